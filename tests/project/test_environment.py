"""What a start says to the environment it finds: safe settings or one clear refusal (D10)."""

import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

STRONG = "k9-Xv2mQ7wLr4TzB1nH8sYc6JdPfG3aEuW5oK0iRqZxVbNtM"[:49] + "!?"
PUBLIC = {"RAWI_ORIGIN": "https://news.example"}
SHOW = "from rawi.project import settings; print(settings.SECRET_KEY)"

Start = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def start(data: Path) -> Start:
    """Start Django's settings in a process of its own, in the environment that is given and no other."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("RAWI_", "DJANGO_", "PYTEST_"))
    }
    own |= {"DJANGO_SETTINGS_MODULE": "rawi.project.settings", "RAWI_DATA": str(data)}

    def run(*arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, *(arguments or ("-c", SHOW))]
        return subprocess.run(command, env=own | settings, capture_output=True, text=True)

    return run


REFUSED = {
    "a short key": {"RAWI_SECRET_KEY": "short"},
    "a key of one letter": {"RAWI_SECRET_KEY": "a" * 60},
    "Django's own key for trying out": {"RAWI_SECRET_KEY": "django-insecure-" + STRONG},
    "tracebacks on a public site": PUBLIC | {"RAWI_DEBUG": "1"},
    "tracebacks on a site of this network": {"RAWI_ORIGIN": "http://192.168.1.5:8000", "RAWI_DEBUG": "1"},
    "an origin without a scheme": {"RAWI_ORIGIN": "news.example"},
    "an origin of another scheme": {"RAWI_ORIGIN": "ftp://news.example"},
    "an origin without a host": {"RAWI_ORIGIN": "https://"},
    "an origin with a path": {"RAWI_ORIGIN": "https://news.example/paper"},
    "an origin with a question": {"RAWI_ORIGIN": "https://news.example?x"},
    "an origin with a name": {"RAWI_ORIGIN": "https://somebody@news.example"},
    "mail by another way": {"RAWI_MAIL_URL": "http://a:b@mail.example"},
    "mail without a host": {"RAWI_MAIL_URL": "smtp://"},
    "an origin that is no address": {"RAWI_ORIGIN": "http://[::1"},
    "an origin with a port that is none": {"RAWI_ORIGIN": "http://news.example:port"},
    "any host": {"RAWI_HOSTS": "*"},
    "another database": {"RAWI_DATABASE_URL": "mysql://a:b@host/name"},
    "a database without a name": {"RAWI_DATABASE_URL": "postgres://a:b@host"},
    "a database with a port that is none": {"RAWI_DATABASE_URL": "postgres://a:b@host:port/name"},
    "no time zone": {"RAWI_TIME_ZONE": "Nowhere/City"},
    "providers somewhere": {"RAWI_READER_ACCOUNTS": "1", "RAWI_OIDC": "oidc.toml"},
    "providers that are not there": {"RAWI_READER_ACCOUNTS": "1", "RAWI_OIDC": "/nowhere/oidc.toml"},
    "providers without accounts": {"RAWI_OIDC": "/nowhere/oidc.toml"},
}


@pytest.mark.parametrize("settings", REFUSED.values(), ids=REFUSED.keys())
def test_a_start_refuses(settings: dict[str, str], start: Start) -> None:
    done = start(**settings)
    assert done.returncode != 0
    said = done.stderr.strip().splitlines()[-1]
    assert said.startswith("django.core.exceptions.ImproperlyConfigured: ")
    assert list(settings)[-1] in said or "RAWI_DEBUG" in said
    assert "b@" not in said.replace("user:password@", ""), "a password must not be shown"


STARTS = {
    "nothing set": {},
    "a public site": PUBLIC,
    "a strong key": {"RAWI_SECRET_KEY": STRONG},
    "tracebacks on this machine": {"RAWI_DEBUG": "1"},
    "this machine by its other names": {"RAWI_ORIGIN": "http://[::1]:8000", "RAWI_DEBUG": "1"},
    "more hosts": PUBLIC | {"RAWI_HOSTS": "www.news.example, m.news.example"},
    "PostgreSQL": {"RAWI_DATABASE_URL": "postgres://news:p%40ss@db.example:5433/paper"},
    "mail": {"RAWI_MAIL_URL": "smtp://a:b@mail.example", "RAWI_MAIL_FROM": "desk@news.example"},
    "a time zone": {"RAWI_TIME_ZONE": "Asia/Baghdad"},
    "a slash at the origin's end": {"RAWI_ORIGIN": "https://news.example/"},
}


@pytest.mark.parametrize("settings", STARTS.values(), ids=STARTS.keys())
def test_a_start_accepts(settings: dict[str, str], start: Start) -> None:
    done = start(**settings)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_public_site_passes_django_s_own_check_without_a_warning(start: Start) -> None:
    for settings in (PUBLIC, PUBLIC | {"RAWI_PROXY": "1"}):
        done = start("-m", "django", "check", "--deploy", "--fail-level", "WARNING", **settings)
        assert done.returncode == 0, done.stderr
        assert re.search(r"no issues \(0 silenced\)", done.stdout), done.stdout


def test_a_mail_server_s_password_never_goes_over_an_open_connection(start: Start) -> None:
    code = "from rawi.project import settings; print(settings.MAILERS['default']['OPTIONS'])"
    for address, way in (
        ("smtp://a:b@mail.example:2525", "use_tls"),
        ("smtps://a:b@mail.example", "use_ssl"),
    ):
        done = start("-c", code, RAWI_MAIL_URL=address)
        assert f"'{way}': True" in done.stdout, done.stderr


def test_nobody_but_the_operator_may_read_the_key(start: Start, data: Path) -> None:
    shown = start().stdout
    key = data / "secret_key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert key.read_text() in shown
    assert len(key.read_text()) >= 50


def test_the_key_stays_from_start_to_start(start: Start, data: Path) -> None:
    start()
    first = (data / "secret_key").read_text()
    start()
    assert (data / "secret_key").read_text() == first


def test_starts_at_once_make_one_key(data: Path) -> None:
    own = {**os.environ, "DJANGO_SETTINGS_MODULE": "rawi.project.settings", "RAWI_DATA": str(data)}
    code = "from rawi.project.environment import secret_key; print(secret_key())"
    running = [
        subprocess.Popen([sys.executable, "-c", code], env=own, stdout=subprocess.PIPE) for _ in range(6)
    ]
    keys = {process.communicate()[0] for process in running}
    assert len(keys) == 1
    assert [path.name for path in data.iterdir()] == ["secret_key"]


@pytest.mark.parametrize("content", ["", "cut", "\x00" * 80])
def test_a_damaged_key_is_named_and_not_used(content: str, start: Start, data: Path) -> None:
    data.mkdir()
    (data / "secret_key").write_text(content)
    done = start()
    assert done.returncode != 0
    assert "secret_key is damaged" in done.stderr


def test_there_is_no_password_to_guess_on_a_new_site(start: Start) -> None:
    code = (
        "import django; django.setup()\n"
        "from rawi.project.preparation import prepare; prepare()\n"
        "from rawi.accounts.models import User\n"
        "print([(user.username, user.has_usable_password()) for user in User.objects.all()])"
    )
    done = start("-c", code)
    assert done.stdout.strip() == "[('operator', False)]", done.stderr

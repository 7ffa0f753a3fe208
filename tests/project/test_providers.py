"""The file of providers: what is wrong in it is said in one line that names the place and no secret."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from rawi.project.providers import providers_in

SECRET = "never-to-be-shown"
GOOD = {
    "issuer": "https://accounts.google.com",
    "client": "123.apps.example",
    "secret": SECRET,
    "name": "غوغل",
    "name_en": "Google",
}


def _file(folder: Path, *tables: dict[str, object], word: str = "google") -> Path:
    lines = []
    for number, table in enumerate(tables):
        lines.append(f"[{word}{number or ''}]")
        lines += [
            f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {value}"
            for name, value in table.items()
        ]
    file = folder / "oidc.toml"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def _without(name: str) -> dict[str, object]:
    return {key: value for key, value in GOOD.items() if key != name}


WRONG: dict[str, tuple[dict[str, object], str]] = {
    "no issuer": (_without("issuer"), "issuer"),
    "an issuer by http": (GOOD | {"issuer": "http://id.example"}, "issuer"),
    "an issuer of no scheme": (GOOD | {"issuer": "id.example"}, "issuer"),
    "an issuer of no host": (GOOD | {"issuer": "https://"}, "issuer"),
    "an issuer with a question": (GOOD | {"issuer": "https://id.example?a=b"}, "issuer"),
    "an issuer with a user": (GOOD | {"issuer": "https://a:b@id.example"}, "issuer"),
    "an issuer that is no address": (GOOD | {"issuer": "https://[::1"}, "issuer"),
    "an issuer at no port": (GOOD | {"issuer": "https://id.example:port"}, "issuer"),
    "a long issuer": (GOOD | {"issuer": f"https://id.example/{'a' * 255}"}, "issuer"),
    "another port": (GOOD | {"issuer": "https://id.example:8443"}, "RAWI_PRIVATE_TARGETS=1"),
    "this machine": (GOOD | {"issuer": "http://127.0.0.1:8080"}, "RAWI_PRIVATE_TARGETS=1"),
    "no client": (_without("client"), "client"),
    "a number for a client": (GOOD | {"client": 5}, "client"),
    "no secret": (_without("secret"), "secret or secret_file"),
    "two secrets": (GOOD | {"secret_file": "/run/secret"}, "secret or secret_file"),
    "an empty secret": (GOOD | {"secret": " "}, "secret"),
    "a secret in a file that is not there": (
        _without("secret") | {"secret_file": "/nowhere/secret"}, "secret_file"
    ),
    "a secret in a file somewhere": (_without("secret") | {"secret_file": "secret"}, "whole path"),
    "no name": (_without("name"), "name"),
    "a name of two lines": (GOOD | {"name": "a\\nb"}, "name"),
    "a name that turns the line round": (GOOD | {"name": "a\\u202Eb"}, "name"),
    "a long name": (GOOD | {"name": "غ" * 41}, "name"),
    "a field that is none": (GOOD | {"client_id": "a"}, "client_id"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named(name: str, tmp_path: Path) -> None:
    table, named = WRONG[name]
    _is_refused(_file(tmp_path, table), "[google] ", named)


@pytest.mark.parametrize("word", ["Google", "a.b", '"غوغل"', '"a/b"', '"../x"', '""', "a" * 31, "1st"])
def test_a_word_is_one_that_stands_in_addresses(word: str, tmp_path: Path) -> None:
    _is_refused(_file(tmp_path, GOOD, word=word), "", "")


@pytest.mark.parametrize(
    "text", ["", "[google", f'secret = "{SECRET}\n', f'[a]\nsecret = "{SECRET}" x', "google = 5", "\udc80"]
)
def test_what_is_no_such_file_is_said(text: str, tmp_path: Path) -> None:
    file = tmp_path / "oidc.toml"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    _is_refused(file, "", "")


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    _is_refused(tmp_path / "oidc.toml", "", "No such file")
    _is_refused(tmp_path, "", "cannot be read")


def test_two_of_one_issuer_are_one_too_many(tmp_path: Path) -> None:
    _is_refused(_file(tmp_path, GOOD, GOOD), "", "same issuer")


def test_providers_come_in_their_order_with_their_secrets(tmp_path: Path) -> None:
    kept = tmp_path / "secret"
    kept.write_text(f"{SECRET}\n", encoding="utf-8")
    own = _without("secret") | {"secret_file": str(kept), "issuer": "https://id.example/realms/news/"}
    del own["name_en"]
    first, second = providers_in(_file(tmp_path, GOOD, own), allows_private=False)
    assert (first.key, first.shown("ar"), first.shown("en"), first.secret) == (
        "google",
        "غوغل",
        "Google",
        SECRET,
    )
    assert (second.key, second.shown("en"), second.secret) == ("google1", "غوغل", SECRET)
    assert second.issuer == "https://id.example/realms/news/"


@pytest.mark.parametrize("issuer", ["http://127.0.0.1:8080", "http://localhost:1", "https://id.lan:8443/a"])
def test_a_provider_of_one_s_own_is_allowed_where_that_is_said(issuer: str, tmp_path: Path) -> None:
    (one,) = providers_in(_file(tmp_path, GOOD | {"issuer": issuer}), allows_private=True)
    assert one.issuer == issuer
    _is_refused(_file(tmp_path, GOOD | {"issuer": "http://id.lan"}), "", "issuer", allows_private=True)


def _is_refused(file: Path, place: str, named: str, *, allows_private: bool = False) -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        providers_in(file, allows_private=allows_private)
    said = str(refused.value)
    assert said.startswith(f"RAWI_OIDC: in {file}")
    assert place in said
    assert named in said
    assert SECRET not in said
    assert len(said.splitlines()) == 1

"""Words that mean something to a database, a shell or a page mean nothing to the API (D12, A1)."""

from urllib.parse import quote

import pytest
from django.test import Client

from rawi.api.v1 import api
from support.public_record import PublicRecord

HOSTILE = [
    "'",
    "''",
    '"',
    "' OR '1'='1",
    "1; DROP TABLE record_item; --",
    "1 UNION SELECT password FROM accounts_user",
    "%",
    "_%",
    "\\",
    "NEAR(a b)",
    'a" OR "b',
    "*",
    "{}",
    "${7*7}",
    "{{7*7}}",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "../../etc/passwd",
    "\x00",
    "\r\nSet-Cookie: a=b",
    "\u202e\u0661",
    "١٢٣",
    "²",
    "-1",
    "1e9",
    "0x10",
    "9" * 30,
    "9223372036854775807",
    "9223372036854775808",
    "NaN",
    "true",
    "[]",
    "0000-00-00",
    "9999-12-31",
    "2020-02-30",
    "9999-12-31.9223372036854775807",
    "0001-01-01.0",
    "2020-02-30.1",
    "-.999999999999999999",
    "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    "ا" * 3000,
]
ADDRESSES = [
    "/r/{}.json",
    "/r/{}/feed.atom",
    "/r/{}/calendar.ics",
    "/names/{}/feed.json",
    "/names/{}/calendar.ics",
    "/dossiers/{}/feed.atom",
    "/dossiers/{}/calendar.ics",
    "/record/feed.{}",
    "/record/export/record.{}",
    "/api/{}",
]


def _operations() -> list[tuple[str, list[str]]]:
    description = api.get_openapi_schema(path_prefix="/api/v1/")
    return [
        (path, [parameter["name"] for parameter in operation["get"].get("parameters", ())])
        for path, operation in description["paths"].items()
    ]


def _fine(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code in {200, 301, 400, 404, 422}, (address, answer.status_code)
    assert "Set-Cookie" not in answer.headers
    if "json" in answer.headers["Content-Type"] and not answer.streaming:
        answer.json()


@pytest.mark.parametrize(
    ("path", "parameters"), _operations(), ids=lambda part: part if isinstance(part, str) else ""
)
def test_no_parameter_of_an_operation_breaks_it(
    path: str, parameters: list[str], record: PublicRecord, reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each of them is to be answered, not only the first fifteen of a minute.
    monkeypatch.setattr("rawi.api.endpoints.search.count_search", lambda _request: None)
    for words in HOSTILE:
        for name in parameters:
            address = path.replace(f"{{{name}}}", quote(words, safe=""))
            _fine(reader, address if address != path else f"{path}?{name}={quote(words)}")


@pytest.mark.parametrize("pattern", ADDRESSES)
def test_no_part_of_an_address_breaks_it(pattern: str, record: PublicRecord, reader: Client) -> None:
    for words in HOSTILE:
        _fine(reader, pattern.format(quote(words, safe="")))


def test_what_was_asked_shows_in_no_page_as_markup(record: PublicRecord, reader: Client) -> None:
    answer = reader.get("/api/v1/items?<script>=1")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"

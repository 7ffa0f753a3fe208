"""What a line of a log says."""

from datetime import UTC, datetime
from time import perf_counter

import pytest

from rawi.readership.rules.log_line import LONGEST, visit

PAGE = "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/"
LINE = '203.0.113.9 - - [28/Nov/2026:21:13:13 +0300] "GET %s HTTP/2.0" %s 14022 "-" "Mozilla/5.0"'
JSON = (
    '{"level":"info","ts":1795889593.5,"request":{"remote_ip":"203.0.113.9","method":"%s","host":"News.example:443",'
    '"uri":"/%%D8%%A3%%D8%%AE%%D8%%A8%%D8%%A7%%D8%%B1/?x=1","headers":{"User-Agent":["Mozilla/5.0"]}},"status":200}'
)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "no log",
        LINE % (PAGE, 404),
        LINE % (PAGE, 301),
        (LINE % (PAGE, 200)).replace("GET", "POST"),
        (LINE % (PAGE, 200)).replace("GET", "HEAD"),
        (LINE % (PAGE, 200)).replace("Nov", "Foo"),
        (LINE % (PAGE, 200)).replace("28/Nov", "٢٨/Nov"),
        LINE % ("/%FF%FE/", 200),
        LINE % ("/" + "a" * LONGEST, 200),
        '203.0.113.9 - - [28/Nov/2026:21:13:13 +0300] "\\x16\\x03\\x01" 400 0 "-" "-"',
        "{",
        "{}",
        '{"ts":"x","request":{"method":"GET","uri":"/"},"status":200}',
        "[" * 10_000,
        JSON % "POST",
    ],
)
def test_what_is_no_page_given_says_nothing(line: str) -> None:
    assert visit(line) is None


@pytest.mark.parametrize("status", [200, 304])
def test_a_combined_line(status: int) -> None:
    found = visit(LINE % (f"{PAGE}?utm_source=x", status))
    assert found is not None
    assert (found.at, found.address) == (datetime(2026, 11, 28, 18, 13, 13, tzinfo=UTC), "203.0.113.9")
    assert (found.host, found.path, found.agent) == ("", "/أخبار/", "Mozilla/5.0")


def test_a_line_with_its_host() -> None:
    found = visit("news.example:443 " + LINE % (PAGE, 200))
    assert found is not None
    assert (found.host, found.address) == ("news.example", "203.0.113.9")


def test_a_line_of_caddy() -> None:
    found = visit(JSON % "GET")
    assert found is not None
    assert (found.host, found.path, found.address) == ("news.example", "/أخبار/", "203.0.113.9")


@pytest.mark.parametrize("part", ['"', "\\x22", " ", "[", "a ", "- "])
def test_hostile_lines_take_no_longer_than_their_length(part: str) -> None:
    line = "a b c [" + part * (LONGEST // len(part) - 10)
    began = perf_counter()
    assert visit(line) is None
    assert perf_counter() - began < 1

r"""A line of a web server's log: nginx's "combined" format, with the host before it or not, and Caddy's JSON.

203.0.113.9 - - [28/Nov/2026:18:13:13 +0000] "GET /%D8%A3/ HTTP/2.0" 200 14022 "-" "Mozilla/5.0 …"
{"ts":1795889593.1,"request":{"remote_ip":"203.0.113.9","method":"GET","host":"…","uri":"/%D8%A3/",…},"status":200}

Sources: https://nginx.org/en/docs/http/ngx_http_log_module.html,
https://caddyserver.com/docs/caddyfile/directives/log.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import unquote_to_bytes

#: Lines that are longer were sent by nobody who reads.
LONGEST = 16_384
#: A page that the browser had already counts as one that it got.
_STATUSES = frozenset({200, 304})
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_COMBINED = re.compile(
    r"(?:(?P<host>[^\s\[\]]{1,300}) )?(?P<address>\S{1,100}) \S{1,300} \S{1,300} \[(?P<at>[^\]]{26})\] "
    r'"GET (?P<uri>\S{1,8000}) HTTP/[0-9.]{1,3}" (?P<status>[0-9]{3}) \S{1,20} "[^"]*" "(?P<agent>[^"]*)"'
)
_AT = re.compile(
    r"([0-9]{2})/([A-Z][a-z]{2})/([0-9]{4}):([0-9]{2}):([0-9]{2}):([0-9]{2}) ([+-])([0-9]{2})([0-9]{2})"
)


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was asked for and given: decoded path, host without port ("" where the log has none)."""

    at: datetime
    address: str
    host: str
    path: str
    agent: str


def visit(line: str) -> Visit | None:
    """What the line says; None of what was no page given to somebody, and of lines of another form."""
    if len(line) > LONGEST:
        return None
    try:
        return _of_json(json.loads(line)) if line.startswith("{") else _of_combined(line)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def _of_combined(line: str) -> Visit | None:
    found = _COMBINED.match(line)
    if not found or int(found["status"]) not in _STATUSES:
        return None
    at = _moment(found["at"])
    host = _host(found["host"] or "")
    return Visit(at, found["address"], host, _path(found["uri"]), found["agent"])


def _moment(text: str) -> datetime:
    found = _AT.fullmatch(text)
    if not found:
        raise ValueError(text)
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    number = _MONTHS.index(month) + 1
    own = (int(year), number, int(day), int(hour), int(minute), min(59, int(second)))
    return datetime(*own, tzinfo=timezone(offset)).astimezone(UTC)


def _of_json(said: Any) -> Visit | None:
    request = said["request"]
    if request["method"] != "GET" or said["status"] not in _STATUSES:
        return None
    agents = request.get("headers", {}).get("User-Agent") or [""]
    at = datetime.fromtimestamp(float(said["ts"]), UTC)
    address = request.get("client_ip") or request["remote_ip"]
    return Visit(at, str(address), _host(str(request.get("host", ""))), _path(request["uri"]), str(agents[0]))


def _path(uri: str) -> str:
    return unquote_to_bytes(uri.partition("?")[0]).decode("utf-8")


def _host(host: str) -> str:
    return re.sub(r":[0-9]+$", "", host.lower())

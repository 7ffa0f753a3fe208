"""The list of the record's addresses and words is the code's."""

import re

from rawi.record.choices import PledgeStatus
from rawi.record.queries import DUE_FILTERS
from rawi.record.queries.timeline import CHANGE, KINDS
from rawi.record.structured import ACTIONS
from rawi.site.record.time import SHAPES
from rawi.site.urls import urlpatterns
from support.shared import ROOT

ADDRESSES = (ROOT / "docs/reference/readers-addresses.md").read_text(encoding="utf-8")
PLEDGES = (ROOT / "docs/explanation/pledges.md").read_text(encoding="utf-8")
TIME = (ROOT / "docs/explanation/time.md").read_text(encoding="utf-8")

#: What the names of the addresses in that document begin with.
LISTED = (
    "record",
    "corrections",
    "article_changes",
    "account",
    "erase_account",
    "reader_sign",
    "page_password",
)


def _plain(route: str) -> str:
    """A route as the document writes it."""
    address = re.sub(r"\(\?P<slug>[^)]*\)|<slug:slug>", "<address>", route.strip("^$"))
    address = re.sub(r"<str:(\w+)>", r"<\1>", address)
    return "/" + address.replace("<key:pk>", "<id>").replace("<int:pk>", "<id>")


def test_every_address_of_the_record_is_listed() -> None:
    served = {
        _plain(str(one.pattern))
        for one in urlpatterns
        if (one.name or "").startswith(LISTED) and "dispute" not in str(one.pattern)
    }
    listed = set(re.findall(r"^\| `(/[^`]*)`", ADDRESSES, re.MULTILINE))
    assert listed == served


def test_every_filter_is_listed() -> None:
    assert [word for word in (*DUE_FILTERS, *KINDS, CHANGE) if f"`{word}`" not in ADDRESSES] == []


def test_each_status_is_explained_with_the_words_that_readers_see() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", PLEDGES, re.MULTILINE))
    assert rows == {status.value: str(status.label) for status in PledgeStatus}


def test_each_status_is_told_to_machines_as_the_table_says() -> None:
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| `(\w+Status)` \|", ADDRESSES, re.MULTILINE)
    told = {status: action for statuses, action in rows for status in re.findall(r"`(\w+)`", statuses)}
    assert told == {status.value: action for status, action in ACTIONS.items()}


def test_each_shape_of_a_time_is_explained() -> None:
    table = TIME.partition("| --- |")[2].partition("\n\n")[0]
    assert len(table.strip().splitlines()) - 1 == len(SHAPES)


def test_every_address_of_comments_is_listed() -> None:
    text = (ROOT / "docs/reference/comment-addresses.md").read_text(encoding="utf-8")
    served = {
        _plain(str(one.pattern)).replace("<int:number>", "<number>").replace("<key:number>", "<number>")
        for one in urlpatterns
        if "comment" in (one.name or "")
    }
    assert set(re.findall(r"^\| `(/[^`]*)` \|", text, re.MULTILINE)) == served

"""A file of editors' decisions says where it is wrong, and what is right in it becomes values."""

import pytest

from rawi.record.choices import ItemKind, PledgeStatus
from rawi.record.curation import Curation, parse
from rawi.record.errors import Refused
from support.shared import ROOT

AT = 'at = { source = "a.txt", words = "سنبني" }'


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (b"\xff\xfe", "0"),
        (b"[[items]", "TOML"),
        (b"[[items]]\nkind = 'promise'\n" + AT.encode(), "items.0.kind"),
        (b"[[items]]\nkind = 'pledge'\n", "items.0.at"),
        (b"[[items]]\nkind = 'pledge'\nat = { source = 'a.txt', words = '' }", "items.0.at.words"),
        (b"[[names]]\nname = 'x'\ntype = 'person'\nnick = 'y'", "names.0.nick"),
        (b"[[names]]\nname = 'x'\ntype = 'robot'", "names.0.type"),
        (b"[[series]]\ntitle = 'x'\nslug = 'x'", "series.0.points"),
        (b"[[stories]]\ntitle = 'x'", "stories"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: bytes, where: str) -> None:
    with pytest.raises(Refused, match=where.replace(".", r"\.")):
        parse(text)


def test_an_empty_file_decides_nothing() -> None:
    assert parse(b"") == Curation()


def test_the_sample_story_s_file_is_one() -> None:
    curation = parse((ROOT / "samples/record.toml").read_bytes())
    pledges = [item for item in curation.items if item.kind == ItemKind.PLEDGE and item.changes]
    statuses = {change.status for item in pledges for change in item.changes}
    assert statuses >= {PledgeStatus.KEPT, PledgeStatus.KEPT_LATE, PledgeStatus.UNCLEAR}

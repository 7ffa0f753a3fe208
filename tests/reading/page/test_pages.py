"""Whole pages: cases/text and cases/html, each with what it should be read as in a .toml beside it."""

import tomllib
from pathlib import Path

import pytest

from rawi.reading.page import read_page
from reading.page.case_tables import CASES

PAGES = sorted([*CASES.glob("text/*.txt"), *CASES.glob("html/*.html")])
PLAIN = ("headline", "byline", "published", "published_time")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page(path: Path) -> None:
    expected = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    page = read_page(path.read_bytes())
    assert page.problem == ""
    assert {key: getattr(page, key) for key in PLAIN} == {key: expected[key] for key in PLAIN}
    assert page.url == expected.get("url", "")
    assert page.date_basis == expected["date_basis"]
    assert list(page.section_path) == expected["section_path"]
    assert list(page.dateline) == expected["dateline"]
    people = [[one.name, one.kind, one.role, one.canonical] for one in page.contributors]
    assert people == expected["contributors"]
    photos = [[one.caption.of(page.text) if one.caption else "", one.holder, one.url] for one in page.photos]
    assert photos == expected["photos"]
    blocks = [[block.boilerplate or block.kind, page.words_of(block)[:60]] for block in page.blocks]
    assert blocks == expected["blocks"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_blocks_stand_in_order_and_apart(path: Path) -> None:
    page = read_page(path.read_bytes())
    ends = [0, *(block.span.end for block in page.blocks)]
    assert all(end <= block.span.start for end, block in zip(ends, page.blocks, strict=False))
    assert ends[-1] <= len(page.text)
    assert len({block.id for block in page.blocks}) == len(page.blocks)
    assert {photo.block for photo in page.photos} <= {block.id for block in page.blocks}


@pytest.mark.parametrize("path", sorted(CASES.glob("text/*.txt")), ids=lambda path: path.stem)
def test_plain_text_is_kept_as_it_is(path: Path) -> None:
    source = path.read_bytes()
    assert read_page(source).text == source.decode()

"""Real pages beside the checkout: their words stay out of the repository."""

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from rawi.reading.model.page import Block, BlockKind, BoilerplateKind, Page, SourceFormat
from rawi.reading.page import read_page
from support.shared import shared

SEED = "pages/strategic-dialogue.txt"
BODY = {BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.TABLE}
GOLD = [f"p{number:02}" for number in (2, 4, 6, 10, 11, 14, 18, 21, 23, 26, 31, 34)] + ["strategic-dialogue"]


def seed_groups() -> list[str]:
    """The blocks of the seed page as blank lines part them."""
    return shared(SEED).read_text(encoding="utf-8").strip().split("\n\n")


def words(page: Page, kind: BlockKind) -> list[str]:
    return [page.words_of(block) for block in page.blocks if block.kind is kind]


@pytest.fixture(params=[SEED, "data/html-fixtures/seed_synthetic.html"], ids=["text", "html"])
def seed(request: pytest.FixtureRequest) -> Page:
    return read_page(shared(request.param).read_bytes())


def test_the_head(seed: Page) -> None:
    groups = seed_groups()
    assert seed.problem == ""
    assert list(seed.section_path) == groups[0].split("\n")
    assert seed.headline == groups[1]
    assert seed.byline == groups[2]
    names = groups[2].split(" و", 1)
    assert [(one.name, one.kind) for one in seed.contributors] == [(names[0], "person"), (names[1], "agency")]
    assert seed.contributors[1].canonical == names[1]


def test_the_body_is_whole_and_in_order(seed: Page) -> None:
    captions = [group for group in seed_groups() if group.endswith("]")]
    body = [group for group in seed_groups()[3:-2] if group not in captions]
    subheads = [group for group in body if not group.endswith((".", '"'))]
    assert words(seed, BlockKind.PARAGRAPH) == [group for group in body if group not in subheads]
    assert len(words(seed, BlockKind.PARAGRAPH)) == 31
    assert words(seed, BlockKind.SUBHEAD) == subheads
    assert len(subheads) == 2


def test_the_photos_stand_once_with_their_credits(seed: Page) -> None:
    captions = list(dict.fromkeys(group for group in seed_groups() if group.endswith("]")))
    assert len(seed.photos) == len(captions) == 2
    assert words(seed, BlockKind.CAPTION) == captions
    for photo, caption in zip(seed.photos, captions, strict=True):
        assert photo.caption
        assert photo.caption.of(seed.text) == caption.split(" [")[0]
        holder = re.sub("^لل", "ال", caption.split("الصورة ")[1].removesuffix("]")).removeprefix("ل")
        assert photo.holder == holder


def test_what_is_left_out(seed: Page) -> None:
    out = Counter(block.boilerplate for block in seed.blocks if block.kind is BlockKind.BOILERPLATE)
    assert out[BoilerplateKind.RATING] >= 1
    assert out[BoilerplateKind.COMMENTS] >= 1
    if seed.format is SourceFormat.TEXT:
        assert out == {BoilerplateKind.RATING: 1, BoilerplateKind.COMMENTS: 2, BoilerplateKind.REPEAT: 2}


@pytest.mark.parametrize("name", GOLD)
def test_the_annotated_pages(name: str) -> None:
    gold = json.loads(shared(f"gold/gold/{name}.json").read_text(encoding="utf-8"))
    source = shared(f"gold/pages/{name}.txt").read_bytes()
    page = read_page(source)
    assert page.text == source.decode()
    assert page.problem == ""
    assert [page.headline, page.byline, list(page.dateline), page.published] == [
        gold["headline"],
        gold["byline"],
        gold["dateline"],
        gold["date"],
    ]
    assert [{"name": one.name, "kind": one.kind} for one in page.contributors] == gold["authors"]


def _html(name: str) -> bytes:
    path = shared(f"data/html-fixtures/{name}")
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def _gold_text(name: str) -> str:
    path = shared(f"data/html-fixtures/{name}")
    if path.suffix == ".txt":
        return path.read_text(encoding="utf-8")
    sections = json.loads(path.read_text(encoding="utf-8"))["V1"]["body"]["sections"]
    return "\n".join(paragraph for section in sections for paragraph in section["paragraphs"])


@pytest.mark.parametrize(
    ("page", "gold"),
    [
        ("newspaper_arabic.html", "newspaper_arabic.gold.txt"),
        ("fundus_LBCGroup_2026_01_08.html.gz", "fundus_LBCGroup.gold.json"),
    ],
)
def test_the_words_of_real_html(page: str, gold: str) -> None:
    read = read_page(_html(page))
    found = Counter(_tokens(" ".join(_body(read))))
    right = Counter(_tokens(_gold_text(gold)))
    assert 2 * sum((found & right).values()) / (sum(found.values()) + sum(right.values())) >= 0.98


def _body(page: Page) -> list[str]:
    return [page.words_of(block) for block in page.blocks if _is_body(block)]


def _is_body(block: Block) -> bool:
    return block.kind in BODY


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("name", ["goose_cnn_arabic.html", "newspaper_arabic.html"])
def test_the_head_of_real_html(name: str) -> None:
    page = read_page(_html(name))
    assert page.problem == ""
    assert page.published.startswith("2013-08-")
    assert page.url.startswith("http")
    assert page.dateline
    assert all(Path(photo.url).suffix == ".jpg" for photo in page.photos)

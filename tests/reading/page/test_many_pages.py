"""Three hundred real articles, put into pages in four orders: what was put in comes out again."""

import json
import lzma
import re
from collections import Counter
from itertools import islice

import pytest

from rawi.reading.model.page import PROSE_KINDS, BlockKind, Page
from rawi.reading.page import read_page
from support.shared import shared

FLOOR = 0.95
EVERY = 97
COUNT = 300


@pytest.fixture(scope="module")
def articles() -> list[dict[str, str]]:
    with lzma.open(shared("data/saudinewsnet/articles.jsonl.xz"), "rt", encoding="utf-8") as lines:
        taken = [json.loads(line) for line in islice(lines, 0, None, EVERY)]
    return [one for one in taken if one["title"].strip() and len(one["content"].split()) >= 12][:COUNT]


def _byline(article: dict[str, str]) -> str:
    byline = article["author"].strip()
    return "" if len(byline) > 100 or byline.startswith("|") else byline


def _page(order: int, article: dict[str, str]) -> str:
    title, byline, day = article["title"].strip(), _byline(article), article["date_extracted"][:10]
    heads = [[title, byline, day], [title, day, byline], ["أخبار\nمحليات", title, byline], [title, byline]]
    body = article["content"].strip()
    return "\n\n".join(
        part for part in [*heads[order], re.sub(r"\n+", "\n\n", body) if order == 3 else body] if part
    )


def test_heads_and_bodies(articles: list[dict[str, str]]) -> None:
    right: Counter[str] = Counter()
    out_of: Counter[str] = Counter()
    for number, article in enumerate(articles):
        page = read_page(_page(number % 4, article))
        byline = _byline(article)
        checks = {
            "headline": page.headline == article["title"].strip(" \n\u200e\u200f\xa0"),
            "body": _overlap(page, article) >= FLOOR,
        }
        if byline:
            checks["byline"] = page.byline.strip("\xa0\u200f") == byline.strip("\xa0\u200f")
        if number % 4 < 2:
            checks["date"] = page.published == article["date_extracted"][:10]
        right.update(key for key, is_right in checks.items() if is_right)
        out_of.update(checks.keys())
    assert {key: right[key] / out_of[key] for key in out_of if right[key] < FLOOR * out_of[key]} == {}


def _overlap(page: Page, article: dict[str, str]) -> float:
    kinds = PROSE_KINDS - {BlockKind.HEADLINE}
    found = Counter(
        word for block in page.blocks if block.kind in kinds for word in page.words_of(block).split()
    )
    right = Counter(article["content"].split())
    return 2 * sum((found & right).values()) / (sum(found.values()) + sum(right.values()))

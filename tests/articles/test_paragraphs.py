"""What a reporter pastes: one block a paragraph, whose id stays however often the form is sent."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import rich_text, streamfield

from rawi.articles.blocks import INLINE, BodyBlock
from rawi.articles.models import Article
from rawi.articles.paragraphs import one_a_block
from support.editing import article_form
from support.newsroom import open_newsroom

OWN, OTHER = "6d3f1c52-0000-4000-8000-000000000001", "6d3f1c52-0000-4000-8000-000000000002"


def _body(*blocks: tuple[str, Any, str]) -> Any:
    return BodyBlock().to_python([{"type": kind, "value": value, "id": key} for kind, value, key in blocks])


def _blocks(body: Any) -> list[tuple[str, str, str]]:
    return [(block["type"], block["value"], block["id"]) for block in one_a_block(body).get_prep_value()]


@pytest.mark.parametrize(
    "kept",
    [
        "<p>واحدة.</p>",
        "<p>سطر<br/>وسطر</p>",
        "<p></p>",
        "<p></p><p></p>",
        "",
        "نص بلا وسوم",
        "<p>أول</p>وكلام خارجها<p>ثان</p>",
    ],
)
def test_what_is_one_paragraph_or_none_stays_as_it_is(kept: str) -> None:
    assert _blocks(_body(("paragraph", kept, OWN))) == [("paragraph", kept, OWN)]


def test_other_blocks_stay_as_they_are() -> None:
    assert _blocks(_body(("subhead", "<p>أ</p><p>ب</p>", OWN))) == [("subhead", "<p>أ</p><p>ب</p>", OWN)]


def test_each_paragraph_gets_its_block_and_empty_ones_go() -> None:
    found = _blocks(
        _body(
            ("paragraph", '<p data-block-key="a">أول</p><p></p><p><b>ثان</b></p>', OWN),
            ("subhead", "عنوان", OTHER),
        )
    )
    assert [one[:2] for one in found] == [
        ("paragraph", '<p data-block-key="a">أول</p>'),
        ("paragraph", "<p><b>ثان</b></p>"),
        ("subhead", "عنوان"),
    ]
    assert found[0][2] == OWN
    assert len({one[2] for one in found}) == 3


def test_the_same_body_gives_the_same_ids() -> None:
    pasted = _body(("paragraph", "<p>أ</p><p>ب</p><p>ج</p>", OWN))
    assert _blocks(pasted) == _blocks(pasted)


def test_what_is_pasted_into_a_block_a_second_time_takes_nobody_s_id() -> None:
    first = _blocks(_body(("paragraph", "<p>أ</p><p>ب</p>", OWN)))
    again = _blocks(_body(("paragraph", "<p>أ</p><p>جديد</p>", OWN), first[1]))
    assert [one[1] for one in again] == ["<p>أ</p>", "<p>جديد</p>", "<p>ب</p>"]
    assert len({one[2] for one in again}) == 3
    assert again[2] == first[1]


@pytest.mark.django_db
def test_a_pasted_article_is_saved_paragraph_by_paragraph() -> None:
    newsroom = open_newsroom()
    client = Client()
    client.force_login(newsroom.people["reporter"])
    form = article_form("خبر ملصق", "نص")
    pasted = rich_text("<p>قال الوزير.</p><p></p><p>وأضاف.</p>", features=INLINE)
    form |= {f"body-{key}": str(value) for key, value in streamfield([("paragraph", pasted)]).items()} | {
        "body-0-value": pasted
    }
    address = reverse("wagtailadmin_pages:add", args=["articles", "article", newsroom.section.pk])
    client.post(address, form)
    saved = Article.objects.get(title="خبر ملصق")
    assert [block.block_type for block in saved.body] == ["paragraph", "paragraph"]
    assert [str(block.value.source).count("<p") for block in saved.body] == [1, 1]

"""Documents point at what is there: code by its name, screens by their words, each other by links."""

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from rawi.articles.presentation import presents
from rawi.record.actions.accept_item import accept_item
from support.newsroom import Newsroom, open_newsroom
from support.shared import ROOT
from support.tree import name, texts

DOCS = [page for page in texts(".md") if name(page).startswith("docs/")]
KINDS = ("tutorial", "how-to", "reference", "explanation")


def test_the_first_page_leads_to_every_other() -> None:
    index = (ROOT / "docs/README.md").read_text(encoding="utf-8")
    led_to = {(ROOT / "docs" / link).resolve() for link in re.findall(r"\]\(([^)#\s]+)", index)}
    missing = [
        name(page)
        for page in DOCS
        if page not in led_to and page.name != "README.md" and name(page).split("/")[1] in KINDS
    ]
    assert missing == []


def _resolve(dotted: str) -> Any:
    """The module, or what stands in it, that a dotted name means."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found: Any = import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            found = getattr(found, part)
        return found
    raise LookupError(dotted)


@pytest.mark.parametrize("page", DOCS, ids=name)
def test_code_that_is_named_exists(page: Path) -> None:
    named = re.findall(r"`(rawi(?:\.\w+)+)(?:\(\w*\))?`", page.read_text(encoding="utf-8"))
    for dotted in named:
        if dotted != "rawi.sqlite3":  # a file
            _resolve(dotted)


@pytest.mark.parametrize("page", DOCS, ids=name)
def test_links_to_a_heading_find_it(page: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            text = (page.parent / target if target else page).read_text(encoding="utf-8")
            headings = {
                re.sub(r"[^\w -]", "", line).strip().replace(" ", "-").lower()
                for line in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
            }
            assert anchor in headings, (target, anchor)


def test_a_second_presenter_of_a_type_is_refused() -> None:
    from rawi.articles.models import Article

    with pytest.raises(LookupError, match="presented"):
        presents(Article)(lambda article, request: {})


#: Documents for people who are told what to click, and screens on which they find it.
FOR_EDITORS = [
    "docs/tutorial/first-page.md",
    "docs/how-to/house-style.md",
    "docs/how-to/people-and-roles.md",
    "docs/how-to/review-the-record.md",
]
#: Words in quotation marks that are no part of a screen: the names of texts, or what a browser says.
OTHER_WORDS = {"سجل هذه الصفحة"}


@pytest.fixture
def screens(db: None) -> str:
    """All the words of the screens that the operator and a reporter come upon, as they see them."""
    newsroom = open_newsroom()
    article = newsroom.article("خبر", "قال الوزير إنه سيعود.")
    article.save_revision(user=newsroom.people["operator"], log_action=True)
    other = newsroom.article("خبر ثان", "قال الوزير إنه سيعود في 2021.")
    _lose_words(newsroom, other)
    asked = {
        "operator": [
            "/admin/",
            f"/admin/record/articles/{article.pk}/",
            f"/admin/record/articles/{article.pk}/add/",
            f"/admin/record/articles/{other.pk}/",
            f"/admin/record/articles/{other.pk}/publish/{other.latest_revision_id}/",
            "/admin/users/new/",
            "/admin/settings/site/housestyle/",
            f"/admin/pages/{article.pk}/edit/",
            "/sign-in/link/",
        ],
        "reporter": [f"/admin/pages/add/articles/article/{newsroom.section.pk}/"],
    }
    return "".join(
        _words(newsroom, role, address) for role, addresses in asked.items() for address in addresses
    )


def _lose_words(newsroom: Newsroom, article: Any) -> None:
    """A decision to undo, then an edit that takes other items' words."""
    accept_item(article.record_items.get(kind="date"), by=newsroom.people["operator"])
    draft = article.get_latest_revision_as_object()
    draft.title = "تعديل العنوان"
    draft.body = [
        {"type": "paragraph", "value": "<p>عاد.</p>", "id": block["id"]} for block in article.body.raw_data
    ]
    draft.save_revision().publish()
    article.refresh_from_db()


def _words(newsroom: Newsroom, role: str, address: str) -> str:
    client = Client()
    client.force_login(newsroom.people[role])
    page = client.get(address, follow=True).content.decode()
    # The sidebar's words stand in JSON.
    return re.sub(r"\\u([0-9a-f]{4})", lambda escape: chr(int(escape[1], 16)), page)


# Wagtail leaves files of pictures that it shows in the admin to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_what_an_editor_is_told_to_press_is_on_the_screen(screens: str) -> None:
    for page in FOR_EDITORS:
        told = set(re.findall("«([^»]+)»", (ROOT / page).read_text(encoding="utf-8"))) - OTHER_WORDS
        assert {label for label in told if label not in screens} == set(), page

"""No list that Wagtail lets be downloaded makes a spreadsheet compute what somebody wrote (A18)."""

import csv
import io
import re

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from rawi.articles.models import Contributor
from rawi.comments.models import ListedWord
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db
FORMULA = "=cmd|' /C calc'!A0"
LISTS = (
    "reports/site-history/",
    "reports/aging-pages/",
    "reports/workflow/",
    "reports/workflow_tasks/",
    "reports/locked/",
    "users/",
    "redirects/",
    "snippets/articles/contributor/",
    "snippets/comments/listedword/",
)


@pytest.fixture
def newsroom() -> Newsroom:
    """One whose every name and headline is a formula."""
    newsroom = open_newsroom()
    reporter = newsroom.people["reporter"]
    reporter.first_name = reporter.last_name = FORMULA
    reporter.save()
    newsroom.article(FORMULA, "نص.").save_revision(user=reporter)
    draft = newsroom.article(f"{FORMULA}2", "نص.", published=False)
    draft.get_workflow().start(draft, reporter)
    Contributor.objects.create(name=FORMULA, slug="a", kind="person")
    ListedWord.objects.create(text=FORMULA)
    Redirect.objects.create(old_path="/a", redirect_link=FORMULA)
    return newsroom


def _cells(newsroom: Newsroom, place: str) -> list[str]:
    client = Client()
    client.force_login(newsroom.people["operator"])
    answer = client.get(f"/admin/{place}?export=csv")
    assert answer.headers["Content-Type"] == "text/csv"
    text = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]  # it is streamed
    return [cell for row in csv.reader(io.StringIO(text)) for cell in row]


@pytest.mark.parametrize("place", LISTS)
def test_no_cell_is_a_formula(place: str, newsroom: Newsroom) -> None:
    assert not [cell for cell in _cells(newsroom, place) if re.match(r"[=+@\t\r]|-(?!\d+$)", cell)]


@pytest.mark.parametrize("place", ["reports/site-history/", "reports/workflow/", "reports/workflow_tasks/"])
def test_text_is_kept(place: str, newsroom: Newsroom) -> None:
    assert f"'{FORMULA}2" in _cells(newsroom, place)

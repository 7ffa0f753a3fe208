"""ninjs 3.1: valid, whole, and telling of corrections and kills."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article
from support.newsroom import Newsroom
from support.ninjs import SCHEMA
from support.wire import CREDIT, HEADLINE

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")

VALID = jsonschema_rs.Draft202012Validator(SCHEMA, validate_formats=True)
#: One of the examples has a word for its uri.
LOOSE = jsonschema_rs.Draft202012Validator(SCHEMA)


def _news(reader: Client, article: Article) -> dict[str, Any]:
    said = reader.get(f"/a/{article.pk}.json").json()
    VALID.validate(said)
    return said


def test_our_schema_is_the_standards(shared: Callable[[str], Path]) -> None:
    root = shared("trust/ninjs/src")
    suite = root / "validation/test_suite/3.1"
    good = [*root.glob("documentation/includes/examples/3.1/*"), *suite.glob("should_pass/*")]
    assert len(good) > 7
    for file in good:
        LOOSE.validate(json.loads(file.read_text(encoding="utf-8")))
    for file in suite.glob("should_fail/*"):
        assert not LOOSE.is_valid(json.loads(file.read_text(encoding="utf-8"))), file.name


def test_an_article_is_told_whole(article: Article, reader: Client) -> None:
    said = _news(reader, article)
    assert said["uri"] == f"http://localhost/a/{article.pk}"
    assert (said["type"], said["pubStatus"], said["language"]) == ("text", "usable", "ar")
    assert said["headlines"][0]["value"] == HEADLINE
    assert said["by"] == f"هالة الجبوري، {CREDIT}"
    assert (said["located"], [one["name"] for one in said["subjects"]]) == ("بغداد", ["أخبار", "أمن"])
    assert said["infoSources"][0]["name"] == CREDIT
    assert [body["role"] for body in said["bodies"]] == ["main", "richtext"]
    assert said["bodies"][1]["value"].startswith('<div dir="rtl" lang="ar">')
    assert {"name": "سالم العبيدي", "rel": "about"}.items() <= said["people"][0].items()
    photo = said["associations"][0]
    assert (photo["by"], photo["copyrightHolder"]) == ("سنان قاسم", CREDIT)
    assert photo["usageTerms"] == "للنشر مرة واحدة"
    assert "embargoedUntil" not in said


def test_a_correction_is_a_new_version_with_a_note(
    article: Article, newsroom: Newsroom, reader: Client
) -> None:
    before = int(_news(reader, article)["version"])
    notice = Notice(CorrectionKind.CORRECTION, "اليوم هو 13 حزيران.", shows_changes=False)
    give_correction(article, notice, by=newsroom.people["editor"])
    said = _news(reader, article)
    assert int(said["version"]) == before + 1
    assert "اليوم هو 13 حزيران." in said["edNote"]
    assert said["pubStatus"] == "usable"


def test_a_retraction_is_a_kill_with_its_reason(article: Article, newsroom: Newsroom, reader: Client) -> None:
    notice = Notice(CorrectionKind.RETRACTION, "لم يصح الخبر.", shows_changes=False)
    give_correction(article, notice, by=newsroom.people["editor"])
    said = _news(reader, article)
    assert said["pubStatus"] == "canceled"
    assert "لم يصح الخبر." in said["edNote"]
    assert not {"bodies", "headlines", "title", "people"} & set(said)


@pytest.mark.parametrize("is_deleted", [False, True])
def test_what_is_taken_off_is_killed_without_a_word_of_it(
    is_deleted: bool, article: Article, reader: Client
) -> None:
    before = int(_news(reader, article)["version"])
    page = Page.objects.get(pk=article.pk)
    if is_deleted:
        page.specific.delete()
    else:
        page.specific.unpublish()
    said = _news(reader, article)
    assert set(said) == {"standard", "uri", "type", "version", "versionCreated", "pubStatus"}
    assert (said["pubStatus"], int(said["version"])) == ("canceled", before + 1)
    (listed,) = reader.get("/wire/latest.json").json()
    assert listed == said


def test_what_was_never_public_or_is_closed_is_not_there(
    article: Article, newsroom: Newsroom, reader: Client
) -> None:
    draft = newsroom.article("مسودة", "نص.", published=False)
    page = Page.objects.get(pk=article.pk)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    for one in (draft, article):
        for form in ("json", "xml"):
            assert reader.get(f"/a/{one.pk}.{form}").status_code == 404
    assert reader.get("/wire/latest.json").json() == []


def test_an_article_that_comes_back_is_usable_again(article: Article, reader: Client) -> None:
    article.unpublish()
    Article.objects.get(pk=article.pk).save_revision().publish()
    assert _news(reader, article)["pubStatus"] == "usable"


def test_what_a_list_asks_does_not_grow(
    article: Article, newsroom: Newsroom, reader: Client, django_assert_max_num_queries: Callable
) -> None:
    costs = []
    for turn in range(2):
        for form in ("json", "xml"):
            reader.get(f"/wire/latest.{form}")
            with django_assert_max_num_queries(20) as asked:
                assert reader.get(f"/wire/latest.{form}").status_code == 200
            costs.append(len(asked))
        for number in range(3):
            newsroom.article(f"خبر {turn} {number}", "قال الوزير سالم العبيدي إن «العمل يبدأ غدا».")
    assert costs[:2] == costs[2:]

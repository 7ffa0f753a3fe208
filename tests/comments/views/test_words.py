"""The lists of words in the admin: kept, tried, taken in."""

import pytest
from django.test import Client
from django.urls import reverse

from rawi.comments.choices import WordKind
from rawi.comments.models import ListedWord
from rawi.comments.rules.word_lists import starter_words
from support.newsroom import Newsroom

TRY = "moderation_words_try"
IMPORT = "moderation_words_import"


def test_a_word_is_added_in_somebody_s_name(client: Client, newsroom: Newsroom) -> None:
    address = reverse("wagtailsnippets_comments_listedword:add")
    client.post(address, {"text": "قذر+", "kind": "suspect", "note": ""})
    word = ListedWord.objects.get()
    assert (word.text, word.added_by) == ("قذر+", newsroom.people["moderator"])


@pytest.mark.parametrize("text", ["!", "ا", ""])
def test_what_could_never_be_found_is_refused(text: str, client: Client) -> None:
    address = reverse("wagtailsnippets_comments_listedword:add")
    assert client.post(address, {"text": text, "kind": "suspect"}).status_code == 200
    assert not ListedWord.objects.exists()


def test_a_text_shows_what_would_be_found_in_it(client: Client) -> None:
    ListedWord.objects.create(text="كلب", kind=WordKind.BANNED)
    page = client.post(reverse(TRY), {"text": "<i> والكـَلـب </i> كلبشة"})
    html = page.content.decode()
    assert [hit["words"] for hit in page.context["hits"]] == ["والكـَلـب"]
    assert ">والكـَلـب</mark>" in html
    assert "&lt;i&gt;" in html
    assert "<i>" not in html.split('id="found"')[1].split("</form>")[0]


def test_the_classifier_is_tried_along(client: Client) -> None:
    for text, is_insult in (("يا كلب يا حقير يا قذر", True), ("افتتح الجسر أمس", False)):
        assert client.post(reverse(TRY), {"text": text}).context["is_insult"] == is_insult


def test_nothing_to_try_is_said_so(client: Client) -> None:
    assert client.post(reverse(TRY), {"text": ""}).status_code == 422
    assert "لم يُعثر على شيء" in client.post(reverse(TRY), {"text": "كلام"}).content.decode()


def test_a_list_is_taken_in(client: Client) -> None:
    ListedWord.objects.create(text="غبي", kind=WordKind.BANNED)
    told = client.post(
        reverse(IMPORT), {"text": "# قائمة\nغبي\nأحمق\n\n!\nأحمق\n", "kind": "suspect"}, follow=True
    ).content.decode()
    assert set(ListedWord.objects.values_list("text", "kind")) == {("غبي", "banned"), ("أحمق", "suspect")}
    for words in ("أُضيفت كلمة واحدة", "كلمة واحدة كانت مدرجة من قبل", "ليست كلمات: !"):
        assert words in told


def test_the_list_leads_to_both(client: Client) -> None:
    html = client.get(reverse("wagtailsnippets_comments_listedword:list")).content.decode()
    assert reverse(TRY) in html
    assert reverse(IMPORT) in html


@pytest.mark.parametrize("name", [TRY, IMPORT])
def test_reporters_have_no_lists(name: str, newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["reporter"])
    assert client.get(reverse(name)).status_code == 302


def test_what_is_allowed_hides_what_is_listed_inside_it(client: Client) -> None:
    for text, kind in (("كلب", "banned"), ("كلب البحر", "allowed")):
        client.post(reverse("wagtailsnippets_comments_listedword:add"), {"text": text, "kind": kind})
    page = client.post(reverse(TRY), {"text": "كلب البحر سمكة، والكلب يعض"})
    assert [hit["words"] for hit in page.context["hits"]] == ["والكلب"]


def test_the_words_to_start_with_stand_in_the_box_to_be_looked_through(client: Client) -> None:
    listed = client.get(reverse("wagtailsnippets_comments_listedword:list")).content.decode()
    assert f"{reverse(IMPORT)}?starter=1" in listed
    offered = client.get(reverse(IMPORT), {"starter": "1"}).context["form"].initial["text"].splitlines()
    assert offered == starter_words() != []
    client.post(reverse(IMPORT), {"text": "\n".join(offered), "kind": "suspect"})
    assert ListedWord.objects.filter(kind=WordKind.SUSPECT).count() == len(offered)

"""A moderator's admin: comments and lists of words, and nothing else."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from rawi.comments.models import ListedWord
from support.newsroom import Newsroom


def test_the_menu_holds_two_things(newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["moderator"])
    page = client.get("/admin/").content.decode()
    assert set(re.findall(r'"name": "([a-z-]+)"', page)) == {
        "moderation-queue",
        "listed-words",
        "account",
        "logout",
        "moderator",
    }


@pytest.mark.parametrize("address", ["pages/", "images/", "record/", "settings/comments/commentsettings/"])
def test_no_other_door_opens(address: str, newsroom: Newsroom) -> None:
    client = Client()
    client.force_login(newsroom.people["moderator"])
    assert client.get(f"/admin/{address}").status_code == 302


DRAFT = "عنوان مسودة لم ينشر"
#: Wagtail's doors to pages, with the draft's number and words of it.
DOORS = (
    "choose-page/",
    "choose-page/{section}/",
    "choose-page/search/?q={word}",
    "choose-page/chosen-multiple/?id={draft}",
    "pages/{draft}/move/{section}/confirm/",
    "pages/{draft}/",
    "pages/search/?q={word}",
    "api/main/pages/?fields=*",
    "api/main/pages/{draft}/",
    "workflows/task_chooser/",
    "reports/site-history/",
    *(f"bulk/wagtailcore/page/{act}/?id={{draft}}" for act in ("delete", "publish", "unpublish", "move")),
    "bulk/wagtailcore/page/delete/?id=all&childOf={section}",
    "snippets/choose/articles/contributor/",
    "images/chooser/",
    "tag-autocomplete/?term=a",
)


@pytest.mark.parametrize("address", DOORS)
def test_a_draft_s_headline_is_seen_through_none(address: str, newsroom: Newsroom) -> None:
    draft = newsroom.article(DRAFT, "نص.", published=False).pk
    place = "/admin/" + address.format(draft=draft, section=newsroom.section.pk, word="مسودة")
    client = Client()
    client.force_login(newsroom.people["moderator"])
    for headers in ({}, {"X-Requested-With": "XMLHttpRequest"}):
        answer = client.get(place, headers=headers)
        assert answer.status_code in {302, 403, 404}, answer.content.decode()[:500]
        assert DRAFT not in answer.content.decode()


def test_the_desk_of_comments_names_no_draft(newsroom: Newsroom) -> None:
    draft, shown = newsroom.article(DRAFT, "نص.", published=False).pk, newsroom.article("منشور", "نص.").pk
    moderator, editor = Client(), Client()
    moderator.force_login(newsroom.people["moderator"])
    editor.force_login(newsroom.people["editor"])
    assert DRAFT not in moderator.get(reverse("moderation_queue"), {"article": draft}).content.decode()
    policy = reverse("moderation_policy", args=[draft])
    assert [moderator.get(policy).status_code, moderator.post(policy, {"mode": "off"}).status_code] == [
        404,
        404,
    ]
    assert editor.get(policy).status_code == 200
    assert moderator.get(reverse("moderation_policy", args=[shown])).status_code == 200
    assert "منشور" in moderator.get(reverse("moderation_queue"), {"article": shown}).content.decode()


def test_lists_of_words_are_changed_many_at_once(newsroom: Newsroom) -> None:
    word = ListedWord.objects.create(text="كلمة").pk
    client = Client()
    client.force_login(newsroom.people["moderator"])
    address = f"/admin/bulk/comments/listedword/delete/?id={word}"
    assert client.get(address).status_code == 200
    assert client.post(address).status_code == 302
    assert not ListedWord.objects.exists()


@pytest.mark.parametrize("role", ["reporter", "editor", "operator"])
def test_the_newsroom_chooses_pages(role: str, newsroom: Newsroom) -> None:
    newsroom.article(DRAFT, "نص.", published=False)
    client = Client()
    client.force_login(newsroom.people[role])
    assert DRAFT in client.get("/admin/choose-page/search/?q=مسودة").content.decode()

"""A moderator's admin: comments and lists of words, and nothing else."""

import re

import pytest
from django.test import Client

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

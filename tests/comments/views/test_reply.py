"""Answering as the newsroom from the desk."""

import re

from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from support.comments import comment


def test_an_answer_is_written_once_and_leads_back(article: Article, client: Client) -> None:
    made = comment(article, state=CommentState.APPROVED)
    address = reverse("moderation_reply", args=[made.pk])
    page = client.get(address).content.decode()
    key = re.search(r'name="form_key" value="([^"]+)"', page)
    assert key
    for _ in range(2):
        sent = client.post(address, {"text": "شكرا لكم.", "form_key": key[1]})
        assert sent["Location"] == reverse("moderation_queue")
    assert Comment.objects.get(is_staff=True).text == "شكرا لكم."


def test_what_is_refused_is_said_beside_what_was_typed(article: Article, client: Client) -> None:
    made = comment(article)
    again = client.post(reverse("moderation_reply", args=[made.pk]), {"text": "شكرا لكم."})
    assert again.status_code == 422
    assert "شكرا لكم." in again.content.decode()
    assert client.get(reverse("moderation_reply", args=[999])).status_code == 404

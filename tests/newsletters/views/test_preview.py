"""What editors see of a newsletter, and the letter that they send to themselves."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from rawi.newsletters.models import Newsletter, Subscription
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def _editor(newsroom: Newsroom, role: str = "editor") -> Client:
    client = Client()
    client.force_login(newsroom.people[role])
    return client


def test_it_shows_the_next_letter_and_how_many_get_it(newsroom: Newsroom, reader: Subscription) -> None:
    newsroom.article("خبر اليوم")
    client = _editor(newsroom)
    place = [reader.newsletter.pk]
    page = client.get(reverse("newsletter_preview", args=place)).content.decode()
    assert "خبر اليوم" in page
    letter = client.get(reverse("newsletter_letter", args=place))
    assert "خبر اليوم" in letter.content.decode()
    assert "leave" not in letter.content.decode()


def test_a_test_goes_to_the_editor_alone(newsroom: Newsroom, reader: Subscription) -> None:
    newsroom.article("خبر اليوم")
    editor = newsroom.people["editor"]
    editor.email = "editor@news.example"
    editor.save()
    _editor(newsroom).post(reverse("newsletter_preview", args=[reader.newsletter.pk]))
    (letter,) = mail.outbox
    assert letter.to == ["editor@news.example"]
    assert "List-Unsubscribe" not in letter.extra_headers


def test_a_reporter_sees_none_of_it(newsroom: Newsroom, newsletter: Newsletter) -> None:
    answer = _editor(newsroom, "reporter").get(reverse("newsletter_preview", args=[newsletter.pk]))
    assert answer.status_code == 302

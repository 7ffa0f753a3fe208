"""A reader's browser that sends comments."""

from typing import Any

from django.test import Client
from django.urls import reverse

from rawi.articles.models import Article

TEXT = "خبر مهم، شكرا لكم على التفاصيل."
FIELDS = {"name": "سعاد الكاظمي", "email": "suad@mail.example", "text": TEXT}


def browser(number: int = 1, **headers: Any) -> Client:
    """A browser without cookies in a network of its own."""
    return Client(REMOTE_ADDR=f"203.0.{number // 250}.{number % 250 + 1}", **headers)


def send(article: Article, client: Client | None = None, **fields: Any) -> Any:
    """The answer to a comment that is sent."""
    return (client or browser()).post(reverse("comments", args=[article.pk]), FIELDS | fields)

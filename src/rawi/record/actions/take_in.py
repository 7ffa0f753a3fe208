"""Take a page in: keep its source, publish its article, keep its record."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from rawi.articles.actions.publish_page import publish_page
from rawi.articles.imported_body import PictureOf, no_picture
from rawi.articles.models import Article, FrontPage
from rawi.reading.pipeline import read_structure
from rawi.record.actions.accept_suggestions import accept_suggestions
from rawi.record.choices import Basis
from rawi.sources.actions.receive import receive


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a page.

    article is None where problem names why the source is no news page (a code of rawi.reading.errors);
    is_new is False where the same bytes were taken in before; accepted counts the record items accepted.
    """

    article: Article | None
    problem: str = ""
    is_new: bool = False
    accepted: int = 0


def take_in(
    data: bytes,
    *,
    front: FrontPage,
    user: Any,
    name: str = "",
    url: str = "",
    picture_of: PictureOf = no_picture,
) -> TakenIn:
    """Read data, publish it below front and accept its record in user's name: all of it or nothing.

    Doing it again with the same bytes changes nothing.
    """
    page = read_structure(data, url=url)
    if page.problem:
        return TakenIn(None, problem=page.problem)
    with transaction.atomic():
        received = receive(data, name=name, url=page.url, encoding=page.encoding)
        published = publish_page(page, received.source, front=front, user=user, picture_of=picture_of)
        if not published.is_new:
            return TakenIn(published.article)
        accepted = accept_suggestions(published.article, by=user, basis=Basis.OPERATOR)
    return TakenIn(published.article, is_new=True, accepted=accepted)

"""Give public notice of what was wrong in an article."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.articles.choices import CorrectionKind
from rawi.articles.errors import Refused
from rawi.articles.models import Article, Correction, Version
from rawi.articles.models.correction import TEXT_LENGTH
from rawi.articles.signals import correction_given
from rawi.reading.arabic.graphemes import length

#: A letter with its marks is one character to a reader, and seldom more than three in a computer.
MOST_CODE_POINTS = 4 * TEXT_LENGTH


@dataclass(frozen=True, slots=True)
class Notice:
    """What the editor says. before is the number of the version that was wrong; None: no words changed."""

    kind: CorrectionKind
    text: str
    before: int | None = None
    shows_changes: bool = True


@transaction.atomic
def give_correction(article: Article, notice: Notice, *, by: Any) -> Correction:
    """Publish the notice. Raises Refused for one that says nothing or too much, or of an unknown version.

    Others follow correction_given: the record withdraws what a retraction takes back.
    """
    text = notice.text.strip()
    if not text:
        raise Refused(_("Say what was wrong and what is right."))
    if len(text) > MOST_CODE_POINTS or length(text) > TEXT_LENGTH:
        raise Refused(_("The notice is too long: at most %(most)d characters.") % {"most": TEXT_LENGTH})
    if not article.live:
        raise Refused(_("Only a published article can be corrected in public."))
    before, after = _compared(article, notice.before)
    correction = Correction.objects.create(
        article=article,
        kind=notice.kind,
        text=text,
        before=before,
        version=after,
        shows_changes=notice.shows_changes,
        given_by=by,
    )
    correction_given.send(sender=Article, correction=correction)
    return correction


def _compared(article: Article, number: int | None) -> tuple[Version | None, Version | None]:
    """The version that was wrong and the newest."""
    if number is None:
        return None, None
    newest = article.versions.order_by("number").last()
    before = article.versions.filter(number=number).first()
    if before is None or newest is None or before.number >= newest.number:
        raise Refused(_("Choose a version that came before the newest."))
    return before, newest

"""A retraction, as an editor gives it."""

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article, Correction
from support.newsroom import Newsroom

WHY = "نسحب هذا الخبر: لم يقله الوزير."


def retract(article: Article, newsroom: Newsroom) -> Correction:
    """Take the article back."""
    return give_correction(article, Notice(CorrectionKind.RETRACTION, WHY), by=newsroom.people["editor"])

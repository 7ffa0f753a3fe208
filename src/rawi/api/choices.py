"""Choices of the API."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Happening(models.TextChoices):
    """What others are told."""

    ARTICLE_PUBLISHED = "article.published", _("an article was published")
    ARTICLE_UPDATED = "article.updated", _("an article was changed")
    ARTICLE_CORRECTED = "article.corrected", _("an article was corrected")
    ARTICLE_WITHDRAWN = "article.withdrawn", _("an article was withdrawn")
    ITEM_PUBLISHED = "item.published", _("a record item came into the record")
    ITEM_UPDATED = "item.updated", _("a record item was changed")
    ITEM_WITHDRAWN = "item.withdrawn", _("a record item left the record")


class DeliveryState(models.TextChoices):
    """Whether somebody has been told."""

    WAITING = "waiting", _("waiting")
    SENT = "sent", _("sent")
    GIVEN_UP = "given_up", _("given up")


OF_ARTICLES = (
    Happening.ARTICLE_PUBLISHED,
    Happening.ARTICLE_UPDATED,
    Happening.ARTICLE_CORRECTED,
    Happening.ARTICLE_WITHDRAWN,
)

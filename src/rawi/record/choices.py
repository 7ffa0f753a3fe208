"""Choices of the record app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ItemKind(models.TextChoices):
    """What a record item keeps."""

    STATEMENT = "statement", _("statement")
    PLEDGE = "pledge", _("pledge")
    FIGURE = "figure", _("figure")
    EVENT = "event", _("event")
    NAME = "name", _("name")
    DATE = "date", _("date")


class ReviewState(models.TextChoices):
    """Where an item stands. Only accepted and amended items reach readers."""

    SUGGESTED = "suggested", _("suggested")
    ACCEPTED = "accepted", _("accepted")
    AMENDED = "amended", _("amended")
    REJECTED = "rejected", _("rejected")
    STALE = "stale", _("stale")
    WITHDRAWN = "withdrawn", _("withdrawn")


PUBLIC_STATES = (ReviewState.ACCEPTED, ReviewState.AMENDED)


class EvidenceState(models.TextChoices):
    """What became of an item's words in the article's newest version."""

    EXACT = "exact", _("same words, same block")
    MOVED = "moved", _("same sentence, moved")
    CHANGED = "changed", _("its sentence changed")
    LOST = "lost", _("its sentence is gone")


class Basis(models.TextChoices):
    """In whose name a review was made."""

    REVIEWER = "reviewer", _("by the reviewer, one by one")
    OPERATOR = "operator", _("in the operator's name, on the command line")
    PUBLICATION = "publication", _("by publishing a new version")

"""Choices of the articles app."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ContributorKind(models.TextChoices):
    """Who stands in a byline."""

    PERSON = "person", _("person")
    AGENCY = "agency", _("news agency")
    DESK = "desk", _("desk")


class ContributorRole(models.TextChoices):
    """What a contributor did for the article."""

    AUTHOR = "author", _("author")
    PHOTOGRAPHER = "photographer", _("photographer")
    EDITOR = "editor", _("editor")
    TRANSLATOR = "translator", _("translator")


class DateBasis(models.TextChoices):
    """How the day is known that an article's relative dates are counted from."""

    PRINTED = "printed", _("printed on the page")
    METADATA = "metadata", _("from the page's metadata")
    GIVEN = "given", _("given by the editor")
    INFERRED = "inferred", _("inferred from the text")
    NONE = "none", _("not known")


class CorrectionKind(models.TextChoices):
    """What a notice on an article says: schema.org's CorrectionComment, with what newsrooms tell apart."""

    CORRECTION = "correction", _("correction")
    CLARIFICATION = "clarification", _("clarification")
    UPDATE = "update", pgettext_lazy("notice on an article", "update")
    RETRACTION = "retraction", _("retraction")

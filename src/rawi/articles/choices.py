"""Choices of the articles app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


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

"""Choices of the ratings app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Answer(models.TextChoices):
    """What a reader can say to "did you like this article?"; NONE takes an earlier answer back."""

    YES = "yes", _("yes")
    NO = "no", _("no")
    NONE = "none", _("no answer")

    @property
    def is_liked(self) -> bool | None:
        """As it is stored; None: not at all."""
        return {Answer.YES: True, Answer.NO: False}.get(self)

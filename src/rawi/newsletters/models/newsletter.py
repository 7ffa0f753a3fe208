"""A letter that comes at its hour, with what was published since the last."""

from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from rawi.articles.models import Section
from rawi.newsletters.choices import Rhythm, Weekday
from rawi.record.models import Dossier


class Newsletter(models.Model):
    """The letter of a section with its sub-sections, or of a dossier.

    hour and weekday are in the site's own time. composed_to is the hour to which all that was published has
    been looked at: the next edition begins there.
    """

    title = models.CharField(
        _("title"), max_length=120, blank=True, help_text=_("Empty: that of the section or the dossier.")
    )
    section = models.ForeignKey(
        Section, on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("section")
    )
    dossier = models.ForeignKey(
        Dossier, on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("dossier")
    )
    rhythm = models.CharField(_("how often"), max_length=8, choices=Rhythm, default=Rhythm.DAILY)
    weekday = models.PositiveSmallIntegerField(
        _("day of a weekly letter"), choices=Weekday, default=Weekday.SUNDAY
    )
    hour = models.PositiveSmallIntegerField(
        _("hour"), default=7, validators=[MaxValueValidator(23)], help_text=_("0 to 23, in the site's time.")
    )
    is_open = models.BooleanField(
        _("open"), default=True, help_text=_("Else it is offered to nobody, and no letter goes out.")
    )
    composed_to = models.DateTimeField(default=timezone.now, editable=False)

    panels: ClassVar = [
        FieldPanel("title"),
        MultiFieldPanel([FieldPanel("section"), FieldPanel("dossier")], heading=_("one of the two")),
        MultiFieldPanel(
            [FieldPanel("rhythm"), FieldPanel("weekday"), FieldPanel("hour")], heading=_("when it comes")
        ),
        FieldPanel("is_open"),
    ]

    class Meta:
        verbose_name = _("newsletter")
        verbose_name_plural = _("newsletters")
        constraints = (
            models.CheckConstraint(
                condition=Q(section__isnull=True, dossier__isnull=False)
                | Q(section__isnull=False, dossier__isnull=True),
                name="newsletter_of_one_thing",
            ),
            models.CheckConstraint(condition=Q(rhythm__in=Rhythm.values), name="newsletter_rhythm_is_known"),
            models.CheckConstraint(condition=Q(hour__lte=23), name="newsletter_hour_is_one"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Its title, or that of what it tells of."""
        return self.title or str(self.section.title if self.section else self.dossier)

    @property
    def language(self) -> str:
        """The language of its letters."""
        return str(self.section.locale.language_code) if self.section else settings.LANGUAGE_CODE

    @property
    def path(self) -> str:
        """The page of what it tells of, without the host."""
        if self.section:
            return str(self.section.get_url() or "/")
        return self.dossier.get_absolute_url() if self.dossier else "/"

    def clean(self) -> None:
        """A section or a dossier, not both."""
        if bool(self.section) == bool(self.dossier):
            raise ValidationError(_("Choose a section or a dossier, one of the two."))

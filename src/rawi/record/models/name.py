"""The authority file: who and what the record speaks of, under all their names."""

from typing import Any, ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel

from rawi.record.choices import NameType
from rawi.record.spelling import MOST, firm_of, key_of


class Name(ClusterableModel):
    """A person, organisation, place, agreement or event, one row however it is spelled.

    name is the Arabic name, latin the same in Latin letters ("" where unknown); wikidata is "Q…" or "".
    merged_into leads to the row that this one was found to be: its address redirects there.
    """

    type = models.CharField(_("type"), max_length=16, choices=NameType)
    name = models.CharField(_("name"), max_length=255)
    latin = models.CharField(_("name in Latin letters"), max_length=255, blank=True)
    wikidata = models.CharField(_("Wikidata"), max_length=16, blank=True)
    description = models.CharField(_("description"), max_length=500, blank=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="merged"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    panels: ClassVar = [
        FieldPanel("name"),
        FieldPanel("latin"),
        FieldPanel("type"),
        FieldPanel("description"),
        FieldPanel("wikidata"),
        InlinePanel("forms", label=_("other spellings")),
        InlinePanel("offices", label=_("offices")),
    ]

    class Meta:
        verbose_name = _("name")
        verbose_name_plural = _("names")
        ordering = ("name", "pk")
        indexes = (
            # PostgreSQL walks these; SQLite takes those that begin with merged_into, which it asks for.
            models.Index(fields=("name", "id"), name="name_by_letters"),
            models.Index(fields=("type", "name", "id"), name="name_by_type"),
            models.Index(fields=("merged_into", "name", "id"), name="name_unmerged"),
            models.Index(fields=("merged_into", "type", "name", "id"), name="name_unmerged_by_type"),
        )
        constraints = (
            models.CheckConstraint(condition=models.Q(type__in=NameType.values), name="name_type_is_known"),
            models.CheckConstraint(
                condition=models.Q(wikidata="") | models.Q(wikidata__regex=r"^Q[1-9][0-9]{0,14}$"),
                name="name_wikidata_is_an_id",
            ),
            models.CheckConstraint(
                condition=models.Q(merged_into__isnull=True) | ~models.Q(merged_into=models.F("pk")),
                name="name_is_not_merged_into_itself",
            ),
            models.UniqueConstraint(
                fields=("wikidata",), condition=~models.Q(wikidata=""), name="one_name_a_wikidata_id"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The name's public page."""
        return reverse("record_name", args=[self.pk])


class NameForm(models.Model):
    """One way in which a name is written.

    is_key says that this spelling alone tells who is meant: «مصطفى الكاظمي» does, «الكاظمي» does not.
    folded and firm are what it shares with other spellings (rawi.record.spelling).
    """

    name = ParentalKey(Name, on_delete=models.CASCADE, related_name="forms")
    form = models.CharField(_("spelling"), max_length=255)
    folded = models.CharField(max_length=MOST, editable=False)
    firm = models.CharField(max_length=MOST, editable=False, blank=True, db_index=True)
    is_key = models.BooleanField(_("tells alone who is meant"), default=True)

    panels: ClassVar = [FieldPanel("form"), FieldPanel("is_key")]

    class Meta:
        verbose_name = _("spelling")
        verbose_name_plural = _("spellings")
        ordering = ("-is_key", "form")
        indexes = (models.Index(fields=("folded", "is_key"), name="form_by_spelling"),)
        constraints = (
            models.UniqueConstraint(fields=("name", "folded"), name="one_form_a_spelling"),
            models.CheckConstraint(condition=~models.Q(folded=""), name="form_has_letters"),
        )

    def __str__(self) -> str:
        return self.form

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep what it shares with other spellings beside it."""
        self.complete()
        super().save(*args, **kwargs)

    def complete(self) -> "NameForm":
        """Fill in what follows from the spelling, for rows that are written many at once; returns itself."""
        self.folded, self.firm = key_of(self.form), firm_of(self.form)
        return self


class Office(models.Model):
    """An office that somebody holds or held; since and until are EDTF values, "" where unknown."""

    name = ParentalKey(Name, on_delete=models.CASCADE, related_name="offices")
    title = models.CharField(_("office"), max_length=255)
    organisation = models.ForeignKey(
        Name,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="holders",
        verbose_name=_("organisation"),
    )
    since = models.CharField(_("since"), max_length=64, blank=True)
    until = models.CharField(_("until"), max_length=64, blank=True)

    panels: ClassVar = [
        FieldPanel("title"),
        FieldPanel("organisation"),
        FieldPanel("since"),
        FieldPanel("until"),
    ]

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        ordering = ("name", "since", "pk")

    def __str__(self) -> str:
        return self.title

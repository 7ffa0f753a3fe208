"""What a figure has beside the fields of every item."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import FigureKind, Qualifier
from rawi.record.models.item import Item
from rawi.record.models.series import Series


class Figure(models.Model):
    """A number that counts or measures: low equals high but for a range.

    unit is the counted noun, currency or "%" in its base form; measures, of_whom and where say what is
    counted, in the text's words or an editor's. as_of is an EDTF value, "" where it is the article's day.
    previous is the figure that this one replaces (from 12 to 3). series is the chart that it is a point of.
    """

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="figure")
    low = models.FloatField(_("value"))
    high = models.FloatField(_("value, at most"))
    unit = models.CharField(_("unit"), max_length=100, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=16, choices=Qualifier, default=Qualifier.EXACT)
    figure_kind = models.CharField(_("kind"), max_length=16, choices=FigureKind, default=FigureKind.COUNT)
    measures = models.CharField(_("what it measures"), max_length=255, blank=True)
    of_whom = models.CharField(_("of whom"), max_length=255, blank=True)
    where = models.CharField(_("where"), max_length=255, blank=True)
    as_of = models.CharField(_("as of"), max_length=64, blank=True)
    previous = models.ForeignKey(
        Item,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="replaced_by",
        verbose_name=_("figure before"),
    )
    series = models.ForeignKey(
        Series,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="figures",
        verbose_name=_("series"),
    )

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(low__lte=models.F("high")), name="figure_range_is_ordered"
            ),
            models.CheckConstraint(
                condition=models.Q(qualifier__in=Qualifier.values), name="figure_qualifier_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(figure_kind__in=FigureKind.values), name="figure_kind_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.low:g} {self.unit}"

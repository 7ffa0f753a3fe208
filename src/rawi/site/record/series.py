"""A series of figures as the templates show it: a chart, its words for who cannot see it, and the table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from rawi.base.wording.dates import Style, in_words
from rawi.base.wording.digits import in_digits
from rawi.record.choices import Qualifier
from rawi.record.models import Item, Series
from rawi.site.record.chart import Chart, chart, number_text
from rawi.site.record.lines import Line, lines


@dataclass(frozen=True, slots=True)
class Point:
    """A row of the table: the number, its qualifier ("" for an exact one), and the item that says it."""

    number: str
    qualifier: Any
    line: Line


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """A series; chart is None where there is nothing to compare."""

    slug: str
    title: str
    url: str
    unit: str
    description: str
    points: list[Point]
    chart: Chart | None
    alternative: str


def series_facts(series: Series, items: Sequence[Item], site: Any) -> SeriesFacts:
    """The series with its figures (see queries.points_of), worded for the site."""
    points = [
        Point(_number(item), _qualifier(item), shown)
        for item, shown in zip(items, lines(items, with_sentences=True), strict=True)
    ]
    style = Style(site.months, site.digits)
    return SeriesFacts(
        slug=series.slug,
        title=series.title,
        url=series.get_absolute_url(),
        unit=series.unit,
        description=series.description,
        points=points,
        chart=_worded(chart(items, is_mirrored=site.dir == "rtl"), style),
        alternative=_alternative(points, series.unit, style),
    )


def _number(item: Item) -> str:
    low, high = number_text(item.figure.low), number_text(item.figure.high)
    return low if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}


def _qualifier(item: Item) -> Any:
    return "" if item.figure.qualifier == Qualifier.EXACT else item.figure.get_qualifier_display()


def _alternative(points: Sequence[Point], unit: str, style: Style) -> str:
    """The chart in words."""
    told = [
        _("%(date)s: %(number)s")
        % {
            "date": in_words(one.line.time, style),
            "number": f"{one.qualifier} {in_digits(one.number, style.digits)} {unit}".strip(),
        }
        for one in points
    ]
    return _("; ").join(told)


def _worded(drawn: Chart | None, style: Style) -> Chart | None:
    """The chart with its numbers and days as the edition prints them."""
    if drawn is None:
        return None
    return replace(
        drawn,
        points=[replace(one, value=in_digits(one.value, style.digits)) for one in drawn.points],
        scale=[replace(one, text=in_digits(one.text, style.digits)) for one in drawn.scale],
        days=[replace(one, text=in_words(one.text, style)) for one in drawn.days],
    )

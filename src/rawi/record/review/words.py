"""An item's values in an editor's words."""

from typing import Any

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _

from rawi.reading.edtf import bounds
from rawi.record.models import Event, Figure, Involvement, Item, Pledge, StatedDate, Statement
from rawi.record.saying import kind_of_saying

Line = tuple[str, Any]


def lines_of(item: Item) -> list[Line]:
    """What the card says of item beside its words: label and value, empty ones left out."""
    detail = item.detail
    lines = [*_parts(item), *(_OF_KIND[type(detail)](detail) if detail is not None else [])]
    return [(label, value) for label, value in lines if value]


def day_words(edtf: str) -> str:
    """An EDTF value in words, with the grain it has; "" for none, and what names no day as it is kept."""
    first, last = bounds(edtf)
    if first and last:
        shown = _grain(edtf, first) or _("from %(first)s to %(last)s") % {
            "first": _day(first),
            "last": _day(last),
        }
    elif first:
        shown = _("from %(first)s on") % {"first": _day(first)}
    elif last:
        shown = _("until %(last)s") % {"last": _day(last)}
    else:
        return edtf and format_html('<bdi dir="ltr">{}</bdi>', edtf)
    if "~" in edtf or "%" in edtf:
        shown = _("about %(date)s") % {"date": shown}
    return _("%(date)s (not certain)") % {"date": shown} if "?" in edtf or "%" in edtf else shown


def _grain(edtf: str, first: Any) -> str:
    """One day, month or year; "" for what is none of them."""
    plain = edtf.strip("~?%").partition("T")[0]
    formats = {first.isoformat(): "j F Y", f"{first:%Y-%m}": "F Y", f"{first:%Y}": "Y"}
    return date_format(first, formats[plain]) if plain in formats else ""


def _day(day: Any) -> str:
    return date_format(day, "j F Y")


def _parts(item: Item) -> list[Line]:
    lines: dict[str, list[str]] = {}
    for part in item.involvements.all():
        lines.setdefault(str(part.get_role_display()), []).append(_part(part))
    return [(label, _("; ").join(names)) for label, names in lines.items()]


def _part(part: Involvement) -> str:
    extras = [part.capacity, part.reason]
    if part.name and part.as_named and part.as_named != part.name.name:
        extras.append(_("“%(words)s” in the text") % {"words": part.as_named})
    shown = [extra for extra in extras if extra]
    return f"{part.shown} ({_(', ').join(shown)})" if shown else part.shown


def _statement(one: Statement) -> list[Line]:
    kind = kind_of_saying(one)
    return [
        (_("how"), f"{one.get_form_display()}{_(', ')}{one.get_attribution_display()}"),
        (_("cue"), f"{kind}: {one.cue}" if one.cue else kind),
        (_("told to"), one.told_to),
        (_("channel"), one.channel),
        (_("said on"), day_words(one.said_on)),
        (_("gist"), one.gist),
    ]


def _pledge(one: Pledge) -> list[Line]:
    due = day_words(one.due) or one.due_words
    return [
        (_("pledge"), one.get_polarity_display()),
        (_("due"), due),
        (_("how that is known"), one.get_due_basis_display() if due else ""),
        (_("condition"), one.condition),
        (_("gist"), one.gist),
    ]


def _figure(one: Figure) -> list[Line]:
    value = number(one.low) if one.low == one.high else f"{number(one.low)} – {number(one.high)}"
    return [
        (_("value"), format_html("{} <bdi>{}</bdi> {}", one.get_qualifier_display(), value, one.unit)),
        (_("kind"), one.get_figure_kind_display()),
        (_("what it measures"), one.measures),
        (_("of whom"), one.of_whom),
        (_("where"), one.where),
        (_("as of"), day_words(one.as_of)),
    ]


def _event(one: Event) -> list[Line]:
    return [
        (_("title"), one.title),
        (_("type"), one.type_in_words),
        (_("start"), day_words(one.start)),
        (_("end"), day_words(one.end)),
        (_("status"), one.get_status_display()),
        (_("outcome"), one.outcome),
    ]


def _date(one: StatedDate) -> list[Line]:
    note = _("The day of the week does not fit the date.") if one.note == "weekday_mismatch" else one.note
    return [(_("date"), day_words(one.edtf) or one.duration), (_("note"), note)]


def number(value: float) -> str:
    """A number without a needless fraction, its thousands set apart."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


_OF_KIND: dict[type, Any] = {
    Statement: _statement,
    Pledge: _pledge,
    Figure: _figure,
    Event: _event,
    StatedDate: _date,
}

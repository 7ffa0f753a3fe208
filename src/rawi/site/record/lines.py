"""One item of the record in a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import timezone

from rawi.base.marking import Mark, marked
from rawi.record.choices import DueBasis, ItemKind
from rawi.record.models import Item
from rawi.record.queries import Context, contexts_of
from rawi.record.saying import saying_of
from rawi.record.times import time_of
from rawi.site.record.people import Person, people_of
from rawi.site.record.status import Status, status_of
from rawi.site.record.time import shape_of


@dataclass(frozen=True, slots=True)
class Line:
    """An item as lists show it: url is its page, source_url its sentence in the article.

    time is an EDTF value, shape how it is drawn. sentence_html is the sentence around the words, if asked.
    form and saying (see rawi.record.saying) are a statement's; status, due, due_words and due_basis are a
    pledge's; note is an event's status.
    """

    id: int
    kind: str
    kind_label: Any
    url: str
    words: str
    source_url: str
    source_title: str
    time: str
    shape: str
    people: list[Person] = field(default_factory=list)
    form: str = ""
    saying: Any = ""
    title: str = ""
    note: Any = ""
    status: Status | None = None
    due: str = ""
    due_words: str = ""
    due_basis: Any = ""
    sentence_html: str = ""


def lines(items: Sequence[Item], *, with_sentences: bool = False) -> list[Line]:
    """The lines of items (see queries.items_of); sentences cost two queries for all."""
    contexts = contexts_of(items) if with_sentences else {}
    today = timezone.localdate()
    return [line(item, contexts, today) for item in items]


def line(item: Item, contexts: Mapping[int, Context], today: date) -> Line:
    """The line of one item."""
    time = time_of(item)
    context = contexts.get(item.pk)
    return Line(
        id=item.pk,
        kind=item.kind,
        kind_label=ItemKind(item.kind).label,
        url=item.get_absolute_url(),
        words=item.words,
        source_url=source_url(item),
        source_title=item.article.title,
        time=time,
        shape=shape_of(time),
        people=people_of(item),
        sentence_html=sentence_html(context, item.kind) if context else "",
        **_own(item, today),
    )


def source_url(item: Item) -> str:
    """The item's words in its article."""
    return f"{item.article.get_url() or item.article.short_path}#r-{item.pk}"


def sentence_html(context: Context, kind: str) -> str:
    """The sentence with the item's words marked in it."""
    marks = [Mark(span.start, span.end, "mark", classes=f"mark mark--{kind}") for span in context.words]
    return marked(context.text, marks)


def _own(item: Item, today: date) -> dict[str, Any]:
    """What a kind alone has."""
    detail = item.detail
    if item.kind == ItemKind.STATEMENT:
        return {"form": detail.form, "saying": saying_of(item)}
    if item.kind == ItemKind.EVENT:
        return {"title": detail.title, "note": detail.get_status_display()}
    if item.kind != ItemKind.PLEDGE:
        return {}
    basis = detail.get_due_basis_display() if detail.due_basis == DueBasis.INFERRED else ""
    return {
        "title": detail.gist,
        "status": status_of(detail, today),
        "due": detail.due,
        "due_words": detail.due_words,
        "due_basis": basis,
    }

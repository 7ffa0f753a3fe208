"""An article's body as the template shows it, with the record's items marked in its words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail.models import Page

from rawi.articles.live import in_order
from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.articles.richtext import Words, words_of_all
from rawi.base.marking import Mark, marked
from rawi.media.renditions import prefetch_renditions, public_renditions
from rawi.reading.arabic.sentences import sentences
from rawi.record.models import Item

#: Kinds that are marked in the text; the record lists the others without marking each mention.
MARKED_KINDS = ("statement", "pledge", "figure", "date", "event")


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """One block of the body; which fields are filled depends on kind."""

    id: str
    kind: str
    html: str = ""
    speaker: str = ""
    capacity: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    renditions: list[Any] = field(default_factory=list)
    items_html: list[str] = field(default_factory=list)
    ordered: bool = False
    header: list[str] = field(default_factory=list)
    rows_html: list[list[str]] = field(default_factory=list)
    url: str = ""
    title: str = ""
    articles: list[Any] = field(default_factory=list)
    is_in_first_view: bool = False
    at: datetime | None = None
    pinned: bool = False


def marks_by_block(items: Sequence[Item]) -> dict[str, list[Mark]]:
    """The marks of items with their evidence here (see rawi.record.queries.public_of), by block."""
    marks: dict[str, list[Mark]] = {}
    for item in items:
        for order, evidence in enumerate(item.evidence_here):  # type: ignore[attr-defined]  # set by the query
            if item.kind in MARKED_KINDS:
                marks.setdefault(evidence.block, []).append(_mark(item, evidence, is_first=order == 0))
            elif order == 0:
                marks.setdefault(evidence.block, []).append(_place(item, evidence))
    return marks


def _place(item: Item, evidence: Any) -> Mark:
    """Where the item's page leads to: seen only once a reader came that way."""
    return Mark(evidence.start, evidence.end, "span", f"r-{item.pk}", "named")


def _mark(item: Item, evidence: Any, *, is_first: bool) -> Mark:
    classes = " ".join(["mark", f"mark--{item.kind}", *_form(item)])
    if not is_first:
        return Mark(evidence.start, evidence.end, "mark", classes=classes)
    # Without words, and shown only while its mark is the page's target: the way back to the record's line.
    back = format_html(
        '<a class="mark__back" href="#i-{}" aria-label="{}"></a>', item.pk, _("Back to the record")
    )
    return Mark(evidence.start, evidence.end, "mark", f"r-{item.pk}", classes, tail=back)


def _form(item: Item) -> list[str]:
    return ["mark--direct"] if item.kind == "statement" and item.statement.form == "direct" else []


def mark_up(words: Words, marks: Sequence[Mark], block: str) -> str:
    """The words' HTML: each sentence that holds a mark is an element, so that it can be shown whole."""
    held = [
        Mark(span.start, span.end, "span", f"s-{block[:8]}-{number}", "sentence")
        for number, span in enumerate(sentences(words.text))
        if any(mark.tag == "mark" and mark.start < span.end and span.start < mark.end for mark in marks)
    ]
    return marked(words.text, [*held, *marks, *words.inlines])


def body_blocks(article: Article, marks: Mapping[str, Sequence[Mark]]) -> list[BodyBlock]:
    """The article's body for the template, in order."""
    photos = [child.value["photo"] for child in article.body if child.block_type == "photo"]
    prefetch_renditions([photo for photo in photos if photo])
    shown = [
        _PRESENTERS[kind](block, value, marks.get(block, ())) for block, kind, value in _contents(article)
    ]
    return _entries_in_order(_with_first_view(shown))


def _with_first_view(blocks: list[BodyBlock]) -> list[BodyBlock]:
    """A photo that opens the body is seen at once: browsers are not told to wait with it."""
    if blocks and blocks[0].kind == "photo":
        return [replace(blocks[0], is_in_first_view=True), *blocks[1:]]
    return blocks


def _entries_in_order(blocks: list[BodyBlock]) -> list[BodyBlock]:
    """A live blog's entries stand together where the first of them does, the newest first."""
    entries = in_order([block for block in blocks if block.kind == "entry"])
    if not entries:
        return blocks
    place = next(number for number, block in enumerate(blocks) if block.kind == "entry")
    others = [block for block in blocks[place:] if block.kind != "entry"]
    return [*blocks[:place], *entries, *others]


def _contents(article: Article) -> Iterator[tuple[str, str, Any]]:
    """Each block's id, kind and value; a paragraph's value is its Words, an entry's both."""
    sources = [_RICH[child.block_type](child.value) for child in article.body if child.block_type in _RICH]
    texts = iter(words_of_all(sources))
    for child in article.body:
        value = child.value
        if child.block_type == "paragraph":
            value = next(texts)
        elif child.block_type == "entry":
            value = (value, next(texts))
        yield str(child.id), child.block_type, value


#: Kinds whose text is rich, and where it stands.
_RICH: dict[str, Callable[[Any], str]] = {
    "paragraph": lambda value: value.source,
    "entry": lambda value: value["text"].source,
}


def _paragraph(block: str, value: Words, marks: Sequence[Mark]) -> BodyBlock:
    return BodyBlock(block, "paragraph", html=mark_up(value, marks, block))


def _subhead(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    return BodyBlock(block, "subhead", html=mark_up(Words(str(value)), marks, block))


def _quotation(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    html = mark_up(Words(value["text"]), marks, block)
    return BodyBlock(block, "quotation", html=html, speaker=value["speaker"], capacity=value["capacity"])


def _photo(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    photo = value["photo"]
    return BodyBlock(
        block,
        "photo",
        html=mark_up(Words(value["caption"]), marks, block),
        caption=value["caption"],
        credit=value["credit"] or (photo.credit if photo else ""),
        alt="" if value["decorative"] else value["alt"],
        renditions=public_renditions(photo) if photo else [],
    )


def _list(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    return BodyBlock(block, "list", items_html=_parts(block, value["items"], marks), ordered=value["ordered"])


def _entry(block: str, value: tuple[Any, Words], marks: Sequence[Mark]) -> BodyBlock:
    """The marks count in the headline and the text together (rawi.articles.live.entry_words)."""
    own, words = value
    headline = own["headline"]
    *above, below = _by_part(marks, [headline, words.text] if headline else [words.text])
    return BodyBlock(
        block,
        "entry",
        html=mark_up(words, below, block),
        title=mark_up(Words(headline), above[0], f"0-{block}") if headline else "",
        at=own["at"],
        pinned=own["pinned"],
    )


def _parts(block: str, texts: Sequence[str], marks: Sequence[Mark]) -> list[str]:
    """The HTML of a block's parts, which stand on lines of their own in its text."""
    by_part = zip(texts, _by_part(marks, texts), strict=True)
    return [mark_up(Words(text), own, f"{number}-{block}") for number, (text, own) in enumerate(by_part)]


def _by_part(marks: Sequence[Mark], texts: Sequence[str]) -> list[list[Mark]]:
    """The marks in each part of a block's text, counted from its start; what goes on in a later part has no
    id there.
    """
    parts: list[list[Mark]] = []
    start, begun = 0, set()
    for text in texts:
        own = []
        for number, mark in enumerate(marks):
            first, last = max(mark.start - start, 0), min(mark.end - start, len(text))
            if first < last:
                cut = replace(mark, start=first, end=last)
                own.append(replace(cut, id="", tail="") if number in begun else cut)
                begun.add(number)
        parts.append(own)
        start += len(text) + 1
    return parts


def _embed(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    # The words are a link, in which no other can stand.
    bare = [replace(mark, tail="") for mark in marks]
    html = mark_up(Words(value["title"]), bare, block)
    return BodyBlock(block, "embed", url=value["url"], title=value["title"], html=html)


def _table(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    header = [column["heading"] for column in value.columns]
    cells = [str(cell.value) for row in value.rows for cell in row]
    html = iter(_parts(block, cells, marks))
    rows = [[next(html) for _cell in row] for row in value.rows]
    return BodyBlock(block, "table", caption=value.caption or "", header=header, rows_html=rows)


def _related(block: str, value: Any, marks: Sequence[Mark]) -> BodyBlock:
    chosen = [page.pk for page in value["articles"] if page]
    public = Page.objects.live().filter(~closed(), pk__in=chosen).in_bulk()
    articles = [{"headline": public[pk].title, "url": public[pk].get_url()} for pk in chosen if pk in public]
    return BodyBlock(block, "related", articles=articles)


_PRESENTERS = {
    "paragraph": _paragraph,
    "subhead": _subhead,
    "quotation": _quotation,
    "photo": _photo,
    "list": _list,
    "embed": _embed,
    "table": _table,
    "related": _related,
    "entry": _entry,
}

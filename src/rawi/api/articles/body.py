"""An article's body as plain markup, for readers of feeds and for other newsrooms."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from django.utils import timezone
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from rawi.api.articles.photos import PhotoFacts
from rawi.api.site_facts import SiteFacts
from rawi.articles.models import Article
from rawi.articles.richtext import Words, words_of_all
from rawi.base.marking import Inline, marked
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import words as words_in

#: What says nothing to somebody who reads elsewhere.
_LEFT_OUT = {"related"}
#: What has rich text.
_RICH = {"paragraph", "entry"}
_LOCAL = '<a href="/'


@dataclass(frozen=True, slots=True)
class Body:
    """The body as markup, and its words alone, a line for each paragraph; captions are in html only."""

    html: str
    text: str

    @property
    def word_count(self) -> int:
        """How many words it has; numbers count, in any digits."""
        return len(words_in(fold(self.text)))


def bodies_of(
    articles: Sequence[Article], photos: Mapping[int, Sequence[PhotoFacts]], site: SiteFacts
) -> dict[int, Body]:
    """The body of each article by its key; all pages that their texts link to are looked up at once."""
    contents = {article.pk: list(_contents(article)) for article in articles}
    sources = [
        value.source if kind == "paragraph" else value["text"].source
        for blocks in contents.values()
        for kind, _, value in blocks
        if kind in _RICH
    ]
    paragraphs = iter(words_of_all(sources))
    return {key: _body(blocks, paragraphs, photos.get(key, ()), site) for key, blocks in contents.items()}


def _contents(article: Article) -> Iterator[tuple[str, str, Any]]:
    """Kind, id and value of each block; a photo's value is left as it is stored."""
    for place, raw in enumerate(article.body.raw_data):
        if raw["type"] == "photo":
            yield "photo", str(raw.get("id", "")), raw["value"]
        elif raw["type"] not in _LEFT_OUT:
            block = article.body[place]
            yield block.block_type, str(block.id), block.value


def _body(
    blocks: list[tuple[str, str, Any]],
    paragraphs: Iterator[Words],
    photos: Sequence[PhotoFacts],
    site: SiteFacts,
) -> Body:
    by_block = {photo.block: photo for photo in photos}
    html, lines = [], []
    for kind, block, value in blocks:
        if kind == "paragraph":
            (words,) = islice(paragraphs, 1)
            html.append(f"<p>{_marked(words, site)}</p>")
            lines.append(words.text)
        elif kind == "entry":
            (words,) = islice(paragraphs, 1)
            html.append(_entry(value, _marked(words, site)))
            lines.append("\n".join(part for part in (value["headline"], words.text) if part))
        elif kind == "photo":
            html.append(_figure(value, by_block.get(block)))
        else:
            html.append(_MARKUP[kind](value))
            lines.append(_TEXT[kind](value))
    return Body("\n".join(html), "\n".join(lines))


def _marked(words: Words, site: SiteFacts) -> str:
    """The words with their inline markup; links that lead through this site lead there from anywhere."""
    return marked(words.text, [_whole(inline, site) for inline in words.inlines])


def _whole(inline: Inline, site: SiteFacts) -> Inline:
    if not inline.opening.startswith(_LOCAL):
        return inline
    return replace(inline, opening=inline.opening.replace('href="/', f'href="{escape(site.origin)}/', 1))


def _figure(value: Any, photo: PhotoFacts | None) -> str:
    picture: str = ""
    if photo:
        size = photo.largest
        picture = format_html(
            '<img src="{}" alt="{}" width="{}" height="{}">', size.url, photo.alt, size.width, size.height
        )
    credit = photo.credit if photo else str(value.get("credit", ""))
    caption = " · ".join(part for part in (str(value.get("caption", "")), credit) if part)
    words = format_html("<figcaption>{}</figcaption>", caption) if caption else ""
    return f"<figure>{picture}{words}</figure>" if picture or words else ""


def _entry(value: Any, marked_text: str) -> str:
    """A live blog's entry: its time, headline and text."""
    at = timezone.localtime(value["at"])
    head = format_html(
        '<h3><time datetime="{}">{}</time> {}</h3>', at.isoformat(), f"{at:%H:%M}", value["headline"]
    )
    return f"{head}<p>{marked_text}</p>"


def _quotation(value: Any) -> SafeString:
    who = "، ".join(part for part in (value["speaker"], value["capacity"]) if part)
    footer = format_html("<footer>{}</footer>", who) if who else ""
    return format_html("<blockquote><p>{}</p>{}</blockquote>", value["text"], footer)


def _list(value: Any) -> SafeString:
    items = format_html_join("", "<li>{}</li>", ([item] for item in value["items"]))
    return format_html("<ol>{}</ol>" if value["ordered"] else "<ul>{}</ul>", items)


def _table(value: Any) -> SafeString:
    def row(tag: str, cells: Sequence[str]) -> SafeString:
        made = format_html_join("", f"<{tag}>{{}}</{tag}>", ([cell] for cell in cells))
        return format_html("<tr>{}</tr>", made)

    headings = [column["heading"] for column in value.columns]
    head = row("th", headings) if any(headings) else ""
    rows = [row("td", [str(cell.value) for cell in cells]) for cells in value.rows]
    caption = format_html("<caption>{}</caption>", value.caption) if value.caption else ""
    return format_html("<table>{}{}{}</table>", caption, head, mark_safe("".join(rows)))  # noqa: S308  escaped above


_MARKUP: dict[str, Callable[[Any], str]] = {
    "subhead": lambda value: format_html("<h2>{}</h2>", value),
    "quotation": _quotation,
    "list": _list,
    "embed": lambda value: format_html('<p><a href="{}">{}</a></p>', value["url"], value["title"]),
    "table": _table,
}
_TEXT: dict[str, Callable[[Any], str]] = {
    "subhead": str,
    "quotation": lambda value: str(value["text"]),
    "list": lambda value: "\n".join(value["items"]),
    "embed": lambda value: str(value["title"]),
    "table": lambda value: "\n".join("\t".join(str(cell.value) for cell in row) for row in value.rows),
}

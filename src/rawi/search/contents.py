"""What of articles and items stands in the index: their terms, and the words that suggestions are made of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from itertools import chain

from django.db.models import Max
from django.utils import timezone

from rawi.articles.body_text import block_texts
from rawi.articles.models import Article, Section, Version
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.search_terms import search_terms
from rawi.reading.arabic.words import WORD
from rawi.record.choices import InvolvementRole, ItemKind
from rawi.record.models import Involvement, Item
from rawi.search import tags
from rawi.search.index import Row, room
from rawi.search.places import place_of

#: The kinds of items that readers look for; names and dates have no page worth finding by words.
KINDS = (ItemKind.STATEMENT, ItemKind.PLEDGE, ItemKind.FIGURE, ItemKind.EVENT)
_SPEAKING = (InvolvementRole.SPEAKER, InvolvementRole.PLEDGER)
#: Words outside these lengths are no misspellings that anybody could mend.
_SHORTEST_WORD, _LONGEST_WORD = 3, 30
#: Counts up when the index itself changes, so that rebuilding anew writes all of it.
_FORMAT = 2


@dataclass(frozen=True, slots=True)
class Content:
    """One thing to be indexed: its key, its row, and its text for the list of words."""

    key: int
    row: Row
    texts: tuple[str, ...]

    @property
    def digest(self) -> str:
        """Changes with the row, and with the form of the index."""
        row = self.row
        written = "\n".join(map(" ".join, (row.title, row.lead, row.body, row.tags)))
        return blake2b(f"{_FORMAT}\n{row.place}\n{written}".encode(), digest_size=16).hexdigest()


def day_of(article: Article) -> date:
    """The day under which an article is found: its own, else that of its publication."""
    published = article.first_published_at or timezone.now()
    return article.reference_day or timezone.localdate(published)


def contents_of_articles(articles: Sequence[Article]) -> Iterator[Content]:
    """What the index holds of articles; a fixed number of queries for all."""
    sections = _sections_of(articles)
    speakers = _speakers_of(articles)
    texts = _version_texts(articles)
    for article in articles:
        blocks = texts.get(article.pk) or [block.text for block in block_texts(article)][1:]
        opening = blocks[0] if blocks else ""
        names = [one.contributor.name for one in article.contributions.all()]
        yield _content(
            article.pk,
            day_of(article),
            (article.title, "\n".join((article.summary, opening)), "\n".join(blocks[1:])),
            [*names, article.dateline],
            [*sections.get(_parent(article), ()), *speakers.get(article.pk, ())],
        )


def contents_of_items(items: Sequence[Item]) -> Iterator[Content]:
    """What the index holds of items; articles and details must have come along."""
    sections = _sections_of([item.article for item in items])
    parts = _parts_of(items)
    for item in items:
        involved = parts.get(item.pk, [])
        gist = getattr(item.detail, "gist", "") or getattr(item.detail, "title", "")
        speaking = [tags.of_speaker(one.name_id) for one in involved if one.role in _SPEAKING and one.name_id]
        yield _content(
            item.pk,
            item.day or day_of(item.article),
            (gist, item.words, ""),
            [one.shown for one in involved],
            [tags.of_kind(item.kind), *sections.get(_parent(item.article), ()), *speaking],
        )


def words_of(texts: Iterable[str]) -> dict[str, str]:
    """The words of texts by their folded form, each as it was written first."""
    found: dict[str, str] = {}
    for text in texts:
        for word in set(text.split()):
            for match in WORD.finditer(fold(word)):
                letters = match[0]
                if _SHORTEST_WORD <= len(letters) <= _LONGEST_WORD and letters.isalpha():
                    found.setdefault(letters, _shown(word, letters))
    return found


def _shown(word: str, letters: str) -> str:
    """The word without the signs round it; the folded letters where it holds more than one word."""
    bare = word.strip(".,:;!?،؛؟«»\"'()[]{}…-–—")
    return bare if fold(bare) == letters else letters


def _content(
    key: int, day: date, parts: tuple[str, str, str], more: Sequence[str], tagged: Sequence[str]
) -> Content:
    title, lead, body = parts
    row = Row(
        place_of(day, key),
        _terms((title,), room.TITLE),
        _terms((lead,), room.LEAD),
        # Names first: of a text without end they are what it is looked for by.
        _terms((*more, body), room.BODY),
        tuple(dict.fromkeys(sorted(tagged))),
    )
    return Content(key, row, (*parts, *more))


def _terms(texts: Iterable[str], most: int) -> tuple[str, ...]:
    return tuple(room.fitting((term.text for text in texts for term in search_terms(text)), most))


def _parent(article: Article) -> str:
    return article.path[: -article.steplen]


def _sections_of(articles: Sequence[Article]) -> Mapping[str, list[str]]:
    """The tags of the sections above articles, by the place in the tree that the articles stand below."""
    parents = {_parent(article) for article in articles}
    steplen = Article.steplen
    above = {path[:end] for path in parents for end in range(steplen, len(path) + 1, steplen)}
    keys = dict(Section.objects.filter(path__in=above).values_list("path", "pk"))
    return {
        path: [
            tags.of_section(keys[path[:end]])
            for end in range(steplen, len(path) + 1, steplen)
            if path[:end] in keys
        ]
        for path in parents
    }


def _speakers_of(articles: Sequence[Article]) -> Mapping[int, list[str]]:
    """The tags of those who speak or pledge in articles, by the articles' keys."""
    spoken: dict[int, list[str]] = {}
    rows = Involvement.objects.filter(
        item__article__in=[article.pk for article in articles],
        is_public=True,
        role__in=_SPEAKING,
        name__isnull=False,
    )
    for article, name in rows.values_list("item__article", "name").distinct().order_by():
        spoken.setdefault(article, []).append(tags.of_speaker(name))
    return spoken


def _parts_of(items: Sequence[Item]) -> Mapping[int, list[Involvement]]:
    parts: dict[int, list[Involvement]] = {}
    involved = Involvement.objects.filter(item__in=[item.pk for item in items]).select_related("name")
    for one in involved.order_by("role", "order"):
        parts.setdefault(one.item_id, []).append(one)
    return parts


def _version_texts(articles: Sequence[Article]) -> Mapping[int, list[str]]:
    """The texts of articles' newest versions, less the headline: they cost far less to read than bodies."""
    newest = Version.objects.filter(article__in=[article.pk for article in articles])
    keys = newest.values("article").annotate(number=Max("number")).values_list("article", "number")
    numbers = dict(keys)
    found: dict[int, list[str]] = {}
    for version in newest:
        if numbers.get(version.article_id) == version.number:
            found[version.article_id] = [block.text for block in version.blocks[1:]]
    return found


def all_words(contents: Iterable[Content]) -> dict[str, str]:
    """The words of all contents (see words_of)."""
    return words_of(chain.from_iterable(content.texts for content in contents))

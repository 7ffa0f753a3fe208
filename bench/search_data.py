"""A made archive to search in: articles in the database's own way, their terms from a stock of paragraphs.

Words are drawn by Zipf's law (the n-th word n times as seldom as the first), so that the archive has words on
every second page and words on one. Paragraphs are drawn from a stock, which is many times as fast as drawing
each word, and leaves how frequent words are as it is.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, batched
from random import Random
from typing import Any

import record_scale_data as scale
from django.core.management.color import no_style
from django.db import connection, transaction
from wagtail.models import Page

from rawi.articles.actions.open_section import open_section
from rawi.articles.actions.set_up_front import set_up_front
from rawi.articles.models import Article, FrontPage, Version
from rawi.reading.arabic.search_lexicon import known_forms
from rawi.reading.arabic.search_stems import light_stem
from rawi.reading.arabic.word_sets import word_set
from rawi.search.index import Row, Shelf, index_on
from rawi.search.index.postgres import _vector
from rawi.search.models import ArticleEntry, Word
from rawi.search.places import place_of

VOCABULARY = 120_000
PARAGRAPHS, WORDS_A_PARAGRAPH, PARAGRAPHS_AN_ARTICLE, TITLE_WORDS = 40_000, 50, 6, 8
SECTIONS, SPEAKERS = 12, 2_000
STEP = 5_000
_LETTERS = "بتجحدرزسشصطعفقكلمنهوي"


@dataclass(frozen=True, slots=True)
class Stock:
    """Words by their frequency, the most frequent first, and what articles are made of."""

    words: list[str]
    paragraphs: list[tuple[str, ...]]
    titles: list[tuple[str, ...]]


def stock() -> Stock:
    """The same for every size."""
    random = Random(7)
    words = _vocabulary(random)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    draw = random.choices(words, cum_weights=weights, k=PARAGRAPHS * WORDS_A_PARAGRAPH)
    paragraphs = [tuple(one) for one in batched(draw, WORDS_A_PARAGRAPH)]
    telling = list(accumulate(1 / (rank + 3) for rank in range(len(words) - 60)))
    titles = random.choices(words[60:], cum_weights=telling, k=PARAGRAPHS * TITLE_WORDS)
    return Stock(words, paragraphs, [tuple(one) for one in batched(titles, TITLE_WORDS)])


def _vocabulary(random: Random) -> list[str]:
    """Stop words, words of the tables, then made ones that are their own stems."""
    stops = [
        word for word in sorted(word_set("search_stopwords")) if light_stem(word) == word and word > "\u0600"
    ]
    known = sorted(
        {base for base in known_forms().values() if base.isalpha() and light_stem(base) == base} - set(stops)
    )
    random.shuffle(known)
    words = dict.fromkeys([*stops, *known])
    while len(words) < VOCABULARY:
        word = "".join(random.choices(_LETTERS, k=random.randint(4, 7)))
        if light_stem(word) == word:
            words[word] = None
    return list(words)


def fill(size: int, made: Stock) -> None:
    """Make what is not there yet."""
    if not FrontPage.objects.exists():
        front = set_up_front(name="راوي", hostname="localhost", port=80)
        for number in range(SECTIONS):
            open_section(front, (f"قسم {number}",))
    section = Page.objects.filter(depth=3).order_by("path")[0]
    for model, count, columns, chosen in scale._article_tables(scale.Size(size), section):
        more = {"content": _content(made)} if model is Version else {}
        scale._fill(model, count, columns | more, chosen)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Page, Version]):
            cursor.execute(statement)
    _index(size, made)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def _content(made: Stock) -> str:
    """The blocks of a version: one of five texts of 300 words."""
    texts = []
    for number in range(5):
        chosen = made.paragraphs[number * 6 : number * 6 + 6]
        blocks = [{"id": "headline", "kind": "headline", "text": "خبر"}]
        blocks += [{"id": str(n), "kind": "paragraph", "text": " ".join(one)} for n, one in enumerate(chosen)]
        texts.append(json.dumps(blocks, ensure_ascii=False))
    cases = " ".join(f"WHEN {number} THEN '{text}'" for number, text in enumerate(texts))
    kind = "" if connection.vendor == "sqlite" else "::jsonb"
    return f"(CASE n % 5 {cases} END){kind}"


def _index(size: int, made: Stock) -> None:
    """The terms of the articles that have none yet, in steps."""
    done = ArticleEntry.objects.count()
    if done >= size:
        return
    Word.objects.bulk_create(
        (Word(word=word, shown=word) for word in made.words), ignore_conflicts=True, batch_size=400
    )
    days = Article.objects.order_by("pk").values_list("pk", "reference_day")[done:size]
    if connection.vendor == "postgresql":
        _run(f"DROP INDEX IF EXISTS {Shelf.ARTICLES}_terms")
    for step in batched(days.iterator(), STEP):
        rows = [_row(key, place_of(day, key), made) for key, day in step]
        keys = [key for key, _ in step]
        with transaction.atomic():
            _write(rows, keys)
        done += len(step)
        print(f"  terms: {done:,} of {size:,}", file=sys.stderr, flush=True)
    if connection.vendor == "postgresql":
        _run("SET maintenance_work_mem = '4GB'")
        _run(
            f"CREATE INDEX {Shelf.ARTICLES}_terms ON {Shelf.ARTICLES} "
            "USING gin (terms) WITH (fastupdate = off)"
        )


def _write(rows: list[Row], keys: list[int]) -> None:
    if connection.vendor == "postgresql":
        # The index writes a row after its entry; an archive's first filling would take twice as long.
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {Shelf.ARTICLES} (place, article_id, tags, digest, terms) "
                "VALUES (%s, %s, %s, '', %s::tsvector)",
                [
                    (row.place, key, " ".join(row.tags), _vector(row))
                    for row, key in zip(rows, keys, strict=True)
                ],
            )
        return
    ArticleEntry.objects.bulk_create(
        ArticleEntry(place=row.place, article_id=key, tags=" ".join(row.tags), digest="")
        for row, key in zip(rows, keys, strict=True)
    )
    index_on().write(Shelf.ARTICLES, rows)


def _row(key: int, place: int, made: Stock) -> Row:
    random = Random(key)
    body = random.choices(made.paragraphs, k=PARAGRAPHS_AN_ARTICLE)
    speaker = int(SPEAKERS * random.random() ** 3)
    return Row(
        place,
        random.choice(made.titles),
        body[0],
        tuple(word for paragraph in body[1:] for word in paragraph),
        (f"s{key % SECTIONS}", f"p{speaker}"),
    )


def questions(made: Stock, count: int) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What readers ask: a kind, the words, and what narrows them."""
    random = Random(11)
    ranks = {"frequent": (30, 300), "common": (300, 3_000), "rare": (20_000, 100_000)}

    def word(kind: str) -> str:
        return made.words[random.randrange(*ranks[kind])]

    def phrase() -> str:
        paragraph, at = random.choice(made.paragraphs), random.randrange(WORDS_A_PARAGRAPH - 3)
        return f'"{" ".join(paragraph[at : at + random.randint(2, 3)])}"'

    made_by = {
        "one frequent word": lambda: (word("frequent"), {}),
        "one common word": lambda: (word("common"), {}),
        "one rare word": lambda: (word("rare"), {}),
        "two frequent words": lambda: (f"{word('frequent')} {word('frequent')}", {}),
        "frequent and rare": lambda: (f"{word('frequent')} {word('rare')}", {}),
        "three common words": lambda: (f"{word('common')} {word('common')} {word('common')}", {}),
        "a phrase": lambda: (phrase(), {}),
        "a phrase, newest first": lambda: (phrase(), {"newest_first": True}),
        "frequent in a section": lambda: (word("frequent"), {"section": random.randrange(SECTIONS)}),
        "common in a year": lambda: (word("common"), _year(random)),
        "frequent, by a speaker": lambda: (word("frequent"), {"speakers": (random.randrange(SPEAKERS),)}),
    }
    for number in range(count):
        kind = list(made_by)[number % len(made_by)]
        yield kind, *made_by[kind]()


def _year(random: Random) -> dict[str, Any]:
    from datetime import date

    year = random.randint(2011, 2024)
    return {"since": date(year, 1, 1), "until": date(year, 12, 31)}


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)

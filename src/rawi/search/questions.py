"""What a reader asks: words, phrases in quotation marks, and what narrows them.

A question comes from text that anybody can send. It becomes terms, and nothing else of it reaches a database.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rawi.reading.arabic.search_terms import is_stopword, search_terms

#: What is beyond is not asked.
LONGEST_QUESTION = 200
MOST_TERMS = 12
_PHRASE = re.compile(r'"([^"]*)"|«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]')


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for. Terms are those of rawi.reading.arabic.search_terms.

    section and speakers are keys, of one section and of the names that one spelling may mean; kind is a kind
    of item, "article", or "" for both; since and until are days.
    """

    text: str = ""
    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    section: int | None = None
    speakers: tuple[int, ...] | None = None
    kind: str = ""
    since: date | None = None
    until: date | None = None
    newest_first: bool = False

    @property
    def terms(self) -> frozenset[str]:
        """All terms: those that are marked where they stand."""
        return frozenset(self.words).union(*self.phrases)

    @property
    def is_empty(self) -> bool:
        """True where nothing is asked that an index could find."""
        return not (self.words or self.phrases or self.section or self.speakers)


def asked(text: str, **narrowed: object) -> Question:
    """The question in a reader's words."""
    text = " ".join(text.replace("\x00", " ").split())[:LONGEST_QUESTION]
    phrases: list[tuple[str, ...]] = []
    words = [term.text for term in search_terms(_PHRASE.sub(" ", text))]
    for phrase in _phrases(text):
        terms = tuple(term.text for term in search_terms(phrase))[:MOST_TERMS]
        if len(terms) > 1:
            phrases.append(terms)
        else:
            words += terms
    telling = [word for word in words if not is_stopword(word)]
    if not telling and not phrases:
        telling = words
    chosen = tuple(dict.fromkeys(telling))[:MOST_TERMS]
    return Question(text=text, words=chosen, phrases=_few(phrases), **narrowed)  # type: ignore[arg-type]  # its own fields


def _phrases(text: str) -> Iterator[str]:
    for match in _PHRASE.finditer(text):
        yield next((part for part in match.groups() if part), "")


def _few(phrases: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    kept, left = [], MOST_TERMS
    for phrase in dict.fromkeys(phrases):
        if len(phrase) <= left:
            kept.append(phrase)
            left -= len(phrase)
    return tuple(kept)

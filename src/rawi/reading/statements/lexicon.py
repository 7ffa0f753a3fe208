"""The reporting words: from a folded spelling to the verb or noun behind it."""

from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.fold import fold
from rawi.reading.statements.conjugation import Inflection, Part, inflections, noun_inflections
from rawi.reading.tables import Row, table
from rawi.reading.values import dataclass

#: What a joined conjunction may be; كـ and the like never stand before a verb.


#: What a verb of doing by words takes, and what one with an object takes.
ACTS = frozenset({"act", "thanks"})
OBJECTS = frozenset({"noun", "object", "via"})


@dataclass(frozen=True, slots=True)
class Reporting:
    """A reporting verb or noun of the tables: its dictionary form, its class and what may follow it.

    takes_noun is true where a noun alone may be what is said, takes_unmarked where anything may without a
    mark or أن: a noun, a preposition, a question.
    """

    lemma: str
    cue_class: str
    takes: frozenset[str]
    prepositions: frozenset[str]
    takes_noun: bool
    takes_unmarked: bool


@dataclass(frozen=True, slots=True)
class Form:
    """One way a reporting word is written: the word, its inflection, and the conjunction joined to it.

    is_participle is true for «مضيفا» and the like, which lean on a verb before them, is_noun for «قوله»,
    «تأكيد».
    """

    word: Reporting
    part: Part
    feminine: bool | None
    plural: bool | None
    pronoun: str
    conjunction: str
    future: bool
    spelling: str
    is_participle: bool
    is_noun: bool

    @property
    def has_article(self) -> bool:
        """True for «القول», «بالقول»."""
        return self.is_noun and self.spelling.removeprefix(self.conjunction).startswith(("ال", "بال"))

    @property
    def leans(self) -> bool:
        """True for the noun that a verb of the same clause leads to: «ختم بالقول», «رفض بحجة أن»."""
        is_joined = self.is_noun and self.spelling.removeprefix(self.conjunction).startswith("ب")
        return is_joined and (self.has_article or self.pronoun != "" or not _LED.isdisjoint(self.word.takes))


#: Nouns with these report only behind a joined ب.
_LED = frozenset({"closing", "pretext"})
_NAMED = frozenset(
    {
        "clause",
        "speech",
        "noun",
        "object",
        "predicate",
        "as",
        "whether",
        "whom",
        "pronoun",
        "bare",
        "strict",
        "impersonal",
        "preposition",
        "document",
        "via",
        "act",
        "paper",
        "finding",
        "measure",
        "blame",
        "adjoin",
        "topic",
        "deed",
        "thanks",
        "thing",
        "article",
        "closing",
        "pretext",
        "ask",
        "towards",
        "itself",
    }
)


@cache
def lexicon() -> dict[str, tuple[Form, ...]]:
    """Folded spelling to its possible readings, the more frequent verb first (the tables' order)."""
    found: dict[str, list[Form]] = {}
    for row in table("reporting_verbs"):
        word = _reporting(row, row["past"])
        forms = inflections(
            row["past"],
            row["present"],
            row["participle"],
            takes_pronoun="pronoun" in word.takes,
            dual="strict" not in word.takes,
            denies=word.cue_class == "deny",
        )
        for form in forms:
            _enter(found, word, form)
    for row in table("reporting_nouns"):
        word = _reporting(row, row["noun"])
        for form in noun_inflections(row["noun"], article="article" in word.takes):
            _enter(found, word, form)
    return {spelling: tuple(forms) for spelling, forms in found.items()}


def _reporting(row: Row, lemma: str) -> Reporting:
    takes = frozenset(row["takes"].split())
    prepositions = frozenset(fold(word) for word in takes - _NAMED)
    takes_noun = not takes.isdisjoint(ACTS | OBJECTS)
    unmarked = takes_noun or bool(prepositions) or "ask" in takes
    return Reporting(lemma, row["class"], takes & _NAMED, prepositions, takes_noun, unmarked)


def _enter(found: dict[str, list[Form]], word: Reporting, inflection: Inflection) -> None:
    spelling = fold(inflection.spelling)
    for conjunction in CONJUNCTIONS:
        form = Form(
            word,
            inflection.part,
            inflection.feminine,
            inflection.plural,
            inflection.pronoun,
            conjunction,
            inflection.future,
            conjunction + inflection.spelling,
            inflection.part is Part.PARTICIPLE,
            inflection.part is Part.NOUN,
        )
        found.setdefault(conjunction + spelling, []).append(form)

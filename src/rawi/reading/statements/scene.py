"""Scene: a passage with its cues, and the look-ups that every rule asks for."""

from collections.abc import Mapping
from functools import cached_property

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.wanted import Wanted
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, NameValue
from rawi.reading.model.page import BlockKind
from rawi.reading.statements.complement import Complement
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.cues import Cue, cues
from rawi.reading.statements.passage import BREAKS, Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import first_words

#: Names that the names finder found: first word number to (number after the last word, value).
Known = Mapping[int, tuple[int, NameValue]]


#: Words that may set one saying against another, beside cues and the tables' phrases.
_TURNING = word_set("contrasts") | {
    *("كما", "اذ", "حيث", "الا", "غير", "بيد", "كان", "كانت", "فقد", "فان"),
    *("وكان", "وكانت", "وهو", "وهي", "بينما"),
}
_CLAUSE_WORDS = word_set("clause_words")
#: Words behind which a clause begins.
_BEFORE_CLAUSES = _CLAUSE_WORDS | word_set("clause_starters") | word_set("negations")
_PHRASES = ("reporter_turns", "background", "according_to")

_AT_TURNS = Wanted(lambda: _TURNING)
_AT_CLAUSES = Wanted(lambda: _CLAUSE_WORDS)
_AT_PHRASES = Wanted(lambda: first_words(*_PHRASES))


class Scene:
    """One passage on which the rules work. complements, turns, beginnings, clause_starts, sources and
    source_phrases remember what has been asked.

    is_headline is true for the headline and subheads, where a colon alone attributes. cues are in order,
    cue_at has the one that begins at a word; name_ends are the last words of known names, phrase_words those
    with which a phrase of the reporter's or a source's may begin.
    """

    def __init__(self, passage: Passage, known: Known) -> None:
        self.passage = passage
        self.known = known
        self.is_headline = passage.kind in (BlockKind.HEADLINE, BlockKind.SUBHEAD)
        self.complements: dict[int, Complement | None] = {}
        self.turns: dict[int, bool] = {}
        self.beginnings: dict[int, bool] = {}
        self.clause_starts: dict[int, int] = {}
        self.sources: list[tuple[int, int]] | None = None
        self.source_phrases: dict[int, Phrase | None] = {}
        self.name_ends = frozenset([end - 1 for end, _ in known.values()])
        full = ((first, last) for last, first in self.person_ends.items() if first < last)
        people = {word for first, last in full for word in range(first, last + 1)}
        # «أمل عطا» hopes for nothing; a name of one word may be a verb.
        self.cues: list[Cue] = [cue for cue in cues(passage, self.name_ends) if cue.first not in people]
        self.cue_at = {cue.first: cue for cue in self.cues}
        self.phrase_words = frozenset(passage.prose.places_of(_AT_PHRASES))

    @cached_property
    def marked(self) -> frozenset[int]:
        """The words at which any cue's words may begin: behind a colon, in marks, with أن and its like."""
        passage = self.passage
        clauses = passage.prose.places_of(_AT_CLAUSES)
        colons = [word for word, gap in enumerate(passage.gaps) if ":" in gap] if ":" in passage.text else ()
        return frozenset((*clauses, *colons, *passage.opening))

    @cached_property
    def turning(self) -> list[int]:
        """The words, in order, at which a reported clause may end."""
        openings = self.passage.prose.places_of(_AT_TURNS)
        return sorted({*openings, *self.phrase_words, *self.cue_at})

    @cached_property
    def named_words(self) -> frozenset[int]:
        """The words inside known names."""
        return frozenset(word for first, (end, _) in self.known.items() for word in range(first, end))

    @cached_property
    def person_ends(self) -> dict[int, int]:
        """The last words of known people's names, and the first word of each."""
        names = self.known.items()
        return {end - 1: first for first, (end, value) in names if value.type is NameType.PERSON}

    def is_named(self, word: int) -> bool:
        """True when the word belongs to a known name, or to one after a joined preposition («بالقاهرة»)."""
        stem = "ال" + self.passage.words[word][3:]
        return word in self.named_words or stem in word_set("places")

    def is_place(self, word: int) -> bool:
        """True when the word is the name of a place."""
        return self.known_type(word) is NameType.PLACE or self.is_word(word, "places")

    def is_medium(self, word: int) -> bool:
        """True when a newspaper, a station or its audience is named at the word («"الوطن"», «لرويترز»)."""
        quote = self.passage.opening.get(word)
        if quote and fold(quote.inner.of(self.passage.text)).strip() in word_set("media"):
            return True
        text = self.passage.words[word]
        return any(stem in word_set("channels") for stem in (text, text[1:], text.removeprefix("ال")))

    def known_type(self, word: int) -> NameType | None:
        """The type of the known name that begins at the word."""
        return self.known[word][1].type if word in self.known else None

    def is_content_noun(self, word: int, *, joined: bool = False) -> bool:
        """True when reported content may begin with the word; joined leaves out its joined preposition.

        Behind a relative pronoun the same letters are a verb («التي توفيت», «التي تبني»). False behind the
        last word.
        """
        if word >= self.passage.count:
            return False
        text = self.passage.words[word]
        stem = text if not joined else ("ال" + text[2:] if text.startswith("لل") else text[1:])
        if not is_content_noun(stem, hamza_below=True):
            return False  # nearly all words, whatever the page writes
        is_relative = word > 0 and self.passage.words[word - 1] in word_set("relatives")
        if not joined and (word in self.known or is_relative):
            return False
        letters = self.passage.text[self.passage.starts[word] : self.passage.ends[word]]
        return is_content_noun(stem, hamza_below="إ" in letters[:5])

    def starts_clause(self, word: int) -> bool:
        """True when a clause begins with the word: a sentence, after a comma, after أن, أما, بينما …"""
        passage = self.passage
        if word <= 0 or not BREAKS.isdisjoint(passage.gaps[word]):
            return True
        if passage.sentence_ends[word - 1] == word:
            return True
        return passage.words[word - 1] in _BEFORE_CLAUSES

    def sentence_start(self, word: int) -> int:
        """The first word of the sentence that holds the word."""
        return self.passage.sentence_starts[word]

    def is_word(self, word: int, table: str) -> bool:
        """True when there is such a word and the table has it."""
        return 0 <= word < self.passage.count and self.passage.words[word] in word_set(table)

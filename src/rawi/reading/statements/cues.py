"""Cues: the reporting words of a passage that may attribute something."""

from dataclasses import dataclass
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.lexicon import Form, lexicon
from rawi.reading.statements.passage import Passage
from rawi.reading.tables import table


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word in a passage.

    first and end are the word numbers of the cue as printed («ومضى يقول» is one cue of two words); readings are
    what it may be («وعد» is وعد, or عد with و), the more frequent first.
    """

    first: int
    end: int
    readings: tuple[Form, ...]

    @property
    def form(self) -> Form:
        """The first reading."""
        return self.readings[0]

    @property
    def is_participle(self) -> bool:
        """True for «مضيفا» and the like, which lean on a verb before them."""
        return self.form.part is Part.PARTICIPLE


@cache
def word_set(name: str, kind: str = "") -> frozenset[str]:
    """The folded words of a table's first column; with kind, only the rows of that kind."""
    rows = table(name)
    column = next(iter(rows[0]))
    return frozenset(fold(row[column]) for row in rows if not kind or row.get("kind") == kind)


def cues(passage: Passage) -> list[Cue]:
    """The cues of the passage, in order. Denied ones («لم يعلن») and reasons for anonymity are none."""
    forms = lexicon()
    found: list[Cue] = []
    for number, word in enumerate(passage.words):
        readings = forms.get(word)
        if readings is None or _is_no_cue(passage, number, readings[0]):
            continue
        if found and found[-1].end == number and _joins(found[-1], readings[0], passage):
            found[-1] = Cue(found[-1].first, number + 1, readings)
        else:
            found.append(Cue(number, number + 1, readings))
    return found


def _joins(before: Cue, form: Form, passage: Passage) -> bool:
    """«ومضى يقول», «وتابع قائلا»: one cue."""
    gap = passage.gaps[before.end]
    return form.word.lemma == "قال" and form.conjunction == "" and not gap.strip()


def _is_no_cue(passage: Passage, number: int, form: Form) -> bool:
    words = passage.words
    before = words[number - 1] if number else ""
    after = words[number + 1] if number + 1 < passage.count else ""
    if before in word_set("negations"):
        return form.word.cue_class != "deny"
    return after in word_set("anonymity") and form.word.lemma in ("طلب", "رفض", "اشترط", "تمنى")

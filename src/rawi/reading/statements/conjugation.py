"""Forms of a reporting verb: from the table's masculine past, present and participle to all that papers
print.

Only what a report needs: third persons, past and present (with the future's س and the purpose's ل),
participles in the accusative. Spelling is the table's; the lexicon folds.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Part(StrEnum):
    """What form of the verb stands in the text."""

    PAST = "past"
    PRESENT = "present"
    PARTICIPLE = "participle"
    NOUN = "noun"


class Inflection(NamedTuple):
    """One spelling and what it says: its part, and the gender and number of who speaks.

    feminine and plural are None where the form leaves them open. pronoun is the joined object (ه، ها، هم)
    or "". future is True with the future's س.
    """

    spelling: str
    part: Part
    feminine: bool | None = False
    plural: bool | None = False
    pronoun: str = ""
    future: bool = False


#: What the table writes for a form that is left out.
NONE = "-"
_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "ني", "نا")
_WEAK = "اىيو"


def inflections(
    past: str, present: str, participle: str, *, takes_pronoun: bool, dual: bool, denies: bool = False
) -> Iterator[Inflection]:
    """All forms of one verb, without joined و or ف. dual is False where «طالبا» are students, denies True
    where «لم» before the verb leaves something said («لم ينف»).
    """
    more = [*(_of_women(past, participle) if dual else ()), *(_jussive(present) if denies else ())]
    for form in (*_past(past, dual=dual), *more, *(_present(present) if present != NONE else ())):
        yield form
        if takes_pronoun:
            yield from _with_pronouns(form)
    if participle != NONE:
        yield from _participle(participle)


def noun_inflections(noun: str, *, article: bool = False) -> Iterator[Inflection]:
    """A reporting noun as it stands, with a joined pronoun, after a joined ب, and with the article."""
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    yield Inflection("بال" + noun, Part.NOUN, feminine=None, plural=None)
    if article:
        yield Inflection("ال" + noun, Part.NOUN, feminine=None, plural=None)
    for joined in ("", "ب"):
        yield Inflection(joined + noun, Part.NOUN, feminine=None, plural=None)
        for pronoun in ("ه", "ها", "هم"):
            feminine = None if pronoun == "هم" else pronoun == "ها"
            yield Inflection(
                joined + stem + pronoun, Part.NOUN, feminine=feminine, plural=pronoun == "هم", pronoun=pronoun
            )


def _past(past: str, *, dual: bool) -> Iterator[Inflection]:
    stem = past[:-1] if past[-1] in "اى" else past
    yield Inflection(past, Part.PAST)
    yield Inflection(stem + "ت", Part.PAST, feminine=True, plural=None)
    yield Inflection(stem + "وا", Part.PAST, plural=True)
    yield Inflection(stem + "تا", Part.PAST, feminine=True, plural=True)
    if stem == past and dual:
        yield Inflection(past + "ا", Part.PAST, plural=True)


def _of_women(past: str, participle: str) -> Iterator[Inflection]:
    """«أوضحن», «مؤكدات»."""
    if past[-1] not in "اى":
        yield Inflection(past + "ن", Part.PAST, feminine=True, plural=True)
    if participle != NONE:
        yield Inflection(participle[:-1] + "ات", Part.PARTICIPLE, feminine=True, plural=True)


def _present(present: str) -> Iterator[Inflection]:
    stem = present[:-1] if present[-1] in _WEAK else present
    third = (
        Inflection(present, Part.PRESENT),
        Inflection("ت" + present[1:], Part.PRESENT, feminine=True, plural=None),
        Inflection(stem + "ون", Part.PRESENT, plural=True),
        Inflection(stem + "وا", Part.PRESENT, plural=True),
        Inflection(stem + "ان", Part.PRESENT, plural=True),
        Inflection("ت" + stem[1:] + "ان", Part.PRESENT, feminine=True, plural=True),
    )
    yield from third
    for form in third[:4]:
        yield form._replace(spelling="س" + form.spelling, future=True)
        yield form._replace(spelling="ل" + form.spelling)


def _jussive(present: str) -> Iterator[Inflection]:
    """«ينف», «تنف»: behind «لم» a weak last letter falls."""
    if present[-1] in _WEAK:
        yield Inflection(present[:-1], Part.PRESENT)
        yield Inflection("ت" + present[1:-1], Part.PRESENT, feminine=True, plural=None)


def _participle(participle: str) -> Iterator[Inflection]:
    stem = participle[:-1]
    yield Inflection(participle, Part.PARTICIPLE)
    yield Inflection(stem + "ة", Part.PARTICIPLE, feminine=True, plural=None)
    plural = stem[:-1] if _is_defective(stem) else stem
    yield Inflection(plural + "ين", Part.PARTICIPLE, plural=True)
    yield Inflection(stem + "تين", Part.PARTICIPLE, feminine=True, plural=True)


def _is_defective(stem: str) -> bool:
    """True for داعي, whose plural is داعين."""
    return stem.endswith("ي") and len(stem) == len("داعي")


def _with_pronouns(form: Inflection) -> Iterator[Inflection]:
    stem = form.spelling[:-1] if form.spelling.endswith("وا") else form.spelling
    if stem.endswith("ى"):
        stem = stem[:-1] + "ا"
    for pronoun in _PRONOUNS:
        yield form._replace(spelling=stem + pronoun, pronoun=pronoun)

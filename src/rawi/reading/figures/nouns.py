"""Counted nouns: from the form on the page to the base form («جنود» → «جندي»), duals, and plurals."""

from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table


class Noun(NamedTuple):
    """A counted noun: its base form as the table spells it, its kind, and the number of the form read."""

    base: str
    kind: str
    plural: bool


@cache
def nouns() -> dict[str, Noun]:
    """Folded form, singular or plural, with and without the accusative alef, to noun."""
    found: dict[str, Noun] = {}
    for row in table("counted_nouns"):
        for form in (fold(p) for p in plurals(row["noun"], row["plurals"])):
            _put(found, form, Noun(row["noun"], row["kind"], True))
    for row in table("counted_nouns"):
        _put(found, fold(row["noun"]), Noun(row["noun"], row["kind"], False))
    return found


@cache
def duals() -> dict[str, str]:
    """Folded indefinite dual to base form, for the nouns whose dual is no other word."""
    known = nouns()
    rows = [(r["noun"], r["plurals"]) for r in table("counted_nouns") if r["dual"] != "no"]
    found = {form: noun for noun, plural in rows for form in dual_forms(noun, plural)}
    return {form: noun for form, noun in found.items() if form not in known}


def plurals(noun: str, listed: str) -> list[str]:
    """The plurals of a table row: those listed, or the regular one; ين beside each ون."""
    if listed:
        return [*(form for p in listed.split() for form in _both_cases(p))]
    return [noun[:-1] + "ات"] if noun.endswith("ة") else _both_cases(noun + "ون")


def dual_forms(noun: str, listed: str) -> list[str]:
    """The folded indefinite duals: only ان where ين would be the regular plural too."""
    stem = fold(noun[:-1] + "ت" if noun.endswith("ة") else noun[:-1] + "ي" if noun.endswith("ى") else noun)
    if noun.endswith("اء"):
        stem = fold(noun[:-1] + "و")
    forms = [stem + "ان", stem + "ين"]
    taken = {fold(p) for p in plurals(noun, listed)}
    return [
        form for form in forms if form not in taken and not (form.endswith("ين") and stem + "ون" in taken)
    ]


def _both_cases(plural: str) -> list[str]:
    return [plural, plural[:-2] + "ين"] if plural.endswith("ون") else [plural]


def _put(found: dict[str, Noun], form: str, noun: Noun) -> None:
    found.setdefault(form, noun)
    if not form.endswith(("ه", "ا", "ين", "ون", "ات")):
        found.setdefault(form + "ا", noun)


def noun_of(word: str) -> Noun | None:
    """The noun of a folded word without joined particles or article; None where the table has none."""
    return nouns().get(word)


def with_pronoun(word: str) -> Noun | None:
    """The noun of a folded plural with a pronoun joined to it (أبنائه, مبارياتها)."""
    for pronoun in ("ها", "هم", "هن", "نا", "ه"):
        if word.endswith(pronoun):
            stem = word[: -len(pronoun)]
            is_sound = stem.endswith(("ي", "و"))  # «أبنائه», «مواطنيها»
            noun = nouns().get(stem) or (nouns().get(stem[:-1]) if is_sound else None)
            if noun is not None and is_sound and not noun.plural:
                noun = nouns().get(stem[:-1] + "ين")
            if noun and noun.plural:
                return noun
    return None

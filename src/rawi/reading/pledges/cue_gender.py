"""What a reporting verb agrees with, so that «أنها ستوزع» after «وأوضح» is not the speaker."""

from enum import StrEnum
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.pledges.view import Said
from rawi.reading.statements.conjugation import inflections
from rawi.reading.tables import table


class Agreement(StrEnum):
    """What a verb or a pronoun agrees with."""

    HE = "he"
    SHE = "she"
    MANY = "many"


def agreement_of(said: Said) -> Agreement | None:
    """What the statement's verb agrees with; None where a noun or a preposition attributes («بحسب»)."""
    for word in reversed(fold(said.value.cue).split()):
        found = _forms().get(word) or _forms().get(word[1:] if word[:1] in "وف" else "")
        if found is not None:
            return found
    return None


def pronoun_of(word: str) -> Agreement | None:
    """What the pronoun at the folded word's end stands for: «أنه», «أنها», «أنهم»; None for «هـ» alone."""
    if len(word) == 1:
        return None
    if word.endswith(("هم", "هما")):
        return Agreement.MANY
    if word.endswith("ها"):
        return Agreement.SHE
    return Agreement.HE if word.endswith("ه") else None


def is_theirs(said: Said, word: str) -> bool:
    """True where the pronoun at the word's end may be the speaker's: «أكدت الشرطة استمرارها»; in «أكد الوزير
    حرصها» it is another's. Before its subject the verb of several is singular.
    """
    verb, pronoun = agreement_of(said), pronoun_of(word)
    return verb is None or pronoun in (None, Agreement.MANY) or verb is pronoun


@cache
def _forms() -> dict[str, Agreement]:
    """Folded form of a reporting verb to what it agrees with."""
    found: dict[str, Agreement] = {}
    for row in table("reporting_verbs"):
        for form in inflections(
            row["past"], row["present"], row["participle"], takes_pronoun=True, dual=True
        ):
            kind = Agreement.MANY if form.plural else Agreement.SHE if form.feminine else Agreement.HE
            found.setdefault(fold(form.spelling), kind)
    return found

"""A body by charter: «الشركة السعودية للكهرباء», «المؤسسة العامة لتحلية المياه».

The article, an adjective of a state or of charter_adjectives.tsv, and with ل what the body is for.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType
from rawi.reading.names.adjectives import both_genders
from rawi.reading.names.lexicon import DEFINITE, DEMONYM, ORGANISATION, ORGANISATION_ALONE, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.noun_phrase import adjectives_end, agreeing_end, is_feminine, purpose_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION


@cache
def _adjectives() -> frozenset[str]:
    return both_genders(word_set("charter_adjectives"))


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The body whose head is word i."""
    token = sheet.tokens[i]
    if not token.facts & DEFINITE or token.facts & ORGANISATION_ALONE:
        return
    head = token.stem.removeprefix("ال")
    if lexicon().organisations.get(head) == "sport" or not sheet.joined(i + 1):
        return
    if is_feminine(head) and sheet.tokens[i + 1].stem == "العام":
        return  # «السلطة العام»: a slip of the writer's
    last = max(agreeing_end(sheet, i, i + 1), i + 2)
    if not any(_is_chartered(sheet, at) for at in range(i + 1, last)):
        return
    after = purpose_end(sheet, last, any_noun=True)
    if after > last:
        end = adjectives_end(sheet, after)
        yield _mention(sheet, i, end)


def _mention(sheet: Sheet, i: int, end: int) -> Mention:
    entry = sheet.tokens[i].stem
    core = (i + 1, end)
    return Mention(NameType.ORGANISATION, i, end, "chartered_body", 0.85, entry, core=core, defined=True)


def _is_chartered(sheet: Sheet, at: int) -> bool:
    return bool(sheet.has(at, DEMONYM)) or sheet.tokens[at].stem.removeprefix("ال") in _adjectives()

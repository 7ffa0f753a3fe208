"""A person after an adjective of a people: «الكولومبي فريدي جوارين», «البرازيلي نيمار»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.first_name import begins_name
from rawi.reading.names.lexicon import DEFINITE, DEMONYM, FOREIGN, GIVEN
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import looks_foreign
from rawi.reading.names.person_name import name_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = DEMONYM
_LEAST_OF_VERB = 5


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person whose name follows the adjective at word i."""
    if not sheet.has(i, DEFINITE) or sheet.tokens[i].stem.endswith("ه") or not sheet.joined(i + 1):
        return
    first = i + 1
    if _act(sheet.tokens[first].text):
        return
    if sheet.phrase(first) and not sheet.has(first, GIVEN | FOREIGN):
        return
    if not begins_name(sheet, first) and not looks_foreign(sheet, first):
        return
    last = name_end(sheet, first)
    if last == first:  # العراقي عبد عبد
        return
    yield Mention(NameType.PERSON, first, last, "demonym_person", 0.8, capacity=(i, first))


def _act(word: str) -> bool:
    """«العراقيون يأملون», «الأتراك يأملون»: what they do, in the present."""
    return word.startswith("ي") and word.endswith("ون") and len(word) >= _LEAST_OF_VERB

"""Two movements behind their dual, each by the rest of its listed name: «حركتي فتح وحماس»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import ORGANISATION, Phrase, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.rules.headed_organisation import TWO_BODIES
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION


def heads() -> frozenset[str]:
    """The duals of movements."""
    return frozenset(TWO_BODIES)


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The movements of which word i is the dual."""
    head = TWO_BODIES.get(sheet.tokens[i].stem)
    if head is None or not (sheet.joined(i + 1) and sheet.near(i + 2)):
        return
    word = sheet.tokens[i + 2].text
    first, second = _listed(head, sheet.tokens[i + 1].text), _listed(head, word[1:])
    if first is None or second is None or word[0] != "و":
        return
    sheet.cut(i + 2, 1)
    for at, phrase in ((i + 1, first), (i + 2, second)):
        yield Mention(
            NameType.ORGANISATION,
            at,
            at + 1,
            "paired_movements",
            0.9,
            phrase.entry,
            same=phrase.same or phrase.entry,
        )


def _listed(head: str, word: str) -> Phrase | None:
    """«حركة حماس» for حماس."""
    found = lexicon().phrases.get((head, word), ())
    return next((phrase for phrase in found if phrase.words == (head, word)), None)

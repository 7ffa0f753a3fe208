"""Confirmed readiness and refusal: «مؤكدا استعداده للتعاون», «أكد رفضه لتسلم أي منصب».

Readiness that is only shown («أبدى استعداده») is openness, not a pledge.
Example: وأكد استعداد الحزب للمشاركة في الحوار -> المشاركة في الحوار
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.pledgers import speakers_of
from rawi.reading.pledges.view import Said, View

RANK = 27
_READY = ("استعداد", "استعداده", "استعدادها", "استعدادهم")
_REFUSING = ("رفضه", "رفضها", "رفضهم")
_ANNOUNCING = ("أعلن",)
_REACH = 4


def propose(view: View) -> Iterator[Draft]:
    """Every confirmation that begins with such a noun and goes on with ل and a verbal noun."""
    for said in view.said:
        word = said.first
        if view.word(word) not in _READY + _REFUSING or not _is_firm(said):
            continue
        for i in range(word + 1, min(word + 1 + _REACH, said.end)):
            if _is_anothers(view, word, i):
                break
            if _leads(view, i):
                yield draft(
                    view,
                    i,
                    end_of(view, i, said.end),
                    pledgers=_pledgers(view, said, i),
                    cue=(word, word + 1),
                    confidence=0.55,
                    rank=RANK,
                    start=view.passage.starts[i] + (not view.word(i).startswith("لل")),
                    denied=view.word(word) in _REFUSING,
                    entry=view.word(word),
                )
                break


def _is_firm(said: Said) -> bool:
    """«أكد استعداده», «أعلن استعداده»; «أبدى استعداده» only shows it."""
    return said.value.cue_class == "confirm" or said.entry in _ANNOUNCING


def _is_anothers(view: View, word: int, i: int) -> bool:
    """«رفضهم لدعم إيران للإرهاب»: what another does is refused."""
    return view.word(word) in _REFUSING and _leads(view, i) and i + 1 in view.scene.known


def _leads(view: View, i: int) -> bool:
    """True for ل before a verbal noun, «لتسلم» (تفعّل) too."""
    word = view.word(i)
    if not word.startswith("ل"):
        return False
    return view.scene.is_content_noun(i, joined=True) or (word[1:2] == "ت" and len(word) == len("لتسلم"))


def _pledgers(view: View, said: Said, i: int) -> tuple[Speaker, ...]:
    """The speaker, or the speaker's body that the noun belongs to («استعداد كتلته»)."""
    return speakers_of(said, Person.WE if i > said.first + 1 else Person.OTHER)

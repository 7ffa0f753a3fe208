"""What a pronoun inside reported speech will do or not do: «… وأنها ستواصل العمل», «لكنه لن يرضى أن».

In indirect speech the pronoun is the speaker's; in direct speech somebody's named before, and only a refusal
counts.
Example: وأكد المدير أن العمل مستمر وأنه لن يتراجع عن الخطة -> لن يتراجع عن الخطة
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Form, Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.pledgers import person_before, speakers_of
from rawi.reading.pledges.view import Said, View

RANK = 22
_HE = frozenset({"انه", "وانه", "بانه", "لكنه", "ولكنه", "فانه"})
_SHE = frozenset({"انها", "وانها", "بانها", "لكنها", "ولكنها", "فانها"})
_PRONOUNS = _HE | _SHE
_IS = frozenset({"انني", "اننا", "انهم", "بانهم"})
_CLASSES = ("say", "add", "confirm", "promise", "deny", "warn")


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future right behind such a pronoun, inside a statement."""
    for word, future in view.futures.items():
        said = view.said_at(word) if view.word(word - 1) in _PRONOUNS else None
        if said is None or said.value.cue_class not in _CLASSES or word == said.first:
            continue
        if _binds(view, word, future) and (pledgers := _pledgers(view, said, future)):
            yield draft(
                view,
                future.first,
                end_of(view, future.end, said.end),
                pledgers=pledgers,
                cue=(future.first, future.end),
                confidence=0.6,
                rank=RANK,
                start=future.start,
                denied=future.denied,
                entry=future.present,
            )


def _binds(view: View, word: int, future: Future) -> bool:
    if foretells(future) or future.person is not Person.OTHER:
        return False
    return future.feminine == (view.word(word - 1) in _SHE)


def _pledgers(view: View, said: Said, future: Future) -> tuple[Speaker, ...]:
    if said.value.form is Form.INDIRECT:
        own = view.word(said.first - 1) in _HE | _SHE | _IS
        return speakers_of(said, Person.OTHER) if own else ()
    if not future.denied:
        return ()
    speaker = said.value.speakers[0].name if said.value.speakers else ""
    return person_before(view, future.first, view.floor(said.first), but=speaker)

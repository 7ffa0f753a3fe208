"""What a speaker announces of his own body: «قال الوزير إن الوزارة ستبني», «أكدت الهيئة أن الهيئة لن».

The subject right before the verb must be the body that the speaker leads or speaks for, by his title
(tables/office_bodies.tsv), or be named in it; what others will do is a forecast.
Example: وقال وزير الصحة إن الوزارة ستوزع اللقاح -> ستوزع اللقاح
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.pledgers import named
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare
from rawi.reading.tables import table

RANK = 24
_LONGEST_SUBJECT = 4
_CLASSES = ("say", "add", "confirm", "promise", "deny", "warn")
_THAT = frozenset({"ان", "وان", "بان"})


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future behind such a subject."""
    for word in range(1, view.passage.count):
        future = view.futures.get(word)
        said = view.said_at(word) if future else None
        if future is None or said is None or said.value.cue_class not in _CLASSES or foretells(future):
            continue
        body = _body(view, said, future)
        if body is not None:
            yield draft(
                view,
                future.first,
                end_of(view, future.end, said.end),
                pledgers=(body,),
                cue=(future.first, future.end),
                confidence=0.65,
                rank=RANK,
                start=future.start,
                denied=future.denied,
                entry=future.present,
            )


def _body(view: View, said: Said, future: Future) -> Speaker | None:
    """The body before the verb where the statement's speaker speaks for it; None for any other subject."""
    if future.person is not Person.OTHER:
        return None
    for first in range(max(said.first, future.first - _LONGEST_SUBJECT), future.first):
        if first != said.first and view.word(first - 1) not in _THAT:
            continue
        phrase = speaker_phrase(view.scene, first, future.first, sure=True)
        if phrase is None or (phrase.first, phrase.end) != (first, future.first):
            continue
        if phrase.head is Head.ORGANISATION and _speaks_for(said, bare(view.word(first))):
            return named(view, phrase)
    return None


def _speaks_for(said: Said, body: str) -> bool:
    """True when a speaker's name or title names the body, or his role goes with it."""
    for speaker in said.value.speakers:
        title = fold(f"{speaker.name} {speaker.capacity}")
        words = {bare(word) for word in title.split()}
        if body in words or any(role <= words for role in _roles().get(body, ())):
            return True
    return False


@cache
def _roles() -> dict[str, tuple[frozenset[str], ...]]:
    """Folded body to the roles that speak for it, as sets of words without article."""
    found: dict[str, tuple[frozenset[str], ...]] = {}
    for row in table("office_bodies"):
        role = frozenset(bare(word) for word in fold(row["role"]).split())
        body = fold(row["body"])
        found[body] = (*found.get(body, ()), role)
    return found

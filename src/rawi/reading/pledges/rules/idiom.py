"""Turns of phrase that bind whoever is their subject: «سيبذل قصارى جهده», «لن يألو جهدا», «لن يتوانى عن».

They are those of tables/pledge_idioms.tsv; the subject stands before or behind the verb.
Example: وأضاف التقرير أن الوفد الزائر سيبذل كل جهده لحل الأزمة -> سيبذل كل جهده لحل الأزمة
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_expected, is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of_own
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.pledgers import body_named, opening_subject, subject_near
from rawi.reading.pledges.view import Said, View
from rawi.reading.tables import table

RANK = 43
_CLASSES = ("say", "add", "confirm", "promise", "deny")
_OPINIONS = ("رأى", "اعتبر", "ظن", "اعتقد", "رجح", "توقع", "عد")
_MOST_ADJECTIVES = 3


def propose(view: View) -> Iterator[Draft]:
    """Every such phrase in reported words, with its subject; in the page's own voice only a body's."""
    for word, future in view.futures.items():
        denied = _idioms().get((future.present, view.word(future.end)))
        if denied is not future.denied or future.person is not Person.OTHER or is_relative(view, word):
            continue
        said = view.said_at(word)
        if said is not None and not _may_bind(view, said, word):
            continue
        pledgers = subject_near(view, word, future.end) or _body_before(view, word)
        if said is None:
            pledgers = tuple(one for one in pledgers if one.kind is SpeakerKind.ORGANISATION)
        elif not pledgers and view.word(word)[0] == "و":
            pledgers = opening_subject(view, said.first, word)
        if pledgers:
            yield draft(
                view,
                word,
                end_of_own(view, future, said.end if said else view.passage.sentence_ends[word]),
                pledgers=pledgers,
                cue=(word, future.end),
                confidence=0.5,
                rank=RANK,
                start=future.start,
                denied=future.denied,
                entry=future.present,
            )


def _may_bind(view: View, said: Said, word: int) -> bool:
    is_view = said.value.cue_class not in _CLASSES or said.entry in _OPINIONS
    return not is_view and not is_expected(view, said, word)


def _body_before(view: View, word: int) -> tuple[Speaker, ...]:
    """«الوفد الأميركي سيبذل»: a body of tables/pledge_bodies.tsv with its adjectives, before the verb."""
    first = word - 1
    while word - first <= _MOST_ADJECTIVES and not body_named(view, first):
        first -= 1
    return body_named(view, first)


@cache
def _idioms() -> dict[tuple[str, str], bool]:
    """Folded verb and the word behind it to whether the verb is denied."""
    return {
        (fold(row["verb"]), fold(row["object"])): row["denied"] == "yes" for row in table("pledge_idioms")
    }

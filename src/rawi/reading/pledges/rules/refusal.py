"""What a body will not put up with, in the page's own voice: «ولن تتهاون الوزارة مع المخالفين».

Verbs are those of tables/pledge_refusals.tsv behind لن; without a subject it is who spoke last.
Example: ولن تسمح البلدية بإغلاق الشارع -> لن تسمح البلدية بإغلاق الشارع
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.pledgers import opening_subject, subject_near
from rawi.reading.pledges.view import View

RANK = 44
#: «لن يسمح أحد بذلك»: nobody in particular.
_NOBODY = frozenset({"احد", "لاحد"})
_NEVER = ("لن", "ولن")


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return frozenset(_NEVER)


def propose(view: View) -> Iterator[Draft]:
    """Every such refusal outside statements."""
    for word, future in view.futures.items():
        if not _refuses(view, future) or view.said_at(word) is not None or is_relative(view, word):
            continue
        if pledgers := _pledgers(view, future):
            yield draft(
                view,
                future.first,
                end_of(view, future.end, view.passage.sentence_ends[word]),
                pledgers=pledgers,
                cue=(future.first, future.end),
                confidence=0.5,
                rank=RANK,
                start=future.start,
                denied=True,
                entry=future.present,
            )


def _refuses(view: View, future: Future) -> bool:
    """Any verb in a headline but those that foretell, «تركيا لن تمنح»; elsewhere those of the table."""
    if view.word(future.first) not in _NEVER or future.person is not Person.OTHER:
        return False
    if view.scene.is_headline:
        return future.first > 0 and not foretells(future)
    return future.present in word_set("pledge_refusals")


def _pledgers(view: View, future: Future) -> tuple[Speaker, ...]:
    """The verb's subject; where none is named and a sentence begins with the verb, a body that spoke last."""
    if view.scene.is_headline:
        known = view.scene.known.get(0)
        return opening_subject(view, 0, future.first) if known and known[0] == future.first else ()
    if view.word(future.end) in _NOBODY:
        return ()
    if named := subject_near(view, future.first, future.end):
        return named
    if view.word(future.end).startswith("ل"):  # «ولن يسمح للسيارات بالمرور»: a passive tells nobody
        return ()
    is_opening = view.passage.sentence_starts[future.first] == future.first
    spoke = view.last_speakers(future.first) if is_opening else ()
    return tuple(speaker for speaker in spoke if speaker.kind is not SpeakerKind.PERSON)

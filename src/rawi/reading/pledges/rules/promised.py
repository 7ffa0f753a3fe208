"""What a verb of promising reports: «تعهد العراق بحماية القواعد», «وعدت بأن تعيد النظر», «طمأن إلى أن».

Example: تعهدت البلدية بترميم الجسر -> ترميم الجسر
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.arabic.clitics import NOT_TO
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Attribution, Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative, is_unreal
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import SECOND, end_of_contrast, end_of_own
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.objects import object_at
from rawi.reading.pledges.office import own_body
from rawi.reading.pledges.pledgers import person_before
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.spans import Span

RANK = 10
_REACH = 8
_SHADDA = "\u0651"
_REASSURING = ("طمأن", "أقسم")
#: «تعهدت بأن ما حدث فردي» assures of what was.
_WHAT_WAS = "ما"
#: «هذا الوعد»: the noun.
_THIS = ("هذا", "وهذا")


def propose(view: View) -> Iterator[Draft]:
    """Every statement whose cue promises; after طمأن and أقسم only what lies ahead."""
    for said in view.said:
        cue = said.value.cue_span
        if said.value.cue_class != "promise" or cue is None or not _is_promise(view, said):
            continue
        first, start = _first(view, said, view.words_in(cue)[1])
        act = _act(view, said)
        own = own_body(view, said, said.first, act.first) if act else None
        yield draft(
            view,
            first,
            end_of_contrast(view, first, said.end),
            pledgers=(own,) if own else _pledgers(view, said, cue),
            cue=view.words_in(cue),
            confidence=0.85,
            rank=RANK,
            start=start,
            denied=_is_denied(view, said, act if own else None),
            entry=said.value.cue,
        )
        yield from _second(view, said, first)


def _second(view: View, said: Said, first: int) -> Iterator[Draft]:
    """«متعهدا بدعمها، وبأن الدولة ستدرس الطلب»: what is promised besides, behind «وبأن»."""
    for word in range(first + 1, said.end - 2):
        if view.word(word) not in SECOND:
            continue
        for i in range(word + 1, min(said.end, word + _REACH)):
            future = view.futures.get(i)
            if future is None or foretells(future):
                continue
            own = own_body(view, said, word + 1, i) if i > word + 1 else None
            yield draft(
                view,
                future.first,
                end_of_own(view, future, said.end),
                pledgers=(own,) if own else speakers_of(said, Person.OTHER),
                cue=(future.first, future.end),
                confidence=0.6,
                rank=RANK + 1,
                start=future.start,
                denied=future.denied,
                entry=said.value.cue,
            )
            break


def _first(view: View, said: Said, behind: int) -> tuple[int, int]:
    """Where the promise begins: at the first verbal noun with ب behind the person that is promised to."""
    if view.word(said.first - 1) in ("ان", "بان", *NOT_TO):
        return said.first, said.span.start - view.passage.offset
    for word in range(behind, min(said.first, behind + _REACH)):
        if any(mark in view.passage.gaps[word] for mark in "،,.:؛"):
            break
        if found := object_at(view, word, "ب"):
            return found
    return said.first, said.span.start - view.passage.offset


def _is_promise(view: View, said: Said) -> bool:
    """True for what is promised; «طمأن إلى أن» reassures unless a verb of the future follows.

    وعدّ (counted as) is no وعد, nor is a verb before «بالتعاون مع».
    """
    cue = view.words_in(said.value.cue_span)[0] if said.value.cue_span else 0
    before = view.word(cue - 1) if cue else ""
    is_past = before == "ما" and view.word(cue - 2) == "بعد"  # «بعد ما تعهد», as «بعدما تعهد»
    is_unsaid = before in _THIS or is_unreal(view, cue, told=False)
    is_promise = (not is_unsaid or is_past) and _SHADDA not in said.value.cue
    if (
        not is_promise
        or view.word(said.first) in word_set("not_promised")
        or view.word(said.first) == _WHAT_WAS
    ):
        return False
    if said.entry not in _REASSURING:
        return True
    return any(view.futures.get(word) for word in range(said.first, min(said.first + 4, said.end)))


def _pledgers(view: View, said: Said, cue: Span) -> tuple[Speaker, ...]:
    """The speakers; where only taken over, rather the person that the sentence names before the verb."""
    word = view.words_in(cue)[0]
    named: tuple[Speaker, ...] = ()
    if said.value.attribution is Attribution.INHERITED:
        named = person_before(view, word, view.floor(word))
    return named or speakers_of(said, Person.OTHER)


def _is_denied(view: View, said: Said, act: Future | None) -> bool:
    """True behind ألا, and where what is promised first, or act, the verb of a body of theirs, is denied."""
    future = view.futures.get(said.first) or act
    return (future is not None and future.denied) or view.word(said.first - 1) in NOT_TO


def _act(view: View, said: Said) -> Future | None:
    """«وعد بأن الوزارة | ستبحث الطلب»: the verb of the future behind its subject."""
    near = range(said.first + 1, min(said.first + _REACH, said.end))
    return next((view.futures[i] for i in near if i in view.futures and not is_relative(view, i)), None)

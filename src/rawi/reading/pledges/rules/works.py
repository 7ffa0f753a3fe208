"""What one in office announces of his body's works: «بين المتحدث أن المراكز سوف تفتح أبوابها غدا».

Verbs are those of tables/pledge_works.tsv; the words begin with the work, or with a passive verb before it
(«ستحال المزاعم إلى لجنة»). The pledger is the body whose spokesman speaks, else the speaker.
Example: وأوضح مدير البلدية أن الشارع سيزود بالإنارة -> الشارع سيزود بالإنارة
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import clause_start, is_expected, is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future, Person
from rawi.reading.pledges.office import in_office
from rawi.reading.pledges.speakers import answering
from rawi.reading.pledges.view import View
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.tables import table

RANK = 42
_CLASSES = ("say", "add", "confirm", "promise")
_LONGEST_SUBJECT = 14
#: «المدة سنة وبعد ذلك سيغلق الملف»: another clause stands before the work's.
_TELLS_MORE = frozenset({"هو", "هي", "ذلك"})
#: «رفض الاتفاق سيمنح الخصم فرصة»: what comes of somebody's not doing it.
_FAILURES = words_of_kind("pledge_outcomes", "cause")
#: «لن تتغير سياستنا تجاه الجار»
_OURS = "نا"
_EVEN, _TIMES = "حتي", frozenset({"بعد", "قبل", "خلال", "منذ", "عند", "عقب"})
_THIS = frozenset({"هذه", "هذا", "هولاء"})
#: «ستفتح آفاقا»: what comes of it.
_OPENED = words_of_kind("pledge_outcomes", "opened")


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future of such a work."""
    if view.scene.is_headline:
        return
    for word, future in view.futures.items():
        said = view.said_at(word)
        if said is None or said.value.cue_class not in _CLASSES or future.person is not Person.OTHER:
            continue
        then = _thens().get(future.present)
        if then is None or is_relative(view, word) or not in_office(said):
            continue
        if view.word(future.end) in _OPENED or is_expected(view, said, word):
            continue
        start = clause_start(view, said, word)
        if start is None:
            continue
        is_before = _is_before(view, start, future, then)
        whole = is_before and not _is_joined(view, start, word)
        if is_before or (then != "state" and _is_behind(view, start, future)):
            yield draft(
                view,
                start if whole else word,
                end_of(view, future.end, said.end),
                pledgers=answering(said),
                cue=(future.first, future.end),
                confidence=0.5,
                rank=RANK,
                start=None if whole else future.start,
                denied=future.denied,
                entry=future.present,
            )


def _is_joined(view: View, start: int, verb: int) -> bool:
    """«الحملة حققت هدفها | ولن تتوقف»: a second verb, which promises without the first."""
    return start < verb and view.word(verb)[0] in "وف"


@cache
def _thens() -> dict[str, str]:
    """Folded verb to what must follow it (tables/pledge_works.tsv)."""
    return {fold(row["word"]): row["then"] for row in table("pledge_works")}


def _is_before(view: View, first: int, future: Future, then: str) -> bool:
    """True where the clause begins with a work, and what must follow the verb follows."""
    if not _is_work(view, first, future.first, is_whom=then == "whom"):
        return False
    if then == "not":
        return future.denied
    if then == "state":
        return view.word(future.end) in word_set("pledge_states")
    if then == "effort":
        return view.word(first + (view.word(first) in _THIS)) in word_set("pledge_efforts")
    return then != "place" or _is_place(view, future.end)


def _is_place(view: View, word: int) -> bool:
    text = view.word(word)
    return text in word_set("prepositions") or text in word_set("adverbs") or text[:1] in ("ل", "ب")


def _is_behind(view: View, first: int, future: Future) -> bool:
    """«ستحال هذه المزاعم إلى لجنة»: a thing right behind the verb, and then no object."""
    is_next = first == future.first or view.word(future.first).startswith("وس")
    if not is_next and not _is_time(view, first):
        return False
    word = future.end + (view.word(future.end) in _THIS)
    is_thing = view.word(word).startswith("ال") or view.word(word).endswith(_OURS)
    is_thing = is_thing and head_of(view.word(word)) is None
    if not is_thing or view.word(word) in word_set("pledge_not_works") or word in view.scene.known:
        return False
    while view.near(word + 1) and view.word(word + 1).startswith("ال"):
        word += 1
    return view.near(word + 1) and _is_place(view, word + 1)


def _is_time(view: View, first: int) -> bool:
    """«حتى بعد هذا الاتفاق | لن تتغير سياستنا»: only a time before the verb."""
    return view.word(first + (view.word(first) == _EVEN)) in _TIMES


def _is_verb(view: View, word: int) -> bool:
    """«يضمن»; not «العمليات التي يقوم بها الجيش», which only describes."""
    text = view.word(word)
    is_described = view.word(word - 1) in word_set("relatives")
    return text[0] == "ي" and len(text) >= len("يضمن") and not is_described


def _is_parted(view: View, word: int) -> bool:
    """Behind a comma; two of them part an aside («المتاحف، في الجيزة، ستفتح»)."""
    return not {*",،"}.isdisjoint(view.passage.gaps[word])


def _is_work(view: View, first: int, verb: int, *, is_whom: bool) -> bool:
    """True when the words before the verb name a thing: nobody whose name is known, no other body; with
    is_whom, people as well («المتورطون سيعاقبون»).
    """
    if not 0 < verb - first <= _LONGEST_SUBJECT or first in view.scene.known:
        return False
    if any(view.word(i) in _TELLS_MORE for i in range(first, verb)):
        return False
    if any(_is_verb(view, i) for i in range(first, verb)):
        return False
    word = view.word(first)
    if word in word_set("pledge_work_heads"):
        return True
    if (
        word in _FAILURES
        or word in word_set("pledge_not_works")
        or head_of(word) not in (None, Head.UNNAMED if is_whom else None)
        or (_is_parted(view, verb) and not any(_is_parted(view, i) for i in range(first + 1, verb)))
    ):
        return False
    return word.startswith("ال") or view.scene.is_content_noun(first)

"""What a speaker promises in his own words: «سندعم الحكومة», «لن نفرط في السيادة», «سأزور المدينة».

Example: وقال الوزير "سنعيد فتح الطريق" -> سنعيد فتح الطريق
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import ANY, is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of_own
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.speakers import we_of
from rawi.reading.pledges.view import Said, View

RANK = 15
_REACH = 15
_STANDS_FOR = ("يفعل",)
_WHATEVER = frozenset({"ما", "كل", "اي", "شييا"})
#: Before the verb, or before «كنا» before it: nothing is promised yet.
_IF = frozenset({"اذا", "ان", "لو", "هل", "عندها", "ماذا", "لماذا", "كيف", "متي", "ربما", "لعلنا"})
#: Behind these verbs «أننا» is what others think.
_BELIEVED = ("يعتقد", "يظن", "يتوهم", "يتصور", "يتخيل", "يتساءل")
_FOR_IT = ("ها", "ه", "هم")
_STANDING = frozenset({"هو", "هي", "وهو", "وهي"})
_AS_IF = frozenset({"كانني", "كاني", "كاننا"})
_THAT_WE = frozenset({"اننا", "باننا", "انني", "باني", "بانني", "انا", "اني"})


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future or of refusal in the first person inside quoted or reported speech."""
    done = 0
    for word, future in view.futures.items():
        said = view.quoted_at(word) if word >= done and future.person is not Person.OTHER else None
        if said is None or not said.value.speakers or _is_idle(view, word, future):
            continue
        # «سنفعل ما بوسعنا» has an object of its own.
        is_stand_in = future.present in _STANDS_FOR and view.word(future.end) not in _WHATEVER
        end = future.end if is_stand_in else end_of_own(view, future, said.end)
        if end == future.end and not is_stand_in and not view.word(end - 1).endswith(_FOR_IT):
            continue  # «وسنعمل»: at what, it does not say
        first = _meant(view, word, said) if is_stand_in else _topic(view, said, word, end)
        yield draft(
            view,
            first,
            end,
            pledgers=we_of(said, future.person),
            cue=(future.first, future.end),
            confidence=0.8 if future.denied else 0.75,
            rank=RANK,
            start=future.start if first == word else view.passage.starts[first],
            denied=future.denied,
            entry=future.present,
        )
        done = end


def _topic(view: View, said: Said, word: int, end: int) -> int:
    """«أي خطوة تضر بنا لن نتجاوب معها»: what the verb's pronoun stands for, set before it; else the verb."""
    if not any(view.word(i).endswith(_FOR_IT) for i in range(word, end)):
        return word
    for i in range(word - 1, max(said.first, word - _REACH) - 1, -1):
        if any(mark in view.passage.gaps[i + 1] for mark in ".؛:،,"):
            break
        if view.word(i) in ANY:
            return i if i == said.first or view.passage.gaps[i].strip() else word
    return word


def _meant(view: View, word: int, said: Said) -> int:
    """«إذا لم نرسل قوات ونحن لن نفعل»: the verb of the condition, for which نفعل stands."""
    for i in range(word - 1, max(said.first, word - _REACH), -1):
        if view.word(i - 1) in ("لم", "ان", "لن") and view.word(i - 2) in ("اذا", "لو", "طلب", "قد"):
            return i
    return word


def _is_idle(view: View, word: int, future: Future) -> bool:
    """True where the verb only foretells, asks or supposes, or is no verb: «ثلاثة فنادق، هي سنكارا و…»."""
    if foretells(future) or _is_described(view, word) or view.word(word - 1) in _STANDING:
        return True
    if view.word(word - 1) in _THAT_WE and view.word(word - 2).startswith(_BELIEVED):
        return True
    if view.word(word - 1).removeprefix("و") in _AS_IF:
        return True
    before = view.word(word - 2) if view.word(word - 1) in ("كنا", "كنت") else view.word(word - 1)
    return before in _IF or before[1:] in _IF


def _is_described(view: View, word: int) -> bool:
    """«الخطوات التي سنتخذها» tells of steps and promises none; «سرعان ما سأعود» is no such clause."""
    return is_relative(view, word) and view.word(word - 2) != "سرعان"

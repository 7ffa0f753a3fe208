"""A decision by whoever took it: «قرار الحكومة بتوسيع الميناء», «قرار المنظمة عدم خفض الإنتاج».

What is asked to be taken back or only spoken of as lacking (tables/pledge_noun_cues.tsv), and what was done
on a day that is past, is left out.
Example: وأوضح المدير أن قرار البلدية بإغلاق السوق سيعيد النظام -> إغلاق السوق
Source: own observation of Gulf newspapers; annotated pages have it of a government and of a president.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import is_in, words_of_kind
from rawi.reading.names.lexicon import VERB, lexicon
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.done import is_done
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.objects import object_at
from rawi.reading.pledges.pledgers import named
from rawi.reading.pledges.view import View
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.word_kinds import is_adjective

RANK = 62
_DECISIONS = frozenset({"قرار", "وقرار", "بقرار", "لقرار"})
_NO = "عدم"
_SO_THAT = "بحيث"
#: «قرار المدير بتعليق الدراسة | كان في محله»: it has had its effect.
_WAS = frozenset({"كان", "كانت", "جاء", "جاءت"})
#: «… | قد أثار جدلا»
_HAS = "قد"
_LONGEST_TAKER = 12
_COURTS = frozenset({"محكمه", "قاضي", "قضاء", "نيابه"})


def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return _DECISIONS


def propose(view: View) -> Iterator[Draft]:
    """Every decision with who took it right behind it, and then the deed, with ب or behind عدم."""
    if view.scene.is_headline:
        return
    for word in view.places(_DECISIONS):
        if view.word(word - 1).removeprefix("ب") in words_of_kind("pledge_noun_cues", "spoken_of"):
            continue
        said = view.said_at(word)
        limit = said.end if said else view.passage.sentence_ends[word]
        taker = speaker_phrase(view.scene, word + 1, min(limit, word + _LONGEST_TAKER), sure=True)
        if taker is None or taker.first != word + 1 or taker.head is Head.DOCUMENT:
            continue
        if not _COURTS.isdisjoint(view.word(i).removeprefix("ال") for i in range(taker.first, taker.end)):
            continue
        is_denied = view.word(taker.end) == _NO
        found = _refused(view, taker.end) if is_denied else object_at(view, taker.end, "ب")
        if found is None or found[0] >= limit or is_done(view, found[0], limit):
            continue
        end = _end(view, found[0], limit)
        if view.word(end) not in _WAS:
            yield draft(
                view,
                found[0],
                end,
                pledgers=(named(view, taker),),
                cue=(word, word + 1),
                confidence=0.4,
                rank=RANK,
                start=found[1],
                denied=is_denied,
                entry=view.word(word),
            )


def _refused(view: View, no: int) -> tuple[int, int] | None:
    """«عدم خفض الإنتاج», from عدم on."""
    return (no, view.passage.starts[no]) if object_at(view, no + 1, "") else None


def _end(view: View, first: int, limit: int) -> int:
    """Before the verb whose subject the decision is: «قرار البلدية بإغلاق السوق | يعد», «… | سيسهم في»."""
    end = end_of(view, first, limit)
    return next((word for word in range(first + 2, end) if _is_main_verb(view, word)), end)


def _is_main_verb(view: View, word: int) -> bool:
    text, before = view.word(word), view.word(word - 1)
    if text in _WAS or text == _HAS:
        return True
    if before == _SO_THAT or before[0] == "و" or is_in(before, "relatives", "clause_words", "negations"):
        return False
    is_present = text[0] in "يت" and bool(lexicon().facts.get("ي" + text[1:], 0) & VERB)
    is_noun = view.scene.is_content_noun(word) or is_adjective(text)  # «معهد تقني», «بشكل يومي»
    return word in view.futures or (is_present and not is_noun)

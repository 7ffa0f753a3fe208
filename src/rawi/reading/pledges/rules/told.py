"""What the page itself tells that a body will do: «وستقوم الشركة بتطوير البرامج».

Only verbs of doing (tables/pledge_told.tsv) with a body or state right behind them, outside all statements:
what somebody says of another is a forecast.
Example: وستبدأ شركة النقل في بناء المحطة -> بناء المحطة
Source: own observation of Gulf newspapers; the annotators of two draws took it for a pledge.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.findings import NameType
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future
from rawi.reading.pledges.objects import object_after
from rawi.reading.pledges.pledgers import named
from rawi.reading.pledges.view import View
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, is_definite
from rawi.reading.statements.phrase import Phrase

RANK = 60
_LONGEST_BODY = 12
#: What is done stands behind these: «ستقوم الشركة بتطوير».
_LEADING = frozenset({"يقوم", "يبدا", "يشرع", "يباشر"})
_PARTING = frozenset({"اما", "فيما", "بينما"})
#: Behind these nothing is told for sure.
_UNSURE = frozenset(
    {"قد", "ربما", "لو", "اذا", "هل", "متي", "كيف", "ان", "بان", "انه", "انها", "المتوقع", "لعل"}
)


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    verbs = {word[1:] for word in word_set("pledge_told")}
    return frozenset(
        joined + shall + verb for verb in verbs for shall in ("سي", "ست") for joined in CONJUNCTIONS
    )


def propose(view: View) -> Iterator[Draft]:
    """Every such verb of the page's own voice with its body."""
    if view.scene.is_headline:
        return
    for word in view.places(forms()):
        future = view.futures.get(word) if _is_told(view, word) else None
        body = (_body(view, word) or _body_before(view, word)) if future else None
        if future is None or body is None:
            continue
        limit = view.passage.sentence_ends[word]
        behind = max(body.end, word + 1)
        first, start = (
            _deed(view, future, behind, limit) if future.present in _LEADING else (word, future.start)
        )
        yield draft(
            view,
            first,
            end_of(view, max(first, behind), limit),
            pledgers=(named(view, body),),
            cue=(word, word + 1),
            confidence=0.45,
            rank=RANK,
            start=start,
            entry=future.present,
        )


def _deed(view: View, future: Future, word: int, limit: int) -> tuple[int, int]:
    """The deed behind the body, and its place: «ستبدأ الشركة | في بناء», «ستقوم الشركة | بتطوير»."""
    text, after = view.word(word), view.word(word + 1)
    if text == "في" and word + 1 < limit and not is_definite(after):
        return word + 1, view.passage.starts[word + 1]
    if found := object_after(view, word, limit, "ب"):
        return found
    is_joined = text.startswith("ب") and not is_definite(text[1:])
    if word < limit and text != "في" and _is_done(view, word) and not is_in(text, "clause_starters"):
        return word, view.passage.starts[word] + is_joined
    return future.first, future.start


def _is_told(view: View, word: int) -> bool:
    """False in somebody's words or marks, and where it is described, asked or supposed."""
    if view.said_at(word) is not None or word in view.passage.quote_of or is_relative(view, word):
        return False
    return view.word(word - 1).removeprefix("و").removeprefix("ف") not in _UNSURE


def _body(view: View, word: int) -> Phrase | None:
    """The body or state right behind the verb."""
    limit = min(word + 1 + _LONGEST_BODY, view.passage.sentence_ends[word])
    phrase = speaker_phrase(view.scene, word + 1, limit, sure=True)
    if phrase is None or phrase.first != word + 1:
        return None
    return replace(phrase, end=_end_of_body(view, phrase)) if _is_body(phrase) else None


def _is_body(phrase: Phrase) -> bool:
    is_known = phrase.known is not None and phrase.known.type in (NameType.ORGANISATION, NameType.PLACE)
    return phrase.head is Head.ORGANISATION or is_known


def _body_before(view: View, word: int) -> Phrase | None:
    """«أما بيت المسرح فسيقيم عروضه»: the body or state with which the sentence, or its last part, begins."""
    floor = view.floor(word)
    opens = (i for i in range(max(floor, word - _LONGEST_BODY), word) if i == floor or _parts(view, i))
    for first in opens:
        phrase = speaker_phrase(view.scene, first, word, sure=True)
        if phrase is not None and phrase.first == first and phrase.end == word and _is_body(phrase):
            return phrase
    return None


def _parts(view: View, word: int) -> bool:
    """Behind «أما», «فيما», «بينما» or a comma another clause begins."""
    return view.word(word - 1) in _PARTING or "،" in view.passage.gaps[word]


def _end_of_body(view: View, phrase: Phrase) -> int:
    """«ستقوم المجموعة | بفرش المساجد»: what it does, with ب, is no part of the body."""
    inside = range(phrase.first + 1, phrase.end)
    is_deed = (i for i in inside if view.word(i)[0] == "ب" and i not in view.scene.known)
    return next((i for i in is_deed if _is_done(view, i)), phrase.end)


def _is_done(view: View, word: int) -> bool:
    """«بتطوير», «بالتحقيق»; not «بالرياض»."""
    return not view.word(word).startswith("بال") or view.scene.is_content_noun(word, joined=True)

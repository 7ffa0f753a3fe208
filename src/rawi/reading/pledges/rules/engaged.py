"""Who is said to be bound: «إنها ملتزمة بمساعدة العراق», «عازمون على إنهاء الأزمة», «عاقد العزم على».

Example: وأكدت أنها ملتزمة بإعادة الإعمار -> إعادة الإعمار
Source: the annotated pages.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import ANY, clause_start
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import object_after, object_at
from rawi.reading.pledges.office import own_body
from rawi.reading.pledges.pledgers import antecedent, name_at, subject_near
from rawi.reading.pledges.speakers import we_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.tables import table

RANK = 18
_I = frozenset({"اني", "انني", "انا", "ساكون", "سابقي", "ساظل", "لازلت"})
_WE = frozenset(
    {"اننا", "فاننا", "لاننا", "باننا", "فنحن", "نحن", "ونحن", "سنكون", "سنبقي", "سنظل", "نبقي", "لازلنا"}
)
#: Before whom somebody is bound.
_TOWARDS = frozenset({"تجاه", "نحو", "امام", "حيال", "مع"})
#: «سيجعل أي إدارة مصممة على»
_REACH_OF_ANY = 4
#: «مصرّ» is written like the state.
_EGYPT = frozenset({"مصر", "ومصر"})
_HE_IS = frozenset({"هو", "وهو", "انه", "وانه", "بانه", "انني", "اننا"})
_OWN = ("نا", "هم", "ها", "ه")
#: «كانوا عازمين على», «يبدو مصمما على»: without a subject of its own it only describes.
_NOMINATIVE = ("ون", "ان")
_DESCRIBING = ("ين", "ا")
_ENDINGS = ("", "ه", "ا", "ين", "ون", "ات", "ان", "تان", "تين")


@cache
def forms() -> frozenset[str]:
    """The folded words at which the rule begins."""
    return frozenset(_participles())


def propose(view: View) -> Iterator[Draft]:
    """Every participle of being bound inside a statement, before what one is bound to."""
    for word in view.places(forms()):
        text = view.word(word)
        leads = _participles()[text]
        said = view.said_at(word)
        if said is None or view.word(word - 1) in ("غير", "ليست", "ليس", "ليسوا") or _is_egypt(view, word):
            continue
        near = range(word - _REACH_OF_ANY, word) if view.word(word - 1) not in _HE_IS else ()
        if any(view.word(i) in ANY for i in near):
            continue
        found = _object(view, word + 1, said.end, leads)
        if found is None:
            continue
        first, start = found
        before = view.word(word - 1).removeprefix("و")
        own = said.first == word or before in _I | _WE
        person = Person.WE if before in _WE else Person.OTHER
        pledgers = we_of(said, person) if own else _bound(view, said, word)
        if pledgers or not text.endswith(_DESCRIBING):
            yield draft(
                view,
                first,
                end_of(view, first, said.end),
                pledgers=pledgers,
                cue=(word, word + 1),
                confidence=0.75,
                rank=RANK,
                start=start,
                entry=text,
            )


def _is_egypt(view: View, word: int) -> bool:
    """«مصر على استعداد»; «وهو مصر على»."""
    return view.word(word) in _EGYPT and view.word(word - 1) not in _HE_IS


def _bound(view: View, said: Said, word: int) -> tuple[Speaker, ...]:
    """Who is said to be bound: whom a pronoun means, the subject beside the word, «أن تركيا مصممة على»."""
    near = antecedent(view, word) or subject_near(view, word, word + 1)
    if near or (near := name_at(view, said.first, end=word)):
        return near
    start = clause_start(view, said, word)
    own = own_body(view, said, start, word) if start is not None else None
    return (own,) if own else ()


def _object(view: View, first: int, limit: int, leads: str) -> tuple[int, int] | None:
    """«ملتزمون بدعم الأسر», «ملتزمة بقوة بدعم الأسر», «ملتزمون تجاه الأسر بدعمها», «ملتزمون دعمهم للأسر»."""
    first += view.word(first) in word_set("manners")
    if view.word(first) in _TOWARDS:
        return object_after(view, first + 1, limit, leads)
    is_owned = first < limit and view.word(first).endswith(_OWN)
    is_told = view.word(first - 1).endswith(_NOMINATIVE) and leads == "ب"  # «نحن ملتزمون حل المشكلة»
    return object_at(view, first, leads) or (object_at(view, first, "") if is_owned or is_told else None)


@cache
def _participles() -> dict[str, str]:
    """Folded participle, in every gender and number, to the preposition that it takes."""
    rows = [row for row in table("pledge_verbs") if row["kind"] == "engaged" and " " not in row["participle"]]
    return {
        joined + fold(row["participle"]) + ending: fold(row["leads"])
        for row in rows
        for ending in _ENDINGS
        for joined in ("", "و")
    }

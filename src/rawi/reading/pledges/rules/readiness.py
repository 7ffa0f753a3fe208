"""Confirmed readiness, consent and refusal: «مؤكدا استعداده للتعاون», «أعلن موافقته على التمديد», «أكد رفضه
لتسلم أي منصب».

Readiness that is only shown («أبدى استعداده») is openness, not a pledge.
Example: وأكد استعداد الحزب للمشاركة في الحوار -> المشاركة في الحوار
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.arabic.clitics import CONJUNCTIONS
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import ANY, clause_start
from rawi.reading.pledges.cue_gender import is_theirs
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import object_at
from rawi.reading.pledges.office import own_body
from rawi.reading.pledges.pledgers import opening_subject, subject_near
from rawi.reading.pledges.speakers import speakers_of, we_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.content_nouns import is_content_noun

RANK = 27
_READY = ("استعداد", "استعداده", "استعدادها", "استعدادهم")
_REFUSING = ("رفضه", "رفضها", "رفضهم")
_CONSENT = ("موافقته", "موافقتها", "موافقتهم")
_EAGER = ("حرصه", "حرصها", "حرصهم", "حرصهما")
_ANNOUNCING = ("أعلن",)
_CLASSES = ("say", "add", "confirm", "promise")
_READINESS = frozenset({"استعداد", "الاستعداد"})
_PREPARED = _READINESS | {"مستعد", "مستعده", "مستعدون", "مستعدين"}
_WHOLLY = ("تام", "كامل", "دايم", "تماما", "دايما")
_WILL_BE = ("سيكون", "ستكون", "سيكونون")
_TO_TALKS = ("للقاء", "للحوار")
_UTMOST = ("اتم", "كامل")
#: «إنها غير مستعدة بعد»: who is not ready promises nothing.
_NOT_READY = frozenset({"غير", "ليس", "ليست", "لست", "لسنا", "ليسوا", "لن", "لم", "لا"})
_BE = frozenset({"يكون", "تكون", "يكونوا", "نكون", "اكون"})
_HE_IS = frozenset(joined + word for joined in (*CONJUNCTIONS, "ب") for word in ("انه", "انها", "انهم"))
_WE_ARE = frozenset(joined + word for joined in CONJUNCTIONS for word in ("نحن", "اننا"))
_REACH = 4


def propose(view: View) -> Iterator[Draft]:
    """Every confirmation of being ready, or of refusing, that goes on with ل and a verbal noun."""
    yield from _confirmed(view)
    yield from _prepared(view)
    yield from _consented(view)
    yield from _eager(view)


def _confirmed(view: View) -> Iterator[Draft]:
    """«مؤكدا استعداده للتعاون», «أكد رفضه لتسلم أي منصب»: what is said begins with the noun."""
    for said in view.said:
        word = said.first
        if view.word(word) not in _READY + _REFUSING or not _is_firm(said):
            continue
        for i in range(word + 1, min(word + 1 + _REACH, said.end)):
            if _is_anothers(view, word, i) or view.word(i) in ANY:
                break  # «رفضه أي وجود للقوات»: what else is refused
            if _leads(view, i):
                is_refused = view.word(word) in _REFUSING
                yield _draft(
                    view, said, word, _deed_at(view, i), _pledgers(view, said, i), 0.55, denied=is_refused
                )
                break


def _prepared(view: View) -> Iterator[Draft]:
    """«مؤكدا أن المركز على استعداد تام لتقديم خدماته», «قال إنه مستعد للحوار»."""
    for word in view.places(_PREPARED):
        said = view.said_at(word)
        first = _ready_from(view, word)
        if said is None or said.value.cue_class not in _CLASSES or first is None or first < said.first:
            continue
        i = word + 1 + (view.word(word + 1) in _WHOLLY)
        pledgers = _ready(view, said, first)
        if i >= said.end or not (_leads(view, i) or _leads_to_deed(view.word(i))) or not pledgers:
            continue
        yield _draft(view, said, word, _deed_at(view, i), pledgers, 0.5)


def _consented(view: View) -> Iterator[Draft]:
    """«أعلنت الجبهة موافقتها على تسليم مواقعها»: what is said begins with the noun."""
    for said in view.said:
        word = said.first
        if view.word(word) not in _CONSENT or not _is_firm(said):
            continue
        found = object_at(view, word + 1, "علي")
        if found is not None and found[0] < said.end:
            yield _draft(view, said, word, found, speakers_of(said, Person.OTHER), 0.5)


def _eager(view: View) -> Iterator[Draft]:
    """«أكد الجانبان حرصهما على بذل الجهود», «أكد للأهالي حرصه على حل المشكلة»."""
    for said in view.said:
        if said.value.cue_class != "confirm":
            continue
        is_inside = view.word(said.first) in _EAGER
        word = said.first if is_inside else said.first - 2
        found = object_at(view, word + 1, "علي") if view.word(word) in _EAGER else None
        if found is None or found[0] >= said.end or not is_theirs(said, view.word(word)):
            continue
        if view.word(found[0]) not in word_set("not_undertaken"):
            yield _draft(view, said, word, found, speakers_of(said, Person.OTHER), 0.45)


def _draft(
    view: View,
    said: Said,
    word: int,
    deed: tuple[int, int],
    pledgers: tuple[Speaker, ...],
    confidence: float,
    *,
    denied: bool = False,
) -> Draft:
    """What the word of readiness leads to: the deed's first word and the place where it begins."""
    first, start = deed
    return draft(
        view,
        first,
        end_of(view, first, said.end),
        pledgers=pledgers,
        cue=(word, word + 1),
        confidence=confidence,
        rank=RANK,
        start=start,
        denied=denied,
        entry=view.word(word),
    )


def _deed_at(view: View, i: int) -> tuple[int, int]:
    """The deed behind a joined ل, which is no part of it but before an article («للتعاون»)."""
    return i, view.passage.starts[i] + (not view.word(i).startswith("لل"))


def _ready_from(view: View, word: int) -> int | None:
    """The first word of «على أتم الاستعداد», «مستعد»; None where nobody is said to be ready."""
    if view.word(word) in _READINESS:
        first = word - 1 - (view.word(word - 1) in _UTMOST)
        is_ready = view.word(first) == "علي"
    else:
        first, is_ready = word, True
    denial = view.word(first - 1 - (view.word(first - 1) in _BE))
    return first if is_ready and denial not in _NOT_READY else None


def _ready(view: View, said: Said, word: int) -> tuple[Speaker, ...]:
    """Who is ready: the speaker behind «أنه», whom he speaks for behind «أننا», else the subject before the
    word («أن بلاده مستعدة»).
    """
    word -= view.word(word - 1) in _WILL_BE
    if view.word(word - 1) in _HE_IS:
        return speakers_of(said, Person.OTHER)
    if view.word(word - 1) in _WE_ARE:
        return we_of(said, Person.WE)
    start = clause_start(view, said, word)
    near = subject_near(view, word, word + 1)
    if near or start is None:
        return near
    own = own_body(view, said, start, word)
    return (own,) if own else opening_subject(view, start, word)


def _is_firm(said: Said) -> bool:
    """«أكد استعداده», «أعلن استعداده»; «أبدى استعداده» only shows it."""
    return said.value.cue_class == "confirm" or said.entry in _ANNOUNCING


def _is_anothers(view: View, word: int, i: int) -> bool:
    """«رفضهم لدعم إيران للإرهاب»: what another does is refused."""
    return view.word(word) in _REFUSING and _leads(view, i) and i + 1 in view.scene.known


def _leads(view: View, i: int) -> bool:
    """True for ل before a verbal noun, «لتسلم» (تفعّل) too."""
    word = view.word(i)
    if not word.startswith("ل"):
        return False
    return view.scene.is_content_noun(i, joined=True) or (word[1:2] == "ت" and len(word) == len("لتسلم"))


def _leads_to_deed(word: str) -> bool:
    """«مستعد للقاء الرئيس», «مستعدة للحفاظ على الاتصالات»: behind readiness no thing's name."""
    if word in _TO_TALKS:
        return True
    noun = word[2:] if word.startswith("لل") else ""
    return is_content_noun(noun) or noun in word_set("deeds")


def _pledgers(view: View, said: Said, i: int) -> tuple[Speaker, ...]:
    """The speaker, or the speaker's body that the noun belongs to («استعداد كتلته»)."""
    return we_of(said, Person.WE if i > said.first + 1 else Person.OTHER)

"""Events that are only spoken of: results, committees, rooms, habits, conditions."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.events.scene import Clause, Scene
from rawi.reading.model.findings import Direction
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.tables import table

_IF = frozenset({"اذا", "لو", "ما"})
#: «دعا إلى عقد», «اتفقا على عقد»: a noun that is written like the verb of holding.
_HOLDING = "عقد"
_FOR = frozenset({"الي", "علي"})
#: How far behind the noun a habit is told.
_REACH = 8
#: «اللجنة المحلية العليا للانتخابات»: so many words of a body before لل.
_BODY = 4
#: «نتائج الانتخابات التي جرت أمس»: after these it is told of here.
_TOLD = frozenset({"الذي", "التي", "المقرر", "المقرره", "المزمع", "المرتقب", "المرتقبه"})
_ARTICLES = ("ال", "لل")
_THAT = frozenset({"ان", "بان"})
#: Words from which a day is counted: «بعد الضربة», «قبل يومين من القمة».
_SINCE = frozenset({"بعد", "قبل", "عقب", "اثر", "منذ"})
_REACH_BACK = 4


def is_spoken_of(scene: Scene, clause: Clause) -> bool:
    """True for «نتائج الزيارة», «قاعة الاجتماعات», «لجنة الانتخابات», «تعقد اجتماعاتها بشكل أسبوعي»."""
    texts = scene.prose.texts
    if clause.at and texts[clause.at].startswith(_ARTICLES) and _is_topic(texts, clause.at):
        return _TOLD.isdisjoint(texts[clause.at + 1 : clause.at + 4])
    return _is_habit(scene, clause)


def is_supposed(scene: Scene, verb: int) -> bool:
    """True for «إذا ما عقد مؤتمر»."""
    texts = scene.prose.texts
    before = texts[verb - 1] if verb else ""
    return before in ("اذا", "لو") or (before == "ما" and verb > 1 and texts[verb - 2] in _IF)


def is_called_for(scene: Scene, clause: Clause, verb: int) -> bool:
    """True for «دعا إلى عقد مؤتمر»: it is yet to be held, unless a day that is gone is told."""
    if scene.prose.texts[verb] != _HOLDING or not verb or scene.prose.texts[verb - 1] not in _FOR:
        return False
    return not any(date.value.direction is Direction.PAST for date in scene.dated(clause))


def is_to_be(scene: Scene, verb: int) -> bool:
    """True for «توقع البيان أن تنعقد الجلسة»: a present behind أن tells what is yet to be held."""
    texts = scene.prose.texts
    return verb > 0 and texts[verb - 1] in _THAT and texts[verb][0] in "يت"


def is_measured_from(scene: Scene, clause: Clause) -> bool:
    """True for «صوت بعد يومين من الضربة، في 5 كانون الثاني»: the day is another's, counted from the event."""
    before = scene.prose.texts[max(clause.first, clause.at - _REACH_BACK) : clause.at]
    if before[-1:] == ["من"]:
        before = before[:-1] if not _SINCE.isdisjoint(before) else []
        return bool(before)
    return not _SINCE.isdisjoint(before[-1:])


def _is_topic(texts: list[str], at: int) -> bool:
    if texts[at].startswith("لل"):
        return _serves(texts, at)
    word = texts[at - 1]
    kinds = _topics().get(word) or _topics().get(word[1:] if word[:1] in "وبل" else "")
    if kinds == "room":
        return texts[at].endswith("ات")
    return kinds is not None or head_of(word) in (Head.ORGANISATION, Head.ROLE)


def _serves(texts: list[str], at: int) -> bool:
    """«اللجنة العليا للانتخابات», «المدير العام للمهرجان»."""
    for i in range(at - 1, max(-1, at - _BODY - 1), -1):
        if head_of(texts[i]) in (Head.ORGANISATION, Head.ROLE):
            return True
        if not texts[i].startswith("ال"):
            return False
    return False


def _is_habit(scene: Scene, clause: Clause) -> bool:
    """«تعقد سنويا», «بشكل أسبوعي»; with a day of its own it is an event all the same."""
    texts = scene.prose.texts
    habits, manners = words_of_kind("event_habits", "any"), words_of_kind("event_habits", "manner")
    for i in range(clause.at + 1, min(clause.last, clause.at + _REACH)):
        if texts[i] in habits or (texts[i] in manners and texts[i - 1] == "بشكل"):
            return not scene.dated(clause)
    return False


@cache
def _topics() -> dict[str, str]:
    return {fold(row["word"]): row["kind"] for row in table("event_topics")}

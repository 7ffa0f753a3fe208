"""An event by its noun, with a verb of holding, a date or a place beside it: «عقد الوزراء اجتماعا في
جدة», «قمة بيروت».
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.events.around import parties, place_in
from rawi.reading.events.draft import Draft
from rawi.reading.events.scene import Clause, NameHere, Scene
from rawi.reading.events.topics import is_called_for, is_measured_from, is_spoken_of, is_supposed, is_to_be
from rawi.reading.events.words import called_off, nouns, verbs
from rawi.reading.model.findings import NameType
from rawi.reading.model.page import BlockKind
from rawi.reading.names.clitics import reading
from rawi.reading.names.lexicon import ADJECTIVE, COMMON, DEFINITE, REPORTING, STOP, VERB

#: Verbs whose subject is the place: تستضيف بيروت المؤتمر.
_HOSTS = frozenset({"استضاف", "احتضن", "شهد"})
#: A verb of holding stands no more words than this before or after the noun.
_NEAR = 8
_BESIDE = 3
#: … before a noun with the article no more than this: «ملعب المباراة» is not what was held.
_CLOSE = 2
#: A word of calling off stands no farther than this.
_OFF = 5
#: So many words of sport make «اللقاء» a match.
_SPORT = 2
#: Words that end the title of an event.
_STOPS = words_of_kind("event_bounds", "title")


def find(scene: Scene, i: int) -> Iterator[Draft]:
    """The event whose noun is word i."""
    noun = nouns().get(scene.texts[i])
    if noun is None:
        return
    kind, cut = noun
    clause = scene.clause(i)
    if _is_trading(scene, clause) or _is_other(scene, i) or is_spoken_of(scene, clause):
        return
    kind = "contest" if kind == "meeting" and _is_match(scene, clause) else kind
    held, future, entry = _holding(scene, clause)
    place = _place(scene, clause, kind, host=entry in _HOSTS)
    acting = parties(scene, clause, place)
    told = held or (kind == "attack" and place is not None and _is_done(scene, clause))
    if not _is_event(scene, clause, held=told, known=bool(place or acting)):
        return
    last = _title_end(scene, clause)
    if last == i + 1 and _only_refers(scene, clause, held=held):
        return
    yield Draft(
        clause, i, last, kind, "named_event", entry or scene.texts[i][cut:], acting, place, future, cut
    )


def _is_other(scene: Scene, i: int) -> bool:
    """«منظمة المؤتمر الإسلامي», a body's name; «ضربه», his beating."""
    if any(name.value.type is NameType.ORGANISATION for name in scene.around(i)):
        return True
    word = scene.texts[i]
    is_bare = word[-1] == "ه" and any(word.endswith(bare) for bare in ("ضربه", "غاره", "قمه"))
    return is_bare and scene.prose.written(scene.starts[i], scene.ends[i])[-1] == "ه"


def _is_trading(scene: Scene, clause: Clause) -> bool:
    """«جلسة» of a stock market."""
    if "جلس" not in scene.texts[clause.at]:
        return False
    return not word_set("event_trading").isdisjoint(scene.prose.texts[clause.first : clause.last])


def _is_match(scene: Scene, clause: Clause) -> bool:
    """«اللقاء» in a paragraph about a match."""
    if "لقاء" not in scene.texts[clause.at]:
        return False
    return len({scene.texts[i] for i in scene.prose.having(word_set("event_sport"))}) >= _SPORT


def _is_done(scene: Scene, clause: Clause) -> bool:
    """A headline, or a clause that tells what the attack did or who did it."""
    if scene.prose.kind is BlockKind.HEADLINE:
        return True
    texts = scene.prose.texts[clause.first : clause.last]
    return any(text in word_set("event_losses") or text[1:] in word_set("event_losses") for text in texts)


def _place(scene: Scene, clause: Clause, kind: str, *, host: bool) -> NameHere | None:
    """Where it is; of a visit, first the place behind the noun: «زيارته إلى موسكو»."""
    beside = _place_of(scene, clause, kind, host=host)
    return (beside if kind == "visit" else None) or place_in(scene, clause) or beside


def _place_of(scene: Scene, clause: Clause, kind: str, *, host: bool) -> NameHere | None:
    """قمة بيروت، هجمات كابول، ضربة على بغداد: a place right after the noun, any after a visit, the host."""
    near = clause.at + (_NEAR if kind in ("visit", "attack") else 1)
    places = [n for n in scene.named(clause, NameType.PLACE) if clause.at < n.first <= near]
    if host and not places:
        places = [n for n in scene.named(clause, NameType.PLACE) if n.first < clause.at]
    if kind == "attack":
        places = [n for n in places if n.first == clause.at + 1 or scene.texts[n.first - 1] == "علي"]
    return next(iter(places), None)


def _only_refers(scene: Scene, clause: Clause, *, held: bool) -> bool:
    """الهجوم، المباحثات: with the article and nothing else it means one that was told of before; with its
    aim and a day («الهجوم على الجامعة في نيسان») it is told of here.
    """
    aimed = scene.prose.texts[clause.at + 1 : clause.at + 2] == ["علي"]
    reach = 2 * _NEAR if aimed else _BESIDE
    dated = any(abs(date.first - clause.at) <= reach for date in scene.dated(clause))
    is_told_of = not dated or is_measured_from(scene, clause)
    return _is_defined(scene, clause) and is_told_of and not held


def _is_defined(scene: Scene, clause: Clause) -> bool:
    return scene.texts[clause.at].lstrip("وفب").startswith(("ال", "لل"))


def _holding(scene: Scene, clause: Clause) -> tuple[bool, bool, str]:
    """Whether a verb of holding stands near the noun, whether it speaks of the future, and which it is."""
    back = _CLOSE if _is_defined(scene, clause) else _NEAR
    for at in range(max(clause.first, clause.at - back), min(clause.last, clause.at + 4)):
        verb = verbs().get(scene.texts[at])
        if verb and verb.type == "held" and at != clause.at and not is_supposed(scene, at):
            is_yet = is_called_for(scene, clause, at) or is_to_be(scene, at)
            return True, verb.future or is_yet, verb.entry
    return False, False, ""


def _is_event(scene: Scene, clause: Clause, *, held: bool, known: bool) -> bool:
    """Something that happens at a time or place: verb, date or calling off, and one more; a name alone
    («زوار مهرجان أبها») is none.
    """
    dated = any(abs(date.first - clause.at) <= 2 * _NEAR for date in scene.dated(clause))
    named = any(name.first == clause.at for name in scene.named(clause, NameType.EVENT))
    around = scene.prose.texts[max(clause.first, clause.at - _OFF) : min(clause.last, clause.at + _OFF)]
    off = not called_off().isdisjoint(around)
    return (held or dated or off) and sum((held, dated, known, named, off)) >= 2


def _title_end(scene: Scene, clause: Clause) -> int:
    """The words of the name where the event has one, else the noun and what belongs to it."""
    for name in scene.named(clause, NameType.EVENT):
        if name.first == clause.at:
            return name.last
    last = clause.at + 1
    while last < min(clause.last, clause.at + 5) and _belongs(scene, clause, last):
        last += 1
    return last


def _belongs(scene: Scene, clause: Clause, i: int) -> bool:
    word = scene.texts[i]
    gap = scene.prose.folded.text[scene.ends[i - 1] : scene.starts[i]]
    dated = any(date.first <= i < date.last for date in scene.dated(clause))
    facts = reading(word).facts
    verb = word in verbs() or (facts & VERB and not facts & (ADJECTIVE | DEFINITE | COMMON))
    stops = word in _STOPS or dated or verb or facts & (STOP | REPORTING) or word[:2] in ("سي", "ست")
    defined = scene.texts[clause.at][:2] in ("ال", "لل") and not facts & DEFINITE
    return gap == " " and not (stops or defined) and not (word[0] in "بل" and reading(word).cut)

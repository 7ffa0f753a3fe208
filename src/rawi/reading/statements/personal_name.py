"""Personal names inside a speaker's phrase: found by the names finder, or by their place beside a title."""

from rawi.reading.model.findings import NameType, NameValue
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import word_set

_MAX_NAME_WORDS = 6
_OPEN = frozenset({"في", "من", "لدي", "علي", "عن", "باسم"})


def name_in(scene: Scene, start: int, stop: int) -> tuple[tuple[int, int] | None, NameValue | None]:
    """The person's name in the phrase [start, stop), and what the names finder knows of the phrase's first name."""
    if scene.passage.words[start] in word_set("pronoun_honours"):
        return None, None
    first: NameValue | None = None
    for word in range(start, stop):
        if word not in scene.known:
            continue
        end, value = scene.known[word]
        if (
            value.type is NameType.PERSON
            and _may_hold_person(scene, start, word)
            and not _is_inside_office(scene, start, word)
        ):
            return (word, min(end, stop)), value
        first = first or (value if word == start else None)
    if first is not None:
        return None, first
    return _guess(scene, start, stop), None


def _may_hold_person(scene: Scene, start: int, word: int) -> bool:
    """A body's phrase holds no speaker's name: «دعت الوزارة الرئيس فلانا إلى»."""
    return word == start or head_of(scene.passage.words[start]) not in (Head.ORGANISATION, Head.DOCUMENT)


def _is_inside_office(scene: Scene, start: int, word: int) -> bool:
    """«متحدثة باسم فيشر», «مؤسسة محمد بن سلمان»: the name is part of what somebody else is."""
    if word == start:
        return False
    before = scene.passage.words[word - 1]
    head = head_of(before)
    return before in _OPEN or (head is Head.ORGANISATION and not is_definite(before))


def _guess(scene: Scene, start: int, stop: int) -> tuple[int, int] | None:
    """The name by position: a bare word after a complete title, or the words before a title."""
    head = head_of(scene.passage.words[start])
    if head is None:
        return start, _end_of_bare_name(scene, start, stop)
    if head not in (Head.ROLE, Head.HONOUR):
        return None
    place = _after_title(scene, start, stop)
    return (place, _end_of_bare_name(scene, place, stop)) if place < stop else None


def _end_of_bare_name(scene: Scene, start: int, stop: int) -> int:
    words, end = scene.passage.words, start + 1
    while end < min(stop, start + _MAX_NAME_WORDS) and words[end] not in _OPEN:
        if head_of(words[end]) is not None and words[end] not in word_set("given_names"):
            break
        if end in scene.passage.opening or words[end].startswith("لل"):
            break
        end += 1
    return end


def _after_title(scene: Scene, start: int, stop: int) -> int:
    """The first word after the title that begins at start: where the name would stand."""
    is_open = False
    for word in range(start, stop):
        text = scene.passage.words[word]
        head = head_of(text)
        if head is Head.HONOUR and word + 1 < stop and head_of(scene.passage.words[word + 1]) is None:
            return word + 1
        if word in scene.known or head is Head.HONOUR or is_definite(text):
            is_open = False
        elif (
            head is not None or text in _OPEN or text.startswith("لل") or text in word_set("unfinished_nouns")
        ):
            is_open = True
        elif is_open:
            is_open = False
        elif text in word_set("given_names") or not text.startswith(("ب", "و", "ل")):
            return word
    return stop

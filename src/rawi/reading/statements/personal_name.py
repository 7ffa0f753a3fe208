"""Personal names inside a speaker's phrase: found by the names finder, or by their place beside a title."""

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.findings import NameType, NameValue
from rawi.reading.statements.acted_on import has_on_him
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite, without_preposition
from rawi.reading.statements.phrase_end import IN_HIS_NAME
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_adjective, is_word

_MAX_NAME_WORDS = 6
_MOST_UNKNOWN = 3
_LONGEST_TITLE = 14
_COMMAS = ("،", ",")
#: «مدير الشركة الوطنية "سياحية" المهندس | صالح قدح»
_MARKS = ' "«»“”'
_OPEN = frozenset({"في", "من", "لدي", "علي", "عن", "باسم"})
Words = tuple[int, int]


def name_in(
    scene: Scene, start: int, stop: int, head: Head | None, *, sure: bool
) -> tuple[Words | None, NameValue | None]:
    """The person's name in the phrase [start, stop), and what the names finder knows of the phrase.

    With sure, an unknown word is a name only where it is a given name.
    """
    known = scene.known
    for word in [word for word in range(start, stop) if word in known]:
        end, value = known[word]
        if value.type is NameType.PERSON and _is_speakers(scene, start, word, head):
            return (_with_links(scene, start, word), min(end, stop)), value
    if start in scene.known:
        return None, scene.known[start][1]
    return _guess(scene, start, stop, head, sure=sure), None


def bearer_at(scene: Scene, start: int, end: int) -> int:
    """The word where the name begins whose title, as the finder read it, is all that stands before it from
    start («مساعدة الرئيس للأمن الداخلي ومكافحة الإرهاب | ليزا موناكو»), and where an office leads without a
    mark to an honour («المتخصص في إدارة المخاطر الدكتور | سامي نصار»); 0 for none.
    """
    words = scene.passage.words
    for word in range(start + 1, min(end, start + _LONGEST_TITLE)):
        if scene.passage.gaps[word].strip(_MARKS) or word in scene.cue_at or _is_told(words[word]):
            return 0
        if scene.known_type(word) is NameType.PERSON:
            is_honoured = head_of(words[word - 1]) is Head.HONOUR and head_of(words[start]) is Head.ROLE
            title = fold(scene.known[word][1].capacity)
            return word if is_honoured or title == fold(scene.passage.said(start, word)) else 0
    return 0


def _is_told(text: str) -> bool:
    """«قال اللاعب | لبرنامج في المرمى مع الإعلامي سامي نصار»: whom he tells it."""
    return text[0] == "ل" and text[1:] in word_set("channels")


def _with_links(scene: Scene, start: int, word: int) -> int:
    """Where the name begins with the links that the finder left out («آل زاهر»)."""
    while word > start and is_in(scene.passage.words[word - 1], "name_links"):
        word -= 1
    return next(
        (
            first
            for first in range(word - 1, max(start, word - _MOST_UNKNOWN) - 1, -1)
            if _sets_off(scene, first, word)
        ),
        word,
    )


def _sets_off(scene: Scene, first: int, word: int) -> bool:
    """«المتحدث باسم الجبهة، | علي شايف الحريري»: a comma, then words that no list has, then a known name."""
    words, gaps = scene.passage.words, scene.passage.gaps
    if gaps[first].strip() not in _COMMAS or any(gaps[n].strip() for n in range(first + 1, word + 1)):
        return False
    return not any(is_definite(text) or head_of(text) is not None for text in words[first:word])


def _is_speakers(scene: Scene, start: int, word: int, head: Head | None) -> bool:
    """False for a name inside what somebody else is: «متحدثة باسم فيشر», «مؤسسة محمد بن سلمان»."""
    if word == start:
        return True
    if head is None and any(map(head_of, scene.passage.words[start + 1 : word])):
        return False  # «دان ويرثايمر أحد مستشاري مشروع ميلنر»
    before = scene.passage.words[word - 1]
    if scene.passage.words[word].startswith("و") and not scene.known[word][1].name.startswith("و"):
        return False
    if head in (Head.ORGANISATION, Head.DOCUMENT) or before in _OPEN or _serves(scene, start, word):
        return False
    if scene.is_word(start, "people_around") or _stands_before_title(scene, word):
        return False
    return head_of(before) is not Head.ORGANISATION or is_definite(before) or word - 1 in scene.name_ends


def _stands_before_title(scene: Scene, word: int) -> bool:
    """«مستشار خامنئي الدكتور علي أكبر ولايتي»: whoever has the title and the name behind it speaks."""
    end, words = scene.known[word][0], scene.passage.words
    if end + 1 >= scene.passage.count or scene.known_type(end + 1) is not NameType.PERSON:
        return False
    is_title = is_definite(words[end]) and head_of(words[end]) in (Head.HONOUR, Head.ROLE)
    return is_title and not scene.passage.gaps[end].strip()


def _serves(scene: Scene, start: int, word: int) -> bool:
    """«السكرتير الخاص للرئيس هادي», «المتحدث باسم الرئيس هادي»: the name is his whom the first one serves."""
    words = scene.passage.words
    if word - 1 <= start or head_of(without_preposition(words[word - 1])) is not Head.ROLE:
        return False
    return words[word - 1].startswith("لل") or words[word - 2] == "باسم"


def _guess(scene: Scene, start: int, stop: int, head: Head | None, *, sure: bool) -> Words | None:
    """The name by position: a bare word after a complete title, or the words before a title."""
    if head is None:
        place = _after_unknown_title(scene, start, stop)
    elif head in (Head.ROLE, Head.HONOUR):
        place = after_title(scene, start, stop)
    elif is_in(bare(scene.passage.words[start]), "one_person"):
        place = _after_comma(scene, start, stop)
    else:
        return None
    if place >= stop or (sure and not is_in(scene.passage.words[place], "given_names")):
        return None
    return place, _end_of_bare_name(scene, place, stop, sure=sure)


def _after_comma(scene: Scene, start: int, stop: int) -> int:
    """«المسؤول الديني التركي، | إسماعيل بالاغو»: where the name behind a comma stands; stop for none."""
    return next(
        (word for word in range(start + 1, stop) if scene.passage.gaps[word].strip() in _COMMAS), stop
    )


def _after_unknown_title(scene: Scene, start: int, stop: int) -> int:
    """«الممرضة سلوى الحسن»: a definite noun before a given name is a title that no table has."""
    words = scene.passage.words
    has_title = is_definite(words[start]) and start + 1 < stop and is_in(words[start + 1], "given_names")
    return start + 1 if has_title else start


def _end_of_bare_name(scene: Scene, start: int, stop: int, *, sure: bool) -> int:
    end = start + 1
    while end < min(stop, start + _MAX_NAME_WORDS) and _goes_on(scene, start, end, sure=sure):
        end += 1
    return end


def _goes_on(scene: Scene, start: int, word: int, *, sure: bool) -> bool:
    """True when the name goes on with the word; with sure, over given names and one surname only."""
    text = scene.passage.words[word]
    if text in _OPEN or word in scene.passage.opening or text.startswith("لل"):
        return False
    if scene.passage.gaps[word].strip() in _COMMAS:
        return False
    if is_in(text, "given_names", "name_links"):
        return True
    if not is_definite(text) and text.endswith(("ه", "ها")) and scene.is_content_noun(word):
        return False
    if head_of(text) is not None:
        return is_definite(text) and word == start + 1
    return not sure or word == start + 1 or is_definite(text)


def _end_of_known(scene: Scene, word: int) -> int:
    """The end of the known name that begins at the word, before a person that the finder took into it."""
    end = scene.known[word][0] if word in scene.known else word
    return next((inner for inner in range(word + 1, end) if _begins_person(scene, inner)), end)


def _begins_person(scene: Scene, word: int) -> bool:
    """«مجلس المحافظة | عيد سعد»: a given name or a rank after a complete noun that is no title itself."""
    before, text = scene.passage.words[word - 1], scene.passage.words[word]
    if not is_definite(before) or head_of(before) in (Head.ROLE, Head.HONOUR):
        return False
    return is_in(text, "given_names") or (is_definite(text) and head_of(text) in (Head.ROLE, Head.HONOUR))


def after_title(scene: Scene, start: int, stop: int) -> int:
    """The first word after the title that begins at start, where a name may stand; stop where none does."""
    closes = head_of(without_preposition(scene.passage.words[start])) in (Head.ROLE, Head.HONOUR, None)
    is_open = not is_definite(without_preposition(scene.passage.words[start]))
    known_end = start
    for word in range(start + 1, stop):
        if word < known_end:
            continue
        known_end = _end_of_known(scene, word)
        text = scene.passage.words[word]
        head = head_of(text)
        if has_on_him(scene, word - 1):
            continue  # «وكيل المدعى عليه»
        if head is Head.HONOUR and word + 1 < stop and head_of(scene.passage.words[word + 1]) is None:
            return word + 1
        if head is Head.HONOUR or is_definite(text) or word in scene.known or text in IN_HIS_NAME:
            is_open = False
        elif head is not None or text in _OPEN or text.startswith("لل") or is_in(text, "unfinished_nouns"):
            is_open = True
        elif text[0] == "ب" and head_of(text[1:]) is Head.ORGANISATION:
            is_open = True  # «المدير بنادي الساحل سامي الحداد»
        elif is_open:
            is_open = not closes or is_adjective(text)
        elif _is_one_more_adjective(scene, start, word) or _is_where(scene, word):
            continue
        elif _may_be_name(text, is_next=word == start + 1):
            return word
    return stop


def _is_where(scene: Scene, word: int) -> bool:
    """«كبير الصيادين بفرضة القطيف»: behind a word with ب a place."""
    return scene.passage.words[word][0] == "ب" and scene.is_place(word + 1)


def _is_one_more_adjective(scene: Scene, start: int, word: int) -> bool:
    """«ناشط سياسي موصلي»: behind a role and an adjective without article, a word in ي that no list names."""
    words = scene.passage.words
    is_nisba = words[word].endswith("ي") and words[word - 1].endswith("ي") and word > start + 1
    return is_nisba and not is_definite(words[start]) and not is_in(words[word], "given_names")


def _may_be_name(text: str, *, is_next: bool) -> bool:
    """True unless the word joins another («ومدير»); right after the title an unknown word may («بورشان»)."""
    if is_in(text, "given_names") or not text.startswith(("ب", "و", "ل")):
        return True
    if text.endswith("ه"):
        return text[0] != "ل" or not is_word(text[1:])  # «مدير الفريق الأول لكرة القدم»
    return is_next and not is_word(text[1:])

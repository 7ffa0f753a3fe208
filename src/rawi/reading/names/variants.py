"""When two names are one body's long and short forms: «هيئة السياحة», «الهيئة العامة للسياحة والتراث».

All words here are folded and without article, as keys.key gives them.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.memory import remembered
from rawi.reading.names.lexicon import COMMON, PERSONAL, lexicon
from rawi.reading.names.states import with_states

Key = tuple[str, ...]

#: Adjectives that the short form of a body's name leaves out.
_LEFT_OUT = words_of_kind("name_variants", "left_out")
#: Heads that the name stands without too: تنظيم «أنصار …», قوات التحالف.
_DROPPED = words_of_kind("name_variants", "dropped")
#: Heads without which a name of two words or more stands: الهيئة العامة للطيران المدني.
_SHED = words_of_kind("name_variants", "shed")
#: «وكالة ناسا» is ناسا, «وكالة الأمم المتحدة» one of its agencies.
_AGENCY, _NATIONS = "وكاله", "امم"
#: Kinds of body that have a هيئة of their own: الهيئة العامة للائتلاف.
_INSIDE = frozenset({"group", "parliament"})
#: What a paper describes is another: «مجلة داعش الإنجليزية».
_MEDIA = words_of_kind("name_variants", "media")
#: Bodies that are called by the family name of who leads them, or by his whole name.
_HELD = words_of_kind("name_variants", "held")
#: Words for one thing.
_SAME = {"مصرف": "بنك"}
#: A head and one word.
_PAIR = 2
#: Words of so many letters lose an ending or ل.
_LONG = 4
#: «اتحاد الكرة السعودي» is the one of football; «كرة اليد» is another's. As _spelled gives them.
_BALL, _OF_SPORT = "كر", frozenset({"قدم"})
#: A country has one of these: البرلمان is the same body.
_PARLIAMENT: Key = ("برلمان",)
_HOUSES: tuple[Key, ...] = (("مجلس", "نواب"), ("مجلس", "شعب"), ("مجلس", "امه"))


def other_names(words: Key) -> Iterator[Key]:
    """Words under which an entity of that name may be known besides."""
    if words[:1] == _PARLIAMENT:
        yield from _HOUSES
    elif words[:2] in _HOUSES:
        yield _PARLIAMENT
    yield bag(words)


def is_variant(words: Key, full: Key) -> bool:
    """True where words name the same body as full, the longer of the two."""
    if _is_other_ball(words, full):
        return False
    headless = full[0] in _DROPPED and words == full[1:]
    if headless or _is_short(words, full) or _same_house(words, full):
        return True
    if len(words) == _PAIR and words == full[1:] and full[0] not in lexicon().organisations:
        return True  # «سان جيرمان» for باريس سان جيرمان
    is_described = full[-1].endswith(("ي", "يه"))
    if _is_headless(bag(words), bag(full), full[0], is_described=is_described):
        return True
    return _has_same_words(words, full)


def _is_other_ball(words: Key, full: Key) -> bool:
    """«الاتحاد السعودي للكرة» is football's, not that of «لكرة اليد»."""
    ours, theirs = _spelled_alike(words), _spelled_alike(full)
    balls = [theirs[i + 1] for i, word in enumerate(theirs[:-1]) if word == _BALL]
    return _BALL in ours and any(ball not in _OF_SPORT and ball not in ours for ball in balls)


def bag(words: Key) -> Key:
    """The words in one spelling: states for their adjectives, no ل, و or ة, «الحوثيين» as «الحوثية»."""
    return _bag(" ".join(words))


@remembered(most=1 << 12)
def _bag(words: str) -> Key:
    return _spelled_alike(with_states(tuple(words.split(" "))))


def _spelled_alike(words: Key) -> Key:
    """The words without what their place in the name adds to them; a state and its adjective stay two."""
    return tuple([_spelled(word) for word in words])


def _spelled(word: str) -> str:
    if word.startswith("ل") and not word.startswith("لل") and len(word) >= _LONG:
        word = word[1:]
    word = plain(_SAME.get(word, word))
    return word[:-2] if word.endswith(("يين", "يون")) and len(word) > _LONG else word


def _is_headless(words: Key, full: Key, head: str, *, is_described: bool) -> bool:
    """«الحوثيين» for الميليشيات الحوثية, «سيريزا» for حزب سيريزا اليساري, «الطيران المدني» for
    هيئة الطيران المدني.
    """
    if head in _DROPPED:
        is_other = head in _MEDIA or words[0] in _PLAIN_OF_STATES
        return full[1:] == words or (full[1:-1] == words and is_described and not is_other)
    rest, facts = full[1:], lexicon().facts
    while rest and rest[0] in _PLAIN_LEFT_OUT:
        rest = rest[1:]
    if head == _AGENCY:
        is_own = len(words) == 1 or not any(facts.get(word, 0) & COMMON for word in words)
        is_own = is_own and words[0] != _NATIONS
        return is_own and rest[: len(words)] == words
    if head == "اداره" and full[1:2] == rest[:1]:
        return False  # «إدارة الفئات السنية»; «الإدارة العامة للدفاع المدني» has more before its field
    heads = lexicon().organisations
    is_body = heads.get(words[0], heads.get(words[0] + "ه")) in _INSIDE
    return head in _SHED and len(words) > 1 and rest[: len(words)] == words and not is_body


def _has_same_words(words: Key, full: Key) -> bool:
    """«حكومة إسرائيل» and الحكومة الإسرائيلية, «اتحاد الكرة السعودي» and الاتحاد السعودي
    لكرة القدم, «حكومة العبادي» and حكومة حيدر العبادي.
    """
    one, other = bag(words), bag(full)
    if one[0] != other[0] or len(words) < _PAIR:
        return False
    if set(one) == set(other):
        return True
    if words[0] in _HELD and len(words) == _PAIR and words[-1] == full[-1]:
        return bool(lexicon().facts.get(full[-2], 0) & PERSONAL)
    more = set(other) - set(one)
    return set(one) <= set(other) and more <= _PLAIN_LEFT_OUT | _OF_SPORT


def _is_short(words: Key, full: Key) -> bool:
    """The same head, and the rest in order among the words of the full name, feminine or not, ل or not."""
    if len(words) < 2 or words[0] != full[0] or len(full) <= len(words):
        return False
    if full[1] not in _LEFT_OUT and (len(words) < 4 or words[1:3] != full[1:3]):
        return False
    rest = iter(_spelled_alike(full[1:]))
    return all(_spelled(word) in rest for word in words[1:])


@remembered(most=1 << 12)
def plain(word: str) -> str:
    """A word without و and ل before its article, nor ة at its end."""
    for before in ("ولل", "لل", "وال"):
        if word.startswith(before) and len(word) > len(before) + 2:
            word = word[len(before) :]
    return word.removesuffix("ه")


_PLAIN_LEFT_OUT = frozenset(map(plain, _LEFT_OUT))
#: What a state's own body describes is another: «قوات الجيش الوطني».
_PLAIN_OF_STATES = frozenset(map(plain, words_of_kind("name_variants", "of_states")))


def _same_house(words: Key, full: Key) -> bool:
    """البرلمان and مجلس النواب, unless they name two countries."""
    for one, other in ((words, full), (full, words)):
        if one[:1] == _PARLIAMENT and other[:2] in _HOUSES:
            return len(one) == 1 or len(other) == 2 or one[1:] == other[2:]
    return False

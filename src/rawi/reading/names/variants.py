"""When two names are one body's long and short forms: «هيئة السياحة», «الهيئة العامة للسياحة والتراث».

All words here are folded and without article, as keys.key gives them.
"""

from collections.abc import Iterator

from rawi.reading.memory import remembered

Key = tuple[str, ...]

#: Adjectives that the short form of a body's name leaves out.
_LEFT_OUT = frozenset({"عامه", "عام", "وطنيه", "وطني", "عليا", "اعلي", "سعوديه", "سعودي"})
#: Heads that the name stands without too: تنظيم «أنصار …», قوات التحالف.
_DROPPED = frozenset(
    [
        "تنظيم",
        "حركه",
        "جماعه",
        "ميليشيا",
        "مليشيا",
        "ميليشيات",
        "صحيفه",
        "جريده",
        "قناه",
        "مجله",
        "شركه",
        "قوات",
        "نادي",
        "حزب",
    ]
)
#: A country has one of these: البرلمان is the same body.
_PARLIAMENT: Key = ("برلمان",)
_HOUSES: tuple[Key, ...] = (("مجلس", "نواب"), ("مجلس", "شعب"), ("مجلس", "امه"))


def other_names(words: Key) -> Iterator[Key]:
    """Words under which an entity of that name may be known besides."""
    if words[:1] == _PARLIAMENT:
        yield from _HOUSES
    elif words[:2] in _HOUSES:
        yield _PARLIAMENT
    elif len(words) > 1:
        yield tuple(plain(word) for word in words)


def is_variant(words: Key, full: Key) -> bool:
    """True where words name the same body as full, the longer of the two."""
    headless = full[0] in _DROPPED and words == full[1:]
    return headless or _is_short(words, full) or _same_house(words, full)


def _is_short(words: Key, full: Key) -> bool:
    """The same head, and the rest in order among the words of the full name, feminine or not, ل or not."""
    if len(words) < 2 or words[0] != full[0] or len(full) <= len(words):
        return False
    if full[1] not in _LEFT_OUT and (len(words) < 4 or words[1:3] != full[1:3]):
        return False
    rest = iter([plain(word) for word in full[1:]])
    return all(plain(word) in rest for word in words[1:])


@remembered(most=1 << 12)
def plain(word: str) -> str:
    """A word without و and ل before its article, nor ة at its end."""
    for before in ("ولل", "لل", "وال"):
        if word.startswith(before) and len(word) > len(before) + 2:
            word = word[len(before) :]
    return word.removesuffix("ه")


def _same_house(words: Key, full: Key) -> bool:
    """البرلمان and مجلس النواب, unless they name two countries."""
    for one, other in ((words, full), (full, words)):
        if one[:1] == _PARLIAMENT and other[:2] in _HOUSES:
            return len(one) == 1 or len(other) == 2 or one[1:] == other[2:]
    return False

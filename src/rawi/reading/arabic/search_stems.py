"""Light stems for search: what stays of a word without its particles, pronouns and regular endings.

>>> [light_stem(word) for word in ("والحكومه", "حكوماتهم", "كتب", "للاميركيين", "حزيران")]
['حكومه', 'حكومه', 'كتاب', 'امريكي', 'شهر6']

A word that the lexicon knows, itself or less what a particle, a pronoun or an ending may be, becomes its base
form; the reading that takes off fewest letters wins. So وزير keeps its و, لبنان its ان, and مكتبه (a library)
stays apart from مكتب (an office). A word that it does not know loses only what hardly ever belongs to a word.
"""

from rawi.reading.arabic.clitics import Clitics, readings
from rawi.reading.arabic.search_lexicon import known_forms, usual_spelling
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.memory import Memory

_ARTICLE = "ال"
_Endings = tuple[tuple[str, tuple[str, ...]], ...]
#: Endings and what may stand in their place in the base form, longest first.
_ENDINGS: _Endings = (
    ("تان", ("ه",)),
    ("تين", ("ه",)),
    ("ات", ("ه", "")),
    ("ون", ("",)),
    ("ين", ("",)),
    ("ان", ("",)),
    ("تا", ("ه",)),
    ("تي", ("ه",)),
    ("وا", ("",)),
    ("ه", ("",)),
)
#: Endings of one letter, which more often are a word's own: asked when no reading is known without them.
_WEAK_ENDINGS: _Endings = (("ا", ("اء", "")), ("و", ("",)), ("ت", ("",)))
#: What is taken off a word that nobody knows, with the least number of letters that must stay.
_PRONOUNS = (("هما", 4), ("هم", 4), ("ها", 4))
_UNKNOWN_ENDINGS = (
    ("تان", 3),
    ("تين", 4),
    ("ات", 3),
    ("ون", 4),
    ("ين", 4),
    ("ان", 4),
    ("وا", 4),
    ("ه", 3),
    ("ا", 4),
)
#: A base form to which an ending was joined has three letters, one after a lone particle too, but for these.
_SHORTEST = 3
_BEFORE_TWO_LETTERS: tuple[set[str], ...] = ({"و"}, {"ب"}, {"ل"}, {"و", "ب"}, {"و", "ل"})
#: Verbal nouns and participles begin so: an unknown word that has ب, ل or ف before it is one with a particle.
_DERIVED = ("م", "ت")
_MOST_KEPT = 1 << 16


def light_stem(word: str) -> str:
    """The stem of a folded word of Arabic letters."""
    return _STEMS[word]


def _light_stem(word: str) -> str:
    stem = _known(word)
    if stem is None:
        stem = _without_endings(_without_particles(word))
    stem = usual_spelling(stem)
    stem = known_forms().get(stem, stem)
    return stem[:-1] if stem.endswith("ء") and len(stem) > _SHORTEST else stem


def _known(word: str) -> str | None:
    """The base form of a word that has a reading in the lexicon."""
    possible = [one.stem for one in readings(word) if _may_be(one)]
    for endings in (_ENDINGS, _WEAK_ENDINGS):
        for stem in possible:
            base = _base(stem, endings)
            if base is not None:
                return base
    return None


def _may_be(reading: Clitics) -> bool:
    """True of a reading that is likely: short stems have few particles before them."""
    stem, prefixes = reading.stem, reading.prefixes
    if not prefixes or _ARTICLE in prefixes:
        return True
    if "ك" in prefixes or "ف" in prefixes:
        return len(stem) > _SHORTEST - ("ف" in prefixes) and stem not in word_set("search_stopwords")
    return len(stem) >= _SHORTEST or (not reading.pronoun and set(prefixes) in _BEFORE_TWO_LETTERS)


def _base(stem: str, endings: _Endings) -> str | None:
    forms = known_forms()
    if stem in forms:
        return forms[stem]
    for ending, instead in endings:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            for letters in instead:
                base = forms.get(stem[: -len(ending)] + letters)
                if base is not None:
                    return base
    return None


def _without_particles(word: str) -> str:
    for reading in readings(word):
        if _ARTICLE in reading.prefixes:
            return reading.stem
    if word[:1] == "و" and len(word) > 4:
        word = word[1:]
    if word[:1] in ("ب", "ل", "ف") and len(word) > 5 and _is_derived(word[1:]):
        return word[1:]
    return word[1:] if word[:2] == "سي" and len(word) > 5 else word


def _is_derived(word: str) -> bool:
    return word[0] in _DERIVED or (word[0] == "ا" and word[2:3] == "ت")


def _without_endings(word: str) -> str:
    for pronoun, least in _PRONOUNS:
        if word.endswith(pronoun) and len(word) - len(pronoun) >= least:
            word = word[: -len(pronoun)]
            word = f"{word[:-1]}ه" if word[-1] == "ت" and word[-2] != "ا" else word
            break
    for ending, least in _UNKNOWN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    if word[-1:] == "ت" and word[0] in "ات" and len(word) > 4 and word[-2] not in "اوي":
        return word[:-1]  # اعلنت, تسلمت
    return word


_STEMS = Memory(_light_stem, most=_MOST_KEPT)

"""Several disguises at once: nearly all combinations are seen through."""

import random
from collections.abc import Callable

from rawi.comments.rules.find_words import find_words
from rawi.comments.rules.word_lists import word_lists

WORDS = ["كلب", "حمار", "غبي", "تافه", "أحمق", "ممنوع", "حقير"]
KIN = {"ك": "کڪ", "ه": "ہەھ", "ي": "یى", "ا": "أإآ", "و": "ۆۇ", "ح": "7", "ع": "3"}
TRIES = 200
LEAST_FOUND = 0.99

Way = Callable[[str, random.Random], str]


def _particle(word: str, chance: random.Random) -> str:
    return chance.choice(["و", "ال", "لل", "بال", "وال", "ب", "ف", "يا", "هال"]) + word


def _kin(word: str, chance: random.Random) -> str:
    return "".join(chance.choice(KIN[letter]) if letter in KIN else letter for letter in word)


def _stretched(word: str, chance: random.Random) -> str:
    place = chance.randrange(len(word))
    return word[:place] + word[place] * chance.randint(1, 5) + word[place:]


def _marks(word: str, chance: random.Random) -> str:
    return "".join(letter + chance.choice(["", "\u064e", "\u064f", "\u0652", "\u0651"]) for letter in word)


def _tatweel(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word))
    return word[:place] + "ـ" * chance.randint(1, 5) + word[place:]


def _invisible(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word))
    return word[:place] + chance.choice("\u200b\u200c\u200d\u2060\u200f\ufeff\u00ad") + word[place:]


def _spaced(word: str, chance: random.Random) -> str:
    return chance.choice([" ", ".", "-", "_", "*", " . "]).join(word)


#: In the order in which somebody would put them on.
WAYS: list[Way] = [_particle, _kin, _stretched, _spaced, _marks, _tatweel, _invisible]


def test_combinations_of_disguises() -> None:
    chance = random.Random(6)
    lists = word_lists(banned=WORDS)
    missed, tried = [], 0
    for word in WORDS:
        for _ in range(TRIES):
            made, chosen = word, chance.sample(WAYS, chance.randint(1, 4))
            for way in (way for way in WAYS if way in chosen):
                made = way(made, chance)
            tried += 1
            if not find_words(f"قال {made} ثم ذهب", lists):
                missed.append(ascii(made))
    assert len(missed) <= tried * (1 - LEAST_FOUND), missed[:5]

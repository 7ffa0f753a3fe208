"""Names that look alike are one; others stay apart."""

import random
import re
import unicodedata
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.rules.name_skeleton import name_skeleton
from rawi.comments.rules.tables import table
from support.shared import shared

STAFF = ["سامي الحسن", "هدى النعيمي", "ليلى كرم", "Rawi Desk", "Omar Haddad"]
#: Readers' names that are near the staff's, and near each other, without being them.
OTHERS = [
    "سامي الحسين", "سامية الحسن", "سمير الحسن", "هدى النعمان", "هادي النعيمي", "ليلى كريم",
    "ليالي كرم", "كرم ليلى", "رامي الحسن", "سالم الحسن", "Rami Desk", "Omar Hadad Ali",
    "Amar Haddad", "محمد", "محمود", "أحمد", "حامد", "نور",
    "نورا", "علي", "علا", "عالية", "جمال", "جميل",
    "حسن", "حسين", "حسان", "Sam", "Samir", "Noor",
]  # fmt: skip
INVISIBLE = [
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u2060",
    "\u00ad",
    "\ufeff",
    "\u202b",
    "\u034f",
    "\ufe0f",
]
#: What an Arabic letter is written as by somebody who wants to look like another.
ARABIC = {
    "ي": "یىېےئ\ufef1\ufef2",
    "ى": "یيې\ufeef",
    "ه": "ەہھةoο٥\ufee9",
    "ا": "أإآٱlI1|\ufe8d",
    "ك": "کڪ\ufed9",
    "و": "ۆۇۋؤ\ufeed",
    "ن": "ںڻ\ufee5",
    "س": "ڛ\ufeb1",
    "م": "ݥ\ufee1",
    "ل": "ڵ\ufedd",
    "ح": "ځ\ufea1",
    "د": "ډ\ufea9",
    "ع": "\ufec9",
    "ر": "ړ\ufead",
}


def confusable() -> dict[str, str]:
    """Latin letters and all that looks like them."""
    return {row["plain"]: row["letters"] for row in table("confusables")}


def disguised(name: str, chance: random.Random) -> str:
    """A name in one to three disguises, never the name itself."""
    ways = [_other_letters, _invisible, _marks, _tatweel, _signs, _doubled, _case, _wide]
    made = name
    while made == name:
        for way in chance.sample(ways, chance.randint(1, 3)):
            made = way(made, chance)
    return made


def _other_letters(name: str, chance: random.Random) -> str:
    latin = confusable()
    found = [(ARABIC.get(letter) or latin.get(letter.lower()) or letter) for letter in name]
    return "".join(chance.choice(f) if chance.random() < 0.5 else n for f, n in zip(found, name, strict=True))


def _invisible(name: str, chance: random.Random) -> str:
    place = chance.randrange(len(name) + 1)
    return name[:place] + chance.choice(INVISIBLE) + name[place:]


def _marks(name: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(name) + 1)
    return name[:place] + chance.choice("\u064e\u0651\u0652\u0301\u0323\u0670") + name[place:]


def _tatweel(name: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(name))
    return name[:place] + "ـ" * chance.randint(1, 4) + name[place:]


def _signs(name: str, chance: random.Random) -> str:
    return name.replace(
        " ", chance.choice(["  ", "_", ".", "-", "\u00a0", " \u2009", "", " · "])
    ) + chance.choice(["", ".", " 👍", "!", "~"])


def _doubled(name: str, chance: random.Random) -> str:
    place = chance.randrange(len(name))
    return name[:place] + name[place] * chance.randint(1, 3) + name[place:]


def _case(name: str, chance: random.Random) -> str:
    return chance.choice([name.upper, name.lower, name.swapcase])()


def _wide(name: str, chance: random.Random) -> str:
    shift = chance.choice([0xFEE0, 0x1D41A - 0x61])
    return "".join(chr(ord(c) + shift) if "a" <= c <= "z" else c for c in name)


def test_different_people_stay_apart() -> None:
    pairs = combinations(OTHERS + STAFF, 2)
    assert [(one, other) for one, other in pairs if name_skeleton(one) == name_skeleton(other)] == []


def test_none_of_500_disguises_of_five_names_passes() -> None:
    chance = random.Random(500)
    taken = {name_skeleton(name) for name in STAFF}
    made = [disguised(name, chance) for name in STAFF for _ in range(100)]
    assert [ascii(name) for name in made if name_skeleton(name) not in taken] == []
    assert not set(made) & set(STAFF)


def confusables() -> list[tuple[str, str]]:
    """The rows of Unicode's own list: a character, and what it is taken for."""
    lines = shared("trust/unicode/src/confusables.txt").read_text(encoding="utf-8-sig").splitlines()
    cells = [line.split(";") for line in lines if re.match("[0-9A-F]", line)]
    return [(_characters(source), _characters(target)) for source, target, *_ in cells]


def _characters(codes: str) -> str:
    return "".join(chr(int(code, 16)) for code in codes.split())


def test_every_latin_look_alike_of_unicode_has_the_letter_s_skeleton() -> None:
    rows = [row for row in confusables() if re.fullmatch("[A-Za-z0-9]{1,2}", row[1])]
    assert len(rows) > 1500
    assert [row for row in rows if name_skeleton(f"ب{row[0]}ج") != name_skeleton(f"ب{row[1]}ج")] == []


def test_nearly_every_arabic_look_alike_of_unicode_has_the_letter_s_skeleton() -> None:
    # Apart stay ش and س with dots, ث and ں and a tooth without dots …: readers tell those letters apart.
    rows = [row for row in confusables() if "ARABIC" in unicodedata.name(row[0], "")]
    apart = [row for row in rows if name_skeleton(f"ب{row[0]}ج") != name_skeleton(f"ب{row[1]}ج")]
    assert len(rows) > 1000
    assert len(apart) <= 130
    assert {"ش", "ث", "ژ"} <= {source for source, _ in apart}


@given(st.text(max_size=80))
def test_any_name_has_a_skeleton_and_one_skeleton_is_its_own(name: str) -> None:
    skeleton = name_skeleton(name)
    assert name_skeleton(name + "\u200f") == skeleton

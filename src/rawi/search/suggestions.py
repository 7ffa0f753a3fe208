"""What a reader may have meant: a word of public texts that is one or two letters away from theirs.

Only words that no text has are looked for. All words one letter away are asked by name, a few hundred at
most; where there is none, those that begin alike are compared. Both take the same time however many
words there are, and what is suggested finds something now: a word that only withdrawn texts had never shows.
"""

from typing import Any

from django.db import connection

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.words import WORD
from rawi.search.models import Word
from rawi.search.queries import count
from rawi.search.questions import asked

_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST, _LONGEST = 3, 20
#: Words that begin alike are compared no further than this.
_MOST_COMPARED = 1500
_MOST_TRIED = 3
_MOST_LIKE, _COUNTED = 8, 40
_SAME_BEGINNING, _OTHER_END = 3, 4
_MOST_AT_ONCE = 400


def suggestion(text: str) -> str:
    """The reader's words with misspelled ones mended; "" where nothing better finds anything."""
    question = asked(text)
    unknown = _unknown(question.text)
    if not unknown or len(unknown) > _MOST_TRIED:
        return ""
    mended = question.text
    for written, folded in unknown.items():
        tried = [mended.replace(written, word) for word in _alike(folded)]
        found = {text: count(asked(text), _COUNTED) for text in tried}
        # Of words equally near the one that more is written about; max() keeps the first of equals.
        best = max(tried, key=lambda text: found[text], default="")
        if best and found[best]:
            mended = best
    return mended if mended != question.text else ""


def _unknown(text: str) -> dict[str, str]:
    """The words that no text has, as they were typed, and folded."""
    found: dict[str, str] = {}
    for piece in text.split():
        bare = piece.strip("\"'«»“”„.,،؛:!?؟()[]")
        folded = fold(bare)
        if WORD.fullmatch(folded) and folded.isalpha() and _SHORTEST <= len(folded) <= _LONGEST:
            found[bare] = folded
    known = set(Word.objects.filter(pk__in=set(found.values())).values_list("pk", flat=True))
    return {bare: folded for bare, folded in found.items() if folded not in known}


def _alike(word: str) -> list[str]:
    """Words of public texts near this one, the nearest first."""
    near = _known(one_letter_away(word))
    if not near:
        near = {
            other: shown for other, shown in _beginning_like(word).items() if distance(word, other, 2) <= 2
        }
    ordered = sorted(near, key=lambda other: (abs(len(other) - len(word)), other))
    return [near[other] for other in ordered[:_MOST_LIKE]]


def one_letter_away(word: str) -> set[str]:
    """All words that one letter left out, put in, changed or swapped makes of this one."""
    letters = _ARABIC if word[0] > "\u0600" else _LATIN
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    made = {head + tail[1:] for head, tail in cuts if tail}
    made |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    made |= {head + letter + tail[1:] for head, tail in cuts if tail for letter in letters}
    made |= {head + letter + tail for head, tail in cuts for letter in letters}
    return made - {word}


def distance(one: str, other: str, most: int) -> int:
    """How many letters are left out, put in, changed or swapped between two words; most + 1 for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = last, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _known(words: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    listed = sorted(words)
    for start in range(0, len(listed), _MOST_AT_ONCE):
        rows = Word.objects.filter(pk__in=listed[start : start + _MOST_AT_ONCE])
        found |= dict(rows.values_list("word", "shown"))
    return found


def _beginning_like(word: str) -> dict[str, str]:
    beginning = word[: max(_SAME_BEGINNING, len(word) - _OTHER_END)]
    rows: Any = Word.objects.order_by()
    if connection.vendor == "postgresql":
        rows = rows.filter(pk__startswith=beginning)
    else:
        rows = rows.filter(pk__gte=beginning, pk__lt=beginning + "\U0010ffff")
    return dict(rows.values_list("word", "shown")[:_MOST_COMPARED])

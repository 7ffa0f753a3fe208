"""What the classifier looks at: pieces of words, words and pairs of words, as numbers.

Text is folded first, so no disguise that the fold undoes hides anything; names of accounts and links are
left out. Of each word the pieces of two to five letters count, with its beginning and end; a piece is known
by its hash alone, so the model's file holds no word that anybody could read.
"""

import re
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from rawi.reading.arabic.fold import fold

#: Hashes are cut to so many bits: that many weights has the model.
BITS = 17
_MASK = (1 << BITS) - 1
_LENGTHS = (2, 3, 4, 5)
_LEFT_OUT = re.compile(r"@\S+|https?://\S+|\bURL\b|<user>")
_STRETCHED = re.compile(r"(.)\1{2,}")
_DIGITS = re.compile("[0-9]+")
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
#: Longer ones are cut: no word, but a way to make work.
_LONGEST = 60
#: What keeps whole words apart from pieces, and pairs from both.
_WORD, _PAIR = "\x01", "\x02"


def traits(text: str) -> list[int]:
    """The traits of a text, each once, ordered. Linear; never raises."""
    plain = _DIGITS.sub("0", _STRETCHED.sub(r"\1\1", fold(_LEFT_OUT.sub("", text))))
    tokens = [token[:_LONGEST] for token in _TOKEN.findall(plain)]
    found: set[int] = set()
    for token in tokens:
        found.update(_pieces(token))
    found.update(_hash(f"{_PAIR}{one} {other}") for one, other in pairwise(tokens))
    return sorted(found)


@lru_cache(maxsize=1 << 13)
def _pieces(token: str) -> tuple[int, ...]:
    # Two bytes a letter: a piece is a slice, without encoding each.
    letters = f" {token} ".encode("utf-16-le", "surrogatepass")
    pieces = (
        crc32(letters[start : start + 2 * length]) & _MASK
        for length in _LENGTHS
        for start in range(0, len(letters) - 2 * length + 1, 2)
    )
    return (*pieces, _hash(_WORD + token))


def _hash(text: str) -> int:
    return crc32(text.encode("utf-16-le", "surrogatepass")) & _MASK

"""A key that is equal for comments that say the same: other signs, spaces, marks, case, stretched letters."""

import hashlib
import re

from rawi.reading.arabic.fold import fold

_SIGNS = re.compile(r"[\W_]+")
_SPACE = re.compile(r"\s+")
_STRETCHED = re.compile(r"(.)\1{2,}")


def double_key(text: str) -> str:
    """64 hexadecimal digits, for comparing. Of a text without letters, such as emoji, all signs count."""
    folded = fold(text)
    said = _STRETCHED.sub(r"\1", _SIGNS.sub("", folded)) or _SPACE.sub("", folded)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

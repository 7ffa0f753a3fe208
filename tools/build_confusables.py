"""Build src/rawi/comments/rules/tables/confusables.tsv from Unicode's confusables.txt.

    build_confusables.py ../shared/trust/unicode/src/confusables.txt

Kept is each single character that can be taken for Latin letters or digits and that the fold does not make
the same by itself; of Arabic ones the digits alone, since the fold knows the letters. Same input, same
output.
"""

import argparse
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from rawi.reading.arabic.fold import fold

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "src" / "rawi" / "comments" / "rules" / "tables" / "confusables.tsv"
_LINE = re.compile(r"([0-9A-F]+) *;\s*([0-9A-F ]+);")
_WANTED = re.compile("[a-z0-9]{1,2}")
_ARABIC_LETTER = re.compile("[ء-ي]")
HEAD = """\
# meaning: characters that a reader takes for these Latin letters or digits, for comparing names (UTS 39):
#   those that the fold does not make the same. Written by tools/build_confusables.py
# source: confusables.txt of Unicode 17.0, https://www.unicode.org/Public/17.0.0/security/confusables.txt
# licence: Unicode-3.0 (https://www.unicode.org/license.txt)
plain\tletters
"""


def confusables(text: str) -> dict[str, list[str]]:
    """What is taken for what, of a file's lines: plain letters to characters, by code point."""
    taken: dict[str, str] = {}
    for source, target in _LINE.findall(text):
        character = chr(int(source, 16))
        plain = fold("".join(chr(int(code, 16)) for code in target.split()))
        if _is_wanted(character, plain):
            taken[character] = plain
    # The fold makes capitals small: what looks like K as a capital must do so when it is small.
    small = {capital.casefold(): plain for capital, plain in taken.items()}
    taken = {other: plain for other, plain in small.items() if len(other) == 1 and other > "z"} | taken
    found: dict[str, list[str]] = defaultdict(list)
    for character, plain in sorted(taken.items()):
        found[plain].append(character)
    return dict(sorted(found.items()))


def _is_wanted(character: str, plain: str) -> bool:
    folded = fold(character)
    is_stored = unicodedata.is_normalized("NFC", character)  # NFKC undoes the others
    is_new = plain != folded and not _ARABIC_LETTER.search(folded)
    return is_stored and is_new and _WANTED.fullmatch(plain) is not None


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, help="confusables.txt")
    found = confusables(parser.parse_args().file.read_text(encoding="utf-8-sig"))
    rows = [f"{plain}\t{''.join(characters)}" for plain, characters in found.items()]
    TABLE.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Cut the reading faces down to what news pages print.

    npm pack @expo-google-fonts/noto-naskh-arabic @ibm/plex-sans-arabic    and unpack both into FOLDER
    python tools/subset_fonts.py FOLDER                                    writes static/site/fonts/*.woff2

Each face becomes two files: letters of Arabic, Persian and Kurdish with digits and punctuation, which every
page needs, and Latin letters, which a browser fetches only for a page that prints some (unicode-range in
fonts.css). The faces are under the SIL Open Font License; "Plex" is a reserved name there, so a cut-down face
may not bear it: the cuts are named Rawi Sans and Rawi Naskh, and keep their makers' copyright lines.
"""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parents[1] / "src/rawi/site/static/site/fonts"

#: Letters and marks of Arabic; then those that Persian, Kurdish and Maghrebi spellings add.
_ARABIC = "\u060c\u061b\u061f\u0621-\u063a\u0640-\u0655\u0660-\u066d\u0670\u06f0-\u06f9"
_NEIGHBOURS = (
    "\u067e\u0686\u0691\u0695\u0698\u06a4\u06a5\u06a8\u06a9\u06ad\u06af\u06b5\u06be\u06c6\u06cc\u06ce\u06d5"
)
_JOINERS = "\u200c-\u200f\u061c"
#: ASCII without letters, and the marks that papers print: quotes, dashes, ellipsis, bullet, the arrow back.
_SIGNS = "\u0020-\u0040\u005b-\u0060\u007b-\u007e\u00a0\u00a9\u00ab\u00b0\u00b7\u00bb\u00d7"
_MORE_SIGNS = "\u2010-\u2014\u2018-\u201e\u2022\u2026\u2039\u203a\u2191\u2212"
COMMON = _ARABIC + _NEIGHBOURS + _JOINERS + _SIGNS + _MORE_SIGNS
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00ff\u0131\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u20ac\u00a3"
#: What joining, marks and spacing need; stylistic alternates stay behind.
JOINING = ["ccmp", "isol", "init", "medi", "fina", "rlig", "liga", "calt", "locl"]
FEATURES = [*JOINING, "mark", "mkmk", "kern", "curs"]

_NASKH = "noto-naskh-arabic/{0}/NotoNaskhArabic_{0}.ttf"
_SANS = "plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-{0}.woff2"


@dataclass(frozen=True, slots=True)
class Face:
    """One weight of one family: source is where the unpacked package keeps it."""

    source: str
    family: str
    file: str
    weight: int


FACES = (
    Face(_NASKH.format("400Regular"), "Rawi Naskh", "naskh-400", 400),
    Face(_NASKH.format("700Bold"), "Rawi Naskh", "naskh-700", 700),
    Face(_SANS.format("Regular"), "Rawi Sans", "sans-400", 400),
    Face(_SANS.format("SemiBold"), "Rawi Sans", "sans-600", 600),
)
LICENCES = {
    "noto-naskh-arabic/LICENSE_FONT": "OFL-naskh.txt",
    "plex-sans-arabic/LICENSE.txt": "OFL-sans.txt",
}


def code_points(ranges: str) -> list[int]:
    """The code points of a string such as "A-Za-z", in order."""
    points, rest = [], list(ranges)
    while rest:
        first = ord(rest.pop(0))
        is_range = len(rest) > 1 and rest[0] == "-"
        last = ord(rest[1]) if is_range else first
        rest = rest[2:] if is_range else rest
        points += range(first, last + 1)
    return points


def cut(face: Face, folder: Path, ranges: str, suffix: str) -> Path:
    """Write one cut of a face; the path of the written file."""
    font = TTFont(folder / face.source, recalcTimestamp=False)
    options = subset.Options(
        layout_features=FEATURES, hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14]
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points(ranges))
    subsetter.subset(font)
    _rename(font, face)
    font.flavor = "woff2"
    path = TARGET / f"{face.file}{suffix}.woff2"
    font.save(path)
    return path


def _rename(font: TTFont, face: Face) -> None:
    names = font["name"]
    style = f"{face.weight}"
    for identity, words in ((1, f"{face.family} {style}"), (2, "Regular"), (4, f"{face.family} {style}")):
        names.setName(words, identity, 3, 1, 0x409)
    names.setName(f"{face.family} {style}".replace(" ", ""), 6, 3, 1, 0x409)


def main(folder: Path) -> None:
    """Cut every face and copy the licences."""
    for face in FACES:
        for ranges, suffix in ((COMMON, ""), (LATIN, "-latin")):
            path = cut(face, folder, ranges, suffix)
            print(f"{path.name}: {path.stat().st_size} bytes")
    for source, name in LICENCES.items():
        shutil.copyfile(folder / source, TARGET / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

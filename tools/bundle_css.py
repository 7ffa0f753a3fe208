"""Puts the components' styles into the one file that pages link.

    python tools/bundle_css.py            write css/rawi.css anew
    python tools/bundle_css.py --check    only say whether it is current; exit code 1 when it is not

Foundations come first and print last; between them the components in the order of their names, so a rule of
one component never rests on the place of another. Comments and spaces that mean nothing are left out.
"""

import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "src/rawi/site/static/site/css"
BUNDLE = FOLDER / "rawi.css"
FIRST = ("tokens", "fonts", "page", "kinds", "marks")
LAST = ("print",)

_COMMENT = re.compile(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/")
#: A string is kept as it is; outside strings, runs of white space shrink and vanish beside these signs.
_STRING = re.compile(r'("[^"\n]*")')
_LOOSE = re.compile(r"\s*([{};,>])\s*")


def bundle() -> str:
    """The text of the bundle."""
    return "".join(shortened((FOLDER / f"{name}.css").read_text(encoding="utf-8")) + "\n" for name in names())


def names() -> list[str]:
    """The components in their order."""
    components = {path.stem for path in FOLDER.glob("*.css")} - {BUNDLE.stem, *FIRST, *LAST}
    return [*FIRST, *sorted(components), *LAST]


def shortened(text: str) -> str:
    """The same rules in fewer bytes."""
    pieces = _STRING.split(_COMMENT.sub("", text))
    short = [piece if number % 2 else _without_space(piece) for number, piece in enumerate(pieces)]
    return "".join(short).replace(";}", "}").strip()


def _without_space(text: str) -> str:
    text = _LOOSE.sub(r"\1", re.sub(r"\s+", " ", text))
    return re.sub(r"(?<=[{;])([a-z-]+): ", r"\1:", text)


def main(arguments: list[str]) -> int:
    """Write or check; 1 when the bundle is old."""
    if "--check" not in arguments:
        BUNDLE.write_text(bundle(), encoding="utf-8")
        return 0
    is_current = BUNDLE.exists() and BUNDLE.read_text(encoding="utf-8") == bundle()
    print("the bundle is current" if is_current else "css/rawi.css is old: run python tools/bundle_css.py")
    return 0 if is_current else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

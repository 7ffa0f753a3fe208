"""Keeps the translations whole: every text that people see has its Arabic, compiled and current.

    python tools/translations.py            add new texts to the catalogues, drop unused ones, compile
    python tools/translations.py --check    only say what is missing; exit code 1 when something is

The texts in the code are English and Arabic is a catalogue like any other, so English needs none. A new
text goes to the nearest `locale` folder above its file, else to the first one. GNU gettext is not needed.
"""

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import polib
from babel.messages.extract import DEFAULT_KEYWORDS, extract_python
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "rawi"
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_lazy": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
#: Arabic counts in six ways: none, one, two, a few, many, and the rest.
FORMS = {"ar": 6}
PLURAL_RULE = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;"
}
_PLACEHOLDER = re.compile(r"%\([a-z_]+\)[sd]|%[sd]|\{[a-z_]*\}")


class Text(NamedTuple):
    """One text of the code: its context (None for most), its singular and its plural ("" for most)."""

    context: str | None
    singular: str
    plural: str


def main(arguments: list[str]) -> int:
    """Check or update; 1 when something is missing."""
    settings.configure(USE_I18N=False)
    wanted = texts(SOURCE)
    if "--check" not in arguments:
        for file in catalogues():
            update(file, wanted)
    faults = [*missing(wanted), *(fault for file in catalogues() for fault in faults_of(file))]
    print("\n".join(faults) if faults else f"{len(wanted)} texts are translated")
    return 1 if faults else 0


def catalogues() -> list[Path]:
    """Every .po file of ours."""
    return sorted(SOURCE.rglob("locale/*/LC_MESSAGES/django.po"))


def language(file: Path) -> str:
    """The language that a catalogue is for."""
    return file.parents[1].name


def texts(folder: Path) -> dict[Text, list[Path]]:
    """Every text that the code and the templates under a folder mark for translation, and where."""
    found: dict[Text, list[Path]] = {}
    for file in sorted([*folder.rglob("*.py"), *folder.rglob("templates/**/*.html")]):
        for text in texts_of(file.read_text(encoding="utf-8"), is_template=file.suffix == ".html"):
            found.setdefault(text, []).append(file)
    return found


def texts_of(code: str, *, is_template: bool = False) -> Iterator[Text]:
    """The texts of one file."""
    if is_template:
        # Templates become calls between X's; their indentation is not Python's.
        code = "\n".join(line.lstrip() for line in templatize(code).splitlines())
    for _, name, message, _ in extract_python(
        io.BytesIO(code.encode()), list(KEYWORDS), [], {"encoding": "utf-8"}
    ):
        given = list(message) if isinstance(message, tuple) else [message]
        context = given.pop(0) if "pgettext" in name else None
        words = [word for word in given if isinstance(word, str)]
        if words and words[0]:
            yield Text(context, words[0], words[1] if name.startswith("n") and words[1:] else "")


def entries(file: Path) -> dict[Text, polib.POEntry]:
    """A catalogue's entries that are in use."""
    return {Text(e.msgctxt, e.msgid, e.msgid_plural): e for e in polib.pofile(str(file)) if not e.obsolete}


def missing(wanted: dict[Text, list[Path]]) -> list[str]:
    """A line for each text that no Arabic catalogue has."""
    known = {text for file in catalogues() if language(file) == "ar" for text in entries(file)}
    return [
        f"{places[0].relative_to(ROOT)}: {text.singular!r} has no Arabic; run tools/translations.py"
        for text, places in wanted.items()
        if text not in known
    ]


def faults_of(file: Path) -> list[str]:
    """A line for each entry of a catalogue that is not translated, and for a compiled file that is old."""
    faults = [
        f"{file.relative_to(ROOT)}: {entry.msgid!r}: {fault}"
        for entry in entries(file).values()
        if (fault := fault_of(entry, language(file)))
    ]
    compiled = file.with_suffix(".mo")
    if not compiled.exists() or compiled.read_bytes() != polib.pofile(str(file)).to_binary():
        faults.append(
            f"{compiled.relative_to(ROOT)}: is not compiled from the catalogue (run tools/translations.py)"
        )
    return faults


def fault_of(entry: polib.POEntry, language: str) -> str:
    """What is wrong with a translation; "" when nothing is."""
    given = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    if entry.fuzzy:
        return "is marked fuzzy: look at it and take the mark away"
    if not all(given):
        return "has no translation"
    if entry.msgid_plural and len(given) != FORMS.get(language, len(given)):
        return f"has {len(given)} plural forms, needs {FORMS[language]}"
    allowed = set(_PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
    strange = {mark for words in given for mark in _PLACEHOLDER.findall(words)} - allowed
    return f"has {', '.join(sorted(strange))}, which the text does not have" if strange else ""


def update(file: Path, wanted: dict[Text, list[Path]]) -> None:
    """Drop what is no longer used, add what is new and belongs here, and compile."""
    catalogue = polib.pofile(str(file), wrapwidth=110)
    for entry in list(catalogue):
        if Text(entry.msgctxt, entry.msgid, entry.msgid_plural) not in wanted:
            catalogue.remove(entry)
    elsewhere = {
        text for other in catalogues() if language(other) == language(file) for text in entries(other)
    }
    for text, places in wanted.items():
        if text not in elsewhere and home(places[0], language(file)) == file:
            catalogue.append(_entry(text, language(file)))
    catalogue.save()
    catalogue.save_as_mofile(str(file.with_suffix(".mo")))


def _entry(text: Text, language: str) -> polib.POEntry:
    forms = dict.fromkeys(range(FORMS.get(language, 2)), "") if text.plural else {}
    return polib.POEntry(
        msgctxt=text.context, msgid=text.singular, msgid_plural=text.plural, msgstr_plural=forms
    )


def home(place: Path, language: str) -> Path:
    """The catalogue that a file's texts belong in."""
    own = [file for file in catalogues() if file.parents[1].name == language]
    near = [file for file in own if file.parents[3] in place.parents]
    return max(near, key=lambda file: len(file.parts)) if near else own[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

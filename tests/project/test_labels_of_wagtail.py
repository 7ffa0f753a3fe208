"""Django joins all apps' catalogs: a text of ours with Wagtail's own wording takes the place of Wagtail's.

Its «نشر» once read «انشر» in the editor, because a page of the record had a button of that name.
"""

from collections.abc import Iterator
from pathlib import Path

import django
import wagtail
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from rawi.base.texts_of_wagtail import BRANDED, REWORDED, UNTRANSLATED
from support.shared import ROOT

ARABIC = "locale/ar/LC_MESSAGES"
#: Where our word was chosen for both.
OURS = {
    *("Sign in", "item", "items", "description", "version", "Arabic", "English", "Comments", "comments"),
    *("Approved", "Rejected", "document", "task", "Site", "Form", "Number", "Timeline", "any", "Show"),
    "Comment",
    *(*UNTRANSLATED, *BRANDED, *REWORDED),
}


def _theirs() -> dict[tuple[str | None, str], set[str]]:
    """What Django's and Wagtail's apps say for a text."""
    found: dict[tuple[str | None, str], set[str]] = {}
    for package in (django, wagtail):
        for file in Path(package.__file__ or "").parent.rglob(f"{ARABIC}/django.mo"):
            with file.open("rb") as catalog:
                for message in read_mo(catalog):
                    if isinstance(message.id, str):
                        found.setdefault((message.context, message.id), set()).add(str(message.string))
    return found


def _taken() -> Iterator[str]:
    theirs = _theirs()
    for file in (ROOT / "src" / "rawi").rglob(f"{ARABIC}/django.po"):
        with file.open("rb") as catalog:
            for message in read_po(catalog):
                known = theirs.get((message.context, message.id)) if isinstance(message.id, str) else None
                if message.id and known and message.string not in known:
                    yield str(message.id)


def test_a_word_of_ours_takes_wagtail_s_place_only_where_that_was_decided() -> None:
    taken = set(_taken())
    assert taken <= OURS
    # Some of those that Wagtail has no Arabic for it does not say differently either.
    assert taken >= OURS - set(UNTRANSLATED)

"""Take in a list of words, one a line."""

from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.comments.choices import WordKind
from rawi.comments.errors import Refused
from rawi.comments.models import ListedWord
from rawi.comments.queries.listed_words import can_be_found

MOST_LINES = 5000
LONGEST = 100


@dataclass(slots=True)
class Imported:
    """How many words are new, how many stood there already, and the lines that are no words."""

    added: int = 0
    known: int = 0
    refused: list[str] = field(default_factory=list)


@transaction.atomic
def import_words(text: str, kind: WordKind, *, by: Any) -> Imported:
    """Add each line of text to the lists; empty ones and those that begin with # say nothing.

    A word that stands there already keeps its effect. Raises Refused for more than MOST_LINES lines.
    """
    lines = dict.fromkeys(line.strip() for line in text.splitlines())
    words = [line for line in lines if line and not line.startswith("#")]
    if len(words) > MOST_LINES:
        raise Refused(_("At most %(count)s words at once.") % {"count": MOST_LINES}, field="text")
    done = Imported()
    known = set(ListedWord.objects.values_list("text", flat=True))
    for word in words:
        if len(word) > LONGEST or "\0" in word or not can_be_found(word):
            done.refused.append(word[:LONGEST])
        elif word in known:
            done.known += 1
        else:
            ListedWord.objects.create(text=word, kind=kind, added_by=by)
            done.added += 1
    return done

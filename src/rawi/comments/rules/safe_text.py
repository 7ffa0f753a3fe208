"""What a reader sends, made safe to keep: refused with a reason, or mended by a written rule.

Refused: a NUL, half a surrogate pair, more marks on a letter than any writing has, too many bytes. Taken
out without a word, since nobody sees it go: other controls, noncharacters, tag characters outside a flag,
hidden variation selectors, bidi overrides. Embeddings and isolates are closed in their paragraph; names and
addresses keep none. Everything else stays as it was typed, in NFC: vowel marks, Persian and Kurdish
joiners, emoji, LRM, RLM.
"""

import unicodedata

import regex
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from rawi.base.bodies import is_too_large
from rawi.comments.errors import Refused
from rawi.reading.arabic.bidi import balanced, without_bidi
from rawi.reading.arabic.untrusted import refusal, without_hidden

#: A letter with shadda, tanwin, a small alef and a pause sign has four.
MOST_MARKS_IN_NAME, MOST_MARKS = 4, 8
_LINE_END = regex.compile(r"\r\n?|[\u0085\u2028\u2029]")
_SPACE_AT_LINE_END = regex.compile(r"[^\S\n]+(?=\n|\Z)")
_BLANK_LINES = regex.compile(r"\n{3,}")
_WHITE_SPACE = regex.compile(r"\s+")
_MARKS = regex.compile(r"\p{M}[\p{M}\p{Default_Ignorable_Code_Point}]*+")
_MARK = regex.compile(r"\p{M}")
#: What leaves no trace on the page, though Unicode calls some of it a letter (Hangul fillers, Braille blank).
_UNSEEN = regex.compile(r"[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]+")


def safe_text(text: str) -> str:
    """A comment's text as it is kept, "" for one of nothing but white space. Linear.

    Raises Refused, its field "text", for what cannot be kept.
    """
    mended = _mended(text, field="text", most_marks=MOST_MARKS)
    mended = balanced(_LINE_END.sub("\n", mended))
    mended = _BLANK_LINES.sub("\n\n", _SPACE_AT_LINE_END.sub("", mended)).strip()
    return mended if _UNSEEN.sub("", mended) else ""


def safe_name(name: str) -> str:
    """A name as it is kept: one line, no bidi control or mark; "" for one of nothing that shows. Linear.

    Raises Refused, its field "name", for what cannot be kept.
    """
    mended = _mended(name, field="name", most_marks=MOST_MARKS_IN_NAME)
    mended = _WHITE_SPACE.sub(" ", without_bidi(mended)).strip()
    return mended if _UNSEEN.sub("", mended) else ""


def _mended(text: str, *, field: str, most_marks: int) -> str:
    _check_size(text, field)
    if refusal(text):
        raise Refused(
            _("This text holds characters that cannot be shown. Write it anew, without copying."), field=field
        )
    clean = without_hidden(text)
    found = marks_on_a_letter(clean)
    if found > most_marks:
        raise Refused(
            ngettext(
                "A letter carries more than %(most)d mark. Take some away.",
                "A letter carries more than %(most)d marks. Take some away.",
                most_marks,
            )
            % {"most": most_marks},
            field=field,
        )
    return unicodedata.normalize("NFC", clean)


def _check_size(text: str, field: str) -> None:
    # It comes first: it bounds the work for a text of any size.
    if is_too_large(text):
        raise Refused(_("The text is too long. Shorten it."), field=field)


def marks_on_a_letter(text: str) -> int:
    """How many marks the letter with the most of them carries; joiners between them are not counted."""
    heaps = (match[0] for match in _MARKS.finditer(text))
    return max((len(_MARK.findall(heap)) for heap in heaps), default=0)

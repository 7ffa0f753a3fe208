"""What makes two spellings of a name the same: its folded words without article, clitics and links."""

from rawi.reading.memory import remembered
from rawi.reading.names.lexicon import words_of
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

_LINKS = frozenset({"بن", "ابن", "بنت", "ال", "ابو", "ابي", "ابا"})
#: The marks that may stand inside a name, the closing one to the opening one.
_OPENING_OF = {"»": "«", "”": "“", ")": "(", '"': '"'}


@remembered(most=1 << 12)
def bare(word: str) -> str:
    """A folded word without its article."""
    return word[2:] if word.startswith("ال") and len(word) > 3 else word


def key(sheet: Sheet, first: int, last: int) -> tuple[str, ...]:
    """The words of a mention for comparing: عبد joined to what follows, links left out unless nothing
    else is left.
    """
    tokens = sheet.tokens[first:last]
    rest = [token.stem if token.text[0] == "و" else token.text for token in tokens[1:]]
    return key_of([token.stem for token in tokens[:1]] + rest)


def key_of(words: list[str]) -> tuple[str, ...]:
    """The same for folded words."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == "عبد":
            joined[-1] = "عبد" + word
        else:
            joined.append(word)
    return tuple([bare(word) for word in joined if word not in _LINKS]) or tuple(joined)


@remembered(most=1 << 12)
def key_of_text(name: str) -> tuple[str, ...]:
    """The key of a name as printed."""
    return key_of(list(words_of(name)))


def surface(sheet: Sheet, mention: Mention) -> str:
    """The mention's words as printed, without clitic, blanks made single."""
    words = " ".join(sheet.prose.written(*place(sheet, mention)).split())
    token = sheet.tokens[mention.first]
    if not words.startswith("لل"):
        return words
    return "ا" + words if token.stem == "ا" + token.text[token.cut :] else "ال" + words[2:]


def place(sheet: Sheet, mention: Mention) -> tuple[int, int]:
    """Where the mention stands in the folded text, clitics left out, closing marks of its quotation kept
    in.
    """
    start = sheet.starts[mention.first] + sheet.tokens[mention.first].cut
    end = sheet.ends[mention.last - 1]
    if not sheet.gaps[mention.last]:
        return start, end
    text = sheet.prose.folded.text
    closing = text[end : end + 1]
    opening = _OPENING_OF.get(closing)
    if opening is None:
        return start, end
    words = text[start:end]
    odd = words.count(opening) % 2 if opening == closing else words.count(opening) > words.count(closing)
    return start, end + 1 if odd else end

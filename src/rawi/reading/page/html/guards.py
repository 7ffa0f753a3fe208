"""Guards before any HTML parser: what makes parsers slow is cut or refused first.

Floods of attributes are quadratic in libxml2, as unterminated comments and markup are in html.parser and
deep nesting in sanitisers. So no html.parser here, long tags lose all but a few attributes, and a document
with too many tags is read without a tree.
"""

import re

#: A document with more tags is read without a tree (each costs a node of memory).
MAX_TAGS = 200_000
#: Tags longer than this keep only the attributes that the reading uses.
_LONG_TAG = 3_000
_TAG = re.compile(r"<[A-Za-z][^<>]{3000,}>?")
_ATTRIBUTE = re.compile(
    r"(?<![\w-])(id|class|role|itemprop|rel|property|name|content|datetime|href|src|alt|width|height|style|hidden)"
    r"\s{0,3}=\s{0,3}(\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^\s\"'<>]{1,2000})",
    re.IGNORECASE,
)
_MOST_ATTRIBUTES = 24
_NAME = re.compile(r"<[A-Za-z][\w:-]{0,40}")
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,400}\?>")
_DTD = re.compile(r"<!DOCTYPE[^\[<>]{0,400}\[", re.IGNORECASE)
#: A document type stands before this place.
_PROLOGUE = 3_000


def has_too_many_tags(text: str) -> bool:
    """True where a tree of the text would take too much memory."""
    return text.count("<") > MAX_TAGS


def harmless(text: str) -> str:
    """The text without what makes a parser slow: XML declaration, inner DTD, floods of attributes."""
    text = _without_dtd(_DECLARATION.sub("", text[:_PROLOGUE], count=1) + text[_PROLOGUE:])
    return _TAG.sub(_short_tag, text) if len(text) > _LONG_TAG else text


def _without_dtd(text: str) -> str:
    found = _DTD.search(text, 0, _PROLOGUE)
    if not found:
        return text
    end = text.find("]", found.end())
    return text[: found.start()] + (text[end + 1 :].lstrip(" \t\r\n").removeprefix(">") if end >= 0 else "")


def _short_tag(match: re.Match[str]) -> str:
    tag = match.group()
    name = _NAME.match(tag)
    kept: list[str] = []
    for attribute in _ATTRIBUTE.finditer(tag):
        kept.append(attribute.group())
        if len(kept) == _MOST_ATTRIBUTES:
            break
    return " ".join([name.group() if name else "<span", *kept]) + ">"

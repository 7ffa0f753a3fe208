"""Bylines: who signs a page, and from where.

«لندن: «الشرق الأوسط»», «القاهرة - واس، ا.ف. ب», «منى الراعي ووكالة الصحافة الفرنسية», «سامي حامد (جدة)»,
«كتب - محمد علي»: parts between separators, each a place, an agency, a desk, a person, or a word that says
what the next one did.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from rawi.reading.model.page import Contributor, ContributorKind
from rawi.reading.page import vocabulary
from rawi.reading.page.byline_parts import Part, parts_of
from rawi.reading.page.keys import phrase
from rawi.reading.page.leads import lead_of
from rawi.reading.spans import Span

#: Longer lines are no bylines.
MAX_BYLINE = 160

_NAMES_OF = {
    "agency": ContributorKind.AGENCY,
    "desk": ContributorKind.DESK,
    "person": ContributorKind.PERSON,
}


#: A name that no table knows is not longer.
_WORDS_OF_NAME = 4


class Byline(NamedTuple):
    """What a byline says. Spans count in the text that was given.

    strength: 3 an agency, a desk or a lead word; 2 a name or place that the tables know; 1 could be a name
    that they do not; 0 no byline.
    """

    contributors: tuple[Contributor, ...] = ()
    places: tuple[str, ...] = ()
    strength: int = 0


class _Piece(NamedTuple):
    part: Part
    kind: str  # place, agency, desk, person, name, lead, unknown
    role: str


@lru_cache(maxsize=16)  # the head of a page asks of one line several times
def parse(text: str) -> Byline:
    """The byline that text is; strength 0 where it is none. Never raises."""
    if not text.strip() or len(text) > MAX_BYLINE or text.count(" ") > 24:
        return Byline()
    pieces: list[_Piece] = []
    for piece in (piece for part in parts_of(text) for piece in _pieces(part)):
        if piece.kind == "unknown":  # nearly all headlines: what follows need not be asked
            return Byline()
        pieces.append(piece)
    pieces = _settle(pieces)
    if not pieces or any(piece.kind == "unknown" for piece in pieces):
        return Byline()
    contributors = tuple(_contributors(pieces))
    places = tuple(dict.fromkeys(piece.part.text for piece in pieces if piece.kind == "place"))
    return Byline(contributors, places, _strength(pieces, contributors))


def _pieces(part: Part) -> Iterable[_Piece]:
    lead = lead_of(part.text)
    if lead is None:
        yield _Piece(part, _kind(part), "")
        return
    if lead.role == "desk" and lead.end == len(part.text):
        yield _Piece(part, "desk", "stand-in")
        return
    yield _Piece(part.cut(0, lead.end), "lead", lead.role)
    rest = part.cut(lead.end, len(part.text)).trimmed()
    if rest.text:
        yield _own_paper(rest) or _Piece(rest, _kind(rest), "")


def _own_paper(part: Part) -> _Piece | None:
    """The paper in «خاص بالرياض», «خاص لـ«عكاظ»»."""
    paper = part.cut(1, len(part.text)).trimmed() if part.text[0] in "بل" else None
    return _Piece(paper, "desk", "") if paper and vocabulary.is_outlet(paper.text) else None


def _kind(part: Part) -> str:
    """What a part is by itself; a paper that is a town too (الرياض) is "either" until its neighbours say."""
    text = part.text
    agency = vocabulary.agency(text)
    if agency:
        return "agency or place" if agency.is_word and vocabulary.is_place(text) else "agency"
    is_place, is_outlet = vocabulary.is_place(text), vocabulary.is_outlet(text)
    if is_outlet and (part.quoted or not is_place):
        return "desk"
    if is_outlet:
        return "either"
    if is_place:
        return "place"
    if vocabulary.is_desk(text):
        return "desk"
    if part.quoted:
        return "quoted" if vocabulary.could_be_name(text) else "unknown"
    untitled = part.without_title()
    if vocabulary.is_person(text) or (untitled is not part and vocabulary.could_be_name(untitled.text)):
        return "person"
    return "name" if vocabulary.could_be_name(text) and text.count(" ") < _WORDS_OF_NAME else "unknown"


def _settle(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces with the doubtful ones decided by what stands beside them."""
    kinds = {piece.kind for piece in pieces}
    either = "desk" if "place" in kinds and "either" in kinds else "place"
    if kinds <= {"either", "lead"}:
        either = "desk"
    settled: list[_Piece] = []
    for piece in pieces:
        if piece.kind == "quoted":
            piece = piece._replace(
                kind="desk" if kinds & {"place", "agency", "desk", "either"} else "unknown"
            )
        if piece.kind == "agency or place":  # قنا is an agency and a town
            piece = piece._replace(kind="agency" if "place" in kinds else "place")
        if piece.kind == "either":
            piece = piece._replace(kind="desk" if settled == [] and _several_either(pieces) else either)
        settled.append(piece)
    return [
        piece._replace(kind=_kind_beside(piece, settled)) if piece.kind == "name" else piece
        for piece in settled
    ]


def _several_either(pieces: list[_Piece]) -> bool:
    return sum(piece.kind == "either" for piece in pieces) > 1


def _kind_beside(piece: _Piece, pieces: list[_Piece]) -> str:
    """A part that no table knows: the place beside an author, or the author beside a place."""
    kinds = [other.kind for other in pieces]
    if all(other is piece or _says_nothing(other) for other in pieces):
        return "desk" if len(pieces) > 1 else "name"  # «متابعات - راوي»
    words = len(piece.part.text.split())
    if words > 1 and _is_led(piece, pieces):
        return "name"
    authors = {"agency", "desk", "person"} & set(kinds)
    names = [other for other in pieces if other.kind == "name"]
    if piece.part.in_brackets or piece.part.after_from:
        return "place" if authors or len(names) > 1 or len(pieces) > 1 else "name"
    if authors and words == 1 and not vocabulary.is_given_name(piece.part.text):
        return "place"
    if authors and "place" not in kinds and words <= 3 and len(names) == 1:
        return "place" if piece.part.text.startswith("ال") or "person" in authors else "name"
    if (
        "place" not in kinds
        and words == 1
        and len(names) > 1
        and not vocabulary.is_given_name(piece.part.text)
    ):
        return "place"
    return "name"


def _is_led(piece: _Piece, pieces: list[_Piece]) -> bool:
    """True right behind «كتب» or «تصوير»: there stands who did it, not where."""
    before = [other for other in pieces if other.part.start < piece.part.start]
    return bool(before) and before[-1].kind == "lead" and before[-1].role not in {"none", "desk"}


def _says_nothing(piece: _Piece) -> bool:
    """True for «متابعات» and «خاص», which name nobody."""
    return piece.role == "stand-in" or (piece.kind, piece.role) == ("lead", "none")


def _strength(pieces: list[_Piece], contributors: tuple[Contributor, ...]) -> int:
    kinds = {piece.kind for piece in pieces}
    has_lead = any(piece.kind == "lead" for piece in pieces)
    if "agency" in kinds or "desk" in kinds or (has_lead and (contributors or len(pieces) == 1)):
        return 3
    known_place = any(piece.kind == "place" and vocabulary.is_place(piece.part.text) for piece in pieces)
    if "person" in kinds or (known_place and contributors):
        return 2
    return 1 if contributors and any(" " in piece.part.text for piece in pieces) else 0


def _contributors(pieces: list[_Piece]) -> Iterable[Contributor]:
    role = "author"
    seen: set[str] = set()
    if any(piece.kind in _NAMES_OF and not piece.role for piece in pieces):
        pieces = [piece for piece in pieces if piece.role != "stand-in"]
    for piece in pieces:
        if piece.kind == "lead":
            role = piece.role if piece.role not in {"none", "desk"} else "author"
        elif piece.kind in {"agency", "desk", "person", "name"}:
            made = _contributor(piece, role)
            key = phrase(made.canonical or made.name)
            if key not in seen:
                seen.add(key)
                yield made


def _contributor(piece: _Piece, role: str) -> Contributor:
    kind = _NAMES_OF.get(piece.kind, ContributorKind.PERSON)
    part = piece.part.without_title() if kind is ContributorKind.PERSON else piece.part
    agency = vocabulary.agency(part.text) if kind is ContributorKind.AGENCY else None
    made = Contributor(
        part.text, kind, Span(part.start, part.end), role if kind is ContributorKind.PERSON else "author"
    )
    return replace(made, canonical=agency.name) if agency else made

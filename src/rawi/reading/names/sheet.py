"""A sheet: one block's words, each with its reading and with what stands before it."""

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import attrgetter

from rawi.reading.arabic.prose import Prose
from rawi.reading.names.clitics import readings
from rawi.reading.names.lexicon import (
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    FOREIGN,
    GIVEN,
    LINK,
    NAME_PART,
    PHRASE,
    REPORTING,
    STOP,
    TITLE,
    WORD_NAME,
    Phrase,
    lexicon,
)

#: Marks that may stand inside a title or a name without ending it.
_SOFT = frozenset(" \"«»“”'‘’.-–\u200f\u200e")
#: A word with this mark is an accusative adverb or noun (سوريًا), no name.
TANWIN = "\u064b"
#: Two words each as the source writes them, one as they are folded.
_DOUBTFUL = frozenset({"علي", "هادي"})
_ANNE = frozenset({"ان", "انا"})
#: Some papers write guillemets the other way round: »المدينة«.
_OPENING = frozenset("\"«»“('‘")
_CLOSING = frozenset("\"»«”)'’")


@dataclass(slots=True)
class Token:
    """One word: letters from start to end in the folded text, cut letters before the stem, its facts.

    gap is "" where only a space stands before it, else the marks (and spaces) that do.
    """

    text: str
    start: int
    end: int
    cut: int
    stem: str
    facts: int
    gap: str


@dataclass(slots=True)
class Sheet:
    """The words of one block, for the rules. sport is true on a page about sport."""

    prose: Prose
    tokens: list[Token]
    tail: str = ""
    sport: bool = False
    found: dict[int, object] = field(default_factory=dict)

    def has(self, i: int, facts: int) -> int:
        """The facts among these that word i has; 0 beyond the ends."""
        return self.tokens[i].facts & facts if 0 <= i < len(self.tokens) else 0

    def joined(self, i: int) -> bool:
        """True where word i follows the one before with a space only and has no clitic before it."""
        if not 0 < i < len(self.tokens):
            return False
        token = self.tokens[i]
        return not token.gap and token.stem == token.text

    def near(self, i: int) -> bool:
        """True where word i follows the one before with no mark but a space, clitics allowed."""
        return 0 < i < len(self.tokens) and not self.tokens[i].gap

    def opened(self, i: int) -> bool:
        """True where a quotation mark or bracket opens right before word i."""
        return 0 <= i < len(self.tokens) and bool(self.tokens[i].gap) and self.tokens[i].gap[-1] in _OPENING

    def gap_after(self, i: int) -> str:
        """The marks after word i, "" where only a space stands there."""
        return self.tokens[i + 1].gap if i + 1 < len(self.tokens) else self.tail

    def closed(self, i: int) -> bool:
        """True where a quotation mark or bracket closes right after word i."""
        gap = self.gap_after(i)
        return bool(gap) and gap[0] in _CLOSING

    def written(self, i: int) -> str:
        """Word i as the source writes it, clitics included."""
        return self.prose.written(self.tokens[i].start, self.tokens[i].end)

    def phrase(self, i: int) -> tuple[Phrase, int] | None:
        """The longest listed name that begins at word i, with the index after its last word."""
        tokens = self.tokens
        if not (0 <= i < len(tokens) and tokens[i].facts & PHRASE):
            return None
        stem = tokens[i].stem
        after = tokens[i + 1].text if i + 1 < len(tokens) else ""
        for phrase in lexicon().phrases.get((stem, after), ()):
            end = i + len(phrase.words)
            if end <= len(tokens) and self._matches(phrase.words, i):
                return phrase, end
        alone = lexicon().phrases.get((stem, ""))
        return (alone[0], i + 1) if alone else None

    def _matches(self, words: tuple[str, ...], i: int) -> bool:
        for n in range(1, len(words)):
            token = self.tokens[i + n]
            if token.text != words[n] or not _soft(token.gap):
                return False
        return True


def _soft(gap: str) -> bool:
    return not gap or (len(gap) < 4 and _SOFT.issuperset(gap))


def sheet(prose: Prose, *, sport: bool = False) -> Sheet:
    """The sheet of one block."""
    text = prose.folded.text
    tokens: list[Token] = []
    doubtful: list[int] = []
    before = 0
    for word, start, end in prose.words:
        cut, stem, facts = readings[word]
        gap = text[before:start]
        if gap == " " or not gap.strip(" \u00a0"):
            gap = ""
        if stem in _DOUBTFUL or word[0] == "ك":
            doubtful.append(len(tokens))
        tokens.append(Token(word, start, end, cut, stem, facts, gap))
        before = end
    made = Sheet(prose, tokens, text[before:], sport)
    _settle_accusatives(made)
    for i in doubtful:
        _settle_ali(made, i)
    for i in doubtful:
        _settle_subject(made, i)
        _settle_hadi(made, i)
    if "آن" in prose.text:
        _settle_anne(made)
    return made


def _settle_hadi(sheet: Sheet, i: int) -> None:
    """هادي and هادئ fold to one word: the second is calm, no name."""
    token = sheet.tokens[i]
    if token.stem == "هادي" and sheet.prose.written(token.end - 1, token.end) == "ئ":
        token.facts = COMMON


def _settle_accusatives(sheet: Sheet) -> None:
    """سوريًا: a word with two vowel marks of the accusative is no name, whatever its letters."""
    prose, tokens = sheet.prose, sheet.tokens
    place = prose.text.find(TANWIN)
    while place >= 0:
        letter = prose.folded.index(place) - 1
        i = bisect_right(tokens, letter, key=attrgetter("start")) - 1
        if i >= 0 and letter < tokens[i].end:
            token = tokens[i]
            token.cut, token.stem, token.facts = 0, token.text, COMMON
        place = prose.text.find(TANWIN, place + 1)


def _settle_anne(sheet: Sheet) -> None:
    """آن, آنا fold to أن and أنا: they are names where the source writes آ."""
    for token in [token for token in sheet.tokens if token.text in _ANNE]:
        if sheet.prose.written(token.start, token.end).startswith("آ"):
            token.facts = FOREIGN


def _settle_subject(sheet: Sheet, i: int) -> None:
    """«وقالت كيارا مونتالدو»: after a verb of saying stands no ك; it is the name's own."""
    token = sheet.tokens[i]
    if token.cut != 1 or token.text[0] != "ك" or token.gap or not sheet.has(i - 1, REPORTING):
        return
    if token.facts & (FOREIGN | NAME_PART | GIVEN) and not token.facts & DEFINITE:
        token.cut, token.stem, token.facts = 0, token.text, FOREIGN


def _settle_ali(sheet: Sheet, i: int) -> None:
    """علي and على fold to one word: it is the name only where the source writes ي and a name is beside it."""
    token = sheet.tokens[i]
    if token.stem == "علي":
        written = sheet.prose.written(token.end - 1, token.end)
        token.facts = GIVEN if written[:1] == "ي" and _beside_name(sheet, i) else STOP


def _beside_name(sheet: Sheet, i: int) -> bool:
    if sheet.has(i - 1, TITLE | GIVEN | LINK) and not sheet.tokens[i].gap:
        return True
    follows = sheet.has(i + 1, GIVEN | LINK | NAME_PART | FOREIGN | WORD_NAME | FAMILY) or _is_nisba(
        sheet, i + 1
    )
    return bool(follows) and not sheet.has(i + 1, COMMON | TITLE) and sheet.joined(i + 1)


def _is_nisba(sheet: Sheet, i: int) -> bool:
    return bool(sheet.has(i, DEFINITE)) and sheet.tokens[i].stem.endswith("ي") and not sheet.has(i, DEMONYM)

"""A sheet: one block's words, each with its reading and with what stands before it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import field

from rawi.reading.arabic.prose import Prose
from rawi.reading.memory import Memory
from rawi.reading.names.clitics import reading
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    FOREIGN,
    GIVEN,
    LINK,
    NAME_PART,
    NUMBER,
    PHRASE,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    Phrase,
    lexicon,
)
from rawi.reading.values import dataclass

#: Marks that may stand inside a title or a name without ending it.
_SOFT = frozenset(" \"«»“”'‘’.-–\u200f\u200e")
#: A word with this mark is an accusative adverb or noun (سوريًا), no name.
TANWIN = "\u064b"
#: A tatweel between spaces.
_DASH = " \u0640 "
#: Two words each as the source writes them, one as they are folded.
_DOUBTFUL = frozenset({"علي", "هادي", "وحي"})
#: «أن», «إن» and those with a pronoun, folded.
_THAT = frozenset({"ان", "انه", "انها"})
_AFTER_ALI = frozenset({"اكبر", "اصغر"})
#: So many words before a name an office may begin.
_LONGEST_OFFICE = 4
#: What a quarter stands behind, so many words before it; what else its name could be.
_QUARTERS, _NEAR, _WORDS = frozenset({"حي", "احياء", "حيي"}), 4, COMMON | ADJECTIVE | VERB | STOP | TITLE
_ANNE = frozenset({"ان", "انا"})
#: Some papers write guillemets the other way round: »المدينة«.
_OPENING = frozenset("\"«»“('‘")
_CLOSING = frozenset("\"»«”)'’")


@dataclass(frozen=True, slots=True)
class Token:
    """One folded word, wherever it stands: cut letters before the stem, its facts.

    It is doubtful where these depend on how the source writes it, or on the words around.
    """

    text: str
    cut: int
    stem: str
    facts: int
    doubtful: bool = False


@dataclass(slots=True)
class Sheet:
    """The words of one block, for the rules. sport is true on a page about sport.

    starts and ends are the words' places in the folded text. gaps has what stands before each word, and
    behind the last: "" for a space alone, else the marks (and spaces). asked are the words at which rules
    were asked. role_ends and name_ends keep where roles and names of persons end, by their first words (and
    whether a title stands before): several rules ask.
    """

    prose: Prose
    tokens: list[Token]
    starts: Sequence[int]
    ends: Sequence[int]
    gaps: list[str]
    sport: bool = False
    asked: list[int] = field(default_factory=list)
    role_ends: dict[int, int] = field(default_factory=dict)
    name_ends: dict[tuple[int, bool], int] = field(default_factory=dict)

    def has(self, i: int, facts: int) -> int:
        """The facts among these that word i has; 0 beyond the ends."""
        try:
            return self.tokens[i].facts & facts if i >= 0 else 0
        except IndexError:  # hardly ever asked there: a comparison each time costs more
            return 0

    def having(self, facts: int) -> list[int]:
        """The words that have one of the facts, in order."""
        return [i for i, token in enumerate(self.tokens) if token.facts & facts]

    def cut(self, i: int, letters: int) -> None:
        """Take so many letters of word i for clitics."""
        token = self.tokens[i]
        self.tokens[i] = Token(token.text, letters, token.text[letters:], token.facts)
        self.role_ends.clear()
        self.name_ends.clear()

    def without_article(self, i: int) -> None:
        """Read word i as ل and a noun without article: «للجنة التحقيق»."""
        token = self.tokens[i]
        cut = len(token.text) - len(token.stem) + 2
        self.tokens[i] = Token(token.text, cut, token.stem[2:], token.facts & ~DEFINITE)
        self.role_ends.clear()

    def joined(self, i: int) -> bool:
        """True where word i follows the one before with a space only and has no clitic before it."""
        if i <= 0 or i >= len(self.tokens) or self.gaps[i]:
            return False
        token = self.tokens[i]
        return token.stem == token.text

    def near(self, i: int) -> bool:
        """True where word i follows the one before with no mark but a space, clitics allowed."""
        return 0 < i < len(self.tokens) and not self.gaps[i]

    def opened(self, i: int) -> bool:
        """True where a quotation mark or bracket opens right before word i."""
        return 0 <= i < len(self.tokens) and self.gaps[i][-1:] in _OPENING

    def gap_after(self, i: int) -> str:
        """The marks after word i, "" where only a space stands there, and behind the last word."""
        return self.gaps[i + 1] if i + 1 < len(self.gaps) else ""

    def closed(self, i: int) -> bool:
        """True where a quotation mark or bracket closes right after word i."""
        gap = self.gap_after(i)
        return bool(gap) and gap[0] in _CLOSING

    def written(self, i: int) -> str:
        """Word i as the source writes it, clitics included."""
        return self.prose.written(self.starts[i], self.ends[i])

    def phrase(self, i: int) -> tuple[Phrase, int] | None:
        """The longest listed name that begins at word i, with the index after its last word."""
        tokens = self.tokens
        if not (0 <= i < len(tokens) and tokens[i].facts & PHRASE):
            return None
        stem, known = tokens[i].stem, lexicon()
        after = tokens[i + 1].text if i + 1 < len(tokens) else ""
        for phrase in known.phrases.get((stem, after), ()):
            end = i + len(phrase.words)
            if end <= len(tokens) and self._matches(phrase.words, i):
                return phrase, end
        alone = known.alone.get(stem)
        return (alone, i + 1) if alone else None

    def _matches(self, words: tuple[str, ...], i: int) -> bool:
        for n in range(1, len(words)):
            if self.tokens[i + n].text != words[n] or not _soft(self.gaps[i + n]):
                return False
        return True


def _soft(gap: str) -> bool:
    return not gap or (len(gap) < 4 and _SOFT.issuperset(gap))


def _token(word: str) -> Token:
    found = reading(word)
    return Token(word, *found, doubtful=found.stem in _DOUBTFUL or word[0] == "ك")


#: Words with their readings: few come again and again.
_tokens = Memory(_token, most=1 << 15)
#: Gaps as sheets have them.
_gaps = Memory(lambda gap: gap if gap.strip(" \u00a0") else "", most=1 << 10)


def sheet(prose: Prose, *, sport: bool = False) -> Sheet:
    """The sheet of one block."""
    words = prose.words
    tokens, gaps = list(map(_tokens.__getitem__, words.texts)), list(map(_gaps.__getitem__, words.gaps))
    made = Sheet(prose, tokens, words.starts, words.ends, gaps, sport)
    _settle(made)
    return made


def _settle(sheet: Sheet) -> None:
    """Put right the readings that depend on how the source writes the word, or on the word before."""
    doubtful = [i for i, token in enumerate(sheet.tokens) if token.doubtful]
    _settle_accusatives(sheet)
    if _DASH in sheet.prose.text:
        _settle_dashes(sheet)
    for i in doubtful:
        _settle_ali(sheet, i)
    for i in doubtful:
        _settle_subject(sheet, i)
        _settle_hadi(sheet, i)
        _settle_quarter(sheet, i)
    if "آن" in sheet.prose.text:
        _settle_anne(sheet)


def _settle_hadi(sheet: Sheet, i: int) -> None:
    """هادي and هادئ fold to one word: the second is calm, no name."""
    if sheet.tokens[i].stem == "هادي" and sheet.prose.written(sheet.ends[i] - 1, sheet.ends[i]) == "ئ":
        sheet.tokens[i] = _with(sheet.tokens[i], COMMON)


def _settle_quarter(sheet: Sheet, i: int) -> None:
    """«حي الجمهوري وحي الدعوة», «وحي الجحملية»: a quarter behind another, or whose name no list has; no
    inspiration («وحي الخيال»).
    """
    if sheet.tokens[i].text != "وحي" or not (sheet.joined(i + 1) and sheet.has(i + 1, DEFINITE)):
        return
    is_second = any(token.stem in _QUARTERS for token in sheet.tokens[max(0, i - _NEAR) : i])
    if is_second or not sheet.has(i + 1, _WORDS):
        sheet.tokens[i] = Token("وحي", 1, "حي", reading("حي").facts)


def _settle_accusatives(sheet: Sheet) -> None:
    """سوريًا: a word with two vowel marks of the accusative is no name, whatever its letters."""
    prose = sheet.prose
    place = prose.text.find(TANWIN)
    while place >= 0:
        letter = prose.folded.index(place) - 1
        i = bisect_right(sheet.starts, letter) - 1
        if i >= 0 and letter < sheet.ends[i]:
            sheet.tokens[i] = _whole(sheet.tokens[i], COMMON)
        place = prose.text.find(TANWIN, place + 1)


def _settle_dashes(sheet: Sheet) -> None:
    """«عمر هوساوي ـ محمد حسين»: a tatweel as a dash, which the fold leaves out, parts two names."""
    prose = sheet.prose
    place = prose.text.find(_DASH)
    while place >= 0:
        i = bisect_right(sheet.starts, prose.folded.index(place))
        if i < len(sheet.gaps) and not sheet.gaps[i]:
            sheet.gaps[i] = " – "
        place = prose.text.find(_DASH, place + 1)


def _with(token: Token, facts: int) -> Token:
    """The word with other facts."""
    return Token(token.text, token.cut, token.stem, facts)


def _whole(token: Token, facts: int) -> Token:
    """The word without clitics, with other facts."""
    return Token(token.text, 0, token.text, facts)


def _settle_anne(sheet: Sheet) -> None:
    """آن, آنا fold to أن and أنا: they are names where the source writes آ."""
    for i, token in enumerate(sheet.tokens):
        if token.text in _ANNE and sheet.written(i).startswith("آ"):
            sheet.tokens[i] = _with(token, FOREIGN)


def _settle_subject(sheet: Sheet, i: int) -> None:
    """«وقالت كيارا مونتالدو»: after a verb of saying stands no ك; it is the name's own."""
    token = sheet.tokens[i]
    if token.cut != 1 or token.text[0] != "ك" or sheet.gaps[i] or not sheet.has(i - 1, REPORTING):
        return
    if token.facts & (FOREIGN | NAME_PART | GIVEN) and not token.facts & DEFINITE:
        sheet.tokens[i] = _whole(token, FOREIGN)


def _settle_ali(sheet: Sheet, i: int) -> None:
    """علي and على fold to one word: it is the name only where the source writes ي and a name is beside it."""
    if sheet.tokens[i].stem == "علي":
        written = sheet.prose.written(sheet.ends[i] - 1, sheet.ends[i])
        is_greatest = written[:1] == "ي" and _settle_greatest(sheet, i)
        is_name = written[:1] == "ي" and (is_greatest or _beside_name(sheet, i))
        sheet.tokens[i] = _with(sheet.tokens[i], GIVEN if is_name else STOP)


def _settle_greatest(sheet: Sheet, i: int) -> bool:
    """علي أكبر صالحي: a Persian double name, before a family name in ي; أكبر is no comparison there."""
    if not (sheet.joined(i + 1) and sheet.tokens[i + 1].text in _AFTER_ALI and sheet.near(i + 2)):
        return False
    if sheet.has(i + 2, DEFINITE | NUMBER) or not sheet.tokens[i + 2].text.endswith("ي"):
        return False
    sheet.tokens[i + 1] = _with(sheet.tokens[i + 1], GIVEN)
    sheet.tokens[i + 2] = _whole(sheet.tokens[i + 2], FOREIGN)
    return True


def _beside_name(sheet: Sheet, i: int) -> bool:
    if sheet.has(i - 1, TITLE | GIVEN | LINK) and not sheet.gaps[i]:
        return True
    if _is_behind_office(sheet, i) or _closes_name(sheet, i):
        return True
    follows = sheet.has(i + 1, GIVEN | LINK | NAME_PART | FOREIGN | WORD_NAME | FAMILY) or _is_nisba(
        sheet, i + 1
    )
    is_named = sheet.has(i - 1, DEFINITE) and not sheet.gaps[i] and sheet.has(i + 1, GIVEN | WORD_NAME)
    is_common = sheet.has(i + 1, COMMON) and not is_named  # «المفتي السابق علي جمعة»
    is_plain = (is_common and not sheet.has(i + 1, FAMILY)) or sheet.has(i + 1, TITLE)
    return bool(follows) and not is_plain and sheet.joined(i + 1)


def _closes_name(sheet: Sheet, i: int) -> bool:
    """«المدير سعيد علي إن», «عبدالله حسن علي.»: behind a title or a given name and one that is a word too,
    before a mark or إن; before أن only where the source tells ي from ى («أكد سعيد علي أن»).
    """
    if not (sheet.joined(i) and sheet.joined(i - 1) and sheet.has(i - 1, WORD_NAME)):
        return False
    if sheet.has(i - 1, DEFINITE) or not sheet.has(i - 2, TITLE | GIVEN | WORD_NAME):
        return False
    if i + 1 >= len(sheet.tokens) or sheet.gaps[i + 1]:
        return True
    is_clause = sheet.tokens[i + 1].text in _THAT
    return is_clause and (sheet.written(i + 1).startswith("إ") or _tells_ya(sheet))


def _tells_ya(sheet: Sheet) -> bool:
    """True where the block writes a word's last letter as ى, so that علي is no preposition in it."""
    return "ى" in sheet.prose.text


def _is_behind_office(sheet: Sheet, i: int) -> bool:
    """«محافظ البنك المركزي علي العلاق», «الشهيد الرضيع علي دوابشة»: behind an office's last word, before
    a word of no list; one without article only where the source tells ي from ى.
    """
    if not sheet.joined(i + 1) or not sheet.has(i - 1, DEFINITE):
        return False
    after = sheet.tokens[i + 1].facts
    if after != DEFINITE and (after or not _tells_ya(sheet)):
        return False
    office = range(max(0, i - _LONGEST_OFFICE), i)
    return any(sheet.has(n, TITLE) for n in office) and not any(sheet.gaps[n + 1] for n in office)


def _is_nisba(sheet: Sheet, i: int) -> bool:
    return bool(sheet.has(i, DEFINITE)) and sheet.tokens[i].stem.endswith("ي") and not sheet.has(i, DEMONYM)

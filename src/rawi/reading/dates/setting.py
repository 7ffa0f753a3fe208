"""Setting: what a rule may ask of the page and the block around a date."""

import re
from datetime import date

from rawi.reading.arabic.prose import Prose
from rawi.reading.dates.direction import direction_at, is_planned
from rawi.reading.dates.tokens import Token, Words
from rawi.reading.model.findings import Direction
from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """The page's day (None: unknown), the day on which its copy was written, and the block's words.

    copy_day differs from day where the page says so itself («اليوم السبت» on a Sunday's page).
    """

    day: date | None
    copy_day: date | None
    prose: Prose
    words: Words

    def direction(self, token: Token) -> Direction:
        """Whether what happens at token is past or planned, by the words before it; else UNKNOWN."""
        return direction_at(self.prose, self.words, token)

    def is_planned(self, token: Token) -> bool:
        """Whether token stands behind a verb of deciding or promising, so that a length is still to come."""
        return is_planned(self.words, token)

    def text(self, token: Token) -> str:
        """The token's folded letters."""
        return self.prose.folded.text[token.start : token.end]

    def particle(self, token: Token) -> str:
        """The particles joined before the token in its word, "" for none."""
        return self.words.at(token.word)[: token.start - self.words.starts[token.word]]

    def raw_before(self, token: Token, *, by: int = 1) -> str:
        """The raw word before the token's."""
        return self.words.at(token.word - by)

    def raw_after(self, token: Token, *, by: int = 1) -> str:
        """The raw word that begins at or after the token's end, or one further on; "" where none does."""
        i = token.word + 1
        while i < len(self.words.starts) and self.words.starts[i] < token.end:
            i += 1
        return self.words.at(i + by - 1)

    def counted_from(self, token: Token) -> str:
        """The word after «من» behind the token, "" where «من» does not follow."""
        i = token.word + 1
        while i < len(self.words.starts) and self.words.starts[i] < token.end:
            i += 1
        return self.words.at(i + 1) if self.words.at(i) == "من" else ""

    def counts_noun(self, token: Token, *, by: int = 1) -> bool:
        """True when a noun without article follows that the token counts or joins («بعد يوم عمل»)."""
        return not _NO_NOUN.fullmatch(self.raw_after(token, by=by))

    def is_construct(self, token: Token) -> bool:
        """True when a noun follows that the token is joined to («خلال أيام العيد», «بعد يوم عمل»)."""
        after = self.raw_after(token)
        return after.startswith("ال") or (self.counts_noun(token) and after[0] not in "يتس")

    def is_title(self, token: Token) -> bool:
        """True when the token stands alone in quotation marks or brackets, or after one word in such marks.

        («اليوم» is a newspaper, «اليمن اليوم» a channel.)
        """
        if self.raw_after(token) not in _CLOSING:
            return False
        return self.raw_before(token) in _OPENING or self.raw_before(token, by=2) in _QUOTES


#: Words that begin so are no nouns without article: particles, the article, joined particles, marks.
_NO_NOUN = re.compile(
    r"(?:[وفبلك]?ال|لل|[وفبل]).*|[^\w].*|(?:عن|الي|علي|في|من|مع|عند|حتي|ان|او|ثم|اي|كان|تم|هذا|هذه|منذ|قبل|بعد)?"
)
_OPENING = frozenset('«"“(‘”[')
_QUOTES = _OPENING - {"(", "["}
_CLOSING = frozenset('»"”)’“]')

"""Draft: one attribution as a rule proposes it, before its speaker is looked up over the page."""

from rawi.reading.statements.complement import Complement
from rawi.reading.statements.content import Content
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.phrase import Phrase
from rawi.reading.values import dataclass

Words = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule found.

    evidence names the mark that showed it, a row of tables/statement_confidence.tsv with the rule. contents
    are the stretches that are said, in order. cue are the words [first, end) that attribute, None for a
    headline's colon and a bare quotation; form is their reading where they hold a reporting word. speaker is
    the stretch of words that may name the speaker, None where nobody is named. anchor is the word that
    stands for the draft: of two drafts with one anchor, one stays. phrase is the speaker where the rule has
    read it already.
    """

    rule: str
    evidence: str
    contents: tuple[Content, ...]
    cue: Words | None
    form: Form | None
    speaker: Words | None
    anchor: int
    entry: str = ""
    phrase: Phrase | None = None

    @property
    def first(self) -> int:
        """The first word that is said."""
        return self.contents[0].first

    @property
    def is_participle(self) -> bool:
        """True when the cue leans on a verb before it (مضيفا)."""
        return self.form is not None and self.form.is_participle

    @property
    def cue_class(self) -> str:
        """The class of the cue; say where no reporting word stands."""
        return self.form.word.cue_class if self.form else "say"


def draft_of(rule: str, cue: Cue, found: Complement, *contents: Content) -> Draft:
    """The draft for a cue and what it takes: the speaker is looked for between the two."""
    return Draft(
        rule,
        found.mark,
        contents,
        (cue.first, cue.end),
        found.form,
        (cue.end, found.at),
        cue.first,
        found.form.word.lemma,
    )

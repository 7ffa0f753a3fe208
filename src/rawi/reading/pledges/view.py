"""The view: one block with its scene and its statements, as the rules of pledges see it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from rawi.reading.model.findings import Finding, Form, NameValue, Speaker, StatementValue
from rawi.reading.pledges.future import Future, futures_in
from rawi.reading.pledges.titles import has_role
from rawi.reading.spans import Span
from rawi.reading.statements.scene import Scene
from rawi.reading.values import dataclass

#: How many words back in a sentence somebody is looked for, so that endless sentences stay cheap.
_LONGEST_LOOK = 60


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of a statement: its words [first, end), its place, its value, the verb that reports it."""

    first: int
    end: int
    span: Span
    value: StatementValue
    entry: str = ""


class View:
    """A block for the rules: its scene (words, names, cues) and what is said in it, in order.

    people are those whom the page names, by the folded last word of their names; dates those of the block;
    titles those of people, by name, for statements that give none; heard are those who spoke last before.
    """

    def __init__(
        self,
        scene: Scene,
        statements: Sequence[Finding],
        people: Mapping[str, NameValue] | None = None,
        dates: Sequence[Finding] = (),
        titles: Mapping[str, str] | None = None,
        heard: tuple[Speaker, ...] = (),
    ) -> None:
        self.scene = scene
        self.passage = scene.passage
        self.people = people or {}
        self.dates = dates
        self._titles = titles or {}
        self._heard = heard
        self.said = [said for finding in statements for said in self._stretches(finding)]

    def _stretches(self, finding: Finding) -> list[Said]:
        value = finding.value
        assert isinstance(value, StatementValue)  # noqa: S101 - the caller filters by kind
        if not all(has_role(speaker.capacity) for speaker in value.speakers):
            titled = tuple(map(self._titled, value.speakers))
            value = replace(value, speakers=titled) if titled != value.speakers else value
        return [Said(*self.words_in(span), span, value, finding.entry) for span in finding.spans]

    def _titled(self, speaker: Speaker) -> Speaker:
        title = self._titles.get(speaker.name, "")
        lacks = not speaker.capacity or (has_role(title) and not has_role(speaker.capacity))
        return replace(speaker, capacity=title) if title and lacks else speaker

    def words_in(self, span: Span) -> tuple[int, int]:
        """The words [first, end) that begin inside a span of Page.text."""
        passage = self.passage
        first = bisect_left(passage.ends, span.start - passage.offset + 1)
        return first, bisect_left(passage.starts, span.end - passage.offset)

    def said_at(self, word: int) -> Said | None:
        """The innermost statement that holds the word, None outside all."""
        return self._innermost.get(word)

    def before_source(self, word: int) -> Said | None:
        """What is said before a source behind which the word goes on: «جدد البلد، وفقا للبيان، | تعهده»."""
        return self._before_source.get(word)

    @cached_property
    def _before_source(self) -> dict[int, Said]:
        found: dict[int, Said] = {}
        for said in self.said:
            cue, speakers = said.value.cue_span, said.value.speakers
            named = speakers[0].span if speakers else None
            if cue and named and said.span.end <= cue.start < named.start:
                found.setdefault(self.words_in(named)[1], said)
        return found

    def last_speakers(self, word: int) -> tuple[Speaker, ...]:
        """Who spoke last before the word, in the block or before it."""
        before = [said.value.speakers for said in self.said if said.first < word]
        return before[-1] if before else self._heard

    def quoted_at(self, word: int) -> Said | None:
        """As said_at, but the innermost direct speech where there is one: its «we» is its speaker."""
        return self._innermost_quoted.get(word) or self.said_at(word)

    @cached_property
    def _innermost(self) -> dict[int, Said]:
        """The innermost statement around each word that is said."""
        return _innermost(self.said)

    @cached_property
    def _innermost_quoted(self) -> dict[int, Said]:
        return _innermost([said for said in self.said if said.value.form is Form.DIRECT])

    @cached_property
    def futures(self) -> dict[int, Future]:
        """The verbs of the future and of refusal, by their first word, in order."""
        return futures_in(self.scene)

    def places(self, forms: frozenset[str]) -> list[int]:
        """Where one of the folded forms stands, in order."""
        return self.passage.prose.having(forms)

    def dates_from(self, first: int, end: int) -> Iterator[tuple[int, int, Finding]]:
        """The dates that begin at one of the words [first, end): their words [first, end), and they."""
        places = self._date_places
        for at in range(bisect_left(places, (first,)), bisect_left(places, (end,))):
            start, stop, number = places[at]
            yield start, stop, self.dates[number]

    @cached_property
    def dated(self) -> frozenset[int]:
        """The words that begin inside a date."""
        starts, offset = self.passage.starts, self.passage.offset
        spans = [finding.spans[0].shift(-offset) for finding in self.dates]
        bounds = ((bisect_left(starts, span.start), bisect_left(starts, span.end)) for span in spans)
        return frozenset(word for first, end in bounds for word in range(first, end))

    @cached_property
    def _date_places(self) -> list[tuple[int, ...]]:
        spans = (finding.spans[0] for finding in self.dates)
        return sorted((*self.words_in(span), number) for number, span in enumerate(spans))

    def floor(self, word: int) -> int:
        """The first word of the sentence that holds the word, at most some dozens of words before it."""
        least = max(0, word - _LONGEST_LOOK)
        while word > least and self.passage.sentence_ends[word - 1] != word:
            word -= 1
        return word

    def word(self, i: int) -> str:
        """The folded word at i, "" outside the block."""
        return self.passage.words[i] if 0 <= i < self.passage.count else ""

    def noun(self, i: int) -> str:
        """The folded word at i without the و that joins it to a clause before («والوزارة»)."""
        word = self.word(i)
        return word[1:] if word.startswith("وال") else word

    def near(self, i: int) -> bool:
        """True when only blanks and marks of quotation stand between word i-1 and word i."""
        return 0 < i < self.passage.count and not self.passage.gaps[i].strip(' \t"«“(»”')


def _innermost(said: Sequence[Said]) -> dict[int, Said]:
    """The innermost of the statements around each of their words."""
    longest_first = sorted(said, key=lambda one: one.first - one.end)
    return {word: one for one in longest_first for word in range(one.first, one.end)}

"""Why a comment is held for a person to look at. Rules hold, they never reject."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone

from rawi.base.limits import Limit, TooOften, use
from rawi.base.sealing import keyed
from rawi.comments.choices import CommentMode, CommentState, HoldRule, Standing, WordKind
from rawi.comments.models import Comment, CommentSettings, Writer
from rawi.comments.queries.listed_words import listed_words
from rawi.comments.queries.writers import is_banned, is_proven
from rawi.comments.rules.find_words import find_words
from rawi.comments.rules.links import count_links, find_links
from rawi.comments.rules.repetition import repetition
from rawi.comments.rules.score import reads_like_an_insult
from rawi.comments.rules.timing import too_fast

#: Under one article, from whomever: above this a person looks before more is shown.
FLOOD = (Limit(60, timedelta(minutes=1)),)
#: The same words in other comments of the last day.
MOST_TIMES, REPEATED_WITHIN = 2, timedelta(days=1)
#: Of a writer's comments that were decided in the last week; source: Coral's "recent history" phase.
HISTORY, LEAST_DECIDED, MOST_REJECTED = timedelta(days=7), 3, 0.3
#: What a moderator's trust does not lift.
_FOR_EVERYBODY = frozenset(
    {HoldRule.BANNED_WORD, HoldRule.SUSPECT_WORD, HoldRule.FLOOD, HoldRule.TRAP, HoldRule.BANNED_WRITER}
)
_OF_WORDS = {WordKind.BANNED: HoldRule.BANNED_WORD, WordKind.SUSPECT: HoldRule.SUSPECT_WORD}
_FIRST_LOOK = frozenset({HoldRule.MODE, HoldRule.FIRST, HoldRule.EDITED})


@dataclass(frozen=True, slots=True)
class Hold:
    """One reason: the rule, the places in the text (code points) and the listed word, where it has them."""

    rule: HoldRule
    spans: tuple[tuple[int, int], ...] = ()
    entry: str = ""

    def as_json(self) -> dict[str, Any]:
        """As Comment.holds keeps it."""
        return {"rule": str(self.rule), "spans": [list(span) for span in self.spans], "entry": self.entry}


@dataclass(frozen=True, slots=True)
class Draft:
    """What the rules look at. about_text is what text_holds found; pk is None for a new one.

    seconds is how long the page says that the writing took, None where it did not say.
    """

    article_id: int
    writer: Writer
    reader_key: str
    double_key: str
    mode: CommentMode
    about_text: tuple[Hold, ...]
    pk: int | None = None
    seconds: float | None = None
    is_trapped: bool = False


def holds_of(draft: Draft) -> list[Hold]:
    """Every reason to hold the draft; none where it may be shown at once."""
    is_trusted = draft.writer.standing == Standing.TRUSTED and is_proven(draft.writer, draft.reader_key)
    found = [*(hold for rule in _RULES for hold in rule(draft)), *draft.about_text]
    return [hold for hold in found if not is_trusted or hold.rule in _FOR_EVERYBODY]


def state_of(holds: list[Hold]) -> CommentState:
    """Where a comment with these holds begins."""
    rules = {hold.rule for hold in holds}
    if rules & _FIRST_LOOK and HoldRule.BANNED_WRITER not in rules:
        return CommentState.PENDING
    return CommentState.WITHHELD if rules else CommentState.APPROVED


def _by_mode(draft: Draft) -> Iterator[Hold]:
    if draft.mode == CommentMode.FIRST and not is_proven(draft.writer, draft.reader_key):
        yield Hold(HoldRule.FIRST)
    elif draft.mode not in (CommentMode.FIRST, CommentMode.POST):
        yield Hold(HoldRule.MODE)


def _by_standing(draft: Draft) -> Iterator[Hold]:
    if is_banned(draft.writer, draft.reader_key):
        yield Hold(HoldRule.BANNED_WRITER)


def _by_form(draft: Draft) -> Iterator[Hold]:
    if draft.is_trapped:
        yield Hold(HoldRule.TRAP)
    if too_fast(draft.seconds):
        yield Hold(HoldRule.TOO_FAST)


def text_holds(text: str, settings: CommentSettings) -> list[Hold]:
    """What the words alone give reason for; it needs no transaction, which makes others wait."""
    found = [hold for rule in _TEXT_RULES for hold in rule(text)]
    if settings.uses_classifier and reads_like_an_insult(text):
        found.append(Hold(HoldRule.CLASSIFIER))
    return found


def _by_words(text: str) -> Iterator[Hold]:
    """One hold for each listed word, with all its places."""
    places: dict[tuple[HoldRule, str], list[tuple[int, int]]] = defaultdict(list)
    for hit in find_words(text, listed_words()):
        places[_OF_WORDS[hit.kind], hit.text].append((hit.start, hit.end))
    for (rule, entry), spans in places.items():
        yield Hold(rule, tuple(spans), entry)


def _by_links(text: str) -> Iterator[Hold]:
    if count_links(text):
        yield Hold(HoldRule.LINKS, tuple((link.start, link.end) for link in find_links(text)))


def _by_floods(text: str) -> Iterator[Hold]:
    if flood := repetition(text):
        yield Hold(HoldRule.REPETITION, (flood,))


def _by_repetition(draft: Draft) -> Iterator[Hold]:
    since = timezone.now() - REPEATED_WITHIN
    same = Comment.objects.filter(double_key=draft.double_key, created_at__gt=since)
    if draft.pk is not None:
        same = same.exclude(pk=draft.pk)
    if same[:MOST_TIMES].count() == MOST_TIMES:
        yield Hold(HoldRule.REPETITION)


def _by_history(draft: Draft) -> Iterator[Hold]:
    since = timezone.now() - HISTORY
    # Whatever was rejected has a reason, also where its writer took it back.
    decided = Q(state=CommentState.APPROVED) | ~Q(reason="")
    recent = Comment.objects.filter(decided, writer=draft.writer, created_at__gt=since)
    reasons = list(recent.order_by("-id").values_list("reason", flat=True)[:100])
    rejected = len(reasons) - reasons.count("")
    if len(reasons) >= LEAST_DECIDED and rejected >= MOST_REJECTED * len(reasons):
        yield Hold(HoldRule.HISTORY)


def _by_flood(draft: Draft) -> Iterator[Hold]:
    if draft.pk is not None:
        return
    try:
        use(keyed(str(draft.article_id), "comments.flood"), FLOOD)
    except TooOften:
        yield Hold(HoldRule.FLOOD)


_RULES: tuple[Callable[[Draft], Iterator[Hold]], ...] = (
    _by_mode,
    _by_standing,
    _by_form,
    _by_repetition,
    _by_history,
    _by_flood,
)
_TEXT_RULES: tuple[Callable[[str], Iterator[Hold]], ...] = (_by_words, _by_links, _by_floods)

"""Choices of the record app. Those that the reading uses too have its values (tests compare them)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ItemKind(models.TextChoices):
    """What a record item keeps."""

    STATEMENT = "statement", _("statement")
    PLEDGE = "pledge", _("pledge")
    FIGURE = "figure", _("figure")
    EVENT = "event", _("event")
    NAME = "name", pgettext_lazy("kind of record item", "name")
    DATE = "date", _("date")


class ReviewState(models.TextChoices):
    """Where an item stands. Only accepted and amended items reach readers."""

    SUGGESTED = "suggested", _("suggested")
    ACCEPTED = "accepted", _("accepted")
    AMENDED = "amended", _("amended")
    REJECTED = "rejected", _("rejected")
    STALE = "stale", _("stale")
    WITHDRAWN = "withdrawn", _("withdrawn")


PUBLIC_STATES = (ReviewState.ACCEPTED, ReviewState.AMENDED)


class Visibility(models.TextChoices):
    """Whether an item is meant for readers at all."""

    PUBLIC = "public", _("for readers")
    INTERNAL = "internal", _("for the newsroom alone")


class RejectReason(models.TextChoices):
    """Why an editor refuses an item."""

    NOT_SAID = "not_said", _("the words do not say that")
    WRONG_NAME = "wrong_name", _("wrong person or body")
    WRONG_VALUE = "wrong_value", _("wrong value or date")
    WRONG_KIND = "wrong_kind", _("wrong kind")
    DOUBLE = "double", _("already in the record")
    MINOR = "minor", _("not worth keeping")
    OTHER = "other", _("another reason")


class EvidenceState(models.TextChoices):
    """What became of an item's words in the article's newest version."""

    EXACT = "exact", _("same words, same block")
    MOVED = "moved", _("same sentence, moved")
    CHANGED = "changed", _("its sentence changed")
    LOST = "lost", _("its sentence is gone")


class Basis(models.TextChoices):
    """In whose name a review was made."""

    REVIEWER = "reviewer", _("by the reviewer, one by one")
    BULK = "bulk", _("by the reviewer, all above a confidence at once")
    OPERATOR = "operator", _("in the operator's name, on the command line")
    PUBLICATION = "publication", _("by publishing a new version")


class NameType(models.TextChoices):
    """What a name is the name of."""

    PERSON = "person", _("person")
    ORGANISATION = "organisation", _("organisation")
    PLACE = "place", _("place")
    AGREEMENT = "agreement", _("agreement")
    EVENT = "event", _("event")


class InvolvementRole(models.TextChoices):
    """How somebody or something takes part in an item."""

    SPEAKER = "speaker", _("speaker")
    PLEDGER = "pledger", _("pledger")
    BENEFICIARY = "beneficiary", _("beneficiary")
    PARTICIPANT = "participant", _("participant")
    ORGANISER = "organiser", _("organiser")
    PLACE = "place", _("place")
    ABOUT = "about", pgettext_lazy("involvement", "about")
    MENTION = "mention", _("mention")


class SpeakerKind(models.TextChoices):
    """What kind of source speaks."""

    PERSON = "person", _("person")
    ORGANISATION = "organisation", _("organisation")
    DOCUMENT = "document", _("document")
    UNNAMED = "unnamed", _("unnamed source")


class Form(models.TextChoices):
    """Whether the words are the speaker's own."""

    DIRECT = "direct", _("direct speech")
    INDIRECT = "indirect", _("reported speech")
    MIXED = "mixed", _("reported, partly in the speaker's words")


class Attribution(models.TextChoices):
    """Whether the sentence itself names the speaker."""

    EXPLICIT = "explicit", _("named in the sentence")
    INHERITED = "inherited", _("named before")


class CueClass(models.TextChoices):
    """What saying is it."""

    SAY = "say", _("says")
    ADD = "add", _("adds")
    CONFIRM = "confirm", _("confirms")
    PROMISE = "promise", _("promises")
    DENY = "deny", _("denies")
    ACCUSE = "accuse", _("accuses")
    DEMAND = "demand", _("demands")
    WARN = "warn", _("warns")
    EXPECT = "expect", _("expects")


class Polarity(models.TextChoices):
    """A pledge to do, or not to do."""

    DO = "do", _("to do")
    REFRAIN = "refrain", _("not to do")


class DueBasis(models.TextChoices):
    """How the time by which a pledge is due is known."""

    STATED = "stated", _("stated")
    INFERRED = "inferred", _("inferred by an editor")
    NONE = "none", _("no time given")


class Measurable(models.TextChoices):
    """Whether it can be told if a pledge was kept."""

    YES = "yes", _("measurable")
    PARTLY = "partly", _("partly measurable")
    NO = "no", _("not measurable")
    UNKNOWN = "unknown", _("not judged yet")


class PledgeStatus(models.TextChoices):
    """What became of a pledge. Overdue is no status: it is computed from the due time and the day."""

    NOT_STARTED = "not_started", _("not started")
    IN_PROGRESS = "in_progress", _("in progress")
    STALLED = "stalled", _("stalled")
    KEPT = "kept", _("kept")
    KEPT_LATE = "kept_late", _("kept late")
    PARTLY_KEPT = "partly_kept", _("partly kept")
    BROKEN = "broken", _("broken")
    WITHDRAWN = "withdrawn", _("withdrawn by its pledger")
    SUPERSEDED = "superseded", _("superseded")
    UNCLEAR = "unclear", _("unclear or disputed")


#: A pledge in one of these is not over: the desk follows it up.
OPEN_STATUSES = (
    PledgeStatus.NOT_STARTED,
    PledgeStatus.IN_PROGRESS,
    PledgeStatus.STALLED,
    PledgeStatus.PARTLY_KEPT,
    PledgeStatus.UNCLEAR,
)

#: A pledge in one of these is late once its time has passed. Of a disputed one nobody can say that.
LATE_STATUSES = tuple(status for status in OPEN_STATUSES if status != PledgeStatus.UNCLEAR)


class Qualifier(models.TextChoices):
    """How exact a figure is meant to be."""

    EXACT = "exact", _("exactly")
    ABOUT = "about", pgettext_lazy("figure", "about")
    MORE_THAN = "more_than", _("more than")
    LESS_THAN = "less_than", _("less than")
    UP_TO = "up_to", _("up to")
    AT_LEAST = "at_least", _("at least")


class FigureKind(models.TextChoices):
    """What sort of figure it is."""

    COUNT = "count", _("count")
    MONEY = "money", _("money")
    PERCENT = "percent", _("per cent")
    RATE = "rate", _("rate")
    CHANGE = "change", _("change")


class EventStatus(models.TextChoices):
    """Whether an event has taken place."""

    PLANNED = "planned", _("planned")
    HELD = "held", _("held")
    POSTPONED = "postponed", _("postponed")
    CANCELLED = "cancelled", _("cancelled")
    DID_NOT_HAPPEN = "did_not_happen", _("did not happen")


class EventType(models.TextChoices):
    """What happens, as the reading names it. An editor may write any other in words."""

    MEETING = "meeting", pgettext_lazy("type of event", "meeting")
    VISIT = "visit", pgettext_lazy("type of event", "visit")
    ATTACK = "attack", pgettext_lazy("type of event", "attack")
    SIGNING = "signing", pgettext_lazy("type of event", "signing")
    VOTE = "vote", pgettext_lazy("type of event", "vote")
    ELECTION = "election", pgettext_lazy("type of event", "election")
    PROTEST = "protest", pgettext_lazy("type of event", "protest")
    TRIAL = "trial", pgettext_lazy("type of event", "trial")
    OPENING = "opening", pgettext_lazy("type of event", "opening")
    CEREMONY = "ceremony", pgettext_lazy("type of event", "ceremony")
    FAIR = "fair", pgettext_lazy("type of event", "fair or festival")
    CONTEST = "contest", pgettext_lazy("type of event", "contest")
    CONFLICT = "conflict", pgettext_lazy("type of event", "conflict or disaster")


class RelationKind(models.TextChoices):
    """What one item is to an earlier one."""

    REPEATS = "repeats", _("repeats")
    CONTRADICTS = "contradicts", _("contradicts")
    REVERSES = "reverses", _("reverses")
    ANSWERS = "answers", _("answers")
    FOLLOWS = "follows", _("replaces the figure before")


class RelationState(models.TextChoices):
    """A machine suggests, a person decides."""

    SUGGESTED = "suggested", _("suggested")
    ACCEPTED = "accepted", _("accepted")
    REJECTED = "rejected", _("rejected")


class FollowUpCause(models.TextChoices):
    """What a follow-up is for."""

    DUE_PLEDGE = "due_pledge", _("a pledge falls due")
    CHECK_PLEDGE = "check_pledge", _("a pledge is to be checked")
    PLANNED_EVENT = "planned_event", _("an announced event")
    STALE_ITEM = "stale_item", _("an item lost its words")
    DISPUTE = "dispute", _("a dispute or report")
    OTHER = "other", _("another cause")


class FollowUpState(models.TextChoices):
    """Where a follow-up stands."""

    OPEN = "open", _("open")
    ASSIGNED = "assigned", _("assigned")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")


#: A follow-up in one of these still waits for somebody.
WAITING_STATES = (FollowUpState.OPEN, FollowUpState.ASSIGNED)


class DisputeKind(models.TextChoices):
    """What a reader or a named person says of an item or an article."""

    REPLY = "reply", _("a reply of somebody named")
    DISPUTE = "dispute", _("this is disputed")
    ERROR = "error", _("an error in the text")


class DisputeState(models.TextChoices):
    """What the desk made of it. Only answered ones show to readers."""

    OPEN = "open", _("open")
    UPHELD = "upheld", _("upheld")
    DISMISSED = "dismissed", _("dismissed")
    REPLY_PUBLISHED = "reply_published", _("reply published")

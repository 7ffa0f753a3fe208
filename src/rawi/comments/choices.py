"""Choices of the comments app."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CommentState(models.TextChoices):
    """Where a comment stands. Readers see approved ones; its own writer sees a pending one too.

    Withheld is what a rule holds back although comments here need no approval, or a report took down;
    withdrawn is what its writer took back.
    """

    PENDING = "pending", _("awaiting moderation")
    APPROVED = "approved", _("approved")
    REJECTED = "rejected", _("rejected")
    WITHHELD = "withheld", _("held back")
    WITHDRAWN = "withdrawn", _("withdrawn by its writer")


class CommentMode(models.TextChoices):
    """Who may comment, and when it shows."""

    OFF = "off", _("no comments")
    PRE = "pre", _("each comment is approved first")
    FIRST = "first", _("only a writer's first comment is approved first")
    POST = "post", _("comments show at once")


class RejectionReason(models.TextChoices):
    """Why a moderator refuses a comment; its writer can read it."""

    OFFENSIVE = "offensive", _("it insults")
    HATE = "hate", _("it stirs up hatred against a group")
    HARASSMENT = "harassment", _("it threatens or harasses a person")
    OFF_TOPIC = "off_topic", _("it is not about the article")
    SPAM = "spam", _("it advertises")
    MISINFORMATION = "misinformation", _("it states as a fact what is not so")
    PRIVATE = "private", _("it gives away somebody's private details")
    ILLEGAL = "illegal", _("it is against the law")
    DOUBLE = "double", _("it was sent already")
    OTHER = "other", _("another reason")


class HoldRule(models.TextChoices):
    """What made Rawi hold a comment for a person to look at."""

    MODE = "mode", _("comments here are approved first")
    FIRST = "first", _("the writer's first comment")
    BANNED_WORD = "banned_word", _("a banned word")
    SUSPECT_WORD = "suspect_word", _("a suspect word")
    CLASSIFIER = "classifier", _("reads like an insult")
    LINKS = "links", _("links")
    REPETITION = "repetition", _("the same over and over")
    FLOOD = "flood", _("many in a short time")
    TOO_FAST = "too_fast", _("sent faster than anybody types")
    TRAP = "trap", _("filled in what people do not see")
    HISTORY = "history", _("many of the writer's comments were rejected")
    BANNED_WRITER = "banned_writer", _("the writer is banned")
    REPORTS = "reports", _("readers reported it")
    EDITED = "edited", _("its writer changed it")
    SERVICE = "service", _("an outside service asked for it")


class CommentAct(models.TextChoices):
    """What can happen to a comment: the words of its history."""

    POSTED = "posted", _("sent")
    EDITED = "edited", _("changed by its writer")
    WITHDRAWN = "withdrawn", _("withdrawn by its writer")
    APPROVED = "approved", _("approved")
    REJECTED = "rejected", _("rejected")
    WITHHELD = "withheld", _("held back")
    UNDONE = "undone", _("decision undone")
    FEATURED = "featured", _("featured")
    UNFEATURED = "unfeatured", _("no longer featured")
    ERASED = "erased", _("words and writer erased")


class Standing(models.TextChoices):
    """How a writer stands with the moderators."""

    NEW = "new", _("new")
    KNOWN = "known", _("has been approved")
    TRUSTED = "trusted", _("trusted")
    BANNED = "banned", _("banned")


class ReportReason(models.TextChoices):
    """Why a reader reports a comment."""

    OFFENSIVE = "offensive", _("it insults")
    HATE = "hate", _("it stirs up hatred")
    SPAM = "spam", _("it advertises")
    PRIVATE = "private", _("it gives away private details")
    ILLEGAL = "illegal", _("I believe it is illegal")
    OTHER = "other", _("something else")


class ReportState(models.TextChoices):
    """What became of a report."""

    OPEN = "open", _("open")
    UPHELD = "upheld", _("upheld")
    DISMISSED = "dismissed", _("dismissed")


class WordKind(models.TextChoices):
    """What a listed word does to a comment that has it. Allowed hides the others: كلب البحر is a shark."""

    BANNED = "banned", _("banned: the comment is held back")
    SUSPECT = "suspect", _("suspect: the comment is held for a look")
    ALLOWED = "allowed", _("allowed: no listed word is seen inside it")


class DataRequestKind(models.TextChoices):
    """What somebody asks for about their own e-mail address."""

    COPY = "copy", _("a copy of all that is kept")
    ERASURE = "erasure", _("the deletion of all that is kept")


class Queue(models.TextChoices):
    """The moderators' lists."""

    PENDING = "pending", _("Awaiting moderation")
    REPORTED = "reported", _("Reported")
    WITHHELD = "withheld", _("Held back")
    APPROVED = "approved", _("Approved")
    REJECTED = "rejected", _("Rejected")


class Age(models.TextChoices):
    """Since when a comment is there, as the moderators' lists can be asked for it."""

    HOUR = "hour", _("within an hour")
    DAY = "day", _("within a day")
    WEEK = "week", _("within a week")
    OLD = "old", _("older than a day")

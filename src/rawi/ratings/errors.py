"""What the ratings app refuses.

RatingError
└── Closed    the article takes no more answers
"""


class RatingError(Exception):
    """An answer that was not taken; its text says why, in the reader's language."""


class Closed(RatingError):
    """The article takes no more answers, or readers are not asked at all."""

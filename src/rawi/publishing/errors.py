"""What can go wrong with a release.

PublishingError
├── NoPlace      an address that can have no file
├── Unfit        an answer that must not be kept: it is for one reader, or no page
└── Damaged      files that do not belong together
"""


class PublishingError(Exception):
    """Something about a release is wrong."""


class NoPlace(PublishingError):
    """This address can have no file."""


class Unfit(PublishingError):
    """This answer must not be kept."""


class Damaged(PublishingError):
    """The files at a place do not belong together: one is missing, or of another moment."""

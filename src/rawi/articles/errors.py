"""What the articles app refuses."""


class Refused(Exception):
    """A rule forbids the act; the text says why, in the user's language."""

"""What feeds and cards say of a statement, in the words of its page."""

from rawi.api.schemas.item import PublicItem
from rawi.record.saying import said, saying_for


def said_of(item: PublicItem, words: str) -> str:
    """The words, whole or cut, behind what saying the item is, where they alone would be read as asserted."""
    own = item.statement
    return said(saying_for(own.cue_class, own.cue), words) if own else words

"""What can be asked of comments; readers get theirs through public() alone."""

from rawi.comments.queries.policy import Rules, rules_of, settings_of
from rawi.comments.queries.public import count_of, counts_of, public

__all__ = ["Rules", "count_of", "counts_of", "public", "rules_of", "settings_of"]

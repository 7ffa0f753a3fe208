"""What others can listen to."""

from django.dispatch import Signal

#: Sent in the transaction in which an article's counts changed, or how they show: sender Total, article_id.
ratings_changed = Signal()

"""What others can listen to."""

from django.dispatch import Signal

#: Sent within the transaction in which what readers see under an article changed: sender Comment, article_id.
thread_changed = Signal()

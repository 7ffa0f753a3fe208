"""What others can listen to."""

from django.dispatch import Signal

#: Sent within the transaction in which what readers see under an article changed: sender Comment, article_id.
thread_changed = Signal()

#: Sent within the transaction in which the rules of a section or of the whole site changed: every article
#: below takes comments otherwise. Sender Policy or CommentSettings, page_id (None: all of the site).
rules_changed = Signal()

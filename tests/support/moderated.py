"""A served site whose comments wait for moderators, as a moderator finds it."""

from support.released import UNTIL_RELEASED
from support.serving import Site
from support.told import tell

_COMMENTS = """
from rawi.accounts.models import User
from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from support.comments import comment, report
Comment.objects.all().delete()
article = Article.objects.live().order_by("pk")[0]
by = User.objects.get(is_superuser=True)
top = comment(article, "شكرا على التقرير.", CommentState.APPROVED, name="هند", by=by)
for number in range(5):
    mode = {"rule": "mode", "spans": [], "entry": ""}
    comment(article, f"تعليق رقم {number}", email=f"reader{number}@mail.example", answers=top, holds=[mode])
held = {"rule": "banned_word", "spans": [[3, 6]], "entry": "كلب"}
hidden = "\\u202e"
bad = {"name": "مجهول", "email": "bad@mail.example", "holds": [held]}
comment(article, f"يا كلب {hidden}", CommentState.WITHHELD, **bad)
reported = comment(article, "كلام عليه بلاغ", CommentState.APPROVED, email="other@mail.example", by=by)
report(reported, text="فيه إساءة.")
"""


def bring_comments(site: Site) -> None:
    """Take away all comments of the site and bring new ones: five wait, one is held back, one is reported."""
    tell(site, _COMMENTS + UNTIL_RELEASED)

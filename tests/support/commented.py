"""A served site whose first article has comments, as a reader finds it."""

import json

from support.released import UNTIL_RELEASED
from support.serving import Site
from support.told import tell

_BEGIN = """
from rawi.articles.models import Article
from rawi.base.models import Use
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment, Thread, Writer
from support.comments import comment
for table in (Comment, Thread, Writer):
    table.objects.all().delete()
Use.objects.all().delete()
article = Article.objects.live().order_by("pk")[0]
approved = CommentState.APPROVED
"""
_A_FEW = """
top = comment(article, "متى يفتح الجسر؟", approved, name="هند")
comment(article, "في الربيع كما قالوا.", approved, name="عمر", answers=top)
comment(article, "خبر مهم.\\n\\nانظروا https://example.org/a فهناك تفاصيل.", approved, name="نور")
"""
_ATTACKS = """
from rawi.comments.errors import Refused
from rawi.comments.rules.safe_text import safe_name, safe_text
from support.attacks import attacks
for number, attack in enumerate(attacks()[::STEP]):
    try:
        text, name = safe_text(attack), safe_name(attack[:50]) or "س"
    except Refused:
        continue
    comment(article, text or "س", approved, name=name, email=f"{number}@x.example")
"""


_MAILED = """
import json
from django.urls import reverse
from django.utils import timezone
from rawi.comments.links import confirm_token, leave_token, request_key
from rawi.comments.models import DataRequest, Follower
from support.comments import writer
DataRequest.objects.all().delete()
made = comment(article, "كلام سيُنسى.", approved, name="هند", email="hind@mail.example")
follower = Follower.objects.create(article=article, writer=writer("hind@mail.example"))
def data(kind):
    mailed = {"token_key": request_key(kind), "mailed_at": timezone.now()}
    DataRequest.objects.create(email_key=made.writer.email_key, kind=kind, **mailed)
    return reverse("my_data_link", args=[kind])
links = {"confirm": reverse("confirm_follow", args=[confirm_token(follower)])}
links["leave"] = reverse("unfollow", args=[leave_token(follower)])
links |= {kind: data(kind) for kind in ("copy", "erasure")}
print(json.dumps(links), flush=True)
"""
_SIGN_IN = """
from support.members import mailed
print(mailed(), flush=True)
"""


def bring_comments(site: Site) -> None:
    """Three comments, one of them an answer, in the place of whatever there was; limits begin anew."""
    _run(site, _BEGIN + _A_FEW)


def bring_attacks(site: Site, step: int) -> None:
    """Each step-th of the attack strings as a comment and as its writer's name."""
    _run(site, _BEGIN + _ATTACKS.replace("STEP", str(step)))


def mailed_links(site: Site) -> dict[str, str]:
    """Where letters to one reader lead: confirm and leave (mail about comments), copy and erasure (data)."""
    return dict(json.loads(_run(site, _BEGIN + _MAILED).splitlines()[0]))


def sign_in_link(site: Site) -> str:
    """Where a letter leads that signs a reader in."""
    return _run(site, _BEGIN + _SIGN_IN).splitlines()[0]


def _run(site: Site, code: str) -> str:
    return tell(site, code + UNTIL_RELEASED)

"""A served site whose first article has comments, as a reader finds it."""

import os
import subprocess
import sys
from pathlib import Path

from support.released import UNTIL_RELEASED
from support.serving import Site

_BEGIN = """
import django
django.setup()
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


def bring_comments(site: Site) -> None:
    """Three comments, one of them an answer, in the place of whatever there was; limits begin anew."""
    _run(site, _BEGIN + _A_FEW)


def bring_attacks(site: Site, step: int) -> None:
    """Each step-th of the attack strings as a comment and as its writer's name."""
    _run(site, _BEGIN + _ATTACKS.replace("STEP", str(step)))


def _run(site: Site, code: str) -> None:
    own = {
        "RAWI_DATA": str(site.data),
        "RAWI_ORIGIN": site.address,
        "DJANGO_SETTINGS_MODULE": "rawi.project.settings",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    others = {name: value for name, value in os.environ.items() if not name.startswith(("RAWI_", "DJANGO_"))}
    subprocess.run([sys.executable, "-c", code + UNTIL_RELEASED], env=others | own, check=True)

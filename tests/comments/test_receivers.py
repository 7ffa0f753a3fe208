"""What the comments app listens to."""

from wagtail.models import Site

from rawi.comments.choices import CommentMode
from rawi.comments.models import CommentSettings
from rawi.comments.signals import rules_changed
from support.newsroom import Newsroom


def test_new_rules_of_the_site_are_told(newsroom: Newsroom) -> None:
    told: list[object] = []

    def listen(page_id: object, **_sent: object) -> None:
        told.append(page_id)

    settings = CommentSettings.for_site(Site.objects.get())
    rules_changed.connect(listen)
    settings.mode = CommentMode.POST
    settings.save()
    rules_changed.disconnect(listen)
    assert told == [None]

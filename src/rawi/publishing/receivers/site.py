"""What every page carries, and addresses that lead elsewhere."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Site

from rawi.articles.models import Publisher
from rawi.publishing import touched
from rawi.publishing.marking import mark, mark_frame
from rawi.record import models as record
from rawi.site.models import HouseStyle


@receiver((post_save, post_delete), sender=HouseStyle, dispatch_uid="publishing.style_saved")
@receiver((post_save, post_delete), sender=Publisher, dispatch_uid="publishing.publisher_saved")
@receiver((post_save, post_delete), sender=record.RecordSettings, dispatch_uid="publishing.settings_saved")
@receiver((post_save, post_delete), sender=Site, dispatch_uid="publishing.site_saved")
@receiver((post_save, post_delete), sender=Locale, dispatch_uid="publishing.locale_saved")
def frame_changed(**kwargs: Any) -> None:
    """Something that every page carries may be otherwise."""
    if not kwargs.get("raw"):
        mark_frame()


@receiver((post_save, post_delete), sender=Redirect, dispatch_uid="publishing.redirect_saved")
def redirected(instance: Redirect, **kwargs: Any) -> None:
    """An address leads elsewhere."""
    mark(touched.old_addresses(instance.old_path))

"""Carry out what somebody asked about their own address, for whoever has the mailed link."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from rawi.base import personal
from rawi.base.mailed_links import GOOD_FOR
from rawi.comments.choices import DataRequestKind
from rawi.comments.links import request_key
from rawi.comments.models import DataRequest


def open_request(token: str) -> DataRequest | None:
    """The request that the link with this secret is for; None where it is too old, used up, or not ours."""
    since = timezone.now() - GOOD_FOR
    return DataRequest.objects.filter(token_key=request_key(token), mailed_at__gt=since, done_at=None).first()


@transaction.atomic
def answer_data_request(asked: DataRequest) -> dict[str, Any] | None:
    """The copy, which can be fetched again while the link is good; None once everything is erased."""
    if asked.kind == DataRequestKind.COPY:
        return personal.copy_of(asked.email_key)
    DataRequest.objects.filter(pk=asked.pk).update(done_at=timezone.now())
    personal.erase(asked.email_key)
    return None

"""One name is two: some of what it takes part in belongs to somebody else."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from rawi.base.locks import lock_for_transaction
from rawi.record.errors import Refused
from rawi.record.models import Involvement, Name, NameForm
from rawi.record.signals import names_changed
from rawi.record.spelling import key_of


@transaction.atomic
def split_name(
    name: Name, involvements: Collection[int], *, by: Any, new_name: str, description: str = ""
) -> Name:
    """A new name of the same type that takes over the involvements with these keys.

    Where both are spelled alike, that spelling alone tells no longer who is meant. Raises Refused where
    nothing is left to move, or nothing would stay.
    """
    lock_for_transaction("record.names")
    moving = Involvement.objects.filter(name=name, pk__in=involvements)
    count, all_there_are = moving.count(), Involvement.objects.filter(name=name).count()
    if not key_of(new_name):
        raise Refused(_("The new name needs letters."))
    if not count:
        raise Refused(_("Choose at least one item that belongs to the new name."))
    if count == all_there_are:
        raise Refused(_("Nothing would stay with the old name: correct its spelling instead."))
    made = Name.objects.create(type=name.type, name=new_name.strip()[:255], description=description[:500])
    is_alike = name.forms.filter(folded=key_of(new_name), is_key=True).update(is_key=False)
    NameForm.objects.create(name=made, form=made.name, is_key=not is_alike)
    moved = list(moving.order_by("pk").values_list("pk", flat=True))
    moving.update(name=made)
    log(made, "record.split_name", user=by, data={"from": name.pk, "name": name.name, "moved": moved})
    names_changed.send(sender=Name, keys=[name.pk, made.pk])
    return made

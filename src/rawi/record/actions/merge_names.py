"""Two names are one: everything moves to the one that stays, and the other's address leads there."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from rawi.base.locks import lock_for_transaction
from rawi.record.errors import Refused
from rawi.record.models import Dossier, Involvement, Name, NameForm, Office, Pledge
from rawi.record.signals import names_changed


@transaction.atomic
def merge_names(keep: Name, drop: Name, *, by: Any) -> Name:
    """Move all that drop has to keep; drop stays as a redirect. Nothing is lost: the log says what moved.

    Raises Refused for a name merged already, for one with itself, and for two with different Wikidata ids.
    """
    lock_for_transaction("record.names")
    keep, drop = (Name.objects.select_for_update(of=("self",)).get(pk=name.pk) for name in (keep, drop))
    _check(keep, drop)
    moved = {
        "forms": _move_forms(keep, drop),
        "offices": Office.objects.filter(name=drop).update(name=keep),
        "holders": Office.objects.filter(organisation=drop).update(organisation=keep),
        "involvements": _keys(Involvement.objects.filter(name=drop)),
        "provisions": _keys(Pledge.objects.filter(agreement=drop)),
        "dossiers": _keys(Dossier.objects.filter(names=drop)),
    }
    Involvement.objects.filter(name=drop).update(name=keep)
    Pledge.objects.filter(agreement=drop).update(agreement=keep)
    for dossier in Dossier.objects.filter(names=drop):
        dossier.names.remove(drop)
        dossier.names.add(keep)
    # Who led to drop before leads to keep now: an address never needs two steps.
    Name.objects.filter(merged_into=drop).update(merged_into=keep)
    _fill_in(keep, drop)
    log(keep, "record.merge_names", user=by, data={"dropped": drop.pk, "name": drop.name, "moved": moved})
    names_changed.send(sender=Name, keys=[keep.pk, drop.pk])
    return keep


def _check(keep: Name, drop: Name) -> None:
    if keep.pk == drop.pk:
        raise Refused(_("A name cannot be merged with itself."))
    if keep.merged_into_id or drop.merged_into_id:
        raise Refused(_("One of the two was merged already: use the name that it leads to."))
    if keep.wikidata and drop.wikidata and keep.wikidata != drop.wikidata:
        raise Refused(
            _("They are two in Wikidata: %(one)s and %(other)s.")
            % {"one": keep.wikidata, "other": drop.wikidata}
        )


def _move_forms(keep: Name, drop: Name) -> int:
    own = dict(keep.forms.values_list("folded", "pk"))
    moved = 0
    for form in drop.forms.all():
        if form.folded not in own:
            moved += NameForm.objects.filter(pk=form.pk).update(name=keep)
        elif form.is_key:
            NameForm.objects.filter(pk=own[form.folded]).update(is_key=True)
    drop.forms.all().delete()
    return moved


def _keys(rows: Any) -> list[int]:
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _fill_in(keep: Name, drop: Name) -> None:
    """Take over what keep does not know yet."""
    taken = {
        field: getattr(keep, field) or getattr(drop, field) for field in ("latin", "wikidata", "description")
    }
    # The id first leaves the one name, for no two may have it.
    Name.objects.filter(pk=drop.pk).update(merged_into=keep, wikidata="")
    Name.objects.filter(pk=keep.pk).update(**taken)
    keep.refresh_from_db()

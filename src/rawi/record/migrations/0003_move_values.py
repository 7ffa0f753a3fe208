"""Moves what items kept as JSON into the tables of their kinds, and back."""

from collections import Counter

from django.db import migrations

from rawi.reading.edtf import bounds

BATCH = 500
PUBLIC = ("accepted", "amended")
TYPES = {"person": "person", "organisation": "organisation"}


def forwards(apps, schema_editor):
    mover = Mover(apps)
    items = apps.get_model("record", "Item").objects.order_by("pk").select_related("article")
    for item in items.iterator(chunk_size=BATCH):
        mover.move(item)
    mover.show()


def backwards(apps, schema_editor):
    Item = apps.get_model("record", "Item")
    for item in Item.objects.order_by("pk").iterator(chunk_size=BATCH):
        Item.objects.filter(pk=item.pk).update(value=value_of(apps, item))


class Mover:
    def __init__(self, apps):
        self.model = lambda name: apps.get_model("record", name)
        self.names = {}
        restrictions = apps.get_model("wagtailcore", "PageViewRestriction").objects.select_related("page")
        self.closed = tuple(restriction.page.path for restriction in restrictions)

    def move(self, item):
        value, article = item.value, item.article
        day = article.reference_day or (article.first_published_at and article.first_published_at.date())
        getattr(self, "_" + item.kind)(item, value, day)
        is_public = item.review_state in PUBLIC and article.live and not article.path.startswith(self.closed or ("-",))
        self.model("Item").objects.filter(pk=item.pk).update(day=day, is_public=is_public)

    def show(self):
        """Copy the flag to where it is repeated, and count."""
        Item = self.model("Item")
        public = Item.objects.filter(is_public=True)
        self.model("Pledge").objects.filter(item__in=public).update(is_public=True)
        self.model("Involvement").objects.filter(item__in=public).update(is_public=True)
        counts = Counter((kind, status or "") for kind, status in public.values_list("kind", "pledge__status"))
        for (kind, status), count in counts.items():
            self.model("Tally").objects.create(kind=kind, status=status, count=count)

    def _statement(self, item, value, day):
        self.model("Statement").objects.create(
            item=item,
            form=value.get("form", "indirect"),
            attribution=value.get("attribution", "explicit"),
            cue=value.get("cue", "")[:100],
            cue_class=value.get("cue_class", "say"),
            told_to=value.get("told_to", "")[:255],
            channel=value.get("channel", "")[:255],
        )
        self._speakers(item, value.get("speakers", []), "speaker", day)

    def _pledge(self, item, value, day):
        due = (value.get("due") or "")[:64]
        first, last = bounds(due)
        self.model("Pledge").objects.create(
            item=item,
            day=day,
            polarity=value.get("polarity", "do"),
            cue=value.get("cue", "")[:100],
            condition=value.get("condition", "")[:500],
            due=due,
            due_words=value.get("due_words", "")[:255],
            due_basis="stated" if due else "none",
            due_from=first,
            due_to=last,
        )
        self._speakers(item, value.get("pledgers", []), "pledger", day)
        self._involve(item, value.get("beneficiary", ""), None, "beneficiary", 0, day)

    def _figure(self, item, value, day):
        number = value.get("value", 0)
        low, high = number if isinstance(number, list) else (number, number)
        self.model("Figure").objects.create(
            item=item,
            low=min(low, high),
            high=max(low, high),
            unit=value.get("unit", "")[:100],
            qualifier=value.get("qualifier", "exact"),
            figure_kind=value.get("kind", "count"),
            measures=value.get("measures", "")[:255],
        )

    def _event(self, item, value, day):
        self.model("Event").objects.create(
            item=item,
            title=value.get("title", "")[:255],
            type=value.get("type", "")[:64],
            start=value.get("start", "")[:64],
            end=value.get("end", "")[:64],
            status=value.get("status", "held"),
            certainty=value.get("certainty", 5),
        )
        self._involve(item, value.get("place", ""), "place", "place", 0, day)
        for order, name in enumerate(value.get("participants", [])):
            self._involve(item, name, None, "participant", order, day)

    def _date(self, item, value, day):
        self.model("StatedDate").objects.create(
            item=item,
            edtf=value.get("edtf", "")[:64],
            grain=value.get("grain", "day"),
            direction=value.get("direction", "unknown"),
            relative=value.get("relative", False),
            calendar=value.get("calendar", "gregorian"),
            duration=value.get("duration", "")[:32],
            note=value.get("note", "")[:64],
        )

    def _name(self, item, value, day):
        involved = self._involve(item, value.get("name", ""), value.get("type"), "mention", 0, day)
        if involved:
            involved.capacity = value.get("capacity", "")[:255]
            involved.save()

    def _speakers(self, item, speakers, role, day):
        for order, one in enumerate(speakers):
            involved = self._involve(item, one.get("name", ""), TYPES.get(one.get("kind")), role, order, day)
            if involved:
                involved.as_named = (one.get("as_named") or one.get("name", ""))[:255]
                involved.capacity = one.get("capacity", "")[:255]
                involved.speaker_kind = one.get("kind", "")
                involved.reason = one.get("reason", "")[:255]
                involved.save()

    def _involve(self, item, name, type_, role, order, day):
        if not name.strip():
            return None
        return self.model("Involvement").objects.create(
            item=item,
            name=self._named(name, type_) if type_ else None,
            role=role,
            order=order,
            as_named=name[:255],
            kind=item.kind,
            day=day,
        )

    def _named(self, name, type_):
        from rawi.record.spelling import key_of

        key = key_of(name)
        if key not in self.names:
            made = self.model("Name").objects.create(type=type_, name=name[:255])
            if key:
                self.model("NameForm").objects.create(name=made, form=made.name, folded=key)
            self.names[key] = made
        return self.names[key]


def value_of(apps, item):
    """The item's own fields as JSON, as 0001 kept them."""
    model = lambda name: apps.get_model("record", name).objects.filter(item=item).values().first() or {}  # noqa: E731
    involved = list(apps.get_model("record", "Involvement").objects.filter(item=item).order_by("order"))
    speakers = [
        {"name": one.as_named, "kind": one.speaker_kind, "as_named": one.as_named, "capacity": one.capacity, "reason": one.reason}
        for one in involved
        if one.role in ("speaker", "pledger")
    ]
    first = {one.role: one.as_named for one in reversed(involved)}
    kept = {
        "statement": ("Statement", ("form", "attribution", "cue", "cue_class", "told_to", "channel")),
        "pledge": ("Pledge", ("polarity", "cue", "condition", "due_words")),
        "figure": ("Figure", ("unit", "qualifier", "measures")),
        "event": ("Event", ("title", "type", "start", "end", "status", "certainty")),
        "date": ("StatedDate", ("edtf", "grain", "direction", "relative", "calendar", "duration", "note")),
    }
    if item.kind == "name":
        one = involved[0] if involved else None
        return {"name": one.as_named, "capacity": one.capacity, "type": one.name.type if one.name else "person"} if one else {}
    table, fields = kept[item.kind]
    row = model(table)
    value = {field: row[field] for field in fields if field in row}
    if item.kind == "statement":
        value["speakers"] = speakers
    if item.kind == "pledge":
        value |= {"pledgers": speakers, "due": row.get("due") or None, "beneficiary": first.get("beneficiary", "")}
    if item.kind == "figure" and row:
        value |= {"value": row["low"] if row["low"] == row["high"] else [row["low"], row["high"]], "kind": row["figure_kind"]}
    if item.kind == "event":
        value |= {"place": first.get("place", ""), "participants": [one.as_named for one in involved if one.role == "participant"]}
    return value


class Migration(migrations.Migration):

    dependencies = [
        ("record", "0002_kinds"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.RunPython(forwards, backwards),
    ]

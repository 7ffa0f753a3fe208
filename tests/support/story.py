"""A running story told upon whatever public record there is: a dossier, a series, statuses with evidence."""

from dataclasses import dataclass
from datetime import date

from rawi.articles.models import Article
from rawi.reading.edtf import bounds
from rawi.record.actions.settle import hide, settle
from rawi.record.choices import DueBasis, NameType, PledgeStatus, Polarity
from rawi.record.models import (
    Dossier,
    Figure,
    Item,
    Name,
    NameForm,
    Office,
    Pledge,
    Relation,
    Series,
    StatusChange,
)

SLUG = "القوات-في-العراق"
SERIES = "عدد-الجنود"
#: Paragraphs that have something of each kind, for an article to tell a story upon.
TEXTS = (
    "قال رئيس الوزراء سالم العبيدي في 12 حزيران 2020 إن «العمل يبدأ غدا».",
    "وتعهدت الحكومة العراقية بحماية القواعد.",
    "وتعهد سالم العبيدي بتخفيض عدد الجنود خلال الأشهر المقبلة. وبلغ عددهم 5200 جندي.",
    "وقال سالم العبيدي إن عددهم سيصبح 3000 جندي. وانعقدت الجلسة الأولى في 11 حزيران/يونيو 2020.",
)


@dataclass(frozen=True, slots=True)
class Story:
    """What was told: the dossier, the series, the pledges, a merged name and whom it was merged into."""

    dossier: Dossier
    series: Series
    pledges: list[Item]
    merged: Name
    person: Name


def tell_story() -> Story:
    """Make the story. Where the record has fewer pledges or figures, it is shorter."""
    series = Series.objects.create(
        title="عدد الجنود الأميركيين في العراق", slug=SERIES, unit="جندي", description="كما أعلنه كل طرف."
    )
    figures = Figure.objects.filter(item__is_public=True, low__gte=1000).order_by("item__day", "pk")
    figures.update(series=series)
    dossier = Dossier.objects.create(
        title="القوات الأميركية في العراق", slug=SLUG, introduction="ما تُعهد به.\n\nوما تحقق.", is_live=True
    )
    dossier.articles.set(Article.objects.live())
    dossier.series.set([series])
    pledges = list(Item.objects.filter(is_public=True, kind="pledge").order_by("day", "pk"))
    _judge(pledges)
    _relate()
    person, merged = _people(dossier)
    return Story(dossier, series, pledges, merged, person)


def set_status(
    item: Item, status: str, since: str, *, evidence: Item | None = None, **fields: object
) -> None:
    """A change of a pledge's status as it stands in the database; the tallies follow."""
    rows = Item.objects.filter(pk=item.pk)
    hide(rows)
    StatusChange.objects.create(
        pledge_id=item.pk,
        status=status,
        since=since,
        since_day=bounds(since)[0],
        evidence=evidence,
        evidence_words=evidence.words if evidence else "",
        reason="هكذا ورد في المقال.",
    )
    Pledge.objects.filter(pk=item.pk).update(status=status, **fields)
    settle(rows)


def _judge(pledges: list[Item]) -> None:
    shown = list(Item.objects.filter(is_public=True, kind__in=("figure", "event")).order_by("-day", "pk"))
    outcomes = [
        (PledgeStatus.UNCLEAR, "2020-12", {"polarity": Polarity.REFRAIN}),
        (PledgeStatus.STALLED, "2020-09~", {"due": "2020-09", "due_to": date(2020, 9, 30)}),
        (PledgeStatus.KEPT, "2021-01-15", {}),
        (PledgeStatus.KEPT_LATE, "2021", {}),
    ]
    for pledge, evidence, (status, since, fields) in zip(pledges, shown, outcomes, strict=False):
        basis = {"due_basis": DueBasis.STATED, "due_words": "في أيلول"} if "due" in fields else {}
        set_status(pledge, status, since, evidence=evidence, **fields, **basis)


def _relate() -> None:
    earlier, *later = Item.objects.filter(is_public=True, kind="statement").order_by("day", "pk")[:2]
    for item in later:
        judged = {"state": "accepted", "explanation": "القول نفسه."}
        Relation.objects.update_or_create(item=item, earlier=earlier, kind="repeats", defaults=judged)


def _people(dossier: Dossier) -> tuple[Name, Name]:
    person = Name.objects.filter(type=NameType.PERSON, involvements__is_public=True).order_by("pk")[0]
    Name.objects.filter(pk=person.pk).update(latin="Somebody", wikidata="Q4115189", description="مسؤول")
    merged = Name.objects.create(type=NameType.PERSON, name="اسم مدموج", merged_into=person)
    NameForm.objects.create(name=person, form="صيغة أخرى")
    place = Name.objects.filter(involvements__is_public=True).exclude(pk=person.pk).order_by("pk")[0]
    Office.objects.create(name=person, title="وزير", since="2018", until="2020-05~", organisation=place)
    dossier.names.set([person, place])
    return person, merged

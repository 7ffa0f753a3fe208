"""A made record of any size, filled by the database itself: INSERT … SELECT over a counted range.

Used by bench/record_scale.py. What a row holds is worked out from its number, so the same size always gives
the same record, and a run that was stopped goes on at the part that it had not finished.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, models, transaction
from wagtail.models import Locale, Page

from rawi.articles.actions.open_section import open_section
from rawi.articles.actions.set_up_front import set_up_front
from rawi.articles.models import Article, FrontPage, Version
from rawi.record import models as record

ITEMS_AN_ARTICLE = 20
ARTICLES_A_DOSSIER = 100
FIRST_DAY = date(2010, 1, 1)
DAYS = 5800
NOW = datetime(2026, 1, 1, tzinfo=UTC)
#: Rows in one statement, and so in one transaction.
STEP = 100_000

#: What an article's twenty items are.
KINDS = ["statement"] * 7 + ["pledge"] * 2 + ["figure"] * 4 + ["event"] * 2 + ["name"] * 3 + ["date"] * 2
STATUSES = ["not_started"] * 6 + ["in_progress"] * 4 + ["stalled", "kept", "kept", "kept_late", "partly_kept"]
STATUSES += ["broken", "unclear"]


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of what."""

    articles: int

    @property
    def items(self) -> int:
        """All items, public or not."""
        return self.articles * ITEMS_AN_ARTICLE

    @property
    def names(self) -> int:
        """Names in the authority file."""
        return max(1000, self.articles // 5)

    @property
    def dossiers(self) -> int:
        """Dossiers, each of as many articles."""
        return self.articles // ARTICLES_A_DOSSIER


def fill(size: Size) -> None:
    """Make what is not there yet."""
    if not FrontPage.objects.exists():
        front = set_up_front(name="راوي", hostname="localhost", port=80)
        open_section(front, ("أخبار",))
    for model, count, columns, chosen in _tables(size):
        _fill(model, count, columns, chosen)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [record.Item, Page, record.Name]):
            cursor.execute(statement)
        if connection.vendor == "postgresql":
            # As its own autovacuum would, a minute later.
            cursor.execute("ANALYZE")
    _tell()


def fill_archive(size: Size) -> None:
    """The articles alone, without a record."""
    if not FrontPage.objects.exists():
        open_section(set_up_front(name="راوي", hostname="localhost", port=80), ("أخبار", "أرشيف"))
    # Below a sub-section, where a few more can be added by Wagtail.
    section = Page.objects.filter(depth=4).order_by("path")[0]
    for model, count, columns, chosen in _article_tables(size, section):
        _fill(model, count, columns, chosen)
    Page.objects.filter(pk=section.pk).update(numchild=size.articles)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Page]):
            cursor.execute(statement)


def _fill(model: type[models.Model], count: int, columns: dict[str, str], chosen: str) -> None:
    """Insert the rows 1 to count for which chosen is true, in steps; those that are there stay."""
    table, numbered = model._meta.db_table, columns.pop("#", "")
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS bench_done (what varchar(80) PRIMARY KEY, rows bigint)")
        cursor.execute("SELECT rows FROM bench_done WHERE what = %s", [table])
        done = (cursor.fetchone() or [0])[0]
    fields = _defaults(model, columns) | columns
    for first in range(done + 1, count + 1, STEP):
        last = min(first + STEP - 1, count)
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_insert(table, fields, chosen, first, last, numbered))
            cursor.execute("DELETE FROM bench_done WHERE what = %s", [table])
            cursor.execute("INSERT INTO bench_done VALUES (%s, %s)", [table, last])
        print(f"  {table}: {last:,} of {count:,}", file=sys.stderr, flush=True)


def _insert(table: str, fields: dict[str, str], chosen: str, first: int, last: int, numbered: str) -> str:
    columns = ", ".join(f'"{column}"' for column in fields)
    values = ", ".join(fields.values())
    # h is a scrambled n: the same on every database, and nothing random about it.
    return (
        f"WITH RECURSIVE r(n) AS (SELECT CAST({first} AS bigint) "
        f"UNION ALL SELECT n + 1 FROM r WHERE n < {last}), "
        f"s AS (SELECT n, (n * 7919 + n / 13 * 104729) % 1000003 AS h FROM r) "
        f'INSERT INTO "{table}" ({columns}) SELECT {values} FROM s {numbered} WHERE {chosen}'
    )


def _defaults(model: type[models.Model], given: dict[str, str]) -> dict[str, str]:
    """The fields that are not given, as a new row of the model would have them."""
    found = {}
    for field in model._meta.local_concrete_fields:
        if field.column not in given and not (field.primary_key and isinstance(field, models.AutoField)):
            found[field.column] = _literal(_default(field))
    return found


def _default(field: Any) -> Any:
    if isinstance(field, models.JSONField) or field.get_internal_type() == "JSONField":
        return "[]"
    if field.null and not field.has_default():
        return None
    if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
        return NOW
    return field.get_default()


def _literal(value: Any) -> str:
    match value:
        case None:
            return "NULL"
        case bool():
            return str(value).upper()
        case int() | float():
            return str(value)
        case datetime():
            return (
                f"'{value:%Y-%m-%d %H:%M:%S}'" if connection.vendor == "sqlite" else f"'{value.isoformat()}'"
            )
    return "'" + str(value).replace("'", "''") + "'"


# What databases write each in its own way


def _day(days: str) -> str:
    """The date that many days after the first."""
    if connection.vendor == "sqlite":
        return f"date('{FIRST_DAY}', '+' || ({days}) || ' days')"
    return f"(date '{FIRST_DAY}' + ({days})::int)"


def _noon(days: str) -> str:
    """Noon of the day that many days after the first."""
    if connection.vendor == "sqlite":
        return f"{_day(days)} || ' 12:00:00'"
    return f"({_day(days)} + time '12:00') AT TIME ZONE 'UTC'"


def _key(number: str) -> str:
    """A UUID."""
    if connection.vendor == "sqlite":
        return f"printf('%032x', {number})"
    return f"lpad(to_hex({number}), 32, '0')::uuid"


def _pick(values: list[str], number: str) -> str:
    cases = " ".join(f"WHEN {place} THEN '{value}'" for place, value in enumerate(values))
    return f"(CASE ({number}) % {len(values)} {cases} END)"


def _base36(number: str) -> str:
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    places = (f"CAST(({number}) / {36**power} % 36 + 1 AS integer)" for power in (3, 2, 1, 0))
    return " || ".join(f"substr('{digits}', {place}, 1)" for place in places)


# The tables, in the order in which they lean on each other

Table = tuple[type[models.Model], int, dict[str, str], str]

WORDS = _pick(
    [
        "إن الحكومة ملتزمة بإعادة الإعمار وتأهيل المدارس والمستشفيات في المحافظات",
        "سنسلم القواعد العسكرية تباعا بحسب الجدول المتفق عليه بين الطرفين",
        "بلغت كلفة المشروع نحو مئة وعشرين مليون دولار حتى نهاية العام",
        "تعقد الجولة المقبلة من المباحثات في العاصمة خلال الأشهر القليلة المقبلة",
        "لن نسمح بأن تُستخدم أراضينا منطلقا للاعتداء على أي من دول الجوار",
    ],
    "n",
)
KIND = _pick(KINDS, "n - 1")
IS_PUBLIC = "h % 10 < 8"
UNSEEN = ["suggested", "rejected"]


def _tables(size: Size) -> Iterator[Table]:
    section = Page.objects.filter(depth=3).order_by("path")[0]
    yield from _article_tables(size, section)
    kinds = ["person"] * 6 + ["organisation"] * 3 + ["place"] * 2 + ["agreement"]
    name = {"id": "n", "name": "'اسم ' || n", "type": _pick(kinds, "n")}
    yield record.Name, size.names, name, "TRUE"
    yield (
        record.NameForm,
        size.names,
        {"name_id": "n", "form": "'اسم ' || n", "folded": "'اسم ' || n"},
        "TRUE",
    )
    yield record.Series, 20, {"id": "n", "title": "'سلسلة ' || n", "slug": "'series-' || n"}, "TRUE"
    yield from _item_tables(size)
    yield from _kind_tables(size)
    yield from _part_tables(size)
    dossier = {"id": "n", "title": "'ملف ' || n", "slug": "'dossier-' || n", "is_live": "TRUE"}
    yield record.Dossier, size.dossiers, dossier, "TRUE"
    through = record.Dossier.articles.through
    inside = f"(n - 1) / {ARTICLES_A_DOSSIER} + 1"
    yield (
        through,
        size.dossiers * ARTICLES_A_DOSSIER,
        {"dossier_id": inside, "article_id": f"n + {BASE}"},
        "TRUE",
    )
    yield record.Dossier.names.through, size.dossiers, {"dossier_id": "n", "name_id": "n"}, "TRUE"
    yield record.Dossier.series.through, min(20, size.dossiers), {"dossier_id": "n", "series_id": "n"}, "TRUE"


#: Pages of the site itself come first.
BASE = 1000


def _article_tables(size: Size, section: Page) -> Iterator[Table]:
    slug = "'khabar-' || n"
    published = _literal(NOW)
    page = {
        "id": f"n + {BASE}",
        "path": f"'{section.path}' || {_base36('n')}",
        "depth": str(section.depth + 1),
        "title": "'خبر رقم ' || n",
        "draft_title": "'خبر رقم ' || n",
        "slug": slug,
        "url_path": f"'{section.url_path}' || {slug} || '/'",
        "live": "TRUE",
        "content_type_id": str(ContentType.objects.get_for_model(Article).pk),
        "locale_id": str(Locale.objects.order_by("pk")[0].pk),
        "translation_key": _key("n"),
        "first_published_at": published,
        "last_published_at": published,
    }
    yield Page, size.articles, page, "TRUE"
    article = {"page_ptr_id": f"n + {BASE}", "body": "'[]'", "reference_day": _day(_article_day(size, "n"))}
    article |= {"own_section_id": str(section.pk), "stands_at": _noon(_article_day(size, "n"))}
    yield Article, size.articles, article, "TRUE"
    version = {"id": "n", "article_id": f"n + {BASE}", "number": "1", "headline": "'خبر رقم ' || n"}
    yield Version, size.articles, version | {"text_hash": "'0'"}, "TRUE"


def _article_day(size: Size, number: str) -> str:
    """Articles stand in the order of time."""
    return f"({number}) * {DAYS} / {size.articles}"


def _item_day(size: Size) -> str:
    return _article_day(size, f"(n - 1) / {ITEMS_AN_ARTICLE} + 1")


def _item_tables(size: Size) -> Iterator[Table]:
    article = f"(n - 1) / {ITEMS_AN_ARTICLE} + 1"
    item = {
        "id": "n",
        "kind": KIND,
        "article_id": f"{article} + {BASE}",
        "review_state": f"(CASE WHEN {IS_PUBLIC} THEN 'accepted' ELSE {_pick(UNSEEN, 'n')} END)",
        "is_public": f"({IS_PUBLIC})",
        "words": WORDS,
        "day": _day(_item_day(size)),
        "starts_on": f"(CASE WHEN {KIND} IN ('event', 'date') THEN {_day(_item_day(size))} END)",
        "ends_on": f"(CASE WHEN {KIND} IN ('event', 'date') THEN {_day(_item_day(size))} END)",
        "confidence": "0.9",
        "rule": "'bench'",
    }
    yield record.Item, size.items, item, "TRUE"
    evidence = {
        "item_id": "n", "version_id": article, "block": "'b' || (n % 20)", "start": "10", "end": "50",
        "exact": WORDS, "sentence_hash": "'0'",
    }  # fmt: skip
    yield record.Evidence, size.items, evidence, "TRUE"
    yield record.Review, size.items, {"item_id": "n", "state": "'accepted'", "changes": "'{}'"}, IS_PUBLIC


def _kind_tables(size: Size) -> Iterator[Table]:
    day = _day(_item_day(size))
    statement = {"item_id": "n", "form": "'direct'", "attribution": "'explicit'", "cue": "'قال'"}
    yield record.Statement, size.items, statement, f"{KIND} = 'statement'"
    due = _day(f"{_item_day(size)} + 30 + h % 900")
    pledge = {
        "item_id": "n", "status": _pick(STATUSES, "h"), "is_public": f"({IS_PUBLIC})", "day": day,
        "due": "'2020'", "due_basis": "'stated'", "due_from": due, "due_to": due, "cue": "'تعهد'",
    }  # fmt: skip
    yield record.Pledge, size.items, pledge, f"{KIND} = 'pledge'"
    change = {
        "pledge_id": "n", "status": _pick(STATUSES, "h"), "since": "'2020-01-01'",
        "since_day": "'2020-01-01'",
        "url": "'https://example.org/'", "reason": "'سبب'",
    }  # fmt: skip
    yield record.StatusChange, size.items, change, f"{KIND} = 'pledge' AND h % 17 >= 6"
    figure = {
        "item_id": "n", "low": "h", "high": "h", "unit": "'جندي'", "measures": "'القوات'",
        "series_id": f"(CASE WHEN n <= {20 * 20 * 5} THEN n / 20 % 20 + 1 END)",
    }  # fmt: skip
    yield record.Figure, size.items, figure, f"{KIND} = 'figure'"
    event = {"item_id": "n", "title": "'اجتماع'", "start": "'2020-01-01'"}
    yield record.Event, size.items, event, f"{KIND} = 'event'"
    stated = {"item_id": "n", "edtf": "'2020-01-01'", "grain": "'day'", "direction": "'past'"}
    yield record.StatedDate, size.items, stated, f"{KIND} = 'date'"


def _part_tables(size: Size) -> Iterator[Table]:
    """A few names are in much of the record, most in little: the cube of an even spread, near to Zipf's law.

    Every second number is a second part: a beneficiary or a place.
    """
    even = "((n * 7919 + n / 2 * 613) % 10007)"
    name = f"1 + {size.names} * {even} * {even} * {even} / {10007**3}"
    item = "(n + 1) / 2"
    kind = _pick(KINDS, f"{item} - 1")
    public = f"(({item}) * 7919 + ({item}) / 13 * 104729) % 1000003 % 10 < 8"
    role = (
        f"(CASE {kind} WHEN 'statement' THEN 'speaker' WHEN 'name' THEN 'mention' "
        "WHEN 'pledge' THEN (CASE n % 2 WHEN 1 THEN 'pledger' ELSE 'beneficiary' END) "
        "ELSE (CASE n % 2 WHEN 1 THEN 'participant' ELSE 'place' END) END)"
    )
    part = {
        "item_id": item, "name_id": name, "role": role,
        "order": "0", "kind": kind, "is_public": f"({public})",
        "day": _day(_article_day(size, f"({item} - 1) / {ITEMS_AN_ARTICLE} + 1")),
    }  # fmt: skip
    chosen = f"{kind} IN ('pledge', 'event') OR ({kind} IN ('statement', 'name') AND n % 2 = 1)"
    yield record.Involvement, size.items * 2, part, chosen


def _tell() -> None:
    """The tallies, counted once."""
    record.Tally.objects.all().delete()
    rows = record.Item.objects.filter(is_public=True).values_list("kind", "pledge__status")
    counted = rows.annotate(count=models.Count("pk")).order_by()
    record.Tally.objects.bulk_create(
        record.Tally(kind=kind, status=status or "", count=count) for kind, status, count in counted
    )

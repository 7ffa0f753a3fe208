"""Made-up pages of the record: what the views hand to the readers' templates, without a database."""

from types import SimpleNamespace as Made
from typing import Any

from django.core.paginator import Paginator

from rawi.record.choices import PledgeStatus
from rawi.site.record import time

WORDS = "نشر كلفة الترميم كاملة قبل نهاية العام"
SENTENCE = f'وتعهدت البلدية <mark class="mark mark--pledge">{WORDS}</mark>.'
TOWN = Made(name="البلدية", url="/names/7/", capacity="", reason="")
NOBODY = Made(name="مسؤول", url="", capacity="في الوزارة", reason="لم يُخوَّل بالتصريح")
STATUSES = list(PledgeStatus.values)
SHAPES = [(shape, "اليوم معروف") for shape in time.SHAPES]
NO_STEPS = Made(before="", after="", newest_first=True)


def status(code: str = "in_progress", *, is_overdue: bool = False) -> Made:
    """What became of a pledge."""
    return Made(code=code, label="قيد التنفيذ", is_overdue=is_overdue)


def line(number: int = 1, kind: str = "pledge", **changes: Any) -> Made:
    """An item in a list."""
    facts = {
        "id": number,
        "kind": kind,
        "kind_label": "تعهد",
        "url": f"/r/{number}",
        "words": WORDS,
        "source_url": f"/town/bridge/#r-{number}",
        "source_title": "البلدية تؤجل افتتاح الجسر",
        "time": "2026-11",
        "shape": "month",
        "people": [TOWN],
        "form": "direct" if kind == "statement" else "",
        "title": "",
        "note": "",
        "status": status(is_overdue=True) if kind == "pledge" else None,
        "due": "2026-12" if kind == "pledge" else "",
        "due_words": "قبل نهاية العام" if kind == "pledge" else "",
        "due_basis": "",
        "sentence_html": SENTENCE,
    }
    return Made(**(facts | changes))


def item() -> dict[str, Any]:
    """The page of a pledge with everything."""
    change = Made(status=status("kept"), since="2026~", shape="about", reason="نُشرت.", is_hidden=False)
    shown = Made(**vars(change), evidence=line(2, "figure"), url="https://paper.example/cost")
    hidden = Made(**(vars(change) | {"is_hidden": True}), evidence=None, url="")
    facts = Made(
        history=[shown, hidden],
        related=[Made(label="يكرر", line=line(3, "statement"), explanation="القول نفسه.")],
        answered=[Made(label="اعتراض", state="قُبل", answer="صُحح.", at=None, name="سعاد", reply="لا.")],
        facts=[
            Made(title="الموعد", text="", edtf="2026-12", url=""),
            Made(title="الاتفاق", text="اتفاق", edtf="", url="/names/9/"),
            Made(title="الشرط", text="إن توفر المال", edtf="", url=""),
        ],
        trail=[Made(state="مقبول", basis="بمراجعة بند بند", at=None)],
    )
    return {
        "item": line(),
        "facts": facts,
        "people": [Made(role="pledger", title="المتعهد", people=[TOWN, NOBODY])],
        "dossiers": [Made(title="الجسر", get_absolute_url="/dossiers/bridge/")],
        "json_url": "/r/1.json",
        "feed_url": "/r/1/feed.atom",
        "calendar_url": "/r/1/calendar.ics",
        "dispute_url": "/r/1/dispute/",
        "structured": {"@type": "PlanAction", "name": "</script><b>"},
    }


def shares() -> list[Made]:
    """A share of each status."""
    return [
        Made(code=code, label=code_words, count=1, percent=10, start=100 * place, width=100)
        for place, (code, code_words) in enumerate((code, "حالة") for code in STATUSES)
    ]


def hub() -> dict[str, Any]:
    """The record's front page."""
    return {
        "tallies": [("statement", 12), ("pledge", 3)],
        "shares": shares(),
        "pledges": [line(1), line(2)],
        "dossiers": [Made(title="الجسر", get_absolute_url="/dossiers/bridge/")],
    }


def pledges() -> dict[str, Any]:
    """The tracker, filtered."""
    option = Made(value="kept", title="أُنجز", is_chosen=True)
    return {
        "shares": shares(),
        "overdue": 2,
        "pledges": [line(1), line(2, people=[NOBODY], due="", due_words="")],
        "steps": Made(before="?before=x", after="?after=y", newest_first=True),
        "asked": Made(
            words="البلدية",
            pledgers=[Made(name="البلدية", get_absolute_url="/names/7/")],
            is_filtered=True,
        ),
        "statuses": [option],
        "dues": [option],
        "dossiers": [option],
        "count": 1001,
        "most": 1000,
        "structured": None,
    }


def years() -> list[Made]:
    """A year with an entry of each kind."""
    kinds = ("event", "statement", "pledge", "figure")
    entries = [
        Made(kind=kind, time="2026", shape="season", line=line(place, kind), change=None, reason="")
        for place, kind in enumerate(kinds)
    ]
    change = Made(
        kind="change", time="2026-05/..", shape="from", line=line(9), change=status(), reason="بدأ."
    )
    return [Made(year=2026, entries=[*entries, change])]


def timeline(dossier: Made | None = None) -> dict[str, Any]:
    """A timeline, of everything or of a dossier."""
    return {
        "years": years(),
        "steps": NO_STEPS,
        "kinds": [Made(kind="all", title="الكل", url="?", is_chosen=True)],
        "shapes": SHAPES,
        "dossier": dossier,
    }


def series() -> Made:
    """A series with its chart."""
    tick = Made(at=10.5, text="2026", anchor="middle")
    point = Made(x=1.5, y=2, from_x=1, to_x=3.25, top=1, bottom=9, value="≈3")
    chart = Made(
        width=400, height=250, base=220, scale_at=8, scale_anchor="end", start_x=1, end_x=9,
        points=[point], path="M1 2 L3 4", scale=[tick], days=[tick],
    )  # fmt: skip
    rows = [Made(number="3,000", qualifier="نحو", line=line(4, "figure"))]
    return Made(
        slug="workers", title="عدد العمال", url="/record/figures/workers/", unit="عامل",
        description="كما أعلنته البلدية.", points=rows, chart=chart, alternative="2026: نحو 3,000 عامل",
    )  # fmt: skip


def name() -> dict[str, Any]:
    """The page of an organisation, with everything."""
    held = Made(title="رئيس", since="2020", until="2024~", of=None, holder=Made(name="نزار", url="/names/8/"))
    part = Made(slug="speaker-statement", kind="statement", title="ما قيل", lines=[line(1, "statement")])
    return {
        "name": Made(
            pk=7, name="البلدية", latin="The Town", wikidata="Q1", description="بلدية الضفاف",
            get_absolute_url="/names/7/",
        ),
        "type_title": "جهة",
        "parts": [Made(**vars(part), more_url="?list=speaker-statement")],
        "offices": [Made(title="رئيس", since="", until="", of=TOWN, holder=None)],
        "holders": [held],
        "spellings": ["بلدية الضفاف"],
        "parties": [TOWN],
        "provisions": [Made(title="البند الأول", lines=[line(5)])],
        "dossiers": [Made(title="الجسر", get_absolute_url="/dossiers/bridge/")],
        "feed_url": "/names/7/feed.atom",
        "calendar_url": "/names/7/calendar.ics",
        "structured": None,
    }  # fmt: skip


def names() -> dict[str, Any]:
    """Names by their letters."""
    return {
        "names": [Made(name="البلدية", latin="", description="جهة", get_absolute_url="/names/7/")],
        "words": "",
        "type": "person",
        "types": [("person", "الناس")],
        "steps": Made(before="", after="?after=7", newest_first=True),
    }


def dossier() -> dict[str, Any]:
    """A dossier's page."""
    return {
        "dossier": _dossier(),
        "names": [Made(name="البلدية", description="جهة", get_absolute_url="/names/7/")],
        "charts": [series()],
        "years": years(),
        "band": _band(),
        "band_words": "2026: اجتماع",
        "shapes": SHAPES,
        "shares": shares(),
        "pledges": [line(1)],
        "has_more_pledges": True,
        "articles": [],
        "feed_url": "/dossiers/bridge/feed.atom",
        "calendar_url": "/dossiers/bridge/calendar.ics",
        "structured": None,
    }


def _band() -> Made:
    marks = [
        Made(y=15.0, from_x=1.5, to_x=9.5, middle=5.5, kind="event", shape=shape, arrow="M1 2z")
        for shape in ("day", "about", "from")
    ]
    return Made(width=400, height=60, marks=marks, years=[Made(x=7.5, year=2026)])


def _dossier() -> Made:
    return Made(title="الجسر", slug="bridge", introduction="قصة الجسر.", get_absolute_url="/dossiers/bridge/")


def _listed(key: str, rows: list[Any]) -> dict[str, Any]:
    return {key: rows, "page_obj": Paginator(rows, 50).get_page(1)}


def data() -> dict[str, Any]:
    """The record as data."""
    return {
        "downloads": [("csv", "/record/export/record.csv")],
        "feed_url": "/record/feed.atom",
        "api_url": "/api/v1/openapi.json",
        "licence": "https://licence.example/by/4.0/",
        "contact": "",
    }


#: Every page of the record by name: its template and what it is given.
PAGES: dict[str, tuple[str, Any]] = {
    "item": ("site/item_page.html", item),
    "item gone": ("site/item_gone.html", dict),
    "record": ("site/record_hub.html", hub),
    "pledges": ("site/record_pledges.html", pledges),
    "timeline": ("site/record_timeline.html", timeline),
    "dossier timeline": ("site/record_timeline.html", lambda: timeline(_dossier())),
    "figures": ("site/record_figures.html", lambda: _listed("series", [])),
    "series": ("site/record_series.html", lambda: {"series": series(), "structured": None}),
    "names": ("site/record_names.html", names),
    "name": ("site/record_name.html", name),
    "dossiers": ("site/record_dossiers.html", lambda: _listed("dossiers", [])),
    "dossier": ("site/record_dossier.html", dossier),
    "data": ("site/record_data.html", data),
}

"""Made-up pages: what the views hand to the readers' templates, without a database."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace as Made
from typing import Any

from rawi.site.forms.address import DataForm
from rawi.site.record.steps import Steps
from support import made_comments, made_record

_PUBLISHED = datetime(2026, 11, 22, 15, 40, tzinfo=UTC)

SECTIONS = [
    Made(title="أخبار البلدة", url="/town/", path="0001", children=[Made(title="الماء", url="/town/water/")]),
    Made(title="اقتصاد", url="/economy/", path="0002", children=[]),
    Made(title="تعليم", url="/schools/", path="0003", children=[]),
    Made(title="ثقافة", url="/culture/", path="0004", children=[]),
    Made(title="رياضة", url="/sport/", path="0005", children=[]),
]
WRITER = Made(name="هالة الجبوري", url="/contributors/hala/", kind="person", role="author")
AGENCY = Made(name="وكالة أنباء الرافدين", url="/contributors/agency/", kind="agency", role="author")
LENS = Made(name="سنان قاسم", url="/contributors/sinan/", kind="person", role="photographer")

HEADLINES = [
    "البلدية تؤجل افتتاح جسر النهر الشرقي إلى الربيع وتتعهد بنشر كلفة الترميم كاملة",
    "مزارعو الضفة الغربية يطالبون بحصة ماء ثابتة قبل موسم الزرع",
    "مدرسة الأمل تستقبل 320 تلميذا بعد عام من الإغلاق",
    "سوق الحرفيين يعود إلى الشارع القديم",
    "فريق البلدة يتأهل إلى نصف نهائي كأس المحافظة",
    "مكتبة الحي تمدد ساعات القراءة حتى منتصف الليل",
    "أسعار الخبز تستقر بعد أسبوعين من التقلب",
    "متطوعون يغرسون ألفي شجرة على الطريق الدائري",
    "معرض الخط يفتتح دورته السابعة بأعمال من تسع مدن",
    "هيئة النقل تجرب حافلات تعمل بالكهرباء",
]
SUMMARY = (
    "قال رئيس البلدية إن أعمال الدعامات استغرقت وقتا أطول مما قدره المهندسون، "
    "وإن الجسر لن يفتح قبل أن تنتهي فحوص السلامة كلها."
)


def site(**changes: str) -> Made:
    """The site's facts; changes replace some."""
    facts = {
        "name": "الضفاف",
        "tagline": "صحيفة البلدة ونهرها",
        "language": "ar",
        "dir": "rtl",
        "months": "levantine_egyptian",
        "digits": "western",
    }
    return Made(**(facts | changes))


def everywhere(**changes: str) -> dict[str, Any]:
    """What every page is given."""
    return {
        "site": site(**changes),
        "sections": SECTIONS,
        "record_ways": [Made(title="السجل", url="/record/", current="")],
        "page_title": HEADLINES[0],
        "canonical_url": "http://localhost/town/bridge/",
    }


def card(number: int, **changes: Any) -> Made:
    """An article in a list."""
    facts = {
        "headline": HEADLINES[number % len(HEADLINES)],
        "url": f"/article-{number}/",
        "summary": SUMMARY,
        "section": SECTIONS[number % len(SECTIONS)],
        "contributors": [WRITER] if number % 2 else [WRITER, AGENCY],
        "published_on": "2026-11-22",
        "published_at": _PUBLISHED,
        "photo": None,
        "record_counts": {"statement": number % 12, "date": 2} if number % 3 == 0 else {},
    }
    return Made(**(facts | changes))


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the body, with the fields that the view's blocks have."""

    id: str
    kind: str
    html: str = ""
    speaker: str = ""
    capacity: str = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    renditions: list[Any] = field(default_factory=list)
    items_html: list[str] = field(default_factory=list)
    ordered: bool = False
    header: list[str] = field(default_factory=list)
    rows_html: list[list[str]] = field(default_factory=list)
    url: str = ""
    title: str = ""
    articles: list[Any] = field(default_factory=list)


def mark(identity: int, kind: str, words: str) -> str:
    """Marked words, as the view marks them."""
    back = f'<a class="mark__back" href="#i-{identity}" aria-label="العودة إلى السجل"></a>'
    return f'<mark id="r-{identity}" class="mark mark--{kind}">{words}</mark>{back}'


def sentence(identity: str, html: str) -> str:
    """A sentence that holds a mark."""
    return f'<span id="s-{identity}" class="sentence">{html}</span>'


RENDITIONS = [
    Made(url=f"/media/bridge-{width}.webp", width=width, height=width * 9 // 16) for width in (360, 720, 1280)
]


def body() -> list[Block]:
    """Every kind of block once or more."""
    return [*_opening(), *_middle(), *_end()]


def _opening() -> list[Block]:
    delay = f"أعلنت البلدية {mark(1, 'date', 'الأحد، 22 تشرين الثاني/نوفمبر')}، تأجيل افتتاح الجسر الشرقي."
    said = mark(
        2,
        "statement mark--direct",
        "لن نفتح الجسر أمام الناس قبل أن تكتمل فحوص السلامة كلها، مهما طال الانتظار",
    )
    cost = sentence("3", mark(3, "figure", "نحو 4,200 متر مكعب") + " من الخرسانة")
    caption = "عمال يفحصون دعامات الجسر الشرقي صباح الأحد."
    return [
        Block("b1", "photo", html=caption, credit="تصوير سنان قاسم / الضفاف"),
        Block("b2", "paragraph", html=sentence("1", delay) + " وكان موعد الافتتاح قد أُجّل مرتين منذ الصيف."),
        Block("b3", "paragraph", html=sentence("2", f'وقال رئيس البلدية نزار الحسيني "{said}".')),
        Block("b4", "paragraph", html=f"وتقول وثائق المشروع إن العمال صبوا {cost}."),
    ]


def _middle() -> list[Block]:
    will = mark(4, "pledge", "تعهدت البلدية بنشر كلفة الترميم كاملة قبل نهاية العام") + "."
    said = mark(5, "statement", "انتظرنا خمسة أعوام، ولن يضيرنا شتاء آخر إذا كان الجسر آمنا")
    teacher = {"speaker": "رغد سليم", "capacity": "معلمة في مدرسة الأمل"}
    words = "الجسر ليس حجرا وحديدا، إنه الطريق إلى المدرسة والمشفى."
    return [
        Block("b5", "subhead", html="كلفة الترميم"),
        Block("b6", "paragraph", html=sentence("4", will) + " وأضافت أن الأرقام ستكون متاحة للجميع."),
        Block("b7", "paragraph", html=sentence("5", f"وقالت التاجرة أم ياسر إن لسان حال السوق هو «{said}».")),
        Block("b8", "quotation", html=words, **teacher),
        Block("b9", "list", items_html=["فحص الدعامات", "تبديل المفاصل", "إنارة الممر"], ordered=True),
    ]


def _end() -> list[Block]:
    meeting = mark(6, "event", "اجتماعا مفتوحا في قاعة المركز الثقافي")
    when = mark(7, "date", "في كانون الثاني/يناير المقبل")
    header = ["المرحلة", "البداية", "النهاية"]
    rows = [["الدعامات", "آذار", "آب"], ["الأرضية", "أيلول", "كانون الأول"]]
    thanks = "وختم الحسيني <b>مؤتمره الصحافي</b> بشكر العمال. واطلع مندوب <bdi>WHO</bdi> على الخطة."
    return [
        Block("b10", "paragraph", html=sentence("6", f"وتعقد البلدية {meeting} {when}.") + " والدعوة عامة."),
        Block("b11", "table", caption="مراحل العمل", header=header, rows_html=rows),
        Block(
            "b12", "embed", url="https://video.example/bridge", title="تسجيل المؤتمر الصحافي", html="تسجيل"
        ),
        Block("b13", "related", articles=[Made(headline=HEADLINES[1], url="/article-1/")]),
        Block("b14", "paragraph", html=thanks),
    ]


def item(identity: int, text: str, **changes: Any) -> Made:
    """One line of the record."""
    facts = {"speakers": [], "label": "", "form": "", "edtf": "", "url": f"#r-{identity}", "id": identity}
    facts["page_url"] = f"/r/{identity}"
    return Made(text=text, **(facts | changes))


def record() -> list[Made]:
    """A group of each kind."""
    mayor, trader = Made(name="نزار الحسيني", capacity="رئيس البلدية"), Made(name="أم ياسر", capacity="تاجرة")
    said = "لن نفتح الجسر أمام الناس قبل أن تكتمل فحوص السلامة كلها، مهما طال الانتظار"
    also = "انتظرنا خمسة أعوام، ولن يضيرنا شتاء آخر إذا كان الجسر آمنا"
    pledge = item(4, "تعهدت البلدية بنشر كلفة الترميم كاملة قبل نهاية العام", speakers=[Made(name="البلدية")])
    dates = [
        item(1, "الأحد، 22 تشرين الثاني/نوفمبر", edtf="2026-11-22"),
        item(7, "في كانون الثاني/يناير المقبل", edtf="2027-01~"),
    ]
    return [
        Made(
            kind="statement",
            title="من قال ماذا",
            items=[
                item(2, said, speakers=[mayor], form="direct"),
                item(5, also, speakers=[trader], form="direct"),
            ],
        ),
        Made(kind="pledge", title="تعهدات", items=[pledge]),
        Made(kind="figure", title="أرقام", items=[item(3, "نحو 4,200 متر مكعب")]),
        Made(kind="event", title="أحداث", items=[item(6, "اجتماعا مفتوحا في قاعة المركز الثقافي")]),
        Made(kind="date", title="تواريخ", items=dates),
    ]


def article(**changes: Any) -> dict[str, Any]:
    """An article's page."""
    facts = {
        "headline": HEADLINES[0],
        "headline_html": HEADLINES[0],
        "summary": SUMMARY,
        "section_path": [SECTIONS[0], Made(title="الماء", url="/town/water/")],
        "contributors": [WRITER, AGENCY, LENS],
        "published_on": "2026-11-22",
        "published_at": _PUBLISHED,
        "dateline": ["الضفة الشرقية", "المدينة القديمة"],
        "reading_minutes": 4,
        "short_url": "http://localhost/a/12",
        "report_url": "/a/12/report/",
        "source_url": "https://paper.example/bridge",
        "body": body(),
    }
    given = {"article": Made(**(facts | changes)), "record": record(), "rating": rating()}
    given["comment_ways"] = Made(
        follow_url="/a/12/follow/", feed_url="/a/12/comments/feed.atom", my_data_url="/my-data/"
    )
    return given | made_comments.below()


def rating(**changes: Any) -> Made:
    """The question whether readers liked it."""
    facts = {
        "url": "/a/12/rating/",
        "counts_url": "/a/12/rating.json",
        "own_url": "/a/12/rating/own.json",
        "is_open": True,
        "liked": "12",
        "disliked": "3",
        "words": "أعجب 12 قارئًا، ولم يعجب 3 قرّاء.",
        "own": "",
    }
    return Made(**(facts | changes))


def mailed_link() -> dict[str, Any]:
    """What stands behind a mailed link."""
    return {"words": "هل تريد أن تصلك بالبريد التعليقات الجديدة؟", "button": "نعم، أرسلوها إليّ"}


def address_form() -> dict[str, Any]:
    """A form that asks for an address."""
    asking = Made(words="إن كان عنوانك محفوظًا هنا وصلتك رسالة.", button="أرسلوا إليّ الرابط")
    return {"asking": asking, "form": DataForm({"email": "x"}), "fault": ""}


def rating_page() -> dict[str, Any]:
    """One's own answer, after one that was not taken."""
    return {
        "rating": rating(own="yes"),
        "headline": HEADLINES[0],
        "way_back": "/town/bridge/",
        "fault": "وصلت أجوبة كثيرة من شبكتك قبل قليل. حاول بعد حين.",
    }


def front() -> dict[str, Any]:
    """The front page."""
    rivers = [
        Made(section=section, articles=[card(place * 3 + step) for step in range(4)])
        for place, section in enumerate(SECTIONS)
    ]
    return {"lead": card(0), "secondary": [card(number) for number in range(1, 5)], "rivers": rivers}


def section() -> dict[str, Any]:
    """A section's second page."""
    articles = [card(number) for number in range(8, 16)]
    steps = Steps("?before=9", "?after=2")
    return {"section": SECTIONS[0], "section_path": [], "articles": articles, "steps": steps}


def contributor(kind: str) -> dict[str, Any]:
    """A reporter's or an agency's page."""
    who = WRITER if kind == "person" else AGENCY
    bio = "تكتب عن الماء والطرق وما بينهما منذ عام 2014." if kind == "person" else ""
    title = "مراسلة أولى" if kind == "person" else ""
    return {
        "contributor": Made(name=who.name, kind=kind, bio=bio, title=title),
        "articles": [card(number) for number in range(4)],
        "written": 4,
    }


#: Every page by name: its template and what it is given beside everywhere().
PAGES: dict[str, tuple[str, Any]] = {
    "front": ("site/front.html", front),
    "article": ("site/article.html", article),
    "section": ("site/section.html", section),
    "reporter": ("site/contributor.html", lambda: contributor("person")),
    "agency": ("site/contributor.html", lambda: contributor("agency")),
    "rating": ("site/rating_page.html", rating_page),
    "address_form": ("site/address_form.html", address_form),
    "mailed_link": ("site/mailed_link.html", mailed_link),
    "403": ("site/403.html", dict),
    "404": ("site/404.html", dict),
    "410": ("site/410.html", dict),
    "500": ("site/500.html", dict),
    **made_record.PAGES,
    **made_comments.PAGES,
}


def context(name: str, **changes: str) -> dict[str, Any]:
    """What the page's template is given; changes are the site's."""
    return everywhere(**changes) | PAGES[name][1]()

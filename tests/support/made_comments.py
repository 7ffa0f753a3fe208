"""Made-up comments: what the views hand to the templates of comments, without a database."""

from datetime import UTC, datetime
from types import SimpleNamespace as Made
from typing import Any

_AT = datetime(2026, 11, 22, 18, 5, tzinfo=UTC)
HEADLINE = "البلدية تؤجل افتتاح جسر النهر الشرقي إلى الربيع"
WORDS = (
    "شكرا على التفاصيل.\nأظن أن فحوص السلامة أهم من الموعد، فقد رأينا ما حدث في الجسر القديم قبل عشر سنوات."
)


def _words(text: str) -> Any:
    from rawi.comments.rules.linked_html import linked_html

    return linked_html(text)


def comment(pk: int, text: str = WORDS, **changes: Any) -> Made:
    """One comment of a thread."""
    facts = {
        "pk": pk,
        "name": "سعاد الكاظمي",
        "words": _words(text),
        "at": _AT,
        "likes": 3,
        "is_edited": False,
        "is_staff": False,
        "is_featured": False,
        "is_gone": False,
        "to": "",
        "to_url": "",
        "answers": [],
        "more": 0,
        "url": f"/c/{pk}",
    }
    return Made(**(facts | changes))


def section(**changes: Any) -> Made:
    """An article's comments."""
    facts = {
        "count": 12,
        "is_open": True,
        "url": "/a/12/comments/",
        "part_url": "/a/12/comments/1.html",
        "own_url": "/a/12/comments/own/",
        "policy_url": "/comment-policy/",
        "most": 1500,
    }
    return Made(**(facts | changes))


def form(**given: str) -> Any:
    """The form, with what was given and what is wrong with it; untouched without."""
    from rawi.comments.errors import Refused
    from rawi.site.forms.comment import CommentForm

    if not given:
        return CommentForm()
    made = CommentForm(given)
    made._errors = {}  # the checks ask the database
    made.cleaned_data = dict(given)
    made.add_error("text", str(Refused("اكتب تعليقك.")))
    made.add_error(None, "وصل الكثير من هنا قبل قليل. حاول بعد دقيقتين.")
    return made


def below() -> dict[str, Any]:
    """What stands below an article."""
    return {"comments": section(), "comment_form": form()}


def thread() -> dict[str, Any]:
    """A page of a thread with everything in it."""
    answers = [
        comment(2, "أوافقك.", name="عمر حداد", is_edited=True),
        comment(3, "راجعنا الأرقام، وهي كما نشرناها.", name="هالة الجبوري", is_staff=True),
        comment(4, "وأنا كذلك.", name="ندى", to="عمر حداد", to_url="/c/2"),
    ]
    listed = [
        comment(1, answers=answers, more=7),
        comment(5, "", is_gone=True, name="", answers=[comment(6, "جواب باق.")]),
        comment(7, "تعليق قصير.", likes=0),
    ]
    return {
        "comments": section(),
        "thread": listed,
        "featured": [comment(8, "تعليق اختارته غرفة الأخبار.")],
        "page": Made(number=2, pages=4),
        "comment_form": form(),
        "answered": listed[2],
        **_about(),
    }


def own(*states: str) -> dict[str, Any]:
    """What a browser has sent."""
    said = {"pending": "بانتظار المراجعة. لا يراه غيرك.", "rejected": "لم يُنشر.", "approved": "منشور."}
    one = {"name": "سعاد الكاظمي", "words": _words(WORDS), "at": _AT}
    made = [
        Made(
            pk=place,
            state=state,
            said=said[state],
            reason="فيه إساءة. اكتبه بلا شتائم." if state == "rejected" else "",
            url="/c/9" if state == "approved" else "",
            edit_url="/c/9/edit/" if state == "pending" else "",
            withdraw_url="/c/9/withdraw/",
            **one,
        )
        for place, state in enumerate(states)
    ]
    return {"own": made, "is_sent": True, "way_back": "/a/12/comments/own/", **_about()}


def again() -> dict[str, Any]:
    """A form that came back."""
    given = {"name": "سعاد", "email": "suad@mail.example", "text": " "}
    return {"comments": section(), "comment_form": form(**given), **_about()}


def answers() -> dict[str, Any]:
    """A comment with all its answers."""
    given = thread()
    return given | {"thread": given["thread"][:1], "is_whole": True, "pages_url": "/c/1/answers/"}


def edit() -> dict[str, Any]:
    """The form of a change."""
    from rawi.site.forms.comment import EditForm

    return {"form": EditForm(initial={"text": WORDS}), "way_back": "/a/12/comments/own/"}


def report() -> dict[str, Any]:
    """The form of a report that came back."""
    from rawi.site.forms.report_comment import ReportForm

    return {
        "form": ReportForm({"reason": "nothing"}),
        "reported": comment(1),
        "is_sent": False,
        "most": 500,
        "way_back": "/a/12/comments/",
    }


def _about() -> dict[str, str]:
    return {"headline": HEADLINE, "article_url": "/town/bridge/"}


PAGES: dict[str, tuple[str, Any]] = {
    "comments": ("site/comments.html", thread),
    "comment_again": ("site/comment_again.html", again),
    "comment_answers": ("site/comment_answers.html", answers),
    "own_comments": ("site/own_comments.html", lambda: own("pending", "rejected", "approved")),
    "edit_comment": ("site/edit_comment.html", edit),
    "withdraw_comment": ("site/withdraw_comment.html", lambda: own("pending") | {"is_bare": True}),
    "report_comment": ("site/report_comment.html", report),
    "comment_policy": ("site/comment_policy.html", dict),
    "comment_notice": (
        "site/comment_notice.html",
        lambda: {"words": "لا يمكن ذلك.", "code": 413, "way_back": "/"},
    ),
}

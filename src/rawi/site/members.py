"""What pages ask about readers' accounts."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.readers import new_token, reader_token, remember
from rawi.comments.actions.check_said import checked_name
from rawi.comments.actions.post_comment import Said
from rawi.members.actions.rename import rename
from rawi.members.cookie import give
from rawi.members.models import Member
from rawi.members.queries import address_of, member_of

View = Callable[..., HttpResponse]


def where_accounts_are(view: View) -> View:
    """A view that is there only where readers can have accounts; no cache keeps what it answers."""

    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not settings.READER_ACCOUNTS:
            raise Http404
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "private, no-store"
        return response

    return asked


def for_members(view: View) -> View:
    """A view of a signed-in reader's own, who is its second argument; a guest is asked to sign in."""

    @where_accounts_are
    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        member = member_of(request)
        return redirect("reader_sign_in") if member is None else view(request, member, *args, **kwargs)

    return asked


def article_asked(request: HttpRequest) -> int | None:
    """The number of the article whose comments a reader comes from; None without one."""
    asked = request.GET.get("article", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 19 else None


def signed_in(value: str, article: int | None, request: HttpRequest) -> HttpResponse:
    """The answer that signs a browser in and leads back to where the reader came from."""
    response = HttpResponse(status=303, headers={"Location": _onward(article)})
    give(response, value)
    remember(response, reader_token(request) or new_token())
    return response


def _onward(article: int | None) -> str:
    """Where the reader came from, while everybody may read it: a number leads to our own pages alone."""
    is_public = Article.objects.filter(~closed(), pk=article, live=True).exists() if article else False
    return reverse("comments", args=[article]) if is_public else reverse("account")


def filled_in(said: Said, member: Member | None) -> Said:
    """What a signed-in reader leaves empty comes from their account."""
    if member is None:
        return said
    return replace(
        said,
        name=said.name if said.name.strip() else member.name,
        email=said.email if said.email.strip() else address_of(member),
    )


def keep_first_name(said: Said, member: Member | None) -> None:
    """The name above a reader's first comment is the account's from then on; it is asked for once."""
    if member and not member.name and said.email == address_of(member):
        rename(member, checked_name(said.name))

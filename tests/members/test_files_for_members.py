"""A reader who is signed in gets pages as files, as everybody does."""

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.http import HttpResponse

from rawi.base.readers import remember
from rawi.members.cookie import give, new_token
from rawi.publishing.addresses import Address
from rawi.publishing.folder import Folder
from rawi.publishing.released import Answer, release_of
from rawi.publishing.serving.front import Doors, Front
from rawi.publishing.serving.hosts import Hosts
from rawi.publishing.serving.site import ServedSite
from support.asgi import Asked, answer

HOST = "news.example"
BODY = b"<p>the released page</p>"


def _cookies() -> str:
    """What a browser sends that was signed in."""
    response = HttpResponse()
    give(response, new_token())
    remember(response, new_token())
    return "; ".join(f"{name}={one.value}" for name, one in response.cookies.items())


async def _application(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 299, "headers": []})
    await send({"type": "http.response.body"})


@pytest.mark.parametrize("is_https", [False, True])
def test_a_member_gets_the_file_and_an_editor_does_not(is_https: bool, tmp_path: Path, settings: Any) -> None:
    settings.SESSION_COOKIE_SECURE = is_https
    folder, at = Folder(tmp_path), Address(HOST, "/")
    folder.tell_editions([HOST])
    folder.write(at, release_of(at.url("http"), Answer(200, (("content-type", "text/html"),), BODY)))
    session = "__Host-session" if is_https else django_settings.SESSION_COOKIE_NAME
    served = ServedSite(Front(Hosts(folder, [HOST], "http"), Doors(session)), _application)
    cookies = _cookies()
    assert ("__Host-member=" in cookies) == is_https
    assert answer(served, Asked("/", "GET", "", [("cookie", cookies)], HOST)).body == BODY
    with_desk = [("cookie", f"{cookies}; {session}=x")]
    assert answer(served, Asked("/", "GET", "", with_desk, HOST)).status == 299

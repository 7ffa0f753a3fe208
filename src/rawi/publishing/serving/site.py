"""All that the server answers: released pages, and the application's own."""

from rawi.publishing.serving.answer import Answer
from rawi.publishing.serving.asking import path_of
from rawi.publishing.serving.bridge import Asgi, Receive, Scope, Send, send_whole
from rawi.publishing.serving.front import Front


class ServedSite:
    """An ASGI application. FilesFirst asks its front before a request comes here."""

    def __init__(self, front: Front, application: Asgi) -> None:
        self.front, self._application = front, application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what could not be answered at once: no page, not yet, or asked in an unusual way."""
        answer = self._page(scope)
        if answer is None:
            await self._application(scope, receive, send)
            return
        await send_whole(send, answer.status, answer.headers, answer.body)

    def _page(self, scope: Scope) -> Answer | None:
        if scope["query_string"]:
            return None
        asked: dict[bytes, bytes] = {}
        for name, value in scope["headers"]:
            joint = b"; " if name == b"cookie" else b", "
            asked[name] = asked[name] + joint + value if name in asked and name != b"host" else value
        path = path_of(scope["raw_path"])
        return None if path is None else self.front.answer(scope["method"].encode(), path, asked)

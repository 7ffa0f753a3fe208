"""The system's Chromium, driven by Playwright: a closed browser that reaches this machine only."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from support.network import is_own
from support.shared import missing

#: Looked for in this order: the first draws no windows that nobody sees, which is a quarter of the work.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")

#: This machine's names, as Chromium's rules have them.
_OWN = ("localhost", "*.localhost", "127.*", "[::1]")
_FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Of other machines it knows no address. Turning each request back instead would turn its cache off too.
    f"--host-resolver-rules=MAP * ~NOTFOUND, {', '.join(f'EXCLUDE {host}' for host in _OWN)}",
)


def program() -> str:
    """The path of Chromium: from RAWI_TEST_CHROMIUM, else from PATH."""
    given = os.environ.get("RAWI_TEST_CHROMIUM")
    found = given or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if not found:
        missing(
            "no Chromium was found; install it (on Debian and Ubuntu: apt install chromium) "
            "or say where it is (RAWI_TEST_CHROMIUM=/path/to/chromium)"
        )
    return str(found)


@contextmanager
def browser() -> Iterator[Browser]:
    """A running browser; it stops at the end."""
    flags = [*_FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program(), args=flags)
        yield running
        running.close()


def _is_fault(said: ConsoleMessage, page: Page) -> bool:
    """True for what is broken; a page that the test asked for, though it is not there, is no fault."""
    is_missing_page = "Failed to load resource" in said.text and said.location["url"] == page.url
    return said.type == "error" and not is_missing_page


def _is_own(url: str) -> bool:
    """False for an address beyond this machine; what a page holds in itself (data:, blob:) has no host."""
    if not url.startswith(("http:", "https:", "ws:", "wss:")):
        return True
    host = url.split("/")[2].rpartition("@")[2]
    return is_own(host.rpartition(":")[0] or host)


@contextmanager
def watched(context: BrowserContext) -> Iterator[list[str]]:
    """Collect what a reader's browser would complain about.

    The list holds addresses beyond this machine, which it cannot reach, script errors and messages of level
    "error", a broken content policy among them.
    """
    complaints: list[str] = []

    def ask(asked: Request) -> None:
        if not _is_own(asked.url):
            complaints.append(f"reached for {asked.url}")

    def listen(page: Page) -> None:
        page.on("pageerror", lambda error: complaints.append(f"script error: {error}"))
        page.on("console", lambda said: _is_fault(said, page) and complaints.append(f"console: {said.text}"))

    context.on("request", ask)
    context.on("page", listen)
    yield complaints

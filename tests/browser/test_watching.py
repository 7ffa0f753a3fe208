"""The browser's watch: what it lets pass, and what fails a test."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from support import accessibility, chromium

GOOD = '<!doctype html><html lang="ar" dir="rtl"><title>خبر</title><main><h1>خبر</h1><p>سطر.</p></main>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text(GOOD)
    (tmp_path / "favicon.ico").touch()
    return tmp_path


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    handler = partial(SimpleHTTPRequestHandler, directory=folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def complaints(browser: Browser, address: str) -> list[str]:
    with browser.new_context() as context, chromium.watched(context) as found:
        context.new_page().goto(address, wait_until="networkidle")
    return found


def test_a_good_page_passes(browser: Browser, address: str):
    assert complaints(browser, f"{address}/good.html") == []


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("<img src='http://192.0.2.1/a.png' alt=''>", "reached for http://192.0.2.1/a.png"),
        ("<script>throw new Error('spoilt')</script>", "script error: spoilt"),
        ("<script>console.error('bad')</script>", "console: bad"),
        (
            "<meta http-equiv=content-security-policy content=\"script-src 'none'\"><script>1</script>",
            "violates",
        ),
    ],
    ids=["another machine", "script error", "console", "policy"],
)
def test_a_faulty_page_is_complained_about(
    browser: Browser, folder: Path, address: str, more: str, words: str
):
    (folder / "bad.html").write_text(GOOD.replace("<title>", f"{more}<title>"))
    assert any(words in line for line in complaints(browser, f"{address}/bad.html"))


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def test_axe_passes_a_good_page(tab: Page, address: str):
    tab.goto(f"{address}/good.html")
    assert accessibility.violations(tab) == []


def test_axe_sees_a_picture_without_words(tab: Page, folder: Path, address: str):
    (folder / "bad.html").write_text(GOOD.replace("<p>", "<img src=favicon.ico><p>"))
    tab.goto(f"{address}/bad.html")
    assert [line.split(":")[0] for line in accessibility.violations(tab)] == ["image-alt"]

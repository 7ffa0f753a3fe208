"""A newsletter is asked for from a section's page: by keyboard alone, without a script, at both widths."""

import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from support.serving import Site
from support.shared import ROOT

#: The chore process writes the section's page anew within a second or so.
WAIT_MILLISECONDS = 60_000
OPEN = """
import django; django.setup()
from rawi.articles.models import Section
from rawi.newsletters.models import Newsletter
section = Section.objects.order_by("path")[0]
Newsletter.objects.get_or_create(section=section)
print(section.get_url())
"""


@pytest.fixture(scope="module")
def section(site: Site) -> str:
    """The path of a section that has a newsletter."""
    own = {
        "RAWI_DATA": str(site.data),
        "RAWI_ORIGIN": site.address,
        "DJANGO_SETTINGS_MODULE": "rawi.project.settings",
        "PYTHONPATH": str(ROOT / "src"),
        "PATH": os.environ["PATH"],
    }
    command = [sys.executable, "-c", OPEN]
    done = subprocess.run(command, env=own, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return done.stdout.split()[-1]


def _open(page: Page, section: str) -> None:
    for _ in range(WAIT_MILLISECONDS // 500):
        page.goto(section)
        if page.locator(".newsletter").count():
            return
        page.wait_for_timeout(500)
    raise AssertionError("the page does not offer the newsletter")


def test_the_form_fits_and_is_accessible(page: Page, section: str, axe: Callable[[Page], None]) -> None:
    _open(page, section)
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.tab(java_script_enabled=False)
def test_the_keyboard_alone_sends_it_without_a_script(page: Page, section: str) -> None:
    _open(page, section)
    field = page.get_by_label("بريدك الإلكتروني")
    field.focus()
    page.keyboard.type("reader@mail.example")
    page.keyboard.press("Tab")
    expect(page.locator(".newsletter button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^الرسالة الإخبارية"))
    expect(page.locator("main")).to_contain_text("رسالة في طريقها إلى عنوانك")


def test_the_answer_s_page_is_accessible(page: Page, section: str, axe: Callable[[Page], None]) -> None:
    _open(page, section)
    page.get_by_label("بريدك الإلكتروني").fill("reader@mail.example")
    page.locator(".newsletter button").click()
    expect(page.locator("main")).to_contain_text("رسالة في طريقها إلى عنوانك")
    axe(page)

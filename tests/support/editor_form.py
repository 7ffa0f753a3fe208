"""Wagtail's form of an article, as an editor presses it."""

from playwright.sync_api import Page, expect

_TRIES = 10


def press_publish(tab: Page) -> None:
    """Open the menu beside "save draft" and press "publish".

    Wagtail saves drafts by itself while one types: a press in that moment is not heard, so it is repeated.
    """
    footer = tab.locator("footer").last
    publish = footer.get_by_role("button", name="نشر", exact=True)
    for _ in range(_TRIES):
        footer.get_by_role("button", name="إجراءات أخرى").click()
        try:
            expect(publish).to_be_visible(timeout=3000)
        except AssertionError:
            continue
        publish.click()
        return
    raise AssertionError("the menu with «نشر» did not open")

"""axe: what of WCAG 2.2 AA a machine can check."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: A link half under a bar that stays in sight counts as too small; seen from its top a page has none. Moving
#: the focus may scroll the page a frame later, so the top counts where it was kept for three. The newsroom's
#: pages scroll within the window, and gently: every box that has been scrolled is brought back at once.
_TO_TOP = """async () => {
    for (let still = 0, frames = 0; still < 3 && frames < 60; frames++) {
        const scrolled = [...document.querySelectorAll("*")].filter((box) => box.scrollTop);
        for (const box of scrolled) box.scrollTo({top: 0, behavior: "instant"});
        still = scrolled.length ? 0 : still + 1;
        await new Promise(requestAnimationFrame);
    }
}"""


def violations(page: Page) -> list[str]:
    """One line for each rule that the page breaks: the rule, what it asks, and the elements."""
    # Before its styles have come a page shows words already, and breaks rules that it keeps.
    page.wait_for_load_state("load")
    page.evaluate(_TO_TOP)
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": _TAGS}}).response["violations"]
    return [
        f"{rule['id']}: {rule['help']}: {[node['html'][:120] for node in rule['nodes'][:5]]}"
        for rule in found
    ]

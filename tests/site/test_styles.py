"""The styles: one file a component, colours that can be read, and a bundle that is current."""

import re

import pytest

import bundle_css

TEMPLATES = bundle_css.FOLDER.parents[2] / "templates" / "site"
#: Styles of the document as a whole, and templates that only bring others together.
FOUNDATIONS = {*bundle_css.FIRST, *bundle_css.LAST, bundle_css.BUNDLE.stem}
UNSTYLED = {
    "base",
    "icons",
    "status_icons",
    "time_icons",
    "403",
    "404",
    "413",
    "410",
    "500",
    "503",
    "item_gone",
}
#: Pages of one form, and parts, that are made of other components alone.
UNSTYLED |= {"social", "social_article"}
UNSTYLED |= {"comment_again", "comment_answers", "comment_notice"}
UNSTYLED |= {"edit_comment", "report_comment", "withdraw_comment"}
UNSTYLED |= {"form_choices", "form_counter", "form_errors", "form_trap"}
#: Templates of which the styles belong to what they stand for: heads of list pages.
SHARED = {"head", "field", "correction_log"}

KINDS = ("date", "statement", "figure", "pledge", "event", "name")
STATUSES = ("good", "open", "late", "bad", "quiet")
READ_ON_PAPER = [
    "ink",
    "ink-2",
    "accent",
    *(f"kind-{kind}" for kind in KINDS),
    *(f"status-{status}" for status in STATUSES),
]


def tokens(theme: str) -> dict[str, str]:
    """The colours of a theme, light or dark, by token."""
    text = (bundle_css.FOLDER / "tokens.css").read_text(encoding="utf-8")
    light, dark, _ = re.split(r"@media [^{]+\{", text)
    found = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6});", light))
    return found | (dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6});", dark)) if theme == "dark" else {})


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """The ratio, 1 to 21."""
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "paper-2"])
@pytest.mark.parametrize("words", READ_ON_PAPER)
def test_words_can_be_read_on_their_ground(theme: str, ground: str, words: str):
    colours = tokens(theme)
    assert contrast(colours[words], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_sentence_that_was_led_to_can_be_read(theme: str):
    colours = tokens(theme)
    assert contrast(colours["ink"], colours["glow"]) >= 7
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5
    assert contrast(colours["accent"], colours["glow"]) >= 4.5


def test_both_themes_name_the_same_colours():
    dark = (bundle_css.FOLDER / "tokens.css").read_text(encoding="utf-8").split("@media")[1]
    assert set(re.findall(r"--([a-z0-9-]+): #", dark)) == set(tokens("light"))


def test_each_kind_has_a_colour_and_a_shape_of_its_own():
    colours = tokens("light")
    shapes = re.findall(
        r'<symbol id="icon-([a-z]+)"', (TEMPLATES / "parts/icons.html").read_text(encoding="utf-8")
    )
    assert sorted(shapes) == sorted(KINDS)
    assert len({colours[f"kind-{kind}"] for kind in KINDS}) == len(KINDS)


def test_the_browser_s_bars_have_the_paper_s_colour():
    base = (TEMPLATES / "base.html").read_text(encoding="utf-8")
    named = [colour.replace("#ffffff", "#fff") for colour in re.findall(r'content="(#[0-9a-f]+)"', base)]
    assert named == [tokens("light")["paper"], tokens("dark")["paper"]]


def test_each_component_has_a_template_and_styles_of_one_name():
    templates = {path.stem for path in TEMPLATES.rglob("*.html")} - UNSTYLED
    styles = {path.stem for path in bundle_css.FOLDER.glob("*.css")} - FOUNDATIONS - SHARED
    assert styles == templates


def test_each_component_begins_by_saying_what_it_takes():
    files = [
        *TEMPLATES.rglob("*.html"),
        *(path for path in bundle_css.FOLDER.glob("*.css") if path != bundle_css.BUNDLE),
    ]
    firsts = {path.name: path.read_text(encoding="utf-8").splitlines()[0] for path in files}
    opening = {path.name: ("{# " if path.suffix == ".html" else "/* ") + path.stem + ":" for path in files}
    assert [name for name, first in firsts.items() if not first.startswith(opening[name])] == []


def test_the_bundle_is_current():
    assert bundle_css.main(["--check"]) == 0


def test_the_bundle_keeps_strings_and_selectors():
    short = bundle_css.shortened('/* a: b */\n.a  .b > c::before {\n  content: "a : b";\n  margin: 0 ;\n}\n')
    assert short == '.a .b>c::before{content:"a : b";margin:0}'


def test_no_style_reaches_for_another_machine_or_names_a_side():
    import lint_css

    assert lint_css.main([str(bundle_css.FOLDER)]) == 0

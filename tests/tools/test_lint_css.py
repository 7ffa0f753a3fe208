"""The CSS linter."""

import pytest

from lint_css import faults_of

WELL = [
    "p { margin-inline-start: 1rem; text-align: start; inset-inline-end: 0 }",
    "a { background: url(fonts/naskh.woff2); transform: translateX(-1px) }",
    "@media (width > 40rem) { .b { & .c { border-end-start-radius: 2px } } }",
    "p { color: var(--ink); border-inline: 1px solid transparent }",
    ".left { float: inline-start }",
    "a { color: color-mix(in oklch, var(--ink), transparent 20%) }",
]
FAULTY = [
    ("p { margin-left: 1px }", "margin-left"),
    (".a { .b { padding-right: 0 } }", "padding-right"),
    ("@media print { p { left: 0 } }", "left: say inset"),
    ("p { text-align: right }", "text-align"),
    ("h1 { letter-spacing: .1em }", "letter-spacing"),
    ("p { border-top-left-radius: 1px }", "radius"),
    ("p { color: #c00 }", "a colour is a token"),
    ("p { background: linear-gradient(rgb(0 0 0), var(--ink)) }", "a colour is a token"),
    ("@import url('https://cdn.example/a.css');", "no call leaves"),
    ("@font-face { src: url(//cdn.example/f.woff2) }", "no call leaves"),
    ("p { color: }} ", "not CSS"),
]


@pytest.mark.parametrize("text", WELL)
def test_leaves_alone(text: str):
    assert faults_of(text) == []


@pytest.mark.parametrize(("text", "words"), FAULTY)
def test_refuses(text: str, words: str):
    faults = faults_of(text)
    assert len(faults) == 1
    assert words in faults[0][1]


def test_the_line_is_named():
    assert faults_of("p {\n  color: var(--ink);\n  left: 0;\n}")[0][0] == 3


def test_a_reason_excuses_one_line():
    text = "p {\n  left: 0; /* physical: the map's west */\n  right: 0;\n}"
    assert [line for line, _ in faults_of(text)] == [3]


def test_tokens_may_name_colours():
    assert faults_of(":root { --ink: #111 }") == []

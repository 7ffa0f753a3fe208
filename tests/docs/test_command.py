"""What the documents say of the command is what the command does."""

import re
import shlex
from pathlib import Path

import click
import pytest

from rawi.cli.main import rawi
from rawi.reading.page import MAX_SOURCE_BYTES
from support.shared import ROOT
from support.tree import name, texts

REFERENCE = (ROOT / "docs/reference/command.md").read_text(encoding="utf-8")
PAGES = [page for page in texts(".md") if not name(page).startswith("docs/cookbook")]


def _options(command: str) -> set[str]:
    parameters = rawi.commands[command].params
    return {opt for one in parameters if isinstance(one, click.Option) for opt in one.opts}


@pytest.mark.parametrize("command", ["serve", "read", "publish", "work"])
def test_the_reference_lists_every_option_and_no_other(command: str) -> None:
    table = re.search(rf"\| option of {command} \|(.+?)\n\n", REFERENCE, re.DOTALL)
    assert table
    assert {*re.findall(r"^\| `(--\w+)`", table[1], re.MULTILINE), "--help"} == _options(command)


def test_the_reference_lists_every_command() -> None:
    listed = set(re.findall(r"\| `rawi (\w+)[ `]", REFERENCE))
    assert {"serve", "read", "publish", "work"} == set(rawi.commands) == listed


def test_the_limit_is_the_real_one() -> None:
    assert MAX_SOURCE_BYTES == 10_000_000
    assert "at most 10 MB" in REFERENCE


def test_the_defaults_are_the_real_ones() -> None:
    port = next(one for one in rawi.commands["serve"].params if one.name == "port")
    assert f"| {port.default} |" in REFERENCE


def _commands(page: Path) -> list[list[str]]:
    """The calls of rawi in the page's blocks of shell code, as words."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    inline = re.findall(r"`(\./rawi [^`]+)`", text)
    lines = [line for block in blocks for line in block.splitlines()] + inline
    found = (
        re.search(r"(?:^|\s)(?:\./)?rawi ((?:serve|read|publish|work)\b[^#>|]*)", line) for line in lines
    )
    return [shlex.split(call[1]) for call in found if call]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_call_in_a_document_can_be_typed(page: Path) -> None:
    for command, *words in _commands(page):
        if "…" in "".join(words):
            continue
        context = rawi.commands[command].make_context(command, words, resilient_parsing=False)
        assert context.command.name == command


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_sample_pages_that_are_named_are_there(page: Path) -> None:
    for _, *words in _commands(page):
        for word in words:
            if word.startswith("samples/"):
                assert list(ROOT.glob(word)), word

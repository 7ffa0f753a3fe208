"""Documents point at what is there, and the README's commands are the real ones."""

import re
from pathlib import Path

import pytest

from support.shared import ROOT
from support.tree import name, texts

PAGES = texts(".md")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path):
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    local = [link for link in links if not re.match(r"[a-z]+:", link)]
    assert [link for link in local if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_files_that_are_named_exist(page: Path):
    named = re.findall(
        r"`((?:src|tests|tools|docs|lock|samples|bench)/[\w./-]+)`", page.read_text(encoding="utf-8")
    )
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_readme_s_first_command_works_from_a_clone():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^(\./\S+)(.*)$", text, re.MULTILINE)
    assert ("./check", "") in commands
    assert commands[0][0] == "./rawi"
    for pattern in re.findall(r"samples/\S+", commands[0][1]):
        assert list(ROOT.glob(pattern)), f"nothing is at {pattern}"


def test_the_test_command_of_ci_is_the_readme_s():
    assert re.search(
        r"^\./check(?: \|\| failed=1)?$", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE
    )

"""Every module says what lives in it, and none is named for nothing."""

import ast
import re
from pathlib import Path

import pytest

from support.tree import name, texts

VAGUE = re.compile(r"(?:utils?|helpers?|misc|core|common|manager)\.py")
SOURCES = [path for path in texts(".py") if "/migrations/" not in name(path)]


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_module_says_what_lives_in_it(path: Path):
    text = path.read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text)), "begin with a docstring of one line"


def test_no_module_has_a_vague_name():
    assert [name(path) for path in SOURCES if VAGUE.fullmatch(path.name)] == []


def test_todo_carries_an_issue_number():
    todo = re.compile(r"#\s*TODO(?!\(#[0-9]+\))")
    assert [name(path) for path in SOURCES if todo.search(path.read_text(encoding="utf-8"))] == []

"""The documents say what the code does."""

import re
from pathlib import Path

import click
import pytest

from rawi.accounts.roles import ROLES
from rawi.articles.blocks import BodyBlock
from rawi.cli.main import rawi
from rawi.project import environment
from support.shared import ROOT

DOCS = ROOT / "docs"


def _first_cells(file: Path) -> list[str]:
    rows = re.findall(r"^\| `?([^|`]+?)`? \|", file.read_text(encoding="utf-8"), re.MULTILINE)
    return [row for row in rows if not set(row) <= {"-", " "}]


def test_every_variable_of_the_environment_is_named() -> None:
    in_code = re.findall(r"^\| (RAWI_\w+) \|", environment.__doc__ or "", re.MULTILINE)
    assert [
        cell for cell in _first_cells(DOCS / "reference/environment.md") if cell.startswith("RAWI")
    ] == in_code


def test_every_role_is_named() -> None:
    named = _first_cells(DOCS / "reference/roles.md")
    assert [role.name for role in ROLES] == [cell for cell in named if cell not in {"role", "operator"}]


def test_every_block_is_named() -> None:
    named = _first_cells(DOCS / "reference/blocks.md")
    assert [cell for cell in named if cell != "block"] == list(BodyBlock().child_blocks)


@pytest.mark.parametrize("name", ["serve", "read"])
def test_every_option_is_named(name: str) -> None:
    command = rawi.commands[name]
    options = {option for param in command.params if isinstance(param, click.Option) for option in param.opts}
    text = (DOCS / "reference/command.md").read_text(encoding="utf-8")
    assert {option for option in options - {"--help"} if f"`{option}`" not in text} == set()

"""The map: the layers that import-linter holds, the table that people read, and relations between models."""

import configparser
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from django.apps import apps

from support.shared import ROOT

CONTRACTS = ROOT / ".importlinter"


def layers(contract: str) -> list[frozenset[str]]:
    """The contract's layers from the top down, each with the packages that stand side by side in it."""
    parser = configparser.ConfigParser()
    parser.read(CONTRACTS, encoding="utf-8")
    section = parser[f"importlinter:contract:{contract}"]
    assert section["exhaustive"] == "true", "a package that nobody has placed must fail"
    return [frozenset(re.findall(r"\w+", line)) for line in section["layers"].strip().splitlines()]


def depth(package: str) -> int:
    """How far down a package stands, 0 at the top."""
    return next(index for index, layer in enumerate(layers("packages")) if package in layer)


def table(heading: str) -> list[frozenset[str]]:
    """The first column of the table under a heading of ARCHITECTURE.md, a set of names for each row."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    section = text.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return [frozenset(name.removeprefix("rawi.") for name in re.findall(r"`([^`]+)`", row)) for row in rows]


def test_imports_keep_to_the_layers():
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("contract", "heading"), [("packages", "Packages"), ("reading", "Inside `rawi.reading`")]
)
def test_people_read_the_same_map(contract: str, heading: str):
    assert table(heading) == layers(contract)


def test_every_package_of_the_source_is_on_the_map():
    # Together with the table above: what exists and what is written cannot part ways.
    folders = {path.parent.name for path in (ROOT / "src" / "rawi").glob("*/__init__.py")}
    assert folders <= frozenset().union(*layers("packages"))


def relations() -> list[tuple[str, str, str]]:
    """Every relation between two of our own models: field, its package, the package it points to."""
    found = []
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.get_fields():
            target = getattr(field, "remote_field", None) and field.related_model
            if field.auto_created and not field.concrete:
                continue  # the other end of a relation that is looked at from its own side
            if target and _package(model) and _package(target):
                found.append((f"{model.__name__}.{field.name}", _package(model), _package(target)))
    return found


def _package(model: type) -> str:
    parts = model.__module__.split(".")
    return parts[1] if parts[0] == "rawi" else ""


@pytest.mark.parametrize(("field", "source", "target"), relations())
def test_relations_point_down(field: str, source: str, target: str):
    # A relation names its target in a string, which import-linter cannot see. Who did something is named by a
    # setting, AUTH_USER_MODEL, so accounts may be pointed to from beside it.
    beside = target == "accounts" and depth(source) == depth(target)
    assert source == target or beside or depth(source) < depth(target), f"{field} points up, to {target}"


def test_the_list_of_apps_is_in_the_order_of_the_layers():
    # The first app that has a template of a name wins: an upper package may replace a lower one's.
    ours = [
        config.name.removeprefix("rawi.")
        for config in apps.get_app_configs()
        if config.name.startswith("rawi.")
    ]
    assert all(depth(upper) <= depth(lower) for upper, lower in pairwise(ours)), ours

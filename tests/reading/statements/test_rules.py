"""Rules are one a file and say what they do, with an example and a source."""

import re

import pytest

from rawi.reading.statements.rules import rules

MODULES = [rule.__globals__ for rule in rules()]
IDS = [module["RULE"] for module in MODULES]


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_a_rule_has_an_example_and_a_source(module: dict[str, object]) -> None:
    assert re.search(r"^Example: .+ -> .+$", str(module["__doc__"]), re.MULTILINE)
    assert re.search(r"^Source: .+", str(module["__doc__"]), re.MULTILINE)


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_a_rule_is_named_for_its_file(module: dict[str, object]) -> None:
    assert module["RULE"] == "statements." + str(module["__name__"]).rpartition(".")[2]


def test_no_two_rules_have_one_rank() -> None:
    ranks = [module["RANK"] for module in MODULES]
    assert len(set(ranks)) == len(ranks)

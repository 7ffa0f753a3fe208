"""How likely a comment insults: a small classifier that runs anywhere, offline, and only ever holds.

A logistic regression over the traits of a text. Its weights, one signed byte each, stand in moderation.bin,
made by tools/train_moderation.py from openly licensed comments; docs/reference/moderation-model.md is its
card: what it was trained on, how often it is right, and about whom it errs.
"""

import json
import math
from array import array
from dataclasses import dataclass
from functools import cache
from importlib import resources

from rawi.comments.rules.traits import BITS, traits


@dataclass(frozen=True, slots=True)
class Model:
    """Weights and what turns their sum into a probability; hold is the one at which a comment is held."""

    weights: array[int]
    scale: float
    base: float
    hold: float

    def score(self, found: list[int]) -> float:
        """The probability for a text with these traits, between 0 and 1."""
        total = sum(map(self.weights.__getitem__, found))
        odds = self.scale * total / math.sqrt(len(found) + 1) + self.base
        return 1 / (1 + math.exp(-max(-50.0, min(odds, 50.0))))


def score(text: str) -> float:
    """The probability that people would call a text offensive, by the comments that the model has seen."""
    return _model().score(traits(text))


def reads_like_an_insult(text: str) -> bool:
    """True where a person should look at the text before others do."""
    return score(text) >= _model().hold


def read_model(file: bytes) -> Model:
    """The model of a file: a line of JSON, then the weights."""
    head, _, weights = file.partition(b"\n")
    if len(weights) != 1 << BITS:
        raise ValueError(f"a model has {1 << BITS} weights, not {len(weights)}")
    return Model(array("b", weights), **json.loads(head))


def written(model: Model) -> bytes:
    """The file of a model."""
    head = {"scale": model.scale, "base": model.base, "hold": model.hold}
    return json.dumps(head).encode() + b"\n" + model.weights.tobytes()


@cache
def _model() -> Model:
    return read_model((resources.files(__package__) / "moderation.bin").read_bytes())

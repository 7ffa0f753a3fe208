"""Training the classifier: its measures, and that no comment is judged by its own copy."""

import math
import random

import pytest

import train_moderation as tool
from rawi.comments.rules.double import double_key
from support.shared import shared


def text(said: str, *, is_offensive: bool) -> tool.Text:
    return tool._text("comments", said, is_offensive)


def test_copies_of_a_comment_fall_into_one_part():
    assert text("خبر جميل!", is_offensive=False).part == text("@a خبــر  جميل", is_offensive=True).part


def test_no_two_parts_share_a_comment():
    shared("data/ar-mpold")
    parts: dict[str, set[int]] = {}
    for one in tool.comments():
        parts.setdefault(double_key(tool.re.sub(r"@\S+|URL", "", one.said)), set()).add(one.part)
    assert len(parts) > 3900
    assert all(len(found) == 1 for found in parts.values())


def test_the_area_is_the_share_of_pairs_in_order():
    assert tool.area([(0.1, False), (0.2, False), (0.8, True)]) == 1.0
    assert tool.area([(0.1, True), (0.8, False)]) == 0.0
    assert tool.area([(0.5, True), (0.5, False)]) == 0.5


def test_the_threshold_is_the_lowest_that_keeps_the_precision():
    said = [(0.9, True), (0.8, True), (0.7, False), (0.6, True), (0.5, False), (0.4, False)]
    assert tool.threshold(said, 0.75) == 0.6
    assert tool.threshold(said, 1.0) == 0.8
    assert tool.threshold([(0.9, False)], 0.75) == math.inf


def test_calibrated_odds_are_as_often_right_as_they_say():
    chance = random.Random(2)
    odds = [chance.uniform(-3, 3) for _ in range(4000)]
    said = [(3 * one, chance.random() < 1 / (1 + math.exp(-(one - 1)))) for one in odds]
    factor, addition = tool.calibration(said)
    assert factor == pytest.approx(1 / 3, abs=0.03)
    assert addition == pytest.approx(-1, abs=0.15)


def test_training_tells_apart_what_differs_and_is_the_same_each_time():
    texts = [text(f"كلام طيب رقم {n}", is_offensive=False) for n in "ابتثجح"]
    texts += [text(f"يا تافه رقم {n}", is_offensive=True) for n in "ابتثجح"]
    model = tool.model_of(texts)
    assert min(model.score(list(one.traits)) for one in texts if one.is_offensive) > 0.5
    assert max(model.score(list(one.traits)) for one in texts if not one.is_offensive) < 0.5
    assert tool.written(tool.model_of(texts)) == tool.written(model)

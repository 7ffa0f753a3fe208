"""Waiting for what other processes and threads do."""

from collections.abc import Callable
from time import sleep

import pytest


def until(is_so: Callable[[], object]) -> None:
    """Wait until it is so; the test fails where it does not come to that within twenty seconds."""
    for _ in range(1000):
        if is_so():
            return
        sleep(0.02)
    pytest.fail("it did not come to that")

"""The API keeps to its own description, whatever it is asked (D14)."""

import os
from collections.abc import Iterator
from datetime import timedelta

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, assume, given, settings
from schemathesis import Case, GenerationMode

from rawi.base.limits import Limit
from rawi.project.wsgi import application
from support.public_record import PublicRecord
from support.settings import DATABASE

#: Of each operation and mode, so that all of CI stays under half an hour. There the second database is asked
#: fewer: what it may answer otherwise is the same query, not the next odd address.
EXAMPLES = 15 if DATABASE == "postgres" or not os.environ.get("CI") else 100
MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]


@pytest.fixture(autouse=True)
def _one_connection() -> Iterator[None]:
    """The test's connection outlives each request, as it does in Django's own client."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.value)
def test_every_operation_answers_as_it_is_described(
    mode: GenerationMode, record: PublicRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No 5xx, nothing that the description does not have, and no wrong request taken for a right one."""
    monkeypatch.setattr("rawi.search.limits.LIMITS", (Limit(1_000_000, timedelta(minutes=1)),))
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) == 13
    for operation in operations:

        @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy(generation_mode=mode))
        def keeps_to_it(case: Case) -> None:
            assume(mode == GenerationMode.NEGATIVE or _can_be_told(case))
            case.call_and_validate(headers={"Accept-Encoding": "identity"})

        keeps_to_it()


def _can_be_told(case: Case) -> bool:
    """Right by more than the description can say: a role is a name's, a cursor was given by a page before."""
    asked = case.query or {}
    return "cursor" not in asked and ("name" in asked or "role" not in asked)

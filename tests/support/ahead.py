"""Makes what the tests will ask for, while `./check` still runs the linters: python -m support.ahead

RAWI_TEST_DATABASE says for which database. What fails here is made anew by the test that asks for it, and
fails there with its reason.
"""

import contextlib
from collections.abc import Callable, Sequence

import django
import pytest

django.setup()

from support import beginning, hostile, kept, serving  # noqa: E402  they need Django
from support.settings import DATABASE  # noqa: E402

#: In the order in which tests ask.
MAKERS: dict[str, Sequence[Callable[[], object]]] = {
    "postgres": (beginning.on_postgres, hostile.all_kinds, kept.first_on_postgres),
    "sqlite": (serving.first_start, beginning.on_sqlite, hostile.all_kinds),
}

if __name__ == "__main__":
    for make in MAKERS[DATABASE]:
        with contextlib.suppress(Exception, pytest.skip.Exception, pytest.fail.Exception):
            make()

"""Several things at once, each with a database connection of its own."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

from django.db import connections


def together(*acts: Callable[[], Any]) -> list[Any]:
    """What each act returned, in order; they all begin at the same moment. Raises what one of them raised.

    The test needs @pytest.mark.django_db(transaction=True, serialized_rollback=True).
    """
    start, results, faults = Barrier(len(acts)), [None] * len(acts), []

    def run(place: int, act: Callable[[], Any]) -> None:
        start.wait()
        try:
            results[place] = act()
        except BaseException as fault:
            faults.append(fault)
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=numbered) for numbered in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return results

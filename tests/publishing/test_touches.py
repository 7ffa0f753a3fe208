"""The table of touches names functions that are there, and every function is asked by somebody."""

import inspect

from rawi.publishing import inventory, touched, touched_forms
from rawi.publishing.marking import FRAME
from rawi.publishing.models import Change
from rawi.publishing.touches import touches


def test_every_function_is_asked_and_every_name_is_a_function() -> None:
    asked = {one for touch in touches().values() for one in (*touch.now, *touch.soon)}
    known = {
        function
        for module in (touched, touched_forms)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    }
    in_stock = {part.addresses for part in inventory.PARTS}
    assert asked <= known
    of_others = {touched.old_addresses, touched.correction_lists, touched.changes, touched.referring}
    of_others |= {touched_forms.feeds_at, touched_forms.all_sitemaps}
    assert known - of_others <= asked | in_stock


def test_every_change_has_a_name_that_the_outbox_can_hold() -> None:
    longest = Change._meta.get_field("change").max_length
    assert longest
    assert all(len(change) <= longest for change in touches())
    assert FRAME not in touches()


def test_no_change_touches_one_thing_twice() -> None:
    for change, touch in touches().items():
        assert len({*touch.now, *touch.soon}) == len((*touch.now, *touch.soon)), change

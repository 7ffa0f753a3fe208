"""The gate refuses from memory whom a limit has refused again and again, and nobody else."""

from rawi.base.gate import MOST, PATIENCE, Gate


def test_a_few_refusals_close_nothing() -> None:
    door = Gate(lambda: 0.0)
    for _time in range(PATIENCE - 1):
        door.refused("a", 30)
    assert door.wait("a") == 0
    assert door.wait("b") == 0


def test_many_close_it_until_the_wait_is_over() -> None:
    now = [100.0]
    door = Gate(lambda: now[0])
    for _time in range(PATIENCE):
        door.refused("a", 29.5)
    assert (door.wait("a"), door.wait("b")) == (30, 0)
    now[0] += 30
    assert door.wait("a") == 0


def test_refusals_of_another_day_do_not_add_up() -> None:
    now = [0.0]
    door = Gate(lambda: now[0])
    for _time in range(PATIENCE * 2):
        door.refused("a", 10)
        now[0] += 11
    assert door.wait("a") == 0


def test_only_so_many_are_remembered() -> None:
    door = Gate(lambda: 0.0)
    for number in range(MOST + 5):
        door.refused(str(number), 30)
    assert len(door._refused) == MOST

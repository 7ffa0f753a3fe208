"""The command's output when signals come in the middle of it."""

import subprocess
import sys

#: Counts aloud while a signal interrupts it some hundred times; what was not said by then is not said again.
#: Six digits each: a number that loses its line's end makes one of twelve with the next, never one of the
#: others (97 and 98 would be 9798).
COUNTING = """
import signal
from rawi.cli.streams import prepare

class Interrupted(Exception): pass

is_saying = False

def interrupt(*_):
    global is_saying
    if is_saying:
        is_saying = False
        raise Interrupted

prepare()
signal.signal(signal.SIGALRM, interrupt)
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.0003)
for number in range(100_000, 120_000):
    try:
        is_saying = True
        print(number, flush=True)
        is_saying = False
    except Interrupted:
        pass
"""


def test_nothing_is_said_twice_when_a_signal_comes_between() -> None:
    done = subprocess.run([sys.executable, "-c", COUNTING], capture_output=True, text=True, timeout=60)
    said = done.stdout.split()
    assert len(said) > 10_000, done.stderr
    assert len(said) == len(set(said))

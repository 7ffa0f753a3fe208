"""Waiting for a served site's files: the end of a script that changes what readers see."""

#: To be run behind the change, in the same process, with Django set up. A fresh site has some thousand files
#: to write first, which takes minutes where others keep the machine busy: the end of the wait is there for a
#: worker that has died. What failed counts too: its file is as old. Servers look at a file again after a
#: tenth of a second.
UNTIL_RELEASED = """
from time import monotonic, sleep
from rawi.publishing.models import Change, Mark, Rank
end = monotonic() + 600
while Change.objects.exists() or Mark.objects.exclude(rank=Rank.REBUILD).exists():
    assert monotonic() < end, f"not written: {Change.objects.count()} changes, {Mark.objects.count()} marks"
    sleep(0.05)
sleep(0.2)
"""

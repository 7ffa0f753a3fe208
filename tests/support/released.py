"""Waiting for a served site's files: the end of a script that changes what readers see."""

#: To be run behind the change, in the same process, with Django set up. Servers look at a file again after a
#: tenth of a second.
UNTIL_RELEASED = """
from time import monotonic, sleep
from rawi.publishing.models import Change, Mark, Rank
end = monotonic() + 20
while monotonic() < end and (Change.objects.exists() or Mark.objects.filter(rank__lte=Rank.SOON).exists()):
    sleep(0.05)
sleep(0.2)
"""

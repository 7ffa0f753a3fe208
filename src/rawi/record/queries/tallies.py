"""How much is in the record, without counting it."""

from collections import Counter

from rawi.record.models import Tally


def tallied_kinds() -> Counter[str]:
    """How many public items of each kind the record has."""
    counts: Counter[str] = Counter()
    for row in Tally.objects.all():
        counts[row.kind] += row.count
    return counts

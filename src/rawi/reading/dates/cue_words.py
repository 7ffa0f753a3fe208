"""Words beside a word or length of time that say what it is, and whether it is tied to a day."""

from functools import cache

from rawi.reading.arabic.word_sets import words_of_kind


@cache
def ages() -> frozenset[str]:
    """Words before a length that make it an age, a sentence or the like."""
    return _of("age")


@cache
def lasting_verbs() -> frozenset[str]:
    """Verbs of the present whose object is how long something will take."""
    return _of("lasting")


@cache
def terms() -> frozenset[str]:
    """Nouns and verbs of a decision, grant or plan, whose term the length is."""
    return _of("term")


@cache
def extensions() -> frozenset[str]:
    """Words of making something last longer, from today on whenever it began."""
    return _of("extension")


@cache
def endings() -> frozenset[str]:
    """Words of ending, after which a length has gone on until now («إنهاء 13 عاما من الحرب»)."""
    return _of("ending")


@cache
def entries() -> frozenset[str]:
    """Words of entering a time («دخلت الحرب عامها الخامس»)."""
    return _of("entry")


@cache
def doubts() -> frozenset[str]:
    """Particles after which a length is only possible («قد يستمر لسنوات»)."""
    return _of("doubt")


@cache
def acts_of_rules() -> frozenset[str]:
    """Acts from which rules count a length («خلال ثلاثين يوما من تاريخ التبليغ»)."""
    return _of("rule")


@cache
def cues(kind: str) -> frozenset[str]:
    """The words of a kind in tables/date_cues.tsv."""
    return words_of_kind("date_cues", kind)


def _of(kind: str) -> frozenset[str]:
    return words_of_kind("length_cues", kind)

"""What two spellings of one name share."""

from rawi.reading.arabic.fold import fold

MOST = 255
#: Letters that foreign names and long vowels are spelled with or without: أمريكا and أميركا.
WEAK = str.maketrans("", "", "اويى")


def key_of(name: str) -> str:
    """What spellings share that every reader takes as the same: the fold, cut to what the database keeps.

    A NUL, which PostgreSQL takes in no text, goes.
    """
    return " ".join(fold(name.replace("\0", "")).split())[:MOST]


def firm_of(name: str) -> str:
    """What spellings share that an editor may take as the same: ماكينزي and ماكنزي, بومبيو and بومبيه.

    "" where too little is left to tell anything: fewer than three letters.
    """
    firm = key_of(name).translate(WEAK)
    return firm if len(firm.replace(" ", "")) >= 3 else ""

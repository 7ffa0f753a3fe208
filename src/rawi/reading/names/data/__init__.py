"""Large word lists, one entry a line, compressed. NOTE.md beside says where each comes from and what it
owes.
"""

import gzip
from importlib import resources

from rawi.reading.errors import TableError


def lines(name: str) -> list[str]:
    """The entries of names/data/<name>.txt.gz. Raises TableError where there is no such list."""
    file = resources.files(__name__) / f"{name}.txt.gz"
    if not file.is_file():
        raise TableError(table=name, reason="no such list")
    return gzip.decompress(file.read_bytes()).decode().splitlines()

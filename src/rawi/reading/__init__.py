"""The library that reads Arabic news pages: framework-free, no network, usable alone.

>>> from rawi.reading import read
>>> page = read(source)  # doctest: +SKIP
"""

from rawi.reading.model.page import Page
from rawi.reading.pipeline import read

__all__ = ["Page", "read"]

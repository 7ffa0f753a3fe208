"""Models of the readership app."""

from rawi.readership.models.log_place import LogPlace
from rawi.readership.models.read import Read
from rawi.readership.models.seen import DayKey, Seen
from rawi.readership.models.settings import ReadershipSettings

__all__ = ["DayKey", "LogPlace", "Read", "ReadershipSettings", "Seen"]

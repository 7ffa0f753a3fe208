"""Bring the file of one address up to date."""

import errno
import logging
from enum import Enum, auto

from rawi.publishing.addresses import Address
from rawi.publishing.errors import NoPlace, Unfit
from rawi.publishing.folder import Folder
from rawi.publishing.models import Mark, Rank
from rawi.publishing.released import release_of
from rawi.publishing.rendering import FAILED, NOT_FOUND, render, scheme

logger = logging.getLogger("rawi.publishing")

#: Faults of the disk, not of the page: the mark stays and is tried again.
DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE}


class Outcome(Enum):
    """What became of the file."""

    NOTHING = auto()
    SAME = auto()
    WRITTEN = auto()
    REMOVED = auto()
    FAILED = auto()


def release_address(address: Address, folder: Folder) -> Outcome:
    """Work off all marks of address; nothing where another worker is doing so, or has done meanwhile.

    The marks that were there before it was rendered go after it was written: a mark that comes between
    stays, and after a crash all do. Raises OSError where the disk is at fault.
    """
    with folder.lock(address, waits=False) as is_ours:
        if not is_ours:
            return Outcome.NOTHING
        marks = list(Mark.objects.filter(key=address.key).values_list("pk", "is_gone"))
        if not marks:
            return Outcome.NOTHING
        removed = any(is_gone for _, is_gone in marks) and folder.remove(address)
        outcome = _written(address, folder)
        keys = [key for key, _ in marks]
        if outcome is Outcome.FAILED:
            _put_off(keys)
        else:
            Mark.objects.filter(pk__in=keys).delete()
    return Outcome.REMOVED if removed and outcome is Outcome.SAME else outcome


def _written(address: Address, folder: Folder) -> Outcome:
    try:
        answer = render(address)
        if answer.status >= FAILED:
            logger.error("%s answers with status %d and was not written", address.path, answer.status)
            return Outcome.FAILED
        if answer.status == NOT_FOUND:
            return Outcome.REMOVED if folder.remove(address) else Outcome.SAME
        page = release_of(address.url(scheme()), answer)
        return Outcome.WRITTEN if folder.write(address, page) else Outcome.SAME
    except Unfit as unfit:
        logger.info("not written: %s", unfit)
        return Outcome.REMOVED if folder.remove(address) else Outcome.SAME
    except NoPlace:
        return Outcome.SAME
    except OSError as error:
        if error.errno in DISK:
            raise
        logger.error("%s cannot be written: %s", address.path, error)
        return Outcome.FAILED


def _put_off(keys: list[int]) -> None:
    """Failed marks wait behind all others."""
    for mark in Mark.objects.filter(pk__in=keys):
        mark.rank, mark.attempts = Rank.FAILED, min(mark.attempts + 1, 1000)
        mark.save(update_fields=["rank", "attempts"])

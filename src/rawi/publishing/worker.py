"""The worker: works off the outbox, a batch at a time. Any number of them may run."""

from collections.abc import Iterable

from wagtail.models import Site

from rawi.publishing.actions.mark_changes import mark_changes
from rawi.publishing.actions.rebuild_step import look_at_frame, rebuild_step
from rawi.publishing.actions.release_address import Outcome, release_address
from rawi.publishing.addresses import address_of
from rawi.publishing.frontend_cache import purge
from rawi.publishing.marking import edition_hosts, release_folder, take_away
from rawi.publishing.models import Change, Mark, Rank, Rebuild

#: Addresses of one batch: what comes meanwhile waits for no more.
BATCH = 5
#: Who failed as often is tried again only when a worker starts.
MOST_ATTEMPTS = 20


def work() -> bool:
    """Work off one batch; True where there was something to do. Raises what disk and database raise."""
    if not _has_any():
        return False
    # Wagtail keeps the sites' roots for an hour, and forgets them only in the process that changes them.
    Site.clear_site_root_paths_cache()
    did = mark_changes()
    did = look_at_frame() or did
    did = rebuild_step() or did
    outcomes = release([mark.url for mark in _next()])
    return did or any(outcome is not Outcome.NOTHING for outcome in outcomes)


def _has_any() -> bool:
    """True where anything waits. It is asked ten times a second, so in one question."""
    rebuilds, marks = Rebuild.objects.all(), Mark.objects.filter(rank__lt=Rank.FAILED)
    waiting = Change.objects.values("pk").union(rebuilds.values("pk"), marks.values("pk"), all=True)
    return waiting.exists()


def release(urls: Iterable[str]) -> list[Outcome]:
    """Bring the files at urls up to date and purge caches before the site of what changed."""
    folder, changed, outcomes = release_folder(), [], []
    folder.tell_editions(edition_hosts())
    for url in dict.fromkeys(urls):
        outcome = release_address(address_of(url), folder)
        outcomes.append(outcome)
        if outcome in {Outcome.WRITTEN, Outcome.REMOVED}:
            changed.append(url)
    purge(changed)
    return outcomes


def _next() -> list[Mark]:
    """The next marks. What must go goes first, all of it."""
    waiting = Mark.objects.filter(rank__lt=Rank.FAILED)
    gone = list(waiting.filter(rank=Rank.NOW, is_gone=True)[:BATCH])
    take_away(address_of(mark.url) for mark in gone)
    return gone or list(waiting.order_by("rank", "pk")[:BATCH])


def retry() -> None:
    """Give failed marks another chance."""
    Mark.objects.filter(rank=Rank.FAILED, attempts__lt=MOST_ATTEMPTS).update(rank=Rank.SOON)

"""What comments, reports and disputes keep about an e-mail address."""

from rawi.base.personal import Holder
from rawi.comments.actions.erase_address import erase_address
from rawi.comments.queries.held import as_copy, held

HOLDER = Holder(
    "comments",
    address=lambda key: held(key).address,
    copy=lambda key: as_copy(held(key)),
    erase=erase_address,
)

"""Models of the record app."""

from rawi.record.models.dispute import Dispute
from rawi.record.models.dossier import Dossier
from rawi.record.models.event import Event
from rawi.record.models.evidence import Evidence
from rawi.record.models.figure import Figure
from rawi.record.models.follow_up import FollowUp
from rawi.record.models.involvement import Involvement
from rawi.record.models.item import DETAILED, Item
from rawi.record.models.name import Name, NameForm, Office
from rawi.record.models.pledge import Pledge
from rawi.record.models.relation import Relation
from rawi.record.models.review import Review
from rawi.record.models.series import Series
from rawi.record.models.settings import RecordSettings
from rawi.record.models.stated_date import StatedDate
from rawi.record.models.statement import Statement
from rawi.record.models.status_change import NEEDS_EVIDENCE, StatusChange
from rawi.record.models.tally import Tally

__all__ = [
    "DETAILED",
    "NEEDS_EVIDENCE",
    "Dispute",
    "Dossier",
    "Event",
    "Evidence",
    "Figure",
    "FollowUp",
    "Involvement",
    "Item",
    "Name",
    "NameForm",
    "Office",
    "Pledge",
    "RecordSettings",
    "Relation",
    "Review",
    "Series",
    "StatedDate",
    "Statement",
    "StatusChange",
    "Tally",
]

"""What the exports hold, as JSON Schema and as a list of columns."""

from typing import Any

from rawi.api.exports.columns import COLUMNS
from rawi.api.schemas.item import PublicItem
from rawi.api.site_facts import SiteFacts


def schema(site: SiteFacts) -> dict[str, Any]:
    """The schema of a line of record.jsonl; x-columns are those of record.csv and record.parquet."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": site.url("record_export_schema"),
        **PublicItem.model_json_schema(mode="serialization"),
        "x-licence": site.licence,
        "x-columns": [
            {"name": column.name, "type": column.type.value, "description": column.meaning}
            for column in COLUMNS
        ],
    }

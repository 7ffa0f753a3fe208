"""The schema of the exports."""

from django.http import HttpRequest, JsonResponse

from rawi.api.answers import served
from rawi.api.exports.schema import schema
from rawi.api.site_facts import site_facts


@served
def export_schema(request: HttpRequest) -> JsonResponse:
    """What record.jsonl, record.csv and record.parquet hold."""
    found = schema(site_facts(request))
    return JsonResponse(
        found, json_dumps_params={"ensure_ascii": False}, content_type="application/schema+json"
    )

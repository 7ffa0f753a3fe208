"""Every line of the export is as its schema says."""

import json

import jsonschema_rs
from django.test import Client

from support.public_record import PublicRecord, body


def test_each_line_holds_to_the_schema(record: PublicRecord, reader: Client) -> None:
    schema = reader.get("/record/export/schema.json").json()
    lines = body(reader.get("/record/export/record.jsonl")).decode().splitlines()
    assert {json.loads(line)["kind"] for line in lines} >= {"statement", "pledge", "figure", "event"}
    for line in lines:
        jsonschema_rs.validate(schema, json.loads(line))

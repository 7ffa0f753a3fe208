"""The page for people: in their language, whole, and without anything that a strict policy refuses."""

import pytest
from django.test import Client
from lxml import html

from rawi.api.v1 import api


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_every_operation_is_on_it(language: str, direction: str, reader: Client) -> None:
    answer = reader.get("/api/v1/", headers={"Accept-Language": language})
    page = html.document_fromstring(answer.content.decode())
    assert (page.get("lang"), page.get("dir")) == (language, direction)
    paths = {element.text_content().strip() for element in page.xpath("//h3")}
    assert paths == set(api.get_openapi_schema(path_prefix="/api/v1/")["paths"])
    assert page.xpath("//script | //style | //*[@style]") == []
    assert ("مواد السجل" in answer.content.decode()) is (language == "ar")

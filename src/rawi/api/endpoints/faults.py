"""What every operation shares: how it can fail, and what a key is."""

from typing import Annotated, Any

from django.utils.translation import gettext_noop as N_  # noqa: N812  as gettext calls it
from pydantic import Field

from rawi.api.schemas.pages import Problem
from rawi.api.schemas.questions import KEY

FAULTS: dict[Any, Any] = {404: Problem, 422: Problem}

Key = Annotated[int, Field(ge=1, le=KEY, description=N_("its stable id"))]

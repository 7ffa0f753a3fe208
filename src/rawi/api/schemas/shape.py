"""What all shapes share."""

from pydantic import BaseModel, ConfigDict


class Shape(BaseModel):
    """A value of the API. Fields without a value are left out of what is sent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

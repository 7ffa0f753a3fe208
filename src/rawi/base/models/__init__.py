"""The tables that every app may use."""

from rawi.base.models.use import Use

__all__ = ["Use"]

"""The right to moderate."""

MODERATE = "comments.moderate"

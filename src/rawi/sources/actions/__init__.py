"""Actions on sources: one change a file."""

"""The rawi command."""

"""What publishing does: one act a file."""

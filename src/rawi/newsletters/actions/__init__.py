"""What is done with newsletters: one act a file."""

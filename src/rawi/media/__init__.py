"""Photos with their rights."""

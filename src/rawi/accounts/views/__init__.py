"""Ways into the newsroom."""

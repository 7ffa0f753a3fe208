"""Ways of writing in Arabic."""

"""Ways of writing in English."""

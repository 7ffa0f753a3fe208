"""How pages word what they count."""

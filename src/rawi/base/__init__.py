"""Parts that every app may use; imports no other app."""

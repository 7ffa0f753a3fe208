"""The API's operations: one list, or one thing of it, a file."""

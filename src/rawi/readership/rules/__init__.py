"""What a line of a log says, and who is no reader: pure functions."""

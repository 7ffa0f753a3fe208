"""What is told to addresses that asked for it."""

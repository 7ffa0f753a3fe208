"""House style: how stored values are worded for readers."""

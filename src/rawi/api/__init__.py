"""What machines get of the public record: a read API, exports, feeds, calendars, annotations."""

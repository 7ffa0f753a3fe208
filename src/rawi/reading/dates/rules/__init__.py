"""Rules of dates, one a file: STAGE, PATTERN over the alphabet of kinds, and read(hit, setting)."""

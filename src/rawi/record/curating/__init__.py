"""The parts of a curation, each brought into the record by the record's own acts."""

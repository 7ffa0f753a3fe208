"""What readers' pages show of the record, as plain values for the templates."""

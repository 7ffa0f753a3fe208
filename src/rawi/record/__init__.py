"""The record: what articles say, each item tied to its words and reviewed by a person."""

"""Scores of what was read: transcripts against the true texts of lines."""

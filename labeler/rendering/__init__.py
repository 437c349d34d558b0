"""Synthetic pages: text drawn on backgrounds, with exact labels; no torch."""

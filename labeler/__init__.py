"""Labeler: a desktop workbench for text-detection data."""

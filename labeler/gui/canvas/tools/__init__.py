"""The tools of the canvas: pointer and keys in, edits out."""

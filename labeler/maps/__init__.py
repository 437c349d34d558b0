"""Polygons to pixel maps and back; both directions share one offset formula."""

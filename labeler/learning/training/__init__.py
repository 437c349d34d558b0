"""One loop, several phases."""

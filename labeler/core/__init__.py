"""Values and pure functions that every other package may use."""

"""When something unexpected happens: keep what was done, tell of it, go on where it was."""

"""What takes minutes; run in a child process or a background thread."""

"""Work in a child process: command line in, JSON lines out."""

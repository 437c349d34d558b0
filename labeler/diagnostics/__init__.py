"""What the program remembers of itself, for whoever repairs it: its log, its reports, its ends."""

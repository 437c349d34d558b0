"""Others ask, one model answers: proposals over HTTP, in the words of several programs."""

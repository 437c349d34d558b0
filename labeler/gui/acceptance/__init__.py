"""Accept the shown page: what is asked before, and what is said of it."""

"""Networks and their training; the only package that knows torch."""

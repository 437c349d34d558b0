"""Decoders that cannot be trusted to end: they run in processes of their own, within limits."""

"""Base training, benchmarks and experiments; outside the wheel."""

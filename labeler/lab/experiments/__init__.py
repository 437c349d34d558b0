"""What was tried and measured: each answer in docs/experiments.md has its command here."""

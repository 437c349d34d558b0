"""Network definitions, no training."""

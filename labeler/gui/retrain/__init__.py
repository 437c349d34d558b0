"""The one screen of one-click retrain: what it would use, how it goes, what came of it."""

"""From an image to regions."""

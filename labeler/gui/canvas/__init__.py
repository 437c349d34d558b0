"""The page on screen."""

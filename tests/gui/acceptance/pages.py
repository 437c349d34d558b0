"""Pages of so many lines that nobody sees all at once on a tall one."""

LINES = 70
SHEET, SCROLL = (1000, 1600), (400, 4000)
"""An ordinary page, and one of which the screen shows only a part large enough to be read."""

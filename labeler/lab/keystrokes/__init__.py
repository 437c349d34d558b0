"""How long a page takes: a simulated annotator at the real window, by the keystroke-level model."""

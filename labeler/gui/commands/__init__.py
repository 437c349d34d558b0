"""What the actions do: one handler per action, grouped by what they act on."""

"""Actions that keep something in mind between two calls, grouped by what they act on."""

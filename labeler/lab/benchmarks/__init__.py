"""Times, set against something measured in the same run."""

"""What a user can do to a project, quickly and in this process."""

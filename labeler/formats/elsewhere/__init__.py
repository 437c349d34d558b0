"""Images that are no files of their own: members of archives, and what servers hold."""

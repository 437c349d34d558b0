"""The dialects of text files with one outline in a line, and how a file is told to be of one."""

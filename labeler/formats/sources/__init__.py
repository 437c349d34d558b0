"""Files that hold pages: which kinds there are, and how their pages become pixels."""

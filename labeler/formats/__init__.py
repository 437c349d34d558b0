"""Files to pages and pages to files; one module per format."""

"""The project's values kept in rows; the only package that queries."""

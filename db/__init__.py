"""The ground floor: tables, engine, pragmas and migrations; knows nothing of labeler."""

"""Runs migrations on the connection that `db.migrating.migrate` hands over."""

from typing import Any, Literal

from alembic import context

from db.schema import Base, Json, UtcDateTime


def _render(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Write plain types into migrations: they must not change when the schema does."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return "sa.JSON()" if kind == "type" and isinstance(item, Json) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_item=_render,
    # SQLite changes a table by making a new one.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()

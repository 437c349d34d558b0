"""What people with a client of their own try on a server; each is to be refused."""

SAID = (
    '{"id": "x", "place": [0, 0], "region": null, '
    '"comments": [["%s", "2026-01-01T00:00:00+00:00", "fine", true]]}'
)
VERSION = 4
"""The page that is a version of page 1."""
HOSTILE = {
    "approve": "UPDATE page SET voucher = 'reviewer' WHERE id = 1",
    "approve what was approved once": "UPDATE page SET voucher = 'reviewer', state = 'accepted', "
    "author = session_user WHERE id = 2",
    "remove a page": "UPDATE page SET removed = now() WHERE id = 2",
    "delete a page": "DELETE FROM page WHERE id = 2",
    "add a page": "INSERT INTO page SELECT (jsonb_populate_record(page, "
    """'{"id": 900, "frame": 77}')).* FROM page WHERE id = 2""",
    "give a page to somebody": "UPDATE page SET assignee = 'lee' WHERE id = 2",
    "choose validation pages": "UPDATE page SET split = 'validation' WHERE id = 2",
    "use another model": "INSERT INTO model_use (model_id, created) VALUES (1, now())",
    "add a model": "INSERT INTO model SELECT * FROM model WHERE false",
    "change settings": "INSERT INTO setting (key, value) VALUES ('second look', '\"off\"')",
    "rename the project": "UPDATE project SET name = 'mine'",
    "take another's verdict": "UPDATE page SET state = 'in work', author = session_user WHERE id = 1",
    "note on a judged page": "UPDATE page SET note = 'bad' WHERE id = 1",
    "redraw on a judged page": "UPDATE region SET polygon = '[]' WHERE page_id = 1",
    "delete on a judged page": "DELETE FROM region WHERE page_id = 1",
    "draw on a judged page": "INSERT INTO region (page_id, id, rank, level, polygon, text, "
    "is_corrected) VALUES (1, 'z', 0, 'line', '[]', '', false)",
    "judge under another name": "UPDATE page SET state = 'accepted', author = 'rey' WHERE id = 2",
    "hold a page for another": "UPDATE page SET holder = 'rey' WHERE id = 2",
    "write another's history": "INSERT INTO journal (page_id, text, author, created, state, delta) "
    "VALUES (2, 'x', 'rey', now(), 'done', '{}')",
    "delete another's history": "DELETE FROM journal WHERE author = 'kim'",
    "rewrite another's history": "UPDATE journal SET delta = '{}' WHERE author = 'kim'",
    "put off the guards": "ALTER TABLE page DISABLE TRIGGER ALL",
    "replace the guards": "CREATE OR REPLACE FUNCTION public.labeler_guard_page() RETURNS trigger "
    "LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "leave a trap in the schema": "CREATE VIEW public.trap AS SELECT 1",
    "become a reviewer": "DO $$ BEGIN EXECUTE (SELECT format('GRANT %I TO lee', rolname) FROM "
    "pg_roles WHERE rolname LIKE 'labeler_reviewers%' AND "
    "pg_has_role('rey', oid, 'MEMBER') LIMIT 1); END $$",
    "act as the owner": "SET ROLE owner",
    "be somebody else": "SET SESSION AUTHORIZATION rey",
    "leave the guards out": "SET session_replication_role = replica",
    "empty a table": "TRUNCATE journal",
    "move a sequence": "SELECT setval('journal_id_seq', 1)",
    "say something as another": f"UPDATE page SET issues = '[{SAID % 'rey'}]' WHERE id = 2",
    "say that no issue is open": "UPDATE page SET open_issues = 0 WHERE id = 3",
    "raise issues that are not counted": f"UPDATE page SET issues = '[{SAID % 'lee'}]', "
    "open_issues = 7 WHERE id = 2",
    "judge as somebody who judged once": "UPDATE page SET state = 'accepted', author = 'kim' "
    "WHERE id = 2",
    "take back what another said": "UPDATE page SET issues = '[]', open_issues = 0 WHERE id = 3",
    "move the pin of another": "UPDATE page SET issues = replace(issues::text, '[1.0,2.0]', '[9,9]')"
    "::json WHERE id = 3",
    "number pages so that nobody can go on": "UPDATE page SET revision = 9223372036854775807",
    "hide an edit from others": "UPDATE page SET revision = 0 WHERE revision > 0",
    "hold a page for ever": "UPDATE page SET holder = 'lee', held_until = 'infinity' WHERE id = 2",
    "number an edit": "INSERT INTO journal (id, page_id, text, author, created, state, delta) "
    "VALUES (2147483647, 2, 'x', 'lee', now(), 'done', '{}')",
    "invent what a judged page was like": "INSERT INTO journal (page_id, text, author, created, "
    """state, delta) VALUES (1, 'x', 'lee', now(), 'done', '{"note": ["", "x"]}')""",
    "add a version that is accepted": "INSERT INTO page (image_id, frame, version, problem, state, "
    "author, note, dismissed) SELECT image_id, frame, 7, '', 'accepted', 'rey', '', '[]' "
    "FROM page WHERE id = 2",
    "have a page annotated again that nobody accepted": "INSERT INTO version (page_id, of_id, "
    "first_by, said_by, created, settled_by, until) VALUES (2, 2, '', '', now(), '', 0)",
    "give a version to another": f"UPDATE version SET said_by = 'kim' WHERE page_id = {VERSION}",
    "have annotated a page first": f"UPDATE version SET first_by = 'lee' WHERE page_id = {VERSION}",
}
HOSTILE_REVIEWER = {
    "judge under another name": "UPDATE page SET author = 'kim' WHERE id = 3",
    "approve one's own page": "UPDATE page SET voucher = 'reviewer' WHERE id = 3",
    "accept and approve at once": "UPDATE page SET state = 'accepted', voucher = 'reviewer', "
    "author = 'rey' WHERE id = 2",
    "decide under another name": "UPDATE version SET settled = now(), settled_by = 'kim'",
    "say something as another": f"UPDATE page SET issues = '[{SAID % 'kim'}]' WHERE id = 2",
}

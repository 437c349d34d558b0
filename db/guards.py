"""What guards say: triggers that refuse a change which no grant can forbid, in PL/pgSQL.

They change nothing but the moments that they stamp. Tables are looked up nowhere but in the schema of
their project.
"""

from collections.abc import Mapping

GUARD = "labeler_guard_"
"""Begins the names of guards; the name of their table follows."""
REFUSED = "labeler: "
"""Begins what a guard says; the word behind it tells which rule it was."""
_REFUSE = f"RAISE EXCEPTION '{REFUSED}%s' USING ERRCODE = '42501';"
_IS_OWNER = (
    "pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')"
)
_IS_REVIEWER = "pg_has_role(session_user, TG_ARGV[0], 'MEMBER')"
# No operator of PostgreSQL takes JSON that holds U+0000.
_READABLE = r"replace(%s::text, '\u0000', '\u0001')::json"
_JUDGED = (
    "state IN (''accepted'', ''rejected'', ''skipped'') AND "
    "(author <> session_user OR state = ''accepted'' AND voucher = ''reviewer'')"
)
"""Within a statement that is put together: whether others judged a page, or approved it."""
_DELTA = (_READABLE % "delta").replace("'", "''")
_WORKED = (
    "state IN (''done'', ''settled'') AND author = session_user AND "
    f"({_DELTA} #>> ''{{state,1}}'' = ''accepted'' OR EXISTS (SELECT FROM json_each({_DELTA}) "
    "WHERE key IN (''before'', ''after'', ''order'', ''dismissed'') AND value::text <> ''[]''))"
)
"""The same of an entry of the journal: whether it is work on the labels (see `store.authors`)."""
_COMMENTS = (
    "SELECT issue ->> 'id', comment::text, comment ->> 0 AS author "
    f"FROM json_array_elements({_READABLE % '%s.issues'}) issue, "
    "json_array_elements(issue -> 'comments') comment"
)
_PINS = (
    "SELECT issue ->> 'id' AS id, (issue -> 'place')::text AS place, issue ->> 'region' AS region "
    f"FROM json_array_elements({_READABLE % '%s.issues'}) issue"
)
_OPEN = (
    f"SELECT count(*) FROM json_array_elements({_READABLE % 'NEW.issues'}) issue "
    "WHERE NOT (issue -> 'comments' -> -1 ->> 3)::boolean"
)
"""How many issues are not settled: the last comment does not close them."""
_SAID_STATE = (
    f"SELECT author, {_DELTA} #>> ''{{state,1}}'' FROM %I.journal WHERE page_id = $1 "
    "AND state IN (''done'', ''settled'') "
    f"AND {_DELTA} #>> ''{{state,1}}'' IS NOT NULL ORDER BY id DESC LIMIT 1"
)
"""Whose edit the state of a page is by, and what it is, as far as the journal tells."""
_OLD_COMMENTS, _NEW_COMMENTS = _COMMENTS % "OLD", _COMMENTS % "NEW"

_PAGE_GUARD = f"""
DECLARE
  is_reviewer boolean := {_IS_REVIEWER};
  newest bigint;
  is_own boolean;
  said_by text;
  said text;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state IS DISTINCT FROM OLD.state THEN
    NEW.changed := clock_timestamp();
  END IF;
  IF {_IS_OWNER} THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    -- Only as a blank version of a page that was there before: see the guard of versions.
    IF NEW.version = 0 OR NEW.removed IS NOT NULL OR NEW.held_until IS NOT NULL
       OR (NEW.state, NEW.author, NEW.voucher, NEW.note, NEW.extras, NEW.holder, NEW.assignee,
           NEW.issues::text, NEW.dismissed::text, NEW.revision)
          <> ('new', '', 'person', '', '', '', '', '[]', '[]', 0) THEN
      {_REFUSE % "page"}
    END IF;
    RETURN NEW;
  END IF;
  -- Everybody goes on from these: nobody could any more.
  IF NEW.revision <> OLD.revision THEN
    EXECUTE format('SELECT max(revision) FROM %I.page', TG_TABLE_SCHEMA) INTO newest;
    IF NEW.revision < OLD.revision OR NEW.revision > newest + 1 THEN {_REFUSE % "number"} END IF;
  END IF;
  IF NEW.held_until IS DISTINCT FROM OLD.held_until AND (NOT isfinite(NEW.held_until)
     OR NEW.held_until > clock_timestamp() + interval '1 hour') THEN
    {_REFUSE % "number"}
  END IF;
  IF (NEW.author, NEW.state) IS DISTINCT FROM (OLD.author, OLD.state)
     AND NEW.author <> session_user THEN
    -- Whoever takes an edit back brings the verdict of somebody else back.
    EXECUTE format('{_SAID_STATE}', TG_TABLE_SCHEMA) INTO said_by, said USING NEW.id;
  END IF;
  -- Who proposes gives no verdict.
  IF (NEW.author, NEW.state) IS DISTINCT FROM (OLD.author, OLD.state)
     AND NEW.author <> session_user
     AND (NEW.author, OLD.state, NEW.state) <> (OLD.author, 'new', 'proposed')
     AND (NEW.author, NEW.state) IS DISTINCT FROM (said_by, said)
     OR NEW.holder NOT IN ('', OLD.holder, session_user) THEN
    {_REFUSE % "name"}
  END IF;
  IF NEW.issues::text IS DISTINCT FROM OLD.issues::text AND (
    EXISTS (SELECT FROM (
        ({_OLD_COMMENTS} EXCEPT {_NEW_COMMENTS}) UNION ALL ({_NEW_COMMENTS} EXCEPT {_OLD_COMMENTS})
      ) said WHERE said.author IS DISTINCT FROM session_user)
    OR EXISTS (SELECT FROM ({_PINS % "OLD"}) a JOIN ({_PINS % "NEW"}) b ON a.id = b.id
      WHERE (a.place, a.region) IS DISTINCT FROM (b.place, b.region))
  ) THEN
    {_REFUSE % "comment"}
  END IF;
  IF (NEW.issues::text, NEW.open_issues) IS DISTINCT FROM (OLD.issues::text, OLD.open_issues)
     AND NEW.open_issues <> ({_OPEN}) THEN
    {_REFUSE % "issues"}
  END IF;
  IF NEW.state = 'accepted' AND NEW.voucher = 'reviewer'
     AND NOT (OLD.state = 'accepted' AND OLD.voucher = 'reviewer') THEN
    IF NOT is_reviewer THEN {_REFUSE % "approval"} END IF;
    EXECUTE format('SELECT EXISTS (SELECT FROM %1$I.setting WHERE key = ''second look'' '
      'AND value::text = ''"required"'') AND ($2 = session_user OR EXISTS '
      '(SELECT FROM %1$I.journal WHERE page_id = $1 AND {_WORKED}))', TG_TABLE_SCHEMA)
      INTO is_own USING NEW.id, NEW.author;
    IF is_own THEN {_REFUSE % "own"} END IF;
  END IF;
  IF is_reviewer THEN RETURN NEW; END IF;
  IF OLD.state IN ('accepted', 'rejected', 'skipped')
     AND (OLD.author <> session_user OR OLD.state = 'accepted' AND OLD.voucher = 'reviewer')
     AND (NEW.state, NEW.voucher, NEW.author, NEW.changed, NEW.note, NEW.dismissed::text,
          NEW.extras, NEW.sha256, NEW.width, NEW.height, NEW.look)
         IS DISTINCT FROM
         (OLD.state, OLD.voucher, OLD.author, OLD.changed, OLD.note, OLD.dismissed::text,
          OLD.extras, OLD.sha256, OLD.width, OLD.height, OLD.look) THEN
    {_REFUSE % "verdict"}
  END IF;
  RETURN NEW;
END
"""
_REGION_GUARD = f"""
DECLARE
  is_judged boolean;
  of_page integer := CASE TG_OP WHEN 'DELETE' THEN OLD.page_id ELSE NEW.page_id END;
BEGIN
  IF NOT {_IS_REVIEWER} THEN
    -- The page is held: nobody gives a verdict on it while its regions change.
    EXECUTE format('SELECT {_JUDGED} FROM %I.page WHERE id = $1 FOR UPDATE', TG_TABLE_SCHEMA)
      INTO is_judged USING of_page;
    IF is_judged THEN {_REFUSE % "verdict"} END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
"""
_JOURNAL_GUARD = f"""
DECLARE
  counted boolean := false;
  counts boolean := false;
  said json;
  is_judged boolean;
BEGIN
  IF {_IS_OWNER} THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.author <> session_user
     AND OLD.state IN ('undone', 'refused') AND NEW.state = 'abandoned'
     AND (NEW.text, NEW.author, NEW.created, NEW.delta::text)
         IS NOT DISTINCT FROM (OLD.text, OLD.author, OLD.created, OLD.delta::text) THEN
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.author <> session_user
     OR TG_OP <> 'DELETE' AND NEW.author <> session_user THEN
    {_REFUSE % "name"}
  END IF;
  IF TG_OP <> 'INSERT' THEN
    counted := OLD.state IN ('done', 'settled');
    said := OLD.delta;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    counts := NEW.state IN ('done', 'settled');
    said := NEW.delta;
  END IF;
  -- What a judged page was like before is read from here: others only talk about it.
  IF NOT {_IS_REVIEWER} AND (counts OR counted)
     AND (TG_OP <> 'UPDATE' OR counts <> counted OR NEW.delta::text <> OLD.delta::text)
     AND EXISTS (SELECT FROM json_each({_READABLE % "said"}) WHERE key <> 'issues'
       AND NOT (key IN ('before', 'after') AND value::text = '[]')) THEN
    EXECUTE format('SELECT {_JUDGED} FROM %I.page WHERE id = $1', TG_TABLE_SCHEMA)
      INTO is_judged USING CASE TG_OP WHEN 'DELETE' THEN OLD.page_id ELSE NEW.page_id END;
    IF is_judged THEN {_REFUSE % "verdict"} END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' OR NEW.created IS DISTINCT FROM OLD.created THEN
    NEW.created := clock_timestamp();
  END IF;
  RETURN NEW;
END
"""
_VERSION_GUARD = f"""
DECLARE
  first_by text;
  is_known boolean;
BEGIN
  IF {_IS_OWNER} THEN RETURN NEW; END IF;
  EXECUTE format('SELECT author FROM %I.page WHERE id = $1 AND version = 0 AND state = ''accepted''',
    TG_TABLE_SCHEMA) INTO first_by USING NEW.of_id;
  IF TG_OP = 'INSERT' THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.version WHERE of_id = $1)', TG_TABLE_SCHEMA)
      INTO is_known USING NEW.of_id;
    IF is_known OR NEW.first_by IS DISTINCT FROM first_by OR NEW.said_by <> ''
       OR NEW.settled IS NOT NULL OR NEW.settled_by <> '' OR NEW.entry_id IS NOT NULL
       OR NEW.until <> 0 THEN
      {_REFUSE % "page"}
    END IF;
    NEW.created := clock_timestamp();
    RETURN NEW;
  END IF;
  IF NEW.said_by <> OLD.said_by
     AND (OLD.said_by <> '' OR NEW.said_by <> session_user OR NEW.said_by = OLD.first_by)
     OR NEW.first_by <> OLD.first_by
     AND (NEW.first_by <> session_user OR NEW.first_by IS DISTINCT FROM first_by) THEN
    {_REFUSE % "name"}
  END IF;
  IF (NEW.settled, NEW.settled_by, NEW.entry_id, NEW.until)
     IS DISTINCT FROM (OLD.settled, OLD.settled_by, OLD.entry_id, OLD.until) THEN
    IF NEW.settled IS NULL OR NEW.settled_by <> session_user THEN {_REFUSE % "name"} END IF;
    NEW.settled := clock_timestamp();
  END IF;
  RETURN NEW;
END
"""
GUARDS: Mapping[str, tuple[str, str]] = {
    "page": ("INSERT OR UPDATE", _PAGE_GUARD),
    "region": ("INSERT OR UPDATE OR DELETE", _REGION_GUARD),
    "journal": ("INSERT OR UPDATE OR DELETE", _JOURNAL_GUARD),
    "version": ("INSERT OR UPDATE", _VERSION_GUARD),
}
"""By table: when its guard is asked, and what it does. A project is refused with any other trigger."""
FORMER = frozenset(
    {
        "3dc754d46adc72427bbf959f47629ecb85d507ebf372c48a43e85bf174f7786a",
        "e54739d0efd9057e970203a643cfd95c6a244e2d8f482a5e25bbf2e69c43558d",
        "15f39992ebeff17142744cffd35489b47a9f238d59fa448a02042647aa92ed54",
        "7ec02db4ceaa21376b7cdd5dbf357ccc385be7b27453053859a1f9762a561acf",
        "c167e08dfba6c5a8622a6d7a1eb5d46422f5a6ee60c6be719426feceadbc6768",
        "f4f69cf213fd428d12061938fe4b2f8a6c4a4d419ab8b5efc4b4e09a86303dc4",
    }
)
"""Digests (SHA-256) of what guards said before: owners put today's in their place, others go on with
them."""

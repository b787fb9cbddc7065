"""Links between a person and what they did, found and cut. What was reported and found stays."""

import json
from datetime import datetime

from storage.privacy import consents
from storage.tx import Tx

# Cases in which a resident or a volunteer can have left a trace.
_TOUCHED = """(SELECT id FROM complaints WHERE reporter = :person
              UNION SELECT joined_to FROM complaints WHERE reporter = :person
              UNION SELECT complaint_id FROM checks WHERE person_id = :person
              UNION SELECT complaint_id FROM offers WHERE person_id = :person)"""

DROPPED = (
    "lessons",
    "lesson_answers",
    "trainings",
    "cohorts",
    "role_areas",
    "call_backs",
    "coordinator_names",
    "thanked",
    "volunteer_notes",
    "certificates",
    "digests",
    "carried",
    "neighbours",
    "contacts",
    "attention",
    "roles",
    "volunteer_media",
    "volunteer_hours",
    "volunteer_districts",
    "volunteer_skills",
    "absences",
    "kit_slots",
    "volunteers",
)
"""Tables whose rows of a person go whole."""


def cases_of(tx: Tx, person_id: int) -> list[int]:
    """Return the ids of every case that the person reported."""
    return [row["id"] for row in tx.all("SELECT id FROM complaints WHERE reporter = :person", person=person_id)]


def with_lead(tx: Tx, case_id: int) -> list[int]:
    """Return the case and the one it was joined to."""
    lead = tx.value("SELECT joined_to FROM complaints WHERE id = :case", case=case_id)
    return [case_id] if lead is None else [case_id, lead]


def drafts_of(tx: Tx, person_id: int) -> list[int]:
    """Return the drafts that the person wrote, or had written down on the phone."""
    return [row["id"] for row in tx.all("SELECT id FROM drafts WHERE :person IN (person_id, caller)", person=person_id)]


def old_drafts(tx: Tx, cancelled: datetime, aside: datetime, unsent: datetime, limit: int) -> list[int]:
    """Return drafts that were last touched before these moments: cancelled ones, those put aside, open ones."""
    rows = tx.all(
        """SELECT id FROM drafts
           WHERE (state = 'cancelled' AND aside = 0 AND changed_at < :cancelled)
              OR (state = 'cancelled' AND aside = 1 AND changed_at < :aside)
              OR (state = 'open' AND changed_at < :unsent) ORDER BY id LIMIT :limit""",
        cancelled=cancelled,
        aside=aside,
        unsent=unsent,
        limit=limit,
    )
    return [row["id"] for row in rows]


def drop_drafts(tx: Tx, draft_ids: list[int]) -> list[str]:
    """Delete drafts; sent ones live on as cases. Return the files on the disk that nobody needs now."""
    mine = "draft_id IN (SELECT value FROM json_each(:drafts))"
    unsent = f"{mine} AND complaint_id IS NULL AND check_id IS NULL"
    drafts = json.dumps(draft_ids)
    rows = tx.all(f"SELECT path, shown_path FROM files WHERE {unsent}", drafts=drafts)
    tx.run(f"DELETE FROM files WHERE {unsent}", drafts=drafts)
    tx.run(f"UPDATE files SET draft_id = NULL WHERE {mine}", drafts=drafts)
    tx.run(f"UPDATE complaints SET draft_id = NULL WHERE {mine}", drafts=drafts)
    tx.run("DELETE FROM jobs WHERE args ->> 'draft' IN (SELECT value FROM json_each(:drafts))", drafts=drafts)
    tx.run("DELETE FROM drafts WHERE id IN (SELECT value FROM json_each(:drafts))", drafts=drafts)
    return [path for row in rows for path in (row["path"], row["shown_path"]) if path is not None]


def needed(tx: Tx, path: str) -> bool:
    """Whether some row still shows a file of the disk: the same picture may have come twice."""
    return (
        tx.one(
            """SELECT 1 FROM files WHERE path = :path OR shown_path = :path
               UNION ALL SELECT 1 FROM papers WHERE path = :path LIMIT 1""",
            path=path,
        )
        is not None
    )


def part(tx: Tx, case_id: int, person_id: int) -> None:
    """Cut the link between one case and the person who reported it."""
    draft = tx.value("SELECT draft_id FROM complaints WHERE id = :case", case=case_id)
    tx.run("UPDATE complaints SET reporter = NULL, contact = 0, draft_id = NULL WHERE id = :case", case=case_id)
    for table in ("files", "history", "voices"):
        tx.run(
            f"""UPDATE {table} SET person_id = NULL WHERE person_id = :person AND complaint_id IN (
                    SELECT :case UNION SELECT joined_to FROM complaints WHERE id = :case)""",
            case=case_id,
            person=person_id,
        )
    tx.run("DELETE FROM call_backs WHERE complaint_id = :case AND person_id = :person", case=case_id, person=person_id)
    if draft is not None:
        tx.run("UPDATE files SET draft_id = NULL WHERE draft_id = :draft", draft=draft)
        tx.run("DELETE FROM drafts WHERE id = :draft", draft=draft)


def forget(tx: Tx, person_id: int, *, everywhere: bool) -> None:
    """Cut every link to the person. `everywhere`: look through all cases, which a coordinator may have touched."""
    touched = "" if everywhere else f"AND complaint_id IN {_TOUCHED}"
    for table in ("history", "voices"):
        tx.run(f"UPDATE {table} SET person_id = NULL WHERE person_id = :person {touched}", person=person_id)
    tx.run(
        f"""UPDATE files SET person_id = NULL WHERE person_id = :person
            AND (complaint_id IN {_TOUCHED} OR check_id IN (SELECT id FROM checks WHERE person_id = :person))""",
        person=person_id,
    )
    tx.run("UPDATE complaints SET reporter = NULL, contact = 0 WHERE reporter = :person", person=person_id)
    # Several distances from known places would tell where a volunteer lives.
    tx.run("UPDATE handovers SET distance_m = 0 WHERE to_person = :person", person=person_id)
    tx.run("UPDATE offers SET distance_m = 0, why = '{}' WHERE person_id = :person", person=person_id)
    tx.run(
        """UPDATE instruments SET name = '–', serial = NULL, certified_until = NULL, certificate = NULL,
                  retired_at = coalesce(retired_at, :now) WHERE person_id = :person""",
        now=tx.now,
        person=person_id,
    )
    tx.run("UPDATE volunteer_notes SET by_id = NULL WHERE by_id = :person", person=person_id)
    tx.run("UPDATE kit_handovers SET giver = NULL WHERE giver = :person", person=person_id)
    tx.run("UPDATE kit_handovers SET receiver = NULL WHERE receiver = :person", person=person_id)
    tx.run("UPDATE rechecks SET asked_by = NULL WHERE asked_by = :person", person=person_id)
    tx.run("UPDATE cohorts SET companion = NULL WHERE companion = :person", person=person_id)
    tx.run("UPDATE checks SET companion = NULL WHERE companion = :person", person=person_id)
    tx.run("UPDATE cohorts SET decided_by = NULL WHERE decided_by = :person", person=person_id)
    for table in (
        "questions_asked",
        "corrections",
        "packs",
        "channels",
        "publications",
        "referrals",
        "papers",
        "responses",
    ):
        tx.run(f"UPDATE {table} SET person_id = NULL WHERE person_id = :person", person=person_id)
    tx.run("UPDATE drafts SET caller = NULL WHERE caller = :person", person=person_id)
    tx.run("UPDATE complaints SET coordinator = NULL WHERE coordinator = :person", person=person_id)
    tx.run("UPDATE hidden_words SET by_id = NULL WHERE by_id = :person", person=person_id)
    tx.run("UPDATE notes SET person_id = NULL WHERE person_id = :person", person=person_id)
    tx.run("UPDATE call_backs SET told_by = NULL WHERE told_by = :person", person=person_id)
    tx.run("UPDATE drills SET started_by = NULL WHERE started_by = :person", person=person_id)
    _forget_point(tx, person_id)
    consents.forget(tx, person_id)
    for table in DROPPED:
        tx.run(f"DELETE FROM {table} WHERE person_id = :person", person=person_id)
    tx.run(
        """UPDATE people SET telegram_id = NULL, lang = NULL, guess = 'ru', blocked_at = NULL, asks = 1,
                  barred_until = NULL, barred_for = NULL
           WHERE id = :person""",
        person=person_id,
    )


def _forget_point(tx: Tx, person_id: int) -> None:
    """A standing inspector's series stays; whose it was, where they live and what they wrote does not."""
    theirs = """(SELECT o.id FROM standing_observations o JOIN observation_points p ON p.id = o.point_id
                 WHERE p.person_id = :person)"""
    tx.run(f"DELETE FROM observation_files WHERE observation_id IN {theirs}", person=person_id)
    tx.run(f"UPDATE standing_observations SET words = NULL WHERE id IN {theirs}", person=person_id)
    tx.run(
        f"UPDATE observation_readings SET given = value || ' ' || unit WHERE observation_id IN {theirs}",
        person=person_id,
    )
    tx.run(
        """UPDATE observation_points SET person_id = NULL, name = NULL, official = NULL, next_at = NULL,
                  lat = NULL, lon = NULL, ended_at = coalesce(ended_at, :now) WHERE person_id = :person""",
        now=tx.now,
        person=person_id,
    )


def clear_chat(tx: Tx, chat_id: int, keep: str) -> None:
    """Drop what we know of a chat: what was and would be said, failed updates, where messages stand.

    Of those only the one with the key `keep` stays, renamed «forgotten», for the goodbye.
    """
    tx.run("DELETE FROM outbox WHERE chat_id = :chat", chat=chat_id)
    tx.run("DELETE FROM messages WHERE chat_id = :chat AND key <> :keep", chat=chat_id, keep=keep)
    tx.run("UPDATE messages SET key = 'forgotten' WHERE chat_id = :chat AND key = :keep", chat=chat_id, keep=keep)
    tx.run(
        """UPDATE updates SET state = 'retried', raw = NULL, error = NULL WHERE raw IS NOT NULL
           AND EXISTS (SELECT 1 FROM json_tree(raw) t WHERE t.key = 'id' AND t.atom = :chat)""",
        chat=chat_id,
    )


def settled(tx: Tx, before: datetime, limit: int) -> list[tuple[int, int]]:
    """Return (case, reporter) of what was closed before that moment; a joined case waits for the one it belongs to."""
    rows = tx.all(
        """SELECT c.id, c.reporter FROM complaints c INDEXED BY complaints_to_part
           LEFT JOIN complaints main ON main.id = c.joined_to
           WHERE c.stage = 'closed' AND c.reporter IS NOT NULL AND c.stage_since < :before
             AND (main.id IS NULL OR (main.stage = 'closed' AND main.stage_since < :before))
           ORDER BY c.stage_since LIMIT :limit""",
        before=before,
        limit=limit,
    )
    return [(row["id"], row["reporter"]) for row in rows]


def idle(tx: Tx, before: datetime, limit: int) -> list[int]:
    """Return people who came before that moment and have no role, no case, and no draft they touched since."""
    rows = tx.all(
        """SELECT p.id FROM people p WHERE p.telegram_id IS NOT NULL AND p.created_at < :before
             AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id)
             AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.reporter = p.id)
             AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.person_id = p.id AND d.changed_at >= :before)
           LIMIT :limit""",
        before=before,
        limit=limit,
    )
    return [row["id"] for row in rows]

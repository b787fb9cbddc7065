"""Everything that is kept of one person, as plain rows: what they are given when they ask for their data."""

import json
from typing import Any

from bot.domain.cases.events import WORDS, Reader, particulars
from storage.tx import Tx

Rows = list[dict[str, Any]]

# What is shown of each table; `:person` is `people.id`.
_PARTS: dict[str, str] = {
    "roles": "SELECT role, since FROM roles WHERE person_id = :person",
    "regions": "SELECT role, area FROM role_areas WHERE person_id = :person ORDER BY role, area",
    "asked_for_a_role": """SELECT i.role, r.areas, r.name, r.state, r.opened_at, r.changed_at
                           FROM role_requests r JOIN invitations i ON i.id = r.invitation_id
                           WHERE r.person_id = :person ORDER BY r.id""",
    "owns_the_line": "SELECT since FROM owner WHERE person_id = :person",
    "agreed_to": """SELECT what, version, at, noted_by IS NOT NULL AS noted_by_a_coordinator, ended_at FROM consents
                    WHERE person_id = :person ORDER BY id""",
    "invitations_made": """SELECT role, area, uses, used, made_at, expires_at, revoked_at, trusted FROM invitations
                           WHERE made_by = :person ORDER BY id""",
    "trainings": """SELECT module, passed_at, expires_at, first_right, asked FROM trainings
                    WHERE person_id = :person ORDER BY id""",
    "course_begun": "SELECT module, card, quiz, began_at FROM lessons WHERE person_id = :person ORDER BY module",
    "cohort": "SELECT cohort, minor, request, approved, decided_at, since FROM cohorts WHERE person_id = :person",
    "contact": "SELECT name, phone, consented_at FROM contacts WHERE person_id = :person",
    "volunteer": """SELECT name, home_lat, home_lon, radius_m, on_duty, duty_until, joined_at, transport, most_checks,
                           originals AS originals_for_a_court,
                           quiet_from AS quiet_from_minute, quiet_to AS quiet_to_minute,
                           (SELECT group_concat(medium) FROM volunteer_media m WHERE m.person_id = v.person_id) AS media
                    FROM volunteers v WHERE person_id = :person""",
    "called_within": """SELECT since AS since_minute_of_the_week, until AS until_minute_of_the_week
                        FROM volunteer_hours WHERE person_id = :person ORDER BY since""",
    "kits_booked": """SELECT k.name, s.day, s.slot, s.booked_at FROM kit_slots s JOIN kits k ON k.id = s.kit_id
                      WHERE s.person_id = :person ORDER BY s.day, s.slot""",
    "kits_handed": """SELECT k.name, h.giver IS :person AS by_me, h.receiver IS :person AS to_me, h.made_at, h.state,
                             h.answered_at
                      FROM kit_handovers h JOIN kits k ON k.id = h.kit_id
                      WHERE :person IN (h.giver, h.receiver) ORDER BY h.id""",
    "days_away": "SELECT since, until FROM absences WHERE person_id = :person ORDER BY since",
    "districts": "SELECT area, district FROM volunteer_districts WHERE person_id = :person ORDER BY 1, 2",
    "skills": "SELECT skill FROM volunteer_skills WHERE person_id = :person ORDER BY skill",
    "instruments": """SELECT name, serial, measures, certificate, certified_until,
                             kit_id IS NOT NULL AS of_the_hotline, due_back,
                             added_at, retired_at
                      FROM instruments WHERE person_id = :person ORDER BY id""",
    "asked_as_a_neighbour": """SELECT lat, lon, radius_m, quiet_from, quiet_to, a_day, since FROM neighbours
                               WHERE person_id = :person""",
    "answers_as_a_neighbour": """SELECT asked_at, answer, answered_at FROM questions_asked
                                 WHERE person_id = :person ORDER BY id""",
    "said_in_a_group": """SELECT said_at, words, lat, lon, place_words FROM carried
                          WHERE person_id = :person ORDER BY id""",
    "unsent_drafts": """SELECT state, kind, words, lat, lon, accuracy_m, place_words, signalled_at, changed_at
                        FROM drafts WHERE person_id = :person AND caller IS NULL AND state <> 'sent' ORDER BY id""",
    "observation_point": """SELECT name, official, lat, lon, times, since, ended_at
                            FROM observation_points WHERE person_id = :person""",
    "observations": """SELECT o.at, o.asked_at, o.answered_at, o.what, o.strength, o.words, o.excused,
                              (SELECT group_concat(r.given, '; ') FROM observation_readings r
                               WHERE r.observation_id = o.id) AS readings
                       FROM standing_observations o JOIN observation_points p ON p.id = o.point_id
                       WHERE p.person_id = :person ORDER BY o.at, o.id""",
    "observation_pauses": """SELECT q.since, q.until FROM observation_pauses q
                             JOIN observation_points p ON p.id = q.point_id
                             WHERE p.person_id = :person ORDER BY q.id""",
    "checks": """SELECT c.number, k.state, k.accepted_at, k.arrived_at, k.arrived_lat, k.arrived_lon, k.verdict,
                        k.reason, k.notes, k.ended_at, k.safety_read_at,
                        k.companion IS NOT NULL AS with_adult,
                        (SELECT group_concat(words, char(10)) FROM late_notes WHERE check_id = k.id) AS late_notes,
                        (SELECT group_concat(what || ': ' || answer) FROM observations
                         WHERE check_id = k.id) AS observations,
                        (SELECT group_concat(area_m2) FROM areas WHERE check_id = k.id) AS areas_m2
                 FROM checks k JOIN complaints c ON c.id = k.complaint_id WHERE k.person_id = :person ORDER BY k.id""",
    "corrections": """SELECT c.number, x.at, x.what, x.value, x.verdict, x.words, x.why, x.reason
                      FROM corrections x JOIN checks k ON k.id = x.check_id JOIN complaints c ON c.id = k.complaint_id
                      WHERE x.person_id = :person ORDER BY x.id""",
    "notes_of_coordinators": "SELECT at, words FROM volunteer_notes WHERE person_id = :person ORDER BY id",
    "thanks": """SELECT c.number, t.at FROM thanked t JOIN complaints c ON c.id = t.complaint_id
                 WHERE t.person_id = :person ORDER BY t.at""",
    "certificates": "SELECT month, at FROM certificates WHERE person_id = :person ORDER BY month",
    "digests_sent": "SELECT period, sent_at FROM digests WHERE person_id = :person ORDER BY sent_at",
    "rechecks": """SELECT c.number, r.says, r.without, r.ended_at FROM checks k JOIN rechecks r ON r.check_id = k.id
                   JOIN complaints c ON c.id = r.complaint_id WHERE k.person_id = :person ORDER BY r.id""",
    "channels_let_in": "SELECT title, lang, state, since FROM channels WHERE person_id = :person ORDER BY id",
    "published": """SELECT c.number, p.state, p.published_at FROM publications p
                    JOIN complaints c ON c.id = p.complaint_id WHERE p.person_id = :person ORDER BY p.published_at""",
    "packs_made": """SELECT c.number, k.scope, k.lang, k.originals, k.named, k.asked_at, k.made_at
                     FROM packs k JOIN complaints c ON c.id = k.complaint_id
                     WHERE k.person_id = :person ORDER BY k.id""",
    "letters_written": """SELECT kind, body, opened_at, sent_on, way FROM referrals
                          WHERE person_id = :person ORDER BY id""",
    "named_in_letters": """SELECT c.number, l.contact, r.kind, r.body, r.sent_on
                           FROM letter_contacts l JOIN complaints c ON c.id = l.complaint_id
                           JOIN referrals r ON r.id = l.referral_id WHERE c.reporter = :person ORDER BY r.id, c.id""",
    "handovers": """SELECT c.number, h.made_at, h.state, h.ended_at, h.distance_m
                    FROM handovers h JOIN checks k ON k.id = h.check_id JOIN complaints c ON c.id = k.complaint_id
                    WHERE h.to_person = :person ORDER BY h.id""",
    "offers": """SELECT c.number, o.made_at, o.state, o.answered_at, o.distance_m, o.why, o.reason, o.later_at
                 FROM offers o JOIN complaints c ON c.id = o.complaint_id WHERE o.person_id = :person ORDER BY o.id""",
}

_CASES = """SELECT id, number, kind, words, lat, lon, accuracy_m, place_words, contact, stage, outcome, verdict,
                   signalled_at, received_at, checked_at
            FROM complaints WHERE reporter = :person ORDER BY id"""

# What belongs to each case of theirs; `:case` is its id.
_OF_CASE: dict[str, str] = {
    "files": """SELECT form, mime, size, seconds, sent_at, taken_at, taken_lat, taken_lon
                FROM files WHERE complaint_id = :case AND person_id = :person ORDER BY id""",
    "answers": "SELECT question, answer, at FROM answers WHERE complaint_id = :case ORDER BY at, question",
    "voices": """SELECT at, says, words FROM voices WHERE person_id = :person AND complaint_id IN (
                     SELECT :case UNION SELECT joined_to FROM complaints WHERE id = :case) ORDER BY id""",
    "history": """SELECT h.at, h.role, h.what, h.args, w.words FROM history h
                  LEFT JOIN event_words w ON w.history_id = h.id WHERE h.complaint_id = :case ORDER BY h.id""",
}


def gathered(tx: Tx, person_id: int) -> dict[str, Any] | None:
    """Return all that is kept of the person, ready for JSON; None for somebody forgotten."""
    person = tx.one(
        "SELECT telegram_id, lang, created_at, barred_until, barred_for FROM people WHERE id = :person",
        person=person_id,
    )
    if person is None or person["telegram_id"] is None:
        return None
    parts = {name: [dict(row) for row in tx.all(sql, person=person_id)] for name, sql in _PARTS.items()}
    return {**dict(person), **parts, "reports": [_case(tx, dict(row), person_id) for row in _cases(tx, person_id)]}


def _cases(tx: Tx, person_id: int) -> Rows:
    return [dict(row) for row in tx.all(_CASES, person=person_id)]


def _case(tx: Tx, row: dict[str, Any], person_id: int) -> dict[str, Any]:
    case = row.pop("id")
    for name, sql in _OF_CASE.items():
        row[name] = [dict(one) for one in tx.all(sql, case=case, person=person_id)]
    row["history"] = [shown for event in row["history"] if (shown := _event(event)) is not None]
    return row


def _event(row: dict[str, Any]) -> dict[str, Any] | None:
    """Return an event as those who reported the case may see it, None for one that is not theirs."""
    words = row.pop("words")
    args = json.loads(row["args"]) | ({} if words is None else {WORDS: words})
    seen = particulars(Reader.CASE, row["what"], args)
    return None if seen is None else {**row, "args": seen}

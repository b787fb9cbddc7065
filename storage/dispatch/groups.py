"""Groups of volunteers: which chat (and topic) hears of the cases of which area, and what each post shows."""

from dataclasses import dataclass

from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Group:
    """A chat that hears of the cases of an area. `thread`: its topic, None: the chat itself."""

    chat: int
    area: str
    thread: int | None
    lang: str


def settle(tx: Tx, chat: int, area: str, thread: int | None, lang: str) -> None:
    """The cases of the area are posted there from now on; a topic chosen again takes the place of the old one."""
    tx.run(
        """INSERT INTO volunteer_groups (chat_id, area, thread, lang, since)
           VALUES (:chat, :area, :thread, :lang, :now)
           ON CONFLICT (chat_id, area) DO UPDATE SET thread = :thread, lang = :lang, since = :now, gone_at = NULL""",
        chat=chat,
        area=area,
        thread=thread,
        lang=lang,
        now=tx.now,
    )


def speak(tx: Tx, chat: int, lang: str) -> bool:
    """The group hears of everything in this language; return False if it is no volunteers' group."""
    return (
        tx.run(
            "UPDATE volunteer_groups SET lang = :lang WHERE chat_id = :chat AND gone_at IS NULL", lang=lang, chat=chat
        )
        > 0
    )


def leave(tx: Tx, chat: int) -> list[str]:
    """Nothing more is posted there; return the areas of which it heard until now, none if it was so before."""
    rows = tx.all(
        "UPDATE volunteer_groups SET gone_at = :now WHERE chat_id = :chat AND gone_at IS NULL RETURNING area",
        now=tx.now,
        chat=chat,
    )
    tx.run("DELETE FROM group_posts WHERE chat_id = :chat", chat=chat)
    return sorted(row["area"] for row in rows)


def move(tx: Tx, old: int, new: int) -> None:
    """The group has another number now. Its old messages cannot be edited: what changes next is posted anew."""
    for table in ("volunteer_groups", "group_posts"):
        tx.run(f"UPDATE OR REPLACE {table} SET chat_id = :new WHERE chat_id = :old", new=new, old=old)


def of_case(tx: Tx, case_id: int) -> list[Group]:
    """Return the groups that hear of the cases of the area in which this one lies."""
    rows = tx.all(
        """SELECT g.* FROM complaints c JOIN volunteer_groups g ON g.area = c.area AND g.gone_at IS NULL
           WHERE c.id = :case ORDER BY g.chat_id""",
        case=case_id,
    )
    return [_group(row) for row in rows]


def of_chat(tx: Tx, chat: int) -> list[Group]:
    """Return of which areas a chat hears."""
    rows = tx.all("SELECT * FROM volunteer_groups WHERE chat_id = :chat AND gone_at IS NULL ORDER BY area", chat=chat)
    return [_group(row) for row in rows]


def posted(tx: Tx, case_id: int) -> list[Group]:
    """Return the groups in which a message about the case stands."""
    rows = tx.all(
        """SELECT g.* FROM group_posts p JOIN complaints c ON c.id = p.complaint_id
           JOIN volunteer_groups g ON g.chat_id = p.chat_id AND g.area = c.area AND g.gone_at IS NULL
           WHERE p.complaint_id = :case""",
        case=case_id,
    )
    return [_group(row) for row in rows]


def show(tx: Tx, case_id: int, chat: int, state: str) -> bool:
    """The post of the case shows this state from now on; return False if it did already."""
    return (
        tx.run(
            """INSERT INTO group_posts (complaint_id, chat_id, shown) VALUES (:case, :chat, :state)
               ON CONFLICT (complaint_id, chat_id) DO UPDATE SET shown = :state WHERE shown <> :state""",
            case=case_id,
            chat=chat,
            state=state,
        )
        == 1
    )


def _group(row: Row) -> Group:
    return Group(row["chat_id"], row["area"], row["thread"], row["lang"])

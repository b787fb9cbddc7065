"""What a row of the outbox remembers when it is overtaken on its way."""

from storage.engine import outbox
from storage.people import people
from storage.tx import Tx


def test_a_newer_state_has_all_its_tries_before_it(tx: Tx) -> None:
    chat = people.meet(tx, 77)
    outbox.put(tx, chat.id, "draft", key="draft:1", mode="edit", draft=1)
    ((row_id, _),) = outbox.heads(tx, ())
    row = outbox.get(tx, row_id)
    assert row is not None
    outbox.put_off(tx, row, 0, "connection lost", uncertain=True)
    on_its_way = outbox.get(tx, row_id)
    assert on_its_way is not None
    assert on_its_way.uncertain
    outbox.put(tx, chat.id, "draft", key="draft:1", mode="edit", draft=1)
    outbox.mark_sent(tx, on_its_way, 5)
    newer = outbox.get(tx, row_id)
    assert newer is not None
    assert (newer.uncertain, newer.tries, newer.message_id) == (False, 0, 5)


def test_giving_up_an_older_state_leaves_the_newer_one_waiting(tx: Tx) -> None:
    chat = people.meet(tx, 77)
    outbox.put(tx, chat.id, "draft", key="draft:1", mode="edit", draft=1)
    ((row_id, _),) = outbox.heads(tx, ())
    on_its_way = outbox.get(tx, row_id)
    assert on_its_way is not None
    outbox.put(tx, chat.id, "draft", key="draft:1", mode="edit", draft=2)
    outbox.give_up(tx, row_id, "too long", on_its_way.rev)
    newer = outbox.get(tx, row_id)
    assert newer is not None
    assert newer.args == {"draft": 2}
    outbox.give_up(tx, row_id, "too long", newer.rev)
    assert outbox.get(tx, row_id) is None

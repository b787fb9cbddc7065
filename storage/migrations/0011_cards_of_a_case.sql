-- Which case the card of «my reports» shows: a reply to it goes to that case.

CREATE INDEX outbox_my ON outbox (chat_id, id) WHERE key = 'my';

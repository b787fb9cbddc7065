case-voices = <b>Who says what</b>
case-disputed = ⚖️ Disputed since { $at }
close-contradicted =
    ⚖️ <b>Somebody says otherwise.</b> Closing it as fixed makes it a disputed closure, and it stands first in Monday’s digest.
close-all-the-same = Close as fixed all the same
reopen-words = 🔁 Write in a word why it is opened again.
event-reopened_for = opened again: “{ $words }”
event-clocks_ended = all its cases are closed, no answer is waited for any more: { $office }
event-clocks_go_on =
    { $n ->
        [one] the letter goes on for { $n } more case: { $office }
       *[other] the letter goes on for { $n } more cases: { $office }
    }

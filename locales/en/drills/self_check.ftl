# The line’s nightly check of itself, for its operator.

self-check-signal = 🌙 The line is checking itself. This message goes away by itself.
self-check-alarm = 🚨 <b>The line’s check of itself found something</b>
self-check-fault =
    { $fault ->
        [signal] • A made-up report did not come through the line.
        [telegram] • Telegram did not answer.
        [message] • A message to you did not arrive within ten minutes.
        [deaf] • The line has heard nothing from Telegram for minutes.
        [webhook] • Telegram brings what people write somewhere else.
        [bringing] • Telegram could not bring what people write.
        [pending] • More than a thousand messages wait at Telegram.
        [quiet] • Nobody has written for a whole day, and usually somebody does.
        [outbox] • A message has been waiting to be sent for more than half an hour.
       *[jobs] • A piece of work has been waiting for more than half an hour.
    }
self-check-do = On the server <code>{ $command }</code> says more.

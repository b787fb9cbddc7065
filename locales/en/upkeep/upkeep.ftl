work-given-up =
    ⚠️ <b>A piece of work was given up</b>
    { $work ->
        [fetch-file] A file that somebody sent could not be brought here: its sender knows.
        [fetch-paper] A slip or an answer could not be brought here: it can still be opened in the chat it was sent to.
        [pack] An evidence pack could not be made: ask for it once more.
        [print-letter] A letter could not be printed: its text is in the case all the same.
        [print-again] A letter could not be printed anew.
        [export] A table could not be made: ask for it once more.
        [draw] A picture could not be drawn: ask for it once more.
       *[other] It is written in the log what it was.
    }
    On the server <code>{ $command }</code> says more.
disk-low =
    ⚠️ <b>The disk is filling up</b>
    { $free } MB are left. When less than { $reserve } MB are, new photos and files wait on Telegram’s side; words and places are still taken. Make room, or get a larger disk.
disk-reserve =
    🚨 <b>The disk is nearly full</b>
    { $free } MB are left: less than the { $reserve } MB kept for words and places. New photos and files wait on Telegram’s side and come by themselves once there is room; reports are taken all the same. Please make room now.

count-broken =
    { $n ->
        [one] { $n } of them cannot be opened
       *[other] { $n } of them cannot be opened
    }
file-no-preview = 📎 We have kept your { $format } file as it is. We cannot show a preview of this kind: if you can, send a photo or a screenshot of it as well.
file-given-up = We could not bring one of your files here. We keep only a link to it: please send it once more, best as a photo.
files-enough-today = 🙏 Thank you, you have sent a great deal today, and it is all kept. We can keep no more files from you until tomorrow; words and places we take as always. The photos that show it best may come tomorrow.
case-photos-broken =
    { $n ->
        [one] <i>{ $n } file cannot be opened. It is kept as it came.</i>
       *[other] <i>{ $n } files cannot be opened. They are kept as they came.</i>
    }
case-photos-unseen = <i>No preview can be shown of this kind: { $kinds }. The files are kept as they came.</i>
media-not-shown =
    { $n ->
        [one] <i>🖼 One picture could not be shown here. It is kept.</i>
       *[other] <i>🖼 { $n } pictures could not be shown here. They are kept.</i>
    }
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

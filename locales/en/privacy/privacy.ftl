privacy-data-key = 📄 My data as a file
privacy-data-coming = Your file is on its way.
privacy-data = 📄 All that we keep of you. Only you have got this file.
privacy-forget-key = 🗑 Forget me
privacy-forget-means =
    <b>Forget you?</b>

    We delete your Telegram number, name, phone, voice messages and what you have not sent. Names and phones leave your words, photos lose what the camera wrote into them. Your reports stay and go on, but nobody can tell any more whose they were: we cannot write to you about them, and /my will be empty. If you volunteer, what you have in hand goes to others, and your instrument leaves your readings.

    What has left us cannot be called back: letters that were sent, evidence packs that were handed out, what Telegram and other phones have received. Older backups stay with the operator until their time is over. If your words name you in a way no program can find, tell the coordinator first.

    This cannot be undone.
privacy-forget-barred = ⛔ We do not take your reports until { $until }. That stays so: until then, and no longer, we keep a hash of your account and nothing else of you.
privacy-forget-yes = 🗑 Yes, forget me
privacy-forget-no = No, leave it
privacy-forgotten =
    🗑 <b>Done. We do not know you any more.</b>

    Within an hour what we have deleted leaves our disk, too. Thank you for what you have reported. Write /start if you ever need us again.
event-parted = the person who reported it asked to be forgotten
privacy-point =
    • Nobody sees the exact place of your observation point: coordinators see its district. A case that several inspectors open has an approximate point. If you ask to be forgotten, the place and your words are deleted; the marks stay without you.
hide-open = 🙈 Hide words
hide-title = 🙈 <b>{ $number }: what others are not to read</b>
    Phones, accounts, names and flats are left out by themselves. Tap a sentence to hide it, too: from volunteers, letters, packs and exports. You go on reading everything.
hide-nothing = 🙈 <b>{ $number }: there are no words to hide.</b>
hide-reads = Whoever goes there reads:
hide-type-key = ✍️ Type what to hide
hide-type = 🙈 { $number }: write exactly what is to be hidden, a word or a few as they stand there.
hide-not-there = These words do not stand in the case. Copy them as they are written there.
hide-done = Hidden from everybody but coordinators.
hide-undone = Shown again.
event-words_hidden = a coordinator hid some of the words
event-words_shown = a coordinator showed hidden words again
privacy-title = <b>Who sees what, and why</b>
privacy-operator = • This line is run by { $name }, { $address }. Questions about your data: { $reach }.
privacy-operator-missing = • Who runs this line is not written here yet. If you want to know, report without anything about yourself, or do not report.
privacy-purpose = • Why: so that what you report is checked, the body that has to answer hears of it, and you hear what became of it.
privacy-telegram = • Telegram carries everything you send, to its own servers abroad, and sees it.
privacy-coordinators = • Coordinators see the place, the photos and the words, and hear and see your voice messages and videos – not your name, user name or number.
privacy-volunteers = • A volunteer who goes there sees the place, the photos and the words – not your name, user name or number. Whoever is only called sees it to about half a kilometre.
privacy-body = • The responsible body gets the place, the photos and the words; your name and phone only if you leave them for it yourself. Then the coordinator who sends the letter sees them in it, too.
privacy-public = • Everybody can see the map and the open data: no names, no exact addresses.
privacy-callers = • Of somebody who rings up, coordinators keep the name and phone they gave, to ring back.
privacy-stored =
    • We keep it on one server of whoever runs this line{ $server ->
        [none] .
       *[other] : { $server }.
    }
privacy-kept =
    • The report is kept for good; that it was yours, only for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after it is closed.
privacy-open = • As long as it is not closed, we go on knowing that it was yours.
privacy-backups =
    • Backups hold what was deleted until they are deleted themselves{ $days ->
        [0] .
        [one] , after { $days } day at most.
       *[other] , after { $days } days at most.
    }
privacy-rights = • You may see what we keep of you, get it as a file, take a report back, and have us forget you: below, and in /my.
privacy-volunteer-data = • Of you as a volunteer coordinators see the name, about where you live, your hours, instruments and checks; residents see nothing of it.
privacy-agreed = ✅ You agreed on { $at }.

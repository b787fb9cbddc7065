# The volunteers, for coordinators. Nobody is ranked.

menu-volunteers = Volunteers
roster-title = 👥 <b>Volunteers: { $n }</b>
roster-on-duty = 🟢 On duty now: { $n }
roster-lately = 🗓 In four weeks: { $active } active, { $checks } checks, { $rechecks } re-checks
roster-answered = 📨 Last offers answered: { $answered } of { $asked }
roster-in-time = ⏱ Reached before the traces were gone: { $in_time } of { $arrived }
roster-to-accept = ✋ From the call to “I will go”: { $minutes } min (median)
roster-trained = 🎓 Trained: { $n } ({ $parts })
roster-cohort =
    { $cohort ->
        [student] students { $n }
        [pupil] pupils { $n }
        [pensioner] pensioners { $n }
        [other] others { $n }
       *[unknown] not told { $n }
    }
roster-view =
    <b>{ $view ->
        [all] All, by name
        [duty] On duty
        [need] Who needs a word
        [overloaded] Overloaded
        [idle] Idle for four weeks
        [turns_back] Take and give back
        [blocked] Cannot be reached
        [homeless] Without a home point
       *[silent] Often silent
    }: { $n }</b>
roster-tab =
    { $view ->
        [all] 👥 All · { $n }
        [duty] 🟢 On duty · { $n }
        [need] 💬 Need a word · { $n }
        [overloaded] 🔥 Overloaded · { $n }
       *[idle] 💤 Idle · { $n }
    }
roster-line =
    { $duty ->
        [on] 🟢
       *[off] ⚪️
    } { $who } · open { $checks }{ $asked ->
        [0] {""}
       *[other] {" "}· answered { $answered } of { $asked }
    }{ $need ->
        [turns_back] {" "}· ↩️
        [blocked] {" "}· 🚪
        [homeless] {" "}· 📍?
        [overloaded] {" "}· 🔥
        [silent] {" "}· 🔇
        [idle] {" "}· 💤
       *[none] {""}
    }
roster-one =
    👤 <b>{ $who }</b> · { $duty ->
        [on] 🟢 on duty
       *[off] ⚪️ off duty
    }
roster-need =
    { $need ->
        [turns_back] ↩️ Takes cases, is shown the exact place, and gives them back without going: more than once or twice in four weeks
        [blocked] 🚪 Has shut the door on the bot: nothing reaches them
        [homeless] 📍 Has told no home point: cannot be called
        [overloaded] 🔥 Overloaded: has as many checks as one can have
        [silent] 🔇 Has left more than half of the last offers unanswered
       *[idle] 💤 No answer and no check for four weeks
    }
roster-tool =
    { $certified ->
        [yes] 🧰 { $name }
       *[no] 🧰 { $name }, no valid certificate
    }
roster-since = 🗓 With us since { $at }
roster-of-last = 📨 Last offers answered: { $answered } of { $asked }
roster-open = ▶️ { $number } · { $kind }, taken { $age } ago
roster-note = 🗒 { $at }, { $who }: <i>{ $words }</i>
roster-note-key = 🗒 Note
roster-ask-note = 🗒 <b>Write the note</b>, up to 400 characters. Coordinators read it; the volunteer finds it in their own data.
roster-off = ⚪️ Put off duty
roster-off-now = Off duty; they are told.
roster-off-already = They are off duty already.
roster-remove = ✖️ Take off the list
roster-ask-remove =
    { $n ->
        [0] <b>Take off the list?</b> They will be called no more. Their checks stay.
        [one] <b>Take off the list?</b> They will be called no more. { $n } open check goes to others at once. Their checks stay.
       *[other] <b>Take off the list?</b> They will be called no more. { $n } open checks go to others at once. Their checks stay.
    }
roster-remove-sure = ✖️ Yes, take off the list
roster-removed = Off the list. What was open goes to others.
roster-back = 👥 Volunteers
roster-nobody = This volunteer is not on your list any more.
roster-put-off-duty = ⚪️ The coordinator has put you off duty. What you have in hand stays yours. Whenever you can again: /duty
roster-thanked = 🌱 You are no longer on the list of volunteers, and nobody calls you. Thank you for every time you went. You can report as before: /new
roster-away = 🏖 Away from { $since } to { $until }
roster-training = 🎓 Course, good until: { $modules }
roster-untrained = 🎓 Course: nothing passed yet
alert-turns-back = ↩️ <b>{ $who }</b> has taken { $n } cases in four weeks, was shown the exact places, and gave them back without going. It may be bad luck. Have a word with them.
roster-look = 👤 Open

draft-title = 📝 <b>Your report</b>
draft-danger =
    🚨 <b>{ $call }</b>
    { $when }
draft-kind = ✅ <b>What:</b> { $kind }
draft-kind-missing = ▫️ <b>What has happened?</b> Choose below.
draft-place = ✅ <b>Where:</b> { $place }
draft-place-missing = ▫️ <b>Where?</b> Press “📍 Send where I am”, or 📎 → Location for another place.
draft-place-nowhere = ⚠️ <b>Where:</b> 0°, 0°. The phone did not know where it was. Please send the place once more.
draft-place-outside = ⚠️ That is outside the towns we work in. We take it all the same, but perhaps nobody can go there to check.
draft-files = ✅ <b>Attached:</b> { $files }
draft-files-missing =
    { $wanted ->
        [yes] ▫️ <b>Photo</b> or video: it matters a lot here.
       *[no] ▫️ <b>Photo</b>, video or voice, if there is something to show.
    }
draft-files-lost =
    { $n ->
        [one] ⚠️ One file is over 20 MB, and Telegram gives such files to no bot. We keep only a link to it: better send it smaller as well.
       *[other] ⚠️ { $n } files are over 20 MB, and Telegram gives such files to no bot. We keep only links to them: better send them smaller as well.
    }
draft-files-broken =
    { $n ->
        [one] ⚠️ One picture does not open. Please send it again as a photo.
       *[other] ⚠️ { $n } pictures do not open. Please send them again as photos.
    }
draft-words = ✅ <b>In words:</b> <i>{ $words }</i>
draft-words-cut = ✅ <b>In words:</b> <i>{ $words }</i> (all { $length } characters are kept)
draft-words-missing = ▫️ <b>A few words.</b> { $questions }
draft-contact = 👤 <b>For the responsible body:</b> { $contact }
draft-next =
    { $missing ->
        [both] The kind of problem and the place are still missing.
        [kind] The kind of problem is still missing: choose it below.
        [place] The place is still missing.
       *[none] That is enough. Send it, or add more.
    }
draft-place-asked =
    📍 <b>Where is it?</b> Without a place nobody can go there and measure. Press “📍 Send where I am” below, or 📎 → Location.
draft-send = ✅ Send
draft-send-anyway = Send without a place
draft-kind-change = 🔄 Another kind
draft-contact-on = 👤 Leave my contact
draft-contact-off = 👤 Take my contact off
draft-cancel = ✖️ Cancel
draft-cancelled = ✖️ The report is cancelled, nothing was sent.
draft-take-back = ↩️ Go on with it
draft-not-taken-back = This one can no longer be opened: it was sent, or is gone.
draft-sent = ✅ <b>Accepted. Your number is { $number }</b>
draft-sent-next =
    { $placed ->
        [yes] What happens next: volunteers nearby are called, one of them comes and checks, a coordinator sees it through.
       *[no] What happens next: we do not know the place, so a coordinator reads it and decides what to do.
    } We will write to you here at every step. All your reports: /my
draft-needs-kind = First choose what has happened.
draft-needs-more = Please add a place, a photo or a few words: otherwise we will not understand what happened.
draft-needs-place = Where is it? Without a place nobody can go and measure. Send it with the key “📍 Send where I am”, or send the report without a place.
draft-sent-already = It is sent already: { $number }. All your reports: /my
draft-cancelled-already = This report was cancelled. Begin a new one: /new
draft-words-full = Thank you, that is enough words: we have kept the first { $most } characters. This last message is not added; the most important of it can go as a file.
count-photos = { $n ->
        [one] { $n } photo
       *[other] { $n } photos
    }
count-videos = { $n ->
        [one] { $n } video
       *[other] { $n } videos
    }
count-voices = { $n ->
        [one] { $n } voice message
       *[other] { $n } voice messages
    }
count-files = { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
place = { $where }
place-within = { $where } (± { $within })
place-none = place not given
contact-ask-name =
    👤 <b>Your name for the responsible body</b>

    It goes only into the letter to the body that has to answer. Volunteers and coordinators do not see it.

    Please write your first and last name.
contact-ask-phone = Thank you, { $name }. Now the phone: share it with the key below or type it.
contact-kept = Done. We will put your contact only into the letter to the responsible body.
contact-not-kept = That report is closed already, so your contact was not kept.
contact-not-left = All right, the report goes without your contact.
contact-not-a-phone = That does not look like a phone number. For example: +7 701 123 45 67
contact-not-asked = We do not need a phone number. If you want to leave yours for the responsible body, press “👤 Leave my contact” under your report.
key-contact-phone = 📱 Share my phone
key-contact-no-phone = Without a phone
key-contact-none = Do not leave a contact
photo-broken = One of your pictures does not open: the file is damaged. Please send it again, best as a photo.
photo-too-big = One of your pictures is too large to be opened. Please send it again as a photo.
file-lost = Telegram did not give us one of your files: it is over 20 MB or too old. We keep only a link to it: better send it smaller as well.
my-title = 📂 <b>My reports</b>
my-none = You have not reported anything yet. Press “📝 Report”, or just send a photo or a few words.
my-draft = 📝 One is not sent yet: /new
my-only-draft = 📝 You have one report that is not sent yet: /new
my-line = <b>{ $number }</b> · { $kind } · { $at }
my-line-status = → { $status }
my-newer = ‹ Newer
my-older = Older ›
my-open = 📂 Open
my-back = ‹ All my reports
my-case = <b>{ $number }</b> · { $kind }
my-case-found = 🔬 <b>Measured</b>
my-case-history = <b>What happened</b>
my-case-joined = <i>The same event, { $other }:</i>
history-line = { $at } – { $what }
status-received = received, we are looking for somebody to go
status-offered = volunteers nearby have been called
status-assigned = a volunteer is checking
status-checked =
    { $verdict ->
        [confirmed] checked: confirmed
        [not_confirmed] checked: not confirmed
       *[impossible] the check was not possible
    }
status-referred = a letter has gone to the responsible body
status-answered = the responsible body has answered
status-closed =
    { $outcome ->
        [fixed] closed: fixed
        [half_fixed] closed: half fixed
        [not_fixed] closed: not fixed
        [unconfirmed] closed: not confirmed
        [joined] closed: joined to another report
        [withdrawn] closed: withdrawn
        [rejected] closed: not taken up
       *[none] closed
    }
status-joined = the same event as { $other }: { $status }
event-received = the report came in
told-offered =
    📣 <b>{ $number }</b>: { $count ->
        [one] { $count } volunteer nearby has been called.
       *[other] { $count } volunteers nearby have been called.
    }
told-assigned = 🚶 <b>{ $number }</b>: a volunteer has taken it and is on the way.
told-arrived = 🔬 <b>{ $number }</b>: the volunteer is there and checking.
told-handed-back = <b>{ $number }</b>: the volunteer could not finish. We are looking for another.
told-nobody = <b>{ $number }</b>: nobody nearby is free now. The coordinator knows and will decide; the report stays.
told-joined = 🔗 <b>{ $number }</b>: others reported the same, and it is checked once for all as { $other }. Your number stays, and we will write to you as before.
told-rejected =
    <b>{ $number }</b> is not taken up: { $reason ->
        [spam] it does not look like a report.
        [not_ours] it is not something this line deals with.
        [unclear] there was too little to understand what happened.
       *[other] the coordinator writes:
    } { $words }
told-closed =
    🏁 <b>{ $number }</b> is closed: { $outcome ->
        [fixed] it is fixed.
        [half_fixed] it is half fixed.
        [not_fixed] it is not fixed.
        [unconfirmed] the check did not confirm it.
       *[other] the work on it has ended.
    } { $words }
told-reopened = 🔄 <b>{ $number }</b> is open again. We will write to you at every step.
told-checked =
    { $verdict ->
        [confirmed] ✅ <b>{ $number }: confirmed</b>
        [not_confirmed] ⚪️ <b>{ $number }: not confirmed</b>
       *[impossible] ⚠️ <b>{ $number }: the check was not possible</b> – { $reason ->
            [too_late] there was nothing left to measure.
            [no_access] the volunteer could not get there.
            [no_instrument] the right instrument was not at hand.
            [unsafe] it was not safe there.
           *[none] the volunteer could not check it.
        }
    }
told-checked-next =
    { $verdict ->
        [confirmed] Thank you! The coordinator decides what comes next, and we will write to you.
        [not_confirmed] When the volunteer came, there was nothing to be found. If it comes back, tell us at once.
       *[impossible] The coordinator decides what comes next. If it comes back, tell us at once.
    }

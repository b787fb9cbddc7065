draft-title = 📝 <b>Your report</b>
draft-danger =
    🚨 <b>{ $call }</b>
    { $when }
draft-kind = ✅ <b>What:</b> { $kind }
draft-kind-missing = ▫️ <b>What has happened?</b> Choose below.
draft-place = ✅ <b>Where:</b> { $place }
draft-place-missing = ▫️ <b>Where?</b> Press “📍 Send where I am”, or 📎 → Location for another place.
draft-place-named = ▫️ <b>Where:</b> { $place }
draft-place-point = 📍 More exactly: “📍 Send where I am” or 📎 → Location. A point is easier to get to.
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
draft-words-missing = ▫️ <b>A few words.</b> { $questions } Do not write your name, phone or flat here.
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
draft-agree = ✅ Agree and send
draft-agree-lines = <i>By sending you agree that coordinators, the volunteers who check, and the responsible body see the place, the photos and the words – not your name. Who sees what, and the way out: /privacy</i>
draft-agree-first = Please read the lines above the buttons: what happens with your report. Then press “Agree and send”, once.
draft-point-asked =
    📍 <b>Where exactly?</b> We know the village or the district, but without a point nobody can be called there. Press “📍 Send where I am” below, or 📎 → Location.
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
event-received = the report came in

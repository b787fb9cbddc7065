voice-question =
    🔔 <b>{ $number }</b> · { $kind }
    This report was closed. How is it there now?
voice-gone = ✅ Gone
voice-less = ↘️ Less
voice-same = ➡️ Still there
voice-more = ↗️ Worse
voice-back = 🔁 It came back
voice-stop = 🔕 Do not ask me any more
voice-thanks =
    <b>{ $number }</b>: { $says ->
        [gone] ✅ gone
        [less] ↘️ less
        [same] ➡️ still there
        [more] ↗️ worse
       *[back] 🔁 it came back
    }. Thank you, we have written it down.
voice-reopened = The case is open again and goes back to work.
voice-known = The coordinators will see it.
voice-show = 📷 Send a photo, a voice message or a few words: what is it like now?
voice-opens = 📷 Send a photo, a voice message or a few words of how it is now: then the case is opened again.
voice-stopped = 🔕 We will not ask any more. News of your reports still comes.
voice-ask-me = 🔔 Ask me after all
voice-twice = We have written that down already.
more-add = ➕ Add a photo or words
more-what = ➕ <b>{ $number }</b>: send photos, voice messages or words. All of it goes to this report.
more-has = ➕ Added to <b>{ $number }</b>. It has now: { $files }.
more-kept = ➕ Added to <b>{ $number }</b>.
more-done = ✔️ That is all
withdraw-key = ✖️ Take it back
withdraw-means =
    <b>Take { $number } back?</b>

    Nobody will go and check, and no letter will be written. What you sent is kept as taken back; it cannot be opened again. If it is still there, leave it with us.
withdraw-yes = ✖️ Yes, take it back
withdraw-no = No, go on
withdraw-done = Taken back.
withdraw-others = Others report the same and rely on this case, so it goes on.
event-voice =
    the person who reported it says: { $says ->
        [gone] gone
        [less] less
        [same] still there
        [more] worse
       *[back] it came back
    }
event-added = more was sent
event-withdrawn = taken back by the person who reported it
alert-disputed =
    ⚖️ <b>Disputed closure</b>: the person who reported it says { $says ->
        [same] it is still there
        [more] it is worse
       *[back] it came back
    }. { $now ->
        [closed] A word or a photo of theirs opens the case again; so can you.
       *[open] The case is open again.
    }

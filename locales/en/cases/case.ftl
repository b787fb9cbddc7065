case-headline = <b>{ $number }</b> · { $kind }
case-brief = 📍 { $place } · { $age } ago
case-excerpt = <i>“{ $words }”</i>
case-open = 📂 Open
case-standing =
    { $stage ->
        [received] 📥 <b>Received</b>, waits for a check
        [offered] 📣 <b>Calling volunteers</b>
        [assigned] 🚶 <b>A volunteer is checking</b>
        [checked] 🔬 <b>Checked</b>, to be decided
        [referred] ✉️ <b>Sent to the body</b>
        [answered] 📨 <b>The body answered</b>
       *[closed] 🏁 <b>Closed</b>: { $outcome ->
            [fixed] fixed
            [half_fixed] half fixed
            [not_fixed] not fixed
            [unconfirmed] not confirmed
            [joined] part of { $lead }
            [withdrawn] withdrawn
           *[rejected] rejected
        }
    } · { $age }
case-verdict =
    { $verdict ->
        [confirmed] ✅ Confirmed
        [not_confirmed] ⚪️ Not confirmed
       *[impossible] ⚠️ Could not be checked
    }
case-place = 📍 { $place }
case-outside = ⚠️ Outside our districts
case-received = 🕒 { $at } · { $age } ago
case-evidence = 📎 { $files }
case-contact = 👤 Left a contact for the body
case-called =
    { $n ->
        [one] 📣 { $n } volunteer called, ring { $ring }. Waiting for an answer until { $until }.
       *[other] 📣 { $n } volunteers called, ring { $ring }. Waiting for an answer until { $until }.
    }
case-check =
    🔬 { $who }{ $state ->
        [open] : checking
        [given_back] : did not finish
       *[done] {""}
    }
case-arrived = On site { $at }
case-arrived-at = On site { $at }, { $distance } from the point
case-check-verdict =
    { $verdict ->
        [confirmed] ✅ Confirmed
        [not_confirmed] ⚪️ Not confirmed
       *[impossible] ⚠️ Could not be checked: { $reason ->
            [too_late] nothing left to measure
            [no_access] no access
            [no_instrument] no instrument
            [unsafe] unsafe
           *[none] no reason given
        }
    }
case-witnesses = 🔗 Joined here: { $numbers }
case-history = <b>What happened</b>
case-photos = 🖼 Show · { $n }
case-photos-of = { $case }: { $files }
case-photos-hidden =
    { $n ->
        [one] <i>{ $n } file is not shown here: it is too old or not a picture.</i>
       *[other] <i>{ $n } files are not shown here: they are too old or not pictures.</i>
    }
case-map = 📍 On the map
case-map-of =
    { $case }
    📍 { $place }
case-call = 📣 Call volunteers
case-call-others = 📣 Call others
case-give = 👤 Give to…
case-join = 🔗 Join to…
case-more = ⋯ More
case-reject = ✖️ Reject
case-close = 🏁 Close
case-reopen = ↩️ Reopen
case-without-point = The complaint has no point, so nobody can be called. Give it to a volunteer yourself.
case-moved-on =
    { $number } is already { $stage ->
        [received] received anew
        [offered] with volunteers
        [assigned] being checked
        [checked] checked
        [referred] sent to the body
        [answered] answered
       *[closed] { $outcome ->
            [joined] joined to another
            [withdrawn] withdrawn
            [rejected] rejected
           *[fixed] closed
        }
    }: { $who ->
        [you] by you
        [coordinator] by another coordinator
        [volunteer] by a volunteer
        [resident] by its reporter
       *[clock] time ran out
    }, { $time }. The card is up to date.
give-question = 👤 <b>Whom to give it to?</b> On duty now, the likeliest first:
give-nobody = 👤 Nobody is on duty now.
join-question = 🔗 <b>Which complaint is it part of?</b> Write its number.
join-question-near = 🔗 <b>Which complaint is it part of?</b> Choose one nearby or write a number.
join-later = { $span } later
join-earlier = { $span } earlier
join-itself = { $number } is this one itself. Write the number of another.
join-to-joined = { $number } is itself part of { $lead }. Write { $lead }.
join-to-closed = { $number } is closed. Reopen it first.
reject-question = ✖️ <b>Why reject it?</b> The reporter will see this.
reject-reason =
    { $reason ->
        [not_ours] Not our subject
        [unclear] Not enough information
        [spam] Joke or abuse
       *[other] Other, in my own words
    }
reject-words = ✖️ Write the reason. The reporter will read it and learn that the complaint is rejected.
close-question = 🏁 <b>How did it end?</b> The reporter will be told.
close-outcome =
    { $outcome ->
        [fixed] ✅ Fixed
        [half_fixed] 🌗 Half fixed
        [not_fixed] ❌ Not fixed
       *[unconfirmed] ⚪️ Not confirmed
    }
close-words =
    🏁 <b>Closing: { $outcome ->
        [fixed] fixed
        [half_fixed] half fixed
        [not_fixed] not fixed
       *[unconfirmed] not confirmed
    }.</b> Write a few words to the reporter, or close without.
close-without-words = 🏁 Close without words
question-back = ‹ Back
question-too-old = That question was too long ago; these words were not kept. Open the complaint and press again.
question-wants-words = Words are wanted here. Changed your mind? Press “‹ Back”.
words-too-long = Too long: { $most } characters at most.
done-called =
    { $n ->
        [0] Nobody can be called now.
        [one] { $n } volunteer called.
       *[other] { $n } volunteers called.
    }
done-given = Given.
done-joined = Joined.
done-rejected = Rejected; the reporter is told.
done-closed = Closed; the reporter is told.
done-reopened = Reopened.
event-rejected =
    rejected: { $reason ->
        [not_ours] not the line’s subject
        [unclear] not enough information
        [spam] not a complaint
       *[other] {""}
    } { $words }
event-closed =
    closed: { $outcome ->
        [fixed] fixed
        [half_fixed] half fixed
        [not_fixed] not fixed
       *[unconfirmed] not confirmed
    } { $words }
event-joined = joined to { $other }
event-took_in = { $other } joined, about the same
event-reopened = reopened
event-taken_back = taken back, another volunteer will go

check-title = 🔬 <b>Your check</b>
check-nothing-yet = Nothing found yet. Send photos, notes and readings in any order.
check-attends = ✍️ What you send now belongs to this check. A report of your own: /new
check-waits = ⏸ What you send now does <b>not</b> belong to this check. Press “Work on this”.
check-done =
    { $verdict ->
        [confirmed] ✅ <b>{ $number }: confirmed.</b> Thank you!
        [not_confirmed] ⚪️ <b>{ $number }: not confirmed.</b> Thank you!
       *[impossible] ⚠️ <b>{ $number }: could not be checked</b> – { $reason ->
            [too_late] too late, nothing left to measure.
            [no_access] no way to get there.
            [no_instrument] the right instrument was missing.
            [unsafe] it was not safe.
           *[none] no reason given.
        } Thank you!
    }
check-given-back = ↩️ { $number } is no longer yours. What you gathered stays with the case.
check-arrived = ✅ On site at { $at }
check-arrived-at = ✅ On site at { $at }, { $distance } from the point
check-files = 📎 { $files }
check-notes = 📝 <i>{ $notes }</i>
check-open = ✍️ Work on this
check-on-site = 📍 I am on site
check-on-site-again = 📍 Place again
check-case = 📷 Point and photos
check-measure = 📏 Reading
check-undo = ↶ Remove the last reading
check-confirm = ✅ Confirmed
check-unconfirm = ⚪️ Not confirmed
check-impossible = 🚫 Could not check
check-back = ↩️ Give it back
check-back-sure = Yes, give it back
check-card = ‹ Back
check-ask-why = <b>Why could it not be checked?</b> Write a few words first if you like: they stay with the verdict.
check-ask-back = <b>Give it back?</b> Another volunteer will be called at once.
check-why-too_late = Too late, nothing left
check-why-no_access = No way to get there
check-why-no_instrument = The right instrument is missing
check-why-unsafe = It is not safe
check-thanks = Thank you! The reporter and the coordinator are told.
check-bare = There is nothing to show for it yet. A photo, a reading or a note would help a lot. If there is none, press once more.
check-returned = All right, others are called.
check-undone = Removed.
check-nothing-to-undo = There is no reading to remove.
check-not-yours = This check is not yours.
check-done-already = This check is done already. Thank you!
check-given-back-already = This check is no longer yours.
check-taken-away = { $number } is with the coordinator again. You need not go. Thank you!
check-where = 📍 Press “📍 Send where I am” below, or send a location with 📎.
check-arrived-somewhere = Noted that you are on site. How far from the point we cannot tell: a place is missing.
check-reported = 📍 { $number }: { $place }
event-arrived = the volunteer was on site
event-measured =
    { $what } { $value }{ $over ->
        [none] {""}
        [yes] , { $times ->
            [none] outside the limit
           *[other] { $times } × the limit
        }
       *[no] , within the limit
    }{ $certified ->
        [yes] {""}
       *[no] , indicative
    }
event-reading_dropped = a reading was taken back
event-checked =
    { $verdict ->
        [confirmed] checked: confirmed
        [not_confirmed] checked: not confirmed
       *[impossible] it could not be checked
    }

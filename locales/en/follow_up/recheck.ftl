# Somebody looks again whether it is settled.

recheck-title = 🔁 <b>Can you go and look whether it is settled?</b>
recheck-until = ⏳ There is no hurry. Please answer within { $time }; after that others are asked.
recheck-found =
    { $verdict ->
        [confirmed] 🔬 At the check ({ $at }): confirmed
        [not_confirmed] 🔬 At the check ({ $at }): not confirmed
       *[impossible] 🔬 At the check ({ $at }): could not be checked
    }
recheck-body-says =
    🏛 The responsible body says ({ $at }): { $says ->
        [gone] done, it is gone
        [less] it is less
        [same] it is still there
        [more] it is worse
       *[back] it came back
    }
recheck-yours = 🔁 <b>Your re-check</b>
recheck-nothing-yet = Stand where the photo was taken and take the same one. Readings and notes are welcome too.
recheck-attends = <b>How is it there now?</b> Send a photo first, then press. What you send now belongs to this re-check.
recheck-case = 📷 Point, and how it was
recheck-stand-there = 📍 { $number }: { $place }. This is how it was: please stand at the same spot.
recheck-impossible = 🚫 Could not look
recheck-ask-photo =
    { $says ->
        [gone] <b>Gone?</b>
        [less] <b>Less?</b>
        [same] <b>Still there?</b>
        [more] <b>Worse?</b>
       *[back] <b>Came back?</b>
    } A photo from the same spot is the best proof. Send one and press again, or say why there is none:
recheck-without-nothing_to_see = There is nothing to see
recheck-without-dark = It is too dark
recheck-without-not_allowed = Photos are not allowed
recheck-without-no_camera = My phone cannot now
recheck-done =
    🔁 <b>{ $number }: { $says ->
        [gone] gone
        [less] less
        [same] still there
        [more] worse
       *[back] it came back
    }.</b> Thank you for going there again!
found-recheck = {" "}(re-check)
collage-before = Before · { $day }
collage-after = After · { $day }
told-rechecked =
    🔁 <b>{ $number }</b>: a volunteer went there again. What they found: { $says ->
        [gone] ✅ gone
        [less] ↘️ less than it was
        [same] ➡️ still there
        [more] ↗️ worse than it was
       *[back] 🔁 it came back
    }.
told-rechecked-ask = Is it so? Your word counts as well.
recheck-pictured = 🖼 <b>{ $number }</b>: before and after
recheck-ask = 🔁 Ask for a re-check
recheck-again = 🔁 Ask again
recheck-call-off = ✖️ Call the re-check off
recheck-show = 🖼 Before and after
recheck-fixed = ✅ Close as fixed
recheck-asked-offered = Volunteers are called for a re-check.
recheck-asked-wanted = Volunteers are called in the morning.
recheck-asked-accepted = A volunteer has it already.
recheck-asked-none_found = Nobody suitable is on duty now.
recheck-dropped = The re-check is called off.
recheck-over-already = There is no re-check to call off.
recheck-not-now = A re-check is possible once a body has the case, or when it is closed.
recheck-standing =
    🔁 { $state ->
        [wanted] <b>Re-check</b>: volunteers are called at { $until }
        [offered] <b>Re-check</b>: volunteers are called, round { $ring }, until { $until }
        [accepted] <b>Re-check</b>: a volunteer has it
       *[none_found] <b>Re-check</b>: nobody could go
    }
recheck-result =
    🔁 <b>Re-check</b> ({ $who }, { $at }): { $says ->
        [gone] ✅ gone
        [less] ↘️ less
        [same] ➡️ still there
        [more] ↗️ worse
        [back] 🔁 it came back
       *[nothing] ⚠️ could not look: { $reason ->
            [too_late] too late
            [no_access] no access
            [no_instrument] no instrument
            [unsafe] unsafe
           *[none] no reason given
        }
    }
recheck-side =
    { $who ->
        [authority] 🏛 The body
        [volunteer] 🔬 The volunteer
       *[resident] 👤 Who reported it
    }: { $says ->
        [gone] gone, { $at }
        [less] less, { $at }
        [same] still there, { $at }
        [more] worse, { $at }
        [back] it came back, { $at }
       *[nothing] has said nothing
    }
recheck-no-photo =
    📷 No photo: { $why ->
        [nothing_to_see] there is nothing to see
        [dark] it was too dark
        [not_allowed] photos are not allowed there
       *[no_camera] the phone could not
    }
case-recheck =
    🔁 { $who }{ $state ->
        [open] : looking again
        [given_back] : did not finish
       *[done] : looked again
    }
alert-recheck-disputed =
    ⚖️ <b>Disputed closure</b>: who went there again says { $says ->
        [same] it is still there
        [more] it is worse
       *[back] it came back
    }.{ $reopened ->
        [yes] {" "}The case is open again.
       *[no] {""}
    }
alert-recheck-nobody = ⚠️ <b>Nobody can go for the re-check</b>: nobody suitable is on duty nearby, or all who were called said no.
alert-recheck-silent = 🕒 <b>The volunteer is there for the re-check, but has not said for hours what they found</b>
event-recheck_asked = somebody is to look again
event-recheck_accepted = a volunteer will look again
event-recheck_given_back = the volunteer could not look again
event-recheck_nobody = nobody could go and look again
event-recheck_dropped = the re-check was called off
event-rechecked =
    looked again: { $says ->
        [gone] gone
        [less] less
        [same] still there
        [more] worse
       *[back] it came back
    }
event-recheck_impossible = it could not be looked at again

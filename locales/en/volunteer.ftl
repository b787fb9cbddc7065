since-now = just now
since-minutes = { $n ->
        [one] { $n } minute ago
       *[other] { $n } minutes ago
    }
since-hours = { $n ->
        [one] { $n } hour ago
       *[other] { $n } hours ago
    }
since-days = { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
within-minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
within-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
within-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
offer-title = 🔔 <b>Can you go and check?</b>
offer-until = ⏳ Please answer within { $time }; after that others are asked.
offer-accept = ✅ I will go
offer-decline = Not now
offer-yours = It is yours. Thank you!
offer-declined = All right, others are asked.
offer-was-accepted = ✅ { $number } · { $kind }: you have taken it.
offer-was-declined = { $number } · { $kind }: you said “not now”. Thank you for answering.
offer-was-expired = ⌛ { $number } · { $kind }: the time to answer is over, others are asked.
offer-was-withdrawn = { $number } · { $kind }: taken by another. Thank you!
offer-yours-already = You have taken this one already: /cases
offer-declined-already = You said “not now” to this one.
offer-expired = The time to answer is over, others are asked. Thank you all the same!
offer-withdrawn = Taken by another. Thank you!
offer-not-yours = This offer was made to somebody else.
given = 📋 The coordinator asks you to check { $number }.
assigned-already = They have this case already.
about-kind = <b>{ $kind }</b> · { $number }
about-place = 📍 { $place }
about-place-away = 📍 { $place } – { $distance } from your home
about-age = 🕑 Reported { $age } ({ $at })
about-words = 💬 <i>{ $words }</i>
about-files = 📎 { $files }
about-danger = ⚠️ { $when } <b>{ $call }</b>
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
check-instrument-this = 🧰 { $tool } ✓
check-instrument-other = 🧰 { $tool }
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
check-instrument-chosen = Readings are noted with this instrument.
check-not-yours = This check is not yours.
check-done-already = This check is done already. Thank you!
check-given-back-already = This check is no longer yours.
check-taken-away = { $number } is with the coordinator again. You need not go. Thank you!
check-where = 📍 Press “📍 Send where I am” below, or send a location with 📎.
check-arrived-somewhere = Noted that you are on site. How far from the point we cannot tell: a place is missing.
check-reported = 📍 { $number }: { $place }
check-how-to-measure =
    📏 Write what you measured, several at once if you like:

    <code>H2S 0.024 mg/m3</code>
    <code>NO2 120 µg/m3, SO2 0.3</code>

    Or choose what you measure:
check-no-instrument =
    { $some ->
        [yes] 🧰 Choose the instrument under the check, so that it stands beside the reading.
       *[no] 🧰 You have no instrument in your profile, so the reading counts as indicative. Add one: /duty
    }
check-uncertified = 🧰 The certificate of { $tool } is missing or has expired: the reading counts as indicative.
check-which = <b>{ $figures }</b> – of what?
check-figure = 📏 { $what }: send the figure, { $unit } if you write no unit.
reading-no-number = There is no figure in it. For example: H2S 0.024 mg/m3
reading-no-substance = What was measured? For example: H2S 0.024 mg/m3
reading-unknown-unit = We do not know the unit “{ $unit }”. For example: mg/m3, µg/m3, mg/l.
reading-unit-misfit = { $substance } is not measured in { $unit }. We need { $expected }.
reading-which-unit = That is a lot for { $substance } in { $expected }. Please write the unit with it.
reading-impossible = { $substance } { $value } { $unit }: an instrument shows from { $lowest } to { $highest }. Please look once more.
reading-several-substances = Please part the readings with commas: H2S 0.024, SO2 0.3
reading-several-numbers = There is more than one figure in it. Please send one reading a line.
reading-too-long = That is too long for a reading. For example: H2S 0.024 mg/m3
reading-inexact = We need the figure itself, without “more than” or “less than”.
reading-unknown-substance = We do not know “{ $name }”. If it is a reading, begin with the substance: H2S 0.024 mg/m3
found-title = <b>Measured:</b>
found-line = • { $what } <b>{ $value }</b> – { $against }; { $tool }
found-line-public =
    { $certified ->
        [yes] • { $what } <b>{ $value }</b> – { $against }
       *[no] • { $what } <b>{ $value }</b> – { $against }; indicative
    }
found-times =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> the one-time limit ({ $limit })
       *[no] 🟢 { $times } × the one-time limit ({ $limit })
    }
found-norm =
    { $over ->
        [yes] 🔴 outside the limit ({ $limit })
       *[no] 🟢 within the limit ({ $limit })
    }
found-no-limit = no one-time limit is set
found-instrument =
    { $certified ->
        [yes] { $name }
       *[no] { $name }, no valid certificate: indicative
    }
found-instrument-none = no instrument named: indicative
found-sum =
    { $over ->
        [yes] • { $what } together: 🔴 <b>{ $times }</b>, must not be over 1
       *[no] • { $what } together: 🟢 { $times }, must not be over 1
    }
found-sources = <i>Limits: { $sources }</i>
profile-on-duty = 🟢 <b>You are on duty</b>
profile-off-duty = ⚪️ <b>You are off duty</b>
profile-name = 👤 { $name }
profile-name-missing = ▫️ <b>Name:</b> how should the coordinator call you?
profile-home = 📍 { $where }, up to { $radius }
profile-home-missing = ▫️ <b>Home point:</b> from where are you called?
profile-media = 🔬 { $media }
profile-media-missing = ▫️ <b>What can you measure?</b> Choose below.
profile-instrument = 🧰 { $name }, certified until { $until }
profile-instrument-expired = 🧰 { $name }, certificate expired on { $until }: readings are indicative
profile-instrument-uncertified = 🧰 { $name }, no certificate: readings are indicative
profile-instrument-missing = ▫️ <b>Instrument:</b> name, serial number, certified until
profile-next-home = Send your home point: “📍 Send where I am” below, or 📎 → Location.
profile-next-name = Write your name, then your instrument, for example: <code>Elios-3, 1234, certified until 31.12.2026</code>
profile-next-text = Write your instrument, for example: <code>Elios-3, 1234, certified until 31.12.2026</code>. Then press “Done”.
profile-next-on = We call you when something is reported near you.
profile-next-off = Nobody calls you now. Press “Go on duty” when you have time.
profile-edit-home = 📍 Home point
profile-edit-name = 👤 Name
profile-edit-instrument = 🧰 Add an instrument
profile-retire = ✖️ { $tool }
profile-finish = Done
profile-ask-home = 📍 Send your home point with the key below, or another place with 📎 → Location. Residents do not see it.
profile-ask-name = 👤 Write how the coordinator should call you. Residents do not see it.
profile-ask-instrument = 🧰 Write the instrument: <code>Elios-3, 1234, certified until 31.12.2026</code>
profile-retired = The instrument is off the list.
profile-done = Done. You are on duty.
profile-done-off = Done. You are off duty.
profile-no-name = Please write a name: letters only, up to 60.
home-nowhere = The phone did not know where it was (0°, 0°). Please send the place once more.
instrument-bad-date = There is no such day. Please write the date like 31.12.2026.
instrument-no-name = Please begin with the name of the instrument: Elios-3, 1234, certified until 31.12.2026
instrument-too-long = That is too long: a name and a number have up to 100 characters.
instrument-gone = This instrument is no longer on your list.
medium-air = Air
medium-water = Water
medium-soil = Soil
medium-site = On site, without an instrument
duty-on = 🟢 Go on duty
duty-off = ⚪️ Go off duty
duty-on-now = You are on duty. Thank you!
duty-on-already = You are on duty already.
duty-off-now = You are off duty. Have a rest!
duty-off-already = You are off duty already.
duty-needs-home = First send your home point: otherwise we do not know what is near you.
joined-volunteer =
    🎉 <b>Welcome among the volunteers of “{ $name }”!</b>

    When something is reported near you, we ask whether you can go and check. The first to accept has the case. Fill in your profile below.
joined-coordinator =
    🎉 <b>You are a coordinator of “{ $name }” now.</b>

    All cases: /board. Invite others: /invite
cases-offers =
    { $n ->
        [one] 🔔 { $n } offer above waits for your answer.
       *[other] 🔔 { $n } offers above wait for your answer.
    }
cases-open = 🔬 <b>My checks</b>
cases-none = 🔬 You have no open checks.
cases-line = • { $number } · { $kind }, taken { $age }
cases-line-attended = ✍️ <b>{ $number }</b> · { $kind }, taken { $age }
cases-work = ✍️ { $number }
cases-done = <b>Done</b>
cases-done-line =
    { $verdict ->
        [confirmed] ✅ { $number } · { $kind }, { $at }: confirmed
        [not_confirmed] ⚪️ { $number } · { $kind }, { $at }: not confirmed
       *[impossible] ⚠️ { $number } · { $kind }, { $at }: could not be checked
    }
event-offered = { $count ->
        [one] { $count } volunteer was called
       *[other] { $count } volunteers were called
    }
event-nobody =
    { $why ->
        [no-point] nobody could be called: the place is not known
        [no-volunteers] nobody could be called: nobody suitable was on duty nearby
       *[no-answer] nobody who was called could go
    }
event-accepted = a volunteer took it
event-declined = a volunteer could not go
event-assigned = the coordinator gave it to a volunteer
event-taken_away = it was taken back from the volunteer
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
event-given_back = the volunteer gave it back
measured-express = <i>An express check is not an accredited laboratory’s protocol: it does not prove a breach.</i>

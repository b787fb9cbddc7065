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
given = 📋 The coordinator asks you to check { $number }. 📍 { $place }
taken = 🙋 { $number } is yours. 📍 { $place }
assigned-already = They have this case already.
about-kind = <b>{ $kind }</b> · { $number }
about-place = 📍 { $place }
about-place-away = 📍 { $place } – { $distance } from your home
about-place-rough = 🔲 Only roughly so far: the exact place and the photos come once you go.
about-age = 🕑 Reported { $age } ({ $at })
about-words = 💬 <i>{ $words }</i>
about-files = 📎 { $files }
about-danger = ⚠️ { $when } <b>{ $call }</b>
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
event-given_back = the volunteer gave it back
event-looked_at = the volunteer looked at the exact place and the photos again

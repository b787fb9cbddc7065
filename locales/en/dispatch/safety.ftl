uncalled-by-hand-minor-unapproved = They are under 18 and not approved yet. The card with the question: /invite
uncalled-by-hand-minor-alone = They are under 18 and have no adult to go with. Choose one: /invite
uncalled-by-hand-minor-night = They are under 18: between 22:00 and 6:00 they are sent nowhere.
uncalled-by-hand-minor-place = They are under 18: such a case is not for them, it may be dangerous there.
kept-untrained = has not passed the course for it
kept-minor-unapproved = under 18, not approved yet
kept-minor-alone = under 18, without an adult
kept-minor-night = under 18, and it is night
kept-minor-place = under 18, and it may be dangerous there
cohort-ask = 👥 <b>Who are you?</b> One tap; no date of birth is kept.
cohort-student = 🎓 A student
cohort-pupil = 🎒 A pupil
cohort-pensioner = 🌿 A pensioner
cohort-other = 🙂 Somebody else
cohort-ask-age = 👥 <b>And how old?</b>
cohort-adult = I am 18 or older
cohort-minor = I am under 18
cohort-is =
    { $cohort ->
        [student] 👥 You are a <b>student</b>. Thank you!
        [pupil] 👥 You are a <b>pupil</b>. Thank you!
        [pensioner] 👥 You are a <b>pensioner</b>. Thank you!
       *[other] 👥 Noted, thank you!
    }
cohort-waits = Because you are under 18, a coordinator decides whether you can take part, and with which adult volunteer. We have asked them and will write to you. Until then, do the course and fill in your profile.
cohort-alone = Your adult volunteer is not there any more. Press “Ask again”: the coordinator will find another one.
cohort-approved = You go with an adult: <b>{ $adult }</b>. By day only, and only where it is safe.
cohort-ask-again = 🔁 Ask again
cohort-adult-now = I am 18 now
cohort-change = Change
cohort-asked = The coordinators are asked once more.
cohort-refused-toast = A coordinator has already answered: not yet. When you are 18, press “I am 18 now”.
duty-needs-cohort = First say who you are, one tap: the question stands below.
profile-cohort =
    { $cohort ->
        [student] 👥 Student
        [pupil] 👥 Pupil
        [pensioner] 👥 Pensioner
       *[other] 👥 Neither student, pupil nor pensioner
    }
profile-cohort-missing = ▫️ <b>Who are you?</b> Press “Who I am”.
profile-edit-cohort = 👥 Who I am
minor-guardian = 👪 Has a parent or guardian agreed – on the phone, in writing, or in person? Tell them: we keep their child’s name, home point and checks; the child is called by day only, always with an adult, and never to dangerous places; they can take it back at any time. Without their “yes” the child is not called.
minor-guardian-yes = 👪 Yes, a parent or guardian has agreed
minor-guardian-said = 👪 A parent or guardian has agreed, noted by { $who }, { $at }
minor-guardian-noted = Noted, with today’s date.
minor-guardian-over-key = ↩️ The guardian has taken it back
minor-guardian-over = Your parent or guardian does not agree any more that you take part, so nobody calls you. Your coordinator will speak with you.
minor-needs-guardian = First a parent or guardian has to agree, and you note it.
minor-no-guardian = There is no guardian’s “yes” to take back.
minor-open = 🎒 Under 18
volunteer-of-another-region = This volunteer is of another region.
minor-nameless = (no name yet)
minor-gone = This volunteer is no longer with us.
minor-decided = Another coordinator has decided already.
minor-no-such-adult = This adult cannot go along any more. Please choose another one.
minor-done = Done, they are told.
minor-with = ✅ Yes, with { $adult }
minor-more = Others ›
minor-no = ✖️ No
minor-grown-yes = ✅ Yes, 18
alert-minor =
    🎒 <b>Under 18 and wants to take part: { $name }</b> ({ $cohort ->
        [student] student
        [pupil] pupil
       *[other] other
    })
alert-minor-adults =
    { $adults ->
        [yes] If you agree, choose the adult volunteer they always go with. They are called by day only, and never to dangerous, closed or industrial places.
       *[no] They need an adult volunteer to go with, and there is none with a name in the profile yet. Invite one: /invite
    }
alert-grown = 🎂 <b>{ $name }</b> was under 18 and says to be 18 now. Is that so?
alert-minor-decided =
    { $state ->
        [approved] ✅ <b>{ $name }</b> (under 18) takes part, always with { $adult }.
        [grown] ✅ <b>{ $name }</b> is 18 now.
       *[refused] ✖️ <b>{ $name }</b> (under 18) does not take part yet.
    }
minor-approved = 🎉 A coordinator has agreed that you take part. You go by day only, and always with your adult: /duty
minor-refused = Thank you for wanting to help! This time a coordinator could not agree that you check on site. You can do a lot all the same: report what you notice, take the course, and come back when you are 18.
minor-grown = 🎉 Happy birthday! From now on you go as any adult volunteer does.
minor-still = The coordinator could not confirm yet that you are 18. Nothing else has changed. If it is a mistake, please write to them.
minor-companion = 🤝 { $name } is under 18 and takes part with you: a coordinator has chosen you as the adult who goes along. When they take a case, we tell you where and when. If you cannot, tell the coordinator.
companion-goes = 🤝 { $name } has taken { $number } ({ $kind }) and goes there with you: { $place }. Please agree on where you meet. If you cannot go, ask them to give it back.
invite-minors = 🎒 Wait for your word: { $n }
offer-with = 🤝 You may take it if <b>{ $adult }</b> goes with you.
offer-accept-with = 🤝 I go with an adult
may-not-go-minor-unapproved = A coordinator has not agreed yet that you take part. We will write to you.
may-not-go-minor-alone = You go only with your adult volunteer: take it with “I go with an adult” under the offer.
may-not-go-minor-night = Nobody under 18 goes between 22:00 and 6:00. Thank you for wanting to help!
may-not-go-minor-place = It may be dangerous there, so somebody older goes. Thank you for wanting to help!
safety-title = 🦺 <b>Before you go:</b>
safety-rule = • { $rule }
safety-read = 🦺 Read
safety-was-read = 🦺 Rules read at { $at }
safety-thanks = Thank you. Take care of yourself!
safety-read-already = Noted already. Take care of yourself!
safety-unread = 🦺 The rules of safety were not confirmed as read.
safety-with = 🤝 With an adult: { $adult }
event-accompanied = somebody under 18 goes, with their adult volunteer
event-safety_read = the volunteer has read the rules of safety

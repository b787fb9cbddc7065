# Whom to call, and why.

give-line = • <b>{ $name }</b>: { $why }
why-tool =
    { $tool ->
        [certified] has { $instrument ->
            [gas] a gas meter
            [dust] a dust meter
            [water] a water kit
            [soil] a soil kit
           *[none] an instrument
        } with a certificate
        [own] has { $instrument ->
            [gas] a gas meter
            [dust] a dust meter
            [water] a water kit
            [soil] a soil kit
           *[none] an instrument
        }, no certificate
       *[none] no instrument
    }
why-open =
    { $n ->
        [one] { $n } open case
       *[other] { $n } open cases
    }
why-lately =
    { $n ->
        [one] { $n } check in four weeks
       *[other] { $n } checks in four weeks
    }
why-answered = answered { $n } of the last { $of }
why-new = not asked before
why-late = would come when it may be gone
offer-because = 👉 We ask you because { $why }.
because-nearest-tool =
    you are the nearest with { $instrument ->
        [gas] a gas meter
        [dust] a dust meter
        [water] a water kit
        [soil] a soil kit
       *[none] an instrument
    }
because-nearest = you are the nearest
because-only-tool = those who live nearer have no instrument
because-free = you have nothing else in hand now
because-turn = others have gone more often lately
because-waited = it has waited for somebody, and you have just come on duty
because-near = you live close by
kept-own = reported it themselves
kept-asked = asked already
kept-medium = does not measure this
kept-region = is a volunteer of another region
kept-far = lives farther than they go
kept-busy = has enough in hand
kept-late = would come too late
offer-later = 🕒 Later…
offer-why-ask = May we know why? You need not say.
offer-why-told =
    { $reason ->
        [busy] Noted: busy now.
        [far] Noted: too far.
        [tool] Noted: no instrument.
        [unsafe] Noted: not safe. The coordinator sees it.
       *[other] Noted: another reason.
    }
offer-why-busy = Busy now
offer-why-far = Too far
offer-why-tool = No instrument
offer-why-unsafe = Not safe there
offer-why-other = Another reason
offer-why-thanks = Thank you, that helps.
later-when = 🕒 <b>When can you come?</b> If nobody goes sooner, it is yours then.
later-hour = In an hour, at { $time }
later-evening = Today at { $time }
later-morning = Tomorrow at { $time }
later-back = ‹ Back
later-promised = 🕒 You can come at { $at }. If nobody goes sooner, it is yours, and we remind you.
later-thanks = Thank you! If nobody goes sooner, it is yours.
later-not-then = There would be nothing left to see by then, or that time is over. Please choose again.
promise-kept = 🕒 <b>{ $number }</b> is yours: nobody can go sooner. You said { $at }; we remind you then.
told-coming-at = 🕒 <b>{ $number }</b>: a volunteer comes at { $at }.
alert-coming-at = 🕒 <b>A volunteer comes at { $at }</b>, nobody could go sooner
check-coming-at = 🕒 You come at { $at }
silent-promised =
    🕒 <b>{ $number }</b> · { $kind }
    You said you would come at { $at }. Are you on your way?
event-promised = a volunteer can come at { $at }
event-promise_kept = nobody could go sooner: the volunteer comes at { $at }
event-declined_because =
    { $reason ->
        [none] the reason is not known any more
        [busy] the reason: busy
        [far] the reason: too far
        [tool] the reason: no instrument
        [unsafe] the reason: it is not safe there
       *[other] the reason: another one
    }
case-asked = 👥 Who was asked
asked-title = 👥 <b>Asked:</b>
asked-line = • <b>{ $name }</b> – { $said } <i>({ $why })</i>
asked-said =
    { $said ->
        [accepted] took it
        [declined] { $reason ->
            [busy] not now: busy
            [far] not now: too far
            [tool] not now: no instrument
            [unsafe] not now: not safe there
           *[none] not now
        }
        [expired] no answer
        [gone] cannot be reached
        [later] can come at { $at }
        [open] has not answered yet
       *[withdrawn] no longer needed
    }
asked-more = … and { $n } more
asked-uncalled = 🚫 <b>Not called:</b> { $counts }
asked-nobody = 👥 Nobody was asked, and no volunteer lives around.
kept-off_duty = off duty
offer-was-called_off = { $number } · { $kind }: the call is off. Thank you!
offer-was-missed = { $number } · { $kind }: you wanted to come later, but we could not reach you, so others are asked. Thank you all the same!
offer-called-off = This call is off. Thank you!

joining-volunteer =
    🔬 <b>You are invited to be a volunteer</b> · { $where }

    When something is reported near you, we ask whether you can go and check.
    We keep what you tell us: name, home point, hours, instruments, and your checks. Coordinators see it; residents see neither your name nor your number. More, and the way out: /privacy
joining-coordinator =
    📋 <b>You are invited to be a coordinator</b> · { $where }

    You see reports, write to the bodies, and say who goes.
    We keep what you do with cases, and the name you give yourself for your colleagues. Residents do not see it. More, and the way out: /privacy
joining-next =
    { $trusted ->
        [yes] With your “yes” you are in at once.
       *[no] With your “yes” a coordinator is asked. Until they agree nobody calls you, and you see no cases.
    }
joining-agree = ✅ I agree
joining-leave = ✖️ No, thank you
joining-asked = Thank you! A coordinator has been asked.
joining-waiting =
    ⏳ <b>A coordinator has to say “yes” now.</b>

    { $role ->
        [volunteer] You are not a volunteer yet: nobody calls you, and you see no cases.
       *[coordinator] You are not a coordinator yet: you see no cases.
    } We write to you as soon as it is decided. Meanwhile you can report problems, as everybody can.
joining-ask-name = 👤 What is your name? Please write your first and last name: whoever decides sees it.
joining-called = 👤 { $name }
joining-named = Thank you, { $name }! Whoever decides sees your name now.
joining-waits = You have asked already, and no coordinator has answered yet. Until then nobody calls you, and you see no cases.
joining-declined = A coordinator has said “no” to your invitation. You can report problems as before. If you think it is a mistake, ask whoever invited you.
joining-worthless = Whoever invited you does not coordinate any more, so nothing comes of their link. Please ask another coordinator.
joining-expired = Nobody has answered your request for two weeks, so it has ended. Please ask for a new link.
joining-over =
    { $state ->
        [granted] 🎉 A coordinator has said “yes”.
        [declined] A coordinator has said “no”.
        [expired] Nobody has answered in time.
       *[withdrawn] This invitation is over.
    }
join-waiting = 🙋 <b>Waiting for your “yes”: { $n }</b>
join-nobody = 🙋 Nobody waits for your “yes”.
join-line =
    { $number }. 👤 <b>{ $name }</b> · { $role ->
        [volunteer] 🔬 volunteer
       *[coordinator] 📋 coordinator
    } · { $where }
join-invited-by =
    { $holds ->
        [yes] invited by { $who }, { $at }
       *[no] invited by { $who } (coordinates no more), { $at }
    }
join-nameless = no name yet, № { $number }
join-yes = ✅ { $who }
join-no = ✖️ No. { $number }
join-waiting-key = 🙋 Waiting for a “yes”: { $n }
join-granted = Done, they know.
join-refused = It is a “no”, they know.
join-decided = This has been decided already.
join-second-word = For a coordinator the word of a second coordinator is needed, or the owner’s.
join-worthless = Whoever invited them does not coordinate there any more: nothing comes of that link.

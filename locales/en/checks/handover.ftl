# A check is handed over to another volunteer.

handover-open = 🤝 Hand it to somebody
handover-pick = 🤝 <b>{ $number }: whom do you ask?</b> Until they say yes it stays yours.
handover-nobody = 🤝 { $number }: nobody who could take it is on duty nearby. You can give it back, then others are called.
handover-one =
    { $busy ->
        [yes] { $name } · has a case in hand
       *[no] { $name }
    }
handover-asked = Asked. Until they say yes it stays yours.
handover-title = 🤝 <b>{ $name } asks you to take over a check</b>
handover-until = ⏳ Please answer until { $until }; after that it stays with them.
handover-accept = ✅ I will take it
handover-decline = I cannot
handover-was =
    { $state ->
        [accepted] ✅ { $number }: you have taken it over.
        [declined] { $number }: you said that you cannot. Thank you for answering.
       *[expired] { $number }: it stays with your colleague. Thank you!
    }
handing =
    { $state ->
        [open] 🤝 { $number }: we asked { $name }. Until they say yes ({ $until } at the latest) it stays yours.
        [accepted] ✅ { $number }: { $name } has taken it over. Thank you!
        [declined] ↩️ { $number }: { $name } cannot. It stays yours.
        [expired] ↩️ { $number }: { $name } has not answered. It stays yours.
       *[withdrawn] { $number }: { $name } need not go any more.
    }
handover-keep = I will go myself
handover-kept = All right, it stays yours.
handover-declined = All right, it stays with them.
handover-accepted-already = You have taken this one over already: /cases
handover-declined-already = You said that you cannot take this one.
handover-over = This is settled already. Thank you!
handover-waits-already = Somebody is asked already: wait for the answer, or take it back.
handover-cannot = They cannot take it now. Please choose somebody else.
handover-not-this = This one cannot be handed over. You can give it back.
event-handover_asked = the volunteer asked another to take it over
event-handed_over = another volunteer took it over
event-handover_declined = the other could not take it over

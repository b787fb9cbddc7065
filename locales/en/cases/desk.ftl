desk-mine = ✋ I see to it
desk-leave = ✋ Let it go
desk-leave-theirs = ✋ Free it
desk-hand-key = 👉 To a colleague
desk-hot = 🔥 Urgent
desk-calm = 🧊 Not urgent
desk-note-key = 📝 Note
desk-reply-key = 💬 Answer
desk-name-key = 👤 My name
desk-urgent = 🔥 <b>Urgent</b>
desk-with = ✋ { $who } sees to it
desk-note = 📝 { $at } · { $who }:
desk-yours = Yours. News of this case comes to you alone.
desk-left = Nobody in particular sees to it now.
desk-gave = Given over; your colleague has been told.
desk-given = ✋ <b>{ $who } gives you this case.</b>
desk-taken-already = { $number } is with { $who } already.
desk-hand-question = To whom?
desk-hand-nobody = There is no other coordinator who sees this region. Invite one: /invite
desk-note-question = 📝 Write the note. Coordinators alone read it: no resident, no volunteer, no letter.
desk-reply-question = 💬 Choose a ready answer, or write your own words. Whoever reported it reads them, and witnesses too.
desk-replied = Sent.
desk-name-asked = 👤 How should other coordinators call you? Write a name.
desk-done-note = 📝 Noted.
desk-done-reply = 💬 Sent.
desk-done-name = 👤 Thank you. Other coordinators see this name now.
case-of-another-region = This case is of another region: its coordinators see to it.
look-counter =
    { $look ->
        [late] ⏰ Overdue · { $n }
        [mine] ✋ Mine · { $n }
        [hot] 🔥 Urgent · { $n }
        [disp] ⚖️ Disputed · { $n }
        [do] 🔬 To decide · { $n }
        [check] ⏳ Unchecked · { $n }
       *[alone] 🆘 Nobody goes · { $n }
    }
look-all = 🔎 All open
look-title =
    <b>{ $look ->
        [late] ⏰ Overdue: the body is silent
        [mine] ✋ Mine
        [hot] 🔥 Urgent
        [disp] ⚖️ Disputed: is it done?
        [do] 🔬 Checked, to decide
        [check] ⏳ Waiting for a check
        [alone] 🆘 Nobody goes
       *[open] 🔎 All open
    }</b>{ $where } · page { $page }
look-narrow = 🔻 Narrow
look-wide = ↩️ All of them
look-narrow-question =
    <b>{ $look ->
        [late] ⏰ Overdue: the body is silent
        [mine] ✋ Mine
        [hot] 🔥 Urgent
        [disp] ⚖️ Disputed: is it done?
        [do] 🔬 Checked, to decide
        [check] ⏳ Waiting for a check
        [alone] 🆘 Nobody goes
       *[open] 🔎 All open
    }</b>{ $where }
    Only of which kind, or which region?
told-reply = 💬 <b>{ $number }</b>, from the coordinator:
told-reply-how = You can reply to this message.
event-taken_on = a coordinator sees to it
event-left_off = nobody in particular sees to it now
event-given_over = given over to another coordinator
event-urgent = marked as urgent
event-not_urgent = not urgent any more
event-replied = the coordinator wrote: “{ $words }”
event-replied_with = the coordinator answered
desk-freed =
    { $n ->
        [one] ✋ Nobody sees to { $n } case any more, its coordinator has left: { $numbers }
       *[other] ✋ Nobody sees to { $n } cases any more, their coordinator has left: { $numbers }
    }
desk-role-over = You do not coordinate any more. Thank you for all that you did. You can go on reporting as everybody does.

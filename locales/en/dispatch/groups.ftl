# A group of volunteers: setting it up, and the message for each case.

group-setup-open = 🔬 A group of volunteers?
group-setup = 🔬 <b>A group of volunteers.</b> Of which area? Its cases will be posted here, in this topic if there are topics.
group-settled =
    🔬 <b>A group of volunteers: { $areas }.</b>
    New cases are posted here: what and in which district, never who reported it. Whoever can go presses “I will go” first and gets the rest in private.
group-end = ✖️ No more posts here
group-ended = No more cases are posted here. To begin again, a coordinator writes /volunteers_here.
group-no-group = No cases are posted here. A coordinator can begin with /volunteers_here.
group-coordinators-only = Only a coordinator of the hotline can do this.
group-anonymous = You write as the group itself, so we cannot see that you are a coordinator. Please write as yourself.
group-case-free = 🔔 <b>Who can go and check?</b>
group-case-nobody = 🙋 <b>Nobody has been found yet. Who can go and check?</b>
group-case-place = 📍 { $place }
group-case-taken = 🚶 <b>{ $name } has taken it.</b>
group-case-taken-nameless = 🚶 <b>A volunteer has taken it.</b>
group-case-checked =
    { $verdict ->
        [confirmed] ✅ <b>Checked: confirmed</b>
        [not_confirmed] ⚪️ <b>Checked: not confirmed</b>
       *[impossible] ⚠️ <b>It could not be checked</b>
    }
group-case-referred =
    { $stage ->
        [answered] ✉️ The responsible body has answered.
       *[referred] ✉️ The responsible body has been written to.
    }
group-case-closed =
    { $outcome ->
        [fixed] 🏁 Closed: fixed
        [half_fixed] 🏁 Closed: half fixed
        [not_fixed] 🏁 Closed: not fixed
        [unconfirmed] 🏁 Closed: not confirmed
        [joined] 🏁 Part of another case
        [withdrawn] 🏁 Taken back by whoever reported it
       *[rejected] 🏁 Closed without a check
    }
group-go = 🙋 I will go
group-go-yours = It is yours, thank you! The point, the photos and the check are in your private chat with the bot.
group-no-volunteer = Only trained volunteers take cases. Would you like to become one? Ask a coordinator for an invitation; anybody can report with /report.
group-needs-home = First send your home point in the private chat: /duty. Then you can take cases here.
group-over = Nobody needs to go any more. Thank you!
group-barred-own = You reported this yourself, so somebody else checks it. Thank you!
group-barred-medium = For this one something else has to be measured than your profile names. Change it with /duty in the private chat.
group-barred-untrained = The course for this one is still before you: /course in the private chat.
group-barred-far = This one is farther from your home than you go. Your radius and districts: /duty in the private chat.
group-barred-busy = You have as many checks open as you wanted at a time: /cases in the private chat.
group-barred = This case is not one you may take. A coordinator can tell you why.
alert-group-lost = 🔕 <b>{ $area }: the volunteers’ group has no bot any more.</b> Volunteers are called in private as before. To have the posts back, add the bot and write /volunteers_here there.
group-of-another-region = This group hears of another region: its coordinators see to it.
group-not-here = This case is not posted in this group.

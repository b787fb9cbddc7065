invite = Whom do you invite?
invite-volunteer = 🔬 Volunteers
invite-course = 🎓 A course
invite-coordinator = 📋 A coordinator
invite-open-ones = 🔗 Open invitations: { $n }
invite-everywhere = all regions
invite-with =
    { $role ->
        [course] 🎓 <b>A link for a course</b>
        [volunteer] 🔬 <b>A link for volunteers</b>
       *[coordinator] 📋 <b>A link for a coordinator</b>
    }

    📍 { $where }
    👥 { $uses ->
        [one] good for one person
       *[other] good for { $uses } people
    }
    ⏳ { $days ->
        [one] for a day
       *[other] for { $days } days
    }
invite-change = Change below what does not fit, then make the link.
invite-word =
    { $role ->
        [course] 🎓 Whoever comes by it is a volunteer at once: for people you know.
        [volunteer] ✅ Whoever comes by it is a volunteer once a coordinator has said “yes”.
       *[coordinator] ✅ Whoever comes by it coordinates once a second coordinator, or the owner, has said “yes”.
    }
invite-no-second-word = ⚠️ There is nobody yet who could say that “yes”: whoever runs the line can name an owner.
invite-where = { $where }
invite-where-this = ✓ { $where }
invite-uses = 👥 { $n }
invite-uses-this = ✓ 👥 { $n }
invite-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
invite-days-this =
    { $n ->
        [one] ✓ { $n } day
       *[other] ✓ { $n } days
    }
invite-make = 🔗 Make the link
invite-open = 🔗 <b>Open invitations</b>
invite-back = ‹ Back
invite-open-none = 🔗 You have no open invitations.
invite-open-line =
    { $number }. { $role ->
        [course] 🎓 course
        [volunteer] 🔬 volunteers
       *[coordinator] 📋 coordinator
    } · { $where } · { $used } of { $uses } used · until { $until }
invite-revoke = ✖️ Take back no. { $number }
invite-revoked = Taken back: nobody can come by this link any more.
invite-revoked-already = This link was taken back already.
invitation =
    { $role ->
        [course] 🎓 <b>Invitation for a course</b>
        [volunteer] 🔬 <b>Invitation for volunteers</b>
       *[coordinator] 📋 <b>Invitation for a coordinator</b>
    } · { $where }

    { $uses ->
        [one] Send this link to one person. It works once, until { $until }.
       *[other] Send this link to those you invite. It works { $uses } times, until { $until }.
    }

    { $link }
invitation-share = Send it on
invitation-unknown = We do not know this invitation. Please ask the coordinator for a new link.
invitation-own = This invitation is yours to give: send the link to the person you invite.
invitation-yours-already = You are with us already, the link is still good for somebody else. What you can do: /help
invitation-used = This invitation is used up already. Please ask the coordinator for a new link.
invitation-expired = This invitation is over: its time has run out. Please ask the coordinator for a new link.
invitation-revoked = The coordinator has taken this invitation back. Please ask them for a new link.
invitation-once = You came by this link once already. Please ask a coordinator for a new one.
invitation-worthless = Whoever made this invitation does not coordinate that region any more. Please ask a coordinator for a new link.
invitation-taken-volunteer = 🎉 A volunteer has come by your invitation: { $used } of { $uses }.
invitation-taken-coordinator = 🎉 A coordinator has come by your invitation.

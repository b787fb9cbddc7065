alert-nobody =
    ⚠️ <b>Nobody left to check</b>: { $why ->
        [no-point] nobody knows where it is.
        [no-volunteers] nobody near and able is on duty.
        [no-answer] all who were called declined or kept silent.
       *[other] it is up to you.
    }
alert-danger = 🆘 <b>A report speaks of danger to life.</b> The resident was shown whom to call; please make sure that the rescuers know.
alert-new = ⚠️ <b>A complaint outside our districts</b>
alert-checked =
    { $verdict ->
        [confirmed] ✅ <b>Checked: confirmed</b>
        [not_confirmed] ⚪️ <b>Checked: not confirmed</b>
       *[impossible] ⚠️ <b>Could not be checked</b>
    }
alert-unwatched =
    { $known ->
        [yes] ⚠️ <b>Nobody looks after { $area }.</b> Something there needs a coordinator, and nobody could be told.
       *[no] ⚠️ <b>No coordinator can be reached.</b> Something needs one, and nobody could be told.
    } Invite one with /invite: they hear at once of what waits.

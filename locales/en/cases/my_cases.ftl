my-title = 📂 <b>My reports</b>
my-none = You have not reported anything yet. Press “📝 Report”, or just send a photo or a few words.
my-draft = 📝 One is not sent yet: /new
my-only-draft = 📝 You have one report that is not sent yet: /new
my-line = <b>{ $number }</b> · { $kind } · { $at }
my-line-status = → { $status }
my-newer = ‹ Newer
my-older = Older ›
my-open = 📂 Open
my-back = ‹ All my reports
my-case = <b>{ $number }</b> · { $kind }
my-case-found = 🔬 <b>Measured</b>
my-case-history = <b>What happened</b>
my-case-joined = <i>The same event, { $other }:</i>
history-line = { $at } – { $what }
status-received = received, we are looking for somebody to go
status-offered = volunteers nearby have been called
status-assigned = a volunteer is checking
status-checked =
    { $verdict ->
        [confirmed] checked: confirmed
        [not_confirmed] checked: not confirmed
       *[impossible] the check was not possible
    }
status-referred = a letter has gone to the responsible body
status-answered = the responsible body has answered
status-closed =
    { $outcome ->
        [fixed] closed: fixed
        [half_fixed] closed: half fixed
        [not_fixed] closed: not fixed
        [unconfirmed] closed: not confirmed
        [joined] closed: joined to another report
        [withdrawn] closed: withdrawn
        [rejected] closed: not taken up
       *[none] closed
    }
status-joined = the same event as { $other }: { $status }

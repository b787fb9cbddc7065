too-many-reports = You have sent { $most } reports within an hour, thank you! This one is kept: press “Send” again after { $time }.
said-already = We have these words already.
barred =
    Until { $until } we take no reports from you: { $reason ->
        [false] several were not true.
        [spam] too many were not reports at all.
       *[insults] people were insulted.
    } If life is in danger, call 112.
unbarred = We take your reports again. /new
bar-on = 🚫 Refuse this sender
bar-off = ↩️ Take their reports again
bar-why = 🚫 <b>{ $number }</b>: why should no reports be taken from its sender? They will read it; nobody learns who it is.
bar-false = Untrue reports
bar-spam = Not reports at all
bar-insults = Insults
bar-how-long = 🚫 <b>{ $number }</b>: for how long?
bar-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
bar-back = ‹ No, back
bar-done = No reports are taken from this sender now.
bar-undone = Their reports are taken again.
bar-until = 🚫 No reports are taken from this sender until { $until }.
bar-ours = This sender is a volunteer or a coordinator: talk to them.
event-barred = the coordinator refused reports from its sender for a time
event-unbarred = reports from its sender are taken again
many-files = 📎 More than { $most } files within an hour: thank you, all of them are kept. The few that show it best are enough; describe the rest in words.

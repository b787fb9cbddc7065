# The digest on paper and as a table.

book-yes = yes
book-seal = History, newest hash
digest-print = 🖨 For printing
digest-table = 📗 All of it as a table
digest-making = It is being made; you will have it soon.
digest-papers = 📎 { $period }: for the meeting
print-title = { $hotline }: agenda of the meeting
print-matter = To be discussed
print-decision = Decided: who, by when
print-chair = Chair
print-secretary = Secretary
print-date = Date
print-nothing = Nothing waits for a decision
print-foot = { $day } · history sealed by { $seal } · an express check is not a laboratory’s protocol
book-sheet-overview = Overview
book-sheet-split = Kinds and districts
book-sheet-cases = Cases
book-sheet-owed = Answers owed
book-sheet-disputed = Disputed
book-sheet-readings = Readings
book-sheet-bodies = Bodies
book-sheet-places = Worst places
book-sheet-series = Standing inspectors
book-became =
    { $fate ->
        [confirmed] confirmed
        [not_confirmed] not confirmed
        [impossible] could not be checked
        [waiting] waits for a check
        [unchecked] closed without a check
       *[dismissed] rejected or withdrawn
    }
book-owed =
    { $what ->
        [overdue] answer overdue
        [promise] promise broken
       *[due] due these days
    }
book-head =
    { $head ->
        [figure] Figure
        [period] This period
        [before] Before
        [year] A year ago
        [name] Kind or district
        [received] Received
        [checked] Checked
        [confirmed] Confirmed
        [share] Confirmed, %
        [unchecked] Not checked
        [median] Median, complaint to result, h
        [episodes] Episodes
        [disputed_then] Closures contradicted
        [over_limit] Confirmed over the limit
        [on_duty] Volunteers on duty now
        [active] Volunteers active
        [checks] Checks
        [rechecks] Re-checks
        [arrived] Arrivals
        [arrived_in_time] Arrivals in time
        [asked] Asked
        [answered] Answered
        [quiet] Quiet
        [alarms] Alarms
        [gaps] Gaps
        [number] Number
        [kind] Kind
        [district] District
        [received_at] Received on
        [checked_at] Checked on
        [became] What became of it
        [lead] Joined to
        [lat] Latitude
        [lon] Longitude
        [what] What
        [body] Body
        [cases] Cases
        [due_on] Due
        [latest_on] Latest lawful day
        [days] Days late
        [since] Since
        [authority] Authority says
        [volunteer] Volunteer says
        [resident] Resident says
        [taken_at] Taken on
        [substance] Substance
        [value] Value
        [unit] Unit
        [limit] One-time limit
        [times] × limit
        [over] Over
        [corrected] Corrected
        [indicative] Indicative
        [sent] Letters sent
        [in_time] In time
        [late] Late
        [overdue] Overdue
        [disputed_n] Disputed after “done”
        [rank] No.
        [where] Where
        [kinds] Kinds
        [m2] Area, m²
        [open_since] Not solved since
        [months] Months
        [points] Points
        [point] Point
        [at] When
        [observed] Observed
        [strength] Strength, 0–6
       *[answered_at] Answered on
    }

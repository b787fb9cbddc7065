# Drills: cases made up to practise, marked wherever they are shown.

menu-drill = Drills
drill-mark = 🎯 <b>DRILL</b>: nothing has really happened
drill-do = Please do everything as if it were real; a photo of the place is enough. Call no emergency service.
drill-title = 🎯 <b>Drills</b>
drill-what = Volunteers are called as to a real case, and you hear how soon somebody took it and arrived. A drill is marked everywhere, counts in no figure and is over after two hours at the latest.
drill-running = ▶️ { $number } · { $area }, goes on for { $age }
drill-past = <b>Before</b>
drill-line = { $n ->
        [one] • { $number } · { $at } · { $area }: taken after { $n } minute
       *[other] • { $number } · { $at } · { $area }: taken after { $n } minutes
    }
drill-line-nobody = • { $number } · { $at } · { $area }: taken by nobody
drill-in = ▶️ { $area }
drill-end = ⏹ End the drill
drill-back = ‹ Back
drill-again = 🎯 Drills
drill-plan =
    🎯 <b>A drill: { $area }</b>

    { $kind }, in the middle of { $place }. Volunteers on duty nearby are called at once.
drill-start = ▶️ Begin
drill-elsewhere = 📍 At another place
drill-kinds = Another kind
drill-kinds-ask = 🎯 { $area }: what is the drill about?
drill-send-place = 📍 Send the place with the key below, or another one with 📎 → Location. The drill begins there at once.
drill-no-place = That was no location, so no drill has begun. Once more: /drill
drill-began = { $n ->
        [0] The drill has begun, but nobody suitable is on duty nearby.
        [one] The drill has begun, { $n } volunteer was called.
       *[other] The drill has begun, { $n } volunteers were called.
    }
drill-runs-already = A drill goes on there already: /drill
drill-outside = This place lies outside the area. Please begin again and send a place inside it: /drill
drill-too-old = That was asked too long ago. Please begin again: /drill
drill-no-decision = { $number } is a drill: it is not joined, closed or sent to anybody. You can only end it: /drill
drill-over = 🎯 { $number }: the drill is over. Thank you!
drill-standing = 🏁 <b>Drill over</b> · { $age }
drill-result =
    🎯 <b>{ $number }: the drill is over</b> – { $why ->
        [verdict] with a verdict.
        [time] its two hours have passed.
        [nobody] nobody was left to call.
        [real] a real case needed the volunteer.
       *[coordinator] a coordinator ended it.
    }
drill-about = { $kind }, { $place }
drill-called = { $n ->
        [0] 📣 Nobody suitable was on duty nearby.
        [one] 📣 { $n } volunteer was called.
       *[other] 📣 { $n } volunteers were called.
    }
drill-taken-by-nobody = ⚠️ Taken by nobody.
drill-taken = { $n ->
        [one] ✅ Taken after { $n } minute: { $who }
       *[other] ✅ Taken after { $n } minutes: { $who }
    }
drill-taken-freely = { $n ->
        [one] ✅ Taken in the group after { $n } minute: { $who }
       *[other] ✅ Taken in the group after { $n } minutes: { $who }
    }
drill-nobody-arrived = 🚶 Nobody arrived.
drill-arrived = { $n ->
        [one] 🚶 On site after { $n } minute.
       *[other] 🚶 On site after { $n } minutes.
    }
drill-verdict =
    { $verdict ->
        [confirmed] 🔬 Verdict: confirmed
        [not_confirmed] 🔬 Verdict: not confirmed
       *[impossible] 🔬 Verdict: could not be checked
    }
drill-said-no = ↩️ Could not go: { $who }
drill-silent = 🔇 Did not answer: { $who }
drill-counts-nowhere = <i>Counts in no figure.</i>
board-drill = 🎯 A drill goes on: { $numbers } (/drill)
event-drill_started = a coordinator began a drill
event-drill_ended =
    { $why ->
        [verdict] the drill is over: a verdict
        [time] the drill is over: its time has passed
        [nobody] the drill is over: nobody was left to call
        [real] the drill is over: a real case needed the volunteer
       *[coordinator] the drill is over: a coordinator ended it
    }

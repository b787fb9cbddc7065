told-offered =
    📣 <b>{ $number }</b>: { $count ->
        [one] { $count } volunteer nearby has been called.
       *[other] { $count } volunteers nearby have been called.
    }
told-assigned = 🚶 <b>{ $number }</b>: a volunteer has taken it and is on the way.
told-arrived = 🔬 <b>{ $number }</b>: the volunteer is there and checking.
told-handed-back = <b>{ $number }</b>: the volunteer could not finish. We are looking for another.
told-nobody = <b>{ $number }</b>: nobody nearby is free now. The coordinator knows and will decide; the report stays.
told-nobody-yet = <b>{ $number }</b>: nobody nearby is free now, and this region has no coordinator yet. The report stays: whoever becomes its coordinator is told of it at once.
told-joined = 🔗 <b>{ $number }</b>: others reported the same, and it is checked once for all as { $other }. Your number stays, and we will write to you as before.
told-rejected =
    <b>{ $number }</b> is not taken up: { $reason ->
        [spam] it does not look like a report.
        [not_ours] it is not something this line deals with.
        [unclear] there was too little to understand what happened.
       *[other] the coordinator writes:
    } { $words }
told-closed =
    🏁 <b>{ $number }</b> is closed: { $outcome ->
        [fixed] it is fixed.
        [half_fixed] it is half fixed.
        [not_fixed] it is not fixed.
        [unconfirmed] the check did not confirm it.
       *[other] the work on it has ended.
    } { $words }
told-reopened = 🔄 <b>{ $number }</b> is open again. We will write to you at every step.
told-checked =
    { $verdict ->
        [confirmed] ✅ <b>{ $number }: confirmed</b>
        [not_confirmed] ⚪️ <b>{ $number }: not confirmed</b>
       *[impossible] ⚠️ <b>{ $number }: the check was not possible</b> – { $reason ->
            [too_late] there was nothing left to measure.
            [no_access] the volunteer could not get there.
            [no_instrument] the right instrument was not at hand.
            [unsafe] it was not safe there.
           *[none] the volunteer could not check it.
        }
    }
told-checked-next =
    { $verdict ->
        [confirmed] Thank you! The coordinator decides what comes next, and we will write to you.
        [not_confirmed] When the volunteer came, there was nothing to be found. If it comes back, tell us at once.
       *[impossible] The coordinator decides what comes next. If it comes back, tell us at once.
    }

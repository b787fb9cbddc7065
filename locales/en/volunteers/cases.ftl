cases-offers =
    { $n ->
        [one] 🔔 { $n } offer above waits for your answer.
       *[other] 🔔 { $n } offers above wait for your answer.
    }
cases-open = 🔬 <b>My checks</b>
cases-none = 🔬 You have no open checks.
cases-line = • { $number } · { $kind }, taken { $age }
cases-line-attended = ✍️ <b>{ $number }</b> · { $kind }, taken { $age }
cases-work = ✍️ { $number }
cases-done = <b>Done</b>
cases-done-line =
    { $verdict ->
        [confirmed] ✅ { $number } · { $kind }, { $at }: confirmed
        [not_confirmed] ⚪️ { $number } · { $kind }, { $at }: not confirmed
       *[impossible] ⚠️ { $number } · { $kind }, { $at }: could not be checked
    }

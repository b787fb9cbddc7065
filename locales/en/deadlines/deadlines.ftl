clock-of =
    <b>{ $what ->
        [promise] The body’s promise
        [us] Our time to complain
       *[body] The body’s term
    }</b>
clock-registered =
    📮 Sent: { $sent }. { $why ->
        [after_hours] That is after office hours, so the next working day counts as its registration: { $day }.
        [day_off] That is no working day, so the next one counts as its registration: { $day }.
        [named] The body registered it: { $day }.
       *[same_day] It counts as registered on the same day.
    }
clock-from = Counted from: { $day }.
clock-promise = 🤝 On { $made } the body named the day itself: { $due }.
clock-counts = Term: { $term }, from the next day on ({ $law }).
clock-other = By another rule: { $term } ({ $law }). We go by the earlier day.
clock-off = Not counted are weekends and: { $days }.
clock-due = ⏱ Last day: <b>{ $day }</b>.
clock-latest =
    { $why ->
        [rolled] It is no working day; the latest lawful day: { $day }.
        [other] The latest lawful day by the second reading: { $day }.
       *[none] The latest lawful day: { $day }.
    }
clock-forward = ↪️ If it is not theirs, they have to pass it on by { $day } ({ $law }).
clock-pass-on = ↥ They have to pass the complaint up by { $day } ({ $law }).
clock-runs =
    { $what ->
        [promise] 🤝 Promised by { $on }
        [us] 🧭 We may complain until { $on }
       *[body] ⏱ Answer due { $on }
    }{ $n ->
        [0] : today is the last day
        [one] , { $n } day left
       *[other] , { $n } days left
    }
clock-nearly-over =
    { $what ->
        [us] 🧭 { $on } has passed. If the answer does not say how to appeal, we may complain until { $latest }.
       *[body] ⏱ { $on } has passed without an answer. By the second reading of the law it is lawful until { $latest }.
    }
clock-over =
    { $what ->
        [promise] 🔴 <b>Promised by { $on } and not done</b>
        [us] ⚪️ Our time to complain ended on { $on }
       *[body] 🔴 <b>No answer. It was due { $on }</b>
    }{ $n ->
        [one] , { $n } day ago
       *[other] , { $n } days ago
    }
clock-what-now =
    { $step ->
        [complaint] The law calls silence a refusal. The next step is a complaint to the higher body; it is ready.
        [prosecutor] What is left is the court, within a month, and the prosecutor. The letter to the prosecutor is ready; the bot goes to no court.
        [anew] The next step is a letter to whoever is competent.
       *[none] Look how things stand on the spot.
    }
holiday-new_year = New Year
holiday-christmas = Christmas
holiday-women = 8 March
holiday-nauryz = Nauryz
holiday-unity = Unity Day
holiday-defender = Defender’s Day
holiday-victory = Victory Day
holiday-capital = Capital Day
holiday-constitution = Constitution Day
holiday-republic = Republic Day
holiday-first_president = First President’s Day
holiday-independence = Independence Day
holiday-kurban_ait = Kurban Ait
holiday-moved = a moved day off

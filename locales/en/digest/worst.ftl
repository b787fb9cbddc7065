# The ten worst places, and how the bodies answer.

worst-title = 🔟 <b>The ten worst places</b>
worst-why = <i>Points: { $episode } for each confirmed episode within { $years } years, 1 for each × of the strongest reading (at most { $times }), { $month } for each month it is not solved (at most { $months } months). Cases within { $radius } of one another are one place. Our own guess, not the law’s.</i>
worst-none = Nothing was confirmed anywhere yet.
worst-place =
    <b>{ $number }. { $where }</b>
    { $kinds } · { $n ->
        [one] { $n } confirmed episode
       *[other] { $n } confirmed episodes
    }{ $times ->
        [none] {""}
       *[other] { " " }· up to { $times } × the limit
    }{ $area ->
        [none] {""}
       *[other] { " " }· { $area }
    }{ $open ->
        [no] { " " }· solved
       *[yes] { " " }· { $months ->
            [0] not solved, under a month
            [one] not solved for { $months } month
           *[other] not solved for { $months } months
        }
    } – { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
worst-draw = 🗺 On the map
worst-bodies = 🏛 Bodies
worst-places = 🔟 Places
worst-open = 🔟 Worst places
worst-here = 🔟 The worst places; numbers as in the list of /worst
worst-map-title = The worst places
worst-map-under = Numbers as in the list
worst-bodies-title = 🏛 <b>How the bodies answer, within a year</b>
worst-bodies-why = <i>First who has most letters overdue or disputed after “done”, then who answers late. A dispute: the body says that it is done, a resident or a volunteer who looked says that it is not.</i>
worst-bodies-none = No letter was sent yet.
worst-body =
    <b>{ $body }</b>
    { $sent ->
        [one] { $sent } letter
       *[other] { $sent } letters
    }: { $in_time } in time, { $late } late, { $overdue } overdue, { $disputed } disputed after “done”
worst-first =
    🔟 The worst place now: { $where }, { $n ->
        [one] { $n } confirmed episode
       *[other] { $n } confirmed episodes
    }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    }

# On site: what a check found, in more than one figure.

check-after =
    { $minutes ->
        [0] {" "}(right after the signal)
       *[other] {" "}({ $minutes } min after the signal)
    }
found-after =
    { $late ->
        [yes]
            { $minutes ->
                [0] {" "}(right after the signal; came late)
               *[other] {" "}({ $minutes } min after the signal; came late)
            }
       *[no]
            { $minutes ->
                [0] {" "}(right after the signal)
               *[other] {" "}({ $minutes } min after the signal)
            }
    }
found-series =
    { $how ->
        [energy] max { $most }, energy mean { $mean }
        [ions] { $ends }, mean { $mean }
       *[plain] max { $most }, mean { $mean }
    }
found-foreign = ; to compare: { $times } × { $limit } ({ $where }: { $what }, no limit of ours)
found-times-most =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> the one-time limit at most ({ $limit })
       *[no] 🟢 { $times } × the one-time limit at most ({ $limit })
    }
found-times-daily =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> the daily limit ({ $limit }), as a mean of a day
       *[no] 🟢 { $times } × the daily limit ({ $limit }), as a mean of a day
    }
found-range =
    { $late ->
        [yes] • { $what }: <b>{ $span } ×</b> the limit, as it was given; came late
       *[no] • { $what }: <b>{ $span } ×</b> the limit, as it was given
    }
found-source = { $source } ({ $certainty ->
        [A] read in an official table
        [B] worked out from official figures
       *[C] provisional
    })
event-multiple = noted: { $words }

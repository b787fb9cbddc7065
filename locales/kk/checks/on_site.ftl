# Орнында: тексеру бір саннан артық нәрсе тапқанда.

check-after =
    { $minutes ->
        [0] {" "}(хабардан кейін бірден)
       *[other] {" "}(хабардан { $minutes } мин кейін)
    }
found-after =
    { $late ->
        [yes]
            { $minutes ->
                [0] {" "}(хабардан кейін бірден; кешігіп келді)
               *[other] {" "}(хабардан { $minutes } мин кейін; кешігіп келді)
            }
       *[no]
            { $minutes ->
                [0] {" "}(хабардан кейін бірден)
               *[other] {" "}(хабардан { $minutes } мин кейін)
            }
    }
found-series =
    { $how ->
        [energy] ең көбі { $most }, энергия бойынша орташа { $mean }
        [ions] { $ends }, орташа { $mean }
       *[plain] ең көбі { $most }, орташа { $mean }
    }
found-foreign = ; салыстыру үшін: { $times } × { $limit } ({ $where }: { $what }, бұл біздің норма емес)
found-times-most =
    { $over ->
        [yes] 🔴 ең көбі <b>{ $times } ×</b> бір реттік норма ({ $limit })
       *[no] 🟢 ең көбі { $times } × бір реттік норма ({ $limit })
    }
found-times-daily =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> тәуліктік норма ({ $limit }), бұл тәуліктік орташа
       *[no] 🟢 { $times } × тәуліктік норма ({ $limit }), бұл тәуліктік орташа
    }
found-range =
    { $late ->
        [yes] • { $what }: <b>{ $span } ×</b> норма, айтылғандай; кешігіп келді
       *[no] • { $what }: <b>{ $span } ×</b> норма, айтылғандай
    }
found-source = { $source } ({ $certainty ->
        [A] ресми кестеден
        [B] ресми деректерден есептелген
       *[C] алдын ала
    })
event-multiple = жазылды: { $words }

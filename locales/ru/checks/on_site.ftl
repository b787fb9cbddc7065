# На месте: что нашла проверка, когда это не одно число.

check-after =
    { $minutes ->
        [0] {" "}(сразу после обращения)
       *[other] {" "}(через { $minutes } мин после обращения)
    }
found-after =
    { $late ->
        [yes]
            { $minutes ->
                [0] {" "}(сразу после обращения; пришло позже)
               *[other] {" "}(через { $minutes } мин после обращения; пришло позже)
            }
       *[no]
            { $minutes ->
                [0] {" "}(сразу после обращения)
               *[other] {" "}(через { $minutes } мин после обращения)
            }
    }
found-series =
    { $how ->
        [energy] макс. { $most }, в среднем по энергии { $mean }
        [ions] { $ends }, в среднем { $mean }
       *[plain] макс. { $most }, в среднем { $mean }
    }
found-foreign = ; для сравнения: { $times } × { $limit } ({ $where }: { $what }, это не наша норма)
found-times-most =
    { $over ->
        [yes] 🔴 самое большее <b>{ $times } ×</b> разовая норма ({ $limit })
       *[no] 🟢 самое большее { $times } × разовая норма ({ $limit })
    }
found-times-daily =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> суточная норма ({ $limit }), это среднее за сутки
       *[no] 🟢 { $times } × суточная норма ({ $limit }), это среднее за сутки
    }
found-range =
    { $late ->
        [yes] • { $what }: <b>{ $span } ×</b> норма, как было сказано; пришло позже
       *[no] • { $what }: <b>{ $span } ×</b> норма, как было сказано
    }
found-source = { $source } ({ $certainty ->
        [A] из официальной таблицы
        [B] выведено из официальных данных
       *[C] предварительно
    })
event-multiple = записано: { $words }

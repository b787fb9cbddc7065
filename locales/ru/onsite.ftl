# На месте: что нашла проверка, когда это не одно число.

check-after = {" "}(через { $minutes } мин после сигнала)
found-after =
    { $late ->
        [yes] {" "}(через { $minutes } мин после сигнала; пришло позже)
       *[no] {" "}(через { $minutes } мин после сигнала)
    }
found-series = макс. { $most }, в среднем { $mean }
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
event-multiple = записано: { $given }

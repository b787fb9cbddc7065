# Сводка в цифрах: сколько, что с ними стало, по видам и районам, в сравнении.

digest-none = Обращений не было.
digest-total =
    { $n ->
        [one] <b>{ $n } обращение</b>
        [few] <b>{ $n } обращения</b>
       *[many] <b>{ $n } обращений</b>
    }: подтвердилось { $confirmed } из { $checked } проверенных ({ $share } %), не проверено { $unchecked }.
digest-total-unchecked =
    { $n ->
        [one] <b>{ $n } обращение</b>, ещё не проверено.
        [few] <b>{ $n } обращения</b>, ни одно ещё не проверено.
       *[many] <b>{ $n } обращений</b>, ни одно ещё не проверено.
    }
digest-not-checked = Не проверено: { $parts }
digest-fate =
    { $fate ->
        [waiting] ждут { $n }
        [impossible] проверить не удалось { $n }
        [unchecked] закрыты без проверки { $n }
       *[dismissed] отклонены или отозваны { $n }
    }
digest-kinds = 🆕 <b>По видам</b>
digest-places = <b>По районам</b>
digest-row = { $name }: <b>{ $n }</b>
digest-row-checked = { $name }: <b>{ $n }</b> · подтвердилось { $confirmed } из { $checked }
digest-more = … и ещё { $n }
digest-nowhere = Вне районов или без места
digest-elsewhere = { $area }, вне районов
digest-episodes =
    { $n ->
        [one] 👥 Это { $n } событие: об одном сообщали несколько человек.
        [few] 👥 Это { $n } события: об одном сообщали несколько человек.
       *[many] 👥 Это { $n } событий: об одном сообщали несколько человек.
        [other] 👥 Это { $n } события: об одном сообщали несколько человек.
    }
digest-disputed-then = ⚖️ Оспорено закрытий за это время: { $n }
digest-median = ⏱ От обращения до результата: <b>{ $span }</b> (медиана)
digest-largest = 👥 Крупнейшие: { $parts }
digest-largest-one = { $number } ({ $n } чел.)
digest-standing =
    🌬 Постоянные инспекторы: { $asked ->
        [one] спросили { $asked } раз
        [few] спросили { $asked } раза
       *[many] спросили { $asked } раз
        [other] спросили { $asked } раза
    }, ответов { $answered }, спокойно { $quiet }, тревог { $alarms }, пропусков { $gaps }
digest-volunteers =
    🧤 Волонтёры: на дежурстве { $duty }, выезжали { $active }; { $checks ->
        [one] { $checks } проверка
        [few] { $checks } проверки
       *[many] { $checks } проверок
        [other] { $checks } проверки
    }{ $rechecks ->
        [0] {""}
       *[other] , повторных { $rechecks }
    }{ $arrived ->
        [0] {""}
       *[other] , вовремя { $in_time } из { $arrived }
    }
digest-compared =
    { $than ->
        [before] ↔️ Периодом раньше
       *[year] 📆 Год назад
    }: { $n ->
        [one] { $n } обращение
        [few] { $n } обращения
       *[many] { $n } обращений
        [other] { $n } обращения
    }{ $share ->
        [none] {""}
       *[other] , подтвердилось { $share } %
    }{ $span ->
        [none] {""}
       *[other] , медиана { $span }
    }

# Сводка как повестка понедельничной встречи: что спорно, что просрочено, что обещано, что не проверено.

digest-title =
    📊 <b>{ $period }</b>{ $area ->
        [all] {""}
       *[other] { " " }· { $area }
    }
digest-period-week = Неделя { $number } · { $days } { $year } г.
digest-period-half =
    { $number ->
        [1] Январь–июнь { $year } г. (полгода)
       *[2] Июль–декабрь { $year } г. (полгода)
    }
digest-going-on = <i>Период ещё идёт: цифры на сейчас.</i>
digest-agenda-disputed = ⚖️ <b>Спорные закрытия: { $n }</b>
digest-agenda-overdue = 🔴 <b>Просроченные ответы: { $n }</b>
digest-agenda-promises = 💬 <b>Нарушенные обещания: { $n }</b>
digest-agenda-due = 📅 <b>Ответы ждём на этой неделе: { $n }</b>
digest-agenda-waiting = ⏳ <b>Ждут проверки: { $n }</b>
digest-agenda-strong = 🔬 <b>Подтвердилось выше нормы: { $n }</b>
digest-dispute = { $number } · { $kind } · { $place } – { $who }; спору { $span }
digest-voice =
    { $who ->
        [authority] 🏛 орган:
        [volunteer] 🧤 волонтёр:
        [closed] 🏁
       *[resident] 🙋 житель:
    } { $says ->
        [gone] проблемы больше нет
        [less] стало меньше
        [same] всё так же
        [more] стало хуже
        [closed] закрыто как исправленное
       *[back] вернулось
    }
digest-late =
    { $body }: { $letters ->
        [one] { $letters } письмо
        [few] { $letters } письма
       *[many] { $letters } писем
        [other] { $letters } письма
    }, опоздание { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[many] { $n } дней
        [other] { $n } дня
    } – { $numbers }
digest-promise =
    { $body }: обещали до { $on }, { $n ->
        [one] { $n } день назад
        [few] { $n } дня назад
       *[many] { $n } дней назад
        [other] { $n } дня назад
    } – { $number }
digest-due = { $on } · { $body } – { $number }
digest-waits = { $number } · { $kind } · { $span }
digest-strong =
    { $number } · { $what } { $value } – <b>{ $times } ×</b> норма{ $corrected ->
        [yes] , исправлено
       *[no] {""}
    }{ $indicative ->
        [yes] , ориентировочно
       *[no] {""}
    }
digest-list-disputed = ⚖️ Все спорные: { $n }
digest-list-overdue = 🔴 Все просроченные: { $n }
digest-list-promises = 💬 Все обещания: { $n }
digest-list-due = 📅 Все ожидаемые: { $n }
digest-list-waiting = ⏳ Все без проверки: { $n }
digest-list-strong = 🔬 Все выше нормы: { $n }
digest-list-empty = Здесь больше ничего нет.
digest-list-page = { $title } · страница { $page }
digest-back = ↩️ Сводка
digest-all-regions = 🌍 Все территории
digest-which-period = Такой недели, такого месяца или полугодия нет. Напишите, например, /digest { $week }, /digest { $month } или /digest { $half }
digest-not-yet = { $period } ещё впереди.
digest-of-another-region = Это не ваша территория.
digest-last-month = 🗓 Месяц
digest-last-half = 🗓 Полгода
digest-last-week = 🗓 Неделя
digest-earlier = ‹ { $period }
digest-later = { $period } ›
digest-short-week = Неделя { $number }
digest-short-half =
    { $number ->
        [1] янв.–июнь { $year }
       *[2] июль–дек. { $year }
    }

check-title = 🔬 <b>Ваша проверка</b>
check-nothing-yet = Пока ничего нет. Присылайте фото, заметки и замеры в любом порядке.
check-attends = ✍️ Всё, что вы пришлёте, попадёт в эту проверку. Сообщить о своём: /new
check-waits = ⏸ То, что вы пришлёте сейчас, в эту проверку <b>не попадёт</b>. Нажмите «Заняться этим».
check-done =
    { $verdict ->
        [confirmed] ✅ <b>{ $number }: подтвердилось.</b> Спасибо!
        [not_confirmed] ⚪️ <b>{ $number }: не подтвердилось.</b> Спасибо!
       *[impossible] ⚠️ <b>{ $number }: проверить не удалось</b> – { $reason ->
            [too_late] поздно, мерить уже нечего.
            [no_access] туда не попасть.
            [no_instrument] не было нужного прибора.
            [unsafe] там небезопасно.
           *[none] причина не указана.
        } Спасибо!
    }
check-given-back = ↩️ { $number } больше не у вас. Всё, что вы собрали, осталось в деле.
check-arrived = ✅ На месте: { $at }
check-arrived-at = ✅ На месте: { $at }, { $distance } от точки
check-files = 📎 { $files }
check-notes = 📝 <i>{ $notes }</i>
check-open = ✍️ Заняться этим
check-on-site = 📍 Я на месте
check-on-site-again = 📍 Место ещё раз
check-case = 📷 Точка и фото
check-measure = 📏 Замер
check-undo = ↶ Убрать последний замер
check-confirm = ✅ Подтвердилось
check-unconfirm = ⚪️ Не подтвердилось
check-impossible = 🚫 Проверить не удалось
check-back = ↩️ Вернуть вызов
check-back-sure = Да, вернуть
check-card = ‹ Назад
check-ask-why = <b>Почему не удалось проверить?</b> Можно сначала написать пару слов: они останутся при заключении.
check-ask-back = <b>Вернуть вызов?</b> Мы сразу позовём другого волонтёра.
check-why-too_late = Поздно, уже ничего нет
check-why-no_access = Туда не попасть
check-why-no_instrument = Нет нужного прибора
check-why-unsafe = Там небезопасно
check-thanks = Спасибо! Мы сообщили заявителю и координатору.
check-bare = Пока нечего показать. Очень помогут фото, замер или заметка. Если их нет, нажмите ещё раз.
check-returned = Хорошо, зовём других.
check-undone = Убрали.
check-nothing-to-undo = Убирать нечего: замеров нет.
check-not-yours = Это не ваша проверка.
check-done-already = Эта проверка уже закончена. Спасибо!
check-given-back-already = Эта проверка больше не у вас.
check-taken-away = { $number } снова у координатора. Ехать не нужно. Спасибо!
check-where = 📍 Нажмите «📍 Отправить, где я» внизу или пришлите геопозицию через 📎.
check-arrived-somewhere = Отметили, что вы на месте. Расстояние до точки неизвестно: не хватает координат.
check-reported = 📍 { $number }: { $place }
event-arrived = волонтёр на месте
event-measured =
    { $what } { $value }{ $over ->
        [none] {""}
        [yes] , { $times ->
            [none] вне нормы
           *[other] { $times } × норма
        }
       *[no] , в пределах нормы
    }{ $certified ->
        [yes] {""}
       *[no] , ориентировочно
    }
event-reading_dropped = замер отозван
event-checked =
    { $verdict ->
        [confirmed] проверено: подтвердилось
        [not_confirmed] проверено: не подтвердилось
       *[impossible] проверить не удалось
    }

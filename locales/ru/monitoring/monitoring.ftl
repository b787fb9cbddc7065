# Постоянные инспекторы: пункт наблюдения дома, вопрос в своё время, одно нажатие; спокойный день так же важен, как тревога.

observe-about =
    <b>🌬 Постоянный инспектор воздуха</b>

    Дважды в день мы спросим, какой воздух там, где вы живёте. Одно нажатие: всё спокойно – или запах, дым, пыль, чёрный снег, шум. Спокойные дни так же важны, как тревоги: только рядом с ними видно, что не в порядке.

    Если то же заметят несколько инспекторов, волонтёров позовут сразу. Отдыхать можно когда угодно. Где вы живёте, не видит никто; координаторы видят только район.
observe-join = 🌬 Слежу за воздухом дома
observe-where = 📍 Пришлите место, где вы наблюдаете: 📎 → «Геопозиция».
observe-home = 🏠 В моей точке дома
observe-no-home = В вашем профиле ещё нет точки дома. Пришлите место: 📎 → «Геопозиция».
observe-none = Вы пока не наблюдаете. Начать: /observe
observe-title = <b>🌬 { $name }</b>
observe-nameless = Мой пункт наблюдения
observe-official = 🏷 Официальный пункт: { $name }
observe-place = 📍 { $where }
observe-outside = вне наших территорий
observe-times = 🕗 { $times }
observe-next = ⏭ В следующий раз: { $at }
observe-rests = ⏸ Вы отдыхаете. Не спрашиваем, пока не скажете, что вернулись.
observe-rests-until = ⏸ Вы отдыхаете; снова спросим { $day }.
observe-lately = <b>Последнее</b>
observe-line = { $at } – { $said }
observe-now = ✍️ Записать сейчас
observe-series = 📈 Мои наблюдения
observe-edit-times = 🕗 Время
observe-edit-name = 🏷 Название
observe-edit-place = 📍 Место
observe-rest = ⏸ Отдохнуть
observe-resume = ▶️ Я снова здесь
observe-back = ‹ Назад
observe-leave = Больше не наблюдать
observe-left = Хорошо. Ваши наблюдения сохранены; продолжить можно через /observe. Спасибо!
observe-ask-name = Как назвать ваш пункт? Напишите коротко: «Двор на Абая», «Девятый этаж».
observe-name-odd = В названии от 1 до { $most } знаков. Напишите, пожалуйста, короче.
observe-ask-times = Когда спрашивать? Нажмите или напишите, во сколько (до четырёх раз в день): «7:30, 13, 21:00».
observe-times-kept = Записали.
observe-times-odd = Это не похоже на время. Напишите, во сколько (до четырёх раз в день): «7:30, 13, 21:00».
observe-times-many = Не больше четырёх раз в день: «7:30, 13, 21:00».
observe-times-close = Между двумя вопросами нужен хотя бы час: «7:30, 13, 21:00».
observe-ask-pause = Отдыхайте сколько нужно. Перерыв – не пропуск, и никто не в обиде.
observe-pause-today = Сегодня пропустить
observe-pause-week = Неделю
observe-pause-back = Пока не вернусь
observe-paused = Хорошего отдыха! Пропусков не будет.
observe-resumed = Хорошо, что вы с нами!
observe-rest-today = ⏸ Сегодня пропустить
observe-go-on = Нет, продолжаем
observe-pause-ask = 🌿 Вас давно не слышно, и это ничего. Хотите отдохнуть?
observe-pause-answered = 🌿 Спасибо, что сказали.
observe-question =
    🌬 <b>{ $at }</b>{ $name ->
        [none] {""}
       *[other] { " " }· { $name }
    }
    Какой сейчас воздух?
observe-quiet = ✅ Всё спокойно
observe-something = что-то другое
observe-given = 🌬 { $at } – <b>{ $said }</b>
observe-excused = ⏸ { $at } – перерыв. Это не пропуск.
observe-passed = 🌬 { $at } – в этот раз без ответа; так бывает.
observe-passed-own = 🌬 { $at } – ничего не записано.
observe-changing = Что было на самом деле?
observe-how-strong = Насколько сильно? Можно пропустить.
observe-strength = { $level ->
        [weak] слабо
        [middle] средне
       *[strong] сильно
    }
observe-thanked = 🙏 Спасибо. В течение часа можно изменить или дополнить.
observe-thanked-quiet = 🙏 Спасибо. Спокойный день так же важен, как тревога.
observe-attends = ✍️ Пришлите замер («РМ2,5 87»), фото или пару слов: это войдёт в наблюдение.
observe-add = ➕ Замер, фото, слова
observe-add-how = Пришлите замер, фото или пару слов.
observe-enough = ✅ Готово
observe-change = ↩️ Изменить
observe-noted = Записали. Спасибо!
observe-over = Время этого наблюдения прошло. Как сейчас? /observe
observe-not-yours = Этот вопрос был не вам.
observe-files = { $n ->
        [one] 📎 { $n } файл
        [few] 📎 { $n } файла
        [many] 📎 { $n } файлов
       *[other] 📎 { $n } файла
    }
observe-words = 💬 <i>{ $words }</i>
observe-reading = 📏 { $what }: <b>{ $value }</b>{ $over ->
        [none] , ориентировочно (разовой нормы нет)
        [yes] { " " }🔺 { $times } × разовая норма, ориентировочно
       *[no] , { $times } × разовая норма, ориентировочно
    }
observe-drawing = Рисуем.
observe-chart-here = 📈 <b>Дни и часы</b>
observe-became-said =
    📣 <b>{ $number }</b> · { $kind }
    Вы это наблюдали, и не только вы. { $outcome ->
        [none] { $verdict ->
            [confirmed] Проверка подтвердила.
            [not_confirmed] Проверка не подтвердила.
           *[impossible] Проверить не удалось.
        }
        [fixed] Закрыто: исправлено.
        [half_fixed] Закрыто: исправлено частично.
        [not_fixed] Закрыто: не исправлено.
        [unconfirmed] Закрыто: не подтвердилось.
        [rejected] Дело не взяли в работу.
       *[other] Закрыто.
    } Спасибо!
observe-thanks-title =
    🌿 <b>Спасибо за { $month ->
        [m1] январь
        [m2] февраль
        [m3] март
        [m4] апрель
        [m5] май
        [m6] июнь
        [m7] июль
        [m8] август
        [m9] сентябрь
        [m10] октябрь
        [m11] ноябрь
       *[m12] декабрь
    }!</b> { $n ->
        [one] { $n } наблюдение
        [few] { $n } наблюдения
        [many] { $n } наблюдений
       *[other] { $n } наблюдения
    }.
observe-thanks-quiet = ✅ Всё спокойно: { $n }
observe-thanks-alarms = 🔔 Тревоги: { $n }
observe-thanks-cases = { $n ->
        [one] 📂 Они вошли в { $n } дело: { $parts }.
        [few] 📂 Они вошли в { $n } дела: { $parts }.
        [many] 📂 Они вошли в { $n } дел: { $parts }.
       *[other] 📂 Они вошли в { $n } дела: { $parts }.
    }
observe-fate = { $fate ->
        [confirmed] подтверждено проверкой – { $n }
        [not_confirmed] не подтверждено – { $n }
        [impossible] проверить не удалось – { $n }
        [closed] закрыто без проверки – { $n }
       *[waits] ещё в работе – { $n }
    }
observe-thanks-gaps = { $n ->
        [one] ▫️ { $n } вопрос без ответа: это пропуск, мы ничего о нём не додумываем.
        [few] ▫️ { $n } вопроса без ответа: это пропуски, мы ничего о них не додумываем.
        [many] ▫️ { $n } вопросов без ответа: это пропуски, мы ничего о них не додумываем.
       *[other] ▫️ { $n } вопроса без ответа: это пропуски, мы ничего о них не додумываем.
    }
observe-thanks-why = Никто другой не знает, каким был там воздух день за днём. Ваш график придёт следом.
observe-rests-on = 🌬 Постоянные инспекторы: это наблюдают <b>{ $count } из { $of }</b> поблизости – { $what }
alert-standing = 🌬 <b>Постоянные инспекторы наблюдают одно и то же</b>
event-standing_opened = открыто само: постоянные инспекторы одновременно наблюдали одно и то же
event-standing_said = постоянные инспекторы: { $count } из { $of } поблизости
event-standing_changed = постоянный инспектор изменил своё наблюдение
points-title = { $n ->
        [0] <b>🌬 Пункты наблюдения</b>: пока нет. Волонтёры становятся постоянными инспекторами через /observe.
        [one] <b>🌬 Пункты наблюдения: { $n }</b>
        [few] <b>🌬 Пункты наблюдения: { $n }</b>
        [many] <b>🌬 Пункты наблюдения: { $n }</b>
       *[other] <b>🌬 Пункты наблюдения: { $n }</b>
    }
points-silent = { $n ->
        [one] 🔕 { $n } пункт молчит неделю
        [few] 🔕 { $n } пункта молчат неделю
        [many] 🔕 { $n } пунктов молчат неделю
       *[other] 🔕 { $n } пункта молчат неделю
    }
points-district = <b>{ $where }</b>
points-line = { $state ->
        [rests] ⏸
        [silent] 🔕
       *[on] •
    } { $name } – { $said } ({ $at }){ $share ->
        [none] {""}
       *[other] , ответы { $share } %
    }
points-nothing = пока ничего
points-one = <b>🌬 { $name }</b> · { $where }
points-who = 👤 { $who } · 🕗 { $times }
points-share = За 30 дней: ответы { $answered } из { $asked }; спокойно { $quiet }, тревоги { $alarms }
points-rests = ⏸ Перерыв
points-is-silent = 🔕 Молчит неделю
points-series = 📈 Дни и часы
points-chart = 📈 { $area }
points-name = 🏷 Официальное название
points-ask-name = Напишите официальное название пункта. Тире снимает его.
points-home = ‹ Все пункты
points-back = ‹ Раньше
points-on = Дальше ›
chart-hours-title = Наблюдения: { $name }
chart-hours-under = { $first } – { $last } · { $points ->
        [1] {""}
       *[other] пунктов: { $points } (число у знака – сколько из них) ·{ " " }
    }ответов: { $n }
chart-hours-quiet = всё спокойно
chart-hours-gap = пропуск: спросили, ответа нет
chart-hours-not-asked = не спрашивали
chart-hours-pause = перерыв
menu-observe = Следить за воздухом дома
menu-observations = Пункты наблюдения
case-by-observers = 🌬 Открыто постоянными инспекторами; точка примерная
observe-rechecked-said =
    📣 <b>{ $number }</b> · { $kind }
    Вы это наблюдали, и не только вы. Волонтёр побывал там ещё раз. Вот что там: { $says ->
        [gone] проблемы больше нет.
        [less] стало меньше.
        [same] всё так же.
        [more] стало хуже.
       *[back] вернулось.
    }

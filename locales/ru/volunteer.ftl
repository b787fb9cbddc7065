since-now = только что
since-minutes = { $n ->
        [one] { $n } минуту назад
        [few] { $n } минуты назад
       *[many] { $n } минут назад
    }
since-hours = { $n ->
        [one] { $n } час назад
        [few] { $n } часа назад
       *[many] { $n } часов назад
    }
since-days = { $n ->
        [one] { $n } день назад
        [few] { $n } дня назад
       *[many] { $n } дней назад
    }
within-minutes = { $n ->
        [one] { $n } минуты
        [few] { $n } минут
       *[many] { $n } минут
    }
within-hours = { $n ->
        [one] { $n } часа
        [few] { $n } часов
       *[many] { $n } часов
    }
within-days = { $n ->
        [one] { $n } дня
        [few] { $n } дней
       *[many] { $n } дней
    }
offer-title = 🔔 <b>Сможете проверить?</b>
offer-until = ⏳ Ответьте, пожалуйста, в течение { $time }; потом спросим других.
offer-accept = ✅ Еду
offer-decline = Не сейчас
offer-yours = Вызов ваш. Спасибо!
offer-declined = Хорошо, спросим других.
offer-was-accepted = ✅ { $number } · { $kind }: вы взяли этот вызов.
offer-was-declined = { $number } · { $kind }: вы ответили «не сейчас». Спасибо, что ответили.
offer-was-expired = ⌛ { $number } · { $kind }: время для ответа вышло, спрашиваем других.
offer-was-withdrawn = { $number } · { $kind }: взял другой волонтёр. Спасибо!
offer-yours-already = Вы уже взяли этот вызов: /cases
offer-declined-already = На этот вызов вы ответили «не сейчас».
offer-expired = Время для ответа вышло, спрашиваем других. Всё равно спасибо!
offer-withdrawn = Взял другой волонтёр. Спасибо!
offer-not-yours = Этот вызов был не вам.
given = 📋 Координатор просит вас проверить { $number }.
assigned-already = Это дело уже у этого волонтёра.
about-kind = <b>{ $kind }</b> · { $number }
about-place = 📍 { $place }
about-place-away = 📍 { $place } – { $distance } от вашего дома
about-age = 🕑 Сообщили { $age } ({ $at })
about-words = 💬 <i>{ $words }</i>
about-files = 📎 { $files }
about-danger = ⚠️ { $when } <b>{ $call }</b>
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
check-instrument-this = 🧰 { $tool } ✓
check-instrument-other = 🧰 { $tool }
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
check-instrument-chosen = Замеры записываем с этим прибором.
check-not-yours = Это не ваша проверка.
check-done-already = Эта проверка уже закончена. Спасибо!
check-given-back-already = Эта проверка больше не у вас.
check-taken-away = { $number } снова у координатора. Ехать не нужно. Спасибо!
check-where = 📍 Нажмите «📍 Отправить, где я» внизу или пришлите геопозицию через 📎.
check-arrived-somewhere = Отметили, что вы на месте. Расстояние до точки неизвестно: не хватает координат.
check-reported = 📍 { $number }: { $place }
check-how-to-measure =
    📏 Напишите, что показал прибор, можно несколько сразу:

    <code>сероводород 0,024 мг/м3</code>
    <code>NO2 120 мкг/м3, SO2 0,3</code>

    Или выберите, что измеряете:
check-no-instrument =
    { $some ->
        [yes] 🧰 Выберите прибор под проверкой, чтобы он стоял рядом с замером.
       *[no] 🧰 В вашем профиле нет прибора, поэтому замер считается ориентировочным. Добавить: /duty
    }
check-uncertified = 🧰 У прибора { $tool } нет действующего сертификата: замер считается ориентировочным.
check-which = <b>{ $figures }</b> – что это?
check-figure = 📏 { $what }: пришлите число; без единицы считаем { $unit }.
reading-no-number = Здесь нет числа. Например: сероводород 0,024 мг/м3
reading-no-substance = Что измерили? Например: сероводород 0,024 мг/м3
reading-unknown-unit = Не знаем единицу «{ $unit }». Например: мг/м3, мкг/м3, мг/л.
reading-unit-misfit = { $substance }: единица { $unit } не подходит, нужна { $expected }.
reading-which-unit = { $substance }: в { $expected } это слишком много. Напишите, пожалуйста, единицу.
reading-impossible = { $substance } { $value } { $unit }: прибор показывает от { $lowest } до { $highest }. Посмотрите, пожалуйста, ещё раз.
reading-several-substances = Разделите замеры запятыми: сероводород 0,024, SO2 0,3
reading-several-numbers = Здесь больше одного числа. Пришлите по одному замеру в строке.
reading-too-long = Для замера это слишком длинно. Например: сероводород 0,024 мг/м3
reading-inexact = Нужно само число, без «больше» и «меньше».
reading-unknown-substance = Не знаем, что такое «{ $name }». Если это замер, начните с вещества: сероводород 0,024 мг/м3
found-title = <b>Замеры:</b>
found-line = • { $what } <b>{ $value }</b> – { $against }; { $tool }
found-line-public =
    { $certified ->
        [yes] • { $what } <b>{ $value }</b> – { $against }
       *[no] • { $what } <b>{ $value }</b> – { $against }; ориентировочно
    }
found-times =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> разовая норма ({ $limit })
       *[no] 🟢 { $times } × разовая норма ({ $limit })
    }
found-norm =
    { $over ->
        [yes] 🔴 вне нормы ({ $limit })
       *[no] 🟢 в пределах нормы ({ $limit })
    }
found-no-limit = разовой нормы нет
found-instrument =
    { $certified ->
        [yes] { $name }
       *[no] { $name }, без действующего сертификата: ориентировочно
    }
found-instrument-none = прибор не указан: ориентировочно
found-sum =
    { $over ->
        [yes] • { $what } вместе: 🔴 <b>{ $times }</b>, должно быть не больше 1
       *[no] • { $what } вместе: 🟢 { $times }, должно быть не больше 1
    }
found-sources = <i>Нормы: { $sources }</i>
profile-on-duty = 🟢 <b>Вы на дежурстве</b>
profile-off-duty = ⚪️ <b>Вы не на дежурстве</b>
profile-name = 👤 { $name }
profile-name-missing = ▫️ <b>Имя:</b> как вас называть координатору?
profile-home = 📍 { $where }, до { $radius }
profile-home-missing = ▫️ <b>Точка дома:</b> откуда вас звать?
profile-media = 🔬 { $media }
profile-media-missing = ▫️ <b>Что можете измерить?</b> Выберите ниже.
profile-instrument = 🧰 { $name }, сертификат до { $until }
profile-instrument-expired = 🧰 { $name }, сертификат истёк { $until }: замеры ориентировочные
profile-instrument-uncertified = 🧰 { $name }, без сертификата: замеры ориентировочные
profile-instrument-missing = ▫️ <b>Прибор:</b> название, номер, до какого числа сертификат
profile-next-home = Пришлите точку дома: «📍 Отправить, где я» внизу или 📎 → Геопозиция.
profile-next-name = Напишите имя, потом прибор, например: <code>Элиос-3, 1234, сертификат до 31.12.2026</code>
profile-next-text = Напишите прибор, например: <code>Элиос-3, 1234, сертификат до 31.12.2026</code>. Потом нажмите «Готово».
profile-next-on = Позовём, когда рядом с вами что-нибудь случится.
profile-next-off = Сейчас вас никто не зовёт. Будет время – нажмите «Выйти на дежурство».
profile-edit-home = 📍 Точка дома
profile-edit-name = 👤 Имя
profile-edit-instrument = 🧰 Добавить прибор
profile-retire = ✖️ { $tool }
profile-finish = Готово
profile-ask-home = 📍 Пришлите точку дома кнопкой внизу или другое место через 📎 → Геопозиция. Жители её не видят.
profile-ask-name = 👤 Напишите, как вас называть координатору. Жители этого не видят.
profile-ask-instrument = 🧰 Напишите прибор: <code>Элиос-3, 1234, сертификат до 31.12.2026</code>
profile-retired = Прибор убран из списка.
profile-done = Готово. Вы на дежурстве.
profile-done-off = Готово. Вы не на дежурстве.
profile-no-name = Напишите, пожалуйста, имя: только буквы, не больше 60.
home-nowhere = Телефон не знал, где он (0°, 0°). Пришлите место ещё раз.
instrument-bad-date = Такого дня нет. Напишите дату так: 31.12.2026.
instrument-no-name = Начните с названия прибора: Элиос-3, 1234, сертификат до 31.12.2026
instrument-too-long = Слишком длинно: в названии и номере до 100 знаков.
instrument-gone = Этого прибора уже нет в вашем списке.
medium-air = Воздух
medium-water = Вода
medium-soil = Почва
medium-site = Осмотр без прибора
duty-on = 🟢 Выйти на дежурство
duty-off = ⚪️ Уйти с дежурства
duty-on-now = Вы на дежурстве. Спасибо!
duty-on-already = Вы уже на дежурстве.
duty-off-now = Вы больше не на дежурстве. Отдыхайте!
duty-off-already = Вы и так не на дежурстве.
duty-needs-home = Сначала пришлите точку дома: иначе мы не знаем, что рядом с вами.
joined-volunteer =
    🎉 <b>Вы теперь волонтёр линии «{ $name }»!</b>

    Когда рядом с вами о чём-то сообщат, мы спросим, сможете ли вы поехать и проверить. Кто ответит первым, тот и едет. Заполните профиль ниже.
joined-coordinator =
    🎉 <b>Вы теперь координатор линии «{ $name }».</b>

    Все обращения: /board. Пригласить других: /invite
cases-offers =
    { $n ->
        [one] 🔔 Выше { $n } вызов ждёт вашего ответа.
        [few] 🔔 Выше { $n } вызова ждут вашего ответа.
       *[many] 🔔 Выше { $n } вызовов ждут вашего ответа.
    }
cases-open = 🔬 <b>Мои проверки</b>
cases-none = 🔬 Открытых проверок у вас нет.
cases-line = • { $number } · { $kind }, взяли { $age }
cases-line-attended = ✍️ <b>{ $number }</b> · { $kind }, взяли { $age }
cases-work = ✍️ { $number }
cases-done = <b>Сделано</b>
cases-done-line =
    { $verdict ->
        [confirmed] ✅ { $number } · { $kind }, { $at }: подтвердилось
        [not_confirmed] ⚪️ { $number } · { $kind }, { $at }: не подтвердилось
       *[impossible] ⚠️ { $number } · { $kind }, { $at }: проверить не удалось
    }
event-offered = { $count ->
        [one] позвали { $count } волонтёра
        [few] позвали { $count } волонтёров
       *[many] позвали { $count } волонтёров
    }
event-nobody =
    { $why ->
        [no-point] позвать никого не смогли: место неизвестно
        [no-volunteers] позвать никого не смогли: рядом не было подходящего дежурного
       *[no-answer] никто из тех, кого позвали, поехать не смог
    }
event-accepted = вызов взял волонтёр
event-declined = волонтёр не смог поехать
event-assigned = координатор поручил проверку волонтёру
event-taken_away = вызов забрали у волонтёра
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
event-given_back = волонтёр вернул вызов
measured-express = <i>Экспресс-проверка – не протокол аккредитованной лаборатории: нарушения она не доказывает.</i>

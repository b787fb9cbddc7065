# Исправление ошибки в законченной проверке.

fix-open = ✏️ Исправить…
fix-open-check = ✏️ Исправить проверку…
fix-title = ✏️ <b>{ $number }: что исправить?</b>
fix-what = Сказанное вначале остаётся на виду, исправление стоит рядом, с причиной.
fix-the-verdict = Заключение
fix-the-notes = Заметки
fix-stop = Всё верно
fix-stopped = Ничего не изменили.
fix-back = ‹ Назад
fix-gone = Не считать
fix-ask-value = <b>{ $reading }</b>: пришлите верное число.
fix-ask-note = Напишите, как верно. Заметки останутся как были, это встанет под ними.
fix-ask-verdict = Какое заключение верное?
fix-ask-why = <b>Почему?</b> Выберите или напишите своими словами.
fix-why =
    { $why ->
        [slip] описка
        [unit] не та единица
        [instrument] прибор был неисправен
        [mixed] перепутано с другим
       *[other] другая причина
    }
fix-verdict-name =
    { $verdict ->
        [confirmed] подтвердилось
        [not_confirmed] не подтвердилось
       *[impossible] проверить не удалось
    }
fix-verdict =
    ✏️ { $was ->
        [confirmed] подтвердилось
        [not_confirmed] не подтвердилось
       *[impossible] проверить не удалось
    } → <b>{ $now ->
        [confirmed] подтвердилось
        [not_confirmed] не подтвердилось
       *[impossible] проверить не удалось
    }</b>, { $why }
fix-note = ✏️ <i>{ $words }</i> ({ $why })
fix-reading = ✏️ { $what } { $was } → <b>{ $now }</b>, { $why }
fix-reading-gone = ✏️ <s>{ $what } { $was }</s> не считается: { $why }
fix-done = ✏️ Исправлено. Все, кто видел прежнее, узнают об этом.
fix-same = Так уже и записано.
fix-too-late = Прошло две недели: скажите, пожалуйста, координатору, что неверно.
fix-not-yet = Эта проверка ещё идёт: исправьте прямо в ней.
fix-words-only = Напишите это, пожалуйста, сообщением.
fix-other-substance = Этот замер – { $substance }. Если вещество другое, нажмите «Не считать» и добавьте новый замер.
told-corrected = ✏️ <b>{ $number }: результат исправлен.</b>
alert-corrected = ✏️ <b>Проверка исправлена</b>
event-corrected =
    { $about ->
        [reading] исправлено: { $what } { $was } → { $now }
        [verdict] исправлено: { $was } → { $now }
       *[note] исправлены заметки
    }{ $why ->
        [slip] , описка
        [unit] , не та единица
        [instrument] , прибор был неисправен
        [mixed] , перепутано с другим
       *[other] {""}
    }

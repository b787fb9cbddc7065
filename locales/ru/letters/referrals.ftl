case-refer = ✉️ Письмо в орган
case-letter = ✉️ { $on } { $kind ->
        [complaint] жалоба
        [info] запрос информации
        [danger] сообщение об угрозе
       *[appeal] обращение
    } → { $body }
case-letter-open =
    ✉️ { $kind ->
        [complaint] Жалоба
        [info] Запрос
        [danger] Угроза
       *[appeal] Обращение
    } { $on ->
        [none] (черновик)
       *[other] { $on }
    }
letter-which-kind = ✉️ <b>Какое письмо?</b>
letter-chat-is-no-appeal = <i>Сообщение в чате – не официальное обращение. Бот готовит письмо; обращением оно становится, когда вы подадите его: через eOtinish с ЭЦП, в канцелярию, по почте.</i>
letter-kind =
    { $kind ->
        [complaint] ⬆️ Жалоба в вышестоящий
        [info] ❓ Запрос информации
        [danger] 🆘 Сообщение об угрозе
       *[appeal] ✉️ Обращение
    }
letter-go-on =
    📝 Продолжить: { $kind ->
        [complaint] жалоба
        [info] запрос
        [danger] угроза
       *[appeal] обращение
    }
letter-headline =
    { $kind ->
        [complaint] ⬆️ <b>Жалоба в вышестоящий орган</b>
        [info] ❓ <b>Запрос экологической информации</b>
        [danger] 🆘 <b>Сообщение об угрозе</b>
       *[appeal] ✉️ <b>Обращение</b>
    } · { $state ->
        [draft] черновик
        [dropped] не отправляем
       *[sent] отправлено
    }
letter-body = 🏛 { $body }
letter-goes-up = ↥ Решает: { $higher }
letter-cases = 📂 { $numbers }
letter-language =
    🗣 { $lang ->
        [kk] на казахском
        [ru] на русском
       *[both] на казахском и русском
    }
letter-added = ✍️ <i>{ $words }</i>
letter-no-address = ℹ️ Адреса этого органа в нашем файле нет. На eOtinish его находят по названию: «{ $name }». Адрес можно вписать в письмо от руки.
letter-no-organisation = ℹ️ Реквизиты организации не заданы: в письме для них оставлены строки. Их можно один раз внести в файл линии.
letter-not-sent = <b>Письмо ещё никуда не ушло.</b> Посмотрите текст и файл, подайте письмо и отметьте здесь. Дело и срок сдвинутся только после этого.
letter-was-dropped = Это письмо решили не отправлять.
letter-print = 📄 Текст и файл
letter-mark-sent = ✅ Отправлено
letter-to = 🏛 Кому
letter-in = 🗣 Язык
letter-more-cases = 📂 Дела в письме
letter-write =
    { $kind ->
        [info] ✍️ Свои вопросы
       *[appeal] ✍️ Дописать
    }
letter-drop = 🗑 Не отправлять
letter-printing = Печатаем, сейчас пришлём.
letter-which-body = 🏛 <b>Кому?</b> Звёздочкой отмечен предложенный орган.
letter-which-language = 🗣 <b>На каком языке?</b>
letter-lang =
    { $lang ->
        [kk] На казахском
        [ru] На русском
       *[both] На обоих
    }
letter-which-cases = 📂 <b>Какие ещё дела внести?</b> Рядом и недавно были эти. Другое впишите номером. ✓ – уже в письме, нажатие убирает.
letter-which-words =
    { $kind ->
        [info] ✍️ Напишите вопросы, каждый с новой строки. Они заменят готовые.
       *[appeal] ✍️ Напишите, что добавить в письмо.
    }
letter-sent-when = 📅 <b>Когда отправили?</b> Нажмите или напишите день, например 5.03.
letter-today = Сегодня
letter-yesterday = Вчера
letter-sent-how = 📮 <b>Отправлено { $on }. Как?</b>
letter-way =
    { $way ->
        [eotinish] eOtinish
        [post] Почта
        [hand] Лично, в канцелярию
       *[email] Электронная почта
    }
letter-sent = Отмечено. Срок пошёл.
letter-went =
    📮 { $on }, { $way ->
        [eotinish] через eOtinish
        [post] по почте
        [hand] лично
        [forwarded] передано другим органом
       *[email] по электронной почте
    }
letter-registered = № { $number }, зарегистрировано { $on }
letter-ask-for-number = 🔢 Какой номер регистрации? Можно с датой: «ЖТ-2026-123 от 05.03.2026». Если номера пока нет, его можно внести позже.
letter-ask-for-paper = 📎 Пришлите фото талона или квитанции, если они есть.
letter-later = Позже
letter-number = 🔢 Номер
letter-slip = 📎 Талон
letter-show-pdf = 📄 Файл письма
letter-why = ⏱ Почему такой срок
letter-show-papers = 📎 Бумаги · { $n }
letter-open = ✉️ Открыть письмо
letter-answered =
    📨 { $on }: { $says ->
        [done] сделано
        [promised] обещано
        [refused] отказ
        [forwarded] передано другому органу
        [not_competent] не их компетенция
        [extended] срок продлён
       *[empty] ответ не по существу
    }
letter-next =
    { $step ->
        [complaint] ⬆️ Жалоба: показать готовую
        [prosecutor] ⚖️ Письмо прокурору
       *[anew] ✉️ Написать другому органу
    }
letter-text-title = 📋 Текст для eOtinish, { $part } из { $of }. Нажмите, чтобы скопировать.
letter-no-pdf = Файл этого письма ещё не напечатан. Откройте письмо и нажмите «Текст и файл».
letter-paper-kept = 📎 Сохранили при письме.
letter-paper-twice = Этот файл при письме уже есть.
letter-nothing-to-complain-of = По { $number } письма ещё не было, жаловаться не на что. Начните с обращения.
letter-sent-already = Это письмо уже отмечено как отправленное.
letter-dropped = Это письмо решили не отправлять. Начните новое из карточки дела.
letter-not-sent-yet = Сначала отметьте письмо как отправленное.
letter-too-many-cases = В одном письме не больше { $most } дел. Остальные внесите в следующее.
letter-which-day = Не поняли день. Напишите, например, «5.03», «5 марта» или «вчера».
letter-day-to-come = Этот день ещё не наступил. Когда письмо ушло на самом деле?
letter-day-before = В этот день обращения ещё не было: оно поступило { $on }. Когда письмо ушло?
letter-number-too-long = Номер слишком длинный: не больше { $most } знаков.
letter-registered-to-come = Этот день ещё не наступил. Проверьте дату регистрации и напишите номер снова.
letter-odd-day = «{ $day }» – какой это день регистрации? Напишите номер и день так: ЖТ-2026-123 от 05.03.2026, или один номер.
letter-registered-before = Письмо ушло { $on }, раньше его не могли зарегистрировать. Проверьте дату и напишите номер снова.
letter-nothing-follows = Следующее письмо сейчас не нужно: откройте письмо, там сказано, что дальше.
letter-cases-closed = Все дела этого письма закрыты. Сначала откройте дело снова.
letter-case-inside = Это дело уже в письме.
letter-wants-words = Здесь нужны слова. Передумали – нажмите «‹ Назад».
letter-wants-case = Здесь нужен номер дела. Передумали – нажмите «‹ Назад».
letter-wants-day = Здесь нужен день, например 5.03.
letter-wants-number = Здесь нужен номер текстом или фото талона.
letter-wants-paper = Здесь нужно фото, файл или номер текстом.
told-referred =
    ✉️ По обращению { $number } { $kind ->
        [complaint] подана жалоба на орган «{ $body }» в вышестоящий орган
        [info] направлен запрос информации в орган «{ $body }»
        [danger] направлено сообщение об угрозе в орган «{ $body }»
       *[appeal] направлено официальное письмо в орган «{ $body }»
    }, { $on }.{ $due ->
        [none] {""}
       *[other] {" "}По закону ответ должен быть до { $due }. Мы следим и сообщим.
    }
told-overdue =
    ⏰ { $number }: { $what ->
        [promise] орган «{ $body }» обещал исправить до { $due } и не сообщил, что исправил.
       *[answer] орган «{ $body }» должен был ответить до { $due } и не ответил.
    } Так и запишем. Мы готовим следующий шаг.
event-referred =
    { $letter ->
        [complaint] жалоба в вышестоящий орган
        [info] запрос информации
        [danger] сообщение об угрозе
       *[appeal] письмо
    }: { $office }, { $local_day }
event-overdue = нет ответа в срок ({ $local_day }): { $office }
event-promise_broken = обещанное к { $local_day } не подтвердилось: { $office }
alert-danger-letter = 🆘 Сообщить органу

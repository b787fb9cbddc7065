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

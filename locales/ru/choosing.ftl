# Кого позвать и почему.

give-line = • <b>{ $name }</b>: { $why }
why-tool =
    { $tool ->
        [certified] есть { $instrument ->
            [gas] газоанализатор
            [dust] пылемер
            [water] набор для воды
            [soil] набор для почвы
           *[none] прибор
        } с поверкой
        [own] есть { $instrument ->
            [gas] газоанализатор
            [dust] пылемер
            [water] набор для воды
            [soil] набор для почвы
           *[none] прибор
        } без поверки
       *[none] прибора нет
    }
why-open =
    { $n ->
        [one] { $n } открытый вызов
        [few] { $n } открытых вызова
       *[many] { $n } открытых вызовов
    }
why-lately =
    { $n ->
        [one] { $n } проверка за четыре недели
        [few] { $n } проверки за четыре недели
       *[many] { $n } проверок за четыре недели
    }
why-answered =
    { $of ->
        [one] ответов: { $n } на последний { $of } вызов
        [few] ответов: { $n } на последние { $of } вызова
       *[many] ответов: { $n } на последние { $of } вызовов
    }
why-new = раньше не звали
why-late = пока приедет, след может исчезнуть
offer-because = 👉 Зовём вас, потому что { $why }.
because-nearest-tool =
    { $instrument ->
        [gas] вы ближе всех с газоанализатором
        [dust] вы ближе всех с пылемером
        [water] вы ближе всех с набором для воды
        [soil] вы ближе всех с набором для почвы
       *[none] вы ближе всех с прибором
    }
because-nearest = вы ближе всех
because-only-tool = у тех, кто живёт ближе, прибора нет
because-free = у вас сейчас нет других вызовов
because-turn = другие в последнее время ездили чаще
because-waited = вызов ждал кого-то, а вы как раз вышли на дежурство
because-near = вы живёте рядом
kept-own = своё же обращение
kept-asked = уже спрашивали
kept-medium = не измеряет такое
kept-region = волонтёр с другой территории
kept-far = живёт дальше, чем обычно ездит
kept-busy = вызовов на руках достаточно
kept-late = приедет слишком поздно
offer-later = 🕒 Позже…
offer-why-ask = Почему, если не секрет? Можно не отвечать.
offer-why-told =
    { $reason ->
        [busy] Записали: сейчас занято.
        [far] Записали: слишком далеко.
        [tool] Записали: нет прибора.
        [unsafe] Записали: там небезопасно. Координатор это видит.
       *[other] Записали: другая причина.
    }
offer-why-busy = Сейчас не могу
offer-why-far = Слишком далеко
offer-why-tool = Нет прибора
offer-why-unsafe = Там небезопасно
offer-why-other = Другая причина
offer-why-thanks = Спасибо, это поможет.
later-when = 🕒 <b>Когда сможете?</b> Если никто не поедет раньше, вызов будет ваш.
later-hour = Через час, в { $time }
later-evening = Сегодня в { $time }
later-morning = Завтра в { $time }
later-back = ‹ Назад
later-promised = 🕒 Вы сможете: { $at }. Если никто не поедет раньше, вызов ваш, и мы напомним.
later-thanks = Спасибо! Если никто не поедет раньше, вызов ваш.
later-not-then = К этому времени смотреть будет нечего, или оно уже прошло. Выберите другое.
promise-kept = 🕒 <b>{ $number }</b> – вызов ваш: раньше никто не может. Вы обещали: { $at }. Тогда и напомним.
told-coming-at = 🕒 <b>{ $number }</b>: волонтёр приедет { $at }.
alert-coming-at = 🕒 <b>Волонтёр приедет { $at }</b>, раньше никто не может
check-coming-at = 🕒 Вы обещали приехать: { $at }
silent-promised =
    🕒 <b>{ $number }</b> · { $kind }
    Вы обещали приехать: { $at }. Вы уже в пути?
event-promised = волонтёр сможет приехать { $at }
event-promise_kept = раньше никто не смог: волонтёр приедет { $at }
event-declined_because =
    { $reason ->
        [busy] причина: занятость
        [far] причина: слишком далеко
        [tool] причина: нет прибора
        [unsafe] причина: там небезопасно
       *[other] причина: другая
    }
case-asked = 👥 Кого спросили
asked-title = 👥 <b>Спросили:</b>
asked-line = • <b>{ $name }</b> – { $said } <i>({ $why })</i>
asked-said =
    { $said ->
        [accepted] вызов взят
        [declined] { $reason ->
            [busy] не сейчас: занятость
            [far] не сейчас: слишком далеко
            [tool] не сейчас: нет прибора
            [unsafe] не сейчас: там небезопасно
           *[none] не сейчас
        }
        [expired] ответа нет
        [gone] не достучаться
        [later] сможет приехать { $at }
        [open] пока без ответа
       *[withdrawn] уже не нужно
    }
asked-more = … и ещё { $n }
asked-uncalled = 🚫 <b>Не позвали:</b> { $counts }
asked-nobody = 👥 Никого не спросили: рядом нет волонтёров.
kept-off_duty = не на дежурстве
offer-was-called_off = { $number } · { $kind }: вызов снят. Спасибо!
offer-was-missed = { $number } · { $kind }: вы хотели приехать позже, но мы не смогли до вас достучаться и спрашиваем других. Всё равно спасибо!
offer-called-off = Этот вызов снят. Спасибо!

case-headline = <b>{ $number }</b> · { $kind }
case-brief = 📍 { $place } · { $age } назад
case-excerpt = <i>«{ $words }»</i>
case-open = 📂 Открыть
case-standing =
    { $stage ->
        [received] 📥 <b>Принято</b>, ждёт проверки
        [offered] 📣 <b>Зовём волонтёров</b>
        [assigned] 🚶 <b>Волонтёр проверяет</b>
        [checked] 🔬 <b>Проверено</b>, ждёт решения
        [referred] ✉️ <b>Отправлено органу</b>
        [answered] 📨 <b>Орган ответил</b>
       *[closed] 🏁 <b>Закрыто</b>: { $outcome ->
            [fixed] исправлено
            [half_fixed] исправлено частично
            [not_fixed] не исправлено
            [unconfirmed] не подтвердилось
            [joined] часть { $lead }
            [withdrawn] отозвано
           *[rejected] отклонено
        }
    } · { $age }
case-verdict =
    { $verdict ->
        [confirmed] ✅ Подтвердилось
        [not_confirmed] ⚪️ Не подтвердилось
       *[impossible] ⚠️ Проверить не удалось
    }
case-place = 📍 { $place }
case-outside = ⚠️ Вне наших районов
case-received = 🕒 { $at } · { $age } назад
case-evidence = 📎 { $files }
case-contact = 👤 Оставлен контакт для органа
case-called =
    { $n ->
        [one] 📣 Позван { $n } волонтёр, круг { $ring }. Ответа ждём до { $until }.
        [few] 📣 Позваны { $n } волонтёра, круг { $ring }. Ответа ждём до { $until }.
       *[many] 📣 Позваны { $n } волонтёров, круг { $ring }. Ответа ждём до { $until }.
    }
case-check =
    🔬 { $who }{ $state ->
        [open] : проверяет
        [given_back] : проверка не окончена
       *[done] {""}
    }
case-arrived = На месте: { $at }
case-arrived-at = На месте: { $at }, { $distance } от точки
case-check-verdict =
    { $verdict ->
        [confirmed] ✅ Подтвердилось
        [not_confirmed] ⚪️ Не подтвердилось
       *[impossible] ⚠️ Проверить не удалось: { $reason ->
            [too_late] измерять было уже нечего
            [no_access] не попасть на место
            [no_instrument] не было прибора
            [unsafe] опасно
           *[none] причина не названа
        }
    }
case-witnesses = 🔗 Сюда же: { $numbers }
case-history = <b>Что было</b>
case-photos = 🖼 Показать · { $n }
case-photos-of = { $case }: { $files }
case-photos-hidden =
    { $n ->
        [one] <i>{ $n } файл здесь не показан: он слишком старый или не картинка.</i>
        [few] <i>{ $n } файла здесь не показаны: они слишком старые или не картинки.</i>
       *[many] <i>{ $n } файлов здесь не показаны: они слишком старые или не картинки.</i>
    }
case-map = 📍 На карте
case-map-of =
    { $case }
    📍 { $place }
case-call = 📣 Позвать волонтёров
case-call-others = 📣 Позвать других
case-give = 👤 Поручить
case-join = 🔗 Объединить с другим
case-more = ⋯ Ещё
case-reject = ✖️ Отклонить
case-close = 🏁 Закрыть
case-reopen = ↩️ Открыть снова
case-without-point = У обращения нет точки, звать некуда. Поручите его волонтёру сами.
case-moved-on =
    { $number } уже { $stage ->
        [received] принято заново
        [offered] у волонтёров
        [assigned] проверяется
        [checked] проверено
        [referred] отправлено органу
        [answered] с ответом органа
       *[closed] { $outcome ->
            [joined] объединено с другим
            [withdrawn] отозвано
            [rejected] отклонено
           *[fixed] закрыто
        }
    }: { $who ->
        [you] вы
        [coordinator] другой координатор
        [volunteer] волонтёр
        [resident] заявитель
       *[clock] по времени
    }, { $time }. Карточка обновлена.
give-question = 👤 <b>Кому поручить?</b> Дежурят сейчас, сначала самые подходящие:
give-nobody = 👤 Сейчас никто не дежурит.
join-question = 🔗 <b>Частью какого обращения оно станет?</b> Напишите его номер.
join-question-near = 🔗 <b>Частью какого обращения оно станет?</b> Выберите близкое или напишите номер.
join-later = на { $span } позже
join-earlier = на { $span } раньше
join-itself = { $number } – это оно само. Нужен номер другого обращения.
join-to-joined = { $number } само часть { $lead }. Напишите { $lead }.
join-to-closed = { $number } закрыто. Сначала откройте его снова.
reject-question = ✖️ <b>Почему отклоняем?</b> Заявитель это увидит.
reject-reason =
    { $reason ->
        [not_ours] Не по нашей теме
        [unclear] Мало сведений
        [spam] Шутка или брань
       *[other] Другое, напишу словами
    }
reject-words = ✖️ Напишите причину. Заявитель прочтёт её и узнает, что обращение отклонено.
close-question = 🏁 <b>Чем закончилось?</b> Заявитель об этом узнает.
close-outcome =
    { $outcome ->
        [fixed] ✅ Исправлено
        [half_fixed] 🌗 Исправлено частично
        [not_fixed] ❌ Не исправлено
       *[unconfirmed] ⚪️ Не подтвердилось
    }
close-words =
    🏁 <b>Закрываем: { $outcome ->
        [fixed] исправлено
        [half_fixed] исправлено частично
        [not_fixed] не исправлено
       *[unconfirmed] не подтвердилось
    }.</b> Напишите пару слов заявителю или закройте без них.
close-without-words = 🏁 Закрыть без слов
question-back = ‹ Назад
question-too-old = Вопрос был слишком давно, эти слова никуда не записаны. Откройте обращение и нажмите кнопку снова.
question-wants-words = Здесь нужны слова. Передумали – нажмите «‹ Назад».
words-too-long = Слишком длинно: не больше { $most } знаков.
done-called =
    { $n ->
        [0] Звать сейчас некого.
        [one] Позван { $n } волонтёр.
        [few] Позваны { $n } волонтёра.
       *[many] Позваны { $n } волонтёров.
    }
done-given = Поручено.
done-joined = Объединено.
done-rejected = Отклонено, заявителю сказано.
done-closed = Закрыто, заявителю сказано.
done-reopened = Открыто снова.
event-rejected =
    отклонено: { $reason ->
        [not_ours] не по теме линии
        [unclear] мало сведений
        [spam] не обращение
       *[other] {""}
    } { $words }
event-closed =
    закрыто: { $outcome ->
        [fixed] исправлено
        [half_fixed] исправлено частично
        [not_fixed] не исправлено
       *[unconfirmed] не подтвердилось
    } { $words }
event-joined = объединено с { $other }
event-took_in = присоединено { $other }, о том же
event-reopened = открыто снова
event-taken_back = волонтёра заменят

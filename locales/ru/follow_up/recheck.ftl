# Повторная проверка: решено ли на самом деле.

recheck-title = 🔁 <b>Сможете посмотреть, решено ли это?</b>
recheck-until = ⏳ Это не срочно. Ответьте, пожалуйста, в течение { $time }; потом спросим других.
recheck-found =
    { $verdict ->
        [confirmed] 🔬 При проверке ({ $at }): подтвердилось
        [not_confirmed] 🔬 При проверке ({ $at }): не подтвердилось
       *[impossible] 🔬 При проверке ({ $at }): проверить не удалось
    }
recheck-body-says =
    🏛 Ответственный орган говорит ({ $at }): { $says ->
        [gone] сделано, проблемы больше нет
        [less] стало меньше
        [same] всё так же
        [more] стало хуже
       *[back] вернулось
    }
recheck-yours = 🔁 <b>Ваша повторная проверка</b>
recheck-nothing-yet = Встаньте туда, откуда сделано фото, и снимите так же. Замеры и заметки тоже пригодятся.
recheck-attends = <b>Как там сейчас?</b> Сначала пришлите фото, потом нажмите. Всё, что вы пришлёте, попадёт в эту проверку.
recheck-case = 📷 Точка и как было
recheck-stand-there = 📍 { $number }: { $place }. Так было: встаньте, пожалуйста, на то же место.
recheck-impossible = 🚫 Посмотреть не удалось
recheck-ask-photo =
    { $says ->
        [gone] <b>Проблемы больше нет?</b>
        [less] <b>Стало меньше?</b>
        [same] <b>Всё так же?</b>
        [more] <b>Стало хуже?</b>
       *[back] <b>Вернулось?</b>
    } Фото с того же места – лучшее доказательство. Пришлите его и нажмите ещё раз или скажите, почему его нет:
recheck-without-nothing_to_see = Снимать нечего
recheck-without-dark = Слишком темно
recheck-without-not_allowed = Снимать нельзя
recheck-without-no_camera = Телефон сейчас не снимает
recheck-done =
    🔁 <b>{ $number }: { $says ->
        [gone] проблемы больше нет
        [less] стало меньше
        [same] всё так же
        [more] стало хуже
       *[back] вернулось
    }.</b> Спасибо, что съездили ещё раз!
found-recheck = {" "}(повторная проверка)
collage-before = Было · { $day }
collage-after = Стало · { $day }
told-rechecked =
    🔁 <b>{ $number }</b>: волонтёр побывал там ещё раз. Вот что там: { $says ->
        [gone] ✅ проблемы больше нет
        [less] ↘️ стало меньше
        [same] ➡️ всё так же
        [more] ↗️ стало хуже
       *[back] 🔁 вернулось
    }.
told-rechecked-ask = Так ли это? Ваше слово тоже считается.
recheck-pictured = 🖼 <b>{ $number }</b>: было и стало
recheck-ask = 🔁 Проверить повторно
recheck-again = 🔁 Позвать ещё раз
recheck-call-off = ✖️ Отменить повторную
recheck-show = 🖼 Было и стало
recheck-fixed = ✅ Закрыть: исправлено
recheck-asked-offered = Зовём волонтёров на повторную проверку.
recheck-asked-wanted = Волонтёров позовём утром.
recheck-asked-accepted = Её уже взял волонтёр.
recheck-asked-none_found = Сейчас рядом нет подходящих дежурных.
recheck-dropped = Повторная проверка отменена.
recheck-over-already = Отменять нечего: повторной проверки нет.
recheck-not-now = Повторная проверка возможна, когда дело у ответственного органа или закрыто.
recheck-standing =
    🔁 { $state ->
        [wanted] <b>Повторная проверка</b>: волонтёров позовём { $until }
        [offered] <b>Повторная проверка</b>: зовём волонтёров, круг { $ring }, до { $until }
        [accepted] <b>Повторная проверка</b>: у волонтёра
       *[none_found] <b>Повторная проверка</b>: никто не смог
    }
recheck-result =
    🔁 <b>Повторная проверка</b> ({ $who }, { $at }): { $says ->
        [gone] ✅ проблемы больше нет
        [less] ↘️ стало меньше
        [same] ➡️ всё так же
        [more] ↗️ стало хуже
        [back] 🔁 вернулось
       *[nothing] ⚠️ посмотреть не удалось: { $reason ->
            [too_late] поздно
            [no_access] не попасть на место
            [no_instrument] нет прибора
            [unsafe] небезопасно
           *[none] причина не названа
        }
    }
recheck-side =
    { $who ->
        [authority] 🏛 Орган
        [volunteer] 🔬 Волонтёр
       *[resident] 👤 Кто сообщил
    }: { $says ->
        [gone] проблемы больше нет, { $at }
        [less] стало меньше, { $at }
        [same] всё так же, { $at }
        [more] стало хуже, { $at }
        [back] вернулось, { $at }
       *[nothing] пока молчит
    }
recheck-no-photo =
    📷 Без фото: { $why ->
        [nothing_to_see] снимать нечего
        [dark] было слишком темно
        [not_allowed] снимать там нельзя
       *[no_camera] телефон не смог
    }
case-recheck =
    🔁 { $who }{ $state ->
        [open] : проверяет повторно
        [given_back] : не закончено
       *[done] : проверено повторно
    }
alert-recheck-disputed =
    ⚖️ <b>Закрытие оспорено</b>: тот, кто проверил повторно, говорит: { $says ->
        [same] всё так же
        [more] стало хуже
       *[back] вернулось
    }.{ $reopened ->
        [yes] {" "}Дело снова открыто.
       *[no] {""}
    }
alert-recheck-nobody = ⚠️ <b>На повторную проверку некому поехать</b>: рядом нет подходящих дежурных или все, кого звали, не смогли.
alert-recheck-silent = 🕒 <b>Волонтёр приехал на повторную проверку, но уже несколько часов не говорит, что увидел</b>
event-recheck_asked = нужна повторная проверка
event-recheck_accepted = волонтёр проверит повторно
event-recheck_given_back = волонтёр не смог проверить повторно
event-recheck_nobody = на повторную проверку некому было поехать
event-recheck_dropped = повторная проверка отменена
event-rechecked =
    проверили повторно: { $says ->
        [gone] проблемы больше нет
        [less] стало меньше
        [same] всё так же
        [more] стало хуже
       *[back] вернулось
    }
event-recheck_impossible = повторно посмотреть не удалось

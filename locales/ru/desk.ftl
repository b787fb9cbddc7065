desk-mine = ✋ Беру на себя
desk-leave = ✋ Больше не веду
desk-leave-theirs = ✋ Освободить
desk-hand-key = 👉 Коллеге
desk-hot = 🔥 Срочно
desk-calm = 🧊 Не срочно
desk-note-key = 📝 Заметка
desk-reply-key = 💬 Ответить
desk-name-key = 👤 Моё имя
desk-urgent = 🔥 <b>Срочно</b>
desk-with = ✋ Ведёт { $who }
desk-note = 📝 { $at } · { $who }:
desk-yours = Дело за вами. Новости о нём придут только вам.
desk-left = Теперь за делом никто не закреплён.
desk-gave = Передано, коллеге сообщили.
desk-given = ✋ <b>{ $who } передаёт вам это дело.</b>
desk-taken-already = { $number } уже ведёт { $who }.
desk-hand-question = Кому передать?
desk-hand-nobody = Других координаторов на этой территории нет. Пригласите: /invite
desk-note-question = 📝 Напишите заметку. Её видят только координаторы: ни жители, ни волонтёры, ни письма.
desk-reply-question = 💬 Выберите готовый ответ или напишите своими словами. Их прочтёт тот, кто сообщил, и свидетели.
desk-replied = Отправлено.
desk-name-asked = 👤 Как вас называть другим координаторам? Напишите имя.
desk-done-note = 📝 Записано.
desk-done-reply = 💬 Отправлено.
desk-done-name = 👤 Спасибо. Теперь координаторы видят это имя.
case-of-another-region = { $number } с другой территории: им занимаются тамошние координаторы.
look-counter =
    { $look ->
        [late] ⏰ Просрочено · { $n }
        [mine] ✋ Мои · { $n }
        [hot] 🔥 Срочные · { $n }
        [disp] ⚖️ Спорные · { $n }
        [do] 🔬 Решать · { $n }
        [check] ⏳ Без проверки · { $n }
       *[alone] 🆘 Некому · { $n }
    }
look-all = 🔎 Все открытые
look-title =
    <b>{ $look ->
        [late] ⏰ Просрочено: орган молчит
        [mine] ✋ Мои
        [hot] 🔥 Срочные
        [disp] ⚖️ Спорные: сделано или нет?
        [do] 🔬 Проверены, ждут решения
        [check] ⏳ Ждут проверки
        [alone] 🆘 Никто не едет
       *[open] 🔎 Все открытые
    }</b>{ $where } · стр. { $page }
look-narrow = 🔻 Сузить
look-wide = ↩️ Все подряд
look-narrow-question =
    <b>{ $look ->
        [late] ⏰ Просрочено: орган молчит
        [mine] ✋ Мои
        [hot] 🔥 Срочные
        [disp] ⚖️ Спорные: сделано или нет?
        [do] 🔬 Проверены, ждут решения
        [check] ⏳ Ждут проверки
        [alone] 🆘 Никто не едет
       *[open] 🔎 Все открытые
    }</b>{ $where }
    Оставить только один вид или одну территорию?
told-reply = 💬 <b>{ $number }</b>, от координатора:
told-reply-how = На это сообщение можно ответить.
event-taken_on = дело взял координатор
event-left_off = дело ни за кем не закреплено
event-given_over = дело передано: { $who }
event-urgent = отмечено как срочное
event-not_urgent = больше не срочное
event-replied = координатор написал: «{ $words }»
event-replied_with = координатор ответил
desk-freed =
    { $n ->
        [one] ✋ { $n } дело больше никто не ведёт, его координатор ушёл: { $numbers }
        [few] ✋ { $n } дела больше никто не ведёт, их координатор ушёл: { $numbers }
        [many] ✋ { $n } дел больше никто не ведёт, их координатор ушёл: { $numbers }
       *[other] ✋ { $n } дела больше никто не ведёт, их координатор ушёл: { $numbers }
    }
desk-role-over = Вы больше не координатор. Спасибо за всё, что вы сделали. Сообщать, как все, вы можете и дальше.

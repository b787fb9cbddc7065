# О чём спрашиваем на месте и на чём держится заключение.

check-far = ❓ <b>Вы в { $distance } от указанной точки. Вы на месте?</b>
check-there = Да, я на месте
check-not-yet = Ещё нет
check-there-noted = Отметили: вы на месте.
check-not-yet-noted = Хорошо. Пришлите место ещё раз, когда будете там.
check-arrival-stays = Это { $distance_m } от точки. Отметка о прибытии осталась прежней.
check-doubt = ❓ <b>{ $what } { $value } – точно?</b> Обычно прибор показывает от { $lowest } до { $highest }.
check-ambiguous =
    { $one ->
        [yes] ❓ «{ $given }»: <b>вы имели в виду это?</b>
       *[no] ❓ «{ $given }»: <b>что вы имели в виду?</b>
    }
check-really = Да, записать
check-slip = Нет, описка
check-really-noted = Записали с пометкой «необычно».
check-slip-noted = Не записываем.
check-meant-noted = Записали.
found-unusual = {" "}⚠️ необычно, волонтёр подтвердил
rests-on = 🧾 Основание: { $what }
rests =
    { $on ->
        [over] замер выше нормы
        [within] замеры в пределах нормы
        [measured] замер, для которого нормы нет
        [range] превышения, найденные другими
        [area] измеренная площадь
        [photo] фото
        [recording] записи
        [seen] замеченное на месте
       *[words] слова волонтёра
    }
rests-on-words-only = ⚠️ <b>Только слова:</b> ни фото, ни замера.

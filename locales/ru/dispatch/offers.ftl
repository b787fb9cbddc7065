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
given = 📋 Координатор просит вас проверить { $number }. 📍 { $place }
taken = 🙋 { $number } теперь у вас. 📍 { $place }
assigned-already = Это дело уже у этого волонтёра.
about-kind = <b>{ $kind }</b> · { $number }
about-place = 📍 { $place }
about-place-away = 📍 { $place } – { $distance } от вашего дома
about-place-rough = 🔲 Пока примерно: точное место и фото придут, когда вы согласитесь поехать.
about-age = 🕑 Сообщили { $age } ({ $at })
about-words = 💬 <i>{ $words }</i>
about-files = 📎 { $files }
about-danger = ⚠️ { $when } <b>{ $call }</b>
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
event-given_back = волонтёр вернул вызов
event-looked_at = волонтёр ещё раз посмотрел точное место и фото

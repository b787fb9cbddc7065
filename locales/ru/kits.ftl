# Приборы линии: бронь и передача из рук в руки; сертификаты, срок которых выходит.

menu-kits = Общие приборы
profile-kits = 🧰 Общие приборы
kit-of-ours = { $name } (прибор линии)
kit-certificate = { $name }, свидетельство № { $certificate }
kits-title = <b>🧰 Приборы линии</b>
kits-none = 🧰 Своих приборов у линии пока нет.
kit-name = <b>{ $name }</b>
kit-certified =
    { $held ->
        [yes] 📜 Свидетельство { $number } до { $until }
       *[no] ⚠️ Свидетельство { $number } истекло { $until }: замеры ориентировочные
    }
kit-uncertified = ⚠️ Свидетельства нет: замеры ориентировочные
kit-here = 📦 На месте, у линии
kit-with =
    { $overdue ->
        [yes] 👤 У кого: { $who }, <b>нужно было вернуть { $until }</b>
       *[no] 👤 У кого: { $who }, до { $until }
    }
kit-waits =
    { $way ->
        [back] ⏳ Возвращён, ещё не подтверждено
       *[other] ⏳ Передан: { $receiver }, ещё не подтверждено
    }
kit-history = <b>Из рук в руки</b>
kit-passed = • { $said }: { $giver } → { $receiver }, подтверждено { $confirmed }
kit-hotline = линия
kit-book = 📅 Забронировать
kit-hand = 🤝 Передал(а) …
kit-give-back = 📦 Вернул(а) на линию
kit-back-here = 📦 Он снова у нас
kit-add = ➕ Добавить прибор
kit-renew = 📜 Новое свидетельство
kit-retire = ✖️ Списать
kit-retire-sure = <b>Списать насовсем?</b> Сделанные им замеры останутся.
kit-retire-yes = Да, списать
kit-all = ‹ Все приборы
kit-ask = 🧰 Напишите одной строкой: <code>Элиос-3, № 1234, свид. 55-12, до 31.12.2026</code>. То же название и номер ещё раз: новое свидетельство.
kit-days = <b>📅 { $name }</b>: отметьте, когда он вам нужен. ✅ ваше время, ⛔ занято.
slot-morning = 🌅 до 12
slot-day = ☀️ до 18
slot-evening = 🌆 до 24
kit-slot-yours = Забронировано.
kit-slot-free = Бронь снята. Спасибо!
kit-booked-already = Забронировано: { $who }, до { $until }.
kit-volunteers-book = Приборы бронируют волонтёры.
kit-to = Кому вы передали <b>{ $name }</b>? Попросим подтвердить.
kit-to-nobody = Передать <b>{ $name }</b> пока некому.
kit-asked-them = Попросили подтвердить. До этого всё записано по-прежнему.
kit-asked-coordinators = Попросили подтвердить. До этого прибор записан за вами.
kit-back-now = Записали: прибор у линии.
kit-asked = 🤝 { $giver } пишет, что <b>{ $name }</b> теперь у вас. Это так?
kit-asked-back = 📦 { $giver } пишет, что <b>{ $name }</b> снова у линии. Это так?
kit-asked-over =
    { $state ->
        [taken] ✅ { $name }: подтверждено.
        [refused] ↩️ { $name }: не получен. Записано по-прежнему.
       *[withdrawn] { $name }: вопрос снят, { $giver } передаёт другому.
    }
kit-take = ✅ Да, он у меня
kit-refuse = Нет, не у меня
kit-taken-now = Записали. Спасибо!
kit-refused-now = Записали: он там, где и был.
kit-told =
    { $state ->
        [taken] { $whom ->
            [hotline] ✅ { $name } снова у линии. Спасибо!
           *[person] ✅ { $name } теперь у кого: { $receiver }.
        }
       *[refused] ↩️ { $name }: не подтвердили. Записано по-прежнему. Уточните, пожалуйста, ещё раз.
    }
kit-answered = На это уже ответили.
kit-not-yours-to-take = Об этом спросили не вас.
kit-is-out = Прибор занят: { $who }, до { $until }.
kit-is-here = Он и так у линии.
kit-with-them = Он и так у этого человека.
kit-gone = Этого прибора больше нет в списке.
kit-late = 🧰 <b>{ $name }</b> нужно было передать до { $until }. Передайте его или верните; если нужен дольше, забронируйте: /kits
kit-late-told = 🧰 <b>{ $name }</b> задерживается: { $who }, срок { $until }. Напоминаем раз в день.
kit-missing = ⚠️ <b>{ $name }</b>: тот, у кого он был, ушёл с линии. Выясните, пожалуйста, где прибор.
certificate-ends = 📜 Свидетельство прибора { $name } действует до { $until }. Потом замеры будут ориентировочными. Когда обновите, напишите прибор заново: /duty
certificate-of-kit-ends = 📜 Свидетельство прибора линии { $name } действует до { $until }. Потом замеры будут ориентировочными. Новое свидетельство: /kits
instrument-far-date = Год верный? Свидетельство действует не больше пяти лет. Напишите, пожалуйста, ещё раз: 31.12.2026

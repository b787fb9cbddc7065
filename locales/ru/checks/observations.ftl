# Замеченное на месте одним касанием и класс реки.

look-open = 👁 Что замечаю
look = 👁 <b>Что вы замечаете?</b> Без прибора; менять можно до заключения.
look-at = <b>{ $what }</b>
look-done = ‹ К проверке
look-back = ‹ Назад
look-noted = 👁 { $what }: { $answers }
event-observed = замечено: { $what }
found-class = 🌊 <b>{ $n }</b> класс из { $of } (1 – самый чистый)
found-class-rivers = {" "}– реки и каналы

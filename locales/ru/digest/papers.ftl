# Сводка на бумаге и таблицей.

book-yes = да
book-seal = История, последний хеш
digest-print = 🖨 Для печати
digest-table = 📗 Всё таблицей
digest-making = Готовим, скоро пришлём.
digest-papers = 📎 { $period }: к встрече
print-title = { $hotline }: повестка встречи
print-matter = Что обсуждаем
print-decision = Решили: кто, к какому дню
print-chair = Председатель
print-secretary = Секретарь
print-date = Дата
print-nothing = Ничто не ждёт решения
print-foot = { $day } · хеш истории { $seal } · экспресс-проверка – не протокол лаборатории
book-sheet-overview = Обзор
book-sheet-split = Виды и районы
book-sheet-cases = Обращения
book-sheet-owed = Ответы и обещания
book-sheet-disputed = Спорные
book-sheet-readings = Замеры
book-sheet-bodies = Органы
book-sheet-places = Худшие места
book-sheet-series = Постоянные инспекторы
book-became =
    { $fate ->
        [confirmed] подтвердилось
        [not_confirmed] не подтвердилось
        [impossible] проверить не удалось
        [waiting] ждёт проверки
        [unchecked] закрыто без проверки
       *[dismissed] отклонено или отозвано
    }
book-owed =
    { $what ->
        [overdue] ответ просрочен
        [promise] обещание нарушено
       *[due] срок на днях
    }
book-head =
    { $head ->
        [figure] Показатель
        [period] Этот период
        [before] Раньше
        [year] Год назад
        [name] Вид или район
        [received] Принято
        [checked] Проверено
        [confirmed] Подтвердилось
        [share] Подтвердилось, %
        [unchecked] Не проверено
        [median] Медиана от обращения до результата, ч
        [episodes] События
        [disputed_then] Оспорено закрытий
        [over_limit] Подтвердилось выше нормы
        [on_duty] Волонтёров на дежурстве
        [active] Волонтёров выезжало
        [checks] Проверки
        [rechecks] Повторные проверки
        [arrived] Прибытия
        [arrived_in_time] Прибытия вовремя
        [asked] Спросили
        [answered] Ответили
        [quiet] Спокойно
        [alarms] Тревоги
        [gaps] Пропуски
        [number] Номер
        [kind] Вид
        [district] Район
        [received_at] Принято
        [checked_at] Проверено
        [became] Что с ним стало
        [lead] Объединено с
        [lat] Широта
        [lon] Долгота
        [what] Что
        [body] Орган
        [cases] Обращений
        [due_on] Срок
        [latest_on] Последний законный день
        [days] Дней опоздания
        [since] С какого времени
        [authority] Орган говорит
        [volunteer] Волонтёр говорит
        [resident] Житель говорит
        [taken_at] Когда
        [substance] Вещество
        [value] Значение
        [unit] Единица
        [limit] Разовая норма
        [times] × норма
        [over] Выше нормы
        [corrected] Исправлено
        [indicative] Ориентировочно
        [sent] Писем
        [in_time] В срок
        [late] С опозданием
        [overdue] Просрочено
        [disputed_n] Оспорено после «сделано»
        [rank] №
        [where] Где
        [kinds] Виды
        [m2] Площадь, м²
        [open_since] Не решено с
        [months] Месяцев
        [points] Баллы
        [point] Пункт
        [at] Когда
        [observed] Наблюдение
        [strength] Сила, 0–6
       *[answered_at] Ответ
    }

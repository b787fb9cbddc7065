span-minutes = { $n } мин
span-hours = { $n } ч
span-days = { $n } дн.
since-now = только что
since-minutes = { $n ->
        [one] { $n } минуту назад
        [few] { $n } минуты назад
       *[many] { $n } минут назад
    }
since-hours = { $n ->
        [one] { $n } час назад
        [few] { $n } часа назад
       *[many] { $n } часов назад
    }
since-days = { $n ->
        [one] { $n } день назад
        [few] { $n } дня назад
       *[many] { $n } дней назад
    }
within-minutes = { $n ->
        [one] { $n } минуты
        [few] { $n } минут
       *[many] { $n } минут
    }
within-hours = { $n ->
        [one] { $n } часа
        [few] { $n } часов
       *[many] { $n } часов
    }
within-days = { $n ->
        [one] { $n } дня
        [few] { $n } дней
       *[many] { $n } дней
    }
day-and-part =
    { $day }, { $part ->
        [night] ночью
        [morning] утром
        [day] днём
       *[evening] вечером
    }

span-minutes = { $n } мин
span-hours = { $n } сағ
span-days = { $n } күн
since-now = жаңа ғана
since-minutes = { $n } минут бұрын
since-hours = { $n } сағат бұрын
since-days = { $n } күн бұрын
within-minutes = { $n } минут
within-hours = { $n } сағат
within-days = { $n } күн
day-and-part =
    { $day }, { $part ->
        [night] түнде
        [morning] таңертең
        [day] күндіз
       *[evening] кешке
    }

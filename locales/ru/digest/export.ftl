menu-export = Таблицы файлом
export-title = 📦 <b>Таблица файлом</b>
export-wish =
    { $table ->
        [complaints] Обращения
        [readings] Замеры
        [voices] Голоса: кто что говорит
        [letters] Письма и ответы
       *[history] Всё, что было
    } · { $span ->
        [w] 7 дней
        [m] 30 дней
        [h] полгода
        [y] год
       *[a] с самого начала
    } · { $form }
    { $kind ->
        [all] все виды
       *[other] { $kind }
    }, { $area ->
        [all] все территории
       *[other] { $area }
    }
    <i>Имён, телефонов и аккаунтов в файле нет, но есть точные места и слова людей. Не отдавайте его никому вне линии.</i>
export-table =
    { $what ->
        [complaints] Обращения
        [readings] Замеры
        [voices] Голоса
        [letters] Письма
       *[history] История
    }
export-span =
    { $what ->
        [w] 7 дн.
        [m] 30 дн.
        [h] ½ года
        [y] 1 год
       *[a] Всё
    }
export-form = { $what }
export-kind = 🔻 Вид
export-area = 🔻 Территория
export-all = ↩️ Все
export-which =
    { $what ->
        [kind] Какой вид?
       *[area] Какая территория?
    }
export-make = 📦 Сделать файл
export-making = ⏳ Файл готовится и придёт ниже.
export-done =
    { $n ->
        [one] 📦 { $n } строка. Имён в ней нет.
        [few] 📦 { $n } строки. Имён в них нет.
       *[many] 📦 { $n } строк. Имён в них нет.
    }
export-too-large = 📦 Файл слишком велик для Telegram (45 МБ). Возьмите период короче или один вид; всё целиком может записать оператор.

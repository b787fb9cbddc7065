menu-export = Кестелерді файл түрінде алу
export-title = 📦 <b>Кесте файл түрінде</b>
export-wish =
    { $table ->
        [complaints] Шағымдар
        [readings] Өлшеулер
        [voices] Дауыстар: кім не дейді
        [letters] Хаттар мен жауаптар
       *[history] Болғанның бәрі
    } · { $span ->
        [w] 7 күн
        [m] 30 күн
        [h] жарты жыл
        [y] бір жыл
       *[a] басынан бері
    } · { $form }
    { $kind ->
        [all] барлық түрі
       *[other] { $kind }
    }, { $area ->
        [all] барлық аумақ
       *[other] { $area }
    }
    <i>Файлда ешкімнің аты, телефоны, аккаунты жоқ, бірақ дәл орындар мен адамдардың өз сөздері бар. Желіден тыс ешкімге бермеңіз.</i>
export-table =
    { $what ->
        [complaints] Шағымдар
        [readings] Өлшеулер
        [voices] Дауыстар
        [letters] Хаттар
       *[history] Тарихы
    }
export-span =
    { $what ->
        [w] 7 күн
        [m] 30 күн
        [h] ½ жыл
        [y] 1 жыл
       *[a] Бәрі
    }
export-form = { $what }
export-kind = 🔻 Түрі
export-area = 🔻 Аумақ
export-all = ↩️ Бәрі
export-which =
    { $what ->
        [kind] Қай түрі?
       *[area] Қай аумақ?
    }
export-make = 📦 Файл жасау
export-making = ⏳ Файл дайындалып жатыр, төменде келеді.
export-done =
    { $n ->
        [one] 📦 { $n } жол. Ешкімнің аты жоқ.
       *[other] 📦 { $n } жол. Ешкімнің аты жоқ.
    }
export-too-large = 📦 Файл Telegram үшін тым үлкен (45 МБ). Қысқарақ кезеңді немесе бір түрін таңдаңыз; бәрін толық оператор жаза алады.

# Еріктілер – үйлестірушілер үшін. Рейтинг жоқ.

menu-volunteers = Еріктілер
roster-title = 👥 <b>Еріктілер: { $n }</b>
roster-on-duty = 🟢 Қазір кезекшілікте: { $n }
roster-lately = 🗓 Төрт аптада: белсенді ерікті – { $active }, тексеру – { $checks }, қайта тексеру – { $rechecks }
roster-answered = 📨 Соңғы { $asked } шақыруға берілген жауап: { $answered }
roster-in-time = ⏱ { $arrived } рет барғанда ізі жоғалмай жеткені: { $in_time }
roster-to-accept = ✋ Шақырудан «Барамын» дегенге дейін: { $minutes } мин (медиана)
roster-trained = 🎓 Оқытылғаны: { $n } ({ $parts })
roster-cohort =
    { $cohort ->
        [student] студент – { $n }
        [pupil] оқушы – { $n }
        [pensioner] зейнеткер – { $n }
        [other] басқа – { $n }
       *[unknown] айтпаған – { $n }
    }
roster-view =
    <b>{ $view ->
        [all] Бәрі, әліпби ретімен
        [duty] Кезекшілікте
        [need] Көңіл бөлу керек
        [overloaded] Жүктемесі көп
        [idle] Төрт апта іссіз
        [blocked] Хабар жетпейді
        [homeless] Үй нүктесі жоқ
       *[silent] Жиі үндемейді
    }: { $n }</b>
roster-tab =
    { $view ->
        [all] 👥 Бәрі · { $n }
        [duty] 🟢 Кезекшілікте · { $n }
        [need] 💬 Көңіл бөлу · { $n }
        [overloaded] 🔥 Жүктемесі көп · { $n }
       *[idle] 💤 Іссіз · { $n }
    }
roster-line =
    { $duty ->
        [on] 🟢
       *[off] ⚪️
    } { $who } · ашық { $checks }{ $asked ->
        [0] {""}
       *[other] {" "}· жауабы { $answered }/{ $asked }
    }{ $need ->
        [blocked] {" "}· 🚪
        [homeless] {" "}· 📍?
        [overloaded] {" "}· 🔥
        [silent] {" "}· 🔇
        [idle] {" "}· 💤
       *[none] {""}
    }
roster-one =
    👤 <b>{ $who }</b> · { $duty ->
        [on] 🟢 кезекшілікте
       *[off] ⚪️ кезекшілікте емес
    }
roster-need =
    { $need ->
        [blocked] 🚪 Ботты бұғаттаған: оған ештеңе жетпейді
        [homeless] 📍 Үй нүктесін айтпаған: шақыруға болмайды
        [overloaded] 🔥 Жүктемесі көп: бір адамда болатын тексерудің бәрі қолында
        [silent] 🔇 Соңғы шақырулардың жартысынан көбі жауапсыз қалған
       *[idle] 💤 Төрт апта бойы жауабы да, тексеруі де жоқ
    }
roster-tool =
    { $certified ->
        [yes] 🧰 { $name }
       *[no] 🧰 { $name }, жарамды сертификаты жоқ
    }
roster-since = 🗓 Бізге қосылған күні: { $at }
roster-of-last = 📨 Соңғы { $asked } шақыруға жауабы: { $answered }
roster-open = ▶️ { $number } · { $kind }, алғанына { $age }
roster-note = 🗒 { $at }, { $who }: <i>{ $words }</i>
roster-note-key = 🗒 Жазба
roster-ask-note = 🗒 <b>Жазбаны жазыңыз</b>, 400 таңбаға дейін. Оны үйлестірушілер оқиды; ерікті өз деректерінен көреді.
roster-off = ⚪️ Кезекшіліктен босату
roster-off-now = Кезекшіліктен босатылды, еріктіге хабарланды.
roster-off-already = Ерікті онсыз да кезекшілікте емес.
roster-remove = ✖️ Тізімнен шығару
roster-ask-remove =
    { $n ->
        [0] <b>Тізімнен шығарасыз ба?</b> Енді шақырылмайды. Жасаған тексерулері қалады.
       *[other] <b>Тізімнен шығарасыз ба?</b> Енді шақырылмайды. { $n } ашық тексеру бірден басқаларға өтеді. Жасаған тексерулері қалады.
    }
roster-remove-sure = ✖️ Иә, шығару
roster-removed = Тізімнен шығарылды. Ашық тексерулер басқаларға өтті.
roster-back = 👥 Еріктілер
roster-nobody = Бұл ерікті енді тізіміңізде жоқ.
roster-put-off-duty = ⚪️ Үйлестіруші сізді кезекшіліктен босатты. Алған ісіңіз өзіңізде қалады. Қайта шыға алғанда: /duty
roster-thanked = 🌱 Енді сіз еріктілер тізімінде жоқсыз, шақырмаймыз. Әр барғаныңыз үшін рақмет. Бұрынғыдай хабарлай аласыз: /new
roster-away = 🏖 Болмайтын күндері: { $since } – { $until }
roster-training = 🎓 Курс, жарамдылық мерзімі: { $modules }
roster-untrained = 🎓 Курс: әзірге ештеңе тапсырылмаған

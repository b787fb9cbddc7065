since-now = жаңа ғана
since-minutes = { $n } минут бұрын
since-hours = { $n } сағат бұрын
since-days = { $n } күн бұрын
within-minutes = { $n } минут
within-hours = { $n } сағат
within-days = { $n } күн
offer-title = 🔔 <b>Барып тексере аласыз ба?</b>
offer-until = ⏳ { $time } ішінде жауап беріңізші, содан кейін басқалардан сұраймыз.
offer-accept = ✅ Барамын
offer-decline = Қазір емес
offer-yours = Шақыру сіздікі. Рақмет!
offer-declined = Жақсы, басқалардан сұраймыз.
offer-was-accepted = ✅ { $number } · { $kind }: сіз алдыңыз.
offer-was-declined = { $number } · { $kind }: «қазір емес» дедіңіз. Жауабыңызға рақмет.
offer-was-expired = ⌛ { $number } · { $kind }: жауап беру уақыты өтті, басқалардан сұрап жатырмыз.
offer-was-withdrawn = { $number } · { $kind }: басқа ерікті алды. Рақмет!
offer-yours-already = Бұл шақыруды сіз алып қойғансыз: /cases
offer-declined-already = Бұл шақыруға «қазір емес» деп жауап бергенсіз.
offer-expired = Жауап беру уақыты өтті, басқалардан сұрап жатырмыз. Бәрібір рақмет!
offer-withdrawn = Басқа ерікті алды. Рақмет!
offer-not-yours = Бұл шақыру сізге арналмаған.
given = 📋 { $number }: үйлестіруші сізден тексеріп беруді сұрайды.
assigned-already = Бұл іс онсыз да сол адамда.
about-kind = <b>{ $kind }</b> · { $number }
about-place = 📍 { $place }
about-place-away = 📍 { $place } – үйіңізден { $distance }
about-age = 🕑 { $age } хабарланды ({ $at })
about-words = 💬 <i>{ $words }</i>
about-files = 📎 { $files }
about-danger = ⚠️ { $when } <b>{ $call }</b>
check-title = 🔬 <b>Сіздің тексеруіңіз</b>
check-nothing-yet = Әзірге ештеңе жоқ. Фото, жазба және өлшеу нәтижелерін кез келген ретпен жіберіңіз.
check-attends = ✍️ Енді жібергеніңіздің бәрі осы тексеруге түседі. Өз шағымыңыз болса: /new
check-waits = ⏸ Қазір жібергеніңіз бұл тексеруге <b>түспейді</b>. «Осымен айналысу» батырмасын басыңыз.
check-done =
    { $verdict ->
        [confirmed] ✅ <b>{ $number }: расталды.</b> Рақмет!
        [not_confirmed] ⚪️ <b>{ $number }: расталмады.</b> Рақмет!
       *[impossible] ⚠️ <b>{ $number }: тексеру мүмкін болмады</b> – { $reason ->
            [too_late] кеш болды, өлшейтін ештеңе қалмаған.
            [no_access] ол жерге бару мүмкін емес.
            [no_instrument] керекті құрал болмады.
            [unsafe] ол жер қауіпті.
           *[none] себебі көрсетілмеген.
        } Рақмет!
    }
check-given-back = ↩️ { $number } енді сізде емес. Жинағаныңыздың бәрі істе қалды.
check-arrived = ✅ Жеткен уақыты: { $at }
check-arrived-at = ✅ Жеткен уақыты: { $at }, нүктеден { $distance } жерде
check-files = 📎 { $files }
check-notes = 📝 <i>{ $notes }</i>
check-open = ✍️ Осымен айналысу
check-on-site = 📍 Мен сол жердемін
check-on-site-again = 📍 Орынды қайта жіберу
check-case = 📷 Нүкте мен фото
check-measure = 📏 Өлшеу
check-undo = ↶ Соңғы өлшеуді алып тастау
check-confirm = ✅ Расталды
check-unconfirm = ⚪️ Расталмады
check-impossible = 🚫 Тексеру мүмкін емес
check-back = ↩️ Қайтару
check-back-sure = Иә, қайтарамын
check-card = ‹ Артқа
check-instrument-this = 🧰 { $tool } ✓
check-instrument-other = 🧰 { $tool }
check-ask-why = <b>Неге тексеру мүмкін болмады?</b> Қаласаңыз, алдымен бір-екі сөз жазыңыз: ол қорытындының жанында қалады.
check-ask-back = <b>Қайтарасыз ба?</b> Бірден басқа еріктіні шақырамыз.
check-why-too_late = Кеш болды, ештеңе қалмаған
check-why-no_access = Ол жерге бару мүмкін емес
check-why-no_instrument = Керекті құрал жоқ
check-why-unsafe = Ол жер қауіпті
check-thanks = Рақмет! Шағым иесі мен үйлестірушіге хабарладық.
check-bare = Әзірге көрсететін ештеңе жоқ. Фото, өлшеу не жазба болса, көп көмектесер еді. Болмаса, тағы бір рет басыңыз.
check-returned = Жақсы, басқаларды шақырамыз.
check-undone = Алып тасталды.
check-nothing-to-undo = Алып тастайтын өлшеу жоқ.
check-instrument-chosen = Өлшеулер осы құралмен жазылады.
check-not-yours = Бұл сіздің тексеруіңіз емес.
check-done-already = Бұл тексеру аяқталып қойған. Рақмет!
check-given-back-already = Бұл тексеру енді сізде емес.
check-taken-away = { $number } қайтадан үйлестірушіде. Барудың қажеті жоқ. Рақмет!
check-where = 📍 Төмендегі «📍 Тұрған жерімді жіберу» батырмасын басыңыз немесе 📎 арқылы геопозиция жіберіңіз.
check-arrived-somewhere = Сол жерде екеніңіз белгіленді. Нүктеге дейінгі қашықтық белгісіз: координаталар жетіспейді.
check-reported = 📍 { $number }: { $place }
check-how-to-measure =
    📏 Құралдың не көрсеткенін жазыңыз, бірнешеуін бірден жазуға болады:

    <code>күкіртсутек 0,024 мг/м3</code>
    <code>NO2 120 мкг/м3, SO2 0,3</code>

    Немесе не өлшейтініңізді таңдаңыз:
check-no-instrument =
    { $some ->
        [yes] 🧰 Өлшеудің жанында тұруы үшін тексерудің астынан құралды таңдаңыз.
       *[no] 🧰 Профиліңізде құрал жоқ, сондықтан өлшеу бағдарлы болып саналады. Қосу: /duty
    }
check-uncertified = 🧰 { $tool } құралының жарамды сертификаты жоқ: өлшеу бағдарлы болып саналады.
check-which = <b>{ $figures }</b> – бұл не?
check-figure = 📏 { $what }: санын жіберіңіз; бірлігі жазылмаса, { $unit } деп есептейміз.
reading-no-number = Мұнда сан жоқ. Мысалы: күкіртсутек 0,024 мг/м3
reading-no-substance = Не өлшедіңіз? Мысалы: күкіртсутек 0,024 мг/м3
reading-unknown-unit = «{ $unit }» деген бірлікті білмейміз. Мысалы: мг/м3, мкг/м3, мг/л.
reading-unit-misfit = { $substance }: { $unit } бірлігі келмейді, { $expected } керек.
reading-which-unit = { $substance }: { $expected } үшін бұл тым көп. Бірлігін қоса жазыңызшы.
reading-impossible = { $substance } { $value } { $unit }: құралдың көрсететіні – { $lowest } … { $highest }. Тағы бір қараңызшы.
reading-several-substances = Өлшеулерді үтірмен бөліңіз: күкіртсутек 0,024, SO2 0,3
reading-several-numbers = Мұнда бірнеше сан бар. Әр өлшеуді жеке жолға жазыңыз.
reading-too-long = Өлшеу үшін бұл тым ұзын. Мысалы: күкіртсутек 0,024 мг/м3
reading-inexact = «Артық», «кем» демей, санның өзін жазыңыз.
reading-unknown-substance = «{ $name }» дегенді білмейміз. Бұл өлшеу болса, заттан бастаңыз: күкіртсутек 0,024 мг/м3
found-title = <b>Өлшеулер:</b>
found-line = • { $what } <b>{ $value }</b> – { $against }; { $tool }
found-line-public =
    { $certified ->
        [yes] • { $what } <b>{ $value }</b> – { $against }
       *[no] • { $what } <b>{ $value }</b> – { $against }; бағдарлы
    }
found-times =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> бір реттік норма ({ $limit })
       *[no] 🟢 { $times } × бір реттік норма ({ $limit })
    }
found-norm =
    { $over ->
        [yes] 🔴 нормадан тыс ({ $limit })
       *[no] 🟢 нормаға сай ({ $limit })
    }
found-no-limit = бір реттік норма белгіленбеген
found-instrument =
    { $certified ->
        [yes] { $name }
       *[no] { $name }, жарамды сертификаты жоқ: бағдарлы
    }
found-instrument-none = құрал көрсетілмеген: бағдарлы
found-sum =
    { $over ->
        [yes] • { $what } бірге: 🔴 <b>{ $times }</b>, 1-ден аспауы керек
       *[no] • { $what } бірге: 🟢 { $times }, 1-ден аспауы керек
    }
found-sources = <i>Нормалар: { $sources }</i>
profile-on-duty = 🟢 <b>Сіз кезекшіліктесіз</b>
profile-off-duty = ⚪️ <b>Сіз кезекшілікте емессіз</b>
profile-name = 👤 { $name }
profile-name-missing = ▫️ <b>Атыңыз:</b> үйлестіруші сізді қалай атайды?
profile-home = 📍 { $where }, { TO($radius) } дейін
profile-home-missing = ▫️ <b>Үй нүктесі:</b> сізді қай жерден шақырамыз?
profile-media = 🔬 { $media }
profile-media-missing = ▫️ <b>Не өлшей аласыз?</b> Төменнен таңдаңыз.
profile-instrument = 🧰 { $name }, сертификаты { TO($until) } дейін
profile-instrument-expired = 🧰 { $name }, сертификатының мерзімі бітті ({ $until }): өлшеулер бағдарлы
profile-instrument-uncertified = 🧰 { $name }, сертификаты жоқ: өлшеулер бағдарлы
profile-instrument-missing = ▫️ <b>Құрал:</b> атауы, нөмірі, сертификаты қашанға дейін
profile-next-home = Үй нүктесін жіберіңіз: төмендегі «📍 Тұрған жерімді жіберу» немесе 📎 → Геопозиция.
profile-next-name = Атыңызды, сосын құралыңызды жазыңыз, мысалы: <code>Элиос-3, 1234, сертификаты 31.12.2026 жылға дейін</code>
profile-next-text = Құралыңызды жазыңыз, мысалы: <code>Элиос-3, 1234, сертификаты 31.12.2026 жылға дейін</code>. Сосын «Дайын» батырмасын басыңыз.
profile-next-on = Маңайыңызда бірдеңе болса, шақырамыз.
profile-next-off = Қазір сізді ешкім шақырмайды. Уақытыңыз болса, «Кезекшілікке шығу» батырмасын басыңыз.
profile-edit-home = 📍 Үй нүктесі
profile-edit-name = 👤 Атым
profile-edit-instrument = 🧰 Құрал қосу
profile-retire = ✖️ { $tool }
profile-finish = Дайын
profile-ask-home = 📍 Үй нүктесін төмендегі батырмамен немесе басқа орынды 📎 → Геопозиция арқылы жіберіңіз. Тұрғындар оны көрмейді.
profile-ask-name = 👤 Үйлестірушінің сізді қалай атайтынын жазыңыз. Тұрғындар мұны көрмейді.
profile-ask-instrument = 🧰 Құралды жазыңыз: <code>Элиос-3, 1234, сертификаты 31.12.2026 жылға дейін</code>
profile-retired = Құрал тізімнен алынды.
profile-done = Дайын. Сіз кезекшіліктесіз.
profile-done-off = Дайын. Сіз кезекшілікте емессіз.
profile-no-name = Атыңызды жазыңызшы: тек әріптер, 60-тан аспасын.
home-nowhere = Телефон қайда екенін білмеді (0°, 0°). Орынды тағы бір рет жіберіңіз.
instrument-bad-date = Мұндай күн жоқ. Күнді былай жазыңыз: 31.12.2026.
instrument-no-name = Құралдың атауынан бастаңыз: Элиос-3, 1234, сертификаты 31.12.2026 жылға дейін
instrument-too-long = Тым ұзын: атауы мен нөмірі 100 таңбадан аспауы керек.
instrument-gone = Бұл құрал тізіміңізде жоқ.
medium-air = Ауа
medium-water = Су
medium-soil = Топырақ
medium-site = Құралсыз қарау
duty-on = 🟢 Кезекшілікке шығу
duty-off = ⚪️ Кезекшіліктен шығу
duty-on-now = Сіз кезекшіліктесіз. Рақмет!
duty-on-already = Сіз онсыз да кезекшіліктесіз.
duty-off-now = Кезекшілігіңіз аяқталды. Жақсы демалыңыз!
duty-off-already = Сіз онсыз да кезекшілікте емессіз.
duty-needs-home = Алдымен үй нүктесін жіберіңіз: әйтпесе маңайыңызда не барын білмейміз.
joined-volunteer =
    🎉 <b>Сіз енді «{ $name }» еріктісісіз!</b>

    Маңайыңызда бірдеңе хабарланса, барып тексере аласыз ба деп сұраймыз. Кім бірінші жауап берсе, сол барады. Төмендегі профильді толтырыңыз.
joined-coordinator =
    🎉 <b>Сіз енді «{ $name }» үйлестірушісісіз.</b>

    Барлық шағымдар: /board. Басқаларды шақыру: /invite
cases-offers = 🔔 Жоғарыда { $n } шақыру жауабыңызды күтіп тұр.
cases-open = 🔬 <b>Менің тексерулерім</b>
cases-none = 🔬 Ашық тексеруіңіз жоқ.
cases-line = • { $number } · { $kind }, { $age } алдыңыз
cases-line-attended = ✍️ <b>{ $number }</b> · { $kind }, { $age } алдыңыз
cases-work = ✍️ { $number }
cases-done = <b>Аяқталғаны</b>
cases-done-line =
    { $verdict ->
        [confirmed] ✅ { $number } · { $kind }, { $at }: расталды
        [not_confirmed] ⚪️ { $number } · { $kind }, { $at }: расталмады
       *[impossible] ⚠️ { $number } · { $kind }, { $at }: тексеру мүмкін болмады
    }
event-offered = { $count } ерікті шақырылды
event-nobody =
    { $why ->
        [no-point] ешкімді шақыру мүмкін болмады: орны белгісіз
        [no-volunteers] ешкімді шақыру мүмкін болмады: маңайда лайықты кезекші болмады
       *[no-answer] шақырылғандардың ешқайсысы бара алмады
    }
event-accepted = ерікті шақыруды қабылдады
event-declined = ерікті бара алмады
event-assigned = үйлестіруші еріктіге тапсырды
event-taken_away = еріктіден қайтарып алынды
event-arrived = ерікті сол жерге жетті
event-measured =
    { $what } { $value }{ $over ->
        [none] {""}
        [yes] , { $times ->
            [none] нормадан тыс
           *[other] { $times } × норма
        }
       *[no] , нормаға сай
    }{ $certified ->
        [yes] {""}
       *[no] , бағдарлы
    }
event-reading_dropped = өлшеу алып тасталды
event-checked =
    { $verdict ->
        [confirmed] тексерілді: расталды
        [not_confirmed] тексерілді: расталмады
       *[impossible] тексеру мүмкін болмады
    }
event-given_back = ерікті қайтарды
measured-express = <i>Экспресс-тексеру – аккредиттелген зертхананың хаттамасы емес: ол бұзушылықты дәлелдемейді.</i>

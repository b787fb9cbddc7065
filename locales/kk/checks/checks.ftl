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
check-not-yours = Бұл сіздің тексеруіңіз емес.
check-done-already = Бұл тексеру аяқталып қойған. Рақмет!
check-given-back-already = Бұл тексеру енді сізде емес.
check-taken-away = { $number } қайтадан үйлестірушіде. Барудың қажеті жоқ. Рақмет!
check-where = 📍 Төмендегі «📍 Тұрған жерімді жіберу» батырмасын басыңыз немесе 📎 арқылы геопозиция жіберіңіз.
check-arrived-somewhere = Сол жерде екеніңіз белгіленді. Нүктеге дейінгі қашықтық белгісіз: координаталар жетіспейді.
check-reported = 📍 { $number }: { $place }
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

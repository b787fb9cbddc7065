case-headline = <b>{ $number }</b> · { $kind }
case-brief = 📍 { $place } · { $age } бұрын
case-excerpt = <i>«{ $words }»</i>
case-open = 📂 Ашу
case-standing =
    { $stage ->
        [received] 📥 <b>Қабылданды</b>, тексеруді күтіп тұр
        [offered] 📣 <b>Еріктілер шақырылып жатыр</b>
        [assigned] 🚶 <b>Ерікті тексеріп жатыр</b>
        [checked] 🔬 <b>Тексерілді</b>, шешім күтіп тұр
        [referred] ✉️ <b>Органға жіберілді</b>
        [answered] 📨 <b>Орган жауап берді</b>
       *[closed] 🏁 <b>Жабылды</b>: { $outcome ->
            [fixed] жөнделді
            [half_fixed] жартылай жөнделді
            [not_fixed] жөнделмеді
            [unconfirmed] расталмады
            [joined] негізгісі – { $lead }
            [withdrawn] қайтарып алынды
           *[rejected] қабылданбады
        }
    } · { $age }
case-verdict =
    { $verdict ->
        [confirmed] ✅ Расталды
        [not_confirmed] ⚪️ Расталмады
       *[impossible] ⚠️ Тексеру мүмкін болмады
    }
case-place = 📍 { $place }
case-outside = ⚠️ Біздің аудандардан тыс
case-received = 🕒 { $at } · { $age } бұрын
case-evidence = 📎 { $files }
case-contact = 👤 Орган үшін байланыс деректерін қалдырған
case-called = 📣 { $n } ерікті шақырылды, { $ring }-кезек. Жауабын { TO($until) } дейін күтеміз.
case-check =
    🔬 { $who }{ $state ->
        [open] : тексеріп жатыр
        [given_back] : аяқтай алмады
       *[done] {""}
    }
case-arrived = Жеткен уақыты: { $at }
case-arrived-at = Жеткен уақыты: { $at }, нүктеден { $distance } жерде
case-check-verdict =
    { $verdict ->
        [confirmed] ✅ Расталды
        [not_confirmed] ⚪️ Расталмады
       *[impossible] ⚠️ Тексеру мүмкін болмады: { $reason ->
            [too_late] өлшейтін ештеңе қалмаған
            [no_access] ол жерге бару мүмкін емес
            [no_instrument] құралы болмады
            [unsafe] қауіпті
           *[none] себебі айтылмаған
        }
    }
case-witnesses = 🔗 Осыған қосылғаны: { $numbers }
case-history = <b>Істің барысы</b>
case-photos = 🖼 Көрсету · { $n }
case-photos-of = { $case }: { $files }
case-photos-hidden = <i>{ $n } файл мұнда көрсетілмеді: тым ескі немесе сурет емес.</i>
case-map = 📍 Картада
case-map-of =
    { $case }
    📍 { $place }
case-call = 📣 Еріктілерді шақыру
case-call-others = 📣 Басқаларды шақыру
case-give = 👤 Тапсыру
case-join = 🔗 Басқасына қосу
case-more = ⋯ Тағы
case-reject = ✖️ Қабылдамау
case-close = 🏁 Жабу
case-reopen = ↩️ Қайта ашу
case-without-point = Шағымда нүкте жоқ, қайда шақыратынымыз белгісіз. Еріктіге өзіңіз тапсырыңыз.
case-moved-on =
    { $number }: { $stage ->
        [received] қайта қабылданды
        [offered] еріктілер шақырылды
        [assigned] тексеріліп жатыр
        [checked] тексерілді
        [referred] органға жіберілді
        [answered] орган жауап берді
       *[closed] { $outcome ->
            [joined] басқасына қосылды
            [withdrawn] қайтарып алынды
            [rejected] қабылданбады
           *[fixed] жабылды
        }
    } ({ $who ->
        [you] өзіңіз
        [coordinator] басқа үйлестіруші
        [volunteer] ерікті
        [resident] шағым иесі
       *[clock] уақыты өтті
    }, { $time }). Карточка жаңартылды.
give-question = 👤 <b>Кімге тапсырамыз?</b> Қазір кезекшілікте, ең қолайлысынан бастап:
give-nobody = 👤 Қазір кезекшілікте ешкім жоқ.
join-question = 🔗 <b>Қай шағымға қосамыз?</b> Нөмірін жазыңыз.
join-question-near = 🔗 <b>Қай шағымға қосамыз?</b> Жақынын таңдаңыз немесе нөмірін жазыңыз.
join-later = { $span } кейінірек
join-earlier = { $span } бұрынырақ
join-itself = { $number } – осының өзі. Басқа шағымның нөмірі керек.
join-to-joined = { $number } өзі басқасына қосылған, негізгісі – { $lead }. Соны жазыңыз.
join-to-closed = { $number } жабылған. Алдымен оны қайта ашыңыз.
reject-question = ✖️ <b>Неге қабылдамаймыз?</b> Мұны шағым иесі көреді.
reject-reason =
    { $reason ->
        [not_ours] Біздің тақырып емес
        [unclear] Мәлімет аз
        [spam] Әзіл не балағат
       *[other] Басқа, өзім жазамын
    }
reject-words = ✖️ Себебін жазыңыз. Шағым иесі оны оқиды және шағымның қабылданбағанын біледі.
close-question = 🏁 <b>Немен аяқталды?</b> Шағым иесіне хабарлаймыз.
close-outcome =
    { $outcome ->
        [fixed] ✅ Жөнделді
        [half_fixed] 🌗 Жартылай жөнделді
        [not_fixed] ❌ Жөнделмеді
       *[unconfirmed] ⚪️ Расталмады
    }
close-words =
    🏁 <b>Жабамыз: { $outcome ->
        [fixed] жөнделді
        [half_fixed] жартылай жөнделді
        [not_fixed] жөнделмеді
       *[unconfirmed] расталмады
    }.</b> Шағым иесіне бірер сөз жазыңыз немесе сөзсіз жабыңыз.
close-without-words = 🏁 Сөзсіз жабу
question-back = ‹ Артқа
question-too-old = Сұрақ қойылғалы көп уақыт өтті, бұл сөз ешқайда жазылған жоқ. Шағымды ашып, батырманы қайта басыңыз.
question-wants-words = Мұнда сөз керек. Ойыңыз өзгерсе, «‹ Артқа» басыңыз.
words-too-long = Тым ұзақ: { $most } таңбадан аспасын.
done-called =
    { $n ->
        [0] Қазір шақыратын ешкім жоқ.
       *[other] { $n } ерікті шақырылды.
    }
done-given = Тапсырылды.
done-joined = Қосылды.
done-rejected = Қабылданбады, шағым иесіне хабарланды.
done-closed = Жабылды, шағым иесіне хабарланды.
done-reopened = Қайта ашылды.
event-rejected =
    қабылданбады: { $reason ->
        [not_ours] желінің тақырыбы емес
        [unclear] мәлімет аз
        [spam] шағым емес
       *[other] {""}
    } { $words }
event-closed =
    жабылды: { $outcome ->
        [fixed] жөнделді
        [half_fixed] жартылай жөнделді
        [not_fixed] жөнделмеді
       *[unconfirmed] расталмады
    } { $words }
event-joined = басқасына қосылды: { $other }
event-took_in = дәл осы туралы шағым қосылды: { $other }
event-reopened = қайта ашылды
event-taken_back = қайтарып алынды, басқа ерікті барады

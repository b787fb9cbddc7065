case-refer = ✉️ Органға хат
case-letter = ✉️ { $on } { $kind ->
        [complaint] шағым
        [info] ақпаратқа сұрау салу
        [danger] қатер туралы хабарлама
       *[appeal] жолданым
    } → { $body }
case-letter-open =
    ✉️ { $kind ->
        [complaint] Шағым
        [info] Сұрау салу
        [danger] Қатер
       *[appeal] Жолданым
    } { $on ->
        [none] (жоба)
       *[other] { $on }
    }
letter-which-kind = ✉️ <b>Қандай хат?</b>
letter-chat-is-no-appeal = <i>Чаттағы хабар ресми жолданым емес. Бот хат дайындайды; оны өзіңіз бергенде ғана жолданым болады: ЭЦҚ-мен eOtinish арқылы, кеңсеге немесе поштамен.</i>
letter-kind =
    { $kind ->
        [complaint] ⬆️ Жоғары органға шағым
        [info] ❓ Ақпаратқа сұрау салу
        [danger] 🆘 Қатер туралы хабарлама
       *[appeal] ✉️ Жолданым
    }
letter-go-on =
    📝 Жалғастыру: { $kind ->
        [complaint] шағым
        [info] сұрау салу
        [danger] қатер
       *[appeal] жолданым
    }
letter-headline =
    { $kind ->
        [complaint] ⬆️ <b>Жоғары тұрған органға шағым</b>
        [info] ❓ <b>Экологиялық ақпаратқа сұрау салу</b>
        [danger] 🆘 <b>Қатер туралы хабарлама</b>
       *[appeal] ✉️ <b>Жолданым</b>
    } · { $state ->
        [draft] жоба
        [dropped] жіберілмейді
       *[sent] жіберілді
    }
letter-body = 🏛 { $body }
letter-goes-up = ↥ Шешетін: { $higher }
letter-cases = 📂 { $numbers }
letter-language =
    🗣 { $lang ->
        [kk] қазақша
        [ru] орысша
       *[both] қазақша және орысша
    }
letter-added = ✍️ <i>{ $words }</i>
letter-no-address = ℹ️ Біздің файлда бұл органның мекенжайы жоқ. eOtinish-те ол мына атаумен табылады: «{ $name }». Мекенжайды хатқа қолмен жазуға болады.
letter-no-organisation = ℹ️ Ұйымның деректері берілмеген: хатта оларға жол қалдырылды. Желінің файлына бір рет енгізіп қоюға болады.
letter-not-sent = <b>Хат әлі ешқайда кеткен жоқ.</b> Мәтіні мен файлын қарап, хатты өзіңіз беріп, осында белгілеңіз. Іс пен мерзім содан кейін ғана жылжиды.
letter-was-dropped = Бұл хат жіберілмейтін болды.
letter-print = 📄 Мәтін мен файл
letter-mark-sent = ✅ Жіберілді
letter-to = 🏛 Кімге
letter-in = 🗣 Тілі
letter-more-cases = 📂 Хаттағы істер
letter-write =
    { $kind ->
        [info] ✍️ Өз сұрақтарым
       *[appeal] ✍️ Қосып жазу
    }
letter-drop = 🗑 Жібермеу
letter-printing = Басып жатырмыз, қазір жібереміз.
letter-which-body = 🏛 <b>Кімге?</b> Ұсынылған орган жұлдызшамен белгіленді.
letter-which-language = 🗣 <b>Қай тілде?</b>
letter-lang =
    { $lang ->
        [kk] Қазақша
        [ru] Орысша
       *[both] Екі тілде
    }
letter-which-cases = 📂 <b>Тағы қай істерді қосамыз?</b> Жақын маңда, жақында болғандары осы. Басқасының нөмірін жазыңыз. ✓ – хатта бар, бассаңыз алынады.
letter-which-words =
    { $kind ->
        [info] ✍️ Сұрақтарды жазыңыз, әрқайсысы жаңа жолдан. Олар дайын сұрақтардың орнына тұрады.
       *[appeal] ✍️ Хатқа не қосылатынын жазыңыз.
    }
letter-sent-when = 📅 <b>Қашан жібердіңіз?</b> Басыңыз немесе күнін жазыңыз, мысалы 5.03.
letter-today = Бүгін
letter-yesterday = Кеше
letter-sent-how = 📮 <b>{ $on } күні жіберілді. Қалай?</b>
letter-way =
    { $way ->
        [eotinish] eOtinish
        [post] Пошта
        [hand] Кеңсеге, қолма-қол
       *[email] Электрондық пошта
    }
letter-sent = Белгіленді. Мерзім басталды.
letter-went =
    📮 { $on }, { $way ->
        [eotinish] eOtinish арқылы
        [post] поштамен
        [hand] қолма-қол
        [forwarded] басқа орган жолдаған
       *[email] электрондық поштамен
    }
letter-registered = № { $number }, тіркелген күні: { $on }
letter-ask-for-number = 🔢 Тіркеу нөмірі қандай? Күнімен жазуға болады: «ЖТ-2026-123, 05.03.2026». Нөмір әлі болмаса, кейін жазарсыз.
letter-ask-for-paper = 📎 Талонның не түбіртектің суреті болса, жіберіңіз.
letter-later = Кейін
letter-number = 🔢 Нөмірі
letter-slip = 📎 Талоны
letter-show-pdf = 📄 Хаттың файлы
letter-why = ⏱ Мерзім неге осындай
letter-show-papers = 📎 Қағаздар · { $n }
letter-open = ✉️ Хатты ашу
letter-answered =
    📨 { $on }: { $says ->
        [done] орындалды
        [promised] уәде берілді
        [refused] бас тартты
        [forwarded] басқа органға жолдады
        [not_competent] құзыретіне жатпайды
        [extended] мерзім ұзартылды
       *[empty] мәні бойынша жауап жоқ
    }
letter-next =
    { $step ->
        [complaint] ⬆️ Шағым: дайынын көру
        [prosecutor] ⚖️ Прокурорға хат
       *[anew] ✉️ Басқа органға жазу
    }
letter-text-title = 📋 eOtinish үшін мәтін, { $of } бөліктің { $part }-бөлігі. Көшіру үшін басыңыз.
letter-no-pdf = Бұл хаттың файлы әлі басылған жоқ. Хатты ашып, «Мәтін мен файл» батырмасын басыңыз.
letter-paper-kept = 📎 Хатқа тіркеп қойдық.
letter-paper-twice = Бұл файл хатта бар.
letter-nothing-to-complain-of = { $number } бойынша әлі хат болған жоқ, шағым түсіретін ештеңе жоқ. Жолданымнан бастаңыз.
letter-sent-already = Бұл хат жіберілді деп белгіленген.
letter-dropped = Бұл хат жіберілмейтін болған. Істің карточкасынан жаңасын бастаңыз.
letter-not-sent-yet = Алдымен хатты жіберілді деп белгілеңіз.
letter-too-many-cases = Бір хатта { $most } істен артық болмайды. Қалғанын келесі хатқа қосыңыз.
letter-which-day = Күнін түсінбедік. Мысалы, «5.03», «5 наурыз» немесе «кеше» деп жазыңыз.
letter-day-to-come = Бұл күн әлі келген жоқ. Хат шынымен қашан кетті?
letter-day-before = Бұл күні шағым әлі болмаған: ол { $on } күні түсті. Хат қашан кетті?
letter-number-too-long = Нөмір тым ұзын: { $most } таңбадан аспасын.
letter-registered-to-come = Бұл күн әлі келген жоқ. Тіркелген күнін тексеріп, нөмірін қайта жазыңыз.
letter-odd-day = «{ $day }» – тіркелген күні қай күн? Нөмірі мен күнін былай жазыңыз: ЖТ-2026-123, 05.03.2026, немесе тек нөмірін жазыңыз.
letter-registered-before = Хат { $on } күні кеткен, одан бұрын тіркелуі мүмкін емес. Күнін тексеріп, нөмірін қайта жазыңыз.
letter-nothing-follows = Қазір келесі хат қажет емес: хатты ашыңыз, әрі қарай не болатыны сонда жазылған.
letter-cases-closed = Бұл хаттың барлық ісі жабылған. Алдымен істі қайта ашыңыз.
letter-case-inside = Бұл іс хатта бар.
letter-wants-words = Мұнда сөз керек. Ойыңыз өзгерсе, «‹ Артқа» басыңыз.
letter-wants-case = Мұнда істің нөмірі керек. Ойыңыз өзгерсе, «‹ Артқа» басыңыз.
letter-wants-day = Мұнда күні керек, мысалы 5.03.
letter-wants-number = Мұнда нөмір не талонның суреті керек.
letter-wants-paper = Мұнда сурет, файл не нөмір керек.
told-referred =
    ✉️ { $number } шағымыңыз бойынша { $on } күні { $kind ->
        [complaint] «{ $body }» органының үстінен жоғары тұрған органға шағым берілді
        [info] «{ $body }» органынан ақпарат сұратылды
        [danger] «{ $body }» органына қатер туралы хабарлама жолданды
       *[appeal] «{ $body }» органына ресми хат жолданды
    }.{ $due ->
        [none] {""}
       *[other] {" "}Заң бойынша жауап { TO($due) } дейін берілуге тиіс. Қадағалап, хабарлаймыз.
    }
told-overdue =
    ⏰ { $number }: { $what ->
        [promise] «{ $body }» { TO($due) } дейін жөндейміз деп уәде берген, бірақ жөнделгенін хабарлаған жоқ.
       *[answer] «{ $body }» { TO($due) } дейін жауап беруге тиіс еді, бірақ жауап бермеді.
    } Солай деп жазып қойдық. Келесі қадамды дайындап жатырмыз.
event-referred =
    { $letter ->
        [complaint] жоғары тұрған органға шағым
        [info] ақпаратқа сұрау салу
        [danger] қатер туралы хабарлама
       *[appeal] хат
    }: { $office }, { $local_day }
event-overdue = мерзімінде ({ $local_day }) жауап жоқ: { $office }
event-promise_broken = { $local_day } күнге берілген уәде орындалғаны расталмады: { $office }
alert-danger-letter = 🆘 Органға хабарлау

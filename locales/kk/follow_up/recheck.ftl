# Қайта тексеру: мәселе шынымен шешілді ме.

recheck-title = 🔁 <b>Мәселенің шешілген-шешілмегенін барып көре аласыз ба?</b>
recheck-until = ⏳ Асығыс емес. { $time } ішінде жауап беріңізші, содан кейін басқалардан сұраймыз.
recheck-found =
    { $verdict ->
        [confirmed] 🔬 Тексергенде ({ $at }): расталды
        [not_confirmed] 🔬 Тексергенде ({ $at }): расталмады
       *[impossible] 🔬 Тексергенде ({ $at }): тексеру мүмкін болмады
    }
recheck-body-says =
    🏛 Жауапты органның айтуынша ({ $at }): { $says ->
        [gone] орындалды, енді мәселе жоқ
        [less] азайды
        [same] әлі сол қалпы
        [more] нашарлады
       *[back] қайта басталды
    }
recheck-yours = 🔁 <b>Сіздің қайта тексеруіңіз</b>
recheck-nothing-yet = Бұрынғы фото түсірілген жерге тұрып, дәл солай түсіріңіз. Өлшеу мен жазба да керек болады.
recheck-attends = <b>Қазір ол жерде жағдай қалай?</b> Алдымен фото жіберіп, содан кейін басыңыз. Енді жібергеніңіздің бәрі осы тексеруге түседі.
recheck-case = 📷 Нүкте және бұрынғы күйі
recheck-stand-there = 📍 { $number }: { $place }. Бұрын осындай болған: дәл сол жерге тұрыңызшы.
recheck-impossible = 🚫 Көру мүмкін емес
recheck-ask-photo =
    { $says ->
        [gone] <b>Енді мәселе жоқ па?</b>
        [less] <b>Азайды ма?</b>
        [same] <b>Әлі сол қалпы ма?</b>
        [more] <b>Нашарлады ма?</b>
       *[back] <b>Қайта басталды ма?</b>
    } Сол жерден түсірілген фото – ең жақсы дәлел. Фото жіберіп, тағы бір рет басыңыз немесе фотоның неге жоқ екенін айтыңыз:
recheck-without-nothing_to_see = Түсіретін ештеңе жоқ
recheck-without-dark = Тым қараңғы
recheck-without-not_allowed = Түсіруге болмайды
recheck-without-no_camera = Телефоным қазір түсірмейді
recheck-done =
    🔁 <b>{ $number }: { $says ->
        [gone] енді мәселе жоқ
        [less] азайды
        [same] әлі сол қалпы
        [more] нашарлады
       *[back] қайта басталды
    }.</b> Тағы бір рет барғаныңызға рақмет!
found-recheck = {" "}(қайта тексеру)
collage-before = Бұрын · { $day }
collage-after = Қазір · { $day }
told-rechecked =
    🔁 <b>{ $number }</b>: ерікті ол жерге қайта барды. Көргені: { $says ->
        [gone] ✅ енді мәселе жоқ
        [less] ↘️ азайды
        [same] ➡️ әлі сол қалпы
        [more] ↗️ нашарлады
       *[back] 🔁 қайта басталды
    }.
told-rechecked-ask = Солай ма? Сіздің сөзіңіз де маңызды.
recheck-pictured = 🖼 <b>{ $number }</b>: бұрын және қазір
recheck-ask = 🔁 Қайта тексерту
recheck-again = 🔁 Тағы шақыру
recheck-call-off = ✖️ Қайта тексеруді тоқтату
recheck-show = 🖼 Бұрын және қазір
recheck-fixed = ✅ Жабу: жөнделді
recheck-asked-offered = Қайта тексеруге еріктілер шақырылды.
recheck-asked-wanted = Еріктілерді таңертең шақырамыз.
recheck-asked-accepted = Оны бір ерікті алып қойған.
recheck-asked-none_found = Қазір маңайда лайықты кезекші жоқ.
recheck-dropped = Қайта тексеру тоқтатылды.
recheck-over-already = Тоқтататын қайта тексеру жоқ.
recheck-not-now = Іс жауапты органда болғанда немесе жабылғанда ғана қайта тексертуге болады.
recheck-standing =
    🔁 { $state ->
        [wanted] <b>Қайта тексеру</b>: еріктілерді шақыратын уақыт: { $until }
        [offered] <b>Қайта тексеру</b>: еріктілер шақырылды, { $ring }-кезек, { TO($until) } дейін
        [accepted] <b>Қайта тексеру</b>: еріктіде
       *[none_found] <b>Қайта тексеру</b>: ешкім бара алмады
    }
recheck-result =
    🔁 <b>Қайта тексеру</b> ({ $who }, { $at }): { $says ->
        [gone] ✅ енді мәселе жоқ
        [less] ↘️ азайды
        [same] ➡️ әлі сол қалпы
        [more] ↗️ нашарлады
        [back] 🔁 қайта басталды
       *[nothing] ⚠️ көру мүмкін болмады: { $reason ->
            [too_late] кеш болды
            [no_access] ол жерге бару мүмкін емес
            [no_instrument] құралы болмады
            [unsafe] қауіпті
           *[none] себебі айтылмады
        }
    }
recheck-side =
    { $who ->
        [authority] 🏛 Орган
        [volunteer] 🔬 Ерікті
       *[resident] 👤 Хабарлаған адам
    }: { $says ->
        [gone] енді мәселе жоқ, { $at }
        [less] азайды, { $at }
        [same] әлі сол қалпы, { $at }
        [more] нашарлады, { $at }
        [back] қайта басталды, { $at }
       *[nothing] әзірге үндемеді
    }
recheck-no-photo =
    📷 Фото жоқ: { $why ->
        [nothing_to_see] түсіретін ештеңе жоқ
        [dark] тым қараңғы болған
        [not_allowed] ол жерде түсіруге болмайды
       *[no_camera] телефон түсірмеген
    }
case-recheck =
    🔁 { $who }{ $state ->
        [open] : қайта тексеріп жатыр
        [given_back] : аяқтай алмады
       *[done] : қайта тексерді
    }
alert-recheck-disputed =
    ⚖️ <b>Жабуға қарсылық</b>: қайта тексерген еріктінің айтуынша, { $says ->
        [same] әлі сол қалпы
        [more] нашарлады
       *[back] қайта басталды
    }.{ $reopened ->
        [yes] {" "}Іс қайта ашылды.
       *[no] {""}
    }
alert-recheck-nobody = ⚠️ <b>Қайта тексеруге баратын ешкім жоқ</b>: маңайда лайықты кезекші жоқ немесе шақырылғандардың бәрі бас тартты.
alert-recheck-silent = 🕒 <b>Ерікті қайта тексеруге барды, бірақ бірнеше сағаттан бері не көргенін айтпай отыр</b>
event-recheck_asked = қайта тексеру керек болды
event-recheck_accepted = ерікті қайта тексереді
event-recheck_given_back = ерікті қайта тексере алмады
event-recheck_nobody = қайта тексеруге ешкім бара алмады
event-recheck_dropped = қайта тексеру тоқтатылды
event-rechecked =
    қайта тексерілді: { $says ->
        [gone] енді мәселе жоқ
        [less] азайды
        [same] әлі сол қалпы
        [more] нашарлады
       *[back] қайта басталды
    }
event-recheck_impossible = қайта көру мүмкін болмады

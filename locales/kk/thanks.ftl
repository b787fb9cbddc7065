# Ерікті тексерген істер немен аяқталды және алғыс.

thanks-closed =
    { $outcome ->
        [fixed] 🌱 <b>{ $number }</b> · { $kind }: сіз тексерген мәселе түзетілді. Рақмет, тексеруіңіздің көмегі тиді.
        [not_fixed] 🏁 <b>{ $number }</b> · { $kind }: сіз тексерген іс жабылды, бірақ мәселе түзетілмеді. Өлшегеніңіз істе сақталады. Рақмет.
       *[unconfirmed] 🏁 <b>{ $number }</b> · { $kind }: сіз тексерген іс жабылды: расталмады. Ештеңе табылмаған тексеру де маңызды. Рақмет.
    }
became-key = 📖 Барлық тексеруім
became-title = 📖 <b>Тексерген істерім немен аяқталды</b>
became-none = 📖 Әзірге аяқтаған тексеруіңіз жоқ.
became-recheck =
    🔁 { $number } · { $kind }, { $at }: { $says ->
        [gone] кетті
        [less] азайды
        [same] әлі сол қалпы
        [more] күшейді
       *[back] қайта басталды
    }
became =
    → { $what ->
        [received] қаралып жатыр
        [offered] тағы тексеріледі
        [assigned] тағы тексеріліп жатыр
        [checked] үйлестіруші шешеді
        [referred] ✉️ жауапты органға хат жіберілді
        [answered] 📨 жауапты орган жауап берді
        [fixed] 🌱 түзетілді
        [not_fixed] ❌ жабылды: түзетілмеді
        [unconfirmed] ⚪️ жабылды: расталмады
        [joined] 🔗 басқа істің бір бөлігі
        [withdrawn] хабарлаған адам қайтарып алды
        [rejected] жұмысқа алынбады
        [drill] 🎯 бұл жаттығу болған
       *[disputed] ⚖️ даулы: орындалды дейді, бірақ әлі бар
    }
certificate-key = 📜 Алғыс хатым
certificate-which = 📜 Қай айға?
certificate-coming = Дайындап жатырмыз.
certificate-nothing = Бұл айда тексеруіңіз болмаған.
certificate-caption = 📜 { $month }. Барып тексергеніңізге рақмет!
certificate-print = 🖨 Басып шығаруға
certificate-title = Алғыс хат
certificate-so-far = { $month }, бүгінге дейін
certificate-to = Осы алғыс хатпен марапатталады
certificate-did = жедел желінің ерікті инспекторы – осы айда барып, көріп, өлшегені үшін
certificate-checks = тексеру{ $n ->
       *[other] {""}
    }
certificate-way = шақырым барар жол{ $n ->
       *[other] {""}
    }
certificate-confirmed = расталды{ $n ->
       *[other] {""}
    }
certificate-thanks = Сіз барғандықтан біреудің шағымы көрсетуге болатын айғаққа айналды. Уақытыңызға, ұқыптылығыңызға және адалдығыңызға рақмет – ештеңе табылмаған жерде де.
certificate-sign = Жедел желі атынан: аты-жөні, қолы
certificate-stamp = Күні, мөр
certificate-foot = Жедел желінің өз жазбалары бойынша жасалды. Ұйымның қолымен жарамды.

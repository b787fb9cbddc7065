invite = Кімді шақырасыз?
invite-volunteer = 🔬 Еріктілерді
invite-course = 🎓 Оқу курсын
invite-coordinator = 📋 Үйлестірушіні
invite-open-ones = 🔗 Ашық шақырулар: { $n }
invite-everywhere = барлық аумақ
invite-with =
    { $role ->
        [course] 🎓 <b>Оқу курсына сілтеме</b>
        [volunteer] 🔬 <b>Еріктілерге сілтеме</b>
       *[coordinator] 📋 <b>Үйлестірушіге сілтеме</b>
    }

    📍 { $where }
    👥 { $uses } адамға
    ⏳ { $days } күнге
invite-change = Керегін төменде өзгертіп, сілтемені жасаңыз.
invite-word =
    { $role ->
        [course] 🎓 Сілтемемен келген адам бірден ерікті болады: өзіңіз танитын адамдарға арналған.
        [volunteer] ✅ Сілтемемен келген адам үйлестіруші «иә» дегеннен кейін ерікті болады.
       *[coordinator] ✅ Сілтемемен келген адам екінші үйлестіруші немесе желі иесі «иә» дегеннен кейін үйлестіруші болады.
    }
invite-no-second-word = ⚠️ Әзірге бұл «иә» деуді айтатын ешкім жоқ: желі иесін желіні жүргізетін адам тағайындайды.
invite-where = { $where }
invite-where-this = ✓ { $where }
invite-uses = 👥 { $n }
invite-uses-this = ✓ 👥 { $n }
invite-days = { $n } күн
invite-days-this = ✓ { $n } күн
invite-make = 🔗 Сілтеме жасау
invite-open = 🔗 <b>Ашық шақырулар</b>
invite-back = ‹ Артқа
invite-open-none = 🔗 Ашық шақыруыңыз жоқ.
invite-open-line =
    { $number }. { $role ->
        [course] 🎓 оқу курсы
        [volunteer] 🔬 еріктілер
       *[coordinator] 📋 үйлестіруші
    } · { $where } · келгені: { $used }/{ $uses } · { TO($until) } дейін
invite-revoke = ✖️ № { $number } сілтемені қайтарып алу
invite-revoked = Қайтарып алынды: бұл сілтемемен енді ешкім келе алмайды.
invite-revoked-already = Бұл сілтеме бұрын қайтарып алынған.
invitation =
    { $role ->
        [course] 🎓 <b>Оқу курсына шақыру</b>
        [volunteer] 🔬 <b>Еріктілерге шақыру</b>
       *[coordinator] 📋 <b>Үйлестірушіге шақыру</b>
    } · { $where }

    Сілтемені шақырғалы отырған адамдарға жіберіңіз. Ол { $uses } рет жұмыс істейді, мерзімі – { $until }.

    { $link }
invitation-share = Жіберу
invitation-unknown = Мұндай шақыруды білмейміз. Үйлестірушіден жаңа сілтеме сұраңыз.
invitation-own = Бұл шақыруды өзіңіз жасағансыз: сілтемені шақырғалы отырған адамға жіберіңіз.
invitation-yours-already = Сіз онсыз да бізбен біргесіз, сілтеме басқа адамға қалды. Не істеуге болады: /help
invitation-used = Бұл шақыру пайдаланылып болған. Үйлестірушіден жаңа сілтеме сұраңыз.
invitation-expired = Шақырудың мерзімі бітті. Үйлестірушіден жаңа сілтеме сұраңыз.
invitation-revoked = Үйлестіруші бұл шақыруды қайтарып алды. Одан жаңа сілтеме сұраңыз.
invitation-once = Бұл сілтемемен бір рет келгенсіз. Үйлестірушіден жаңа сілтеме сұраңыз.
invitation-worthless = Бұл шақыруды жасаған адам енді бұл аумақты үйлестірмейді. Үйлестірушіден жаңа сілтеме сұраңыз.
invitation-taken-volunteer = 🎉 Шақыруыңызбен ерікті келді: { $used }/{ $uses }.
invitation-taken-coordinator = 🎉 Шақыруыңызбен үйлестіруші келді.

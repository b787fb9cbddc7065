invite = Кого приглашаете?
invite-volunteer = 🔬 Волонтёров
invite-course = 🎓 Учебный курс
invite-coordinator = 📋 Координатора
invite-open-ones = 🔗 Открытые приглашения: { $n }
invite-everywhere = все территории
invite-with =
    { $role ->
        [course] 🎓 <b>Ссылка для учебного курса</b>
        [volunteer] 🔬 <b>Ссылка для волонтёров</b>
       *[coordinator] 📋 <b>Ссылка для координатора</b>
    }

    📍 { $where }
    👥 { $uses ->
        [one] для { $uses } человека
        [few] для { $uses } человек
        [many] для { $uses } человек
       *[other] для { $uses } человека
    }
    ⏳ { $days ->
        [one] на { $days } день
        [few] на { $days } дня
        [many] на { $days } дней
       *[other] на { $days } дня
    }
invite-change = Поменяйте ниже, что не подходит, и создайте ссылку.
invite-word =
    { $role ->
        [course] 🎓 Кто придёт по ней, сразу станет волонтёром: для тех, кого вы знаете.
        [volunteer] ✅ Кто придёт по ней, станет волонтёром, когда координатор скажет «да».
       *[coordinator] ✅ Кто придёт по ней, станет координатором, когда «да» скажет второй координатор или владелец линии.
    }
invite-no-second-word = ⚠️ Сказать это «да» пока некому: владельца назначает тот, кто обслуживает линию.
invite-where = { $where }
invite-where-this = ✓ { $where }
invite-uses = 👥 { $n }
invite-uses-this = ✓ 👥 { $n }
invite-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
invite-days-this =
    { $n ->
        [one] ✓ { $n } день
        [few] ✓ { $n } дня
        [many] ✓ { $n } дней
       *[other] ✓ { $n } дня
    }
invite-make = 🔗 Создать ссылку
invite-open = 🔗 <b>Открытые приглашения</b>
invite-back = ‹ Назад
invite-open-none = 🔗 Открытых приглашений нет.
invite-open-line =
    { $number }. { $role ->
        [course] 🎓 учебный курс
        [volunteer] 🔬 волонтёры
       *[coordinator] 📋 координатор
    } · { $where } · пришли { $used } из { $uses } · до { $until }
invite-revoke = ✖️ Отозвать № { $number }
invite-revoked = Отозвано: по этой ссылке больше никто не придёт.
invite-revoked-already = Эта ссылка уже отозвана.
invitation =
    { $role ->
        [course] 🎓 <b>Приглашение для учебного курса</b>
        [volunteer] 🔬 <b>Приглашение для волонтёров</b>
       *[coordinator] 📋 <b>Приглашение для координатора</b>
    } · { $where }

    { $uses ->
        [one] Отправьте эту ссылку тем, кого зовёте: она сработает { $uses } раз, до { $until }.
        [few] Отправьте эту ссылку тем, кого зовёте: она сработает { $uses } раза, до { $until }.
        [many] Отправьте эту ссылку тем, кого зовёте: она сработает { $uses } раз, до { $until }.
       *[other] Отправьте эту ссылку тем, кого зовёте: она сработает { $uses } раза, до { $until }.
    }

    { $link }
invitation-share = Переслать
invitation-unknown = Мы не знаем этого приглашения. Попросите у координатора новую ссылку.
invitation-own = Это приглашение вы сделали сами: отправьте ссылку тому, кого зовёте.
invitation-yours-already = Вы уже с нами, ссылка осталась для другого. Что можно сделать: /help
invitation-used = Этим приглашением уже воспользовались. Попросите у координатора новую ссылку.
invitation-expired = Срок приглашения вышел. Попросите у координатора новую ссылку.
invitation-revoked = Координатор отозвал это приглашение. Попросите у него новую ссылку.
invitation-once = По этой ссылке вы уже приходили. Попросите у координатора новую.
invitation-worthless = Кто сделал это приглашение, больше не координирует эту территорию. Попросите у координатора новую ссылку.
invitation-taken-volunteer = 🎉 По вашему приглашению пришёл волонтёр: { $used } из { $uses }.
invitation-taken-coordinator = 🎉 По вашему приглашению пришёл координатор.

# Орнында не сұраймыз және қорытынды неге сүйенеді.

check-far = ❓ <b>Көрсетілген нүктеден { $distance } қашықтықтасыз. Орнындасыз ба?</b>
check-there = Иә, орнындамын
check-not-yet = Әлі жоқ
check-there-noted = Белгіледік: сіз орнындасыз.
check-not-yet-noted = Жақсы. Барған соң орынды қайта жіберіңіз.
check-arrival-stays = Бұл нүктеден { $distance_m } қашықтықта. Келген жеріңіз бұрынғыдай қалды.
check-doubt = ❓ <b>{ $what } { $value } – расымен бе?</b> Әдетте құрал { $lowest } мен { $highest } аралығын көрсетеді.
check-really = Иә, жазылсын
check-slip = Жоқ, қате жаздым
check-really-noted = «Әдеттен тыс» деген белгімен жазылды.
check-slip-noted = Жазбаймыз.
found-unusual = {" "}⚠️ әдеттен тыс, ерікті растады
rests-on = 🧾 Негізі: { $what }
rests =
    { $on ->
        [over] нормадан асқан өлшеу
        [within] норма шегіндегі өлшеулер
        [measured] нормасы жоқ өлшеу
        [range] басқалар анықтаған асып кетулер
        [area] өлшенген аумақ
        [photo] фото
        [recording] жазба үндер
        [seen] орнында байқалғаны
       *[words] еріктінің сөзі
    }
rests-on-words-only = ⚠️ <b>Тек сөз:</b> фото да, өлшеу де жоқ.

# Орнында не сұраймыз және қорытынды неге сүйенеді.

check-far = ❓ <b>Көрсетілген нүктеден { $distance } қашықтықтасыз. Сол жердесіз бе?</b>
check-there = Иә, сол жердемін
check-not-yet = Әлі жоқ
check-there-noted = Белгіледік: сіз сол жердесіз.
check-not-yet-noted = Жақсы. Барған соң орынды қайта жіберіңіз.
check-arrival-stays = Бұл нүктеден { $distance_m } қашықтықта. Келген жеріңіз бұрынғыдай қалды.
check-doubt = ❓ <b>{ $what } { $value } – расымен бе?</b> Әдетте құрал көрсететіні: { $lowest } … { $highest }.
check-ambiguous =
    { $one ->
        [yes] ❓ «{ $given }»: <b>осылай жазғыңыз келді ме?</b>
       *[no] ❓ «{ $given }»: <b>қайсысын жазғыңыз келді?</b>
    }
check-really = Иә, жазылсын
check-slip = Жоқ, қате жаздым
check-really-noted = «Әдеттен тыс» деген белгімен жазылды.
check-slip-noted = Жазбаймыз.
check-meant-noted = Жазылды.
found-unusual = {" "}⚠️ әдеттен тыс, ерікті растады
rests-on = 🧾 Негізі: { $what }
rests =
    { $on ->
        [over] нормадан асқан өлшеу
        [within] нормаға сай өлшеулер
        [measured] нормасы жоқ өлшеу
        [range] басқалар анықтаған нормадан асу жағдайлары
        [area] өлшенген аумақ
        [photo] фото
        [recording] дыбыс жазбалары
        [seen] сол жерде байқалғаны
       *[words] еріктінің сөзі
    }
rests-on-words-only = ⚠️ <b>Тек сөз:</b> фото да, өлшеу де жоқ.

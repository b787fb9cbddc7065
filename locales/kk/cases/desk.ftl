desk-mine = ✋ Өзім аламын
desk-leave = ✋ Босату
desk-leave-theirs = ✋ Босату
desk-hand-key = 👉 Әріптеске
desk-hot = 🔥 Шұғыл
desk-calm = 🧊 Шұғыл емес
desk-note-key = 📝 Жазба
desk-reply-key = 💬 Жауап беру
desk-name-key = 👤 Менің атым
desk-urgent = 🔥 <b>Шұғыл</b>
desk-with = ✋ Жауапты: { $who }
desk-note = 📝 { $at } · { $who }:
desk-yours = Іс сізде. Жаңалығы тек сізге келеді.
desk-left = Енді бұл іс ешкімге бекітілмеген.
desk-gave = Тапсырылды, әріптесіңізге хабарладық.
desk-given = ✋ <b>{ $who } сізге осы істі тапсырды.</b>
desk-taken-already = { $number } бойынша жауапты бар: { $who }.
desk-hand-question = Кімге тапсырасыз?
desk-hand-nobody = Бұл аумақта басқа үйлестіруші жоқ. Шақырыңыз: /invite
desk-note-question = 📝 Жазбаны жазыңыз. Оны тек үйлестірушілер оқиды: тұрғын да, ерікті де көрмейді, хатқа да кірмейді.
desk-reply-question = 💬 Дайын жауапты таңдаңыз немесе өз сөзіңізбен жазыңыз. Оны хабарлаған адам мен куәгерлер оқиды.
desk-replied = Жіберілді.
desk-name-asked = 👤 Басқа үйлестірушілер сізді қалай атасын? Атыңызды жазыңыз.
desk-done-note = 📝 Жазылды.
desk-done-reply = 💬 Жіберілді.
desk-done-name = 👤 Рақмет. Енді үйлестірушілер осы атты көреді.
case-of-another-region = { $number } басқа аумақтікі: онымен сол жердің үйлестірушілері айналысады.
look-counter =
    { $look ->
        [late] ⏰ Мерзімі өткен · { $n }
        [mine] ✋ Менікі · { $n }
        [hot] 🔥 Шұғыл · { $n }
        [disp] ⚖️ Даулы · { $n }
        [do] 🔬 Шешім күтеді · { $n }
        [check] ⏳ Тексерусіз · { $n }
       *[alone] 🆘 Ешкім жоқ · { $n }
    }
look-all = 🔎 Барлық ашық іс
look-title =
    <b>{ $look ->
        [late] ⏰ Мерзімі өтті: орган үнсіз
        [mine] ✋ Менікі
        [hot] 🔥 Шұғыл
        [disp] ⚖️ Даулы: жасалды ма, жоқ па?
        [do] 🔬 Тексерілді, шешім күтеді
        [check] ⏳ Тексеруді күтеді
        [alone] 🆘 Ешкім бармайды
       *[open] 🔎 Барлық ашық іс
    }</b>{ $where } · { $page }-бет
look-narrow = 🔻 Іріктеу
look-wide = ↩️ Бәрі
look-narrow-question =
    <b>{ $look ->
        [late] ⏰ Мерзімі өтті: орган үнсіз
        [mine] ✋ Менікі
        [hot] 🔥 Шұғыл
        [disp] ⚖️ Даулы: жасалды ма, жоқ па?
        [do] 🔬 Тексерілді, шешім күтеді
        [check] ⏳ Тексеруді күтеді
        [alone] 🆘 Ешкім бармайды
       *[open] 🔎 Барлық ашық іс
    }</b>{ $where }
    Тек қай түрін немесе қай аумақты көрсетейік?
told-reply = 💬 <b>{ $number }</b>, үйлестірушіден:
told-reply-how = Осы хабарламаға жауап жазуға болады.
event-taken_on = істі үйлестіруші алды
event-left_off = іс ешкімге бекітілмеген
event-given_over = іс басқа үйлестірушіге тапсырылды
event-urgent = шұғыл деп белгіленді
event-not_urgent = енді шұғыл емес
event-replied = үйлестіруші жазды: «{ $words }»
event-replied_with = үйлестіруші жауап берді
desk-freed = ✋ { $n } істі енді ешкім жүргізбейді, үйлестірушісі кетті: { $numbers }
desk-role-over = Сіз енді үйлестіруші емессіз. Атқарған еңбегіңізге рақмет. Бұрынғыдай хабарлай бере аласыз.

# Тұрақты инспекторлар: үйдегі бақылау нүктесі, белгіленген уақыттағы сұрақ, бір басу; тыныш күн де дабылдай маңызды.

observe-about =
    <b>🌬 Ауаның тұрақты инспекторы</b>

    Тұратын жеріңізде ауа қандай екенін күніне екі рет сұраймыз. Бір рет басасыз: бәрі тыныш – әлде иіс, түтін, шаң, қара қар, шу. Тыныш күніңіз де дабылыңыздай маңызды: ненің дұрыс емес екені сонымен салыстырғанда ғана көрінеді.

    Бірнеше инспектор бір нәрсені байқаса, еріктілер бірден шақырылады. Қалаған кезде дем алыңыз. Қай жерде тұратыныңызды ешкім көрмейді; үйлестірушілерге аудан ғана көрінеді.
observe-join = 🌬 Үйде ауаны бақылаймын
observe-where = 📍 Бақылайтын жеріңізді жіберіңіз: 📎 → «Геопозиция».
observe-home = 🏠 Үй нүктемде
observe-no-home = Профиліңізде үй нүктесі әлі жоқ. Орнын жіберіңіз: 📎 → «Геопозиция».
observe-none = Сіз әзірге бақылап жүрген жоқсыз. Бастау үшін: /observe
observe-title = <b>🌬 { $name }</b>
observe-nameless = Менің бақылау нүктем
observe-official = 🏷 Ресми нүкте: { $name }
observe-place = 📍 { $where }
observe-outside = аумағымыздан тыс
observe-times = 🕗 { $times }
observe-next = ⏭ Келесі жолы: { $at }
observe-rests = ⏸ Дем алып жатырсыз. Оралғаныңызды айтқанша сұрамаймыз.
observe-rests-until = ⏸ Дем алып жатырсыз; { $day } күні қайта сұраймыз.
observe-lately = <b>Соңғылары</b>
observe-line = { $at } – { $said }
observe-now = ✍️ Қазір жазу
observe-series = 📈 Бақылауларым
observe-edit-times = 🕗 Уақыты
observe-edit-name = 🏷 Атауы
observe-edit-place = 📍 Орны
observe-rest = ⏸ Дем алу
observe-resume = ▶️ Мен оралдым
observe-back = ‹ Артқа
observe-leave = Енді бақыламаймын
observe-left = Жақсы. Бақылауларыңыз сақталды; /observe арқылы жалғастыра аласыз. Рақмет!
observe-ask-name = Нүктеңізді қалай атаймыз? Қысқа атау жазыңыз: «Абай көшесіндегі аула», «Тоғызыншы қабат».
observe-name-odd = Атау 1–{ $most } таңбадан тұрады. Қысқарақ жазыңызшы.
observe-ask-times = Қай кезде сұрайық? Басыңыз не 1–4 уақыт жазыңыз: «7:30, 13, 21:00».
observe-times-kept = Жазып алдық.
observe-times-odd = Бұл уақытқа ұқсамайды. 1–4 уақыт жазыңыз: «7:30, 13, 21:00».
observe-times-many = Күніне төрт реттен артық емес: «7:30, 13, 21:00».
observe-times-close = Екі уақыттың арасы кемінде бір сағат болсын: «7:30, 13, 21:00».
observe-ask-pause = Керегінше дем алыңыз. Үзіліс – олқылық емес, ешкім ренжімейді.
observe-pause-today = Бүгін сұрамаңыз
observe-pause-week = Бір апта
observe-pause-back = Оралғанша
observe-paused = Жақсы дем алыңыз! Бұл олқылыққа саналмайды.
observe-resumed = Бізбен бірге болғаныңыз жақсы!
observe-rest-today = ⏸ Бүгін сұрамаңыз
observe-go-on = Жоқ, жалғастырамыз
observe-pause-ask = 🌿 Көптен хабарыңыз жоқ, оқасы жоқ. Дем алғыңыз келе ме?
observe-pause-answered = 🌿 Айтқаныңызға рақмет.
observe-question =
    🌬 <b>{ $at }</b>{ $name ->
        [none] {""}
       *[other] { " " }· { $name }
    }
    Қазір ауа қандай?
observe-quiet = ✅ Бәрі тыныш
observe-something = басқа нәрсе
observe-given = 🌬 { $at } – <b>{ $said }</b>
observe-excused = ⏸ { $at } – үзіліс. Бұл олқылық емес.
observe-passed = 🌬 { $at } – бұл жолы жауап болмады; ондай болады.
observe-passed-own = 🌬 { $at } – ештеңе жазылмады.
observe-changing = Шын мәнінде қандай еді?
observe-how-strong = Қаншалықты күшті? Өткізіп жіберсеңіз де болады.
observe-strength = { $level ->
        [weak] әлсіз
        [middle] орташа
       *[strong] күшті
    }
observe-thanked = 🙏 Рақмет. Бір сағат ішінде өзгертуге не толықтыруға болады.
observe-thanked-quiet = 🙏 Рақмет. Тыныш күн де дабылдай маңызды.
observe-attends = ✍️ Өлшеу («РМ2,5 87»), фото не бірер сөз жіберіңіз: осы бақылауға қосылады.
observe-add = ➕ Өлшеу, фото, сөз
observe-add-how = Өлшеу, фото не бірер сөз жіберіңіз.
observe-enough = ✅ Болды
observe-change = ↩️ Өзгерту
observe-noted = Жазып алдық. Рақмет!
observe-over = Бұл бақылаудың уақыты өтті. Қазір қандай? /observe
observe-not-yours = Бұл сұрақ сізге қойылмаған.
observe-files = 📎 { $n } файл
observe-words = 💬 <i>{ $words }</i>
observe-reading = 📏 { $what }: <b>{ $value }</b>{ $over ->
        [none] , бағдарлы (бір реттік норма жоқ)
        [yes] { " " }🔺 { $times } × бір реттік норма, бағдарлы
       *[no] , { $times } × бір реттік норма, бағдарлы
    }
observe-drawing = Сызып жатырмыз.
observe-chart-here = 📈 <b>Күндер мен сағаттар</b>
observe-became-said =
    📣 <b>{ $number }</b> · { $kind }
    Мұны сіз де, басқалар да бақыладыңыздар. { $outcome ->
        [none] { $verdict ->
            [confirmed] Тексеру растады.
            [not_confirmed] Тексеру растамады.
           *[impossible] Тексеру мүмкін болмады.
        }
        [fixed] Жабылды: жөнделді.
        [half_fixed] Жабылды: жартылай жөнделді.
        [not_fixed] Жабылды: жөнделмеді.
        [unconfirmed] Жабылды: расталмады.
        [rejected] Іс қарауға алынбады.
       *[other] Жабылды.
    } Рақмет!
observe-thanks-title =
    🌿 <b>{ $month ->
        [m1] Қаңтар
        [m2] Ақпан
        [m3] Наурыз
        [m4] Сәуір
        [m5] Мамыр
        [m6] Маусым
        [m7] Шілде
        [m8] Тамыз
        [m9] Қыркүйек
        [m10] Қазан
        [m11] Қараша
       *[m12] Желтоқсан
    } айы үшін рақмет!</b> { $n } бақылау.
observe-thanks-quiet = ✅ Бәрі тыныш: { $n }
observe-thanks-alarms = 🔔 Дабыл: { $n }
observe-thanks-cases = 📂 Олар { $n } іске кірді: { $parts }.
observe-fate = { $fate ->
        [confirmed] тексеру растады – { $n }
        [not_confirmed] расталмады – { $n }
        [impossible] тексеру мүмкін болмады – { $n }
        [closed] тексерілмей жабылды – { $n }
       *[waits] әлі жұмыста – { $n }
    }
observe-thanks-gaps = ▫️ { $n } сұрақ жауапсыз қалды: бұл олқылық, ол туралы ештеңе ойдан қоспаймыз.
observe-thanks-why = Ол жерде ауаның күн сайын қандай болғанын сізден басқа ешкім білмейді. Графигіңіз қазір келеді.
observe-rests-on = 🌬 Тұрақты инспекторлар: { $what } – жақын маңдағы { $of } адамның ішінде байқағаны: <b>{ $count }</b>
alert-standing = 🌬 <b>Тұрақты инспекторлар бір мезгілде бір нәрсені байқады</b>
event-standing_opened = өздігінен ашылды: тұрақты инспекторлар бір мезгілде бір нәрсені байқады
event-standing_said = тұрақты инспекторлар: жақын маңдағы { $of } адамның ішінде байқағаны – { $count }
event-standing_changed = тұрақты инспектор бақылауын өзгертті
points-title = { $n ->
        [0] <b>🌬 Бақылау нүктелері</b>: әзірге жоқ. Еріктілер /observe арқылы тұрақты инспектор болады.
        [one] <b>🌬 Бақылау нүктелері: { $n }</b>
       *[other] <b>🌬 Бақылау нүктелері: { $n }</b>
    }
points-silent = 🔕 { $n } нүктеден бір аптадан бері хабар жоқ
points-district = <b>{ $where }</b>
points-line = { $state ->
        [rests] ⏸
        [silent] 🔕
       *[on] •
    } { $name } – { $said } ({ $at }){ $share ->
        [none] {""}
       *[other] , жауап { $share } %
    }
points-nothing = әзірге ештеңе жоқ
points-one = <b>🌬 { $name }</b> · { $where }
points-who = 👤 { $who } · 🕗 { $times }
points-share = 30 күнде: { $asked } сұраққа { $answered } жауап; тыныш { $quiet }, дабыл { $alarms }
points-rests = ⏸ Үзілісте
points-is-silent = 🔕 Бір аптадан бері хабар жоқ
points-series = 📈 Күндер мен сағаттар
points-chart = 📈 { $area }
points-name = 🏷 Ресми атауы
points-ask-name = Осы нүктенің ресми атауын жазыңыз. Сызықша оны алып тастайды.
points-home = ‹ Барлық нүкте
points-back = ‹ Алдыңғы
points-on = Келесі ›
chart-hours-title = Бақылау: { $name }
chart-hours-under = { $first } – { $last } · { $points ->
        [1] {""}
       *[other] { $points } нүкте (белгі жанындағы сан – нешеуі) ·{ " " }
    }{ $n } жауап
chart-hours-quiet = бәрі тыныш
chart-hours-gap = олқылық: сұралды, жауап жоқ
chart-hours-not-asked = сұралмады
chart-hours-pause = үзіліс
menu-observe = Үйде ауаны бақылау
menu-observations = Бақылау нүктелері
case-by-observers = 🌬 Тұрақты инспекторлар ашты; нүктесі шамамен көрсетілген
observe-rechecked-said =
    📣 <b>{ $number }</b> · { $kind }
    Мұны сіз де, басқалар да бақыладыңыздар. Ерікті ол жерге қайта барды. Көргені: { $says ->
        [gone] енді мәселе жоқ.
        [less] азайды.
        [same] әлі сол қалпы.
        [more] нашарлады.
       *[back] қайта басталды.
    }

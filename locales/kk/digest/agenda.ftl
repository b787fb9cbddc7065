# Қорытынды – дүйсенбідегі жиналыстың күн тәртібі: даулы жабу, кешіккен жауап, орындалмаған уәде, тексерілмеген шағым.

digest-title =
    📊 <b>{ $period }</b>{ $area ->
        [all] {""}
       *[other] { " " }· { $area }
    }
digest-period-week = { $number }-апта · { $year } жыл, { $days }
digest-period-half =
    { $number ->
        [1] { $year } жылғы қаңтар–маусым (жарты жыл)
       *[2] { $year } жылғы шілде–желтоқсан (жарты жыл)
    }
digest-going-on = <i>Кезең әлі аяқталған жоқ: бұл – қазіргі сандар.</i>
digest-agenda-disputed = ⚖️ <b>Даулы жабу: { $n }</b>
digest-agenda-overdue = 🔴 <b>Мерзімі өткен жауап: { $n }</b>
digest-agenda-promises = 💬 <b>Орындалмаған уәде: { $n }</b>
digest-agenda-due = 📅 <b>Осы аптада күтілетін жауап: { $n }</b>
digest-agenda-waiting = ⏳ <b>Тексеру күтіп тұр: { $n }</b>
digest-agenda-strong = 🔬 <b>Нормадан асқаны расталды: { $n }</b>
digest-dispute = { $number } · { $kind } · { $place } – { $who }; дауланғанына { $span } болды
digest-voice =
    { $who ->
        [authority] 🏛 орган:
        [volunteer] 🧤 ерікті:
        [closed] 🏁
       *[resident] 🙋 тұрғын:
    } { $says ->
        [gone] енді мәселе жоқ
        [less] азайды
        [same] әлі сол қалпы
        [more] нашарлады
        [closed] жөнделді деп жабылған
       *[back] қайта басталды
    }
digest-late = { $body }: { $letters } хат, { $n } күн кешікті – { $numbers }
digest-promise = { $body }: { TO($on) } дейін орындауға уәде берген, одан бері { $n } күн өтті – { $number }
digest-due = { $on } · { $body } – { $number }
digest-waits = { $number } · { $kind } · { $span }
digest-strong =
    { $number } · { $what } { $value } – <b>{ $times } ×</b> норма{ $corrected ->
        [yes] , түзетілген
       *[no] {""}
    }{ $indicative ->
        [yes] , бағдарлы
       *[no] {""}
    }
digest-list-disputed = ⚖️ Барлық даулысы: { $n }
digest-list-overdue = 🔴 Барлық кешіккені: { $n }
digest-list-promises = 💬 Барлық уәде: { $n }
digest-list-due = 📅 Барлық күтілетіні: { $n }
digest-list-waiting = ⏳ Барлық күтіп тұрғаны: { $n }
digest-list-strong = 🔬 Нормадан асқаны: { $n }
digest-list-empty = Мұнда енді ештеңе қалмады.
digest-list-page = { $title } · { $page }-бет
digest-back = ↩️ Қорытынды
digest-all-regions = 🌍 Барлық аумақ
digest-which-period = Мұндай апта, ай немесе жартыжылдық жоқ. Мысалы, /digest { $week }, /digest { $month } немесе /digest { $half } деп жазыңыз
digest-not-yet = { $period } әлі басталған жоқ.
digest-of-another-region = Бұл – сіздің аумағыңыз емес.
digest-last-month = 🗓 Ай
digest-last-half = 🗓 Жарты жыл
digest-last-week = 🗓 Апта
digest-earlier = ‹ { $period }
digest-later = { $period } ›
digest-short-week = { $number }-апта
digest-short-half =
    { $number ->
        [1] { $year } қаң.–мау.
       *[2] { $year } шіл.–жел.
    }

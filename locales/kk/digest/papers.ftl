# Қорытынды қағазда және кесте түрінде.

book-yes = иә
book-seal = Тарих, соңғы хеш
digest-print = 🖨 Басып шығаруға
digest-table = 📗 Бәрі кесте түрінде
digest-making = Дайындап жатырмыз, жақында жібереміз.
digest-papers = 📎 { $period }: жиналысқа
print-title = { $hotline }: жиналыстың күн тәртібі
print-matter = Талқыланатын мәселе
print-decision = Шешім: кім, қай күнге дейін
print-chair = Төраға
print-secretary = Хатшы
print-date = Күні
print-nothing = Шешім күтетін мәселе жоқ
print-foot = { $day } · тарих хеші { $seal } · экспресс-тексеру – зертхана хаттамасы емес
book-sheet-overview = Шолу
book-sheet-split = Түрлері мен аудандары
book-sheet-cases = Шағымдар
book-sheet-owed = Жауаптар мен уәделер
book-sheet-disputed = Даулы
book-sheet-readings = Өлшеулер
book-sheet-bodies = Органдар
book-sheet-places = Ең нашар орындар
book-sheet-series = Тұрақты инспекторлар
book-became =
    { $fate ->
        [confirmed] расталды
        [not_confirmed] расталмады
        [impossible] тексеру мүмкін болмады
        [waiting] тексеру күтіп тұр
        [unchecked] тексерусіз жабылды
       *[dismissed] қабылданбады не қайтарып алынды
    }
book-owed =
    { $what ->
        [overdue] жауап мерзімі өтті
        [promise] уәде орындалмады
       *[due] мерзімі таяуда
    }
book-head =
    { $head ->
        [figure] Көрсеткіш
        [period] Осы кезең
        [before] Алдыңғы
        [year] Бір жыл бұрын
        [name] Түрі немесе ауданы
        [received] Қабылданды
        [checked] Тексерілді
        [confirmed] Расталды
        [share] Расталғаны, %
        [unchecked] Тексерілмеді
        [median] Шағымнан нәтижеге дейін, медиана, сағ
        [episodes] Оқиғалар
        [disputed_then] Дауланған жабу
        [over_limit] Нормадан асқаны расталды
        [on_duty] Кезекшіліктегі еріктілер
        [active] Барған еріктілер
        [checks] Тексерулер
        [rechecks] Қайта тексерулер
        [arrived] Жеткені
        [arrived_in_time] Уақытында жеткені
        [asked] Сұралды
        [answered] Жауап берді
        [quiet] Тыныш
        [alarms] Дабылдар
        [gaps] Олқылықтар
        [number] Нөмір
        [kind] Түрі
        [district] Аудан
        [received_at] Қабылданған уақыты
        [checked_at] Тексерілген уақыты
        [became] Не болды
        [lead] Қайсысына қосылды
        [lat] Ендік
        [lon] Бойлық
        [what] Не
        [body] Орган
        [cases] Шағымдар
        [due_on] Мерзімі
        [latest_on] Заңды соңғы күні
        [days] Кешіккен күн
        [since] Қашаннан бері
        [authority] Орган айтады
        [volunteer] Ерікті айтады
        [resident] Тұрғын айтады
        [taken_at] Қашан
        [substance] Зат
        [value] Мәні
        [unit] Өлшем бірлігі
        [limit] Бір реттік норма
        [times] × норма
        [over] Нормадан асты
        [corrected] Түзетілген
        [indicative] Бағдарлы
        [sent] Хат саны
        [in_time] Мерзімінде
        [late] Кешігіп
        [overdue] Мерзімі өткен
        [disputed_n] «Орындалды» дегеннен кейін дауланған
        [rank] №
        [where] Қай жерде
        [kinds] Түрлері
        [m2] Аумағы, м²
        [open_since] Қай күннен бері шешілмеген
        [months] Ай
        [points] Ұпай
        [point] Нүкте
        [at] Қашан
        [observed] Бақылау
        [strength] Күші, 0–6
       *[answered_at] Жауап уақыты
    }

# Аяқталған тексерудегі қатені түзету.

fix-open = ✏️ Түзету…
fix-open-check = ✏️ Тексеруді түзету…
fix-title = ✏️ <b>{ $number }: нені түзету керек?</b>
fix-what = Алғаш айтылғаны көрініп тұрады, түзету себебімен қатар жазылады.
fix-the-verdict = Қорытынды
fix-the-notes = Жазбалар
fix-stop = Бәрі дұрыс
fix-stopped = Ештеңе өзгерген жоқ.
fix-back = ‹ Артқа
fix-gone = Есепке алмау
fix-ask-value = <b>{ $reading }</b>: дұрыс санын жіберіңіз.
fix-ask-note = Дұрысын жазыңыз. Жазбалар сол күйі қалады, бұл олардың астында тұрады.
fix-ask-verdict = Қай қорытынды дұрыс?
fix-ask-why = <b>Неге?</b> Таңдаңыз немесе өз сөзіңізбен жазыңыз.
fix-why =
    { $why ->
        [slip] жазудағы қате
        [unit] бірлігі қате
        [instrument] құрал жарамсыз болған
        [mixed] басқасымен шатастырылған
       *[other] басқа себеп
    }
fix-verdict-name =
    { $verdict ->
        [confirmed] расталды
        [not_confirmed] расталмады
       *[impossible] тексеру мүмкін болмады
    }
fix-verdict =
    ✏️ { $was ->
        [confirmed] расталды
        [not_confirmed] расталмады
       *[impossible] тексеру мүмкін болмады
    } → <b>{ $now ->
        [confirmed] расталды
        [not_confirmed] расталмады
       *[impossible] тексеру мүмкін болмады
    }</b>, { $why }
fix-note = ✏️ <i>{ $words }</i> ({ $why })
fix-reading = ✏️ { $what } { $was } → <b>{ $now }</b>, { $why }
fix-reading-gone = ✏️ <s>{ $what } { $was }</s> есепке алынбайды: { $why }
fix-done = ✏️ Түзетілді. Бұрынғысын көргендердің бәріне хабарлаймыз.
fix-same = Онсыз да солай жазылған.
fix-too-late = Екі апта өтіп кетті: ненің қате екенін үйлестірушіге айтыңызшы.
fix-not-yet = Бұл тексеру әлі жүріп жатыр: сол жерде түзете беріңіз.
fix-words-only = Мұны хабарлама етіп жазыңызшы.
fix-other-substance = Бұл өлшеу – { $substance }. Басқа зат болса, «Есепке алмау» батырмасын басып, жаңа өлшеу қосыңыз.
told-corrected = ✏️ <b>{ $number }: нәтиже түзетілді.</b>
alert-corrected = ✏️ <b>Тексеру түзетілді</b>
event-corrected =
    { $about ->
        [reading] түзетілді: { $what } { $was } → { $now }
        [verdict] түзетілді: { $was } → { $now }
       *[note] жазбалар түзетілді
    }{ $why ->
        [slip] , жазудағы қате
        [unit] , бірлігі қате
        [instrument] , құрал жарамсыз болған
        [mixed] , басқасымен шатастырылған
       *[other] {""}
    }

my-title = 📂 <b>Менің шағымдарым</b>
my-none = Сіз әзірге ештеңе хабарлаған жоқсыз. «📝 Хабарлау» батырмасын басыңыз немесе жай ғана фото не бірер сөз жіберіңіз.
my-draft = 📝 Біреуі әлі жіберілген жоқ: /new
my-only-draft = 📝 Бір шағымыңыз бар, ол әлі жіберілген жоқ: /new
my-line = <b>{ $number }</b> · { $kind } · { $at }
my-line-status = → { $status }
my-newer = ‹ Жаңалары
my-older = Бұрынғылары ›
my-open = 📂 Ашу
my-back = ‹ Барлық шағымым
my-case = <b>{ $number }</b> · { $kind }
my-case-found = 🔬 <b>Өлшенгені</b>
my-case-history = <b>Істің барысы</b>
my-case-joined = <i>Сол оқиғаның өзі, { $other }:</i>
history-line = { $at } – { $what }
status-received = қабылданды, тексеретін адам іздеп жатырмыз
status-offered = жақын маңдағы еріктілер шақырылды
status-assigned = ерікті тексеріп жатыр
status-checked =
    { $verdict ->
        [confirmed] тексерілді: расталды
        [not_confirmed] тексерілді: расталмады
       *[impossible] тексеру мүмкін болмады
    }
status-referred = жауапты органға хат кетті
status-answered = жауапты орган жауап берді
status-closed =
    { $outcome ->
        [fixed] жабылды: жөнделді
        [half_fixed] жабылды: жартылай жөнделді
        [not_fixed] жабылды: жөнделмеді
        [unconfirmed] жабылды: расталмады
        [joined] жабылды: басқа шағымға қосылды
        [withdrawn] жабылды: қайтарып алынды
        [rejected] жабылды: қарауға алынбады
       *[none] жабылды
    }
status-joined = { $other } – сол оқиғаның өзі: { $status }

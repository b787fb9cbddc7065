cases-offers = 🔔 Жоғарыда { $n } шақыру жауабыңызды күтіп тұр.
cases-open = 🔬 <b>Менің тексерулерім</b>
cases-none = 🔬 Ашық тексеруіңіз жоқ.
cases-line = • { $number } · { $kind }, { $age } алдыңыз
cases-line-attended = ✍️ <b>{ $number }</b> · { $kind }, { $age } алдыңыз
cases-work = ✍️ { $number }
cases-done = <b>Аяқталғаны</b>
cases-done-line =
    { $verdict ->
        [confirmed] ✅ { $number } · { $kind }, { $at }: расталды
        [not_confirmed] ⚪️ { $number } · { $kind }, { $at }: расталмады
       *[impossible] ⚠️ { $number } · { $kind }, { $at }: тексеру мүмкін болмады
    }

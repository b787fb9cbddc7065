check-instrument-this = 🧰 { $tool } ✓
check-instrument-other = 🧰 { $tool }
check-instrument-chosen = Өлшеулер осы құралмен жазылады.
check-how-to-measure =
    📏 Құралдың не көрсеткенін жазыңыз, бірнешеуін бірден жазуға болады:

    <code>күкіртсутек 0,024 мг/м3</code>
    <code>NO2 120 мкг/м3, SO2 0,3</code>

    Немесе не өлшейтініңізді таңдаңыз:
check-no-instrument =
    { $some ->
        [yes] 🧰 Өлшеудің жанында тұруы үшін тексерудің астынан құралды таңдаңыз.
       *[no] 🧰 Профиліңізде құрал жоқ, сондықтан өлшеу бағдарлы болып саналады. Қосу: /duty
    }
check-uncertified = 🧰 { $tool } құралының жарамды сертификаты жоқ: өлшеу бағдарлы болып саналады.
check-which = <b>{ $figures }</b> – бұл не?
check-figure = 📏 { $what }: санын жіберіңіз; бірлігі жазылмаса, { $unit } деп есептейміз.
reading-no-number = Мұнда сан жоқ. Мысалы: күкіртсутек 0,024 мг/м3
reading-no-substance = Не өлшедіңіз? Мысалы: күкіртсутек 0,024 мг/м3
reading-unknown-unit = «{ $unit }» деген бірлікті білмейміз. Мысалы: мг/м3, мкг/м3, мг/л.
reading-unit-misfit = { $substance }: { $unit } бірлігі келмейді, { $expected } керек.
reading-which-unit = { $substance }: { $expected } үшін бұл тым көп. Бірлігін қоса жазыңызшы.
reading-impossible = { $substance } { $value } { $unit }: құралдың көрсететіні – { $lowest } … { $highest }. Тағы бір қараңызшы.
reading-several-substances = Өлшеулерді үтірмен бөліңіз: күкіртсутек 0,024, SO2 0,3
reading-several-numbers = Мұнда бірнеше сан бар. Әр өлшеуді жеке жолға жазыңыз.
reading-too-long = Өлшеу үшін бұл тым ұзын. Мысалы: күкіртсутек 0,024 мг/м3
reading-inexact = «Артық», «кем» демей, санның өзін жазыңыз.
reading-unknown-substance = «{ $name }» дегенді білмейміз. Бұл өлшеу болса, заттан бастаңыз: күкіртсутек 0,024 мг/м3
reading-which-figure = «{ $given }» дегенді бірнеше түрлі оқуға болады. Санын қайта анық жазыңызшы. Мысалы: күкіртсутек 0,024 мг/м3
reading-which-medium = «{ $given }»: бұл ауада, суда немесе топырақта өлшенді ме? Бірлігін қоса жазыңызшы: мг/м3, мг/л немесе мг/кг.
found-title = <b>Өлшеулер:</b>
found-line = • { $what } <b>{ $value }</b> – { $against }; { $tool }
found-line-public =
    { $certified ->
        [yes] • { $what } <b>{ $value }</b> – { $against }
       *[no] • { $what } <b>{ $value }</b> – { $against }; бағдарлы
    }
found-times =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> бір реттік норма ({ $limit })
       *[no] 🟢 { $times } × бір реттік норма ({ $limit })
    }
found-norm =
    { $over ->
        [yes] 🔴 нормадан тыс ({ $limit })
       *[no] 🟢 нормаға сай ({ $limit })
    }
found-no-limit = бір реттік норма белгіленбеген
found-instrument =
    { $certified ->
        [yes] { $name }
       *[no] { $name }, жарамды сертификаты жоқ: бағдарлы
    }
found-instrument-none = құрал көрсетілмеген: бағдарлы
found-sum =
    { $over ->
        [yes] • { $what } бірге: 🔴 <b>{ $times }</b>, 1-ден аспауы керек
       *[no] • { $what } бірге: 🟢 { $times }, 1-ден аспауы керек
    }
found-sources = <i>Нормалар: { $sources }</i>
measured-express = <i>Экспресс-тексеру – аккредиттелген зертхананың хаттамасы емес: ол бұзушылықты дәлелдемейді.</i>

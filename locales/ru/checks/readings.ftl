check-instrument-this = 🧰 { $tool } ✓
check-instrument-other = 🧰 { $tool }
check-instrument-chosen = Замеры записываем с этим прибором.
check-how-to-measure =
    📏 Напишите, что показал прибор, можно несколько сразу:

    <code>сероводород 0,024 мг/м3</code>
    <code>NO2 120 мкг/м3, SO2 0,3</code>

    Или выберите, что измеряете:
check-no-instrument =
    { $some ->
        [yes] 🧰 Выберите прибор под проверкой, чтобы он стоял рядом с замером.
       *[no] 🧰 В вашем профиле нет прибора, поэтому замер считается ориентировочным. Добавить: /duty
    }
check-uncertified = 🧰 У прибора { $tool } нет действующего сертификата: замер считается ориентировочным.
check-which = <b>{ $figures }</b> – что это?
check-figure = 📏 { $what }: пришлите число; без единицы считаем { $unit }.
reading-no-number = Здесь нет числа. Например: сероводород 0,024 мг/м3
reading-no-substance = Что измерили? Например: сероводород 0,024 мг/м3
reading-unknown-unit = Не знаем единицу «{ $unit }». Например: мг/м3, мкг/м3, мг/л.
reading-unit-misfit = { $substance }: единица { $unit } не подходит, нужна { $expected }.
reading-which-unit = { $substance }: в { $expected } это слишком много. Напишите, пожалуйста, единицу.
reading-impossible = { $substance } { $value } { $unit }: прибор показывает от { $lowest } до { $highest }. Посмотрите, пожалуйста, ещё раз.
reading-several-substances = Разделите замеры запятыми: сероводород 0,024, SO2 0,3
reading-several-numbers = Здесь больше одного числа. Пришлите по одному замеру в строке.
reading-too-long = Для замера это слишком длинно. Например: сероводород 0,024 мг/м3
reading-inexact = Нужно само число, без «больше» и «меньше».
reading-unknown-substance = Не знаем, что такое «{ $name }». Если это замер, начните с вещества: сероводород 0,024 мг/м3
reading-which-figure = «{ $given }» можно прочитать по-разному. Напишите, пожалуйста, число ещё раз. Например: сероводород 0,024 мг/м3
reading-which-medium = «{ $given }»: это в воздухе, в воде или в почве? Напишите, пожалуйста, с единицей: мг/м3, мг/л или мг/кг.
found-title = <b>Замеры:</b>
found-line = • { $what } <b>{ $value }</b> – { $against }; { $tool }
found-line-public =
    { $certified ->
        [yes] • { $what } <b>{ $value }</b> – { $against }
       *[no] • { $what } <b>{ $value }</b> – { $against }; ориентировочно
    }
found-times =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> разовая норма ({ $limit })
       *[no] 🟢 { $times } × разовая норма ({ $limit })
    }
found-norm =
    { $over ->
        [yes] 🔴 вне нормы ({ $limit })
       *[no] 🟢 в пределах нормы ({ $limit })
    }
found-no-limit = разовой нормы нет
found-instrument =
    { $certified ->
        [yes] { $name }
       *[no] { $name }, без действующего сертификата: ориентировочно
    }
found-instrument-none = прибор не указан: ориентировочно
found-sum =
    { $over ->
        [yes] • { $what } вместе: 🔴 <b>{ $times }</b>, должно быть не больше 1
       *[no] • { $what } вместе: 🟢 { $times }, должно быть не больше 1
    }
found-sources = <i>Нормы: { $sources }</i>
measured-express = <i>Экспресс-проверка – не протокол аккредитованной лаборатории: нарушения она не доказывает.</i>

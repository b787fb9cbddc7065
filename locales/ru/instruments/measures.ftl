# Что измеряет прибор.

measures-gas = газ
measures-dust = пыль
measures-water = вода
measures-soil = почва
measures-tape = длина, площадь
measures-untold = что он измеряет?
measures-ask =
    <b>🔬 { $tool }</b>
    Что он измеряет? По этому мы решаем, кого звать, и видим, чем сделан замер.
profile-measures = 🔬 { $tool }
check-unfit = ❓ <b>{ $what } { $value }: это прибор «{ $tool }»?</b> У него отмечено: { $measures }.
check-unfit-yes = ✅ Да, { $tool }
check-unfit-other = 🔬 Нет, { $tool }

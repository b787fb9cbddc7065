# Құрал нені өлшейді.

measures-gas = газ
measures-dust = шаң
measures-water = су
measures-soil = топырақ
measures-tape = ұзындық, аумақ
measures-untold = нені өлшейді?
measures-ask =
    <b>🔬 { $tool }</b>
    Бұл құрал нені өлшейді? Кімді шақыратынымыз бен өлшеудің немен жасалғаны осыдан көрінеді.
profile-measures = 🔬 { $tool }
check-unfit = ❓ <b>{ $what } { $value }: бұл «{ $tool }» құралымен өлшенді ме?</b> Ол өлшейді деп белгіленген: { $measures }.
check-unfit-yes = ✅ Иә, { $tool }
check-unfit-other = 🔬 Жоқ, { $tool }

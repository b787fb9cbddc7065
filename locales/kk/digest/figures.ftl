# Қорытынды сандары: қанша, не болғаны, түрі мен ауданы бойынша, салыстыру.

digest-none = Шағым түскен жоқ.
digest-total = <b>{ $n } шағым</b>: тексерілгені { $checked }, оның ішінде расталғаны { $confirmed } ({ $share } %), тексерілмегені { $unchecked }.
digest-total-unchecked = <b>{ $n } шағым</b>, әзірге бірде-бірі тексерілген жоқ.
digest-not-checked = Тексерілмегені: { $parts }
digest-fate =
    { $fate ->
        [waiting] күтіп тұр – { $n }
        [impossible] тексеру мүмкін болмады – { $n }
        [unchecked] тексерусіз жабылды – { $n }
       *[dismissed] қабылданбады не қайтарып алынды – { $n }
    }
digest-kinds = 🆕 <b>Түрі бойынша</b>
digest-places = <b>Аудан бойынша</b>
digest-row = { $name }: <b>{ $n }</b>
digest-row-checked = { $name }: <b>{ $n }</b> · тексерілгені { $checked }, расталғаны { $confirmed }
digest-more = … тағы { $n }
digest-nowhere = Аудандардан тыс немесе орны белгісіз
digest-elsewhere = { $area }, аудандардан тыс
digest-episodes = 👥 Бұл – { $n } оқиға: бір оқиға туралы бірнеше адам хабарлаған.
digest-disputed-then = ⚖️ Осы уақытта дауланған жабу: { $n }
digest-median = ⏱ Шағымнан нәтижеге дейін: <b>{ $span }</b> (медиана)
digest-largest = 👥 Ең ірілері: { $parts }
digest-largest-one = { $number } ({ $n } адам)
digest-standing = 🌬 Тұрақты инспекторлар: { $asked } рет сұралды, жауап – { $answered }, тыныш – { $quiet }, дабыл – { $alarms }, олқылық – { $gaps }
digest-volunteers =
    🧤 Еріктілер: кезекшілікте { $duty }, барғаны { $active }; { $checks } тексеру{ $rechecks ->
        [0] {""}
       *[other] , қайта тексеру { $rechecks }
    }{ $arrived ->
        [0] {""}
       *[other] , { $arrived } рет барғанда уақытында жеткені – { $in_time }
    }
digest-compared =
    { $than ->
        [before] ↔️ Алдыңғы кезеңде
       *[year] 📆 Бір жыл бұрын
    }: { $n } шағым{ $share ->
        [none] {""}
       *[other] , { $share } % расталды
    }{ $span ->
        [none] {""}
       *[other] , медианасы { $span }
    }

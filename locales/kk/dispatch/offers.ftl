offer-title = 🔔 <b>Барып тексере аласыз ба?</b>
offer-until = ⏳ { $time } ішінде жауап беріңізші, содан кейін басқалардан сұраймыз.
offer-accept = ✅ Барамын
offer-decline = Қазір емес
offer-yours = Шақыру сіздікі. Рақмет!
offer-declined = Жақсы, басқалардан сұраймыз.
offer-was-accepted = ✅ { $number } · { $kind }: сіз алдыңыз.
offer-was-declined = { $number } · { $kind }: «қазір емес» дедіңіз. Жауабыңызға рақмет.
offer-was-expired = ⌛ { $number } · { $kind }: жауап беру уақыты өтті, басқалардан сұрап жатырмыз.
offer-was-withdrawn = { $number } · { $kind }: басқа ерікті алды. Рақмет!
offer-yours-already = Бұл шақыруды сіз алып қойғансыз: /cases
offer-declined-already = Бұл шақыруға «қазір емес» деп жауап бергенсіз.
offer-expired = Жауап беру уақыты өтті, басқалардан сұрап жатырмыз. Бәрібір рақмет!
offer-withdrawn = Басқа ерікті алды. Рақмет!
offer-not-yours = Бұл шақыру сізге арналмаған.
given = 📋 { $number }: үйлестіруші сізден тексеріп беруді сұрайды. 📍 { $place }
taken = 🙋 { $number } енді сізде. 📍 { $place }
assigned-already = Бұл іс онсыз да сол адамда.
about-kind = <b>{ $kind }</b> · { $number }
about-place = 📍 { $place }
about-place-away = 📍 { $place } – үйіңізден { $distance }
about-place-rough = 🔲 Әзірге шамамен ғана: нақты орны мен суреттері баратыныңызды айтқан соң келеді.
about-age = 🕑 { $age } хабарланды ({ $at })
about-words = 💬 <i>{ $words }</i>
about-files = 📎 { $files }
about-danger = ⚠️ { $when } <b>{ $call }</b>
event-offered = { $count } ерікті шақырылды
event-nobody =
    { $why ->
        [no-point] ешкімді шақыру мүмкін болмады: орны белгісіз
        [no-volunteers] ешкімді шақыру мүмкін болмады: маңайда лайықты кезекші болмады
       *[no-answer] шақырылғандардың ешқайсысы бара алмады
    }
event-accepted = ерікті шақыруды қабылдады
event-declined = ерікті бара алмады
event-assigned = үйлестіруші еріктіге тапсырды
event-taken_away = еріктіден қайтарып алынды
event-given_back = ерікті қайтарды
event-looked_at = ерікті нақты орнын және суреттерін қайта қарады

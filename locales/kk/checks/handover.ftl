# Тексеру басқа еріктіге беріледі.

handover-open = 🤝 Басқаға беру
handover-pick = 🤝 <b>{ $number }: кімнен сұраймыз?</b> Ол келіскенше шақыру сізде қалады.
handover-nobody = 🤝 { $number }: маңайда оны ала алатын кезекші жоқ. Қайтарсаңыз, басқаларды шақырамыз.
handover-one =
    { $busy ->
        [yes] { $name } · қолында шақыру бар
       *[no] { $name }
    }
handover-asked = Сұрадық. Ол келіскенше шақыру сіздікі.
handover-title = 🤝 <b>{ $name } тексеруді сізге бергісі келеді</b>
handover-until = ⏳ { TO($until) } дейін жауап беріңізші, әйтпесе шақыру сол кісіде қалады.
handover-accept = ✅ Аламын
handover-decline = Ала алмаймын
handover-was =
    { $state ->
        [accepted] ✅ { $number }: тексеруді сіз алдыңыз.
        [declined] { $number }: ала алмайтыныңызды айттыңыз. Жауабыңызға рақмет.
       *[expired] { $number }: шақыру әріптесіңізде қалды. Рақмет!
    }
handing =
    { $state ->
        [open] 🤝 { $number }: { $name } жауап береді деп күтіп отырмыз. Келіскенше (ең кеші { $until }) шақыру сіздікі.
        [accepted] ✅ { $number }: тексеруді { $name } алды. Рақмет!
        [declined] ↩️ { $number }: { $name } ала алмайды. Шақыру сізде қалады.
        [expired] ↩️ { $number }: { $name } жауап бермеді. Шақыру сізде қалады.
       *[withdrawn] { $number }: { $name } енді бармай-ақ қойса болады.
    }
handover-keep = Өзім барамын
handover-kept = Жақсы, шақыру сізде қалады.
handover-declined = Жақсы, шақыру әріптесіңізде қалады.
handover-accepted-already = Бұл тексеруді сіз алып қойғансыз: /cases
handover-declined-already = Бұл тексеруді ала алмайтыныңызды айтқансыз.
handover-over = Бұл мәселе шешілген. Рақмет!
handover-waits-already = Біреуден сұрап қойдық: жауабын күтіңіз немесе өтінішті қайтарып алыңыз.
handover-cannot = Ол кісі қазір ала алмайды. Басқа адамды таңдаңызшы.
handover-not-this = Мұны басқаға беруге болмайды. Қайтаруға болады.
event-handover_asked = ерікті тексеруді басқадан сұрады
event-handed_over = тексеруді басқа ерікті алды
event-handover_declined = басқа ерікті тексеруді ала алмады

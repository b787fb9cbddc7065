# Қорытындының графиктері мен карталары.

digest-draw = 🖼 Суреттер
digest-drawing = Сызып жатырмыз, жақында жібереміз.
digest-pictures = 🖼 { $period }: суреттер
chart-weeks = Апта сайынғы шағымдар
chart-months = Ай сайынғы шағымдар
chart-weeks-under = Бүгінге дейін не болғаны
chart-received = қабылданды
chart-checked = тексерілді
chart-confirmed = расталды
chart-nothing = Шағым түскен жоқ
chart-kinds = Түрлері, { $days }
map-title = Қай жерде болды
map-received = тексеру күтіп тұр
map-confirmed = расталды
map-not-confirmed = расталмады
map-not-checked = тексерілмеді
map-nothing = Нүктесі бар шағым болған жоқ
map-elsewhere = карта шетінен тыс тағы { $n }
map-attribution = Әкімшілік шекаралар: geokz / OCHA COD-AB (CC BY 4.0); елді мекендер: GeoNames (CC BY 4.0); өзендер мен көлдер: GSHHG (LGPL)
chart-rhythm = Иіс қашан сезіледі
chart-rhythm-weeks = Апта күні мен сағаты бойынша шағымдар, жергілікті уақыт; осы апта және алдыңғы он бір апта
chart-rhythm-under = Апта күні мен сағаты бойынша шағымдар, жергілікті уақыт; { $period }
chart-rhythm-less = аз
chart-rhythm-more = көп

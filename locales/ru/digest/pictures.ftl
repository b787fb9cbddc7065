# Графики и карты сводки.

digest-draw = 🖼 Картинки
digest-drawing = Рисуем, скоро пришлём.
digest-pictures = 🖼 { $period }: картинки
chart-weeks = Обращения по неделям
chart-months = Обращения по месяцам
chart-weeks-under = Что стало с ними к сегодняшнему дню
chart-received = принято
chart-checked = проверено
chart-confirmed = подтвердилось
chart-nothing = Обращений не было
chart-kinds = Виды, { $days }
map-title = Где это было
map-received = ждут проверки
map-confirmed = подтвердилось
map-not-confirmed = не подтвердилось
map-not-checked = не проверено
map-nothing = Обращений с точкой не было
map-elsewhere = ещё { $n } за краем карты
map-attribution = Административные границы: geokz / OCHA COD-AB (CC BY 4.0); населённые пункты: GeoNames (CC BY 4.0); реки и озёра: GSHHG (LGPL)
chart-rhythm = Когда чувствуют запах
chart-rhythm-weeks = Обращения по дням недели и часам, местное время; эта неделя и одиннадцать до неё
chart-rhythm-under = Обращения по дням недели и часам, местное время; { $period }
chart-rhythm-less = меньше
chart-rhythm-more = больше

# The digest's charts and maps.

digest-draw = 🖼 Pictures
digest-drawing = Drawing; you will have them soon.
digest-pictures = 🖼 { $period }: pictures
chart-weeks = Complaints by week
chart-months = Complaints by month
chart-weeks-under = What has become of them by today
chart-received = received
chart-checked = checked
chart-confirmed = confirmed
chart-nothing = No complaints came in
chart-kinds = Kinds, { $days }
map-title = Where it was
map-received = waiting
map-confirmed = confirmed
map-not-confirmed = not confirmed
map-not-checked = not checked
map-nothing = No complaint had a point
map-elsewhere = { $n } more beyond the edge
map-attribution = Boundaries: geokz / OCHA COD-AB (CC BY 4.0); places: GeoNames (CC BY 4.0); rivers and lakes: GSHHG (LGPL)
chart-rhythm = When smells are noticed
chart-rhythm-weeks = Reports by weekday and hour, local time; this week and the eleven before it
chart-rhythm-under = Reports by weekday and hour, local time; { $period }
chart-rhythm-less = fewer
chart-rhythm-more = more

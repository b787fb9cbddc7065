# How large a dump is.

area-open = 📐 Area
area-how =
    📐 <b>How large is it?</b> Write two sides, the height too if you like:

    <code>30×40 paces</code>
    <code>20 m × 15 m, height 2 m</code>

    { $own ->
        [yes] Your pace is { $pace } m; another length:
       *[no] A pace is taken for { $pace } m. Is yours another one?
    }
area-walk = 🚶 Walk the outline
area-walk-on = 🚶 Go on with the outline
area-walk-keys = 🚶 At each corner press “📍 Send where I am”, or share your live location and walk around once.
area-drop = ↶ Take the area away
area-walking =
    { $n ->
        [0] 🚶 <b>The outline:</b> no corner yet.
        [one] 🚶 <b>The outline:</b> { $n } corner.
       *[other] 🚶 <b>The outline:</b> { $n } corners.
    }
area-so-far = So far: <b>{ $area }</b>
area-crossed = ⚠️ The outline crosses itself. Take the last corner away, or let the line around all of them count.
area-finish = ✅ Finish
area-around = Take the line around
area-back = ↶ The last corner
area-stop = ✖️ Stop
area-few =
    { $n ->
        [one] { $n } corner is too few for an area: three at least.
       *[other] { $n } corners are too few for an area: three at least.
    }
area-crosses = The outline crosses itself: take the last corner away, or choose “Take the line around”.
area-corner-far = That is more than 5 km from the first corner: it can hardly be the same dump.
area-pace-noted = Noted: your pace.
area-of-what = Metres or paces? Write it, for example: 30×40 paces
area-mixed = Both sides in metres, or both in paces, please.
area-too-large = A side is from 1 to 5000 metres long. Please look again.
area-told =
    📐 <b>{ $area }</b>, { $how ->
        [sides] { $given }
        [paces] { $given }, a pace of { $pace } m
        [around] outline of { $n } corners, the line around it
       *[outline] outline of { $n } corners
    }{ $late ->
        [yes] {" "}(added after the verdict)
       *[no] {""}
    }
area-height = {" "}· { $height } high, about { $volume }
event-area = area measured: { $m2 } m²
event-area_dropped = the area was taken away

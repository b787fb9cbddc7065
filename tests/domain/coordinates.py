"""A point written down in every way in which people write one."""

from hypothesis import strategies as st

from bot.domain.places.points import Point

MARKS = [
    ("°", "'", '"'), ("°", "′", "″"), ("º", "’", "”"), ("⁰", "'", "''"), ("о", "'", '"'), ("o", "′", "″"),
    ("°", " ", ""), ("˚", "´", "´´"), ("∘", "ʹ", "ʺ"), ("ᵒ", "`", "``"), ("*", "'", '"'), (" ", " ", ""),
    (":", ":", ""), ("-", "-", ""), (" град ", " мин ", " сек"), (" градусов ", " минут ", " секунд"),
    (" deg ", "' ", '"'), ("d", "m", "s"),
    ("° ", "' ", '"'), ("° ", "′ ", "″"), ("°-", "'-", '"'), (" градус ", " минут ", " секунд"), (" ", "'", '"'),
]  # fmt: skip
"""What stands behind degrees, minutes and seconds."""

LETTERS = [
    ("N", "S", "E", "W"), ("n", "s", "e", "w"), ("с.ш.", "ю.ш.", "в.д.", "з.д."), ("с. ш.", "ю. ш.", "в. д.", "з. д."),
    ("СШ", "ЮШ", "ВД", "ЗД"), ("с.ш", "ю.ш", "в.д", "з.д"), ("с.е.", "о.е.", "ш.б.", "б.б."), ("С", "Ю", "В", "З"),
    ("C", "Ю", "B", "З"), ("north", "south", "east", "west"), ("North", "South", "East", "West"),
    ("северной широты", "южной широты", "восточной долготы", "западной долготы"),
    ("солтүстік ендік", "оңтүстік ендік", "шығыс бойлық", "батыс бойлық"),
    ("солтустик ендик", "онтустик ендик", "шыгыс бойлык", "батыс бойлык"),
    ("солтүстік", "оңтүстік", "шығыс", "батыс"),
]  # fmt: skip
"""North, south, east, west, before or behind the figures."""

NAMES = [
    ("lat", "lon"), ("Lat", "Long"), ("lat", "lng"), ("LATITUDE", "LONGITUDE"), ("широта", "долгота"),
    ("ендік", "бойлық"), ("Широта", "Долгота"), ("ш", "д"), ("Ш.", "Д."),
]  # fmt: skip
"""Words for the axes, before the figures."""

BETWEEN = [" ", ", ", ",", "; ", ";", " / ", "/", "\n", " | ", " - ", " и ", " және ", " and ", "\t", " , ", ",\n"]
GLUE = [": ", ":", "=", " = ", " ", " - "]
AROUND = [
    "{}",
    "({})",
    "[{}]",
    "Координаты: {}",
    "Сильно пахнет вот тут {} уже час",
    "{}.",
    "GPS {}",
    "Мына жерде: {}",
    "«{}»",
]
UNSEEN = "\u200e\u200f\u200b\u2060\ufeff\u202a\u202c\u2066\u2069\u00ad"

IN_ANY_NOTATION = [
    'N 50 03.282 E 072 57.876',
    'N 50 03 17 E 72 57 53',
    '50 03 17 N 72 57 53 E',
    '50⁰03\'17" 72⁰57\'53"',
    '50о03\'17" 72о57\'53"',
    '50o03\'17"N 72o57\'53"E',
    '50:03:17N 72:57:53E',
    '50-03-17N 72-57-53E',
    '50-03-17 с.ш. 72-57-53 в.д.',
    '{"lat": 50.0547, "lng": 72.9646}',
    '{"latitude": "50.0547", "longitude": "72.9646"}',
    "{'lat': '50.0547', 'lon': '72.9646'}",
    '{\\"lat\\":\\"50.0547\\",\\"lon\\":\\"72.9646\\"}',
    '"coordinates": [72.9646, 50.0547]',
    '{"type":"Point","coordinates":[72.9646,50.0547]}',
    'POINT(72.9646 50.0547)',
    'POINT (72.9646 50.0547)',
    'SRID=4326;POINT(72.9646 50.0547)',
    'POINT Z (72.9646 50.0547 512)',
    '<coordinates>72.9646,50.0547,0</coordinates>',
    '<wpt lat="50.0547" lon="72.9646">',
    '<lat>50.0547</lat><lon>72.9646</lon>',
    '50.0547 72.9646',
    '50°03′17″N 72°57′53″E',
    '50° 03′ 17″ N, 72° 57′ 53″ E',
    '50°03’17” N 72°57’53” E',
    '50° 3\' 17,0" с. ш. 72° 57\' 53,0" в. д.',
    "50°03'17''N 72°57'53''E",
    '50°03´17´´ с.ш., 72°57´53´´ в.д.',
    "50°03'17'N 72°57'53'E",
    '50° 03\' 17" 72° 57\' 53"',
    '50º03\'17"N 72º57\'53"E',
    '50˚03\'17"N 72˚57\'53"E',
    '50*03\'17"N 72*57\'53"E',
    "50°03.283' с.ш. 72°57.876' в.д.",
    "50°03,283' с.ш. 72°57,876' в.д.",
    '50 03,283 с.ш. 72 57,876 в.д.',
    'с.ш. 50°03\'17" в.д. 72°57\'53"',
    'с.ш. 50.0547 в.д. 72.9646',
    'СШ 50.0547 ВД 72.9646',
    'с. ш. 50,0547; в. д. 72,9646',
    '50,0547 с.ш.; 72,9646 в.д.',
    'N50°03\'17" E72°57\'53"',
    'N50 03 17 E72 57 53',
    'N 50.0547° E 72.9646°',
    'N: 50.0547, E: 72.9646',
    'N=50.0547 E=72.9646',
    'Lat: 50.0547, Long: 72.9646',
    'LAT 50.0547 LNG 72.9646',
    'lat=50.0547&lon=72.9646',
    'latitude = 50.0547; longitude = 72.9646',
    'Широта: 50.0547 Долгота: 72.9646',
    'Широта 50,0547, долгота 72,9646',
    'долгота 72.9646, широта 50.0547',
    'долгота 72,9646 широта 50,0547',
    'солтүстік ендік 50,0547, шығыс бойлық 72,9646',
    'солтүстік ендіктің 50,0547°, шығыс бойлықтың 72,9646°',
    'ендік 50.0547 бойлық 72.9646',
    '50°03\'17" с.е. 72°57\'53" ш.б.',
    '50°03\'17" солтүстік 72°57\'53" шығыс',
    'с.е. 50.0547, ш.б. 72.9646',
    '50 градусов 3 минуты 17 секунд северной широты, 72 градуса 57 минут 53 секунды восточной долготы',
    '50 degrees 3 minutes 17 seconds north, 72 degrees 57 minutes 53 seconds east',
    '50 deg 3\' 17.00" N, 72 deg 57\' 53.00" E',
    '50d03m17sN 72d57m53sE',
    '50d 03m 17s 72d 57m 53s',
    '50°03\'17"С 72°57\'53"В',
    '50°03\'17"C 72°57\'53"B',
    'С50°03\'17" В72°57\'53"',
    '500317N 0725753E',
    '5003.283,N,07257.876,E',
    '$GPGGA,123519,5003.283,N,07257.876,E,1,08',
    '+50.0547+072.9646/',
    '+500317+0725753/',
    '50.0547,72.9646,17z',
    '50.0547, 72.9646, 512',
    '50.0547;72.9646',
    '50.0547/72.9646',
    '50.0547|72.9646',
    '50.0547 - 72.9646',
    '50.0547 и 72.9646',
    '50.0547\n72.9646',
    '50,0547\n72,9646',
    '50,0547,72,9646',
    '50,0547;72,9646',
    '50,0547 72,9646',
    '50,0547/72,9646',
    '50,0547.72,9646',
    '50,0547,72.9646',
    '50.0547,72,9646',
    '(50.0547, 72.9646)',
    '[50.0547, 72.9646]',
    '50.0547º, 72.9646º',
    '50.0547o, 72.9646o',
    '50.0547о с.ш., 72.9646о в.д.',
    '50.05470 72.96460',
    '+50.0547, +72.9646',
    '50.0547N, 72.9646E',
    '50.0547 N 72.9646 E',
    '72.9646E 50.0547N',
    '72°57\'53"E 50°03\'17"N',
    '72.9646° в.д. 50.0547° с.ш.',
    'φ=50.0547 λ=72.9646',
    '50.03.17N 72.57.53E',
    '50.03.17 с.ш. 72.57.53 в.д.',
    '50° 03\' 17.5" N 72° 57\' 52.5" E',
    'точка 50.0547 72.9646 запах',
    'координаты: 50.0547 с.ш., 72.9646 в.д. возле завода',
    'GPS: 50.0547,72.9646',
    'ш 50.0547 д 72.9646',
    'Ш: 50.0547, Д: 72.9646',
    'X: 72.9646 Y: 50.0547',
    'дом 5, 50.0547, 72.9646, кв 3',
    '50°03′17.0″N+72°57′53.0″E',
    '50\u200e.0547, 72\u200f.9646',
    '50.0547,\u200b72.9646',
    '\ufeff50.0547, 72.9646',
    '50 03 17N 72 57 53E',
    '50°3\'17"N, 72°57\'53"E',
    'N50.0547E72.9646',
    '50.0547N72.9646E',
    '50°03\'17"N72°57\'53"E',
    '50 03\'17" с.ш. 72 57\'53" в.д.',
    'широта 50°03\'17", долгота 72°57\'53"',
    '50.0547, 72.9646.',
    'lat/lon: 50.0547/72.9646',
    'Lat, Lon: 50.0547, 72.9646',
    'lon/lat: 72.9646, 50.0547',
    'широта и долгота: 50.0547 72.9646',
    '50.0547, 72.9646 (широта, долгота)',
    '72.9646 50.0547 (lon lat)',
    '50.0547 (lat), 72.9646 (lon)',
    '50.0547, 72.9646 в с. Актау',
    '50.0547%2C72.9646',
    '50.0547,%2072.9646',
    '50.0547,72.9646!',
    'Lat 50.0547 N Lon 72.9646 E',
    '50°03\'17" Северной широты 72°57\'53" Восточной долготы',
    '50°03\'17"с.ш.72°57\'53"в.д.',
    '50_03_17_N_72_57_53_E',
    '50° 03\' 17" / 72° 57\' 53"',
    '50°03\'17" x 72°57\'53"',
    'сев. шир. 50.0547 вост. долг. 72.9646',
    'soltüstik endik 50.0547, shyǵys boılyq 72.9646',
    '50,05470° 72,96460°',
    "50°3.283'N 72°57.876'E",
    '50°-03\'-17" 72°-57\'-53"',
    '50º 03’ 17’’ с.ш. 72º 57’ 53’’ в.д.',
]  # fmt: skip
"""50.0547, 72.9646, or 50°03′17″, 72°57′53″."""

anywhere = st.builds(Point, st.floats(-89.9, 89.9), st.floats(-179.9, 179.9))
at_home = st.builds(Point, st.floats(40.6, 55.4), st.floats(46.5, 87.3))
western = st.builds(Point, st.floats(46.5, 51.0), st.floats(47.0, 55.4))


def angle(size: float, parts: int, marks: tuple[str, str, str]) -> str:
    """Write degrees, not negative, with minutes and seconds, exact to less than half a metre."""
    degree, minute, second = marks
    if parts == 1:
        return f"{size:.6f}" + (degree.strip() if degree.strip() in "°º⁰˚∘ᵒ" else "")
    whole, minutes = int(size), (size - int(size)) * 60
    if parts == 2:
        return f"{whole}{degree}{min(minutes, 59.9999):07.4f}{minute}".strip(" :-")
    seconds = min((minutes - int(minutes)) * 60, 59.99)
    return f"{whole}{degree}{int(minutes):02}{minute}{seconds:05.2f}{second}".strip()


@st.composite
def written(
    draw: st.DrawFn, points: st.SearchStrategy[Point] = at_home, *, lettered: bool = False
) -> tuple[Point, str]:
    """A point, and how somebody wrote it; `lettered`: always with words or letters for the axes."""
    point = draw(points)
    parts, marks = draw(st.integers(1, 3)), draw(st.sampled_from(MARKS))
    figures = [angle(abs(size), parts, marks) for size in (point.lat, point.lon)]
    style = draw(st.sampled_from(["front", "back", "names", "names and letters", *([] if lettered else ["signs"])]))
    north, south, east, west = draw(st.sampled_from(LETTERS))
    halves = [north if point.lat >= 0 else south, east if point.lon >= 0 else west]
    names, glue = draw(st.sampled_from(NAMES)), draw(st.sampled_from(GLUE))
    signs = ["" if size >= 0 else "-" for size in (point.lat, point.lon)]
    gap = "" if style == "back" and not figures[0][-1].isalpha() and draw(st.booleans()) else " "
    if draw(st.booleans()):
        figures = [one.replace(".", ",") for one in figures]
    made = {
        "front": [f"{half}{gap}{one}" for half, one in zip(halves, figures, strict=True)],
        "back": [f"{one}{gap}{half}" for half, one in zip(halves, figures, strict=True)],
        "names": [f"{name}{glue}{sign}{one}" for name, sign, one in zip(names, signs, figures, strict=True)],
        "names and letters": [
            f"{name}{glue}{one} {half}" for name, one, half in zip(names, figures, halves, strict=True)
        ],
        "signs": [f"{sign}{one}" for sign, one in zip(signs, figures, strict=True)],
    }[style]
    if draw(st.booleans()):
        made.reverse()
    text = draw(st.sampled_from(BETWEEN)).join(made)
    text = draw(st.sampled_from(AROUND)).format(text)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(UNSEEN)) + text[at:]
    return point, text.replace(" ", draw(st.sampled_from([" ", " ", "\u00a0", "\u202f", "\u2009"])))

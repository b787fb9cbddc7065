"""The words that addresses are made of, in plain spelling (`written_days.plain`): streets, houses, flats."""

import re

from bot.domain.text.written_dates import MONTHS

WORD = r"[^\W\d_](?:[^\W_]|[-'’](?=[^\W_]))*"
_QUOTED = r"[«\"“](?P<quoted>[^»\"”\n]{1,40})[»\"”]"

# A street's kind that stands before its name, or behind it («ул. Мира», «Мира проспект»).
_STREETS = (
    r"улиц[аеуы]|улицей|ул|ulitsa|ulica|ul|проспект[ауе]?|просп|пр-т[ае]?|пр-кт|пр|prospekt|переул(?:ок|к[аеу])|пер"
    r"|бульвар[ауе]?|бул|б-р|шоссе|проезд[ауе]?|пр-д|тупик[ауе]?|туп|площад[ьи]|пл|набережн(?:ая|ой|ую)|наб"
    r"|алле[яеию]|тракт[ауе]?"
)
_QUARTERS = (
    r"микрорайон[ауе]?|мкр-?о?н[ауе]?|мкр|м-о?н[ауе]?|м/р(?:-н)?|mikrora[iy]on|mkr|mkrn|квартал[ауе]?|кв-л[ауе]?"
    r"|жилмассив[ауе]?|кв(?=\.?\s?\d{1,3}[\s,]{0,3}(?:дом|д)(?!\w))|ж/м|массив[ауе]?|снт|дачи|дачный массив"
)
# … and one that only stands behind it. Bare «көше» is any street, and needs a name in capital letters.
_BEHIND = (
    r"кошес\w*|коше(?:де|ден|ге|нин)?|к-си\w*|koshesi\w*|дангыл\w*|данг|dangyl\w*|д-лы\w*|туйыг\w*|туйык"
    r"|бульвары\w*|проспект[иы]с?\w*|алабы|аланы\w*|тас жолы\w*"
    r"|street|str|st|avenue|ave|road|rd|lane|boulevard|blvd|square"
)
_QUARTERS_BEHIND = (
    r"(?:шагын|молтек|мол?тек|ыкшам)\s?ауд(?:ан)?\w*|ш/а|ш\.\s?а\.?|ша|shagyn audan\w*|кварталы\w*|орамы?\w*"
)
KIND = re.compile(
    rf"(?<![\w/.])(?<![^\W\d_]-)(?:(?P<quarter>{_QUARTERS})|(?P<street>{_STREETS})"
    rf"|(?P<quarter_behind>{_QUARTERS_BEHIND})|(?P<behind>{_BEHIND}))(?!\w|-\w)\.?"
)
SHORT = frozenset(
    "ул ul пр пр-т пр-кт просп пер б-р бул туп пл наб пр-д мкр м-н мкрн мкр-н кв-л м/р mkr mkrn ж/м снт".split()  # noqa: SIM905
)
"""Kinds behind which even a name in small letters is a name: «ул ленина», but not «на улице пахнет»."""

_MONTH = "|".join(MONTHS)
_LIFE = r"гвард\w+|панфилов\w+|бригад\w+|стрелков\w+|дивизи\w+|батальон\w*|космонавт\w*|героев"
NUMBERED = re.compile(
    rf"\d{{1,3}}(?:\s?-?\s?(?:лети[яею]|лет|жылдыг\w*|жыл\w*)(?:\s{WORD})(?:\s(?P<more>{WORD}))?"
    rf"|\s?-?\s?(?:жылдыг\w*|жылдык\w*)"
    rf"|(?:\s?-?(?:го|е|ое|ого|ши|шы))?\s(?:{_MONTH})(?!\w)"
    rf"|-?\s?(?:[йяе]|[аоы]я|[иыо]й|ши|шы|нши|ншы|инши|ыншы)\s{WORD}"
    rf"|(?:-?[иы]?\s)(?:{_LIFE})(?:\s(?P<more2>{WORD}))?)"
)
"""A name that begins with a figure: 8 Марта, 50 лет Октября, 2-я Заречная, 28 панфиловцев."""
ORDINAL = re.compile(
    r"№?\s?\d{1,3}(?:-?[а-яa-z](?!\w))?(?:-?(?:ый|ой|ая|ши|шы|нши|ншы|инши|ыншы|го|th|st|nd|rd)(?!\w))?(?!\w)"
)
"""The number of a microdistrict: 7, 7А, 7-й, 5-ші."""
INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,3}")
NAME = re.compile(WORD)
QUOTED = re.compile(_QUOTED)
BARE = re.compile(rf"(?<!\w)(?:на|по|возле|около|у|напротив) (?P<name>(?:{WORD} ){{0,2}}{WORD}(?<=[аяйо]))(?=,? \d| д)")
"""A street without a word for it, in a sentence: «на Ленина 5», «по Карла Маркса, 12»."""
TITLES = frozenset("батыр би хан акын сал сери ана ата жырау султан каган маркс маркса".split())  # noqa: SIM905
"""The second word of a name that people write in small letters: бөгенбай батыр, абылай хан, карла маркса."""
STOP = frozenset(
    """
    в во на по у с со от до из за и а но не нет возле около напротив рядом под над при к ко что где это этой той нашей
    моей вашей наша вся весь всей всю все сам как же или уже очень опять снова там тут здесь сильно пахнет воняет дым
    запах газ воды вода свалка живу адрес адреси мой дом дома доме д уй уйде уйи номер кв горит нету между угол школа
    школы школе садик сад больница поликлиника магазин рынок остановка автобус маршрут улица улице район городе город
    село селе поселок поселке просят ауыл ауылы биз биздин осы сол мына анау менин бул бутин букил барлык кай бир сасык
    тутин иис коше the at in on my our this of near by and is
    """.split()  # noqa: SIM905
)
"""Words that are no part of a street's name, whatever stands around them."""

_HOUSE_WORD = r"(?:дом[аеу]?|д|уй|house|dom|участок|участка|уч|строение|стр)(?!\w)\.?\s?(?:номер\s|№\s?|#)?|№\s?"
_LETTER = r"\s?-?\s?(?P<letter>(?!к\.?\s?\d)[а-яa-z])(?!\w|\.[а-яa-z])|\s?[«\"][а-яa-z][»\"]"
_FIGURE = rf"\d{{1,4}}(?:{_LETTER})?(?:\s?/\s?\d{{1,4}}[а-яa-z]?(?!\w))?"
_PART = (
    r"(?:[\s,]{0,3}(?:корпус|корп|кор|строение|стр|литера?|лит|блок|секция|block|building|bldg|corpus)(?!\w)\.?\s?№?\s?"
    r"(?:\d{1,3}[а-яa-z]?|[а-яa-z])(?!\w)|[\s,]{0,3}к\.?\s?\d{1,2}(?!\w))"
)
HOUSE = re.compile(
    rf"(?P<gap>[\s,]{{0,3}})(?P<word>{_HOUSE_WORD})?(?P<figure>{_FIGURE})(?!\w(?<!к))(?P<part>{_PART}{{0,2}})"
    r"(?P<behind>[\s-]{0,2}(?:дом|уй|uy)(?!\w))?"
)
HOUSE_FIRST = re.compile(
    rf"(?<![\w./-])(?:(?:дом[аеу]?|д|уй|house|dom)(?!\w)\.?\s?(?:№|номер)?\s?"
    rf"{_FIGURE.replace('<letter>', '<l1>')}(?!\w)"
    rf"|{_FIGURE.replace('<letter>', '<l2>')}[\s-]?(?:дом[аеу]?|уй\w{{0,4}})(?!\w)"
    rf"|(?P<english>\d{{1,4}}[a-z]?(?:/\d{{1,4}})?))(?P<part>{_PART}{{0,2}})[\s,]*(?:(?:на|по|of|on|in|в)\s)?$"
)
"""A house before its street, up to the end of what stands before it: «дом 5 по», «12-үй,», «5 »."""
NO_HOUSE = re.compile(
    r"\s*(?:час|ч(?!\w)|утр|вечер|дня|дне|день|ноч|раз|лет(?!\w)|год|мин|сек|месяц|недел|мк?г|г(?!\w)|к[гм](?!\w)|м(?!\w)|метр"
    r"|литр|[%°:₸]|тг|тенге|тыс|сагат|кун|рет|жыл|ай(?!\w)|апта|адам|человек|hour|day|time|week|am(?!\w)|pm(?!\w)|o'clock"
    rf"|этаж|квартал|мкр|микрорай|[.,]\d|-?(?:го|й|ого)(?!\w)|(?:{_MONTH})(?!\w))"
)
"""What a figure is followed by that is no house: a time, an amount, a date."""

_FLAT_WORD = (
    r"кв-ра|квартир[аеуы]|кв|патер\w{0,4}|apartment|apt|flat|kv|офис[ае]?|оф|кабинет[ае]?|каб|комнат[аеуы]|комн|подъезд[ае]?"
    r"|подьезд[ае]?|под|этаж[ае]?|эт|киребериси?\w{0,3}|кабат\w{0,3}|entrance|floor"
)
FLAT = re.compile(
    rf"[\s,(]{{0,4}}(?<![\w/])(?:(?:{_FLAT_WORD})(?!\w|-л)\.?\s?(?:№|номер\s)?\s?\d{{1,4}}[а-яa-z]?(?![\w/]|[.,]\d)"
    r"(?!\s?(?:м2|м²|кв|метр|часов|час|утра|вечера))"
    r"|\d{1,4}[\s-]?(?:патер\w{0,4}|квартир[аеуы]|кв(?![-\w]|\.?\s?[мk])\.?|подъезд[ае]?|этаж[ае]?|кабат\w{0,3}|киреберис\w{0,3})(?!\w)"
    r"(?!\.?\s?(?:№\s?)?\d))"
    r"[)]?"
)
"""A flat, with entrance and floor: what nobody needs to find the house."""
BEFORE_HOUSE = re.compile(r"[\s,]*(?:дом|д|уй)(?!\w)\.?\s?\d")
"""«кв. 7, дом 3» is a quarter and no flat."""
FLAT_BEHIND = re.compile(r"\s?-\s?\d{1,3}(?![\w/])")
"""«Ленина 5-12»: the flat behind its house."""

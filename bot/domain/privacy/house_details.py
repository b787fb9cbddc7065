"""What leads to a door: house numbers, entrances, coordinates, links and codes of maps. The street stays.

Rather a figure too many is left out than one too few: whoever reads such words goes nowhere by them. Whoever goes there
reads them whole (see `audiences`).
"""

import re

from bot.domain.privacy.spans import Span

_UP = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]"
_LETTER = r"[^\W\d_]"
_UNITS = (
    r"(?!\s?-?(?:час|дн[яеёиь]|ден|день|сут|нед|мес|год|лет|раз|мин|сек|км|м\b|м[23²³]|мм|см|метр|чел|штук|шт|ppm|ppb|мг|мкг|мк|кг|тонн|т\b|литр|л\b|дб|db"
    r"|куб|кв|га|%|°|градус|тенге|тг|₸|₽|\$|тыс|млн|балл|сағ|күн|апта|ай\b|жыл|рет|минут|шақ|адам|бала|тоқсан|пайыз|теңге|hour|day|week|month|year|minute|time"
    r"|met|km|people|children|am\b|pm\b|of\b|and\b|to\b|by\b|на\b|шт|январ|феврал|март|апрел|ма[яй]\b|июн|июл|август|сентяб|октябр|ноябр|декабр|қаңтар|ақпан|наурыз"
    r"|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|januar|februar|march|april|june|july|august|septem|octo|novem|decem|[.,:]\d))"
)
_HOUSE = rf"\d{{1,4}}(?:\s?[а-яa-z](?!{_LETTER}))?(?:\s?[/-]\s?\d{{1,4}}[а-яa-z]?)?(?!\w)"
_STREETS = (
    r"ул|улиц[аеуыоюй]{1,2}|пр|пр-т|пр-кт|проспект[аеу]?|пер|переул\w{2,4}|бульвар[аеу]?|б-р|мкрн?|микрорайон[аеу]?|мкр-н|м-н|кв-л|квартал[аеу]?|шоссе|тупик[ае]?"
    r"|street|st|avenue|ave|road|lane"
)
_STREETS_BEHIND = (
    r"көше\w{0,6}|коше\w{0,6}|к-сі|даңғыл\w{0,6}|дангыл\w{0,6}|мөлтек\w{0,6}|шағын\s?аудан\w{0,6}|шагын\s?аудан\w{0,6}|тұйы[қғ]\w{0,4}|ықшам\s?аудан\w{0,6}"
    r"|микрорайон[аеу]?|мкрн?|мкр-н|квартал[аеу]?|street|st|avenue|ave|road|lane|би|батыр"
)
_HOUSES = (
    r"дом\w{0,2}|д|үй\w{0,4}|уй\w{0,3}|house|bld|building|строение|стр|корп(?:ус)?|подъезд\w{0,2}|под[ъь]?езд\w{0,2}|эт|этаж\w{0,2}|кіреберіс\w{0,5}|қабат\w{0,4}"
    r"|entrance|floor|домофон\w?|участ(?:ок|ке|ка)|үйге"
)

FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form)
    for form in (
        # coordinates: decimals, degrees and minutes, with or without letters
        r"(?i:(?:[NСSEВ]\s?)?[-+]?\d{1,3}[.,]\d{3,9}\s?[°⁰º]?\s?[NСSEВ]?[\s,;/|]{1,4}(?:[NСSEВ]\s?)?[-+]?\d{1,3}[.,]\d{3,9}\s?[°⁰º]?\s?[NСSEВ]?)",
        r"(?i:[NСSEВ]?\s?\d{1,3}\s?[°⁰º]\s?\d{1,2}(?:[.,]\d{1,6})?(?:\s?['’′]\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?[\"”″]?)?)?\s?[NСSEВ]?)",
        r"(?:[NS]\s?)?\d{2}\s\d{1,2}[.,]\d{2,6}\s?N?[\s,]{1,3}(?:[EW]\s?)?\d{2,3}\s\d{1,2}[.,]\d{2,6}\s?E?",
        r"[NS]\s?\d{1,2}\s\d{1,2}\s\d{1,2}\s{0,2}[EW]\s?\d{1,3}\s\d{1,2}\s\d{1,2}",
        r"\d{1,3}[:]\d{2}[:]\d{2}(?:[.,]\d+)?\s?[NСSEВ]",
        r"(?i:(?:шир(?:ота)?|долг(?:ота)?|ендік|бойлық|lat(?:itude)?|lon(?:gitude)?|lng)\W{0,4}-?\d{1,3}[.,]\d{2,9})",
        # a link, and a code of a map
        r"(?i:(?:https?://|geo:|www\.)[^\s<>\"]{1,400})",
        r"(?i:(?<![\w@.])[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:kz|ru|com|org|net|gl|ly|me|app|maps)/[^\s<>\"]{1,300})",
        r"(?i:(?<!\w)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w))",
        # a house, an entrance, a storey by its word, before or behind the figure
        rf"(?i:(?<!\w)(?:{_HOUSES})\.?[\s,:№#-]{{0,3}}{_HOUSE}{_UNITS})",
        rf"(?i:(?<![\w.,])\d{{1,4}}(?:[а-яa-z])?(?:/\d{{1,4}})?\s?-?(?:[йя]|ой|ом|ем|м|ші|шы|інші|th|nd|rd|st)?\s?-?(?:{_HOUSES})(?!\w))",
        r"(?i:(?<!\w)(?:дом\w{0,2}|үй|house)\s(?:один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|one|two|three|four"
        r"|five|six|seven|eight|nine|ten|\w{2,6}надцать|двадцать|тридцать|сорок|жиырма|отыз|қырық)(?:\s(?:один|два|три|четыре|пять|шесть|семь|восемь|девять))?(?!\w))",
        # a figure behind the name of a street
        rf"(?i:(?<!\w)(?P<keep>(?:{_STREETS})\.?\s{{0,2}}(?:[^\W_][\w«»-]{{0,24}}\.?\s?){{1,3}}?[\s,]{{0,3}}){_HOUSE}{_UNITS})",
        rf"(?i:(?<!\w)(?P<keep>(?:{_STREETS_BEHIND})(?!\w)\.?[\s,]{{0,3}}){_HOUSE}{_UNITS})",
        rf"(?i:(?<![\w.,])\d{{1,4}}[a-z]?(?=\s{_LETTER}{{2,20}}\s(?:street|st|avenue|ave|road|lane)(?!\w)))",
        # «Мира 5», «мира 5»: a name with a figure that measures nothing
        rf"(?<!\w)(?P<keep>{_UP}{_LETTER}{{2,25}}(?:-{_LETTER}{{2,20}})?[\s,]{{1,3}}){_HOUSE}{_UNITS}",
        rf"(?i:(?<!\w)(?P<keep>{_LETTER}{{3,20}}(?:[ая]|ого|ской|ева|ова|ина)[\s,]{{1,2}}){_HOUSE}{_UNITS}(?!\s{_LETTER}{{1,3}}\s))",
        # what stands before a flat is its house
        rf"(?i:(?<![\w.,]){_HOUSE}(?=[\s,]{{0,3}}(?:кв|квартира|пәтер|патер|apt|apartment|flat|pater|kv)(?!\w)\.?\s?№?\s?\d))",
    )
)
"""What is left out; the part called `keep` stays."""

_NOT_STREETS = re.compile(
    r"(?:школ|лицей|гимнази|котельн|мектеп|school|тэц|грэс|завод|цех|труб|пост|скважин|колодец|колодц|қазандық|балл|индекс|примерно|около|после|до|шамамен|раза|класс"
    r"|pm|co|no|so|h|nh|ph|limit|норма|пдк|гост|снип|стать)\w{0,4}[\s,]{1,3}$",
    re.IGNORECASE,
)
"""Words whose figure is no house: «школа 12» is a public place, and may stay."""


def found(text: str) -> list[Span]:
    """Return where such things stand."""
    told: list[Span] = []
    for form in FORMS:
        for one in form.finditer(text):
            start = one.end("keep") if "keep" in form.groupindex else one.start()
            if "keep" in form.groupindex and _NOT_STREETS.search(one["keep"]):
                continue
            told.append((start, one.end()))
    return told


def street(address: str) -> str:
    """Return an address without its house: «ул. Мира», «Абай көшесі»."""
    left = address
    for start, end in sorted(found(f"{address}."), reverse=True):
        left = left[:start] + left[min(end, len(left)) :]
    return " ".join(left.split()).strip(" ,.;-–")

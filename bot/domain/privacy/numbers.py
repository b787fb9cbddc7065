"""Numbers and addresses of the net that lead to a person: phones, accounts, e-mails, identity, cards, flats.

Each is a row of `FORMS`; every pattern is bounded, so that no text takes long. What only looks so stays: dates with a
time, coordinates, public numbers of letters.
"""

import re

from bot.domain.privacy.spans import Span

_DIGIT = r"[\dOoОоЗз]"
"""A letter in the place of a digit hides a phone from a machine, not from people."""

_NUMBER_WORDS = (
    "ноль|нуль|один|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|(?:один|две|три|четыр|пят|шест|сем|восем|девят)"
    "надцать|двадцать|тридцать|сорок|(?:пять|шесть|семь|восемь)десят|девяносто|сто|двести|триста|четыреста"
    "|(?:пять|шесть|семь|восемь|девять)сот|нөл|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс"
    "|жетпіс|сексен|тоқсан|жүз|zero|one|two|three|four|five|six|seven|eight|nine|double"
)

_LABELS = (
    r"лицев\w{0,3}\s{1,3}сч[её]т\w{0,2}|л/с|дербес\s{1,3}шот\w{0,4}|удостоверени\w{1,2}|уд\.?\s?личности|паспорт\w{0,3}|жеке\s{1,3}куәлі\w{1,4}"
    r"|ЖСН|ИИН|БСН|БИН|IIN|BIN|личн\w{0,4}\s{1,3}номер\w{0,2}|абонент\w{0,5}|договор\w{0,2}|passport|id\s?card|account"
)
_CALLING = (
    r"тел|телефон\w{0,3}|ном|номер\w{0,3}|нөмір\w{0,4}|моб|мобильн\w{0,3}|сот|сотов\w{0,3}|звон\w{0,5}|позвон\w{0,5}|набер\w{0,4}"
    r"|в[ао]т?ц?ап\w{0,2}|whatsapp|wa|байланыс\w{0,6}|хабарлас\w{0,6}|қоңырау\w{0,6}|телефоным|phone|tel|call|mobile|zvonite|nomer"
)
_NETS = (
    r"тг|тел?еграм\w{0,4}|telegram\w{0,3}|tg|инст[ау]\w{0,9}|insta\w{0,7}|вк|вконтакте|vk|фейсбу\w{1,3}|facebook|fb"
    r"|тик\s?ток\w{0,2}|tiktok|ник\w{0,2}|nick"
)
_FLATS = r"квартир\w{0,2}|кв|пәтер\w{0,6}|патер\w{0,4}|apartments?|apt|flat|pater\w{0,3}|kvartira|kv"

FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # an e-mail, also as «me (at) mail.kz», «me собака mail точка ru»
        r"(?<![\w.+-])[\w.+-]{1,64}\s?@\s?[\w-]{1,63}(?:\s?\.\s?[\w-]{1,63}){1,5}",
        r"(?<![\w.+-])[\w.+-]{1,64}\s{0,2}(?:[(\[{]\s?(?:at|собака)\s?[)\]}]|\sсобака\s|\sat\s(?=[\w-]+\s?(?:\.|dot|точка)))\s{0,2}"
        r"[\w-]{1,63}\s{0,2}(?:\.|\s(?:dot|точка)\s|[(\[]dot[)\]])\s{0,2}[a-zа-я]{2,10}",
        # somebody's page
        r"(?:https?://)?(?:www\.|m\.)?(?:t\.me|telegram\.me|wa\.me|api\.whatsapp\.com|vk\.com|vk\.ru|ok\.ru|instagram\.com|facebook\.com|fb\.com"
        r"|tiktok\.com|linkedin\.com|twitter\.com|x\.com|threads\.net|youtube\.com/@)(?:/[^\s,;]{0,200})?(?<![.,;:!?)])",
        # an account
        r"(?<![\w@.])@[A-Za-z][\w.]{2,31}(?<!\.)(?![\w(])",
        rf"(?<!\w)(?P<keep>(?:{_NETS})[\s:–—=-]{{1,4}})@?(?=[A-Za-z\d_.]*[A-Za-z])[A-Za-z\d][\w.]{{3,31}}(?<!\.)(?!\w)",
        # IBAN of Kazakhstan, in groups or not
        r"(?<!\w)KZ\s?\d{2}(?:\s?[A-Z0-9]){16}(?!\w)",
        # a number of identity, of a contract, of an account at the water utility
        rf"(?<!\w)(?P<keep>(?:{_LABELS})[\s:№#N.–—-]{{0,6}})[A-Z]?\d[\d\s-]{{3,18}}\d(?!\w)",
        # a phone after a word for calling: five digits are enough
        rf"(?<!\w)(?P<keep>(?:{_CALLING})\.?[\s:№–—(-]{{0,4}})\+?\d(?:[\s().-]{{0,2}}\d){{4,13}}(?!\w)",
        # any other phone, card, account: ten digits or more
        rf"(?<![\w.,-])\+?[\s(]{{0,2}}(?=(?:[OoОоЗз\s()./–-]{{0,4}}\d){{8}}){_DIGIT}(?:[\s()./–-]{{0,3}}{_DIGIT}){{9,18}}(?!\w)",
        r"(?<![\w-])\d{3}-\d{2}-\d{2}(?![\w-])",
        # a number in words, as it is said on the telephone
        rf"(?<!\w)(?:{_NUMBER_WORDS})(?:[\s,.-]{{1,3}}(?:{_NUMBER_WORDS}|\d{{1,3}})){{4,20}}(?!\w)",
    )
)
"""What is left out; the part called `keep` stays."""

FLATS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # not square metres
        rf"(?<!\w)(?:{_FLATS})(?!\w)\.?[\s:№#-]{{0,4}}\d{{1,4}}(?:\s?-?[а-яёa-z]{{1,2}})?(?!\w)(?!\s?(?:м|кв|тыс|га))",
        rf"(?<![\w.,])\d{{1,4}}\s?-?\s?(?:[йя]|ой|ая|ші|шы|інші|нші|th|nd|rd)?\s{{0,2}}-?(?:{_FLATS})(?!\w)"
        r"(?!\.?\s{0,2}(?:м|m\b|км|sq|№?\s?\d))",
        r"(?<!\w)(?:кв|квартира|пәтер|патер)(?!\w)\.?\s(?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|дв|тр|один|сем|восем)\w{0,8}",
        # «Мира 5-12»: the flat behind the house
        r"(?<=[\s,]\d)(?:\s?[-–]\s?\d{1,3})(?![\w-])(?!\s?(?:час|дн|мин|м\b|мг|раз|чел|лет|мес|сағ|күн|hours|days|°|%))",
        r"(?<=[\s,]\d\d)(?:\s?[-–]\s?\d{1,3})(?![\w-])(?!\s?(?:час|дн|мин|м\b|мг|раз|чел|лет|мес|сағ|күн|hours|days|°|%))",
    )
)

_HOUSE_BEFORE = re.compile(r"(?:[^\W\d_]\.?,?\s{1,2}|д\.\s?|дом\s|үй\s?)\d{1,2}$", re.IGNORECASE)

_PROTECTED = re.compile(
    r"(?<![\d./])(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./]\d{2,4}(?!\d|[./]\d)(?:\D{1,4}\d{1,2}[:.]\d{2}(?::\d{2})?)?(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?"
    r"|\d{4}-\d{2}-\d{2}(?:[T\s]\d{2}:\d{2}(?::\d{2})?)?"
    r"|\d{1,3}[.,]\d{3,8}°?\s?[NСE]?[\s,;]{1,3}\d{1,3}[.,]\d{3,8}"
    r"|(?<![\d.,])\d{1,4}[.,]\d{1,4}(?:[\s;]{1,3}\d{1,4}[.,]\d{1,4}(?![\d.,]\d)){1,40}"
    r"|[A-ZА-Я]{2}-\d{4}-\d{2,6}"
)
"""What has as many digits and is no phone: a date with its time, coordinates, readings in a row, a letter's number."""


def found(text: str) -> list[Span]:
    """Return where such numbers and addresses stand, flats left aside."""
    kept = [one.span() for one in _PROTECTED.finditer(text)]
    told: list[Span] = []
    for form in FORMS:
        for one in form.finditer(text):
            start = one.end("keep") if "keep" in form.groupindex else one.start()
            if not any(a < one.end() and start < b for a, b in kept):
                told.append((start, one.end()))
    return told


def flats(text: str) -> list[Span]:
    """Return where the numbers of flats stand."""
    return [
        one.span()
        for form in FLATS
        for one in form.finditer(text)
        if one[0].lstrip()[0] not in "-–" or _HOUSE_BEFORE.search(text[max(0, one.start() - 12) : one.start()])
    ]

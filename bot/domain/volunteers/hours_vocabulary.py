"""The words for days and times that people use when they say when they are free, in plain spelling (`clock_times`)."""

import re

from bot.domain.text.day_parts import Part
from bot.domain.volunteers.hours import BLOCKS

# What is said in several words, as one; in plain spelling (`clock_times.plain`).
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"c(?= \d)", "с"),  # the Latin letter
    (r"но не|но только не|but not|(?<=every day )but|за исключением|not counting", " кроме "),
    (
        r"(?:в )?(?:рабочее время|рабочие часы)|(?:working|office|business) hours|жумыс (?:уакыт|сагат)\w*",
        " weekdays 9-18 ",
    ),
    (r"(?:по )?(?:вечерам|вечера) и (?:по )?выходн\w*(?: дн\w*)?", " weekdays evening ; weekend "),
    (r"evenings? (?:and|&) weekends?|weekends? (?:and|&) evenings?", " weekdays evening ; weekend "),
    (r"после работы|after work|жумыстан кейин|жумыстан сон", " after 18 "),
    (r"(?:весь|целый) день|целыми днями|кун(?:и)? бойы|(?:all|whole) day(?: long)?|полный день", " allday "),
    (
        r"круглосуточно|таулик бойы|(?:24|7)\s*/\s*7|24 часа|24 сагат|around the clock|(?:в )?любое время|any ?time"
        r"|always|кез келген (?:уакыт|кез)\w*|все время|всегда|аркашан",
        " everyday allday ",
    ),
    (
        r"(?:в )?(?:каждый|любой) день|ежедневно|кун сайын|кунделикти|every ?day|any day|daily|вс[юе] недел\w*"
        r"|апта бойы|all week|все дни(?: недели)?|all days|без выходных|демалыссыз|(?:7|семь) дней в неделю"
        r"|(?:7|seven) days a week|(?:аптанын )?барлык кун\w*|(?:аптанын )?(?:ар|кез келген) кун\w*",
        " everyday ",
    ),
    (r"после обеда|тустен кейин|тустен сон|after lunch", " afternoon "),
    (r"до обеда|туске (?:дейин|шейин)|before lunch", " beforenoon "),
    (r"рабочи[емх]+ дн\w*|(?:по )?будн\w*(?: дн\w*)?|жумыс кун\w*|week ?days?|work(?:ing)? ?days?", " weekdays "),
    (r"(?:по )?выходн\w*(?: дн\w*)?|демалыс\w*(?: кун\w*)?|week ?ends?", " weekend "),
    (r"(?:между|between) (.{1,40}?) (?:и|and)", r" from \1 to "),
    (r"полдень|полудн[яюе]|полуднем|талтус\w*|mid ?day|noon", " noon "),
    (r"полноч[ьию]\w*|полуноч[ьи]\w*|тун ортас\w*|mid ?night", " midnight "),
    (r"we (?=can|are|will|work|could)", " "),
)
PHRASES = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), word) for pattern, word in _PHRASES)

# Hours in words: with a word of time beside them only, so that «один», «он» and the like stay what they are.
_NUMBERS: dict[int, str] = {
    1: r"час|часа|часу|одного|бир(?:ден|ге|де)?|one",
    2: r"два|двух|еки(?:ден|ге|де)?|two",
    3: r"три|трех|уш(?:тен|ке|те)?|three",
    4: r"четыре|четырех|торт(?:тен|ке|те)?|four",
    5: r"пять|пяти|бес(?:тен|ке|те)?|five",
    6: r"шесть|шести|алты(?:дан|га|да)?|six",
    7: r"семь|семи|жети(?:ден|ге|де)?|seven",
    8: r"восемь|восьми|сегиз(?:ден|ге|де)?|eight",
    9: r"девять|девяти|тогыз(?:дан|га|да)?|nine",
    10: r"десять|десяти|он(?:нан|га|да)|ten",
    11: r"одиннадцать|одиннадцати|он бир(?:ден|ге|де)?|eleven",
    12: r"двенадцать|двенадцати|он еки(?:ден|ге|де)?|twelve",
}
NUMBERS = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)(?! (?:дне|день|раз|кун|рет|day|time))"), f" {number} ")
    for number, pattern in sorted(_NUMBERS.items(), reverse=True)
)

_DAYS: tuple[str, ...] = (
    r"пн|пон|понед|понедельник\w*|дс|дб|дуйс|дуйсенби\w*|mo|mon|mondays?",
    r"вт|втор|вторник\w*|сс|сейс|сейсенби\w*|tu|tue|tues|tuesdays?",
    r"ср|сред[аыуе]|средой|средам|сарс|сарсенби\w*|we|wed|weds|wednesdays?",
    r"чт|чет|четв|четверг\w*|бс|бейс|бейсенби\w*|th|thu|thur|thurs|thursdays?",
    r"пт|пят|пятн|пятниц\w*|жм|жум|жума(?:дан|га|да|ны|нын|сы|лар\w*)?|fr|fri|fridays?",
    r"сб|суб|субб|суббот\w*|сн|сенб|сенби\w*|sa|sat|saturdays?",
    r"вс|вск|воск|воскр|воскресень\w*|жк|жс|жекс|жексенби\w*|su|sun|sundays?",
)
DAY_NAMES = tuple(re.compile(pattern) for pattern in _DAYS)

# English has it behind the time in more words than one.
BEHIND_IN_ENGLISH = tuple(
    (re.compile(rf"(?<=\d) (?:in the|at) {name}s?(?!\w)"), f" {word}")
    for name, word in (("morning", "утра"), ("afternoon", "дня"), ("evening", "вечера"), ("night", "ночи"))
)

# A part of the day stands behind its time («6 вечера»), before it («кешкі 6»), or on either side («вечером с 6 до 9»).
BEHIND: dict[str, Part] = {"утра": Part.MORNING, "дня": Part.DAY, "вечера": Part.EVENING, "ночи": Part.NIGHT}
_BEFORE: dict[Part, str] = {
    Part.MORNING: r"танги|тангы|танертенги|танертенгы|ертенги",
    Part.DAY: r"туски|тускы|кундизги|тустенги|тустен кейинги",
    Part.EVENING: r"кешки|кешкы",
    Part.NIGHT: r"тунги|тунгы",
}
BEFORE = {re.compile(pattern): part for part, pattern in _BEFORE.items()}
_EITHER: dict[Part, str] = {
    Part.MORNING: r"утро|утром|утрам|утренн\w+|танертен|танмен|танда|mornings?",
    Part.DAY: r"днем|кундиз|тусте|daytime|afternoons?",
    Part.EVENING: r"вечер|вечером|вечерам|вечерн\w+|кешке|кеште|кешкилик|кешкурым|кеш|evenings?",
    Part.NIGHT: r"ночь|ночью|ночам|ночн\w+|тунде|тун|nights?",
}
EITHER = {re.compile(pattern): part for part, pattern in _EITHER.items()}
BLOCK_OF: dict[Part, tuple[int, int]] = {Part(block.value): times for block, times in BLOCKS.items()}
"""What a part of the day is when no time is said with it."""

SAID_FOR_NOTHING = re.compile(
    r"в|во|на|а|также|еще|только|могу|можно|мне|я|удобно|обычно|свободн\w*|готов\w*|дни|дня|дней|дням|днями|день"
    r"|каждый|каждую|каждое|on|at|in|the|i|am|im|can|free|available|only|usually|days?|please|every|each|time|hours?"
    r"|да|де|та|те|кун\w*|сагат\w*|уакыт\w*|бос\w*|гана|болады|боламын|аралыгында|арасында|сайын"
)
EXCEPT = {"кроме", "except", "исключая"}
EXCEPT_BEHIND = {"баска"}
WITH = {"мен", "бен", "пен"}
NEVER = re.compile(r"but|not|не|нет|без|емес|жок|никогда|never|no")
TO = {"до", "по", "to", "till", "til", "until", "through", "thru", "before"}
FROM = {"с", "со", "from", "since", "после", "after"}
AFTER = {"после", "after", "кейин", "сон"}
"""Of these words those that begin at some time, rather than at that one: «после 6» is hardly 06:00."""
TO_BEHIND = {"дейин", "шейин"}
FROM_BEHIND = {"кейин", "бастап", "сон"}
QUIET = re.compile(
    r"(?<!\w)(?:не (?:звонит\w*|беспоко\w*|трога\w*|будит\w*|пис\w*)(?: мне)?|тихие часы|тихо|тишин\w*"
    r"|тыныш\w*(?: сагат\w*)?|мазалама\w*|(?:конырау )?(?:шалма|согылма|соклама)\w*|quiet(?: hours?)?|silen\w+"
    r"|(?:do not|don'?t) (?:disturb|call|ring)(?: me)?)(?!\w)"
)
"""What people say with quiet hours."""

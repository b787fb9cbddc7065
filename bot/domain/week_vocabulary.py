"""The words for days and times that people use when they say when they are free, in plain spelling (`clock_times`)."""

import re

from bot.domain.hours import BLOCKS, Block

# What is said in several words, as one; in plain spelling (`clock_times.plain`).
_PHRASES: tuple[tuple[str, str], ...] = (
    (
        r"(?:в )?(?:рабочее время|рабочие часы)|(?:working|office|business) hours|жумыс (?:уакыт|сагат)\w*",
        " weekdays 9-18 ",
    ),
    (r"(?:по )?(?:вечерам|вечера) и (?:по )?выходн\w*(?: дн\w*)?", " weekdays evening ; weekend "),
    (r"evenings? (?:and|&) weekends?|weekends? (?:and|&) evenings?", " weekdays evening ; weekend "),
    (r"после работы|after work|жумыстан кейин|жумыстан сон", " after 18 "),
    (r"(?:весь|целый) день|целыми днями|кун(?:и)? бойы|(?:all|whole) day(?: long)?|полный день", " allday "),
    (
        r"круглосуточно|таулик бойы|24\s*/\s*7|24 часа|24 сагат|around the clock|(?:в )?любое время|any ?time|always"
        r"|кез келген (?:уакыт|кез)\w*|все время|всегда|аркашан",
        " everyday allday ",
    ),
    (
        r"(?:в )?(?:каждый|любой) день|ежедневно|кун сайын|every ?day|daily|вс[юе] недел\w*|апта бойы|all week",
        " everyday ",
    ),
    (r"после обеда|тустен кейин|afternoons?", " daytime "),
    (r"рабочи[емх]+ дн\w*|(?:по )?будн\w*(?: дн\w*)?|жумыс кун\w*|week ?days?|work(?:ing)? ?days?", " weekdays "),
    (r"(?:по )?выходн\w*(?: дн\w*)?|демалыс\w*(?: кун\w*)?|week ?ends?", " weekend "),
)
PHRASES = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), word) for pattern, word in _PHRASES)

_DAYS: tuple[str, ...] = (
    r"пн|пон\w*|дс|дуй\w*|mo|mon\w*",
    r"вт\w*|сс|сей\w*|tu|tue\w*",
    r"ср|сре\w*|сар\w*|we|wed\w*",
    r"чт|чет\w*|бс|бей\w*|th|thu\w*",
    r"пт|пят\w*|жм|жум(?:а\w*)?|fr|fri\w*",
    r"сб|суб\w*|сн|сен(?:б\w*)?|sa|sat\w*",
    r"вс|вос\w*|жк|жс|жек\w*|su|sun\w*",
)
DAY_NAMES = tuple(re.compile(pattern) for pattern in _DAYS)

_BLOCKS: dict[Block, str] = {
    Block.MORNING: r"утр\w*|танер\w*|танга|morning\w*",
    Block.DAY: r"днем|днями|кундиз\w*|daytime",
    Block.EVENING: r"вечер\w*|кеш(?:к|т|ки|ке|кы)\w*|кеш|evening\w*",
    Block.NIGHT: r"ноч\w*|тун\w*|night\w*",
}
BLOCK_NAMES = {re.compile(pattern): BLOCKS[which] for which, pattern in _BLOCKS.items()}

SAID_FOR_NOTHING = re.compile(
    r"в|во|на|а|также|еще|только|могу|можно|мне|я|удобно|обычно|свободн\w*|готов\w*|дни|дня|дней|дням|день|каждый|каждую"
    r"|on|at|in|the|i|am|im|can|free|available|only|usually|days?|please|every|each|time|hours?"
    r"|мен|бен|да|де|та|те|кун\w*|сагат\w*|уакыт\w*|бос\w*|гана|болады|боламын|аралыгында|арасында|сайын"
)
EXCEPT = re.compile(r"кроме|except|but|not|не|нет|без|баска|емес|жок|никогда|never|no")
TO = {"до", "по", "to", "till", "til", "until", "through", "thru"}
FROM = {"с", "со", "from", "since", "после", "after"}
TO_BEHIND = {"дейин", "шейин"}
FROM_BEHIND = {"кейин", "бастап"}

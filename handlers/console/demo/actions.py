"""The buttons of the page's top bar: play a real week, kill the bot, start it again."""

from bot.domain.catalogue.catalogue import Catalogue
from bot.playground.desk_actions import Action, Progress
from bot.playground.town import Town
from handlers.console.demo import week
from handlers.console.demo.programme import Programme
from handlers.console.demo.volunteers import Volunteer

THE_BOT = "bot"
START = "start"
KILLED = {
    "kk": "Бот өшірілді. Жазыңыз: жазғаныңыз Telegram-да күтіп тұрады.",
    "ru": "Бот убит. Пишите: написанное подождёт в Telegram.",
    "en": "The bot is dead. Go on writing: it waits at Telegram.",
}
DEAD_ALREADY = {"kk": "Бот онсыз да өшіп тұр", "ru": "Бот и так не работает", "en": "It does not run anyway"}
STARTING = {"kk": "Бот қосылып жатыр…", "ru": "Бот запускается…", "en": "The bot is starting…"}
STARTED = {
    "kk": "Бот қосылды, күтіп тұрғанның бәрін алады.",
    "ru": "Бот запущен и берёт всё, что ждало.",
    "en": "The bot runs and takes all that has waited.",
}
STOPPED = {
    "kk": "Бот өзі тоқтап қалды: қайта қосыңыз.",
    "ru": "Бот остановился сам: запустите его снова.",
    "en": "The bot has stopped by itself: start it again.",
}
RUNS_ALREADY = {"kk": "Бот жұмыс істеп тұр", "ru": "Бот работает", "en": "It is running"}


def of(programme: Programme, catalogue: Catalogue, volunteers: list[Volunteer]) -> tuple[Action, ...]:
    """Return the actions of the page."""

    async def kill(_: Town, progress: Progress) -> None:
        progress(KILLED if await programme.kill() else DEAD_ALREADY)

    async def start(world: Town, progress: Progress) -> None:
        if not await programme.start():
            progress(RUNS_ALREADY)
            return
        progress(STARTING)
        if await programme.listens(world):
            progress(STARTED)

    return (
        Action(
            "real-week",
            {"kk": "Шынайы аптаны ойнату", "ru": "Проиграть настоящую неделю", "en": "Play a real week"},
            week.play(catalogue, volunteers),
        ),
        Action("kill", {"kk": "Ботты өшіру", "ru": "Убить бота", "en": "Kill the bot"}, kill, THE_BOT),
        Action(START, {"kk": "Қайта қосу", "ru": "Запустить снова", "en": "Start it again"}, start, THE_BOT),
    )

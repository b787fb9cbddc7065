"""Who lives in the sample town: the three phones, the volunteers who act by themselves, how they measure."""

from dataclasses import dataclass

COORDINATOR = 5_100_000_001
RESIDENT = 5_100_000_002
HELPER = 5_100_000_010
CHANNEL = "zhasyl_zheli_temirtau"
FIRST_NEIGHBOUR = 5_100_001_000


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone of the page. `role` names its place there."""

    user_id: int
    name: str
    lang: str
    role: str


@dataclass(frozen=True, slots=True)
class Helper:
    """A volunteer of the sample town; `home` (lat, lon). One without a phone acts by itself."""

    user_id: int
    name: str
    lang: str
    home: tuple[float, float]
    radius_m: int
    media: tuple[str, ...]
    instrument: str
    phone: bool = False
    cohort: str = "other"


PHONES = (
    Phone(RESIDENT, "Айгерім Сәдуақас", "kk", "resident"),
    Phone(HELPER, "Данияр Ким", "ru", "volunteer"),
    Phone(COORDINATOR, "Olga Weber", "en", "coordinator"),
)

ALL = ("air", "water", "soil", "site")

HELPERS = (
    Helper(HELPER, "Данияр Ким", "ru", (50.0562, 72.9618), 5_000, ALL, "Элиос-1, 0147", phone=True),
    Helper(HELPER + 1, "Марат Әбенов", "kk", (50.0571, 72.9931), 5_000, ("air", "site"), "ГАНК-4, 2291"),
    Helper(HELPER + 2, "Светлана Юн", "ru", (50.0497, 72.9272), 5_000, ("air", "soil", "site"), "ГАНК-4, 2304"),
    Helper(HELPER + 3, "Ерлан Жүніс", "kk", (50.0338, 72.9655), 10_000, ("air", "water", "site"), "Элиос-1, 0152"),
    Helper(HELPER + 4, "Наталья Брагина", "ru", (50.0461, 73.0302), 10_000, ("air", "soil", "site"), "MultiRAE, M0177"),
    Helper(HELPER + 5, "Динара Сейіт", "kk", (50.0908, 72.9102), 10_000, ("air", "water", "site"), "Элиос-1, 0160"),
)  # fmt: skip

NEIGHBOURS = (
    "Асель", "Тимур", "Ирина", "Бауыржан", "Гүлнар", "Виктор", "Сәуле", "Андрей",
    "Мадина", "Қайрат", "Людмила", "Ержан", "Ольга", "Нұрлан", "Камила", "Сергей",
)  # fmt: skip

# What comes of a smell of this strength (1–5) when it is measured: made up, like the volunteers. H2S, mg/m³.
MEASURED = {1: "0,002", 2: "0,004", 3: "0,007", 4: "0,013", 5: "0,024"}
LIMIT = 0.008  # mg/m³, one-time: above it a check confirms

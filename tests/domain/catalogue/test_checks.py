"""A slip in the hotline's file stops the start with its place and field."""

from pathlib import Path

import pytest

from bot.adapters.catalogue_file import BUILT_IN, load
from bot.domain.catalogue.checks import BadCatalogue
from bot.errors import CannotStart

TEXT = (BUILT_IN / "temirtau.toml").read_text(encoding="utf-8")

SLIPS = [
    ('perishes = "5 min"', 'perishes = "soon"',
     'kinds.smell.perishes: must be a time like "5 min", "24 h" or "3 days" (got "soon")'),
    ('medium = "air"', 'medium = "fire"',
     """kinds.smell.medium: must be one of 'air', 'water', 'soil' or 'site' (got "fire")"""),
    ('line = "green"', 'line = "gren"', 'kinds.smell.line: must be one of green, water (got "gren")'),
    ('route = ["ecology", ', 'route = ["ekology", ', 'kinds.smell.route: must be one of ecology, kazhydromet,'),
    ('readings = ["h2s"', 'readings = ["h2so4"', "kinds.smell.readings: must be one of h2s,"),
    ('needs = ["place", "words"]', 'needs = ["words"]', 'kinds.smell: needs must have "place"'),
    ("evidence = ", "evidense = ", "kinds.smell.evidense: is not a field of this table; look for a slip in its name"),
    ('emoji = "👃"\n', "", "kinds.smell.emoji: is missing"),
    ('ru = "Запах в воздухе"', 'ru = ""', 'kinds.smell.name.ru: must not be empty (got "")'),
    ('ru = "Запах в воздухе", ', "", "kinds.smell.name.ru: is missing"),
    ('"Запах в воздухе"', '"Запах в воздухе и ещё много слов"', "kinds.smell: name must be at most 28 characters"),
    ('call = ["112", "104"]', 'call = ["112", "911"]', "kinds.smell.danger.call[2]: must be one of '101',"),
    ("radius_m = 1500, window", "radius_m = 3, window", "kinds.smell.episode.radius_m: must be at least 50 (got 3)"),
    ('evidence = "40 min"', 'evidence = "2 min"', "kinds.smell: perishes must not be longer than evidence"),
    ('id = "wind"', 'id = "like"', "kinds.smell: questions must have different ids"),
    ("[kinds.smell]", "[kinds.Smell]", "kinds.Smell.id: must look like ^[a-z_]{2,20}$"),
    ('prefix = "SP"', 'prefix = "GL"', 'lines.water.prefix: must differ from that of lines.green (got "GL")'),
    ('prefix = "SP"', 'prefix = "SPR"', "lines.water.prefix: must look like ^[A-Z]{2}$"),
    ("lat = 50.0555, lon = 72.9600", "lat = 72.9600, lon = 50.0555",
     "areas.temirtau.districts.centre: 72.96, 50.0555 must lie in Kazakhstan: latitude comes first"),
    ("lon = 72.9600, radius_m = 1500 }", "lon = 72.9600, radius_m = 15 }",
     "areas.temirtau.districts.centre.circle.radius_m: must be at least 100 (got 15)"),
    ('\nfile = "temirtau_boundary.geojson"', '\nfile = "narnia.geojson"',
     'areas.temirtau.file: must be a GeoJSON file with one polygon (got "narnia.geojson")'),
    ('file = "temirtau_boundary.geojson"\n', "", "areas.temirtau: must have exactly one of circle, polygon and file"),
    ('\nfile = "temirtau_boundary.geojson"', "\npolygon = [[50.0, 73.0], [50.1, 73.0]]",
     "areas.temirtau: polygon must have at least three corners (got 2)"),
    ('region = { kk = "Ақмола", ru = "Акмолинской", en = "Akmola" }\n', "",
     "areas.atbasar.forms: must have region, the name of bodies.ecology needs it"),
    ('ru = "Прокуратура {place}"', 'ru = "Прокуратура {place"',
     "bodies.prosecutor.name: must have every {form} in a pair"),
    ('lines = ["water"]', 'lines = ["water", "blue"]', 'areas.atbasar.lines: must be one of green, water (got "blue")'),
    ("[hotline]", "[hotline", "Expected ']' at the end of a table declaration"),
]  # fmt: skip


def mended(folder: Path, old: str, new: str, added: str = "") -> Path:
    assert old in TEXT
    own = folder / "own.toml"
    own.write_text(TEXT.replace(old, new, 1) + added, encoding="utf-8")
    return own


@pytest.mark.parametrize(
    ("old", "new", "said"), SLIPS, ids=[said.split(":")[0] + f"-{i}" for i, (*_, said) in enumerate(SLIPS)]
)
def test_a_slip_is_told_with_its_file_place_and_field(tmp_path: Path, old: str, new: str, said: str):
    with pytest.raises(BadCatalogue) as slip:
        load(mended(tmp_path, old, new))
    assert any(problem.startswith(f"own.toml: {said}") for problem in slip.value.problems), slip.value.problems
    assert all("\n" not in problem for problem in slip.value.problems)


def test_the_same_file_without_a_slip_is_taken(tmp_path: Path):
    assert load(mended(tmp_path, "GL", "GL")).kinds.keys() == load("temirtau").kinds.keys()


def test_all_slips_are_told_at_once(tmp_path: Path):
    with pytest.raises(BadCatalogue) as slips:
        load(mended(tmp_path, 'perishes = "5 min"\nevidence = "40 min"', 'perishes = "soon"\nevidence = "long"'))
    assert len(slips.value.problems) == 2


def test_a_file_that_is_not_there_is_told_with_the_names_there_are():
    with pytest.raises(CannotStart, match="must be a file, or one of temirtau"):
        load("/nowhere/karaganda.toml")


def test_a_file_in_another_encoding_is_told(tmp_path: Path):
    own = tmp_path / "own.toml"
    own.write_bytes("[hotline]\nname = 'Желі'".encode("cp1251"))
    with pytest.raises(BadCatalogue, match="must be saved as UTF-8"):
        load(own)


@pytest.mark.parametrize(
    "text", ["", "kinds = 3", "areas = []\nlines = 'x'", "[kinds]\nsmell = 1", "substances = 1", "limits = []"]
)
def test_a_file_of_another_shape_is_told_not_a_crash(tmp_path: Path, text: str):
    own = tmp_path / "own.toml"
    own.write_text(text, encoding="utf-8")
    with pytest.raises(BadCatalogue):
        load(own)


BENZENE = """
[substances.benzene]
medium = "air"
unit = "mg/m3"
usual = [0, 500]
symbols = ["C₆H₆"]
name = { kk = "бензол", ru = "бензол", en = "benzene" }
also = []
[limits.sources]
own = "an order"
[[limits.air]]
id = "benzene"
kk = "бензол"
ru = "бензол"
en = "benzene"
max_single = 0.5
cert = { max_single = "C" }
src = ["own"]
"""


def test_a_new_pollutant_is_a_row_in_ones_own_file(tmp_path: Path):
    own = load(mended(tmp_path, "GL", "GL", BENZENE))
    reading = own.read("бензол 1 мг/м3")
    compared = own.compare("smell", reading)
    assert compared is not None
    assert (compared.times, compared.source) == (2, "an order")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('src = ["own"]', 'src = ["rumour"]', 'limits.air.benzene.src: must be a key of limits.sources (got "rumour")'),
        ('id = "benzene"', 'id = "benzin"', "limits.air.benzin: must be a substance of substances.toml"),
        ('cert = { max_single = "C" }', "cert = {}", "limits.air[16]: cert must say how sure max_single is"),
        ('unit = "mg/m3"', 'unit = "ug/m3"', "substances.benzene: unit must be one that figures are kept in"),
        ("usual = [0, 500]", "usual = [500, 0]", "substances.benzene: usual must be [lowest, highest]"),
        ('unit = "mg/m3"', 'unit = "mg/l"', "limits.air.benzene.unit: must be mg/l, the unit of the substance"),
    ],
)
def test_a_slip_in_ones_own_limit_is_told(tmp_path: Path, old: str, new: str, said: str):
    with pytest.raises(BadCatalogue) as slip:
        load(mended(tmp_path, "GL", "GL", BENZENE.replace(old, new, 1)))
    assert any(p.startswith(f"own.toml: {said}") for p in slip.value.problems), slip.value.problems


LAW_SLIPS = [
    ("[deadlines.rulesets.own.terms]\nanswer = { act = \"appc\", article = \"76(1)\", value = 15, unit = \"days\", "
     'runs_from = "x" }\n', "deadlines.rulesets.own.terms.answer.unit: must be one of 'working_days',"),
    ("[deadlines.rulesets.own.terms]\nanswer = { act = \"appc\", article = \"76 part 1\", value = 15, "
     'unit = "months", runs_from = "x" }\n', "deadlines.rulesets.own.terms.answer.article: must look like"),
    ('[workdays]\n"2026-13-05" = "off"\n', 'workdays.2026-13-05: must be a date like "2026-01-05"'),
    ('[workdays]\n"5 January" = "off"\n', 'workdays.5 January: must be a date like "2026-01-05"'),
    ('[workdays]\n"2026-01-05" = "free"\n', "workdays.2026-01-05: must be one of 'off' or 'working' (got \"free\")"),
    ('[deadlines.office]\nopens = "nine"\ncloses = "18:30"\ncertainty = "C"\nsource = "ours"\n',
     'deadlines.office.opens: must be a time like "18:30" (got "nine")'),
]  # fmt: skip


@pytest.mark.parametrize(("added", "said"), LAW_SLIPS, ids=[said.split(":")[0] for _, said in LAW_SLIPS])
def test_a_slip_in_the_laws_terms_or_in_a_moved_day_is_named(tmp_path: Path, added: str, said: str) -> None:
    with pytest.raises(BadCatalogue) as caught:
        load(mended(tmp_path, "[hotline]", "[hotline]", added))
    assert any(said in problem for problem in caught.value.problems), caught.value.problems

"""Instruments and names as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.instruments.instruments import Described, described
from bot.domain.people.names import person_name


@pytest.mark.parametrize(
    ("written", "name", "serial", "until"),
    [
        ("Elios-3, 1234, certified until 31.12.2026", "Elios-3", "1234", date(2026, 12, 31)),
        ("Элиос № 77-12 до 31.12.2026", "Элиос", "77-12", date(2026, 12, 31)),
        ("GasMeter X, SN-1, certified until 2026-12-31", "GasMeter X", "SN-1", date(2026, 12, 31)),
        ("Аэрозоль-метр; зав. № 45А; поверка до 05.03.27", "Аэрозоль-метр", "45А", date(2027, 3, 5)),
        ("Элиос сериялық нөмірі 12, 31.12.2026 дейін жарамды", "Элиос", "12", date(2026, 12, 31)),
        ("Элиос-3, 1234, сертификаты 01.01.2026-дан 31.12.2026-ға дейін", "Элиос-3", "1234", date(2026, 12, 31)),
        ("Элиос-3, 1234, сертификаты 01.01.2026 жылдан 31.12.2026 жылға дейін", "Элиос-3", "1234", date(2026, 12, 31)),
        ("DustTrak II 8530, serial 8530123, cert. until 1/7/2026", "DustTrak II 8530", "8530123", date(2026, 7, 1)),
        ("Dräger X-am (№ ARMB-0012), сертификат до 31.12.2026 г.", "Dräger X-am", "ARMB-0012", date(2026, 12, 31)),
        ("Элиос-3\n1234\nдо 31.12.2026", "Элиос-3", "1234", date(2026, 12, 31)),
        ("MX6 iBrid, 18012AB-003, 12.2026", "MX6 iBrid", "18012AB-003", date(2026, 12, 31)),
        ("Testo 350, s/n 60012345", "Testo 350", "60012345", None),
        ("Элиос-3", "Элиос-3", None, None),
        ("Рулетка", "Рулетка", None, None),
    ],
)
def test_name_number_and_date_are_found_however_they_are_parted(
    written: str, name: str, serial: str | None, until: date | None
) -> None:
    assert described(written) == Described(name, serial, until)


@pytest.mark.parametrize(
    ("written", "certificate"),
    [
        ("Элиос-3, № 1234, свид. 55-12, до 31.12.2026", "55-12"),
        ("Элиос-3, № 1234, свидетельство о поверке № С-55/12 до 31.12.2026", "С-55/12"),
        ("Элиос-3, № 1234, куәлік 55-12, 31.12.2026 дейін", "55-12"),
        ("Elios-3, 1234, certificate no. 55-12, until 31.12.2026", "55-12"),
        ("Elios-3, 1234, certified until 31.12.2026", None),
    ],
)
def test_the_number_of_a_certificate_is_no_serial_number(written: str, certificate: str | None) -> None:
    found = described(written)
    assert isinstance(found, Described)
    assert (found.certificate, found.until) == (certificate, date(2026, 12, 31))
    assert found.serial == "1234"


def test_a_certificate_from_the_future_is_asked_again() -> None:
    assert described("Elios, 12, 31.12.2062", date(2026, 3, 18)) == "instrument-far-date"
    assert described("Elios, 12, с 01.01.2027 до 31.12.2027", date(2026, 3, 18)) == "instrument-not-yet"
    assert described("Elios, 12, 31.12.2026 – 01.01.2026", date(2026, 3, 18)) == "instrument-bad-date"
    held = Described("Elios", "12", date(2026, 12, 31))
    assert described("Elios, 12, с 01.01.2026 до 31.12.2026", date(2026, 3, 18)) == held
    assert described("Elios, 12, from 01.01.2026 until 31.12.2026", date(2026, 3, 18)) == held
    assert described("Elios, 12, 01.01.2026 бастап 31.12.2026 дейін", date(2026, 3, 18)) == held
    assert described("Elios, 12, 31.12.2031", date(2026, 3, 18)) == Described("Elios", "12", date(2031, 12, 31))


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("Ion, 31.02.2026", "instrument-bad-date"),
        ("Ion, 13.2026", "instrument-bad-date"),
        ("1234", "instrument-no-name"),
        ("…", "instrument-no-name"),
        ("x" * 101, "instrument-too-long"),
    ],
)
def test_what_is_odd_is_said(written: str, says: str) -> None:
    assert described(written) == says


@given(st.text(max_size=200))
def test_no_text_breaks_it_and_nothing_longer_than_the_table_takes_comes_out(text: str) -> None:
    found = described(text)
    if isinstance(found, Described):
        assert 1 <= len(found.name) <= 100
        assert found.serial is None or 1 <= len(found.serial) <= 100


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_written_here(day: date) -> None:
    assert described(f"Elios, 12, {day:%d.%m.%Y}") == Described("Elios", "12", day)


@pytest.mark.parametrize("name", ["Вера", "Dana K.", "Әсел Нұрланқызы", "O'Brien"])
def test_a_name_is_a_name(name: str) -> None:
    assert person_name(name) == name


@pytest.mark.parametrize("text", ["", "   ", "Elios-3, 1234", "№ 5", "x" * 61, "...", "a@b"])
def test_what_can_hardly_be_a_name_is_none(text: str) -> None:
    assert person_name(text) is None

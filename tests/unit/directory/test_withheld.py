"""Private places: found in words, and nothing of their address left in any text."""

import pytest

from wayside.directory.rules.ages import ages_in_text
from wayside.directory.rules.bounds import Bound
from wayside.directory.rules.doors import address_keys, spot_of, spots_around
from wayside.directory.rules.hours import limits, parse_hours_text, parse_spell
from wayside.directory.rules.links import parse_link
from wayside.directory.rules.phones import parse_phone
from wayside.directory.rules.text import clean
from wayside.directory.rules.tongues import parse_tongues
from wayside.directory.rules.weekdays import parse_weekdays
from wayside.directory.rules.withheld import (
    HIDDEN,
    hide_streets,
    reads_as_private,
    signs_of,
)


@pytest.mark.parametrize(
    "text",
    [
        "Emergency shelter for survivors of domestic violence.",
        "We house women fleeing abuse in a safe house.",
        "The location is confidential.",
        "Confidential location. Call first.",
        "Address withheld",
        "Undisclosed location in the county",
        "Residential program for young women who are victims of commercial sexual exploitation.",
        "Transitional housing for people who were trafficked.",
        "Our sex trafficking program has emergency beds",
        "Refuge for battered women and their children",
        "Serves victims of domestic violence. Emergency shelter, meals and a school bus.",
        "Emergency shelter for survivors of abuse",
        "DV shelter",
        "D.V. shelter",
        "Home for victims of human trafficking",
        "A confidentially located shelter",
        "Refugio confidencial para víctimas de violencia doméstica",
        "Albergue para mujeres maltratadas",
        "Casa para víctimas de trata de personas",
        "Women fleeing a partner stay in our beds",
    ],
)
def test_text_of_a_private_place_is_recognised(text: str) -> None:
    assert reads_as_private(text)


@pytest.mark.parametrize(
    "text",
    [
        "Food pantry open to all.",
        "Counseling for survivors of domestic violence at our office.",
        "Emergency shelter for anyone without a home.",
        "All services are confidential.",
        "Helps with the Address Confidentiality Program.",
        "A private hospital with a psychiatric unit.",
        "Legal help after domestic violence, at the court.",
        "Residential treatment for alcohol and drug abuse.",
        "Residential treatment for substance abuse.",
    ],
)
def test_ordinary_places_keep_their_address(text: str) -> None:
    assert not reads_as_private(text)


@pytest.mark.parametrize(
    "texts",
    [
        ("Larkspur Domestic Violence Program", "Emergency housing", "24-hour emergency shelter"),
        ("Larkspur Safe House",),
        ("DOMESTIC ABUSE SHELTER OF THE COUNTY, INC.",),
        ("Beds", "Call first.", "Survivors of trafficking"),
    ],
)
def test_what_stands_in_several_cells_is_read_as_one(texts: tuple[str, ...]) -> None:
    assert reads_as_private(*texts)
    assert not reads_as_private("County Homeless Shelter", "24-hour emergency shelter")
    assert (signs_of(texts[0]) | signs_of(*texts[1:])).private


@pytest.mark.parametrize(
    "street",
    [
        "1234 NW 12th Avenue",
        "26 Example Close Road",
        "88 Linden Way, Suite 4",
        "P.O. Box 123",
        "5 Main St.",
        "1200 Broadway",
        "412 Calle Ocho",
        "412 MLK",
    ],
)
def test_no_street_stays_in_a_text(street: str) -> None:
    hidden = hide_streets(f"Come to {street} at night.")
    assert HIDDEN in hidden
    assert street.split()[0] not in hidden


def test_a_corner_is_a_street_too() -> None:
    hidden = hide_streets("We are on the corner of 5th and Oak.")
    assert "5th" not in hidden
    assert "Oak" not in hidden


def test_plain_numbers_are_no_street() -> None:
    assert (
        hide_streets("Up to 90 nights. Call 305-555-0100.") == "Up to 90 nights. Call 305-555-0100."
    )


@pytest.mark.parametrize(
    "other",
    [
        "1907 N.W. 38TH ST.",
        "1907 N. W. 38th St, Suite 4",
        "1907 Northwest 38th Street #12",
        "1907 38 Street, 2nd Floor",
        "Larkspur Center, 1907 NW 38th Street Apt. B",
    ],
)
def test_one_address_is_one_door_however_it_is_written(other: str) -> None:
    assert address_keys("1907 NW 38th Street", "33142") & address_keys(other, "33142")
    assert address_keys("1907 NW 38th Street", "", "Miami") & address_keys(other, "33142", "MIAMI")


def test_parkways_are_one_door_too_and_neighbours_are_not() -> None:
    one = address_keys("12 North Lark Parkway", "33142")
    assert one == address_keys("12 N Lark Pkwy", "33142")
    assert not one & address_keys("14 N Lark Pkwy", "33142")
    assert not address_keys("", "33142")
    assert not address_keys("By phone", "33142")


def test_positions_some_steps_apart_are_one_spot_also_over_an_edge() -> None:
    around = spots_around(25.71249, -80.31234)
    assert spot_of(25.71251, -80.31235) in around
    assert spot_of(25.71449, -80.31234) not in around


@pytest.mark.parametrize(
    "bit",
    [
        "a",
        " ",
        "!",
        "\n",
        "<",
        "<a",
        "<!--",
        "12 N ",
        "1 Oak and ",
        "drug and ",
        "\\n",
        "&amp;",
        "location ",
        "shelter.",
        "1 Main ",
        "-",
        '"',
        "=",
    ],
)
def test_a_cell_full_of_one_thing_does_not_keep_us_busy(bit: str) -> None:
    """The suite's own time limit is the judge: a pattern that grows with the square never ends."""
    cell = bit * (Bound.CELL_CHARACTERS // len(bit))
    text, _ = clean("location sex rape" + cell)
    reads_as_private(text, "address" + cell)
    hide_streets(text)
    address_keys(cell, "33142")
    limits(cell)
    parse_phone(cell)
    parse_spell(cell[:300], cell[:300])
    parse_hours_text(cell)
    parse_weekdays(cell[:300])
    parse_link(cell)
    parse_tongues(cell[:8000])
    ages_in_text(cell[:8000])

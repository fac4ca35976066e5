"""Where a place is: coordinates, postal codes and states of the United States."""

import re

_STATES = """
AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa
|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota
|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey
|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon
|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah
|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming
|PR Puerto Rico|VI U.S. Virgin Islands|GU Guam|AS American Samoa|MP Northern Mariana Islands
"""
STATES: dict[str, str] = {
    entry.strip()[:2]: entry.strip()[3:] for entry in _STATES.split("|") if entry.strip()
}
_BY_NAME = {name.casefold(): code for code, name in STATES.items()}

_EASTERN = re.findall("..", "CTDEDCGAMEMDMANHNJNYNCOHPARISCVTVAWV")
_CENTRAL = re.findall("..", "ALARILIALAMNMSMOOKWI")

ZONE_OF_STATE: dict[str, str] = {
    **dict.fromkeys(_EASTERN, "America/New_York"),
    **dict.fromkeys(_CENTRAL, "America/Chicago"),
    **dict.fromkeys(("CO", "MT", "NM", "UT", "WY"), "America/Denver"),
    **dict.fromkeys(("CA", "NV", "WA"), "America/Los_Angeles"),
    "HI": "Pacific/Honolulu",
    "PR": "America/Puerto_Rico",
    "VI": "America/St_Thomas",
    "GU": "Pacific/Guam",
    "AS": "Pacific/Pago_Pago",
    "MP": "Pacific/Saipan",
}
"""IANA zones of states with one zone (small border towns apart). Split states are left out on
purpose, Arizona too (the Navajo Nation keeps summer time, the rest does not)."""


# Florida west of the Apalachicola keeps Central time; 324 lies on both sides and is left out.
_FLORIDA_EAST = [f"{zip3}" for zip3 in (*range(320, 324), *range(326, 350)) if zip3 != 345]
ZONE_OF_ZIP3: dict[tuple[str, str], str] = {
    **{("FL", zip3): "America/New_York" for zip3 in _FLORIDA_EAST},
    ("FL", "325"): "America/Chicago",
}
"""IANA zones of three-digit ZIP areas in split states, as far as they were looked at one by one."""


def parse_state(text: str) -> str:
    """Return two capital letters for a state's code or name; the text unchanged when not one."""
    word = " ".join(text.split()).strip(" .")
    if word.upper() in STATES:
        return word.upper()
    return _BY_NAME.get(word.casefold(), word)


def parse_zip(text: str) -> str:
    """Return the five digits of a ZIP code, a leading zero restored, or "" when it is none."""
    match = re.fullmatch(r"\s*(\d{4,5})(?:[-\s]?\d{4})?(?:\.0)?\s*", text)
    return match[1].zfill(5) if match else ""


def parse_coordinates(latitude: str, longitude: str) -> tuple[float, float] | None:
    """Return degrees (WGS 84) when both are numbers within the United States' reach, else None.

    The box holds all states and territories (Guam to Maine). 0,0 and swapped pairs fall outside.
    """
    try:
        lat, lon = float(latitude), float(longitude)
    except ValueError:
        return None
    east = -180.0 <= lon <= -60.0
    west_of_date_line = 130.0 <= lon <= 180.0
    if -15.0 <= lat <= 72.0 and (east or west_of_date_line):
        return round(lat, 6), round(lon, 6)
    return None


def zone_of(state: str, chosen: str, zip_code: str = "") -> str:
    """Return the IANA zone of a place: its state's only one, else that of the first three digits of
    its ZIP code where they lie in one zone, else the importer's choice; "" when not known."""
    return ZONE_OF_STATE.get(state) or ZONE_OF_ZIP3.get((state, zip_code[:3])) or chosen

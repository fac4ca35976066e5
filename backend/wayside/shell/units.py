"""What the neutral shell converts, and what it says where no script runs."""

from typing import Final

from babel.numbers import format_decimal

from wayside.kernel.languages import Language

# Names of Unicode CLDR, as in pwa/src/units/convert.ts, which holds their sizes.
UNIT_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "length": (
        "mile",
        "yard",
        "foot",
        "inch",
        "kilometer",
        "meter",
        "centimeter",
        "millimeter",
    ),
    "weight": ("pound", "ounce", "kilogram", "gram"),
    "temperature": ("fahrenheit", "celsius"),
    "volume": (
        "gallon",
        "cup",
        "fluid-ounce",
        "tablespoon",
        "teaspoon",
        "liter",
        "milliliter",
    ),
    "speed": ("mile-per-hour", "kilometer-per-hour"),
}

# Symbols, which are the same in every language.
_COMMON: Final = (
    (1, "in", 2.54, "cm"),
    (1, "ft", 30.48, "cm"),
    (1, "mi", 1.609, "km"),
    (1, "oz", 28.35, "g"),
    (1, "lb", 0.454, "kg"),
    (1, "gal", 3.785, "L"),
    (32, "°F", 0, "°C"),
    (70, "°F", 21.1, "°C"),
    (212, "°F", 100, "°C"),
)


def common_units(language: Language) -> list[tuple[str, str, str, str]]:
    """Common conversions: an amount, its unit, the result, its unit; numbers as the language writes
    them (Unicode CLDR)."""
    return [
        (_number(amount, language), unit, _number(result, language), other)
        for amount, unit, result, other in _COMMON
    ]


def _number(value: float, language: Language) -> str:
    return str(format_decimal(value, locale=language.plurals.replace("-", "_")))

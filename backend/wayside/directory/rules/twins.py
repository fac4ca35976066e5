"""A private place that another source lists openly: the same people in the same town.

The address of a private place is not stored, so it cannot be compared later. What is stored of it
can: its town, the name of its organization and its phone numbers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .card import PlaceFacts, ServiceFacts
from .withheld import hide_streets

_Sign = tuple[str, str, str]
_LONG = 8  # characters; shorter numbers (211, 988) belong to nobody in particular


def withhold_twins(facts: Sequence[ServiceFacts]) -> list[ServiceFacts]:
    """Return the facts with every place withheld that shares its town and its organization's name
    or a phone number with a withheld place of another source."""
    private: dict[_Sign, set[str]] = {}
    for fact in facts:
        for place in fact.places:
            if place.withheld:
                for sign in _signs(fact, place):
                    private.setdefault(sign, set()).add(fact.source)
    return [_quiet(fact, private) for fact in facts] if private else list(facts)


def _quiet(fact: ServiceFacts, private: dict[_Sign, set[str]]) -> ServiceFacts:
    def is_twin(place: PlaceFacts) -> bool:
        return any(private.get(sign, set()) - {fact.source} for sign in _signs(fact, place))

    places = [
        replace(place, withheld=True) if not place.withheld and is_twin(place) else place
        for place in fact.places
    ]
    if places == list(fact.places):
        return fact
    return replace(
        fact,
        places=places,
        name=hide_streets(fact.name),
        organization_text=hide_streets(fact.organization_text),
        description=hide_streets(fact.description),
        alert=hide_streets(fact.alert),
        apply=hide_streets(fact.apply),
    )


def _signs(fact: ServiceFacts, place: PlaceFacts) -> Iterator[_Sign]:
    town = " ".join(place.city.casefold().split())
    if town:
        yield place.state, town, " ".join(fact.organization.casefold().split())
        for number, _, _ in (*fact.phones, *place.phones):
            if len(number) >= _LONG:
                yield place.state, town, number

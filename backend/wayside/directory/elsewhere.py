"""A door withheld in one source is withheld in all that are stored.

Runs inside the import's transaction: the withheld addresses are known only then, in memory.
"""

from . import models
from .rules.doors import address_keys, spot_of
from .rules.known import Known


async def withhold_elsewhere(known: Known) -> int:
    """Take the address away from other sources' places at a withheld door; return how many."""
    found: set[str] = set()
    others = models.Address.exclude(source_id=known.source).exclude(address_1="")
    if known.doors:
        columns = ("location_id", "address_1", "address_2", "postal_code", "city")
        for location, first, second, postal, city in await others.values_list(*columns):
            if not known.doors.isdisjoint(address_keys(f"{first} {second}", postal, city)):
                found.add(str(location))
    if known.spots:
        places = models.Location.exclude(source_id=known.source).exclude(latitude=None)
        for row in await places.values("id", "latitude", "longitude"):
            if spot_of(row["latitude"], row["longitude"]) in known.spots:
                found.add(row["id"])
    for location in sorted(found):
        await models.Address.filter(location_id=location).update(
            address_1="", address_2="", postal_code="", region=""
        )
        await models.Accessibility.filter(location_id=location).delete()
        await models.Location.filter(id=location).update(
            withheld=True,
            name="",
            description="",
            transportation="",
            latitude=None,
            longitude=None,
        )
    return len(found)

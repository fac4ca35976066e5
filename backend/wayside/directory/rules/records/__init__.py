"""One row of a file to the records it becomes; one converter for each table we read."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..fields import Fields
from ..known import Known, Record
from .belonging import language, phone
from .details import (
    accessibility,
    attribute,
    cost_option,
    eligibility,
    required_document,
    service_area,
)
from .main import organization, service, taxonomy_term
from .places import address, location, service_at_location
from .schedules import schedule

Converter = Callable[[dict[str, str], Fields, Known], list[Record]]

CONVERTERS: Mapping[str, Converter] = MappingProxyType(
    {
        "organization": organization,
        "taxonomy_term": taxonomy_term,
        "service": service,
        "eligibility": eligibility,
        "location": location,
        "service_at_location": service_at_location,
        "address": address,
        "phone": phone,
        "schedule": schedule,
        "language": language,
        "attribute": attribute,
        "required_document": required_document,
        "cost_option": cost_option,
        "accessibility": accessibility,
        "service_area": service_area,
    }
)
"""By table. A converter raises RowRefused for a row that is not stored."""

"""What the directory stores: listings of public services in the shape of HSDS 3.1.

Every table but `Snapshot` holds rows of one `Source`, which an import replaces whole. Ids are
`stable_id(source, table, original id)`, so a second import finds the same ones. Names and e-mail
addresses of contact persons have no column here, and the address and position of a private place
are never written. Every column is listed in docs/data-inventory.md.
"""

from tortoise import fields
from tortoise.models import Model

_ID = 36


class Source(Model):
    """One set of listings, imported and replaced as a whole."""

    id = fields.CharField(max_length=64, primary_key=True)
    name = fields.CharField(max_length=200)
    demo = fields.BooleanField(default=False)
    national = fields.BooleanField(default=False)
    attribution = fields.CharField(max_length=300, default="")
    timezone = fields.CharField(max_length=64, default="")
    content_hash = fields.CharField(max_length=64)

    class Meta:
        table = "source"
        app = "directory"


class _Listed(Model):
    """What every row of a source has."""

    id = fields.CharField(max_length=_ID, primary_key=True)
    source: fields.ForeignKeyRelation[Source] = fields.ForeignKeyField(
        "directory.Source", on_delete=fields.CASCADE, db_index=True
    )
    original_id = fields.CharField(max_length=200, default="")

    class Meta:
        abstract = True


class Organization(_Listed):
    """HSDS organization."""

    name = fields.CharField(max_length=300)
    alternate_name = fields.CharField(max_length=300, default="")
    description = fields.TextField(default="")
    website = fields.CharField(max_length=300, default="")

    class Meta:
        table = "organization"
        app = "directory"


class Service(_Listed):
    """HSDS service: what someone can get."""

    organization: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "directory.Organization", on_delete=fields.CASCADE, db_index=True
    )
    name = fields.CharField(max_length=300)
    alternate_name = fields.CharField(max_length=300, default="")
    description = fields.TextField(default="")
    url = fields.CharField(max_length=300, default="")
    status = fields.CharField(max_length=20)
    interpretation_services = fields.TextField(default="")
    application_process = fields.TextField(default="")
    fees_description = fields.TextField(default="")
    eligibility_description = fields.TextField(default="")
    alert = fields.TextField(default="")
    minimum_age = fields.SmallIntField(null=True)
    maximum_age = fields.SmallIntField(null=True)
    assured_on = fields.DateField(null=True)  # HSDS assured_date
    modified_on = fields.DateField(null=True)

    class Meta:
        table = "service"
        app = "directory"


class Location(_Listed):
    """HSDS location. A withheld one keeps only its town."""

    location_type = fields.CharField(max_length=10)
    name = fields.CharField(max_length=300, default="")
    description = fields.TextField(default="")
    transportation = fields.TextField(default="")
    latitude = fields.FloatField(null=True)
    longitude = fields.FloatField(null=True)
    withheld = fields.BooleanField(default=False)

    class Meta:
        table = "location"
        app = "directory"


class ServiceAtLocation(_Listed):
    """HSDS service_at_location: a service given at a place."""

    service: fields.ForeignKeyRelation[Service] = fields.ForeignKeyField(
        "directory.Service", on_delete=fields.CASCADE, db_index=True
    )
    location: fields.ForeignKeyRelation[Location] = fields.ForeignKeyField(
        "directory.Location", on_delete=fields.CASCADE, db_index=True
    )
    description = fields.TextField(default="")

    class Meta:
        table = "service_at_location"
        app = "directory"


class Address(_Listed):
    """HSDS address. Of a withheld place no street, no ZIP code."""

    location: fields.ForeignKeyRelation[Location] = fields.ForeignKeyField(
        "directory.Location", on_delete=fields.CASCADE, db_index=True
    )
    address_type = fields.CharField(max_length=10)
    address_1 = fields.CharField(max_length=300, default="")
    address_2 = fields.CharField(max_length=300, default="")
    city = fields.CharField(max_length=300, default="")
    region = fields.CharField(max_length=300, default="")
    state_province = fields.CharField(max_length=300, default="")
    postal_code = fields.CharField(max_length=20, default="")
    country = fields.CharField(max_length=2)

    class Meta:
        table = "address"
        app = "directory"


class _Belonging(_Listed):
    """A row that belongs to one or more of the main records; an empty id is no link."""

    organization_id = fields.CharField(max_length=_ID, default="")
    service_id = fields.CharField(max_length=_ID, default="", db_index=True)
    location_id = fields.CharField(max_length=_ID, default="")
    service_at_location_id = fields.CharField(max_length=_ID, default="")

    class Meta:
        abstract = True


class Phone(_Belonging):
    """HSDS phone; for texts the extension is a keyword."""

    number = fields.CharField(max_length=16)  # E.164 or a short code
    extension = fields.CharField(max_length=40, default="")
    kind = fields.SmallIntField()
    label = fields.CharField(max_length=300, default="")

    class Meta:
        table = "phone"
        app = "directory"


class Schedule(_Belonging):
    """HSDS schedule. Without times, only its notes are known."""

    freq = fields.CharField(max_length=10, default="")
    byday = fields.CharField(max_length=40, default="")
    opens_at = fields.CharField(max_length=5, default="")  # "HH:MM", local
    closes_at = fields.CharField(max_length=5, default="")
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)
    attending_type = fields.CharField(max_length=300, default="")
    notes = fields.TextField(default="")

    class Meta:
        table = "schedule"
        app = "directory"


class Language(_Belonging):
    """HSDS language; without a code, an interpreter's note."""

    code = fields.CharField(max_length=8, default="")  # ISO 639
    note = fields.CharField(max_length=300, default="")

    class Meta:
        table = "language"
        app = "directory"


class TaxonomyTerm(_Listed):
    """HSDS taxonomy_term: ours or the source's own."""

    code = fields.CharField(max_length=200, default="")
    name = fields.CharField(max_length=300)
    description = fields.TextField(default="")
    taxonomy = fields.CharField(max_length=300, default="")

    class Meta:
        table = "taxonomy_term"
        app = "directory"


class Attribute(_Listed):
    """HSDS attribute: a term said of a record."""

    link_entity = fields.CharField(max_length=24)
    link_id = fields.CharField(max_length=_ID, db_index=True)
    taxonomy_term: fields.ForeignKeyRelation[TaxonomyTerm] = fields.ForeignKeyField(
        "directory.TaxonomyTerm", on_delete=fields.CASCADE, db_index=True
    )
    value = fields.CharField(max_length=300, default="")  # "yes" or "no" for our marks
    label = fields.CharField(max_length=300, default="")

    class Meta:
        table = "attribute"
        app = "directory"


class RequiredDocument(_Listed):
    """HSDS required_document: what to bring."""

    service: fields.ForeignKeyRelation[Service] = fields.ForeignKeyField(
        "directory.Service", on_delete=fields.CASCADE, db_index=True
    )
    document = fields.CharField(max_length=300)

    class Meta:
        table = "required_document"
        app = "directory"


class CostOption(_Listed):
    """HSDS cost_option: a price."""

    service: fields.ForeignKeyRelation[Service] = fields.ForeignKeyField(
        "directory.Service", on_delete=fields.CASCADE, db_index=True
    )
    option = fields.CharField(max_length=300, default="")
    amount = fields.CharField(max_length=20, default="")
    currency = fields.CharField(max_length=3, default="")
    amount_description = fields.CharField(max_length=300, default="")

    class Meta:
        table = "cost_option"
        app = "directory"


class Accessibility(_Listed):
    """HSDS accessibility of a place."""

    location: fields.ForeignKeyRelation[Location] = fields.ForeignKeyField(
        "directory.Location", on_delete=fields.CASCADE, db_index=True
    )
    description = fields.CharField(max_length=300, default="")
    details = fields.TextField(default="")

    class Meta:
        table = "accessibility"
        app = "directory"


class ServiceArea(_Listed):
    """HSDS service_area: who may use a service, by place."""

    service: fields.ForeignKeyRelation[Service] = fields.ForeignKeyField(
        "directory.Service", on_delete=fields.CASCADE, db_index=True
    )
    name = fields.CharField(max_length=300, default="")
    description = fields.TextField(default="")

    class Meta:
        table = "service_area"
        app = "directory"


class Snapshot(Model):
    """A pack as it is sent. The newest one is current."""

    hash = fields.CharField(max_length=64, primary_key=True)
    body = fields.BinaryField()
    raw_bytes = fields.IntField()
    services = fields.IntField()
    built_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "snapshot"
        app = "directory"

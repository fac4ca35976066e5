"""Who and when: the people, keys and times that all vectors of pc1 share."""

from tests.support.pc1 import Person
from tests.support.pc1_keys import Seed, b64

ORIGIN = "https://talk.example"
NOW = "2026-11-23T10:00Z"
FROM, UNTIL = "2026-11-22T09:00Z", "2026-11-29T09:00Z"
DEPLOYMENT = b64(Seed("deployment").bytes(16))

ROOT, OTHER_ROOT = Seed("root").key(), Seed("other root").key()
ANA, BEN, CAM = (Person.named(name) for name in ("ana", "ben", "cam"))  # leads, delegated
MIA, NIL = Person.named("mia"), Person.named("nil")  # mentors
EVE = Person.named("eve")  # nobody
WEEK = Seed("intake").key()
INTAKE = {"id": b64(Seed("intake id").bytes(8)), "hpke": WEEK.pub}

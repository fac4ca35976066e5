"""Why a row was repaired or refused: a code for machines and a sentence for coordinators."""

from enum import Enum


class Repair(Enum):
    """A row was kept after this change. The value is (code, sentence)."""

    TRIMMED = ("trimmed", "blanks around a value were taken away")
    MOJIBAKE = ("mojibake", "letters broken by an earlier program were put right")
    LINE_BREAKS = ("line_breaks", "line breaks written as \\n were put right")
    MARKS = ("marks", "marks of an earlier program (such as ###MON###) were taken out")
    HTML = ("html", "web page code was turned into plain text")
    CONTROLS = ("controls", "invisible characters were taken out")
    FORMULA = ("formula", "a spreadsheet formula was taken out")
    PLACEHOLDER_BLANKED = ("placeholder_blanked", "a value such as 'test' or 'blank' was emptied")
    TOO_LONG = ("too_long", "a text longer than we keep was shortened")
    EXTRA_CELLS = ("extra_cells", "the row had more cells than the header")
    MISSING_CELLS = ("missing_cells", "the row had fewer cells than the header")
    ID_MADE = ("id_made", "the row had no id; one was made from its content")
    ID_REPEATED = ("id_repeated", "the id was used before by another row")
    SEVERAL_PARENTS = ("several_parents", "one cell named several records; each was linked")
    SOME_PARENTS_MISSING = (
        "some_parents_missing",
        "a link to a record that is not here was dropped",
    )
    ORGANIZATION_OF_SERVICE = (
        "organization_of_service",
        "the organization is not here, but the id is a service's: its organization was taken",
    )
    ORGANIZATION_MADE = (
        "organization_made",
        "the organization is not here; one was made from the service's name",
    )
    STATUS_ASSUMED = ("status_assumed", "no status was given; taken as active")
    STATUS_UNKNOWN = ("status_unknown", "the status is not one we know; taken as inactive")
    LINK_COMPLETED = ("link_completed", "a web address had no https:// in front")
    LINK_DROPPED = ("link_dropped", "a web address could not be used")
    COUNTRY_ASSUMED = ("country_assumed", "no country was given; taken as US")
    STATE_NORMALISED = ("state_normalised", "a state's name was turned into two letters")
    COORDINATES_DROPPED = ("coordinates_dropped", "coordinates could not be right")
    ADDRESS_WITHHELD = (
        "address_withheld",
        "reads as a private place: address and position were not stored",
    )
    PHONE_NORMALISED = ("phone_normalised", "a phone number was put into one form")
    TYPE_UNKNOWN = ("type_unknown", "the kind of phone is not one we know; taken as voice")
    TIME_NORMALISED = ("time_normalised", "times were put into one form")
    HALF_DAY_INFERRED = ("half_day_inferred", "am or pm was missing and clear from the other time")
    TIMES_FROM_TEXT = ("times_from_text", "times were read from the text beside them")
    MONTHLY = ("monthly", "not every week: weekly hours not known, text kept")
    HOURS_QUALIFIED = ("hours_qualified", "a note limits the times: hours not known, text kept")
    HOURS_AS_TEXT = ("hours_as_text", "times could not be read: hours not known, text kept")
    LANGUAGE_NAMED = ("language_named", "a language's name was turned into its code")
    INTERPRETER = ("interpreter", "an interpreter, not a spoken language: kept as a note")
    AGE_DROPPED = ("age_dropped", "an age could not be right")
    DATE_DROPPED = ("date_dropped", "a date could not be read")

    @property
    def code(self) -> str:
        return self.value[0]

    @property
    def sentence(self) -> str:
        return self.value[1]


class Refusal(Enum):
    """A row was not stored. The value is (code, sentence)."""

    EMPTY = ("empty", "nothing in the row is worth keeping")
    NO_NAME = ("no_name", "it has no name")
    NO_ID = ("no_id", "it has no id, so nothing could point at it")
    NO_PARENT = ("no_parent", "it does not say which record it belongs to")
    PARENT_MISSING = ("parent_missing", "the record it belongs to is not here")
    DUPLICATE = ("duplicate", "the same row came before")
    PLACEHOLDER = ("placeholder", "it reads as a test row")
    BAD_NUMBER = ("bad_number", "it is not a phone number that can be dialled")
    PREMIUM_NUMBER = ("premium_number", "it is a 900 number, which costs the caller extra")
    NO_TIMES = ("no_times", "it names days but no times and no text")
    LANGUAGE_UNKNOWN = ("language_unknown", "no language that we know is named")
    TERM_MISSING = ("term_missing", "the term it points at is not here")
    QUOTE_FAULT = ("quote_fault", "a quotation mark was left open")
    TOO_LARGE = ("too_large", "a line, a cell or the row is larger than allowed")

    @property
    def code(self) -> str:
        return self.value[0]

    @property
    def sentence(self) -> str:
        return self.value[1]


class RowRefused(Exception):
    """Raised by a converter for a row that is not stored."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal

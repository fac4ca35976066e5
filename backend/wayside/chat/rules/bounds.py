"""Every bound of the wire in one place. docs/reference/limits.md is tested against it."""

from enum import Enum, unique


@unique
class Wire(Enum):
    """Name = (amount, what of, what is seen beyond it)."""

    FRAME_BYTES = (16_384, "bytes of one frame", "closed with 4500")
    SEALED_CHARACTERS = (5_600, "characters of one sealed text", "closed with 4500")
    PACKET_CHARACTERS = (8_000, "characters of one key packet", "closed with 4500")
    PACKETS_FOR_ONE = (32, "key packets of one sender for one tag", "the lowest epochs go")
    PACKETS = (256, "key packets of one sender in a conversation", "the oldest go")
    ENVELOPES = (20_000, "envelopes of one conversation", "err full")
    CONNECTIONS = (12_000, "sockets and polls of one process", "429 talk-busy")
    POLLS = (2_000, "polls held by one process", "429 talk-busy")
    CONVERSATIONS = (16, "conversations of one connection", "closed with 4500")
    TAGS = (64, "tags of one member of a conversation", "closed with 4503")
    HELLO_SECONDS = (5, "seconds until the first frame", "closed with 4400")
    TICKET_SECONDS = (30, "seconds a ticket is good for", "closed with 4401")
    POLL_SECONDS = (20, "seconds a poll is held", "an answer without news")
    POLL_FRAMES = (64, "frames of one poll", "closed with 4500")
    POLL_AGAIN_SECONDS = (90, "seconds between two polls", "4401: a new ticket")
    HEARTBEAT_SECONDS = (25, "seconds between two signs of life", "as below")
    DEAD_SECONDS = (35, "seconds without any frame of the other side", "closed with 4440")
    WRITE_SECONDS = (10, "seconds in which a frame is taken", "the connection is cut")
    UNCOMMITTED = (64, "sends waiting to be stored, of one connection", "nothing more is read")
    UNACKED = (64, "envelopes sent and not acknowledged", "sending pauses")
    UNACKED_SECONDS = (60, "seconds of such a pause", "closed with 4440")
    READ_ROWS = (32, "envelopes read at once", "the next ones follow")
    GROUP_ROWS = (512, "sends stored in one transaction", "the next group takes them")
    WAITING_ROWS = (8_192, "sends waiting to be stored, of all connections", "err not-now")
    REFUSALS = (100, "sends refused in a row for being too fast", "closed with 4429")
    SAFETY_SECONDS = (10, "seconds between two looks without a doorbell", "none")
    LINE = (200, "chats that wait while somebody is on duty", "429 talk-busy")
    LEFT = (600, "messages that wait until somebody is on duty", "429 talk-busy")
    LINE_WISHES = (600, "wishes about the line in a minute, of all", "429 talk-busy")
    AWAY_MINUTES = (10, "minutes without a connection or a question, of who waits", "steps back")
    PLACE_MINUTES = (120, "minutes after which a place is not kept", "at the end of the line")
    RECORD_CHARACTERS = (24_576, "characters of one record of words", "422 invalid-body")
    RECORDS = (2, "records of one conversation", "409 records-full")
    NOTE_PACKETS = (24, "leads that one incident note is sealed to", "422 invalid-body")
    NOTES = (500, "incident notes of one lead", "409 not-possible-now")
    DEBRIEFS = (200, "debriefs of one mentor", "409 not-possible-now")
    WHISPERS = (8, "whispers about one chat", "409 not-possible-now")
    DRAIN_SECONDS = (5, "seconds over which a drain spreads", "closed with 1012")

    @property
    def amount(self) -> int:
        """The number alone."""
        return self.value[0]

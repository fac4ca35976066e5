"""What the wire of Talk decides. Pure: nothing here reads a clock, a socket or a table."""

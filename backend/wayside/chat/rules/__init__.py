"""What is decided about Talk. Pure: nothing here reads a clock, a socket, a network or a table."""

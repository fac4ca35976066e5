"""What is decided about people who work here, without a database, a network or a clock."""

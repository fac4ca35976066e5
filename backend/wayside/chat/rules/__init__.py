"""What is decided about Talk, without a database, a network or a clock."""

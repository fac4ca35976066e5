"""The directory, through its public surface, on a real database."""

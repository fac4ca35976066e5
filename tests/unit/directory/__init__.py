"""The directory's pure decisions."""

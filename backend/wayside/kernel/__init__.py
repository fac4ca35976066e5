"""What every capability stands on. Knows nothing of what Wayside is for.

Never stored here: anything about a reader. The one table, `job`, holds ids.
"""

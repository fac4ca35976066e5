"""Who takes which chat: duty, the waiting line, claims, hand-overs, joins, the rota."""

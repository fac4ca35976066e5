"""The studio: where the people who keep lessons true read, change, review and publish them."""

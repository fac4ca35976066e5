"""The two databases Wayside runs on, made to behave alike.

``address`` reads a database URL; ``sqlite`` and ``asyncpg`` are the Tortoise clients for each
database with the sharp edges we measured taken off; ``plain`` and ``errors`` turn what a driver
says into one plain sentence; ``migrating`` runs migrations. Other code uses ``kernel.database``.
"""

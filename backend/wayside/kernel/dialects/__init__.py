"""The two databases Wayside runs on, made to behave alike.

``address`` reads a database URL; ``sqlite`` and ``asyncpg`` are the Tortoise clients for each
database with the sharp edges we measured taken off; ``errors`` turns what a driver says into one
plain sentence. Nothing outside ``kernel.database`` imports this package.
"""

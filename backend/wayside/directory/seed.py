"""stub"""
async def seed_directory() -> bool:
    return False

"""Every statement of both clients, its errors made plain."""

from typing import Any, cast

from tortoise.backends.base.client import BaseDBAsyncClient

from wayside.kernel.dialects.errors import plain_errors


class PlainErrors(BaseDBAsyncClient):
    """Mixed in before a Tortoise client: what the driver raises becomes `DatabaseUnavailable`."""

    async def create_connection(self, with_db: bool) -> None:
        with plain_errors():
            await super().create_connection(with_db)

    async def execute_insert(self, query: str, values: list[Any]) -> Any:
        with plain_errors():
            return await super().execute_insert(query, values)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        with plain_errors():
            await super().execute_many(query, values)

    async def execute_query(
        self, query: str, values: list[Any] | None = None
    ) -> tuple[int, list[dict[str, Any]]]:
        with plain_errors():
            affected, rows = await super().execute_query(query, values)
        return affected, cast(list[dict[str, Any]], rows)  # both drivers give a list of mappings

    async def execute_query_dict(
        self, query: str, values: list[Any] | None = None
    ) -> list[dict[str, Any]]:
        with plain_errors():
            return await super().execute_query_dict(query, values)

    async def execute_script(self, query: str) -> None:
        with plain_errors():
            await super().execute_script(query)

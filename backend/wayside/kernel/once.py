"""A property that is worked out when it is first asked for, and then remembered."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Of = TypeVar("Of")


class once(Generic[Of]):  # noqa: N801  # a decorator, like `property`
    """As functools.cached_property, without the one lock for all objects that Python 3.11 holds
    meanwhile: a thread that compresses one pack would stop every other answer. Two threads may both
    work it out, so it has to come out alike.
    """

    def __init__(self, work_out: Callable[[Any], Of]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, holder: None, owner: type) -> Self: ...
    @overload
    def __get__(self, holder: object, owner: type) -> Of: ...
    def __get__(self, holder: object | None, owner: type) -> Of | Self:
        if holder is None:
            return self
        # Without __set__, what stands in the object's own dictionary is found before this is asked.
        found: Of = holder.__dict__.setdefault(self._name, self._work_out(holder))
        return found

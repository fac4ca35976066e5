"""What is wrong with a file of content: where, what, and what its writer can do."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Fault:
    """One thing to mend. `line` counts from 1; a notice is worth knowing and breaks nothing.

    misfit: a translation has another shape than its English of now. What does not fit can be shown
    in English.
    """

    file: str
    line: int
    says: str
    notice: bool = False
    misfit: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.says}"


class Refused(ValueError):
    """A file cannot be used, not even in part. Holds every fault that was found, at least one."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


@dataclass
class Ledger:
    """Gathers the faults of one file while it is read, so that its writer sees all at once."""

    file: str
    faults: list[Fault] = field(default_factory=list)

    def fault(self, line: int, says: str) -> None:
        self.faults.append(Fault(self.file, line, says))

    def misfit(self, line: int, says: str) -> None:
        self.faults.append(Fault(self.file, line, says, misfit=True))

    def notice(self, line: int, says: str) -> None:
        self.faults.append(Fault(self.file, line, says, notice=True))

    def refuse_if_faulty(self) -> None:
        """Raises Refused where a fault, not only a notice, was written down."""
        found = tuple(sorted(set(self._real())))
        if found:
            raise Refused(found)

    def _real(self) -> Iterator[Fault]:
        return (fault for fault in self.faults if not fault.notice)

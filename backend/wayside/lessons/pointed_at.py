"""What lessons may point at: kinds of help, lines to call, public sites, pictures of ours."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from wayside.resources import resource
from wayside.safety.crisis import CrisisFault, load_crisis_lines

from .rules.faults import Fault
from .rules.pictures import PICTURE_BYTES, picture_type
from .rules.shelf import Known
from .rules.yaml_strict import StrictYaml, read_mapping
from .small_files import NotSmall, read_bytes, read_text


class PointedAtFault(ValueError):
    """One of these files cannot be used."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class Site(BaseModel):
    """One public site of others. It is shown only where its address is `confirmed`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    name: Annotated[str, Field(min_length=2, max_length=60)]
    address: Annotated[str, Field(pattern=r"^https://[a-z0-9.-]+/[A-Za-z0-9/_-]*$")]
    state: Literal["found", "unconfirmed"]
    sources: Annotated[tuple[str, ...], Field(min_length=1, strict=False)]
    next_check: date


class _Sites(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    sites: dict[str, Site]


def read_sites(path: Path) -> dict[str, Site]:
    """The sites of `content/sites.yml` by id; none where there is no such file."""
    if not path.is_file():
        return {}
    try:
        written, _ = read_mapping(read_text(path), most_levels=5)
        return _Sites.model_validate(written).sites
    except StrictYaml as fault:
        raise PointedAtFault(Fault(path.name, fault.line, fault.says)) from None
    except NotSmall as fault:
        raise PointedAtFault(Fault(path.name, 1, str(fault))) from None
    except ValidationError as faults:
        first = faults.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise PointedAtFault(Fault(path.name, 1, f"{where}: {first['msg']}.")) from None


def read_known(folder: Path) -> Known:
    """Everything that a lesson in `folder` may name. Raises PointedAtFault.

    Lines and kinds of help are the deployment's where `folder` has none of its own.
    """
    return Known(
        kinds=_kinds(_own(folder, "directory", "vocabulary.yml")),
        lines=_lines(_own(folder, "crisis", "us.yml")),
        sites=frozenset(read_sites(folder / "sites.yml")),
        pictures=_pictures(folder / "pictures"),
    )


def _pictures(folder: Path) -> frozenset[str]:
    found = set()
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        try:
            known = picture_type(read_bytes(path, PICTURE_BYTES))
        except NotSmall:
            known = None
        if known is None:
            says = f"This is no PNG or WebP of {PICTURE_BYTES:,} bytes at most. Take it out."
            raise PointedAtFault(Fault(f"pictures/{path.name}", 1, says))
        found.add(path.name)
    return frozenset(found)


def _own(folder: Path, *parts: str) -> Path:
    own = folder.joinpath(*parts)
    return own if own.is_file() else resource("content", *parts)


def _kinds(path: Path) -> frozenset[str]:
    try:
        written, _ = read_mapping(read_text(path))
        codes = written["svc"]
    except StrictYaml as fault:
        raise PointedAtFault(Fault(f"directory/{path.name}", fault.line, fault.says)) from None
    except (NotSmall, KeyError) as fault:
        raise PointedAtFault(Fault(f"directory/{path.name}", 1, f"No kinds: {fault}.")) from None
    return frozenset(f"svc.{code}" for code in codes or ())


def _lines(path: Path) -> frozenset[str]:
    try:
        read_text(path)  # the reader of lines takes any size
        return frozenset(line.id for line in load_crisis_lines(path) if line.shown)
    except (CrisisFault, NotSmall) as fault:
        raise PointedAtFault(Fault(f"crisis/{path.name}", 1, str(fault))) from None

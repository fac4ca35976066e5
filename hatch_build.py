"""Two build hooks: the wheel takes its dependencies from requirements/app.in and carries the built
PWA."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).parent


class AppRequirements(MetadataHookInterface):
    """`project.dependencies` is requirements/app.in, so that each dependency is named once."""

    def update(self, metadata: dict[str, Any]) -> None:
        lines = (ROOT / "requirements" / "app.in").read_text(encoding="utf-8").splitlines()
        stripped = (re.sub(r"\s*#.*", "", line).strip() for line in lines)
        metadata["dependencies"] = [line for line in stripped if line]


class BuiltPwa(BuildHookInterface[Any]):
    """A wheel holds `pwa/dist` as `wayside/_pwa`; it is built here where it is absent."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable" or self.target_name != "wheel":
            return
        dist = ROOT / "pwa" / "dist"
        if not dist.is_dir():
            npm = shutil.which("npm")
            if npm is None:
                raise RuntimeError("Building a wheel from a checkout needs npm, to build pwa/dist.")
            subprocess.run([npm, "--prefix", "pwa", "ci"], cwd=ROOT, check=True)
            subprocess.run([npm, "--prefix", "pwa", "run", "build"], cwd=ROOT, check=True)
        build_data["force_include"][str(dist)] = "wayside/_pwa"

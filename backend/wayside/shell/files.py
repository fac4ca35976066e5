"""The built files of the web app over HTTP."""

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.http import Input
from wayside.kernel.problems import NotFound
from wayside.shell.webapp import WebApp


class AssetPath(Input):
    """The file name of a built file: the hash of its content."""

    name: str = Field(pattern=r"^[A-Za-z0-9_-]{4,40}\.(js|css|svg|png|webmanifest)$")


class Files:
    """Serves the build. `no-store` like all else: nothing is written to a phone before Keep."""

    def __init__(self, web_app: WebApp) -> None:
        self._web_app = web_app

    async def asset(self, request: Request, path: AssetPath) -> Response:
        """A script, style or picture of the web app."""
        asset = self._web_app.assets.get(path.name)
        if asset is None:
            raise NotFound
        return asset.answer(request, asset.media_type)

    async def service_worker(self, request: Request) -> Response:
        """The service worker, which a browser fetches only after Keep (Service Workers, W3C)."""
        worker = self._web_app.service_worker
        return worker.answer(request, worker.media_type)

"""The exact headers, by kind of answer and of deployment."""

from collections.abc import Mapping

import pytest
from starlette.datastructures import MutableHeaders

from wayside.kernel.headers import HeaderPolicy, csp_hash, framed_document

EMPTY: Mapping[str, str] = {}
PUBLIC = "https://help.example.org"


def applied(
    policy: HeaderPolicy, media_type: str, status: int = 200, more: Mapping[str, str] = EMPTY
) -> dict[str, str]:
    headers = MutableHeaders({"content-type": media_type, **more})
    policy.apply(headers, status)
    return dict(headers)


def test_a_document_may_run_our_scripts_and_the_two_inlined_texts_and_nothing_else() -> None:
    policy = HeaderPolicy(PUBLIC, scripts=["leave()"], styles=[b"a{}"])
    assert applied(policy, "text/html; charset=utf-8")["content-security-policy"] == (
        "default-src 'none';"
        f"script-src 'self' {csp_hash('leave()')};style-src 'self' {csp_hash('a{}')};"
        "img-src 'self' data:;connect-src 'self';manifest-src 'self';worker-src 'self';"
        "base-uri 'none';form-action 'none';frame-ancestors 'none';"
        "require-trusted-types-for 'script';trusted-types w"
    )


def test_a_script_that_may_become_a_worker_may_fetch_from_us_only() -> None:
    assert applied(HeaderPolicy(PUBLIC), "text/javascript")["content-security-policy"] == (
        "default-src 'none';script-src 'self';connect-src 'self';"
        "require-trusted-types-for 'script';trusted-types w"
    )


def test_webassembly_may_run_in_the_worker_that_is_named_and_nowhere_else() -> None:
    worker = "/assets/Ab12_-cd.js"
    policy = HeaderPolicy(PUBLIC, scripts=["a"], styles=["b"], compilers=[worker])
    script = "text/javascript; charset=utf-8"
    assert policy.content_policy(script, worker) == (
        "default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self';"
        "require-trusted-types-for 'script';trusted-types w"
    )
    for path in ("/sw.js", "/assets/Ef34gh.js", f"{worker}x", "/"):
        assert "wasm" not in policy.content_policy(script, path)
    for media_type in ("text/html", "application/json", ""):
        assert "wasm" not in policy.content_policy(media_type, worker)


@pytest.mark.parametrize("media_type", ["application/json", "application/problem+json", ""])
def test_anything_else_may_do_nothing(media_type: str) -> None:
    assert applied(HeaderPolicy(PUBLIC), media_type)["content-security-policy"] == (
        "default-src 'none';frame-ancestors 'none'"
    )


def test_nothing_unsafe_is_ever_allowed() -> None:
    policy = HeaderPolicy(PUBLIC, scripts=["a"], styles=["b"])
    for content_policy in (policy.document, policy.script, policy.data):
        assert "unsafe" not in content_policy
        assert "*" not in content_policy
        assert "http" not in content_policy


@pytest.mark.parametrize(
    ("origin", "sent"),
    [
        (PUBLIC, True),
        ("http://localhost:8000", False),
        ("https://localhost:8443", False),
        ("https://127.0.0.1", False),
        ("", False),
    ],
)
def test_browsers_are_told_to_stay_on_tls_everywhere_but_on_this_machine(
    origin: str, sent: bool
) -> None:
    found = applied(HeaderPolicy(origin), "text/html").get("strict-transport-security")
    assert found == ("max-age=63072000;includeSubDomains" if sent else None)


def test_a_route_may_let_a_success_be_stored_but_never_an_error() -> None:
    policy = HeaderPolicy(PUBLIC)
    stored = {"cache-control": "max-age=31536000, immutable"}
    assert applied(policy, "text/css", more=stored)["cache-control"] == stored["cache-control"]
    assert applied(policy, "text/css", 404, stored)["cache-control"] == "no-store"
    assert applied(policy, "text/css")["cache-control"] == "no-store"


def test_a_route_cannot_weaken_any_other_header() -> None:
    policy = HeaderPolicy(PUBLIC)
    weak = applied(
        policy,
        "text/html",
        more={"content-security-policy": "default-src *", "referrer-policy": "unsafe-url"},
    )
    assert weak == applied(policy, "text/html")


def test_the_hash_is_the_one_browsers_compute() -> None:
    # From the example in CSP Level 3, section 8.3 (the digest of `alert('Hello, world.');`).
    assert csp_hash("alert('Hello, world.');") == (
        "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
    )


def test_the_headers_of_a_page_stay_small() -> None:
    headers = applied(HeaderPolicy(PUBLIC, scripts=["a"], styles=["b"]), "text/html; charset=utf-8")
    assert sum(len(name) + len(value) + 4 for name, value in headers.items()) < 860


PARTNER = "https://partner.example"


def at(policy: HeaderPolicy, path: str, media_type: str = "text/html", status: int = 200) -> str:
    """The content policy of an answer at a path."""
    headers = MutableHeaders({"content-type": media_type})
    policy.apply(headers, status, path)
    return headers["content-security-policy"]


def test_a_page_of_one_file_may_run_its_inlined_texts_and_be_framed_by_the_named_sites() -> None:
    assert framed_document(["leave()", "find()"], ["a{}"], [PARTNER, "http://127.0.0.1:81"]) == (
        f"default-src 'none';script-src {csp_hash('leave()')} {csp_hash('find()')};"
        f"style-src {csp_hash('a{}')};img-src data:;connect-src 'self';worker-src 'self';"
        f"base-uri 'none';form-action 'none';frame-ancestors {PARTNER} http://127.0.0.1:81;"
        "require-trusted-types-for 'script';trusted-types w"
    )


def test_a_document_with_a_policy_of_its_own_changes_no_other_answer() -> None:
    own = framed_document(["a"], ["b"], [PARTNER])
    policy = HeaderPolicy(PUBLIC, documents={"frame": own})
    plain = HeaderPolicy(PUBLIC)
    assert at(policy, "/frame") == at(policy, "/frame/es") == own
    for path in ("/", "/plain", "/home/es", "/frames", "/home/frame", "/framed/x", "/Frame"):
        assert at(policy, path) == at(plain, path)
        assert "frame-ancestors 'none'" in at(policy, path)
    for media_type in ("application/problem+json", "text/javascript", "application/json"):
        assert at(policy, "/frame", media_type, 404) == at(plain, "/frame", media_type, 404)


@pytest.mark.parametrize(
    "framer",
    [
        "*",
        "https:",
        "https://*.partner.example",
        "'self'",
        "https://partner.example/path",
        "https://me@partner.example",
        "https://partner.example; script-src *",
        "https://partner.example\r\nSet-Cookie: a=b",
        "https://partner.example https://other.example",
        "",
    ],
)
def test_an_attacker_who_reaches_the_list_of_framers_opens_nothing(framer: str) -> None:
    with pytest.raises(ValueError, match="bare origin"):
        framed_document(["a"], ["b"], [framer])


def test_a_framed_document_that_nobody_may_frame_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="bare origin"):
        framed_document(["a"], ["b"], [])

"""Makes pc1.json beside it: `python -m tests.vectors.make_pc1`.

Everything comes from fixed seeds, so the file is the same every time, and
tests/unit/chat/test_pc1_vectors.py sees that it is.
"""

import json
from pathlib import Path

from tests.support.pc1 import SIZES, Json, beside, commitment, message_key, packet_info, seal
from tests.support.pc1_keys import Seed, b64, hpke_seal
from tests.vectors.pc1_roster import roster_cases
from tests.vectors.pc1_story import refused_envelopes, story

FILE = Path(__file__).with_name("pc1.json")


def hpke_cases() -> list[Json]:
    cases = []
    for number, plain in enumerate([b"", b"a", "ماذا أفعل الآن؟".encode(), bytes(range(256)) * 4]):
        seed = Seed(f"hpke {number}")
        key, info = seed.key(), f"pc1|test|{number}"
        sealed = hpke_seal(key.raw, info, plain, seed.key())
        cases.append(
            {
                "private": key.pkcs8,
                "public": key.pub,
                "info": info,
                "plain": b64(plain),
                "sealed": b64(sealed),
            }
        )
    return cases


def envelope_cases() -> list[Json]:
    cases = []
    for number, text in enumerate(
        ["hi", "", "🙂 ¿Estás ahí?", "هل أنت هنا؟", "a" * 400, "b" * 4000]
    ):
        seed = Seed(f"envelope {number}")
        conv, sender, secret = b64(seed.bytes(16)), b64(seed.bytes(8)), seed.bytes(32)
        body = {"k": "text", "n": number + 1, "seen": "", "t": text}
        envelope = seal(secret, conv, number, sender, body, seed)
        cases.append(
            {
                "ck": b64(secret),
                "key": b64(message_key(secret, conv, number, sender)),
                "aad": beside(conv, number, sender, envelope["id"]),
                "commit": commitment(conv, number, secret),
                "body": body,
                "envelope": envelope,
            }
        )
    return cases


def vectors() -> Json:
    s, told = story()
    return {
        "about": "Vectors of docs/protocol/pc1.md, made by make_pc1.py from fixed seeds. "
        "Every key in here is public: use none of them.",
        "sizes": list(SIZES),
        "hpke": hpke_cases(),
        "infos": {"packet": packet_info("CONV", 7, "TAG"), "intake": "pc1|intake|INTAKE|MEMBER"},
        "envelopes": envelope_cases(),
        "roster": roster_cases(),
        "story": told,
        "refused": refused_envelopes(s),
    }


def as_text() -> str:
    return json.dumps(vectors(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(as_text(), encoding="utf-8")

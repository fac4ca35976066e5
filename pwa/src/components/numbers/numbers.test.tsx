import { render } from "@testing-library/preact";
import { expect, it } from "vitest";

import { seeded } from "../../directory/pack.fixture.ts";
import { withNumbers } from "./numbers.tsx";

function drawn(text: string) {
  const { container } = render(<p dir="auto">{withNumbers(text)}</p>);
  return { text: container.textContent, numbers: [...container.querySelectorAll("bdi[dir=ltr]")].map((each) => each.textContent) };
}

it.each([
  ["الخط 1-888-373-7888 مفتوح", ["1-888-373-7888"]],
  ["الرقم (305) 555-0123.", ["(305) 555-0123"]],
  ["‏+1 305 555 0123 أو 305.555.0124", ["+1 305 555 0123", "305.555.0124"]],
  ["call 1‑800‑786‑2929", ["1‑800‑786‑2929"]],
  ["رسالة إلى 233733", []],
  ["من 9-5 يوم 22", []],
  ["بلا أرقام", []],
  ["", []],
])("%s keeps its numbers from left to right", (text, numbers) => {
  expect(drawn(text)).toEqual({ text, numbers });
});

it("never changes what was written", () => {
  const random = seeded(3);
  for (let run = 0; run < 300; run++) {
    const text = Array.from({ length: 30 }, () => "0123456789 -().+‑abاب\n"[Math.floor(random() * 22)]).join("");
    expect(drawn(text).text).toBe(text);
  }
});

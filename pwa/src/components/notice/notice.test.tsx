import { render, screen } from "@testing-library/preact";
import { expect, it } from "vitest";

import { Notice } from "./notice.tsx";

it.each(["note", "care"] as const)("a %s is set apart", (kind) => {
  render(<Notice kind={kind}>words</Notice>);
  expect(screen.getByText("words").classList).toContain(`notice-${kind}`);
});

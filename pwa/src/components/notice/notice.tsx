import type { ComponentChildren } from "preact";

import "./notice.css";

export interface NoticeProps {
  children: ComponentChildren;
  /** `care` is for what someone should weigh first. */
  kind?: "note" | "care";
}

/** A few words set apart from the rest. */
export function Notice({ children, kind = "note" }: NoticeProps) {
  return <div class={`notice notice-${kind}`}>{children}</div>;
}

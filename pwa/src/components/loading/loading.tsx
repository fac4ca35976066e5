import { useText } from "../../app/text.ts";

import "./loading.css";

export interface LoadingProps {
  /** What is on its way: a message id. */
  id?: string;
  /** Steps done and steps in all, when they are known. */
  done?: number;
  of?: number;
}

/** Says that something is on its way. Nothing moves for those who asked for no motion. */
export function Loading({ id = "app-loading", done, of }: LoadingProps) {
  const words = useText()(id);
  return (
    <div class="loading">
      <p role="status">{words}</p>
      {of === undefined ? null : <progress value={done ?? 0} max={of} aria-label={words} />}
    </div>
  );
}

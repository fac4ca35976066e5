import { useText } from "../../app/text.ts";
import { Button } from "../button/button.tsx";
import { Notice } from "../notice/notice.tsx";

export interface TroubleProps {
  /** What did not work, in plain words: a message id. */
  id?: string;
  onAgain: () => void;
}

/** Something did not come. It says so, blames nobody, and offers one thing to do. */
export function Trouble({ id = "app-offline", onAgain }: TroubleProps) {
  const text = useText();
  return (
    <Notice>
      <p role="alert">{text(id)}</p>
      <Button onPress={onAgain}>{text("app-try-again")}</Button>
    </Notice>
  );
}

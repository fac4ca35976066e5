import { useText } from "../../app/text.ts";
import { Entrance } from "../components/entrance.tsx";

export function Join({ token }: { token: string; onDone: () => void }) {
  const text = useText();
  return (
    <Entrance>
      <h1 tabIndex={-1} data-length={token.length}>
        {text("join-heading")}
      </h1>
    </Entrance>
  );
}

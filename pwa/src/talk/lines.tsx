import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";

/** A way to the lines to call or text, which are there when Talk is not. */
export function Lines({ look = "plain", id = "talk-lines" }: { look?: "plain" | "primary"; id?: string }) {
  const text = useText();
  const { go } = useHere();
  return (
    <Button id={id} look={look} onPress={() => go("lines")}>
      {text("talk-lines-instead")}
    </Button>
  );
}

import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";

/** A way to the lines to call or text, from wherever the list cannot help. */
export function LinesButton() {
  const text = useText();
  const here = useHere();
  return (
    <Button id="to-lines" onPress={() => here.go("lines")}>
      {text("finder-lines")}
    </Button>
  );
}

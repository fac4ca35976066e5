import { useText } from "../app/text.ts";
import { useHere } from "../app/way.ts";
import { Button } from "../components/button/button.tsx";
import { idOf, sayCode } from "../directory/say.ts";

/** A way to the places of one kind. The finder is filtered on the phone: nobody learns which kind. */
export function HelpButton({ code }: { code: string }) {
  const text = useText();
  const { go } = useHere();
  const kind = sayCode(text, `kind-${idOf(code)}`);
  return (
    <Button id={`find-${idOf(code)}`} onPress={() => go("finder", code)}>
      {kind === null ? text("lesson-find-any") : text("lesson-find", { kind })}
    </Button>
  );
}

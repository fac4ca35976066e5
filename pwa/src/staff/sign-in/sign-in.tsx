import { useText } from "../../app/text.ts";
import { Entrance } from "../components/entrance.tsx";

export function SignIn() {
  const text = useText();
  return (
    <Entrance>
      <h1 tabIndex={-1}>{text("sign-in-heading")}</h1>
    </Entrance>
  );
}

import { useState } from "preact/hooks";

import { useText } from "../../app/text.ts";
import { Button } from "../../components/button/button.tsx";
import { Trail } from "../audit/trail.tsx";
import { useSession } from "../session.ts";

/** The entries of the audit trail about oneself, when they are wanted. */
export function Noted() {
  const text = useText();
  const { api } = useSession();
  const [wanted, setWanted] = useState(false);
  if (!wanted) return <Button onPress={() => setWanted(true)}>{text("account-noted-show")}</Button>;
  return <Trail level="h3" fetch={(before) => api.myAudit(before)} />;
}

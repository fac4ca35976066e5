import { useText } from "../../app/text.ts";
import { Page } from "../components/page.tsx";
import { useSession } from "../session.ts";
import { Trail } from "./trail.tsx";

/** Every entry, for those who look after the others. */
export function AuditTrail() {
  const text = useText();
  const { api } = useSession();
  return (
    <Page heading="audit-heading">
      <p class="lead">
        {text("audit-note")} {text("audit-kept")}
      </p>
      <Trail fetch={(before) => api.audit(before)} />
    </Page>
  );
}

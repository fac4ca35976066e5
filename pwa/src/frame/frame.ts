import { startFrame } from "./start.ts";

import "./frame.css";

if (top === self) {
  // Nothing is around this page: the full one hides more, and this one would say what is not so.
  location.replace("/");
} else {
  startFrame();
  // From here on a press is heard; tests wait for it.
  document.documentElement.dataset["ready"] = "";
}

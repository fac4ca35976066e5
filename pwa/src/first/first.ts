import { start } from "./start.ts";

start();

// From here on a press is heard; tests wait for it.
document.documentElement.dataset["ready"] = "";

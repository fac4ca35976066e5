import { closeDatabasesAtLeave } from "../exit/databases.ts";
import { start } from "./start.ts";

closeDatabasesAtLeave();
start();

// From here on a press is heard; tests wait for it.
document.documentElement.dataset["ready"] = "";

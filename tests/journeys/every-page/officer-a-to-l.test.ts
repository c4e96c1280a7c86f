import { officersRoutes } from "./readers.ts";
import { walk } from "./walk.ts";

walk(["officer", officersRoutes("a", "l")]);

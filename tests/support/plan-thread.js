// The thread that plans, from its source: tests and the bench do without the build.
import { register } from "tsx/esm/api";

register();
await import("../../app/planning/plan-worker.server.ts");

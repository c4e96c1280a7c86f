// The thread that makes files, from its source: tests do without the build.
import { register } from "tsx/esm/api";

register();
await import("../../app/workers/file-thread.server.ts");

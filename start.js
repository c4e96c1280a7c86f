// What `npm start` and `npm run serve` run: one process that serves, or one that leads several that do.
import cluster from "node:cluster";

if (cluster.isPrimary && Number(process.env.WEB_PROCESSES) > 1) {
  const { lead } = await import("#app/http/processes/lead.server.ts");
  await lead();
} else await import("./server.js");

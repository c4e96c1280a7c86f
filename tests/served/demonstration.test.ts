import { afterAll, expect, test } from "vitest";
import { serve, type Served, type ServeOptions } from "#tests/support/served.ts";

const preload = (name: string) => ({
  NODE_OPTIONS: `--import ${new URL(`../support/${name}.js`, import.meta.url).href}`,
});
const machineDate = (at: string) => ({ ...preload("machine-date"), MACHINE_DATE: at });

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

async function start(options: ServeOptions): Promise<Served> {
  const served = await serve(options);
  stops.push(() => served.close());
  return served;
}

const words = (html: string) =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replaceAll("<!-- -->", "")
    .replaceAll("&#x27;", "'")
    .replace(/<[^>]+>/g, "\n")
    .replace(/\s*\n\s*/g, "\n");

/** What a page says to a reader without an account, or with this session's cookie. */
async function read(served: Served, path: string, cookie?: string): Promise<string> {
  const response = await served.fetchAs(null, path, cookie ? { headers: { cookie } } : {});
  expect(response.status, path).toBe(200);
  return words(await response.text());
}

/** The cookie of a person of the demonstration who has signed in with one click. */
async function signIn(served: Served, name: string): Promise<string> {
  const { id } = await served.db.selectFrom("person").select("id").where("name", "=", name).executeTakeFirstOrThrow();
  const response = await served.fetchAs(null, "/sign-in/demo", { form: { personId: id } });
  expect(response.headers.get("location")).toBe("/");
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

const PUBLIC = ["/", "/programmes", "/meetings", "/bodies/anytown-pcp", "/programmes/anytown-pcp/2026-27"];
const OF_THE_OFFICER = [
  ...["/", "/deadlines", "/follow-ups", "/follow-ups/chase", "/themes", "/questions", "/meetings"],
  ...[
    "/programmes/anytown-pcp/2026-27",
    "/programmes/anytown-pcp/2026-27/planner",
    "/programmes/anytown-pcp/2026-27/year-end",
  ],
  ...["/bodies/anytown-pcp/results/2026-27"],
];

async function look(served: Served): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const path of PUBLIC) seen[path] = await read(served, path);
  const cookie = await signIn(served, "Jo Bryce");
  for (const path of OF_THE_OFFICER) seen[`${path} as Jo Bryce`] = await read(served, path, cookie);
  return seen;
}

test("the demonstration looks the same whatever year the machine has, and its clock runs on", async () => {
  const now = await start({ mode: "demo", firstStart: true, env: machineDate("2026-11-27T10:20:00.000Z") });
  const seen = await look(now);
  await now.kill();
  expect(seen["/"]).toContain("The demonstration's date is 24 November 2026.");
  expect(seen["/"]).toContain("Anytown Police and Crime Panel\nThursday 3 December 2026");

  const later: ServeOptions = { mode: "demo", firstStart: true, env: machineDate("2029-07-03T09:20:00.000Z") }; // in summer time
  const served = await start(later);
  expect(await look(served)).toEqual(seen);
  await expect.poll(() => served.said, { timeout: 20_000 }).toContain("Its date is 24 November 2026.");

  await served.kill();
  later.env = machineDate("2029-07-04T09:20:00.000Z");
  await served.start();
  expect(await read(served, "/")).toContain("The demonstration's date is 25 November 2026.");

  await served.kill();
  later.mode = "real";
  await served.start();
  const real = await read(served, "/");
  expect(real).not.toMatch(/demonstration/i);
  expect(real).not.toContain("Thursday 3 December 2026");
  expect(real).toContain("No coming meeting has been published.");
});

test("a real installation starts where the demonstration cannot even be loaded", async () => {
  const real = await start({ env: preload("without-demonstration") });
  expect(await read(real, "/")).not.toMatch(/demonstration/i);
  await expect(start({ mode: "demo", firstStart: true, env: preload("without-demonstration") })).rejects.toThrow(
    "Loaded from the demonstration",
  );
});

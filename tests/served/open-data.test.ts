import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPEN_LISTS, OPEN_LIST_NAMES } from "#app/exports/open-data/lists.ts";
import { serve, type Served } from "#tests/support/served.ts";

type Json = Record<string, unknown>;
type Page = { data: (Json & { id: string })[]; links: { self: string; next: string | null; later: string } };

let served: Served;
let document: Json & { components: { schemas: Json }; paths: Record<string, Json> };
let ajv: Ajv2020;
beforeAll(async () => {
  served = await serve({ mode: "demo" });
  document = (await (await served.fetchAs(null, "/api/v1/openapi.json")).json()) as typeof document;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: "api" });
});
afterAll(() => served?.close());

const get = async (address: string) => served.fetchAs(null, address.replace(served.origin, ""));
const page = async (address: string) => (await (await get(address)).json()) as Page;

/** What the document promises of this answer, and is not kept; nothing where all is. */
function broken(path: string, status: number, body: unknown, type = "application/json"): string[] {
  const escaped = path.replaceAll("~", "~0").replaceAll("/", "~1");
  const promised = type.includes("problem")
    ? "components/schemas/Problem"
    : `paths/${escaped}/get/responses/${status}/content/application~1json/schema`;
  const validate = ajv.getSchema(`api#/${promised}`);
  if (!validate) return [`${path} ${status}: not promised`];
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${path}${error.instancePath} ${error.message}`);
}

describe("every answer of the demonstration is what the document of the interface promises", () => {
  test.each(OPEN_LIST_NAMES)("%s: the list, page by page, and each record by itself", async (list) => {
    const ids: string[] = [];
    let next: string | null = `/api/v1/${list}?limit=60`;
    while (next !== null) {
      const response = await get(next);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      const body = (await response.json()) as Page;
      expect(broken(`/${list}`, 200, body).slice(0, 5)).toEqual([]);
      ids.push(...body.data.map(({ id }) => id));
      next = body.links.next;
    }
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 3)) {
      const body = (await (await get(`/api/v1/${list}/${id}`)).json()) as Json;
      expect(broken(`/${list}/{id}`, 200, body)).toEqual([]);
      expect(body.id).toBe(id);
    }
  });
});

test("the document is valid by the schema of OpenAPI 3.1", () => {
  const file = new URL("../support/openapi-schema/openapi-3.1.json", import.meta.url);
  const schemas = new Ajv2020({ strict: false, allErrors: true });
  addFormats(schemas);
  schemas.addFormat("media-range", true);
  const validate = schemas.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...document, paths: { meetings: {} } })).toBe(false);
});

test("the document says its dialect, and names nothing that it does not hold", () => {
  expect(broken("/meetings", 200, { data: [{ id: "M-1" }], links: {} })).not.toEqual([]);
  expect(document).toMatchObject({ openapi: "3.1.1", info: { version: "1.0.0" } });
  expect(Object.keys(document.paths)).toHaveLength(2 * OPEN_LIST_NAMES.length);
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, at = ""]) => at);
  const held = (at: string) =>
    at.split("/").reduce<unknown>((in_, name) => (in_ as Json | undefined)?.[name], document);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((at) => held(at) === undefined)).toEqual([]);
  for (const { name } of Object.values(OPEN_LISTS)) expect(Object.keys(document.components.schemas)).toContain(name);
});

test("a list may be asked for by body, by change, and from where one has read", async () => {
  const all = await page("/api/v1/meetings");
  expect(all.data).toHaveLength(26);
  const ofOne = await page("/api/v1/meetings?body=anytown-pcp");
  expect(ofOne.data.length).toBeGreaterThan(5);
  expect(new Set(ofOne.data.map(({ body }) => body))).toEqual(new Set(["anytown-pcp"]));
  expect((await page(all.links.later)).data).toEqual([]);
  expect((await page("/api/v1/meetings?modified_since=2100-01-01")).data).toEqual([]);
  const { id } = ofOne.data[0] ?? { id: "" };
  const number = Number(id.slice(2));
  const row = await served.db
    .deleteFrom("publication")
    .where("kind", "=", "meeting")
    .where("recordId", "=", number)
    .returningAll()
    .executeTakeFirstOrThrow();
  const { data } = await page(all.links.later);
  expect(data.map((one) => [one.id, one.deleted])).toEqual([[id, true]]);
  expect(broken("/meetings", 200, { data, links: all.links })).toEqual([]);
  const gone = await get(`/api/v1/meetings/${id}`);
  expect(gone.status).toBe(410);
  expect(broken("/meetings/{id}", 410, await gone.json())).toEqual([]);
  expect((await page("/api/v1/meetings")).data).toHaveLength(25);
  await served.db.insertInto("publication").values(row).execute();
  expect((await page(all.links.later)).data.map((one) => one.id)).toEqual([id]);
});

test.each([
  ["/api/v1/meetings?limit=0", 400],
  ["/api/v1/meetings?limit=201", 400],
  ["/api/v1/meetings?after=x", 400],
  ["/api/v1/meetings?modified_since=yesterday", 400],
  ["/api/v1/meetings?body=nobody", 404],
  ["/api/v1/minutes", 404],
  ["/api/v1/meetings/M-999", 404],
  ["/api/v1/meetings/T-1", 404],
  ["/api/v1/meetings/M-1/items", 404],
  ["/api/v2/meetings", 404],
])("%s is refused in data, and says why", async (address, status) => {
  const response = await get(address);
  const body = (await response.json()) as { status: number; detail: string };
  expect([response.status, body.status]).toEqual([status, status]);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(broken(address, status, body, "problem")).toEqual([]);
});

test("a page of another site may ask with what it has read already, and may do nothing but read", async () => {
  for (const address of ["/api/v1/meetings", "/oparl/v1.1/system", "/mgWebService.asmx/GetCommittees"]) {
    const asked = await served.fetchAs(null, address, {
      method: "OPTIONS",
      headers: {
        origin: "https://council.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "if-none-match",
        "sec-fetch-site": "cross-site",
      },
    });
    const said = (name: string) => asked.headers.get(`access-control-${name}`);
    expect([asked.status, said("allow-origin")], address).toEqual([204, "*"]);
    expect([said("allow-methods"), said("allow-headers")]).toEqual(["GET, HEAD", "Accept, If-None-Match"]);
    expect((await get(address)).headers.get("access-control-expose-headers")).toContain("ETag");
  }
  const others = await served.fetchAs(null, "/themes", { method: "OPTIONS" });
  expect([others.status, others.headers.get("access-control-allow-origin")]).toEqual([405, null]);
});

test("answers are kept, asked again for nothing, said in their head alone, and open to any site", async () => {
  const address = "/api/v1/themes?limit=5";
  await get(address);
  const again = await get(address);
  const etag = again.headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\//);
  expect(again.headers.get("access-control-allow-origin")).toBe("*");
  expect(Date.parse(again.headers.get("last-modified") ?? "")).toBeGreaterThan(0);
  const known = await served.fetchAs(null, address, { headers: { "if-none-match": etag } });
  expect([known.status, await known.text()]).toEqual([304, ""]);
  const head = await served.fetchAs(null, address, { method: "HEAD" });
  expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", etag]);
});

test("the page about it is true: its example is what is answered, and its links lead to answers", async () => {
  const html = await (await get("/api")).text();
  const example = /app-preformatted"[^>]*>([^<]*)<\/div>/
    .exec(html)?.[1]
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'");
  const said = JSON.parse(example?.replaceAll("&amp;", "&") ?? "{}") as Json;
  expect(await (await get(`/api/v1/bodies/${String(said.id)}`)).json()).toEqual(said);
  const links = [...html.matchAll(/href="(\/(?:api\/v1|oparl|mgWeb|sitemap)[^"]*)"/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(OPEN_LIST_NAMES.length + 3);
  for (const link of links) expect((await get(link.replaceAll("&amp;", "&"))).status, link).toBe(200);
});

test("searches are led to every published page, each under one address", async () => {
  const robots = await (await get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${served.origin}/sitemap.xml`);
  const locations = async (address: string) =>
    [...(await (await get(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = ""]) => at);
  const files = await locations("/sitemap.xml");
  expect(files).toContain(`${served.origin}/sitemaps/meetings-1.xml`);
  for (const file of files) {
    const pages = await locations(file);
    expect(pages.length, file).toBeGreaterThan(0);
    const [first = ""] = pages.slice(-1);
    const response = await get(first);
    expect(response.status, first).toBe(200);
    expect(await response.text(), first).toContain(`<link rel="canonical" href="${first}"/>`);
  }
  expect((await get("/sitemaps/meetings-9.xml")).status).toBe(404);
  const narrowed = await (await get("/meetings?when=past&page=2")).text();
  expect(narrowed).toContain(`<link rel="canonical" href="${served.origin}/meetings?page=2"/>`);
  const meeting = await (await get("/meetings/M-17")).text();
  expect(meeting).toContain(`type="application/json" title="This page as data" href="/api/v1/meetings/M-17"`);
});

test("who asks too often is told so, and when to ask again", async () => {
  const policy = (await get("/api/v1/bodies")).headers.get("ratelimit-policy") ?? "";
  const most = Number(/q=(\d+)/.exec(policy)?.[1]);
  const ask = (times: number) => Promise.all(Array.from({ length: times }, () => get("/api/v1/meetings/M-999")));
  let refused: Response | undefined;
  for (let asked = 0; asked <= most && !refused; asked += 50)
    refused = (await ask(50)).find(({ status }) => status === 429);
  expect(refused?.status).toBe(429);
  const seconds = Number(refused?.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused?.headers.get("ratelimit")).toBe(`"default";r=0;t=${seconds}`);
  for (const address of ["/oparl/v1.1/meeting/999", "/mgWebService.asmx/GetMeeting?lMeetingId=999"])
    expect((await get(address)).status, address).toBe(429);
});

import { createHash, createHmac } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { s3Place } from "#app/services/safekeeping/s3-place.server.ts";

const SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const folder = mkdtempSync(join(tmpdir(), "planner-s3-"));
const stored = new Map<string, Buffer>();
const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");
const hmac = (key: string | Buffer, words: string) => createHmac("sha256", key).update(words).digest();

/** Whether the request is signed as AWS Signature Version 4 says: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const [, day, region, signed = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\d{8})\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(
      request.headers.authorization ?? "",
    ) ?? [];
  if (!day || !region) return false;
  if (request.headers["x-amz-content-sha256"] !== sha256(body)) return false;
  const url = new URL(request.url ?? "", "http://store");
  const query = [...url.searchParams]
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .sort()
    .join("&");
  const headers = signed
    .split(";")
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
    .join("");
  const canonical = [request.method, url.pathname, query, headers, signed, sha256(body)].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, day), region), "s3"), "aws4_request");
  return signed.includes("host") && hmac(key, toSign).toString("hex") === signature;
}

const server = createServer((request, response) => {
  void buffer(request).then((body) => {
    if (!isSigned(request, body)) return response.writeHead(403).end();
    const { pathname, searchParams } = new URL(request.url ?? "", "http://store");
    const found = stored.get(pathname);
    if (request.method === "PUT") stored.set(pathname, body);
    else if (request.method === "DELETE") stored.delete(pathname);
    else if (searchParams.has("list-type")) return response.end(listed(searchParams));
    else return found ? response.end(found) : response.writeHead(404).end();
    return response.end();
  });
});

/** Two keys a page, as a store that has many lists them. */
function listed(asked: URLSearchParams): string {
  const keys = [...stored.keys()].map((path) => path.replace("/backups/", "")).sort();
  const from = Number(asked.get("continuation-token") ?? 0);
  const page = keys.slice(from, from + 2).map((key) => `<Contents><Key>${key}</Key></Contents>`);
  const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : "";
  return `<ListBucketResult>${page.join("")}${next}</ListBucketResult>`;
}

let endpoint = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const placeWith = (secret: string) =>
  s3Place({ endpoint, region: "eu-west-2", bucket: "backups", prefix: "planner/", keyId: "AKIDEXAMPLE", secret });
const names = ["2026-11-28T09-00-00-000Z", "2026-11-29T09-00-00-000Z"];

test("backups go to a bucket and come back as they were, signed with the secret of the store", async () => {
  const place = placeWith(SECRET);
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "planner.db"), Buffer.alloc(300_000, name));
    writeFileSync(join(folder, name, "manifest.json"), `{"of":"${name}"}`);
    await place.put(name, join(folder, name));
  }
  stored.delete(`/backups/planner/${names[0]}/manifest.json`);
  expect(await place.list()).toEqual([names[1]]); // one without its manifest did not arrive whole
  await place.get(names[1] ?? "", join(folder, "back"));
  for (const file of ["planner.db", "manifest.json"])
    expect(readFileSync(join(folder, "back", file))).toEqual(readFileSync(join(folder, names[1] ?? "", file)));
  for (const name of names) await place.remove(name);
  expect(stored.size).toBe(0);
});

test("what the store refuses is said, and not taken for done", async () => {
  await expect(placeWith("another secret").list()).rejects.toThrow(/answered 403 to GET \/backups\./);
  await expect(placeWith(SECRET).get("2026-11-28T09-00-00-000Z", join(folder, "none"))).rejects.toThrow("answered 404");
});

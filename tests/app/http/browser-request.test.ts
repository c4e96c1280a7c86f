import { expect, test } from "vitest";
import { BrowserRequest } from "#app/http/browser-request.server.ts";

const TYPED = "a=1&a=2+3&b[]=%C3%A9%0D%0A%ff&%F0%9F=&=x&c&\ufeffd=%EF%BB%BFe%00";
const PARTS = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';

function bothOf(body: string, type: string | undefined): [ours: Request, platforms: Request] {
  const headers = new Headers(type === undefined ? {} : { "content-type": type });
  const { signal } = new AbortController();
  const ours = new BrowserRequest("http://planner.test/", "POST", headers, signal, () => Buffer.from(body));
  const platforms = new Request("http://planner.test/", { method: "POST", headers, body: Buffer.from(body) });
  return [ours.asPlatforms(), platforms];
}

test.each([
  ["application/x-www-form-urlencoded", TYPED],
  ["application/x-www-form-urlencoded", ""],
  ["application/x-www-form-urlencoded; charset=utf-8", TYPED],
  ["multipart/form-data; boundary=x", PARTS],
])("a form of the type %s is read from where it is held as the platform reads it", async (type, body) => {
  const [ours, platforms] = bothOf(body, type);
  expect([...(await ours.formData()).entries()]).toEqual([...(await platforms.formData()).entries()]);
});

test.each([
  [undefined, TYPED],
  ["multipart/form-data; boundary=y", PARTS],
  ["text/plain", TYPED],
])("what is no form, of the type %s, is none", async (type, body) => {
  for (const request of bothOf(body, type)) await expect(request.formData()).rejects.toThrow(TypeError);
});

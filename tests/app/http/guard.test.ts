import { expect, test } from "vitest";
import { MOST_BODY_BYTES, MOST_UPLOAD_BYTES, MOST_URL_BYTES, turnedAway } from "#app/http/guard.server.ts";

const HERE = "https://planner.example";

function ask(method: string, url: string, headers: Record<string, string> = {}, origin: string | undefined = HERE) {
  return turnedAway({ method, url, header: (name) => headers[name], origin })?.status ?? "goes on";
}

test.each([
  ["/", "goes on"],
  ["/themes?q=100%25", "goes on"],
  ["/themes/T-14", "goes on"],
  ["/?" + "a".repeat(MOST_URL_BYTES), 414],
  ["//evil.example/x", 400],
  ["/\\evil.example", 400],
  ["/%5cevil.example", 400],
  ["/themes/%zz", 400],
  ["/themes/%", 400],
  ["/a%00b", 400],
  ["/a%0d%0ab", 400],
  ["http://evil.example/", 400],
  ["*", 400],
  ["/__manifest?p=/themes", 400],
  ["/themes?_data=routes%2Fthemes", 400],
  ["/themes?q=x&_data=routes%2Fthemes", 400],
  ["/themes?%5Fdata=routes%2Fthemes", 400],
  ["/themes?%5f%64%61ta=root", 400],
] as const)("reading %s: %s", (url, answer) => {
  expect(ask("GET", url)).toBe(answer);
  expect(ask("HEAD", url)).toBe(answer);
});

test.each([
  ["a form of this site", { origin: HERE, "sec-fetch-site": "same-origin" }, "goes on"],
  ["a form of this site from an old browser", { origin: HERE }, "goes on"],
  ["a form of this site without an Origin", { "sec-fetch-site": "same-origin" }, "goes on"],
  ["neither header", {}, 403],
  ["a foreign origin", { origin: "https://evil.example" }, 403],
  [
    "a foreign origin that claims the same site",
    { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
    403,
  ],
  ["a null origin", { origin: "null" }, 403],
  ["an empty origin", { origin: "" }, 403],
  ["this host without TLS", { origin: "http://planner.example" }, 403],
  ["another port", { origin: "https://planner.example:8443" }, 403],
  ["a name that begins alike", { origin: "https://planner.example.evil.example" }, 403],
  ["a sibling site", { origin: HERE, "sec-fetch-site": "same-site" }, 403],
  ["another site", { "sec-fetch-site": "cross-site" }, 403],
  ["typed into the address bar", { "sec-fetch-site": "none" }, 403],
] as const)("a post with %s: %s", (_, headers, answer) => {
  expect(ask("POST", "/themes", headers)).toBe(answer);
  expect(ask("POST", "/themes?_data=root", headers)).toBe(answer === "goes on" ? 400 : answer);
});

test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get"])("%s is not taken", (method) => {
  expect(ask(method, "/themes", { origin: HERE })).toBe(405);
});

test("only forms of a bearable size are taken", () => {
  const own = { origin: HERE };
  expect(ask("POST", "/themes", { ...own, "content-length": String(MOST_BODY_BYTES) })).toBe("goes on");
  expect(ask("POST", "/themes", { ...own, "content-length": String(MOST_BODY_BYTES + 1) })).toBe(413);
  expect(ask("POST", "/themes", { ...own, "content-type": "multipart/form-data; boundary=x" })).toBe("goes on");
  expect(ask("POST", "/themes", { ...own, "content-type": "text/plain" })).toBe(415);
  expect(ask("POST", "/themes", { ...own, "content-type": "application/json" })).toBe(415);
});

test("under a foreign host name there is nothing, and no origin is ours", () => {
  const nowhere = (method: string, headers: Record<string, string>) =>
    turnedAway({ method, url: "/", header: (name) => headers[name], origin: undefined })?.status;
  expect(nowhere("GET", {})).toBe(421);
  expect(nowhere("POST", { "sec-fetch-site": "same-origin" })).toBe(421);
});

const STOP = `/reminders/4.follow_ups.${"a".repeat(43)}`;

test("a mail provider's one click comes from no page, and stops reminders only", () => {
  const one = { "content-type": "application/x-www-form-urlencoded", "content-length": "26" };
  expect(ask("POST", STOP, one)).toBe("goes on");
  expect(ask("POST", STOP, { ...one, origin: HERE })).toBe("goes on");
  expect(ask("POST", STOP, { ...one, origin: "https://evil.example" })).toBe(403);
  expect(ask("POST", STOP, { ...one, origin: "null" })).toBe(403);
  expect(ask("POST", STOP, { ...one, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(ask("POST", STOP, { ...one, cookie: "session=x" })).toBe(403);
  expect(ask("POST", STOP, { ...one, "content-length": "513" })).toBe(403);
  expect(ask("POST", STOP, { ...one, "content-type": "application/json" })).toBe(415);
});

test.each([
  `${STOP}?_data=routes%2Freminders.%24token`,
  `${STOP}/`,
  `${STOP}/edit`,
  `/account${STOP}`,
  "/reminders/x",
  "/account/reminders",
  "/sign-out",
])("no other address takes a post that comes from no page: %s", (url) => {
  expect(ask("POST", url, { "content-length": "26" })).toBe(403);
});

test.each([
  ["/imports/new", MOST_UPLOAD_BYTES, "goes on"],
  ["/imports/new?kind=themes", MOST_UPLOAD_BYTES, "goes on"],
  ["/imports/new", MOST_UPLOAD_BYTES + 1, 413],
  ["/imports/new/", MOST_BODY_BYTES + 1, 413],
  ["/imports", MOST_BODY_BYTES + 1, 413],
  ["/imports/newer", MOST_BODY_BYTES + 1, 413],
  ["/themes/new?next=/imports/new", MOST_BODY_BYTES + 1, 413],
  ["/meetings/M-1/record?at=I-2", 2 * MOST_BODY_BYTES, "goes on"],
  ["/meetings/M-1/record", 2 * MOST_BODY_BYTES + 1, 413],
  ["/meetings/M-1/records", MOST_BODY_BYTES + 1, 413],
] as const)(
  "only the form that takes a file, and that of a whole meeting, takes more: %s with %i bytes",
  (url, bytes, answer) => {
    const headers = {
      origin: HERE,
      "sec-fetch-site": "same-origin",
      "content-type": "multipart/form-data; boundary=x",
    };
    expect(ask("POST", url, { ...headers, "content-length": String(bytes) })).toBe(answer);
  },
);

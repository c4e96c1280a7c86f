import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { latestNews, releaseNews, type News, type NewsEntry } from "#app/domain/feed/news.ts";
import { atomFile } from "#app/exports/atom.ts";

const ORIGIN = "https://planner.example.test";

const entry = (but: Partial<NewsEntry> = {}): NewsEntry => ({
  key: "release/12",
  title: "Work programme 2026/27: release 3",
  paragraphs: ["Agreed in July."],
  points: ["The meeting of 8 September 2026 is now on 15 September 2026."],
  href: "/programmes/anytown-panel/2026-27/releases/3",
  updatedAt: "2026-07-01T09:00:00.000Z",
  ...but,
});

const fileOf = (entries: NewsEntry[], but: Partial<News> = {}) =>
  atomFile(
    {
      key: "body/1",
      title: "Anytown Scrutiny Panel: what was published",
      author: "Anytown Scrutiny Panel",
      href: "/bodies/anytown-panel",
      selfHref: "/bodies/anytown-panel/feed.atom",
      entries,
      ...but,
    },
    ORIGIN,
  );

/** The file as a program reads it that knows nothing of how it was made. */
function read(file: string) {
  expect(XMLValidator.validate(file)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === "entry" || name === "link",
  });
  return (parser.parse(file) as { feed: Record<string, never> }).feed as unknown as {
    id: string;
    title: string;
    updated: string;
    author: { name: string };
    link: { "@_rel"?: string; "@_href": string }[];
    entry?: {
      id: string;
      title: { "#text": string; "@_type": string };
      updated: string;
      link: { "@_href": string }[];
      content: { "#text": string; "@_type": string };
    }[];
  };
}

/** HTML as a feed reader shows it: its tags, and its text without them. */
const tagsIn = (html: string) => [...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name);
const textOf = (html: string) =>
  html.replace(/<[^>]+>/g, "").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test("it names itself, its page and its own address, and when it was last added to", () => {
  const feed = read(fileOf([entry(), entry({ key: "outcome/4", updatedAt: "2026-06-01T09:00:00.000Z" })]));
  expect(feed).toMatchObject({
    id: "tag:planner.example.test,2026:body/1",
    title: "Anytown Scrutiny Panel: what was published",
    updated: "2026-07-01T09:00:00.000Z",
    author: { name: "Anytown Scrutiny Panel" },
  });
  expect(feed.link).toEqual([
    { "@_rel": "alternate", "@_href": `${ORIGIN}/bodies/anytown-panel` },
    { "@_rel": "self", "@_href": `${ORIGIN}/bodies/anytown-panel/feed.atom` },
  ]);
  expect(feed.entry?.map(({ id, updated, link }) => [id, updated, link[0]?.["@_href"]])).toEqual([
    [
      "tag:planner.example.test,2026:release/12",
      "2026-07-01T09:00:00.000Z",
      `${ORIGIN}/programmes/anytown-panel/2026-27/releases/3`,
    ],
    [
      "tag:planner.example.test,2026:outcome/4",
      "2026-06-01T09:00:00.000Z",
      `${ORIGIN}/programmes/anytown-panel/2026-27/releases/3`,
    ],
  ]);
  expect(feed.entry?.[0]?.content["#text"]).toBe(
    "<p>Agreed in July.</p><ul><li>The meeting of 8 September 2026 is now on 15 September 2026.</li></ul>",
  );
});

test("with nothing in it, it is a feed still, and the same one each time", () => {
  expect(read(fileOf([])).updated).toBe("1970-01-01T00:00:00.000Z");
  expect(fileOf([entry()])).toBe(fileOf([entry()]));
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "Fish & chips, 'quotes' and \"more\"",
  "]]><entry><title>Smuggled</title></entry><![CDATA[",
  "&lt;b&gt; that is meant as it is",
  "Ωμέγα 委員会 🏛️",
  "Bell\u0007, a null\u0000 and half a pair \ud83c.",
  "<img src=x onerror=alert(1)>",
  "%0d%0a &#x3c;b&#x3e;",
];

test.each(HOSTILE)("hostile words stay words, wherever they stand: %j", (words) => {
  const feed = read(
    fileOf([entry({ title: words, paragraphs: [words], points: [words] })], { title: words, author: words }),
  );
  expect(feed.entry?.length).toBe(1);
  const { title, content } = feed.entry?.[0] ?? {};
  const clean = words.replace(/[\u0000\u0007]|\p{Surrogate}/gu, "");
  expect(tagsIn(title?.["#text"] ?? "")).toEqual([]);
  expect(textOf(title?.["#text"] ?? "")).toBe(clean);
  expect(tagsIn(content?.["#text"] ?? "")).toEqual(["p", "p", "ul", "li", "li", "ul"]);
  expect(textOf(content?.["#text"] ?? "")).toBe(clean + clean);
});

test("the latest fifty are kept, newest first", () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    entry({ key: `release/${at}`, updatedAt: `2026-07-01T09:00:00.${String(at).padStart(3, "0")}Z` }),
  );
  const kept = latestNews(many);
  expect([kept.length, kept[0]?.key, kept.at(-1)?.key]).toEqual([50, "release/59", "release/10"]);
});

test("a first release says that there is a programme; a later one what changed, or that words did", () => {
  const release = {
    id: 3,
    number: 1,
    yearLabel: "2026/27",
    programmeHref: "/programmes/x/2026-27",
    note: "",
    changes: [],
    publishedAt: "2026-07-01T09:00:00.000Z",
  };
  expect(releaseNews(release)).toMatchObject({ title: "Work programme 2026/27 published", paragraphs: [] });
  expect(releaseNews({ ...release, number: 2 })).toMatchObject({
    key: "release/3",
    title: "Work programme 2026/27: release 2",
    paragraphs: ["Its wording has changed."],
    href: "/programmes/x/2026-27/releases/2",
  });
});

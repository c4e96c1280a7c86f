import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { changePublished } from "#tests/support/happened.ts";
import { serve, type Served } from "#tests/support/served.ts";

const PROGRAMME = "/programmes/anytown-panel/2026-27";

let served: Served;
let themeId: number;
beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      const { programmeId, ...given } = await givenApprovedProgramme(db);
      themeId = given.themeId;
      await publish(db, programmeId);
    },
  });
});
afterAll(() => served.close());

const publishesIn = (languages: "en" | "en_cy", id: number = PANEL) =>
  served.db.updateTable("body").set({ languages }).where("id", "=", id).execute();
const get = (path: string, init: RequestInit = {}) => fetch(served.origin + path, { redirect: "manual", ...init });
const file = async (path: string) => new Uint8Array(await (await served.fetchAs(null, path)).arrayBuffer());
const page = async (path: string) => (await get(path)).text();
const linksIn = (html: string) => [...html.matchAll(/ (?:href|action)="([^"]+)"/g)].map(([, to = ""]) => to);
const switchIn = (html: string) =>
  /<a class="app-top__language" href="([^"]+)"[^>]*>([^<]+)</.exec(html)?.slice(1) ?? null;

/** A page without what it marks as English. */
const withoutEnglish = (html: string) => html.replace(/<(\w+)[^>]* lang="en-GB"[^>]*>[^<]*<\/\1>/g, "");

test("a page of a body that publishes in English alone has no switch; in Welsh it sends on to the English", async () => {
  await publishesIn("en");
  expect(switchIn(await page(PROGRAMME))).toBeNull();
  expect(switchIn(await page("/accessibility"))).toBeNull();
  const welsh = await get(`/cy${PROGRAMME}?a=1`);
  expect([welsh.status, welsh.headers.get("location")]).toEqual([302, `${served.origin}${PROGRAMME}?a=1`]);
});

test("the switch keeps the place, its query too, and each language is kept by itself", async () => {
  await publishesIn("en_cy");
  const english = await page(`${PROGRAMME}?past=2`);
  expect(switchIn(english)).toEqual([`${served.origin}/cy${PROGRAMME}?past=2`, "Cymraeg"]);
  expect(english).toContain('<html lang="en-GB"');
  const first = await get(`/cy${PROGRAMME}?past=2`);
  const again = await get(`/cy${PROGRAMME}?past=2`);
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
  const welsh = await first.text();
  expect(welsh).toContain('<html lang="cy"');
  expect(switchIn(welsh)).toEqual([`${served.origin}${PROGRAMME}?past=2`, "English"]);
  expect(await page(`${PROGRAMME}?past=2`)).toBe(english);
});

test("only pages of bodies that publish in Welsh have the switch, and those of the whole site", async () => {
  await publishesIn("en");
  await publishesIn("en_cy", OTHER_COMMITTEE);
  expect(switchIn(await page(PROGRAMME))).toBeNull();
  for (const path of ["/", "/programmes", "/accessibility", "/suggest"])
    expect(switchIn(await page(path)), path).not.toBeNull();
  await publishesIn("en", OTHER_COMMITTEE);
  await publishesIn("en_cy");
});

test("a page in Welsh leads on in Welsh to pages for anyone, and to nothing else", async () => {
  const html = await page(`/cy${PROGRAMME}`);
  const links = linksIn(html).filter((to) => to.startsWith("/"));
  expect(links).toContain("/cy");
  expect(links).toContain("/cy/meetings");
  expect(links).toContain("/cy/suggest");
  expect(links).toContain("/sign-in");
  expect(links.some((to) => to.startsWith("/cy/meetings/M-"))).toBe(true);
  expect(links).toContain(`/cy${PROGRAMME}/report.pdf`);
  expect(links.filter((to) => /\.(?:ics|atom|json|xlsx|csv|css|svg)$/.test(to) && to.startsWith("/cy"))).toEqual([]);
  for (const to of new Set(links)) expect((await get(to)).status, to).toBeLessThan(400);
});

test("a page of the whole site is in Welsh", async () => {
  const html = await page("/cy/accessibility");
  expect(html).toContain("<title>Hygyrchedd");
  expect(html).toContain("defnyddio pob tudalen â bysellfwrdd yn unig");
});

test("a programme, its year and its releases are in Welsh, and what the records say is marked as English", async () => {
  const html = await page(`/cy${PROGRAMME}`);
  expect(html).toMatch(/<title>[^<]*: blaenraglen waith 2026\/27/);
  expect(html).toMatch(/Blaenraglen waith 2026 i 2027, diweddarwyd ddiwethaf ar \d+ \p{L}+ \d{4} \(fersiwn 1\)\./u);
  expect(html).toContain('<span lang="en-GB">What we chose, and why.</span>');
  expect(withoutEnglish(html)).not.toMatch(/Next meeting|Later meetings|What became|to come on|Agenda not/);
  const year = await page(`/cy${PROGRAMME}/year`);
  expect(year).toMatch(/<h1[^>]*>Y flwyddyn mewn un llun</);
  expect(withoutEnglish(year)).not.toMatch(/To come|Meetings|minutes planned/);
  const releases = await page(`/cy${PROGRAMME}/releases`);
  expect(releases).toMatch(/<h1[^>]*>Fersiynau</);
  expect(await page(`/cy${PROGRAMME}/releases/1`)).toContain("Dyma’r fersiwn ddiweddaraf: ");
});

test("a paper is in the language it is asked for in, where the body publishes in that, and says which that is", async () => {
  const inWord = async (path: string) => {
    const parts = unzipSync(await file(path));
    const part = (name: string) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
    return {
      title: /(?:Blaenraglen waith|Work programme) 2026[^<]+/.exec(part("document"))?.[0],
      styles: part("styles"),
    };
  };
  const welsh = await inWord(`/cy${PROGRAMME}/report.docx`);
  expect(welsh.title).toBe("Blaenraglen waith 2026 i 2027");
  expect(welsh.styles).toContain('<w:lang w:val="cy-GB"');
  expect(Buffer.from(await file(`/cy${PROGRAMME}/report.pdf`)).toString("latin1")).toContain("/Lang (cy)");
  const english = await inWord(`${PROGRAMME}/report.docx`);
  expect(english.title).toBe("Work programme 2026 to 2027");
  expect(english.styles).toContain('<w:lang w:val="en-GB"');
  await publishesIn("en");
  expect((await inWord(`/cy${PROGRAMME}/report.docx`)).title).toBe("Work programme 2026 to 2027");
  await publishesIn("en_cy");
});

test("the home page and the list of programmes are in Welsh, and what a council or a record says is marked as English", async () => {
  await served.db.updateTable("council").set({ name: "Anytown Council", welcome: "Come and ask." }).execute();
  const home = await page("/cy");
  expect(home).toContain("<title>Scrutiny Planner: yr hyn y mae craffu’n edrych arno");
  expect(home).toContain('<span lang="en-GB">Come and ask.</span>');
  const programmes = await page("/cy/programmes");
  expect(programmes).toMatch(/<h1[^>]*>Blaenraglenni gwaith</);
  expect(programmes).toContain("Panel: </span>Blaenraglen waith 2026/27</a>");
});

test("a theme and its story are in Welsh, and what the records say is marked as English", async () => {
  const theme = await page(`/cy/themes/T-${themeId}`);
  expect(theme).toMatch(/<h2[^>]*>Yr hyn a ddaeth ohono</);
  expect(theme).toMatch(/<h2[^>]*>Pam mae hyn yn bwysig</);
  expect(theme).toMatch(/<h1[^>]*><span lang="en-GB">/);
  expect(theme).toMatch(/Cyhoeddwyd ar \d+ \p{L}+ \d{4} yn fersiwn 1 o’r <a [^>]*>flaenraglen waith 2026\/27<\/a>/u);
  expect(withoutEnglish(theme)).not.toMatch(/What became|Published on|Where it came from|Lead member/);
  const story = await page(`/cy/themes/T-${themeId}/story`);
  expect(story).toContain("<title>Hanes Taxi licensing");
  expect(story).toMatch(/<h2[^>]*>Yr hanes cyfan</);
  expect(withoutEnglish(story)).not.toMatch(/entries|Approved|Oldest first/);
  expect(withoutEnglish(story.slice(story.search(/<h2[^>]*>Yr hanes cyfan</)))).not.toContain("Taxi");
});

test("a body, its results, its rules and the list of themes are in Welsh", async () => {
  const body = await page("/cy/bodies/anytown-panel");
  expect(body).toMatch(/<dt[^>]*>Cynhelir gan</);
  expect(body).toMatch(/<h2[^>]*>Cyfarfodydd i ddod</);
  expect(withoutEnglish(body)).not.toMatch(/Run by|Meetings to come|Subscribe|Rules and deadlines/);
  const results = await page("/cy/bodies/anytown-panel/results/2026-27");
  expect(results).toMatch(/<h1[^>]*>Yr hyn a ddaeth ohono</);
  expect(withoutEnglish(results)).not.toMatch(/Based on|Nothing is published/);
  const rules = await page("/cy/bodies/anytown-panel/rules");
  expect(rules).toMatch(/<h1[^>]*>Rheolau a dyddiadau cau</);
  expect(withoutEnglish(rules)).not.toMatch(/How it is counted|Dates set by/);
  const themes = await page("/cy/themes?q=taxi");
  expect(themes).toContain("1 thema gyhoeddedig sy’n cynnwys “taxi”");
});

test("the search is in Welsh, and so is what became of the theme that answers; what the records say is marked", async () => {
  const themes = await served.db.selectFrom("publication").select("recordId").where("kind", "=", "theme").execute();
  for (const { recordId } of themes)
    await changePublished(served.db, { kind: "theme", recordId }, (view) => ({ ...view, titleCy: "Trwyddedu tacsis" }));
  const html = await page("/cy/search?q=taxi+licensing");
  expect(html).toContain("<title>Chwilio: taxi licensing");
  expect(html).toContain('action="/cy/search"');
  expect(html).toMatch(/<p[^>]*role="status">\d cofnod ar gyfer “taxi licensing”/);
  expect(html).toMatch(/<h2[^>]*><a [^>]*>Trwyddedu tacsis<[^]*Roedd ar yr agenda. Nid yw cofnod y cyfarfod/);
  expect(withoutEnglish(html).replaceAll("taxi licensing", "")).not.toMatch(/records|Search|Theme|Narrow|agenda of/);
  expect(await page("/cy/search?q=tacsis")).toMatch(/<section class="app-answer"[^]*Trwyddedu tacsis<[^]*8 Medi 2026/);
  expect(await page("/cy/search?q=zzyzx")).toContain("Ni chafwyd hyd i ddim ar gyfer “zzyzx”");
  const day = await page("/cy/search?q=8+Medi+2026");
  expect(day).toMatch(/<h2[^>]*>8 Medi 2026: cyfarfodydd<[^]*>Cyfarfod, 8 Medi 2026</);
  expect(await page("/search?q=taxi+licensing")).toMatch(/role="status">\d records? for “taxi licensing”/);
});

test("programs are told where the page is in each language", async () => {
  const html = await page(`/cy${PROGRAMME}`);
  expect(html).toContain(`<link rel="canonical" href="${served.origin}/cy${PROGRAMME}"/>`);
  expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${served.origin}${PROGRAMME}"/>`);
  expect(html).toContain(`<link rel="alternate" hrefLang="cy" href="${served.origin}/cy${PROGRAMME}"/>`);
});

test("what is for those who work here is in English, wherever it is asked for", async () => {
  for (const path of ["/approvals", "/sign-in", "/bodies/anytown-panel/feed.atom"]) {
    const { status, headers } = await get(`/cy${path}`);
    expect([status, headers.get("location")]).toEqual([302, path]);
  }
  const officer = await served.fetchAs("officer", `/cy${PROGRAMME}`, { redirect: "manual" });
  expect([officer.status, officer.headers.get("location")]).toEqual([302, served.origin + PROGRAMME]);
});

test("what is not there is not there in Welsh either, and says so in Welsh", async () => {
  for (const path of ["/cy/nothing", "/cy/themes/T-999"]) {
    const response = await get(path);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain("Heb ddod o hyd i’r dudalen");
    expect(html).not.toContain('rel="canonical"');
  }
  expect((await get("/cymru")).status).toBe(404);
});

test("a suggestion is answered in the language that it was sent in", async () => {
  const origin = { origin: served.origin, "content-type": "application/x-www-form-urlencoded" };
  const empty = await get("/cy/suggest", {
    method: "POST",
    headers: origin,
    body: "submitKey=0b6c3b0e-8a4e-4c88-9d11-000000000001",
  });
  expect(empty.status).toBe(400);
  const html = await empty.text();
  expect(html).toContain('<html lang="cy"');
  expect(html).toContain('action="/cy/suggest"');
  expect(html).toContain("<title>Gwall: Awgrymu thema");
  expect(html).toContain('<a href="#title">Rhowch y mater mewn ychydig eiriau</a>');
  expect(withoutEnglish(html)).not.toMatch(/Error|There is a problem|Enter the|Say why|characters/);
});

test("what happens to a suggestion once it is sent is told in Welsh", async () => {
  const sent = await get("/cy/suggest/sent?ref=T-1&body=anytown-panel");
  expect(sent.status).toBe(200);
  const html = withoutEnglish(await sent.text());
  expect(html).toContain("Beth sy’n digwydd nesaf");
  expect(html).not.toMatch(/Sent to|What happens next|Your reference|scrutiny officer|The chair|taken forward/);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { LOGO } from "#tests/support/council.ts";
import { formOn } from "#tests/support/forms.ts";
import { serve, type SentFile, type Served } from "#tests/support/served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ fill: fillCast });
});
afterAll(() => served.close());

const home = async () => (await served.fetchAs(null, "/")).text();

async function sendLogo(file: SentFile): Promise<Response> {
  const html = await (await served.fetchAs("secondOfficer", "/admin/council/logo")).text();
  const form = formOn(html, "/admin/council/logo");
  if (!form) throw new Error("There is no form for the logo");
  return served.fetchAs("secondOfficer", "/admin/council/logo", { form: form.fields, file });
}

test("the public sees the council’s name, welcome, colour and logo from the moment that they are saved", async () => {
  const before = await home();
  expect(before).not.toContain("/council/");
  const fields = { name: "Anytown Council", colour: "#5B0032", welcome: "The scrutiny team is at the Town Hall." };
  const saved = await served.submitAs("secondOfficer", "/admin/council/edit", fields);
  expect(saved.headers.get("location")).toBe("/admin/council");
  expect((await sendLogo({ name: "logo.png", bytes: LOGO.bytes })).status).toBe(302);

  const after = await home();
  expect(after).toContain("Anytown Council");
  expect(after).toContain("The scrutiny team is at the Town Hall.");
  expect(after).toContain('<meta name="theme-color" content="#5b0032"');
  const sheet = /href="(\/council\/colour-5b0032\.css)"/.exec(after)?.[1] ?? "";
  const picture = /src="(\/council\/[0-9a-f]{32}\.png)"/.exec(after)?.[1] ?? "";
  for (const [address, type] of [
    [sheet, "text/css; charset=utf-8"],
    [picture, "image/png"],
  ] as const) {
    // Twice: the second is answered from what was kept of the first.
    for (const time of ["made", "kept"]) {
      const { status, headers } = await served.fetchAs(null, address);
      expect([status, headers.get("content-type")], `${address}, ${time}`).toEqual([200, type]);
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  }
  expect(new Uint8Array(await (await served.fetchAs(null, picture)).arrayBuffer())).toEqual(LOGO.bytes);
});

test("nothing else is served under such a name", async () => {
  for (const name of ["colour-ffdd00.css", "colour-5b0032.png", "colour-zzzzzz.css", `${"0".repeat(32)}.png`, "x.svg"])
    expect((await served.fetchAs(null, `/council/${name}`)).status, name).toBe(404);
});

test("a file that is no logo is refused at its field, and nothing is lost", async () => {
  const script = new TextEncoder().encode("<svg><script>alert(1)</script></svg>");
  for (const [file, says] of [
    [{ name: "logo.png", bytes: script }, "Choose a PNG or a JPEG file"],
    [{ name: "logo.png", bytes: new Uint8Array(1_000_000) }, "200 kB at most"],
  ] as const) {
    const answer = await sendLogo(file);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(says);
  }
});

test("a colour that white letters cannot be read on comes back at its field, with what else was typed", async () => {
  const fields = { name: "Othertown Council", colour: "#ffdd00", welcome: "Hello." };
  const answer = await served.submitAs("secondOfficer", "/admin/council/edit", fields);
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain("White letters could not be read on #ffdd00: their contrast is 1.3 to 1");
  expect(html).toContain('value="Othertown Council"');
  expect(await home()).not.toContain("Othertown Council");
});

import { expect, test } from "vitest";
import { editCouncil } from "#app/services/administration/edit-council.server.ts";
import { readCouncil } from "#app/services/administration/offer-council.server.ts";
import { readIdentity, readLogo } from "#app/services/administration/read-identity.server.ts";
import { removeLogo } from "#app/services/administration/remove-logo.server.ts";
import { setLogo } from "#app/services/administration/set-logo.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { LOGO } from "#tests/support/council.ts";

const said = { version: 0, name: "Anytown Council", colour: "#5b0032", welcome: "Welcome." };

test("an administrator says whose planner it is, nobody else does, and no version is written over", async () => {
  const db = await freshDb();
  for (const who of ["officer", "chair", "member"] as const)
    expect(await editCouncil(db, acting(who), said)).toMatchObject({ refusal: { kind: "role" } });
  expect(await readIdentity(db, 1)).toEqual({ name: null, colour: null, logo: null });

  expect(await editCouncil(db, acting("secondOfficer"), said)).toMatchObject({ ok: true });
  expect(await readIdentity(db, 1)).toEqual({ name: "Anytown Council", colour: "#5b0032", logo: null });
  const late = await editCouncil(db, acting("secondOfficer"), { ...said, name: "Othertown Council" });
  expect(late).toMatchObject({
    refusal: { kind: "stale", because: expect.stringContaining("Priya Shah changed name") },
  });
  const pale = { ...said, version: 1, colour: "#ffdd00" };
  expect(await editCouncil(db, acting("secondOfficer"), pale)).toMatchObject({ refusal: { kind: "input" } });
  expect(await readIdentity(db, 1)).toMatchObject({ name: "Anytown Council", colour: "#5b0032" });
});

test("a logo is put in, found by its digest alone, and taken out; what is said of the council stays", async () => {
  const db = await freshDb();
  await editCouncil(db, acting("secondOfficer"), said);
  const put = { version: 1, logo: { ...LOGO, words: "A bridge" } };
  for (const who of ["officer", "chair"] as const)
    expect(await setLogo(db, acting(who), put)).toMatchObject({ refusal: { kind: "role" } });
  expect(await setLogo(db, acting("secondOfficer"), put)).toMatchObject({ ok: true });
  expect(await setLogo(db, acting("secondOfficer"), { ...put, logo: LOGO })).toMatchObject({
    refusal: { kind: "stale" },
  });

  const { name, logo } = await readIdentity(db, 1);
  expect({ name, logo }).toEqual({
    name: "Anytown Council",
    logo: { type: "png", href: expect.any(String), width: 160, height: 160, words: "A bridge" },
  });
  const digest = /^\/council\/([0-9a-f]{32})\.png$/.exec(logo?.href ?? "")?.[1] ?? "";
  expect(Buffer.from((await readLogo(db, digest)) ?? [])).toEqual(Buffer.from(LOGO.bytes));
  expect(await readLogo(db, "0".repeat(32))).toBeUndefined();

  expect(await removeLogo(db, acting("officer"), { version: 2 })).toMatchObject({ refusal: { kind: "role" } });
  expect(await removeLogo(db, acting("secondOfficer"), { version: 1 })).toMatchObject({ refusal: { kind: "stale" } });
  expect(await removeLogo(db, acting("secondOfficer"), { version: 2 })).toMatchObject({ ok: true });
  expect(await readIdentity(db, 1)).toMatchObject({ name: "Anytown Council", logo: null });
  expect(await readLogo(db, digest)).toBeUndefined();

  const { events, welcome } = await readCouncil(db, as("secondOfficer"));
  expect(welcome).toBe("Welcome.");
  expect(events.map(({ action }) => action)).toEqual(["logo_removed", "logo_set", "council_edited"]);
});

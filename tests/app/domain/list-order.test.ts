import { expect, test } from "vitest";
import { compareInList, listOrderKey } from "#app/domain/list-order.ts";
import { dice } from "#tests/support/list-twin.ts";

const LETTERS = "a,B,é,Z,æ,ß,ø,Ł,9,10,007,T-9,T-10, ,-,–,’,“,(,&,/,.,:,!,£,…,ñ,Å,_,#".split(",");

test("words sorted by their key stand as the collator puts them", () => {
  const pick = dice(3);
  const word = () => Array.from({ length: pick([0, 1, 2, 3, 4]) }, () => pick(LETTERS)).join("");
  for (let at = 0; at < 5_000; at += 1) {
    const [one, other] = [word(), word()];
    const byKey = Math.sign(Buffer.compare(Buffer.from(listOrderKey(one)), Buffer.from(listOrderKey(other))));
    expect(byKey, `${one} | ${other}`).toBe(Math.sign(compareInList(one, other)));
  }
});

test("numbers count by their size, capitals and accents for nothing, and an alphabet of its own comes last", () => {
  const words = ["T-10", "T-9", "Éstates", "estuary", "Åland", "αλφα", "zebra", "“Away” days"];
  const sorted = [...words].sort((one, other) => (listOrderKey(one) < listOrderKey(other) ? -1 : 1));
  expect(sorted).toEqual(["“Away” days", "Åland", "Éstates", "estuary", "T-9", "T-10", "zebra", "αλφα"]);
});

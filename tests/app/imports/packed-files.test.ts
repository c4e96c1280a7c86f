import { expect, test } from "vitest";
import { packFiles, unpackFiles } from "#app/imports/packed-files.ts";

test("files come out of their pack as they went in, whatever their bytes and names", () => {
  const files = [
    { name: "May\n“1”.xml", bytes: new Uint8Array([10, 0, 255, 10]) },
    { name: "empty", bytes: new Uint8Array() },
    { name: "b", bytes: new Uint8Array([1]) },
  ];
  expect(unpackFiles(new Uint8Array(Buffer.concat(packFiles(files))))).toEqual(files);
  expect(unpackFiles(new Uint8Array(Buffer.concat(packFiles([]))))).toEqual([]);
});

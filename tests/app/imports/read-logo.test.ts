import { expect, test } from "vitest";
import { readLogo } from "#app/imports/read-logo.ts";
import { LOGO } from "#tests/support/council.ts";

/** A PNG of one grey, without its picture: what is looked at is its first chunk and its last. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(57);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.write("IHDR", 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.write("IEND", 49);
  return bytes;
}

/** A JPEG with a comment before its frame. */
function jpeg(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const comment = [0xff, 0xfe, 0, 5, 0xff, 0xc0, 0];
  return new Uint8Array([0xff, 0xd8, ...comment, 0xff, 0xc2, 0, 11, 8, ...size, 1, 1, 0x11, 0, 0xff, 0xd9]);
}

test("a logo is what its bytes say: a PNG or a JPEG, with the size of its picture", () => {
  expect(readLogo(LOGO.bytes)).toEqual({ ok: true, type: "png", width: 160, height: 160 });
  expect(readLogo(png(400, 90))).toEqual({ ok: true, type: "png", width: 400, height: 90 });
  expect(readLogo(jpeg(300, 120))).toEqual({ ok: true, type: "jpeg", width: 300, height: 120 });
});

test("what is no picture is refused, whatever it is called", () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const neither = { ok: false, because: "Choose a PNG or a JPEG file: this one is neither, or it is damaged" };
  for (const bytes of [
    text(""),
    text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    text("GIF89a".padEnd(80, "x")),
    LOGO.bytes.slice(0, 2_000),
    LOGO.bytes.slice(0, 12),
    new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
    jpeg(300, 120).slice(0, -2),
    new Uint8Array([...LOGO.bytes, ...text("<html><script>alert(1)</script>")]),
  ])
    expect(readLogo(bytes)).toEqual(neither);
});

test("a picture that is too large, or a mere speck, is refused with its size", () => {
  const size = (words: string) => ({
    ok: false,
    because: `Choose a picture of 16 to 2,000 pixels each way: this one is ${words}`,
  });
  expect(readLogo(png(2_001, 90))).toEqual(size("2001 by 90"));
  expect(readLogo(png(60_000, 60_000))).toEqual(size("60000 by 60000"));
  expect(readLogo(jpeg(15, 120))).toEqual(size("15 by 120"));
  const heavy = new Uint8Array(200 * 1024 + 1);
  expect(readLogo(heavy)).toMatchObject({ because: expect.stringContaining("200 kB at most") });
});

/** What a logo may be: it is sent with every page and stands in every paper. */
export const MOST_LOGO_BYTES = 200 * 1024;
const LEAST_PIXELS = 16;
const MOST_PIXELS = 2_000;

type Size = { width: number; height: number };
type Picture = Size & { type: "png" | "jpeg" };
export type ReadLogo = ({ ok: true } & Picture) | { ok: false; because: string };

/** What a file is by its bytes, and how large its picture: its name and what a browser says of it count for nothing. */
export function readLogo(bytes: Uint8Array): ReadLogo {
  if (bytes.length > MOST_LOGO_BYTES)
    return not("The logo may be 200 kB at most. Save it smaller, and choose it again");
  const picture = pictureIn(bytes);
  if (!picture) return not("Choose a PNG or a JPEG file: this one is neither, or it is damaged");
  const { width, height } = picture;
  if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS)
    return not(`Choose a picture of ${LEAST_PIXELS} to 2,000 pixels each way: this one is ${width} by ${height}`);
  return { ok: true, ...picture };
}

function not(because: string): ReadLogo {
  return { ok: false, because };
}

function pictureIn(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const png = pngSize(view);
  if (png) return { type: "png", ...png };
  const jpeg = jpegSize(view);
  return jpeg && { type: "jpeg", ...jpeg };
}

const PNG_BEGINS = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452];
const PNG_ENDS = 0x49454e44;

/** The size that a PNG's first chunk says, where it has its last (PNG, 5 and 11.2.2). */
function pngSize(view: DataView): Size | null {
  if (view.byteLength < 57 || PNG_BEGINS.some((word, at) => view.getUint32(at * 4) !== word)) return null;
  if (view.getUint32(view.byteLength - 8) !== PNG_ENDS) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const JPEG_BEGINS = 0xffd8;
const JPEG_ENDS = 0xffd9;
/** Markers in their place of a frame that are none: tables, and arithmetic conditioning. */
const NO_FRAME = [0xc4, 0xc8, 0xcc];

/** The size that a JPEG's frame says, where the file has its end (ITU T.81, B.2.2). */
function jpegSize(view: DataView): Size | null {
  const end = view.byteLength;
  if (end < 4 || view.getUint16(0) !== JPEG_BEGINS || view.getUint16(end - 2) !== JPEG_ENDS) return null;
  let at = 2;
  while (at + 9 <= end && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

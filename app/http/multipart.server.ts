/** What a form with files in it holds: its texts, and the parts that are files, each as a view of the body. */
export type Multipart = { data: FormData; files: FilePart[] };
export type FilePart = { field: string; name: string; bytes: Uint8Array };

const MOST_PARTS = 1_000;
const MOST_HEADER_BYTES = 8_192;
const LINE = "\r\n";

/**
 * Takes a form apart that a browser sent as `multipart/form-data` (RFC 7578), without a copy of its files: the
 * platform's own reader makes three. Returns null where it is no such form, or not whole.
 */
export function readMultipart(body: Buffer, contentType: string): Multipart | null {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const mark = Buffer.from(`--${quoted ?? plain ?? ""}`, "latin1");
  if (mark.length === 2 || !body.subarray(0, mark.length).equals(mark)) return null;
  const between = Buffer.concat([Buffer.from(LINE), mark]);
  const form: Multipart = { data: new FormData(), files: [] };
  let at = mark.length;
  for (let parts = 0; parts <= MOST_PARTS; parts += 1) {
    if (textAt(body, at, 2) === "--") return form;
    if (textAt(body, at, 2) !== LINE) return null;
    const headersEnd = body.subarray(at, at + MOST_HEADER_BYTES).indexOf(LINE + LINE);
    const begins = at + headersEnd + 2 * LINE.length;
    const ends = headersEnd === -1 ? -1 : body.indexOf(between, begins - LINE.length);
    if (ends === -1) return null;
    const head = body.toString("utf8", at, at + headersEnd + LINE.length);
    if (!takePart(form, head, body.subarray(begins, Math.max(begins, ends)))) return null;
    at = ends + between.length;
  }
  return null;
}

/** Takes up one part by what its head says of it; false where that names no field. */
function takePart({ data, files }: Multipart, head: string, bytes: Uint8Array): boolean {
  const said = /^content-disposition:[ \t]*form-data[ \t]*(;[^\r\n]*)/im.exec(head)?.[1] ?? "";
  const field = parameter(said, "name");
  const name = parameter(said, "filename");
  if (field === null) return false;
  if (name === null) data.append(field, new TextDecoder().decode(bytes));
  else files.push({ field, name, bytes });
  return true;
}

/** As browsers write it: what would end the name or the line is escaped, and nothing else is. */
function parameter(said: string, name: string): string | null {
  const given = new RegExp(`;[ \\t]*${name}="([^"]*)"`, "i").exec(said)?.[1];
  return given?.replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"') ?? null;
}

function textAt(body: Buffer, at: number, length: number): string {
  return body.toString("latin1", at, at + length);
}

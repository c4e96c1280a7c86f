import type { FileSent } from "#app/domain/brought-meetings/found.ts";

/** Several files as one run of bytes: a line that says their names and lengths, and then each as it is. */
export function packFiles(files: readonly FileSent[]): Uint8Array[] {
  const line = JSON.stringify(files.map(({ name, bytes }) => [name, bytes.length]));
  return [new TextEncoder().encode(`${line}\n`), ...files.map(({ bytes }) => bytes)];
}

/** The files that were packed so. */
export function unpackFiles(packed: Uint8Array): FileSent[] {
  const end = packed.indexOf(0x0a);
  const listed = JSON.parse(new TextDecoder().decode(packed.subarray(0, end))) as [name: string, length: number][];
  let at = end + 1;
  return listed.map(([name, length]) => ({ name, bytes: packed.subarray(at, (at += length)) }));
}

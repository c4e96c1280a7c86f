import { expect, test } from "vitest";
import type { AskedFile, FileEnd } from "#app/domain/paper/asked-file.ts";
import { FILES_BUSY, MOST_FILES_WAITING } from "#app/domain/paper/may-make.ts";
import { FilesAsked } from "#app/workers/file-desk.server.ts";
import type { ThreadSaid } from "#app/workers/messages.ts";

const asked = (address: string): AskedFile => ({
  file: "agenda",
  params: { ref: "M-1" },
  address: `http://planner.test${address}`,
  language: "en",
  reader: null,
  councilId: null,
  now: "2026-09-01T09:00:00.000Z",
  today: "2026-09-01",
});
const file = (name: string) => ({ bytes: new Uint8Array([1]), type: "text/plain", name });
const here = () => new AbortController().signal;

/** Two places; a test says how what is in one of them ends. */
class Places {
  readonly making: { asked: AskedFile; said: (said: ThreadSaid) => void; stopped: boolean }[] = [];
  get hasPlace(): boolean {
    return this.making.length < 2;
  }
  make(asked: AskedFile, onPlace: () => void) {
    let answer!: (said: ThreadSaid) => void;
    const end = new Promise<ThreadSaid>((goOn) => (answer = goOn));
    const place = { asked, stopped: false, said: (_: ThreadSaid) => {} };
    place.said = (said) => {
      this.making.splice(this.making.indexOf(place), 1);
      answer(said);
      onPlace();
    };
    this.making.push(place);
    const stop = () => {
      place.stopped = true;
      place.said({ kind: "failed", because: "stopped", code: "" });
    };
    return { end, stop };
  }
  async close() {}
  ends(address: string, said: ThreadSaid = { kind: "made", file: file(address) }): void {
    this.making.find((place) => place.asked.address.endsWith(address))?.said(said);
  }
}

function desk(mostWaitedMs = 60_000) {
  const places = new Places();
  const at = { moment: 1 };
  return { places, at, files: new FilesAsked(places, () => at.moment, { mostWaitedMs }) };
}

test("two files for each reader and eight that wait; more are told that it is busy", async () => {
  const { places, files } = desk();
  void files.ask("Jo", asked("/a"), here());
  void files.ask("Jo", asked("/b"), here());
  expect(await files.ask("Jo", asked("/c"), here())).toMatchObject({
    kind: "refused",
    refusal: { because: FILES_BUSY.mine },
  });
  for (let n = 0; n < MOST_FILES_WAITING; n += 1) void files.ask(`reader ${n}`, asked(`/${n}`), here());
  expect(await files.ask("Pat", asked("/d"), here())).toMatchObject({
    kind: "refused",
    refusal: { because: FILES_BUSY.all },
  });
  places.ends("/a");
  await Promise.resolve();
  expect(places.making.map(({ asked }) => asked.address.at(-1))).toEqual(["b", "0"]);
});

test("a reader who has gone frees the place, in the queue and in a thread", async () => {
  const { places, files } = desk();
  const leaving = new AbortController();
  const waits = [files.ask("Jo", asked("/a"), leaving.signal), files.ask("Pat", asked("/b"), here())];
  const queued = new AbortController();
  waits.push(files.ask("Sam", asked("/c"), queued.signal));
  const last = files.ask("Kim", asked("/d"), here());
  const [first] = places.making;
  queued.abort();
  leaving.abort();
  await Promise.all([waits[0], waits[2]]);
  expect(first?.stopped).toBe(true);
  await expect.poll(() => places.making.map(({ asked }) => asked.address.at(-1))).toEqual(["b", "d"]);
  places.ends("/d");
  expect(await last).toMatchObject({ kind: "made" });
});

test("a file that takes long is kept for its reader, once, and for nobody else", async () => {
  const { places, at, files } = desk(5);
  expect(await files.ask("Jo", asked("/a"), here())).toEqual({ kind: "waiting" });
  at.moment = 2; // something was written meanwhile
  expect(await files.ask("Jo", asked("/a"), here())).toEqual({ kind: "waiting" });
  expect(places.making).toHaveLength(1);
  places.ends("/a");
  expect(await files.ask("Pat", asked("/a"), here())).toEqual({ kind: "waiting" });
  expect(await files.ask("Jo", asked("/a"), here())).toEqual({ kind: "made", file: file("/a") });
  places.ends("/a");
  await new Promise(setImmediate);
  expect(await files.ask("Jo", asked("/a"), here())).toEqual({ kind: "waiting" });
});

test("a public file that many ask for at the same moment is made once; after a write it is made anew", async () => {
  const { places, at, files } = desk();
  const all = ["one", "two", "three"].map((address) => files.ask(address, asked("/a"), here()));
  expect(places.making).toHaveLength(1);
  at.moment = 2;
  void files.ask("four", asked("/a"), here());
  expect(places.making).toHaveLength(2);
  places.ends("/a");
  const ends: FileEnd["kind"][] = (await Promise.all(all)).map(({ kind }) => kind);
  expect(ends).toEqual(["made", "made", "made"]);
});

test("what a thread could not make is an error with the database's own code, and the next is made", async () => {
  const { places, files } = desk();
  const first = files.ask("Jo", asked("/a"), here());
  places.ends("/a", { kind: "failed", because: "It is locked", code: "SQLITE_BUSY" });
  expect(await first).toMatchObject({ kind: "failed", error: { message: "It is locked", code: "SQLITE_BUSY" } });
  const second = files.ask("Jo", asked("/a"), here());
  places.ends("/a", { kind: "none" });
  expect(await second).toEqual({ kind: "none" });
});

import { expect, test } from "vitest";
import { addressesFor } from "#tests/bench/addresses.ts";
import { fileOf } from "#tests/bench/filling/files.ts";
import type { Reader } from "#tests/bench/readers.ts";
import { startOver, type Started } from "#tests/bench/started.ts";
import { NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { share, tell } from "./figures.ts";

const EACH = share(5_000);
const MOST_KB = 250;
const READERS: readonly Reader[] = ["officer", "chair", "member", "nobody"];

/** Beside the filling: all items on one meeting, and as many people, a hundred of them members, days of absence and days that do not count. */
function fillOut({ sqlite }: Started): void {
  const person = sqlite.prepare("insert into person (name, family_name) values (?, ?)");
  const part = sqlite.prepare("insert into membership (body_id, person_id, role, from_on) values (?, ?, 'member', ?)");
  const away = sqlite.prepare(
    `insert into absence (body_id, person_id, words, from_on, until_on, entered_at, entered_by_name)
     values (?, ?, '', ?, ?, ?, 'Jo Bryce')`,
  );
  const closed = sqlite.prepare(
    "insert into calendar_day (on_day, words, added_at, added_by_name) values (?, 'Closed', ?, 'Jo Bryce')",
  );
  sqlite.transaction(() => {
    sqlite.exec("update agenda_item set meeting_id = 1 where meeting_id is not null");
    for (let n = 1; n <= EACH; n += 1) {
      const { lastInsertRowid } = person.run(`Cllr Alex Member${n}`, `Member${n}`);
      if (n <= 100) part.run(PANEL, lastInsertRowid, "2026-05-01");
      const day = new Date(Date.UTC(2026, 11, 1 + (n % 700))).toISOString().slice(0, 10);
      away.run(null, n % 2 ? PEOPLE.member.personId : lastInsertRowid, day, day, NOW);
    }
    for (let n = 0; n < Math.min(EACH, 700); n += 1)
      closed.run(new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10), NOW);
  })();
}

test(`with ${EACH} of everything in one body no page is more than ${MOST_KB} kB of HTML`, async () => {
  const started = await startOver(await fileOf(`many:${EACH}`), READERS);
  try {
    fillOut(started);
    const tooLarge: string[] = [];
    let largest = { path: "", kB: 0 };
    for (const who of READERS) {
      const paths = await addressesFor(started, who);
      expect(paths.length, `pages that ${who} opens`).toBeGreaterThan(who === "officer" ? 100 : 15);
      for (const path of paths) {
        const { status, bytes } = await started.server.ask(path, {
          "accept-encoding": "identity",
          ...started.headersOf(who),
        });
        const kB = Math.ceil(bytes / 1024);
        if (kB > largest.kB) largest = { path, kB };
        if (status !== 200 || kB > MOST_KB) tooLarge.push(`${path} as ${who}: ${status}, ${kB} kB`);
      }
    }
    tell("bounded", largest);
    expect(tooLarge).toEqual([]);
  } finally {
    await started.stop();
  }
});

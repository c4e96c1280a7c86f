import { existsSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { Served } from "#tests/support/served.ts";
import { share, tell, timed, within } from "./figures.ts";
import { lostOf, post, postUntilSaved, questionsInCopy, serveQuestions, textOf } from "./posts.ts";

const STOPS = share(20);
const AT_ONCE = 6;
const MOST_STOPPING_MS = 2_000;

let served: Served | undefined;
afterAll(() => served?.close());

/** Connections that say nothing, or the beginning of something. */
function dawdlers({ origin }: Served): Promise<Socket[]> {
  const { host, port } = new URL(origin);
  const beginnings = ["", `GET /themes HTTP/1.1\r\nHost: ${host}\r\n`, postHead(host, 900) + "title="];
  return Promise.all(
    beginnings.map(
      (words) =>
        new Promise<Socket>((resolve) => {
          const socket = connect(Number(port), "127.0.0.1", () => socket.write(words, () => resolve(socket)));
          socket.on("error", () => {});
        }),
    ),
  );
}

const postHead = (host: string, length: number) =>
  `POST /suggest HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${length}\r\n\r\n`;

test("stopped gently in the middle of posts, with silent and half-sent connections: it is gone in two seconds and its main file alone holds all that was confirmed", async () => {
  const begun = await serveQuestions();
  const { form } = begun;
  const running = (served = begun.served);
  const confirmed = new Set<number>();
  const times: number[] = [];
  let cutOff = 0;
  let next = 0;

  for (let stop = 0; stop < STOPS; stop += 1) {
    let stopped = false;
    const unanswered: number[] = [];
    const clients = Array.from({ length: AT_ONCE }, async () => {
      while (!stopped) {
        const n = next++;
        const answered = await post(running, form, n);
        if (answered === 302) confirmed.add(n);
        else {
          expect(answered, "what is not confirmed was not answered").toBeTypeOf("string");
          unanswered.push(n);
          if (answered === "cut off") cutOff += 1;
          return;
        }
      }
    });
    const readers = Array.from({ length: 2 }, async () => {
      while (!stopped) await running.fetchAs("officer", "/themes").catch(() => (stopped = true));
    });
    const sockets = await dawdlers(running);
    await wait(300 + stop * 10);

    const ended = running.ended();
    times.push(await timed(() => running.kill("SIGTERM")));
    expect(await ended, "it ended by itself, not by the last resort").toBe(0);
    stopped = true;
    await Promise.all([...clients, ...readers]);
    for (const socket of sockets) socket.destroy();

    const kept = questionsInCopy(running.address, "main alone");
    expect(kept.whole).toEqual(["ok", []]);
    expect(lostOf(confirmed, kept)).toEqual([]);
    expect([existsSync(`${running.address}-wal`), existsSync(`${running.address}-shm`)]).toEqual([false, false]);
    await running.start();
    for (const n of unanswered) {
      await postUntilSaved(running, form, n);
      confirmed.add(n);
    }
  }

  await running.kill("SIGTERM");
  const kept = questionsInCopy(running.address, "main alone");
  expect([...kept.texts].sort()).toEqual([...confirmed].map(textOf).sort());
  expect(kept.events).toEqual(kept.texts.map(() => 1));
  expect(Math.max(...times)).toBeLessThan(MOST_STOPPING_MS);
  tell(`${STOPS} gentle stops`, {
    confirmed: confirmed.size,
    lost: 0,
    "cut off": cutOff,
    "median ms": within(times, 0.5),
    "longest ms": within(times, 1),
  });
});

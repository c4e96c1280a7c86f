import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { Served } from "#tests/support/served.ts";
import { share, tell } from "./figures.ts";
import { lostOf, post, postUntilSaved, questionsInCopy, serveQuestions, textOf, type Kept } from "./posts.ts";

const POSTS = share(5_000);
const AT_ONCE = 8;
const MOST_BETWEEN_KILLS = 120;
/** Of the posts that were confirmed every so many is posted again all the same, as by a second press. */
const PRESSED_TWICE = 10;

let served: Served | undefined;
afterAll(() => served?.close());

test("posts while the server is killed again and again: none that was confirmed is lost, none is there twice", async () => {
  const begun = await serveQuestions();
  const { form } = begun;
  const running = (served = begun.served);
  const confirmed = new Set<number>();
  const figures = { kills: 0, cutOff: 0, savedUnanswered: 0, pressedTwice: 0 };

  let next = 0;
  const client = async () => {
    for (let n = next++; n < POSTS; n = next++) {
      const cutOff = await postUntilSaved(running, form, n);
      figures.cutOff += cutOff;
      confirmed.add(n);
      if (n % PRESSED_TWICE > 0) continue;
      await postUntilSaved(running, form, n);
      figures.pressedTwice += 1;
    }
  };
  const clients = Promise.all(Array.from({ length: AT_ONCE }, client));
  let done = false;
  void clients.finally(() => (done = true));

  while (!done) {
    const until = confirmed.size + randomInt(MOST_BETWEEN_KILLS);
    while (!done && confirmed.size < until) await wait(2);
    await wait(randomInt(20));
    if (done) break;
    await running.kill("SIGKILL");
    figures.kills += 1;
    const told = [...confirmed];
    const kept = questionsInCopy(running.address, "with -wal");
    expect(kept.whole).toEqual(["ok", []]);
    expect(lostOf(told, kept)).toEqual([]);
    figures.savedUnanswered += kept.texts.length - told.length;
    await running.start();
  }
  await clients;

  expect(await post(running, form, 0)).toBe(302);
  await running.kill("SIGKILL");
  const kept: Kept = questionsInCopy(running.address, "with -wal");
  expect(kept.whole).toEqual(["ok", []]);
  const all = Array.from({ length: POSTS }, (_, n) => n);
  expect(lostOf(all, kept), "lost").toEqual([]);
  expect([...kept.texts].sort()).toEqual(all.map(textOf).sort());
  expect(kept.events).toEqual(all.map(() => 1));
  expect(figures.kills).toBeGreaterThan(POSTS / MOST_BETWEEN_KILLS / 2);
  expect(figures.cutOff).toBeGreaterThan(0);
  tell(`${POSTS} posts under kill -9`, { lost: 0, doubled: 0, ...figures });
});

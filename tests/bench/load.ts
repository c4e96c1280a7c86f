import { Agent, request, type OutgoingHttpHeaders } from "node:http";
import { part } from "./numbers.ts";

export type Loaded = { perSecond: number; p50Ms: number; p99Ms: number; bytes: number };

const AT_ONCE = 8;

/** Asks an address so many times over kept connections, `atOnce` at once; throws where an answer is not as expected. */
export async function load(
  url: string,
  times: number,
  headers: OutgoingHttpHeaders = {},
  { expected = 200, atOnce = AT_ONCE }: { expected?: number; atOnce?: number } = {},
): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const tookMs: number[] = [];
  let bytes = 0;
  let left = times;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const sent = performance.now();
        bytes = await ask(url, agent, headers, expected);
        tookMs.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: tookMs.length / seconds, p50Ms: part(tookMs, 0.5), p99Ms: part(tookMs, 0.99), bytes };
}

function ask(url: string, agent: Agent, headers: OutgoingHttpHeaders, expected: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => {
        if (response.statusCode === expected) resolve(bytes);
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

import { Agent, request, type OutgoingHttpHeaders } from "node:http";

export type Measured = { perSecond: number; p50Ms: number; bytes: number; rows: number };

const AT_ONCE = 8;

/** Asks an address so many times over kept connections, a few at once; throws where an answer is not as expected. */
export async function measure(
  url: string,
  times: number,
  headers: OutgoingHttpHeaders = {},
  expected = 200,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  for (let warm = 0; warm < 30; warm += 1) await ask(url, agent, headers, expected);
  const tookMs: number[] = [];
  let last = "";
  let left = times;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) {
        left -= 1;
        const sent = performance.now();
        last = await ask(url, agent, headers, expected);
        tookMs.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  tookMs.sort((a, b) => a - b);
  return {
    perSecond: tookMs.length / seconds,
    p50Ms: tookMs[Math.floor(tookMs.length / 2)] ?? 0,
    bytes: Buffer.byteLength(last),
    rows: last.split(/I-\d+"/).length - 1,
  };
}

function ask(url: string, agent: Agent, headers: OutgoingHttpHeaders, expected: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        if (response.statusCode === expected) resolve(Buffer.concat(chunks).toString());
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

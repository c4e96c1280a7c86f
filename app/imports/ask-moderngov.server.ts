import { Buffer } from "node:buffer";
import type { IsoDate } from "#app/domain/calendar.ts";
import { MOST_FILE_BYTES } from "./limits.ts";
import type { FileSent } from "#app/domain/brought-meetings/found.ts";

/** What one answer, and all answers together, may cost: time on the clock, and bytes. */
const MOST_ANSWER_MS = 10_000;
const MOST_ALL_MS = 45_000;
const MOST_REDIRECTS = 3;
const MOST_AGENDAS = 60;

export type Asked = { ok: true; files: FileSent[]; left: number } | { ok: false; because: string };

/** The meetings of every committee between two days, as the service of the host that was set says. */
export function askMeetings(host: URL, from: IsoDate, until: IsoDate): Promise<Asked> {
  const query = { lCommitteeId: "0", sFromDate: dayAsked(from), sToDate: dayAsked(until) };
  return askAll(host, [{ operation: "GetMeetings", query }]);
}

/** The agendas of these meetings, by their numbers: the first of them where there are very many. */
export async function askAgendas(host: URL, ids: readonly string[]): Promise<Asked> {
  const asked = ids.slice(0, MOST_AGENDAS).map((id) => ({ operation: "GetMeeting", query: { lMeetingId: id } }));
  const said = await askAll(host, asked);
  return said.ok ? { ...said, left: ids.length - asked.length } : said;
}

type Question = { operation: string; query: Record<string, string> };

async function askAll(host: URL, questions: readonly Question[]): Promise<Asked> {
  const files: FileSent[] = [];
  const until = AbortSignal.timeout(MOST_ALL_MS);
  let left = MOST_FILE_BYTES;
  for (const { operation, query } of questions) {
    try {
      const bytes = await answerOf(host, addressOf(host, operation, query), left, until);
      left -= bytes.length;
      files.push({ name: `${host.host} ${operation}`, bytes });
    } catch (error) {
      const because = error instanceof CannotAsk ? error.message : "It did not answer in time, or not at all.";
      return {
        ok: false,
        because: `${host.host}: ${because} Nothing was changed. Try again, or save its answers as files and bring those in.`,
      };
    }
  }
  return { ok: true, files, left: 0 };
}

class CannotAsk extends Error {}

function addressOf(host: URL, operation: string, query: Record<string, string>): URL {
  const address = new URL(`/mgWebService.asmx/${operation}`, host.origin);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address;
}

/** What one address answers. It may send on within its own host, to no other and never from https to http. */
async function answerOf(host: URL, first: URL, most: number, until: AbortSignal): Promise<Buffer> {
  let address = first;
  const signal = AbortSignal.any([until, AbortSignal.timeout(MOST_ANSWER_MS)]);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await fetch(address, { redirect: "manual", signal, headers: { accept: "text/xml" } });
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel();
      const location = answer.headers.get("location") ?? "";
      const to = URL.canParse(location, address) ? new URL(location, address) : null;
      if (to?.origin !== host.origin) throw new CannotAsk("It sent us on to another host, which is never asked.");
      address = to;
      continue;
    }
    if (!answer.ok || !answer.body) {
      await answer.body?.cancel();
      throw new CannotAsk(`It answered with an error (${answer.status}).`);
    }
    return bounded(answer.body, most);
  }
  throw new CannotAsk("It sent us on too many times.");
}

async function bounded(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw new CannotAsk("It answered with more than 5 MB: ask for fewer days.");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function dayAsked(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

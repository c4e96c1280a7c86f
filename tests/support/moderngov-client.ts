import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

type Words = Record<string, string>;
export type ItemRead = Words & { linkeddocuments: { linkeddoc: Words[] } | "" };
export type MeetingRead = Words & {
  agendaitems: { agendaitem: ItemRead[] };
  attendees: { attendee: Words[] } | "";
};

const LISTS = new Set(["committee", "meeting", "agendaitem", "linkeddoc", "attendee"]);

/** The requests in the file of recorded ones: each an address. */
export function recordedRequests(): string[] {
  const file = readFileSync(new URL("./moderngov-requests.http", import.meta.url), "utf8");
  return file.split("\n").flatMap((line) => (line.startsWith("GET ") ? [line.slice(4).trim()] : []));
}

/** A client that knows ModernGov's shapes and nothing else, written as those on the web are: elements by name, texts undone twice. */
export class ModernGovClient {
  readonly #parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    isArray: (name, path) => LISTS.has(name) && path !== name,
  });

  constructor(private readonly ask: (address: string) => Promise<string>) {}

  async committees(address: string): Promise<Words[]> {
    const { committees } = await this.#read<{ committees: { committee: Words[] } }>(address);
    return committees.committee;
  }

  /** The meetings in either list, with the committee that each is of. */
  async meetings(address: string): Promise<Words[]> {
    type Lists = {
      getmeetings?: { committee?: { meetings: { meeting: Words[] } }[] };
      getmeetingsbydate?: { meetings: { meeting?: Words[] } };
    };
    const { getmeetings, getmeetingsbydate } = await this.#read<Lists>(address);
    return getmeetingsbydate?.meetings.meeting ?? (getmeetings?.committee ?? []).flatMap((one) => one.meetings.meeting);
  }

  async meeting(address: string): Promise<MeetingRead> {
    return (await this.#read<{ meeting: MeetingRead }>(address)).meeting;
  }

  async attendance(address: string): Promise<Words[]> {
    const { getattendance } = await this.#read<{ getattendance: { attendees: { attendee: Words[] } | "" } }>(address);
    return getattendance.attendees === "" ? [] : getattendance.attendees.attendee;
  }

  async #read<T>(address: string): Promise<T> {
    return this.#parser.parse(await this.ask(address)) as T;
  }
}

/** A title as it was written: it is escaped once more inside the XML. */
export function undone(title: string): string {
  return title
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

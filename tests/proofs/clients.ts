import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { filledForm, formsOn } from "#tests/support/forms.ts";
import { sessionIdOf, type Fields, type Served } from "#tests/support/served.ts";

/** What clients met who ask all the time: how much they asked, and what was answered otherwise than it should. */
export type Met = { asked: number; failed: string[] };

type Asked = { status: number; text: string };

/** Asks for a page, on a connection of its own or on those of the agent. */
export function ask(origin: string, path: string, agent: Agent | false, cookie?: string): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const headers = { "sec-fetch-site": "none", ...(cookie ? { cookie } : {}) };
    const asking = get(origin + path, { agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    });
    asking.on("error", reject);
  });
}

const PAGES = ["/", "/themes", "/meetings", "/privacy", "/follow-ups"];

/** Readers who ask for page after page until told to stop: some stay on their connection, some take a new one each time; every other is signed in. */
export function readersOf(
  origin: string,
  count: number,
  isOver: () => boolean,
  session = `session=${sessionIdOf("officer")}`,
): { met: Met; done: Promise<unknown> } {
  const met: Met = { asked: 0, failed: [] };
  const reader = async (n: number) => {
    const agent = n % 4 < 2 ? new Agent({ keepAlive: true, maxSockets: 1 }) : false;
    const cookie = n % 2 ? session : undefined;
    for (let at = n; !isOver(); at += 1) {
      const path = PAGES[at % PAGES.length] ?? "/";
      met.asked += 1;
      await ask(origin, path, agent, cookie).then(
        ({ status }) => status < 400 || met.failed.push(`${path}: ${status}`),
        (error: NodeJS.ErrnoException) => met.failed.push(`${path}: ${error.code ?? error.message}`),
      );
      await wait(5);
    }
  };
  return { met, done: Promise.all(Array.from({ length: count }, (_, n) => reader(n))) };
}

/** Signs in as the first person whom the demonstration offers, an officer; returns the cookie. */
export async function signInToDemonstration(served: Served): Promise<string> {
  const forms = formsOn(await (await served.fetchAs(null, "/sign-in")).text());
  const personId = forms.find(({ fields }) => fields.personId)?.fields.personId ?? "";
  const signed = await served.fetchAs(null, "/sign-in/demo", { form: { personId } });
  return signed.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** The form by which an officer of the demonstration proposes a question for the first theme that is listed, and its page. */
export async function questionForm(served: Served, cookie: string): Promise<{ page: string; form: Fields }> {
  const read = async (path: string) => (await served.fetchAs(null, path, { headers: { cookie } })).text();
  const [, theme] = /href="(\/themes\/T-\d+)"/.exec(await read("/themes")) ?? [];
  const page = `${theme}/questions/new`;
  const form = filledForm(await read(page), page);
  if (!form) throw new Error(`${page} holds no form to propose a question`);
  return { page, form: { ...form, addresseeWords: "" } }; // an office is asked, or somebody by name
}

import { connect, type Socket } from "node:net";
import type { Fields } from "#tests/support/served.ts";

const HEAD_END = "\r\n\r\n";
const LAST_CHUNK = "0\r\n\r\n";
/** Readers come and go: so each process gets its share of them. */
const ASKED_ON_ONE = 100;

/**
 * Asks over one connection, one request after the other, and looks at no more of an answer than where it ends: what
 * clients take of this machine the server cannot have.
 */
export class LeanClient {
  #socket: Socket | undefined;
  #asked = 0;

  constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  /** The status of the page at this path. */
  get(path: string): Promise<number> {
    return this.#ask(this.#head("GET", path), "");
  }

  /** The status of what this form is answered with. */
  post(path: string, form: Fields): Promise<number> {
    const said = new URLSearchParams();
    for (const [name, value] of Object.entries(form))
      for (const one of Array.isArray(value) ? value : [value]) said.append(name, String(one));
    const body = said.toString();
    const head = `${this.#head("POST", path)}origin: ${this.origin}\r\ncontent-type: application/x-www-form-urlencoded\r\n`;
    return this.#ask(`${head}content-length: ${Buffer.byteLength(body)}\r\n`, body);
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #head(method: string, path: string): string {
    const { host } = new URL(this.origin);
    return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${this.cookie}\r\nsec-fetch-site: same-origin\r\n`;
  }

  async #ask(head: string, body: string): Promise<number> {
    if (this.#asked % ASKED_ON_ONE === 0) this.close();
    this.#asked += 1;
    const socket = (this.#socket ??= this.#connect());
    const answered = answerOf(socket);
    socket.write(`${head}\r\n${body}`);
    return answered;
  }

  #connect(): Socket {
    const { hostname, port } = new URL(this.origin);
    return connect(Number(port), hostname).setNoDelay(true);
  }
}

/** The status of the answer that comes, once all of it is there. */
function answerOf(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = "";
    let left: number | undefined; // of the body; undefined where it comes in chunks
    const done = (end: () => void) => {
      socket.off("data", take).off("error", fail).off("close", gone);
      end();
    };
    const fail = (error: Error) => done(() => reject(error));
    const gone = () => fail(new Error("The server closed a connection in the middle of an answer."));
    const take = (part: Buffer) => {
      if (head.includes(HEAD_END)) {
        if (left !== undefined) left -= part.length;
      } else {
        head += part.toString("latin1");
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1];
        if (length !== undefined) left = Number(length) - (head.length - end - HEAD_END.length);
      }
      const isWhole =
        left === undefined ? part.subarray(-LAST_CHUNK.length).toString("latin1") === LAST_CHUNK : left <= 0;
      if (isWhole) done(() => resolve(Number(head.slice(9, 12))));
    };
    socket.on("data", take).on("error", fail).on("close", gone);
  });
}

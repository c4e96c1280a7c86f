import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export type Letter = { to: string; subject: string };

/** A mail server that takes every letter, each in so many milliseconds, and keeps what it took. */
export async function openSink(letterMs: { now: number }) {
  const letters: Letter[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    void converse(socket, async (letter) => {
      await wait(letterMs.now);
      letters.push(letter);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port, letters, close };
}

/** The little of RFC 5321 that a client of ours says. */
async function converse(socket: Socket, take: (letter: Letter) => Promise<void>): Promise<void> {
  let heard = "";
  let to = "";
  let isLetter = false;
  socket.setEncoding("utf8");
  socket.write("220 sink\r\n");
  for await (const chunk of socket as AsyncIterable<string>) {
    heard += chunk;
    for (;;) {
      const end = isLetter ? "\r\n.\r\n" : "\r\n";
      const at = heard.indexOf(end);
      if (at < 0) break;
      const said = heard.slice(0, at);
      heard = heard.slice(at + end.length);
      if (isLetter) await take({ to, subject: /^Subject: (.*)$/m.exec(said)?.[1] ?? "" });
      to = /^RCPT TO:<(.*?)>/i.exec(said)?.[1] ?? to;
      isLetter = !isLetter && /^DATA/i.test(said);
      socket.write(isLetter ? "354 go on\r\n" : /^QUIT/i.test(said) ? "221 bye\r\n" : "250 taken\r\n");
    }
  }
}

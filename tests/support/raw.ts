import { connect } from "node:net";
import { request } from "node:http";

type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Asks with exactly these headers, `Host` and `Origin` included: what no browser and no `fetch` would send. */
export function rawRequest(
  origin: string,
  path: string,
  asked: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: asked.method ?? "GET", headers: asked.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(asked.body);
  });
}

/** Writes these bytes to the server and gives back whatever it says until it hangs up or `ms` pass. */
export function rawBytes(origin: string, bytes: string | Buffer | string[], ms = 2_000): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => {
      for (const part of Array.isArray(bytes) ? bytes : [bytes]) socket.write(part);
    });
    const done = () => {
      socket.destroy();
      resolve(said);
    };
    socket.on("data", (chunk) => (said += chunk.toString()));
    socket.on("error", done);
    socket.on("close", done);
    setTimeout(done, ms).unref();
  });
}

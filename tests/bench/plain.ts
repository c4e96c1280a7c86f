import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The least a server can do: the same bytes under the same headers, at once. Run as a process of its own:
// plain.ts <file of bytes> <file of headers> <port>.
const [bytes = "", heads = "", port = "0"] = process.argv.slice(2);
const body = readFileSync(bytes);
const headers = JSON.parse(readFileSync(heads, "utf8")) as Record<string, string>;

createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), "127.0.0.1");

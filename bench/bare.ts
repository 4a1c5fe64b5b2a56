// A process of its own: the least that Node can do, the bytes of one file for every request. Prints its port.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const page = readFileSync(process.argv[2] ?? "");
const headers = { "content-type": "text/html; charset=UTF-8", "content-length": page.length };
const server = createServer((_, response) => response.writeHead(200, headers).end(page));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://localhost:${address && typeof address === "object" ? address.port : 0}/`);
});

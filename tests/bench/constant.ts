import type { Received } from "./client.ts";
import { type Module, Workerd } from "./workerd.ts";

/** The fastest that workerd sends: the same bytes each time, from memory. */
const CODE = `import body from "./body.bin";
import init from "./init.json";
const bytes = body.byteLength === 0 ? null : new Uint8Array(body);
export default {
  fetch() {
    return new Response(bytes, init);
  },
};
`;

/** Starts a Worker that answers everything alike. */
export function serveConstant(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<Workerd> {
  const modules: Module[] = [
    { name: "worker.js", kind: "esModule", bytes: CODE },
    { name: "body.bin", kind: "data", bytes: body },
    { name: "init.json", kind: "json", bytes: JSON.stringify({ status, headers }) },
  ];
  return Workerd.start(modules);
}

/** The same bytes with a media type, or a bare 304. */
export function serveSameBytes({ status, headers, body }: Received): Promise<Workerd> {
  const type = headers.get("content-type");
  return serveConstant(status, type === undefined ? {} : { "Content-Type": type }, body);
}

/** The same bytes with the same headers: what a response costs workerd, whatever it takes to decide on it. */
export function serveSameHeaders({ status, headers, body }: Received): Promise<Workerd> {
  const own = [...headers].filter(([name]) => name !== "content-length");
  return serveConstant(status, Object.fromEntries(own), body);
}

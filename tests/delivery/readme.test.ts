import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { opened } from "../publish/desk.ts";

const README = readFileSync("content/README.md", "utf8");

/** The lines that the README shows for other systems, as requests. */
function shownRequests() {
  const [, block = ""] = /```sh\nexport SITE=[^\n]*\n([\s\S]*?)```/.exec(README) ?? [];
  return block.split(/\n(?=curl )/).map((command) => {
    const headers = Array.from(command.matchAll(/-H '([\w-]+): ([^']*)'/g), ([, name = "", value = ""]) => [
      name,
      value,
    ]);
    return {
      method: /-X (\w+)/.exec(command)?.[1] ?? "GET",
      path: /\$SITE(\S+)/.exec(command)?.[1] ?? "",
      headers: Object.fromEntries(headers),
      body: /-d '([\s\S]*?)'/.exec(command)?.[1],
    };
  });
}

test("the requests that the README shows do what it says, one after the other", async () => {
  const desk = await opened();
  const statuses: number[] = [];
  const tags: (string | null)[] = [];
  for (const { method, path, headers, body } of shownRequests()) {
    const response = await desk.send(method, path, body, headers);
    statuses.push(response.status);
    tags.push(response.headers.get("ETag"));
  }
  expect(statuses).toEqual([201, 200, 200, 200]);
  expect(tags.slice(0, 3)).toEqual(['"1"', '"1"', '"2"']);
});

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentFolder } from "../build/folder.ts";

test("npm run new refuses to go without a headline where nobody can be asked", () => {
  const root = contentFolder();
  const args = ["src/commands/new.ts", "--content", join(root, "content")];
  const { status, stdout, stderr } = spawnSync("node", args, { encoding: "utf8", input: "A headline\n" });

  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: 'new: no headline was given: write npm run new -- "THE HEADLINE OF THE ARTICLE"\n',
  });
  expect(readdirSync(join(root, "content/articles"))).toHaveLength(1);
});

// `script` gives a command a terminal; elsewhere than on Linux it is called otherwise.
test.runIf(process.platform === "linux")("npm run new asks for the headline in a terminal", () => {
  const root = contentFolder();
  const command = `node src/commands/new.ts --content ${join(root, "content")}`;
  const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    input: "  Ships “may” enter \n",
  });
  const [name = ""] = readdirSync(join(root, "content/articles")).filter((file) => file.includes("ships"));

  expect([status, stdout]).toEqual([0, expect.stringContaining("Headline: ")]);
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-ships-may-enter\.md$/);
  expect(readFileSync(join(root, "content/articles", name), "utf8")).toContain("\ntitle: Ships “may” enter\n");
});

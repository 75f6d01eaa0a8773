import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import { outlets } from "../../src/article/outlet.ts";
import { draft } from "../../src/import/draft/draft.ts";
import { articleFile } from "../../src/import/draft/draftfile.ts";
import { flags } from "../../src/import/draft/flags.ts";
import { missing } from "../../src/import/draft/missing.ts";
import { askForFacts } from "../../src/import/draft/questions.ts";
import { EXIT } from "../../src/import/material/failure.ts";
import { textMaterial } from "../../src/import/source/plaintext.ts";
import { AROUND, NO_FLAGS } from "./content.ts";

const TEXT = "Port Shuts\n\nThe port of Elmhaven will close almost 30 percent of its berths this winter.\n";
const ASKING = {
  ...AROUND,
  outlets: parse(outlets, { lantern: { name: "The Lantern", terms: { republish: "ask" } } }),
};
const FLAGS = { ...NO_FLAGS, outlet: "lantern" };

function imported(changes: Partial<typeof NO_FLAGS> = {}) {
  return draft(textMaterial(TEXT, "x"), { ...FLAGS, ...changes }, ASKING);
}

describe("an outlet that wants to be asked", () => {
  it("has the permission among what is missing, and a draft all the same", () => {
    expect(missing(imported())).toContainEqual({
      fact: "permission",
      flag: "--permission-by NAME --permission-on DATE",
    });
    expect(articleFile(imported())).not.toContain("permission");
  });

  it("is not published without it", () => {
    expect(() => articleFile(imported({ publish: true }))).toThrow(
      expect.objectContaining({
        code: EXIT.terms,
        message:
          "The Lantern wants to be asked before an article of it is published: add --permission-by and --permission-on, or leave --publish out",
      }),
    );
  });

  it("is published with it, which the file records", () => {
    const made = imported({ publish: true, permissionBy: "Sam Roe", permissionOn: "2026-11-19" });

    expect(articleFile(made)).toContain("\npermission:\n  by: Sam Roe\n  on: 2026-11-19\n");
    expect(missing(made).map(({ fact }) => fact)).not.toContain("permission");
    expect(made.doubts).toEqual([]);
  });

  it("is asked for in a terminal, until the answer has a name and a day", async () => {
    const answers = ["Sam Roe", "Sam Roe, 20 Nov 2026", "Sam Roe, 2026-11-19"];
    const asked: string[] = [];
    const answered = await askForFacts(imported(), FLAGS, async (question) => {
      const facts = asked.filter((text) => text.includes("allowed"));
      asked.push(question);
      return question.includes("allowed") ? (answers[facts.length] ?? "") : "";
    });

    expect(asked.filter((text) => text.includes("allowed"))).toEqual([
      "Who at the outlet allowed it, and when (NAME, 2026-11-20), or nothing to leave it out: ",
      "  is empty: write a date such as 2026-11-20, or with its time 2026-11-20T09:00:00Z, or remove the line\nWho at the outlet allowed it, and when (NAME, 2026-11-20), or nothing to leave it out: ",
      '  "20 Nov 2026" is another form of a date: write 2026-11-20\nWho at the outlet allowed it, and when (NAME, 2026-11-20), or nothing to leave it out: ',
    ]);
    expect(answered).toEqual({ ...FLAGS, permissionBy: "Sam Roe", permissionOn: "2026-11-19" });
  });
});

it("a permission is who gave it, and when", () => {
  expect(flags(["a", "--permission-by", "Sam Roe", "--permission-on", "2026-11-19"])).toMatchObject({
    permissionBy: "Sam Roe",
    permissionOn: "2026-11-19",
  });
  expect(() => flags(["a", "--permission-by", "Sam Roe"])).toThrow(
    "--permission-by and --permission-on: go together: write who gave the permission, and when",
  );
});

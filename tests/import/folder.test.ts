import { describe, expect, it } from "vitest";
import { stub, stubFile } from "../../src/import/outlets/outletstub.ts";
import { outlets } from "./content.ts";

describe("an outlet's stub", () => {
  it("is a file of its own, which says that nobody has checked it", () => {
    const expected = `# Added by the importer, not checked yet: name, url, feed, licence and terms. Then remove the line stub: true.
name: The Harbour Courier
url: https://courier.example.com/
stub: true
`;

    expect(stubFile(stub("The Harbour Courier", "https://courier.example.com/", outlets))).toBe(expected);
  });

  it("quotes what YAML would read otherwise", () => {
    expect(stubFile({ key: "x", name: "X: Y" })).toMatch(/^# Added .*\nname: "X: Y"\nstub: true\n$/u);
  });

  it("has a key of its own", () => {
    expect(stub("lantern", undefined, outlets).key).toBe("lantern-2");
    expect(stub("The Ærø Avis & Co.", undefined, outlets).key).toBe("aero-avis-co");
    expect(stub("新港日報", undefined, outlets).key).toBe("outlet");
  });
});

import { describe, expect, it } from "vitest";
import { stub, stubFile } from "../../src/import/outlets/outletstub.ts";
import { outlets } from "./content.ts";

function never(): never {
  throw new Error("there are no outlets");
}

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

  it.each([
    ["Українська правда", "ukrainskapravda"],
    ["新港日報", "xingangribao"],
    ["Καθημερινή", "kathimerini"],
    ["अमर उजाला", "amrujala"],
    ["Радио Wave", "radio-wave"],
  ])("has a key in Latin letters by its sounds: %s", (name, letters) => {
    const { key } = stub(name, undefined, outlets);

    expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(key.replaceAll("-", "")).toBe(letters.replaceAll("-", ""));
    expect(stub(name, "https://www.site.example.com/", outlets).key).toBe("site-example-com");
    expect(stub(name, undefined, { ...outlets, [key]: Object.values(outlets)[0] ?? never() }).key).toBe(`${key}-2`);
  });

  it("has a key of its own", () => {
    expect(stub("lantern", undefined, outlets).key).toBe("lantern-2");
    expect(stub("The Ærø Avis & Co.", undefined, outlets).key).toBe("aero-avis-co");
    expect(stub("!", undefined, outlets).key).toBe("outlet");
  });
});

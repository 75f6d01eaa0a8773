import type { Obligations } from "../../article/obligations.ts";
import { selfDescription } from "../credit/selfdescription.ts";
import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Counter } from "../material/material.ts";
import type { Sources } from "./draftfacts.ts";

const LICENCE = new AnyCase(`${anyLanguage("licence")}|\\bCC[ -]BY`);

/** Asks for something to be kept. */
const REQUIRED =
  /\b(?:must|please)\b[^.]{0,60}\b(?:credit|include|link|attribut|keep|retain)|\b(?:required|mandatory) (?:credit|attribution|note)|\bmaintains? editorial independence\b/iu;

/** The counters that are the outlet's: there for republishers, or on the site of an outlet that more speaks for. */
function countersOf({ material, evidence }: Pick<Sources, "material" | "evidence">): readonly Counter[] {
  const lines = new Set(evidence.map(({ line }) => line));
  return (material.counters ?? []).filter(({ url, isForRepublishers }) => isForRepublishers || lines.has(url));
}

/** A counter as an address that may be loaded: secure, and a picture. */
function pixelOf(counters: readonly Counter[]): string | undefined {
  return counters.find(({ isPicture, url }) => isPicture && url.startsWith("https:"))?.url;
}

function notesOf({ edges: { top, bottom }, material, own, isOwn, evidence }: Sources): readonly string[] {
  const names = new Set(evidence.flatMap(({ site }) => site.name ?? []));
  const isOutlets = (line: string) => {
    const name = selfDescription(line)?.name;
    return name !== undefined && (isOwn ? own.isOwnName(name) : names.has(name));
  };
  const found = [...top, ...bottom].map((block) => block.text).filter((line) => isOutlets(line) || REQUIRED.test(line));
  const script = countersOf({ material, evidence }).find(({ isPicture }) => !isPicture);
  return [
    ...new Set(found),
    ...(script ? [`Its counter is a script, which pages here do not run: ${script.url}`] : []),
  ];
}

/** What the outlet asks of those who republish: its counter, the sentence with its licence, and notes to keep. */
export function obligationsOf(sources: Sources): Fact<Obligations> | undefined {
  const { credits, material, isOwn } = sources;
  const stated = material.facts?.obligations;
  if (stated !== undefined) return Object.keys(stated.value).length === 0 ? undefined : stated;
  const pixel = pixelOf(countersOf(sources));
  const licence = isOwn ? undefined : credits.map(({ line }) => line).find((line) => LICENCE.test(line));
  const notes = isOwn && pixel === undefined ? [] : notesOf(sources);
  if (pixel === undefined && licence === undefined && notes.length === 0) return undefined;
  return fact(
    { ...(pixel && { pixel }), ...(licence && { licence }), ...(notes.length > 0 && { notes: [...notes] }) },
    "the page",
  );
}

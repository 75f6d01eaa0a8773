import { anyLanguage } from "../languages/wordbooks.ts";
import { AnyCase } from "../lines/anycase.ts";

const OURS = new AnyCase(`^[”"’']?,? ${anyLanguage("ours")} `);

/** Whether a sentence calls what it names the page's own: "in The Gauge, our weekly newsletter". */
export function isCalledOurs(sentence: string, name: string): boolean {
  return OURS.test(sentence.slice(sentence.indexOf(name) + name.length));
}

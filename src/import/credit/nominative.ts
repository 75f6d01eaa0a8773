import { NOMINATIVES } from "../languages/nominatives.ts";

const FORMS = Object.values(NOMINATIVES)
  .flat()
  .map(({ noun: [form, called], adjective }) => ({
    noun: new RegExp(form, "u"),
    called,
    adjectives: adjective.map(([ending, own]) => ({ ending: new RegExp(ending, "gu"), own })),
  }));

/**
 * What an outlet is called whose name stands in another grammatical case: `Tygodnik Karpacki` of "Tygodniku Karpackim",
 * `Schwäbisches Tagblatt` of "Schwäbischen Tagblatt". Names without one of the nouns that papers go by stay as they are.
 */
export function nominative(name: string): string {
  const found = FORMS.find(({ noun }) => noun.test(name));
  if (found === undefined) return name;
  const named = name.replace(found.noun, found.called);
  return found.adjectives.reduce((words, { ending, own }) => words.replace(ending, own), named);
}

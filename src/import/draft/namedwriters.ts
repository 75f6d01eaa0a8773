import { AnyCase } from "../lines/anycase.ts";
import { isDateLine } from "../lines/byline.ts";
import { WRITTEN_DAY } from "../lines/day.ts";
import { calm, isOrganization, isPlace, isStaff, PERSON, people } from "../lines/personname.ts";
import { type Block, brokenLines } from "../material/block.ts";

const HAN = "[\\p{Script=Han}]{2,4}";

/** Who wrote, as a line about an article says it beside the outlet, in any of the languages; each catches the names. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(])(?:[Rr]eported|[Ww]ritten|[Ss]tory|[Ww]ords|[Rr]eport|[Tt]ext) by (${PERSON}(?:(?:,? and |, )${PERSON})*)`,
    "u",
  ),
  new RegExp(`^\\W*(${PERSON}(?: and ${PERSON})?) wrote (?:this|it)\\b`, "u"),
  new RegExp(
    `(?:^|[\\s.·(])(?:[Tt]ext[eo]?|[Tt]esto|[Tt]ekst|Текст|Words|Story|Reporter|Автор|Autor(?:in|a)?|Auteur|Autore)\\s*[:：]\\s*(${PERSON}(?:(?:,? (?:and|und|et|y|e|och|og|en|i|и|і) |, )${PERSON})*)`,
    "u",
  ),
  new RegExp(
    `(?:[Aa]rticle|[Aa]rtículo|[Aa]rticolo(?: originale)?|[Aa]rtigo|[Tt]exte|[Tt]exto|Artikels?|Textes?|Beitrags?|[Ee]ssay|[Cc]olumn|[Pp]iece|[Ss]tory|[Tt]ekst|[Aa]rtykuł|стать[яию]|статт[яію]|текст) (?:de|di|von|by|av|af|van|do|da|del)? ?(${PERSON})`,
    "u",
  ),
  new RegExp(`^\\W*(?:[Vv]on|[Bb]y|[Pp]or|[Pp]ar|[Aa]f|[Aa]v|[Dd]oor|[Dd]i) (${PERSON})(?=[,.])`, "u"),
  new RegExp(`(?:作者|记者|記者|撰文|文)[：:\\s／/]?(${HAN}(?:、${HAN})*)(?=[，。）)\\s/／]|$)`, "u"),
];

/** The names in what a line says of who wrote. */
export function writersSaid(line: string): readonly string[] {
  for (const pattern of SAID) {
    const names = pattern.exec(line)?.[1]?.replace(/(?<=\p{Ll}{2})\.\s.*$/u, "");
    if (names === undefined) continue;
    const found = /\p{Script=Han}/u.test(names) ? names.split("、") : people(names);
    if (found.length > 0 && !found.some((name) => isOrganization(name) || isPlace(name))) return found;
  }
  return [];
}

const PART = /\s*(?:\||·|•|∙|—|\s-\s|｜)\s*/u;
const DAY = new AnyCase(WRITTEN_DAY);

function isStrong({ node }: Block): boolean {
  return (
    node.type === "paragraph" &&
    node.children.length === 1 &&
    /^(?:strong|emphasis)$/u.test(node.children[0]?.type ?? "")
  );
}

/** A person's name in a line of its own, set off or with the day beside it: `Jo Marsh · 21 June 2024`. */
export function nameAlone(block: Block): string | undefined {
  const [whole = "", ...others] = brokenLines(block).join(" ").split(PART);
  const first = whole.replace(/^(?:Words|Text|Story|By):? /u, "");
  const isDated = others.some((part) => isDateLine(part) || DAY.test(part));
  const isName = people(first).length === 1 && !isOrganization(first) && !isPlace(first) && !isStaff(first);
  if (!isName || (others.length > 0 ? !isDated : !isStrong(block))) return undefined;
  return calm(first);
}

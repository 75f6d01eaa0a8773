import { foldedName } from "../outlets/findoutlet.ts";

/** Hosts whose subdomains belong to different people. */
const SHARED =
  /^(?:substack\.com|wordpress\.com|blogspot\.\w+|medium\.com|tumblr\.com|github\.io|ghost\.io|typepad\.com|livejournal\.com|wixsite\.com|weebly\.com|beehiiv\.com|example\.\w+|co\.\w+|com\.\w+|org\.\w+)$/u;

/** `harbourcourier` of `www.harbour-courier.example`: what a host says of its site's name. */
export function hostWords(host: string): string {
  const all = host.split(".");
  const labels = SHARED.test(all.slice(-2).join(".")) && all.length > 2 ? all.slice(0, -1) : all;
  const short = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.slice(0, -2) : labels.slice(0, -1);
  return (short.at(-1) ?? host).replace(/[^a-z0-9]/giu, "").toLowerCase();
}

/** A name's letters as a host would write them. */
function nameWords(name: string): string {
  return foldedName(name)
    .replace(/&/gu, "and")
    .replace(/\p{M}|\s/gu, "");
}

/** Shorter names of hosts may be one by chance. */
const FEWEST_LETTERS = 5;

/** A host of so many letters may be the beginning of its site's name: `kisumustandard` of the Kisumu Standard Weekly. */
const FEWEST_BEGINNING = 8;

/** Whether two hosts are of one site: the same, or one within the other. */
export function isSameHost(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  // one name under two endings, such as quaynews.example and quaynews.com
  const [one, other] = [hostWords(a), hostWords(b)];
  if (one === other && one.length >= FEWEST_LETTERS) return true;
  const isWithin = (inner: string, outer: string) => inner.endsWith(`.${outer}`) && !SHARED.test(outer);
  return isWithin(a, b) || isWithin(b, a);
}

/** How hosts write letters that they have no room for: `graensebladet` of "Grænsebladet". */
const WRITTEN: Readonly<Record<string, string>> = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa", ü: "ue", ß: "ss" };

function spelled(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æäøöåüß]/gu, (letter) => WRITTEN[letter] ?? letter);
}

/** Whether a host is called after a name: `harbourcourier.example` after "The Harbour Courier". */
export function isCalledAfter(host: string | undefined, name: string): boolean {
  if (host === undefined) return false;
  const own = hostWords(host);
  const article = /^the /iu.test(name) ? [`the${nameWords(name)}`] : [];
  return [nameWords(name), nameWords(spelled(name)), ...article].some((words) => {
    const isBeginning = own.length >= FEWEST_BEGINNING && words.startsWith(own);
    const isPart =
      words.length >= FEWEST_BEGINNING && host.split(".").some((label) => label.replaceAll("-", "") === words);
    return words !== "" && (isBeginning || isPart || words === own || words === host.replace(/[^a-z0-9]/giu, ""));
  });
}

/** A name that is but an address. */
const ADDRESS = /^[^\s@]+\.\p{Ll}{2,}$/u;

/** Whether what stands for a name is a site's address: `quaynews.example`; one for letters is nobody's name. */
export function isAddress(name: string): boolean {
  return ADDRESS.test(name);
}

/** What a site may be called in short: `ajc` of "The Atlanta Journal-Constitution". */
export function initials(name: string): string {
  return (name.replace(/^the /iu, "").match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toLowerCase();
}

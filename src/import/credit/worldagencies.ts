import type { Agency } from "./agency.ts";

/** News agencies whose copy stands on sites everywhere. */
export const WORLD_AGENCIES: readonly Agency[] = [
  {
    name: "The Associated Press",
    mark: "AP|The Associated Press",
    called: "(?:the )?associated press(?: news)?|ap news|ap|أ ?ب|أسوشيتد برس|美联社|AP通信",
    url: "https://apnews.com/",
    formula: "AP is solely responsible for all content",
  },
  {
    name: "Reuters",
    mark: "Reuters|REUTERS|Thomson Reuters Foundation|رويترز|ロイター|路透社|Рейтер",
    called: "(?:thomson )?reuters(?: news(?: agency)?)?|رويترز|ロイター|路透社",
    url: "https://www.reuters.com/",
    formula: "Thomson Reuters Trust Principles",
  },
  {
    name: "AFP",
    mark: "AFP|AFP-JIJI|AFP=時事|أ ?ف ?ب|أ\\.ف\\.ب|فرانس برس|法新社",
    called: "(?:agence france[- ]presse(?: \\(afp\\))?|afp|(?:وكالة )?فرانس برس|أ ?ف ?ب|法新社)",
    url: "https://www.afp.com/",
  },
  {
    name: "Inter Press Service",
    mark: "IPS",
    unclear: "IPS",
    called: "inter press service(?: \\(ips\\))?|ips",
    url: "https://www.ipsnews.net/",
  },
];

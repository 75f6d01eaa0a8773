/** How a language writes the names of papers behind a preposition: pieces of regular expressions, and what replaces them. */
interface Nominative {
  /** A noun that papers go by in its other forms, and what it is called. */
  readonly noun: readonly [form: string, called: string];
  /** What the adjectives beside it become, by its gender. */
  readonly adjective: readonly (readonly [form: string, called: string])[];
}

/** By a language's tag in BCP 47: those that inflect the names of papers. */
export const NOMINATIVES: Readonly<Record<string, readonly Nominative[]>> = {
  de: [
    {
      noun: ["((?:Tag|Tage|Wochen|Volks|Abend|Kreis|Amts)blatt|Echo|Magazin)$", "$1"],
      adjective: [["(\\p{L}{3,}(?:isch|lich|eutsch))en(?= )", "$1es"]],
    },
    {
      noun: ["(Zeitung|Post|Rundschau|Presse)$", "$1"],
      adjective: [["(\\p{L}{3,}(?:isch|lich|eutsch))en(?= )", "$1e"]],
    },
    {
      noun: ["(Anzeiger|Kurier|Bote|Merkur)n?$", "$1"],
      adjective: [["(\\p{L}{3,}(?:isch|lich|eutsch))en(?= )", "$1er"]],
    },
  ],
  pl: [
    {
      noun: [
        "^(Tygodnik|Dwutygodnik|Dziennik|Miesięcznik|Kwartalnik|Magazyn|Głos|Przegląd|Kurier|Express|Ekspres)(?:u|a|ie|ze|zie|em|iem)(?= |$)",
        "$1",
      ],
      adjective: [
        ["(?<= )(\\p{L}+[ckdg])(?:im|iego)(?= |$)", "$1i"],
        ["(?<= )(\\p{L}+)(?:ym|ego)(?= |$)", "$1y"],
      ],
    },
    {
      noun: ["^Gaze(?:cie|ty|tę)(?= |$)", "Gazeta"],
      adjective: [
        ["(?<= )(\\p{L}+[kg])iej(?= |$)", "$1a"],
        ["(?<= )(\\p{L}+)ej(?= |$)", "$1a"],
      ],
    },
  ],
  ru: [
    {
      noun: ["([Вв]естник|[Дд]невник|[Кк]урьер|[Жж]урнал|[Гг]олос|[Тт]елеграф)(?:е|а|у|ом)$", "$1"],
      adjective: [
        ["(\\p{L}+[кг])(?:ом|ого)(?= )", "$1ий"],
        ["(\\p{L}+)(?:ом|ого)(?= )", "$1ый"],
      ],
    },
    { noun: ["([Гг]азет|[Пп]равд)(?:е|ы|у|ой)$", "$1а"], adjective: [["(\\p{L}+)(?:ой|ую)(?= )", "$1ая"]] },
    {
      noun: ["([Нн]овост|[Вв]едомост)(?:ях|ей)$", "$1и"],
      adjective: [
        ["(\\p{L}+[кг])их(?= )", "$1ие"],
        ["(\\p{L}+)ых(?= )", "$1ые"],
      ],
    },
  ],
  uk: [
    {
      noun: ["([Вв]існик|[Щщ]оденник|[Тт]ижневик|[Гг]олос|[Чч]асопис|[Жж]урнал)(?:у|а|ові|ом)$", "$1"],
      adjective: [["(\\p{L}+)(?:ому|ого)(?= )", "$1ий"]],
    },
    { noun: ["([Гг]азет|[Пп]равд)(?:і|и|у|ою)$", "$1а"], adjective: [["(\\p{L}+)(?:ій|ої|у)(?= )", "$1а"]] },
    { noun: ["([Нн]овин)ах$", "$1и"], adjective: [["(\\p{L}+)их(?= )", "$1і"]] },
  ],
};

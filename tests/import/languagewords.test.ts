import { describe, expect, it } from "vitest";
import { rightsNotice } from "../../src/import/credit/notice.ts";
import { adaptation } from "../../src/import/draft/adaptation.ts";
import { isPersonalSite } from "../../src/import/facts/personalsite.ts";
import { personsNamed } from "../../src/import/facts/values.ts";
import { articleLines } from "../../src/import/html/articlelines.ts";
import { parsePage } from "../../src/import/html/tree.ts";
import { isDateLine } from "../../src/import/lines/byline.ts";
import { bylineNames } from "../../src/import/lines/bylinenames.ts";
import { mailText } from "../../src/import/lines/mailtext.ts";
import { isLabel, namePiece } from "../../src/import/lines/namepiece.ts";
import { sentences } from "../../src/import/lines/sentences.ts";
import { uncasedNames } from "../../src/import/lines/uncasednames.ts";
import { paragraph } from "../../src/import/material/block.ts";
import { described } from "../../src/import/writers/biography.ts";

const isKnown = (name: string) => name === "AFP";

describe("what stands around an article is read in each language", () => {
  it.each([
    "Source",
    "Fuente",
    "Quelle",
    "Fonte",
    "Bron",
    "Kilde",
    "Källa",
    "Źródło",
    "Джерело",
    "Источник",
    "Kaynak",
    "المصدر",
    "来源",
    "出典",
  ])("a label before the source: %s", (label) => {
    const { lines } = articleLines(
      parsePage(`<div><p>${label}:</p><p>AFP</p></div>`),
      undefined,
      undefined,
      () => false,
    );

    expect(lines.map(({ text }) => text)).toContain("Source: AFP");
  });

  it.each([
    ["Anfang der weitergeleiteten Nachricht:", "Von", "Betreff"],
    ["Inizio messaggio inoltrato:", "Da", "Oggetto"],
    ["İletilen ileti başlangıcı:", "Kimden", "Konu"],
    ["Начало переадресованного сообщения:", "От", "Тема"],
  ])("a forwarded mail: %s", (mark, from, subject) => {
    const mail = mailText(
      `From: a@b.example\nSubject: Fwd\n\n${mark}\n\n${from}: Jo Marsh\n${subject}: Low Tide\n\nThe quay is shut.\n`,
    );

    expect(mail?.subject).toBe("Low Tide");
    expect(mail?.text.trim()).toBe("The quay is shut.");
  });

  it.each(["About me", "Über mich", "Quién soy", "Hakkımda", "关于我", "O mně"])("whose site it is: %s", (label) => {
    expect(isPersonalSite(parsePage(`<a href="/x">${label}</a>`))).toBe(true);
    expect(isPersonalSite(parsePage(`<a href="/x">${label}s Lantern</a>`))).toBe(false);
  });
});

describe("what a line says of the text is read in each language", () => {
  it.each([
    "This article was adapted from “The Quay”.",
    "Este artículo es una adaptación de «El muelle».",
    "Cet article est une adaptation de « Le quai ».",
    "Dieser Text ist eine Adaption von „Der Kai“.",
    "Questo testo è un adattamento di «Il molo».",
    "Этот текст является адаптацией книги «Причал».",
    "Bu yazı “Rıhtım” adlı kitaptan uyarlanmıştır.",
    "本文改编自《码头》。",
  ])("that it is an adaptation: %s", (text) => {
    expect(adaptation({ blocks: [paragraph("The quay is shut."), paragraph(text)], removed: [], doubts: [] })).toBe(
      text,
    );
  });

  it.each([
    "Published on May 4, 2026",
    "Veröffentlicht am 4. Mai 2026",
    "Publié le 4 mai 2026 à 10:30",
    "Publicado el 4 de mayo de 2026",
    "Oppdatert 4. mai 2026 kl. 10:30",
    "Опубликовано: 4 мая 2026",
  ])("when it was published, and nothing else: %s", (text) => {
    expect(isDateLine(text)).toBe(true);
    expect(isDateLine(`${text} Jo Marsh`)).toBe(false);
  });

  it.each(["Distributed by", "Distribué par", "Verbreitet von", "Distribuito da"])(
    "that somebody else hands it on: %s",
    (words) => {
      expect(rightsNotice(`© 2026 The Lantern. ${words} Quay Wire.`)?.isSyndicated).toBe(true);
      expect(rightsNotice("© 2026 The Lantern.")?.isSyndicated).toBe(false);
    },
  );
});

describe("who wrote is read in each language", () => {
  it.each([
    ["Ana Ruiz", "Ana Ruiz es periodista y cubre los puertos del norte."],
    ["Ann Rowe", "Über die Autorin: Ann Rowe lebt am Hafen von Elmstadt."],
    ["Олена Марченко", "Олена Марченко пише про порти та рибалок."],
    ["Ольга Маршева", "Об авторе: Ольга Маршева живёт в порту."],
  ])("in what a page says about %s", (name, note) => {
    expect(described([paragraph(note)], [], isKnown, () => false)).toEqual([name]);
  });

  it.each([
    ["Ann Rowe", "Ann Rowe Redakteurin Hafen"],
    ["Luc Marée", "Luc Marée Journaliste Environnement"],
    ["Ece Kaya", "Ece Kaya Muhabiri Deniz"],
    ["Jo Marsh", "Mevr. Jo Marsh"],
    ["Jo Marsh", "Jo Marsh"],
  ])("%s, without what the person is: %s", (name, piece) => {
    expect(namePiece(piece, isKnown)?.name).toBe(name);
  });

  it.each(["Anzeige Hafen", "Pubblicità Porto", "Commentaires Récents", "Читайте Также"])(
    "not in a label: %s",
    (words) => {
      expect(isLabel(words)).toBe(true);
    },
  );

  it.each([
    ["佐藤健二と田中一郎", ["佐藤健二", "田中一郎"]],
    ["王小溪和李大江", ["王小溪", "李大江"]],
    ["سامي حداد وليلى منصوري", ["سامي حداد", "ليلى منصوري"]],
    ["د. سامي حداد", ["سامي حداد"]],
    ["中央社記者黃小明台北3日電", []],
  ])("in a script without capitals: %s", (text, names) => {
    expect(uncasedNames(text)).toEqual(names);
  });

  it.each(["Ediciones Muelle", "Verlag Hafen", "Uitgeverij Kade", "Kaj Forlag", "Wydawnictwo Molo", "Rıhtım Yayınevi"])(
    "not in a house's name: %s",
    (name) => {
      expect(personsNamed(name)).toEqual([]);
      expect(personsNamed("Jo Marsh")).toEqual([{ name: "Jo Marsh" }]);
    },
  );

  it.each([
    "Jo Marsh, okuma süresi: 4 dk",
    "Jo Marsh, 3 Stunden",
    "Jo Marsh, 2 horas",
    "Jo Marsh, güncelleme 4.5.2026",
    "Jo Marsh, avec AFP",
    "Jo Marsh, mit AFP",
  ])("beside a time or an agency's help: %s", (line) => {
    expect(bylineNames(line, false, isKnown)?.authors).toEqual(["Jo Marsh"]);
  });
});

it.each(["Siehe Abb. 3 im Anhang. Er ging.", "Koszt to 5 mln. Złotych nie ma. Koniec.", "Se bl.a. Elmhavn. Han gik."])(
  "a sentence does not end at an abbreviation of its language: %s",
  (text) => {
    expect(sentences(text)[0]).not.toMatch(/(?:Abb|mln|bl\.a)\.\s$/u);
  },
);

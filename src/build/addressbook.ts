import { isDeepStrictEqual } from "node:util";
import { nearest } from "../article/fields.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import type { Content } from "../content/read.ts";
import type { AddressBook, ArticleTarget } from "./linktarget.ts";
import { sitePaths } from "./sitepaths.ts";

/** Stands in for the site while publication.yaml has mistakes, so that the articles' own are found too. */
const NOWHERE = "https://publication.invalid";

/** Articles that links can lead to: where they have mistakes, what is known of them. */
export type Linkable = Pick<ArticleFile, "name" | "slug" | "fields">;

/** What the addresses in a content folder's texts can lead to. @param linkable every article that is there */
export function addressBook({ publication, pictures }: Content, linkable: readonly Linkable[]): AddressBook {
  const targets = new Map<string, ArticleTarget>(
    linkable.map(({ name, slug, fields }) => [name, { slug, draft: fields?.draft ?? false }]),
  );
  return {
    site: publication.data?.url ?? NOWHERE,
    articles: { get: (name) => targets.get(name), nearest: (name) => nearest(name, targets.keys()) },
    pictures,
    paths: sitePaths(linkable, publication.data),
  };
}

/** What a book can be asked. */
const QUESTIONS = {
  article: ({ articles }: AddressBook, name: string) => articles.get(name),
  nearestArticle: ({ articles }: AddressBook, name: string) => articles.nearest(name),
  picture: ({ pictures }: AddressBook, address: string) => pictures.measure(address),
  path: ({ paths }: AddressBook, path: string) => paths.answers(path, false),
  pathOrDraft: ({ paths }: AddressBook, path: string) => paths.answers(path, true),
  nearestPath: ({ paths }: AddressBook, path: string) => paths.nearest(path),
} as const;

type Question = keyof typeof QUESTIONS;

/** A look into the book, and what stood there. It holds no book, which would outlive the articles in it. */
export interface Inquiry {
  readonly question: Question;
  readonly about: string;
  readonly answer: unknown;
}

/** The same book, which notes what it is asked, each thing once. The site's address is not asked for. */
export function noting(book: AddressBook, inquiries: Inquiry[]): AddressBook {
  const noted = new Set<string>();
  const note = (question: Question, about: string, answer: unknown): void => {
    const key = `${question} ${about}`;
    if (!noted.has(key)) inquiries.push({ question, about, answer });
    noted.add(key);
  };
  const ask =
    <Name extends Question>(question: Name) =>
    (about: string): ReturnType<(typeof QUESTIONS)[Name]> => {
      const answer = QUESTIONS[question](book, about) as ReturnType<(typeof QUESTIONS)[Name]>;
      note(question, about, answer);
      return answer;
    };
  return {
    site: book.site,
    articles: { get: ask("article"), nearest: ask("nearestArticle") },
    pictures: { measure: ask("picture") },
    paths: {
      answers: (path, withDrafts) => ask(withDrafts ? "pathOrDraft" : "path")(path),
      nearest: ask("nearestPath"),
    },
  };
}

/** Whether another book would have answered the same. */
export function answersAlike(book: AddressBook, inquiries: readonly Inquiry[]): boolean {
  return inquiries.every(({ question, about, answer }) => isDeepStrictEqual(QUESTIONS[question](book, about), answer));
}

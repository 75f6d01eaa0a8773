import * as v from "valibot";
import { stringify } from "yaml";
import { frontMatter } from "../../article/frontmatter.ts";
import { slug } from "../../article/slug.ts";
import { shortened } from "../lines/shortened.ts";
import { EXIT, ImportFailure } from "../material/failure.ts";
import type { OutletQuestion } from "../whose/outletquestion.ts";
import type { Draft } from "./draft.ts";
import { markdown } from "./draftmarkdown.ts";

function fields(draft: Draft): Record<string, unknown> {
  const {
    title,
    summary,
    published,
    language,
    authors,
    topics,
    outlet,
    url,
    originalPublished,
    originalTitle,
    trail,
    permission,
    citations,
    licence,
    copyright,
    usage,
    obligations,
    picture,
    corrections,
  } = draft;
  return {
    id: draft.id,
    title: title.value,
    summary: summary.value,
    published: published.value,
    language: language.value,
    ...(authors && { authors: authors.value }),
    ...(topics && { topics: topics.value }),
    basis: "republished",
    credit: {
      outlet: outlet.value.key,
      title: (originalTitle ?? title).value,
      ...(url && { url: url.value }),
      ...(originalPublished && { published: originalPublished.value }),
      ...(trail && { trail: trail.value }),
    },
    ...(permission && { permission: permission.value }),
    ...(citations && { citations: citations.value }),
    ...(licence && { licence: licence.value.url.includes("creativecommons.org/") ? licence.value.url : licence.value }),
    ...(copyright && { copyright: copyright.value }),
    ...(usage && { usage: usage.value }),
    ...(obligations && { obligations: obligations.value }),
    ...(picture && { image: picture.value }),
    ...(draft.draft && { draft: true }),
    ...(corrections && { corrections: corrections.value }),
  };
}

/** The open question as a comment, for whoever edits the file. */
function asked({ question }: Draft): readonly string[] {
  if (question === undefined) return [];
  const lines = new Set(question.because.map(({ text }) => `“${shortened(text)}”`));
  return [`whose work is it, ${question.candidates.join(" or ")}? ${[...lines].join(", ")}`];
}

function because({ because: reasons }: OutletQuestion): string {
  return reasons.map(({ text, about }) => `“${shortened(text)}” ${about}`).join("; ");
}

/**
 * The file of an article: front matter and Markdown. What is published at once carries no comments, because partners copy the
 * Markdown; the report tells the same.
 * @throws ImportFailure where the build would refuse it
 */
export function articleFile(draft: Draft): string {
  if (draft.wantsPermission && !draft.draft) {
    throw new ImportFailure(
      `${draft.outlet.value.name} wants to be asked before an article of it is published: add --permission-by and --permission-on, or leave --publish out`,
      EXIT.terms,
    );
  }
  if (draft.question !== undefined && !draft.draft) {
    const [first, ...others] = draft.question.candidates.map((name) => `--outlet "${name}"`);
    throw new ImportFailure(
      `whose work it is is not certain: ${because(draft.question)}: add ${[first, ...others].join(" or ")}, or leave --publish out`,
      EXIT.terms,
    );
  }
  const above = fields(draft);
  const checked = v.safeParse(frontMatter, above);
  if (!checked.success) {
    const wrong = checked.issues.map((issue) => `${v.getDotPath(issue) ?? "front matter"}: ${issue.message}`);
    throw new ImportFailure(wrong.join("\n"));
  }
  return `---\n${stringify(above, { lineWidth: 0 })}---\n\n${markdown(draft.body, draft.draft, asked(draft))}`;
}

/** What an article's file is named before its number, such as `2026-11-20-harbour-opens`; the day in UTC. */
export function fileName(draft: Draft): { readonly day: string; readonly slug: string } {
  return { day: draft.published.value.slice(0, 10), slug: slug(draft.title.value) || "article" };
}

import type { PreviewState } from "./previewstate.ts";

/** What is said first, in a line. */
function headlineOf({ problems, withDrafts }: PreviewState): string {
  const [first = "", ...more] = problems;
  if (problems.length === 0) return withDrafts ? "Drafts and embargoed articles are shown, on this machine alone." : "";
  return more.length === 0 ? first : `${first} (and ${more.length} more)`;
}

/** What became of the files that are wrong. */
function consequencesOf({ held, missing }: PreviewState): string[] {
  return [
    ...held.map((file) => `${file} is shown as it was before.`),
    ...missing.map((file) => `${file} is left out until it is right.`),
  ];
}

function Notice({ text }: { readonly text: string }) {
  return (
    <aside class="preview-bar" lang="en" dir="ltr">
      {text}
    </aside>
  );
}

/** The thin bar on top of every page while something is wrong in content/, or shown that nobody else sees. */
export function Bar({ state }: { readonly state: PreviewState }) {
  const headline = headlineOf(state);
  if (headline === "") return "";
  if (state.problems.length === 0) return <Notice text={headline} />;
  const lines = [...state.problems.slice(1), ...consequencesOf(state)];
  return (
    <aside class="preview-bar wrong" lang="en" dir="ltr">
      <details>
        <summary>{headline}</summary>
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    </aside>
  );
}

/** What is said of an article that nobody else sees yet. */
export function Mark({ text }: { readonly text: string }) {
  return (
    <span class="preview-mark" lang="en" dir="ltr">
      {text}
    </span>
  );
}

/** What is shown while there is nothing to show: publication.yaml was never right. */
export function NothingYet() {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Nothing to show yet</title>
      </head>
      <body>
        <main>
          <h1>Nothing to show yet</h1>
          <p>Mend what is listed above and save: this page then shows the site.</p>
        </main>
      </body>
    </html>
  );
}

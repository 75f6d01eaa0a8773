/** A command line to copy, never broken: it scrolls where it does not fit. @param id of the element that holds it, unique in the page @param line one that works as it stands */
export function Command({ id, line }: { id: string; line: string }) {
  return (
    <div class="command">
      <pre tabindex={0}>
        <code id={id}>{line}</code>
      </pre>
      <button type="button" hidden data-copy={id} aria-describedby={id}>
        Copy
      </button>
    </div>
  );
}

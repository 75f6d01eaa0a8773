import type { Child } from "hono/jsx";

/** One of the terms under which a text may be carried. */
export function Term({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

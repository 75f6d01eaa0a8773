import type { Child } from "hono/jsx";

/** Things in a sentence: `A`, `A and B`, `A, B and C`, each kept apart from the direction of the text around it. */
export function Enumeration({ of }: { readonly of: readonly Child[] }) {
  return (
    <>
      {of.map((item, index) => (
        <>
          {index === 0 ? "" : index === of.length - 1 ? " and " : ", "}
          <bdi>{item}</bdi>
        </>
      ))}
    </>
  );
}

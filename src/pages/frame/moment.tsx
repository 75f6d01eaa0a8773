import { longDay } from "../../article/credit.ts";

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** A date as text: `20 November 2026`. @param at RFC 3339 in UTC, or a day alone */
export function Day({ at }: { readonly at: string }) {
  return <time datetime={at}>{longDay(at)}</time>;
}

/** A date with its time as text: `20 November 2026, 09:00 UTC`. @param at RFC 3339 in UTC, or a day alone */
export function Moment({ at }: { readonly at: string }) {
  if (DAY_ALONE.test(at)) return <Day at={at} />;
  return (
    <time datetime={at}>
      {longDay(at)}, {at.slice(11, 16)} UTC
    </time>
  );
}

import type { Run } from "../../article/credit.ts";

function Text({ run }: { run: Run }) {
  return run.strong ? <strong>{run.text}</strong> : run.text;
}

/** The credit line with its links. */
export function CreditLine({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) =>
        run.href === undefined ? (
          <Text run={run} />
        ) : (
          <a href={run.href} rel={run.rel}>
            <Text run={run} />
          </a>
        ),
      )}
    </>
  );
}

import type { HeldArticle, Receipt } from "../../partners/receipt.ts";
import { STALE_WORDS, staleIn } from "../../partners/receipt.ts";
import { EVERYTHING, sliceNamed } from "../../site/slice.ts";
import { feedUrl } from "../../site/urls.ts";
import { Moment } from "../frame/moment.tsx";

/** How many articles of a feed are named: whoever has more of them fetches the feed anew. */
const NAMED = 100;

function at(moment: number): string {
  return new Date(moment).toISOString();
}

/** What is said of a feed whose holder says nothing. */
function Unknown({ told }: Receipt) {
  return (
    <p>
      Your last request had no validator that lists what you hold, so we do not know it
      {told !== undefined && (
        <>
          {" "}
          (you last told us on <Moment at={at(told)} />)
        </>
      )}
      . Send back the <code>ETag</code> of your last answer as <code>If-None-Match</code>.
    </p>
  );
}

function StaleRow({ title, version, state, since, isConfirmed }: HeldArticle) {
  if (state === "current") return null;
  return (
    <tr>
      <th scope="row">
        <bdi>{title}</bdi>
      </th>
      <td>{version}</td>
      <td>
        {STALE_WORDS[state]}
        {since !== undefined && (
          <>
            {" "}
            on <Moment at={at(since)} />
          </>
        )}
      </td>
      <td>{isConfirmed ? "you said so" : "it was sent to you"}</td>
    </tr>
  );
}

function Stale({ articles }: { articles: readonly HeldArticle[] }) {
  return (
    <section class="wide" aria-label="What you have not fetched" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">You hold</th>
            <th scope="col">Version</th>
            <th scope="col">Since then</th>
            <th scope="col">How we know</th>
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, NAMED).map((article) => (
            <StaleRow {...article} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FeedHoldings({ receipt, feedsAt }: { receipt: Receipt; feedsAt: string }) {
  const { slice, format, came, isKnown, articles } = receipt;
  const stale = staleIn(receipt);
  const address = feedUrl(feedsAt, sliceNamed(slice) ?? EVERYTHING, format);
  return (
    <>
      <h3>
        <a href={address}>{address.slice(feedsAt.length)}</a>
      </h3>
      <p>
        You last came on <Moment at={at(came)} />.{" "}
        {isKnown && `You hold ${articles.length === 1 ? "1 article" : `${articles.length} articles`}. `}
        {isKnown && stale.length === 0 && "All of them are as we publish them now."}
      </p>
      {!isKnown && <Unknown {...receipt} />}
      {stale.length > 0 && <Stale articles={stale} />}
      {stale.length > NAMED && <p>And {stale.length - NAMED} more: fetch the feed and its archives anew.</p>}
    </>
  );
}

/** What a partner holds by what his polls say, and which corrections and withdrawals he has not fetched. */
export function HoldingsSection({ receipts, feedsAt }: { receipts: readonly Receipt[]; feedsAt: string }) {
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">What you hold</h2>
      {receipts.length === 0 ? (
        <p>None of your feeds has been asked for yet.</p>
      ) : (
        <p>
          By what your requests say. A feed that is asked for several times a minute is looked at once. What you print
          of it we do not see.
        </p>
      )}
      {receipts.map((receipt) => (
        <FeedHoldings receipt={receipt} feedsAt={feedsAt} />
      ))}
    </section>
  );
}

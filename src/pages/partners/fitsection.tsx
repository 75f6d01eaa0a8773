import type { FittedFeed } from "../../profiles/applyprofile.ts";
import type { Profile } from "../../profiles/profile.ts";
import { FORMATS } from "../../site/formats.ts";

/** How many articles are named that a feed does not carry. */
const NAMED = 100;

const NOT_CARRIED = { article: "Left out", picture: "Carried without its picture" } as const;

/** What a feed carries that is made to fit a platform, and what it does not, with the reason. */
export function FitSection({ fit, profile }: { fit: FittedFeed; profile: Profile }) {
  const { entries, leftOut, shortcomings } = fit;
  const { platform, specification, format } = profile;
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">What fits {platform}</h2>
      <p>
        Your feed carries {entries.length === 1 ? "1 article" : `${entries.length} articles`}, by what {platform}{" "}
        published of its requirements and we read on {specification.readOn}.{" "}
        {leftOut.length === 0 && "Nothing is left out."} The file to hand to it is <code>{FORMATS[format].file}</code>.
      </p>
      {shortcomings.length > 0 && (
        <ul>
          {shortcomings.map((shortcoming) => (
            <li>{shortcoming}</li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <section class="wide" aria-label="What does not fit" tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Article</th>
                <th scope="col">What became of it</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {leftOut.slice(0, NAMED).map(({ title, what, reasons }) => (
                <tr>
                  <th scope="row">
                    <bdi>{title}</bdi>
                  </th>
                  <td>{NOT_CARRIED[what]}</td>
                  <td>{reasons.join(" ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

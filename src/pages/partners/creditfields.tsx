import { FORMAT_LABELS } from "../frame/formatlabels.ts";
import { CREDIT_OBJECT } from "./creditobject.ts";
import { CREDIT_PLACES } from "./creditplaces.ts";
import { PartnerSection } from "./partnersection.tsx";

function Places({ of }: { of: readonly string[] }) {
  return (
    <td>
      {of.map((place) => (
        <code>{place}</code>
      ))}
    </td>
  );
}

/** Where partners find the credit in the feeds. */
export function CreditFields() {
  return (
    <>
      <PartnerSection id="places">
        <p>
          The credit line is part of every article's content: print the content and the outlet is credited. The same
          facts stand beside it for machines. What is not known is left out, never guessed.
        </p>
        <section class="wide" aria-label="Places of the credit" tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Fact</th>
                {FORMAT_LABELS.map(({ name }) => (
                  <th scope="col">{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Object.values(CREDIT_PLACES).map(({ name, places }) => (
                <tr>
                  <th scope="row">{name}</th>
                  {FORMAT_LABELS.map(({ format }) => (
                    <Places of={places[format]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </PartnerSection>
      <PartnerSection id="credit-object">
        <p>An extension of an item, as JSON Feed 1.1 allows. What is not known is absent.</p>
        <dl class="fields">
          {Object.entries(CREDIT_OBJECT).map(([field, meaning]) => (
            <div>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </PartnerSection>
    </>
  );
}

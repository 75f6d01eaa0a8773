import { FORMAT_LABELS } from "../frame/formatlabels.ts";
import { CREDIT_OBJECT } from "./creditobject.ts";
import { CREDIT_PLACES } from "./creditplaces.ts";
import { NINJS_PROPERTIES } from "./ninjsproperties.ts";
import { PartnerSection } from "./partnersection.tsx";

/** A sentence in which names stand between backticks. */
function Sentence({ text }: { text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 === 0 ? part : <code>{part}</code>))}</>;
}

/** Names, and what each means. */
function Meanings({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <dl class="fields">
      {Object.entries(of).map(([name, meaning]) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <Sentence text={meaning} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A path that breaks between its steps where it does not fit. */
function Place({ path }: { path: string }) {
  const steps = path.split(/(?<=[./])|(?=\[[^\]])/);
  return (
    <code>
      {steps.map((step) => (
        <>
          {step}
          <wbr />
        </>
      ))}
    </code>
  );
}

function Places({ of }: { of: readonly string[] }) {
  return (
    <td>
      {of.map((path) => (
        <Place path={path} />
      ))}
    </td>
  );
}

/** What is told by name of what programs may do, where anybody says anything of that. */
function known<Entry>(of: Readonly<Record<string, Entry>>, saysUsage: boolean): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => saysUsage || name !== "usage"));
}

/** Where partners find the credit in the feeds. @param saysUsage whether anybody says what programs may do */
export function CreditFields({ saysUsage }: { saysUsage: boolean }) {
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
              {Object.values(known(CREDIT_PLACES, saysUsage)).map(({ name, places }) => (
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
        <Meanings of={known(CREDIT_OBJECT, saysUsage)} />
      </PartnerSection>
      <PartnerSection id="ninjs">
        <p>
          ninjs 3 is IPTC's News in JSON. A list is one news object whose <code>associations</code> are the articles;
          every document is valid against IPTC's schema. <code>representationType</code> of the list is “full” where it
          is all that there is.
        </p>
        <Meanings of={NINJS_PROPERTIES} />
      </PartnerSection>
    </>
  );
}

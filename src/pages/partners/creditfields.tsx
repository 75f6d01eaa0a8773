/** What the JSON Feed extension `_credit` says, field by field. */
const FIELDS: readonly (readonly [field: string, meaning: string])[] = [
  ["about", "The address of this page."],
  ["basis", "“republished”: the outlet's own text. “adapted”: a new text that rests on the outlet's reporting."],
  ["outlet", "Who published first: name, url of its home page, feed_url of its own feed."],
  ["title", "The original headline."],
  ["url", "The original article's address."],
  ["authors", "Who wrote the original: name and url of each."],
  ["date_published", "When the original appeared: a moment, or a day alone where no more is known."],
  ["license", "The licence of this text: name and url."],
  ["copyright_notice", "The rights notice to print."],
  ["credit_line", "The credit as one plain sentence or more. Its linked form stands in content_html."],
  ["citations", "Whom the text relies on: name, and title and url where they are known."],
  ["image", "What is owed for the picture: credit, copyright, caption, and alt for those who cannot see it."],
];

/** Where each fact of the credit stands in the three formats. */
const PLACES: readonly (readonly [fact: string, rss: string, atom: string, json: string])[] = [
  ["Outlet", "source, dc:publisher", "source/title, dc:publisher", "_credit.outlet"],
  ["Original article", "atom:link rel=via", "link rel=via", "external_url, _credit.url"],
  ["Original authors", "dc:creator", "author", "authors, _credit.authors"],
  ["Original date", "dcterms:created", "source/updated", "_credit.date_published"],
  ["Licence", "atom:link rel=license", "link rel=license", "_credit.license"],
  ["Rights notice", "dc:rights", "rights", "_credit.copyright_notice"],
  ["Credit line", "in content:encoded", "in content", "in content_html, _credit.credit_line"],
  ["Sources cited", "atom:link rel=related", "link rel=related", "_credit.citations"],
  ["Picture's credit", "media:credit", "media:credit", "_credit.image"],
];

/** Where partners find the credit in the feeds. */
export function CreditFields() {
  return (
    <>
      <section aria-labelledby="places">
        <h2 id="places">Find the credit</h2>
        <p>
          The credit line is part of every article's content: print the content and the outlet is credited. The same
          facts stand beside it for machines. What is not known is left out, never guessed.
        </p>
        <section class="wide" aria-label="Places of the credit" tabindex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Fact</th>
                <th scope="col">RSS</th>
                <th scope="col">Atom</th>
                <th scope="col">JSON Feed</th>
              </tr>
            </thead>
            <tbody>
              {PLACES.map(([fact, ...places]) => (
                <tr>
                  <th scope="row">{fact}</th>
                  {places.map((place) => (
                    <td>
                      <code>{place}</code>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      <section aria-labelledby="credit-object">
        <h2 id="credit-object">
          The <code>_credit</code> object of JSON Feed
        </h2>
        <p>An extension of an item, as JSON Feed 1.1 allows. What is not known is absent.</p>
        <dl class="fields">
          {FIELDS.map(([field, meaning]) => (
            <div>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

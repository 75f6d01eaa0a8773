/** What the JSON Feed extension `_credit` says, field by field, in its order. */
export const CREDIT_OBJECT: Readonly<Record<string, string>> = {
  about: "The address of this page.",
  basis: "“republished”: the outlet's own text. “adapted”: a new text that rests on the outlet's reporting.",
  outlet: "Who published first: name, url of its home page, feed_url of its own feed.",
  title: "The original headline.",
  url: "The original article's address.",
  authors: "Who wrote the original: name and url of each.",
  date_published: "When the original appeared: a moment, or a day alone where no more is known.",
  trail: "Who carried the text before it came here, in that order: name and url of each. Carry it on, and add us.",
  license: "The licence of this text: name and url.",
  copyright_notice: "The rights notice to print.",
  usage:
    "What programs may do: “yes”, “ask” or “no” to search, ai-input, ai-train, ai-index and tdm; acquire is the page that says how to get more.",
  credit_line: "The credit as one plain sentence or more. Its linked form stands in content_html.",
  citations: "Whom the text relies on: name, and title and url where they are known.",
  image: "What is owed for the picture: credit, copyright, caption, and alt for those who cannot see it.",
  obligations:
    "What the outlet asks of those who republish: licence_sentence and notes to print below the text. Its picture that counts readers, where it has one, is in the box on the article's page.",
  status: "“corrected” or “withdrawn”; absent as long as the article is as it appeared. Take a withdrawn one down.",
  corrections:
    "What was put right, each with date and text. It stands at the end of content_html as well: carry it on.",
  withdrawal: "When and why the article was taken back: date and reason.",
};

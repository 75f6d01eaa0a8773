import languageTags from "language-tags";
import { expect, test } from "vitest";
import tags from "../../src/article/languagetags.ts";

const LANGUAGES =
  "aa ab af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fo fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc or pa pl ps pt qu rm ro ru rw sa sd se si sk sl so sq sr sv sw ta te tg th ti tk tl tr tt ug uk ur uz vi wo xh yi yo zh zu xx qq aq zy".split(
    " ",
  );
const REGIONS = "US GB BR CH AT DE FR TW HK CN IN EG ZA NZ AU CA IE XX QX ZY AB".split(" ");

test("the Worker knows the languages and countries that the registry knows", () => {
  for (const language of LANGUAGES)
    expect([language, tags.check(language)]).toEqual([language, languageTags.check(language)]);
  for (const region of REGIONS) {
    const tag = `en-${region}`;
    expect([tag, tags.check(tag)]).toEqual([tag, languageTags.check(tag)]);
  }
});

import * as v from "valibot";
import { count, group, httpsUrl, text } from "./fields.ts";

/** `images/x.jpg`, as seen from content/, from content/articles/ or from the site's root. */
const LOCAL = /^(?:\.\.\/|\/)?images\/([^/\\][^\\]*)$/;

const pixels = count(1, 100_000, "write the number of pixels");

/** The path below content/images/ if this names a file there. */
export function localPicture(address: string): string | undefined {
  return LOCAL.exec(address)?.[1];
}

/** An article's picture as an editor writes it: an https address with its measures, or a file that the build measures. */
export const picture = group(
  {
    url: v.lazy((input) =>
      typeof input === "string" && localPicture(input) !== undefined
        ? text("write a file's name, such as images/harbour.jpg")
        : httpsUrl,
    ),
    type: v.optional(
      v.pipe(
        text("write a media type such as image/jpeg"),
        v.regex(
          /^image\/[a-z0-9][a-z0-9.+-]*$/,
          (issue) =>
            `${JSON.stringify(issue.input)} is not a picture's media type: write image/jpeg, image/png, image/webp or the like`,
        ),
      ),
    ),
    width: v.optional(pixels),
    height: v.optional(pixels),
    bytes: v.optional(count(1, 2 ** 40, "write the file's size in bytes")),
    alt: v.optional(text("describe the picture for those who cannot see it")),
    caption: v.optional(text("write the picture's caption")),
    credit: v.optional(text("name the photographer or agency")),
    copyright: v.optional(text("write the picture's rights notice")),
  },
  { url: "url: images/FILE in content/, or an https:// address" },
);

/** A picture ready to be shown: absolute address, and what is known of it. Sizes in pixels and bytes. */
export type Picture = v.InferOutput<typeof picture>;

import type { Picture } from "../../article/picture.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

function PictureCredit({ credit, language }: { credit: string; language: string }) {
  return (
    <span class="picture-credit" {...languageAttributes(PAGE_LANGUAGE, language)}>
      Picture: <bdi>{credit}</bdi>
    </span>
  );
}

/** A picture with what is owed to its maker, and room kept for it while it loads. @param language the surrounding one */
export function PictureFigure({ image, language }: { image: Picture; language: string }) {
  const { url, width, height, alt, caption, credit, copyright } = image;
  return (
    <figure class="picture">
      <img src={url} alt={alt ?? ""} width={width} height={height} decoding="async" />
      {(caption ?? credit ?? copyright) !== undefined && (
        <figcaption>
          {caption !== undefined && <span class="caption">{caption}</span>}{" "}
          {credit !== undefined && <PictureCredit credit={credit} language={language} />}{" "}
          {copyright !== undefined && <span class="picture-rights">{copyright}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** A small picture beside a headline, loaded when it comes into view; what it shows is told where it stands large. */
export function Thumbnail({ image, language }: { image: Picture; language: string }) {
  const { url, width, height, credit } = image;
  return (
    <figure class="thumbnail">
      <img src={url} alt="" width={width} height={height} loading="lazy" decoding="async" />
      {credit !== undefined && (
        <figcaption>
          <PictureCredit credit={credit} language={language} />
        </figcaption>
      )}
    </figure>
  );
}

import type { Picture } from "../../article/picture.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";

/** A picture with what is owed to its maker, and room kept for it while it loads. @param language the surrounding one */
export function PictureFigure({ image, language }: { image: Picture; language: string }) {
  const { url, width, height, alt, caption, credit, copyright } = image;
  const words = languageAttributes(PAGE_LANGUAGE, language);
  return (
    <figure class="picture">
      <img src={url} alt={alt ?? ""} width={width} height={height} decoding="async" />
      {(caption ?? credit ?? copyright) !== undefined && (
        <figcaption>
          {caption !== undefined && <span class="caption">{caption}</span>}{" "}
          {credit !== undefined && (
            <span class="picture-credit" {...words}>
              Picture: <bdi>{credit}</bdi>
            </span>
          )}{" "}
          {copyright !== undefined && <span class="picture-rights">{copyright}</span>}
        </figcaption>
      )}
    </figure>
  );
}

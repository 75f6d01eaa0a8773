import type { Article } from "../../article/article.ts";
import { Moment } from "../frame/moment.tsx";

/** When an article appeared, and when it changed: corrected only where nothing else happened since. */
export function Dates({ article }: { article: Article }) {
  const { published, updated, corrections } = article;
  const isCorrected = corrections.some(({ at }) => at === updated);
  return (
    <p class="dates">
      <span>
        Published <Moment at={published} />
      </span>{" "}
      {updated !== published && (
        <span>
          {isCorrected ? "Corrected" : "Updated"} <Moment at={updated} />
        </span>
      )}{" "}
      {corrections.length > 0 && (
        <span>
          <a href="#corrections">{corrections.length === 1 ? "See the correction" : "See the corrections"}</a>
        </span>
      )}
    </p>
  );
}

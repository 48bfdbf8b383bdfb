import { gzipSync } from "node:zlib";
import { withOffset } from "../format.ts";
import type { Review } from "../reviews.ts";
import { until } from "./window.ts";

/** One JSON object a line, nested, gzipped. */
export function reviewExport(reviews: readonly Review[], end: number): Uint8Array {
  const known = until(end);
  const lines = reviews
    .filter(({ posted, published }) => known(posted) !== null || known(published) !== null)
    .map((review) => {
      const published = withOffset(known(review.published));
      return JSON.stringify({
        review_id: review.id,
        posted_at: withOffset(known(review.posted)),
        fetched_at: withOffset(known(review.fetched)),
        rating: review.rating,
        author: { name: review.customer.name, email: review.customer.email },
        text: TEXTS[review.rating - 1],
        reply: { drafted_at: withOffset(known(review.drafted)), published_at: published },
      });
    });
  return gzipSync(`${lines.join("\n")}\n`, { level: 9 });
}

const TEXTS = [
  "Nobody came. I waited all morning.",
  "Came late and left a mess in the hall.",
  "Works again. It took two visits.",
  "Friendly and quick. A bit loud.",
  "Warm water again after one hour. Thank you!",
];

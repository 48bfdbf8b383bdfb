import { HOUR, MINUTE } from "../../actions/core/duration.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { arrivals } from "./arrivals.ts";
import { afterBusiness, WARM_UP_WEEK, weeks } from "./business.ts";
import { toMinute } from "./leads.ts";
import type { Customer } from "./people.ts";
import { random } from "./random.ts";
import { STORY } from "./story.ts";

export interface Review {
  id: string;
  customer: Customer;
  rating: number;
  posted: number;
  fetched: number;
  drafted: number;
  published: number;
}

const A_WEEK = 20;

/** Reviews up to the week in which the export went silent. */
export function makeReviews(newCustomer: () => Customer): Review[] {
  const chance = random("reviews");
  const reviews: Review[] = [];
  for (const week of weeksBetween(WARM_UP_WEEK, STORY.lastReviewWeek)) {
    for (const posted of arrivals(chance, week, A_WEEK, 2)) {
      const fetched = Math.min(posted + chance.between(0.2, 5) * HOUR, weeks.end(week) - MINUTE);
      const drafted = Math.round(fetched / 1000) * 1000 + chance.whole(20, 50) * 1000;
      const hours = Math.min(chance.lognormal(5, 0.35), 11);
      reviews.push({
        id: `R-${3001 + reviews.length}`,
        customer: newCustomer(),
        rating: Number(chance.weighted({ 5: 58, 4: 25, 3: 9, 2: 4, 1: 4 })),
        posted,
        fetched: Math.round(fetched / 1000) * 1000,
        drafted,
        published: Math.max(toMinute(afterBusiness(posted, hours * HOUR)), toMinute(drafted) + MINUTE),
      });
    }
  }
  return reviews;
}

import { confidences, type Verdict } from '../schema/verdict.ts';
import { termOf } from '../schema/vocabulary.ts';
import { ratings, type RatingId } from '../site.ts';
import { dateView, type DateView } from './dates.ts';

/** Our finding, as the page says it. */
export interface VerdictView {
  rating: RatingId;
  ratingMeaning: string;
  finding: string;
  confidence: string;
  confidenceMeaning: string;
  reason: string;
  asOf: DateView;
  exception?: string;
}

/** A verdict with the words of its scales. */
export function verdictView(verdict: Verdict): VerdictView {
  const confidence = termOf(confidences, verdict.confidence);
  return {
    rating: verdict.rating,
    ratingMeaning: termOf(ratings, verdict.rating).meaning,
    finding: verdict.finding,
    confidence: confidence.label,
    confidenceMeaning: confidence.meaning,
    reason: verdict.confidence_reason,
    asOf: dateView(verdict.as_of),
    ...(verdict.exception ? { exception: verdict.exception } : {}),
  };
}

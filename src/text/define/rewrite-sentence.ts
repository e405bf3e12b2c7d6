import type { Language } from '../../contract/language/language';
import type { Rewrite } from '../../domain/define/review/rewrite';
import { FIGURE_TEXT, type Figures, figuresOf } from '../figures';
import { REWRITE_TEXT, STAND_IN_TEXT } from './review';
import { say } from '../say';

/** A goal as a KPI, in the language of its words; where it has none of its own, in the reader's. */
export function rewriteSentence(rewrite: Rewrite, reader: Figures): string {
  const { standIn, amount, cadence, due } = rewrite;
  const language = standIn ? reader.language : languageOfWords(rewrite.metric);
  const figures = language === reader.language ? reader : figuresOf(language);
  const metric = standIn ? say(STAND_IN_TEXT[standIn], language) : rewrite.metric;
  const until =
    due === null
      ? say(REWRITE_TEXT.thisQuarter, language)
      : say(REWRITE_TEXT.byDay, language, { day: figures.day(due) });
  return say(REWRITE_TEXT[formOf(rewrite)], language, {
    until,
    metric: withCadence(metric, say(REWRITE_TEXT[cadence], language)),
    amount: amountSaid(rewrite.change, Math.abs(amount), figures),
  });
}

function languageOfWords(words: string): Language {
  return /[가-힣]/.test(words) ? 'ko' : 'en';
}

function formOf({ change, amount }: Rewrite): 'score' | 'less' | 'more' {
  if (change === 'score') return 'score';
  return amount < 0 ? 'less' : 'more';
}

/** `월 매출`, once. */
function withCadence(metric: string, cadence: string): string {
  return metric.toLowerCase().startsWith(`${cadence} `) ? metric : `${cadence} ${metric}`;
}

function amountSaid(change: Rewrite['change'], amount: number, figures: Figures): string {
  if (change === 'relative') return figures.share(amount);
  if (change === 'score') return say(FIGURE_TEXT.score, figures.language, { amount });
  const points = Number((amount * 100).toFixed(6));
  return say(FIGURE_TEXT.points, figures.language, { amount: points });
}

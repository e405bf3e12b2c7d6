import type { Language, Phrase } from '../../../contract/language/language';
import type { KpiTemplate, TemplateAim } from '../../../domain/define/templates/template';
import { DIRECTION_WORDS } from '../../../domain/kpi/direction-words';
import { figuresOf } from '../../figures';
import { say } from '../../say';

export const AIM_TEXT = {
  level: { ko: '{amount} {direction}', en: '{direction} {amount}' },
  more: { ko: '{than} {change} 이상 증가', en: 'up at least {change} {than}' },
  less: { ko: '{than} {change} 이상 감소', en: 'down at least {change} {than}' },
};

type Movement = Extract<TemplateAim, { change: number }>;

const THAN: Readonly<Record<Movement['comparison'], Phrase>> = {
  previous_day: { ko: '전일 대비', en: 'on the previous day' },
  previous_week: { ko: '전주 대비', en: 'on the previous week' },
  previous_month: { ko: '전월 대비', en: 'on the previous month' },
  previous_quarter: { ko: '전 분기 대비', en: 'on the previous quarter' },
  previous_half: { ko: '전 반기 대비', en: 'on the previous half-year' },
  previous_year: { ko: '전년 대비', en: 'on the previous year' },
  baseline: { ko: '기준선 대비', en: 'on the baseline' },
  current: { ko: '현재 대비', en: 'on today' },
};

/** What a template aims at: `30건 이상`, `전월 대비 20% 이상 증가`. `unit` is as the register will hold it. */
export function aimSaid({ aim, direction }: KpiTemplate, unit: string, language: Language): string {
  const figures = figuresOf(language);
  if ('target' in aim) {
    const word = DIRECTION_WORDS[direction][language];
    const amount = figures.amount(aim.target, unit);
    return say(AIM_TEXT.level, language, { amount, direction: word });
  }
  const size = Math.abs(aim.change);
  const change = aim.by === 'points' ? figures.distance(size, size, '%') : figures.share(size);
  const than = THAN[aim.comparison][language];
  return say(aim.change > 0 ? AIM_TEXT.more : AIM_TEXT.less, language, { than, change });
}

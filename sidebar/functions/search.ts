import type { Language } from '../../src/contract/language/language';
import type { FunctionHelp } from './reference';

/** Letters alone and 률 as 율, so that `생애 가치`, `LTV_MODEL` and `ltv model`, `이탈율` and `AB테스트` are found however they are typed. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.,·/-]+/g, '')
    .replace(/률/g, '율');
}

/** How well a word fits: its name first, then what people call it, then what is said of it; 0 for not at all. */
function fitOf(word: string, help: FunctionHelp, language: Language): number {
  const told = plain(help[language].summary).includes(word) ? 10 : 0;
  const toldElse = plain(help[language === 'ko' ? 'en' : 'ko'].summary).includes(word) ? 5 : 0;
  const summary = Math.max(told, toldElse);
  const fit = calledFit(word, plain(help.name), help.search.map(plain));
  if (fit > 0) return fit + summary / 10;
  return summary || (help[language].rules.some((rule) => saysIn(rule, word)) ? 1 : 0);
}

/** Within a word of the sentence: what two words make together was not meant. */
function saysIn(rule: string, word: string): boolean {
  return rule.split(' ').some((part) => plain(part).includes(word));
}

function calledFit(word: string, name: string, called: readonly string[]): number {
  if (name === word) return 100;
  if (name.startsWith(word)) return 60;
  if (called.includes(word)) return 50;
  if (name.includes(word)) return 40;
  return called.some((one) => one.includes(word)) ? 30 : 0;
}

/** The functions that every typed word fits, best first; in their own order where nothing is typed. */
export function found(
  functions: readonly FunctionHelp[],
  typed: string,
  language: Language,
): FunctionHelp[] {
  const whole = plain(typed);
  if (whole === '') return [...functions];
  const words = typed.split(/\s+/).map(plain).filter(Boolean);
  return functions
    .map((help) => {
      const each = words.map((word) => fitOf(word, help, language));
      const apart = each.includes(0) ? 0 : each.reduce((sum, fit) => sum + fit, 0) / each.length;
      return { help, fit: Math.max(apart, fitOf(whole, help, language)) };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ help }) => help);
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayOf } from '../../src/domain/calendar/day';
import type { Language, Phrase } from '../../src/contract/language/language';
import type { Rpc, RpcMethod } from '../../src/contract/rpc/rpc';
import type { RpcAnswer } from '../../src/contract/rpc/answer';
import type { ScriptHost } from '../host/api';
import { createScriptHost } from '../host/script-host';
import { Workbook } from '../workbook/workbook';
import type { WorkbookData } from '../workbook/workbook-data';
import { customersOf } from './customers';
import { customersSheet, ordersSheet } from './data-sheets';
import { figuresSheet } from './figures-sheet';
import { sampleKpis } from './kpis';
import { orderLines } from './order-lines';
import { surveySheet } from './survey-sheet';

const TITLE: Phrase = { ko: '이정표 유통 지표', en: 'Waymark Retail KPIs' };
const LEAD = 'lead@example.com';

/** The last day that the sample knows: the day before the workbench's clock starts. */
const AS_OF = dayOf(2026, 3, 31);
/** 2026-04-01 08:30 in Seoul. */
const START = '2026-03-31T23:30:00.000Z';

/**
 * The sample workbook: real order lines, and twelve KPIs over them. The built add-on itself sets up the
 * tables and saves the KPIs, so that the sample is what a person would have made; alerts stay off.
 */
export function makeSampleWorkbook(language: Language, lines = orderLines()): WorkbookData {
  const workbook = new Workbook(rawWorkbook(language, lines));
  const user = { email: LEAD, locale: language, account: 'workspace' as const, canEdit: true };
  const host = createScriptHost({
    workbook,
    dist: builtAddOn(),
    users: [user],
    now: new Date(START),
  });
  ask(host, 'setUp', { language });
  sampleKpis(language).forEach((values, index) => {
    const draft = { draftId: `sample-${index + 1}`, id: null, values };
    ask(host, 'saveKpi', { draft });
  });
  host.setNow(new Date(START));
  return { ...workbook.toData(), hostMemory: host.memory() };
}

/** The sheets before the add-on has touched them. */
export function rawWorkbook(language: Language, lines = orderLines()): WorkbookData {
  const customers = customersOf(lines, AS_OF);
  return {
    title: TITLE[language],
    locale: language === 'ko' ? 'ko_KR' : 'en_US',
    timeZone: 'Asia/Seoul',
    sheets: [
      ordersSheet(lines, language, 101),
      customersSheet(customers, AS_OF, language, 102),
      surveySheet(language, 103),
      figuresSheet(language, 104),
    ],
    namedRanges: [],
    hostMemory: {},
  };
}

function ask<Method extends RpcMethod>(
  host: ScriptHost,
  method: Method,
  payload: Rpc[Method]['payload'],
): Rpc[Method]['data'] {
  const answer = host.callFromPage(LEAD, 'waymark', [method, payload]) as RpcAnswer<
    Rpc[Method]['data']
  >;
  if (!answer.ok) {
    throw new Error(`the sample cannot be made: ${method} says ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

/** `dist/` of the repository in which this code lies, built or not. */
function builtAddOn(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'appsscript.json')) || path.basename(folder) === 'dist') {
    const parent = path.dirname(folder);
    if (parent === folder)
      throw new Error('the sample needs the built add-on: run "npm run build"');
    folder = parent;
  }
  return path.join(folder, 'dist');
}

import {
  reviewedReading,
  withReading,
} from '../../../../src/domain/define/review/reviewed-reading';
import { readSentence } from '../../../../src/domain/define/sentence/fields/read-sentence';
import { day } from '../../../support/a-kpi';
import { aReading } from '../../../support/a-reading';
import { reviewed } from './reviewed';

const reading = (sentence: string) => readSentence(sentence, { today: day('2026-04-01') });

test('a sentence that was only read has what it says, with its days as days', () => {
  const said = aReading('', { metric: '매출', scope: '강남점', unit: null, due: '2026-12-31' });
  expect(reviewedReading(said)).toMatchObject({
    ...{ name: '매출', scope: '강남점', unit: '', due: day('2026-12-31'), starts: null },
    objective: '',
  });
});

test('a movement that stands in no field is that of its sentence, in per cent where no unit is chosen', () => {
  const said = reading('전월 대비 방문자 20% 증가');
  expect(withReading(reviewed({ name: '방문자' }), said)).toMatchObject({
    ...{ change: 'relative', comparison: 'previous_month', target: 0.2, unit: '%' },
  });
  expect(withReading(reviewed({ name: '방문자', unit: '명' }), said).unit).toBe('명');
});

test('what a person has put into the form stands over the sentence', () => {
  const form = reviewed({ name: '방문자', target: 500, unit: '명' });
  expect(withReading(form, reading('전월 대비 방문자 20% 증가'))).toMatchObject({
    ...{ change: 'none', comparison: 'none', target: 500, unit: '명', verb: 'increase' },
  });
});

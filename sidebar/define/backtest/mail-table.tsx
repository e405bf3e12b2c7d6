import { useState } from 'preact/hooks';
import type { BacktestMail, BacktestView } from '../../../src/contract/rpc/alerts';
import { replayedKindText } from '../../../src/text/define/replayed-kind';
import { BACKTEST_TEXT } from '../../../src/text/define/backtest';
import { countText, dayText, periodText, valueText } from '../../page/format';
import type { Page } from '../../page/page';

interface MailTableProps {
  page: Page;
  data: BacktestView;
  unit: string;
}

/** So many are seen at once; the newest say most of the settings as they are. */
const SHOWN = 12;

/** The mails one by one, the newest first. */
export function MailTable({ page, data, unit }: MailTableProps) {
  const [isWhole, setWhole] = useState(false);
  const { cadence, mails } = data;
  const newest = [...mails].reverse();
  const shown = isWhole ? newest : newest.slice(0, SHOWN);
  const amount = (value: number | null) =>
    value === null ? page.say(BACKTEST_TEXT.noValue) : valueText(value, unit, page.language);
  const period = (mail: BacktestMail) => periodText(mail.period, cadence ?? 'month', page.language);
  return (
    <>
      <table class="backtest-mails">
        <caption class="unseen">{page.say(BACKTEST_TEXT.table)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.say(BACKTEST_TEXT.day)}</th>
            <th scope="col">{page.say(BACKTEST_TEXT.what)}</th>
            <th scope="col">{page.say(BACKTEST_TEXT.figures)}</th>
            <th scope="col">{page.say(BACKTEST_TEXT.to)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mail) => (
            <tr key={`${mail.day} ${mail.period} ${mail.kind}`}>
              <th scope="row">{dayText(mail.day, page.language)}</th>
              <td>
                {replayedKindText(mail.kind, page.language)}{' '}
                <span class="muted">{period(mail)}</span>
              </td>
              <td>
                {amount(mail.value)} / {amount(mail.target)}
              </td>
              <td>{mail.to.join(', ') || page.say(BACKTEST_TEXT.noOwner)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < mails.length && (
        <button type="button" class="plain" onClick={() => setWhole(true)}>
          {page.say(BACKTEST_TEXT.all, { count: countText(mails.length, page.language) })}
        </button>
      )}
    </>
  );
}

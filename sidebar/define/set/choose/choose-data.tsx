import { useEffect, useRef } from 'preact/hooks';
import type { Phrase } from '../../../../src/contract/language/language';
import type { CandidateData } from '../../../../src/contract/rpc/define-set';
import type { Verdict } from '../../../../src/domain/define/set/row-faults';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { countText, dayText } from '../../../page/format';
import { Icon, type IconName } from '../../../page/icon';
import { Failure, type Tone, WorkButton } from '../../../page/parts';
import { useLoaded } from '../../../page/use-loaded';
import { candidatesIn } from '../choice/choice-form';
import { nameOf } from './choose-candidates';
import type { StepProps } from './choose-steps';
import type { SetPage } from '../page/set-page';

const VERDICTS: Record<Verdict, { tone: Tone; icon: IconName; label: Phrase }> = {
  ok: { tone: 'good', icon: 'check', label: CHOOSE_TEXT.verdictOk },
  check: { tone: 'warn', icon: 'triangle', label: CHOOSE_TEXT.verdictCheck },
  broken: { tone: 'bad', icon: 'cross', label: CHOOSE_TEXT.verdictBroken },
};

/** What the rows behind each candidate are worth, and what is missing; looked at again on each way back. */
export function ChooseData({ page, list, form, onList }: StepProps) {
  const [looked, again] = useLoaded(() => page.server.listCandidates({}), [page.server], {
    watched: true,
  });
  const fresh = looked.state === 'ready' ? looked.data : undefined;
  const asked = useRef(false);
  useEffect(() => {
    if (!fresh) return;
    onList(fresh);
    if (asked.current) page.whisper(page.say(CHOOSE_TEXT.rechecked));
    asked.current = false;
  }, [fresh]);
  const recheck = () => {
    asked.current = true;
    again();
  };
  const candidates = candidatesIn(form, list);
  return (
    <>
      <p class="help">{page.say(CHOOSE_TEXT.dataHelp)}</p>
      <WorkButton
        busy={looked.state === 'waiting'}
        busyLabel={page.say(CHOOSE_TEXT.rechecking)}
        label={page.say(CHOOSE_TEXT.recheck)}
        look="secondary"
        onClick={recheck}
      />
      {looked.state === 'failed' && <Failure page={page} failure={looked.failure} />}
      {candidates.length === 0 && <p class="empty">{page.say(CHOOSE_TEXT.noCandidates)}</p>}
      <ul class="templates">
        {candidates.map((candidate) => (
          <li key={candidate.id} class="template">
            <div class="kpi-top">
              <span class="strong">{nameOf(page, candidate)}</span>
              <DataChip page={page} data={candidate.data} />
            </div>
            <p class="muted">{figuresSaid(page, candidate.data).join(' · ')}</p>
            {candidate.data.missing.map((sentence) => (
              <p key={sentence} class="warn-text">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function DataChip({ page, data: { verdict, mark } }: { page: SetPage; data: CandidateData }) {
  const shown = verdict
    ? VERDICTS[verdict]
    : {
        tone: 'quiet',
        icon: 'dash' as const,
        label: mark > 1 ? CHOOSE_TEXT.verdictTyped : CHOOSE_TEXT.verdictNone,
      };
  return (
    <span class={`chip ${shown.tone}`}>
      <Icon name={shown.icon} />
      {page.say(shown.label)}
    </span>
  );
}

function figuresSaid(page: SetPage, { rows, first, last, periods, mark }: CandidateData): string[] {
  const { language } = page;
  const said = [page.say(CHOOSE_TEXT.dataMark, { mark })];
  if (rows > 0) said.push(page.say(CHOOSE_TEXT.rows, { count: countText(rows, language) }));
  if (first !== null && last !== null) {
    const [from, to] = [dayText(first, language), dayText(last, language)];
    said.push(page.say(CHOOSE_TEXT.span, { first: from, last: to }));
  }
  if (rows > 0) said.push(page.say(CHOOSE_TEXT.periods, { count: periods }));
  return said;
}

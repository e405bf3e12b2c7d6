import { useState } from 'preact/hooks';
import type { Phrase } from '../../../../src/contract/language/language';
import type { LintedSet } from '../../../../src/contract/rpc/define-set';
import { MOST_LIMIT, type SetLimits } from '../../../../src/domain/define/set/set-kpi';
import { SET_PAGE_TEXT } from '../../../../src/text/define/set-page';
import { Labelled } from '../../../form/labelled';
import { Failure, WorkButton } from '../../../page/parts';
import type { SetPage } from '../page/set-page';

const FIELDS: readonly { key: keyof SetLimits; label: Phrase }[] = [
  { key: 'advised', label: SET_PAGE_TEXT.limitAdvised },
  { key: 'most', label: SET_PAGE_TEXT.limitMost },
  { key: 'perOwner', label: SET_PAGE_TEXT.limitPerOwner },
];

type Entries = Readonly<Record<keyof SetLimits, string>>;

interface LimitsProps {
  page: SetPage;
  limits: SetLimits;
  onChecked: (linted: LintedSet) => void;
}

/** How many KPIs a team and a person can look after: what the checks go by. */
export function Limits({ page, limits, onChecked }: LimitsProps) {
  const [entries, setEntries] = useState<Entries>(() => ({
    advised: String(limits.advised),
    most: String(limits.most),
    perOwner: String(limits.perOwner),
  }));
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const errorOf = (key: keyof SetLimits) => {
    if (limitIn(entries[key]) === undefined) return page.say(SET_PAGE_TEXT.limitWrong);
    const advised = limitIn(entries.advised);
    const isBelow = key === 'most' && advised !== undefined && Number(entries.most) < advised;
    return isBelow ? page.say(SET_PAGE_TEXT.limitBelow, { advised: String(advised) }) : undefined;
  };
  const save = async () => {
    setShown(true);
    if (FIELDS.some(({ key }) => errorOf(key) !== undefined)) return;
    setBusy(true);
    setFailure(undefined);
    const [advised, most, perOwner] = FIELDS.map(({ key }) => Number(entries[key]));
    try {
      onChecked(await page.server.setKpiLimits({ limits: { advised, most, perOwner } }));
      page.announce(page.say(SET_PAGE_TEXT.limitsSaved));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <details class="more">
      <summary>{page.say(SET_PAGE_TEXT.limits)}</summary>
      <p class="help">{page.say(SET_PAGE_TEXT.limitsHelp)}</p>
      {FIELDS.map(({ key, label }) => (
        <Labelled
          key={key}
          page={page}
          id={`limit-${key}`}
          label={page.say(label)}
          error={shown ? errorOf(key) : undefined}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="numeric"
              value={entries[key]}
              onInput={(event) => setEntries({ ...entries, [key]: event.currentTarget.value })}
            />
          )}
        </Labelled>
      ))}
      <div class="row">
        <WorkButton
          look="secondary"
          busy={busy}
          busyLabel={page.say(SET_PAGE_TEXT.limitsSaving)}
          label={page.say(SET_PAGE_TEXT.limitsSave)}
          onClick={() => void save()}
        />
      </div>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </details>
  );
}

function limitIn(entry: string): number | undefined {
  const count = Number(entry.trim());
  return Number.isInteger(count) && count >= 1 && count <= MOST_LIMIT ? count : undefined;
}

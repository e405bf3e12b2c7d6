import { useEffect, useState } from 'preact/hooks';
import type { BasePage } from '../page/page';
import type { FunctionArgument, FunctionHelp } from './reference';
import { type Written, written } from './written';

export type ArgumentReading = { argument: FunctionArgument; reading: Written };

/** Each argument with what was typed for it; those that are wanted are no longer optional. */
export function readingsOf(
  help: FunctionHelp,
  typed: Readonly<Record<string, string>>,
  wanted: readonly string[],
): ArgumentReading[] {
  return help.arguments.map((declared) => {
    const optional = declared.optional && !wanted.includes(declared.name);
    const argument = { ...declared, optional };
    return { argument, reading: written(typed[argument.name] ?? '', argument) };
  });
}

const QUIET_MS = 500;

interface Trial {
  /** Why a cell would show an error; only for the arguments as they are now. */
  problem: string | null;
  /** Arguments that are asked for because of the others: those stay asked for once they are typed. */
  wanted: readonly string[];
}

const UNTRIED: Trial = { problem: null, wanted: [] };

/** What a cell would say of the arguments as they are, once all that must be there is typed. */
export function useTrial(
  page: BasePage,
  name: string,
  readings: readonly ArgumentReading[],
): Trial {
  const [trial, setTrial] = useState<Trial & { of: string }>({ ...UNTRIED, of: '' });
  const isWhole = readings.every(({ reading }) => reading.ok);
  const args = readings.map(({ reading }) => (reading.ok ? reading.text : ''));
  const filled = readings.filter((_, at) => args[at] !== '').map(({ argument }) => argument.name);
  const asked = isWhole ? JSON.stringify(args) : '';
  useEffect(() => {
    if (asked === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      page.server.tryFunction({ name, args }).then(
        ({ problem, wanted }) => {
          if (!current) return;
          setTrial((before) => ({
            of: asked,
            problem,
            wanted: [
              ...new Set([...before.wanted.filter((each) => filled.includes(each)), ...wanted]),
            ],
          }));
        },
        // The formula can be put in all the same; the cell itself says what is wrong.
        () => undefined,
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [page.server, name, asked]);
  if (!isWhole) return UNTRIED;
  return { wanted: trial.wanted, problem: trial.of === asked ? trial.problem : null };
}

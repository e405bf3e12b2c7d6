import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PALETTE_TEXT } from '../../src/text/functions/palette';
import { Labelled } from '../form/labelled';
import type { BasePage } from '../page/page';
import type { FunctionHelp, Reference } from './reference';
import { found } from './search';

/** What is looked for; it stays while one function is looked at. */
export interface Sought {
  typed: string;
  /** Blank for all. */
  family: string;
}

interface FinderProps {
  page: BasePage;
  reference: Reference;
  sought: Sought;
  onSeek: (sought: Sought) => void;
  onChoose: (help: FunctionHelp) => void;
  /** The way to the other language. */
  language: ComponentChildren;
}

export function Finder({ page, reference, sought, onSeek, onChoose, language }: FinderProps) {
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => search.current?.focus(), []);
  const { families, functions } = reference;
  const inFamily = functions.filter(({ family }) => !sought.family || family === sought.family);
  const shown = found(inFamily, sought.typed, page.language);
  const groups =
    sought.typed.trim() === ''
      ? families
          .map((family) => ({
            title: family[page.language],
            members: shown.filter((each) => each.family === family.folder),
          }))
          .filter(({ members }) => members.length > 0)
      : [{ title: '', members: shown }];
  return (
    <>
      <div class="palette-top">
        <h1>{page.say(PALETTE_TEXT.title)}</h1>
        {language}
      </div>
      <search class="seek">
        <Labelled
          page={page}
          id="search"
          label={page.say(PALETTE_TEXT.search)}
          help={page.say(PALETTE_TEXT.searchHelp)}
        >
          {(attributes) => (
            <input
              {...attributes}
              ref={search}
              type="search"
              autoComplete="off"
              spellcheck={false}
              value={sought.typed}
              onInput={(event) => onSeek({ ...sought, typed: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing && shown[0]) onChoose(shown[0]);
              }}
            />
          )}
        </Labelled>
        <Labelled page={page} id="family" label={page.say(PALETTE_TEXT.family)}>
          {(attributes) => (
            <select
              {...attributes}
              value={sought.family}
              onChange={(event) => onSeek({ ...sought, family: event.currentTarget.value })}
            >
              <option value="">{page.say(PALETTE_TEXT.allFamilies)}</option>
              {families.map((family) => (
                <option key={family.folder} value={family.folder}>
                  {family[page.language]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </search>
      <p class="muted" role="status">
        {page.say(countOf(shown.length), { count: shown.length })}
      </p>
      {groups.map(({ title, members }) => (
        <section key={title}>
          {title && <h2 class="group">{title}</h2>}
          <ul class="functions">
            {members.map((each) => (
              <li key={each.name}>
                <button type="button" class="function" onClick={() => onChoose(each)}>
                  <span class="code strong">{each.name}</span>
                  <span class="muted">{each[page.language].summary}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function countOf(count: number) {
  if (count === 0) return PALETTE_TEXT.foundNone;
  return count === 1 ? PALETTE_TEXT.foundOne : PALETTE_TEXT.found;
}

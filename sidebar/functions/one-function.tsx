import { PALETTE_TEXT } from '../../src/text/functions/palette';
import { Icon } from '../page/icon';
import type { BasePage } from '../page/page';
import { Heading } from '../page/parts';
import { Examples } from './examples';
import { InsertForm } from './insert-form';
import type { FunctionHelp } from './reference';

interface OneFunctionProps {
  page: BasePage;
  help: FunctionHelp;
  onBack: () => void;
}

/** One function: what it is for, the form that puts it into a cell, and its whole page below. */
export function OneFunction({ page, help, onBack }: OneFunctionProps) {
  const text = help[page.language];
  return (
    <>
      <button type="button" class="plain back" onClick={onBack}>
        <Icon name="back" />
        {page.say(PALETTE_TEXT.back)}
      </button>
      <Heading level={1} name={help.name}>
        <span class="code">{help.name}</span>
      </Heading>
      <p>{text.summary}</p>
      <InsertForm page={page} help={help} />
      <details class="more" open>
        <summary>{page.say(PALETTE_TEXT.examples)}</summary>
        <Examples page={page} examples={help.examples} />
      </details>
      <details class="more">
        <summary>{page.say(PALETTE_TEXT.rules)}</summary>
        {text.rules.map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
        <h2 class="group">{page.say(PALETTE_TEXT.result)}</h2>
        <p>{text.returns}</p>
        {page.language === 'ko' && help.words.length > 0 && (
          <>
            <h3>{page.say(PALETTE_TEXT.resultWords)}</h3>
            <dl class="facts">
              {help.words.map(({ word, meaning }) => (
                <div key={word}>
                  <dt class="code">{word}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </details>
      <details class="more">
        <summary>{page.say(PALETTE_TEXT.method)}</summary>
        <p>{text.method}</p>
        {text.others && (
          <>
            <h2 class="group">{page.say(PALETTE_TEXT.others)}</h2>
            <p>{text.others}</p>
          </>
        )}
        <h2 class="group">{page.say(PALETTE_TEXT.source)}</h2>
        <p>{text.source}</p>
      </details>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Rpc } from '../../src/contract/rpc/rpc';
import { PALETTE_TEXT } from '../../src/text/functions/palette';
import { PAGE_TEXT } from '../../src/text/page';
import { Labelled } from '../form/labelled';
import { PickButton } from '../form/pick-button';
import type { BasePage } from '../page/page';
import { type PickedNote, pickedRange } from './picked-range';
import type { FunctionArgument } from './reference';

interface ArgumentInputProps {
  page: BasePage;
  argument: FunctionArgument;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

export function argumentId(name: string): string {
  return `argument-${name}`;
}

/** One argument: a choice where only a few words are known, else a text or the selection. */
export function ArgumentInput(props: ArgumentInputProps) {
  const { argument } = props;
  if (argument.words) return <WordInput {...props} words={argument.words} />;
  if (argument.kinds.length === 1 && argument.kinds[0] === 'flag') {
    return <WordInput {...props} words={{ TRUE: [], FALSE: [] }} bare />;
  }
  return <TextInput {...props} />;
}

function WordInput({
  page,
  argument,
  value,
  error,
  words,
  bare = false,
  onChange,
}: ArgumentInputProps & { words: Record<string, string[]>; bare?: boolean }) {
  const label = (word: string) => {
    const [korean] = words[word] ?? [];
    return korean !== undefined && page.language === 'ko' ? `${korean} (${word})` : word;
  };
  const { default: byDefault } = argument;
  return (
    <Labelled
      page={page}
      id={argumentId(argument.name)}
      label={argument.name}
      help={argument[page.language]}
      required={!argument.optional}
      error={error}
    >
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">
            {byDefault === undefined
              ? page.say(PALETTE_TEXT.asDefault)
              : page.say(PALETTE_TEXT.asDefaultWord, {
                  word: label(bare ? String(byDefault).toUpperCase() : String(byDefault)),
                })}
          </option>
          {Object.keys(words).map((word) => (
            <option key={word} value={bare ? word : `"${word}"`}>
              {label(word)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function TextInput({ page, argument, value, error, onChange }: ArgumentInputProps) {
  const [refused, setRefused] = useState<string>();
  const [note, setNote] = useState<PickedNote>();
  const enter = (selection: Rpc['selection']['data']) => {
    const picked = pickedRange(selection, argument);
    if (!picked.ok) {
      setRefused(page.say(PAGE_TEXT.pickOneColumn, { range: selection.a1 }));
      return;
    }
    onChange(picked.range);
    setNote(picked.note);
    page.whisper(page.say(PAGE_TEXT.picked, { label: argument.name, range: picked.range }));
  };
  return (
    <Labelled
      page={page}
      id={argumentId(argument.name)}
      label={argument.name}
      help={argument[page.language]}
      required={!argument.optional}
      error={refused ?? error}
      hint={note && page.say(PALETTE_TEXT[note.key], note)}
    >
      {(attributes) => (
        <div class="range">
          <input
            {...attributes}
            type="text"
            class="code"
            autoComplete="off"
            spellcheck={false}
            placeholder={page.say(PALETTE_TEXT.forExample, { example: argument.example })}
            value={value}
            onInput={(event) => {
              setRefused(undefined);
              setNote(undefined);
              onChange(event.currentTarget.value);
            }}
          />
          <PickButton page={page} label={argument.name} onPick={enter} onRefused={setRefused} />
        </div>
      )}
    </Labelled>
  );
}

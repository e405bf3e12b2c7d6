import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PAGE_TEXT } from '../../src/text/page';
import { failureSentence } from './failure';
import { Icon, type IconName } from './icon';
import type { BasePage } from './page';

/** The heading of a view or step; takes the focus when it appears, so that readers hear where they are. */
export function Heading({
  level,
  name,
  children,
}: {
  level: 1 | 2;
  /** Changes when the heading stands for another place. */
  name: string;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [name]);
  const attributes = { ref: heading, tabIndex: -1, class: 'heading' };
  return level === 1 ? <h1 {...attributes}>{children}</h1> : <h2 {...attributes}>{children}</h2>;
}

export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'info';

const TONE_ICON: Record<Tone, IconName> = {
  good: 'check',
  warn: 'triangle',
  bad: 'cross',
  quiet: 'dash',
  info: 'info',
};

/** Several lines that need to be read, with a sign beside their colour. */
export function Notice({
  tone,
  role,
  children,
}: {
  tone: Tone;
  role?: 'alert' | 'status';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${tone}`} role={role}>
      <Icon name={TONE_ICON[tone]} />
      <div class="notice-body">{children}</div>
    </div>
  );
}

interface FailureProps {
  page: BasePage;
  failure: unknown;
  retry?: () => void;
  /** Comes into view with the focus in it: it answers what was just pressed, wherever on a long page. */
  focused?: boolean;
}

export function Failure({ page, failure, retry, focused = false }: FailureProps) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (focused) sentence.current?.focus();
  }, [failure, focused]);
  return (
    <Notice tone="bad" role="alert">
      <p ref={sentence} tabIndex={focused ? -1 : undefined} class="failure">
        {failureSentence(failure, page.language)}
      </p>
      {retry && (
        <button type="button" class="plain" onClick={retry}>
          {page.say(PAGE_TEXT.tryAgain)}
        </button>
      )}
    </Notice>
  );
}

export function Waiting({ page }: { page: BasePage }) {
  return (
    <p class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {page.say(PAGE_TEXT.loading)}
    </p>
  );
}

/** A button that says so while its work is under way, and then takes no second click. */
export function WorkButton({
  busy,
  waits = busy,
  busyLabel,
  label,
  look = 'primary',
  onClick,
}: {
  busy: boolean;
  /** It takes no click: its work is under way, or other work that excludes it. */
  waits?: boolean;
  busyLabel: string;
  label: string;
  look?: 'primary' | 'secondary';
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class={look}
      aria-disabled={waits}
      onClick={() => {
        if (!waits) onClick();
      }}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {busy ? busyLabel : label}
    </button>
  );
}

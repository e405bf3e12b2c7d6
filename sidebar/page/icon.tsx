const PATHS = {
  check: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3 4.6-3.7 4.2L5 8.2',
  triangle: 'M8 2 14.5 13.5h-13L8 2Zm0 4.5v3.2m0 1.6v.2',
  cross: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  dash: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.2 8h5.6',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2v4M8 4.6v.3',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.4V8l2.4 1.5',
  plus: 'M8 3v10M3 8h10',
  back: 'M9.8 3.5 5.3 8l4.5 4.5',
  pick: 'M2 2.5h12v11H2v-11Zm0 3.7h12M2 9.8h12M6 2.5v11',
  remove: 'M4 4l8 8m0-8-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words, never instead of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

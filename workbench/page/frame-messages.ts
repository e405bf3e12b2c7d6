/** What a page in its sandboxed frame says to the workbench around it. */
export type FrameMessage = { from: 'waymark-frame' } & (
  | { kind: 'call'; id: number; functionName: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus' }
  | { kind: 'size'; width?: number; height?: number }
);

/** What it hears back about a call. */
export type FrameReply = { to: 'waymark-frame'; id: number } & (
  { value: unknown } | { error: string }
);

/** Triggers may have run: the time in which a page looks again by itself has passed in a moment. */
export const TIME_PASSED = { to: 'waymark-frame', timePassed: true } as const;

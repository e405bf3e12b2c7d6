import { Component, type ComponentChildren } from 'preact';
import type { BasePage } from './page';
import { Failure } from './parts';

interface GuardedProps {
  page: BasePage;
  /** To where the fault is not. */
  leave: () => void;
  children: ComponentChildren;
}

/** A fault of ours in one view leaves the way to the others, and says what to do; never a blank panel. */
export class Guarded extends Component<GuardedProps, { fault?: unknown }> {
  override componentDidCatch(fault: unknown): void {
    this.setState({ fault });
  }

  override render({ page, leave, children }: GuardedProps, { fault }: { fault?: unknown }) {
    if (fault === undefined) return children;
    return (
      <main>
        <Failure page={page} failure={fault} retry={leave} />
      </main>
    );
  }
}

import type { HostState } from './host-state';
import { editEvent } from './events';
import type { Runner } from './runner';
import { writeLog } from './services/logger';
import { RangeObject } from './spreadsheet/range';
import type { Workbook } from '../workbook/workbook';

/** gas/guides/triggers: of the edits made while `onEdit` runs, only so many wait for their turn. */
const MOST_WAITING = 2;

interface Edit {
  user: string;
  range: RangeObject;
}

/** Runs the simple trigger `onEdit` for what people type; what scripts write fires nothing. */
export class Edits {
  private readonly waiting: Edit[] = [];
  private running = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly state: HostState,
    private readonly runner: Runner,
  ) {}

  made(user: string, sheetTitle: string, a1: string): void {
    if (!this.runner.has('onEdit')) return;
    const sheet = this.workbook.sheetByTitle(sheetTitle);
    const place = sheet && this.workbook.areaOf(a1, sheet);
    if (!place) throw new Error(`No cells ${a1} on a sheet "${sheetTitle}" in this workbook.`);
    // An edit beyond those that wait is lost, as it is at Google under load.
    if (this.running && this.waiting.length >= MOST_WAITING) return;
    this.waiting.push({ user, range: new RangeObject(place.sheet, place.area) });
    if (!this.running) this.runWaiting();
  }

  private runWaiting(): void {
    this.running = true;
    try {
      for (let edit = this.waiting.shift(); edit; edit = this.waiting.shift()) this.run(edit);
    } finally {
      this.running = false;
    }
  }

  private run({ user, range }: Edit): void {
    const { error } = this.runner.run({
      functionName: 'onEdit',
      args: [editEvent(range)],
      kind: 'edit',
      authMode: 'LIMITED',
      user,
    });
    if (error) {
      writeLog(this.state, new Date(this.runner.now()), 'error', [`onEdit: ${error.message}`]);
    }
  }
}

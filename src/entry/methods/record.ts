import * as v from 'valibot';
import { kpiCards } from '../../app/define/card/kpi-card';
import { tryEdit } from '../../app/define/save/try-edit';
import type { RecordMethods } from '../../contract/rpc/record';
import { parseIsoDay } from '../../domain/calendar/day';
import { showCards } from '../../host/sidebar-page';
import { saidCard } from '../said/card';
import { saidOutcome } from '../said/edit-outcome';
import { draft } from './draft-payload';
import type { Methods } from './method';
import { text } from './payloads';

export const RECORD_METHODS: Methods<keyof RecordMethods> = {
  kpiCards: {
    access: 'reads',
    payload: () => v.object({ id: v.optional(text(40, 1)), team: v.optional(text(200)) }),
    handle({ ports, language }, wanted) {
      const { teams, cards } = kpiCards(ports, wanted);
      return { teams: [...teams], cards: cards.map((card) => saidCard(card, language)) };
    },
  },

  openCard: {
    access: 'reads',
    payload: () => v.object({ id: text(40, 1) }),
    handle(_, { id }) {
      showCards(id);
      return { shown: true };
    },
  },

  previewPast: {
    access: 'reads',
    payload: () =>
      v.object({
        draft: draft(),
        effectiveFrom: v.optional(v.pipe(v.string(), v.isoDate())),
      }),
    handle({ ports, language }, { draft: form, effectiveFrom: day }) {
      const effectiveFrom = day === undefined ? undefined : parseIsoDay(day);
      const outcome = tryEdit(ports, ports.moment(), { draft: form, effectiveFrom });
      return saidOutcome(outcome, language);
    },
  },
};

import * as v from 'valibot';
import { kpiCards } from '../../app/define/card/kpi-card';
import { previewPast } from '../../app/define/measure/preview-past';
import type { RecordMethods } from '../../contract/rpc/record';
import { showCards } from '../../host/sidebar-page';
import { saidCard } from '../said/card';
import { sentences } from '../said/problems';
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
    payload: () => v.object({ id: text(40, 1), measure: text(2000) }),
    handle({ ports, language }, wanted) {
      const said = sentences(language);
      const { periods, problem } = previewPast(ports, ports.moment(), wanted);
      return {
        periods: periods.map((period) => ({
          ...period,
          problem: period.problem && said(period.problem),
        })),
        problem: problem && {
          message: said(problem.problem),
          start: problem.start,
          end: problem.end,
        },
      };
    },
  },
};

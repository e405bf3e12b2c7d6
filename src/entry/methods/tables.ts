import * as v from 'valibot';
import { repairTables, setUp } from '../../app/tables/set-up';
import type { TableMethods } from '../../contract/rpc/tables';
import { sentences, tableReports } from '../said/problems';
import type { Methods } from './method';
import { language, nothing } from './payloads';

export const TABLE_METHODS: Methods<keyof TableMethods> = {
  setUp: {
    access: 'writes',
    payload: () => v.object({ language: language() }),
    handle({ ports }, { language }) {
      const { created, problems } = setUp(ports, language);
      return { created: [...created], problems: tableReports(problems, language) };
    },
  },

  repairTables: {
    access: 'writes',
    payload: nothing,
    handle({ ports, language }) {
      const { repaired, problems } = repairTables(ports, language);
      return {
        repaired: repaired.map(sentences(language)),
        problems: tableReports(problems, language),
      };
    },
  },
};

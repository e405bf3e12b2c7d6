import { businessTemplates } from './businesses';
import { goalTemplates } from './goals';
import { marketingTemplates } from './marketing';
import { operationsTemplates } from './operations';
import { peopleTemplates } from './people';
import { productTemplates } from './product';
import { salesTemplates } from './sales';
import { supportTemplates } from './support';
import type { KpiTemplate } from './template';

function together() {
  return {
    ...salesTemplates(),
    ...marketingTemplates(),
    ...peopleTemplates(),
    ...supportTemplates(),
    ...operationsTemplates(),
    ...productTemplates(),
    ...businessTemplates(),
    ...goalTemplates(),
  };
}

/** The name by which a template is asked for. */
export type TemplateKey = keyof ReturnType<typeof together>;

/** Every template, made when it is asked for: no cell call needs one. */
export function templates(): Readonly<Record<TemplateKey, KpiTemplate>> {
  return together();
}

export function isTemplate(name: string): name is TemplateKey {
  return Object.prototype.hasOwnProperty.call(templates(), name);
}

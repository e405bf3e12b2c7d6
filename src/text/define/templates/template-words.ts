import type { TemplateKey } from '../../../domain/define/templates/templates';
import { businessWords } from './businesses';
import { goalWords } from './goals';
import { marketingWords } from './marketing';
import { operationsWords } from './operations';
import { peopleWords } from './people';
import { productWords } from './product';
import { salesWords } from './sales';
import { supportWords } from './support';
import type { TemplateWords } from './words';

/** The words of every template, made when they are asked for. */
export function templateWords(): Readonly<Record<TemplateKey, TemplateWords>> {
  return {
    ...salesWords(),
    ...marketingWords(),
    ...peopleWords(),
    ...supportWords(),
    ...operationsWords(),
    ...productWords(),
    ...businessWords(),
    ...goalWords(),
  };
}

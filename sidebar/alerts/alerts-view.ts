import type { PagePlace } from '../../src/contract/rpc/page';
import type { BasePage } from '../page/page';

/** What a view of alerts needs: the way to a KPI and to other pages besides what every page has. */
export interface AlertsView extends BasePage {
  go(to: PagePlace): void;
}

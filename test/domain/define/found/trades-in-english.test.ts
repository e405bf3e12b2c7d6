import * as trades from './workbooks/trades-english';
import { type Asked, atTheEnd, averaged, describeTrades, RATE, summed } from './wanted';

/** Where several measures are as right, each of them is named. */
const TRADES: Record<keyof typeof trades, readonly Asked[]> = {
  CRM_EN: [
    [
      'Win rate',
      RATE,
      'COUNT_IN(Deals!E:E, from, to, Deals!C:C, "Closed Won") / COUNT_IN(Deals!E:E, from, to)',
    ],
    ['new deals', summed('#'), 'COUNT_IN(Deals!E:E, from, to)'],
    ['Average deal size', averaged('USD'), 'MEAN_IN(Deals!E:E, Deals!D:D, from, to)'],
    ['Sales cycle', averaged('d'), 'MEAN_IN(Deals!E:E, Deals!H:H, from, to)'],
    ['meetings', summed('#'), 'COUNT_IN(Meetings!A:A, from, to)'],
    ['demos', summed('#'), 'COUNT_IN(Meetings!A:A, from, to, Meetings!D:D, "Demo")'],
    ['Inbound deals', summed('#'), 'COUNT_IN(Deals!E:E, from, to, Deals!G:G, "Inbound")'],
    [
      'Closed won revenue',
      summed('USD'),
      'SUM_IN(Deals!E:E, Deals!D:D, from, to, Deals!C:C, "Closed Won")',
    ],
    ['Average days to close', averaged('d'), 'MEAN_IN(Deals!E:E, Deals!H:H, from, to)'],
  ],
  GYM_EN: [
    ['member churn', RATE, 'CHURN(Members!C:C, Members!E:E, from, to)'],
    ['new members', summed('#'), 'COUNT_IN(Members!C:C, from, to)'],
    ['new premium members', summed('#'), 'COUNT_IN(Members!C:C, from, to, Members!D:D, "Premium")'],
    ['check-ins', summed('#'), "COUNT_IN('Check-ins'!A:A, from, to)"],
    [
      'Average class rating',
      averaged('score'),
      "MEAN_IN('Check-ins'!A:A, 'Check-ins'!D:D, from, to)",
    ],
    ['Member retention', RATE, 'RETENTION(Members!C:C, Members!E:E, from, to)'],
    [
      'Number of active members',
      atTheEnd('#'),
      'COUNT_IN(Members!C:C, "1900-01-01", to) - COUNT_IN(Members!E:E, "1900-01-01", to)',
    ],
    ['Yoga check-ins', {}, "COUNT_IN('Check-ins'!A:A, from, to, 'Check-ins'!C:C, \"Yoga\")"],
    ['visiting members', atTheEnd('#'), "DISTINCT_IN('Check-ins'!A:A, 'Check-ins'!B:B, from, to)"],
  ],
  WEB_EN: [
    ['sessions', summed('#'), "SUM_IN('GA export'!A:A, 'GA export'!C:C, from, to)"],
    [
      'Website conversion rate',
      RATE,
      "SUM_IN('GA export'!A:A, 'GA export'!F:F, from, to) / SUM_IN('GA export'!A:A, 'GA export'!C:C, from, to)",
    ],
    ['Bounce rate', RATE, "MEAN_IN('GA export'!A:A, 'GA export'!E:E, from, to)"],
    [
      'Newsletter open rate',
      RATE,
      'SUM_IN(Newsletter!A:A, Newsletter!D:D, from, to) / SUM_IN(Newsletter!A:A, Newsletter!C:C, from, to)',
    ],
    [
      'Click-through rate of the newsletter',
      RATE,
      'SUM_IN(Newsletter!A:A, Newsletter!E:E, from, to) / SUM_IN(Newsletter!A:A, Newsletter!C:C, from, to)',
      'SUM_IN(Newsletter!A:A, Newsletter!E:E, from, to) / SUM_IN(Newsletter!A:A, Newsletter!D:D, from, to)',
    ],
    ['New users', summed('#'), "SUM_IN('GA export'!A:A, 'GA export'!D:D, from, to)"],
    ['Online revenue', summed('USD'), "SUM_IN('GA export'!A:A, 'GA export'!G:G, from, to)"],
    [
      'Organic sessions',
      {},
      "SUM_IN('GA export'!A:A, 'GA export'!C:C, from, to, 'GA export'!B:B, \"*Organic*\")",
    ],
  ],
  PROJECTS_EN: [
    ['Tasks resolved', {}, 'COUNT_IN(Tasks!G:G, from, to)'],
    ['incidents', summed('#'), 'COUNT_IN(Incidents!A:A, from, to)'],
    ['S1 incidents', summed('#'), 'COUNT_IN(Incidents!A:A, from, to, Incidents!C:C, "S1")'],
    ['Mean time to restore', averaged('min'), 'MEAN_IN(Incidents!A:A, Incidents!D:D, from, to)'],
    [
      'Story points completed',
      {},
      'SUM_IN(Tasks!E:E, Tasks!H:H, from, to, Tasks!D:D, "Done")',
      'SUM_IN(Tasks!G:G, Tasks!H:H, from, to)',
      'SUM_IN(Tasks!E:E, Tasks!H:H, from, to)',
    ],
    [
      'Task completion rate',
      RATE,
      'COUNT_IN(Tasks!E:E, from, to, Tasks!D:D, "Done") / COUNT_IN(Tasks!E:E, from, to)',
      'COUNT_IN(Tasks!E:E, from, to, Tasks!G:G, "<>") / COUNT_IN(Tasks!E:E, from, to)',
    ],
  ],
  LOGISTICS_EN: [
    [
      'On-time delivery rate',
      RATE,
      'COUNT_IN(shipments!B:B, from, to, shipments!F:F, "Y") / COUNT_IN(shipments!B:B, from, to)',
    ],
    [
      'Damage rate',
      RATE,
      'COUNT_IN(shipments!B:B, from, to, shipments!I:I, 1) / COUNT_IN(shipments!B:B, from, to)',
      'MEAN_IN(shipments!B:B, shipments!I:I, from, to)',
    ],
    ['Freight cost', summed('USD'), 'SUM_IN(shipments!B:B, shipments!H:H, from, to)'],
    [
      'shipments',
      summed('#'),
      'COUNT_IN(shipments!B:B, from, to)',
      'COUNT_IN(shipments!D:D, from, to)',
    ],
    [
      'Average freight cost per shipment',
      averaged('USD'),
      'MEAN_IN(shipments!B:B, shipments!H:H, from, to)',
      'SUM_IN(shipments!B:B, shipments!H:H, from, to) / COUNT_IN(shipments!B:B, from, to)',
    ],
    ['DHL shipments', {}, 'COUNT_IN(shipments!B:B, from, to, shipments!E:E, "DHL")'],
  ],
  HOTEL_EN: [
    ['bookings', summed('#'), 'COUNT_IN(Bookings!B:B, from, to)'],
    [
      'Cancellation rate',
      RATE,
      'COUNT_IN(Bookings!B:B, from, to, Bookings!J:J, "Cancelled") / COUNT_IN(Bookings!B:B, from, to)',
    ],
    [
      'Room revenue',
      summed('EUR'),
      'SUM_IN(Bookings!B:B, Bookings!H:H, from, to)',
      'SUM_IN(Bookings!D:D, Bookings!H:H, from, to)',
    ],
    ['Average review score', averaged('score'), 'MEAN_IN(Bookings!B:B, Bookings!K:K, from, to)'],
    [
      'Share of direct bookings',
      RATE,
      'COUNT_IN(Bookings!B:B, from, to, Bookings!I:I, "Direct") / COUNT_IN(Bookings!B:B, from, to)',
    ],
    ['Suite bookings', summed('#'), 'COUNT_IN(Bookings!B:B, from, to, Bookings!F:F, "Suite")'],
  ],
  SHOP_EN: [
    ['revenue', summed('USD'), 'SUM_IN(orders_export!E:E, orders_export!I:I, from, to)'],
    [
      'orders',
      summed('#'),
      'COUNT_IN(orders_export!E:E, from, to)',
      'COUNT_IN(orders_export!D:D, from, to)',
    ],
    [
      'Average order value',
      averaged('USD'),
      'SUM_IN(orders_export!E:E, orders_export!I:I, from, to) / COUNT_IN(orders_export!E:E, from, to)',
      'MEAN_IN(orders_export!E:E, orders_export!I:I, from, to)',
      'SUM_IN(orders_export!D:D, orders_export!I:I, from, to) / COUNT_IN(orders_export!D:D, from, to)',
    ],
    [
      'Refund rate',
      RATE,
      'COUNT_IN(orders_export!E:E, from, to, orders_export!C:C, "refunded") / COUNT_IN(orders_export!E:E, from, to)',
      'COUNT_IN(orders_export!D:D, from, to, orders_export!C:C, "refunded") / COUNT_IN(orders_export!D:D, from, to)',
    ],
    ['Cancelled orders', summed('#'), 'COUNT_IN(orders_export!M:M, from, to)'],
    ['Ad spend', summed('USD'), 'SUM_IN(Budget!A:A, Budget!B:B, from, to)'],
    [
      'Units sold',
      {},
      'SUM_IN(orders_export!E:E, orders_export!K:K, from, to)',
      'SUM_IN(orders_export!D:D, orders_export!K:K, from, to)',
    ],
    [
      'Customers who order',
      summed('#'),
      'DISTINCT_IN(orders_export!E:E, orders_export!B:B, from, to)',
      'DISTINCT_IN(orders_export!D:D, orders_export!B:B, from, to)',
    ],
  ],
};

describeTrades(trades, TRADES);

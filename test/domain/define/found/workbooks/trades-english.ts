import { aSheet, later, rowsOf, turn } from './cells';

/** Files of other trades, with headings as their exports and owners write them. */
export const CRM_EN = [
  aSheet('Deals', [
    [
      'Deal Name',
      'Owner',
      'Stage',
      'Amount (USD)',
      'Create Date',
      'Close Date',
      'Lead Source',
      'Days to Close',
    ],
    ...rowsOf(100, (i) => [
      `Deal ${i}`,
      turn(['Ann', 'Bob', 'Cy'], i),
      turn(['Closed Won', 'Closed Lost', 'Negotiation', 'Proposal'], i),
      1000 + (i % 13) * 350,
      later('2025-03-01', i * 3),
      i % 4 < 2 ? later('2025-04-10', i * 3) : '',
      turn(['Inbound', 'Outbound', 'Partner'], i),
      i % 4 < 2 ? 20 + (i % 40) : '',
    ]),
  ]),
  aSheet('Meetings', [
    ['Date', 'Rep', 'Account', 'Type'],
    ...rowsOf(90, (i) => [
      later('2025-06-01', i * 3),
      turn(['Ann', 'Bob'], i),
      `Acct ${i % 30}`,
      turn(['Demo', 'Intro call'], i),
    ]),
  ]),
];

export const GYM_EN = [
  aSheet('Members', [
    ['member_no', 'first_name', 'join_date', 'membership_type', 'end_date', 'monthly_fee'],
    ...rowsOf(80, (i) => [
      300 + i * 3,
      `P${i}`,
      later('2024-06-01', i * 7),
      turn(['Basic', 'Premium'], i),
      i % 5 === 2 ? later('2025-01-01', i * 5) : '',
      turn([29, 59], i),
    ]),
  ]),
  aSheet('Check-ins', [
    ['timestamp', 'member_no', 'class', 'rating'],
    ...rowsOf(150, (i) => [
      later('2025-08-01', i),
      300 + (i % 40) * 3,
      turn(['Yoga', 'Spin', 'None'], i),
      turn([5, 4, ''], i),
    ]),
  ]),
];

export const WEB_EN = [
  aSheet('GA export', [
    ['Day', 'Source / medium', 'Sessions', 'New users', 'Bounce rate', 'Conversions', 'Revenue'],
    ...rowsOf(150, (i) => [
      later('2025-10-01', i),
      turn(['google / organic', 'google / cpc', '(direct) / (none)'], i),
      800 + i,
      300 + i,
      0.4 + (i % 10) / 100,
      12 + (i % 7),
      900 + i * 3,
    ]),
  ]),
  aSheet('Newsletter', [
    ['Sent on', 'Campaign', 'Recipients', 'Opens', 'Clicks', 'Unsubscribes'],
    ...rowsOf(40, (i) => [
      later('2025-06-01', i * 7),
      `NL ${i}`,
      5000 + i * 20,
      1400 + i * 8,
      200 + i,
      12 + (i % 5),
    ]),
  ]),
];

export const PROJECTS_EN = [
  aSheet('Tasks', [
    [
      'Key',
      'Summary',
      'Assignee',
      'Status',
      'Created',
      'Due date',
      'Resolved',
      'Story Points',
      'Priority',
    ],
    ...rowsOf(110, (i) => [
      `WM-${i}`,
      `Do the ${i}th thing that somebody needs`,
      turn(['Ann', 'Bob'], i),
      turn(['Done', 'Done', 'In Progress'], i),
      later('2025-08-01', i * 2),
      later('2025-08-20', i * 2),
      i % 3 < 2 ? later('2025-08-10', i * 2) : '',
      turn([1, 2, 3, 5, 8], i),
      turn(['High', 'Low'], i),
    ]),
  ]),
  aSheet('Incidents', [
    ['Opened at', 'Service', 'Severity', 'Minutes to restore', 'Closed at'],
    ...rowsOf(60, (i) => [
      later('2025-08-01', i * 4),
      turn(['api', 'web'], i),
      turn(['S1', 'S2'], i),
      10 + (i % 50),
      later('2025-08-01', i * 4),
    ]),
  ]),
];

export const LOGISTICS_EN = [
  aSheet('shipments', [
    [
      'shipment_id',
      'order_date',
      'promised_date',
      'delivered_date',
      'carrier',
      'on_time',
      'weight_kg',
      'freight_cost',
      'damaged',
    ],
    ...rowsOf(120, (i) => [
      `SH${i}`,
      later('2025-08-01', i * 2),
      later('2025-08-06', i * 2),
      later('2025-08-05', i * 2),
      turn(['DHL', 'UPS'], i),
      turn(['Y', 'Y', 'N'], i),
      3 + (i % 20),
      12 + (i % 9),
      turn([0, 0, 0, 1], i),
    ]),
  ]),
];

export const HOTEL_EN = [
  aSheet('Bookings', [
    [
      'Booking ref',
      'Booked on',
      'Guest name',
      'Check-in',
      'Check-out',
      'Room type',
      'Nights',
      'Total price (EUR)',
      'Channel',
      'Status',
      'Review score',
    ],
    ...rowsOf(120, (i) => [
      `B${i}`,
      later('2025-08-01', i * 2),
      `Guest ${i % 80}`,
      later('2025-08-11', i * 2),
      later('2025-08-13', i * 2),
      turn(['Single', 'Double', 'Suite'], i),
      1 + (i % 4),
      90 * (1 + (i % 4)),
      turn(['Booking.com', 'Direct', 'Expedia'], i),
      turn(['Confirmed', 'Cancelled', 'Checked out'], i),
      i % 3 ? turn([9, 8, 7], i) : '',
    ]),
  ]),
];

export const SHOP_EN = [
  aSheet('orders_export', [
    [
      'Name',
      'Email',
      'Financial Status',
      'Paid at',
      'Created at',
      'Subtotal',
      'Shipping',
      'Taxes',
      'Total',
      'Discount Code',
      'Lineitem quantity',
      'Lineitem name',
      'Cancelled at',
    ],
    ...rowsOf(140, (i) => [
      `#${1000 + i}`,
      `c${i % 60}@x.com`,
      turn(['paid', 'paid', 'refunded'], i),
      later('2025-08-01', i),
      later('2025-08-01', i),
      40 + (i % 30),
      5,
      4 + (i % 3),
      49 + (i % 33),
      i % 4 ? '' : 'SPRING',
      1 + (i % 3),
      turn(['Mug', 'Shirt', 'Bag'], i),
      i % 15 === 3 ? later('2025-08-02', i) : '',
    ]),
  ]),
  aSheet('Budget', [
    ['Month', 'Ad spend', 'Rent', 'Salaries'],
    ...rowsOf(12, (i) => [later('2025-05-01', i * 30.5), 2000 + i * 10, 1500, 9000]),
  ]),
];

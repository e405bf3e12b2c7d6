import { aHost, aUser, evaluate, failureOf, LEAD, MINJI } from '../../support/script-host';

const asLead = { user: LEAD, authMode: 'FULL' } as const;

describe('gas/reference/mail/mail-app', () => {
  test('sends by position', () => {
    const host = aHost(`function probe() {
      MailApp.sendEmail('a@example.com', 'Hello', 'Text');
      MailApp.sendEmail('b@example.com', 'c@example.com', 'Hello', 'Text');
      MailApp.sendEmail('d@example.com', 'Hello', 'Text', { htmlBody: '<b>', name: 'Waymark' });
    }`);
    host.run('probe', [], asLead);
    const base = { subject: 'Hello', text: 'Text', html: '', name: '', from: LEAD, replyTo: '' };
    expect(host.outbox.map(({ at, ...mail }) => ({ ...mail, dated: at instanceof Date }))).toEqual([
      { ...base, to: 'a@example.com', dated: true },
      { ...base, to: 'b@example.com', replyTo: 'c@example.com', dated: true },
      { ...base, to: 'd@example.com', html: '<b>', name: 'Waymark', dated: true },
    ]);
  });

  test('sends a message object', () => {
    const host = aHost(`function probe() {
      MailApp.sendEmail({ to: 'A <a@example.com>', subject: 'S', body: 'B', htmlBody: 'H', replyTo: 'r@example.com' });
    }`);
    host.run('probe', [], asLead);
    expect(host.outbox).toMatchObject([
      { to: 'A <a@example.com>', subject: 'S', text: 'B', html: 'H', replyTo: 'r@example.com' },
    ]);
  });

  test('the mail is dated by the simulated clock', () => {
    const host = aHost(
      `function probe() { Utilities.sleep(60000); MailApp.sendEmail('a@example.com', 's', 'b'); }`,
    );
    host.run('probe', [], asLead);
    expect(host.outbox[0].at).toEqual(new Date('2026-03-31T23:31:00Z'));
  });

  test('an option that the stand-in does not have throws by name', () => {
    expect(
      failureOf(`MailApp.sendEmail('a@example.com', 's', 'b', { cc: 'b@example.com' });`),
    ).toBe("MailApp.sendEmail's option cc is not provided by the stand-in");
  });
});

describe('gas/guides/support/troubleshooting: addresses', () => {
  test.each([
    ['john', 'Invalid email: john'],
    ['a@example.com, john', 'Invalid email: john'],
    ['a b@example.com', 'Invalid email: a b@example.com'],
    ['', 'Failed to send email: no recipient'],
  ])('"%s" is refused', (to, message) => {
    expect(failureOf(`MailApp.sendEmail('${to}', 's', 'b');`)).toBe(message);
  });

  test('an address that the service refuses holds up no other', () => {
    const host = aHost(`function probe(to) { MailApp.sendEmail(to, 's', 'b'); }`);
    host.refuseAddress('Gone@example.com');
    expect(() => host.run('probe', ['gone@example.com'], asLead)).toThrow(
      'Invalid email: gone@example.com',
    );
    host.run('probe', ['here@example.com'], asLead);
    expect(host.outbox.map(({ to }) => to)).toEqual(['here@example.com']);
  });
});

describe('gas/guides/services/quotas: mail', () => {
  const code = `
    function send(count) {
      const to = Array.from({ length: count }, (_, i) => 'p' + i + '@example.com').join(',');
      MailApp.sendEmail(to, 's', 'b');
    }
    function left() { return MailApp.getRemainingDailyQuota(); }`;

  test.each([
    ['consumer', 100],
    ['workspace', 1500],
  ] as const)('a %s account may mail %i recipients a day', (account, limit) => {
    const host = aHost(code, { users: [aUser(LEAD, { account })] });
    for (let sent = 0; sent < limit; sent += 50) host.run('send', [50], asLead);
    expect(host.run('left', [], asLead).result).toBe(0);
    expect(() => host.run('send', [1], asLead)).toThrow(
      'Service invoked too many times for one day: email.',
    );
  });

  test('a message has at most 50 recipients', () => {
    const host = aHost(code);
    expect(() => host.run('send', [51], asLead)).toThrow(
      'Limit exceeded: Email Recipients Per Message.',
    );
  });

  test.each([
    ['consumer', 200],
    ['workspace', 400],
  ] as const)('the body of a %s account has at most %i kB', (account, kilobytes) => {
    const users = [aUser(LEAD, { account })];
    const send = (bytes: number) =>
      failureOf(`MailApp.sendEmail('a@example.com', 's', 'a'.repeat(${bytes}));`, { users });
    expect(send(kilobytes * 1024)).toBeUndefined();
    expect(send(kilobytes * 1024 + 1)).toBe('Limit exceeded: Email Body Size.');
  });

  test('a mail that does not fit into the quota is not sent in part', () => {
    const host = aHost(code);
    host.setQuota(LEAD, 3);
    expect(() => host.run('send', [4], asLead)).toThrow(/too many times for one day: email/);
    expect(host.run('left', [], asLead).result).toBe(3);
    expect(host.outbox).toEqual([]);
  });

  test('the quota is new 24 hours after the first mail', () => {
    const host = aHost(code);
    host.run('send', [2], asLead);
    host.setNow(new Date('2026-04-01T23:29:00Z'));
    expect(host.run('left', [], asLead).result).toBe(1498);
    host.setNow(new Date('2026-04-01T23:31:00Z'));
    expect(host.run('left', [], asLead).result).toBe(1500);
  });

  test('each account has its own', () => {
    const host = aHost(code);
    host.setQuota(LEAD, 0);
    expect(host.run('left', [], { ...asLead, user: MINJI }).result).toBe(1500);
  });
});

test('gas/guides/sheets/functions: a cell cannot mail', () => {
  expect(() =>
    evaluate(`MailApp.sendEmail('a@example.com', 's', 'b');`, { authMode: 'CUSTOM_FUNCTION' }),
  ).toThrow(
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  );
});

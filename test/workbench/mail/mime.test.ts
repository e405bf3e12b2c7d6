import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import type { SentMail } from '../../../workbench/host/api';
import { mailFileName, writeMailFiles } from '../../../workbench/mail/mail-files';
import { mimeOf, sendAll } from '../../../workbench/mail/mime';
import { aMailServer } from './a-mail-server';

function aMail(mail: Partial<SentMail> = {}): SentMail {
  return {
    to: 'minji@example.com',
    subject: '[Waymark] KPI 미달 2건, 주의 1건 · 마케팅',
    text: '반기 고객 이탈률이 목표에 못 미칩니다.',
    html: '<p>반기 고객 이탈률이 <b>목표</b>에 못 미칩니다.</p>',
    name: 'Waymark 이정표',
    from: 'lead@example.com',
    replyTo: '',
    at: new Date('2026-04-01T00:00:00Z'),
    ...mail,
  };
}

test('is a MIME message with both parts, Korean subject, display name and the simulated date', async () => {
  const read = await PostalMime.parse(await mimeOf(aMail()));
  expect(read.subject).toBe('[Waymark] KPI 미달 2건, 주의 1건 · 마케팅');
  expect(read.from).toMatchObject({ name: 'Waymark 이정표', address: 'lead@example.com' });
  expect(read.to).toMatchObject([{ address: 'minji@example.com' }]);
  expect(read.date).toBe('2026-04-01T00:00:00.000Z');
  expect(read.text?.trim()).toBe('반기 고객 이탈률이 목표에 못 미칩니다.');
  expect(read.html).toContain('<b>목표</b>');
});

test('keeps a line break in a subject from becoming a header', async () => {
  const mime = await mimeOf(aMail({ subject: 'KPI\r\nBcc: thief@example.com' }));
  const read = await PostalMime.parse(mime);
  expect(read.bcc ?? []).toEqual([]);
  expect(mime.toString('utf8')).not.toMatch(/^Bcc:/im);
});

test('is plain text only when there is no HTML', async () => {
  const read = await PostalMime.parse(await mimeOf(aMail({ html: '' })));
  expect(read.html).toBeUndefined();
  expect(read.text).toContain('이탈률');
});

test('names each file by time in the zone of the spreadsheet, order and reader, with characters that every system takes', () => {
  const nameIn = (zone: string) => mailFileName(aMail(), 3, zone);
  expect(nameIn('UTC')).toBe('2026-04-01-00-00-03-minji@example.com.eml');
  expect(nameIn('Asia/Seoul')).toBe('2026-04-01-09-00-03-minji@example.com.eml');
  expect(nameIn('America/New_York')).toBe('2026-03-31-20-00-03-minji@example.com.eml');
  expect(mailFileName(aMail({ to: 'a/../b <x>' }), 1, 'UTC')).toBe(
    '2026-04-01-00-00-01-a_.._b_x_.eml',
  );
});

test('writes one file for each mail', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'waymark-mail-')), 'new');
  const files = await writeMailFiles([aMail(), aMail({ to: 'lead@example.com' })], folder, 'UTC');
  expect(readdirSync(folder)).toHaveLength(2);
  const read = await PostalMime.parse(readFileSync(files[1]));
  expect(read.to).toMatchObject([{ address: 'lead@example.com' }]);
});

test('really sends over SMTP, and one refused address does not hold up the others', async () => {
  const server = await aMailServer({ refuses: 'gone@example.com' });
  const mails = [aMail(), aMail({ to: 'gone@example.com' }), aMail({ to: 'lead@example.com' })];
  const deliveries = await sendAll(mails, server.url);
  await server.close();
  expect(deliveries.map(({ refused }) => refused === undefined)).toEqual([true, false, true]);
  expect(deliveries[1].refused).toContain('no such mailbox');
  expect(server.received.map(({ to }) => to)).toEqual([
    ['minji@example.com'],
    ['lead@example.com'],
  ]);
  const read = await PostalMime.parse(server.received[0].message);
  expect(read.subject).toContain('미달 2건');
});

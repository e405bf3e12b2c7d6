import { mailOf, type Piece, received } from './a-mail';

describe('what comes from cells', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    'a\r\nBcc: everybody@example.com',
    '=HYPERLINK("https://evil.example","x")',
    '${constructor}{count}$&',
    'end\u2028of\u0000line',
    '</td></tr></table><h1>big</h1>',
    '👩‍👩‍👧 가족'.repeat(100),
  ];

  test.each(hostile)('never becomes markup or a header: %j', async (text) => {
    const mail = mailOf(
      [{ kpi: { name: text, team: text, unit: text, plan: text }, alert: { plan: text } }],
      { title: text },
    );
    expect(mail.subject).not.toMatch(/[\r\n\u0000\u2028]/);
    const parsed = await received(mail);
    expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.html).not.toMatch(/<script|<img|<h1|<[^>]*\son\w+=/i);
    expect(parsed.html).not.toContain('\u0000');
  });

  test('never becomes a link that runs script', () => {
    const links = new Map([['K-001', 'javascript:alert(1)']]);
    expect(mailOf([{}], { links }).html).not.toContain('javascript:');
  });

  test.each([1, 6, 7, 40, 2000])(
    'stays within 100 kB with %i KPIs of the longest texts',
    (count) => {
      const long = '가나다라마바사아자차카타파하<&>"'.repeat(100);
      const pieces = Array.from({ length: count }, (): Piece => ({
        kpi: { name: long, team: long, plan: long },
      }));
      const { html, text } = mailOf(pieces);
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
      // As many as fit are told in full, 25 have a line each, and the rest is counted.
      const full = text.split('하실 일:').length - 1;
      expect(full).toBeGreaterThanOrEqual(Math.min(count, 4));
      if (count > 31) expect(text).toContain(`이 밖에 ${count - 25 - full}건이 더 있습니다`);
    },
  );
});

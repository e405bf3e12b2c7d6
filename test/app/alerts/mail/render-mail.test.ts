import nodemailer from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { figuresOf } from '../../../../src/text/figures';
import { renderMail, type MailContext } from '../../../../src/app/alerts/mail/render-mail';
import type { Language } from '../../../../src/contract/language/language';
import type { OwedKind } from '../../../../src/domain/alerts/alert';
import type { DueEntry, DueMail } from '../../../../src/domain/alerts/due-mail';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import type { Standing } from '../../../../src/domain/kpi/standing/standing';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';
import { aDelivery, anAlert, at } from '../../../support/an-alert';

const history = aHistory({
  closed: series(
    '0.04 0.041 0.05 0.052 0.049 0.05 0.051 0.055 0.056 0.058 0.06 0.061',
    '2026-03-31',
  ),
  value: 0.0625,
});
const churn: Partial<Kpi> = {
  name: '월 고객 이탈률',
  unit: '%',
  team: '마케팅',
  direction: 'at_most',
  target: 0.05,
};

interface Piece {
  kpi?: Partial<Kpi>;
  kind?: OwedKind;
  alert?: Parameters<typeof anAlert>[0];
  standing?: Partial<Standing>;
  mayRepeat?: boolean;
}

function mailOf(pieces: readonly Piece[], changes: Partial<MailContext> = {}) {
  const standings = new Map<string, Standing>();
  const links = new Map<string, string>();
  const entries = pieces.map(
    ({ kpi: changed, kind = 'missed', alert, standing, mayRepeat = false }, index): DueEntry => {
      const kpi = aKpi({ id: `K-00${index + 1}`, ...churn, ...changed });
      standings.set(kpi.id, { ...standingOf(kpi, history, day('2026-04-20')), ...standing });
      links.set(
        kpi.id,
        `https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=A${index + 3}`,
      );
      const stored = anAlert({ id: `${kpi.id}@2026-04-01`, kpi: kpi.id, deliveries: [], ...alert });
      return { alert: stored, index: 0, kpi, kind, mayRepeat, rank: 1 };
    },
  );
  const mail: DueMail = { to: 'minji@example.com', entries, rank: 1, tried: false };
  return renderMail(mail, {
    standings,
    breaks: new Map(),
    links,
    figures: figuresOf('ko', 'ko_KR'),
    title: '성과 지표',
    now: at('2026-04-20 09:05'),
    zone: zoneReader('Asia/Seoul'),
    ...changes,
  });
}

/** The mail as a receiver's parser reads it from the wire. */
async function received(mail: ReturnType<typeof mailOf>): Promise<Email> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({ from: 'lead@example.com', ...mail });
  return PostalMime.parse(message as Buffer);
}

describe('what the figures of a mail are compared with', () => {
  const changed = (iso: string) => new Map([['K-001', { day: day(iso), fields: ['unit'] }]]);

  test.each([
    ['2026-03-01', true],
    ['2026-04-15', true],
    // Before the first period that is shown, and after the one that is judged.
    ['2020-01-01', false],
    ['2026-05-02', false],
  ])('values before and after a change of the definition on %s are marked: %s', (iso, marked) => {
    const { text, html } = mailOf([{}], { breaks: changed(iso) });
    expect([text, html].map((part) => part.includes('비교 주의'))).toEqual([marked, marked]);
    if (marked) expect(text).toContain('정의가 바뀌었습니다(단위)');
  });

  test('a target that is a movement is told with its words behind the number', () => {
    const change = { amount: -0.2, meant: 'relative', basis: 'previous_month' } as const;
    const targets = new Map([[day('2026-04-01'), 0.05]]);
    expect(mailOf([{ kpi: { change, targets } }]).text).toContain('5% 이하 (전월 대비 20% 감소)');
  });
});

describe('a mail to an owner', () => {
  test.each<[Language, string, string[]]>([
    [
      'ko',
      '[Waymark] KPI 미달 1건 · 마케팅',
      [
        '미달',
        '월 고객 이탈률',
        '6.25%',
        '5% 이하',
        '상한보다 1.25%p 초과',
        '75%',
        '2026년 4월 (진행 중)',
        '2026년 4월 27일까지',
        'Asia/Seoul',
        '2026년 4월 20일 09:05',
      ],
    ],
    [
      'en',
      '[Waymark] 1 KPI missed · 마케팅',
      [
        'Missed',
        '월 고객 이탈률',
        '6.25%',
        'At most 5%',
        '1.25 pp above the limit of 5%',
        '75%',
        'April 2026 (in progress)',
        'By April 27, 2026',
        'Asia/Seoul',
        'April 20, 2026 09:05',
      ],
    ],
  ])(
    'says what, how far and by when, in HTML and in plain text: %s',
    async (language, subject, facts) => {
      const mail = await received(
        mailOf([{}], { figures: figuresOf(language, language === 'ko' ? 'ko_KR' : 'en_US') }),
      );
      expect(mail.subject).toBe(subject);
      expect(mail.to).toEqual([{ address: 'minji@example.com', name: '' }]);
      for (const fact of facts) {
        expect(mail.text).toContain(fact);
        expect(mail.html).toContain(fact);
      }
      for (const part of [mail.text, mail.html?.replace(/&amp;/g, '&')]) {
        expect(part).toContain('https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=A3');
      }
    },
  );

  test('counts by the word of each entry in the subject', () => {
    const pieces: Piece[] = [
      {},
      { kind: 'worse' },
      { kind: 'at_risk', standing: { status: 'at_risk' } },
      { kind: 'short', standing: { status: 'short' } },
      { kind: 'no_data' },
      { kind: 'no_data', standing: { status: 'stale' } },
      { kind: 'error' },
      { kind: 'recovered' },
    ];
    expect(mailOf(pieces).subject).toBe(
      '[Waymark] KPI 미달 2건, 주의 1건, 근접 1건, 오류 1건, 데이터 없음 1건, 오래된 값 1건, 회복 1건 · 마케팅',
    );
    expect(mailOf(pieces, { figures: figuresOf('en', 'ko_KR') }).subject).toBe(
      '[Waymark] 2 KPIs missed, 1 at risk, 1 just short, 1 with an error, 1 with no data, 1 outdated, 1 recovered · 마케팅',
    );
  });

  test.each<[number, 'ko' | 'en', string]>([
    [0.98, 'ko', '근접'],
    [0.98, 'en', 'Just short'],
    [0.8, 'ko', '미달'],
    [0.8, 'en', 'Missed'],
  ])(
    'a closed period at %d has one word in subject, badge and body: %s',
    (share, language, word) => {
      const kpi = { unit: '건', direction: 'at_least', target: 100, aggregation: 'sum' } as const;
      const closed = series(`${share * 100}`, '2026-03-31');
      const terms = aKpi({ id: 'K-001', ...churn, ...kpi, due: day('2026-03-31') });
      const standing = standingOf(
        terms,
        aHistory({ closed, value: share * 100 }),
        day('2026-04-02'),
      );
      const kind = share > 0.9 ? 'short' : 'missed';
      const alert = { period: day('2026-03-01') };
      const figures = figuresOf(language);
      const { subject, text, html } = mailOf([{ kpi, kind, alert, standing }], { figures });
      expect(subject).toMatch(new RegExp(word, 'i'));
      expect(text).toContain(`[${word}] 월 고객 이탈률`);
      expect(html).toMatch(new RegExp(`font-weight:bold;color:#ffffff"\\s*>\\s*${word}\\s*<`));
      const others = ['미달', '주의', '근접', 'missed', 'at risk', 'just short'];
      const spoken = `${subject} ${standing.status}`;
      expect(others.filter((other) => spoken.includes(other)).length).toBeLessThanOrEqual(2);
    },
  );

  test('leaves an attainment out that is below 0 or above 999 %, and names the rule all the same', () => {
    const far = { name: '이탈률', direction: 'at_most', target: 0.01, unit: '%' } as const;
    const { text } = mailOf([{ kpi: far }]);
    expect(text).toContain('상한보다 5.25%p 초과. 달성률이 미달 기준 90%에 못 미칩니다.');
    expect(text).not.toMatch(/달성률[: ]+-?\d/);
  });

  test('names the spreadsheet when its KPIs are of several teams', () => {
    expect(mailOf([{}, { kpi: { team: '영업' } }]).subject).toBe(
      '[Waymark] KPI 미달 2건 · 성과 지표',
    );
  });

  test('speaks of a missing number in other words than of a miss', () => {
    const { subject, text } = mailOf([
      {
        kind: 'no_data',
        standing: {
          status: 'no_data',
          value: undefined,
          gap: undefined,
          attainment: undefined,
          reason: { code: 'no_data', values: { from: '2026-04-01', to: '2026-04-30' } },
        },
      },
    ]);
    expect(subject).toBe('[Waymark] KPI 데이터 없음 1건 · 마케팅');
    expect(text).toContain('데이터 없음');
    expect(text).not.toMatch(/미달|0%/);
  });

  test('shows pace and landing of a running sum', () => {
    const sum: Partial<Kpi> = {
      aggregation: 'sum',
      unit: 'KRW',
      direction: 'at_least',
      target: 1_000_000,
    };
    const kpi = aKpi({ id: 'K-001', ...churn, ...sum });
    const standing = standingOf(kpi, aHistory({ value: 300_000 }), day('2026-04-15'));
    const { text } = mailOf([{ kpi: sum, standing }]);
    expect(text).toContain('현재 시점 목표값: 50만 원');
    expect(text).toContain('차이: 현재 시점 목표값(50만 원)보다 20만 원 부족');
    expect(text).toContain('기말 예상: 60만 원 (지금 속도로 갈 때)');
    expect(text).toContain('달성률(현재 시점 목표값 대비): 60%');
  });

  test('says over which periods its trend is taken', () => {
    expect(mailOf([{}]).text).toContain('추세: 상승 (최근 12개 기간)');
    const sum: Partial<Kpi> = { aggregation: 'sum', unit: '#', target: 100 };
    const kpi = aKpi({ id: 'K-001', ...churn, ...sum });
    const closed = series('50 60 70 80', '2026-03-31');
    const standing = standingOf(kpi, aHistory({ closed, value: 10 }), day('2026-04-15'));
    const { text } = mailOf([{ kpi: sum, standing }]);
    expect(text).toContain('추세: 상승 (마감된 최근 4개 기간)');
  });

  test('says of a rise that has turned that it falls now', () => {
    const closed = series('0.057 0.102 0.125 0.133 0.127 0.142 0.15 0.127', '2026-03-31');
    const kpi = aKpi({ id: 'K-001', ...churn });
    const standing = standingOf(kpi, aHistory({ closed, value: 0.099 }), day('2026-04-20'));
    expect(mailOf([{ standing }]).text).toContain('추세: 상승 후 하락 (최근 9개 기간)');
  });

  test('has the last twelve periods as bars without an image', async () => {
    const { html, text } = await received(mailOf([{}]));
    expect(html).not.toMatch(/<img|url\(|src=/i);
    expect(html?.match(/bgcolor="#(4a6fa5|a9bfdd)"/g)).toHaveLength(12);
    expect(text).toContain('2월 6% | 3월 6.1% | 4월 6.3%');
  });

  test('shows the plan that the owner wrote, else the plan of the definition', () => {
    expect(mailOf([{ kpi: { plan: '할인' }, alert: { plan: '전화' } }]).text).toContain(
      '적어 주신 원인과 계획: 전화',
    );
    expect(mailOf([{ kpi: { plan: '할인' } }]).text).toContain('미달 시 계획: 할인');
  });

  test('says that it is a reminder, and of when', () => {
    const deliveries = [
      aDelivery('missed', 'sent', '2026-04-20 09:00'),
      aDelivery('missed', 'queued', '2026-04-27 09:00'),
    ];
    expect(mailOf([{ alert: { deliveries } }]).text).toContain('2026년 4월 20일에 알려 드린 뒤');
  });

  describe('that reminds', () => {
    const told = (kind: OwedKind, to = 'Owner@example.com'): Piece => ({
      kind,
      kpi: { owner: 'owner@example.com' },
      alert: {
        deliveries: [
          aDelivery(kind, 'sent', '2026-04-20 09:00', to),
          aDelivery(kind, 'queued', '2026-04-27 09:00'),
        ],
      },
    });
    const subjectOf = (pieces: Piece[], language: Language) =>
      mailOf(pieces, { figures: figuresOf(language) }).subject;

    test.each<[string, Piece[], string, string]>([
      [
        'of a miss',
        [told('missed')],
        'KPI 미달 1건 · 다시 알림 · 마케팅',
        '1 KPI missed · reminder · 마케팅',
      ],
      [
        'of a missing number',
        [told('no_data')],
        'KPI 데이터 없음 1건 · 다시 알림 · 마케팅',
        '1 KPI with no data · reminder · 마케팅',
      ],
      [
        'and tells of another',
        [told('missed'), {}],
        'KPI 미달 2건 · 그중 다시 알림 1건 · 마케팅',
        '2 KPIs missed · 1 of them a reminder · 마케팅',
      ],
      [
        'of two and tells of another',
        [told('missed'), told('error'), {}],
        'KPI 미달 2건, 오류 1건 · 그중 다시 알림 2건 · 마케팅',
        '2 KPIs missed, 1 with an error · 2 of them reminders · 마케팅',
      ],
    ])('%s says so in its subject', (_, pieces, ko, en) => {
      expect(subjectOf(pieces, 'ko')).toBe(`[Waymark] ${ko}`);
      expect(subjectOf(pieces, 'en')).toBe(`[Waymark] ${en}`);
    });

    test('is told to a new owner of what that owner has heard', () => {
      const deliveries = [
        aDelivery('missed', 'sent', '2026-04-20 09:00', 'gone@example.com'),
        aDelivery('missed', 'sent', '2026-04-22 09:00', 'owner@example.com'),
        aDelivery('missed', 'queued', '2026-04-29 09:00'),
      ];
      const { subject, text } = mailOf([
        { kpi: { owner: 'owner@example.com' }, alert: { deliveries } },
      ]);
      expect(subject).toContain('다시 알림');
      expect(text).toContain('2026년 4월 22일에 알려 드린 뒤');
    });

    test.each<[string, Piece]>([
      ['what has become worse', told('worse')],
      ['what has recovered', told('recovered')],
      ['what only an earlier owner heard', told('missed', 'gone@example.com')],
    ])('is not made of %s', (_, piece) => {
      const { subject, text } = mailOf([piece]);
      expect(`${subject} ${text}`).not.toMatch(/다시 알림|다시 보냅니다/);
    });
  });

  test.each<[string, string, string]>([
    ['2026-04-26 23:59', '2026년 4월 27일까지 원인과 계획을', 'By April 27, 2026, enter'],
    [
      '2026-04-27 00:00',
      '기한이 오늘(2026년 4월 27일)입니다',
      'are due today, April 27, 2026. Enter',
    ],
    [
      '2026-04-28 00:00',
      '2026년 4월 27일까지 부탁드린 원인과 계획이 아직',
      'were due by April 27, 2026 and are still missing',
    ],
  ])('asks at %s for the plan as its day is to come, is today or has passed', (now, ko, en) => {
    const textIn = (language: Language) =>
      mailOf([{}], { now: at(now), figures: figuresOf(language) }).text;
    expect(textIn('ko')).toContain(ko);
    expect(textIn('en')).toContain(en);
  });

  test('does not ask for a plan that is written, but whether it still holds', () => {
    const pieces: Piece[] = [{ kind: 'worse', alert: { plan: '전화' } }];
    const { text } = mailOf(pieces, { now: at('2026-04-28 09:00') });
    expect(text).toContain('적어 주신 원인과 계획이 지금도 맞는지');
    expect(text).not.toContain('아직 적혀 있지 않습니다');
  });

  test.each<[OwedKind[], string, string]>([
    [['error'], '오류가 있어', 'show an error instead of a number'],
    [['no_data'], '없거나 오래되어', 'have no number or an outdated one'],
    [['no_data', 'error'], '없거나 오래되었거나 오류가 있어', 'or an error'],
    [['recovered'], '회복했습니다', 'are back on target'],
    [['error', 'missed'], '미치지 못했거나', 'have not reached'],
  ])('of %j begins with what is the matter', (kinds, ko, en) => {
    const begins = (language: Language) => {
      const pieces = kinds.map((kind): Piece => ({ kind }));
      return mailOf(pieces, { figures: figuresOf(language) }).text.split('\n')[0];
    };
    expect(begins('ko')).toContain(ko);
    expect(begins('en')).toContain(en);
  });

  test('says that it may be a repeat', () => {
    const { subject, text } = mailOf([{ mayRepeat: true }]);
    expect(subject).toContain('(중복일 수 있음)');
    expect(text).toContain('이미 받으셨을 수 있습니다');
  });

  test('tells of an earlier period what was judged then, not what stands now', () => {
    const alert = {
      period: day('2026-03-01'),
      status: 'missed' as const,
      value: 0.07,
      target: 0.05,
      attainment: 0.6,
    };
    const { text } = mailOf([{ alert }]);
    expect(text).toContain('실적: 7%');
    expect(text).toContain('2026년 3월 (마감)');
  });
});

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
      if (count > 31) expect(text).toContain(`이 밖에 ${count - 31}건이 더 있습니다`);
    },
  );
});

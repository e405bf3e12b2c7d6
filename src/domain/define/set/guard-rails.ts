import { completing, counts, groupValues } from './counting';
import type { FindingCode, SetFinding, Wanted } from './finding';
import type { SetKpi } from './set-kpi';
import { byTeam, togetherIn } from './teams';
import type { Category } from '../../kpi/record';

/** What is pushed, what has to be watched beside it, by category or by the words of the name. */
interface GuardRail {
  code: FindingCode;
  wanted: Wanted;
  pushed: Kind;
  guard: Kind;
}

interface Kind {
  categories: readonly Category[];
  words: RegExp;
}

function guardRails(): readonly GuardRail[] {
  return [
    {
      code: 'speed_without_quality',
      wanted: 'quality',
      pushed: {
        categories: [],
        words:
          /응답시간|처리시간|처리속도|소요(?:기간|시간|일)|대기시간|리드타임|배송(?:기간|시간|일)|통화시간|복구시간|\b(?:response|resolution|handling|waiting|lead|cycle|delivery|recovery) times?\b|\btime to\b|\bspeed\b/,
      },
      guard: {
        categories: ['service_quality', 'user_experience'],
        words:
          /만족도|csat|nps|품질|오류|불량|재문의|반복문의|불만|정확도|완료율|해결률|반품|합격|\b(?:satisfaction|quality|errors?|defects?|accuracy|complaints?|reopened|repeat inquiries|returns?|resolved|first contact)\b/,
      },
    },
    {
      code: 'acquisition_without_activation',
      wanted: 'activation',
      pushed: {
        categories: ['acquisition'],
        words:
          /신규(?:고객|회원|가입|사용자|유저)|가입자|가입수|회원가입|다운로드|\b(?:new (?:customers?|users?|members?)|sign-?ups?|registrations?|downloads?)\b/,
      },
      guard: {
        categories: ['activation'],
        words:
          /활성|온보딩|첫(?:주문|구매|사용)|도달률|사용률|활용률|\b(?:mau|dau|wau|activation|active|onboarding|first (?:order|purchase|use))\b/,
      },
    },
    {
      code: 'revenue_without_repurchase',
      wanted: 'repurchase',
      pushed: {
        categories: ['revenue'],
        words: /매출|객단가|거래액|판매액|\b(?:revenue|sales|order value|aov|gmv)\b/,
      },
      guard: {
        categories: ['retention'],
        words:
          /재구매|재주문|재방문|재계약|갱신|유지율|이탈률|고객생애가치|\b(?:repurchase|repeat|reorder|returning|renewals?|retention|churn|ltv|nrr)\b/,
      },
    },
    {
      code: 'traffic_without_conversion',
      wanted: 'conversion',
      pushed: {
        categories: [],
        words:
          /방문자|트래픽|유입|조회수|페이지뷰|\b(?:visitors?|visits|traffic|sessions|page ?views?)\b/,
      },
      guard: {
        categories: [],
        words: /전환|가입률|구매율|주문율|문의율|\b(?:conversions?|sign-?up rate|purchase rate)\b/,
      },
    },
  ];
}

/**
 * Figures that can be pushed at the cost of another one which nobody watches in their team or above it. Over
 * what counts only what counts watches; over a draft that nobody has completed, another such draft does too.
 */
export function guardRailFindings(kpis: readonly SetKpi[]): SetFinding[] {
  const areTogether = togetherIn(kpis);
  return guardRails().flatMap(({ code, wanted, pushed, guard }) => {
    const guards = kpis.filter((kpi) => isOf(kpi, guard));
    const watching = (kpi: SetKpi) => guards.filter((other) => areTogether(kpi, other));
    // What is both watches itself.
    const alone = kpis.filter(
      (kpi) => isOf(kpi, pushed) && !watching(kpi).some((other) => counts(other) || !counts(kpi)),
    );
    return byTeam(alone).map((ofTeam): SetFinding => {
      const [first] = ofTeam;
      const [draft] = watching(first);
      return {
        code,
        kpis: ofTeam.map(({ id }) => id),
        severity: 'warning',
        fix: draft ? completing(draft) : { kind: 'add', wanted },
        values: {
          ...{ first: first.name, wanted },
          ...(draft ? { draft: draft.name } : {}),
          ...groupValues(first.team, kpis),
        },
      };
    });
  });
}

function isOf({ name, category }: SetKpi, { categories, words }: Kind): boolean {
  if (category && categories.includes(category)) return true;
  const spaced = name.normalize('NFKC').toLowerCase();
  return words.test(spaced) || words.test(spaced.replace(/\s+/g, ''));
}

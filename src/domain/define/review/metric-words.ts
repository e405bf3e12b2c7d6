/**
 * What kind of thing a KPI's name names, by its words in Korean and English. Words are matched with and
 * without their blanks, since Korean is written both ways.
 */

/** Activities and qualities that nobody can count, each with something countable in its place. */
export type StandIn =
  | 'contracts'
  | 'leads'
  | 'conversion'
  | 'replies'
  | 'passed'
  | 'searches'
  | 'active_users'
  | 'survey_score'
  | 'defect_rate'
  | 'new_product_sales'
  | 'result';

/** Metrics that grow by themselves and say little of the business. */
export type Vanity = 'downloads' | 'page_views' | 'followers' | 'likes' | 'impressions' | 'signups';

type Words<Kind extends string> = readonly (readonly [Kind, RegExp])[];

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function says(text: string, words: RegExp): boolean {
  const spaced = plain(text);
  return words.test(spaced) || words.test(spaced.replace(/ /g, ''));
}

function kindIn<Kind extends string>(text: string, words: Words<Kind>): Kind | undefined {
  return words.find(([, pattern]) => says(text, pattern))?.[0];
}

/** What is measured of a thing that cannot be counted itself: a rate, a score, a number of cases. */
const COUNTED =
  /(?:율|률|지수|점수|수|횟수|금액|액|량|비중|비율|시간)$|\b(?:rate|ratio|score|index|count|share|number of)\b/;

/** The head of the name; what stands before it only says which. */
const VAGUE: Words<StandIn> = [
  [
    'searches',
    /(?:인지도|브랜드(?:이미지|가치|파워))$|\b(?:awareness|brand (?:image|value|power))(?: (?:of|among|in) .*)?$/,
  ],
  ['active_users', /(?:참여도|관여도)$|\bengagement(?: (?:of|with|in) .*)?$/],
  ['passed', /(?:역량|경쟁력|전문성)$|\b(?:capabilit(?:y|ies)|competitiveness|expertise|skills)$/],
  ['survey_score', /(?:소통|협업|문화|사기)$|\b(?:communication|collaboration|culture|morale)$/],
  ['defect_rate', /품질(?:수준)?$|\bquality(?: of .*)?$/],
  ['new_product_sales', /혁신$|\binnovation$/],
];

const ACTIVITY: Words<StandIn> = [
  ['contracts', /영업(?:활동|력)|영업$|\bsales (?:activit|effort)/],
  [
    'leads',
    /(?:마케팅|홍보|광고)(?:활동|집행|진행)?$|\b(?:marketing|promotion|advertising)(?: activit\w+| efforts?)?$/,
  ],
  [
    'conversion',
    /(?:미팅|회의|통화|전화|콜)(?:건수|횟수|수)$|\b(?:meetings|calls|demos)(?: made| held| booked)?$/,
  ],
  ['replies', /(?:메일|뉴스레터|문자|푸시)발송|\b(?:e-?mails|newsletters|messages) sent\b/],
  ['leads', /(?:게시물|포스팅|콘텐츠)(?:건수|수|발행|제작)|\bposts(?: published)?$/],
  ['passed', /교육(?:시간|횟수|실시|진행)|\btrainings?(?: hours| sessions)?(?: held)?$/],
  ['result', /활동(?:건수|횟수|량|수)?$|\bactivit(?:y|ies)$|\befforts?$/],
];

const VANITY: Words<Vanity> = [
  ['downloads', /다운로드|앱설치|설치(?:건수|수)|\b(?:downloads?|installs?)\b/],
  ['page_views', /페이지뷰|조회수|\bpv\b|\b(?:page ?views?|views)\b/],
  [
    'followers',
    /팔로워|(?:채널|유튜브|뉴스레터)구독자|\bfollowers?\b|\b(?:channel|youtube|newsletter) subscribers?\b/,
  ],
  ['likes', /좋아요|공감수|\blikes?\b/],
  ['impressions', /노출(?:수|량)|\bimpressions?\b/],
  [
    'signups',
    /누적(?:가입|회원)|\b(?:cumulative|total) (?:sign-?ups?|registrations?|users|members)\b/,
  ],
];

/** A figure of the business itself, or of people who use or pay. */
const OUTCOME =
  /전환|매출|구매|주문|활성|유료|유지율|잔존|재방문|수익|계약|문의|\b(?:mau|dau|wau|conversion|revenue|sales|purchases?|orders?|active|paid|paying|retention|retained|contracts?|leads?)\b/;

/** Populations that are many things at once: which of them is the question. */
const BROAD =
  /^(?:전체|모든|전사|총)?(?:웹사이트|사이트|홈페이지|앱)?(?:트래픽|방문자|방문|접속자|접속|유입|고객|회원|사용자|이용자|유저)수?$|^(?:all |total |overall )?(?:the |our )?(?:web ?site |site |app )?(?:number of )?(?:traffic|visits|visitors|customers|members|users|people)$/;
/** Words of the period say nothing of the scope. */
const TIMES =
  /^(?:매?월간?|월별|주간|매주|일일?간?|매일|매? ?분기별?|반기|연간?|매년) |^(?:monthly|weekly|daily|quarterly|yearly|annual) | (?:a|per) (?:day|week|month|quarter|year)$/;

/** Verbs that wish, with their endings: `키워야` wishes, `키워드` does not. */
const WISH_STEM =
  /^(?:(?:끌어)?(?:(?:늘리|높이|올리|줄이|낮추|키우)(?:자|기|고|겠.*|도록|는|면|세.*|십.*|려.*|다|지.*|게|며)|(?:늘려|높여|올려|줄여|낮춰|키워)(?:야.*|서|라|요|[보나가줘주].*)?|(?:늘릴|높일|올릴|줄일|낮출|키울).*|(?:늘립|높입|올립|줄입|낮춥|키웁)시다)|하자|합시다)[!.~]*$/;
/** Nouns that wish: with the ending of a verb anywhere, bare only at the end: `개선 제안 건수` counts proposals. */
const WISH_NOUN =
  /^(?:강화|활성화|개선|확대|향상|증대|제고|극대화|최대화|최소화|최적화|증진|증가|감소|성장|절감|단축|improvement|enhancement|expansion)(?:([하할한해되돼됐합시].*)|[을를이]?[!.]*)$/i;
/** What may still come after a bare one. */
const AFTER_WISH = /^(?:필요|추진|노력|목표)/;
/** The same written onto the word before: `매출늘리자`. */
const JOINED_WISH = /(\S)(?=(?:늘리|높이|올리|줄이|낮추|키우)(?:자|기|고|겠|도록|는|세|면))/;
const WISH_VERB =
  /^(?:let'?s )?(?:increase|improve|boost|grow|raise|enhance|strengthen|reduce|cut|lower|decrease|maximi[sz]e|minimi[sz]e|optimi[sz]e|drive|promote|expand|get|more|better|higher|fewer|(?:improvement|growth|increase|reduction|expansion) (?:in|of))\b ?(?:more |better )?(?:the |our )?/i;

const RATE =
  /(?:율|률|비율|비중)$|\brates?\b|\b(?:ratio|share|percentage|conversion|retention|churn)$/;
const SCORE = /만족도|점수|평점|\b(?:csat|nps|satisfaction|score|rating)\b/;
const BETTER_LOW =
  /이탈|이직|퇴사|불만|반품|오류|불량|지연|취소|비용|시간|기간|일수|사고|\b(?:churn|attrition|complaints?|returns|errors?|defects?|delays?|cancellations?|costs?|time|days|accidents?)\b/;
/** Times of which more is better. */
const TIME_WELL_SPENT = /체류|세션|이용시간|사용시간|시청|\b(?:dwell|session|watch|time on)\b/;
const SOMEDAY =
  /언젠가|나중에|추후|조만간|빠른시일|가능한빨리|\b(?:some ?day|eventually|soon|asap|one day|in the future|as soon as possible)\b/;
const OFF_BUSINESS =
  /봉사활동|동호회|회식|체육대회|사내행사|\b(?:volunteer(?:ing)?|charity|hobby|company part(?:y|ies)|social events?)\b/;

/** The thing that a goal speaks of, without the wish: `매출을 늘리자` → `매출`. */
export function objectOf(name: string): string {
  const tokens = tokensOf(name);
  const wish = wishAt(tokens);
  if (wish < 0) return tokens.join(' ');
  if (wish === 0) return tokens.slice(1).join(' ');
  return tokens
    .slice(0, wish)
    .join(' ')
    .replace(/[을를]$/, '');
}

/** It says that something should become more, less or better. */
export function isWish(text: string): boolean {
  return WISH_VERB.test(plain(text)) || wishAt(tokensOf(text)) >= 0;
}

/** Which of the words begins the wish; −1 for none. */
function wishAt(tokens: readonly string[]): number {
  return tokens.findIndex((token, at) => {
    if (WISH_STEM.test(token)) return true;
    const noun = WISH_NOUN.exec(token);
    const isVerb = noun?.[1] !== undefined;
    return noun !== null && (isVerb || tokens.slice(at + 1).every((word) => AFTER_WISH.test(word)));
  });
}

function tokensOf(name: string): string[] {
  const text = name.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const spoken = text.replace(WISH_VERB, '').replace(JOINED_WISH, '$1 ');
  return spoken.split(' ').filter((token) => token !== '');
}

export function vagueStandIn(object: string): StandIn | undefined {
  return says(object, COUNTED) ? undefined : kindIn(object, VAGUE);
}

/** How well an activity does is a result of it. */
const RATED = /(?:율|률|지수|점수|비중|비율)$|\b(?:rate|ratio|score|index|share)\b/;

export function activityStandIn(object: string): StandIn | undefined {
  return says(object, RATED) ? undefined : kindIn(object, ACTIVITY);
}

export function isBroad(object: string): boolean {
  return says(plain(object).replace(TIMES, ''), BROAD);
}

export function vanityIn(name: string): Vanity | undefined {
  return says(name, OUTCOME) ? undefined : kindIn(name, VANITY);
}

/** A figure of the business itself, which gives a vanity metric its meaning. */
export function isOutcome(name: string): boolean {
  return says(name, OUTCOME);
}

export function isRate(name: string): boolean {
  return says(name, RATE);
}

export function isScore(name: string): boolean {
  return says(name, SCORE);
}

/** Less of it is better, as of churn, complaints and costs. */
export function isBetterLow(name: string): boolean {
  return says(name, BETTER_LOW) && !says(name, TIME_WELL_SPENT);
}

export function saysSomeday(text: string): boolean {
  return says(text, SOMEDAY);
}

/** Nice to have, and no part of what the business is there for. */
export function isOffBusiness(name: string): boolean {
  return says(name, OFF_BUSINESS);
}

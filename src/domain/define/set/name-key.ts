/**
 * Words for the same idea in both languages. An idea that is part of another comes after it: `고객 이탈률`
 * is churn, and no customer is left over.
 */
function ideas(): readonly (readonly [idea: string, korean: RegExp, english: RegExp])[] {
  return [
    [
      'attrition',
      /이직률|퇴사율/g,
      /\b(?:(?:employee|staff) )?(?:attrition|turnover)(?: rate)?\b/g,
    ],
    ['churn', /고객이탈률|이탈률/g, /\b(?:customer )?churn(?: rate)?\b/g],
    ['retention', /고객유지율|유지율|잔존율/g, /\b(?:(?:customer|user) )?retention(?: rate)?\b/g],
    ['renewal', /재계약[률율]|갱신율/g, /\b(?:contract )?renewals?(?: rate)?\b/g],
    ['repurchase', /재구매율|재주문율/g, /\b(?:repeat purchase|repurchase|reorder)(?: rate)?\b/g],
    ['conversion', /전환율/g, /\b(?:conversions?(?: rate)?|cvr)\b/g],
    ['resolution', /처리완료율|해결[률율]/g, /\bresolutions?(?: rate)?\b/g],
    ['satisfaction', /고객만족도|만족도/g, /\b(?:csat|(?:customer )?satisfaction(?: score)?)\b/g],
    ['response time', /첫응답시간|응답시간/g, /\b(?:first )?response times?\b/g],
    ['hiring time', /채용소요기간|채용기간/g, /\b(?:time to hire|hiring time)\b/g],
    ['order value', /객단가|평균주문금액/g, /\b(?:(?:average )?order value|aov)\b/g],
    ['operating profit', /영업이익/g, /\boperating profit\b/g],
    ['revenue', /매출액|매출|판매액/g, /\b(?:sales revenue|revenues?|sales)\b/g],
    ['contract', /계약/g, /\bcontracts?\b/g],
    ['lead', /리드/g, /\bleads?\b/g],
    ['visitor', /방문자/g, /\bvisitors?\b/g],
    ['inquiry', /문의/g, /\binquir(?:y|ies)\b/g],
    ['complaint', /불만/g, /\bcomplaints?\b/g],
    ['download', /다운로드/g, /\bdownloads?\b/g],
    ['signup', /가입자|가입/g, /\b(?:sign-?ups?|registrations?)\b/g],
    ['order', /주문/g, /\borders?\b/g],
    ['return', /반품/g, /\breturns?\b/g],
    ['delivery', /배송/g, /\bdeliver(?:y|ies)\b/g],
    ['delay', /지연/g, /\bdelays?\b/g],
    ['cost', /비용/g, /\bcosts?\b/g],
    ['customer', /고객|회원/g, /\b(?:customers?|members?)\b/g],
    ['user', /사용자|이용자|유저/g, /\busers?\b/g],
    ['active', /활성/g, /\bactive\b/g],
    ['new', /신규/g, /\bnew\b/g],
    ['repeat', /반복/g, /\brepeat\b/g],
  ];
}

/** Words that say how it is counted or how often, not what. */
const NOISE =
  /^(?:매?월간?|월별|매?주간?|매?분기별?|반기|매?연간?|매년|매?일간?|평균|총|전체|의|수|건|건수|인원|금액|액|율|률|비율|monthly|weekly|daily|quarterly|yearly|annual|average|avg|mean|total|number|count|of|the|our|per|a|an|in|month|week|day|quarter|year|rate|ratio|amount)$/;

/**
 * What a name names, so that names of one thing are equal whatever their language, blanks and the words for
 * the period: `월 신규 계약 건수` and `New contracts per month`.
 */
export function nameKey(name: string): string {
  let rest = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}%-]+/gu, ' ')
    .trim()
    .replace(/^(매?월간?|월별|매?주간?|매?분기별?|반기|매?연간?|매년) /, '')
    .replace(/(?<=[가-힣]) +(?=[가-힣])/g, '');
  const parts: string[] = [];
  for (const [idea, korean, english] of ideas()) {
    const without = rest.replace(korean, ' ').replace(english, ' ');
    if (without !== rest) parts.push(idea);
    rest = without;
  }
  const others = rest.split(/\s+/).filter((word) => word !== '' && !NOISE.test(word));
  return [...parts, ...others].sort().join(' ');
}

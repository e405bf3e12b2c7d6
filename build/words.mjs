/**
 * The words that people read: one for each idea, in both languages, everywhere. `npm run docs` writes
 * docs/words.md from it, and test/docs/words.test.ts holds the sentences against it.
 */

/** Key or idea, Korean, English. An idea whose key the code knows is named by it. */
export const TERMS = [
  ['kpi', '지표', 'KPI'],
  ['register', '지표 정의서', 'KPI register'],
  ['card', '지표 카드', 'KPI card'],
  ['measure', '계산식', 'measure'],
  ['actual', '실적', 'actual'],
  ['value', '현재값', 'value'],
  ['target', '목표값', 'target'],
  ['target_high', '목표값 상한', 'upper target'],
  ['objective', '연계 목표', 'objective'],
  ['attainment', '달성률', 'attainment'],
  ['gap', '차이', 'gap'],
  ['pace', '진도', 'pace'],
  ['expected', '현재 시점 목표값', 'target to date'],
  ['landing', '기말 예상', 'projected'],
  ['baseline', '기준선', 'baseline'],
  ['stretch', '도전 목표', 'stretch target'],
  ['stages', '단계별 목표', 'milestones'],
  ['benchmark', '벤치마크', 'benchmark'],
  ['cadence', '주기', 'cadence'],
  ['period', '기간', 'period'],
  ['running', '진행 중', 'in progress'],
  ['closed', '마감', 'closed'],
  ['missed', '미달', 'missed'],
  ['at_risk', '주의', 'at risk'],
  ['short', '근접', 'just short'],
  ['on_track', '순항', 'on track'],
  ['met', '달성', 'met'],
  ['too_early', '판단 전', 'too early'],
  ['no_data', '데이터 없음', 'no data'],
  ['stale', '오래된 값', 'outdated'],
  ['error', '오류', 'error'],
  ['draft', '초안', 'draft'],
  ['active', '운영 중', 'active'],
  ['paused', '일시 중지', 'paused'],
  ['retired', '종료', 'retired'],
  ['owner', '담당자', 'owner'],
  ['watchers', '참조', 'watchers'],
  ['escalate_to', '상위 보고', 'escalate to'],
  ['data_owner', '데이터 담당자', 'data owner'],
  ['shared_with', '공동 담당', 'shared with'],
  ['target_change', '목표 변화', 'target change'],
  ['target_basis', '비교 기준', 'compared with'],
  ['why', '측정 이유', 'why it is measured'],
  ['scope', '범위', 'scope'],
  ['contribution', '기여 내용', 'contribution'],
  ['hypothesis', '성과 가설', 'hypothesis'],
  ['category', '영역', 'category'],
  ['journey', '여정 단계', 'journey stage'],
  ['touchpoint', '접점', 'touchpoint'],
  ['control', '통제 가능성', 'control'],
  ['evidence', '정성 근거', 'evidence'],
  ['decision', '의사결정', 'decision'],
  ['review_every', '리뷰 주기', 'review cycle'],
  ['impact', '영향도', 'impact'],
  ['feasibility', '실행 가능성', 'feasibility'],
  ['data_quality', '데이터 품질', 'data quality'],
  ['alert', '알림', 'alert'],
  ['confirm', '연속 확인', 'confirm'],
  ['acknowledged', '확인함', 'acknowledged'],
  ['mute', '알림 중지', 'mute'],
  ['repeat', '다시 알림', 'remind'],
  ['recovered', '회복', 'recovered'],
  ['plan', '원인과 계획', 'cause and plan'],
  ['plan_due', '계획 제출 기한', 'plan due'],
  ['churn', '이탈률', 'churn'],
  ['retention', '유지율', 'retention'],
  ['cohort', '코호트', 'cohort'],
  ['survival', '생존 곡선', 'survival'],
  ['nrr', '순매출유지율', 'NRR'],
  ['ltv', '고객 생애 가치', 'LTV'],
  ['nps', '순추천지수', 'NPS'],
  ['csat', '고객 만족도', 'CSAT'],
  ['numerator', '분자', 'numerator'],
  ['denominator', '분모', 'denominator'],
  ['action', '실행 과제', 'action'],
  ['review', '리뷰', 'review'],
  ['learned', '배운 점', 'learned'],
  ['source', '데이터 소스', 'source'],
  ['template', '템플릿', 'template'],
  ['export', '내보내기', 'export'],
  ['import', '가져오기', 'import'],
  ['activate', '운영 시작', 'Start tracking'],
  ['save_draft', '초안 저장', 'Save draft'],
  ['set_up', '설정', 'Set up'],
  ['repair', '고치기', 'Repair'],
];

/** Words that read as translated, dated or as said between machines; what is said in their place is plain. */
export const AVOIDED = {
  en: [
    /\bmend(s|ed|ing)?\b/i,
    /\bstands?\b(?!-in)/i,
    /\bstood\b/i,
    /\bparted\b/i,
    /\breckon(s|ed|ing)?\b/i,
    /\btold of\b/i,
    /\banew\b/i,
    /\bthereof\b/i,
    /\bcommonest\b/i,
    /\b(one|two) a (row|line|column)\b/i,
    /\bwhole\b(?! numbers?\b)/i,
    /\bplease\b/i,
  ],
  ko: [/십시오/, /말하는 기간/, /몫/, /나눌 값/, /나누는 값/, /보여 ?주는/],
};

export function wordsPage() {
  const rows = TERMS.map(([idea, ko, en]) => `| \`${idea}\` | ${ko} | ${en} |`);
  return `# Words

One word for each idea, in both languages: in sheets, mails, the sidebar, the command line and these pages. \`npm run docs\` writes this page from \`build/words.mjs\`, and a test holds the sentences against it. Capitals follow the place: a cell or a label begins with one.

| key or idea | Korean | English |
| --- | --- | --- |
${rows.join('\n')}

English is plain product English: sentence case, second person, present tense, no blame, no "please" in errors. Korean is 하세요체 (mails: 해 주세요), with no particle that depends on a value before it, amounts in 만 and 억, and currencies as Koreans write them (15만 달러, 12.3억 원).
`;
}

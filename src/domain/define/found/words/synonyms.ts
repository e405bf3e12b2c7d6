/**
 * Words that mean one thing in headings, titles, values and in what people ask for. A row is one idea, its
 * words parted by `|`, Korean first. English words are in the singular; plurals are found by `stemOf`.
 * Words of one Korean syllable count only at a word's end: `주문일`, `고객 수`.
 */
export const THINGS: Readonly<Record<string, string>> = {
  // money
  sales:
    '매출|매출액|판매액|판매금액|판매대금|거래액|수익|수입|취급고|sale|revenue|turnover|gmv|takings|income|billing',
  amount:
    '금액|결제액|총액|액수|대금|합계금액|size|amount|amt|price paid|paid amount|value|total price|total amount|payment amount',
  subtotal: '소계금액|subtotal|net amount',
  profit:
    '이익|순이익|영업이익|매출총이익|이윤|손익|마진|profit|margin|net income|earning|gross profit',
  cost: '비용|원가|지출|경비|매입액|매입|지출액|cost|spend|spending|expense|cogs|outlay',
  ad: '광고|마케팅|홍보|광고비|ad|ads|advertising|marketing|campaign|adspend',
  price: '단가|가격|정가|판매가|price|unit price|rate card',
  fee: '구독료|이용료|요금|월정액|월요금|월구독료|수수료|fee|subscription fee|plan price|charge',
  recurring: '월반복매출|월간반복매출|반복매출|mrr|arr|recurring revenue|monthly recurring revenue',
  discount: '할인|할인액|할인금액|에누리|discount|markdown|rebate',
  pay: '급여|연봉|임금|월급|보수|salary|wage|compensation|pay|payroll',
  budget: '예산|budget',
  tax: '세금|부가세|tax|vat',
  // what is bought and sold
  order:
    '주문|구매|결제|거래|오더|주문서|영수증|order|purchase|transaction|checkout|receipt|invoice|buy|ordering',
  product: '상품|제품|품목|메뉴|물품|아이템|product|item|sku|menu|goods|article',
  quantity: '수량|판매량|판매수량|물량|판매개수|quantity|qty|unit sold|sold|unit|piece',
  stock: '재고|재고량|잔고|잔액|stock|inventory|balance|on hand',
  return: '반품|환불|교환|return|refund|returned|refunded',
  cancel: '취소|취소됨|주문취소|cancel|cancelled|canceled|cancellation|void',
  defect: '불량|불량품|하자|결함|defect|defective|faulty|reject|scrap|bug',
  production: '생산|생산량|제조|produced|production|output|manufactured',
  ship: '배송|출고|발송|배달|납품|ship|shipping|shipped|shipment|delivery|delivered|deliver|dispatch',
  late: '지연|연착|지각|늦음|late|delayed|delay|overdue|tardy',
  ontime: '정시|제때|기한내|준수|적시|on time|ontime|met|sla',
  // figures with a name of their own
  basket: '객단가|건단가|aov',
  arpu: 'arpu|arppu',
  cac: 'cac',
  roas: 'roas',
  ctr: 'ctr|클릭률|click through|clickthrough',
  cpc: 'cpc',
  convert: '전환|전환율|conversion|convert|cvr',
  attain: '달성|달성률|진척|attainment|achievement',
  aim: '계획|목표|quota|goal',
  nrr: '순매출유지율|순매출유지|nrr|ndr|net revenue retention|net dollar retention',
  // who
  customer:
    '고객|회원|환자|학생|수강생|원생|거래처|주문자|결제자|예약자|구매자|손님|고객사|이용자|사용자|유저|구독자|내점객|방문객|customer|client|patient|student|attendee|passenger|tenant|donor|member|buyer|user|account|subscriber|shopper|guest|patron|company',
  employee:
    '직원|사원|임직원|구성원|인력|사번|재직자|근로자|팀원|employee|staff|headcount|worker|teammate|personnel|people',
  email: '이메일|메일주소|email|e mail|mail',
  agent: '상담원|담당자|처리자|agent|assignee|owner|handler|rep|representative',
  team: '팀|부서|본부|조직|team|department|dept|division|group|squad',
  region: '지역|권역|지방|region|area|territory|zone',
  store: '매장|지점|점포|가게|store|branch|shop|outlet|location',
  channel: '채널|경로|유입|매체|channel|source|medium|utm',
  category: '분류|카테고리|유형|구분|종류|항목|category|type|kind|class|segment|tag',
  plan: '요금제|플랜|상품군|plan|tier|package',
  status: '상태|진행상태|처리상태|결과|status|state|stage|result|outcome',
  reason: '사유|이유|원인|reason|cause',
  // what happens
  subscription: '구독|정기결제|subscription|subscribe|membership',
  deal: '딜|거래건|deal',
  contract: '계약|수주|성사|체결|contract|won|win|close won|closed won',
  opportunity: '기회|영업기회|파이프라인|제안|opportunity|pipeline|proposal|quote',
  lead: '리드|잠재고객|가망고객|lead|prospect|mql|sql',
  visit:
    '체크인|입장|방문|방문자|방문자수|방문수|내방|세션|유입수|트래픽|visit|visitor|visiting|check in|check ins|checkin|session|traffic|footfall|pageview',
  click: '클릭|클릭수|click',
  impression: '노출|노출수|impression|view',
  open: '오픈|개봉|열람|opened|open',
  send: '발송수|수신자|sent|send|recipient',
  signup:
    '가입자|가입|등록|신청|회원가입|signup|sign up|signed up|join|joined|register|registered|registration|enrolled|onboarded',
  start: '시작|개시|최초|첫|첫주문|start|started|begin|began|first|since|activation|activated',
  leave:
    '이탈|해지|탈퇴|퇴사|퇴직|종료|만료|이직|해약|중단|churn|churned|lost|left|leave|attrition|employee turnover|staff turnover|quit|resign|resigned|resignation|termination|terminated|end|ended|expired|expiry|unsubscribed|unsubscribe|turnover rate|exit',
  keep: '유지|잔존|리텐션|갱신|재계약|연장|retention|retained|retain|renewal|renewed|renew|kept|stay|stayed|staying',
  hire: '채용|입사|고용|신입|hire|hired|hiring|recruit|recruited|recruitment|recruiting',
  applicant: '지원자|지원|응시|후보자|applicant|application|candidate|applied',
  offer: '합격|오퍼|수락|offer|accepted|acceptance|passed|pass|통과',
  probation: '수습|probation',
  training: '교육|훈련|연수|training|course|learning',
  absence: '결근|휴가|병가|absence|absent|leave days|sick',
  overtime: '초과근무|야근|연장근무|overtime',
  ticket:
    '문의|티켓|상담|민원|요청|문의건|상담건|voc|접수건|ticket|inquiry|enquiry|request|case|issue|conversation|call|contact',
  complaint: '불만|클레임|컴플레인|항의|complaint|claim',
  receive: '접수|수신|생성|개설|received|created|opened at|logged|submitted|reported|raised',
  resolve: '해결|처리|종결|완결|resolved|resolve|resolution|closed|solved|solve|close|handled',
  done: '완료|이수|수료|done|complete|completed|finished|completion',
  respond:
    '응답|답변|회신|초기응답|첫응답|response|respond|responded|reply|replied|answer|answered|first response|first reply',
  escalate: '에스컬레이션|이관|escalated|escalation|escalate',
  reopen: '재문의|재접수|재발|재오픈|reopened|reopen|repeat contact',
  incident: '장애|사고|인시던트|재해|incident|outage|accident|failure',
  download: '다운로드|설치|download|install',
  follower: '팔로워|구독자수|follower|like',
  trial: '체험|무료체험|trial',
  paid: '유료|paying|paid|converted',
  active: '활성|재직|현재|이용중|active|current|live',
  feature: '기능|핵심기능|feature',
  effort: '스토리포인트|공수|story point|man day',
  task: '과제|작업|업무|프로젝트|task|project|work item|story|milestone',
  meeting: '미팅|회의|상담회|meeting|demo|appointment',
  reservation: '예약|reservation|booking|booked',
  table: '테이블|좌석|table|seat',
  attendance: '출석|참석|참여|attendance|attended|participation|participated|show',
  noshow: '노쇼|미방문|no show|noshow',
  waste: '폐기|로스|waste|spoilage',
  cash: '현금|cash',
  card: '카드|card',
  // how good and how long
  satisfaction: '만족도|만족|csat|satisfaction|satisfied|happiness',
  score: '점수|평점|별점|평가|등급점수|score|rating|star|point|grade|stars',
  recommend:
    '추천|추천의향|추천점수|순추천|순추천지수|순추천고객지수|nps|recommend|recommendation|promoter',
  survey: '설문|조사|설문조사|survey|questionnaire|feedback|review|리뷰|후기',
  duration:
    '영업주기|소요|소요시간|소요기간|소요일|소요일수|걸린시간|걸린|시간|기간|리드타임|처리시간|응답시간|duration|time|lead time|elapsed|day to|hour to|minute to|turnaround|cycle time|sale cycle|length|took|taken|latency|tenure|근속',
  engagement: '몰입도|몰입|참여도|engagement|enps',
  weight: '가중치|weight',
};

/** Words of the kind of a figure, of columns rather than of things. */
export const SHAPES: Readonly<Record<string, string>> = {
  count: '수|건수|개수|횟수|인원|인원수|명수|회수|건|number|count|no of|volume|num|cnt|#',
  mean: '평균|average|avg|mean|typical',
  median: '중앙값|중위값|median',
  rate: '률|율|비율|비중|점유율|퍼센트|rate|ratio|share|percentage|percent|pct|proportion',
  total: '총|합계|누적|전체|총합|total|sum|overall|cumulative|gross|net',
  per: '당|인당|건당|객당|per',
  new: '신규|신규의|새|새로운|new|newly',
  repeat:
    '재구매|재주문|재방문|반복구매|재이용|단골|다시|돌아온|돌아오는|repeat|returning|repurchase|recurring customer|come back|comes back|came back|coming back|again',
  date: '일|일자|날짜|일시|시각|날|date|day|on|at|timestamp|datetime|dt',
  id: '번호|사번|학번|품번|코드|아이디|식별자|id|code|key|no|uuid|idx',
  name: '명|이름|성명|name',
  last: '마지막|최근|최종|갱신일|수정|last|latest|updated|modified|update',
  due: '예정|마감|기한|만기|납기|due|deadline|expected|planned|scheduled|target',
  birth: '생년월일|생일|birth|birthday|dob',
  row: '행|순번|연번|row|index|seq',
};

/** A cadence is asked for elsewhere and tells nothing of what is counted. */
export const CADENCE_WORDS =
  '일간|일일|매일|하루|주간|매주|주|주별|월|월간|매월|월별|월평균|분기|분기별|매분기|반기|반기별|연|연간|연도|매년|연별|년|올해|금년|이번|지난|daily|weekly|monthly|quarterly|yearly|annual|annually|half yearly|week|month|quarter|year|half year|this|last month|each|every';

/** What only joins words. */
export const JOINING_WORDS =
  '의|및|등|대비|기준|이상|이하|of|the|in|for|a|an|to|and|our|with|from|by|all|us|we|is|are|be|were|was|that|their|who|through|its|per cent|within|over|under|up|out';

/** A column that is headed by the second word may hold what the first one asks for. */
export const KIN: readonly (readonly [asked: string, heading: string, strength: number])[] = [
  ['sales', 'amount', 0.7],
  ['sales', 'subtotal', 0.6],
  ['amount', 'subtotal', 0.6],
  ['sales', 'recurring', 0.5],
  ['customer', 'email', 0.7],
  ['employee', 'email', 0.7],
  ['sales', 'fee', 0.5],
  ['sales', 'order', 0.2],
  ['deal', 'opportunity', 0.8],
  ['opportunity', 'deal', 0.8],
  ['deal', 'contract', 0.4],
  ['contract', 'deal', 0.4],
  ['recurring', 'fee', 0.85],
  ['recurring', 'amount', 0.6],
  ['cost', 'amount', 0.4],
  ['ad', 'cost', 0.2],
  ['satisfaction', 'score', 0.8],
  ['satisfaction', 'survey', 0.4],
  ['score', 'satisfaction', 0.6],
  ['recommend', 'score', 0.6],
  ['recommend', 'survey', 0.3],
  ['engagement', 'score', 0.6],
  ['engagement', 'survey', 0.4],
  ['quantity', 'count', 0.5],
  ['complaint', 'ticket', 0.5],
  ['ticket', 'complaint', 0.5],
  ['hire', 'start', 0.5],
  ['signup', 'start', 0.7],
  ['start', 'signup', 0.7],
  ['resolve', 'done', 0.8],
  ['done', 'resolve', 0.8],
  ['customer', 'subscription', 0.5],
  ['subscription', 'customer', 0.5],
  ['leave', 'cancel', 0.8],
  ['cancel', 'leave', 0.5],
  ['visit', 'customer', 0.6],
  ['customer', 'visit', 0.4],
  ['contract', 'order', 0.4],
  ['order', 'sales', 0.2],
  ['pay', 'amount', 0.4],
  ['return', 'cancel', 0.3],
  ['new', 'start', 0.9],
  ['new', 'signup', 0.9],
  ['new', 'hire', 0.9],
  ['new', 'receive', 0.5],
  ['ship', 'order', 0.2],
];

/**
 * Korean words by what they do in a sentence: `kind value`. Written without blanks, since people put them
 * in or leave them out (`전 월 대비`, `전월대비`).
 */
export const KOREAN_WORDS: Readonly<Record<string, string>> = {
  'cadence day': '일 매일 일일 일간 일별 날마다 하루에 하루',
  'cadence week': '주 매주 주간 주별 주마다 주당 일주일에 한주에 1주일에',
  'cadence month': '월 매월 매달 월간 월별 월마다 달마다 다달이 한달에 월당',
  'cadence quarter': '매분기 분기별 분기마다 분기당 분기',
  'cadence half': '매반기 반기별 반기마다 반기당 반기',
  'cadence year': '연 년 매년 연간 년간 연도별 연별 해마다 매해 일년에 한해에',
  'average day': '일평균 하루평균',
  'average week': '주평균 주간평균',
  'average month': '월평균 월간평균',
  'average quarter': '분기평균',
  'average half': '반기평균',
  'average year': '연평균 년평균 연간평균',
  'average none': '평균 평균적으로 평균치',

  'time year+0':
    '올 올해 금년 금년도 올해년도 당해 당해연도 연내 이번회계연도 올회계연도 당회계연도 금회계연도',
  'time year+1': '내년 내년도 차년도 다음해 명년 이듬해 다음회계연도 차기회계연도',
  'time year+2': '내후년',
  'time half+0': '이번반기',
  'time half+1': '다음반기 차반기',
  'time quarter+0': '이번분기 금분기 당분기 현분기',
  'time quarter+1': '다음분기 차분기 내분기',
  'time month+0': '이번달 이달 금월 당월 이번월',
  'time month+1': '다음달 내달 차월 익월',
  'time week+0': '이번주 금주',
  'time week+1': '다음주 차주 내주',
  'time day+0': '오늘 금일',
  'time day+1': '내일 익일',
  'time day+2': '모레',
  'time end-year': '연말 년말 세밑 회계연도말 사업연도말',
  'time end-half': '반기말',
  'time end-quarter': '분기말',
  'time end-month': '월말 이달말',
  'time end-week': '주말',
  'time half1': '상반기',
  'time half2': '하반기',
  'span d1': '하루',
  'span d2': '이틀',
  'span d3': '사흘',
  'span d4': '나흘',
  'span d5': '닷새',
  'span d6': '엿새',
  'span d8': '여드레',
  'span d9': '아흐레',
  'span d7': '일주일 한주',
  'span d10': '열흘',
  'span d15': '보름',
  'span month1': '한달',
  'span month6': '반년',
  'ahead next': '앞으로 향후 다음',

  'past previous_day': '전일 전날 어제',
  'past previous_week': '전주 지난주 저번주 직전주',
  'past previous_month': '전월 전달 지난달 저번달 직전월 직전달 지난월',
  'past previous_quarter': '전분기 지난분기 직전분기 저번분기',
  'past previous_half': '전반기 지난반기 직전반기 저번반기',
  'past previous_year':
    '전년 전년도 작년 작년도 지난해 전년동기 전년동월 전년동분기 작년동기 작년동월 지난해동기 지난해같은기간 지난해같은달 작년같은달 지난해같은분기 작년같은분기 작년이맘때 지난해이맘때 전년같은기간 작년같은기간 전년동기간',
  'past baseline': '기준선 기준치 기준값 기준점 베이스라인 도입전 출시전 시행전 개선전',
  'past current': '현재 지금 현수준 현재수준 기존 현행',
  'versus this':
    '대비 대비해 대비해서 보다 보다는 보다도 에비해 에비해서 비해 비해서 에견줘 와비교해 과비교해 비교해',

  'verb reach': '달성 확보 도달 돌파 획득 유치 완수',
  'verb keep': '유지 사수 관리 지속 보장',
  'verb limit': '억제 제한 한정 국한',
  'verb increase':
    '인상 상향 증액 증원 증설 확충 연장 급증 배가 증가 증대 향상 성장 상승 확대 강화 제고 활성화 신장 증진 확장 극대화 ↑',
  'verb decrease':
    '인하 하향 감액 감원 삭감 저하 반감 감소 단축 절감 축소 하락 저감 감축 경감 완화 감량 최소화 방지 예방 ↓',
  'verb improve': '개선 호전 최적화',
  'stem reach':
    '모으 모아 모았 얻기 얻어 얻을 따내 이루 맞추 채우 올라서 넘기 끝내 마치 찍 찍어 찍을 뚫',
  'stem keep': '지키',
  'stem increase': '늘리 늘어 늘었 늘이 늘어나 높이 높아 올리 끌어올리 키우 오르 올라 올랐',
  'stem decrease': '줄어들 줄어든 줄었 줄이 줄임 줄어 낮추 낮춤 낮아 떨어뜨리 내리 앞당기',
  'done this':
    '발송 발행 게시 모집 오픈 진행 실시 개최 작성 제출 완료 수행 배포 출시 판매 체결 등록 수주 채용 실행 추진 이행 출원 취득 납품 완공 개설 업로드 공유 발굴 생산 처리 해결 시행 운영 업데이트',
  'number 0': '제로',
  'factor 0.5': '절반 반토막 반으로',
  'factor 2': '갑절 곱절',

  'before at_least': '최소 최소한 적어도 최저 못해도 아무리못해도 낮아도 짧아도 작아도',
  'before at_most': '최대 최고 많아도 많아야 기껏해야 늦어도 길어도 길어야 높아도 커도 비싸도',
  'before worst': '나빠도 아무리나빠도 최악의경우 최악의경우에도 최악이라도',
  'about this': '약 대략 대충 한번에 섭씨',
  'vague this':
    '반나절안에 반나절내에 반나절이내 반나절 언젠가 언젠가는 가능한한 가능한빨리 가능한한빨리 최대한빨리 가능한 빨리 빠르게 빠른시일내에 빠른시일내 조속히 최대한 점차 점진적으로 꾸준히 지속적으로 대폭 크게 획기적으로 많이 더욱 조금 조만간 열심히 무조건 적극 적극적으로 확실히 추후 나중에 확 확실하게 좋게 팍 쭉 훨씬 어떻게든 무엇합니다',
  'lead this':
    '우리 우리는 우리의 우리팀 우리팀은 우리팀이 일단 이제 저희 저희는 저희팀은 저희팀 목표는 목표치는 지표는 이번에 이번에는 꼭 반드시 핵심지표는',
  'filler this':
    '좀 해 하되 두되 두고 놓고 잡고 그대로 말자 말기 받기 받아 받아야 받자 받도록 나오게 나오면 내야 내면 시키기 시키자 시킨다 주시기 나가자 나간다 하고있습니다 있다 않는다 함 됨 도전 내자 더 추가로 목표 목표로 목표를 목표치 목표이다 지표 하기 하고 하자 하기로 합니다 할것 할것이다 것 것이 것을 것으로 것이다 수있도록 수있게 싶다 되게 되기 위해 위해서 위하여 보자 가자 두자 노력 이다 예정 계획 잡자 삼는다 삼자 정도 수준 기준 만들자 만들기 만들고 만든다 만들어 지표입니다 될것 될거 할거 수있게끔',
  'and this': '그리고 및 또한 동시에 아울러',
  'full-marks this': '만점에 만점 만점에서 만점기준 만점중 만점으로',
};

/** Words that have their meaning only behind a number or a time. */
export const KOREAN_ENDINGS: Readonly<Record<string, string>> = {
  'magnitude 10': '십',
  'magnitude 100': '백',
  'magnitude 1000': '천',
  'magnitude 10000': '만',
  'magnitude 100000000': '억',
  'magnitude 1000000000000': '조',
  'unit KRW': '원',
  'unit USD': '달러 불 미달러',
  'unit EUR': '유로',
  'unit JPY': '엔',
  'unit GBP': '파운드',
  'unit CNY': '위안',
  'unit %': '% 퍼센트 퍼 프로 퍼센트의',
  'unit points':
    '%p %포인트 %pt %pts %points %point 퍼센트포인트 퍼센트p 프로포인트 포인트 포인트p',
  'unit score': '점',
  'unit s': '초',
  'unit min': '분',
  'unit h': '시간',
  'unit d': '일 영업일 근무일 워킹데이',
  'unit week': '주 주일',
  'unit month': '개월 달',
  'unit quarter': '개분기',
  'unit nth-quarter': '분기 사분기',
  'unit nth-month': '월 월달',
  'unit year': '년 해 개년',
  'unit times': '배',
  'counter this':
    '군데 자리 뷰 세션 클릭 팔로워 건 명 개 회 번 대 곳 통 장 권 편 종 가지 팀 인 매 세트 박스 톤 페이지 호점 개사 개소 개국 차례 사람 사람당 분기당 시간당 매장 콜 마리 잔 그릇 켤레 벌 좌석 석 호 세대 가구 채 줄 점포 식 차 위 등급 포기 병 봉 판 쌍 좌 구좌 부 칸 도 쪽 곡 그루 척 상자 인분 필지 학급 과목 학점 문항 경기 평 킬로 킬로그램 킬로미터 미터 리터 그램',
  'after at_least':
    '이상 이상씩 안떨어지 안내려가 못내려가 안밑돌 떨어지지않 떨어지지말 내려가지않 밑돌지않 떨어지면안 내려가면안 밑돌면안',
  'after at_most':
    '이하 이내 이내로 넘지않 넘지말 넘어서지않 넘어서지말 넘어가지않 넘어가지말 넘어가면안 넘기지않 넘기지말 초과하지않 초과하지말 벗어나지않 안넘 넘으면안 넘어서는안 넘어선안 초과하면안 안쪽 안쪽으로 까지만 못넘 안올라가 못올라가 안초과',
  'after more_than':
    '위로 웃도는 웃돌 상회 상회하게 상회하도록 초과 보다높게 보다높아야 보다높은 보다많이 보다많은 보다많게 보다많아야 보다큰 보다크게 넘게 넘는 넘도록 넘어 넘어야 넘어서야 넘겨야',
  'after less_than':
    '못미치 밑도는 밑돌 하회 하회하게 하회하도록 안되게 안되도록 안되는 미만 아래 아래로 밑으로 보다낮게 보다낮아야 보다낮은 보다적게 보다적은 보다적어야 보다작은 보다작게 보다빠르게',
  'after between': '사이',
  'after within': '내 안 내로',
  'about this': '정도 가량 수준 쯤 선 여 남짓 안팎 규모 씩 치 어치 대',
  'part start': '초 초순 상순',
  'part middle': '중순 중반',
  'part end': '말 하순 말일',
  'marker until': '까지 전까지',
  'marker within': '안넘 안쪽 안쪽으로 내 내로 이내 안 동안 중 간 만 후 뒤 이내로 기간',
  'marker since': '부터 이후',
  'marker to': '로 으로',
  'marker from': '에서',
  'marker of': '의 이라는',
  'marker out-of': '중',
  'and this': '이면서 면서 이며 이고',
  'past-level this': '인 이던 였던 인데 인것을 이었던',
  'half-more this': '반',
  'per this': '당',
  'full-marks this': '만점에 만점 만점에서 만점기준 만점중',
};

/** What follows a verbal noun in one word: `증가시키기`, `달성해`, `감소를`; `증가율` is another word. */
export const ENDING_OF_NOUN =
  /^(?:[을를이가은는로의도와과한합해했할함된될됩됨돼]|으로|하|시키|시켜|시킨|시킬|시킵|시킴|되)/;

/** What follows a stem: `늘리자`, `높이기`, `줄여서`; `올리브` is another word. */
export const ENDING_OF_STEM =
  /^(?:[자기고며면아어여었였겠도지세십시려라니다서게습므죠요는야으음보봐봤봅볼주줘줬줄준줍드달내냅놓놔나갑갈]|가(?=.))/;

/** The steps of a definition: their names, what each asks, and how far it is filled in. */
export const STEP_TEXT = {
  steps: { ko: '단계', en: 'Steps' },
  stepDone: { ko: '(완료)', en: '(complete)' },
  stepSkipped: { ko: '(빠진 항목이 있음)', en: '(incomplete)' },
  stepOpen: { ko: '(입력할 것이 있음)', en: '(to be filled in)' },
  stepSay: { ko: '말하기', en: 'Say it' },
  stepMeasure: { ko: '측정', en: 'Measure' },
  stepAim: { ko: '목표', en: 'Target' },
  stepOwn: { ko: '담당', en: 'Owner' },
  stepWhen: { ko: '일정', en: 'Schedule' },
  stepReview: { ko: '검토', en: 'Review' },
  titleSay: { ko: '어떤 지표인가요?', en: 'What is the KPI?' },
  titleMeasure: { ko: '어떻게 잴까요?', en: 'How is it measured?' },
  titleAim: { ko: '무엇을 목표로 할까요?', en: 'What is the target?' },
  titleOwn: { ko: '누가 책임질까요?', en: 'Who owns it?' },
  titleWhen: { ko: '언제부터 언제까지인가요?', en: 'From when, until when?' },
  titleReview: { ko: '이렇게 저장합니다', en: 'Review and save' },
};

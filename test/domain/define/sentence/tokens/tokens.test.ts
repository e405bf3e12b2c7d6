import { lettersOf } from '../../../../../src/domain/define/sentence/tokens/letters';
import { lexicon } from '../../../../../src/domain/define/sentence/words/lexicon';
import { tokensOf } from '../../../../../src/domain/define/sentence/tokens/tokens';

const piecesOf = (text: string) => tokensOf(lettersOf(text), lexicon()).map(({ key }) => key);

describe('a sentence is cut', () => {
  test.each([
    ['매출10억원이상달성', ['매출', '10', '억', '원', '이상', '달성']],
    ['매출 10 억 원 이 상', ['매출', '10', '억', '원', '이상']],
    ['전 월 대비 20%증가', ['전월', '대비', '20', '%', '증가']],
    ['이탈률을 5%로', ['이탈률', '을', '5', '%', '로']],
    ['월매출', ['월', '매출']],
    ['3개월내', ['3', '개월', '내']],
    ['12월 말까지', ['12', '월', '말', '까지']],
    ['churn을 5%p', ['churn', '을', '5', '%p']],
    ['$1.2M', ['$', '1.2', 'm']],
    ['리뷰평점4.7이상만유지해주세요', ['리뷰평점', '4.7', '이상', '만', '유지']],
    ['객단가 는 2 만', ['객단가', '는', '2', '만']],
    ['재구매율좀', ['재구매율', '좀']],
    ['만명', ['만', '명']],
    ['2 business days 이내', ['2', 'business', 'days', '이내']],
  ])('“%s” into its words and endings', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test.each([
    '문의',
    '성과',
    '추가',
    '단가',
    '월드컵',
    '주문',
    '연구',
    '분말',
    '일본',
    '건강',
    '유지율',
    '증가율',
    '달성률',
    '개선안',
    '이상거래',
    '초과근무',
    '올리브',
    '사건',
    '조회',
    '불만',
    '좋아요',
    '맞춤',
    '하자율',
    '대출',
    '속도',
  ])('never within “%s”', (word) => {
    expect(piecesOf(word)).toEqual([word]);
  });

  test('with the place of each piece in the text', () => {
    const text = '이탈률을 5% 이하로';
    const tokens = tokensOf(lettersOf(text), lexicon());
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      '이탈률',
      '을',
      '5',
      '%',
      '이하',
      '로',
    ]);
  });
});

describe('letters', () => {
  test('have one form, and know what was typed for them', () => {
    const typed = ' 매출   １０억\u00a0원∼２０억 ';
    const letters = lettersOf(typed);
    expect(letters.text).toBe('매출 10억 원~20억');
    expect(letters.original(3, 6)).toBe('１０억');
  });

  test('of Hangul written apart are composed', () => {
    const typed = '매출을 늘리자'.normalize('NFD');
    const letters = lettersOf(typed);
    expect(letters.text).toBe('매출을 늘리자');
    expect(letters.original(0, 2).normalize('NFC')).toBe('매출');
  });

  test('keep their number where a small letter would be longer', () => {
    const { text, small } = lettersOf('İSTANBUL sales');
    expect(small).toHaveLength(text.length);
  });
});

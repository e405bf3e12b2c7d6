import { aSheet, later, rowsOf, turn } from './cells';

/** The export of a help desk, and a survey after the answer. */
export const TICKETS_EN = [
  aSheet('Ticket export', [
    [
      'Ticket #',
      'Created',
      'First reply time (h)',
      'Resolution time (h)',
      'Resolved',
      'Status',
      'Channel',
      'Assignee',
      'Reopened',
      'CSAT score',
    ],
    ...rowsOf(120, (i) => [
      4000 + i,
      later('2025-06-01', i * 2),
      0.5 + (i % 7) * 1.5,
      i % 6 === 0 ? '' : 5 + (i % 30),
      i % 6 === 0 ? '' : later('2025-06-02', i * 2),
      i % 6 === 0 ? 'Open' : turn(['Solved', 'Closed', 'Escalated'], i),
      turn(['E-mail', 'Chat', 'Phone'], i),
      turn(['Kim', 'Lee', 'Park', 'Choi'], i),
      turn(['No', 'No', 'No', 'Yes'], i),
      i % 3 === 0 ? turn([5, 4, 3, 2], i) : '',
    ]),
  ]),
  aSheet('NPS answers', [
    ['Answered on', 'Respondent', 'How likely are you to recommend us? (0-10)', 'Comment'],
    ...rowsOf(60, (i) => [
      later('2025-06-03', i * 4),
      `R${i + 1}`,
      turn([10, 9, 7, 3, 8, 10], i),
      i % 4 === 0 ? `They answered quickly, and the second problem of row ${i} was solved` : '',
    ]),
  ]),
];

export const TICKETS_KO = [
  aSheet('문의내역', [
    ['고객센터 문의 내역 (내부용)', '', '', '', '', '', '', '', ''],
    ['추출일', new Date('2026-03-31T00:00:00+09:00'), '', '', '', '', '', '', ''],
    [
      '문의번호',
      '접수일시',
      '문의유형',
      '상담원',
      '처리상태',
      '첫응답시간(분)',
      '처리완료일',
      '재문의여부',
      '만족도(1~5)',
    ],
    ...rowsOf(120, (i) => [
      `Q-${4000 + i}`,
      later('2025-06-01', i * 2),
      turn(['배송', '환불', '불만', '기타'], i),
      turn(['김상담', '이상담', '박상담'], i),
      i % 6 === 0 ? '처리중' : '해결',
      turn([12, 35, 8, 240], i),
      i % 6 === 0 ? '' : later('2025-06-02', i * 2),
      turn(['N', 'N', 'N', 'Y'], i),
      i % 3 === 0 ? turn([5, 4, 3, 2], i) : '',
    ]),
  ]),
];

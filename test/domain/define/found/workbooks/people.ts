import { aSheet, later, rowsOf, turn } from './cells';

/** People who work somewhere, those who applied, and what was trained. */
export const PEOPLE_KO = [
  aSheet('직원명부', [
    ['사번', '성명', '부서', '직급', '입사일', '퇴사일', '연봉(만원)', '생년월일'],
    ...rowsOf(70, (i) => [
      20_000 + i,
      `직원${i + 1}`,
      turn(['개발팀', '영업팀', '인사팀'], i),
      turn(['사원', '대리', '과장'], i),
      later('2019-03-04', i * 30),
      i % 6 === 2 ? later('2020-09-01', i * 28) : '',
      turn([3600, 4500, 6200], i),
      later('1985-05-05', i * 90),
    ]),
  ]),
  aSheet('채용', [
    ['지원번호', '지원일', '지원 경로', '채용 소요일', '결과', '입사 여부'],
    ...rowsOf(90, (i) => [
      `A${i + 1}`,
      later('2025-01-06', i * 4),
      turn(['사람인', '추천', '홈페이지'], i),
      turn([30, 41, 55], i),
      turn(['합격', '불합격', '진행중'], i),
      turn(['Y', 'N', 'N'], i),
    ]),
  ]),
  aSheet('교육', [
    ['교육일자', '사번', '과정명', '이수여부', '만족도 점수'],
    ...rowsOf(60, (i) => [
      later('2025-01-10', i * 6),
      20_000 + (i % 45),
      turn(['보안', '엑셀', '리더십'], i),
      turn(['O', 'O', 'X'], i),
      turn([4, 5, 3.5], i),
    ]),
  ]),
];

export const PEOPLE_EN = [
  aSheet('Employees', [
    [
      'EmployeeID',
      'FullName',
      'Department',
      'HireDate',
      'TerminationDate',
      'AnnualSalary',
      'BirthDate',
    ],
    ...rowsOf(70, (i) => [
      `E${100 + i}`,
      `Person ${i + 1}`,
      turn(['Engineering', 'Sales', 'HR'], i),
      later('2019-03-04', i * 30),
      i % 6 === 2 ? later('2020-09-01', i * 28) : '',
      turn([52_000, 64_000, 90_000], i),
      later('1985-05-05', i * 90),
    ]),
  ]),
  aSheet('Applications', [
    ['Application ID', 'Applied on', 'Source', 'Time to hire (days)', 'Outcome'],
    ...rowsOf(90, (i) => [
      `A${i + 1}`,
      later('2025-01-06', i * 4),
      turn(['LinkedIn', 'Referral'], i),
      turn([30, 41, ''], i),
      turn(['Hired', 'Rejected', 'In progress'], i),
    ]),
  ]),
];

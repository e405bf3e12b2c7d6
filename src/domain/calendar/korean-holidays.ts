import { civilOf, type Day, dayOf, weekdayOf } from './day';

/** Of which years the days of the lunar calendar stand here. */
export const KOREAN_HOLIDAY_YEARS = { first: 2024, last: 2030 } as const;

/** A public holiday of Korea; three days make up 설날 and 추석. */
export type KoreanHoliday =
  | 'new_year'
  | 'seollal'
  | 'march_first'
  | 'labour_day'
  | 'childrens_day'
  | 'buddhas_birthday'
  | 'memorial_day'
  | 'constitution_day'
  | 'liberation_day'
  | 'chuseok'
  | 'foundation_day'
  | 'hangul_day'
  | 'christmas'
  | 'substitute'
  | 'temporary'
  | 'election';

type MonthAndDay = readonly [month: number, date: number];

/**
 * New Year's Day, Buddha's Birthday and Chuseok by the lunar calendar of Korea, as the almanac of the Korea
 * Astronomy and Space Science Institute gives them. In 2027 and 2028 the new moon falls after midnight in
 * Korea and before it in China, so that 설날 is a day later than the Chinese one.
 */
const LUNAR: Readonly<
  Record<number, { seollal: MonthAndDay; buddha: MonthAndDay; chuseok: MonthAndDay }>
> = {
  2024: { seollal: [2, 10], buddha: [5, 15], chuseok: [9, 17] },
  2025: { seollal: [1, 29], buddha: [5, 5], chuseok: [10, 6] },
  2026: { seollal: [2, 17], buddha: [5, 24], chuseok: [9, 25] },
  2027: { seollal: [2, 7], buddha: [5, 13], chuseok: [9, 15] },
  2028: { seollal: [1, 27], buddha: [5, 2], chuseok: [10, 3] },
  2029: { seollal: [2, 13], buddha: [5, 20], chuseok: [9, 22] },
  2030: { seollal: [2, 3], buddha: [5, 9], chuseok: [9, 12] },
};

/**
 * Elections at the end of a term, which the Public Official Election Act puts on a day of its own rule, the
 * presidential election of 2025 after a vacancy, and days that the government has proclaimed.
 */
const PROCLAIMED: readonly [year: number, month: number, date: number, name: KoreanHoliday][] = [
  [2024, 4, 10, 'election'],
  [2024, 10, 1, 'temporary'],
  [2025, 1, 27, 'temporary'],
  [2025, 6, 3, 'election'],
  [2026, 6, 3, 'election'],
  [2028, 4, 12, 'election'],
  [2030, 3, 27, 'election'],
  [2030, 6, 12, 'election'],
];

/**
 * 제헌절 is a public holiday again by the amendment that was promulgated on 10 February 2026, 노동절 became one by that
 * which passed on 31 March 2026 and held from that 1 May on; the almanac of 2027 has a substitute day for both.
 */
const ADDED_SINCE = 2026;

/** When a holiday that falls on another day off is made up for. */
type Substituted = 'never' | 'on_sunday' | 'on_weekend';

interface Holiday {
  day: Day;
  name: KoreanHoliday;
  substituted: Substituted;
}

/**
 * The public holiday of Korea on this day (공휴일에 관한 법률; substitute holidays by 관공서의
 * 공휴일에 관한 규정, article 3); undefined on any other day, Sundays among them, and outside of the years
 * that are known. Until 2025 Labour Day was one of employees only, by another act.
 */
export function koreanHoliday(day: Day): KoreanHoliday | undefined {
  const { year } = civilOf(day);
  years ??= new Map();
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known.get(day);
}

/** Those that were asked for, once they were. */
let years: Map<number, ReadonlyMap<Day, KoreanHoliday>> | undefined;

function holidaysOf(year: number): ReadonlyMap<Day, KoreanHoliday> {
  const named = new Map<Day, KoreanHoliday>();
  const given = givenHolidays(year);
  for (const { day, name } of given) if (!named.has(day)) named.set(day, name);
  for (const holiday of given) {
    if (!isMadeUp(holiday, given)) continue;
    let day = holiday.day + 1;
    while (named.has(day) || weekdayOf(day) > 5) day += 1;
    named.set(day, 'substitute');
  }
  return named;
}

function isMadeUp(holiday: Holiday, all: readonly Holiday[]): boolean {
  const { day, substituted } = holiday;
  if (substituted === 'never') return false;
  const weekday = weekdayOf(day);
  // Of two on one day the one that is listed first is made up for.
  const others = all.filter((other) => other !== holiday && other.day === day);
  const isDoubled = others.some(
    (other) => other.substituted === 'never' || all.indexOf(other) > all.indexOf(holiday),
  );
  return weekday === 7 || (substituted === 'on_weekend' && weekday === 6) || isDoubled;
}

/** In the order of the year, which substitute days follow; without the lunar days of the year none. */
function givenHolidays(year: number): Holiday[] {
  const lunar = LUNAR[year];
  if (!lunar) return [];
  const on = ([month, date]: MonthAndDay) => dayOf(year, month, date);
  const one = (day: Day, name: KoreanHoliday, substituted: Substituted): Holiday => ({
    day,
    name,
    substituted,
  });
  const around = (day: Day, name: KoreanHoliday) =>
    [
      one(day - 1, name, 'on_sunday'),
      one(day, name, 'on_sunday'),
      one(day + 1, name, 'on_sunday'),
    ] as const;
  const holidays = [
    one(on([1, 1]), 'new_year', 'never'),
    ...around(on(lunar.seollal), 'seollal'),
    one(on([3, 1]), 'march_first', 'on_weekend'),
    ...(year >= ADDED_SINCE ? [one(on([5, 1]), 'labour_day', 'on_weekend')] : []),
    one(on([5, 5]), 'childrens_day', 'on_weekend'),
    one(on(lunar.buddha), 'buddhas_birthday', 'on_weekend'),
    one(on([6, 6]), 'memorial_day', 'never'),
    ...(year >= ADDED_SINCE ? [one(on([7, 17]), 'constitution_day', 'on_weekend')] : []),
    one(on([8, 15]), 'liberation_day', 'on_weekend'),
    ...around(on(lunar.chuseok), 'chuseok'),
    one(on([10, 3]), 'foundation_day', 'on_weekend'),
    one(on([10, 9]), 'hangul_day', 'on_weekend'),
    one(on([12, 25]), 'christmas', 'on_weekend'),
    ...PROCLAIMED.filter(([of]) => of === year).map(([of, month, date, name]) =>
      one(dayOf(of, month, date), name, 'never'),
    ),
  ];
  return [...holidays].sort((a, b) => a.day - b.day);
}

/** Phrases that are the same with each unit of the calendar, `*`. */
export const ENGLISH_UNIT_PHRASES: Readonly<Record<string, string>> = {
  'cadence *': '/*, per *, a *, each *, every *',
  'time *+0': 'this *, the current *, the *',
  'time *+1': 'next *, the next *, the coming *',
  'past previous_*': 'last *, previous *, prior *, the previous *, the prior *, the * before',
  'over previous_*': '* over *, * on *',
  'time end-*': '* end, end of *',
};

/** English words by what they do in a sentence: `kind value`, parted by commas; a hyphen counts as a blank. */
export const ENGLISH_WORDS: Readonly<Record<string, string>> = {
  'cadence day': '/d, daily',
  'cadence week': '/wk, weekly',
  'cadence month': '/mo, / month, monthly',
  'cadence quarter': '/qtr, /q, quarterly',
  'cadence half':
    'half yearly, semi annual, semiannual, biannual, per half year, each half year, every half year',
  'cadence year': '/yr, yearly, annual, annually, annualized, per annum',
  'average none': 'average, averages, avg, mean, on average, averaging',

  'time half+0': 'this half',
  'time year+0':
    'this fiscal year, the fiscal year, the current fiscal year, this financial year, the financial year',
  'time year+1': 'next fiscal year, the next fiscal year, next financial year',
  'time half+1': 'next half',
  'time day+0': 'today',
  'time day+1': 'tomorrow',
  'time end-year': 'years end, eoy, the end of year, fiscal year end',
  'time end-quarter': 'eoq',
  'time end-month': 'eom',
  'time half1': 'first half, the first half, h1, 1h',
  'time half2': 'second half, the second half, h2, 2h',
  'time quarter1': 'q1, 1q, first quarter, the first quarter',
  'time quarter2': 'q2, 2q, second quarter, the second quarter',
  'time quarter3': 'q3, 3q, third quarter, the third quarter',
  'time quarter4': 'q4, 4q, fourth quarter, the fourth quarter, last quarter of the year',
  'month 1': 'january, jan',
  'month 2': 'february, feb',
  'month 3': 'march, mar',
  'month 4': 'april, apr',
  'month 5': 'may',
  'month 6': 'june, jun',
  'month 7': 'july, jul',
  'month 8': 'august, aug',
  'month 9': 'september, sep, sept',
  'month 10': 'october, oct',
  'month 11': 'november, nov',
  'month 12': 'december, dec',
  'edge start': 'start of, the start of, beginning of, the beginning of, early',
  'edge middle': 'mid, middle of, the middle of',
  'edge end': 'end of, the end of, late, close of, the close of',
  'limit until':
    'by, until, to, through, till, before, no later than, not later than, by the end of, to be reached by',
  'limit within': 'within, in, during, throughout, inside, over, for, within the',
  'limit since':
    'from, since, starting, starting in, starting from, beginning, beginning in, as of',
  'ahead next': 'next, the next, coming, the coming, following, the following',

  'past previous_day': 'yesterday',
  'past previous_half':
    'last half, previous half, prior half, the previous half, the prior half, the half before, the last half year, the previous half year',
  'past previous_year':
    'a year ago, a year earlier, same period last year, the same period last year, the same period of last year, the same month last year, the same quarter last year, same month last year, same quarter last year',
  'past baseline': 'baseline, the baseline, our baseline',
  'past current':
    'current, current level, the current level, current levels, today, now, currently',
  'versus this':
    'above, below, ahead of, as, as many as, as much as, as high as, what it is, what it was, what they are, what they were, what we have, what we had, vs, vs., versus, over, on, than, from, compared to, compared with, relative to, against, in comparison with, in comparison to',
  'over previous_day': 'dod',
  'over previous_week': 'wow',
  'over previous_month': 'mom',
  'over previous_quarter': 'qoq',
  'over previous_half': 'half over half, hoh',
  'over previous_year': 'yoy',

  'verb reach':
    'reach, reaches, reaching, hit, hits, achieve, achieves, achieving, attain, attains, meet, secure, get to, arrive at',
  'verb keep':
    'keep, keeps, keeping, maintain, maintains, maintaining, hold, holds, freeze, stay, stays, stayed, sustain, remain, remains, retain',
  'verb limit': 'limit, cap, restrict, contain',
  'verb increase':
    'go up, goes up, come up, increase, increases, increasing, grow, grows, growing, raise, raises, raising, boost, boosts, boosting, lift, expand, expands, gain, gains, up, higher, growth, rise, rises, rising, enhance, strengthen, maximize, maximise, scale, more, bump, bumps, bump up, ramp up, push up, drive up, crank up, beef up, climb',
  'verb decrease':
    'come down, comes down, go down, goes down, decrease, decreases, decreasing, reduce, reduces, reducing, cut, cuts, cutting, lower, lowers, lowering, drop, drops, decline, declines, shrink, shorten, shortens, reduction, minimize, minimise, less, fewer, down, trim, slash, fall, falls, shave, bring down, drive down, push down, knock down, squeeze',
  'verb improve': 'improve, improves, improved, improving, improvement, better, optimize, optimise',
  'start reach':
    'sign up, roll out, set up, open up, line up, carry out, send, print, pack, assemble, treat, teach, mentor, coach, migrate, launch, plant, train, answer, process, resolve, handle, serve, visit, call, contact, interview, submit, register, enroll, audit, inspect, renew, deploy, automate, certify, donate, recycle, install, repair, pilot, schedule, file, fill, fix, drive, bring, take, push, move, hold, run, conduct, organize, host, ship, write, produce, release, finish, onboard, recruit, open, create, gather, score, make, do, win, sign, acquire, generate, close, land, get, attract, deliver, sell, make, earn, bring in, book, add, publish, complete, collect, hire',
  'factor 0.5': 'half, in half, by half, halve, halves, halving',
  'factor 2': 'double, doubles, doubling, doubled, twice',
  'share 33.3333333333': 'a third, one third, 1 third',
  'share 66.6666666667': 'two thirds, 2 thirds',
  'share 10': 'a tenth, 1 tenth',
  'share 20': 'a fifth, 1 fifth',
  'share 40': 'two fifths, 2 fifths',
  'share 75': 'three quarters, 3 quarters',
  'share 25': 'a quarter, 1 quarter',
  'share 50': 'half, a half',
  'factor 3': 'triple, triples, tripling, thrice, treble',
  'factor 4': 'quadruple',

  'before at_least':
    'at least, min, minimum, minimum of, a minimum of, at minimum, at or above, at or over, equal to or above, >=, ≥, =>',
  'before at_most':
    'at most, up to, maximum, maximum of, a maximum of, max, at or below, at or under, equal to or below, <=, ≤, =<',
  'before more_than':
    'more than, over, above, greater than, higher than, larger than, bigger than, exceed, exceeds, exceeding, beyond, better than, longer than, north of, >',
  'before less_than':
    'less than, fewer than, under, below, lower than, shorter than, smaller than, south of, in under, in less than, <',
  'before worse': 'worse than, slower than',
  'before worst': 'at worst, at the very worst, in the worst case',
  'before between': 'between, anywhere between, in between',
  'no this':
    "no, not, never, without, not to, don't, doesn't, won't, shouldn't, mustn't, can't, cannot, wouldn't",
  'deny this': 'avoid, prevent',
  'come this':
    'afford, tolerate, take, last, cost, have, see, allow, accept, go, goes, going, get, gets, rise, rises, climb, drop, drops, dip, dips, fall, falls, be, slip, sink',
  'before within': 'within, inside, in no more than, in at most',
  'before equal': '=, equal to, equals',
  'after at_least':
    'or more, or higher, or above, or better, and above, and up, and more, and over, or over, or greater, at least, at minimum, minimum, +, at the very least, at a minimum, at the least, min',
  'after at_most':
    'or less, or fewer, or lower, or below, or under, or faster, or shorter, and below, and under, at most, maximum, max, at maximum, tops, or sooner, at the very most, at the most, at a maximum',

  'after worst': 'at worst, at the very worst, in the worst case',

  'about this': 'about, around, approximately, roughly, some, nearly, almost, ~, like',
  'marker by': 'by',
  'marker to': 'to, →, ->, =>',
  'marker from': 'from',
  'marker of': 'of',
  'vague this':
    'flat, steady, someday, some day, eventually, asap, as soon as possible, soon, significantly, dramatically, substantially, gradually, steadily, continuously, drastically, much, a lot, greatly, as much as possible, as possible, really',
  'lead this':
    "kindly, may i, may i ask, may i ask the team to, may i ask everyone to, may i ask you to, ask everyone to, ask you to, ask you all to, ask the team to, could everyone, can everyone, could everybody, appreciate it if, be grateful if, how about, what about, let's say, say, try and, you, you guys, guys, everyone, everybody, folks, make it, ideally, hopefully, preferably, basically, also, then, it would, it'd, be good, be awesome, be cool, be ideal, be great, be nice, we, i, i'd, i'll, i'm, we'll, we'd, we're, let's, lets, let us, can we, could we, can i, can you, could you, can, should, would, will, must, gotta, gonna, wanna, got to, going to, want, want to, wants to, like us to, like you to, want us to, want you to, need you to, need, need to, needs to, have to, has to, have got to, love, love to, like to, would like, see, see that, hope, hope to, hope for, hoping, hoping for, hoping to, shoot for, shooting for, aim, aim to, aim for, aiming for, aiming to, looking for, looking to, try to, trying to, plan to, please, pls, plz, thx, thanks, ok, okay, so, hey, just, if we, if we could, goal, target, kpi, objective, our goal is, our target is, the goal is, the target is, team should, the team should, team must, the team must, team will, team needs to, everyone should, is, are, be, to be, have, has, to have, ensure, ensure that, make sure, make sure that, make sure we, so that it, and keep it, remains at, stays at",
  'article this':
    'as many, as much, the, a, an, our, its, their, of, to, at, with, as, by, for, in, from, that, on, per, and, or, is, are, be',
  'and this': 'and, &, but, while, plus, as well as, and also',
  'full-marks this': 'out of',
};

/** Words that have their meaning only behind a number. */
export const ENGLISH_ENDINGS: Readonly<Record<string, string>> = {
  'counter this':
    'kwh, mwh, kw, kg, mg, tons, ton, tonnes, tonne, lbs, km, miles, litres, liters, gb, mb, tb, ms, °c, ℃, °f, degree, degrees, degrees celsius, db, ppm',
  'magnitude 12': 'dozen',
  'magnitude 100': 'hundred',
  'magnitude 1000': 'thousand, k',
  'magnitude 1000000': 'million, millions, m, mn, mm, mio, mil',
  'magnitude 1000000000': 'billion, billions, bn, b',
  'magnitude 1000000000000': 'trillion, tn',
  'unit KRW': 'won, krw, ₩',
  'unit USD': 'dollars, dollar, usd, bucks, $',
  'unit EUR': 'euros, euro, eur, €',
  'unit JPY': 'yen, jpy, ¥',
  'unit GBP': 'pounds, gbp, £',
  'unit CNY': 'yuan, cny, rmb',
  'unit %': '%, percent, per cent, pct',
  'unit points':
    '%p, %pt, %pts, %points, %point, pp, ppt, ppts, pt, pts, p.p., percentage points, percentage point, percent points, points, point, % points, % point',
  'unit s': 's, sec, secs, second, seconds',
  'unit min': 'min, mins, minute, minutes',
  'unit h': 'h, hr, hrs, hour, hours',
  'unit d': 'd, day, days, calendar days, business day, business days, working day, working days',
  'unit week': 'w, wk, wks, week, weeks',
  'unit month': 'mo, mos, month, months',
  'unit quarter': 'quarter, quarters',
  'unit half': 'half years',
  'unit year': 'y, yr, yrs, year, years',
  'unit times': 'x, ×, times, fold, time',
  'ordinal this': 'st, nd, rd, th',
  'full-marks this': 'out of, /',
};

/** Words before a number that say its currency. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  '₩': 'KRW',
  krw: 'KRW',
  $: 'USD',
  usd: 'USD',
  us$: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
};

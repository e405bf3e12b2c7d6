/**
 * The house: every folder of the code, what it holds, and which other folders its files may import, each
 * with the reason. It is held against the sources, not the bundler's metafile, so that imports of types count
 * too: who reads a file has to know them. From the bottom to the top: a room imports only rooms that stand above it in this list.
 * test/structure/house.test.ts holds the code against it, and `npm run docs` draws it into CONTRIBUTING.md.
 */

/** What a layer may import of others; inside a layer the rooms below say it one by one. */
export const LAYERS = [
  {
    layer: 'src/domain',
    holds: 'what the words mean. Pure: plain values and the moment go in, new values come out',
    imports: [],
  },
  {
    layer: 'src/contract',
    holds: 'field records, tables, what pages may ask: shared by sidebar and server',
    imports: ['src/domain'],
  },
  {
    layer: 'src/text',
    holds: 'every sentence that a person reads, Korean and English side by side',
    imports: ['src/domain', 'src/contract'],
  },
  {
    layer: 'src/app',
    holds: 'use cases, and in `ports.ts` the few small interfaces that they need',
    imports: ['src/domain', 'src/contract', 'src/text'],
  },
  {
    layer: 'src/host',
    holds: 'the only place that names Google’s services',
    imports: ['src/domain', 'src/contract', 'src/text', 'src/app'],
  },
  {
    layer: 'src/entry',
    holds: 'what Google calls, one line each, and what joins app and host',
    imports: ['src/domain', 'src/contract', 'src/text', 'src/app', 'src/host'],
  },
  {
    layer: 'sidebar',
    holds: 'the pages beside the sheet',
    imports: ['src/domain', 'src/contract', 'src/text'],
  },
];

/** Rooms of all layers, bottom to top. `imports` names rooms of the same layer, with the reason. */
export const ROOMS = [
  // --- domain
  {
    room: 'src/domain',
    holds: 'what a problem is: a code and values, no words',
    imports: {},
  },
  {
    room: 'src/domain/numeric',
    holds: 'special functions, sums, quantiles, optimisers',
    imports: {},
  },
  {
    room: 'src/domain/calendar',
    holds: 'days, periods, working days, time zones',
    imports: {},
  },
  {
    room: 'src/domain/written',
    holds: 'numbers, days and tables as people, locales and files write them',
    imports: {
      'src/domain': 'why a file cannot be read is a problem',
      'src/domain/calendar': 'a written date is a calendar day',
    },
  },
  {
    room: 'src/domain/kpi',
    holds: 'what a KPI is: its definition and the words in it',
    imports: { 'src/domain/calendar': 'a KPI has a cadence, and days from which and until which' },
  },
  {
    room: 'src/domain/kpi/standing',
    holds:
      'how a KPI stands by values that are known: aim, attainment, gap, pace, trend, landing, status',
    imports: {
      'src/domain': 'a number that is missing is told as a problem',
      'src/domain/calendar': 'a KPI is judged by periods and days',
      'src/domain/kpi': 'a standing is that of a definition',
      'src/domain/numeric': 'trend and landing are certain to a share, which needs Student’s t',
    },
  },
  {
    room: 'src/domain/kpi/evaluate',
    holds: 'a KPI on a day: what was recorded and what its measure says now, then its standing',
    imports: {
      'src/domain/calendar': 'each period has a value of its own',
      'src/domain/kpi': 'a history is that of a definition',
      'src/domain/kpi/standing': 'a history ends in a standing',
      'src/domain/numeric': 'two values are the same but for rounding',
    },
  },
  {
    room: 'src/domain/functions',
    holds: 'the machinery of cell functions: arguments in, tables and errors out',
    imports: {
      'src/domain': 'an error of a cell is a problem until the edge says it',
      'src/domain/calendar': 'cells with dates are read as calendar days',
      'src/domain/written': 'a criterion is read as the locale writes numbers and dates',
    },
  },
  {
    room: 'src/domain/metrics/periods',
    holds: 'sums, counts and means over the rows of a period',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/calendar': 'a period is a span of days',
      'src/domain/numeric': 'exact sums, and medians',
    },
  },
  {
    room: 'src/domain/metrics/forecast',
    holds: 'series, seasons, exponential smoothing',
    imports: {
      'src/domain/functions': 'a series that is too short is refused as every body refuses',
      'src/domain/metrics/periods': 'a series stands in the order of its days',
      'src/domain/calendar': 'a season is told from the distance of the days',
      'src/domain/numeric': 'fits and medians',
    },
  },
  {
    room: 'src/domain/metrics/standing',
    holds: 'attainment, pace, status, score, baseline and achievability as cell functions',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/kpi': 'a direction is an argument',
      'src/domain/kpi/standing': 'a cell says what the register says, by the same code',
      'src/domain/metrics/forecast': 'achievability and a seasonal baseline rest on the forecast',
      'src/domain/calendar': 'pace counts days',
      'src/domain/numeric': 'means and medians',
    },
  },
  {
    room: 'src/domain/metrics/customers',
    holds: 'churn, retention, cohorts, survival, recurring revenue',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/metrics/periods': 'churn by month walks the same periods',
      'src/domain/calendar': 'a customer is active on days',
      'src/domain/numeric': 'chi-square, fits, sums by key',
    },
  },
  {
    room: 'src/domain/metrics/worth',
    holds: 'lifetime value, its models, and the ratios of acquisition',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/metrics/periods': 'the index of days is the same',
      'src/domain/calendar': 'recency and age are counted in days',
      'src/domain/numeric': 'likelihoods and their peaks',
    },
  },
  {
    room: 'src/domain/metrics/voice',
    holds: 'what customers say: NPS, CSAT and their intervals',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/numeric': 'normal quantiles',
    },
  },
  {
    room: 'src/domain/metrics/causes',
    holds: 'why it moved and where it goes: breakdowns, tests, forecasts, anomalies, data quality',
    imports: {
      'src/domain/functions': 'bodies take and answer the machinery’s values',
      'src/domain/metrics/forecast': 'KPI_FORECAST and KPI_ANOMALIES show what it fits',
      'src/domain/metrics/periods': 'series are put in the order of their days',
      'src/domain/metrics/voice': 'a rate has the same interval in a test',
      'src/domain/numeric': 'p-values, quantiles, sums',
    },
  },
  {
    room: 'src/domain/metrics',
    holds: 'the list of all cell functions',
    imports: {
      'src/domain/functions': 'what a cell function is',
      'src/domain/metrics/causes': 'lists the family',
      'src/domain/metrics/customers': 'lists the family',
      'src/domain/metrics/periods': 'lists the family',
      'src/domain/metrics/standing': 'lists the family',
      'src/domain/metrics/voice': 'lists the family',
      'src/domain/metrics/worth': 'lists the family',
    },
  },
  {
    room: 'src/domain/measure',
    holds: 'the measure language: parsing, meaning, execution over cells',
    imports: {
      'src/domain': 'what is wrong with a measure is a problem',
      'src/domain/functions': 'a measure calls cell functions through their machinery',
      'src/domain/metrics': 'and knows them all by name',
      'src/domain/written': 'criteria are read as the spreadsheet writes numbers and dates',
      'src/domain/calendar': 'from and to are days',
    },
  },
  {
    room: 'src/domain/define',
    holds: 'what the cells of a sheet may be measured by, and in which unit',
    imports: { 'src/domain/measure': 'a proposal is a measure, and cells are what measures read' },
  },
  {
    room: 'src/domain/define/outlook',
    holds: 'where a KPI goes by its own past, where it stands, and how likely a target is',
    imports: {
      'src/domain': 'why nothing is said of the future is a problem',
      'src/domain/calendar': 'a due date lies in a period',
      'src/domain/functions':
        'a past that bears no forecast is refused as a cell function refuses it',
      'src/domain/kpi/standing':
        'a past is the values of its periods, an aim what they are held against',
      'src/domain/measure': 'what a measure does says which values there can be',
      'src/domain/metrics/forecast': 'the past is a series',
      'src/domain/metrics/standing': 'a target’s chance is what the cell function says',
    },
  },
  {
    room: 'src/domain/define/sentence',
    holds: 'a KPI as it is said: what can be read of a sentence',
    imports: {
      'src/domain/calendar': 'a cadence is read',
      'src/domain/kpi': 'a direction and an aggregation are read',
    },
  },
  {
    room: 'src/domain/define/sentence/words',
    holds: 'the words that are known, with their endings, and what the name of a metric tells',
    imports: {},
  },
  {
    room: 'src/domain/define/sentence/tokens',
    holds: 'a text as letters, and cut into words, numbers, particles and signs',
    imports: {
      'src/domain/calendar': 'a date in digits is one piece',
      'src/domain/define/sentence/words': 'where a word ends is told by those that are known',
    },
  },
  {
    room: 'src/domain/define/sentence/phrases',
    holds: 'what pieces say together: amounts, dates and stretches of time, cadences, verbs',
    imports: {
      'src/domain/calendar': 'a cadence, and dates that are told from today',
      'src/domain/kpi': '`at least` is a direction',
      'src/domain/define/sentence': 'what a number is compared with is read as it is',
      'src/domain/define/sentence/words': 'a currency may stand before its number',
      'src/domain/define/sentence/tokens': 'a rule asks a token what it can mean',
    },
  },
  {
    room: 'src/domain/define/sentence/clause',
    holds: 'what the phrases are to each other: the target, its verb, and which time is a deadline',
    imports: {
      'src/domain/define/sentence/words':
        'a rate is counted over so many days, which are no deadline',
      'src/domain/define/sentence/tokens': 'words between two phrases are looked at again',
      'src/domain/define/sentence/phrases': 'a clause is made of phrases',
    },
  },
  {
    room: 'src/domain/define/sentence/fields',
    holds:
      'each field by the clause: metric, scope, target, unit, aggregation; and the whole way there',
    imports: {
      'src/domain/calendar': 'the day on which it is said',
      'src/domain/kpi': 'a direction and an aggregation',
      'src/domain/define/sentence': 'the fields are those of a reading',
      'src/domain/define/sentence/words': 'the name of a metric tells of its unit and aggregation',
      'src/domain/define/sentence/tokens': 'the way begins with letters and tokens',
      'src/domain/define/sentence/phrases': 'a field is said by phrases',
      'src/domain/define/sentence/clause': 'and by what they are to each other',
    },
  },
  {
    room: 'src/domain/define/found/words',
    holds: 'words that mean the same in sentences and headings, and what a sentence asks for',
    imports: {
      'src/domain/define': 'a heading’s unit is told in one way',
      'src/domain/define/sentence': 'what is asked for is a sentence that was read',
    },
  },
  {
    room: 'src/domain/define/found/sheet',
    holds: 'a sheet as it is looked at: its heading row, what each column holds, its dates',
    imports: {
      'src/domain/calendar': 'a date may be written as text',
      'src/domain/measure': 'cells are what measures read',
      'src/domain/define/found/words': 'a heading is words',
    },
  },
  {
    room: 'src/domain/define/found/measure',
    holds: 'a measure as an idea: its columns and conditions, and whether its values fit',
    imports: {
      'src/domain': 'why values do not fit is a problem',
      'src/domain/define/sentence': 'values fit what the sentence says of them',
      'src/domain/define/found/words': 'a condition is a value that words name',
      'src/domain/define/found/sheet': 'it stands over columns of a sheet',
      'src/domain/measure': 'it is written as a formula',
    },
  },
  {
    room: 'src/domain/define/found/candidates',
    holds: 'a file per shape of measure: each with what speaks for it',
    imports: {
      'src/domain/define/found/words': 'a shape answers what is asked for',
      'src/domain/define/found/sheet': 'from columns that it needs',
      'src/domain/define/found/measure': 'a candidate is a measure',
      'src/domain/measure': 'scores are read from cells',
    },
  },
  {
    room: 'src/domain/define/found',
    holds: 'the measures over the file’s own columns that a sentence may mean, the likeliest first',
    imports: {
      'src/domain/define/sentence': 'what is looked for is a sentence that was read',
      'src/domain/define/found/words': 'it is looked for by its words',
      'src/domain/define/found/sheet': 'in each sheet',
      'src/domain/define/found/measure': 'what is found is a measure',
      'src/domain/define/found/candidates': 'the likeliest of many',
    },
  },
  {
    room: 'src/domain/define/review',
    holds: 'the SMART review: five letters, each with a reason and a proposal',
    imports: {
      'src/domain/calendar': 'a due date is so many days away',
      'src/domain/kpi': 'a direction, stages, and the aim at the due date',
      'src/domain/define/sentence': 'a sentence can be reviewed as it was read',
      'src/domain/define/outlook': 'a chance, or why there is none, is told',
    },
  },
  {
    room: 'src/domain/define/set',
    holds: 'all KPIs together: the linter, the tree, and which of them to choose',
    imports: {
      'src/domain': 'what a candidate lacks is a problem',
      'src/domain/calendar': 'a definition that changed in the running period',
      'src/domain/kpi': 'states, tiers and directions',
      'src/domain/kpi/standing': 'each KPI of a tree has a status',
      'src/domain/numeric': 'what is left of weights that add up to 1',
      'src/domain/functions': 'rows without anything are refused as a cell function refuses them',
      'src/domain/measure': 'a candidate’s data are the rows that its measure reads',
      'src/domain/metrics/causes': 'rows are judged as DATA_QUALITY judges them',
      'src/domain/metrics/standing': 'the score of a parent is that of the cell function',
      'src/domain/define/review': 'vanity metrics, and targets easier than the baseline',
    },
  },
  {
    room: 'src/domain/define/templates',
    holds: 'KPIs that teams commonly define, in packs and by symptom',
    imports: {
      'src/domain/calendar': 'a template has a cadence, and may be due in some months',
      'src/domain/kpi': 'it is written in the words of a definition',
      'src/domain/define/sentence': 'a movement is told as a sentence tells it',
    },
  },
  {
    room: 'src/domain/alerts/news',
    holds: 'what is told beside misses: stretch targets, jumps, early warnings, changed schedules',
    imports: {
      'src/domain/calendar': 'news is of a period',
      'src/domain/kpi': 'whom it concerns and what a stretch is stand in the definition',
      'src/domain/kpi/standing': 'a value is that of a standing',
      'src/domain/metrics/forecast': 'a jump is as far off as an anomaly, by the same deviation',
      'src/domain/numeric': 'usual is the median',
    },
  },
  {
    room: 'src/domain/alerts',
    holds:
      'the life of an alert, what mail is due, who gets it, and all that replayed over past days',
    imports: {
      'src/domain': 'why past days cannot be replayed is a problem',
      'src/domain/kpi': 'who is told stands in the definition',
      'src/domain/kpi/standing': 'an alert follows a KPI’s standing',
      'src/domain/calendar': 'an alert belongs to a period, and plans are due in working days',
      'src/domain/alerts/news': 'news is queued in the alert of its period',
    },
  },
  {
    room: 'src/domain/improve',
    holds: 'the states of an improvement action',
    imports: {},
  },
  // --- contract
  {
    room: 'src/contract/language',
    holds: 'the two languages, and a phrase in both',
    imports: {},
  },
  {
    room: 'src/contract/fields',
    holds: 'what a field is and may say of itself; a choice with its words',
    imports: { 'src/contract/language': 'headings, help and choices are phrases' },
  },
  {
    room: 'src/contract/fields/records',
    holds: 'the fields of the register and of alerts, group by group, with their choices',
    imports: {
      'src/contract/fields': 'a record is fields',
      'src/contract/language': 'headings and help are phrases',
    },
  },
  {
    room: 'src/contract/fields/typed',
    holds: 'how what is typed into a field is understood, and written back',
    imports: {
      'src/contract/fields': 'a value is that of a field',
      'src/contract/fields/records': 'a movement of the target is two fields of the register',
    },
  },
  {
    room: 'src/contract/define',
    holds: 'a whole definition: its rules, and an edit laid over what stands there',
    imports: {
      'src/contract/fields': 'a definition is read field by field',
      'src/contract/fields/records': 'it holds the fields that people define',
      'src/contract/fields/typed': 'a value is checked as it is understood',
    },
  },
  {
    room: 'src/contract/exchange',
    holds: 'definitions as .csv and JSON: written, and read back row by row',
    imports: {
      'src/contract/language': 'headings and choices are in the reader’s words',
      'src/contract/fields': 'a column is a field',
      'src/contract/fields/records': 'of the register',
      'src/contract/fields/typed': 'a cell is read as a form is',
      'src/contract/define': 'a file holds what people define',
    },
  },
  {
    room: 'src/contract/tables',
    holds: 'the six tables: keys, headings, choices',
    imports: {
      'src/contract/language': 'titles and headings are phrases',
      'src/contract/fields': 'a column is a field',
      'src/contract/fields/records': 'the register’s columns are the KPI fields',
    },
  },
  {
    room: 'src/contract/functions',
    holds: 'arguments of a formula as a page may send them',
    imports: {},
  },
  {
    room: 'src/contract/rpc',
    holds: 'what pages may ask and what they get, a file per capability',
    imports: {
      'src/contract/language': 'a page says which language it is read in',
      'src/contract/fields': 'owners are suggested as choices are',
      'src/contract/fields/typed': 'shares of a KPI go over as they are read',
    },
  },
  {
    room: 'src/contract',
    holds: 'every settings key with its type, and the alert settings as they are typed',
    imports: {
      'src/contract/fields': 'a kept choice is read as a choice is',
      'src/contract/fields/records': 'a cadence that is kept is one that can be chosen',
      'src/contract/fields/typed': 'settings are typed as fields are',
      'src/contract/language': 'the language of the file is a setting',
      'src/contract/rpc': 'a form that was begun is kept as it was sent',
      'src/contract/tables': 'the sheets of the tables are remembered by name',
    },
  },
  // --- text
  {
    room: 'src/text',
    holds: 'a file per capability; figures, names of periods, and how a phrase is said',
    imports: {},
  },
  {
    room: 'src/text/alerts',
    holds: 'alerts and their runs, mails, settings and page: a file each',
    imports: {},
  },
  {
    room: 'src/text/define',
    holds: 'what is read while a KPI is defined, alone or with others',
    imports: { 'src/text': 'a target is said with its figures' },
  },
  {
    room: 'src/text/define/templates',
    holds: 'what people read of each template, pack and symptom',
    imports: { 'src/text': 'a target is said with its figures' },
  },
  {
    room: 'src/text/functions',
    holds: 'why a cell function has no answer, a file per family, and what its page says',
    imports: {},
  },
  {
    room: 'src/text/problems',
    holds: 'any problem by its code, and any reason of a standing',
    imports: {
      'src/text': 'a capability says its own problems, with figures',
      'src/text/alerts': 'so do alerts',
      'src/text/define': 'so does defining',
      'src/text/functions': 'so do cell functions',
    },
  },
  // --- app
  {
    room: 'src/app',
    holds: 'ports that several capabilities share, and what it means to edit',
    imports: {},
  },
  {
    room: 'src/app/evaluate',
    holds: 'standings and values of all KPIs, computed and written',
    imports: { 'src/app': 'the moment, the lock and settings are shared ports' },
  },
  {
    room: 'src/app/alerts/mail',
    holds: 'a mail, from what is due to text and HTML',
    imports: {
      'src/app': 'the spreadsheet’s title and locale are shared ports',
      'src/app/evaluate': 'a mail shows the standings of the run',
    },
  },
  {
    room: 'src/app/alerts/channel',
    holds: 'a post to Slack or Google Chat: its content, its body, and what becomes of it',
    imports: {
      'src/app/alerts/mail': 'a post shows a KPI as the mails do',
    },
  },
  {
    room: 'src/app/alerts',
    holds: 'one alert run in stages: prepare, decide, write, send, report; and switching it on',
    imports: {
      'src/app': 'the moment, the lock and settings are shared ports',
      'src/app/evaluate': 'a run begins with an evaluation',
      'src/app/alerts/mail': 'what is due becomes a mail',
      'src/app/alerts/channel': 'and the digest a post',
    },
  },
  {
    room: 'src/app/define',
    holds: 'ports of definitions, and KPIs listed as their rows hold them',
    imports: {
      'src/app': 'who may edit, and settings, are shared ports',
      'src/app/evaluate': 'a value is listed against what was in force in its period',
    },
  },
  {
    room: 'src/app/define/measure',
    holds: 'what a measure gives before it is saved, and the measures that the file offers',
    imports: {
      'src/app': 'the moment is a shared port',
      'src/app/define': 'cells and headings of the sheet are its ports',
      'src/app/evaluate': 'a measure’s preview reads the same ranges',
    },
  },
  {
    room: 'src/app/define/judge',
    holds: 'what is wrong with one definition, what it lacks, and what is hardly meant',
    imports: {
      'src/app': 'the moment is a shared port',
      'src/app/define': 'it is judged among the rows of the register',
      'src/app/define/measure': 'its own past says whether a target can be reached',
      'src/app/evaluate': 'the rows of a measure are read as a run reads them',
    },
  },
  {
    room: 'src/app/define/save',
    holds: 'a definition written and logged: its id, its draft, and an edit whose run died',
    imports: {
      'src/app': 'the lock and settings are shared ports',
      'src/app/define': 'the register and its change log are its ports',
      'src/app/define/judge': 'what is wrong is not saved',
      'src/app/alerts': 'an id that any table mentions is never given again',
      'src/app/evaluate': 'a value of the past may have to be computed again',
    },
  },
  {
    room: 'src/app/define/set',
    holds: 'all KPIs together: tree, checks, drafts to choose from, and a choice saved',
    imports: {
      'src/app': 'the moment and settings are shared ports',
      'src/app/define': 'the set is the register as it is listed',
      'src/app/define/judge': 'a draft to choose from is reviewed',
      'src/app/define/measure': 'the cells that drafts name are read together',
      'src/app/define/save': 'what moved meanwhile is told as a single save tells it',
      'src/app/evaluate': 'what a draft’s data are worth is told by the rows that it reads',
    },
  },
  {
    room: 'src/app/define/card',
    holds: 'one KPI to read, or those of a team',
    imports: {
      'src/app': 'the moment and settings are shared ports',
      'src/app/define': 'its definition is the row as it is listed',
      'src/app/define/measure': 'a formula of the sheet may say a measure',
      'src/app/alerts': 'its open alert is in the log',
      'src/app/evaluate': 'its standing is computed as a run computes it',
    },
  },
  {
    room: 'src/app/define/exchange',
    holds: 'several definitions at once: templates, export and import',
    imports: {
      'src/app': 'the moment and settings are shared ports',
      'src/app/define': 'the register is its port',
      'src/app/define/judge': 'each definition is judged as a single one',
      'src/app/define/save': 'and numbered and logged as a single one',
      'src/app/evaluate':
        'whether a change makes past values other ones, which are computed in one pass',
    },
  },
  {
    room: 'src/app/tables',
    holds: 'tables made, checked and repaired',
    imports: {
      'src/app': 'what is amiss with a table is a shared port’s answer',
      'src/app/define': 'the register’s rows are its port',
      'src/app/define/save': 'repair gives ids as a save does',
    },
  },
  {
    room: 'src/app/functions',
    holds: 'a formula put into the selected cell',
    imports: { 'src/app': 'the selected cell is a shared port' },
  },
  {
    room: 'src/app/page',
    holds: 'what a page needs to open',
    imports: {
      'src/app': 'the person and the sheet are shared ports',
      'src/app/define': 'drafts, and the owners that are known',
      'src/app/tables': 'whether the tables can be used',
    },
  },
  // --- host
  {
    room: 'src/host',
    holds: 'one file for each service of Google',
    imports: {},
  },
  {
    room: 'src/host/sheet/cells',
    holds: 'what a cell holds, whatever the sheet: values, days, rows that are one of ours',
    imports: {},
  },
  {
    room: 'src/host/sheet/find',
    holds: 'where a table is now: its sheet by metadata, its columns by their keys',
    imports: {
      'src/host': 'the document is opened once a run',
      'src/host/sheet/cells': 'keys and ids are cells',
    },
  },
  {
    room: 'src/host/sheet/look',
    holds: 'how a table looks: colours, formats of units and periods, folded columns',
    imports: { 'src/host/sheet/cells': 'a rule of colour holds values' },
  },
  {
    room: 'src/host/sheet',
    holds: 'reading and writing of tables while people move rows and columns',
    imports: {
      'src/host': 'the document is opened once a run',
      'src/host/sheet/cells': 'a row is cells',
      'src/host/sheet/find': 'a table is found before it is read or written',
      'src/host/sheet/look': 'what is written is formatted',
    },
  },
  {
    room: 'src/host/tables',
    holds: 'our six tables as ports',
    imports: {
      'src/host': 'the document is opened once a run',
      'src/host/sheet': 'rows are found by key and id, never by place',
      'src/host/sheet/cells': 'a KPI is read from its cells',
      'src/host/sheet/find': 'a table may be missing, or there twice',
      'src/host/sheet/look': 'a unit has a format',
    },
  },
  {
    room: 'src/host/sources',
    holds: 'the rows that measures read',
    imports: {
      'src/host': 'the document is opened once a run',
      'src/host/sheet': 'the title of a sheet is quoted as formulas quote it',
      'src/host/sheet/cells': 'a cell’s value is read in one way',
      'src/host/sheet/find': 'our own tables are no data',
    },
  },
  // --- entry
  {
    room: 'src/entry/composition',
    holds: 'every port over the open spreadsheet, joined when a use case asks',
    imports: {},
  },
  {
    room: 'src/entry/said',
    holds: 'reports, problems and failures in words',
    imports: {},
  },
  {
    room: 'src/entry/methods',
    holds: 'what pages ask, a file per capability: schema, access and handler',
    imports: {
      'src/entry/composition': 'a request has its ports',
      'src/entry/said': 'an answer is said in the reader’s language',
    },
  },
  {
    room: 'src/entry',
    holds: 'menu, triggers, the one function of pages, and what every cell function calls',
    imports: {
      'src/entry/composition': 'the trigger’s run has its ports',
      'src/entry/methods': 'a page’s question is answered by its method',
      'src/entry/said': 'a failed run says why',
    },
  },
  {
    room: 'src/entry/functions/standing',
    holds: 'Standing of a KPI: cell functions with their help',
    imports: { 'src/entry': 'all answer their cell in one way' },
  },
  {
    room: 'src/entry/functions/periods',
    holds: 'Period aggregates: cell functions with their help',
    imports: { 'src/entry': 'all answer their cell in one way' },
  },
  {
    room: 'src/entry/functions/customers',
    holds: 'Customers leaving and staying: cell functions with their help',
    imports: { 'src/entry': 'all answer their cell in one way' },
  },
  {
    room: 'src/entry/functions/worth',
    holds: 'What a customer is worth: cell functions with their help',
    imports: { 'src/entry': 'all answer their cell in one way' },
  },
  {
    room: 'src/entry/functions/voice',
    holds: 'What customers say: cell functions with their help',
    imports: { 'src/entry': 'all answer their cell in one way' },
  },
  {
    room: 'src/entry/functions/causes',
    holds: 'Why it moved and where it goes: cell functions with their help',
    imports: { 'src/entry': 'all answer their cell in one way' },
  },
  // --- sidebar
  {
    room: 'sidebar/style',
    holds: 'style sheets',
    imports: {},
  },
  {
    room: 'sidebar/page',
    holds:
      'the frame of every page, how a standing looks and how urgent it is, the calls to the server',
    imports: {},
  },
  {
    room: 'sidebar/form',
    holds: 'inputs for any field',
    imports: { 'sidebar/page': 'inputs speak the page’s language and announce what they did' },
  },
  {
    room: 'sidebar/tables',
    holds: 'set-up and repair',
    imports: { 'sidebar/page': 'a page’s frame' },
  },
  {
    room: 'sidebar/alerts',
    holds: 'switching alerts, whom they would mail now, and what all of them go by',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'settings are inputs',
      'sidebar/tables': 'without the tables nobody is told of anything',
    },
  },
  {
    room: 'sidebar/define/measure',
    holds: 'a measure built from picked columns, and read back',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'its parts are inputs',
    },
  },
  {
    room: 'sidebar/define/draft',
    holds: 'the form’s values, how they are kept and saved, and its steps by name',
    imports: {
      'sidebar/page': 'a draft is kept and saved through the server',
      'sidebar/form': 'units and amounts are shown as inputs show them',
      'sidebar/define/measure': 'a measure is whole or not, whatever its kind',
    },
  },
  {
    room: 'sidebar/define/list',
    holds: 'the list of KPIs',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/define/draft': 'an edit may begin from it',
    },
  },
  {
    room: 'sidebar/define/preview',
    holds: 'the last periods of a measure, as bars',
    imports: { 'sidebar/page': 'amounts and periods in the reader’s language' },
  },
  {
    room: 'sidebar/define/outlook',
    holds: 'where a target lies in what the past says of its period',
    imports: { 'sidebar/page': 'figures are written as on every page' },
  },
  {
    room: 'sidebar/define/backtest',
    holds: 'which mails a draft would have brought',
    imports: {
      'sidebar/page': 'figures are written as on every page',
      'sidebar/define/draft': 'a draft is sent as it is saved',
    },
  },
  {
    room: 'sidebar/define/say',
    holds: 'a sentence, read while it is typed',
    imports: {
      'sidebar/page': 'figures are written as on every page',
      'sidebar/form': 'the sentence is an input',
      'sidebar/define/draft': 'what is read fills the draft',
    },
  },
  {
    room: 'sidebar/define/smart',
    holds: 'the five letters of the review, live',
    imports: {
      'sidebar/page': 'a letter looks as standings do',
      'sidebar/define/draft': 'the form is what is reviewed',
      'sidebar/define/outlook': 'a letter tells the chance that the target’s step tells',
    },
  },
  {
    room: 'sidebar/define/card',
    holds: 'one KPI to read',
    imports: {
      'sidebar/page': 'a page’s frame, and how a standing looks',
      'sidebar/define/draft': 'a definition is read as the form reads it',
      'sidebar/define/preview': 'its past is the same chart',
      'sidebar/define/smart': 'its letters are told as in the form',
    },
  },
  {
    room: 'sidebar/define/print',
    holds: 'cards on paper, each on a page of its own',
    imports: {
      'sidebar/page': 'a page’s frame, and amounts and periods in the reader’s language',
      'sidebar/define/draft': 'a definition is read as the form reads it',
      'sidebar/define/preview': 'its past is the same bars',
      'sidebar/define/card': 'its parts are those of the card beside the sheet',
    },
  },
  {
    room: 'sidebar/define/steps',
    holds: 'the steps that ask for fields',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'a step is made of inputs',
      'sidebar/define/measure': 'the first step builds a measure',
      'sidebar/define/draft': 'a step shows and changes the draft',
      'sidebar/define/preview': 'a step shows what the measure gives',
      'sidebar/define/outlook': 'a step shows how likely its target is',
      'sidebar/define/smart': 'the last step shows all letters',
      'sidebar/define/say': 'what the sentence says is kept',
      'sidebar/define/backtest': 'a step shows which mails its settings would have brought',
    },
  },
  {
    room: 'sidebar/define/wizard',
    holds: 'the way through the steps',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'it moves the focus to an input',
      'sidebar/define/list': 'it offers a draft that was begun',
      'sidebar/define/measure': 'the preview needs a whole measure',
      'sidebar/define/draft': 'the draft is its state',
      'sidebar/define/preview': 'one preview serves all steps',
      'sidebar/define/outlook': 'and one outlook',
      'sidebar/define/say': 'the sentence is read as it is typed',
      'sidebar/define/smart': 'the letters stand above every step',
      'sidebar/define/steps': 'it shows one step at a time',
    },
  },
  {
    room: 'sidebar/define/set/choice',
    holds: 'a choice as far as one person has come with it, and what of it a save would change',
    imports: {},
  },
  {
    room: 'sidebar/define/set/page',
    holds: 'what each view of the set needs, the choice kept beside it',
    imports: {
      'sidebar/page': 'it is a page',
      'sidebar/define/draft': 'a choice is kept as drafts are',
      'sidebar/define/set/choice': 'the choice goes on while other views are looked at',
    },
  },
  {
    room: 'sidebar/define/set/choose',
    holds: 'from an objective to a few KPIs, step by step',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'what is asked is an input',
      'sidebar/define/set/choice': 'the steps show and change it',
      'sidebar/define/set/page': 'a view of the set',
    },
  },
  {
    room: 'sidebar/define/set/check',
    holds: 'what does not fit in the set, and how many KPIs are enough',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'what is asked is an input',
      'sidebar/define/draft': 'a fix has an id of its own, as a draft has',
      'sidebar/define/set/page': 'a view of the set',
    },
  },
  {
    room: 'sidebar/define/set/files',
    holds: 'definitions as files: written, tried and taken in',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'what is asked is an input',
      'sidebar/define/draft': 'an import has an id of its own, and fields are named as in the form',
      'sidebar/define/set/page': 'a view of the set',
    },
  },
  {
    room: 'sidebar/define/set',
    holds: 'all KPIs together: the views in their order, tree and templates',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/define/set/page': 'what its views need',
      'sidebar/define/set/choose': 'shows the view',
      'sidebar/define/set/check': 'shows the view',
      'sidebar/define/set/files': 'shows the view',
    },
  },
  {
    room: 'sidebar/functions',
    holds: 'the palette of cell functions',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/form': 'arguments are inputs',
    },
  },
  {
    room: 'sidebar',
    holds: 'the five pages, opened',
    imports: {
      'sidebar/page': 'a page’s frame',
      'sidebar/tables': 'shows the view',
      'sidebar/alerts': 'shows the page',
      'sidebar/define/card': 'shows the view',
      'sidebar/define/print': 'shows the page',
      'sidebar/define/set': 'shows the page',
      'sidebar/define/set/page': 'which view the page begins with',
      'sidebar/define/list': 'shows the view',
      'sidebar/define/wizard': 'shows the view',
      'sidebar/functions': 'shows the page',
    },
  },
];

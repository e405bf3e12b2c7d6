/** Why a file of definitions, or a row of it, is not taken in, and what is to be known of it, by problem code. */
export const EXCHANGE_PROBLEM_TEXT = {
  csv_quote: {
    ko: '{row}행의 따옴표가 닫히지 않았거나 닫는 따옴표 뒤에 글자가 있습니다. 그 행을 고치고 다시 가져오세요.',
    en: 'In row {row} a quote is not closed, or something follows a closing quote. Fix that row and import again.',
  },
  import_column_twice: {
    ko: '‘{keys}’ 열이 두 번 있습니다. 하나만 남기고 다시 가져오세요.',
    en: 'The column “{keys}” is there twice. Keep one and import again.',
  },
  import_no_fields: {
    ko: '지표 항목의 이름이 있는 열을 찾지 못했습니다. 첫 행에 지표명, 목표값처럼 지표 정의서의 제목을 쓰세요.',
    en: 'No column is named after a KPI field. Use the headings of the register in the first row, such as KPI and Target.',
  },
  import_cells_many: {
    ko: '칸이 {found}개인데 제목은 {most}개입니다. 쉼표가 있는 글은 따옴표로 묶으세요.',
    en: 'This row has {found} cells for {most} headings. Put text with commas in quotes.',
  },
  number_comma: {
    ko: '‘{found}’ 값의 쉼표가 소수점인지 천 단위인지 알 수 없습니다. 소수점은 점으로 쓰고 천 단위 쉼표는 지우세요.',
    en: 'The comma in “{found}” may be a decimal or a thousands separator. Use a point for decimals and no thousands separator.',
  },
  import_json: {
    ko: 'JSON 형식이 올바르지 않습니다. 내보낸 파일을 그대로 쓰거나 형식을 확인하세요.',
    en: 'This is not valid JSON. Use the file as it was exported, or check its form.',
  },
  import_entry: {
    ko: '지표 하나는 { } 안에 항목과 값으로 적습니다.',
    en: 'Each KPI must be an object in { } with fields and values.',
  },
  import_value: {
    ko: '글, 숫자, 참·거짓, null 가운데 하나여야 합니다.',
    en: 'The value must be text, a number, true, false or null.',
  },
  import_long: {
    ko: '파일이 너무 깁니다. {found}자이고 최대 {longest}자입니다. 나누어 가져오세요.',
    en: 'The file has {found} characters; at most {longest} are allowed. Import it in parts.',
  },
  import_many: {
    ko: '지표가 {found}개입니다. 한 번에 최대 {most}개를 가져올 수 있으니 나누어 가져오세요.',
    en: 'The file has {found} KPIs; at most {most} are allowed at once. Import it in parts.',
  },
  import_empty: {
    ko: '파일에 지표가 없습니다. 제목 아래에 한 행에 하나씩 적으세요.',
    en: 'The file holds no KPI. Enter one KPI per row, below the headings.',
  },
  import_id_twice: {
    ko: '번호 {id} 지표가 파일의 여러 행({rows})에 있습니다. 한 행만 남기세요.',
    en: '{id} is in several rows of the file ({rows}). Keep one of them.',
  },
  import_id_unknown: {
    ko: '번호가 {id}인 지표가 없습니다. 새 지표로 넣으려면 번호를 비우거나 새 지표로 넣기를 고르세요.',
    en: 'There is no KPI with the ID {id}. To add it as a new one, clear the ID or choose to add it as new.',
  },
  import_name_missing: {
    ko: '새 지표에는 지표명이 필요합니다. 이름을 입력하세요.',
    en: 'A new KPI needs a name. Enter one.',
  },
  import_more_pasts: {
    ko: '그 밖에 지난 기간의 값이나 판정에 닿는 지표: {count}개. 위와 같은 기준으로 적용합니다.',
    en: 'Further KPIs whose past values or verdicts are concerned: {count}. The same rule applies to them.',
  },
  import_more_alike: {
    ko: '그 밖에 같은 점을 확인할 지표: {count}개',
    en: 'Further KPIs to check for the same: {count}',
  },
  import_passed_over: {
    ko: '지표 항목이 아닌 열은 가져오지 않습니다: {found}',
    en: 'Columns that are no KPI fields are not imported: {found}',
  },
  template_unknown: {
    ko: '‘{found}’ 템플릿이 없습니다. 목록을 새로 고치고 다시 고르세요.',
    en: 'There is no template “{found}”. Refresh the list and choose again.',
  },
};

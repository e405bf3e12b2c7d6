import type { DueMail } from '../../../domain/alerts/due-mail';
import { figuresOf } from '../../../text/figures';
import type { EvaluatedRegister } from '../../evaluate/evaluate-register';
import type { Moment, Settings, Spreadsheet } from '../../ports';
import type { Mail } from './mail';
import { type MailContext, renderMail } from './render-mail';

export interface RenderingPorts {
  settings: Pick<Settings, 'language' | 'read'>;
  spreadsheet: Spreadsheet;
}

/** Renders the mails of one run. What that needs of the spreadsheet is asked with the first mail. */
export function mailRenderer(
  ports: RenderingPorts,
  prepared: Pick<EvaluatedRegister, 'reading' | 'standings'>,
  moment: Moment,
): (mail: DueMail) => Mail {
  let context: MailContext | undefined;
  return (mail) => renderMail(mail, (context ??= contextOf(ports, prepared, moment)));
}

function contextOf(
  { settings, spreadsheet }: RenderingPorts,
  { reading, standings }: Pick<EvaluatedRegister, 'reading' | 'standings'>,
  { now, zone }: Moment,
): MailContext {
  return {
    standings: new Map(standings.map((standing) => [standing.kpi, standing])),
    breaks: new Map(
      (settings.read('definitions')?.known ?? []).flatMap(({ id, since }) =>
        since ? [[id, since]] : [],
      ),
    ),
    links: reading.links,
    figures: figuresOf(settings.language(), spreadsheet.locale()),
    title: spreadsheet.title(),
    now,
    zone,
  };
}

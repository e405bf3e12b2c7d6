import { addressKey } from '../../../domain/alerts/address';
import type { AlertSettings } from '../../../domain/alerts/alert-settings';
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

/**
 * Renders the mails of one run, each in the language of its reader, else of the file. What that needs of the
 * spreadsheet is asked with the first mail.
 */
export function mailRenderer(
  ports: RenderingPorts,
  prepared: Pick<EvaluatedRegister, 'reading' | 'standings'> & { settings: AlertSettings },
  moment: Moment,
): (mail: DueMail) => Mail {
  let context: MailContext | undefined;
  const languages = new Map(
    prepared.settings.people.map(({ address, language }) => [addressKey(address), language]),
  );
  return (mail) => {
    context ??= contextOf(ports, prepared, moment);
    const language = languages.get(addressKey(mail.to));
    if (language === undefined || language === context.figures.language) {
      return renderMail(mail, context);
    }
    return renderMail(mail, { ...context, figures: figuresOf(language) });
  };
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

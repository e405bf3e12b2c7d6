import { render } from 'preact';
import { languageOf, type Language } from '../src/contract/language/language';
import { AlertsPage } from './alerts/alerts-page';
import { placeOf } from './alerts/alerts-view';
import { googleRunner, serverOver } from './page/server';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/shell.css';
import './style/views.css';
import './style/alerts.css';

const root = document.getElementById('app');
const connect = (language?: Language) => serverOver(googleRunner, language);
if (root) {
  render(
    <AlertsPage
      connect={connect}
      first={placeOf(document.body.dataset.step)}
      guess={languageOf(navigator.language)}
    />,
    root,
  );
}

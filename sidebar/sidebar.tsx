import { render } from 'preact';
import { languageOf, type Language } from '../src/contract/language/language';
import { App, firstDestination } from './app';
import { googleRunner, serverOver } from './page/server';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/shell.css';
import './style/views.css';
import './style/wizard.css';
import './style/chart.css';
import './style/review.css';

const root = document.getElementById('app');
const connect = (language?: Language) => serverOver(googleRunner, language);
if (root) {
  render(
    <App
      connect={connect}
      first={firstDestination(document.body.dataset)}
      guess={languageOf(navigator.language)}
    />,
    root,
  );
}

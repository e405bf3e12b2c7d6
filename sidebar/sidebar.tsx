import { render } from 'preact';
import { languageOf } from '../src/contract/language';
import { App, firstDestination } from './app';
import { googleRunner, serverOver } from './server';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/views.css';
import './style/wizard.css';
import './style/chart.css';
import './style/review.css';

const root = document.getElementById('app');
if (root) {
  render(
    <App
      server={serverOver(googleRunner)}
      first={firstDestination(document.body.dataset.view)}
      guess={languageOf(navigator.language)}
    />,
    root,
  );
}

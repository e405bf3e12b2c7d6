import { render } from 'preact';
import { packed } from 'waymark:packed-help';
import { languageOf, type Language } from '../src/contract/language/language';
import { Palette } from './functions/palette';
import { unpacked } from './functions/reference';
import { googleRunner, serverOver } from './page/server';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/shell.css';
import './style/functions.css';

const root = document.getElementById('app');
const connect = (language?: Language) => serverOver(googleRunner, language);
const reference = () => unpacked(packed);
if (root) {
  render(
    <Palette connect={connect} guess={languageOf(navigator.language)} help={reference} />,
    root,
  );
}

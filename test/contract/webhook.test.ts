import { webhookService, webhookShown } from '../../src/contract/webhook';

test.each([
  ['https://hooks.slack.com/services/T000/B000/xYz', 'slack'],
  ['https://chat.googleapis.com/v1/spaces/AAA/messages?key=k&token=t%3D', 'chat'],
  ['http://hooks.slack.com/services/T000/B000/xYz', undefined],
  ['https://hooks.slack.com.evil.org/services/T/B/x', undefined],
  ['https://evil.org/https://hooks.slack.com/services/T/B/x', undefined],
  ['https://me@hooks.slack.com/services/T/B/x', undefined],
  ['https://hooks.slack.com:8443/services/T/B/x', undefined],
  ['https://hooks.slack.com/workflows/T/B/x', undefined],
  ['https://hooks.slack.com/services/../x', undefined],
  ['https://chat.googleapis.com/v1/', undefined],
  ['https://discord.com/api/webhooks/1/x', undefined],
  [`https://hooks.slack.com/services/${'x'.repeat(1_000)}`, undefined],
])('%s is an address of %s', (url, service) => {
  expect(webhookService(url)).toBe(service);
});

test('only the host and the last four characters are shown', () => {
  expect(webhookShown('https://hooks.slack.com/services/T000/B000/secret')).toBe(
    'hooks.slack.com …cret',
  );
});

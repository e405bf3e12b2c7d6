import { type AddressInfo, createServer, type Socket } from 'node:net';

interface Received {
  to: string[];
  message: string;
}

/** The few lines of SMTP (RFC 5321) that a sender needs: enough to see what really goes out. */
function serve(socket: Socket, received: Received[], refuses: string | undefined) {
  let to: string[] = [];
  let message: string | undefined;
  let rest = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (message !== undefined) {
      if (line === '.') {
        received.push({ to, message });
        [to, message] = [[], undefined];
        say('250 taken');
      } else message += `${line.replace(/^\./, '')}\r\n`;
    } else if (/^(EHLO|HELO)/i.test(line)) say('250 here');
    else if (/^RCPT TO:/i.test(line)) {
      const address = /<(.*)>/.exec(line)?.[1] ?? '';
      if (address === refuses) say('550 no such mailbox');
      else {
        to.push(address);
        say('250 ok');
      }
    } else if (/^DATA/i.test(line)) {
      message = '';
      say('354 go on');
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else {
      if (/^(RSET|MAIL)/i.test(line)) to = [];
      say('250 ok');
    }
  };
  say('220 test');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}

export async function aMailServer({ refuses }: { refuses?: string } = {}) {
  const received: Received[] = [];
  const server = createServer((socket) => serve(socket, received, refuses));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

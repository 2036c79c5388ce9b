import { describe, expect, it } from 'vitest';
import { isOwnRequest } from '../../src/desk/server/isOwnRequest.ts';

const OWN = { host: 'localhost:4180', origin: 'http://localhost:4180' };
const JSON_BODY = { 'content-type': 'application/json' };

describe('the desk', () => {
  it.each([
    ['its page when it is opened', 'GET', { host: '127.0.0.1:4180', 'sec-fetch-site': 'none' }],
    ['its own page', 'GET', { host: '[::1]:4180', 'sec-fetch-site': 'same-origin' }],
    ['an edit of its page', 'POST', { ...OWN, ...JSON_BODY, 'sec-fetch-site': 'same-origin' }],
    [
      'a link that leads to it',
      'GET',
      {
        host: 'localhost:4180',
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
    ],
  ])('answers %s', (_who, method, headers) => {
    expect(isOwnRequest(method, headers, 4180)).toBe(true);
  });

  it.each([
    ['a host that only leads to this machine', 'GET', { host: 'rebound.example:4180' }],
    ['a name that merely begins like its own', 'GET', { host: 'localhost.example:4180' }],
    ['another port', 'GET', { host: 'localhost:80' }],
    ['no host', 'GET', {}],
    ['another origin', 'POST', { ...OWN, ...JSON_BODY, origin: 'http://evil.example' }],
    [
      'another origin on this machine',
      'POST',
      { ...OWN, ...JSON_BODY, origin: 'http://localhost:5173' },
    ],
    ['a page without an origin', 'POST', { ...OWN, ...JSON_BODY, origin: 'null' }],
    ['an edit that states no origin', 'POST', { host: OWN.host, ...JSON_BODY }],
    ['a form of a foreign page', 'POST', { ...OWN, 'content-type': 'text/plain' }],
    ['a script of a foreign page', 'GET', { host: OWN.host, 'sec-fetch-site': 'cross-site' }],
    [
      'a frame in a foreign page',
      'GET',
      {
        host: OWN.host,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'iframe',
      },
    ],
  ])('does not answer %s', (_who, method, headers) => {
    expect(isOwnRequest(method, headers, 4180)).toBe(false);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../house';

/* The promise as the browser reads it, from the very files that ship. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const file = join(PROJECT, '.output', build, 'manifest.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;

  it('is built', () => expect(manifest?.manifest_version).toBe(3));

  it('asks for these permissions at install and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('may ask later for notifications, and for hosts one at a time', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('has no host at install, no script in any page, nothing a page could reach', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids its pages every connection and every foreign file', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/\s+(.*)/s) as [string, string]));
    expect(rules.get('connect-src')).toBe("'none'");
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('is absent in private windows', () => expect(manifest.incognito).toBe('not_allowed'));

  it('has no address of its own to update or report to', () => {
    expect(manifest.update_url).toBeUndefined();
    expect(manifest.homepage_url).toBeUndefined();
  });
});

describe('the Firefox manifest', () => {
  it('declares that no data is collected', () => {
    const manifest = JSON.parse(readFileSync(join(PROJECT, '.output/firefox-mv3/manifest.json'), 'utf8'));
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko.strict_min_version).toBe('142.0');
    expect(manifest.action.default_area).toBe('navbar');
  });
});

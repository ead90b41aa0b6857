/**
 * Whether `robots.txt` lets a visitor fetch a path. The longest rule that fits decides, and Allow wins a tie (RFC
 * 9309).
 */
export function mayFetch(robots: string, agent: string, path: string): boolean {
  const groups: { agents: string[]; rules: { allow: boolean; path: string }[] }[] = [];
  let naming = false;
  for (const line of robots.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const word = key.toLowerCase();
    if (word === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
      naming = true;
    } else if (word === 'allow' || word === 'disallow') {
      naming = false;
      if (value !== '') groups.at(-1)?.rules.push({ allow: word === 'allow', path: value });
    }
  }
  const named = groups.filter(({ agents }) =>
    agents.some((name) => name !== '*' && agent.toLowerCase().includes(name)),
  );
  const rules = (named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  );
  const fits = (rule: string): boolean =>
    new RegExp(`^${rule.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}`).test(path);
  const best = rules
    .filter((rule) => fits(rule.path))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))[0];
  return best?.allow ?? true;
}

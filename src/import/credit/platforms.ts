const NAMES =
  "Medium|Substack|LinkedIn|Facebook|Twitter|X|YouTube|GitHub|Patreon|WordPress|Blogger|Tumblr|Reddit|Quora|Hacker News|Stack Overflow|WeChat|Telegram|Mastodon|Bluesky|Hashnode|Instagram|Threads|CSDN|Qiita|Zenn|LiveJournal|Живой Журнал|Ameba|アメーバブログ|はてなブログ|Hatena Blog|知乎|知乎专栏|简书|豆瓣|新浪博客|今日头条";

/** Where anybody may publish: outlets have their pages there besides, and writers what they posted first. */
export const PLATFORM = `(?:${NAMES})(?!\\p{L})`;

/** The same in whatever letters a line has them. */
export const ANY_PLATFORM = `(?:${NAMES}|${NAMES.toLowerCase()})(?!\\p{L})`;

const WHOLE = new RegExp(`^${ANY_PLATFORM}$`, "u");

/** Whether a name is a platform's. */
export function isPlatform(name: string): boolean {
  return WHOLE.test(name);
}

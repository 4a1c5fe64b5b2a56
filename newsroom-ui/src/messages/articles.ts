/** Lists of articles. */
export const articlesMessages = {
  "articles.title": ["稿件", "Articles"],
} as const;

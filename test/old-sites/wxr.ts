/** An item of an export of our own; what is left out is as WordPress writes it for a published post. */
export interface SampleItem {
  id: number;
  title?: string;
  link?: string;
  content?: string;
  status?: string;
  type?: string;
  gmt?: string;
  /** Slug and name. */
  categories?: [string, string][];
  /** Anything more, as XML. */
  more?: string;
}

/** An export of the old site of 河城, https://hecheng.example. */
export function wxr(items: readonly SampleItem[], { head = "" }: { head?: string } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by a test; an <item> in a comment is none -->
${head}<rss version="2.0" xmlns:excerpt="https://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="https://wordpress.org/export/1.2/"><channel><title>河城旧站</title>
<link>https://hecheng.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://hecheng.example</wp:base_blog_url>
<wp:author><wp:author_login>lindu</wp:author_login><wp:author_display_name><![CDATA[林渡]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>chengshi</wp:category_nicename><wp:category_parent/><wp:cat_name>城市</wp:cat_name></wp:category>
<wp:category><wp:category_nicename>daolu</wp:category_nicename><wp:category_parent>chengshi</wp:category_parent><wp:cat_name>道路</wp:cat_name></wp:category>
${items.map(itemOf).join("\n")}
</channel></rss>`;
}

function itemOf(item: SampleItem): string {
  const {
    id,
    title = `第${id}篇`,
    link = `https://hecheng.example/2019/05/${id}/`,
    content = "河城渡口昨天恢复通航。",
    categories = [],
    more = "",
  } = item;
  const { status = "publish", type = "post", gmt = "2019-05-07 02:00:00" } = item;
  return `<item><title>${title}</title><link>${link}</link><dc:creator>lindu</dc:creator>
<guid isPermaLink="false">https://hecheng.example/?p=${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date_gmt>${gmt}</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>
${categories.map(([slug, name]) => `<category domain="category" nicename="${slug}"><![CDATA[${name}]]></category>`).join("")}${more}</item>`;
}

/** The frame around every screen. */
export const shellMessages = {
  "shell.newsroom": ["{name}编辑部", "{name} newsroom"],
  "shell.search": ["搜索稿件，或输入命令", "Search articles, or type a command"],
  "shell.late": ["{n} 逾时", "{n} late"],
  "shell.language": ["界面文字", "Language"],
  "shell.navigation": ["主导航", "Main navigation"],
  "shell.skip": ["跳到正文", "Skip to content"],
  "shell.nothing-here": ["这里没有页面", "There is nothing here"],
  "shell.nothing-here-hint": ["地址可能写错了。按 Ctrl K 找要去的地方。", "The address may be mistaken. Press Ctrl K to find where to go."],
  "shell.signed-out": ["请先登录", "Please sign in"],
  "shell.sign-in": ["登录", "Sign in"],
  "shell.broken": ["这一页出错了", "This page broke"],
  "shell.reload": ["重新载入", "Reload"],
} as const;

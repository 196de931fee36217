/** Words that ask about a code without saying which: `error 404`, `404 是什么意思`. */
const stopwords = new Set(
  `error err errors code codes status statuscode errorcode response reply returned return number no
  what whats is does do did the a an mean means meaning of fix solve why how to got get getting
  which when should use for my i about explain
  错误 错误码 错误代码 状态 状态码 返回码 响应码 代码 报错 码 报 返回 出现 遇到 问题 提示 显示
  是什么 是什么意思 什么意思 什么 啥意思 是啥 意思 含义 怎么办 怎么解决 如何解决 解决 原因 为什么 怎么回事 为何 如何 怎么 怎样 怎么处理 如何处理 返回什么 用什么 该用哪个 哪个 吗 呢 啥 求助 请问`
    .split(/\s+/)
    .filter(Boolean),
);

export const isStopword = (word: string): boolean => stopwords.has(word);

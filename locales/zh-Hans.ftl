# What the pages say in Simplified Chinese. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = 简体中文
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = 语言
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = 本页由电脑翻译，还没有懂中文的人检查过。如果有不清楚或重要的地方，请以英文页面为准，或致电 { $issuer }，电话 { $phone }。
translated-link = 本页的英文版
# Behind a link to a page that there is only in English.
english-only = （英文）
# Before the official English words of a status, below their translation.
official-english = 官方文字（英文）：
# Below what this site says about the rules in another language.
summary-note = 这是我们用自己的话写的简单摘要，不是官方文字。官方文字是英文的，可点链接查看。

## What every page has

skip = 跳到正文
fictional = 虚构资料：这个名册里的人并不存在。
nav-label = 主要页面
nav-search = 查找
nav-browse = 浏览
nav-code = 道德守则
nav-guidelines = 规定
contents-label = 目录
footer-issuer = { $registry }。由 { $issuer } 管理。
footer-phone = 电话：
footer-email = 电子邮件：
footer-website = { $issuer } 网站
footer-language = 口译、电话转接服务、大字版
contact-post = 邮寄地址：
rule-link = 第 { $rule } 节

## What search engines show under a page's title

describe-home = 用姓名或编号，查询某人是不是 { $title }，以及认证今天是否有效。
describe-status = { $registry } 中每种状态的含义，从“有效”到“已撤销”，以及每种状态允许做什么。

## Home

home-lede = 查询某人是不是 { $title }，以及认证今天是否有效。
search-label = 姓名或认证编号
search-button = 查找
search-noscript = 查找框需要 JavaScript，而这个浏览器关闭了它。您可以在下面浏览同样的记录。
browse-by-name = 按姓名浏览
browse-by-number = 按编号浏览
door-public = 我想核实某个人
door-public-status = 每种状态的含义
door-public-actions = 已暂停和已撤销的认证
door-public-limits = 这个名册不能告诉您什么
door-public-complain = 反映对某位专员的顾虑
door-public-help = 查询结果对您意味着什么
home-nobody = 没找到？这意味着什么，现在该怎么办
door-specialist = 我是同伴支持专员
door-specialist-code = 道德守则
door-specialist-correct = 更正我的记录
door-specialist-dates = 我的日期：续期和到期
door-specialist-routes = 哪种途径适用于我？
door-employer = 我是雇主
door-employer-file = 把查询结果存档
door-employer-advert = 核对广告
door-employer-staff = 核对员工名单
door-employer-sanctions = 各条规定的处分
search-problem = 查找功能无法启动。请重新加载本页，或在下面浏览记录，或致电 { $issuer }，电话 { $phone }。
record-problem = 本页无法核对今天的日期。请以页面上写明的日期为准，或致电 { $issuer }，电话 { $phone }。

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = 为了这个人的安全，这里不显示其姓名。其余内容都与名册一致：请把编号与这个人证书上的编号比对。
fact-active = 认证生效日
fact-expires = 到期日
fact-status = 名册中的状态
fact-action = 采取的措施
fact-changed = 状态最近一次变更
fact-other-names = 其他姓名
fact-ended = 以前的措施
fact-specializations = 专门培训
fact-status-meaning = 这种状态的含义
fact-action-meaning = 这种措施的含义
meaning-title = 这意味着什么
meaning-more = 进一步了解这种状态
meaning-active = 这项认证在到期日当天结束之前一直有效，记录中没有处分。过了那一天就算过期，除非已经续期。
meaning-active-under-investigation = 这项认证在到期日当天结束之前一直有效。{ $issuer } 正在调查一项投诉。没有认定这个人有任何过错。
meaning-suspended = { $issuer } 已暂停这项认证。被暂停的认证无效，不管写的到期日是哪一天。
meaning-revoked = { $issuer } 已撤销这项认证，也就是收回了认证。被撤销的认证无效。
meaning-expired = 这项认证没有在到期日或之前续期，所以不再有效。这并不说明这个人工作得好不好。
meaning-being-corrected = 名册中关于这项认证的资料有错误，{ $issuer } 正在更正。更正之前，本页无法判断这项认证是否有效。这个错误并不说明这个人怎么样。
meaning-no-longer-listed = 名册以前列有这项认证，{ $issuer } 后来把它移出了名册。本页不说明原因。从这一点不能确认资格状况良好。
next-title = 接下来您可以做什么
next-link = 要再次查看这条记录：
next-link-words = 固定链接
next-sheet = 要把这个结果存档，并附上查询时间、可扫描的二维码和供查询人填写的空行：
next-print = 要保留这个结果，请打印本页，或保存为 PDF。一张纸就够。
next-mistake = 如果这里有错误，请写信到：
next-call = 如果您有疑问，请致电 { $issuer }：
next-complain = 如果发生了让您担心的事：
next-complain-link = 怎样反映您的顾虑
next-own = 这是您自己的记录吗？请留意其中的日期：
next-help = 这个结果对您意味着什么：
next-help-link = 现在怎么办？
# From a record to its rules.
in-force-sanctions = 各条规定的处分
in-force-code = 道德守则
in-force-how = 怎样确定是哪个版本
record-view-title = 记录 – { $registry }
record-view-heading = 记录
record-view-noscript = 这个链接需要 JavaScript，而这个浏览器关闭了它。您可以按编号找到同一条记录。
record-view-search = 查找另一个人

## The age of the data

as-of-title = 资料的新旧
as-of-data = 名册资料截至{ $moment }（{ $zone }）。
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] 太平洋时间
    [Denver] 山区时间
    [Chicago] 中部时间
    [New_York] 东部时间
   *[other] { $place } 时间
}
as-of-due = 下一次更新最晚应在{ $moment }完成。
as-of-late = 过了这个时间，在把这里显示的内容当作依据之前，请先打电话询问。
moment-morning = { $date }上午 { $hour }:{ $minute }
moment-afternoon = { $date }下午 { $hour }:{ $minute }

## The copies of the code beside each other, and our own tables

copies-compare = 比较各份副本

## What a status means

status-title = 状态的含义
status-lede = 名册会显示七种情况中的一种。这是根据记录中的内容和今天的日期得出的。
standing-name-active = 有效
standing-name-active-under-investigation = 有效，正在调查
standing-name-expired = 已过期
standing-name-suspended = 已暂停
standing-name-revoked = 已撤销
standing-name-being-corrected = 正在更正
standing-name-no-longer-listed = 不再列入名册
standing-when-active = 记录中的状态为“有效”、没有采取措施、而且还没有过到期日时，显示此项。
standing-when-active-under-investigation = 记录中的状态为“有效”、还没有过到期日、而且记录中的措施是调查时，显示此项。调查不等于认定。
standing-when-expired = 从到期日的第二天起显示此项，不管记录中还有什么，除非认证已暂停或已撤销。
standing-when-suspended = 记录中的状态或措施是暂停时，显示此项。即使过了到期日也一直这样显示，直到记录变更。
standing-when-revoked = 记录中的状态或措施是撤销时，显示此项。
standing-when-being-corrected = 名册中关于某个人的资料无法读取，而且没有已知的更严重的情况时，显示此项。如果已知某个人的认证已暂停、已撤销或已过期，就照这样显示，并注明记录正在更正。
standing-when-no-longer-listed = 某个编号以前在名册中、现在不在时，显示此项。
# What a standing lets the person do. Only what the Guidelines say.
allows-active = 这是有效的证书。这个人可以用自己的头衔和编号，向别人介绍自己持有认证，也可以这样做广告。
allows-active-under-investigation = 证书仍然有效。只有在完成全部调查之后，才可以采取措施。《指南》没有说这个人在此期间必须停止工作或停止做广告。
allows-expired = 过期的证书不是有效的证书，所以这个人不得把它当作有效的证书来出示或做广告。它已经不能续期；怎样恢复，请看关于恢复认证的规定。
allows-suspended = 被暂停的证书不是有效的证书，所以这个人不得把它当作有效的证书来出示或做广告。对这项决定可以上诉。
allows-revoked = 被撤销的证书不是有效的证书，所以这个人不得把它当作有效的证书来出示或做广告。对这项决定可以上诉。
allows-being-corrected = 从本页不能得出任何结论，无论对这个人有利还是不利。在把它当作依据之前，请先询问。
allows-no-longer-listed = 《指南》说，每项认证都列在名册中。请不要把名册中没有的编号当作有效的证书；如果这个人向您出示这样的证书，请询问。
pairs-title = 可能有哪些组合
pairs-lede = 每条记录都有一个状态和一个措施。显示哪种情况，由两者中更严重的一个决定。有些组合自相矛盾，不予接受。
pairs-refuse = 只要名册资料中有不予接受的组合，这些资料就完全不会公布，本网站会保留之前显示的内容。
pairs-hold = 含有不予接受的组合的记录，会显示为“正在更正”，或显示两者中更严重的情况，直到名册改正为止。
pairs-caption = 每种状态和措施所显示的情况
pairs-status = 记录中的状态
pairs-action = 措施“{ $action }”
pair-refused = 不予接受
pair-active = 有效；过了到期日则为“已过期”
pair-active-under-investigation = 有效，正在调查；过了到期日则为“已过期”
pair-expired = 已过期
pair-suspended = 已暂停
pair-revoked = 已撤销
kept-title = 内容保留多久
kept-unlisted = { $days ->
    [0] 编号移出名册后，从下一次更新起就不再显示。
   *[other] 编号移出名册后，接下来的 { $days } 天会显示为“不再列入名册”，只显示姓名，不显示其他内容。之后就不再显示。
}
kept-ended = { $days ->
    [0] 暂停或撤销结束后，就不再列在记录的各项内容中。
   *[other] 暂停或撤销结束后，接下来的 { $days } 天，记录会说明这一点。之后就不再显示。
}
kept-changes = { $days ->
    [0] 不保留状态变更的清单。
   *[other] 状态有变更时，包括暂停或撤销结束时，接下来的 { $days } 天，变更页面和记录本身的历史会说明这一点。之后就不再显示。
}
kept-investigation = 如果调查结束后没有采取措施，这里不显示也不保留关于这次调查的任何内容。
actions-taken-title = 措施的含义
action-means-none = 今天的记录中没有措施。这并不说明以前的记录中有过什么。
action-means-under-investigation = { $issuer } 正在调查一项投诉。没有作出任何认定，认证是否有效，仍按其状态和日期来看。
action-means-suspended = { $issuer } 在完成全部调查之后，暂停了这项认证。暂停期间认证无效。对这项决定可以上诉。
action-means-revoked = { $issuer } 在完成全部调查之后，撤销了这项认证，也就是收回了认证。认证无效。对这项决定可以上诉。
in-force-title = 采用哪个版本的规定
in-force-rule = 如果采取了措施，记录会链接到措施当天有效的版本：也就是日期为那一天或更早的版本中最新的一个。其他记录都链接到本网站采用的版本。
in-force-edition = 版本 { $edition }，日期为{ $dated }：
in-force-edition-undated = 版本 { $edition }，没有写明日期：
in-force-others = 本网站还保存了没有写明日期的守则副本。本网站无法说明这些副本在哪些日子有效，所以没有记录链接到它们。
in-force-which = 名册不说明措施涉及守则的哪一条。
not-said-title = 《指南》没有说明的事
not-said-four-years = 《指南》没有说明，在认证过期刚好满四年的那一天适用什么规定。在那一天，名册会说明这一点，并请您打电话询问。
not-said-investigation = 《指南》没有说明正在接受调查的人不可以做什么。这个名册只说没有作出任何认定，不说更多。
not-said-history = 《指南》没有说明，过去的暂停在结束后是否留在记录中。这个名册会按上面所说的时间显示它。

## Current actions

actions-title = 现行措施
actions-since = 自{ $date }起生效

## The registry at a glance

glance-title = 名册数字一览

## Changes of status

changes-title = 状态变更

## About

about-title = 关于这个名册

## Privacy

privacy-title = 隐私

## Accessibility

accessibility-title = 无障碍
accessibility-lede = 这个名册是给所有人用的，不论视力、手的活动能力、设备或网络如何。
accessibility-aim-title = 我们的目标
accessibility-aim = 每个页面都按《网页内容无障碍指南》（WCAG）2.2 版 AA 级的要求制作。
accessibility-done-title = 我们做了什么
accessibility-done-script = 不用 JavaScript 也能看到每条记录，从首页点四次就到。
accessibility-done-colour = 状态从不只靠颜色表示：每种状态都有自己的文字和图形。
accessibility-done-keyboard = 所有功能都可以用键盘操作，您总能看到自己所在的位置。
accessibility-done-zoom = 放大到 400%、屏幕只有 320 像素宽、使用深色模式或您自己的颜色时，页面都能正常使用。
accessibility-done-names = 姓名按原来的写法显示，不论是从左往右写还是从右往左写。
accessibility-done-languages = 用来查找某个人的页面有多种语言。还没有懂该语言的人检查过的翻译，会注明这一点。
accessibility-known-title = 我们知道还不够好的地方
accessibility-known = 官方文字按原文公布。其中有些很长，不容易读。
accessibility-tell-title = 告诉我们
accessibility-tell = 有什么您用不了吗？请告诉我们是哪个页面，以及您当时想做什么。我们也可以通过电话为您查询记录。

## Wrong addresses

not-found-title = 这里没有页面
not-found-lede = 网址可能输入有误，或者页面已经移到别处。这并不说明某个人有没有认证。
not-found-search = 按姓名或编号查找
not-found-browse = 浏览名册
not-found-call = 或致电：

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $year }年{ $month }{ $day }日
ui-month-1 = 1月
ui-month-2 = 2月
ui-month-3 = 3月
ui-month-4 = 4月
ui-month-5 = 5月
ui-month-6 = 6月
ui-month-7 = 7月
ui-month-8 = 8月
ui-month-9 = 9月
ui-month-10 = 10月
ui-month-11 = 11月
ui-month-12 = 12月
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = 上午 { $hour }:{ $minute }
ui-time-pm = 下午 { $hour }:{ $minute }
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = 有效。没有处分。有效期至{ $date }（含当天）。
later-standing-active-under-investigation = 有效；正在调查。没有作出任何认定。有效期至{ $date }（含当天）。
later-standing-suspended = 已暂停。目前无效。
later-standing-suspended-expired = 已暂停。目前无效。而且已过到期日（{ $date }）。
later-standing-revoked = 已撤销。不再有效。
later-standing-revoked-expired = 已撤销。不再有效。而且已过到期日（{ $date }）。
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = 已过期。最后有效日是{ $date }。
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = 已过期。名册将其列为已过期或已失效，到期日为{ $date }。
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = 已过期。名册将其列为已过期或已失效。
later-standing-being-corrected = 正在更正。从这一点不能确认资格状况良好。
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = 自{ $date }起不再列入名册。从这一点不能确认资格状况良好。
# The same in a row of results.
ui-row-active = 有效，有效期至{ $date }（含当天）
ui-row-active-under-investigation = 有效；正在调查，没有作出任何认定；有效期至{ $date }（含当天）
ui-row-suspended = 已暂停
ui-row-suspended-expired = 已暂停；而且已过到期日（{ $date }）
ui-row-revoked = 已撤销
ui-row-revoked-expired = 已撤销；而且已过到期日（{ $date }）
ui-row-expired = 已过期，最后有效日是{ $date }
ui-row-expired-early = 已过期；到期日为{ $date }
ui-row-expired-undated = 已过期
ui-row-being-corrected = 正在更正；不能确认资格状况良好
ui-row-no-longer-listed = 自{ $date }起不再列入名册
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = 不再列入名册
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = 这条记录正在更正
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = 这条记录正在更正；上一次确认是在{ $date }。在把它当作依据之前，请致电 { $issuer }，电话 { $phone }。
later-held-note-never = 这条记录正在更正；目前还没有得到确认。在把它当作依据之前，请致电 { $issuer }，电话 { $phone }。
# The facts as stored, in the words of Section 500.
later-status-active = 有效/没有处分
later-status-suspended = 已暂停
later-status-revoked = 已撤销
later-status-expired = 已过期/已失效
later-action-none = 无
later-action-under-investigation = 正在调查
later-action-suspended = 已暂停
later-action-revoked = 已撤销
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = 这项内容是{ $date }确定的，当天有效的规定是：版本 { $edition }，日期为{ $dated }。
later-in-force-before = 这项内容是{ $date }确定的。本网站没有保存当时的规定；保存的最早版本是 { $edition }，日期为{ $dated }。
later-in-force-unknown = 名册没有说明这项内容是哪一天确定的。本网站采用的规定是版本 { $edition }，日期为{ $dated }。
later-in-force-now = 本网站采用的规定：版本 { $edition }，日期为{ $dated }。
later-in-force-undated = 本网站采用的规定：版本 { $edition }，没有写明日期。
# What follows once it has expired.
later-lapse-reinstatement = 过期后还不到四年。可以恢复（第 209 节）。
later-lapse-not-stated = 到今天过期刚好四年。《指南》没有说明是否可以恢复。请询问 { $issuer }，电话 { $phone }。
later-lapse-new-application = 过期已超过四年。需要重新申请认证（第 209.3 节）。
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = 资料不公开
ui-name-being-corrected = 姓名正在更正
# A former name or one used at work, under which a row is found.
ui-other-name = 其他姓名：{ $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = 截至{ $date }已经结束的暂停
later-ended-revoked = 截至{ $date }已经解除的撤销
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = 姓名的一部分
ui-matched-prefix = 以输入的字母开头
later-matched-initial = 登记时用的是首字母 { $name }。
later-matched-spelling = 拼写为 { $name }
later-matched-as = 登记为 { $name }
later-matched-sound = { $name } 与输入的内容读音相近
later-matched-similar = 相似的姓名
later-matched-without = 姓名中没有“{ $name }”
later-matched-some-words = 这个姓名只包含一部分输入的词
later-matched-latin = 按拉丁字母的拼写找到
later-matched-latin-as = 拉丁字母写法：{ $name }
# How many were found. All of them have what was typed …
ui-found = 有 { $count } 人符合。
ui-found-many = 有 { $count } 人符合。把姓名输入得更完整，结果会少一些。
ui-found-at-least = 至少有 { $count } 人符合。可能还有更多：请把姓名输入得更完整。
ui-found-many-at-least = 有超过 { $shown } 人符合。把姓名输入得更完整，结果会少一些。
# … or nobody has a similar name, after looking further …
later-found-alone = 有 { $count } 人符合。没有找到相似的姓名。
# … or some have it, and some a similar name …
later-found-mixed = 找到 { $count } 人，姓名相似的排在最后。
later-found-mixed-many = 找到超过 { $shown } 人，姓名相似的排在最后。
# … or nobody has it.
later-found-similar = 没有完全符合的结果。有 { $count } 人姓名相似。
later-found-similar-many = 没有完全符合的结果。有超过 { $shown } 人姓名相似。
ui-found-number = 已找到认证 { $number }。
ui-not-found = 没有编号为 { $number } 的认证。请逐位核对数字，或按姓名查找。如要询问，请致电 { $issuer }，电话 { $phone }。
later-nobody-there = 名册中没有姓名与您输入的内容符合，也没有拼写相似、属于简称或读音相近的姓名。这个人仍可能在名册中，只是用了另一个姓名，或姓名不公开。请试试只输入姓，或输入认证编号。如要询问，请致电 { $issuer }，电话 { $phone }。
later-nobody-yet = 到目前为止没有符合的结果。您可以继续查找，或试试只输入姓，或输入认证编号。如要询问，请致电 { $issuer }，电话 { $phone }。
later-nobody-read = 与您输入的内容相似的姓名太多，无法全部读取；已读取的姓名都不符合。请试试只输入姓，或输入认证编号。如要询问，请致电 { $issuer }，电话 { $phone }。
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = 正在查找相似的姓名…
ui-looking-further = 正在继续查找…
later-searched = 目前已查找：输入的姓名，以及部分拼写相似、属于简称或读音相近的姓名。
later-searched-typed = 目前已查找：输入的姓名。
later-searched-whole = 所有拼写相似、属于简称或读音相近的姓名都已查找过。
later-searched-much = 相似的姓名太多，无法一次全部查找。请把姓名输入得更完整，或输入认证编号。
later-look-further = 继续查找
ui-look-similar = 查找相似的姓名
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = 显示与此相似的编号
later-like = 只差一位数字的编号，属于其他人
later-like-none = 名册中没有与此编号只差一位数字的编号。
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] 认证编号是 { $prefix } 加上 { $least } 到 { $most } 位数字。
   *[other] 目前输入了 { $count } 位数字。认证编号有 { $least } 到 { $most } 位数字。
}
ui-typing-long = 您输入了 { $count } 位数字。认证编号有 { $least } 到 { $most } 位数字。
# While the registry is read, and when it cannot be.
ui-waiting = 正在读取名册…
ui-waiting-record = 正在读取 { $number } 的记录…
ui-error-offline = 无法连接名册。请检查这台设备是否已上网，然后再试。您也可以致电 { $issuer }，电话 { $phone }。
ui-error-missing = 名册缺少一部分，所以还没有结果。请过一分钟再重新加载本页。您也可以致电 { $issuer }，电话 { $phone }。
ui-error-updating = 名册正在更新。请过一分钟再重新加载本页。您也可以致电 { $issuer }，电话 { $phone }。
ui-error-unavailable = 名册网站没有正常回应。请过一分钟再试。您也可以致电 { $issuer }，电话 { $phone }。
ui-error-unreadable = 名册无法读取。请重新加载本页。您也可以致电 { $issuer }，电话 { $phone }。
# The page that shows one record, when its address names none.
later-view-empty = 本页显示一项认证。网址的结尾必须是 # 加上认证编号。
later-view-not-a-number = 本页网址的结尾不是认证编号。认证编号是 { $prefix } 加上 { $least } 到 { $most } 位数字。
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = 保存这个结果的证明
later-proof-saving = 正在生成证明。已读取 { $count } 个部分。
later-proof-saved = 证明已保存为文件。它显示名册在什么时候、对这些编号写了什么。
proof-how = 怎样检验证明
proof-unsigned = 这个名册没有电子签名。
proof-signed = 这个名册的电子签名有效，但没有提供可以比对的根密钥。
proof-vouched = 这个名册的电子签名已经检验，签名有效。
proof-unchecked = 这个浏览器无法检验名册的电子签名，所以没有检验。
proof-not-now = 没有检验这个名册的电子签名，因为刚才无法取得检验所需的一个文件。
proof-no-longer-signed = 您上次查询时，这个名册有电子签名，现在没有了。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
proof-damaged = 这个名册的证明已损坏，所以无法显示是谁公布了它。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
proof-signature = 这个名册的电子签名无效。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
proof-other-key = 这个浏览器上一次见到为名册作保的密钥是在{ $date }，现在作保的是另一个密钥。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
proof-older = 这个浏览器见过{ $date }的名册，而现在这个名册比那一份更旧。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
proof-other-log = 这个浏览器见过{ $date }的名册，而现在这个名册无法表明自己是从那一份延续下来的。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
# Leads from "not found" to the sheet that says so.
later-sheet-none = 打印或存档一份写明这一点的核实单
# How old the data are.
ui-as-of = 名册资料截至{ $date }{ $time }（{ $zone }）。
ui-late = 这些资料可能已经过时：本应最晚在{ $date }{ $time }（{ $zone }）更新。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。
ui-clock-behind = 这台设备的时钟慢了。本页采用名册最近一次公布的时间。
ui-age-unknown = 无法得知这些资料有多新。在把这个结果当作依据之前，请致电 { $issuer }，电话 { $phone }。

## A record's own history (history-): what the page says, then what its script says

history-title = 状态变更
history-where = 最近 { $days } 天公布的所有变更都在同一页上，按编号排列：
history-none = 最近 { $days } 天，这里没有公布过这项认证的状态变更。
history-undated = 名册资料没有说明是什么时候决定的。
history-ahead = 名册资料给出的时间比这更晚，这不可能正确。
history-late = 这超过了 { $hours } 小时。
history-first = 首次列入名册。于{ $date }在此公布。
history-first-time = { $hours ->
    [0] { $date }作出决定；不到一小时后首次在此列出。
   *[other] { $date }作出决定；{ $hours } 小时后首次在此列出。
}
history-first-day = { $hours ->
    [0] { $date }作出决定；从当天零点算起，不到一小时后首次在此列出。
   *[other] { $date }作出决定；从当天零点算起，{ $hours } 小时后首次在此列出。
}
history-active = 恢复有效。于{ $date }在此公布。
history-active-time = { $hours ->
    [0] 自{ $date }起恢复有效；不到一小时后在此公布。
   *[other] 自{ $date }起恢复有效；{ $hours } 小时后在此公布。
}
history-active-day = { $hours ->
    [0] 自{ $date }起恢复有效；从当天零点算起，不到一小时后在此公布。
   *[other] 自{ $date }起恢复有效；从当天零点算起，{ $hours } 小时后在此公布。
}
history-suspended = 已暂停。于{ $date }在此公布。
history-suspended-time = { $hours ->
    [0] { $date }被暂停；不到一小时后在此公布。
   *[other] { $date }被暂停；{ $hours } 小时后在此公布。
}
history-suspended-day = { $hours ->
    [0] { $date }被暂停；从当天零点算起，不到一小时后在此公布。
   *[other] { $date }被暂停；从当天零点算起，{ $hours } 小时后在此公布。
}
history-revoked = 已撤销。于{ $date }在此公布。
history-revoked-time = { $hours ->
    [0] { $date }被撤销；不到一小时后在此公布。
   *[other] { $date }被撤销；{ $hours } 小时后在此公布。
}
history-revoked-day = { $hours ->
    [0] { $date }被撤销；从当天零点算起，不到一小时后在此公布。
   *[other] { $date }被撤销；从当天零点算起，{ $hours } 小时后在此公布。
}
history-expired = 已过期。于{ $date }在此公布。
history-expired-time = { $hours ->
    [0] { $date }过期；不到一小时后在此公布。
   *[other] { $date }过期；{ $hours } 小时后在此公布。
}
history-expired-day = { $hours ->
    [0] { $date }过期；从当天零点算起，不到一小时后在此公布。
   *[other] { $date }过期；从当天零点算起，{ $hours } 小时后在此公布。
}
history-no-longer-listed = 不再列入名册。于{ $date }在此公布。
history-no-longer-listed-time = { $hours ->
    [0] 自{ $date }起不再列入名册；不到一小时后在此公布。
   *[other] 自{ $date }起不再列入名册；{ $hours } 小时后在此公布。
}
history-no-longer-listed-day = { $hours ->
    [0] 自{ $date }起不再列入名册；从当天零点算起，不到一小时后在此公布。
   *[other] 自{ $date }起不再列入名册；从当天零点算起，{ $hours } 小时后在此公布。
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = 本页需要 JavaScript，而这个浏览器关闭了它。如要得到答复，请致电 { $issuer }，电话 { $phone }。
tool-problem = 本页无法启动。请重新加载本页，或致电 { $issuer }，电话 { $phone }。
tool-danger = 如果有人现在有危险，请拨打 911。这个名册不是紧急服务。
tool-print = 打印
tool-ask = 可以问谁
tool-unsaid = 《指南》没有说明的事
tool-printed = 本页的费用、期限和其他数字，依照日期为{ $date }的《指南》版本 { $edition }。
tool-printed-undated = 本页的费用、期限和其他数字，依照《指南》版本 { $edition }。
tool-printed-change = 这些可能会变：在付款或等待之前，请询问 { $issuer }，电话 { $phone }。
tool-printed-other = 本网站采用版本 { $edition }；本页的文字是按版本 { $checked } 写的，可能已经过时。请点链接查看各节原文。

### A field for a day. $date: the day that was read, in words.

tool-day-hint = 例如 2027-03-14 或 3/14/2027
day-read = 识别为{ $date }。
day-form = 无法识别这个日期。请照 2027-03-14 或 3/14/2027 的样子输入。
day-year = 请输入完整的四位数年份，例如 2027。
day-calendar = 日历上没有这一天。只用数字并且年份在最后时，月份写在最前面：3/14/2027。
day-range = 年份必须在 2000 到 2199 之间。

### Verification sheet

tool-sheet-title = 核实单
tool-sheet-lede = 一页纸，可打印或存档：写明这个名册今天对某项认证的记载，或写明名册中没有记载。请输入编号或姓名。
tool-sheet-make = 生成核实单
tool-sheet-noscript = 每条记录都有自己的页面，不需要 JavaScript，也可以打印。
tool-sheet-choose = 姓名相同不等于同一个人。请把编号与证书上的编号比对，然后选择您要谁的核实单。
tool-sheet-unchosen = 这些都不是要找的人：生成一份写明这一点的核实单
tool-sheet-print = 打印这份核实单
tool-sheet-number = 认证编号
tool-sheet-name = 登记的姓名
tool-sheet-as-of = 名册资料截至
tool-sheet-checked = 查询时间
tool-sheet-read-at = 读取网址
tool-sheet-issuer = 发证和管理机构
tool-sheet-contact = 询问
tool-sheet-searched = 查找内容
tool-sheet-read-as = 识别为
tool-sheet-how-far = 查找范围
tool-sheet-line-who = 查询人（姓名和单位）
tool-sheet-line-why = 查询原因
tool-sheet-line-signature = 签名
tool-sheet-line-date = 签名日期
tool-sheet-shows-title = 核实单表明什么
tool-sheet-shows-source = 查询时名册上的记载。{ $issuer } 颁发认证并管理名册：这是第一手来源。
tool-sheet-shows-fields = 名册公布的关于一项认证的全部内容，与名册上的一样。
tool-sheet-shows-age = 资料有多新。状态如有变更，名册会在 { $hours } 小时内更新；如果更新迟了，核实单会写明。
tool-sheet-shows-whole = 从名册网站读取的内容已完整到达：浏览器用名册自己的校验码核对过。
tool-sheet-not-title = 核实单不表明什么
tool-sheet-not-person = 您面前的人是不是名册中的那个人。核实单无法知道。请把编号和姓名与证书比对，并请对方出示身份证件。
tool-sheet-not-later = 其他日子的情况。在把它当作依据之前，以及认证续期时，请再查一次。
tool-sheet-not-history = 为什么采取措施，或以前的记录中有过什么。
tool-sheet-not-training = 专门培训：名册不公布这一项。
tool-sheet-not-excluded = 某个人是否在被排除于公共项目之外的人员名单上。那要另外查。
tool-sheet-not-paper = 这张纸有没有被改动过。请再查一次编号，并进行比对。
tool-sheet-none-title = 没找到
tool-sheet-none-means-title = 没找到人意味着什么
tool-sheet-none-listed = 每项认证都列在名册中。如果名册中没有，在询问之前，请不要把它当作有效的证书。这并不表示有人做错了什么。
tool-sheet-none-typed = 输入的编号或姓名，可能与登记的写法不同。请把每一位数字和每一个字母与证书比对。
tool-sheet-none-name = 这个人可能用另一个姓名登记，或者为了安全，姓名不公开。那样的话，只有用编号才能找到。
tool-sheet-none-new = 这项认证可能是新的。名册资料会在 { $hours } 小时内更新，所以新的认证可能要过这么久才会出现。《指南》规定的这个时间是针对变更和措施的；《指南》没有说新的认证多久会列入名册。
tool-sheet-none-gone = { $days ->
    [0] 这个人可能从来没有获得过认证。已移出名册的编号也不会显示。
   *[other] 这个人可能从来没有获得过认证。移出名册超过 { $days } 天的编号也不会显示。
}
tool-sheet-none-call = 为了确定，请致电 { $issuer }，电话 { $phone }。请准备好编号和完整的法定姓名。
tool-sheet-ask-title = 可以问谁
sheet-moment = { $date }{ $time }（{ $zone }）
sheet-moment-unknown = 不知道：这台设备的时钟慢了。请在这里写下日期和时间：
sheet-shown = { $number } 的核实单在下面。
sheet-none-shown = 没有找到人。写明这一点的核实单在下面。
# Stands where the link and its code would be.
sheet-no-address = 这里没有链接，也没有可扫描的二维码：本网站还没有设定自己的网址。
sheet-no-code = 链接太长，本页无法画成二维码。
sheet-code = 可扫描的二维码，通往 { $link }
sheet-link = 固定链接：{ $link }
sheet-link-again = 要再次查询这个编号：{ $link }
sheet-elsewhere = 制作这份核实单的网址，与名册公布的自己的网址不同。
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = 认证编号 { $number }
sheet-read-name = 含有这些词的姓名，不论顺序、重音符号和大小写：{ $words }
sheet-read-like-number = 含有这些词的姓名：{ $words }。其中有数字，但不是认证编号：认证编号是 { $prefix } 加上 { $least } 到 { $most } 位数字。
sheet-read-wrong-length = 有 { $count } 位数字的认证编号。认证编号有 { $least } 到 { $most } 位数字。
sheet-read-nothing = 您输入的内容没有字母也没有数字，所以没有可查找的。
# What was found, in one sentence of large type.
sheet-verdict-number = 这个名册中没有编号为 { $number } 的认证。
sheet-verdict-wrong-length = 这不是认证编号，所以没有认证使用它。
sheet-verdict-name = 这个名册中没有姓名与查找的内容符合。
sheet-verdict-unread = 查找过的姓名都不符合。相似的姓名太多，无法全部查找。
sheet-verdict-unchosen = 这个名册中有 { $count } 个姓名全部或部分符合。查询人认为其中没有要找的人。
sheet-verdict-unchosen-many = 这个名册中有超过 { $count } 个姓名全部或部分符合。查询人认为其中没有要找的人。
# How far was searched.
sheet-far-number = 名册中的所有认证编号
sheet-far-nowhere = 没有查找：不可能有认证使用它
sheet-far-name = 名册中的所有姓名和其他姓名，包括拼写相似、属于简称或读音相近的
sheet-far-name-part = 名册中的所有姓名和其他姓名（按输入的内容查找），以及拼写相似或读音相近的姓名中最有可能的那些
sheet-far-name-typed = 名册中的所有姓名和其他姓名，只按输入的内容查找
# Near numbers and names: never results.
sheet-near-number-title = 与此相似的编号
sheet-near-number = 这些编号只差一位数字，属于其他人。都不是要查找的编号。
sheet-near-number-none = 名册中没有与此编号只差一位数字的编号。
sheet-near-name-title = 相似的姓名
sheet-near-name = 这些不是符合的结果。姓名相似不等于同一个人。
sheet-near-name-none = 没有找到相似的姓名。
sheet-near-unchosen-title = 全部或部分符合的姓名
sheet-near-unchosen = 查询人认为这些都不是要找的人。
sheet-near-unread = 这些内容无法读取。
sheet-near-more = 还有 { $count } 个，本页放不下。
sheet-near-more-open = 还有更多，本页放不下。

### Which path applies to me?

tool-routes-path-return = 暂停或撤销之后的恢复

### Complaints and appeals

tool-complaint-title = 投诉和上诉
tool-complaint-lede = 怎样投诉，什么时候会发生什么，以及怎样上诉。
tool-complaint-not-advice = 本页告诉您《指南》怎么说。这不是法律意见，作决定的是 { $issuer }，不是本页。您在这里输入的内容都不会离开这台设备。
tool-complaint-noscript = 这个浏览器关闭了 JavaScript，所以本页无法算出日期。各个步骤和时间列在下面。
tool-complaint-kind-ethics = 有关行为的投诉
tool-complaint-kind-general = 一般投诉
tool-complaint-kind-appeal = 上诉
tool-complaint-about-ethics = 您认为某位 { $title } 做的某件事不符合道德守则。《指南》把这叫做“关于违反道德行为的投诉”。是否真的不符合守则，要到之后才能查明。
tool-complaint-about-general = 您要向 { $issuer } 提出其他投诉。一般投诉具体是关于什么的，《指南》没有进一步说明。
tool-complaint-about-appeal = 您请 { $issuer } 重新审查它作出的一项决定。
tool-complaint-ways = 怎样提交
tool-complaint-by-form = 网上
tool-complaint-by-post = 邮寄
tool-complaint-by-email = 电子邮件
tool-complaint-by-phone = 电话
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = 上有表格。本网站保存的《指南》副本中，缺少表格本身的网址。
tool-complaint-appeal-address = 请发送到该节中写明的上诉地址。如果您没有电子邮件，请致电 { $issuer }，电话 { $phone }：没有写明其他方式。
tool-complaint-appeal-only = 没有写明其他方式。如果您没有电子邮件，请致电 { $issuer }，电话 { $phone }。
tool-complaint-contents-ethics = 必须包括什么内容
tool-complaint-contents-general = 必须包括什么内容
tool-complaint-contents-appeal = 必须包括什么内容
tool-complaint-who = 您的全名、电话号码和电子邮件地址。
tool-complaint-what = 清楚说明投诉的是什么事。
tool-complaint-proof = 所有与此有关的东西：文件、来往信件或其他证据。
tool-complaint-appeal-who = 您的姓名、电话号码和电子邮件地址。
tool-complaint-appeal-what = 清楚说明上诉的类型：您请求重新审查哪一项决定。
tool-complaint-appeal-proof = 所有与此有关的东西：文件、来往信件或其他证据。
tool-complaint-limits = 事先要知道的事
tool-complaint-limit-three-years = 必须从事情发生之日起三年内提出。
tool-complaint-limit-certified = 只调查这个人持有认证期间发生的事。
tool-complaint-limit-decisions = 对以下决定可以上诉：认证申请被拒绝、调查之后的暂停或撤销，以及培训机构的申请被拒绝。
tool-complaint-limit-renewal = 续期被拒绝不在这份清单上，但《指南》另有三处提到它。如果您的续期被拒绝，请马上致电 { $issuer }，电话 { $phone }；为了稳妥，请在同样的 14 天内提交上诉。
tool-complaint-limit-exam = 关于考试便利安排的决定也不在这份清单上，但决定信中写明了怎样上诉。请照信上说的做。
tool-complaint-limit-final = 上诉之后作出的决定是最终决定。
tool-complaint-to-letter-ethics = 可以照抄的信
tool-complaint-to-letter-general = 可以照抄的信
tool-complaint-to-letter-appeal = 可以照抄的信
tool-complaint-when = 什么时候会发生什么
tool-complaint-show = 显示日期
tool-complaint-which = 是关于什么的？
tool-complaint-date-incident = 事情发生的日期
tool-complaint-date-decision = 决定的日期
tool-complaint-date-received = { $issuer } 收到或将会收到的日期
# The steps, each with how its day is counted.
tool-complaint-step-file = 有关行为的投诉，必须从事情发生之日起三年内提出。
tool-complaint-counted-file = 本页把三年后的同一天当作最后一天（2 月 29 日则为 2 月 28 日）。《指南》没有说明那一天还算不算在内，所以请早些提出。
tool-complaint-step-appeal = 上诉必须在决定之后 14 天内提交。
tool-complaint-counted-appeal = 《指南》没有说明是指哪种天数，也没有说明从什么时候算起。本页假定是日历日，从决定的日期算起，即使您后来才得知。如果那一天已经过去，请马上打电话询问。
tool-complaint-step-acknowledged = { $issuer } 会在五个工作日内确认已经收到。
tool-complaint-counted-acknowledged = 从收到的第二天起，只算星期一到星期五。本页不知道哪些天是公共假日；每有一个公共假日，日期就往后推。
tool-complaint-step-notice = 如果 90 天不够，{ $issuer } 会用电子邮件告诉您，时间是“距离 90 天的调查期限至少五个日历日”。
tool-complaint-counted-notice = 这句话没有说明是在 90 天结束之前还是之后。本页假定是之前：提早五天。
tool-complaint-step-done = 投诉的调查，或上诉的审查，会在收到后 90 个日历日内完成。
tool-complaint-counted-done = 周末和假日都算在内。第一天是收到的第二天。
tool-complaint-step-extended = 如果时间延长了：最多可以再加 30 个日历日。
tool-complaint-counted-extended = 一共 120 个日历日，算法相同。
tool-complaint-step-registry = 如果认证的状态有变更，名册会在 { $hours } 小时内显示。
tool-complaint-counted-registry = 这段时间从变更时算起，所以本页不知道具体日期。
complaint-today = 按名册所在时区，今天是{ $date }。
complaint-by = 最晚{ $date }，还有 { $count } 天
complaint-by-today = 最晚{ $date }，就是今天
complaint-by-past = 最晚{ $date }，已过去 { $count } 天
complaint-needs-incident = 如要显示日期，请输入事情发生的日期。
complaint-needs-decision = 如要显示日期，请输入决定的日期。
complaint-needs-received = 如要显示日期，请输入收到的日期。
complaint-shown = 下面的步骤已标明日期。
complaint-unreadable = 其中有一个日期无法识别。请照 2027-03-14 或 3/14/2027 的样子输入。
complaint-no-day = 请先输入其中一个日期。下面的步骤从那一天算起。
complaint-doubt-incident-ahead = 事情发生的日期在今天之后。请检查。
complaint-doubt-decision-ahead = 决定的日期在今天之后。请检查。
complaint-doubt-incident-after = 收到的日期不可能早于事情发生的日期。请检查这两个日期。
complaint-doubt-decision-after = 收到上诉的日期不可能早于决定的日期。请检查这两个日期。
complaint-doubt-late-file = 照这样算，收到时已过了提出投诉的最后一天。是否太迟，只有名册的管理机构才能说：请打电话询问。
complaint-doubt-late-appeal = 照这样算，收到时已过了 14 天。《指南》没有明确怎样计算：请打电话询问。
tool-complaint-letters = 可以照抄的信
tool-complaint-letters-how = 抄一封信，并填好空白处。请写您自己看到或听到的事；如果是别人告诉您的，请写明。不需要的内容请不要写，尤其是别人的健康情况。
tool-complaint-letter-ethics-title = 有关行为的投诉
tool-complaint-letter-general-title = 一般投诉
tool-complaint-letter-appeal-title = 上诉
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    日期：____________________

    关于违反道德行为的投诉

    我的全名：____________________
    我的电话号码：____________________
    我的电子邮件地址：____________________

    投诉涉及的人：____________________
    认证编号（如果我知道）：____________________
    雇主或工作地点（如果我知道）：____________________

    发生了什么事：____________________
    时间：____________________
    地点：____________________
    这是我自己看到或听到的 / 这是别人告诉我的，告诉我的人是：____________________
    当时还有谁在场：____________________
    我认为涉及道德守则的哪一部分（如果我知道）：____________________

    我附上（文件、来往信件、其他证据）：____________________

    请确认你们已收到这份投诉。

    签名：____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    日期：____________________

    一般投诉

    我的全名：____________________
    我的电话号码：____________________
    我的电子邮件地址：____________________

    我投诉的是什么事：____________________
    发生的时间：____________________
    我请你们做什么：____________________

    我附上（文件、来往信件、其他证据）：____________________

    请确认你们已收到这份投诉。

    签名：____________________
tool-complaint-letter-appeal =
    { $issuer }

    日期：____________________

    上诉

    我的姓名：____________________
    我的电话号码：____________________
    我的电子邮件地址：____________________
    我的认证编号或申请编号（如果有）：____________________

    上诉的类型，即我请求重新审查的决定（申请被拒绝、暂停、撤销、其他）：____________________
    该决定的日期：____________________
    我收到该决定的日期：____________________

    我为什么请求重新审查：____________________

    我附上（文件、来往信件、其他证据）：____________________

    请确认你们已收到这份上诉。
tool-complaint-copy = 复制这封信
# Where this page is not in English.
tool-complaint-letter-language = 《指南》没有说明您可以用哪些语言写信。每封信的下面都有同一封信的英文版。如要询问，请致电 { $issuer }，电话 { $phone }。
tool-complaint-letter-english = 同一封信的英文版
tool-complaint-save = 保存为文本文件
complaint-copied = 已复制。
complaint-copy-failed = 这个浏览器不让本页复制。信的内容已选中：请您自己复制。
tool-complaint-unsaid-days = 《指南》没有说明上诉的 14 天是日历日还是工作日。
tool-complaint-unsaid-begin = 《指南》没有说明这些天是从作出决定、发出决定还是收到决定时算起。
tool-complaint-unsaid-notice = 《指南》没有说明延长时间的通知是在 90 天结束之前还是之后。
tool-complaint-unsaid-told = 《指南》说，会把投诉的结果告诉持有认证的人，但没有说会告诉投诉的人。请致电 { $issuer } 询问，电话 { $phone }。
tool-complaint-unsaid-nameless = 《指南》要求写您的全名。没有写姓名的投诉会怎样处理，您的姓名会不会对被投诉的人保密，《指南》都没有说明。
tool-complaint-unsaid-shown = 《指南》没有说明名册从什么时候到什么时候显示“正在调查”。
tool-complaint-unsaid-holidays = 《指南》没有说明哪些假日不算在工作日内。
tool-complaint-to-help = 这个名册的查询结果对您意味着什么，以及现在该怎么办

### What now?

verify-title = 检验保存的证明
verify-link = 要检验以前保存的证明：
tool-help-title = 现在怎么办？
tool-help-lede = 查询结果对您意味着什么，接下来该做什么。
tool-help-contents = 名册显示了什么？
tool-help-means = 这意味着什么
tool-help-you = 您可以做什么
tool-help-own = 如果这是您自己的记录
tool-help-danger-title = 如果有人有危险
tool-help-danger = 请现在就拨打 911。这个名册和 { $issuer } 不是紧急服务，处理投诉要几个星期或几个月。
tool-help-danger-after = 等大家都安全之后，您可以把发生的事告诉 { $issuer }，写信或打电话都可以。
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = 没找到
tool-help-not-found-means-listed = { $issuer } 颁发的每项认证都列在名册中，并写明状态。找不到某个编号或姓名，并不说明任何人有什么不好：往往只是写法不同。
tool-help-not-found-means-name = 名册中用的是完整的法定姓名。这个人可能使用另一个姓名，或名字的简称。
tool-help-not-found-means-new = 新的认证最多可能要过 { $hours } 小时才会出现。
tool-help-not-found-means-other = 其他州的认证，以及只证明参加过培训的证书，都不在这个名册中。
tool-help-not-found-means-withheld = 为了本人的安全，有些姓名不公开。这样的认证只有用编号才能找到。
tool-help-not-found-do-certificate = 请对方出示证书。证书上有编号、完整的法定姓名、颁发日期、有效期截止日期和颁发机构。
tool-help-not-found-do-number = 请用那个编号再查一次，逐位核对数字。
tool-help-not-found-do-call = 还是没找到？在作任何决定之前，请致电 { $issuer }，电话 { $phone }。如果要把查找的内容存档，请打印一份核实单。
tool-help-not-found-sheet = 打印一份写明“没找到”的核实单
tool-help-investigation-title = 正在调查
tool-help-investigation-means-valid = 这项认证仍然有效，直到到期日当天结束。
tool-help-investigation-means-finding = { $issuer } 正在调查一项投诉。没有认定这个人有任何过错：只有在完成全部调查之后，才可以采取措施。
tool-help-investigation-means-unsaid = 《指南》没有说这个人在此期间必须停止工作，也没有说明投诉的是什么事。
tool-help-investigation-do-decide = 您可以继续与这个人合作。如果您不放心，也可以要求换一个人；在这里您不需要说明理由。
tool-help-investigation-do-again = 请过一段时间再查这条记录。调查应在 90 个日历日内完成；如果延长了，则为 120 个日历日。
tool-help-investigation-do-know = 如果您知道重要的情况，请告诉 { $issuer }。
tool-help-investigation-own-days = 您可以算出最晚在哪些日期应有答复。
tool-help-investigation-own-appeal = 如果之后认证被暂停或撤销，您可以上诉。
tool-help-suspended-title = 已暂停
tool-help-suspended-means-valid = 被暂停的证书不是有效的证书，不管写的到期日是哪一天。
tool-help-suspended-means-after = 暂停是在完成全部调查之后作出的。名册不说明原因，也不说明暂停多久。
tool-help-suspended-do-services = 以持证专员的身份提供服务，必须有有效的认证。请向这个人的雇主或项目询问，可以改由谁来帮助您。
tool-help-suspended-do-employer = 如果您是雇主：目前不得对外说这个人持有认证。
tool-help-suspended-do-told = 暂停的通知会用电子邮件发给本人，以及投诉时本人的雇主。
tool-help-suspended-do-again = 在把这个结果当作依据之前，请再查一次记录：认证恢复后，名册会在 72 小时内显示。
tool-help-suspended-own-appeal = 您可以在决定之后 14 天内上诉。
tool-help-suspended-own-return = 怎样恢复，写在您收到的措施通知信里，也写在关于恢复良好资格状况的规定里。
tool-help-revoked-title = 已撤销
tool-help-revoked-means-valid = 被撤销的证书不是有效的证书。
tool-help-revoked-means-after = 撤销是在完成全部调查之后作出的。名册不说明原因。
tool-help-revoked-do-services = 以持证专员的身份提供服务，必须有有效的认证。请向这个人的雇主或项目询问，可以改由谁来帮助您。
tool-help-revoked-do-employer = 如果您是雇主：不得对外说这个人持有认证。
tool-help-revoked-own-appeal = 您可以在决定之后 14 天内上诉。
tool-help-revoked-own-return = 《指南》提到撤销之后的恢复，但其中列出的撤销都是永久的。请询问 { $issuer }，电话 { $phone }。
tool-help-expired-title = 已过期
tool-help-expired-means-valid = 这项认证没有在到期日或之前续期。现在无效。
tool-help-expired-means-nothing = 这并不说明这个人工作得好不好。有人改做别的事，或错过了日期，认证也会结束。
tool-help-expired-do-ask = 请问问本人：新的认证或认证的恢复可能正在办理。变更最多可能要过 { $hours } 小时才会出现。
tool-help-expired-do-employer = 如果您是雇主：在名册重新显示认证有效之前，不得对外说这个人持有认证。
tool-help-expired-do-call = 如果这个人向您出示仍然有效的证书，请致电 { $issuer }，电话 { $phone }。
tool-help-expired-own-less = 过期不到四年？您可以恢复认证。过期超过四年？您需要重新申请。
tool-help-expired-own-paths = 两种途径，各需要什么条件和费用
tool-help-being-corrected-title = 正在更正
tool-help-being-corrected-means = 名册中关于这项认证的资料有错误，正在更正。更正之前不能得出任何结论，无论对这个人有利还是不利。
tool-help-being-corrected-do = 如要今天就得到答复，请致电 { $issuer }，电话 { $phone }。
tool-help-no-longer-listed-title = 不再列入名册
tool-help-no-longer-listed-means = 名册以前列有这项认证，现在没有了。本页不说明原因。从这一点不能确认资格状况良好。
tool-help-no-longer-listed-do = 如果有人向您出示带有这个编号的证书，请致电 { $issuer }，电话 { $phone }。
tool-help-active-title = 这是我面前的人吗？
tool-help-active-means-same = 名册中没有照片、地址和出生日期。姓名相同不等于同一个人。
tool-help-active-do-number = 请对方告诉您认证编号，然后查询。一个编号只属于一项认证。
tool-help-active-do-name = 请把完整的法定姓名与有照片的身份证件比对。有的人工作时用另一个姓名；请问问证书上写的是哪一个。
tool-help-active-do-dates = 请把证书上的日期与记录中的日期比对。
tool-help-active-do-call = 如果有不一致的地方，请致电 { $issuer }，电话 { $phone }。可能只是笔误。
tool-help-active-do-advert = 要核对某个人在广告或署名中怎样介绍自己，请使用“核对广告”。
tool-help-active-advert-link = 核对广告
tool-help-ring-title = 打给谁，什么时候打
tool-help-ring-danger = 有人有危险：现在就打 911。
tool-help-ring-record = 记录不清楚或找不到，或者证书与记录不一致：在把其中任何一个当作依据之前，请致电 { $issuer }，电话 { $phone }。
tool-help-ring-concern = 某位专员做的事让您担心：请投诉，写信或打电话都可以。有关行为的投诉有三年时间。
tool-help-ring-decision = 您不同意关于您自己认证的决定：请在 14 天内上诉。
tool-help-ring-hours = 《指南》没有说明电话在几点到几点有人接听。如果没有人接，请写信。
tool-help-language-title = 用您的语言，或用其他形式
tool-help-language-interpreter = 您更愿意说另一种语言吗？请致电 { $issuer }，电话 { $phone }，用英语说出您的语言的名称（普通话是 Mandarin，广东话是 Cantonese），并要求口译员。您信任的人可以和您一起打这个电话。
tool-help-language-unsaid = 《指南》没有说明电话中可以使用哪些语言。
tool-help-language-relay = 您听不见、听力不好，或说话有困难吗？请拨打 711 电话转接服务。这是免费的：那里的人会替您拨打号码，并转达双方说的话。在加州，这项服务使用英语和西班牙语。
tool-help-language-print = 您需要大字版、盲文或录音吗？请向 { $issuer } 索取。在本网站，您可以先在浏览器中把页面放大，再阅读或打印。
tool-help-to-complain = 怎样投诉
tool-help-to-appeal = 怎样上诉
tool-help-new-title = 新的或有变更的认证
tool-help-new-promise = 本网站承诺，变更会在 { $hours } 小时内显示。每个结果都会写明资料有多新。
tool-help-new-rule = 对于措施和认证恢复，《指南》给 { $issuer } 72 小时。对于首次认证，《指南》没有写明时间。
tool-help-new-after = 如果这些时间已过，变更还没有显示，请致电 { $issuer }，电话 { $phone }。
tool-help-wrong-title = 我的记录有错
tool-help-wrong-duty = { $issuer } 必须保持名册的内容准确、最新。《指南》没有说明怎样要求更正。
tool-help-wrong-correct-title = 要求更正
tool-help-wrong-correct-write = 请写信给 { $issuer }，写明您的认证编号、记录上现在怎么写、应该怎么写。如果可以，请用您登记的电子邮件地址。
tool-help-wrong-correct-proof = 在寄出身份证件的复印件之前，请先问清楚需要什么证明。没有人要求的证件，请不要寄。
tool-help-wrong-correct-decision = 如果记录与所作的决定一致，而您不同意那项决定，请改为提出上诉。
tool-help-wrong-name-title = 如果您的姓名改了
tool-help-wrong-name = 名册显示完整的法定姓名。《指南》没有说明怎样更改姓名，也没有说明以前的姓名是否仍会显示。这两点请询问 { $issuer }，电话 { $phone }。
tool-help-wrong-name-other = 如果名册中有某个人的其他姓名，这些姓名会显示在记录中，也可以用来找到这个人。请说明名册中应该有您的哪些姓名。
tool-help-wrong-safety-title = 如果不能让别人找到您的姓名
tool-help-wrong-safety = 《指南》没有说明某个人的资料是否可以不公开。本网站可以做到：这样记录中会有编号、日期和状态，而没有姓名。
tool-help-wrong-safety-call = 请致电 { $issuer }，电话 { $phone }，说明您有危险。您不需要在电子邮件中写下原因。
tool-help-wrong-safety-danger = 如果您现在有危险，请先拨打 911。
tool-help-wrong-meanwhile = 别人为这个名册制作的副本，要等他们重新取得名册时才会改变。

## The parts of this site, in every state

style-title = 本网站的组成部分
style-lede = 页面的每个组成部分，以及它可能有的每种状态。供制作和检查本网站的人使用；其中的人都是虚构的。

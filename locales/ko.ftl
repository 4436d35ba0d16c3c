# What the pages say in Korean. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = 한국어
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = 언어
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = 이 페이지는 컴퓨터로 번역한 것이며, 한국어를 하는 사람이 아직 확인하지 않았습니다. 분명하지 않거나 중요한 내용이 있으면 영어 페이지를 따르시거나, { $issuer }에 { $phone }번으로 전화해 주십시오.
translated-link = 이 페이지를 영어로 보기
# Behind a link to a page that there is only in English.
english-only = (영어)
# Before the official English words of a status, below their translation.
official-english = 영어로 된 공식 표현:
# Below what this site says about the rules in another language.
summary-note = 이것은 이 사이트가 쉬운 말로 간추린 내용입니다. 공식 내용이 아닙니다. 공식 글은 영어로 되어 있으며, 링크를 따라가면 볼 수 있습니다.

## What every page has

skip = 본문으로 가기
fictional = 지어낸 자료: 이 등록부에 있는 사람들은 실제로 존재하지 않습니다.
nav-label = 주요 페이지
nav-search = 검색
nav-browse = 목록
nav-code = 윤리 강령
nav-guidelines = 규칙
contents-label = 차례
footer-issuer = { $registry }. 관리: { $issuer }.
footer-phone = 전화:
footer-email = 이메일:
footer-website = { $issuer } 웹사이트
footer-language = 통역, 중계 서비스, 큰 글자
contact-post = 우편:
rule-link = 섹션 { $rule }

## What search engines show under a page's title

describe-home = 어떤 사람이 { $title }인지, 그 인증이 오늘 유효한지 이름이나 번호로 확인합니다.
describe-status = { $registry }의 각 상태(유효부터 취소됨까지)가 무엇을 뜻하고 무엇을 할 수 있게 하는지 설명합니다.

## Home

home-lede = 어떤 사람이 { $title }인지, 그 인증이 오늘 유효한지 확인합니다.
search-label = 이름 또는 인증 번호
search-button = 검색
search-noscript = 검색하려면 JavaScript가 필요한데, 이 브라우저에서는 꺼져 있습니다. 아래 목록에서 같은 기록을 볼 수 있습니다.
browse-by-name = 이름순 목록 보기
browse-by-number = 번호순 목록 보기
door-public = 누군가에 대해 확인하려는 분
door-public-status = 각 상태의 뜻
door-public-actions = 일시 정지되거나 취소된 인증
door-public-limits = 이 등록부로 알 수 없는 것
door-public-complain = 전문가에 대해 걱정되는 일 알리기
door-public-help = 확인 결과가 나에게 뜻하는 것
home-nobody = 찾을 수 없습니까? 그 뜻과 지금 할 일
door-specialist = 전문가이신 분
door-specialist-code = 윤리 강령
door-specialist-correct = 내 기록 정정하기
door-specialist-dates = 내 날짜: 갱신과 만료
door-specialist-routes = 나에게 맞는 절차는 무엇입니까?
door-employer = 고용주이신 분
door-employer-file = 확인 결과 보관하기
door-employer-advert = 광고 확인하기
door-employer-staff = 직원 명단 확인하기
door-employer-sanctions = 규칙별 제재
search-problem = 검색을 시작하지 못했습니다. 이 페이지를 새로 고치거나, 아래 목록에서 기록을 찾아보거나, { $issuer }에 { $phone }번으로 전화해 주십시오.
record-problem = 이 페이지에서 오늘 날짜를 확인하지 못했습니다. 페이지에 적힌 날짜를 따르시거나, { $issuer }에 { $phone }번으로 전화해 주십시오.

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = 이분의 이름은 안전을 위해 보여 드리지 않습니다. 나머지 내용은 모두 등록부에 있는 그대로입니다. 번호를 이분의 인증서에 있는 번호와 비교해 주십시오.
fact-active = 인증 유효 시작일
fact-expires = 만료일
fact-status = 등록부의 상태
fact-action = 내려진 조치
fact-changed = 상태가 마지막으로 바뀐 날
fact-other-names = 다른 이름
fact-ended = 이전 조치
fact-specializations = 전문 분야 교육
fact-status-meaning = 이 상태의 뜻
fact-action-meaning = 이 조치의 뜻
meaning-title = 이것이 뜻하는 것
meaning-more = 이 상태에 대해 더 알아보기
meaning-active = 이 인증은 만료일이 끝날 때까지 유효하며, 기록에 제재가 없습니다. 갱신되지 않았으면 그날이 지난 뒤에는 만료됩니다.
meaning-active-under-investigation = 이 인증은 만료일이 끝날 때까지 유효합니다. { $issuer }에서 불만 신고를 조사하고 있습니다. 이분에게 불리한 결론은 아무것도 나오지 않았습니다.
meaning-suspended = { $issuer }에서 이 인증을 일시 정지했습니다. 일시 정지된 인증은 만료일이 언제이든 유효하지 않습니다.
meaning-revoked = { $issuer }에서 이 인증을 취소했습니다. 취소된 인증은 유효하지 않습니다.
meaning-expired = 이 인증은 만료일까지 갱신되지 않아서 더 이상 유효하지 않습니다. 이분이 어떻게 일했는지를 말해 주는 것은 아닙니다.
meaning-being-corrected = 이 인증에 대한 등록부 자료에 잘못이 있어서 { $issuer }에서 정정하고 있습니다. 그때까지는 인증이 유효한지 이 페이지로 알 수 없습니다. 이 잘못은 이분에 대해 아무것도 말해 주지 않습니다.
meaning-no-longer-listed = 이 인증은 전에 등록부에 올라 있었으나, { $issuer }에서 뺐습니다. 이 페이지에는 그 까닭이 나오지 않습니다. 이것은 인증에 문제가 없음을 확인해 주지 않습니다.
next-title = 다음에 할 수 있는 일
next-link = 이 기록을 다시 보려면:
next-link-words = 기록의 고정 링크
next-sheet = 이 확인 결과를 확인한 시각, 스캔할 수 있는 코드, 확인한 사람이 적는 칸과 함께 보관하려면:
next-print = 이 확인 결과를 간직하려면 이 페이지를 인쇄하거나 PDF로 저장하십시오. 종이 한 장에 들어갑니다.
next-mistake = 여기에 잘못된 것이 있으면 이메일로 알려 주십시오:
next-call = 궁금한 점이 있으면 { $issuer }에 전화해 주십시오:
next-complain = 걱정되는 일이 있었다면:
next-complain-link = 걱정되는 일을 알리는 방법
next-own = 본인의 기록입니까? 날짜를 잊지 않으려면:
next-help = 이 확인 결과가 나에게 뜻하는 것:
next-help-link = 이제 어떻게 합니까?
# From a record to its rules.
in-force-sanctions = 규칙별 제재
in-force-code = 윤리 강령
in-force-how = 어느 판인지 정하는 방법
record-view-title = 기록 – { $registry }
record-view-heading = 기록
record-view-noscript = 이 링크는 JavaScript가 필요한데, 이 브라우저에서는 꺼져 있습니다. 같은 기록을 번호로 찾을 수 있습니다.
record-view-search = 다른 사람 검색하기

## The age of the data

as-of-title = 자료가 언제 것인지
as-of-data = 등록부 자료 기준 시각: { $moment }, { $zone }.
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] 태평양 시간
    [Denver] 산악 시간
    [Chicago] 중부 시간
    [New_York] 동부 시간
   *[other] { $place } 시간
}
as-of-due = 다음 업데이트 기한: { $moment }.
as-of-late = 그 시각이 지났으면, 여기에 나온 내용을 믿고 따르기 전에 전화해 주십시오.
moment-morning = { $date } 오전 { $hour }:{ $minute }
moment-afternoon = { $date } 오후 { $hour }:{ $minute }

## The copies of the code beside each other, and our own tables

copies-compare = 사본 비교하기

## What a status means

status-title = 상태의 뜻
status-lede = 등록부에는 일곱 가지 상태 중 하나가 나옵니다. 이 상태는 기록에 있는 내용과 오늘 날짜에 따라 정해집니다.
standing-name-active = 유효
standing-name-active-under-investigation = 유효, 조사 중
standing-name-expired = 만료됨
standing-name-suspended = 일시 정지됨
standing-name-revoked = 취소됨
standing-name-being-corrected = 정정 중
standing-name-no-longer-listed = 등록부에서 빠짐
standing-when-active = 기록상 상태가 “유효”이고, 내려진 조치가 없으며, 만료일이 지나지 않았을 때 나옵니다.
standing-when-active-under-investigation = 기록상 상태가 “유효”이고, 만료일이 지나지 않았으며, 기록상 조치가 조사일 때 나옵니다. 조사는 결론이 아닙니다.
standing-when-expired = 기록에 다른 무엇이 있든 만료일 다음 날부터 나옵니다. 다만 인증이 일시 정지되거나 취소된 경우에는 나오지 않습니다.
standing-when-suspended = 기록상 상태나 조치가 일시 정지일 때 나옵니다. 만료일이 지나도 기록이 바뀔 때까지 그대로 나옵니다.
standing-when-revoked = 기록상 상태나 조치가 취소일 때 나옵니다.
standing-when-being-corrected = 어떤 사람에 대한 등록부 자료를 읽을 수 없고, 그보다 더 무거운 사실이 알려져 있지 않을 때 나옵니다. 일시 정지되었거나 취소되었거나 만료된 것으로 알려진 사람은 그대로 나오고, 기록을 정정하고 있다는 말이 함께 나옵니다.
standing-when-no-longer-listed = 어떤 번호가 전에는 등록부에 있었으나 지금은 없을 때 나옵니다.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = 이것은 유효한 인증서입니다. 이분은 직함과 번호와 함께, 인증을 받은 사람이라고 자신을 밝히고 광고할 수 있습니다.
allows-active-under-investigation = 이 인증서는 여전히 유효합니다. 조치는 조사가 완전히 끝난 뒤에만 내릴 수 있습니다. 그동안 이분이 일이나 광고를 멈추어야 한다는 말은 지침에 없습니다.
allows-expired = 만료된 인증서는 유효한 인증서가 아니므로, 이분은 인증서가 유효한 것처럼 내보이거나 광고해서는 안 됩니다. 이 인증서는 더 이상 갱신할 수 없습니다. 다시 돌아오는 방법은 인증 회복에 대한 규칙에 나와 있습니다.
allows-suspended = 일시 정지된 인증서는 유효한 인증서가 아니므로, 이분은 인증서가 유효한 것처럼 내보이거나 광고해서는 안 됩니다. 이 결정에 대해 이의 신청을 할 수 있습니다.
allows-revoked = 취소된 인증서는 유효한 인증서가 아니므로, 이분은 인증서가 유효한 것처럼 내보이거나 광고해서는 안 됩니다. 이 결정에 대해 이의 신청을 할 수 있습니다.
allows-being-corrected = 이 페이지만으로는 이분에게 유리한 것도 불리한 것도 판단할 수 없습니다. 믿고 따르기 전에 문의해 주십시오.
allows-no-longer-listed = 지침에는 모든 인증이 하나하나 등록부에 올라간다고 되어 있습니다. 등록부에 없는 번호를 유효한 인증서로 여기지 마십시오. 이분이 그런 번호를 보여 주면 문의해 주십시오.
pairs-title = 가능한 조합
pairs-lede = 각 기록에는 상태와 조치가 하나씩 있습니다. 둘 중 더 무거운 것에 따라 무엇이 나오는지가 정해집니다. 어떤 조합은 서로 맞지 않아서 받아들이지 않습니다.
pairs-refuse = 등록부 자료에 받아들이지 않는 조합이 있는 동안에는 자료를 전혀 공개하지 않으며, 이 사이트는 전에 보여 주던 내용을 그대로 둡니다.
pairs-hold = 받아들이지 않는 조합이 있는 기록은 등록부에서 바로잡을 때까지 정정 중으로, 또는 둘 중 더 무거운 쪽으로 나옵니다.
pairs-caption = 상태와 조치별로 나오는 내용
pairs-status = 기록상 상태
pairs-action = 조치 “{ $action }”
pair-refused = 받아들이지 않음
pair-active = 유효. 만료일 뒤에는 만료됨
pair-active-under-investigation = 유효, 조사 중. 만료일 뒤에는 만료됨
pair-expired = 만료됨
pair-suspended = 일시 정지됨
pair-revoked = 취소됨
kept-title = 내용이 남아 있는 기간
kept-unlisted = { $days ->
    [0] 등록부에서 뺀 번호는 다음 업데이트부터 더 이상 나오지 않습니다.
   *[other] 등록부에서 뺀 번호는 { $days }일 동안 “등록부에서 빠짐”으로 나오며, 이름 말고는 아무것도 나오지 않습니다. 그 뒤에는 더 이상 나오지 않습니다.
}
kept-ended = { $days ->
    [0] 일시 정지가 끝나거나 취소가 풀리면 더 이상 기록의 내용에 나오지 않습니다.
   *[other] 일시 정지가 끝나거나 취소가 풀리면 그 사실이 기록에 { $days }일 동안 나옵니다. 그 뒤에는 더 이상 나오지 않습니다.
}
kept-changes = { $days ->
    [0] 상태가 바뀐 목록은 보관하지 않습니다.
   *[other] 상태가 바뀌었다는 사실은(일시 정지가 끝나거나 취소가 풀린 것도 포함) 변경 페이지와 그 기록의 이력에 { $days }일 동안 나옵니다. 그 뒤에는 더 이상 나오지 않습니다.
}
kept-investigation = 조사가 조치 없이 끝나면, 그 조사에 대해서는 여기에 아무것도 나오거나 보관되지 않습니다.
actions-taken-title = 조치의 뜻
action-means-none = 오늘 기록에 조치가 없습니다. 전에 기록에 무엇이 있었는지를 말해 주는 것은 아닙니다.
action-means-under-investigation = { $issuer }에서 불만 신고를 조사하고 있습니다. 아무 결론도 나오지 않았으며, 인증이 유효한지는 그대로 상태와 날짜에 따라 정해집니다.
action-means-suspended = { $issuer }에서 조사를 완전히 마친 뒤 이 인증을 일시 정지했습니다. 그동안 인증은 유효하지 않습니다. 이 결정에 대해 이의 신청을 할 수 있습니다.
action-means-revoked = { $issuer }에서 조사를 완전히 마친 뒤 이 인증을 취소했습니다. 인증은 유효하지 않습니다. 이 결정에 대해 이의 신청을 할 수 있습니다.
in-force-title = 규칙의 어느 판인지
in-force-rule = 조치가 내려진 기록에는 그날 효력이 있던 판, 곧 날짜가 그날이거나 그 전인 판 가운데 가장 새로운 판의 링크가 있습니다. 다른 모든 기록에는 이 사이트가 따르는 판의 링크가 있습니다.
in-force-edition = { $edition }판, 날짜 { $dated }:
in-force-edition-undated = { $edition }판, 날짜 없음:
in-force-others = 이 사이트에는 날짜가 없는 윤리 강령 사본도 있습니다. 어느 날에 효력이 있었는지 알 수 없으므로, 어떤 기록에도 그 링크가 없습니다.
in-force-which = 조치가 윤리 강령의 어느 항목에 대한 것인지는 등록부에 나오지 않습니다.
not-said-title = 지침에 나오지 않는 것
not-said-four-years = 인증이 만료된 지 정확히 4년이 되는 날에 무엇이 적용되는지는 지침에 나오지 않습니다. 그날 이 등록부는 그 사실을 알리고 전화해 달라고 부탁드립니다.
not-said-investigation = 조사를 받는 사람이 무엇을 해서는 안 되는지는 지침에 나오지 않습니다. 이 등록부는 아무 결론도 나오지 않았다는 것만 알립니다.
not-said-history = 지난 일시 정지가 끝난 뒤에도 기록에 남는지는 지침에 나오지 않습니다. 이 등록부는 위에 적힌 기간 동안 보여 줍니다.

## Current actions

actions-title = 현재 조치
actions-since = { $date }부터 효력이 있습니다

## The registry at a glance

glance-title = 숫자로 보는 등록부

## Changes of status

changes-title = 상태 변경

## About

about-title = 이 등록부에 대하여

## Privacy

privacy-title = 개인정보 보호

## Accessibility

accessibility-title = 접근성
accessibility-lede = 이 등록부는 눈이나 손의 상태, 기기, 인터넷 연결이 어떠하든 모든 분을 위한 것입니다.
accessibility-aim-title = 목표
accessibility-aim = 모든 페이지는 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준에 맞도록 만들었습니다.
accessibility-done-title = 한 일
accessibility-done-script = JavaScript 없이도 첫 페이지에서 네 번 클릭하면 어느 기록이든 볼 수 있습니다.
accessibility-done-colour = 상태를 색으로만 나타내지 않습니다. 상태마다 말과 고유한 모양이 있습니다.
accessibility-done-keyboard = 모든 것을 키보드로 할 수 있고, 지금 어디에 있는지 언제나 볼 수 있습니다.
accessibility-done-zoom = 400퍼센트로 키워도, 너비가 320픽셀인 화면에서도, 어두운 화면에서도, 직접 고른 색으로도 페이지를 볼 수 있습니다.
accessibility-done-names = 이름은 왼쪽에서 쓰는 글자이든 오른쪽에서 쓰는 글자이든 쓰인 그대로 나옵니다.
accessibility-done-languages = 사람을 찾아보는 페이지는 여러 언어로 되어 있습니다. 그 언어를 하는 사람이 아직 확인하지 않은 번역에는 그렇다고 적혀 있습니다.
accessibility-known-title = 아직 충분하지 않다고 알고 있는 것
accessibility-known = 공식 글은 쓰인 그대로 공개합니다. 길고 읽기 어려운 글도 있습니다.
accessibility-tell-title = 알려 주십시오
accessibility-tell = 잘 되지 않는 것이 있습니까? 어느 페이지에서 무엇을 하려고 했는지 알려 주십시오. 전화로 기록을 대신 찾아 드리기도 합니다.

## Wrong addresses

not-found-title = 여기에는 페이지가 없습니다
not-found-lede = 주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있습니다. 어떤 사람이 인증을 받았는지를 말해 주는 것은 아닙니다.
not-found-search = 이름이나 번호로 검색하기
not-found-browse = 등록부 목록 보기
not-found-call = 또는 전화:

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $year }년 { $month } { $day }일
ui-month-1 = 1월
ui-month-2 = 2월
ui-month-3 = 3월
ui-month-4 = 4월
ui-month-5 = 5월
ui-month-6 = 6월
ui-month-7 = 7월
ui-month-8 = 8월
ui-month-9 = 9월
ui-month-10 = 10월
ui-month-11 = 11월
ui-month-12 = 12월
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = 오전 { $hour }:{ $minute }
ui-time-pm = 오후 { $hour }:{ $minute }
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = 유효합니다. 제재가 없습니다. { $date }까지 유효합니다.
later-standing-active-under-investigation = 유효하며, 조사 중입니다. 아무 결론도 나오지 않았습니다. { $date }까지 유효합니다.
later-standing-suspended = 일시 정지되었습니다. 지금은 유효하지 않습니다.
later-standing-suspended-expired = 일시 정지되었습니다. 지금은 유효하지 않습니다. 만료일인 { $date }도 지났습니다.
later-standing-revoked = 취소되었습니다. 더 이상 유효하지 않습니다.
later-standing-revoked-expired = 취소되었습니다. 더 이상 유효하지 않습니다. 만료일인 { $date }도 지났습니다.
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = 만료되었습니다. 유효한 마지막 날은 { $date }이었습니다.
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = 만료되었습니다. 등록부에는 만료되었거나 실효된 것으로 올라 있고, 만료일은 { $date }입니다.
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = 만료되었습니다. 등록부에는 만료되었거나 실효된 것으로 올라 있습니다.
later-standing-being-corrected = 정정 중입니다. 이것은 인증에 문제가 없음을 확인해 주지 않습니다.
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = { $date }부터 등록부에 없습니다. 이것은 인증에 문제가 없음을 확인해 주지 않습니다.
# The same in a row of results.
ui-row-active = 유효, { $date }까지
ui-row-active-under-investigation = 유효, 조사 중, 아무 결론도 나오지 않음, { $date }까지 유효
ui-row-suspended = 일시 정지됨
ui-row-suspended-expired = 일시 정지됨, 만료일 { $date }도 지남
ui-row-revoked = 취소됨
ui-row-revoked-expired = 취소됨, 만료일 { $date }도 지남
ui-row-expired = 만료됨, 유효한 마지막 날 { $date }
ui-row-expired-early = 만료됨, 만료일 { $date }
ui-row-expired-undated = 만료됨
ui-row-being-corrected = 정정 중, 인증에 문제가 없음이 확인되지 않음
ui-row-no-longer-listed = { $date }부터 등록부에서 빠짐
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = 등록부에서 빠짐
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = 이 기록은 정정 중입니다
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = 이 기록은 정정 중이며, 마지막으로 확인된 날은 { $date }입니다. 이 기록을 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
later-held-note-never = 이 기록은 정정 중이며, 아직 확인되지 않았습니다. 이 기록을 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
# The facts as stored, in the words of Section 500.
later-status-active = 유효/제재 없음
later-status-suspended = 일시 정지됨
later-status-revoked = 취소됨
later-status-expired = 만료됨/실효됨
later-action-none = 없음
later-action-under-investigation = 조사 중
later-action-suspended = 일시 정지됨
later-action-revoked = 취소됨
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = 이것이 정해진 { $date }에 효력이 있던 규칙: { $edition }판, 날짜 { $dated }.
later-in-force-before = 이것은 { $date }에 정해졌습니다. 이 사이트에는 그때의 규칙 판이 없습니다. 가장 오래된 것은 { $edition }판(날짜 { $dated })입니다.
later-in-force-unknown = 이것이 어느 날 정해졌는지는 등록부에 나오지 않습니다. 이 사이트는 규칙의 { $edition }판(날짜 { $dated })을 따릅니다.
later-in-force-now = 이 사이트가 따르는 규칙: { $edition }판, 날짜 { $dated }.
later-in-force-undated = 이 사이트가 따르는 규칙: { $edition }판, 날짜 없음.
# What follows once it has expired.
later-lapse-reinstatement = 만료된 지 4년이 되지 않았습니다. 인증을 회복할 수 있습니다(섹션 209).
later-lapse-not-stated = 만료된 지 정확히 4년이 되었습니다. 인증을 회복할 수 있는지는 지침에 나오지 않습니다. { $issuer }에 { $phone }번으로 문의해 주십시오.
later-lapse-new-application = 만료된 지 4년이 넘었습니다. 인증을 새로 신청해야 합니다(섹션 209.3).
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = 자세한 정보 비공개
ui-name-being-corrected = 이름 정정 중
# A former name or one used at work, under which a row is found.
ui-other-name = 다른 이름: { $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = { $date }까지 끝난 일시 정지
later-ended-revoked = { $date }까지 풀린 취소
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = 이름의 일부
ui-matched-prefix = 입력한 글자로 시작하는 이름
later-matched-initial = 등록된 머리글자: { $name }
later-matched-spelling = 철자: { $name }
later-matched-as = 등록된 이름: { $name }
later-matched-sound = { $name }: 입력한 말과 발음이 비슷합니다
later-matched-similar = 비슷한 이름
later-matched-without = “{ $name }” 없는 이름
later-matched-some-words = 입력한 말이 모두 이 이름에 있지는 않습니다
later-matched-latin = 로마자 철자로 찾았습니다
later-matched-latin-as = 로마자: { $name }
# How many were found. All of them have what was typed …
ui-found = { $count }명이 일치합니다.
ui-found-many = { $count }명이 일치합니다. 결과를 줄이려면 이름을 더 입력하십시오.
ui-found-at-least = 적어도 { $count }명이 일치합니다. 더 있을 수 있습니다. 이름을 더 입력하십시오.
ui-found-many-at-least = { $shown }명이 넘는 사람이 일치합니다. 결과를 줄이려면 이름을 더 입력하십시오.
# … or nobody has a similar name, after looking further …
later-found-alone = { $count }명이 일치합니다. 비슷한 이름은 찾지 못했습니다.
# … or some have it, and some a similar name …
later-found-mixed = { $count }명을 찾았습니다. 이름이 비슷한 사람은 끝에 나옵니다.
later-found-mixed-many = { $shown }명이 넘는 사람을 찾았습니다. 이름이 비슷한 사람은 끝에 나옵니다.
# … or nobody has it.
later-found-similar = 정확히 일치하는 사람이 없습니다. 이름이 비슷한 사람이 { $count }명 있습니다.
later-found-similar-many = 정확히 일치하는 사람이 없습니다. 이름이 비슷한 사람이 { $shown }명 넘게 있습니다.
ui-found-number = 인증 번호 { $number }의 인증을 찾았습니다.
ui-not-found = 번호가 { $number }인 인증이 없습니다. 숫자를 하나하나 확인하거나 이름으로 검색해 주십시오. 문의하려면 { $issuer }에 { $phone }번으로 전화해 주십시오.
later-nobody-there = 등록부에 입력한 말과 일치하는 이름이 없고, 철자가 비슷한 이름, 줄여 부르는 이름, 발음이 비슷한 이름도 없습니다. 그래도 다른 이름으로, 또는 이름을 비공개로 하여 등록부에 올라 있을 수 있습니다. 성만 입력하거나 인증 번호를 입력해 보십시오. 문의하려면 { $issuer }에 { $phone }번으로 전화해 주십시오.
later-nobody-yet = 지금까지 일치하는 사람이 없습니다. 더 찾아보거나, 성만 입력하거나, 인증 번호를 입력해 볼 수 있습니다. 문의하려면 { $issuer }에 { $phone }번으로 전화해 주십시오.
later-nobody-read = 입력한 말과 비슷한 이름이 너무 많아서 모두 읽을 수 없으며, 지금까지 읽은 이름 가운데 일치하는 것이 없습니다. 성만 입력하거나 인증 번호를 입력해 보십시오. 문의하려면 { $issuer }에 { $phone }번으로 전화해 주십시오.
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = 비슷한 이름을 찾고 있습니다…
ui-looking-further = 더 찾고 있습니다…
later-searched = 지금까지 찾아본 것: 입력한 그대로의 이름, 그리고 철자가 비슷한 이름, 줄여 부르는 이름, 발음이 비슷한 이름의 일부.
later-searched-typed = 지금까지 찾아본 것: 입력한 그대로의 이름.
later-searched-whole = 철자가 비슷한 이름, 줄여 부르는 이름, 발음이 비슷한 이름을 모두 찾아보았습니다.
later-searched-much = 비슷한 이름이 너무 많아서 한 번에 모두 찾아볼 수 없습니다. 이름을 더 입력하거나 인증 번호를 입력하십시오.
later-look-further = 더 찾아보기
ui-look-similar = 비슷한 이름 찾기
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = 이 번호와 비슷한 번호 보기
later-like = 숫자 하나만 다른, 다른 사람들의 번호
later-like-none = 이 번호와 숫자 하나만 다른 번호는 등록부에 없습니다.
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] 인증 번호는 { $prefix } 뒤에 숫자 { $least }자리에서 { $most }자리입니다.
   *[other] 지금까지 숫자 { $count }자리입니다. 인증 번호의 숫자는 { $least }자리에서 { $most }자리입니다.
}
ui-typing-long = 숫자가 { $count }자리입니다. 인증 번호의 숫자는 { $least }자리에서 { $most }자리입니다.
# While the registry is read, and when it cannot be.
ui-waiting = 등록부를 읽고 있습니다…
ui-waiting-record = { $number }의 기록을 읽고 있습니다…
ui-error-offline = 등록부에 연결하지 못했습니다. 이 기기가 인터넷에 연결되어 있는지 확인한 다음 다시 해 보십시오. { $issuer }에 { $phone }번으로 전화하실 수도 있습니다.
ui-error-missing = 등록부의 일부가 없어서 아직 결과가 없습니다. 1분쯤 뒤에 이 페이지를 새로 고쳐 주십시오. { $issuer }에 { $phone }번으로 전화하실 수도 있습니다.
ui-error-updating = 등록부를 업데이트하고 있습니다. 1분쯤 뒤에 이 페이지를 새로 고쳐 주십시오. { $issuer }에 { $phone }번으로 전화하실 수도 있습니다.
ui-error-unavailable = 등록부 웹사이트가 제대로 응답하지 않았습니다. 1분쯤 뒤에 다시 해 보십시오. { $issuer }에 { $phone }번으로 전화하실 수도 있습니다.
ui-error-unreadable = 등록부를 읽지 못했습니다. 이 페이지를 새로 고쳐 주십시오. { $issuer }에 { $phone }번으로 전화하실 수도 있습니다.
# The page that shows one record, when its address names none.
later-view-empty = 이 페이지는 인증 하나를 보여 줍니다. 주소 끝에 #과 인증 번호가 있어야 합니다.
later-view-not-a-number = 이 페이지 주소의 끝부분은 인증 번호가 아닙니다. 번호는 { $prefix } 뒤에 숫자 { $least }자리에서 { $most }자리입니다.
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = 이 확인 결과의 증명 저장하기
later-proof-saving = 증명을 만들고 있습니다. { $count }개 부분을 읽었습니다.
later-proof-saved = 증명을 파일로 저장했습니다. 이 번호들에 대해 등록부에 무엇이 나왔는지, 언제였는지를 보여 줍니다.
proof-how = 증명을 확인하는 방법
proof-unsigned = 이 등록부에는 전자 서명이 없습니다.
proof-signed = 이 등록부의 전자 서명은 맞지만, 비교할 루트 키가 주어지지 않았습니다.
proof-vouched = 이 등록부의 전자 서명을 확인했으며, 서명이 맞습니다.
proof-unchecked = 이 브라우저는 이 등록부의 전자 서명을 확인할 수 없어서, 확인하지 않았습니다.
proof-not-now = 전자 서명을 확인하는 데 필요한 파일을 지금 가져올 수 없어서, 이 등록부의 전자 서명을 확인하지 않았습니다.
proof-no-longer-signed = 지난번에 조회하셨을 때는 이 등록부에 전자 서명이 있었으나 지금은 없습니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
proof-damaged = 이 등록부의 증명이 손상되어, 누가 공개했는지 보여 주는 것이 없습니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
proof-signature = 이 등록부의 전자 서명이 맞지 않습니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
proof-other-key = 이 등록부를 보증하는 키가, 이 브라우저가 지난번({ $date })에 본 키와 다릅니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
proof-older = 이것은 이 브라우저가 전에 본 { $date }의 등록부보다 오래된 등록부입니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
proof-other-log = 이 등록부가, 이 브라우저가 전에 본 { $date }의 등록부에서 이어진다는 것을 보여 주지 않습니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
# Leads from "not found" to the sheet that says so.
later-sheet-none = 찾을 수 없다고 적힌 확인서 인쇄하거나 보관하기
# How old the data are.
ui-as-of = 등록부 자료 기준 시각: { $date } { $time }, { $zone }.
ui-late = 이 자료는 오래되었을 수 있습니다. 업데이트 기한은 { $date } { $time }, { $zone }이었습니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.
ui-clock-behind = 이 기기의 시계가 늦습니다. 이 페이지는 등록부가 마지막으로 공개된 시각을 씁니다.
ui-age-unknown = 이 자료가 언제 것인지 읽지 못했습니다. 이 확인 결과를 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오.

## A record's own history (history-): what the page says, then what its script says

history-title = 상태 변경
history-where = 최근 { $days }일 동안 공개된 모든 변경은 한 페이지에 번호순으로 나와 있습니다:
history-none = 최근 { $days }일 동안 이 인증의 상태 변경은 여기에 공개되지 않았습니다.
history-undated = 언제 결정되었는지는 등록부 자료에 나오지 않습니다.
history-ahead = 등록부 자료에는 결정 시각이 이보다 뒤로 되어 있으나, 그것은 맞을 수 없습니다.
history-late = { $hours }시간이 지난 뒤의 공개였습니다.
history-first = 처음으로 올랐습니다. { $date }에 여기에 공개되었습니다.
history-first-time = { $hours ->
    [0] { $date }에 결정되었고, 그로부터 한 시간이 지나기 전에 여기에 처음으로 올랐습니다.
   *[other] { $date }에 결정되었고, 그로부터 { $hours }시간 뒤에 여기에 처음으로 올랐습니다.
}
history-first-day = { $hours ->
    [0] { $date }에 결정되었고, 그날이 시작된 지 한 시간이 지나기 전에 여기에 처음으로 올랐습니다.
   *[other] { $date }에 결정되었고, 그날이 시작된 지 { $hours }시간 뒤에 여기에 처음으로 올랐습니다.
}
history-active = 다시 유효해졌습니다. { $date }에 여기에 공개되었습니다.
history-active-time = { $hours ->
    [0] { $date }부터 다시 유효하며, 그로부터 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }부터 다시 유효하며, 그로부터 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-active-day = { $hours ->
    [0] { $date }부터 다시 유효하며, 그날이 시작된 지 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }부터 다시 유효하며, 그날이 시작된 지 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-suspended = 일시 정지되었습니다. { $date }에 여기에 공개되었습니다.
history-suspended-time = { $hours ->
    [0] { $date }에 일시 정지되었고, 그로부터 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }에 일시 정지되었고, 그로부터 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-suspended-day = { $hours ->
    [0] { $date }에 일시 정지되었고, 그날이 시작된 지 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }에 일시 정지되었고, 그날이 시작된 지 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-revoked = 취소되었습니다. { $date }에 여기에 공개되었습니다.
history-revoked-time = { $hours ->
    [0] { $date }에 취소되었고, 그로부터 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }에 취소되었고, 그로부터 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-revoked-day = { $hours ->
    [0] { $date }에 취소되었고, 그날이 시작된 지 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }에 취소되었고, 그날이 시작된 지 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-expired = 만료되었습니다. { $date }에 여기에 공개되었습니다.
history-expired-time = { $hours ->
    [0] { $date }에 만료되었고, 그로부터 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }에 만료되었고, 그로부터 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-expired-day = { $hours ->
    [0] { $date }에 만료되었고, 그날이 시작된 지 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }에 만료되었고, 그날이 시작된 지 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-no-longer-listed = 등록부에서 빠졌습니다. { $date }에 여기에 공개되었습니다.
history-no-longer-listed-time = { $hours ->
    [0] { $date }부터 등록부에 없으며, 그로부터 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }부터 등록부에 없으며, 그로부터 { $hours }시간 뒤에 여기에 공개되었습니다.
}
history-no-longer-listed-day = { $hours ->
    [0] { $date }부터 등록부에 없으며, 그날이 시작된 지 한 시간이 지나기 전에 여기에 공개되었습니다.
   *[other] { $date }부터 등록부에 없으며, 그날이 시작된 지 { $hours }시간 뒤에 여기에 공개되었습니다.
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = 이 페이지는 JavaScript가 필요한데, 이 브라우저에서는 꺼져 있습니다. 답이 필요하시면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-problem = 이 페이지를 시작하지 못했습니다. 새로 고치거나, { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-danger = 지금 누군가 위험에 처해 있으면 911에 전화하십시오. 이 등록부는 긴급 서비스가 아닙니다.
tool-print = 인쇄하기
tool-ask = 문의할 곳
tool-unsaid = 지침에 나오지 않는 것
tool-printed = 이 페이지의 수수료, 기한, 그 밖의 숫자는 지침 { $edition }판(날짜 { $date })의 것입니다.
tool-printed-undated = 이 페이지의 수수료, 기한, 그 밖의 숫자는 지침 { $edition }판의 것입니다.
tool-printed-change = 이 숫자들은 바뀔 수 있습니다. 돈을 내거나 기다리기 전에 { $issuer }에 { $phone }번으로 문의해 주십시오.
tool-printed-other = 이 사이트는 { $edition }판을 따릅니다. 이 페이지의 글은 { $checked }판에 맞추어 쓴 것이어서 오래되었을 수 있습니다. 링크를 따라가서 해당 섹션을 보십시오.

### A field for a day. $date: the day that was read, in words.

tool-day-hint = 예: 2027-03-14 또는 3/14/2027
day-read = { $date }로 읽었습니다.
day-form = 이 날짜를 읽을 수 없습니다. 2027-03-14 또는 3/14/2027처럼 입력하십시오(3/14/2027에서는 달이 먼저 옵니다).
day-year = 연도는 2027처럼 네 자리를 모두 입력하십시오.
day-calendar = 달력에 그런 날이 없습니다. 연도를 끝에 쓰는 숫자 날짜에서는 3/14/2027처럼 달이 먼저 옵니다.
day-range = 연도는 2000에서 2199 사이여야 합니다.

### Verification sheet

tool-sheet-title = 확인서
tool-sheet-lede = 인쇄하거나 보관할 수 있는 한 페이지입니다. 어떤 인증에 대해 이 등록부에 오늘 무엇이 나오는지, 또는 아무것도 나오지 않는다는 것을 보여 줍니다. 번호나 이름을 입력하십시오.
tool-sheet-make = 확인서 만들기
tool-sheet-noscript = 모든 기록에는 JavaScript 없이 볼 수 있고 인쇄할 수 있는 페이지가 따로 있습니다.
tool-sheet-choose = 이름이 같다고 같은 사람인 것은 아닙니다. 번호를 인증서에 있는 번호와 비교한 다음, 누구의 확인서가 필요한지 고르십시오.
tool-sheet-unchosen = 이 중에 그 사람이 없음: 그렇다고 적힌 확인서 만들기
tool-sheet-print = 이 확인서 인쇄하기
tool-sheet-number = 인증 번호
tool-sheet-name = 등록된 이름
tool-sheet-as-of = 등록부 자료 기준 시각
tool-sheet-checked = 확인한 시각
tool-sheet-read-at = 읽은 주소
tool-sheet-issuer = 발급 및 관리
tool-sheet-contact = 문의할 곳
tool-sheet-searched = 검색한 말
tool-sheet-read-as = 읽은 방식
tool-sheet-how-far = 검색한 범위
tool-sheet-line-who = 확인한 사람(이름과 소속)
tool-sheet-line-why = 확인한 이유
tool-sheet-line-signature = 서명
tool-sheet-line-date = 서명한 날
tool-sheet-shows-title = 확인서가 보여 주는 것
tool-sheet-shows-source = 확인한 시각에 등록부에 나와 있던 내용. { $issuer }에서 인증을 발급하고 등록부를 관리합니다. 이것이 1차 출처(정보가 처음 나온 곳)입니다.
tool-sheet-shows-fields = 등록부가 인증에 대해 공개하는 모든 내용, 등록부에 있는 그대로.
tool-sheet-shows-age = 자료가 얼마나 오래되었는지. 등록부는 상태가 바뀌면 { $hours }시간 안에 반영합니다. 업데이트가 늦었을 때는 확인서에 그렇다고 나옵니다.
tool-sheet-shows-whole = 등록부 웹사이트에서 읽은 내용이 빠짐없이 도착했다는 것. 브라우저가 그 내용을 등록부의 체크섬(맞는지 비교하는 값)과 비교했습니다.
tool-sheet-not-title = 확인서가 보여 주지 않는 것
tool-sheet-not-person = 앞에 있는 사람이 등록부에 올라 있는 바로 그 사람이라는 것. 확인서로는 알 수 없습니다. 번호와 이름을 인증서와 비교하고, 신분증을 보여 달라고 하십시오.
tool-sheet-not-later = 다른 날에는 어떠한지. 믿고 따르기 전에, 그리고 인증이 갱신될 때 다시 찾아보십시오.
tool-sheet-not-history = 조치가 내려진 까닭, 또는 전에 기록에 있던 것.
tool-sheet-not-training = 전문 분야 교육: 등록부는 이를 공개하지 않습니다.
tool-sheet-not-excluded = 어떤 사람이 공공 프로그램에서 제외된 사람들의 명단에 있는지. 그것은 따로 확인해야 합니다.
tool-sheet-not-paper = 이 종이가 바뀌지 않았다는 것. 번호를 다시 찾아보고 비교하십시오.
tool-sheet-none-title = 찾을 수 없음
tool-sheet-none-means-title = 아무도 찾을 수 없다는 것의 뜻
tool-sheet-none-listed = 모든 인증은 하나하나 등록부에 올라갑니다. 등록부에 없는 것은 문의하기 전에 유효한 인증서로 여기지 마십시오. 누군가 잘못했다는 뜻은 아닙니다.
tool-sheet-none-typed = 번호나 이름을 등록된 것과 다르게 입력했을 수 있습니다. 숫자와 글자를 하나하나 인증서와 비교하십시오.
tool-sheet-none-name = 그 사람은 다른 이름으로 등록되어 있을 수도 있고, 안전을 위해 이름이 비공개일 수도 있습니다. 그런 경우에는 번호로만 찾을 수 있습니다.
tool-sheet-none-new = 새로운 인증일 수 있습니다. 등록부 자료는 { $hours }시간 안에 업데이트되므로, 새 인증이 나오기까지 그만큼 걸릴 수 있습니다. 지침은 변경과 조치에 대해 그 시간을 정하고 있습니다. 새 인증이 얼마나 빨리 등록부에 올라가는지는 지침에 나오지 않습니다.
tool-sheet-none-gone = { $days ->
    [0] 그 사람은 인증을 받은 적이 없을 수도 있습니다. 등록부에서 뺀 번호도 나오지 않습니다.
   *[other] 그 사람은 인증을 받은 적이 없을 수도 있습니다. 등록부에서 뺀 지 { $days }일이 넘은 번호도 나오지 않습니다.
}
tool-sheet-none-call = 확실히 알려면 { $issuer }에 { $phone }번으로 전화해 주십시오. 번호와 법적 성명 전체를 준비해 주십시오.
tool-sheet-ask-title = 문의할 곳
sheet-moment = { $date } { $time }, { $zone }
sheet-moment-unknown = 알 수 없음: 이 기기의 시계가 늦습니다. 날짜와 시각을 여기에 적으십시오:
sheet-shown = { $number }의 확인서가 아래에 있습니다.
sheet-none-shown = 아무도 찾지 못했습니다. 그렇다고 적힌 확인서가 아래에 있습니다.
# Stands where the link and its code would be.
sheet-no-address = 여기에는 링크도 스캔할 수 있는 코드도 없습니다. 이 사이트에 자기 주소가 설정되어 있지 않기 때문입니다.
sheet-no-code = 링크가 너무 길어서 이 페이지에서 코드를 그릴 수 없습니다.
sheet-code = 스캔하면 { $link } 주소로 가는 코드
sheet-link = 고정 링크: { $link }
sheet-link-again = 이 번호를 다시 찾아보려면: { $link }
sheet-elsewhere = 이 확인서는 등록부가 자기 주소라고 밝힌 주소와 다른 주소에서 만들어졌습니다.
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = 인증 번호 { $number }
sheet-read-name = 다음 말이 들어 있는 이름(순서, 강세 표시, 대문자와 소문자는 상관없음): { $words }
sheet-read-like-number = 다음 말이 들어 있는 이름: { $words }. 숫자가 있지만 인증 번호는 아닙니다. 인증 번호는 { $prefix } 뒤에 숫자 { $least }자리에서 { $most }자리입니다.
sheet-read-wrong-length = 숫자가 { $count }자리인 인증 번호. 인증 번호의 숫자는 { $least }자리에서 { $most }자리입니다.
sheet-read-nothing = 입력한 것에 글자도 숫자도 없어서 찾을 것이 없습니다.
# What was found, in one sentence of large type.
sheet-verdict-number = 이 등록부에는 번호가 { $number }인 인증이 없습니다.
sheet-verdict-wrong-length = 이것은 인증 번호가 아니므로, 이 번호의 인증은 없습니다.
sheet-verdict-name = 이 등록부에는 검색한 말과 일치하는 이름이 없습니다.
sheet-verdict-unread = 찾아본 이름 가운데 일치하는 것이 없습니다. 비슷한 이름이 너무 많아서 모두 찾아볼 수는 없었습니다.
sheet-verdict-unchosen = 이 등록부에서 이름 { $count }개가 전부 또는 일부 일치합니다. 확인한 사람은 그 가운데 누구도 찾는 사람으로 보지 않았습니다.
sheet-verdict-unchosen-many = 이 등록부에서 { $count }개가 넘는 이름이 전부 또는 일부 일치합니다. 확인한 사람은 그 가운데 누구도 찾는 사람으로 보지 않았습니다.
# How far was searched.
sheet-far-number = 등록부의 모든 인증 번호
sheet-far-nowhere = 없음: 이 번호의 인증은 있을 수 없습니다
sheet-far-name = 등록부의 모든 이름과 다른 이름(철자가 비슷한 이름, 줄여 부르는 이름, 발음이 비슷한 이름 포함)
sheet-far-name-part = 입력한 그대로 찾아본 등록부의 모든 이름과 다른 이름, 그리고 철자나 발음이 비슷한 이름 가운데 가능성이 가장 큰 것
sheet-far-name-typed = 입력한 그대로 찾아본 등록부의 모든 이름과 다른 이름
# Near numbers and names: never results.
sheet-near-number-title = 이 번호와 비슷한 번호
sheet-near-number = 숫자 하나가 다르며, 다른 사람들의 번호입니다. 이 가운데 검색한 번호는 없습니다.
sheet-near-number-none = 이 번호와 숫자 하나만 다른 번호는 등록부에 없습니다.
sheet-near-name-title = 비슷한 이름
sheet-near-name = 이것은 일치하는 이름이 아닙니다. 이름이 비슷하다고 같은 사람인 것은 아닙니다.
sheet-near-name-none = 비슷한 이름을 찾지 못했습니다.
sheet-near-unchosen-title = 전부 또는 일부 일치하는 이름
sheet-near-unchosen = 확인한 사람은 이 가운데 누구도 찾는 사람으로 보지 않았습니다.
sheet-near-unread = 읽지 못했습니다.
sheet-near-more = { $count }개가 더 있지만 이 페이지에 다 들어가지 않습니다.
sheet-near-more-open = 더 있지만 이 페이지에 다 들어가지 않습니다.

### Which path applies to me?

tool-routes-path-return = 일시 정지나 취소 뒤에 돌아오기

### Complaints and appeals

tool-complaint-title = 불만 신고와 이의 신청
tool-complaint-lede = 불만을 신고하는 방법, 언제 어떤 일이 있는지, 이의 신청을 하는 방법을 알려 드립니다.
tool-complaint-not-advice = 이 페이지는 지침에 나오는 내용을 알려 드립니다. 법률 조언이 아니며, 결정은 이 페이지가 아니라 { $issuer }에서 합니다. 여기에 입력한 것은 이 기기 밖으로 나가지 않습니다.
tool-complaint-noscript = 이 브라우저에서는 JavaScript가 꺼져 있어서 이 페이지가 날짜를 계산할 수 없습니다. 단계와 그 기간은 아래에 있습니다.
tool-complaint-kind-ethics = 행동에 대한 불만 신고
tool-complaint-kind-general = 일반 불만 신고
tool-complaint-kind-appeal = 이의 신청
tool-complaint-about-ethics = { $title } 한 분이 한 어떤 일이 윤리 강령에 어긋난다고 생각하시는 경우입니다. 지침에서는 이것을 윤리 위반 불만 신고라고 부릅니다. 강령에 어긋나는지는 그 뒤에 밝혀집니다.
tool-complaint-about-general = { $issuer }에 다른 불만이 있으신 경우입니다. 일반 불만 신고가 무엇에 대한 것인지 지침에는 더 자세히 나오지 않습니다.
tool-complaint-about-appeal = { $issuer }에서 내린 결정을 다시 검토해 달라고 { $issuer }에 요청하시는 경우입니다.
tool-complaint-ways = 보내는 방법
tool-complaint-by-form = 온라인
tool-complaint-by-post = 우편
tool-complaint-by-email = 이메일
tool-complaint-by-phone = 전화
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = 안에 양식이 있습니다. 이 사이트에 있는 지침 사본에는 양식의 주소가 빠져 있습니다.
tool-complaint-appeal-address = 그 섹션에 있는 이의 신청용 주소로 보내십시오. 이메일이 없으시면 { $issuer }에 { $phone }번으로 전화해 주십시오. 다른 방법은 나와 있지 않습니다.
tool-complaint-appeal-only = 다른 방법은 나와 있지 않습니다. 이메일이 없으시면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-complaint-contents-ethics = 꼭 들어가야 하는 내용
tool-complaint-contents-general = 꼭 들어가야 하는 내용
tool-complaint-contents-appeal = 꼭 들어가야 하는 내용
tool-complaint-who = 본인의 성명 전체, 전화번호, 이메일 주소.
tool-complaint-what = 무엇에 대한 불만인지 분명하게 쓴 글.
tool-complaint-proof = 관련된 모든 것: 서류, 주고받은 편지나 메시지, 그 밖의 증거.
tool-complaint-appeal-who = 본인의 이름, 전화번호, 이메일 주소.
tool-complaint-appeal-what = 이의 신청의 종류, 곧 어떤 결정을 다시 검토해 달라고 요청하는지 분명하게 쓴 글.
tool-complaint-appeal-proof = 관련된 모든 것: 서류, 주고받은 편지나 메시지, 그 밖의 증거.
tool-complaint-limits = 먼저 알아 둘 것
tool-complaint-limit-three-years = 그 일이 일어난 날부터 3년 안에 제출해야 합니다.
tool-complaint-limit-certified = 그 사람이 인증을 가지고 있던 동안 일어난 일만 조사합니다.
tool-complaint-limit-decisions = 이의 신청을 할 수 있는 결정은 다음과 같습니다: 인증 신청의 거부, 조사 뒤의 일시 정지나 취소, 교육 기관이 되기 위한 신청의 거부.
tool-complaint-limit-renewal = 갱신 거부는 이 목록에 없지만, 지침의 다른 세 곳에 나옵니다. 갱신이 거부되었으면 바로 { $issuer }에 { $phone }번으로 전화하시고, 안전하게 하기 위해 같은 14일 안에 이의 신청도 보내십시오.
tool-complaint-limit-exam = 시험 편의 제공에 대한 결정도 이 목록에 없지만, 그 결정의 편지에 이의 신청을 하는 방법이 나와 있습니다. 편지에 나온 대로 하십시오.
tool-complaint-limit-final = 이의 신청 뒤에 결정된 것은 최종 결정입니다.
tool-complaint-to-letter-ethics = 복사해서 쓸 수 있는 편지
tool-complaint-to-letter-general = 복사해서 쓸 수 있는 편지
tool-complaint-to-letter-appeal = 복사해서 쓸 수 있는 편지
tool-complaint-when = 언제 어떤 일이 있는지
tool-complaint-show = 날짜 보기
tool-complaint-which = 무엇에 대한 것입니까?
tool-complaint-date-incident = 그 일이 일어난 날
tool-complaint-date-decision = 결정 날짜
tool-complaint-date-received = { $issuer }에서 받은 날, 또는 받을 날
# The steps, each with how its day is counted.
tool-complaint-step-file = 행동에 대한 불만 신고는 그 일이 일어난 날부터 3년 안에 제출해야 합니다.
tool-complaint-counted-file = 이 페이지는 3년 뒤의 같은 날을 마지막 날로 봅니다(2월 29일이면 2월 28일). 그날도 포함되는지는 지침에 나오지 않으므로, 더 일찍 제출하십시오.
tool-complaint-step-appeal = 이의 신청은 결정이 내려진 뒤 14일 안에 제출해야 합니다.
tool-complaint-counted-appeal = 어떤 날을 세는지, 언제부터 세는지는 지침에 나오지 않습니다. 이 페이지는 결정을 나중에 아셨더라도 결정 날짜부터 달력 날짜로 센다고 봅니다. 그날이 지났으면 바로 전화해서 문의하십시오.
tool-complaint-step-acknowledged = { $issuer }에서는 받았다는 사실을 영업일로 5일 안에 알립니다.
tool-complaint-counted-acknowledged = 받은 다음 날부터 월요일에서 금요일까지를 셉니다. 이 페이지는 공휴일을 알지 못합니다. 공휴일이 하루 있을 때마다 날짜가 늦어집니다.
tool-complaint-step-notice = 90일로 충분하지 않으면 { $issuer }에서 “90일 조사 기간으로부터 적어도 달력 날짜로 5일”에 이메일로 그 사실을 알려 드립니다.
tool-complaint-counted-notice = 이 말만으로는 90일이 끝나기 전인지 끝난 뒤인지 알 수 없습니다. 이 페이지는 전이라고 보고, 5일 이른 날로 계산합니다.
tool-complaint-step-done = 불만 신고의 조사나 이의 신청의 검토는 받은 뒤 달력 날짜로 90일 안에 끝납니다.
tool-complaint-counted-done = 주말과 공휴일도 셉니다. 받은 다음 날이 첫째 날입니다.
tool-complaint-step-extended = 기간이 연장된 경우: 달력 날짜로 30일까지 더 걸릴 수 있습니다.
tool-complaint-counted-extended = 모두 달력 날짜로 120일이며, 같은 방법으로 셉니다.
tool-complaint-step-registry = 인증의 상태가 바뀌면 { $hours }시간 안에 등록부에 나옵니다.
tool-complaint-counted-registry = 이 시간은 상태가 바뀔 때 시작되므로, 이 페이지는 그 날짜를 알지 못합니다.
complaint-today = 등록부의 시간대로 오늘은 { $date }입니다.
complaint-by = { $date }까지, { $count }일 남음
complaint-by-today = { $date }까지, 오늘
complaint-by-past = { $date }까지, { $count }일 지남
complaint-needs-incident = 날짜를 알려면 그 일이 일어난 날을 입력하십시오.
complaint-needs-decision = 날짜를 알려면 결정 날짜를 입력하십시오.
complaint-needs-received = 날짜를 알려면 받은 날을 입력하십시오.
complaint-shown = 아래 단계에 날짜가 나옵니다.
complaint-unreadable = 이 날짜 가운데 하나를 읽을 수 없습니다. 2027-03-14 또는 3/14/2027처럼 입력하십시오(3/14/2027에서는 달이 먼저 옵니다).
complaint-no-day = 먼저 이 날짜 가운데 하나를 입력하십시오. 아래 단계는 그날부터 셉니다.
complaint-doubt-incident-ahead = 그 일이 일어난 날이 아직 오지 않은 날입니다. 확인해 주십시오.
complaint-doubt-decision-ahead = 결정 날짜가 아직 오지 않은 날입니다. 확인해 주십시오.
complaint-doubt-incident-after = 그 일이 일어나기 전에 받을 수는 없습니다. 두 날짜를 모두 확인해 주십시오.
complaint-doubt-decision-after = 결정이 있기 전에 이의 신청을 받을 수는 없습니다. 두 날짜를 모두 확인해 주십시오.
complaint-doubt-late-file = 이렇게 세면 제출할 수 있는 마지막 날이 지난 뒤에 받은 것이 됩니다. 너무 늦었는지는 등록부에서만 말할 수 있습니다. 전화해서 문의하십시오.
complaint-doubt-late-appeal = 이렇게 세면 14일이 지난 뒤에 받은 것이 됩니다. 어떻게 세는지는 지침에 분명하게 나오지 않습니다. 전화해서 문의하십시오.
tool-complaint-letters = 복사해서 쓸 수 있는 편지
tool-complaint-letters-how = 편지를 복사해서 빈칸을 채우십시오. 직접 보거나 들은 것을 쓰고, 다른 사람에게서 들은 것은 그렇다고 쓰십시오. 필요하지 않은 것은 쓰지 마십시오. 무엇보다 다른 사람의 건강에 대한 것은 쓰지 마십시오.
tool-complaint-letter-ethics-title = 행동에 대한 불만 신고
tool-complaint-letter-general-title = 일반 불만 신고
tool-complaint-letter-appeal-title = 이의 신청
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    날짜: ____________________

    윤리 위반 불만 신고

    본인의 성명 전체: ____________________
    본인의 전화번호: ____________________
    본인의 이메일 주소: ____________________

    이 신고의 대상이 되는 사람: ____________________
    인증 번호(알고 있는 경우): ____________________
    고용주 또는 일하는 곳(알고 있는 경우): ____________________

    무슨 일이 있었는지: ____________________
    언제: ____________________
    어디에서: ____________________
    제가 직접 보거나 들음 / 다음 사람에게서 들음: ____________________
    그 자리에 또 누가 있었는지: ____________________
    윤리 강령 가운데 관련된다고 생각하는 부분(알고 있는 경우): ____________________

    함께 넣는 것(서류, 주고받은 편지나 메시지, 그 밖의 증거): ____________________

    이 불만 신고를 받으셨다는 것을 확인해 주십시오.

    서명: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    날짜: ____________________

    일반 불만 신고

    본인의 성명 전체: ____________________
    본인의 전화번호: ____________________
    본인의 이메일 주소: ____________________

    무엇에 대한 불만인지: ____________________
    언제 일어났는지: ____________________
    요청하는 것: ____________________

    함께 넣는 것(서류, 주고받은 편지나 메시지, 그 밖의 증거): ____________________

    이 불만 신고를 받으셨다는 것을 확인해 주십시오.

    서명: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    날짜: ____________________

    이의 신청

    본인의 이름: ____________________
    본인의 전화번호: ____________________
    본인의 이메일 주소: ____________________
    본인의 인증 번호 또는 신청 번호(있는 경우): ____________________

    이의 신청의 종류, 다시 검토해 달라고 요청하는 결정(신청 거부, 일시 정지, 취소, 그 밖의 결정): ____________________
    그 결정의 날짜: ____________________
    제가 그 결정을 받은 날: ____________________

    다시 검토해 달라고 요청하는 까닭: ____________________

    첨부하는 것(서류, 주고받은 편지나 메시지, 그 밖의 증거): ____________________

    이 이의 신청을 받으셨다는 것을 확인해 주십시오.
tool-complaint-copy = 편지 복사하기
# Where this page is not in English.
tool-complaint-letter-language = 어떤 언어로 쓸 수 있는지는 지침에 나오지 않습니다. 각 편지 아래에 같은 편지가 영어로 있습니다. 문의하려면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-complaint-letter-english = 영어로 된 같은 편지
tool-complaint-save = 텍스트 파일로 저장하기
complaint-copied = 복사했습니다.
complaint-copy-failed = 이 브라우저에서는 페이지가 복사할 수 없었습니다. 편지가 선택되어 있으니 직접 복사하십시오.
tool-complaint-unsaid-days = 이의 신청의 14일이 달력 날짜(주말과 공휴일도 셈)인지 영업일인지는 지침에 나오지 않습니다.
tool-complaint-unsaid-begin = 이 날들이 결정을 내린 때, 보낸 때, 받은 때 중 언제부터 시작되는지는 나오지 않습니다.
tool-complaint-unsaid-notice = 연장한다는 알림이 90일이 끝나기 전에 오는지 끝난 뒤에 오는지는 나오지 않습니다.
tool-complaint-unsaid-told = 인증을 받은 사람에게 불만 신고의 결과를 알린다는 말은 있습니다. 신고한 사람에게 알린다는 말은 없습니다. { $issuer }에 { $phone }번으로 전화해서 문의하십시오.
tool-complaint-unsaid-nameless = 지침은 신고하는 분의 성명 전체를 요구합니다. 성명이 없는 불만 신고가 어떻게 되는지, 신고 대상인 사람에게 신고한 분의 성명을 알리지 않는지는 나오지 않습니다.
tool-complaint-unsaid-shown = 등록부에 “조사 중”이 언제부터 언제까지 나오는지는 나오지 않습니다.
tool-complaint-unsaid-holidays = 어떤 공휴일이 영업일에서 빠지는지는 나오지 않습니다.
tool-complaint-to-help = 이 등록부의 확인 결과가 나에게 뜻하는 것, 이제 할 일

### What now?

verify-title = 저장한 증명 확인하기
verify-link = 전에 저장한 증명을 확인하려면:
tool-help-title = 이제 어떻게 합니까?
tool-help-lede = 확인 결과가 나에게 뜻하는 것과 다음에 할 일을 알려 드립니다.
tool-help-contents = 등록부에 무엇이 나왔습니까?
tool-help-means = 뜻
tool-help-you = 할 수 있는 일
tool-help-own = 본인의 기록인 경우
tool-help-danger-title = 누군가 위험에 처해 있는 경우
tool-help-danger = 지금 911에 전화하십시오. 이 등록부와 { $issuer } 모두 긴급 서비스가 아니며, 불만 신고는 몇 주 또는 몇 달이 걸립니다.
tool-help-danger-after = 모두 안전해진 뒤에, 무슨 일이 있었는지 { $issuer }에 글이나 전화로 알릴 수 있습니다.
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = 찾을 수 없음
tool-help-not-found-means-listed = { $issuer }에서 발급한 모든 인증은 하나하나 상태와 함께 등록부에 올라갑니다. 번호나 이름을 찾을 수 없다고 해서 누구에 대해 나쁜 것을 말해 주는 것은 아닙니다. 다르게 썼을 뿐인 경우가 많습니다.
tool-help-not-found-means-name = 등록부에는 법적 성명 전체가 있습니다. 그 사람은 다른 이름이나 줄여 부르는 이름을 쓸 수 있습니다.
tool-help-not-found-means-new = 새 인증이 나오기까지 { $hours }시간까지 걸릴 수 있습니다.
tool-help-not-found-means-other = 다른 주의 인증이나 교육만 받은 수료증은 이 등록부에 없습니다.
tool-help-not-found-means-withheld = 안전을 위해 이름이 비공개인 사람도 있습니다. 그런 인증은 번호로만 찾을 수 있습니다.
tool-help-not-found-do-certificate = 인증서를 보여 달라고 하십시오. 인증서에는 번호, 법적 성명 전체, 발급일, 언제까지 유효한지, 누가 발급했는지가 나와 있습니다.
tool-help-not-found-do-number = 그 번호로, 숫자를 하나하나 확인하며 다시 검색하십시오.
tool-help-not-found-do-call = 그래도 찾을 수 없으면 무엇이든 결정하기 전에 { $issuer }에 { $phone }번으로 전화해 주십시오. 무엇을 검색했는지 보관하려면 확인서를 인쇄하십시오.
tool-help-not-found-sheet = “찾을 수 없음” 확인서 인쇄하기
tool-help-investigation-title = 조사 중
tool-help-investigation-means-valid = 이 인증은 만료일이 끝날 때까지 여전히 유효합니다.
tool-help-investigation-means-finding = { $issuer }에서 불만 신고를 조사하고 있습니다. 이분에게 불리한 결론은 아무것도 나오지 않았습니다. 조치는 조사가 완전히 끝난 뒤에만 내릴 수 있습니다.
tool-help-investigation-means-unsaid = 그동안 이분이 일을 멈추어야 한다는 말이나, 무엇에 대한 불만 신고인지는 지침에 나오지 않습니다.
tool-help-investigation-do-decide = 이분과 하던 일을 계속하셔도 됩니다. 마음이 놓이지 않으면 다른 사람을 부탁하셔도 됩니다. 여기에서 까닭을 말하실 필요는 없습니다.
tool-help-investigation-do-again = 나중에 기록을 다시 찾아보십시오. 조사는 달력 날짜로 90일 안에, 연장되었으면 120일 안에 끝나게 되어 있습니다.
tool-help-investigation-do-know = 중요한 것을 알고 계시면 { $issuer }에 알려 주십시오.
tool-help-investigation-own-days = 언제까지 답을 기대할 수 있는지 계산할 수 있습니다.
tool-help-investigation-own-appeal = 그 뒤에 일시 정지나 취소가 되면 이의 신청을 할 수 있습니다.
tool-help-suspended-title = 일시 정지됨
tool-help-suspended-means-valid = 일시 정지된 인증서는 만료일이 언제이든 유효한 인증서가 아닙니다.
tool-help-suspended-means-after = 일시 정지는 조사가 완전히 끝난 뒤에 내려집니다. 그 까닭이나 기간은 등록부에 나오지 않습니다.
tool-help-suspended-do-services = 인증을 받은 전문가로서 서비스를 하려면 유효한 인증이 필요합니다. 대신 누가 도와줄 수 있는지 이분의 고용주나 프로그램에 문의하십시오.
tool-help-suspended-do-employer = 고용주이신 경우: 지금은 이분을 인증받은 사람으로 내세워서는 안 됩니다.
tool-help-suspended-do-told = 일시 정지 알림은 본인에게, 그리고 불만 신고 당시 본인의 고용주에게 이메일로 보냅니다.
tool-help-suspended-do-again = 이 확인 결과를 믿고 따르기 전에 기록을 다시 찾아보십시오. 인증 회복은 72시간 안에 나옵니다.
tool-help-suspended-own-appeal = 결정이 내려진 뒤 14일 안에 이의 신청을 할 수 있습니다.
tool-help-suspended-own-return = 다시 돌아오는 방법은 받으신 조치 편지와, 인증에 문제가 없는 상태로 돌아오는 것에 대한 규칙에 나와 있습니다.
tool-help-revoked-title = 취소됨
tool-help-revoked-means-valid = 취소된 인증서는 유효한 인증서가 아닙니다.
tool-help-revoked-means-after = 취소는 조사가 완전히 끝난 뒤에 내려집니다. 그 까닭은 등록부에 나오지 않습니다.
tool-help-revoked-do-services = 인증을 받은 전문가로서 서비스를 하려면 유효한 인증이 필요합니다. 대신 누가 도와줄 수 있는지 이분의 고용주나 프로그램에 문의하십시오.
tool-help-revoked-do-employer = 고용주이신 경우: 이분을 인증받은 사람으로 내세워서는 안 됩니다.
tool-help-revoked-own-appeal = 결정이 내려진 뒤 14일 안에 이의 신청을 할 수 있습니다.
tool-help-revoked-own-return = 지침에는 취소 뒤에 돌아오는 것에 대한 말이 있지만, 지침에 나열된 취소는 영구적입니다. { $issuer }에 { $phone }번으로 문의해 주십시오.
tool-help-expired-title = 만료됨
tool-help-expired-means-valid = 이 인증은 만료일까지 갱신되지 않았습니다. 지금은 유효하지 않습니다.
tool-help-expired-means-nothing = 이분이 어떻게 일했는지를 말해 주는 것은 아닙니다. 다른 길로 나아갔거나 날짜를 놓친 경우에도 인증은 끝납니다.
tool-help-expired-do-ask = 본인에게 물어보십시오. 새 인증이나 인증 회복이 진행 중일 수 있습니다. 변경된 내용이 나오기까지 { $hours }시간까지 걸릴 수 있습니다.
tool-help-expired-do-employer = 고용주이신 경우: 등록부에 다시 인증받은 사람으로 나올 때까지 이분을 인증받은 사람으로 내세워서는 안 됩니다.
tool-help-expired-do-call = 이분이 아직 유효한 인증서를 보여 주면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-help-expired-own-less = 만료된 지 4년이 되지 않았으면 인증을 회복할 수 있습니다. 4년이 넘었으면 다시 신청합니다.
tool-help-expired-own-paths = 두 가지 절차와 각각 필요한 것과 비용
tool-help-being-corrected-title = 정정 중
tool-help-being-corrected-means = 이 인증에 대한 등록부 자료에 잘못이 있어서 정정하고 있습니다. 그때까지는 이분에게 유리한 것도 불리한 것도 판단할 수 없습니다.
tool-help-being-corrected-do = 오늘 답이 필요하시면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-help-no-longer-listed-title = 등록부에서 빠짐
tool-help-no-longer-listed-means = 이 인증은 전에 등록부에 올라 있었으나 지금은 없습니다. 이 페이지에는 그 까닭이 나오지 않습니다. 이것은 인증에 문제가 없음을 확인해 주지 않습니다.
tool-help-no-longer-listed-do = 누군가 이 번호가 있는 인증서를 보여 주면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-help-active-title = 내 앞에 있는 사람이 맞습니까?
tool-help-active-means-same = 등록부에는 사진도 주소도 생년월일도 없습니다. 이름이 같다고 같은 사람인 것은 아닙니다.
tool-help-active-do-number = 인증 번호를 물어보고 찾아보십시오. 번호 하나는 인증 하나에만 속합니다.
tool-help-active-do-name = 법적 성명 전체를 사진이 있는 신분증과 비교하십시오. 다른 이름으로 일하는 사람도 있습니다. 인증서에 있는 이름이 어느 것인지 물어보십시오.
tool-help-active-do-dates = 인증서의 날짜를 기록의 날짜와 비교하십시오.
tool-help-active-do-call = 맞지 않는 것이 있으면 { $issuer }에 { $phone }번으로 전화해 주십시오. 잘못 적은 것에 지나지 않을 수도 있습니다.
tool-help-active-do-advert = 누군가 광고나 서명에서 자신에 대해 하는 말을 확인하려면 광고 확인을 이용하십시오.
tool-help-active-advert-link = 광고 확인하기
tool-help-ring-title = 언제 어디에 전화하는지
tool-help-ring-danger = 누군가 위험에 처해 있을 때: 지금 911에 전화하십시오.
tool-help-ring-record = 기록이 분명하지 않거나 없을 때, 또는 인증서와 기록이 서로 맞지 않을 때: 어느 쪽이든 믿고 따르기 전에 { $issuer }에 { $phone }번으로 전화하십시오.
tool-help-ring-concern = 전문가가 한 일 때문에 걱정될 때: 글이나 전화로 불만을 신고하십시오. 행동에 대한 불만 신고는 3년 안에 할 수 있습니다.
tool-help-ring-decision = 본인의 인증에 대한 결정에 동의하지 않을 때: 14일 안에 이의 신청을 하십시오.
tool-help-ring-hours = 몇 시에 전화를 받는지는 지침에 나오지 않습니다. 아무도 받지 않으면 글로 써서 보내십시오.
tool-help-language-title = 내 언어로, 또는 다른 형태로
tool-help-language-interpreter = 다른 언어로 말하고 싶으십니까? { $issuer }에 { $phone }번으로 전화해서 원하는 언어의 이름을 영어로 말하고(한국어는 Korean), 통역을 부탁하십시오. 믿는 사람이 함께 전화해도 됩니다.
tool-help-language-unsaid = 전화로 어떤 언어를 쓸 수 있는지는 지침에 나오지 않습니다.
tool-help-language-relay = 귀가 들리지 않거나 잘 들리지 않으십니까, 또는 말하기가 어려우십니까? 중계 서비스인 711로 전화하십시오. 비용이 들지 않습니다. 그곳의 직원이 대신 전화를 걸어 서로 하는 말을 전해 줍니다. 캘리포니아에서는 영어와 스페인어로 이용할 수 있습니다.
tool-help-language-print = 큰 글자, 점자, 또는 녹음이 필요하십니까? { $issuer }에 요청하십시오. 이 사이트에서는 읽거나 인쇄하기 전에 브라우저에서 모든 페이지를 크게 할 수 있습니다.
tool-help-to-complain = 불만을 신고하는 방법
tool-help-to-appeal = 이의 신청을 하는 방법
tool-help-new-title = 새로 받거나 바뀐 인증
tool-help-new-promise = 이 사이트는 변경된 내용이 { $hours }시간 안에 나온다고 약속합니다. 모든 확인 결과에 자료가 언제 것인지 나옵니다.
tool-help-new-rule = 지침은 조치와 인증 회복에 대해 { $issuer }에 72시간을 줍니다. 처음 받는 인증에 대해서는 시간을 정하지 않았습니다.
tool-help-new-after = 그 시간이 지났는데도 변경된 내용이 나오지 않으면 { $issuer }에 { $phone }번으로 전화해 주십시오.
tool-help-wrong-title = 내 기록이 잘못되었습니다
tool-help-wrong-duty = { $issuer }에서는 등록부를 정확하고 최신 상태로 유지해야 합니다. 정정을 요청하는 방법은 지침에 나오지 않습니다.
tool-help-wrong-correct-title = 정정을 요청하려면
tool-help-wrong-correct-write = 인증 번호, 기록에 적힌 내용, 바르게 적혀야 할 내용을 { $issuer }에 써서 보내십시오. 가능하면 등록하신 이메일 주소를 쓰십시오.
tool-help-wrong-correct-proof = 신분증 사본을 보내기 전에 어떤 증명이 필요한지 물어보십시오. 아무도 요청하지 않은 사본은 보내지 마십시오.
tool-help-wrong-correct-decision = 기록이 결정된 대로 되어 있고 그 결정에 동의하지 않으시면, 정정 대신 이의 신청을 하십시오.
tool-help-wrong-name-title = 이름이 바뀐 경우
tool-help-wrong-name = 등록부에는 법적 성명 전체가 나옵니다. 이름을 어떻게 바꾸는지, 전에 쓰던 이름이 계속 보이는지는 지침에 나오지 않습니다. 두 가지 모두 { $issuer }에 { $phone }번으로 문의해 주십시오.
tool-help-wrong-name-other = 등록부에 어떤 사람의 다른 이름이 있으면 그 이름도 기록에 나오고, 그 이름으로도 그 사람을 찾을 수 있습니다. 이름 가운데 어느 것이 나와야 하는지 말씀해 주십시오.
tool-help-wrong-safety-title = 이름이 검색되면 안 되는 경우
tool-help-wrong-safety = 개인의 자세한 정보를 비공개로 할 수 있는지는 지침에 나오지 않습니다. 이 사이트에서는 할 수 있습니다. 그러면 기록에 번호, 날짜, 상태만 있고 이름은 없습니다.
tool-help-wrong-safety-call = { $issuer }에 { $phone }번으로 전화해서 위험에 처해 있다고 말씀하십시오. 그 까닭을 이메일에 쓰실 필요는 없습니다.
tool-help-wrong-safety-danger = 지금 위험에 처해 있으면 먼저 911에 전화하십시오.
tool-help-wrong-meanwhile = 다른 사람이 만든 이 등록부의 사본은 그 사람이 자료를 다시 가져갈 때에만 바뀝니다.

## The parts of this site, in every state

style-title = 이 사이트의 구성 요소
style-lede = 페이지의 모든 구성 요소를 있을 수 있는 모든 상태로 보여 줍니다. 이 사이트를 만들고 점검하는 사람을 위한 것이며, 여기에 나오는 사람은 지어낸 사람입니다.

# Every sentence of the interface in English: first the pages, then what the script says (ids that begin with "ui-").
# Official words are not here: they stand in content/. Write for a reader of thirteen; the person searched for may be
# the one reading. Whole sentences only; nothing is glued together.

## What every page has

skip = Skip to the content
fictional = Made-up data: the people in this register do not exist.
nav-label = Main pages
nav-search = Search
nav-browse = Browse
nav-code = Code of ethics
nav-guidelines = Rules
nav-status = What a status means
crumbs-label = You are here
contents-label = Contents
footer-issuer = { $registry }. Kept by { $issuer }.
footer-phone = Ring:
footer-email = Write to:
footer-website = { $issuer } website
contact-post = By post:
rule-link = Section { $rule }

## Home

home-lede = Check whether someone is a { $title }, and whether their certification is valid today.
search-label = Name or certification number
search-button = Search
search-noscript = The search box needs JavaScript, which is off in this browser. You can browse the same records below.
browse-by-name = Browse by name
browse-by-number = Browse by number
door-public = I am checking someone
door-public-status = What each status means
door-public-limits = What this register cannot tell you
door-public-complain = Raise a concern about a specialist
door-specialist = I am a specialist
door-specialist-code = The code of ethics
door-specialist-renew = Renewing a certification
door-specialist-correct = Correct my record
door-employer = I am an employer
door-employer-file = Keep an answer on file
door-employer-advert = How a certification may be advertised
door-employer-sanctions = Sanctions, rule by rule

## Browsing

browse-title = Browse the register
browse-lede = Two ways to reach a record without searching. Both work without JavaScript.
browse-by-name-how = Every part of a name has its place: Maria Garcia Lopez is under G, L and M.
browse-by-number-how = In the order of the certification numbers.
browse-name-groups = Choose the letter that any part of the name begins with.
browse-number-groups = Choose what the number begins with.
browse-name-ranges = Choose the stretch of the alphabet. Accents, spaces and capital letters are left out.
browse-number-ranges = Choose the stretch of numbers.
browse-list-dated = Each line states a date, because this page may be older than today.
browse-empty = The register lists no one yet.
group-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
turn-label = Neighbouring lists
turn-previous = Previous list
turn-next = Next list
script-arabic = Arabic letters
script-armenian = Armenian letters
script-bengali = Bengali letters
script-chinese = Chinese characters
script-cyrillic = Cyrillic letters
script-devanagari = Devanagari letters
script-ethiopic = Ethiopic letters
script-greek = Greek letters
script-gurmukhi = Gurmukhi letters
script-hebrew = Hebrew letters
script-japanese = Japanese letters
script-khmer = Khmer letters
script-korean = Korean letters
script-lao = Lao letters
script-tamil = Tamil letters
script-thai = Thai letters
script-other = Other letters and signs

## A record, as pages without script say it: always with a date, never a bare "Active"

name-withheld = Details withheld
dated-active = Valid through { $expires }. No sanctions.
dated-active-under-investigation = Valid through { $expires }. Under investigation; no finding has been made.
dated-suspended = Suspended. This certification may not be used.
dated-revoked = Revoked. This certification may not be used.
dated-expired = Expired. The last valid day was { $expires }.
dated-expired-early = Listed as expired. The expiration date on record is { $expires }.
dated-also-past = It is also past its expiration date, { $expires }.
short-active = Valid through { $expires }
short-active-under-investigation = Valid through { $expires }, under investigation
short-suspended = Suspended
short-revoked = Revoked
short-expired = Expired, last valid { $expires }
fact-active = Date certification is active
fact-expires = Date of expiration
fact-status = Status in the registry
fact-action = Actions taken
fact-changed = Status last changed
fact-specializations = Specialized training
stored-status-active = Active/No sanctions
stored-status-suspended = Suspended
stored-status-revoked = Revoked
stored-status-expired = Expired/Lapsed
stored-action-none = None
stored-action-under-investigation = Under investigation
stored-action-suspended = Suspended
stored-action-revoked = Revoked
meaning-title = What this means
meaning-more = More about this status
meaning-active = The certification is valid to the end of the date of expiration, and { $issuer } has recorded no sanction. After that day it is expired, unless it has been renewed.
meaning-active-under-investigation = The certification is valid to the end of the date of expiration. { $issuer } is looking into a complaint. Nothing has been found against this person, and they may go on working.
meaning-suspended = { $issuer } has stopped this certification for a time. While it is suspended, the person may not work under it.
meaning-revoked = { $issuer } has taken this certification away. The person may not work under it.
meaning-expired = The certification was not renewed by its date of expiration. This says nothing about how the person worked.
lapse-reinstatement = Less than four years have passed since the expiration date. The person can ask for reinstatement: a 40-hour refresher course, the code of ethics signed again, and the exam passed.
lapse-not-stated = It is four years to the day since the expiration date. The Guidelines do not say what applies on this day; ask the certifying entity.
lapse-new-application = More than four years have passed since the expiration date. The person has to apply again for a first certification.
next-title = What you can do next
next-link = To come back to this record, keep
next-link-words = its permanent link
next-print = To keep this answer, print this page or save it as a PDF. It fits one sheet.
next-mistake = Is something wrong here? Write to
next-ring = Questions? Ring { $issuer }:
next-complain = Worried about something that happened?
next-complain-link = How to raise a concern
record-view-title = Record – { $registry }
record-view-heading = Record
record-view-noscript = This link needs JavaScript, which is off in this browser. You can find the same record by its number.
record-view-search = Search for someone else

## The age of the data

as-of-title = Age of the data
as-of-data = Registry as of { $moment }, { $place } time.
as-of-due = The next update is due by { $moment }.
as-of-late = If that time has passed, the register may be out of date: ring before you rely on it.
moment-morning = { $date }, { $hour }:{ $minute } a.m.
moment-afternoon = { $date }, { $hour }:{ $minute } p.m.

## Official words

source-line = Official words, from { $source }.
source-edition = Edition: { $edition }.
source-status-superseded = A newer edition has taken the place of this one.
source-status-other-program = These are the words of another program. They do not apply here.
code-how = Every item has its own address: follow the letters and numbers in the margin to link to it.
code-sanction = Sanction { $label }
sanctions-caption = { $count ->
    [one] One row, in the printed order
   *[other] { $count } rows, in the printed order
}
sanctions-item = Item
sanctions-conduct = Code of ethics
sanctions-minimum = Minimum sanction
sanctions-maximum = Maximum sanction
sanctions-code-link = Read { $item }
guidelines-title = The rules
guidelines-lede = The rules behind this register in their official words. Each numbered line has an address of its own.
guidelines-empty = No official documents have been published here yet.

## What a status means

status-title = What a status means
status-lede = The register shows one of five standings. It is worked out from what is on record and from today's date.
standing-name-active = Active
standing-name-active-under-investigation = Active, under investigation
standing-name-expired = Expired
standing-name-suspended = Suspended
standing-name-revoked = Revoked
standing-when-active = Shown when the status on record is active, no action has been taken, and the date of expiration has not passed.
standing-when-active-under-investigation = Shown when the status on record is active, the date of expiration has not passed, and the action on record is an investigation. An investigation is not a finding.
standing-when-expired = Shown from the day after the date of expiration, whatever else is on record, unless the certification is suspended or revoked.
standing-when-suspended = Shown when the status or the action on record is a suspension. It stays so, even past the date of expiration, until the record changes.
standing-when-revoked = Shown when the status or the action on record is a revocation.
pairs-title = Which combinations are possible
pairs-lede = Each record holds a status and an action. Some combinations contradict each other, and no record with one of them is published:
pairs-refused = Status “{ $status }” with action “{ $action }”.
pairs-worse = In every other combination the more serious of the two decides what is shown.
not-said-title = What the Guidelines do not say
not-said-four-years = They do not say what applies on the day exactly four years after a certification has expired. On that day, this register says so and asks you to ring.
not-said-history = They do not say whether a past suspension stays on record after it ends. This register shows what is on record now.

## About

about-title = About this register
about-lede = The register is kept by { $issuer }. It lists everyone who holds or has held the { $certification }, with its status.
about-fictional = This copy is filled with made-up people, to show how the register works. Nothing in it is about a real person.
about-fields-title = What it shows
about-fields = The full legal name, the certification number, the date the certification became active, the date it expires, its status, and any action taken. Nothing else about a person is published.
about-fresh-title = How fresh it is
about-fresh = A change in a certification is shown within { $hours } hours. Every answer says how old the data are.
about-fresh-late = When an update is late, every answer says so. Ring before you rely on it.
about-limits-title = What it cannot tell you
about-limits-person = That the person in front of you is the person listed. Compare the number on their certificate, and ask for an identity card.
about-limits-history = What happened before. The register shows what is on record today.
about-limits-investigation = What a complaint is about. An investigation is shown while it lasts; it is not a finding.
about-limits-copy = Whether a printed copy is still right. Look the number up again before you rely on it.
about-correct-title = Correct a record
about-correct = Is this your record, and is something wrong? Tell { $issuer }, with your certification number and what should stand there.
about-file-title = Keep an answer on file
about-file = Open the record and print it, or save it as a PDF. The sheet shows the standing, the dates and the age of the data on one page.
about-file-link = Keep the permanent link with it. It leads to the same record as long as the register lists it.

## Privacy

privacy-title = Privacy
privacy-lede = You can look someone up here without telling anyone whom.
privacy-search-title = What a search reveals
privacy-search = What you type stays in your browser. The search runs on your device, over pages of about a hundred records each. No name and no number is sent anywhere, and none stands in an address that the host sees.
privacy-search-page = The host sees which page of about a hundred records was fetched, at what time and from which internet address. It cannot tell which of the hundred you looked at.
privacy-links-title = What browsing without JavaScript reveals
privacy-links = If you follow the links of the browse pages to a person's own page, the host sees which page you opened. Use the search box if you do not want that.
privacy-kept-title = What is stored on your device
privacy-kept = Nothing: no cookies, no counting of visits, and no third party. Your browser may keep copies of pages in its cache, as it does for every site.
privacy-listed-title = The people listed
privacy-listed = Only the fields that the rules name are published. There are no addresses, birthdays, photographs or employers.
privacy-listed-search-engines = Records and lists of names ask search engines not to list them. Names stand in no address and no page title.
privacy-ask-title = Ask us
privacy-ask = Questions about privacy, or about your own record?

## Accessibility

accessibility-title = Accessibility
accessibility-lede = This register is for everyone, whatever eyes, hands, device or connection they have.
accessibility-aim-title = What we aim for
accessibility-aim = Every page is built to meet the Web Content Accessibility Guidelines 2.2 at level AA.
accessibility-done-title = What we did
accessibility-done-script = Every record can be reached without JavaScript, in four clicks from the first page.
accessibility-done-colour = A status never depends on colour: it has words and a shape of its own.
accessibility-done-keyboard = Everything works with a keyboard, and you can always see where you are.
accessibility-done-zoom = Pages work at 400 percent, on a screen 320 pixels wide, in the dark, and in your own colours.
accessibility-done-names = Names are shown as they are written, from left or from right.
accessibility-known-title = What we know is not good yet
accessibility-known = The official words are published as they were written. Some of them are long and hard to read.
accessibility-tell-title = Tell us
accessibility-tell = Does something not work for you? Tell us which page, and what you were trying to do. We will also look a record up for you by telephone.

## Wrong addresses

not-found-title = There is no page here
not-found-lede = The address may be mistyped, or the page may have moved. This says nothing about whether a person is certified.
not-found-search = Search by name or number
not-found-browse = Browse the register
not-found-ring = Or ring:

## What the script says

ui-date = { $day } { $month } { $year }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December

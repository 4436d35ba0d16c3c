# Every sentence of the interface in English: first the pages, then what the script says (ids that begin with "ui-", with "later-" what it fetches when first needed,
# with the name of a tool what that tool alone says).
# Official words are not here: they stand in content/. Write for a reader of thirteen; the person searched for may be
# the one reading. Whole sentences only; nothing is glued together.

## What every page has

skip = Skip to the content
fictional = Made-up data: the people in this registry do not exist.
nav-label = Main pages
nav-search = Search
nav-browse = Browse
nav-code = Code of ethics
nav-guidelines = Rules
crumbs-label = You are here
contents-label = Contents
footer-issuer = { $registry }. Kept by { $issuer }.
footer-phone = Call:
footer-email = Write to:
footer-website = { $issuer } website
contact-post = By post:
rule-link = Section { $rule }

## What search engines show under a page's title

describe-home = Check whether someone is a { $title }, and whether their certification is valid today, by name or number.
describe-rule = { $title }, in the official words of { $source }.
describe-status = What each status in the { $registry } means, from active to revoked, and what it allows.
describe-actions = Which certifications in the { $registry } are suspended or revoked now.
describe-glance = The { $registry } in figures: how many certifications are valid, begin, and reach their date of expiration.
describe-changes = Which certifications in the { $registry } changed their status lately, and how soon that was published.
describe-about = What the { $registry } shows, how fresh it is, what it cannot tell, and how to correct a record.

## Home

home-lede = Check whether someone is a { $title }, and whether their certification is valid today.
search-label = Name or certification number
search-button = Search
search-noscript = The search box needs JavaScript, which is off in this browser. You can browse the same records below.
browse-by-name = Browse by name
browse-by-number = Browse by number
door-public = I am checking someone
door-public-status = What each status means
door-public-actions = Suspended and revoked certifications
door-public-limits = What this registry cannot tell you
door-public-complain = Raise a concern about a specialist
door-public-help = What an answer means for you
home-nobody = Not found? What that means, and what to do now
door-specialist = I am a specialist
door-specialist-code = The code of ethics
door-specialist-renew = Renewing a certification
door-specialist-correct = Correct my record
door-specialist-dates = My dates: renewal and expiration
door-specialist-routes = Which path applies to me?
door-employer = I am an employer
door-employer-file = Keep an answer on file
door-employer-advert = Check an advertisement
door-employer-staff = Check a staff list
door-employer-sanctions = Sanctions, rule by rule

search-problem = The search could not start. Please reload the page, browse the records below, or call { $issuer } at { $phone }.
record-problem = This page could not check today’s date. Go by the dates it states, or call { $issuer } at { $phone }.

## Browsing

browse-title = Browse the registry
browse-lede = Two ways to reach a record without searching. Both work without JavaScript.
browse-by-name-how = Every part of a name has its place: Maria Garcia Lopez is under G, L and M.
browse-by-number-how = In the order of the certification numbers. People whose details are withheld are listed here only.
browse-name-groups = Choose the letter that any part of the name begins with. The figure says how many entries there are.
browse-number-groups = Choose what the number begins with. The figure says how many people there are.
browse-name-ranges = Choose the stretch of the alphabet. Accents, spaces and capital letters are left out.
browse-number-ranges = Choose the stretch of numbers.
browse-list-dated = Each line states a date, because this page may be older than today.
browse-empty = The registry lists no one yet.
group-count = { $count }
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

dated-active = Valid through { $date }. No sanctions.
dated-active-under-investigation = Valid through { $date }. Under investigation; no finding has been made.
# Under the sentence of a record whose name is withheld.
withheld-why = This person’s name is not shown, for their safety. Everything else here is as the registry has it: compare the number with the one on the person’s certificate.
dated-row-active = Valid through { $date }
dated-row-active-under-investigation = Valid through { $date }; under investigation, no finding made
fact-active = Date certification is active
fact-expires = Date of expiration
fact-status = Status in the registry
fact-action = Actions taken
fact-changed = Status last changed
fact-other-names = Other names
fact-ended = Earlier action
fact-specializations = Specialized training
fact-status-meaning = Meaning of this status
fact-action-meaning = Meaning of this action
meaning-title = What this means
meaning-more = More about this status
meaning-active = The certification is valid to the end of the date of expiration, and no sanction is on record. After that day it is expired, unless it has been renewed.
meaning-active-under-investigation = The certification is valid to the end of the date of expiration. { $issuer } is looking into a complaint. Nothing has been found against this person.
meaning-suspended = { $issuer } has suspended this certification. A suspended certification is not valid, whatever its date of expiration says.
meaning-revoked = { $issuer } has taken this certification away. A revoked certification is not valid.
meaning-expired = The certification was not renewed by its date of expiration, so it is no longer valid. This says nothing about how the person worked.
meaning-being-corrected = The registry’s data about this certification have a mistake in them, and { $issuer } is correcting it. Until then this page cannot tell whether the certification is valid. The mistake says nothing about the person.
meaning-no-longer-listed = The registry listed this certification before, and { $issuer } has taken it off the list. This page does not say why. It does not confirm good standing.
next-title = What you can do next
next-link = To come back to this record:
next-link-words = its permanent link
# Stands behind the status as the export has it, on a page that may be older than today.
status-until = , through { $date }
next-sheet = To file this answer, with the time of the check, a code to scan and lines for who checked:
next-print = To keep this answer, print this page or save it as a PDF. It fits one sheet.
next-mistake = If something is wrong here, write to:
next-call = If you have a question, call { $issuer }:
next-complain = If something happened that worries you:
next-complain-link = how to raise a concern
next-help = What this answer means for you:
next-help-link = what now?
# From a record to its rules.
in-force-sanctions = Sanctions, rule by rule
in-force-code = The code of ethics
in-force-how = How the edition is found
record-view-title = Record – { $registry }
record-view-heading = Record
record-view-noscript = This link needs JavaScript, which is off in this browser. You can find the same record by its number.
record-view-search = Search for someone else

## The age of the data

as-of-title = Age of the data
as-of-data = Registry as of { $moment }, { $zone }.
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] Pacific Time
    [Denver] Mountain Time
    [Chicago] Central Time
    [New_York] Eastern Time
   *[other] { $place } time
}
as-of-due = The next update is due by { $moment }.
as-of-late = After that time, call before you rely on what is shown here.
moment-morning = { $hour }:{ $minute } a.m. on { $date }
moment-afternoon = { $hour }:{ $minute } p.m. on { $date }

## Official words

source-line = Official words, from { $source }.
source-edition = Edition: { $edition }.
source-date = Its date is { $date }.
source-no-date = This copy bears no date.
source-status-superseded = This copy is kept for comparison. This site goes by another edition.
source-status-other-program = These are the words of another program. They do not apply here.
code-how = Every item has an address of its own: choose its number to copy a link or a citation.
code-lost-heading = This copy has lost the heading of this list. The one between brackets is from { $copy }.
code-sanction = Sanction { $row }
code-sanctions-none = The Guidelines list no sanction here, but one can still follow.
code-sanctions-elsewhere = Sanctions
code-heading-lost = This copy has lost the heading here.
code-empty = This copy prints the heading and nothing under it. The items are not in this copy; it does not say that they were taken out.
code-prohibitions-lost = What a specialist may not do:
note-on = Editor’s note on { $citation }:
note-on-document = Editor’s note:
meanings-title = Words on this page
words-turn-label = Neighbouring pages
words-previous = Before this
words-next = After this
cite-part = { $citation }, part { $part }
cite-again = { $citation } again
cite-page = This page is from { $source }, edition { $edition }.
cite-permanent = Link to this edition’s own page
cite-text = { $citation }, { $title }. { $source }, edition { $edition }. { $link }
cite-copy-link = Copy link
cite-copy-citation = Copy citation
cite-copied = Copied
cite-failed = This browser did not let the page copy. Select the words above and copy them yourself.
chart-ours = The chart is our own work; the official table stands on this page too.
chart-blueprint-title = How the exam is made up
chart-blueprint-what = It counts what the tables list: { $parts } domains with { $tasks } tasks, and { $total } items on the exam.
chart-blueprint-drawn = One bar for each of { $parts } domains, as long as its number of items. The table beside it has every figure.
chart-blueprint-label = Domain
chart-blueprint-count = Items
chart-fees-title = The fees beside each other
chart-fees-what = Each bar is as long as the amount. What has no cost has no bar.
chart-fees-drawn = One bar for each of { $parts } lines of the table above, as long as its amount.
blueprint-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
pledge-title = A sheet to sign
pledge-lede = The words that specialists sign, on one page to print.
pledge-link = Print a sheet to sign
pledge-ours = These two lines are ours. The source prints none for a signature or a date.
pledge-signature = Signature
pledge-date = Date
pledge-words = The words above are those of the edition named at the top. Ask { $issuer } how to hand them in.
pledge-code = Read the whole code
pledge-print = Print this page with your browser. It fits one sheet of paper.
shelf-code = The code of ethics
shelf-code-what = What specialists agree to, item by item, with the sanctions for each.
shelf-copy = The code of ethics as printed in { $copy }
shelf-table-what = A table of our own, with links.
shelf-others = Other documents
shelf-kind-code = The code of ethics, with its principles and the words to sign.
shelf-kind-sanctions = { $count } rows: what can follow when an item of the code is broken.
shelf-kind-glossary = What { $count } words in these rules mean.
shelf-kind-fees = What things cost, as a table and a chart.
shelf-kind-competencies = { $count } competencies with knowledge, skills and possible trainings.
shelf-kind-blueprint = What the exam asks: { $count } domains with their tasks, and a chart.
shelf-kind-section = { $count ->
    [0] Words without numbers.
    [one] One numbered paragraph.
   *[other] { $count } numbered paragraphs.
}
sanctions-cite = Row { $row } ({ $label })
sanctions-caption = { $count ->
    [one] One row, in the printed order
   *[other] { $count } rows, in the printed order
}
sanctions-row = { $row }. { $label }
sanctions-item = Item
sanctions-conduct = Code of ethics
sanctions-minimum = Minimum sanction
sanctions-maximum = Maximum sanction
sanctions-code-link = Read { $item }
guidelines-title = The rules
guidelines-lede = The rules behind this registry in their official words. Each numbered line has an address of its own.
guidelines-empty = No official documents have been published here yet.

## Searching the documents, and their index of terms

words-label = Search the rules
words-button = Search
words-hint = Type words, or a citation such as the number of a section. What you type stays on this device.
words-noscript = The search box needs JavaScript, which is off in this browser. The index of terms below leads to the same words.
words-problem = The search could not start. Please reload the page, or use the index of terms.
words-near = The documents have these words that begin alike:
words-more = Show more results
words-waiting = Reading the documents…
# What was found. $count: places.
words-cited = Places with this citation: { $count }.
words-all = Places with all the words: { $count }.
words-some = Places with some of the words: { $count }.
# $words: words of the query, with commas between them.
words-unknown = No document here has: { $words }.
# Nothing begins with the word: what stands here is found by its beginning.
words-shortened = No word here begins with “{ $word }”, so words that begin with “{ $beginning }” are shown.
words-none = Nothing found for “{ $query }”. The search covers every code of ethics, section and appendix on this site. Try another word, or look it up in the index of terms.
words-offline = The documents could not be reached. Check that this device is online, then try again.
words-updating = The site is being updated. Please reload this page in a minute.
words-unavailable = The site did not answer as it should. Please try again in a minute.
terms-title = Index of terms
terms-lede = Every word of the rules in the order of the alphabet, with the places where it stands. Other forms of a word stand beside it. Very common words and numbers are left out.
terms-places = A word that stands in many places leads to each section as a whole.
terms-letters = Letters
terms-range = { $first } – { $last }
terms-other = Other letters

## The copies of the code beside each other, and our own tables

copies-label = Copies of the code
copies-compare = Compare the copies
editions-title = The copies of the code, compared
editions-describe = { $count } copies of the code of ethics side by side, item by item, with every difference in words.
editions-lede = Here { $count } copies of the code of ethics stand side by side, item by item. The others are compared with this one: { $first }.
editions-ours = The comparison is our own work. The words in book type are the copies’ own.
editions-same-means = Spaces and the shape of quotation marks do not count as differences.
editions-marks = Where a copy has other words, they stand there in full. What only that copy has is underlined. A list below them says each difference.
editions-copies = What each copy is
editions-source = { $source }.
editions-status-current = Current.
editions-status-superseded = Kept for comparison.
editions-status-other-program = Of another program.
editions-date = It bears the date { $date }.
editions-no-date = It bears no date.
editions-holds = It has { $principles } principles with { $items } items and { $sub_items } sub-items, and { $prohibitions } prohibitions.
editions-counts = Compared with { $first }: { $same } have the same words, { $other } have other words.
editions-missing = { $count ->
    [one] One item is not in it.
   *[other] { $count } items and sub-items are not in it.
}
editions-only = { $count ->
    [one] One item is not in { $first }.
   *[other] { $count } items are not in { $first }.
}
editions-notes = Editor’s note on { $copy }
editions-note = Editor’s note on { $copy }:
editions-shape-joined = { $copy } prints { $items } as one item.
editions-shape-parts = { $copy } prints { $items } in { $with } parts.
editions-shape-again = { $copy } prints { $items } once more under { $with }.
editions-shape-placed = { $copy } prints { $items } as an item of { $with }, not within another item.
editions-shape-only = { $copy } has { $items }; { $first } does not.
editions-shape-lost = { $copy } has lost these headings: { $items }
editions-shape-empty = { $copy } prints the headings of { $items } and nothing under them. Their items are not in this copy; it does not say that they were taken out.
editions-shape-absent = { $copy } does not have these: { $items }
editions-differences = Where the copies differ
editions-differences-what = Every item that a copy prints in other words, in another way or not at all. What stands under headings that a copy leaves empty or does not have is not repeated here.
editions-item = Item
editions-short-same = same words
editions-short-other = other words
editions-short-missing = not in this copy
editions-short-only = only in this copy
editions-short-joined = joined with another
editions-short-parts = in parts
editions-short-again = printed twice
editions-short-placed = in another place
editions-principle = { $citation }. { $heading }
editions-heading-other = { $copy } prints the heading:
editions-heading-lost = { $copy } has lost this heading.
editions-heading-empty = { $copy } prints this heading and nothing under it. Its items are not in this copy.
editions-heading-absent = { $copy } has neither this heading nor its items.
editions-first-missing = This item is not in { $first }.
editions-words-other = { $copy } has other words.
editions-words-only = Only { $copy } has this item.
editions-words-same = The same words:
editions-words-missing = Not in:
editions-read = Read { $item } there
editions-change-instead = Instead of:
editions-change-prints = This copy prints:
editions-change-added = Added in this copy:
editions-change-left-out = Not in this copy:
crosswalk-describe = { $title }: a table of our own that leads from one text to the other.
crosswalk-ours = This table is our own work, not official words. What it leads to is official.
crosswalk-sanctions = Sanctions listed for its items
crosswalk-sanction = Row { $row }: { $label }
crosswalk-no-sanctions = No sanction is listed for its items. That does not mean that none can follow.

## What a status means

status-title = What a status means
status-lede = The registry shows one of seven standings. It is worked out from what is on record and from today's date.
standing-name-active = Active
standing-name-active-under-investigation = Active, under investigation
standing-name-expired = Expired
standing-name-suspended = Suspended
standing-name-revoked = Revoked
standing-name-being-corrected = Being corrected
standing-name-no-longer-listed = No longer listed
standing-when-active = Shown when the status on record is active, no action has been taken, and the date of expiration has not passed.
standing-when-active-under-investigation = Shown when the status on record is active, the date of expiration has not passed, and the action on record is an investigation. An investigation is not a finding.
standing-when-expired = Shown from the day after the date of expiration, whatever else is on record, unless the certification is suspended or revoked.
standing-when-suspended = Shown when the status or the action on record is a suspension. It stays so, even past the date of expiration, until the record changes.
standing-when-revoked = Shown when the status or the action on record is a revocation.
standing-when-being-corrected = Shown when the registry’s data about a person cannot be read and nothing worse is known. A person known to be suspended, revoked or expired is shown so, with a note that the record is being corrected.
standing-when-no-longer-listed = Shown when a number was in the registry before and is not any more.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = This is a valid certificate. The person may present and advertise themselves as certified, with their title and number.
allows-active-under-investigation = The certificate is still valid. An action may only be taken after a complete investigation. The Guidelines do not say that the person must stop working or advertising meanwhile.
allows-expired = An expired certificate is not a valid one, so the person must not present or advertise it as if it were. It cannot be renewed any more; the rules on reinstatement say what the way back is.
allows-suspended = A suspended certificate is not a valid one, so the person must not present or advertise it as if it were. The decision can be appealed.
allows-revoked = A revoked certificate is not a valid one, so the person must not present or advertise it as if it were. The decision can be appealed.
allows-being-corrected = Nothing can be concluded from this page, for or against the person. Ask before you rely on it.
allows-no-longer-listed = The Guidelines say that each certification is listed. Do not take a number that is not listed for a valid certificate; ask if the person shows you one.
pairs-title = Which combinations are possible
pairs-lede = Each record holds a status and an action. The more serious of the two decides what is shown. Some combinations contradict each other and are refused.
pairs-refuse = While the registry’s data hold a refused combination, they are not published at all, and this site keeps what it showed before.
pairs-hold = A record with a refused combination is shown as being corrected, or as what is worse of the two, until the registry has mended it.
pairs-caption = What is shown for each status and action
pairs-status = Status on record
pairs-action = Action “{ $action }”
pair-refused = Refused
pair-active = Active; after the date of expiration, Expired
pair-active-under-investigation = Active, under investigation; after the date of expiration, Expired
pair-expired = Expired
pair-suspended = Suspended
pair-revoked = Revoked
kept-title = How long things stay
kept-unlisted = { $days ->
    [0] A number that is taken off the list is not shown any more from the next update on.
    [one] A number that is taken off the list is shown as no longer listed for one day.
   *[other] A number that is taken off the list is shown as no longer listed for { $days } days, with the name and nothing else. After that it is not shown any more.
}
kept-ended = { $days ->
    [0] When a suspension or revocation is over, it is no longer among the facts of the record.
    [one] When a suspension or revocation is over, the record says so for one day.
   *[other] When a suspension or revocation is over, the record says so for { $days } days. After that it is not shown any more.
}
kept-changes = { $days ->
    [0] No list is kept of changes of status.
    [one] The page of changes and the record’s own history say for one day that a status changed, also when a suspension or revocation ended.
   *[other] The page of changes and the record’s own history say for { $days } days that a status changed, also when a suspension or revocation ended. After that it is not shown any more.
}
kept-investigation = When an investigation ends without an action, nothing of it is shown or kept here.
actions-taken-title = What an action means
action-means-none = No action is on record today. That says nothing about what was on record before.
action-means-under-investigation = { $issuer } is looking into a complaint. No finding has been made, and the certification stays as valid as its status and its dates say.
action-means-suspended = After a complete investigation, { $issuer } has suspended the certification. It is not valid while that lasts. The decision can be appealed.
action-means-revoked = After a complete investigation, { $issuer } has taken the certification away. It is not valid. The decision can be appealed.
in-force-title = Which edition of the rules
in-force-rule = Where an action was taken, its record leads to the edition that was in force on that day: the newest one that bears that date or an earlier one. Every other record leads to the edition that this site goes by.
in-force-edition = Edition { $edition }, dated { $dated }:
in-force-edition-undated = Edition { $edition }, which bears no date:
in-force-others = This site also keeps copies of the code that bear no date. It cannot say on which days they were in force, so no record leads to them.
in-force-which = The registry does not say which item of the code an action is about.
not-said-title = What the Guidelines do not say
not-said-four-years = They do not say what applies on the day exactly four years after a certification has expired. On that day, this registry says so and asks you to call.
not-said-investigation = They do not say what a person under investigation may not do. This registry says that no finding has been made, and no more.
not-said-history = They do not say whether a past suspension stays on record after it ends. This registry shows it for as long as it says above.

## Current actions

actions-title = Current actions
actions-lede = Certifications that are suspended or revoked now, in the order of their numbers.
actions-lede-investigations = Certifications that are suspended, revoked or under investigation now, in the order of their numbers.
actions-is = This list shows what the registry’s data said when this page was made. A record says what holds on the day you open it. The list does not say why an action was taken, and nothing about anyone who is not on it.
actions-no-finding = An investigation is not a finding: nothing has been found against a person because their certification is under investigation.
actions-none-investigations = People under investigation are not listed here, because no finding has been made about them.
actions-count = { $count ->
    [0] No certification is on this list.
    [one] One certification is on this list.
   *[other] { $count } certifications are on this list.
}
actions-since = In force since { $date }

## The registry at a glance

glance-title = The registry in figures
glance-lede = { $count ->
    [0] No certifications were listed on { $date }, when this page was made.
    [one] One certification was listed on { $date }, when this page was made.
   *[other] { $count } certifications were listed on { $date }, when this page was made.
}
glance-unlisted = { $count ->
    [one] Beside them, one number is shown as no longer listed. It is not counted here.
   *[other] Beside them, { $count } numbers are shown as no longer listed. They are not counted here.
}
glance-standings = How they stood that day
glance-standings-what = Everyone listed, each under one standing.
glance-standings-label = Standing
glance-standings-drawn = One bar for each standing. The longest is “{ $label }”, with { $count }. Every figure is in the table.
glance-begun = Became active, month by month
glance-begun-what = Everyone listed, by the date on which their certification became active.
glance-begun-label = Month
glance-begun-drawn = One column for each month, from { $first } to { $last }. The highest is { $label }, with { $count }. Every figure is in the table.
glance-ending = Reach their date of expiration, month by month
glance-ending-what = Certifications that are valid now, by their date of expiration. Many will be renewed before it.
glance-ending-label = Month
glance-ending-drawn = One column for each month, from { $first } to { $last }. The highest is { $label }, with { $count }. Every figure is in the table.
glance-empty = There is nothing to draw: every figure is 0.
glance-count = Certifications
month-of-year = { $month } { $year }
# Stands below a column of a chart, at the beginning of a quarter.
month-short-1 = Jan
month-short-4 = Apr
month-short-7 = Jul
month-short-10 = Oct

## Changes of status

changes-title = Changes of status
changes-lede = The rules say how soon this registry must show a change of status: within { $hours } hours. Here are the latest changes, and how long each took.
changes-which = You see numbers and statuses here, and no names. An investigation is not a change of status, so it is never listed. A certification that ran out by its date is listed only if the registry’s data were changed.
changes-how-title = How the hours are counted
changes-how = They are counted from the time of the decision, as the registry’s data state it, to the time when this site was published with it. Hours are whole, and a started hour is left out.
changes-how-day = Where the data give a day and no time, they are counted from the beginning of that day. So a change may look slower here than it was, and never faster.
changes-how-unknown = Where the data do not say when something was decided, nobody can tell whether it was in time. It is counted apart.
changes-how-place = Days begin and end in the registry’s own time zone, { $zone }.
changes-kept = { $days ->
    [one] A change stays on this page for one day. After that it is not shown any more.
   *[other] A change stays on this page for { $days } days. After that it is not shown any more.
}
changes-first-build = Changes are noted from the first publication of this site on. Who was listed then is no change.
changes-empty = No change of status has been published in this time.
changes-lags-title = How soon they were published
changes-met = { $count ->
    [one] One change was published within { $hours } hours.
   *[other] { $count } changes were published within { $hours } hours.
}
changes-later = { $count ->
    [0] None was published later.
    [one] One change was published later.
   *[other] { $count } changes were published later.
}
changes-not-known = { $count ->
    [0] For every change the data say when it was decided.
    [one] For one change the data do not say when it was decided.
   *[other] For { $count } changes the data do not say when they were decided.
}
changes-drawn = One column for each stretch of hours, from the shortest wait to the longest. The line stands at { $hours } hours. The highest column is “{ $label }”, with { $count }. Every figure is in the table.
changes-no-times = There is nothing to draw: of no change do the data say when it was decided.
changes-span-label = Hours from decision to publication
changes-span-count = Changes
changes-span-first = Less than { $to }
changes-span = { $from } to { $to }
changes-span-late = Late: { $from } to { $to }
changes-span-later = Late: { $from } or more
changes-span-unknown = Not known
changes-tick-more = more
changes-limit = { $hours } hours
changes-list-title = The latest changes
changes-day = Published on { $date }
changes-more = { $count ->
    [one] One older change is not listed here. It is counted above.
   *[other] { $count } older changes are not listed here. They are counted above.
}
changes-from-to = From “{ $from }” to “{ $to }”.
changes-first = Listed for the first time, as “{ $to }”.
changes-lag-time = { $hours ->
    [0] Decided at { $time }; published less than an hour later.
    [one] Decided at { $time }; published one hour later.
   *[other] Decided at { $time }; published { $hours } hours later.
}
changes-lag-day = { $hours ->
    [0] Decided on { $time }; published less than an hour after that day began.
    [one] Decided on { $time }; published one hour after that day began.
   *[other] Decided on { $time }; published { $hours } hours after that day began.
}
changes-ahead-time = The data give a time of decision that came after the publication, { $time }. That cannot be right.
changes-ahead-day = The data give a day of decision that came after the publication, { $time }. That cannot be right.
changes-undated = The data do not say when it was decided.
changes-in-time = That was in time.
changes-late = That was later than { $hours } hours.
changes-feeds-title = Follow the changes
changes-feeds = A news reader can follow these feeds. They hold numbers and statuses, and never an investigation.
changes-feed-atom = Changes of status, as Atom
changes-feed-json = Changes of status, as JSON Feed
changes-feed-documents-atom = Editions of the rules, as Atom
changes-feed-documents-json = Editions of the rules, as JSON Feed
changes-feeds-none = There are no feeds: a feed must name its own address, and the settings of this site do not say where it stands.
feed-changes-title = Changes of status – { $registry }
feed-changes-about = Numbers and statuses of certifications that changed. Investigations are never listed.
feed-change = { $number }: { $status }
feed-documents-title = Editions of the rules – { $registry }
feed-documents-about = The editions of the code of ethics and of the rules, each on the day that it bears. Copies that bear no date are left out.
feed-edition = Edition { $edition }, dated { $date }
feed-edition-documents = It has: { $titles }.

## About

about-title = About this registry
about-lede = The registry is kept by { $issuer }. It lists everyone who holds or has held the { $certification }, with its status.
about-fictional = This copy is filled with made-up people, to show how the registry works. Nothing in it is about a real person.
about-fields-title = What it shows
about-fields = The full legal name, the certification number, the date the certification became active, the date it expires, its status, and any action taken. These are the fields that the rules name.
about-fields-optional = Where the registry has them: the day on which the status last changed, and other names that the person has had or uses at work, so that they are found under each.
about-fields-specializations = Where the person has it: specialized training.
about-fields-rest = Nothing else about a person is published. Everything else in the registry’s own files stays there: only what is on this list can pass.
about-withheld-title = Details withheld
about-withheld = Some people would be in danger if they could be found by name. Their record shows the number, the dates and the true status, and in the place of the name “Details withheld”. They can be looked up by number alone, and nothing on this site can be used to guess the name.
about-held-title = Records being corrected
about-held-refuse = When the registry’s data have a mistake in them, nothing new is published until it is mended. This site then keeps what it showed before, and says how old it is.
about-held-hold = When the data about a person have a mistake in them, their record says that it is being corrected, when it was last confirmed, and whom to call. It is never shown in good standing meanwhile; a suspension or revocation that is known stays in view. Everybody else’s record is brought up to date as usual.
about-kept-title = How long things stay
about-data-title = Data for other programs
about-data = The whole registry can be downloaded as tables, with a description of each column, checksums, and what the data may be used for.
about-data-link = Data to download
about-api = A program can ask for one certification by its number.
about-api-link = Description of the interface
about-fresh-title = How fresh it is
about-fresh = A change in a certification is shown within { $hours } hours. Every answer says how old the data are.
about-fresh-late = When an update is late, every answer says so. Call before you rely on it.
about-limits-title = What it cannot tell you
about-limits-person = That the person in front of you is the person listed. Compare the number on their certificate, and ask for an identity card.
about-limits-history = What happened before. The registry shows what is on record today.
about-limits-history-kept = What happened long before. The registry shows what is on record today, and changes of status for a short time.
about-changes = Each change of status, and how soon it was shown, stands on a page of its own:
about-limits-investigation = What a complaint is about. An investigation is shown while it lasts; it is not a finding.
about-limits-copy = Whether a printed copy is still right. Look the number up again before you rely on it.
about-correct-title = Correct a record
about-correct = Is this your record, and is something wrong? Tell { $issuer }, with your certification number and what should stand there.
about-file-title = Keep an answer on file
about-file = Open the record and print it, or save it as a PDF. The sheet shows the standing, the dates and the age of the data on one page.
about-file-link = Keep the permanent link with it. It leads to the same record as long as the registry lists it.

## Privacy

privacy-title = Privacy
privacy-lede = You can look someone up here without telling anyone whom.
privacy-search-title = What a search reveals
privacy-search = What you type stays in your browser. The search runs on your device, over pages of about two hundred entries each; for names like the one you typed, over pages with some hundred words that begin, end or sound alike. No name and no number is sent anywhere, and none stands in an address that the host sees.
privacy-search-page = The host sees which of these pages were fetched, at what time and from which internet address. It cannot tell which entry of a page you looked at. When a name is looked for that nobody has just as you typed it, several pages are fetched, and together they tell the host more about that name than one page does.
privacy-links-title = What browsing without JavaScript reveals
privacy-links = If you follow the links of the browse pages to a person's own page, the host sees which page you opened. Use the search box if you do not want that.
privacy-kept-title = What is stored on your device
privacy-kept = Nothing about you, unless you ask for it: no cookies, no counting of visits, and no third party. When you go from “not found” to the sheet that says so, what you typed is kept in the open window for the moment until that page reads it; it is not sent. Your browser may keep copies of pages in its cache, as it does for every site.
privacy-kept-log = Where this register is signed, your browser keeps one short note: how long the public log of its publications was when you last asked, a fingerprint of that log, when it was published, and the key that vouches for it. The note says nothing about you or what you looked for. It lets your browser warn you if it is ever shown an older or another register.
privacy-kept-asked = A list of your courses, on the page “My certification”, is kept in your browser only if you tick a box there, and the page has a button to forget it. It is never sent anywhere.
privacy-listed-title = The people listed
privacy-listed = Only the fields listed in “About this registry” are published. There are no addresses, birthdays, photographs or employers.
privacy-listed-withheld = The name of a person at risk can be withheld. It then stands nowhere on this site, in no form.
privacy-listed-search-engines = Records and lists of names ask search engines not to list them, and ask programs that gather texts for artificial intelligence to stay away. Names stand in no address and no page title. These are requests: a program that ignores them is not stopped.
privacy-ask-title = Ask us
privacy-ask = Questions about privacy, or about your own record?

## Accessibility

accessibility-title = Accessibility
accessibility-lede = This registry is for everyone, whatever eyes, hands, device or connection they have.
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
not-found-browse = Browse the registry
not-found-call = Or call:

## Open data

data-title = Open data
data-lede = Download the whole registry, to check many certifications at once or to build something with it.
data-files-title = The files
data-file-table = A table for spreadsheets and databases.
data-file-lines = The same records for programs: one JSON object on each line.
data-file-package = What each column of the table means.
data-file-schema = What each field of the JSON objects means.
data-file-sums = Checksums of these files.
data-formula = In the table, an apostrophe stands before a text that a spreadsheet would take for a formula. The JSON objects have every text as it is.
data-terms-title = What you may do with them
data-age-title = Before you rely on a copy
data-age = A copy grows old. The files do not say how old they are; this page does:
data-standing = The status in the files is the one on record. After its date of expiration a certification is expired, whatever its status. This page says what each status means:
data-check-title = Check a download
data-check = To see whether your copies are complete, put them in one folder with { $file } and run there:
data-api-title = One certification at a time
data-api = Programs can also fetch a small file for each certification. Its address ends with the certification number:
data-api-link = A description for programs (OpenAPI)

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
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
ui-time-am = { $hour }:{ $minute } a.m.
ui-time-pm = { $hour }:{ $minute } p.m.

# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = Active. No sanctions. Valid through { $date }.
later-standing-active-under-investigation = Active; under investigation. No finding has been made. Valid through { $date }.
later-standing-suspended = Suspended. Not valid at this time.
later-standing-suspended-expired = Suspended. Not valid at this time. Also past its expiration date, { $date }.
later-standing-revoked = Revoked. No longer valid.
later-standing-revoked-expired = Revoked. No longer valid. Also past its expiration date, { $date }.
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = Expired. The last valid day was { $date }.
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = Expired. The registry lists it as expired or lapsed, with the expiration date { $date }.
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = Expired. The registry lists it as expired or lapsed.
later-standing-being-corrected = Being corrected. This does not confirm good standing.
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = No longer listed since { $date }. This does not confirm good standing.

# The same in a row of results.
ui-row-active = Active, valid through { $date }
ui-row-active-under-investigation = Active; under investigation, no finding made; valid through { $date }
ui-row-suspended = Suspended
ui-row-suspended-expired = Suspended; also past its expiration date, { $date }
ui-row-revoked = Revoked
ui-row-revoked-expired = Revoked; also past its expiration date, { $date }
ui-row-expired = Expired, last valid day { $date }
ui-row-expired-early = Expired; expiration date { $date }
ui-row-expired-undated = Expired
ui-row-being-corrected = Being corrected; good standing not confirmed
ui-row-no-longer-listed = No longer listed since { $date }
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = No longer listed
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = This record is being corrected

# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = This record is being corrected; it was last confirmed on { $date }. Before you rely on it, call { $issuer } at { $phone }.
later-held-note-never = This record is being corrected; it has not been confirmed yet. Before you rely on it, call { $issuer } at { $phone }.

# The facts as stored, in the words of Section 500.
later-status-active = Active/No sanctions
later-status-suspended = Suspended
later-status-revoked = Revoked
later-status-expired = Expired/Lapsed
later-action-none = None
later-action-under-investigation = Under investigation
later-action-suspended = Suspended
later-action-revoked = Revoked

# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = The rules in force on { $date }, when this was set: edition { $edition }, dated { $dated }.
later-in-force-before = This was set on { $date }. This site keeps no edition of the rules from then; its oldest is { $edition }, dated { $dated }.
later-in-force-unknown = The registry does not say on which day this was set. This site goes by edition { $edition } of the rules, dated { $dated }.
later-in-force-now = The rules that this site goes by: edition { $edition }, dated { $dated }.
later-in-force-undated = The rules that this site goes by: edition { $edition }, which bears no date.

# What follows once it has expired.
later-lapse-reinstatement = Less than four years have passed since it expired. It can be reinstated (section 209).
later-lapse-not-stated = It expired exactly four years ago. The Guidelines do not say whether it can be reinstated. Please ask { $issuer } at { $phone }.
later-lapse-new-application = More than four years have passed since it expired. A new application for certification is needed (section 209.3).

# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = Details withheld
ui-name-being-corrected = Name being corrected

# A former name or one used at work, under which a row is found.
ui-other-name = Other name: { $name }

# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = A suspension that ended by { $date }
later-ended-revoked = A revocation that was lifted by { $date }

# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = Part of the name
ui-matched-prefix = Begins with the letters typed
later-matched-initial = Registered with the initial { $name }.
later-matched-spelling = Spelled { $name }
later-matched-as = Registered as { $name }
later-matched-sound = { $name } sounds like what was typed
later-matched-similar = A similar name
later-matched-without = Name without “{ $name }”
later-matched-some-words = Not all of the words typed are in this name
later-matched-latin = Found by its spelling in Latin letters
later-matched-latin-as = In Latin letters: { $name }

# How many were found. All of them have what was typed …
ui-found = { $count ->
    [one] 1 person matches.
   *[other] { $count } people match.
}
ui-found-many = { $count } people match. Type more of the name to see fewer.
ui-found-at-least = { $count ->
    [one] At least 1 person matches. There may be more: type more of the name.
   *[other] At least { $count } people match. There may be more: type more of the name.
}
ui-found-many-at-least = More than { $shown } people match. Type more of the name to see fewer.
# … or nobody has a similar name, after looking further …
later-found-alone = { $count ->
    [one] 1 person matches. No similar names were found.
   *[other] { $count } people match. No similar names were found.
}
# … or some have it, and some a similar name …
later-found-mixed = { $count } people found, those with a similar name last.
later-found-mixed-many = More than { $shown } people found, those with a similar name last.
# … or nobody has it.
later-found-similar = { $count ->
    [one] No exact match. 1 person has a similar name.
   *[other] No exact match. { $count } people have a similar name.
}
later-found-similar-many = No exact match. More than { $shown } people have a similar name.
ui-found-number = Certification { $number } found.
ui-not-found = There is no certification with the number { $number }. Please check each digit, or search by name. To ask, call { $issuer } at { $phone }.
later-nobody-there = No name in the registry matches what you typed, nor is there a similar spelling, a short form or a name that sounds alike. The person may still be listed, under another name or with the name withheld. Try the last name alone, or the certification number. To ask, call { $issuer } at { $phone }.
later-nobody-yet = No match so far. You can look further, or try the last name alone or the certification number. To ask, call { $issuer } at { $phone }.
later-nobody-read = Too many names are like what you typed to read them all, and none of those read so far matches. Try the last name alone, or the certification number. To ask, call { $issuer } at { $phone }.

# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = Looking for similar names…
ui-looking-further = Looking further…
later-searched = Searched so far: the name as typed, and some of the similar spellings, short forms and names that sound alike.
later-searched-typed = Searched so far: the name as typed.
later-searched-whole = All similar spellings, short forms and names that sound alike have been searched.
later-searched-much = There are more similar names than can be searched at once. Type more of the name, or the certification number.
later-look-further = Look further
ui-look-similar = Look for similar names
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = Show numbers like this one
later-like = Other people’s numbers that differ by one digit
later-like-none = No number in the registry differs from this one by one digit.

# A number that is still being typed.
ui-typing-short = { $count ->
    [0] A certification number is { $prefix } and { $least } to { $most } digits.
    [one] 1 digit so far. A certification number has { $least } to { $most } digits.
   *[other] { $count } digits so far. A certification number has { $least } to { $most } digits.
}
ui-typing-long = That is { $count } digits. A certification number has { $least } to { $most } digits.

# While the registry is read, and when it cannot be.
ui-waiting = Reading the registry…
ui-waiting-record = Reading the record of { $number }…
ui-error-offline = The registry could not be reached. Check that this device is online, then try again. You can also call { $issuer } at { $phone }.
ui-error-missing = A part of the registry is missing, so there is no answer yet. Please reload this page in a minute. You can also call { $issuer } at { $phone }.
ui-error-updating = The registry is being updated. Please reload this page in a minute. You can also call { $issuer } at { $phone }.
ui-error-unavailable = The registry’s website did not answer as it should. Please try again in a minute. You can also call { $issuer } at { $phone }.
ui-error-unreadable = The registry could not be read. Please reload this page. You can also call { $issuer } at { $phone }.

# The page that shows one record, when its address names none.
later-view-empty = This page shows one certification. Its address must end with # and the certification number.
later-view-not-a-number = The end of this page’s address is not a certification number. A number is { $prefix } and { $least } to { $most } digits.

# The button that saves a proof, then what is said of who signed the site.
later-proof-save = Save the proof of this answer
later-proof-saving = { $count ->
    [one] Making the proof. One part has been read.
   *[other] Making the proof. { $count } parts have been read.
}
later-proof-saved = The proof was saved as a file. It shows what the register said about these numbers, and when.
proof-how = How to check a proof
proof-unsigned = This register is not signed.
proof-signed = The signature of this register holds, but no root key was given to compare it with.
proof-vouched = The signature of this register was checked, and it holds.
proof-unchecked = This browser cannot check the signature of this register, so it was not checked.
proof-not-now = The signature of this register was not checked, because a file for that could not be had just now.
proof-no-longer-signed = This register was signed when you last asked, and it is not signed now. Before you rely on this answer, call { $issuer } at { $phone }.
proof-damaged = The proof of this register is damaged, so nothing shows who published it. Before you rely on this answer, call { $issuer } at { $phone }.
proof-signature = The signature of this register does not hold. Before you rely on this answer, call { $issuer } at { $phone }.
proof-other-key = Another key vouches for this register than on { $date }, when this browser last saw one. Before you rely on this answer, call { $issuer } at { $phone }.
proof-older = This is an older register than the one of { $date }, which this browser has seen. Before you rely on this answer, call { $issuer } at { $phone }.
proof-other-log = This register does not show that it goes on from the one of { $date }, which this browser has seen. Before you rely on this answer, call { $issuer } at { $phone }.

# Leads from "not found" to the sheet that says so.
later-sheet-none = Print or file a sheet that says so

# How old the data are.
ui-as-of = Registry as of { $date }, { $time } { $zone }.
ui-late = These data may be out of date: an update was due by { $date }, { $time } { $zone }. Before you rely on this answer, call { $issuer } at { $phone }.
ui-clock-behind = The clock of this device is behind. This page uses the time at which the registry was last published.
ui-age-unknown = The age of these data could not be read. Before you rely on this answer, call { $issuer } at { $phone }.

## A record's own history (history-): what the page says, then what its script says

history-title = Changes of status
history-where = All changes that were published in the last { $days } days stand on one page, by number:
history-none = { $days ->
    [one] No change of status of this certification was published here in the last day.
   *[other] No change of status of this certification was published here in the last { $days } days.
}
history-undated = The registry’s data do not say when it was decided.
history-ahead = The registry’s data give a later time for it, which cannot be right.
history-late = That was later than { $hours } hours.
history-first = Listed for the first time. Published here on { $date }.
history-first-time = { $hours ->
    [0] Decided on { $date }; listed here for the first time less than an hour later.
    [one] Decided on { $date }; listed here for the first time one hour later.
   *[other] Decided on { $date }; listed here for the first time { $hours } hours later.
}
history-first-day = { $hours ->
    [0] Decided on { $date }; listed here for the first time less than an hour after that day began.
    [one] Decided on { $date }; listed here for the first time one hour after that day began.
   *[other] Decided on { $date }; listed here for the first time { $hours } hours after that day began.
}
history-active = Active again. Published here on { $date }.
history-active-time = { $hours ->
    [0] Active again since { $date }; published here less than an hour later.
    [one] Active again since { $date }; published here one hour later.
   *[other] Active again since { $date }; published here { $hours } hours later.
}
history-active-day = { $hours ->
    [0] Active again since { $date }; published here less than an hour after that day began.
    [one] Active again since { $date }; published here one hour after that day began.
   *[other] Active again since { $date }; published here { $hours } hours after that day began.
}
history-suspended = Suspended. Published here on { $date }.
history-suspended-time = { $hours ->
    [0] Suspended on { $date }; published here less than an hour later.
    [one] Suspended on { $date }; published here one hour later.
   *[other] Suspended on { $date }; published here { $hours } hours later.
}
history-suspended-day = { $hours ->
    [0] Suspended on { $date }; published here less than an hour after that day began.
    [one] Suspended on { $date }; published here one hour after that day began.
   *[other] Suspended on { $date }; published here { $hours } hours after that day began.
}
history-revoked = Revoked. Published here on { $date }.
history-revoked-time = { $hours ->
    [0] Revoked on { $date }; published here less than an hour later.
    [one] Revoked on { $date }; published here one hour later.
   *[other] Revoked on { $date }; published here { $hours } hours later.
}
history-revoked-day = { $hours ->
    [0] Revoked on { $date }; published here less than an hour after that day began.
    [one] Revoked on { $date }; published here one hour after that day began.
   *[other] Revoked on { $date }; published here { $hours } hours after that day began.
}
history-expired = Expired. Published here on { $date }.
history-expired-time = { $hours ->
    [0] Expired on { $date }; published here less than an hour later.
    [one] Expired on { $date }; published here one hour later.
   *[other] Expired on { $date }; published here { $hours } hours later.
}
history-expired-day = { $hours ->
    [0] Expired on { $date }; published here less than an hour after that day began.
    [one] Expired on { $date }; published here one hour after that day began.
   *[other] Expired on { $date }; published here { $hours } hours after that day began.
}
history-no-longer-listed = No longer listed. Published here on { $date }.
history-no-longer-listed-time = { $hours ->
    [0] No longer listed since { $date }; published here less than an hour later.
    [one] No longer listed since { $date }; published here one hour later.
   *[other] No longer listed since { $date }; published here { $hours } hours later.
}
history-no-longer-listed-day = { $hours ->
    [0] No longer listed since { $date }; published here less than an hour after that day began.
    [one] No longer listed since { $date }; published here one hour after that day began.
   *[other] No longer listed since { $date }; published here { $hours } hours after that day began.
}

## Tools: what their pages say (tool-), then what the script of each says (sheet-, staff-, advert-, dates-, routes-, complaint-)

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = This page needs JavaScript, which is off in this browser. For an answer, call { $issuer } at { $phone }.
tool-problem = This page could not start. Please reload it, or call { $issuer } at { $phone }.
tool-danger = If someone is in danger now, call 911. This registry is not an emergency service.
tool-print = Print
tool-ask = Whom to ask
tool-unsaid = What the Guidelines do not say
tool-printed = Fees, time limits and other figures on this page are those of the Guidelines’ edition { $edition }, dated { $date }.
tool-printed-undated = Fees, time limits and other figures on this page are those of the Guidelines’ edition { $edition }.
tool-printed-change = They can change: before you pay or wait, ask { $issuer } at { $phone }.
tool-printed-other = This site goes by the edition { $edition }; the sentences on this page were written for { $checked } and may be out of date. Follow the links to the sections.

### A field for a day. $date: the day that was read, in words.
tool-day-hint = For example 2027-03-14 or 3/14/2027
day-read = Read as { $date }.
day-form = This date cannot be read. Type it like 2027-03-14, 3/14/2027 or March 14, 2027.
day-year = Type the year with all four figures, such as 2027.
day-calendar = The calendar has no such day. In figures with the year last, the month comes first: 3/14/2027.
day-range = The year must be one of 2000 to 2199.

### Verification sheet

tool-sheet-title = Verification sheet
tool-sheet-lede = One page to print or file: what this registry says about a certification today, or that it says nothing. Type a number or a name.
tool-sheet-make = Make the sheet
tool-sheet-noscript = Each record has a page of its own that needs no JavaScript and can be printed.
tool-sheet-choose = The same name does not mean the same person. Compare the number with the one on the certificate, then choose whose sheet you want.
tool-sheet-unchosen = None of these is the person: make a sheet that says so
tool-sheet-print = Print this sheet
tool-sheet-number = Certification number
tool-sheet-name = Name as registered
tool-sheet-as-of = Registry data as of
tool-sheet-checked = Checked on
tool-sheet-read-at = Read at
tool-sheet-issuer = Issued and kept by
tool-sheet-contact = Questions
tool-sheet-searched = Searched for
tool-sheet-read-as = Read as
tool-sheet-how-far = Searched in
tool-sheet-line-who = Checked by (name and organization)
tool-sheet-line-why = Reason for the check
tool-sheet-line-signature = Signature
tool-sheet-line-date = Date signed
tool-sheet-shows-title = What the sheet shows
tool-sheet-shows-source = What the registry said at the time of the check. { $issuer } issues the certification and keeps the registry: this is the primary source.
tool-sheet-shows-fields = All that the registry publishes about a certification, as it stands there.
tool-sheet-shows-age = How old the data were. The registry brings a change in status up to date within { $hours } hours; when an update was late, the sheet says so.
tool-sheet-shows-whole = What was read from the registry’s website had arrived whole: the browser compared it with the registry’s own checksums.
tool-sheet-not-title = What it does not show
tool-sheet-not-person = That the person in front of you is the person listed. The sheet cannot know. Compare the number and the name with the certificate, and ask for an identity card.
tool-sheet-not-later = What holds on any other day. Look again before you rely on it, and when the certification is renewed.
tool-sheet-not-history = Why an action was taken, or what was on record before.
tool-sheet-not-training = Specialized training: the registry does not publish it.
tool-sheet-not-excluded = Whether somebody is on a list of people excluded from public programs. That is a check of its own.
tool-sheet-not-paper = That this paper was not changed. Look the number up again, and compare.
tool-sheet-none-title = Not found
tool-sheet-none-means-title = What it means when nobody is found
tool-sheet-none-listed = Each certification is listed in the registry. Do not take one that is not listed for a valid certificate before you have asked. It does not mean that anyone did something wrong.
tool-sheet-none-typed = The number or the name may be typed in another way than it is registered. Compare each digit and each letter with the certificate.
tool-sheet-none-name = The person may be registered under another name, or the name may be withheld for their safety. Then the number alone finds them.
tool-sheet-none-new = The certification may be new. The registry’s data are brought up to date within { $hours } hours, so a new one can take so long to appear. The Guidelines name that time for changes and actions; they do not say how soon a new certification is listed.
tool-sheet-none-gone = { $days ->
    [0] The person may never have been certified. A number that was taken off the list is not shown either.
    [one] The person may never have been certified. A number that was taken off the list more than one day ago is not shown either.
   *[other] The person may never have been certified. A number that was taken off the list more than { $days } days ago is not shown either.
}
tool-sheet-none-call = To be sure, call { $issuer } at { $phone }. Have the number and the full legal name ready.
tool-sheet-ask-title = Whom to ask
sheet-moment = { $date }, { $time } { $zone }
sheet-moment-unknown = Not known: the clock of this device is behind. Write the day and the time here:
sheet-shown = The sheet for { $number } is below.
sheet-none-shown = Nobody was found. The sheet that says so is below.
# Stands where the link and its code would be.
sheet-no-address = There is no link here and no code to scan: this site has not been told its own address (base_url in its settings).
sheet-no-code = The link is too long for the code that this page can draw.
sheet-code = A code to scan that leads to { $link }
sheet-link = Permanent link: { $link }
sheet-link-again = To look the number up again: { $link }
sheet-elsewhere = This sheet was made at another address than the one that the registry gives as its own.
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = The certification number { $number }
sheet-read-name = A name with these words, whatever their order, accents and capital letters: { $words }
sheet-read-like-number = A name with these words: { $words }. It has digits but is not a certification number: that is { $prefix } and { $least } to { $most } digits.
sheet-read-wrong-length = { $count ->
    [one] A certification number with 1 digit. A number has { $least } to { $most } digits.
   *[other] A certification number with { $count } digits. A number has { $least } to { $most } digits.
}
sheet-read-nothing = What you typed has no letters and no digits, so there is nothing to look for.
# What was found, in one sentence of large type.
sheet-verdict-number = No certification in this registry has the number { $number }.
sheet-verdict-wrong-length = This is not a certification number, so no certification has it.
sheet-verdict-name = No name in this registry matches what was searched for.
sheet-verdict-unread = None of the names that were searched matches. There were too many similar ones to search them all.
sheet-verdict-unchosen = { $count ->
    [one] One name in this registry matches in whole or in part. Whoever checked did not take it for the person.
   *[other] { $count } names in this registry match in whole or in part. Whoever checked took none of them for the person.
}
sheet-verdict-unchosen-many = More than { $count } names in this registry match in whole or in part. Whoever checked took none of them for the person.
# How far was searched.
sheet-far-number = All certification numbers in the registry
sheet-far-nowhere = Nothing: no certification can have it
sheet-far-name = All names and other names in the registry, with similar spellings, short forms and names that sound alike
sheet-far-name-part = All names and other names in the registry as typed, and the likeliest of those that are spelled or sound alike
sheet-far-name-typed = All names and other names in the registry, as typed
# Near numbers and names: never results.
sheet-near-number-title = Numbers like this one
sheet-near-number = They differ by one digit and belong to other people. None of them is what was searched for.
sheet-near-number-none = No number in the registry differs from this one by one digit.
sheet-near-name-title = Similar names
sheet-near-name = These are not matches. A similar name does not mean the same person.
sheet-near-name-none = No similar name was found.
sheet-near-unchosen-title = Names that match in whole or in part
sheet-near-unchosen = Whoever checked took none of these for the person.
sheet-near-unread = They could not be read.
sheet-near-more = { $count ->
    [one] There is one more that this page has no room for.
   *[other] There are { $count } more that this page has no room for.
}
sheet-near-more-open = There are more that this page has no room for.

### Check a staff list

tool-staff-title = Check a staff list
tool-staff-lede = Paste or drop a list of numbers or names. It is checked on this device; nothing that you paste leaves it.
tool-staff-noscript = Without JavaScript you can look people up one by one.
tool-staff-list = Your list
tool-staff-help = One person a line, or a table copied from a spreadsheet: numbers, names, or both. Columns may stand in any order. Up to 10,000 rows. You can also paste or drop a list that you kept here before.
tool-staff-file = Or choose a file (CSV, text, or a kept list), or drop one here:
tool-staff-read = Read the list
tool-staff-plan = What will be checked
tool-staff-private = Small files of the registry are fetched, and your list is compared with them on this device. The website’s host sees which files were fetched, never your list.
tool-staff-start = Start the check
tool-staff-progress = Rows checked
tool-staff-cancel = Cancel
tool-staff-results = Results
tool-staff-view = Show
tool-staff-none = No row needs attention. Choose “All rows” to see every row.
tool-staff-column-line = Line
tool-staff-column-typed = Your list
tool-staff-column-found = In the registry
tool-staff-column-standing = Standing today
tool-staff-more = Show more rows
tool-staff-confirm = This is the person
tool-staff-undo = Take the confirmation back
tool-staff-save = Save or file these results
tool-staff-csv = Download as CSV
tool-staff-csv-why = Every row, for a spreadsheet.
tool-staff-keep = Keep this list
tool-staff-keep-why = A small file with what you typed, the numbers, how each stands, and the time of the data. Drop it here next time to see what has changed.
tool-staff-sheet = Make the filing sheet
tool-staff-sheet-why = Every row on one sheet, to print and sign.
tool-staff-sheet-title = Staff list checked with the { $registry }
tool-staff-next = Date of the next check
tool-staff-print = Print
tool-staff-sheet-issuer = Issued and registered by
tool-staff-sheet-as-of = Age of the data
tool-staff-sheet-checked = Time of the check
tool-staff-sheet-result = Result
tool-staff-sheet-by = Checked by
tool-staff-sheet-why-checked = Reason for the check
tool-staff-sheet-signed = Signature
tool-staff-sheet-next = Next check on
tool-staff-sheet-proves = What this sheet shows: on the day above, { $registry }, kept by { $issuer }, which issues these certifications, said this about each number.
tool-staff-sheet-proves-not = What it does not show: that a person is the one registered under a number, how anyone will stand on a later day, or whether anyone is on a list of excluded people. A row that was found by name alone proves nothing until someone has compared the number.
tool-staff-limits = What this check can tell, and what it cannot
tool-staff-limits-name = The same name is not the same person. A number belongs to one certification. Where your list has only a name, ask the person for the number and compare.
tool-staff-limits-today = How each row stands is worked out for today, in the registry’s time zone. A certification that is not renewed by its expiration date is expired.
tool-staff-limits-fresh = Actions against a certification appear in the registry within 72 hours. What was decided since then is not here yet.
tool-staff-limits-soon = Rows that expire within 90 days are marked: that is when a renewal can be handed in.
tool-staff-limits-investigation = “Under investigation” is not a finding. The certification is valid while it stands.
tool-staff-limits-often = The Guidelines do not say how often an employer must check. The filing sheet suggests a month; choose your own date.
tool-staff-exclusions = Lists of excluded people
tool-staff-exclusions-why = We do not check these lists. Employers who bill public health programs must look there as well; someone with a valid certification may be on one of them, and someone who is not certified may not be. These links leave this website.
tool-staff-exclusions-oig = List of Excluded Individuals and Entities (federal, Office of Inspector General)
tool-staff-exclusions-sam = SAM.gov exclusions (federal, all agencies)
tool-staff-exclusions-state = Medi-Cal Suspended and Ineligible Provider List (California)
tool-staff-ask = A row that you cannot settle? Call { $issuer }:

# The words that may stand above a column, with semicolons between them; capitals and signs do not matter. The likeliest first.
staff-headings-number = certification number; cert number; certification no; cert no; certificate number; certificate no; { $prefix } number; { $prefix } no; { $prefix } id; { $abbreviation } number; { $abbreviation } no; certification id; cert id; credential number; credential no; registry number; registration number; license number; license no; licence number; number; certification; certificate; cert; { $prefix }; { $abbreviation }; credential; no
staff-headings-name = full legal name; legal name; full name; name; employee name; staff name; employee; staff; staff member; person; specialist; peer; peer name; peer specialist; worker; provider; provider name; certificant; names; name on certificate
staff-headings-first = legal first name; first name; firstname; first; given name; given names; forename; fname
staff-headings-middle = middle name; middlename; middle; middle initial; mi; m i; mname
staff-headings-last = legal last name; last name; lastname; last; surname; surnames; family name; lname
staff-headings-suffix = suffix; name suffix; generation

# What was read, and what checking it will cost.
staff-read = { $count ->
    [one] 1 row was read.
   *[other] { $count } rows were read.
}
staff-read-next = Look at what will be checked, then start.
staff-read-none = There is nothing to check yet. Paste a list, or choose a file.
staff-read-many = The list has { $count } rows. At most { $most } can be checked at once; please check it in parts.
staff-read-kept = A list kept from data of { $date }. You will see what has changed since.
staff-read-number = { $count ->
    [one] 1 row has a number and no name.
   *[other] { $count } rows have a number and no name.
}
staff-read-name = { $count ->
    [one] 1 row has a name and no number.
   *[other] { $count } rows have a name and no number.
}
staff-read-both = { $count ->
    [one] 1 row has a number and a name; they will be compared.
   *[other] { $count } rows have a number and a name; they will be compared.
}
staff-read-twice = Lines that stand on the list before: { $lines }.
staff-read-blank = Blank lines: { $lines }.
staff-read-unread = Lines that could not be read: { $lines }.
staff-lines-more = { $lines } and { $count } more
staff-cost = { $count ->
    [one] About 1 small file, { $size } MB, will be fetched from this website, at most six at a time. You can cancel at any moment.
   *[other] About { $count } small files, { $size } MB, will be fetched from this website, at most six at a time. You can cancel at any moment.
}
staff-cost-kilobytes = { $count ->
    [one] About 1 small file, { $size } KB, will be fetched from this website. You can cancel at any moment.
   *[other] About { $count } small files, { $size } KB, will be fetched from this website, at most six at a time. You can cancel at any moment.
}
staff-cost-none = Nothing more has to be fetched.
staff-file-workbook = This is a workbook or a PDF, which cannot be read here. Save the list as CSV, or copy its cells and paste them.
staff-file-large = This file is too large to be a staff list. Please check it in parts.
staff-file-version = This list was kept by a newer version of this page. Please reload the page and try again.
staff-file-damaged = This kept list is damaged and cannot be used. Please check your own list again.

# While it is checked.
staff-started = The check has begun.
staff-progress = { $done } of { $all } looked up; { $requests } files, { $size } MB fetched.
staff-cancelled = The check was cancelled. Start it again to go on: what was fetched is not fetched twice.

# The outcome.
staff-checked = Checked on { $date }, { $time } { $zone }.
staff-sum = { $count ->
    [one] 1 row checked.
   *[other] { $count } rows checked.
}
staff-sum-good = { $count ->
    [0] Nobody is confirmed to be in good standing today.
    [one] 1 is in good standing today.
   *[other] { $count } are in good standing today.
}
staff-sum-not-good = { $count ->
    [one] 1 is not in good standing, or its record is being corrected.
   *[other] { $count } are not in good standing, or their records are being corrected.
}
staff-sum-open = { $count ->
    [one] 1 name waits for you to compare a number.
   *[other] { $count } names wait for you to compare a number.
}
staff-sum-missing = { $count ->
    [one] 1 row was not found.
   *[other] { $count } rows were not found.
}
staff-sum-changed = { $count ->
    [0] Nothing has changed since the data of { $date }.
    [one] 1 row has changed since the data of { $date }.
   *[other] { $count } rows have changed since the data of { $date }.
}
staff-view-attention = Needs attention ({ $count })
staff-view-all = All rows ({ $count })
staff-view-standing = Not in good standing ({ $count })
staff-view-action = With an action ({ $count })
staff-view-soon = Expires soon ({ $count })
staff-view-choose = A name to compare ({ $count })
staff-view-differ = Names that do not agree ({ $count })
staff-view-missing = Not found ({ $count })
staff-view-unread = Could not be read ({ $count })
staff-view-twice = On the list twice ({ $count })
staff-view-changed = Changed since it was kept ({ $count })
staff-more = Show { $count } more of { $all } rows
staff-further = { $count ->
    [one] Look for similar names for the row that was not found
   *[other] Look for similar names for the { $count } rows that were not found
}
staff-confirm = I have compared { $number }: this is the person

# What was found for a row.
staff-is-number = The number is in the registry. Your list has no name to compare.
staff-is-agree-same = The name on your list agrees.
staff-is-agree-parts = The name on your list agrees; one of the two leaves a part out.
staff-is-agree-other-name = The name on your list is another name of this person.
staff-is-spelling = The name on your list is spelled differently. Please compare the two.
staff-is-letters = The two names are written in different letters and could not be compared here. Please compare them.
staff-is-withheld = The registry withholds this name, so it could not be compared.
staff-is-correcting = The registry is correcting this name, so it could not be compared.
staff-is-disagree = The name on your list does not agree. A digit may be wrong, or the name may have changed: ask the person.
staff-is-confirmed = Someone using this list has compared this number.
staff-is-one-name = One person has this name. The same name is not the same person: compare the number.
staff-is-several = { $count } people have this name. The same name is not the same person: compare the number.
staff-is-several-more = More than { $count } people have this name. The first { $count } are here: compare the number, or add it to your list.
staff-is-similar = { $count ->
    [one] Nobody was found under exactly this name. 1 person has a similar one, and may be someone else: compare the number.
   *[other] Nobody was found under exactly this name. { $count } people have a similar one, and may be someone else: compare the number.
}
staff-is-similar-more = Nobody was found under exactly this name. More than { $count } people have a similar one: compare the number, or add it to your list.
staff-is-no-number = There is no certification with the number { $number }. Please check each digit.
staff-is-no-number-named = There is no certification with the number { $number }. People with a name like this have other numbers: ask the person which one is right, and mend your list.
staff-is-no-name = Nobody was found under exactly this name. The person may be listed under another spelling or another name, or with the name withheld.
staff-is-no-name-wider = Nobody was found under this name or a similar one. The person may be listed under another name, or with the name withheld. Ask for the number.
staff-is-blank = A blank line.
staff-is-unread-digits = This is not a certification number: a number is { $prefix } and { $least } to { $most } digits.
staff-is-unread-two-numbers = Two numbers stand on this line. Please put each person on a line of their own.
staff-is-unread-nothing = No number and no name could be read here.
staff-is-unread-long = This line is too long to be about one person.
staff-left = “{ $text }” is not a certification number, so the name was looked up.
staff-same = Also on line { $line }.
staff-standing-active = Active
staff-standing-active-under-investigation = Active; under investigation
staff-standing-suspended = Suspended
staff-standing-revoked = Revoked
staff-standing-expired = Expired
staff-standing-being-corrected = Being corrected
staff-standing-no-longer-listed = No longer listed
staff-action-none = Action: none.
staff-action-under-investigation = Action: under investigation.
staff-action-suspended = Action: suspended.
staff-action-revoked = Action: revoked.
staff-active = Date active: { $date }.
staff-days-left = { $count ->
    [0] Today is the last valid day.
    [one] 1 day left.
   *[other] { $count } days left.
}
staff-days-ago = { $count ->
    [one] 1 day past its last valid day.
   *[other] { $count } days past its last valid day.
}
staff-change-same = No change since the list was kept.
staff-change-found = New since the list was kept: a certification was found.
staff-change-gone = When the list was kept, this was { $number }: { $before }. It was not found now.
staff-change-standing = Changed: it was “{ $before }” when the list was kept.
staff-change-through = Changed: the expiration date was { $through } when the list was kept.

# Files to save.
staff-file-name = staff-list-{ $day }
staff-saved = { $file } was saved. It holds names: keep it where your staff records are.
staff-kept = { $file } was saved. Drop it on this page next time to see what has changed.
staff-sheet-ready = The filing sheet is below the results.
staff-column-line = Line
staff-column-typed = Your list
staff-column-number-typed = Number on your list
staff-column-name-typed = Name on your list
staff-column-result = Result
staff-column-number = Number in the registry
staff-column-name = Name in the registry
staff-column-standing = Standing today
staff-column-action = Action
staff-column-active = Date active
staff-column-expires = Last valid day
staff-column-days = Days left
staff-column-notes = Notes
staff-column-rules = Sections

### Check an advertisement

tool-advert-title = Check an advertisement
tool-advert-lede = Paste an advertisement, a signature or a web page. Each rule of section 213 is checked, and each number is looked up.
tool-advert-noscript = Without JavaScript this page cannot check a text. The rules and the correct wording stand below; look up the number in the lists to browse, or call { $issuer } at { $phone }.
tool-advert-text = The advertisement, as it is printed
tool-advert-stays = The text stays on this device. It may name several people, and it may be the source of a web page.
tool-advert-button = Check
tool-advert-found = What was found
tool-advert-corrected = The whole advertisement, corrected
tool-advert-copy = Copy
tool-advert-limits = What this page cannot know
tool-advert-limits-training = Whether somebody holds a specialized training. The registry described in the Guidelines has no field for it.
tool-advert-limits-others = Whether other licenses, degrees, employers or affiliations are true. The registry knows this certification alone.
tool-advert-limits-person = Whether the person who advertises is the person listed. Two people can have one name, and anybody can print a number.
tool-advert-limits-elsewhere = What pictures, sound and other pages say. Only the words that you paste are read.
tool-advert-limits-advice = What should happen next. This page compares words with rules; it is not legal advice, and it accuses nobody.
tool-advert-write = Write an advertisement
tool-advert-write-lede = From a certification number: the formats of the worked examples, filled in, to copy.
tool-advert-number = Certification number
tool-advert-write-button = Write it
tool-advert-held = Specialized training to name
tool-advert-confirm = Confirm that you hold it; the registry cannot.
tool-advert-format = As in the example of section { $section }
tool-advert-rules = The rules in plain words
tool-advert-rules-name = Give the full name of the person who has been certified.
tool-advert-rules-title = Write the complete title, { $title }, or its short form, { $short }. No other title or initials stand for it.
tool-advert-rules-number = Give the certification number. The examples write # before it: #{ $prefix }123456.
tool-advert-rules-training = If a specialized training is named, give its complete title:
tool-advert-rules-truth = Do not misrepresent the status of the certification, the title, the number, specialized training, or any other qualification or affiliation. A certification that is suspended, revoked or expired is not valid.
tool-advert-rules-form = Follow the worked examples.
tool-advert-outcome-failed = Failed
tool-advert-outcome-judge = For you to judge
tool-advert-outcome-passed = Passed
advert-empty = Paste the text of an advertisement first.
advert-reading = Reading the text and looking up the numbers…
advert-nobody = No advertisement of this certification was found in this text: no { $short }, no similar title, and no certification number that belongs to a person.
advert-general = This text speaks of “{ $title }” but names no person and no number, so there is nobody to check. An advertisement of a person needs the full name, the title and the number.
advert-summary = { $people ->
    [one] One person was found.
   *[other] { $people } people were found.
}
advert-more = Only the first people in this text were checked. Paste the rest on its own.
advert-cut = Only the beginning of this text was read, because it is very long. Paste the rest on its own.
advert-person-unnamed = No name
advert-all-passed = Every rule that can be checked here is passed.
advert-to-change = { $count ->
    [one] One thing to change.
   *[other] { $count } things to change.
}
advert-to-judge = { $count ->
    [one] One thing for you to judge.
   *[other] { $count } things for you to judge.
}
advert-mention = This looks like a sentence about somebody, or a text of another kind, more than an advertisement. So nothing here counts as failed.
advert-found-words = Found: { $words }
advert-quote = “{ $words }”
advert-write-instead = Write:
advert-copied = Copied.
advert-not-copied = This browser did not let the page copy. Select the words and copy them by hand.
advert-name-found = A full name is there.
advert-name-missing = No name was found beside the title or number. Put the full name of the certified person first.
advert-name-part = Only a part of a name is there. Write the full name, first name and surname.
advert-name-initial = A part of the name is an initial. Write the full name.
advert-name-several = Several names stand before one number. Give each person a line of their own, with their own number.
advert-title-right = The recognized title is there.
advert-title-missing = The title is missing. Write “{ $title }” or “{ $short }”.
advert-title-near = This is close to the title but is not it. Only “{ $title }” or “{ $short }” is recognized.
advert-title-plain = These words name a kind of work, not the certification. Write “{ $title }” or “{ $short }”.
advert-title-initials = These initials are not the recognized short form, which is “{ $short }”.
advert-title-spelling = This is nearly the title. Write each word, hyphen and letter as in “{ $title }” or “{ $short }”.
advert-title-lookalike = Some letters come from another alphabet and only look right, so a search cannot find the title. Type it again.
advert-title-licence = The Guidelines call this a certification, not a license. Write “{ $title }” or “{ $short }”.
advert-title-both = The recognized title is there, and beside it another that is close to it. If the other is not a certification from elsewhere, leave it out.
advert-title-language = This is the title in another language. The Guidelines give it in English only and say nothing about translations. Give the English title too.
advert-number-found = A certification number is there.
advert-number-missing = The certification number is missing. Add it after the title.
advert-number-prefix = The number is not complete: it begins with the letters { $prefix }.
advert-number-length = This cannot be a whole certification number. A number is { $prefix } and { $least } to { $most } digits.
advert-number-letters = There is a letter where a digit should be, perhaps O for 0.
advert-number-placeholder = This is a blank that was never filled in. Put the certification number in its place.
advert-number-several = More than one number is there for one person. The first was looked up. Leave the right one only.
advert-form-right = The number is written as in the examples.
advert-form-other = The examples write this number as { $written }. The Guidelines do not say that another form is wrong, but readers can look this one up most easily.
advert-form-words = The number is in words. The examples write it as { $written }. The Guidelines do not say that words are wrong, but nobody can look them up as they stand.
advert-form-split = The number is broken over two lines. The examples keep it whole, as { $written }.
advert-training-none = No specialized training is named, and none has to be, as in the first example.
advert-training-right = The titles are complete. Confirm that the person holds each of them; the registry cannot.
advert-training-other = This is another name for a specialized training. Write the title that the Guidelines give for advertising, if the person holds it.
advert-training-unknown = This is not among the titles that the Guidelines give. They say “such as”, so check that it is the complete title of a recognized training.
advert-claims-none = No other qualification was found beside this one.
advert-claims-not-valid = These words can say that somebody is not certified now, or not yet. Make sure that readers understand who is certified today.
advert-claims-issuer = The certifying entity is { $issuer }. Make sure that these words give nobody else’s approval as a part of this certification.
advert-claims-others = These words name other qualifications. The registry knows this certification alone, so check them elsewhere.
advert-person-same = The registry has this name for this number.
advert-person-longer = The registry has “{ $registered }” for this number; the advertisement has more names.
advert-person-shorter = The registry has “{ $registered }” for this number; the advertisement leaves a name out. The Guidelines ask for the full name and do not say whether middle names are a part of it.
advert-person-other-name = The registry has “{ $said }” as another name of the person with this number, who is listed as “{ $registered }”.
advert-person-spelling = The advertisement has “{ $said }”; the registry spells it “{ $registered }”. Make them agree.
advert-person-part = Only a part of “{ $said }” agrees with the registry, which has “{ $registered }” for this number. Is it a short form, a former name, or another person?
advert-person-script = The registry writes this name in other letters: “{ $registered }”. This page cannot compare the two.
advert-person-another = The registry has another name for this number: “{ $registered }”. Is the number mistyped, is it another person’s, or has the name changed?
advert-person-withheld = The registry does not show the name for this number, so the two cannot be compared.
advert-person-held = The registry is correcting the name for this number, so the two cannot be compared.
advert-person-unnamed-number = The registry has “{ $registered }” for this number. If that is the person, add the name.
advert-listed-found = The registry lists { $number }.
advert-listed-none = The registry does not list { $number }. It may be mistyped, or the certification may be newer than these data: a change is due to be shown within 72 hours. Ask { $issuer } at { $phone }.
advert-listed-unread = { $number } could not be looked up. { $error }
advert-standing-active = { $standing }. The certification can be advertised.
advert-standing-watched = { $standing }. The certificate is still valid; the Guidelines do not say that advertising must stop meanwhile.
advert-standing-not-valid = { $standing }. A certificate in this status is not a valid one, so it should not be advertised as if it were.
advert-standing-said = { $standing }. The text seems to say that it is not valid now; check that every reader understands that.
advert-standing-being-corrected = The registry is correcting this record, so nothing can be said about its status now. Ask { $issuer } at { $phone }.
advert-standing-no-longer-listed = { $standing }. Nothing here confirms that the certification is valid. Ask { $issuer } at { $phone }.
advert-standing-no-number = Without a number that can be read, the status cannot be looked up. Search by the name on the home page.
advert-written = Advertisements for { $name } are written below.
advert-unwritten-number = Type a certification number: { $prefix } and { $least } to { $most } digits.
advert-unwritten-standing = { $name }: { $standing }. No advertisement is written for a certificate that is not valid.
advert-unwritten-name = The registry does not show the name for this number. Put the full name in the place of “{ $blank }”.
advert-blank-name = full name
advert-choose-one = This example names one specialized training. Choose one above.
advert-choose-several = This example names two or more. Choose them above.

### My certification

tool-dates-title = My certification
tool-dates-lede = When you can renew, when your certification ends, and what must be ready by then.
tool-dates-noscript = Your own dates cannot be worked out here, because JavaScript is off in this browser. The rules below say how to count them from your date of expiration. For an answer, call { $issuer } at { $phone }.
tool-dates-ask-title = Your dates
tool-dates-number = Your certification number
tool-dates-number-button = Look up
tool-dates-or = Or type the dates that are on your certificate. They stay on this device.
tool-dates-active-field = Date of issue
tool-dates-expires-field = Date of expiration
tool-dates-button = Work out
tool-dates-fields-hint = One of the two is enough. Without a date of expiration, it is taken as { $years } years after the date of issue. After a renewal, type the date of the renewal.
tool-dates-calendar = Save these dates as a calendar file
tool-dates-calendar-what = Calendar programs on phones and computers open it. It is made on this device, from the days still to come, with reminders.
tool-dates-steps-title = What happens when
tool-dates-active = Active
tool-dates-active-what = From this day the certification is active. It must be renewed every { $years } years, counted from the date of issue.
tool-dates-renew = Renewal
tool-dates-renew-what = You can apply for renewal up to { $days } days before the date of expiration. The application must be in before that date, so the last day to apply is the day before it.
tool-dates-ready = What must be ready
tool-dates-ready-hours = { $hours } hours of continued education, completed before you apply. At least { $ethics } of them must be in law and ethics. You confirm in the application that you have them.
tool-dates-ready-hours-link = Count your hours
tool-dates-ready-code = The agreement to follow the code of ethics, signed again.
tool-dates-ready-fee = The renewal fee, paid when you apply: { $fee }. It is not paid back.
tool-dates-ready-online = The application, filled in on the certification website.
tool-dates-ready-standing = A certification that is current, valid and in good standing. One that is expired, suspended or revoked cannot be renewed.
tool-dates-ready-review = Your records of the courses. You do not send them with the application. If yours are chosen for a review, an email asks for them, and you have { $days } days. The Guidelines do not say whether these are business days.
tool-dates-expires = Expiration
tool-dates-expires-what = The registry shows the certification as valid through the date of expiration, and as expired from the next day on. The Guidelines do not say whether it is still valid on the date of expiration itself.
tool-dates-reinstate = Reinstatement
tool-dates-reinstate-what = Once expired, a certification cannot be renewed. While less than { $years } years have passed since the renewal was due, it can be reinstated. This page counts from the date of expiration.
tool-dates-ready-refresher = A { $hours }-hour refresher training course on the core competencies.
tool-dates-ready-agreed = Your agreement to the code of ethics, in writing.
tool-dates-ready-exam = The state-approved certification exam, passed.
tool-dates-ready-reinstatement-fee = The reinstatement fee: { $fee }. The fee schedule does not say whether you also pay the exam fee: { $exam }.
tool-dates-anew = New application
tool-dates-anew-what = When more than { $years } years have passed, you apply for initial certification again. The Guidelines do not say what holds when exactly { $years } years have passed. On that day, ask { $issuer } at { $phone }.
tool-dates-ready-initial = Everything that an initial certification asks for:
tool-dates-ready-initial-fee = The application fee: { $fee }. The exam fee: { $exam }.
tool-dates-hours-title = Your hours of continued education
tool-dates-hours-needed = A renewal asks for { $hours } hours. At least { $ethics } of them must be in law and ethics.
tool-dates-hours-direct = One hour of direct instruction counts as one hour. Breaks do not count.
tool-dates-hours-units = At a college or university, { $units } units of coursework count as { $hours } hours. This page counts other numbers of units in the same proportion; the Guidelines name no other number.
tool-dates-hours-once = The same course counts once in a certification period, even if you take it every year.
tool-dates-hours-evidence = The evidence for each course must have five things: your legal name, the title, the date or dates, who gave it, and the number of direct instruction hours.
tool-dates-hours-records = Keep your records for { $years } years from the date on which you ask for renewal.
tool-dates-hours-sources = The Guidelines list what a course may be about, and whose courses are accepted. This page cannot tell whether yours is one of them.
tool-dates-course-title = Add a course
tool-dates-course-name = Your legal name on the evidence
tool-dates-course-what = Title of the course, training or event
tool-dates-course-provider = Sponsor or training provider
tool-dates-course-from = Date, or first day
tool-dates-course-until = Last day, if there were several
tool-dates-course-hours = Hours of direct instruction
tool-dates-course-units = Or units of coursework
tool-dates-course-ethics = Hours of it in law and ethics
tool-dates-course-add = Add this course
tool-dates-list-title = Your list
tool-dates-keep = Keep this list in this browser
tool-dates-keep-what = Unless you tick this, the list is gone when you close this page. Anyone who uses this browser can read a list that it keeps. Nothing is sent anywhere.
tool-dates-forget = Forget the kept list
tool-dates-export = Save the list as a file
tool-dates-print = Print this page
tool-dates-import = Add courses from a file that was saved here
tool-dates-limits-title = What this page cannot know
tool-dates-limits-advice = It counts days and hours by the rules. It is not legal advice, and { $issuer } decides.
tool-dates-limits-day = If you are renewing close to the date of expiration, ask. The Guidelines do not say at what hour of the day an application is late.
tool-dates-limits-late = It does not know whether you have applied already, or what you have been told in a letter or an email.
tool-dates-limits-edition = The figures and fees are those of the edition that this site shows as current. Fees can change:

# The answer at the top. $count: whole days.
dates-stage-not-begun = By these dates, your certification becomes active on { $active } and ends on { $expires }.
dates-stage-before-renewal = { $count ->
    [one] You can apply for renewal from tomorrow, { $opens }, on.
   *[other] You can apply for renewal from { $opens } on. That is in { $count } days.
}
dates-stage-renewal = { $count ->
    [one] Today, { $today }, is the last day to apply for renewal. The date of expiration is tomorrow.
   *[other] You can apply for renewal now. The last day is { $applyBy }. With today, that leaves { $count } days.
}
dates-stage-last-day = Today, { $expires }, is the date of expiration. The application had to be in before this date. If yours is not, call { $issuer } at { $phone } today.
dates-stage-reinstatement = The date of expiration, { $expires }, has passed. The certification cannot be renewed. It can be reinstated through { $reinstateBy }.
dates-stage-not-stated = Today it is exactly { $years } years after the date of expiration, { $expires }. The Guidelines do not say what holds on this day. Call { $issuer } at { $phone }.
dates-stage-new-application = More than { $years } years have passed since the date of expiration, { $expires }. A new application for certification is needed.
dates-standing-suspended = The registry lists this certification as suspended. While it does, it cannot be renewed. What leads back to good standing is in the letter about the action. Questions? Call { $issuer } at { $phone }.
dates-standing-revoked = The registry lists this certification as revoked, so it cannot be renewed. What can be done is in the letter about the action. Questions? Call { $issuer } at { $phone }.
dates-standing-expired-early = The registry lists this certification as expired, though its date of expiration, { $expires }, has not passed. Call { $issuer } at { $phone } before you rely on any of the days below.
dates-standing-being-corrected = The registry is correcting this record. Call { $issuer } at { $phone } before you rely on any day shown here.
dates-standing-no-longer-listed = The registry no longer lists this number, so no days can be worked out. Call { $issuer } at { $phone }.
dates-not-found = There is no certification with the number { $number } in this registry. Check the number, or type your dates. A new certification can take up to { $hours } hours to appear. Questions? Call { $issuer } at { $phone }.
dates-waiting = Looking up { $number }…
dates-who = { $number } – { $name }. { $standing }.
dates-note-investigation = An action on record is an investigation; no finding has been made. The Guidelines do not say whether a certification under investigation is in good standing, which a renewal asks for. Ask { $issuer } at { $phone }.
dates-note-assumed = No date of expiration was typed. It is taken as { $years } years after the date of issue. The one on your certificate counts, and it may be a day earlier.
dates-note-leap = The date of issue is 29 February. The Guidelines do not say on which day { $years } years end that begin on it. This page takes 28 February.
dates-zone = Days begin and end at midnight, { $zone }. There it is { $today } today.
dates-when-day = { $day }
dates-when-span = { $first } to { $last }
dates-when-anew = From { $first }. On { $day }, exactly { $years } years after, ask.
dates-when-here = You are here today.
dates-error-number = Type a certification number, such as { $prefix }123456.
dates-error-dates = Type a date of issue or a date of expiration.
dates-error-day = One of these dates cannot be read. The words above it say what to change.
dates-error-order = The date of expiration is not after the date of issue. Check both.

# The drawing.
dates-drawn = The same days as the list below, drawn in proportion from { $first } to { $last }.
dates-drawn-today = Today
dates-drawn-valid = Valid
dates-drawn-reinstatement = Reinstatement

# The calendar file. $title: the abbreviation of the title.
dates-calendar-name = { $title }: my certification
dates-calendar-file = my-certification
dates-calendar-opens = { $title }: renewal can be applied for from today
dates-calendar-opens-more = The date of expiration is { $expires }. The last day to apply for renewal is { $applyBy }. Have ready: { $hours } hours of continued education with at least { $ethics } in law and ethics, the code of ethics to sign, and the renewal fee. Look the rules up before you apply: they can change.
dates-calendar-apply = { $title }: last day to apply for renewal
dates-calendar-apply-more = The application must be in before the date of expiration, { $expires }. If anything is unclear, call { $issuer } at { $phone }.
dates-calendar-expires = { $title }: date of expiration
dates-calendar-expires-more = Without a renewal, the registry shows the certification as expired from the next day on. It can then be reinstated through { $reinstateBy }.
dates-calendar-reinstate = { $title }: last day for reinstatement
dates-calendar-reinstate-more = After this day, { $years } years will have passed since the date of expiration, { $expires }. Ask { $issuer } at { $phone } how long a reinstatement takes, and when it must be in.
dates-calendar-done = The calendar file has been saved.

# The list of courses. $hours, $ethics: numbers, perhaps with a part.
dates-sum = Hours that count: { $hours } of { $all }. In law and ethics: { $ethics } of { $some }.
dates-missing-none = The list has the hours that a renewal asks for.
dates-missing-ethics = { $hours ->
    [one] 1 hour in law and ethics is still missing.
   *[other] { $hours } hours in law and ethics are still missing.
}
dates-missing-hours = { $hours ->
    [one] 1 hour is still missing.
   *[other] { $hours } hours are still missing.
}
dates-missing-both = { $hours ->
    [one] 1 hour is still missing. In law and ethics, { $ethics } must be added.
   *[other] { $hours } hours are still missing. At least { $ethics } of them must be in law and ethics.
}
dates-period = Courses from { $first } to { $last } count for this certification period, by the dates at the top of this page.
dates-period-unknown = Without a number or dates at the top of this page, every course up to today counts as one of this certification period.
dates-empty = No course is on the list yet.
dates-course-untitled = Course without a title
dates-course-day = { $date } – { $provider }
dates-course-span = { $first } to { $last } – { $provider }
dates-course-no-date = No date – { $provider }
dates-course-no-provider = no provider named
dates-course-worth = { $hours ->
    [one] 1 hour; in law and ethics: { $ethics }.
   *[other] { $hours } hours; in law and ethics: { $ethics }.
}
dates-verdict-units = Counted from { $units } units of coursework.
dates-verdict-repeated = Does not count: the same course is on the list already for this certification period.
dates-verdict-alike = Counts. Another course on the list has the same title. If it is the same course, only one of them counts.
dates-verdict-outside = Does not count here: it was not completed between { $first } and { $last }. The Guidelines do not say how old a course may be. Ask before you count it.
dates-verdict-planned = Does not count yet: its day has not come.
dates-verdict-undated = Does not count yet: it has no date.
dates-verdict-unmeasured = Does not count yet: it has no number of hours that could be read.
dates-lacking = Not on the list yet for the evidence: { $fields }.
dates-field-name = your legal name
dates-field-title = the title
dates-field-date = the date
dates-field-provider = who gave it
dates-field-hours = the hours
dates-remove = Take “{ $title }” off the list
dates-added = “{ $title }” is on the list.
dates-removed = “{ $title }” is off the list.
dates-refused-repeated = “{ $title }” by the same provider is on the list already for this certification period. The same course counts once, so it was not added.
dates-refused-title = Type the title of the course.
dates-refused-day = Type the day of the course. Its last day cannot be before its first.
dates-refused-unread = One of these dates cannot be read. The words above it say what to change.
dates-refused-hours = Type the hours, such as 2 or 1.5, or the units of coursework, not both.
dates-refused-ethics = The hours in law and ethics cannot be more than those of the course.
dates-kept = This browser keeps the list from now on.
dates-kept-not = This browser does not let pages keep anything. Save the list as a file.
dates-forgotten = This browser has forgotten the list. It stays on this page until you close it.
dates-loaded = This browser has kept your list.
dates-saved = The file has been saved.
dates-file = my-courses
dates-imported = { $count ->
    [0] The file has no course that is not on the list yet.
    [one] One course was added.
   *[other] { $count } courses were added.
}
dates-import-rows = These rows of the file could not be read and were left out: { $rows }. Days are written like 2026-03-14, hours like 1.5.
dates-import-failed = This is not a file of courses as this page saves them. Nothing was added.

### Which path applies to me?

tool-routes-title = Which path applies to me?
tool-routes-lede = A few questions lead to your path to certification, what it asks of you and what it costs.
tool-routes-noscript = JavaScript is off in this browser, so the questions cannot be asked. Every path stands below in full.

# The questions, then their answers: tool-routes-QUESTION-ANSWER.
tool-routes-ask-held = Do you hold this certification, or have you ever held it?
tool-routes-held-never = No, never
tool-routes-held-valid = Yes, and it has not expired
tool-routes-held-expired = Yes, but it has expired
tool-routes-held-action = Yes, but it was suspended or revoked
tool-routes-ask-elsewhere = Do you hold a current, active peer support certification of another state?
tool-routes-elsewhere-no = No
tool-routes-elsewhere-yes = Yes
tool-routes-ask-work = Have you worked in a peer role, paid or unpaid, for a year (1,550 hours), or for 1,550 hours in three years?
tool-routes-work-yes = Yes
tool-routes-work-no = No, or not yet
tool-routes-ask-now = Which of these fits your certification today?
tool-routes-now-soon = It expires within the next 90 days
tool-routes-now-later = It expires in more than 90 days
tool-routes-now-today = Today is its date of expiration
tool-routes-now-watched = It is under investigation
tool-routes-ask-since = How long ago did it expire?
tool-routes-since-less = Less than four years ago
tool-routes-since-more = More than four years ago
tool-routes-since-exactly = Exactly four years ago
tool-routes-ask-which = Was it suspended or revoked?
tool-routes-which-suspended = Suspended
tool-routes-which-revoked = Revoked

tool-routes-paths = The paths
tool-routes-path-initial = First certification
tool-routes-path-reciprocity = Reciprocity for a certification of another state
tool-routes-path-renewal = Renewal
tool-routes-path-reinstatement = Reinstatement after a lapse
tool-routes-path-return = Return after a suspension or revocation
tool-routes-path-four-years = Expired exactly four years ago
tool-routes-who-initial = This path is for you if you have never been certified here, or if your certification expired more than four years ago.
tool-routes-who-reciprocity = This path is for you if you hold a current and active peer support certification of another state. The Guidelines call it out-of-state reciprocity. You must meet every requirement at the time of your application.
tool-routes-who-renewal = This path is for you if your certification is current, valid and in good standing. It must be renewed every two years.
tool-routes-who-reinstatement = This path is for you if your certification expired less than four years ago. The time is counted from the date the renewal was due.
tool-routes-who-return = This path is for you if { $issuer } has suspended or revoked your certification. Such a certification cannot be renewed.
tool-routes-who-four-years = The Guidelines speak of a lapse of less than four years and of one of more than four years. On the very day there is no rule.
tool-routes-requires-initial = What it asks of you: { $count } requirements
tool-routes-requires-reciprocity = What it asks of you: { $count } requirements
tool-routes-requires-renewal = What must be ready
tool-routes-requires-reinstatement = What it asks of you
tool-routes-requires-return = What it asks of you
tool-routes-steps = What happens when
tool-routes-fees = What it costs
tool-routes-fees-of = Fees: { $path }
tool-routes-fee-for = For
tool-routes-fee = Fee
tool-routes-fee-unknown = see the fee schedule
tool-routes-amount = ${ $amount }
tool-routes-fee-application = Application
tool-routes-fee-exam = Exam, first attempt
tool-routes-fee-renewal = Renewal, every two years
tool-routes-fee-reinstatement = Reinstatement
tool-routes-total-first = Together, if you pass at the first attempt
tool-routes-total-second = Together, with one retake
tool-routes-total-third = Together, with two retakes
tool-routes-retakes = You may take the exam three times in the 12 months for which your application is approved. Each retake needs a new request and its own fee.
tool-routes-refunds = Fees are not paid back, with few exceptions, and cannot be passed on to another person.

# Notes that only some answers bring up.
tool-routes-note-little-work = If you hold a certification of another state but have worked too few hours in a peer role, reciprocity is not open yet. This path is.
tool-routes-note-again = If your certification expired more than four years ago, you apply again as if for the first time.
tool-routes-note-early = If your certification expires in more than 90 days, it is too early to send the application. You can use the time for your hours of education.
tool-routes-note-today = If your certification expires today, call { $issuer } at { $phone } now. The application must be sent before the date of expiration, and the Guidelines do not say whether that day itself still counts.
tool-routes-note-watched = If your certification is under investigation, ask { $issuer } at { $phone } before you apply. Renewal asks for good standing, and the Guidelines do not say whether an investigation changes that. Nothing has been found against you.
tool-routes-note-revoked = If your certification was revoked: the Guidelines speak of a return after a revocation, but the sanctions that they list are permanent revocations. Ask { $issuer } at { $phone } what your letter means.

tool-routes-initial-age = Be at least 18 years old, and show a government-issued identification with a photograph: a driver’s license, identification card or passport, for example.
tool-routes-initial-diploma = Have a high school diploma, an equivalent degree or a higher one. Send the diploma or the transcripts; transcripts should show that and when you graduated.
tool-routes-initial-lived = Identify yourself as a person with lived experience, a peer.
tool-routes-initial-share = Be willing to share your experience as a person with lived experience.
tool-routes-initial-recovery = Have a strong dedication to recovery.
tool-routes-initial-code = Agree in writing to follow the code of ethics.
tool-routes-initial-training = Complete an 80-hour training in the 17 core competencies, from a program that { $issuer } has approved, within the two years before your application.
tool-routes-initial-exam = Pass the state-approved certification exam.
tool-routes-initial-step-video = Before you complete your registration: watch the orientation and self-assessment video.
tool-routes-initial-step-send = Send the registration form, proof of age, proof of your degree, the application for the exam, the signed code of ethics, the application fee, proof of your training, and the exam fee.
tool-routes-initial-step-answer = Within 30 calendar days after your application is complete, { $issuer } tells you its status.
tool-routes-initial-step-incomplete = An application that is still incomplete 90 calendar days after you sent it is void, and its fees are lost.
tool-routes-initial-step-schedule = Once approved, you receive an identification number with which you schedule the exam. Nobody else can use it.
tool-routes-initial-step-result = Within 14 days after an exam that you passed, your certification is issued. If you did not pass, a letter tells you within 14 days how to ask for a retake.

tool-routes-reciprocity-age = Be at least 18 years old.
tool-routes-reciprocity-diploma = Have a high school diploma or an equivalent degree.
tool-routes-reciprocity-work = Have at least one year of paid or unpaid employment in a peer role (1,550 hours), or 1,550 hours in three years.
tool-routes-reciprocity-certified = Hold a current and active peer support certification of another state. No disciplinary action or unresolved complaint may be pending there that would disqualify you.
tool-routes-reciprocity-education = Have completed 20 hours of continuing education in the two years before you apply, six of them in law and ethics.
tool-routes-reciprocity-letters = Send three letters of recommendation: from a supervisor, on company letterhead; from a colleague or professional; and your own, which describes your current role and responsibilities as a peer.
tool-routes-reciprocity-lived = Identify yourself as having experience with recovery from mental illness or substance use disorder, your own or as the parent, caregiver or family member of a consumer.
tool-routes-reciprocity-share = Be willing to share your experience of recovery to support the recovery of others.
tool-routes-reciprocity-recovery = Have a strong dedication to recovery.
tool-routes-reciprocity-code = Agree in writing to follow a code of ethics.
tool-routes-reciprocity-exam = Pass the state-approved certification exam.
tool-routes-reciprocity-step-any-time = You can apply at any time. This path has no closing date.
tool-routes-reciprocity-step-pay = Pay all fees that apply, and send evidence for each requirement.
tool-routes-reciprocity-step-scholarships = Scholarships that { $issuer } administers are not open to you on this path.
tool-routes-reciprocity-step-then = Once certified, you renew every two years like everybody else.
tool-routes-reciprocity-unsaid-fees = The fee schedule has no line of its own for reciprocity. The table shows the lines for an application and the exam; ask { $issuer } at { $phone } before you pay.
tool-routes-reciprocity-unsaid-training = The list for reciprocity does not name the 80-hour training of a first certification. It does not say in so many words that the training is not needed.

tool-routes-renewal-standing = Your certification is current, valid and in good standing. One that is expired, suspended or revoked cannot be renewed.
tool-routes-renewal-hours = You have completed 20 hours of continuing education before you send the application.
tool-routes-renewal-law = Six of these hours are in law and ethics.
tool-routes-renewal-once = No course is counted twice in the same certification period, even if you took it every year.
tool-routes-renewal-code = You sign again that you will follow the code of ethics.
tool-routes-renewal-attest = You attest that you have completed the hours. Proof need not be sent with the application.
tool-routes-renewal-fee = You pay the fee when you send the application.
tool-routes-renewal-online = You apply online, on the certification website.
tool-routes-renewal-step-reminder = 90 days before the date of expiration, { $issuer } sends a reminder to the e-mail address on your application.
tool-routes-renewal-step-window = You can send the application from 90 days before the date of expiration.
tool-routes-renewal-step-deadline = It must be sent before the date of expiration.
tool-routes-renewal-step-review = Some applications are picked at random. If yours is, you must send proof of your hours within 10 days of the request.
tool-routes-renewal-step-records = Keep the records of your hours for two years.
tool-routes-renewal-unsaid-last-day = The Guidelines do not say whether a certification is still valid on its date of expiration. This registry counts that day as valid.
tool-routes-renewal-unsaid-late = The fee schedule of this edition names no fee for a late renewal. Ask { $issuer } at { $phone } whether that has changed.

tool-routes-reinstatement-lapse = Your certification has lapsed for less than four years, counted from the date the renewal was due.
tool-routes-reinstatement-refresher = Complete a 40-hour refresher training in the core competencies.
tool-routes-reinstatement-code = Agree in writing to the code of ethics.
tool-routes-reinstatement-exam = Pass the state-approved certification exam.
tool-routes-reinstatement-step-proof = Send proof that you meet the requirements together with your application. Only complete applications are looked at.
tool-routes-reinstatement-step-answer = Within 60 calendar days after it has your evidence, { $issuer } tells you the status of your application.
tool-routes-reinstatement-step-registry = The registry is updated within 72 hours from the date of the final decision.
tool-routes-reinstatement-unsaid-exam-fee = The fee schedule does not say whether the exam fee is paid as well, although the exam is required. Ask { $issuer } at { $phone }.
tool-routes-reinstatement-unsaid-refresher = The Guidelines do not say what a refresher training costs.
tool-routes-reinstatement-unsaid-four-years = The Guidelines do not say what applies after exactly four years.

tool-routes-return-letter = Do all that is asked of you for the reinstatement, and pay the fees that apply. The letter of action says what that is.
tool-routes-return-proof = Send proof of it together with your application.
tool-routes-return-whole = Send everything at once. Only complete applications with evidence are looked at.
tool-routes-return-instead = Do not send other documents in place of those that the letter of action asked for. They will not be accepted.
tool-routes-return-step-appeal = If you disagree with the decision, you can appeal. The time for that is short.
tool-routes-return-step-review = Your evidence is reviewed within 60 calendar days after your request was received.
tool-routes-return-step-answer = Within the same time after it has your evidence, { $issuer } tells you the status of your application.
tool-routes-return-step-registry = The registry is updated within 72 hours from the date of the final decision.
tool-routes-return-unsaid-fees = The Guidelines ask for “payment of fees as applicable” and do not say which these are. Ask { $issuer } at { $phone } before you pay.

tool-routes-four-years-unsaid-which = The Guidelines do not say whether you can be reinstated or must apply again. Call { $issuer } at { $phone } today.

tool-routes-others = No path of their own
tool-routes-others-grandparenting = Grandparenting is closed. It was for people who worked in a peer role on January 1, 2022, and applications could be sent until June 30, 2023. (An appendix of the Guidelines gives other dates.)
tool-routes-others-county = Moving to another county needs no new certification: every county that takes part recognizes yours.
tool-routes-others-refused = Was your application refused?
tool-routes-to-appeal = How to appeal
tool-routes-to-dates = Work out your dates

tool-routes-exam = The exam
tool-routes-exam-where = You can take it at a test center, or online while someone watches over the internet.
tool-routes-exam-attempts = Three attempts are allowed in the 12 months for which an application is approved. A request for a retake can take up to 30 days.
tool-routes-exam-move-online = An online exam can be moved or canceled until one hour before it begins.
tool-routes-exam-move-centre = An exam at a test center can be moved or canceled until 48 hours before it begins.
tool-routes-exam-how-to-move = You do that with Pearson VUE, by phone (1-888-536-1460, option 8) or on its website.
tool-routes-exam-missed = If you miss an exam without canceling it, its fee is lost.
tool-routes-languages = Languages of the exam
tool-routes-languages-list = The Guidelines list English and these:
tool-routes-languages-unsaid = They speak of 17 languages and list nine besides English. To ask for another one, call { $issuer } at { $phone }.
tool-routes-language-english = English
tool-routes-language-arabic = Arabic
tool-routes-language-chinese = Chinese
tool-routes-language-farsi = Farsi
tool-routes-language-hindi = Hindi
tool-routes-language-japanese = Japanese
tool-routes-language-korean = Korean
tool-routes-language-russian = Russian
tool-routes-language-spanish = Spanish
tool-routes-language-vietnamese = Vietnamese
tool-routes-help = If you need accommodations for the exam
tool-routes-help-who = Under the Americans with Disabilities Act, { $issuer } provides reasonable accommodations. You have to ask for them; what you say stays confidential.
tool-routes-help-form = Use the form “Exam Accommodations Request”. A qualified licensed medical provider must complete and sign it.
tool-routes-help-when = Send it by e-mail or by mail at least 30 days before the day on which you want to take the exam, and wait for the approval before you schedule it.
tool-routes-help-approved = Requests are looked at once your application for certification is approved.
tool-routes-help-answer = Within 30 days after it has the completed request, { $issuer } tells you its status.
tool-routes-help-appeal = The answer says how your needs will be met, and how to appeal if they are not. The section on appeals does not name this kind of decision.
tool-routes-help-comfort = Some comfort items need no request. Look at the comfort aid list first.
tool-routes-help-screens = The exam itself follows the Web Content Accessibility Guidelines 2.1 AA.
tool-routes-not-advice = This page tells what the Guidelines say. It does not decide on an application; { $issuer } does.

tool-routes-show = Show my path
tool-routes-read = Read what it asks of you
tool-routes-all = Show all paths
tool-routes-answers = Your answers
routes-result = Your path: { $path }. What it asks of you stands below.
routes-unanswered = Please answer this question first: { $question }
routes-showing-all = All paths are shown.

### Complaints and appeals

tool-complaint-title = Complaints and appeals
tool-complaint-lede = How to complain, what happens when, and how to appeal.
tool-complaint-not-advice = This page tells what the Guidelines say. It is not legal advice, and { $issuer } decides, not this page. Nothing that you type here leaves this device.
tool-complaint-noscript = JavaScript is off in this browser, so this page cannot work out dates. The steps and their times stand below.

tool-complaint-kind-ethics = A complaint about conduct
tool-complaint-kind-general = A general complaint
tool-complaint-kind-appeal = An appeal
tool-complaint-about-ethics = You believe that a { $title } has broken the code of ethics. The Guidelines call this a complaint of an ethical violation. Whether the code was broken is found out afterwards.
tool-complaint-about-general = You have another complaint to { $issuer }. The Guidelines do not say more closely what a general complaint is about.
tool-complaint-about-appeal = You ask { $issuer } to review a decision that it made.
tool-complaint-ways = How to send it
tool-complaint-by-form = Online
tool-complaint-by-post = By post
tool-complaint-by-email = By e-mail
tool-complaint-by-phone = By phone
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = has the form. Its own address is missing in the copy of the Guidelines that this site keeps.
tool-complaint-appeal-address = Send it to the address for appeals in that section. If you have no e-mail, call { $issuer } at { $phone }: no other way is named.
tool-complaint-appeal-only = No other way is named. If you have no e-mail, call { $issuer } at { $phone }.
tool-complaint-contents-ethics = What it must contain
tool-complaint-contents-general = What it must contain
tool-complaint-contents-appeal = What it must contain
tool-complaint-who = Your full name, phone number and e-mail address.
tool-complaint-what = A clear statement of what the complaint is about.
tool-complaint-proof = Anything that belongs to it: documents, correspondence or other evidence.
tool-complaint-appeal-who = Your name, phone number and e-mail address.
tool-complaint-appeal-what = A clear statement of the type of appeal: which decision you ask to be reviewed.
tool-complaint-appeal-proof = Anything that belongs to it: documents, correspondence or other evidence.
tool-complaint-limits = What to know before
tool-complaint-limit-three-years = It must be filed within three years from the date on which it happened.
tool-complaint-limit-certified = Only what happened while the person held a certification is investigated.
tool-complaint-limit-decisions = These decisions can be appealed: the denial of an application for certification, a suspension or a revocation after an investigation, and the denial of an application as a training provider.
tool-complaint-limit-renewal = The denial of a renewal is not on that list, but three other places of the Guidelines name it. If your renewal was denied, call { $issuer } at { $phone } at once, and to be safe send the appeal within the same 14 days.
tool-complaint-limit-exam = A decision on accommodations for the exam is not on that list either, but its letter says how to appeal. Do what the letter says.
tool-complaint-limit-final = What is decided after an appeal is final.
tool-complaint-to-letter-ethics = A letter to copy
tool-complaint-to-letter-general = A letter to copy
tool-complaint-to-letter-appeal = A letter to copy

tool-complaint-when = What happens when
tool-complaint-show = Show the dates
tool-complaint-which = What is it about?
tool-complaint-date-incident = The day on which it happened
tool-complaint-date-decision = The date of the decision
tool-complaint-date-received = The day on which { $issuer } received it, or will receive it
# The steps, each with how its day is counted.
tool-complaint-step-file = A complaint about conduct must be filed within three years from the date on which it happened.
tool-complaint-counted-file = This page takes the same day three years later as the last one (28 February for 29 February). The Guidelines do not say whether that day still counts, so file earlier.
tool-complaint-step-appeal = An appeal must be submitted within 14 days of the decision.
tool-complaint-counted-appeal = The Guidelines do not say which days are meant, or when they begin. This page assumes calendar days from the date of the decision, even if you heard of it later. If that day is past, call at once and ask.
tool-complaint-step-acknowledged = { $issuer } acknowledges within five business days that it has received it.
tool-complaint-counted-acknowledged = Monday to Friday are counted, from the day after it was received. Public holidays are not known to this page; each one makes the day later.
tool-complaint-step-notice = If 90 days are not enough, { $issuer } tells you so by e-mail, “at least five calendar days from the 90-day investigation timeframe”.
tool-complaint-counted-notice = The words do not say whether that is before or after the 90 days end. This page assumes before: five days earlier.
tool-complaint-step-done = The investigation of a complaint, or the review of an appeal, is completed within 90 calendar days of receipt.
tool-complaint-counted-done = Weekends and holidays count. The first of these days is the day after it was received.
tool-complaint-step-extended = If the time was extended: it can be up to 30 calendar days more.
tool-complaint-counted-extended = 120 calendar days in all, counted in the same way.
tool-complaint-step-registry = If the status of a certification changes, the registry shows it within { $hours } hours.
tool-complaint-counted-registry = These hours begin with the change, so this page knows no date for them.
complaint-today = Today is { $date } in the registry’s time zone.
complaint-by = { $count ->
    [one] By { $date }, tomorrow
   *[other] By { $date }, in { $count } days
}
complaint-by-today = By { $date }, today
complaint-by-past = { $count ->
    [one] By { $date }, yesterday
   *[other] By { $date }, { $count } days ago
}
complaint-needs-incident = For a date, enter the day on which it happened.
complaint-needs-decision = For a date, enter the date of the decision.
complaint-needs-received = For a date, enter the day on which it was received.
complaint-shown = The steps below have their dates.
complaint-unreadable = One of these dates cannot be read. Type it like 2027-03-14, 3/14/2027 or March 14, 2027.
complaint-no-day = Type one of these days first. The steps below are counted from it.
complaint-doubt-incident-ahead = The day on which it happened is in the future. Please check it.
complaint-doubt-decision-ahead = The date of the decision is in the future. Please check it.
complaint-doubt-incident-after = It cannot have been received before it happened. Please check both dates.
complaint-doubt-decision-after = An appeal cannot have been received before the decision. Please check both dates.
complaint-doubt-late-file = By this count it was received after the last day for filing. Only the registry can say whether it is too late: call and ask.
complaint-doubt-late-appeal = By this count it was received after the 14 days. The Guidelines leave open how they are counted: call and ask.

tool-complaint-letters = Letters to copy
tool-complaint-letters-how = Copy a letter and fill in the blanks. Write what you saw or heard yourself, and say so where others told you. Leave out what is not needed, above all the health of others.
tool-complaint-letter-ethics-title = Complaint about conduct
tool-complaint-letter-general-title = General complaint
tool-complaint-letter-appeal-title = Appeal
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    Date: ____________________

    Complaint of an ethical violation

    My full name: ____________________
    My phone number: ____________________
    My e-mail address: ____________________

    The person this is about: ____________________
    Certification number, if I know it: ____________________
    Employer or place of work, if I know it: ____________________

    What happened: ____________________
    When: ____________________
    Where: ____________________
    I saw or heard this myself / I was told of it by: ____________________
    Who else was there: ____________________
    Part of the code of ethics that I think it touches, if I know it: ____________________

    I enclose (documents, correspondence, other evidence): ____________________

    Please confirm that you have received this complaint.

    Signature: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    Date: ____________________

    General complaint

    My full name: ____________________
    My phone number: ____________________
    My e-mail address: ____________________

    What my complaint is about: ____________________
    When it happened: ____________________
    What I ask you to do: ____________________

    I enclose (documents, correspondence, other evidence): ____________________

    Please confirm that you have received this complaint.

    Signature: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    Date: ____________________

    Appeal

    My name: ____________________
    My phone number: ____________________
    My e-mail address: ____________________
    My certification or application number, if I have one: ____________________

    Type of appeal, the decision that I ask you to review (denial of an application, suspension, revocation, other): ____________________
    Date of that decision: ____________________
    Day on which I received it: ____________________

    Why I ask for a review: ____________________

    I attach (documents, correspondence, other evidence): ____________________

    Please confirm that you have received this appeal.
tool-complaint-copy = Copy the letter
tool-complaint-save = Save it as a text file
complaint-copied = Copied.
complaint-copy-failed = This browser did not let the page copy. The letter is selected: copy it yourself.

tool-complaint-unsaid-days = The Guidelines do not say whether the 14 days for an appeal are calendar days or business days.
tool-complaint-unsaid-begin = They do not say whether these days begin when the decision is made, sent or received.
tool-complaint-unsaid-notice = They do not say whether word of an extension comes before or after the 90 days end.
tool-complaint-unsaid-told = They say that the certified person is told the outcome of a complaint. They do not say that the person who complained is. Call { $issuer } at { $phone } to ask.
tool-complaint-unsaid-nameless = They ask for your full name. They do not say what becomes of a complaint without one, or whether your name is kept from the person it is about.
tool-complaint-unsaid-shown = They do not say from when to when the registry shows “Under investigation”.
tool-complaint-unsaid-holidays = They do not say which holidays are left out of the business days.
tool-complaint-to-help = What an answer of this registry means for you, and what to do now

### What now?

verify-title = Check a saved proof
verify-lede = A saved proof shows what the register said about a number at one time. Here you can see whether it holds. The file stays on your device.
verify-lede-alone = This page checks saved proofs of { $registry } without a network. The file that you choose stays on your device.
verify-noscript = A proof is checked by a script in your browser, and scripts are switched off. The command “goodstanding verify” does the same.
verify-alone-before = This page works as a file on your device, with scripts switched on. Save it, and open it from there: opened on a website, its check may not run.
verify-file = The file with the proof
verify-drop = You can also drop the file anywhere on this page.
verify-key = The root key to compare with
verify-key-why = The key says who may sign for the register. Compare it with one that you have from elsewhere, on paper or in a letter: whoever could alter this page could alter the key on it.
verify-then = This was so at that time. It does not say what is so today: look the number up again, or call { $issuer } at { $phone }.
verify-holds-trusted = This proof holds: { $who } signed it, the root key vouches for that, and it shows the register as of { $as_of }, published { $published }.
verify-holds-unvouched = This proof fits together and is signed by { $who }, as of { $as_of }, published { $published }; but without a root key to compare with, nothing shows who that is.
verify-holds-nobody = This proof fits together, but nobody signed it: it shows what some register said as of { $as_of }, published { $published }, and not whose register that was.
verify-holds-unchecked = This proof fits together, as of { $as_of }, published { $published }; but this browser cannot check signatures, so who signed it was not checked.
verify-fails-form = This proves nothing: the file is not a saved proof, or something in it was lost or changed.
verify-fails-version = This proves nothing here: the file is of a later version than this page can read.
verify-fails-head = This proves nothing: the part that names the publication is damaged, or does not stand in the log that was signed.
verify-fails-no-keys = This proves nothing: the note that says which keys may sign is missing or damaged.
verify-fails-other-root = This proves nothing: the root key in the box did not sign the note that says which keys may sign.
verify-fails-unknown-key = This proves nothing: no key that was in force at that time signed it.
verify-fails-ended-key = This proves nothing: the key that signed it no longer counts. A newer note of keys on this website says so, and the root key signed that note.
verify-fails-signature = This proves nothing: the signature does not fit what was signed.
verify-fails-broken = This proves nothing: what the file says is not what was published at that time.
verify-fails-gap = This proves nothing: the file does not show all that it takes to say that { $number } was or was not in the register.
verify-fails-value = This proves nothing: what the file says about { $number } is not a record.
verify-fails-key = The root key in the box is not a whole key. Compare it letter by letter, or leave the box empty.
verify-fails-file = This file could not be read. Please choose it again.
verify-by-newer = This website has a newer note of keys than the one in the file, and by that note the proof still holds.
verify-by-brought = This website’s note of keys could not be compared, so this was judged by the note in the file alone. If a key was stolen since then, that note does not say so.
verify-by-brought-alone = This page can only go by the note of keys in the file. If a key was stolen since then, that note does not say so; the same check on the register’s website would.
verify-absent = { $number } was not in the register as of { $as_of }.
verify-held = The registry was correcting the record of { $number } at that time.
verify-unlisted = { $number } was no longer listed at that time.
verify-moment = { $day } { $month } { $year }, { $hour }:{ $minute } { $zone }
verify-withheld = The name was withheld.
verify-fact-name = Full legal name
verify-how-title = How this is proven
verify-how = Each time the register is published, one short text sums up every record in it. The registry signs a public log of these texts. A saved proof holds the records you asked for, and what leads from them to the signed text. It shows no other person’s record.
verify-how-log = Nothing is ever taken out of the log. So the registry cannot later say that it published something else, and a copy in which one record was altered does not fit the signature.
verify-alone-title = Without this website
verify-alone = The same check as one file, which works from your disk without a network, also when this website is gone:
verify-alone-link = Download verify.html
verify-not-title = What a proof does not show
verify-not = It does not show that the person before you is the one who is named, or what has changed since. Of a name that was not found there is no proof, because it would have to show other people’s names.
verify-link = To check a proof that was saved earlier:
about-proof-title = How it is proven
about-proof = The proof of an answer can be saved as a file and checked years later, without this website.
tool-help-title = What now?
tool-help-lede = What an answer means for you, and what to do next.
tool-help-contents = What did the registry say?
tool-help-means = What it means
tool-help-you = What you can do
tool-help-own = If it is your own record

tool-help-danger-title = If someone is in danger
tool-help-danger = Call 911 now. This registry and { $issuer } are not an emergency service, and a complaint takes weeks or months.
tool-help-danger-after = Once everybody is safe, you can tell { $issuer } what happened, in writing or by phone.

# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = Not found
tool-help-not-found-means-listed = Each certification that { $issuer } has issued is listed with its status. A number or name that is not found says nothing bad about anybody: often it was only written differently.
tool-help-not-found-means-name = The registry has the full legal name. The person may use another name, or a short form of it.
tool-help-not-found-means-new = A new certification can take up to { $hours } hours to appear.
tool-help-not-found-means-other = Certifications of other states and certificates of a training alone are not in this registry.
tool-help-not-found-means-withheld = Some names are withheld for a person’s safety. Such a certification is found by its number alone.
tool-help-not-found-do-certificate = Ask for the certificate. It shows the number, the full legal name, the date of issue, the date until which it is valid, and who issued it.
tool-help-not-found-do-number = Search again by that number, digit by digit.
tool-help-not-found-do-call = Still not found? Call { $issuer } at { $phone } before you decide anything. To keep what you searched for on file, print a sheet.
tool-help-not-found-sheet = Print a sheet for “not found”

tool-help-investigation-title = Under investigation
tool-help-investigation-means-valid = The certification is still valid to the end of its date of expiration.
tool-help-investigation-means-finding = { $issuer } is looking into a complaint. Nothing has been found against the person: an action may only follow a complete investigation.
tool-help-investigation-means-unsaid = The Guidelines do not say that the person must stop working meanwhile, or what the complaint is about.
tool-help-investigation-do-decide = You may go on working with the person. If you are uneasy, you may also ask for someone else; you need not give a reason here.
tool-help-investigation-do-again = Look the record up again later. An investigation is to be complete within 90 calendar days, or 120 if it was extended.
tool-help-investigation-do-know = If you know something that matters, tell { $issuer }.
tool-help-investigation-own-days = You can work out by which days to expect an answer.
tool-help-investigation-own-appeal = If a suspension or revocation follows, you can appeal.

tool-help-suspended-title = Suspended
tool-help-suspended-means-valid = A suspended certificate is not a valid one, whatever its date of expiration says.
tool-help-suspended-means-after = A suspension follows a complete investigation. The registry does not say why, or for how long.
tool-help-suspended-do-services = Services as a certified specialist need a valid certification. Ask the person’s employer or program who can help you instead.
tool-help-suspended-do-employer = As an employer: the person must not be presented as certified for now.
tool-help-suspended-do-told = Word of a suspension is sent by e-mail to the person, and to the employer whom the person had at the time of the complaint.
tool-help-suspended-do-again = Look the record up again before you rely on this answer: a reinstatement is shown within 72 hours.
tool-help-suspended-own-appeal = You can appeal within 14 days of the decision.
tool-help-suspended-own-return = The way back stands in your letter of action and in the rules for a return to good standing.

tool-help-revoked-title = Revoked
tool-help-revoked-means-valid = A revoked certificate is not a valid one.
tool-help-revoked-means-after = A revocation follows a complete investigation. The registry does not say why.
tool-help-revoked-do-services = Services as a certified specialist need a valid certification. Ask the person’s employer or program who can help you instead.
tool-help-revoked-do-employer = As an employer: the person must not be presented as certified.
tool-help-revoked-own-appeal = You can appeal within 14 days of the decision.
tool-help-revoked-own-return = The Guidelines speak of a return after a revocation, but the revocations that they list are permanent. Ask { $issuer } at { $phone }.

tool-help-expired-title = Expired
tool-help-expired-means-valid = The certification was not renewed by its date of expiration. It is not valid now.
tool-help-expired-means-nothing = This says nothing about how the person worked. A certification also ends when somebody has moved on, or has missed a date.
tool-help-expired-do-ask = Ask the person: a new certification or a reinstatement may be on its way. A change can take up to { $hours } hours to appear.
tool-help-expired-do-employer = As an employer: the person must not be presented as certified until the registry says so again.
tool-help-expired-do-call = If the person shows you a certificate that is still valid, call { $issuer } at { $phone }.
tool-help-expired-own-less = Less than four years ago? You can be reinstated. More than four years ago? You apply again.
tool-help-expired-own-paths = Both paths, with what they ask and cost

tool-help-being-corrected-title = Being corrected
tool-help-being-corrected-means = The registry’s data about this certification have a mistake in them, and it is being mended. Until then nothing can be concluded, for or against the person.
tool-help-being-corrected-do = Call { $issuer } at { $phone } for an answer today.

tool-help-no-longer-listed-title = No longer listed
tool-help-no-longer-listed-means = The registry listed this certification before and does not any more. This page does not say why. It does not confirm good standing.
tool-help-no-longer-listed-do = If somebody shows you a certificate with this number, call { $issuer } at { $phone }.

tool-help-active-title = Is this the person in front of me?
tool-help-active-means-same = The registry has no photograph, no address and no date of birth. The same name is not the same person.
tool-help-active-do-number = Ask for the certification number and look it up. The number belongs to one certification only.
tool-help-active-do-name = Compare the full legal name with an identification that has a photograph. People may work under another name; ask which one is on the certificate.
tool-help-active-do-dates = Compare the dates on the certificate with those of the record.
tool-help-active-do-call = If something does not agree, call { $issuer } at { $phone }. It may be no more than a mistake in writing.
tool-help-active-do-advert = To check what somebody says about themselves in an advertisement or a signature, use the check for advertisements.
tool-help-active-advert-link = Check an advertisement

tool-help-ring-title = Whom to call, and when
tool-help-ring-danger = Somebody is in danger: 911, now.
tool-help-ring-record = A record is unclear or missing, or a certificate and its record do not agree: { $issuer } at { $phone }, before you rely on either.
tool-help-ring-concern = Something that a specialist did worries you: complain, in writing or by phone. There are three years for a complaint about conduct.
tool-help-ring-decision = You disagree with a decision about your own certification: appeal within 14 days.
tool-help-ring-hours = The Guidelines do not say at what hours the phone is answered. If nobody answers, write.
tool-help-to-complain = How to complain
tool-help-to-appeal = How to appeal

tool-help-new-title = A new or changed certification
tool-help-new-promise = This site promises that a change appears within { $hours } hours. Every answer says how old its data are.
tool-help-new-rule = The Guidelines give { $issuer } 72 hours for actions and reinstatements. They name no time for a first certification.
tool-help-new-after = If those hours are over and the change has not appeared, call { $issuer } at { $phone }.

tool-help-wrong-title = My record is wrong
tool-help-wrong-duty = { $issuer } has to keep the registry accurate and up to date. The Guidelines do not say how to ask for a correction.
tool-help-wrong-correct-title = To ask for a correction
tool-help-wrong-correct-write = Write to { $issuer } with your certification number, what the record says, and what it should say. Use the e-mail address that you are registered with, if you can.
tool-help-wrong-correct-proof = Ask which proof is needed before you send a copy of an identification. Send none that nobody asked for.
tool-help-wrong-correct-decision = If the record is as it was decided and you disagree with the decision, ask for an appeal instead.
tool-help-wrong-name-title = If your name has changed
tool-help-wrong-name = The registry shows the full legal name. The Guidelines do not say how a name is changed, or whether a former name stays visible. Ask { $issuer } at { $phone } for both.
tool-help-wrong-name-other = Where the registry has other names of a person, they are shown on the record, and the person is found by them too. Say which of your names should be there.
tool-help-wrong-safety-title = If your name must not be found
tool-help-wrong-safety = The Guidelines do not say whether a person’s details can be withheld. This site can do it: then the record has the number, the dates and the status, and no name.
tool-help-wrong-safety-call = Call { $issuer } at { $phone } and say that you are at risk. You need not write down why in an e-mail.
tool-help-wrong-safety-danger = If you are in danger now, call 911 first.
tool-help-wrong-meanwhile = Copies that others have made of this registry change only when they fetch it again.

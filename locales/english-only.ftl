# What the pages say that stand in English alone: lists to browse, the official words and what leads to them, the other tools,
# a record's static page. What pages in every language say stands in en.ftl, with what to heed when writing.

## What every page has

crumbs-label = You are here

## What search engines show under a page's title

describe-rule = { $title }, in the official words of { $source }.
describe-actions = Which certifications in the { $registry } are suspended or revoked now.
describe-glance = The { $registry } in figures: how many certifications are valid, begin, and reach their date of expiration.
describe-changes = Which certifications in the { $registry } changed their status lately, and how soon that was published.
describe-about = What the { $registry } shows, how fresh it is, what it cannot tell, and how to correct a record.

## Words that the rules define, as sentences below have them: each leads to its meaning where it is said first

term-good-standing = good standing
term-continued-education = continued education
term-continuing-education = continuing education
term-core-competencies = core competencies
term-lived-experience = lived experience
term-recovery = recovery

## Home

door-specialist-renew = Renewing a certification

## Browsing

browse-title = Browse the registry
browse-lede = Two ways to reach a record without searching. Both work without JavaScript.
browse-by-name-how = Every part of a name has its place: Maria Garcia Lopez is under G, L and M.
browse-by-number-how = In the order of the certification numbers. People whose details are withheld are listed here only.
browse-name-groups = Choose the letter that any part of the name begins with. The figure says how many entries there are.
browse-number-groups = Choose what the number begins with. The figure says how many people there are.
browse-name-ranges = Choose a part of the alphabet. Accents, spaces and capital letters are left out.
browse-number-ranges = Choose a part of the numbers.
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

dated-active = No sanctions. Valid through { $date }.
dated-active-under-investigation = Under investigation. No finding has been made. Valid through { $date }.
dated-row-active = Valid through { $date }
dated-row-active-under-investigation = Valid through { $date }; under investigation, no finding made
# Stands behind the status as the export has it, on a page that may be older than today.
status-until = , through { $date }

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

## Current actions

actions-lede = Certifications that are suspended or revoked now, in the order of their numbers.
actions-lede-investigations = Certifications that are suspended, revoked or under investigation now, in the order of their numbers.
actions-is = This list shows what the registry’s data said when this page was made. A record says what holds on the day you open it. The list does not say why an action was taken, and it says nothing about anyone who is not on it.
actions-no-finding = An investigation is not a finding. It does not mean that anything has been found against a person.
actions-none-investigations = People under investigation are not listed here, because no finding has been made about them.
actions-count = { $count ->
    [0] No certification is on this list.
    [one] One certification is on this list.
   *[other] { $count } certifications are on this list.
}

## The registry at a glance

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

changes-lede = The rules say how soon this registry must show a change of status: within { $hours } hours. Here are the latest changes, and how long each took.
changes-which = You see numbers and statuses here, and no names. An investigation is not a change of status, so it is never listed. A certification that ran out by its date is listed only if the registry’s data were changed.
changes-how-title = How the hours are counted
changes-how = They are counted from the time of the decision, as the registry’s data state it, to the time when this site was published with it. Hours are whole, and a started hour is left out.
changes-how-day = Where the data give a day and no time, they are counted from the beginning of that day. So a change may look slower here than it was, and never faster.
changes-how-unknown = Where the data do not say when something was decided, nobody can tell whether it was in time. Such a change is counted apart.
changes-how-place = Days begin and end in the registry’s own time zone, { $zone }.
changes-kept = { $days ->
    [one] A change stays on this page for one day. After that it is not shown any more.
   *[other] A change stays on this page for { $days } days. After that it is not shown any more.
}
changes-first-build = Changes are noted from the first publication of this site on. People who were already listed then do not count as changes.
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
changes-no-times = There is nothing to draw: the data do not say when any of these changes was decided.
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
changes-feeds = A news reader can follow these feeds. They hold numbers and statuses. An investigation is never in them.
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

about-lede = The registry is kept by { $issuer }. It lists everyone who holds or has held the { $certification }, with its status.
about-fictional = This copy is filled with made-up people, to show how the registry works. Nothing in it is about a real person.
about-fields-title = What it shows
about-fields = The full legal name, the certification number, the date the certification became active, the date it expires, its status, and any action taken. These are the fields that the rules name.
about-fields-optional = Where the registry has them: the day on which the status last changed, and other names of the person. These are names that the person has had or uses at work. The person is found under each of them.
about-fields-specializations = Where the person has it: specialized training.
about-fields-rest = Nothing else about a person is published. Only what is on this list leaves the registry’s own files.
about-withheld-title = Details withheld
about-withheld = Some people would be in danger if they could be found by name. Their record shows the number, the dates and the true status, and in the place of the name “Details withheld”. They can be looked up by number alone, and nothing on this site can be used to guess the name.
about-held-title = Records being corrected
about-held-refuse = When the registry’s data have a mistake in them, nothing new is published until it is mended. This site then keeps what it showed before, and says how old it is.
about-held-hold = When the data about a person have a mistake in them, their record says three things: that it is being corrected, when it was last confirmed, and whom to call. It is never shown in good standing meanwhile. A suspension or revocation that is known stays in view. Everybody else’s record is brought up to date as usual.
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

privacy-lede = You can look someone up here without telling anyone whom.
privacy-search-title = What a search reveals
privacy-search = What you type stays in your browser. The search runs on your device. It reads pages of about two hundred entries each; for names like the one you typed, it reads pages with some hundred words that begin, end or sound alike. No name and no number is sent anywhere, and none stands in an address that the host sees.
privacy-search-page = The host is whoever runs the computers that this website comes from. It sees which of these pages were fetched, at what time and from which internet address. It cannot tell which entry of a page you looked at. If nobody has a name just as you typed it, several pages are fetched. Together they tell the host more about that name than one page does.
privacy-links-title = What browsing without JavaScript reveals
privacy-links = If you follow the links of the browse pages to a person’s own page, the host sees which page you opened. To keep that to yourself, use the search box.
privacy-kept-title = What is stored on your device
privacy-kept = Nothing about you, unless you ask for it: no cookies, no counting of visits, and no third party. When you go from “not found” to the sheet that says so, the open window keeps what you typed until that page has read it. It is not sent. Your browser may keep copies of pages in its cache, as it does for every site.
privacy-kept-log = Where this registry is signed, your browser keeps one short note. It has four things: how long the public log of publications was when you last asked, its fingerprint, when it was published, and the key that vouches for it. The note says nothing about you or what you looked for. It lets your browser warn you if it is ever shown an older or another registry.
privacy-kept-asked = A list of your courses, on the page “My certification”, is kept in your browser only if you tick a box there. A button on that page makes the browser forget it. The list is never sent anywhere.
privacy-listed-title = The people listed
privacy-listed = Only the fields listed in “About this registry” are published. There are no addresses, birthdays, photographs or employers.
privacy-listed-withheld = The name of a person at risk can be withheld. Then it is nowhere on this site, in any form.
privacy-listed-search-engines = Records and lists of names ask search engines not to list them. They also ask programs that gather texts for artificial intelligence to stay away. Names stand in no address and no page title. These are requests: a program that ignores them is not stopped.
privacy-ask-title = Ask us
privacy-ask = Questions about privacy, or about your own record?

## Open data

data-title = Open data
data-lede = Download the whole registry, to check many certifications at once or to build something with it.
data-files-title = The files
data-file-table = A table for spreadsheets and databases.
data-file-lines = The same records for programs: one JSON object on each line.
data-file-package = What each column of the table means.
data-file-schema = What each field of the JSON objects means.
data-file-sums = Checksums of these files: they show whether a copy is complete.
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

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

### Check a staff list

tool-staff-title = Check a staff list
tool-staff-lede = Paste or drop a list of numbers or names. It is checked on this device; nothing that you paste leaves it.
tool-staff-noscript = Without JavaScript you can look people up one by one.
tool-staff-list = Your list
tool-staff-help = One person a line, or a table copied from a spreadsheet: numbers, names, or both. Columns may stand in any order. Up to 10,000 rows. You can also paste or drop a list that you kept here before.
tool-staff-file = Or choose a file (CSV, text, or a kept list), or drop one here:
tool-staff-read = Read the list
tool-staff-plan = What will be checked
tool-staff-private = Small files of the registry are fetched, and your list is compared with them on this device. The website’s host sees which files were fetched. It never sees your list.
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
tool-staff-sheet-proves-not = What it does not show: that a person is the one registered under a number, or how anyone will stand on a later day. It does not show whether anyone is on a list of excluded people. A row that was found by name alone proves nothing until someone has compared the number.
tool-staff-limits = What this check can tell, and what it cannot
tool-staff-limits-name = The same name is not the same person. A number belongs to one certification. Where your list has only a name, ask the person for the number and compare.
tool-staff-limits-today = How each row stands is worked out for today, in the registry’s time zone. A certification that is not renewed by its expiration date is expired.
tool-staff-limits-fresh = An action on a certification appears in the registry within 72 hours. What was decided since then is not here yet.
tool-staff-limits-soon = Rows that expire within 90 days are marked: that is when a renewal can be handed in.
tool-staff-limits-investigation = “Under investigation” is not a finding. The certification stays valid meanwhile, to the end of its date of expiration.
tool-staff-limits-often = The Guidelines do not say how often an employer must check. The filing sheet suggests a month; choose your own date.
tool-staff-exclusions = Lists of excluded people
tool-staff-exclusions-why = We do not check these lists. Employers who bill public health programs must look there as well. Someone with a valid certification may be on one of them, and someone who is not certified may be on none. These links leave this website.
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
staff-read-twice = Lines that repeat an earlier line: { $lines }.
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
staff-file-damaged = This kept list is damaged and cannot be used. Please paste your own list, or choose its file.
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
tool-advert-limits-person = Whether the person who advertises is the person listed. Two people can have one name, and a printed number does not show whose it is.
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
tool-advert-rules-truth = Do not misrepresent the status of the certification, the title, the number or specialized training. The same holds for any other qualification or affiliation. A certification that is suspended, revoked or expired is not valid.
tool-advert-rules-form = Follow the worked examples.
tool-advert-outcome-failed = To change
tool-advert-outcome-judge = For you to judge
tool-advert-outcome-passed = In order
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
advert-all-passed = Every rule that can be checked here is followed.
advert-to-change = { $count ->
    [one] One thing to change.
   *[other] { $count } things to change.
}
advert-to-judge = { $count ->
    [one] One thing for you to judge.
   *[other] { $count } things for you to judge.
}
advert-mention = This looks like a sentence about somebody, or a text of another kind, more than an advertisement. So nothing here is marked as something to change.
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
advert-claims-issuer = The certifying entity is { $issuer }. Make sure that these words do not present anybody else’s approval as a part of this certification.
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
tool-dates-ready-review = Your records of the courses. You do not send them with the application. If yours are chosen for a review, an e-mail asks for them, and you have { $days } days. The Guidelines do not say whether these are business days.
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
tool-dates-limits-late = It does not know whether you have applied already, or what you have been told in a letter or an e-mail.
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
dates-standing-suspended = The registry lists this certification as suspended. While it does, it cannot be renewed. The letter about the action says what leads back to good standing. Questions? Call { $issuer } at { $phone }.
dates-standing-revoked = The registry lists this certification as revoked, so it cannot be renewed. The letter about the action says what can be done. Questions? Call { $issuer } at { $phone }.
dates-standing-expired-early = The registry lists this certification as expired, though its date of expiration, { $expires }, has not passed. Call { $issuer } at { $phone } before you rely on any of the days below.
dates-standing-being-corrected = The registry is correcting this record. Call { $issuer } at { $phone } before you rely on any day shown here.
dates-standing-no-longer-listed = The registry no longer lists this number, so no days can be worked out. Call { $issuer } at { $phone }.
dates-not-found = There is no certification with the number { $number } in this registry. Check the number, or type your dates. A new certification can take up to { $hours } hours to appear. Questions? Call { $issuer } at { $phone }.
dates-waiting = Looking up { $number }…
dates-who = { $number } – { $name }. { $standing }.
dates-note-investigation = The action on record is an investigation; no finding has been made. A renewal asks for good standing. The Guidelines do not say whether a certification under investigation is in good standing. Ask { $issuer } at { $phone }.
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
dates-import-failed = This is not a file of courses as this page saves them. Nothing was added. Choose a file that was saved here.

### Which path applies to me?

tool-routes-title = Which path applies to me?
tool-routes-lede = A few questions lead to your path to certification, what it asks of you and what it costs.
tool-routes-noscript = JavaScript is off in this browser, so the questions cannot be asked. Every path stands below in full.
# The questions, then their answers: tool-routes-QUESTION-ANSWER.
tool-routes-ask-held = Do you hold this certification, or have you ever held it?
tool-routes-held-never = No, never
tool-routes-held-valid = Yes, and it has not expired
tool-routes-held-expired = Yes, and it has expired
tool-routes-held-action = Yes, and it was suspended or revoked
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
tool-routes-initial-age = Be at least 18 years old. Show an identification with a photograph that a government has issued: a driver’s license, identification card or passport, for example.
tool-routes-initial-diploma = Have a high school diploma, an equivalent degree or a higher one. Send the diploma or the transcripts; transcripts should show that and when you graduated.
tool-routes-initial-lived = Identify yourself as a person with lived experience, a peer.
tool-routes-initial-share = Be willing to share your experience as a person with lived experience.
tool-routes-initial-recovery = Have a strong dedication to recovery.
tool-routes-initial-code = Agree in writing to follow the code of ethics.
tool-routes-initial-training = Complete an 80-hour training in the 17 core competencies within the two years before your application. The program must be one that { $issuer } has approved.
tool-routes-initial-exam = Pass the state-approved certification exam.
tool-routes-initial-step-video = First watch the orientation and self-assessment video. Then you can complete your registration.
tool-routes-initial-step-send = Send the registration form, proof of age, proof of your degree, and the application for the exam. Send the signed code of ethics and proof of your training as well. Add the application fee and the exam fee.
tool-routes-initial-step-answer = Within 30 calendar days after your application is complete, { $issuer } tells you its status.
tool-routes-initial-step-incomplete = An application that is still incomplete 90 calendar days after you sent it is void, and its fees are lost.
tool-routes-initial-step-schedule = Once you are approved, you receive an identification number. With it you schedule the exam. Nobody else can use it.
tool-routes-initial-step-result = Within 14 days after an exam that you passed, your certification is issued. If you did not pass this time, a letter tells you within 14 days how to ask for a retake.
tool-routes-reciprocity-age = Be at least 18 years old.
tool-routes-reciprocity-diploma = Have a high school diploma or an equivalent degree.
tool-routes-reciprocity-work = Have at least one year of paid or unpaid employment in a peer role (1,550 hours), or 1,550 hours in three years.
tool-routes-reciprocity-certified = Hold a current and active peer support certification of another state. No disciplinary action or unresolved complaint may be pending there that would disqualify you.
tool-routes-reciprocity-education = Have completed 20 hours of continuing education in the two years before you apply, six of them in law and ethics.
tool-routes-reciprocity-letters = Send three letters of recommendation. One is from a supervisor, on company letterhead. One is from a colleague or professional. One is your own and describes your current role and responsibilities as a peer.
tool-routes-reciprocity-lived = Identify yourself as having experience with recovery from mental illness or substance use disorder. It may be your own, or as the parent, caregiver or family member of a consumer.
tool-routes-reciprocity-share = Be willing to share your experience of recovery, to support others in theirs.
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
tool-routes-return-letter = Do all that is asked of you for the reinstatement, and pay the fees that apply. The letter of action says what is asked.
tool-routes-return-proof = Send proof of it together with your application.
tool-routes-return-whole = Send everything at once. Only complete applications with evidence are looked at.
tool-routes-return-instead = Please send the documents that the letter of action asked for. Others will not be accepted in their place.
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
tool-routes-exam-attempts = You have three attempts in the 12 months for which an application is approved. A request for a retake can take up to 30 days.
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
tool-routes-help-when = Send it by e-mail or by mail at least 30 days before the day on which you want to take the exam. Wait for the approval before you schedule it.
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

### Check a saved proof

verify-lede = A saved proof shows what the registry said about a number at one time. Here you can see whether it holds. The file stays on your device.
verify-lede-alone = This page checks saved proofs of { $registry } without a network. The file that you choose stays on your device.
verify-noscript = A proof is checked by a script in your browser, and scripts are switched off. The command “goodstanding verify” does the same.
verify-alone-before = This page works as a file on your device, with scripts switched on. Save it, and open it from there: opened on a website, its check may not run.
verify-file = The file with the proof
verify-drop = You can also drop the file anywhere on this page.
verify-key = The root key to compare with
verify-key-why = The key says who may sign for the registry. Compare it with one that you have from elsewhere, on paper or in a letter: whoever could alter this page could alter the key on it.
verify-then = This was so at that time. It does not say what is so today: look the number up again, or call { $issuer } at { $phone }.
verify-holds-trusted = This proof holds: { $who } signed it, the root key vouches for that, and it shows the registry as of { $as_of }, published { $published }.
verify-holds-unvouched = This proof fits together and is signed by { $who }, as of { $as_of }, published { $published }; but without a root key to compare with, nothing shows who that is.
verify-holds-nobody = This proof fits together, but nobody signed it: it shows what some registry said as of { $as_of }, published { $published }, and not whose registry that was.
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
verify-fails-gap = This proves nothing: the file does not show all that it takes to say that { $number } was or was not in the registry.
verify-fails-value = This proves nothing: what the file says about { $number } is not a record.
verify-fails-key = The root key in the box is not a whole key. Compare it letter by letter, or leave the box empty.
verify-fails-file = This file could not be read. Please choose it again.
verify-by-newer = This website has a newer note of keys than the one in the file, and by that note the proof still holds.
verify-by-brought = This website’s note of keys could not be compared, so this was judged by the note in the file alone. If a key was stolen since then, that note does not say so.
verify-by-brought-alone = This page can only go by the note of keys in the file. If a key was stolen since then, that note does not say so; the same check on the registry’s website would.
verify-absent = { $number } was not in the registry as of { $as_of }.
verify-held = The registry was correcting the record of { $number } at that time.
verify-unlisted = { $number } was no longer listed at that time.
verify-otherwise = If the check says that a proof shows nothing, ask whoever gave you the file for a new one, or look the number up today. Questions? Call { $issuer } at { $phone }.
verify-moment = { $day } { $month } { $year }, { $hour }:{ $minute } { $zone }
verify-withheld = The name was withheld.
verify-fact-name = Full legal name
verify-how-title = How this is proven
verify-how = Each time the registry is published, one short text sums up every record in it. The registry signs a public log of these texts. A saved proof holds the records you asked for, and what leads from them to the signed text. It shows no other person’s record.
verify-how-log = Nothing is ever taken out of the log. So the registry cannot later say that it published something else, and a copy in which one record was altered does not fit the signature.
verify-alone-title = Without this website
verify-alone = The same check as one file, which works from your disk without a network, also when this website is gone:
verify-alone-link = Download verify.html
verify-not-title = What a proof does not show
verify-not = It does not show that the person before you is the one who is named, or what has changed since. Of a name that was not found there is no proof, because it would have to show other people’s names.
about-proof-title = How it is proven
about-proof = The proof of an answer can be saved as a file and checked years later, without this website.

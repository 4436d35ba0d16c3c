# What the pages that stand in every language say, in English, the language of the site's root: home and search, a record,
# what a status means, the verification sheet, complaints, what now. A language is a file like this one, with the same ids;
# docs/languages.md says how one is added. What only English pages say stands in english-only.ftl.
#
# First the pages, then what the script says: ids that begin with "ui-", with "later-" what it fetches when first needed, with
# the name of a tool what that tool alone says. Official words are not here: they stand in content/. Write for a reader of
# thirteen; the person searched for may be the one reading. Whole sentences only; nothing is glued together.

## This language

# Its name as its own speakers write it.
language-name = English
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = Language
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = This page was translated by a computer, and no one who speaks the language has checked it yet. If something is unclear or important, go by the English page, or call { $issuer } at { $phone }.
translated-link = This page in English
# Behind a link to a page that there is only in English.
english-only = (in English)
# Before the official English words of a status, below their translation.
official-english = Official words, in English:
# Below what this site says about the rules in another language.
summary-note = This is a summary in our own plain words. It is not official. The official words are in English; the links lead to them.

## What every page has

skip = Skip to the content
fictional = Made-up data: the people in this registry do not exist.
nav-label = Main pages
nav-search = Search
nav-browse = Browse
nav-code = Code of ethics
nav-guidelines = Rules
contents-label = Contents
footer-issuer = { $registry }. Kept by { $issuer }.
footer-phone = Call:
footer-email = Write to:
footer-website = { $issuer } website
footer-language = Interpreter, relay service, large print
contact-post = By post:
rule-link = Section { $rule }

## What search engines show under a page's title

describe-home = Check whether someone is a { $title }, and whether their certification is valid today, by name or number.
describe-status = What each status in the { $registry } means, from active to revoked, and what it allows.

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

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = This person’s name is not shown, for their safety. Everything else here is as the registry has it: compare the number with the one on the person’s certificate.
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
next-link-words = Its permanent link
next-sheet = To file this answer, with the time of the check, a code to scan and lines for who checked:
next-print = To keep this answer, print this page or save it as a PDF. It fits one sheet.
next-mistake = If something is wrong here, write to:
next-call = If you have a question, call { $issuer }:
next-complain = If something happened that worries you:
next-complain-link = How to raise a concern
next-own = Is this your own record? Keep track of its dates:
next-help = What this answer means for you:
next-help-link = What now?
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

## The copies of the code beside each other, and our own tables

copies-compare = Compare the copies

## What a status means

status-title = What a status means
status-lede = The registry shows one of seven standings. It is worked out from what is on record and from today’s date.
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
standing-when-being-corrected = Shown when the registry’s data about a person cannot be read and nothing more serious is known. A person known to be suspended, revoked or expired is shown so, with a note that the record is being corrected.
standing-when-no-longer-listed = Shown when a number was in the registry before and is not any more.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = This is a valid certificate. The person may present and advertise themselves as certified, with their title and number.
allows-active-under-investigation = The certificate is still valid. An action may only be taken after a complete investigation. The Guidelines do not say that the person must stop working or advertising meanwhile.
allows-expired = An expired certificate is not a valid one, so the person must not present or advertise it as if it were. It cannot be renewed any more; the rules on reinstatement say what the way back is.
allows-suspended = A suspended certificate is not a valid one, so the person must not present or advertise it as if it were. The decision can be appealed.
allows-revoked = A revoked certificate is not a valid one, so the person must not present or advertise it as if it were. The decision can be appealed.
allows-being-corrected = Nothing can be concluded from this page, for or against the person. Ask before you rely on it.
allows-no-longer-listed = The Guidelines say that each certification is listed. A number that is not listed does not show a valid certificate. If the person shows you one, ask.
pairs-title = Which combinations are possible
pairs-lede = Each record holds a status and an action. The more serious of the two decides what is shown. Some combinations contradict each other and are refused.
pairs-refuse = While the registry’s data hold a refused combination, they are not published at all, and this site keeps what it showed before.
pairs-hold = A record with a refused combination is shown as being corrected, or as the more serious of the two. It is shown so until the registry has mended it.
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
actions-since = In force since { $date }

## The registry at a glance

glance-title = The registry in figures

## Changes of status

changes-title = Changes of status

## About

about-title = About this registry

## Privacy

privacy-title = Privacy

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
accessibility-done-languages = The pages for looking someone up are there in several languages. A translation that no speaker has checked yet says so.
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
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
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
later-proof-saved = The proof was saved as a file. It shows what the registry said about these numbers, and when.
proof-how = How to check a proof
proof-unsigned = This registry is not signed.
proof-signed = The signature of this registry holds, but no root key was given to compare it with.
proof-vouched = The signature of this registry was checked, and it holds.
proof-unchecked = This browser cannot check the signature of this registry, so it was not checked.
proof-not-now = The signature of this registry was not checked, because a file for that could not be had just now.
proof-no-longer-signed = This registry was signed when you last asked, and it is not signed now. Before you rely on this answer, call { $issuer } at { $phone }.
proof-damaged = The proof of this registry is damaged, so nothing shows who published it. Before you rely on this answer, call { $issuer } at { $phone }.
proof-signature = The signature of this registry does not hold. Before you rely on this answer, call { $issuer } at { $phone }.
proof-other-key = Another key vouches for this registry than on { $date }, when this browser last saw one. Before you rely on this answer, call { $issuer } at { $phone }.
proof-older = This is an older registry than the one of { $date }, which this browser has seen. Before you rely on this answer, call { $issuer } at { $phone }.
proof-other-log = This registry does not show that it goes on from the one of { $date }, which this browser has seen. Before you rely on this answer, call { $issuer } at { $phone }.
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
sheet-no-address = There is no link here and no code to scan: this site has not been told its own address.
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

### Which path applies to me?

tool-routes-path-return = Return after a suspension or revocation

### Complaints and appeals

tool-complaint-title = Complaints and appeals
tool-complaint-lede = How to complain, what happens when, and how to appeal.
tool-complaint-not-advice = This page tells what the Guidelines say. It is not legal advice, and { $issuer } decides, not this page. Nothing that you type here leaves this device.
tool-complaint-noscript = JavaScript is off in this browser, so this page cannot work out dates. The steps and their times stand below.
tool-complaint-kind-ethics = A complaint about conduct
tool-complaint-kind-general = A general complaint
tool-complaint-kind-appeal = An appeal
tool-complaint-about-ethics = You believe that something a { $title } did goes against the code of ethics. The Guidelines call this a complaint of an ethical violation. Whether it goes against the code is found out afterwards.
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
tool-complaint-proof = Anything that belongs to it, such as documents, letters or other evidence.
tool-complaint-appeal-who = Your name, phone number and e-mail address.
tool-complaint-appeal-what = A clear statement of the type of appeal: which decision you ask to be reviewed.
tool-complaint-appeal-proof = Anything that belongs to it, such as documents, letters or other evidence.
tool-complaint-limits = What to know before
tool-complaint-limit-three-years = It must be filed within three years from the date on which it happened.
tool-complaint-limit-certified = Only what happened while the person held a certification is investigated.
tool-complaint-limit-decisions = Three kinds of decisions can be appealed. One is the denial of an application for certification. One is a suspension or a revocation after an investigation. One is the denial of an application as a training provider.
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
# Where this page is not in English.
tool-complaint-letter-language = The Guidelines do not say in which languages you may write. The same letter in English stands below each one. To ask, call { $issuer } at { $phone }.
tool-complaint-letter-english = The same letter in English
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
verify-link = To check a proof that was saved earlier:
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
tool-help-language-title = In your language, or in another form
tool-help-language-interpreter = Would you rather speak another language? Call { $issuer } at { $phone }, say the name of your language in English, and ask for an interpreter. Someone you trust can make the call with you.
tool-help-language-unsaid = The Guidelines do not say which languages are spoken on the phone.
tool-help-language-relay = Are you deaf or hard of hearing, or is speech hard for you? Dial 711, the relay service. It costs nothing: someone there calls the number for you and passes on what each of you says. In California it works in English and Spanish.
tool-help-language-print = Do you need large print, braille or a recording? Ask { $issuer } for it. On this site, you can make each page larger in your browser before you read or print it.
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

## The parts of this site, in every state

style-title = The parts of this site
style-lede = Every part of the pages, in every state that it can have. For the people who build and check this site; the people in it are made up.

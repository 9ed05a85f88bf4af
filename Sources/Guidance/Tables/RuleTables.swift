// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// Each text is a file in the form of `CompactText`, read without a YAML parser.

enum RuleTables {
  /// Paths inside the folder, sorted, and the tables.
  static let files: [(name: String, text: String)] = [
    (name: "absolute.yaml", text: #"""
{4
:about
'Always, never, everyone; claims that one visit can't carry unless they were counted.
:defaults
{6
:code
'ABS
:category
'absolute
:level
'ask
:source
'domain 6, rows 28, 32 to 36, 53, 88
:why
'One visit can't know this. How many times, out of how many?
:offers
[3
{2
:meant
'what you saw
:text
'In both visits (<time>, <time>) …
{2
:meant
'what you saw
:text
'<n> of <N> …
{2
:meant
'a question
:text
'When does … happen, and when not?
:sets
{1
:plain-act
{2
:about
'Acts that anyone in the room could see of everyone in it.
:words
'used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived stayed walked ran put took held spoke turned raised signed clapped sang stands sits wears lines stopped started began returned waited entered brought ate drew collected handed opened closed faced looked moved queued stayed answered had
:rules
[2
{5
:id
'absolute.always
:patterns
[17
'always|never|constantly|continually|perpetually|forever|invariably|endlessly|incessantly|unfailingly|relentlessly|permanently|24/7 !mind
'without fail|exception
'all the time
'every single
'every time
'at all times
'time after|and time|again
'day|week|year in ,? day|week|year
'from start|beginning to finish|end
'the whole|entire time
'at no point|time|stage
'not once
'no matter
'everywhere|nowhere
'across the board
'hardly|barely|scarcely anyone|any|ever|anything
'only ever
:unless
[3
'counted
'question
'rule
:catches
[3
'Pupils are constantly talking.
'Adults always wait.
'Hardly anyone spoke.
:passes
[2
'The rule is that pupils never run in the hall.
'"We never get to choose," said one boy.
{5
:id
'absolute.everyone
:patterns
[27
'[ page|lesson|time|room|book|child|week|year after page|lesson|time|room|book|child|week|year ]
'[ the? same story|picture|tale|pattern|message|thing in|from|across|with ] every|each|all|everywhere|everyone|whoever|wherever
'[ not a|one single|soul ] <any>
'[ each and every ]
'[ every|each last|single one? ] <any>
'[ wherever|whichever|whatever|whoever you|we|one ] <any>
'[ day|week|year|lesson|term|time in|after ..1 day|week|year|lesson|term|time out? ]
'[ to a man|person|child ]
'nobody|no|noone|everyone|everybody one? took|takes|take responsibility|ownership|charge|notice|care|interest|lead
'everyone|everybody|nobody|noone|anybody|anyone <adverb>? <mental-verb>|seems|seemed|knows|knew|works|worked|did|does|felt|wants|tried|tries|behaves|contributes|listens|listened|learns|follows
'everyone|everybody|nobody|noone <be> <degree>* <state>|<value-sure>|<value-unsure-more>|on|off|involved|included|welcome|kept
'no one <any>
'~with ~for ~to ~, ~gave ~give nobody|everybody|everyone !<plain-act> !was !were !is !are !had !has !in !at !on !else !by !, !put
'all|every of? the|our|their|your? [ <learner-noun>|<adult-noun>|<family-noun> ] !<number> !in !said !on !had !put !from !at !with
'[ all|every <learner-noun>|<adult-noun>|<family-noun> ] <be>|<have>|can|do|know|make|feel|get|work|understand|need|learn|achieve|progress|love|enjoy|want|seem|seemed|made|took|is
'[ all pupils|children|staff|teachers|parents|students|learners|leaders ]
'[ every child|pupil|teacher|student|lesson|learner|classroom|member ] !in !has !had !<plain-act> !wore !gets !brings
'all staff|pupils|teachers|leaders|children|adults|governors follow|know|understand|share|have|feel|work|use|are|do|can|make|take
'[ none ] of the|them|these|our|their !<number>
'^ [ none ] !of
'nothing about|in this|the|it|their|that
'non stop
'nothing <be>|gets|ever|happens|has|works
'everything <be>|about|was|seems|they|he|she
'~had ~has ~have ~with ~saw ~see ~by no pupil|pupils|child|children|teacher|teachers|staff|lesson|adult|adults|learner|leader|leaders !was !were !sat !left !in <any>
'whole class|school <be>|<state>|was|loved|enjoyed|understood|knew
'completely|totally|utterly|wholly|absolutely <any>
:unless
[3
'counted
'question
'rule
:catches
[4
'Every child made progress.
'All pupils can read.
'Nobody listens.
'None of the pupils spoke.
:passes
[3
'The group by the window had no adult with them.
'All six taps were on.
'None of the three rooms had a clock.
"""#),
    (name: "advice-soft.yaml", text: #"""
{4
:about
'Advice that comes softly: as a wish, as time that has come, as what would go a long way, what the writer would do, a noun and a please, a "wouldn't" or a "maybe".
:defaults
{6
:code
'PRE
:category
'prescription
:level
'ask
:source
'domain 6, rows 43 to 49, 62, 77, 94; taxonomy, 6
:why
'This tells the school what to do, and the plan is theirs. What would you ask instead?
:offers
[3
{2
:meant
'what you wondered
:text
'We wondered what would help …
{2
:meant
'a question
:text
'What options are you weighing?
{2
:meant
'a question
:text
'What have you tried so far?
:sets
{2
:would-do
{2
:about
'Further verbs for what somebody else would do in your place.
:words
'shave skim trim prune ditch bin axe jettison park shelve scrap swap sit split stick start go get give have keep cut make put take leave let lose move drop bring hold hang run turn tell teach set see show send stop stay slow spend stretch shift shrink ask add aim allow avoid bank bottle begin borrow build buy call change check choose circulate clear close collapse combine come cover crack delay dial ditch divide double draw ease edit end explain extend feed fill find fix flip focus fold follow free freeze front group hand hide hire hold ignore insist invite join jump knock label lead lean lengthen lift limit link lock lower map mark merge mix model narrow nudge offer open order pair pause phase pick pin pitch place plan play poll press protect prune pull push question raise read rearrange record reduce rehearse reorder repeat rethink return reuse revisit ring roll rotate rule save scale schedule script seat sell separate share sharpen shelve shorten simplify sketch skip slim slot sort space squeeze stagger step streamline strip switch tackle talk tap target test thin tie time tone train treat trust try tweak unpick use vary wait walk watch weave weed widen work write zone zoom want look ban
:do-it
{3
:about
'What the host's people would be got to do.
:include
'adult-noun
:words
'you they he she somebody someone governors leaders mr mrs ms miss office everyone
:rules
[2
{6
:id
'advice.wish
:patterns
[23
'^ [ would|'d|i'd|we'd|i|we <-ly>? would? love|like|prefer|want|rather to? see|hear|have|know|find|watch|read ] !more? !you !from !about
'^ [ would <-ly>? love|like to see|hear|have ]
'[ love|like|liked|hoping|hope|keen|want|wanted to see|hear|have|find ] more|less|fewer|some|a|an|pupils|children|the|them|it !you
'[ i|we wish ] you|they|he|she|it|the|staff|pupils|someone|more ..1 had|would|could|were|did|'d|stayed|waited|asked|let|gave|kept
'[ wish|wished you'd|they'd|he'd|she'd ]
'[ what i'd|we'd give|have|love|like ]
'[ it|this|that might|may|could|would|should ..1 pay|repay|help|be ] to|dividends|them|him|her|you|if|worth|time|kinder|quicker|simpler|easier|fairer|safer
'[ would|might|could|will <-ly>? go|take|travel ..1 long|far way ]
'[ would|might|could|will <-ly>? repay|reward|merit|bear|stand|benefit|profit|gain|deserve|warrant ] <-ing>
'[ would|might|could|will <-ly>? repay|reward|merit|bear|stand|benefit|profit|gain|deserve|warrant ] a|an|the|from|some|more|another|time|thought|care
'[ would|might|could|'d <-ly>? transform|unlock|lighten|liven|loosen|brighten|sharpen|tighten|streamline|simplify|smooth|solve|fix|cure|crack|untangle|rescue|revive|energise|enrich|deepen|widen ] <any>
'[ there's|there|there'd is|was|would? be? ..2 mileage|merit|scope|sense|value|milage|gain|gains|wins|win|worth|room|a case|case|something|much|lot|plenty|benefit|potential in|for|to ] !<number>
'[ there's|there is|was? ..1 more|much|lots|plenty|work|something to be? done|said|come|gain|do|got ]
'[ cry|cries|cried|crying|scream|screams|screaming|beg|begs|begged|begging|ask|asking|ache|aches|call|calls out|for|to ] to|for|be|a|an !attention !quiet !silence !help !volunteers
'[ ripe|begging|asking|itching|overdue|due|gasping|desperate|long for|a|to|overdue ] <-ing> be|change|review|revamp|rethink
'[ ripe|begging|asking|itching|overdue|due|gasping|desperate|long for|a|to|overdue ] a|an|some|to be|change|review|revamp|rethink
'[ it|it's|now|perhaps|maybe ..3 high? time ] to|that|you|the|we|they|he|she|someone|somebody|staff|governors|leaders|<name> !table
'[ might|may|could|would be the? time ] to|for|that|you|the|we
'[ time ] the|you|they|we|he|she|staff|someone|<name> ..2 <-ed>
'[ time ] the|you|they|we|he|she|staff|someone|<name> ..2 stopped|began|took|went|gave|made|had|got|did|let|saw|came
'[ about|high|past time ] to|for|that|the|you|someone|we
'[ the|a <any>? school|team|staff|class|board|trust could|might|would do|benefit|profit with|from|worse|better ]
'<practice>|<abstract>|<school-thing>|<thing>|list|lists|day|week|it|this|that|site|room|form|<adult-noun>|<learner-noun>|<name> [ could|might <-ly>? do|use with? ] a|an|some|more|less|fewer|another|the|one|two|trimming|pruning|being
:unless
[2
'rule
'thanks
:even
[3
'phrase
'mention
'counted
:catches
[5
'Would love to see more mark making outside.
'I wish you had stayed with his answer.
'A common sheet would go a long way.
'The list could do with a haircut.
'Perhaps it is time the head stopped carrying it all.
:passes
[3
'I would like to hear from you on Friday.
'We could do with a lift from the station.
'It was time for lunch.
{6
:id
'advice.in-your-place
:patterns
[45
'you|they [ may|might|could|will|would <-ly>? find|discover|gain|get|see ] that|it|a|more|them|the|<name>|pupils !office !toilet !room !hall !car !door !gate !key !keys !map
'^ [ what would|might|could happen|change|follow if|were ] you|they|we|the|staff|pupils|someone
'[ i|we|i'd|we'd would? <-ly>? be <-ly>? tempted|inclined|minded|looking|wary|careful|slow|quick|happier|sorry|bolder|braver|tougher|firmer ] to|of|about|if|with
'[ i'd|we'd <-ly>? <would-do> ] !to !a !you !like !love !be !that !thank !know
'[ i|we would <-ly>? <would-do> ] !you !to !been
'[ for what it's|it worth ] !<number>
'[ for my|our money ]
'[ in your|their|his|her shoes|place|position|seat|boots ] ,|i|we|$
'[ if it|this were|was mine|me|my|ours|us|up ]
'[ were this|it|i mine|my|me|ours|you|in ]
'[ my ..1 steer|hunch|instinct|plea|suggestion|thought|nudge|tip|advice|counsel|two|money|vote|question|niggle <be>|would|is|:|for|pennyworth|cents ]
'[ a word to|of the|advice|warning wise|:|, ]
'[ food for ] thought
'[ something|one|worth to|a ..1 think|mull|ponder|chew|bear|watch|try|revisit|punt|shot|try|go over|on|about|in|for|$|. ]
'^ [ maybe|perhaps|possibly|how|what about? a|an|some|more|less|fewer|one|two|another|the|five|ten|even|next|time ] ..9 ?mark
'^ [ maybe|perhaps|possibly|how|what about? a|an|some|more|less|fewer ..2 touch|bit|little|tad|more|less|fewer|longer|shorter|slower|sooner|earlier|later|extra ]
'^ [ a|just|only touch|bit|little|tad|shade|dash more|less|fewer|of|slower|longer|sooner|earlier ]
'^ [ more|fewer|less|longer|shorter|bigger|smaller|clearer|slower <any> ] ..9 please
'^ [ more|fewer|less|longer|shorter|bigger|smaller|clearer|slower <any> ..9 , please ]
'^ [ more|fewer|less|longer|shorter|bigger|smaller|clearer ] <any> ..1 $|.|please|next
'^ [ bigger|smaller|longer|shorter|slower|quicker|clearer|sharper|tighter|fewer|earlier|later|louder|simpler ] <any> ..3 next|please|would|might|for|and
'[ next time|year|term|round|week|visit ,|try|more|less|fewer|start|let|give|use|i'd|maybe|perhaps|could ] !at
'^ [ no|less|enough|fewer <any> <any>? <any>? , please|more ]
'[ do|does not|n't? go|be afraid|shy|frightened|scared|tempted|fooled|seduced ] of|to|about|by
'[ don't be afraid|shy|frightened|scared|tempted|fooled|seduced|too|so ]
'^ [ be <degree>? bold|brave|braver|bolder|firm|firmer|kind|kinder|patient|consistent|clear|clearer|strict|stricter|honest|careful|ready|prepared|sure|specific|precise|explicit|fair|fairer|stricter|wary|mindful|slower|quicker|ruthless|proud|tough|tougher|curious|more|less ] !<number> !with?
'^ [ hold|back|trust|give|get|spare|save|treat|ask|pace|push|allow|let|help <possessive>|yourself|yourselves|them|him|her ] nerve|horses|yourself|instinct|instincts|judgement|in|out|to|the|time|space|a|more|permission|go|loose
'[ get yourself|yourselves in|out|to|a|on|into|down|up ]
'^ [ leave ..3 at home|behind|out|alone|be|well|unsaid|for ] $|.|,|on|until|alone|another|when|next !gate !office !door !reception
'^ [ lose|ditch|bin|axe|drop|scrap|shelve|cut|kill|park|skip|shave|trim|halve|double|shrink|slim ] the|your|that|those|these|half|some|one|a
'[ trick|art|secret|knack|thing|key ..1 is|lies|here ..1 to|in|not ] <any>
'[ less is more ]
'[ easy|easily|quick|simple|obvious|cheap fix|fixed|win|wins|solved|remedied|sorted|mended|remedy|tweak|answer ]
'[ go back|return to ] basics|first|the drawing
'[ back to ] basics|the drawing
'[ take a leaf ]
'[ leaf out of ]
'[ worth <-ing> ] <any>
'[ worth a|another|the|every|<possessive> look|try|go|thought|punt|rethink|visit|second|effort|while ]
'[ might|may|could|would want|wish|like|care|choose|do|think ..1 to|about|well ] <-ing> !know !see !hear
'[ might|may|could|would want|wish|like|care|choose|do|think ..1 to|about|well ] <advice-verb>|<would-do>|whether|how|why|if !know !see !hear
'<do-it> [ needn't|need not|need never ] <any>
'[ there is|was no need ] to|for !for !to? !bring
'[ onus|ball|job is|falls|now on|in|with|to ] the|<possessive>|leaders|staff|governors|you
'[ it falls|is|now|is|up to|now ] the|governors|leaders|staff|you ..2 to <advice-verb>
:unless
[2
'rule
'thanks
:even
[2
'phrase
'counted
:catches
[4
'For what it's worth, I would shave five minutes off.
'Maybe a touch more wait time for those two?
'More symbols on the far doors, please.
'Leave the slides at home on day two.
:passes
[4
'Leave the keys at the office.
'Would you have more chairs for the hall?
'Be at the gate by nine.
'Perhaps we could meet on Friday?
"""#),
    (name: "asides.yaml", text: #"""
{3
:about
'Asides and cries in which a writer lets go: a miracle, shock horror, to die for, how original, where else; effect and edge, years and waters; and short stock phrases of staffrooms.
:defaults
{6
:code
'EVA
:category
'loaded
:level
'ask
:source
'taxonomy, 2, 3 and 16
:why
'This lets a feeling speak. What happened, and when?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'How do you see …?
:rules
[2
{9
:id
'aside.cry
:category
'praise
:code
'PRA
:level
'nudge
:patterns
[25
'[ miracle|wonder|joy of miracles|wonders|joys ]
'[ wonders will never ]
'[ heaven|god|heavens forbid ]
'[ shock horror ]
'[ quelle surprise ]
'[ surprise , surprise ]
'[ chef's kiss ]
'[ back of the net ] with|$|.
'[ to die for ] $|.|,
'[ goosebumps|goosepimples ]
',|; [ how original|novel|exciting|thrilling|lovely|brave|quaint|refreshing|convenient|typical|predictable|very ]
', [ where|who|what|how|why else|otherwise ] ,|$|.|but
'[ what could possibly|ever? go ] wrong
'[ could possibly go wrong ]
'[ mercifully|blessedly|refreshingly|pleasingly|thankfully|disarmingly|disconcertingly|infuriatingly|maddeningly|charmingly|alarmingly|suspiciously|worryingly|gratifyingly !, <any> ] !,
'[ music to my|our|the ears ]
'[ lump in <possessive>|my|the throat ]
'[ hairs|hair on the|my ..2 neck|arms ]
'i|we [ could have|'ve? stayed|watched|listened ..2 day|longer|hours|forever ]
'[ worth the ..1 fare|drive|trip|journey|admission|entry|petrol|detour|visit|early ]
'[ let us|me ,? say ]
'[ shall|should we|i say ] $|.|,
'[ heaven|hell on earth ]
'^ [ what|oh a <value-sure>|<value-unsure-more>|<value-noun> ]
'^ oh , what [ a <value-noun> ]
:even
[1
'phrase
:unless
[1
'rule
:catches
[3
'Shock horror, it started on time.
'The soup trolley, chef's kiss.
'Your registers are to die for.
:passes
[3
'The label says there is no heaven in the game.
'What else is on the table?
'The cook went to bed.
{6
:id
'aside.stock
:patterns
[40
'[ on borrowed time ]
'[ calmer|choppy|smoother|troubled|uncharted|stormy waters|water ] $|.|,|and|in|with|for !on
'[ passes|pass|passed muster ]
'[ at|hit|hits|reached rock bottom ]
'[ straight and narrow ]
'<have>|give|gives|gave|with ..1 [ edge over ]
'[ beyond <possessive> years ] $|.|,|and
'[ to|with telling|good|great|devastating|powerful|excellent|fine|such|real effect ] $|.|,|in|by|with|on
'<work-subject>|<abstract>|sef|document|minutes|plan|review <be> ..1 [ more <any> than <any> ] $|.|,
'[ forensic|surgical|evangelical|monastic|balletic|operatic|herculean|byzantine|kafkaesque|draconian ] !science !evidence !unit !kit !era !topic !times !project !museum !museum !ware
'[ befits|befit|befitting ]
'[ tick and flick ]
'questioning|delivery|talk|pace|teaching|discussion <be>? [ one paced|dimensional|sided ]
'[ stock|canned|pat|glib|formulaic|textbook|scripted|rote answers|answer|phrases|phrase|responses|response|questions|replies|excuses|reply ]
'a|another|total|complete [ write off ] $|.|,|and|for
'[ ventriloquism|tokenism|showmanship|salesmanship|oneupmanship|brinkmanship|gamesmanship ] $|.|,|and|not !trip !club
'[ grace|graces|graced us|them|staff|pupils|me with ]
'[ fond of ] ..1 [ sound of ]
'[ sound of <possessive> own voice ]
'[ swallowed|eaten|devoured|gobbled by|up ] ..1 <-ing>
'[ swallowed|devoured|gobbled up? by ] <practice>|admin|glue|register|registers|queue|queues|packing|tidying|transitions|transition
'[ wasted on ] !the !paper
'[ heart|hearts of gold|stone|oak|lions ] !the
'[ brings|brought|bring|bringing the house|roof down ]
'[ top of <possessive> game ]
'[ alarm bells ] over|about
'[ relative|comparative|real|particular|obvious|hidden strength|weakness|strengths|weaknesses ] $|.|,|of|in|is|was
'[ told|tells|tell|taught|teaches you|us|me|them|pupils|anyone nothing|little|plenty ] $|.|,|about|new
'[ carries the rest|others|team|department|phase ]
'[ plays|played|play a blinder ]
'hour|minutes|morning|afternoon|time ..5 [ not|never get|have back ]
'[ under no|any illusion|illusions ]
'[ secure|solid|strong|clear|comfortable|borderline|safe grade ] <number>
'[ elements|features|aspects|hallmarks|flavour of ] grade|outstanding|excellence|good|greatness
'[ the weakest|strongest|best|worst area|aspect|element|strand|part|link|feature ] of
'[ walk|walks|go through fire ]
'[ for a <any> this size ] $|.
'<value-sure> [ for a|an <any> of? this|that size ]
'[ hour|hours|minutes|morning|afternoon ] of <any> i|we ..1 [ not|never get back ]
'ta|aide|lsa|he|she|assistant|deputy [ a spare part ]
:even
[1
'phrase
:unless
[2
'question
'counted
:catches
[4
'Year 11 are on borrowed time.
'Briefing graced us with ten minutes.
'Table 2 has the edge over table 6.
'Walk-and-talk was tick and flick.
:passes
[3
'The boat came into smooth water by the lock.
'Forensic science club meets on Mondays.
'The hospital is out of business hours.
"""#),
    (name: "blame-idioms.yaml", text: #"""
{4
:about
'Fault found by set phrases and slanted verbs: what was sat on, waved through, dodged or thrown together, whom one left to cope, who meddled, who idled.
:defaults
{6
:code
'EMO
:category
'blame
:level
'ask
:source
'domain 6, rows 51, 83 to 85, 93; taxonomy, 5 and 16
:why
'This puts it at somebody's door. What happened first, and then what?
:offers
[3
{2
:meant
'what you saw
:text
'At <time> …; at <time> …
{2
:meant
'what was said
:text
'The reason given was: "…"
{2
:meant
'a question
:text
'What led to …?
:sets
{5
:answerable
{3
:about
'Those whose job something is.
:include
'adult-noun
:words
'governors governor trustees trustee board boards committee council trust head deputy heads deputies executive exec office slt management managers manager team teams leaders leadership staff cover linguists tutors nobody everyone somebody they he she you we who secretary bursar clerk chair senior central phase faculty subject form
:paper-matter
{2
:about
'What can be held back, hidden or waved through.
:words
'figures figure report reports complaint complaints data results result survey findings finding letter letters news issue issues problem problems concern concerns truth facts fact numbers budget deficit minutes proposal proposals plan plans recommendation recommendations referral referrals email emails feedback request requests application applications policy policies question questions invoice invoices review audit case cases matter matters evidence decision decisions cuts cut changes change rise award pay bill
:idle-verb
{2
:about
'To do little, as somebody else sees it.
:words
'coast coasts coasted coasting slack slacks slacked slacking skive skives skived skiving loaf loafs loafed loafing lounge lounges lounged lounging loll lolls lolled lolling slouch slouches slouched slouching mooch mooches mooched mooching dawdle dawdles dawdled dawdling dally dallied loiter loitered loitering malinger malingering shirk shirks shirked shirking freewheel freewheels freewheeled freewheeling gossip gossiped gossiping natter nattered nattering laze lazes lazed lazing skulk skulked skulking faff faffs faffed faffing dither dithers dithered dithering footle procrastinate procrastinated procrastinates daydream daydreamed
:dump-verb
{2
:about
'To put people somewhere and be done with it.
:words
'parked dumped shunted farmed bundled herded shoved packed palmed shipped offloaded warehoused corralled fobbed plonked stuck sidelined banished exiled relegated consigned marooned stranded abandoned ditched dumping parking shunting herding offloading
:meddle-verb
{2
:about
'To come between somebody and their task.
:words
"1234
steamroller steamrollers steamrollered steamrolled railroad railroads railroaded strongarm browbeat browbeats badger badgers badgered badgering hector hectors hectored hectoring harangue harangues harangued harry harried cajole cajoles cajoled cajoling pester pesters pestered pestering bully bullies bullied smother smothers smothered smothering mothered mothering mollycoddle mollycoddles mollycoddled mollycoddling coddle coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise patronises patronised patronising belittle belittles belittled belittling humiliate humiliates humiliated humiliating ridicule ridiculed snub snubs snubbed snubbing stonewall stonewalls stonewalled 
 berate berates berated berating scold scolds scolded scolding chastise chastised chide chided
reprimand reprimanded demean demeaned undermine undermines undermined sidetrack sidetracked micromanage micromanages micromanaged micromanaging pander panders pandered pandering fawn fawns fawned fawning indulge indulges indulged indulging overindulge        meddle meddles meddled meddling interfere interferes interfered interfering pry pried hijack hijacks hijacked hijacking monopolise monopolises monopolised monopolising commandeer commandeered
:rules
[3
{6
:id
'blame.sat-on
:patterns
[25
'[ sat|sits|sit|sitting on the|a|this|those|these|<possessive> ..2 <paper-matter>|hands|fence ]
'[ bury|buries|buried|burying|hid|hide|hides|hidden|tuck|tucks|tucked|slips|slipped|smuggle|smuggled|sneak|sneaked|snuck|slid ..6 in|on|under|at|away|through|into|out|among page|appendix|annex|any|item|small|footnote|footnotes|agenda ]
'<paper-matter>|award ..1 [ slipped|buried|sneaked|snuck|smuggled|tucked|nodded|waved|rubber|rushed|pushed|bounced|kicked|shelved|binned|parked|ducked|fudged|massaged|spun|doctored|airbrushed|cherry|lost|forgotten|ignored|plucked|cobbled|thrown|dreamt|conjured|cooked|rigged|padded ..1 in|through|out|away|on|into|under|from|together|up|stamped|picked ] !<number>
'[ kick|kicks|kicked|kicking ..4 long|touch|road ] grass|$|.|,|by
'[ kick|kicked|kicking the can ] !into !to
'[ sweep|sweeps|swept|sweeping|brush|brushed ..3 under the? carpet|rug|mat ]
'[ skeletons|elephant in the ]
'[ nod|nods|nodded|nodding|wave|waves|waved|waving|rubber|rush|rushed|railroad ..3 through|past|stamp|stamps|stamped|stamping ] $|.|,|without|by|with|in|at|the|every
'[ rubber stamp|stamps|stamped|stamping ]
'[ take|takes|took|taken|taking ..4 word|words for it|that|this|gospel|granted ]
'[ take|takes|took|taken|taking ..3 at face ]
'[ take|takes|took|taken|taking ..3 as ] gospel|read|given
'[ pluck|plucks|plucked|plucking|pull|pulled|conjure|conjured|grabbed|snatched out? from|of the? thin? air|nowhere ]
'[ mark|marks|marked|marking <possessive> own homework ]
'[ move|moves|moved|moving|shift|shifts|shifted the goalposts|goal ]
'[ jump|jumps|jumped|jumping the|on gun|a|every|bandwagon ]
'[ bandwagon|bandwagons ]
'[ cherry pick|picks|picked|picking ]
'[ massage|massaged|massages|doctor|doctored|fudge|fudged|fudges|fiddle|fiddled|cook|cooked|spin|spun|inflate|inflated|gild|gilded|sugar|sugared the|their|his|her|its|our ] <paper-matter>|books|truth|story|lily|pill
'[ fall|falls|fell|fallen|falling|landed|lands on deaf ]
'[ deaf ears ]
'[ disappear|disappears|disappeared|vanish|vanishes|vanished|vanishing|go|goes|went|gone|fall|falls|fell|sink|sinks|sank|swallowed into|in|down|by|up a|the|<possessive>? black|ether|ground|void|plughole|hole|drain|abyss|long|cracks|pile|bottomless ]
'[ black hole|holes ]
'[ light of day ]
'[ collect|collects|collecting|gather|gathers|gathered|gathering dust ]
:unless
[2
'question
'rule
:even
[2
'phrase
'mention
:catches
[3
'The office sat on the figures until May.
'Governors take her word for it.
'The numbers were plucked from thin air.
:passes
[3
'The governors sat on the front row.
'Plums were picked from the tree.
'The hole was filled with soil.
{6
:id
'blame.dodge
:patterns
[51
'[ point|points|pointed|pointing the|a|an|accusing|fingers ..1 finger|fingers|at ] !map !screen !board !clock
'[ go|goes|went|gone|going <possessive> own sweet|merry? way|thing ]
'[ do|does|did|done|doing <possessive> own sweet|merry? way|thing ]
'[ in the breach ]
'[ for|to the|our|your|visitors'|inspection benefit|visitors|inspectors|ofsted|cameras|camera|gallery|visit ] $|.|,|and|rather|not !bus !car !door !gate !tour !lunch
'[ done|written|marked|staged|rehearsed|tidied|printed|displayed|laid|put|made|dressed ..2 for the visitors|inspectors|inspection|visit|cameras|day ]
'[ tiptoe|tiptoes|tiptoed|tiptoeing|skirt|skirts|skirted|skirting|dance|danced|dancing|pussyfoot|pussyfooting|edge|edged|walk|walks|walked|creep|creeps round|around the|it|this|that|him|her|them|difficult|hard ] !edge !room !hall !field !table !tables !playground !pond !block !site !building !track !circle !school !outside !perimeter !garden !grounds
'[ tiptoe|tiptoes|tiptoed|tiptoeing round|around ] !the
'[ shy|shies|shied|shying|run|runs|ran|running|hide|hides|hid|hiding|shrink|shrinks|shrank|back|backs|backed|turn|turns|turned|duck|ducks|ducked|slope|sloped|walk|walks|walked away|from|off|out from|of ] <-ing> !rain !door !room !table !bell !wind !window !dog !wall !gate
'[ shy|shies|shied|shying|run|runs|ran|running|hide|hides|hid|hiding|shrink|shrinks|shrank|back|backs|backed|turn|turns|turned|duck|ducks|ducked|slope|sloped|walk|walks|walked away|from|off|out from|of ] difficult|hard|the|speaking|any|it|conflict|challenge|responsibility|decisions|change !rain !door !room !table !bell !wind !window !dog !wall !gate
'~the ~a [ duck|ducks|ducked|ducking|dodge|dodges|dodged|dodging|sidestep|sidesteps|sidestepped|sidestepping|evade|evades|evaded|fudge|fudges|fudged|fudging|fluff|fluffed|shelve|shelved ] !under !down !below !beneath !into !behind !ball !pond !duck <any>
'[ sit|sits|sat|sitting on <possessive>|the hands|fence|laurels ] 
'[ rest|rests|rested|resting on <possessive> ]
'[ on <possessive> laurels ]
'[ roll|rolls|rolled|rolling over ] $|.|,|as|when|at|whenever|and|every|for|too
'[ bend|bends|bent|bow|bows|bowed|lean|buckle|buckled|cave|caves|caved|fold|folded ..1 over|to|under|in|with ] backwards|pressure|the|every|parents|him|her|them|when
'[ go|goes|went|going along with ]
'[ let|lets|letting ..3 slide|slip|ride|drift|lie|wander|go|off|pass ] $|.|,|by|until|for|again|because|the|lightly
'[ let|lets|letting ..3 off ] the|lightly|with|hook
'[ off the hook ] !on !phone
'[ turn|turns|turned|turning a blind|deaf ]
'[ look|looks|looked|looking the other way ]
'[ pass|passes|passed|passing the buck|parcel|book ] !to !round !along !across
'[ buck stop|stops|passing ]
'[ head|heads in|down|below|under the sand|parapet ]
'[ above|below the parapet ]
'[ asleep|sleeping|dozing|dozed at|on the|watch wheel|job|switch|tiller ]
'[ sleepwalk|sleepwalks|sleepwalked|sleepwalking ]
'[ take|takes|took|taking|taken <possessive> eye|eyes|hands|finger off ]
'[ drop|drops|dropped|dropping|fumble|fumbled|fluff|fluffed the ball|catch|baton ] $|.|,|over|with|again|on
'[ nobody|noone|no one|someone's|somebody's|everybody's ..1 holding|held|owns|owned|problem|baby|job|watch ] !door !ramp
'[ fall|falls|fell|fallen|falling|slip|slips|slipped ..1 between|through ..2 stools|cracks|gaps|net ]
'[ wash|washes|washed|washing <possessive> hands of ]
'[ leave|leaves|left|leaving ..4 to|holding the|<possessive>|own? own|baby|wolves|devices ]
'[ <possessive> own devices ]
'[ thrown|thrown|throw|throws|threw|throwing|hung|hang|fed|chucked|cast ..3 under|in|into|out|to|at the|a|to? bus|deep|dry|lions|wolves|water|adrift|wind ]
'[ high and dry ]
'[ left|leave|leaves|leaving|kept|keep|keeps|keeping ..2 in the lurch|cold|dark|wilderness ]
'[ in the lurch|wilderness ]
'[ up the creek ]
'[ cut|cuts|cutting ..1 corners|adrift|loose ] !off !out !paper
'[ pay|pays|paid|paying lip ]
'[ lip service ]
'[ go|goes|going|went|gone through ..1 motions ]
'[ tick|ticks|ticked|ticking|box ..2 box|boxes|ticking|tick exercise|culture|for|mentality|$ ]
'[ tick|ticking|box box|ticking|tick exercise|culture|mentality|approach ]
'[ window|shop dressing ] !up
'[ stage|choreographed managed ]
'[ on <possessive> best ] behaviour|behavior
'[ for the|<possessive> benefit of visitors|us|the ] !pupils !children !class !club
'[ for|just|all|purely|only for? show ] $|.|,|and
:unless
[2
'question
'rule
:even
[1
'phrase
:catches
[2
'The team had been tiptoeing around the budget.
'Deputy rolled over as soon as a parent rang.
:passes
[3
'Two boys walked around the pond.
'The dog rolled over on the mat.
'The ball was dropped in the box.
{5
:id
'blame.dumped
:patterns
[42
'[ rescue|rescues|rescued|rescuing|bail|bails|bailed|prop|props|propped|carry|carries|carried|spoonfeeding|overhelp|overhelped out|up? ] him|her|them|pupils|children|<learner-noun> !bag !bags !coat !coats
'[ do|does|did|done|doing <possessive>|the|all|most ..1 talking|thinking|work|listening|job|reading|writing|answering|learning for ] them|him|her|us|you|me|pupils|<name>|<person>|the
'[ honour|honours|honoured|preach|preaches|profess|professes ] ..4 but|more|in|rather
'two|three|four|five|six|some|many|most|one|several <be> [ <dump-verb> ] with|by|at|in|on|outside|off|out|near|beside|behind|round
'<person>|<learner-noun>|<adult-noun>|<name>|children|boys|girls|they|he|she|visitors ..3 [ <dump-verb> ] with|by|at|in|on|outside|off|out|to|near|beside|behind|round|together|into|up|from !bike !bikes !car !cars !scooter !scooters
'[ written|write|wrote|writes|writing off ] by|before|as|after|too|$|.|,|the|these|those|him|her|them
'[ wrote|write|writes|writing him|her|them|pupils|children|boys|people off ]
'[ dump|dumps|dumped|dumping|land|lands|landed|landing|lumber|lumbered|saddle|saddled|load|loaded|burden|burdened|foist|foisted|inflict|inflicted|impose|imposed ..3 on|with|upon ] <person>|<adult-noun>|<learner-noun>|staff|teachers|them|him|her|us|me|whoever|extra|another|the !moon !roof !field !mat !feet !ground !table
'[ take|takes|took|taken|taking advantage|liberties ] of
'[ treat|treats|treated|treating ..3 like|as cattle|dirt|children|an|a|cheap|fools|criminals|servants|second ]
'[ walk|walks|walked|walking|trample|tramples|trampled|ride|rides|rode ..1 over|roughshod ] him|her|them|everyone|pupils|staff|over|feelings|the !bridge !mat !line !road !grass !field !hill
'[ step|steps|stepped|stepping|tread|treads|trod|trodden|treading on ..2 toes ]
'[ toes ] over|with|of !the
'<adult-noun>|ta|tas|you|he|she|they|adults|<name> ..2 [ <meddle-verb> ] !in <any>
'[ <meddle-verb> ] the|a|him|her|them|pupils|children|every|any|his|their|each|staff|parents !corner !class
'<adult-noun>|ta|tas|you|he|she|they|adults|<name>|someone ..1 [ cut|cuts|talk|talks|talked|spoke|speak|speaks|shout|shouted|rode|ride|ran across|over|through|roughshod ] <name>|him|her|them|pupils|the|every|me|each !room !hall !field !playground !road !line !ribbon !card !paper !<thing> !grass !corridor !bridge !finish
'<person>|<adult-noun>|you|your|he|she|they|coaching|discussion|talk|lesson|feedback|meeting|<name>|session ..2 [ stray|strays|strayed|drift|drifts|drifted|lapse|lapses|lapsed|veer|veers|veered|slip|slips|slipped|slide|slides|slid|degenerate|degenerates|degenerated|descend|descends|descended|morph|morphed|stumble|stumbled|fall|falls|fell|tip|tipped|blur|blurred into ] <-ing> !road !field !hall !room !pond !water !chair !box !bag !line !bin !place
'<person>|<adult-noun>|you|your|he|she|they|coaching|discussion|talk|lesson|feedback|meeting|<name>|session ..2 [ stray|strays|strayed|drift|drifts|drifted|lapse|lapses|lapsed|veer|veers|veered|slip|slips|slipped|slide|slides|slid|degenerate|degenerates|degenerated|descend|descends|descended|morph|morphed|stumble|stumbled|fall|falls|fell|tip|tipped|blur|blurred into ] a|an|the|old|chat|lecture|habit|habits|chaos|<abstract>|monologue|mode !road !field !hall !room !pond !water !chair !box !bag !line !bin !place
'<person>|<adult-noun>|<learner-noun>|<family-noun>|<name>|he|she|they|half|rest|pair|table|row|some|others|most|back|who|just|still|simply ..2 [ <idle-verb> ] !engine !car !bus !,
'[ skived|skiving|loafed|loafing|slouched|slouching|shirked|shirking|dithered|dithering|faffing|faffed|mooching|malingering|lazing|procrastinated|freewheeling ] !engine !car !bus
'[ swing|swings|swinging|swung the lead ]
'[ act|acts|acted|acting|play|plays|played|playing the|up maggot|goat|fool|clown|eejit|giddy|gooseberry|martyr|victim|innocent ] !part !role
'[ take|takes|took|taking|taken ..1 easy|mickey|mick|biscuit|piss|michael|liberties|liberty ] !way !route !one !stairs
'[ get|gets|got|getting away with ] <any>
'[ run|runs|ran|running|walk|walks|make|made ..1 rings|riot|circles|amok|hay ..1 round|around|with|$ ]
'[ call|calls|called|calling the shots|tune ]
'[ throw|throws|threw|throwing <possessive> weight ]
'[ rule|rules|ruled the|with roost|a ]
'[ have|has|had|play|plays|played|get|gets favourites|favorites ] !<be>
'[ slack|slapdash|slipshod|careless|sloppy|negligent|remiss|lax|cavalier|shoddy|hamfisted|cackhanded|highhanded|heavyhanded|offhand|dismissive|flippant|offhanded|cursory|perfunctory|tokenistic|threadbare|lackadaisical|haphazard|scattergun ] !rope !rein !tide !key !as
'[ cobbled|thrown|flung|bolted|knocked|lashed|slung|hashed|patched together ] !by !with !from <any>?
'[ cobbled|thrown|flung|bolted|knocked|slung together|on|up ] $|.|,|at|in|the|overnight|from|last !ball
'[ a|another copy ] and paste
'[ copy|copied|copying|cut and|& paste|pasted|pasting job|policy|plan|comment|comments|targets|exercise|reports ]
'[ a copy and paste ]
'[ back|fag of|packet an|a|the envelope|packet|fag ]
'[ last minute|gasp ] !change !goal !of
'[ a|an|the <any>? rush|botch|bodge|patch|paint|stitch|hatchet|hash|rushed|lash job|up|jobs ]
'[ botch|botched|botches|bodge|bodged|bungle|bungled|bungles|muff|muffed|fluff|fluffed|mishandle|mismanage|mismanaged|mismanages|squander|fritter|frittered ] <any>
'[ overegg|overegged|overplay|overplayed|overstep|overstepped|oversteps|overdo|overdid|overdone|overreact|overreacted|overcook|overcooked|overrun|oversell|oversold ] <any>
'[ overstep|overstepped|oversteps the|<possessive> mark|line ]
'[ make|makes|made|making|made a meal|hash|fuss|mess|song|scene|point|show|beeline|habit|nonsense|mockery of|about|and|for ] !group !a
:unless
[2
'question
'rule
:catches
[3
'Two were parked by the window with a tablet.
'About ten minutes in your coaching strayed into telling.
'The two deputies tread on each other's toes.
:passes
[3
'Five bikes were parked by the gate.
'He wrote off for a catalogue.
'She cut across the field.
"""#),
    (name: "blame.yaml", text: #"""
{3
:about
'Someone at fault, or a motive read into what they did.
:defaults
{6
:code
'EMO
:category
'blame
:level
'ask
:source
'domain 6, rows 51, 83 to 85, 93
:why
'This word gives a motive. What happened first, and then what?
:offers
[3
{2
:meant
'what you saw
:text
'At <time> …; at <time> …
{2
:meant
'what was said
:text
'The reason given was: "…"
{2
:meant
'a question
:text
'What led to …?
:rules
[3
{5
:id
'blame.ignore
:patterns
[72
'talk|talks|talked|talking over their|his|her|the|pupils' answers|answer|ideas|contributions|responses
'<learner-noun>|<adult-noun>|group|table <number>? did|do nothing <any>?
'<person>|<learner-noun>|<adult-noun>|<family-noun> <be>|feel|felt <degree>* [ let|held|dragged|ground ] down|back
'rush|rushes|rushed|rushing their|his|her <practice>
'act|acts|acted|acting|play|plays|played|playing the fool|clown|goat|martyr|victim
'act|acts|acted|acting up|silly
'play|plays|played|playing up !in !on !at !front
'<have>|<be> <be>? <degree>* [ slow|late|quick|sluggish|hesitant|loath|loth ] to
'do|does|did|doing [ the|their|his|her <any>? work|thinking|task|writing|talking|tasks ] for <person>|<learner-noun>|them|him|her|the|pupils|<name>|half|most|everyone
'^ [ wasted|wasting|squandered ] <any>
'dismiss|dismisses|dismissed his|her|their|the|it|this ..2 idea|question|answer|view|concern|concerns|worry|point|suggestion
'drop|drops|dropped the ball
'asleep at the
'too|so busy|lazy|slow|quick|eager to
'content|happy to let|leave|sit|watch
'left to fend|cope|sort|manage|their|guess|drift
'no one checked|stepped|intervened|corrected|noticed|bothered|took|challenged|asked
'nobody|noone checked|stepped|intervened|corrected|noticed|bothered|took|challenged
'left it until|to
'despite being told|asked|reminded
'without being asked|told
'once|yet again
'under his|her|their watch|nose|noses
'should|ought to? have known|seen|noticed|been|done|checked|known
'talk|talks|talked|talking over|down to? <any>? <learner-noun>|them|him|her|each|one
'put|puts words into|in
'take|takes|took ..2 for granted
'all|big talk no|and
'miss|misses|missed the point|signs|obvious|cue|cues|boat
'fob|fobbed off
'palmed|palm off
'hog|hogs|hogged
'abandon|abandons|abandoned
'tolerate|tolerates|tolerated|condone|condoned
'stand|stood|stands around|idle|back
'<person>|<name> ..2 [ ignore|ignores|ignored|ignoring|neglect|neglects|neglected|neglecting|refuse|refuses|refused|refusing|overlook|overlooks|overlooked|disregard|disregards|disregarded|shirk|shirks|shirked|dodge|dodges|dodged|evade|evades|evaded|squander|squandered|squanders|undermine|undermines|undermined|flout|flouts|flouted ]
'~app ~software ~program refused|neglected|disregarded|overlooked the|their|his|her|our|to|my|this|these|all|some|instructions|it|advice|by
'ignoring|refusing|neglecting|disregarding the|their|his|her|to|instructions|this|it
'turn|turns|turned|turning a blind|deaf
'turn|turns|turned|turning|look|looked|looking the other|away|their|his|her back|way
'do|does|did|can|could|will|would? <negative-do>|not bother|care|try|trouble|even|take|make|want|listen|seem|appear|realise|notice|address|tackle|deal|act
'not bothered|bothering
'couldn't|can't be bothered
'make|makes|made no|little effort|attempt
'without bothering|caring|thinking|thought|thinking
'<person>|<name> ..1 [ allow|allows|allowed|allowing|let|lets|letting ] <any> ..2 to|drift|slide|slip|go|get|run|wander|talk|chat|dominate|continue|fall|off|do|be|happen
'[ allowed|let ] standards|behaviour|things|noise|it|the
'been [ allowed ] to
'[ fault|blame|blames|blamed|blaming|culprit|culprits|guilty ]
'at fault
'<be> [ responsible ] for the <practice>? decline|fall|drop|failure|mess|poor|low
'brush|brushes|brushed|sweep|swept|sweeps ..2 aside|under|off
'pass|passes|passed|passing the buck
'pay|pays|paid lip|no|little|scant attention|service|regard|heed
'take|takes|took|taking ..2 eye off
'give|gives|gave|giving up on
'gave|give|gives up
'hide|hides|hid|hiding behind
'get|gets|got|getting away with
'cut|cuts|cutting corners
'drag|drags|dragged|dragging their|his|her|its feet|heels
'sit|sits|sat back|idly
'stood|stand|stands by $|.|,|while|and|as|when
'wash|washed|washes|washing their|his|her hands of
'forget|forgets|forgot|forgotten to !bring
'waste|wastes|wasted|wasting ..2 time|minutes|energy|money|effort|lesson|hour|day|money|it|chance
'disrupt|disrupts|disrupted|disrupting
'sabotage|sabotaged|wreck|wrecked|ruin|ruined|ruins|spoil|spoilt|spoiled|spoils
'rely|relies|relied|relying ..1 too|far|heavily|overly
'over rely|relied|reliant|reliance|complicate|complicated|complicates
'overreliance|overreliant|overcomplicate|overcomplicated
'depend|depends|depended|dependent too|far|heavily|overly|entirely
:unless
[2
'question
'rule
:catches
[4
'Staff ignored the noise.
'The head turned a blind eye.
'He refused to start.
'The teacher did not bother to ask.
:passes
[2
'The app ignored the second click.
'Two pupils did not start when asked.
{6
:id
'blame.frame
:why
'This puts it at somebody's door. What happened first, and then what?
:patterns
[51
'[ nobody|noone picked up ]
'[ no one picked up ]
'[ nobody spotted|saw|helped|stopped|explained|thanked|mentioned|offered|noticed ] !at !between !from !on !in
'[ no one spotted|saw|helped|stopped|explained|thanked|mentioned|offered|noticed ] !at !between !from !on !in
'[ shrug|shrugs|shrugged|laugh|laughs|laughed|wave|waves|waved|bat|bats|batted|fob|fobs|fobbed|brush|brushes|brushed ..3 off|aside ] !the !at !to !goodbye
'[ shrug|shrugs|shrugged|laugh|laughs|laughed|wave|waves|waved off|away|aside ] complaints|concerns|questions|criticism|worries|the|any|all|it|them
'[ look|looks|talk|talks|talked|speak|speaks|spoke down on|upon|to ] <person>|<adult-noun>|<learner-noun>|<family-noun>|them|him|her|anyone|everyone|others|those|people
'[ look|looks down on|upon the ] <person>|<adult-noun>
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she|everyone|nobody ..2 [ cave|caves|caved|give|gives|gave|hang|hangs|hung|hold|holds|held|drop|drops|dropped|opt|opts|opted|slack|slacks|slacked|coast|coasts in|back|off|out|through ] $|.|,|to|from|at|when|too|and !hands
'[ stand|stands|stood|stick|sticks|stuck up for ] them|themselves|him|himself|herself|pupils|staff|what|children|others
'[ put|puts|putting up with ] <any>
'[ knuckle|knuckles|knuckled|buckle|buckles|buckled|dig|digs|dug|get|gets|got|muck|mucks|mucked|pitch|pitches|pitched|throw|weigh|weighs|weighed down|in|stuck ] to|$|.|,|and|well
'[ resist|resists|resisted|oppose|opposes|opposed ..1 ] change|changes|advice|help|feedback|support|every|anything|new
'[ throw|throws|threw|throwing|pitched a ..1 fit|tantrum|wobbly|strop|paddy ]
'<adult-noun>|adults|staff|he|she|they [ speak|speaks|spoke|talk|answer|answers|answered|decide|decides|decided|think|thinks|thought for ] the? <learner-noun>|them|him|her
'[ just|simply|merely sat|stood|watched|looked|shrugged|carried|kept|let|left|walked|stared|nodded|smiled|laughed !on ]
'[ shut|shuts|shutting|talked|shouted|put|puts ..2 down ] $|.|,|when|again
'[ cover|covers|covered <possessive> tracks|back|backs ]
'[ <any> <possessive> way out|through|into|past|round|around ] of|the|$|.|,|it|to
'[ give|gives|gave|giving|given the|all ..1 answer|answers|game away ]
'staff|teachers|leaders|parents|families|boys|pupils|adults|they|students [ turn|arrive|come|roll|wander|drift up|in|back? ..1 late ]
'<adult-noun>|ta|he|she|they|nobody|leader [ did|do|does not|n't notice|spot|see|realise|anticipate|intervene|challenge|pick|act|respond|react|think|plan|prepare|check|listen|adapt|address|tackle|follow !in !at !on !from ]
'<adult-noun>|ta|he|she|they|nobody|leader [ didn't|doesn't|don't notice|spot|realise|anticipate|intervene|challenge|pick|act|respond|react|think|plan|prepare|adapt|address|tackle|follow !in !at !on !from ]
'<adult-noun>|ta|he|she|they [ never <craft-verb> ] !in !at !on
'talk|noise|chatter|paperwork|admin|behaviour|teacher|it [ took|takes|take|taking over ] $|.|,|and|from|again
'<adult-noun>|ta|staff|he|she|they|you [ bury|buries|buried|duck|ducks|ducked|dodges|sidestep|sidesteps|pretend|pretends|pretended|wait|waits|waited ..1 head|heads|question|questions|issue|that|until|for someone ]
'[ at a loss|fault|odds|snail's ] $|.|,|with|for|pace
'[ of <possessive> own making ]
'[ bring|brings|brought ..1 on|upon themselves|himself|herself ]
'[ asking|ask|asks|asked for trouble|it ]
'<adult-noun>|they|he|she|staff [ bent|bend|bends|broke|break|breaks|ignored the? own? rule|rules|promise|word ]
'[ kept|keep|keeps in the dark|loop ]
'[ slow|late|quick|sluggish off the mark ]
'[ too little|late , too late|little ]
'[ without|with no|little so much as|proper|due|adequate|much|real ..1 thought|care|warning|explanation|regard|consideration|consultation|thinking|planning ]
'<adult-noun>|staff|teachers|you|he|she|they <-ly>? [ lean|leans|leant|leaned|resort|resorts|resorted|default|defaults|defaulted|cling|clings|clung|retreat|retreats|retreated|fall|falls|fell|hide|hides|hid ..1 on|upon|to|behind|into ] <any>
'<adult-noun>|ta|you|he|she|they [ took|takes|take over ] $|.|,|and|from
'[ <have> <possessive> favourites|favourite|pets ]
'<adult-noun>|staff|you|he|she|they <-ly>? [ overlook|overlooks|overrode|override|overrides|overrule|overruled|interrupt|interrupts|interrupted|cut|cuts|talk|talks|talked|speak|spoke|shout|shouts|rush|rushes|rushed ] over|across|off|through|past|at them|him|her|pupils|the|their|children
'[ allowed|permitted|free|left to call|shout|talk|drift|wander|opt|coast|push|dominate|interrupt|swing|fight|chat|ignore|avoid|get|do|run|roam|slide|become|disrupt|disturb|slip|hide ] <any>
'[ do|does|did|doing|done all|most|much of? the work|thinking|talking|lifting|running|heavy ] <any>?
'[ brush|brushes|brushed|gloss|glosses|glossed|skate|skates|skated|skip|skips|skipped over|past|aside ] <any>?
'[ opt|opts|opted|bow|bows|bowed|bail|bails|bailed|check|checks|checked out ] $|.|,|of|and|when
'<be>|<have> [ <-ly>? let|dragged|held down|back by ] <any>
'<be> [ wasted|misplaced|miscast|underused in|on|as ] <any>
'[ give|gives|gave|giving away the ] <any>
'[ do|does|did|doing it all? for ] them|him|her|pupils|chn
'[ carried|carries|carry|ploughed|went|goes|pressed on ] ..3 although|regardless|despite|anyway
'you|they|adults|staff|teachers|leaders [ let|allow|allowed ] <any> ..2 do|to|drift|get|go|run|talk|slip|slide|dominate|be
'<have> [ <possessive> own way|agenda|axe ]
'[ too|so close|cosy|soft|hard|quick|slow|ready|busy|tired|lenient|strict|easy|harsh|trusting|generous to|with|on|for ]
:unless
[2
'question
'rule
:catches
[3
'Staff look down on the cleaners.
'Teachers lean on worksheets.
'The assistant took over.
:passes
[3
'She looked down on the hall from the balcony.
'The ladder leans on the wall.
'She took over as head in June.
{7
:id
'blame.loaded-speech
:category
'loaded
:why
'This way of saying "said" takes a side. What were the words?
:patterns
[5
'<person>|<name>|he|she|they ..1 [ admit|admits|admitted|claim|claims|claimed|complain|complains|complained|boast|boasts|boasted|moan|moans|moaned|whine|whined|whines|grumble|grumbled|mutter|muttered|snapped|snaps|bark|barks|barked|shout|shouts|shouted|yell|yells|yelled|scream|screamed|lecture|lectured|nag|nagged|nags|confess|confessed|concede|conceded|concedes|insist|insisted|protest|protested|gloat|gloated|sneer|sneered|scoff|scoffed|sulk|sulked|sulks|whinge|whinged|gossip|gossiped|drone|droned|drones|rant|ranted|rants|blurt|blurted|tantrum ]
'admitted|claimed|complained that|to
'an|the|just|their|his|her|that's|poor|lame|weak excuse|excuses
'make|makes|made|making excuses
'excuse|excuses $|.
:even
[1
'reported
:catches
[4
'The head admitted it.
'Pupils complained.
'The teacher shouted.
'That's just an excuse.
:passes
[1
'A girl said the queue was long.
"""#),
    (name: "briefly.yaml", text: #"""
{4
:about
'Verdicts in very few words: the real thing, a warm body, a foregone conclusion; a plenary snatched, an app ignored, a trainee still green, time that flew; and what is fit for, wants for or has gone off.
:defaults
{6
:code
'EVA
:category
'evaluative
:level
'ask
:source
'taxonomy, 2, 8 and 16
:why
'This weighs it in a word or two. What was there to see, and how long or how often?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'How would you describe …?
:sets
{3
:done-ill
{2
:about
'How work was done, by the sound of it.
:words
'snatched clipped gabbled fluffed fumbled scrambled skimped milked mangled murdered butchered savoured relished hammered drilled rattled mumbled garbled hurried bungled botched nailed stretched padded rationed doomed cursed blessed snubbed crisp wooden stiff hammy electric mechanical robotic breathless flat leaden polished raw spirited lusty ragged tuneful tuneless shrill thin rousing stodgy lumpy frothy tepid unloved
:regarded
{2
:about
'How a thing is regarded, as somebody says.
:words
'ignored shunned dreaded spurned mistrusted distrusted resented begrudged humoured indulged feared revered adored cherished undervalued unappreciated loathed hated sidelined scorned derided mocked envied trusted coveted patronised pitied prized worshipped idolised disregarded flouted unloved unread unheard unseen unused untouched unquestioned
:office-body
{1
:words
'office board council district department trust school faculty team governors leadership slt committee authority staffroom union
:rules
[2
{6
:id
'briefly.thing
:patterns
[35
'[ real deal|mccoy ]
'<be> ..1 [ the real thing|article ]
'[ finished|genuine article ]
'[ warm body|bodies ]
'<be> ..1 [ a safe harbour|haven|port|space ]
'<be> ..2 [ last resort|gasp|hurrah|chance ] $|.|,|for|and
'[ foregone conclusion ]
'<be> a <any>? [ coup|keeper|find|statement|start|stretch|luxury|leap|gift|loss ] $|.|,|for|to !of
'[ power behind ]
'[ law|world|laws to|unto themselves|itself|himself|herself ]
'[ runs on the board ]
'[ out of the traps|blocks|starting ]
'[ out of sight ..2 mind ]
'[ demob happy ]
'[ eaten|eat|eats|ate ..2 alive ]
'[ kid gloves ]
'[ stroke|strokes of genius|luck|brilliance ]
'[ in your|their|my|his|her|our tracks ]
'[ a|b|c plus|minus|star ] effort|work|show|job|performance|behaviour|answer|stuff|teaching
'<be> [ the ..1 hub|heart|engine|nerve|soul|pulse|jewel|making|undoing ..1 of ]
'<be> ..1 [ punishment|penalty for ] <-ing>
'<be> [ more than a|the|just|his|her|their ..1 ] label|number|diagnosis|sum|grade|statistic|score|data
'label|reputation|nickname|story <have>? ..1 [ stuck|sticks ] $|.|,|to|and !notes
'[ say|says|said one|another thing ] ,|and|but
'[ much of a muchness ]
'art|work|books|lessons|displays|paintings|essays|comments|reports <be> [ all the|much|of ..1 same|alike|piece ] $|.|,
'[ wants for ] <any>
'[ want for nothing|rigour|little|anything|care|love|light ]
'<be>|looks|seems|hardly|barely [ fit for a|an|nothing|no|purpose|the|human|little ]
'[ does|do|did everything|all|too ..1 for ] him|her|them|pupils|children
'[ looks|feels|sounds|reads|shows it ] $|.|,
'[ and showed|shows ] $|.
'[ but not|never felt|meant|understood|lived|heard|owned|believed|loved|grasped|digested|absorbed ] $|.|,
'[ prompt|swift|curt|frank|full|warm|grudging|thorough|brisk|fair|firm and prompt|full|fair|frank|swift|firm|kind|brief|warm|honest|heartfelt|polite|fierce|friendly ] $|.|,
'[ need|needs|needed|wants|wanted|deserve|deserves|deserved|calls|called for? a|an lighter|firmer|surer|gentler|softer|sharper|clearer|longer|bigger|better|bolder|braver|tighter|slower|quicker|warmer|steadier|cooler|wider|deeper|stronger|fuller|fresher touch|hand|voice|lead|run|look|approach|tone|pace|ending|start|space|read|audience|steer|hook|question|head|eye|plan ]
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[1
'The cover teacher was a warm body.
:passes
[4
'The keeper of the shed has a key.
'The lady stood in the tracks of the bus.
'The ball was a find of the dog.
'He wants forty chairs.
{6
:id
'briefly.said-of
:patterns
[14
'<practice>|<abstract>|plenary|drama|acting|singing|playing|dialogue|chorus|lines|delivery|recital|ending <be> ..1 [ <done-ill> ] $|.|,|and|but|by|in|from|throughout
'<be> <degree>? <-ly>? [ <regarded> ] $|.|,|by|and|in|here|at|until|rather !today
'<office-body> <be> ..1 [ asleep|awake|absent|dead|blind|deaf|dumb|missing|adrift|mute ] $|.|,|to|at|and|on
'<be> <degree>* [ criminal|murder|torture|magic|class|pants|rubbish|genius|tosh ] $|.|,|and
'trainee|ect|teacher|deputy|head|mentor|tutor|lead|coordinator|coach <be> <degree>* still? [ green|raw|asleep|hungry|spent|lost|sharp|fresh|ready|unready ] $|.|,|and|but|for
'time|morning|hour|lesson|period|afternoon|day|session|minutes|assembly|playtime|break [ flew|flies|dragged|drags|crawled|crawls|evaporated|evaporates|slipped|vanished|disappeared|whizzed|raced|limped ] $|.|,|by|past|on|away|and
'governors|board|staff|leaders|council|chair|deputy|trustees [ nod|nods|smile|smiles|drift|drifts|coast|coasts|sleep|sleeps|shrug|shrugs|scowls|sulk|dither|preach|preaches ] $|.|,|and
'[ preach|preached|preaches|moralise|moralised|sermonise|lectured ] $|.|,|at|to !the
'dinners|dinner|lunches|food|puddings|custard|meals|menu|toilets|loos ..1 <be> <degree>* [ grim|bland|stodgy|superb|lovely|good|poor|dire|great|fine|awful|tasty|delicious|disgusting|vile|foul|inedible ] $|.|,|and|but
'<abstract>|<practice>|handwriting|spelling|milk|attitude ..1 <have> [ gone off|downhill|backwards|sour|flat|stale|soft|south|astray|awry|missing|adrift|quiet|cold ] $|.|,|since|in|after|this|over
'[ years|decades|decade|generation|light behind|ahead|out ] $|.|of|the|,
'transitions|meetings|assemblies|registers|rehearsals|tests|emails|drills|transition|paperwork ..1 [ eat|eats|ate|swallow|swallows|swallowed ] the|our|half|up|into|most|all|whole
'<be> [ where|when ..1 <abstract>|<inner>|learning|fun|magic|goodwill|joy|work ..1 stops|starts|ends|begins|happens|lives|dies|goes ]
'[ shame|shames|shamed|disgrace|disgraces|insult|insults|mock|mocks|betray|betrays ] the|our|its|this|their ..1 school|place|building|uniform|children|pupils|work|name|staff|profession|poem
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[5
'The recap was snatched.
'The suggestion box is shunned.
'The trainee is still green.
'The district office is asleep.
'Carpet time flew.
:passes
[4
'The door is green.
'The cat was asleep.
'The box was unused on Monday.
'The kite flew by the shed.
"""#),
    (name: "cause-idioms.yaml", text: ##"""
{4
:about
'Causes told by set phrases: what did the heavy lifting, put a stop to it, opened it up, ate away at it; no wonder; what would have saved, bought or made; what hinges on whom.
:defaults
{6
:code
'CAU
:category
'causal
:level
'ask
:source
'domain 6, rows 63, 64, 66; taxonomy, 14
:why
'A visit shows what stood side by side, not what caused what. What links them, if anything?
:offers
[2
{2
:meant
'what you saw
:text
'At the same time as … we saw …
{2
:meant
'a question
:text
'What do you think links the two?
:sets
{3
:drained
{2
:about
'What can be taken out of people and work.
:words
'stuffing wind life energy joy fun heat sting confidence heart soul spark sense thinking curiosity pleasure oxygen strength spirit enthusiasm momentum goodwill marrow fight tension drudgery pain guesswork initiative pressure hope air drama colour point
:gained
{2
:about
'What can be given, lent or given back.
:words
'confidence voice voices dignity spark pride heart hope belief childhood independence freedom courage edge shape purpose focus lift boost kick start credibility authority structure backbone status weight life meaning reason sense impetus momentum breath lease
:done-for
{2
:about
'For whom something is bought, saved or spoilt.
:words
'you them him her us me pupils staff everyone anyone nobody half most
:rules
[4
{6
:id
'cause.did-it
:patterns
[52
'[ give|gives|gave|given|giving|hand|handed|hands ..3 back to ] <done-for>|<learner-noun>|<adult-noun>|the !office !desk !library !shop !owner !front !teacher
'[ buy|buys|bought|buying ..5 time|space|minutes|goodwill|calm|room|peace|silence|hour|trust|loyalty ] !number
'[ leave|leaves|left|leaving ..2 scar|scars|legacy|dent|hole|void|vacuum|bruise|bruises|wounds ] !on !in
'[ did|does|do|done|doing ..1 heavy lifting|work ] for|$|.|,|here|of !the !a
'[ heavy lifting ] !of
'[ put|puts|putting a|an|the ..1 stop|end|brake|brakes|damper|dampener|dent|strain to|on|in ]
'[ put paid to ]
'[ put|puts|putting the kibosh|mockers|brakes|boot|wind|frighteners|seal|icing|skids ] !on !back
'[ concentrate|concentrates|concentrated|concentrating|focus|focused|focuses the? minds|mind ]
'[ eat|eats|ate|eaten|eating|chip|chips|chipped|chipping|gnaw|gnaws|gnawing|nibble|nibbled|nibbles ..1 away at ]
'[ eat|eats|ate|eaten|eating|cut|cuts|cutting into ] the|<possessive>|time|learning|lessons|<practice>|playtime|lunch|break !apple !sandwich !cake !pie !paper !card !halves !two !three !quarters !strips !squares
'[ knock|knocks|knocked|knocking|take|takes|took|taken|taking|suck|sucks|sucked|sucking|squeeze|squeezes|squeezed|squeezing|drain|drains|drained|draining|beat|beats|beaten|drum|drummed|wring|wrung|kick|kicked|leach|leached ..2 <drained> out|from|away ]
'[ knock|knocks|knocked|knocking <possessive>|the|staff|pupils' <any>? confidence ] !over
'[ give|gives|gave|given|giving|lend|lends|lent|lending ..4 <gained> back ]
'<abstract>|<practice>|idea|scheme|club|rota|coach|mentor|box|cards|timer|job|role|it|which|that|this [ <have>? give|gives|gave|given|lends|lent|lend ..4 <gained> ]
'[ open|opens|opened|opening ..4 up ] $|.|,|to|for !book !shop !box !bag !at !in !on
'that|which|this|it|question|questions|task|answer|story [ open|opens|opened|opening|unlocked|unlocks|cracked ..1 doors|door|lesson|whole|floodgates|discussion|topic|conversation|eyes|text|up ]
'[ open|opens|opened|opening the|a|up? floodgates ]
'[ close|closes|closed|closing|shut|shuts|shutting|kill|kills|killed|killing|stifle|stifles|stifled|choke|chokes|choked|smother|smothered|nip|nips|nipped|strangle|strangled|throttle|crush|crushed|squash|squashed|quash|quashed ..3 down|off|dead|stone|bud ] !door !doors !gate !computer !computers !laptop !laptops !tap !window !lid !itself !<thing>
'[ kill|kills|killed|killing|stifle|stifles|stifled|choke|chokes|choked|smother|smothers|smothered|strangle|crush|crushes|crushed|squash|squashed|quash|quashed the|any|all|their|his|her|<abstract>|<inner>|<practice> ] !ant !can !fly !pond !plant !plants !weeds !flowers !<thing>
'[ sow|sows|sowed|sown|plant|planted the seed|seeds ] of
'[ pave|paves|paved|clear|clears|cleared|light|lights|lit|smooth|smooths|smoothed|ease|eased the|a way|path|touchpaper|fuse|air|blockage ] for|to|$|.|,|between
'[ set|sets|setting in|off|the train|motion|alarm|wheels|ball|tone|scene|bar|agenda|pace ] $|.|,|for|in|rolling
'[ tip|tips|tipped|turn|turns|turned|swing|swings|swung|stem|stems|stemmed|buck|bucks|bucked|reverse|reversed the balance|tide|flow|rot|trend|scales|slide|decline ]
'[ stop|stops|stopped the rot ]
'[ break|breaks|broke|broken|breaking the ice|deadlock|spell|cycle|mould|back|logjam|silence|habit ] !on !with !of
'[ rock|rocks|rocked|upset|upsets|muddy|muddies|muddied|steady|steadies|steadied|calm|test the boat|apple|waters|applecart|ship ]
'[ throw|throws|threw|thrown|put|puts a ..1 spanner|curveball|cat ]
'[ pour|pours|poured|throw|throws|threw cold water on ]
'[ pour|pours|poured oil|fuel|petrol ]
'[ add|adds|added fuel|insult|petrol ]
'[ do|does|did|done|doing ..2 wonders|favours|harm|good|magic|trick|damage|disservice|justice|world ] !fair
'[ work|works|worked a? treat|charm|wonders|magic|miracles ]
'[ like|as a charm|dream|magic|clockwork ] !card
'[ breathe|breathes|breathed|bring|brings|brought|inject|injects|injected|pump|pumped ..3 life|energy|oxygen|air|pace|to ] into|to|life !lungs !tyre
'[ new|second lease|wind of|$ ]
'[ reap|reaps|reaped|reaping|pay|pays|paid|paying|yield|yielded|bear|bears|bore|bearing ..1 rewards|dividends|fruit|benefits|off|harvest ]
'[ come|comes|came|coming back|home to bite|haunt|roost ]
'[ take|takes|took|taken|taking <possessive>|a|its|their heavy? toll ]
'[ leave|leaves|left|leaving <possessive>|a|its lasting? mark|scar|scars|legacy|bitter|sour|imprint ] !of !on !in !sheet
'[ cast|casts|throws|threw a|its|<possessive> ..1 shadow|pall|cloud ] over|across
'[ a recipe ] for !card !soup !cake !bread !soup !pizza !biscuits !curry !jam
'[ spell|spells|spelt|spelled|sound|sounds|sounded the|<possessive> end|death|doom|knell ]
'[ <be> the making|undoing|saving|salvation|ruin|death|backbone|brake|brakes|engine|glue|cement|driver|key|catalyst|oil|motor|drag|lifeblood|linchpin|lynchpin|cornerstone|bedrock|bottleneck|weak|spur|trigger of|on|for|behind|that|in|to ] !car !bike !bus !van !boat !door !gate !room !cupboard !machine
'[ tip|tips|tipped|push|pushes|pushed|drive|drives|drove|driven|send|sends|sent ..2 over|to|round|up the edge|brink|bend|limit ] !of !with !by
'~tables ~table ~chairs ~chair ~desks ~desk ~benches ~bench ~mats ~trays [ drive|drives|drove|driven up the wall ]
'[ drive|drives|drove|driven|scare|scares|scared|frighten|frightened|put|puts|turn|turns|turned|win|wins|won|bring|brings|brought|talked|talks|drew|draws|shame|shames|shamed|jolt|jolted|goad|goaded|coax|coaxes|coaxed|nudge|nudges|nudged|prod|prodded|tempt|tempted|lure|lured|pulled|pulls <done-for>|<learner-noun>|<adult-noun>|families|parents|boys|girls|people away|off|over|round|into|out|in|along ] !car !hall !room !lift !the !a !number
'[ put|puts|turns|turned|scares|scared|drives|drove|driven off|away ] families|parents|boys|girls|staff|readers|reading|maths|applicants|teachers|pupils
'[ tail wagging|wags ]
'[ domino|ripple|snowball|cascade|trickle|knock-on effect ]
'[ vicious|virtuous circle|cycle|spiral ]
'[ chicken and egg ]
:unless
[2
'question
'rule
:even
[1
'counted
:catches
[4
'The grid did the heavy lifting for them.
'The plan put a stop to the calling out.
'Her job has given those girls their confidence back.
'Absence is eating away at trust.
:passes
[3
'They cut into the apple.
'He put a lid on the jar.
'She opened the door to the hall.
{7
:id
'cause.wonder
:category
'certainty
:patterns
[10
'[ small|no|little|hardly|scarcely any|a? wonder ] !was !is !of !at !about !wall !why
'[ is it any wonder ]
'[ no prizes for ]
'[ no coincidence|accident|surprise|mystery|fluke|secret|prizes|surprises that|why|how|when|in|here|there|for|given|to|$|.|, ] !in
'[ it|that|which <be>? not|n't|hardly|scarcely a? coincidence|accident|surprising|surprise|rocket|hard|difficult to?|that|science|see? ]
'[ hardly|scarcely|not surprising|surprisingly ]
'[ you|one can|could see|tell|guess|imagine|understand why|how ]
'[ that|this|which would|might|may|could|goes|go ..3 explain|account ] why|for|the|how|much|it|a
'[ go|goes|went|going ..2 way to|towards ] <-ing>
'[ go|goes|went|going ..2 way to|towards ] explain|explaining|making
:unless
[1
'question
:even
[1
'mention
:catches
[2
'Small wonder the club has a waiting list.
'Three left, and no prizes for guessing why.
:passes
[2
'We wonder what the girls would say.
'No prizes were given at sports day.
{6
:id
'cause.thanks
:patterns
[24
'^ [ thanks to ] the|a|his|her|their|our|your|one|this|that|<name>|<practice>|<abstract> ..9 , <any>
'rose|fell|held|dropped|improved|went|came|climbed|grew|doubled|halved|shrank|stayed|up|down|up|better|survived|won|lost|cent|percent|% ..6 [ thanks|owing|due ..2 small|part|large|measure|no? part|measure|small ]
', [ thanks|owing|due ..1 in|largely|mainly|partly|entirely|mostly|not to|no|part|large|some ]
', [ thanks|owing|due to ] <article>|<possessive>|<name>|<practice>|<abstract>|<adult-noun>|soft|strong|good|poor|clear !<plain-cause>
'rose|fell|held|dropped|improved|went|came|climbed|grew|doubled|halved|shrank|is|are|up|down|won|cent|percent|% ..5 [ on|off the back|strength of ] !chair !door !bus !sheet !lorry !page !card !head !neck !seat !wall
'[ on|off the back|strength of ] the|a|<possessive>|one|two ..2 <practice>|<abstract>|calls|visits|phone|survey|grant|campaign|drive|success
'[ owe|owes|owed|owing <possessive>|its|a|much|everything|more|most|little|nothing ..2 to ] !# !pounds
'[ owe|owes|owed it|this|that|everything|all|much to ] <article>|<possessive>|<name>|one
'[ hinge|hinges|hinged|hang|hangs|hung|turn|turns|rest|rests|rested|ride|rides|stand|stands|stood|depend|depends|revolve|revolves|revolved|pivot|pivots ..2 on|upon|around|or the|a|one|<possessive> ] goodwill|shoulders|person|teacher|personality|energy|one|two|whim|presence|luck|single|strength|few
'[ hinges|hinged on|upon ] !a !wood !wall !left !right !post !door
'[ stand|stands|stood or fall|falls ]
'[ live|lives|lived|dies|die or|and die|dies by|on|with ]
'[ for|through|from|by want|lack|dint|virtue|sheer of|force|weight ] !plaster !court
'[ in no small measure|part|way ]
'[ at the hands of ]
'[ under the|its|their|sheer weight|strain|pressure of|$|. ] !bridge !load !snow !water !books
'[ a|the <any>? legacy|symptom|by-product|casualty|victim|product|fallout|aftermath|consequence of ] !study !survey !fire !accident !flood
'[ symptom|symptoms|symptomatic|testament|tribute|testimony|proof|indicative of|to|that ] !asthma !flu !<thing>
'[ the difference between ] <-ing>
'[ the difference between ] pupils|a|success|those|knowing
'[ come|comes|came|go|goes|went|leave|leaves|left|return|returns|returned|walk|walks|walked|emerge|emerges|emerged ..1 back|away|out|in|home|from <degree>? <rank-er> ] !than !number
'[ change|changes|changed|changing|achieve|achieves|achieved|solve|solves|solved|shift|shifts|alter|alters|altered|add|adds|added|prove|proves|proved|bring|brings|brought nothing|everything|anything|something|little ] $|.|,|for|but|to|and|at !water !card !in
'[ change|changes|changed|changing ..1 the|everything game|culture|picture|story|climate|mood|landscape|weather|lives|life ] !on !of !slide
'[ game changer|changing|changers ]
:unless
[2
'question
'rule
:even
[2
'counted
'phrase
:catches
[4
'Thanks to the coaching pairs, leavers fell from 11 to four.
'Attendance rose on the back of the phone calls.
'The strings club owes its survival to one teacher.
'Pupils come back calmer.
:passes
[3
'The hinge on the left door is loose.
'We owe nine pounds to the office.
'Thanks to Mr Hill for the tea.
{6
:id
'cause.otherwise
:patterns
[10
'[ would|might|could|'d have <-ly>? bought|saved|spared|given|earned|won|made|cost|freed|lost|got|gained|kept|led|brought|turned|sent|stopped|built|seen|held|let|taken|allowed|helped|cut|shown|left|put|done|gone|come|been|set|drawn|caught ] <done-for>|the|that|it|more|a|an|better|further|time
'[ would|might|could|'d have <-ed> ] <done-for>|the|that|it|more|a|an|better|on|from
'^ [ if <any> ] ..9 , ..7 would|might|could|'d have
'^ [ if <any> ] ..9 , ..7 wouldn't|might've|would've|could've|couldn't
'if you'd|he'd|she'd|they'd|we'd|you|he|she|they [ only|just|simply <any> ]
'^ [ wouldn't|couldn't|mightn't ..7 have ]
'^ [ another|two|three|five|ten|a|an|one|some|even ..7 less|more|fewer|extra|earlier|later|sooner ] ..7 would|might|could|'d !fit !fill !hold !take !go !bring !be
'^ [ another|two|three|five|ten ..1 minutes|seconds|minute|adults|pupils|weeks ] ..7 would|might|could|'d !fit !fill !hold !take !go !bring !be
'[ but for|if not|were|if ..2 not|for ] the|your|his|her|that|it ..9 would|might|could|'d
'[ without ] that|this|your|her|his|the|it|them|you ..6 would|might|could|'d
:unless
[2
'rule
'thanks
:even
[3
'question
'counted
'name
:catches
[3
'If you'd only waited, the rest would have built on it.
'Five minutes less on the date would have bought you the story.
'Wouldn't a card have saved you that row?
:passes
[2
'If the bus is late, we will wait.
'Would you have two minutes after lunch?
"""##),
    (name: "cause.yaml", text: #"""
{4
:about
'A cause inferred and not seen.
:defaults
{6
:code
'CAU
:category
'causal
:level
'ask
:source
'domain 6, rows 63, 64, 66
:why
'A visit shows what stood side by side, not what caused what. What links them, if anything?
:offers
[2
{2
:meant
'what you saw
:text
'At the same time as … we saw …
{2
:meant
'a question
:text
'What do you think links the two?
:sets
{1
:plain-cause
{2
:about
'Causes a second observer would have written the same.
:words
'switch switched battery batteries plug plugged bulb broke broken rain rained raining snow wet ice icy closed locked fire bell alarm bus coach trip ill sick absent late door power cable wire wifi internet printer damp asbestos mould dust smoke bees wasps bee wasp mice storm smell gas weather wind rained train traffic holiday building roadworks flood leak heating boiler road roads power electricity storm floods cold hot heat lights sensor sensors electrics laptop laptops booked course courses away hired timetabled clock projector computer computers tablet tablets screen tap pipe kettle key keys lift van car gate pump flooded photocopier string rope fuse motor wire sun light dark bright
:rules
[2
{5
:id
'cause.because
:patterns
[88
'come|comes|came|comes down to <practice>|<adult-noun>|<learner-noun>|poor|good|weak|strong|how|what|who|a|the
'rooted|grounded in
'courtesy of
'on the back|strength of !the !a !each !this !every !his !her !my !our !your !their !its !one !two !three !it !them !an !another !some !<thing>
'in the wake of
'account|accounts|accounted for the|much|this|most|some|their
'with ..5 in place|gone , <person>|<practice>|the|things
'since ..6 , <practice>|<person>|things ..2 <have>|<be>
'work|works|worked wonders|magic|miracles
'do|does|did the trick
'make|makes|made|making the|all|a difference
'spur|spurs|spurred|prompted|trigger|triggers|triggered|inject|injects|injected|breathe|breathes|breathed|unlock|unlocks|unlocked|release|releases|unleash|unleashed ..2 <learner-noun>|<adult-noun>|<practice>|life|energy|potential|confidence|change
'keep|keeps|kept ..1 <learner-noun>|<adult-noun>|<person>|them|him|her|everyone on|focused|engaged|busy|interested|motivated|quiet|calm|going|guessing|hooked|awake
'leave|leaves|left|leaving <learner-noun>|<adult-noun>|<person>|them|him|her|everyone ..1 [ <state>|confused|lost|cold|behind|floundering|wanting|unclear|none|guessing|bored|unsure|struggling|without|with ]
'make|makes|made|making <learner-noun>|<adult-noun>|<person>|them|him|her|everyone|it [ <state>|feel|think|work|want|listen|care|behave|learn|easier|harder ]
'turn|turns|turned ..3 into
'free|frees|freed|freeing up? ..1 <learner-noun>|<adult-noun>|<person>|them|him|her to
'got|get|gets|getting ..2 <learner-noun>|them|everyone|class [ talking|thinking|going|writing|reading|moving|working|interested|excited ]
'because|since|as <practice> <be>|<have>
'because|since|as <person>|<learner-noun>|<adult-noun> <not>|<adverb>? [ knew|know|know|felt|feel|trust|trusted|lacked|lack|understand|understood|wanted|want|cared|care|valued|value ]
'explain|explains|explained ..1 why|how|the|this|much|their ..3 <value-unsure-more>|<value-sure>|drop|rise|gap|calm|noise|behaviour|results
'which|this|that|and in turn
'knock on effect|effects
'domino effect
'bring|brings|brought ..3 noise|temperature|chatter|level|them|him|her|class down|round|together
'give|gives|gave|given|giving ..2 the? confidence|courage|freedom|voice|tools|vocabulary|belief|permission to
'<be> behind the|this|these|that|much !door !desk !chair !table !wall !school !curtain
'lie|lies|lay at the root|heart|bottom|behind
'benefit|benefits|benefited|benefitted|profit|profits|profited|suffer|suffers|suffered from
'woke|wakes|wake|hyped|geared|calm|calmed|calms|soothed|soothes|cheered|perked|fired|wound|settled|quietened <person>|them|him|her|the ..1 down|up
'bear|bears|bore|borne|bearing fruit
'stop|stops|stopped|stopping|prevent|prevents|prevented|preventing|discourage|discouraged|distract|distracted <person>|<learner-noun>|<adult-noun>|them|him|her|anyone|everyone from
'make|makes|made|making it|this|that|things <degree>* impossible|hard|harder|difficult|easy|easier|possible|clearer|worse|better|tricky|simple
'that's|is|was why
'paid|pays|pay off
'makes|made|make for a|an
'bring|brings|brought about|out
'give|gives|gave rise
'owe|owes|owed|owing to|much|a
'have|has|had the effect|desired
'meaning that|they|pupils|the
'so much so
'down to <any> <practice>|<adult-noun>|<learner-noun>|poor|good|weak|strong
'the effect|result|upshot|consequence|product of
'a|direct result|consequence|product of
'which in turn
'as pupils|they|staff|teachers|children|he|she ..1 not|never|felt|knew|know|feel
'~we ~i ~you meant|means|mean that? <learner-noun>|<adult-noun>|they|he|she|nobody|no|some|many
'get|gets|got|getting ..2 thinking|talking|going|excited|hooked|moving
'have|has|having|had helped|caused|raised|lifted|improved|transformed|boosted ..1 <learner-noun>|<practice>|them|a|the|it
'because the|of|they|he|she|it|their|staff|teachers|leaders|pupils|there|expectations|adults|no|some|nobody|each|every|work|we !<plain-cause>
'as a result|consequence
'result|results|resulted|resulting in|from
'lead|leads|led|leading to !a|an|the|another !room
'led to a|an|the <degree>* <value-unsure-more>|<value-sure>|<practice>|<value-noun>|drop|fall|rise|increase|decrease|lack|improvement|decline
'~our ~my ~many ~with ~their ~of ~his ~her thanks|due|owing to !<plain-cause>
'<be>|come|comes|came|all|largely|mainly|partly|mostly|purely|simply|entirely|put|puts|probably down to !<plain-cause> !<number> !his !her !earth
'due|owing to the|a|his|her|their|poor|weak|good|strong|lack <any>
'therefore|thus|hence|consequently|thereby|accordingly
'which|this|that|it <adverb>* means|meant that?
'which|this|that|it <adverb>* [ led|leads|causes|caused|makes|made|helps|helped|allows|allowed|enables|enabled|ensures|ensured|supports|supported|encourages|encouraged|hinders|hindered|prevents|prevented|limits|limited|slows|slowed|affects|affected|impacts|impacted|undermines|contributes|contributed|creates|created|drives|drove|fosters|promotes|promoted|boosts|raises|shapes|explains|explained|builds|engages|engaged|motivates|motivated|keeps|kept|gives|stops|stopped ]
'cause|causes|caused|causing !of !for
'so <person>|<learner-noun>|<adult-noun>|they|he|she|nobody|many|most ..2 <state>|<be>|lost|struggle|struggled|could|couldn't|can|can't|do|don't|did|didn't|learn|learned|made|got|felt|knew|know|fell
', so <person>|<learner-noun>|<adult-noun>|<family-noun>|<practice>|it|this|that|there|everyone|nobody|many|most|few|some !<plain-act> !<number>
'impact|impacts|impacted|impacting|affect|affects|affected|affecting|influence|influences|influenced on|upon|learning|progress|how|pupils|outcomes|behaviour|positively|negatively|adversely
'impact|impacts|impacted|affect|affects|affected|influence|influenced the|his|her|their <practice>|<learner-noun>|<adult-noun>|whole
'effect on|upon ..2 <practice>|<learner-noun>|<adult-noun>
'have|has|had|having|makes|made|make a|an|no|little|some|any|its|real|big ..2 impact|effect|difference|influence
'make|makes|made|making ..1 difference
'help|helps|helped|helping <learner-noun>|<adult-noun>|<person>|them|him|her ..1 to
'help|helps|helped|helping <learner-noun>|<adult-noun>|them|him|her|people [ <any> ]
'enable|enables|enabled|enabling|ensure|ensures|ensured|ensuring|empower|empowers|empowered|motivate|motivates|motivated|inspire|inspires|inspired|equip|equips|equipped|encourage|encourages|encouraged|foster|fosters|fostered|fostering|instil|instils|instilled|promote|promotes|promoted|boost|boosts|boosted|enhance|enhances|enhanced|strengthen|strengthens|strengthened|deepen|deepens|deepened|hinder|hinders|hindered|hamper|hampers|hampered|impede|impedes|impeded|stifle|stifles|stifled|stunt|stunts|limit|limits|restrict|restricts|restricted|undermine|undermines|undermined|contribute|contributes|contributed|accelerate|accelerates|accelerated|transform|transforms|transformed ..1 <learner-noun>|<adult-noun>|<practice>|them|to|back|his|her|their|that
'allow|allows|allowed|allowing <learner-noun>|<adult-noun>|them|him|her|everyone|all|each to
'key|secret|reason|reasons|cause|root|driver|factor|factors behind|for|of|why|to|in|is <any>
'the|a|one|main reason|cause|explanation <be>|why|for|that
'that's|this is|which is why|how|because
'stem|stems|stemmed|arise|arises|arose|flow|flows from
'pay|pays|paid|paying off|dividends
'bear|bears|bore|bearing fruit
'the|this|that upshot|outcome|consequence is|was
'after ..6 , ..3 improved|rose|fell|dropped|declined|settled|calmed
'lay|lays|laid|laying the foundations|foundation|groundwork
'drive|drives|drove|driving|driven improvement|improvements|standards|up|progress|learning|change|by
'play|plays|played a ..2 part|role in
'turn|turns|turned|turning ..3 around|off|into
'breeds|bred|spark|sparks|sparked|ignite|ignites|ignited|fuel|fuels|fuelled
'without ..5 , <any>? would|will|pupils
'if ..6 , would|then ..2 would
:unless
[3
'question
'rule
'counted
:catches
[5
'As a result progress was made.
'This leads to low outcomes.
'Seating led to calm.
'Comments help pupils to make progress.
'It happened because the teacher talked.
:passes
[2
'The lamp went out because the switch was off.
'The path led to the pond.
{5
:id
'cause.frame
:patterns
[60
'[ filter|filters|filtered|trickle|trickles|trickled|cascade|cascades|cascaded|percolate|percolates ..1 down|through ] !the !a
'[ cut|cuts|stop|stops|end|ends|reduce|reduces|reduced|calms|soothes|ease|eases|prevents ] the|all|any|most|much ..1 squabbles|squabbling|arguments|chatter|noise|bickering|fights|fighting|rows|pushing|queueing|nerves|fuss|rush|scramble|chaos|muddle|silliness|messing
'[ rub|rubs|rubbed|rubbing off ] on
'[ lose|loses|lost half|most|some|many|several of? the? ] class|pupils|group|room|them|audience|children|boys
'<abstract>|<inner>|<virtue>|<vice>|tone|humour|voice|manner|smile|seating|music|warmth|energy|noise|heat|stories|pictures|examples|visuals|displays|display ..1 [ !asked !followed !showed !used !included !involved !reminded !invited !required !divided !grouped !paired !named !listed !seated !introduced <-ed> ] them|him|her|us|everyone|pupils|children|staff|students|learners|boys|girls
'<abstract>|<inner>|<virtue>|<vice>|tone|humour|voice|manner|smile|seating|music|warmth|energy|noise|heat|stories|pictures|examples|visuals|displays|display ..1 [ !asked !followed !showed !used !included !involved !reminded !invited !required !divided !grouped !paired !named !listed !seated !introduced <-ed> ] the|their|our|some|many|most ..1 class|pupils|children|boys|girls|group|staff|writing|learning|talk|thinking|mood|room|team
'[ set|sets|setting the mood|pace|tone|agenda|direction|scene|weather ]
'<abstract>|<practice>|rota|rule|code|timer|chart|carpet|buddy|bell|music ..1 [ stopped|ended|cured|killed|quelled|curbed|reduced|tamed|silenced|calmed|settled|sorted|solved|fixed|eased ] the|all|any|most|their|much ..1 <inner>|noise|chatter|talk|fights|fighting|arguments|rows|squabbles|bullying|behaviour|low|problem|problems|queue|queues|pushing|shouting|nerves
'[ set|sets|setting them|pupils|children|staff|him|her|everyone|learners up ] for|to|well
'[ thanks|owing|due in|largely|mainly|partly|mostly no|part|small|large measure|part to ]
'[ take|takes|took|taken|taking <possessive> toll ]
'<person>|<learner-noun>|<name>|he|she|they|who ..1 [ misbehave|misbehaves|misbehaved|act|acts|acted|play|plays|played|shout|shouts|shouted|cry|cries|call|calls out|up? to|for|because|so ] get|gain|win|avoid|that|attention
'[ distract|distracts|distracted|distracting|unsettle|unsettles|unsettled|settle|settles|settled|calm|calms|calmed|soothe|soothes|soothed ..1 ] <person>|<learner-noun>|them|him|her|everyone
'[ drag|drags|dragged|bring|brings|brought|pull|pulls|pulled ..1 down ] the|<possessive>|others|everyone|others'|rest|whole
'[ the|a <any>? knock on|domino|ripple effect|effects ]
'[ would|could|might have gone|been|worked|gone|fallen|fared better|worse|fine|well|differently|smoothly|flat ]
'^ [ had it|there|the|they|he|she|we|pupils|staff ] ..9 , ..4 would|might|could
'<abstract>|<inner>|turnover|visibility|choice|rewards|coaching|lack|absence|noise|temperature|heat|timing|handover ..4 [ <have> <made-of> ] the|a|an|their|his|her|its|our|them|him|us|pupils|staff|teachers|children|everyone|many|some|all|most|more|<practice>|<abstract>|<inner>|<learner-noun>|<adult-noun> !place !part !turns !notes !photos
'<abstract> ..2 [ <cause-verb> ] them|him|her|us|everyone|everybody|nobody|people|pupils|children|staff|teachers|students|learners|families|parents|boys|girls
'<abstract> ..2 [ <cause-verb> ] the|their|his|her|our|many|most|some|all|every|each|more|younger|older ..2 <learner-noun>|<adult-noun>|<family-noun>|<inner>|<abstract>|noise|corridors|room|day|school !number
'<abstract>|visibility|presence|turnover|choice|rewards|handover [ <cause-verb> ] <abstract>|<inner>|<practice>|corridors|noise|order|calm|thought|talk
'^ clear|strong|weak|good|poor|careful|close|regular|daily|weekly|shared|early|late|small|large|tight|loose|low|high|fewer|more|less|smaller|larger|longer|shorter|consistent|inconsistent|frequent|warm|positive|negative|effective|ineffective|skilful|firm|calm|slow|brisk|rushed|vague|muddled|thorough|constant|endless|repeated|over|choice|visible|visual|hands|open|explicit|new|better ..3 [ <cause-verb> ] the|a|an|their|his|her|its|our|them|him|us|pupils|staff|teachers|children|everyone|many|some|all|most|more|no|that|<abstract>|<inner>
'^ having|getting|giving|moving|letting|putting|keeping|changing|using|asking|sharing|reading|talking|seating|sitting|working|taking|making|teaching|starting|ending|handing|removing|adding|cutting|dropping|planning|marking|modelling|bringing|switching|swapping|pairing|grouping|mixing|setting|holding|calling|naming|praising|greeting|rehearsing|practising|writing|drawing|waiting|pausing|stopping|allowing|inviting|meeting|standing|walking|turning|banning|displaying|showing|over|being ..7 [ <cause-verb> ] the|a|an|their|his|her|its|our|them|him|us|pupils|staff|teachers|children|everyone|many|some|all|most|more|no|that|<abstract>|<inner>|any
'^ the|this|that|these|a|his|her|their|our|your ..4 [ <have> <made-of> ] the|a|an|their|his|her|its|our|them|him|us|pupils|staff|teachers|children|everyone|many|some|all|most|more|<abstract>|<inner>
'~we ~i ~you [ mean|means|meant ] that|little|less|more|nothing|no|many|most|few|pupils|children|staff|teachers|everyone|nobody|they|he|she !by
'[ explain|explains|explained|accounts for? ] the|this|that|why|how|much|some|their ..2 <value-noun>|similarity|difference|differences|drop|dip|rise|calm|noise|gap|results|behaviour|success|confusion|improvement|pattern|lack|progress|attitude|attitudes
'[ take|takes|took|taken|taking the edge|shine|sting|heat|pressure|fun|pleasure|thinking|learning off|out|from|away ]
'[ take|takes|took|taking away ] any|the|their|all|pupils'
'[ make|makes|made|making all? the? difference ]
'[ make|makes|made|making it|this|that|them|him|her|life|things|pupils|children|staff|teachers|learning ..2 <value-unsure-more>|<state>|<rank-er>|possible|impossible|responsible ]
'[ <have> made ] the|their|our|his|her|some|many|most|all ..2 <learner-noun>|<adult-noun>|<inner>|<abstract>
'[ feed|feeds|fed|fold|folds|carry|carries|carried|spill|spills|spilled|spilt|spread|spreads|filter|filters|filtered|translate|translates|translated|knock|knocks|knocked|flow|flows|flowed|leak|leaks ..1 into|over|through|on|down ] to|into|their|the|<abstract>|<practice>|reception|year|lessons
'[ follow|follows|followed|stem|stems|stemmed|spring|springs|sprang|result|results|resulted|arise|arose|derive|derives|derived directly? from ] the|a|an|this|their|his|her|having|sitting|too|poor|good|<abstract>|<practice>|<inner>|lack
'[ come|comes|came directly? from ] having|being|sitting|too|poor|good|lack|not|a ..1 <abstract>|<inner>|<vice>|<virtue>
'[ <be> all? down to ]
'[ it <be> the <any> ..3 that|which ] <cause-verb>|<have>|<be>|make|makes
'[ it <be> <abstract>|<practice> that|which ] <cause-verb>|<have>|<be>
'[ help|helps|helped|helping ] the|many|some|most|our|new|all ..1 <any> to
'<be> what [ has|have|had ] <made-of>|shifted|moved|helped
'[ what|that <be> what ] <cause-verb>|make|makes|made|keeps|kept|holds|drives|turned
'[ thanks|due|owing|down to ] careful|clear|good|poor|strong|weak|the|his|her|their|our|<practice>|<abstract>|<adult-noun>|<value-sure> <any> ..6 <person>|<learner-noun>|<abstract>|<be>|<have>
'^ with ..6 gone|out|back|on|off|in|there|present|absent|away|removed|banned|embedded|established|settled|secure|changed , <person>|<abstract>|<practice>|the|lunch|break|lessons|everyone
'^ without|given|because|since|as ..7 , <determiner>? <any>? <any>? would|will|could|fell|fall|falls|lost|lose|drifted|struggled|suffers|suffered|thrives|thrive
'[ without the|her|his|their|this|that ] ..3 , ..4 would|might|could|wouldn't
'[ put|puts|putting|threw|throws|knocked|knocks ] <person>|<learner-noun>|pupils|them|him|her|the|everyone off
'[ put|puts|putting ..2 off ] $|.|,|their|the|him|her|them|from
'<abstract>|<practice>|task|tasks ..1 [ <cause-verb> real|genuine|great|much|some|no|little|more|such|deep|rich ] <any>
'<abstract>|<practice>|vision [ drives|drive|drove|shapes|underpins|pervades|permeates|colours|informs ] everything|it|all|what
'[ throw|throws|threw|thrown ..4 out|off ] $|,|.|balance|course|track|of
'[ lost|loses|losing|lose them|him|her|the ] $|,|.|at|early|halfway|class|group|room|audience
'[ sent|sends|send|pushed|pushes|led|leads|drew|draws|pulled ..4 down|up|into|off|astray|onto|along ] the|a? wrong|right|blind|dead|false|confusion|chaos
'[ give|gives|gave|given|giving ] them|him|her|us|pupils|children|staff|everyone|the|all|reluctant|shy|quiet|younger|older ..2 a|an|the|some|more|real ..1 [ voice|way|sense|reason|purpose|confidence|freedom|chance|edge|start|boost|lift|push|language|structure|security|courage|permission|ownership|stake|platform|space|tools|means|foothold|handle ]
'[ <be>|sits|sit|lies|lie|lay ..1 behind|beneath|underneath ] the|this|that|these|their|such|our|his|her|its ..2 <abstract>|<inner>|<virtue>|<vice>|change|changes|rise|drop|fall|success|failure|calm|improvement|dip|gain|gains|shift|problem|problems|decline|pattern|figures|noise|numbers|difference|result|success
'[ <be>|sits|sit|lies|lie|lay ..1 behind|beneath|underneath ] this|that|it|much|most|many|all|so $|.|,|of|much|many
'pick|picks|picked|picking up [ on the back ]
'[ come|comes|came|flow|flows|grow|grows|grew|emerges|emerged out? of ] having|being|this|that|<abstract>|<inner>
'[ in the dark|limbo|lurch ]
'[ breeds|breed|bred|spells|spell|spelt|kills|kill|killed ] <abstract>|<inner>|<vice>|<virtue>|dependence|dependency|success|failure|trouble|disaster|independence|contempt|curiosity|creativity|interest|joy
'[ when|if|unless|once|whenever ..6 , <determiner>? pupils|children|they|staff|teachers|students|learners|behaviour|attention|engagement ] <mental-verb>|misbehave|drift|lose|switch|learn|thrive|behave|work|disengage|make|struggle|suffers|improves
'<learner-noun>|<adult-noun> [ misbehave|drift|learn|thrive|disengage|engage|progress|achieve|struggle|switch|behave|respond|work|flourish|listen|concentrate <any>? <any>? when|if|because|once|unless ]
:unless
[4
'question
'rule
'counted
'thanks
:catches
[5
'Her humour relaxed the class.
'Moving the carpet area settled the group.
'Shared planning explains the similarity between the two rooms.
'Vertical tutoring has made the older pupils more responsible.
'Seating by friendship means that little gets done.
:passes
[4
'The task asked pupils to draw a bridge.
'The wind made the paper blow off the table.
'The word means a small boat.
'The alarm made everyone leave by the side door.
"""#),
    (name: "certainty.yaml", text: #"""
{3
:about
'Words that close the talk, and words that only make it louder.
:defaults
{6
:code
'INT
:category
'certainty
:level
'nudge
:source
'domain 6, rows 70, 71
:why
'This is loudness, no content. Leave it out and the fact stands better.
:offers
[1
{2
:meant
'what you saw
:text
'(leave the word out, and give a number)
:rules
[2
{5
:id
'certainty.clearly
:patterns
[28
'[ plain|clear|obvious as|for day|all|to|anyone see|mud ]
'[ no two ways ]
'[ beyond|without all? any? a? doubt|question|dispute|argument ]
'[ there|there's <be>? no|little getting|escaping|denying|mistaking|hiding|argument|question|two|disguising ]
'[ it stands to reason ]
'[ say|says|said|speak|speaks it all|volumes ]
'make no mistake
'mark my words
'clearly|obviously|evidently|undoubtedly|certainly|definitely|unquestionably|indisputably|surely|undeniably|manifestly|patently|plainly|unmistakably|indeed|needless|inevitably|naturally|understandably|unsurprisingly|unfortunately|sadly|regrettably|thankfully|fortunately|disappointingly|worryingly|pleasingly|encouragingly|surprisingly|interestingly|importantly|crucially|ironically|hopefully|frankly|honestly|truly
'of course
'no doubt
'without a? doubt|question
'<be> <degree>* [ evident|obvious|apparent|undeniable|palpable|unmistakable|plain|clear ] !bag !to? !plastic
'it <be> <degree>* [ clear|obvious|evident|plain|apparent|undeniable ]
'it's <degree>* [ clear|obvious|evident|plain|apparent|undeniable ]
'clear|obvious|plain that|to
'there <be> [ no|little doubt|question|denying ]
'as we all know
'everyone|anyone can see|knows
'goes without saying
'to be honest
'the fact is|that
'proves|prove|proved that|how|the
'in fact
'by far
'<be> bound to
'speaks for itself|themselves
'tells|told its own
:unless
[2
'question
'reported
:catches
[3
'Clearly the routines work.
'It was obvious.
'Of course they finished.
:passes
[2
'She spoke clearly into the microphone.
'They clear the table at noon.
{5
:id
'certainty.very
:patterns
[2
'[ <intensifier> ] <value-sure>|<value-unsure-more>|<value-adverb>|<state>|<value-participle>|much|few|little|many|little|often|rarely
'very|really|extremely|incredibly|hugely|massively|immensely !<number> !well
:unless
[3
'question
'thanks
'counted
:catches
[2
'It was very long.
'The pupils were really loud.
:passes
[1
'"It was very hot," he said.
"""#),
    (name: "comparison.yaml", text: #"""
{3
:about
'Ranking of people, classes, schools or years.
:defaults
{6
:code
'CMP
:category
'comparison
:level
'ask
:source
'domain 6, rows 46, 56, 60 to 62
:why
'This ranks, and nobody here measured. What was in one place, and what was in the other?
:offers
[2
{2
:meant
'what you saw
:text
'In one room …; in another …
{2
:meant
'a question
:text
'What might account for the difference?
:rules
[3
{5
:id
'comparison.than
:patterns
[64
'the|our|your|their|its !rest !test !west !nest !forest !guest !request !interest !harvest !contest !protest !priest !chest !vest !quest !nearest !latest !largest !smallest !tallest !longest !shortest !oldest !youngest !earliest !heaviest !lightest !widest !fastest !thickest !thinnest !highest !lowest !deepest !eldest !furthest !closest !honest !modest [ <-est> ] <practice>|<person>|<learner-noun>|<adult-noun>|of|in|part|point
'~seconds ~minutes ~hours ~metres ~points ~cm ~percent quieter|calmer|louder|neater|messier|busier|keener|abler|cleverer|friendlier|warmer|colder|softer|tougher|easier|happier|sharper|tidier|noisier|steadier|smoother|slicker|fuller|deeper|broader|narrower|thinner|slower|faster|quicker|harder|fresher|bolder|braver than the|any|most|other|others|in|elsewhere|last|before|it|they|their|ours|theirs|year|<name>|<learner-noun>|<practice>
'more|less <any> than elsewhere|others|most|any|ours|theirs|other|usual|average
'same|this cannot|can't|could be said
'not the case|so|true in|of|with|for|elsewhere !when
'a|some|long|the way behind|ahead|off
'patch on
'in a different|another|the same league|class|world
'envy of
'sets|set ..2 <any> apart
'better|stronger|weaker|pick of the
'favourably|unfavourably
'overtake|overtakes|overtook|overtaken|outdo|outdoes|outdone|upstage|upstaged
'rival|rivals|rivalled any|the|anything|that
'easily|by far|comfortably the <any>
'by far|some distance
'gap|gulf|difference between ..4 and ..4 <be> [ wide|wider|widening|stark|huge|big|growing|narrow|clear|marked ]
'left|leaves|leave ..2 in its|their|the wake|shade|dust
'more|less so in|than|with|here|there
'never|nowhere ..3 as good|well|strong|calm|clear as
'nothing|little|few like|compare|compares
'harder|faster|slower|longer|quicker|neater|louder|quieter than the? <learner-noun>|<adult-noun>|<person>
'[ better|worse|best|worst ] $
'unlike <determiner> <any>? <any>? <learner-noun>|<adult-noun>|<practice>
'a|one notch|cut|step|rung|level above|below|up|behind|ahead
'in a class|league of
'rest|others could|should learn|follow|copy
'could|can teach|learn ..3 a|from
'second|next best|worst|only !score !time !mark !result !jump !throw !lap !sheet !thing !player !answer
'less|more so than
'nowhere near as|so|the
'better|worse off
'put|puts|putting ..3 to shame
'ahead|short of where|the game|schedule
'highest|lowest|best|worst performing|attaining|achieving|behaved
'by comparison
'in contrast|comparison to|with
'better|worse|weaker|stronger|brighter|cleverer|poorer|richer|clearer|sharper|livelier|calmer|happier|nicer|stricter|kinder|smarter|fairer|superior|inferior|preferable than|to
'<be> <degree>* [ better|worse|weaker|stronger|superior|inferior|sharper|livelier|richer ] !than? !at? <number>?
'more|less <value-unsure-more>|<value-sure>|<state> than
'more|less <value-participle> than
'ahead of? <determiner>? <learner-noun>|<adult-noun>|<person>|<number>|other|others|where|peers|rest
'outperform|outperforms|outperformed|outshine|outshines|outshone|surpass|surpasses|surpassed|outstrip|outstrips|eclipse|eclipsed|trails|trailed|lag|lags|lagged|lagging|underperform|underperforms|underperformed|underperforming
'[ leads the way|field|pack|field ]
'lead|leads|led the|by way|field|example
'cut above
'head and shoulders
'streets|miles|light|leagues ahead|years|apart|above|better
'the|our|your|their|its|one best|worst|weakest|strongest|brightest|cleverest|poorest|finest|most|least <value-sure>|<value-unsure-more>|<state>? <practice>|<person>|<learner-noun>|<adult-noun>|of|in|i|we
'[ the weakest|strongest|best|worst|finest|poorest ] <practice>|<learner-noun>|<adult-noun>|of|part|bit|aspect
'stands|stand|stood out
'unlike <determiner> other|rest|<practice>
'unlike <learner-noun>|<adult-noun>|most|many|other|others|year|<name>
'compare|compares|compared|comparing <degree>* favourably|unfavourably|well|poorly|badly
'pale|pales|paled in|beside|into comparison|insignificance
'no match for
'on a par with
'as good|strong|weak|bad|effective|engaging as
'not as|so <value-unsure-more>|<value-sure> as
'other schools|classes|teachers|departments|year|years do|manage|would|have|are|could|can
'better than|at
'best|worst|strongest|weakest in|of|i|we
'bottom|top of the league|pile|class|heap
'leave|leaves|left ..2 standing|behind|wake|shade
:unless
[2
'counted
'question
:catches
[3
'It is better than Year 4.
'6B are ahead of 6A.
'The first example is stronger than the second.
:passes
[2
'Eight is greater than five.
'The second walk took 70 minutes.
{5
:id
'comparison.frame
:patterns
[55
'a|an|much|far|even|the [ <rank-er> !<thing> !<number> !one !road !colour !one <any> ] !of
'[ outdid|outshone|outgrew|outsmarted|outplayed|outranked|outpaced|outfoxed|outwitted|outthought|outtalked ]
'<be> <degree>* [ easier|harder|trickier|tougher|nicer|lovelier ] to|than|for|in|here|now|work
'[ drag|drags|dragged|bring|brings|brought|pull|pulls|pulled down|up the|<possessive> ..1 average|standard|tone|rest|mean ]
'[ compared|in|by comparison to|with|against ] the|other|most|many|year|<name>|last|its|their|similar|ours|what ..5 <be>|<have>|<rank-er>|more|less|,
'[ one|some|any|many of the few|better|best|worst|finest|rare ] <any>
'<be>|look|looks|looked|seem|seems|seemed|feel|feels|felt <degree>* the? [ <rank-er> ] of|one|in|than|here|there|here|now|again
'[ <degree>* <rank-er> ] <practice>|<abstract>|<adult-noun>|<state> !number
'<practice>|<abstract> ..3 <be> <degree>* [ <rank-er> ]
'[ <rank-er> ] in|at|on|with the|our|this|that|your|their|year|room|class|key|<name>|<practice>|<abstract>
'easily|comfortably|clearly|far|definitely|arguably|probably|certainly|undoubtedly|simply the [ <-est> ] !rest
'leagues|way|far|well|streets|miles|some|long in front
'more|less about <any> ..4 than
'leagues|way|far|well|streets|miles|light [ behind|ahead ]
'[ more|less|fewer !<learner-noun> !<adult-noun> !<thing> <any> <-ly>? ..1 than ] <person>|<practice>|<abstract>|<learner-noun>|<adult-noun>|<name>|year|in|last|any|most|many|others|other|it|he|she|they|we|elsewhere|before|ever|usual|the|is|was !<number>
'[ more|less <-ly> ] <any>? <any>? <any>? than
'<-ly> <be>? more|less <any> than
'had|has|have [ more|less <abstract>|<virtue>|<inner>|presence|grip|depth|life|colour|character|substance|confidence|authority|time|patience ]
'higher|lower|greater|lesser level|levels|degree|standard|standards|quality|calibre|amount of <any>
'hold|holds|held|holding|measure|measures|stack|stacks|shape|shapes up ..1 well|badly|poorly|better|worse|next|against|to|beside|alongside
'fare|fares|fared|faring <degree>* well|badly|better|worse|poorly
'look|looks|looked|seem|seems|seemed|feel|feels|felt|be|is|was|are|were <degree>* <value-unsure-more>|<value-sure>|pale|thin|small|tame|poor|weak|dull|modest|slow|plain|dated|average|ordinary|light|sparse|rich beside|next|alongside|against to? the|that|those|what|<name>|year|<determiner>
'next to|alongside|beside|against those|that from|of|in
'ahead of us|ours|them|theirs|others|many|most|everyone
'nothing|nobody|none to compare|touch|match
'an|no|some|great|big|huge|vast|slight|marked improvement on|over|upon
'ahead of <determiner>? <any>? <adult-noun>|<learner-noun>|<person>|team|peers|neighbours|rest|pack|<name>|year|schedule !queue !line
'[ behind ] english|maths|science|phonics|reading|writing|<practice>|their|its peers|peers|neighbours|counterparts|others|rest|the
'<be>|lag|lags|lagged|falls|fall|fell|some|well|far|way|step|slightly|little [ behind ] <any>
'a <any>? step|notch|cut|rung|tier|level|class|league behind|ahead|above|below|up|down
'beat|beats|beaten|tops|topped|outclass|outclasses|outclassed|outplayed|outdid|edges|edged|pips|pipped|trounced|bested ..1 anything|everything|any|all|most|the|other|others|every !clock !drum
'put|puts ..2 in|into the? shade|shadow
'as|when you|we|one <any> up|down|through|across|round|around|along the school|years|phases|classes|key|corridor|building
'quality|standard|level|amount|intensity|depth|rigour|pace of ..2 [ <change-verb> ]
'marked|clear|noticeable|stark|sharp|big|huge|real|distinct|obvious|striking contrast|difference|differences|disparity|gulf|gap|distinction once|between|in|from|when|with !<number>
'the pick|dregs|best|cream|thin|rough|worst of|end the|a|of|bunch
'get|gets|got|getting|given|have|has a|the <degree>* <rank-er>|raw|rough|poor|short|best|worst|thin <any>? [ deal|straw|end ]
'our|ours|my pupils|staff|children|class|classes|school|teachers|students|team|year would|could|can|do|did|have|had|are|manage|never|always
'other|most|many|few|some|any schools|trusts|academies|teachers|classes|departments|leaders|heads|places|settings|districts ..2 [ can|could|would|do|have|are|match|manage|moved|would ]
'few|no|not|hardly other|many|any schools|trusts|classes|teachers|places|settings|heads ..2 match|touch|come|compare|manage|do|would
'no one ..1 comes|come|came|gets|does|compares|touches|matches <any> like|to|as|better
'nobody|none|nothing ..1 comes|come|came|gets|does|compares|touches|matches <any> like|to|as|better
'further|farther on|ahead|along|forward|behind than
'of the <number>|two|three|four|pair|lot|bunch , <determiner>? <any>? <any>? <have>|<be>|<practice>|<person>
'wins|won|win hands
'not|n't|never ..1 equally|uniformly|evenly <any>
'catch|catches|catching|caught up with|on
'night and day
'further behind|ahead
'the same cannot|can't
'by far
'set|sets|setting the|a standard|benchmark|bar|tone|pace
'did|does|do not|n't? reach|match|rival|equal|touch the? heights|level|levels|standard|quality|depth|same|best
'<negative-do> reach|match|rival|equal|touch the? heights|level|levels|standard|quality|depth|same|best
'least|most <value-unsure-more>|<value-sure>|<state>|<value-participle> <practice>|<abstract>|of|part|moment|point|lesson|<person>
:unless
[2
'counted
'question
:catches
[4
'Class 2 are the quicker of the two.
'Year 5 takes spelling more seriously than Year 6 does.
'The assistant had more presence than the teacher.
'The quality of talk dips as you go up the school.
:passes
[5
'Two blinds were down against the sun.
'Steel is stronger than tin, the pupils found.
'There were more chairs than pupils in the hall.
'The boy stood behind the teacher.
'The queue was longer than the corridor.
{7
:id
'comparison.uneven
:code
'EVA
:why
'This word hides a ranking. In how many of how many, and what was there?
:patterns
[10
'inconsistent|variable|patchy|uneven|inconsistently|inconsistency|inconsistencies|unevenly|unevenness
'~group ~groups ~class ~classes ~ages ~age ~genders ~paint <be> <degree>* [ mixed|varied ] !in !with !from !:
'vary|varies|varied in|from|greatly|widely|considerably|too|between quality?
'pockets|pocket of
'hit and miss
'a mixed picture|bunch|diet
'a mixed bag !of
'postcode lottery
'not consistent|consistently|uniform|uniformly
'depending on who|which|the teacher
:unless
[1
'question
:catches
[2
'Marking is inconsistent.
'Practice is patchy.
:passes
[1
'Sheets were in three of six rooms.
"""#),
    (name: "craft.yaml", text: #"""
{4
:about
'Praise and blame of the craft of teaching itself, which stands whatever the subject, the text or the weather of the sentence is; grades of a whole department or phase; work that fits like a measured coat.
:defaults
{6
:code
'PRA
:category
'praise
:level
'nudge
:source
'domain 6, rows 14 and 72; taxonomy, 1 to 3
:why
'Praise tells the school what you liked, not what happened. What would they want to keep?
:offers
[3
{2
:meant
'what you saw
:text
'At <time> you …, and then <n> of <N> pupils …
{2
:meant
'its effect
:text
'When you …, <n> pupils …
{2
:meant
'a question
:text
'What were you hoping … would do?
:sets
{3
:craft-noun
{2
:about
'What teachers make and do as teachers; no pupil's task and no text bears these names.
:words
'questioning modelling modeling teaching scaffolding differentiation pacing planning marking explanations delivery pedagogy plenary hook recap facilitation chairing coaching mentoring leadership teamwork signposting sequencing timekeeping lesson lessons cpd inset hospitality preparation displays
:whole-noun
{2
:about
'What a grade can be given to as a whole.
:words
'form department faculty phase nursery school college academy provision centre sixth team eyfs curriculum leadership management governance
:grade-word
{2
:about
'Words of worth that, in this place, are a grade.
:words
'good outstanding inadequate weak strong sound poor excellent solid secure great improving exceptional
:rules
[3
{6
:id
'craft.praise
:patterns
[4
'^ [ <value-sure>|great|good|strong|super|nice|lovely|poor|weak <craft-noun> ]
'^ what|such ..1 [ <value-sure>|good|great|strong <craft-noun> ]
'your|his|her|their notes|comments|slides|plans|handouts|resources|feedback|forecast|summary|agenda|figures|papers <be> <degree>* [ helpful|useful|clear|excellent|very good|great|superb|thorough|brilliant|invaluable|good|poor|muddled|unclear|unhelpful|confusing ] $|.|,|and|but
'your ..2 <any> <be> [ very|really|so|extremely|truly good|helpful|useful|clear|strong|kind|thorough ] $|.|,|and
:unless
[1
'question
:even
[3
'subject
'phrase
'rule
:catches
[2
'Superb modelling in the Hamlet lesson.
'Your forecast was so helpful.
:passes
[2
'The poem was a strong one about a storm.
'Good weather is forecast for the trip.
{9
:id
'craft.grade
:code
'GRD
:category
'grade
:level
'stop
:why
'This is the word of an inspection scale, and one visit can't carry it. What was there to see?
:patterns
[8
'<whole-noun> ..1 <be> ..1 [ <grade-word> ] $|.|and|but|overall
'^ [ overall , ..9 <grade-word> ] $|.
'[ overall|broadly|solidly|securely|comfortably|barely|borderline|mostly|largely|generally good|outstanding|inadequate|ri|sound|secure|satisfactory|strong|weak ] $|.|,|with|and
'[ good|sound|secure|solid|strong with|verging|bordering on? outstanding ]
'[ high|low|solid|secure|safe|borderline|bottom|top|strong|weak|mid good|ri|outstanding ] $|.|,|at|for|with !grade
'[ straight|solid|strong|clear|low|high a|b|c|pass|fail|distinction|merit ] $|.
'[ nine|eight|seven|ten|six|five out of ten ] $|.|,|for|from !pupils !children
'[ merits|deserves|worth a|an|full|top b|c|distinction|pass|gold|star|marks|ten ]
:unless
[2
'published
'question
:catches
[3
'Overall, the sixth form is good.
'The nursery is strong.
'Year 4 maths is borderline RI.
:passes
[3
'The form is good until Friday.
'The school was graded good by Estyn in 2019.
'The nursery is open.
{10
:id
'craft.tailor
:code
'EVA
:category
'evaluative
:level
'ask
:why
'This word weighs it. What did you see?
:patterns
[5
'[ disorganised|disorganized|shambolic|chaotic|haphazard ] after|before|during|throughout
'group|pair|paired|table|carpet|class work|talk|discussion|reading|time ..3 <be> <degree>* [ <value-sure> ] $|.|,|after|before|during|at|and|but|from|in
'[ tailor|purpose made ] !suit
'<practice>|<abstract>|time|<adult-noun>|<adult-doer>|room|timetable|day|week ..2 <be> ..1 [ tailored|stretched|squeezed|stilted|stunted|strained|cramped|cluttered|dated|jaded|garbled|bloated|hurried|skewed|lopsided|blinkered|entrenched|disjointed|fractured|splintered|siloed|starved|marooned|orphaned|sidelined|neglected|undersold|overplayed|overcooked|undercooked|overegged|oversold ] $|.|,|and|but|in|for|to|at|between|with
'^ your|the|his|her|their ..2 <craft-noun> <be> <degree>* [ <value-sure>|good|great|strong|weak|poor|superb|lovely|helpful ]
:unless
[2
'question
'counted
:even
[2
'phrase
'subject
:catches
[2
'Carpet time was chaotic after lunch.
'Pair talk was superb.
:passes
[2
'The table was polished by the caretaker.
'The play was put on in the hall.
"""#),
    (name: "deficit-idioms.yaml", text: #"""
{4
:about
'What falls short, told by set phrases: afterthoughts, what stops at the door, what cannot be relied on, long on one and short on the other; amounts without a number; what nobody can mistake.
:defaults
{6
:code
'DEF
:category
'deficit
:level
'ask
:source
'domain 6, rows 41, 42, 45, 50 to 57, 87, 90; taxonomy, 4, 11 and 13
:why
'An absence can't be seen. Where did you look, and what was there?
:offers
[3
{2
:meant
'what you saw
:text
'We looked for … in <N> rooms and found it in <n>.
{2
:meant
'what you wondered
:text
'We wondered where … happens.
{2
:meant
'a question
:text
'Where would we find …?
:sets
{2
:heap
{2
:about
'Nouns for more than enough, without a number.
:words
'glut surfeit excess surplus plethora profusion preponderance proliferation barrage deluge avalanche torrent onslaught blizzard mountain mountains welter litany catalogue overload overkill swathe swathes smattering sprinkling scattering spate flurry rash slew swarm host legion legions multitude oceans acres reams heaps oodles scads bucketloads lashings slathers umpteen morass maze raft rafts tsunami bombardment stampede
:scant-noun
{2
:about
'Nouns for less than enough, without a number.
:words
'paucity scarcity trickle drip dribble scrap scraps crumb crumbs thimbleful shred shreds smidgen modicum iota ounce
:rules
[4
{6
:id
'deficit.idiom
:patterns
[58
'[ a|the <any>? hole|gap|void|vacuum|blank|silence where ] <any>
'[ forgotten|neglected|overlooked|cinderella|orphan|poor corner|corners|child|children|relation|part|art|year|subject|middle|cousin|service|phase ]
'<abstract>|<practice>|message|idea|change|changes|word|policy|value|values|vision [ <have>|<do> not|n't|never|yet ..1 reached|reach|penetrated|filtered|trickled|touched|percolated|translated|arrived|caught|spread|carried|made|found|got|travelled ]
'<abstract>|<practice>|message|idea|change|changes|word|policy|value|values|vision [ hasn't|haven't|doesn't|don't|didn't ..1 reached|reach|penetrated|filtered|trickled|touched|percolated|translated|arrived|caught|spread|carried|made|found|got|travelled ]
'[ tell|tells|told|telling only? half|part|one|little|side of? the? story|tale|side ]
'[ an after ] thought
'[ an|as|no|mere|only <article>? afterthought|afterthoughts ]
'[ afterthought|afterthoughts ]
'[ fall|falls|fell|fallen|falling|come|comes|came|coming ..3 short of|$|.|,|in|on|when|as ]
'[ long on <any> ] ..2 and|but|, ..2 short|light|thin
'[ short|light|thin|low|weak|hazy|vague|sketchy|woolly|patchy|quiet|silent on ] detail|details|dates|names|numbers|specifics|evidence|substance|ideas|facts|challenge|how|what|who|why|when|the|follow|practice
'[ just|only|barely|scarcely about|just survive|survives|survived|cope|coped|copes|managed|manages|manage|held|holds|scraped|hung|hangs|limped|staggered|muddled|got ]
'[ limp|limps|limped|limping|stagger|staggers|staggered|lurch|lurches|lurched|lurching|hobble|hobbled|stumble|stumbles|stumbled|stumbling|muddle|muddles|muddled|muddling|scrape|scrapes|scraped|scraping|bumble|bumbled|crawl|crawls|crawled|crawling|trudge|trudged|plod|plods|plodded|plodding|slog|slogged|wade|waded|wading ..1 along|through|by|on|from|to|towards|over|into|home ] !mud !snow !stream !water !pond !grass !field !tunnel !hoop !hoops !tube !tape !the !mat !line !a !under
'[ live|lives|lived|living|survive|survives|survived|teach|teaches|get|gets|getting|scraping hand|from|by to|hand|on|day|the ..2 mouth|day|skin|wing|bones|shoestring ]
'[ hand to mouth ]
'[ skin of ]
'[ on a shoestring|wing ]
'<abstract>|<practice>|<inner>|<virtue>|it|this|that|words|support|help|care|kindness ..1 [ stop|stops|stopped|end|ends|ended|cease|ceases|halt|halts|disappear|disappears|die|dies|evaporates|vanishes at|with|outside|beyond the|a ..2 door|doors|gate|gates|bell|threshold|wall|walls|page|display|poster|register|surface|classroom|bell|lanyard|hall|office|words ]
'[ go|goes|went|get|gets|got|reach|reaches|reached|travel|travels|travelled|stretch|stretches|stretched no|not|little|only further|farther|beyond|past|far|so|deeper ] than|the|$|.|,|that|as
'[ much|plenty|lots|great|more|little is|was|has made|talked|said|written|been ] of|about|made ..5 ;|but|,|less|little|while|yet
'[ less|little|none|nothing|not much? of it|this|that|them is|was|gets|reaches|shows|finds|on|in|makes|survives|happens ]
'[ cannot|can't|couldn't|not|can not? be ..2 relied|counted|trusted|depended|banked|taken ] on|upon|to|at|for|as|$|.|,
'[ can't|cannot|couldn't see the ] wood|forest
'[ wood for ] the
'[ nowhere|anywhere near|close|to|in ] enough|be|sight|ready|as|the|on|$|. !office !park
'[ thin|few|scarce|light|heavy|patchy on|and|around the|far ground|between|edges ]
'[ few and far ]
'[ in short|limited|scant supply ]
'[ at a premium ]
'[ hit and|or miss ]
'[ pot|postcode luck|lottery ] !lunch !supper
'[ a|the lottery|gamble|toss|lucky dip|crapshoot|roulette|guess ] $|.|,|whether|who|which|as|depending|of|up !ticket !club
'[ skin|paper|wafer|ankle|knee|surface deep|thin|level ] !water !snow !mud
'[ hollow|toothless|threadbare|rudderless|directionless|aimless|formless|shapeless|spineless|joyless|lifeless|bloodless|soulless|faceless|gutless|witless|listless|pointless|fruitless|thankless|needless|careless|mindless|thoughtless|tuneless|charmless|humourless|colourless|tasteless|flavourless|purposeless|structureless ] !animals !animal !creature !gas !fish !worm !liquid !log !tree !wood !tube !stem !bone !brick
'[ dead letter|duck|wood|weight|hand ]
'[ closed book|shop ]
'[ blind spot|spots|alley|leading ]
'[ weak|missing|weakest link|links ]
'[ elephant|gorilla in ]
'[ missing|miss|misses|missed|missing|losing|lost ..1 trick|plot|thread|point|boat|mark|wood|beat ] !of
'[ out of kilter|sorts|sync|step|touch|joint|control|hand|date|depth|reach|order|puff|kilter|tune ] !photocopier !toilet !lift !sign !cupboard !shelf
'[ wide of ]
'[ below|under|above|on|not|about|up par|to ] par|$|.|,|scratch|it|standard|snuff|speed|strength|much
'[ not|hardly|scarcely|never ..2 up to ] the|scratch|it|much|standard|job|task
'[ a token ] <any> !<number> !machine
'[ tokenistic|tokenism|lipservice|cosmetic|perfunctory|cursory|superficial|skimpy|sketchy|threadbare|flimsy|paltry|piecemeal|hotchpotch|mishmash|hodgepodge|ragbag|muddle|shambles|shambolic|ramshackle|makeshift|stopgap|slipshod|slapdash|lopsided|topheavy|ad-hoc|scattershot|rickety|creaky|shaky|wobbly|rocky|iffy|dodgy|ropy|ropey|lame|limp|leaden|laboured|lacklustre|lackluster|underwhelming|undercooked|unformed|underdone|underpowered|undernourished|anaemic|turgid|stodgy|stilted|stale|tired ] !card !bridge !table !chair !bench !ladder !shelf !leg !tooth !teeth !cake !bread !paper !jelly !horse !worn !road !coast
'[ bare bones|minimum|essentials|cupboard ] !is !was
'[ a|the ..1 poor|pale|distant|faint relation|cousin|shadow|substitute|imitation|echo|second ]
'[ lost in the|translation ..1 ] noise|shuffle|post|wash|mix|crowd|fog|detail|$|.|,
'[ sink or|and swim ]
'[ bottom of the ] pile|heap|class|table|league|list|queue|pecking !stairs !page
'[ in all|anything but name ]
'[ of a sort|kind ] $|.
'[ of sorts ]
'[ for what|whatever|all it|that is|was|they|use ] worth|$|.|,|of
'[ leave|leaves|left|leaving ..2 to the? imagination|desired|chance|luck|fate|last|guess|guesswork ]
'[ leave|leaves|left|leaving a|much|something|lot|plenty|room ..2 to|for ] be|desired|wish|do|the
'[ little|nothing|not|small|precious to|by|much|way|in ..2 show|speak|say|celebrate|shout|write|recommend|way ] of|for|home|about|$|.|,
:unless
[2
'question
'rule
:even
[1
'counted
:catches
[5
'The outdoor area is an afterthought.
'The plan is long on intention and short on dates.
'Vocabulary work stops at the classroom door.
'The log cannot be relied upon.
'It was an apology of sorts.
:passes
[4
'The path stops at the gate.
'The fish were few.
'Three pupils fell on the mat.
'The lottery paid for the bus.
{10
:id
'quantity.heap
:code
'VAG
:category
'vague-quantity
:level
'nudge
:why
'How many, out of how many?
:offers
[2
{2
:meant
'what you saw
:text
'<n> of <N> …
{2
:meant
'what you saw
:text
'Twice in <minutes> minutes …
:patterns
[32
'[ table|slide|worksheet|sheet|lesson|page|question|meeting|pupil|child|room|week|term|year|book|email|row|class|hour|test|task|hand|visit|plan|poster|question|answer|story|sentence|minute|day|time after|upon table|slide|worksheet|sheet|lesson|page|question|meeting|pupil|child|room|week|term|year|book|email|row|class|hour|test|task|hand|visit|plan|poster|answer|story|sentence|minute|day|time ] !the !six !of
'[ the|same usual|regular|same|old|familiar suspects|faces|hands|handful|few|culprits|names|voices|crowd|story|excuses|mistakes|tasks|questions ]
'[ the usual <number> ] !minutes !o'clock !lessons !buses !rooms
'[ <heap> ] of !boxes !books !bricks !poppies !flowers !snow !rain !clouds !fish !sand !soil !leaves !paper !coats !colours !colour !sugar !pepper !salt
'[ <scant-noun> of ] !a !the !rain !water !paper !lift !oxygen !light !food !sleep !<thing>
'[ precious|vanishingly|woefully|pitifully|desperately|painfully|embarrassingly|alarmingly|worryingly|refreshingly|mercifully|blessedly|unusually|depressingly few|little|rare|small|low|slow|short|thin|late|many|much ]
'[ awash|swamped|drowning|drowned|buried|snowed|inundated|flooded|overrun|overwhelmed|laden|littered|peppered|plastered|festooned|cluttered|crammed|stuffed|dripping|bursting|groaning|bristling|brimming|overflowing|saturated|riddled|rife ] with|in|by|under !water !rain !snow !sand !soil !tide !the !a
'[ rife|rampant|ubiquitous|omnipresent|wall-to-wall|endemic|widespread|commonplace|scarce|sporadic|intermittent|incessant|interminable|relentless|neverending|unending|nonstop ] !rain !wind !snow !showers !power
'[ wall to wall ] !carpet
'[ by the dozen|hundred|score|thousand|bucketload|truckload|shedload ] !box
'[ dozens|scores|hundreds|thousands|loads|tons|heaps|stacks|oodles of ] !boats !cards !years !leaves !paper !sand !books !coats !tens !units <any>
'[ next|close to nothing|none|nil|nobody|zero ]
'[ little|few|rarely|seldom or|if ..1 no|any|ever|none|nothing ]
'[ any number ] of
'[ a good|fair|tidy few|bit|deal|chunk|slice|while|proportion|many|number|handful ] of|more|$|.|,|to|longer
'[ quite|not a|some few|little ] of|!<number>
'[ quite a few|lot|bit|while|number|crowd|pile ]
'[ the|a lion's|vast|sizeable|sizable|healthy|hefty|whopping|measly|paltry|meagre|mere|huge|massive|tiny|negligible|respectable|decent|fair share|number|amount|proportion|chunk|majority|minority|bulk|dose|helping|portion|slice ]
'[ more|far|way|many ..2 than anyone|anybody|is|necessary|needed|they|any|one|we|he|she|you|most ..2 ] can|could|carry|manage|needs|need|wants|cope|hold|count|good|healthy|helpful|use|useful
'[ more than enough|plenty|ample|sufficient ]
'[ enough and|to ] spare|sink|last|go
'[ to spare ] !minutes !chairs
'[ once|twice too often|many ]
'[ too|so|very|all too|so|rarely|seldom|often many|often|few|rarely|seldom ] $|.|,|to|a|and !<number>
'[ more often than ]
'[ nine|nineteen times|days out ..1 of ten|twenty ] !pupils
'[ half the time|battle ] !was !were !is
'[ most of the|their|his|her|our|its time|day|week|lesson|hour|input|talk|work|way ]
'[ day in|after|and ] day|night|out
'[ left , right ]
'[ again and|time ] again|and
'[ all|every the|single ] time|day|lesson|while|way|page|question !of !to
:unless
[3
'question
'rule
'counted
:catches
[3
'A glut of worksheets in RE.
'They got precious little of it.
'It has 14 priorities, nine more than anyone can carry.
:passes
[3
'A pile of coats lay on the bench.
'Half of the class sat down.
'Dozens of leaves fell.
{10
:id
'certainty.idiom
:code
'INT
:category
'certainty
:level
'nudge
:why
'This is loudness, no content. Leave it out and the fact stands better.
:offers
[1
{2
:meant
'what you saw
:text
'(leave the phrase out, and give a number)
:patterns
[30
'[ anyone|anybody|everyone|everybody|nobody|noone ..3 would|could|can|must|should <-ly>? know|tell|spot|say|feel|notice|guess|agree|recognise|want ] !where !which
'[ cannot|can't|couldn't|impossible|hard not? ..1 help|to but|notice|miss|ignore|overlook|fault ]
'[ no|never|not|little any? mistaking|doubting|denying|escaping|disputing|hiding|disguising|question|doubt|argument|two|room ] who|that|what|where|how|it|the|about|whose|which|ways|for|in|here|as|$|.|,
'[ few|nobody|noone|none|who|hard|not|no|one could|can|would|to ..2 argue|quarrel|quibble|deny|dispute|fault|disagree|doubt|object ] with|to|that|the|it|$|.|,|how|or
'[ nobody|noone|no one could ..2 ] accuse|say|argue|claim|miss|doubt|deny|mistake
'[ hands down ] !palms
'[ plain|clear|obvious|easy|visible|there as|to|for ..1 see|day|anyone|all|daylight|mud|everyone|anybody|everybody ]
'[ as any|every ..2 ] knows|know|will|would|can|could|tell|parent|teacher|fool
'[ any ..1 visitor|teacher|parent|fool|inspector|outsider|stranger|head|observer|child can|could|would|will see|tell|spot|know|say|feel|notice|confirm ]
'[ one|a look|glance at|around|in|through|down ] the|any|that|this|<possessive>|it ..4 tells|is|confirms|says|shows|will
'[ you|one only|need|have|just ..2 to? look|listen|walk|see|ask|stand|step|open|spend|glance|read ]
'[ it takes|took|needs|needed|only|doesn't|does ..2 glance|moment|minute|genius|expert|seconds|inspector|detective|scientist|rocket|look ]
'[ takes|took|need|needs no|little|only ..2 glance|genius|expert|introduction|explanation|saying|detective|look ]
'[ needless|suffice|safe|fair|true|sad|sorry|pleased|happy ..1 to say|report|note|add|see|conclude|assume ] !goodbye !hello
'[ let's|let us|we|one ..1 face|honest|frank|admit|agree|must|be it|that|honest|real|frank|clear|fair|blunt ]
'[ the <any>? truth|fact|reality|upshot <be>|remains ] that|,|:
'[ truth be told ]
'[ the fact remains ]
'[ the bottom line ] is|,|:
'[ the long and short ]
'[ rest assured ]
'[ bound|sure|certain|guaranteed|destined|doomed|fated|set to ] be|fail|work|succeed|end|help|lead|slip|suffer|improve|fall|rise|come|go|cause|make|do|happen|land|lose|win|struggle|thrive|get !o'clock
'[ for|to be sure|certain|fact ] $|.|,|but|that
'[ doubtless|undoubtedly|indubitably|assuredly|undeniably|incontrovertibly|incontestably|inarguably|unarguably|unmistakeably|categorically|emphatically|decidedly|demonstrably|self-evidently|conclusively|inescapably|inexorably|invariably|unfailingly ] <any>
'[ without|beyond fail|exception|question|doubt|dispute|compare|parallel|equal|peer|argument|reproach|doubt|belief|a ] $|.|,|and|the|that|in|one|doubt|of
'[ in no doubt ] about|that|as|of|who|what|where|how|$|.
'[ leave|leaves|left|leaving nobody|noone|nothing|no|little ..2 in|to|for|room|doubt ] doubt|the|chance|about|that|$|.
'[ crystal clear ] !water
'[ written all over ]
'[ it|this|that <-ly>? cannot|can't|couldn't be ..2 ] denied|overstated|overemphasised|stressed|ignored|said|emphasised|doubted|right|chance|coincidence|long|easy
:unless
[3
'question
'rule
'reported
:catches
[3
'No mistaking who the kids here go to.
'Few could argue with the order of the sounds.
'Any visitor can see that it works.
:passes
[3
'The sign was clear to read.
'We looked down at our hands.
'Every teacher can open the gate.
{10
:id
'hedged.air
:code
'HED
:category
'hedged
:level
'nudge
:why
'This softens a verdict without showing what it rests on. What gave that impression?
:offers
[3
{2
:meant
'what you saw
:text
'Two reviewers saw …
{2
:meant
'what you wondered
:text
'We wondered whether …
{2
:meant
'a question
:text
'How did … strike you?
:patterns
[18
'[ read|reads|reading|sound|sounds|comes|came|feels|felt|looks|looked as|more|less|a ..1 though|if|like ] <any>
'[ read|reads|feels|felt|sounds like ] a|an|the|two|three|something|<abstract>|<practice> !pulse !fabric !bag
'<have>|with|gave|gives|carries [ a|an|that ..3 air|ring|whiff|flavour|tinge|undertone|undertones|edge|vibe of|about|to ] <any>
'[ smack|smacks|smacked|reek|reeks|reeked|redolent|stink|stinks of ] !fish !paint !gas !smoke !bleach !petrol !glue <any>
'[ something|shades|echoes|a ..1 of|hint|touch|whiff|dash of|a ] the|a ..2 about|in|to it|them|this|here
'[ something of a ] <any>
'[ more|nothing|little less or? less than ] there|done|finished|ready|a|what|where
'[ about|roughly|more|less|somewhere|not ..2 where it|they|we|you needs|need|should|ought|want|wants|would ]
'[ not|never a million|far|exactly ..1 miles|off|from ]
'[ in its|their|his|her own|a funny|quiet|small|odd way ] $|.|,|the
'[ so to speak|say ]
'[ as it were ] $|.|,
'[ on the face ] of
'[ at first glance|sight|blush ]
'[ on balance|reflection ]
'[ to my|our|the eye|ear|mind|eyes|ears|untrained|outsider's ]
'[ by any|all measure|accounts|standards|standard|means|reckoning ] $|.|,
'[ as far as lessons|schools|days|plans|these|such ] go
:unless
[3
'question
'rule
'counted
:catches
[2
'It reads as though nobody will ask.
'It smacks of panic.
:passes
[3
'The room smells of paint.
'She read to the class as it rained.
'The air was cold in the hall.
"""#),
    (name: "deficit.yaml", text: #"""
{4
:about
'Lack, failure or absence asserted as a fault.
:defaults
{6
:code
'DEF
:category
'deficit
:level
'ask
:source
'domain 6, rows 41, 42, 45, 50 to 57, 87, 90
:why
'An absence can't be seen. Where did you look, and what was there?
:offers
[3
{2
:meant
'what you saw
:text
'We looked for … in <N> rooms and found it in <n>.
{2
:meant
'what you wondered
:text
'We wondered where … happens.
{2
:meant
'a question
:text
'Where would we find …?
:sets
{1
:deficit-participle
{1
:words
'challenged stretched supported met addressed developed embedded prepared equipped taught planned monitored tracked moved extended taken given made used encouraged adapted differentiated catered resourced held checked followed consolidated exploited established shared clear understood thought secure ready consistent strong good ambitious rigorous robust effective precise sharp deep systematic coherent well appropriate helpful matched focused engaged motivated interested accountable confident fluent
:rules
[7
{4
:id
'deficit.lack
:patterns
[13
'without <any>? [ depth|rigour|structure|focus|ambition|challenge|purpose|warmth|energy|direction|meaning|enthusiasm|conviction|precision|clarity|thinking|feeling|impact|coherence ]
'[ no ] control|authority|idea|clue|presence|impact|grip|plan|vision|ambition|rigour|substance|depth|leadership|oversight|cohesion|coherence|interest|enthusiasm|energy|urgency|imagination|warmth|joy
'lack|lacks|lacked|lacking of?
'<practice>|<person> <do>? <not>? lack
'absence|dearth|shortage|paucity|scarcity of
'short on|of ideas|challenge|detail|ambition|substance|depth
'devoid|bereft of
'in need of
'crying out for
'conspicuous by
'gap|gaps in|remain|exist|are|between
'there <be> <degree>* gap|gaps|holes|barriers|shortcomings|weaknesses|issues|concerns|problems
'[ gap|gaps|holes|issue|issues ] in|with <any>? <practice>
:catches
[3
'Pupils lacked stretch.
'There is a lack of challenge.
'There are gaps in provision.
:passes
[3
'The lack of a lift means that the group meets downstairs.
'Pupils left a gap of two lines.
'Mind the gap is written on the floor.
{6
:id
'deficit.failed
:level
'ask
:patterns
[20
'let|lets|letting you|me|it|everyone|everybody|nobody down
'uncared|unaccounted|uncalled for
'went|go|goes|going|gone ..2 awry|astray|amiss|adrift|pear|askew
'falls|fall|fell|falling|fallen further|even|a|well|far? further|short|behind
'lag|lags|lagged|lagging|trail|trails|trailed|trailing behind?
'fail|fails|failed|failing|failure to !the
'<person>|<practice> fail|fails|failed
'falls|fall|fell|falling short|down|flat|behind
'let|lets|letting <person>|them|him|her|us|themselves down
'miss|misses|missed|missing|waste|wasted|wasting|lose|lost|losing|squandered a|an|the|another|some|many|several|every|few|key|his|her|their|your? opportunity|opportunities|chance|chances|moment|moments|time|trick
'opportunity|opportunities|chance|chances <have>|<be> <be>? missed|wasted|lost
'miss|misses|missed|missing out on|opportunities|an|the|chances
'a waste of|waste
'wastes|wasted time|learning
'slip|slips|slipped through
'left|leaves|leave ..2 behind|floundering|struggling|confused|unclear
'went|go|goes|going unnoticed|unchecked|unchallenged|unaddressed|astray|wrong|nowhere
'unnoticed|unchecked|unchallenged|unaddressed|overlooked|neglected|underused|underutilised|undervalued|underestimated|untapped|unmet
'neither here nor there
'come|comes|came|comes undone|unstuck
:unless
[1
'question
:catches
[3
'The plan failed to start on time.
'A missed opportunity.
'The team squandered opportunities.
:passes
[2
'The projector failed at 10:04.
'The bulb failed.
{5
:id
'deficit.not-enough
:patterns
[112
'go|goes|went|gone|going|left|leave|leaves|remain|remains|remained|is|are|was|were|largely|often|too [ unchecked|unchallenged|unaddressed|unmarked|unread|untested|unused|unseen|unresolved|unanswered|uncorrected|unnoticed|unsupported|unplanned|unmet|unspoken|undone|unfinished|untapped|untouched|unstretched|unexamined|unexplored|undeveloped|unmonitored|unrecognised|unrewarded|unheard|unexplained ] $|.|,|and|by|in|for|at|too|when|because|from|as
'left to chance|luck|individuals|teachers|staff|their
'out of date|step|sync|touch
'nowhere to be
'could do with
'short|light|low|thin|heavy on|of ..1 <practice>|detail|ideas|substance|evidence|depth|structure|purpose|challenge|energy|staff|resources|time|confidence|morale
'not in place
'<be> not|n't [ evident|apparent|aligned|embedded|secure|sustained|shared|understood|explicit|transparent ]
'<be>|<have> no|little|any <any>? [ plan|structure|follow|system|strategy|routine|routines|vision|direction|shape|link|links|oversight|ownership|purpose|point|sense|pattern|rationale|agreement|clarity|momentum ] !was !on !sheet
'skip|skips|skipped|skirt|skirts|skirted|sidestep|sidesteps|sidestepped|gloss|glosses|glossed over|the|round|around ..2 <practice>|issue|question|problem|detail|basics|difficult|hard|steps
'slip|slips|slipped|falls|fall|fell through|between the|two|net|gaps|cracks
'<practice> <do>? <not> [ reach|stretch|extend|deepen|develop|build|connect|match|reflect|meet|serve|suit|fit|inspire|excite|interest ]
'miss|misses|missed|missing out|opportunities|opportunity|chances|chance|the|a ..1 chance|mark|moment|opportunity|trick|detail|basics|foundations|on
'at the|their|a expense|cost|loss
'stop|stops|stopped|stopping short of|at
'never|rarely|seldom [ reaches|reached|gets|got|goes|went|leads|led|comes|came|moves|moved|revisited|followed|reviewed|checked|used ]
'without <article>? [ clear|real|proper|obvious|sense|plan|aim|goal|thought|rationale|structure|follow|reason|purpose|scaffolding|support|guidance ]
'fall|falls|fell|come|comes|came|wide|short of the|their|its|what|expectations|mark
'weaknesses|shortcomings|failings|deficiencies|flaws|gaps|holes|cracks|blind in|remain|are|were|at|persist|appear|spot|spots
'not|n't ..1 got|have the <any>? [ time|skills|tools|words|vocabulary|confidence|capacity|expertise|will|stomach|appetite ]
'<learner-noun>|<adult-noun>|they|many|some|most [ need|lack|miss ] the <any>? [ skills|basics|words|vocabulary|language|tools|confidence|stamina ]
'too <any> to be [ useful|helpful|effective|meaningful|any ]
'<be> not|never|rarely|seldom [ exposed|offered|introduced|encouraged|expected|invited|trusted|given ] !back
'do|does|did? <negative-do>|not [ support|encourage|engage|prioritise|back|involve|stretch ]
'not|n't [ come off ]
'do|does|did? <negative-do>|not [ get at|through|to ] what|the|how
'silent|quiet on the? <practice>
'say|says|said nothing about|on
'quite? come off
'not|n't ..1 hold|holding|held ..4 to account
'isn't|aren't|wasn't|weren't|not [ helping|working|delivering|learning|landing ]
'<have> no|little [ respect|regard|sense|interest|feel|patience|time ] for|of|in
'nothing at all
'did|does|do [ very? little|nothing ] $|.|,|for|to|about|with|but
'did|does|do [ the bare ]
'do|does|did|can|could|will|would? <negative-do>|not ..2 [ widely|deeply|closely|critically|independently|accurately|fluently|carefully|thoroughly|neatly|consistently|routinely|readily|willingly|purposefully|productively ]
'do|does|did [ little|nothing|less for|to ] !with
'could not|n't [ be more|less|better|clearer ]
'far|much longer|more|less|shorter|later than necessary|needed|required|it|they
'no time|minute|moment|opportunity|chance <be> lost|wasted|missed
'do|does|did|can|could|will|would? <negative-do>|not ..1 have|possess|show ..3 skills|knowledge|expertise|tools|confidence|capacity|training|experience|resources|resilience|stamina|vocabulary|language|ability|patience|courage|ambition|vision
'the faintest|slightest|foggiest
'no experience|training|skill|skills|expertise of|in|with
'need not have <any>
'not|n't been? <degree>* thought|worked|followed|carried|joined through|out|up
'hasn't|haven't|wasn't|isn't|aren't|weren't been? <degree>* thought|worked|followed|carried|joined through|out|up
'nothing|little to stretch|extend|engage|interest|challenge|support|help|keep|stop|hold|excite|inspire|motivate
'no|little|any link|connection|relation|relevance|bearing|relationship to|with|between !was !is
'there <be> nothing|little for|to <any>
'<have>|<be> yet to
'more|much|so|lots could|can|might|needs|remains|must be? done|to
'deserve|deserves|deserved better|more|worse
'with|without|had|has|have no|little|any <vice>|<virtue>
'<learner-noun>|<adult-noun>|them|him|her|us [ nothing|little ] $|.
'<learner-noun>|<adult-noun>|them|him|her|us [ nothing|little ] about|of|to|new|that
'more|better use could|might|can be made
'could be made more|better|clearer|easier of?
'nothing|little to add|offer|say|tell
'nowhere near <any>
'not a single
'nothing to show|do|challenge
'little to show|do|challenge
'hard|difficult|impossible to see|find|tell|know|understand|follow
'no room|time|space for|to
'at the expense of
'to the detriment
'never got|gets|get|quite|really|fully|came <any>
'<do>? not|n't go far|deep|beyond|land|work|happen|stick|flow|lead|build|connect|link|add
'do|does|did|can|could|will|would? <negative-do>|not ..1 [ land|work|stick|flow|build|connect|challenge|stretch|extend|engage|support|help|reflect|match|meet|add|go far|deep ]
'poor relation
'left|leaves|leave a|much|little|something to
'leaves|left|leave much|a ..2 desired
'too|so little|few
'missing from|is|was|were|are
'doesn't|don't|didn't|not reach|meet|match|cover|suit|fit|help|challenge ..1 needs|need|all|everyone|pupils|the
'not being <any>
'not <any> well|properly|fully|effectively|consistently|clearly|regularly|enough|deeply|sufficiently
'isn't|aren't|wasn't|weren't being|used|taught|working|clear|right|there|happening|in
'under a|the? threat|pressure|resourced|developed|used
'fall|falls|fell|falling between|behind|away|short|apart
'weak|poor|low|limited in|at|on
'could not|n't manage|cope|hold|keep|control|get
'struggle|struggles|struggled with|to
'holds|held|hold ..2 back
'no|little|scant thought|regard|attention|heed given|to|is|was
'not|n't enough|sufficient|sufficiently|adequate|adequately|nearly
'<not> <any>? enough !to !eat
'do|does|did|can|could|will|would? <negative-do>|not ..2 [ enough ]
'<value-unsure-more>|fast|quickly|often|far|quick|hard|early|long [ enough ]
'insufficient|insufficiently|inadequately
'could|should|might have <be>|<value-participle>
'could be|do|have|go ..2 [ better|more|improved|stronger|further|clearer|tighter|sharper|developed|richer|deeper ]
'could|might <degree>* benefit from
'would benefit from
'<be> not yet|always|consistently|being|fully|well|really|quite|securely|routinely? <deficit-participle>
'isn't|aren't|wasn't|weren't yet|always|consistently|being|fully|well|really|quite|securely|routinely? <deficit-participle>
'<have> not|n't yet|been|always|fully been? <deficit-participle>
'<have> yet to
'yet to be <any>
'no|little|scant|limited|minimal|few [ sense|sign|signs|evidence|challenge|impact|opportunity|opportunities|ambition|urgency|rigour|depth|structure|attempt|interest|understanding|awareness|progress|consistency|clarity|support|direction|vision|expectation|expectations|stretch|purpose|effort|variety|creativity|enthusiasm|thought|regard|use|room|scope|engagement|consideration|follow|accountability|coherence|differentiation|feedback|guidance|strategy|oversight|training|dialogue|marking ]
'[ no|little|scant|limited|minimal evidence|sign|signs|indication|sense ] of|that
'[ no evidence ]
'no real|clear|obvious|proper|meaningful|apparent|coherent|consistent
'[ limited|restricted|narrow|poor|weak|impoverished vocabulary|language|knowledge|understanding|range|repertoire|diet|experience|experiences|skills|grasp|view|curriculum|opportunities|opportunity ]
'<be> <degree>* [ limited|lacking|wanting|absent|missing ] in|from|at|$|,|.
'nothing <be>|gets|was|is done|happens|changes|in place
'little|nothing is|was done|happening|learned|learnt|achieved|gained
'rarely|seldom|hardly|barely|scarcely|infrequently <any>
'inability to
'<be> unable to
'[ can't|cannot|couldn't ] access|cope|read|write|sit|concentrate|behave|see|explain|remember|articulate|apply|follow|even|keep|manage|control|spell|count|recall
'without <any>? [ challenge|purpose|thought|clear|proper|real ]
:unless
[3
'question
'rule
'counted
:catches
[4
'Not enough challenge.
'The pupils were not stretched.
'Pupils do not move on fast enough.
'There was no evidence of planning.
:passes
[2
'The visitors' policy says adults are not to be left alone.
'Six of the 14 bulbs were not lit.
{5
:id
'deficit.frame
:patterns
[119
'[ a quarter|third|half of the <any>? <have>|<be> not|n't ] <any>
'<be> [ set|taught|said|done|mentioned|introduced|started and|then|but forgotten|dropped|abandoned|left|lost ]
'<person>|<learner-noun>|<adult-noun>|they|he|she|most|some|many [ get|gets|got by ] without|on|by|$|.|,
'[ old|same|familiar|safe|well-trodden ground ] $|.|,|again|and|with
'[ not|n't|never|hardly|barely ..1 earn|earning|earned ] <possessive> place|keep|salt|corn
'<abstract>|<inner>|<virtue>|talk|praise|play|reading|curiosity|questions|ideas|effort|mistakes|voices <be> <degree>* [ rationed|prized|neglected|sidelined|starved|stifled|celebrated|encouraged|discouraged|valued|cherished|treasured|crushed|squashed|drowned|buried|welcomed|nurtured|rewarded|prioritised ] !on !at !by
'[ a|no|the glass? ceiling|cap|lid|limit on|to ] what|how|learning|ambition|progress|achievement|them|pupils
'<abstract>|<practice>|time|minutes|end|half|part|most|much ..4 <be> [ lost|sacrificed to ]
'[ felt|feel|feels able|unable|free|welcome|trusted|valued|comfortable|obliged|forced ] to|by|in|$|.|enough
'[ <be> not|n't? yet|always|consistently <-ing> ]
'[ isn't|aren't|wasn't|weren't yet|always|consistently <-ing> ]
'[ could|can not explain|say|articulate|describe|recall|justify|discuss ] why|what|how|about|the|their|any|it
'<be> [ left to <any> ] !us !you !them !right !the !a !be
'[ get|gets|got|getting|given|have|had|has|with no|little|any|scant say|voice|choice|input|influence ]
'[ lie|lies|lay|lying|sit|sits|sitting|sat|stand|stands ..1 idle|unused|dormant|fallow|untouched|unread|forgotten|unopened|unloved ]
'books|journals|shelves|folders|displays|diaries [ lie|lies|lay|sit|sits empty|blank|bare ]
'learning|thinking|interest|challenge|support|help|engagement|feedback|progress|talk|energy [ stopped|stops|ceased|dies|died|dried|vanished|vanishes|evaporated|disappeared|disappears|withered|withers|ended|ends ] !at !by <any>
'<have> [ withered|shrivelled|shrunk|dwindled|lapsed|frayed|decayed|eroded ]
'[ run|ran|runs|running out of ] road|steam|ideas|puff|momentum
'[ mispronounced|misunderstood|misread|mislabelled|misjudged|mistimed|miscast|mishandled|misused|mispitched|misdirected|misapplied ]
'[ no|little|not|n't ..1 deeper|further|better|higher|closer|clearer|wiser ] than|forward|into|to|$|.
'<be> <-ly>? [ starved|deprived|robbed|bereft|devoid|stripped|drained|shorn of ]
'<have> [ not|n't? been ..1 shown|taught|trained|helped|asked|given|consulted|prepared|briefed|equipped ] how|what|why|the|enough|any|properly|to|on|about|in|for
'there <be>|there's [ no|little ..1 thread|spine|glue|anchor|ladder|rationale|logic|consensus|agreement|consequence|consequences|boundary|boundaries|pattern|rhythm|shape|flow|drive|spark|joy|edge|balance|build|hook|purpose|room ] !in !for
'<abstract>|<practice> [ stops|stop|stopped|ends at|short|with !<number> !the !noon !break !lunch !a ] <any>
'not all|everyone|everybody|every|quite ..2 [ singing|pulling|rowing|working|on|signed|convinced|buying|in ] from|in|the|together|same|step|up|line
'[ miss|misses|missed|missing|lose|loses|lost|losing out ] $|.|,|because|when|if|again|most|too|here
'wasn't|weren't|isn't|aren't [ any|much|enough|obvious|proper !lesson !lessons !session !sessions <any>? ] <abstract>|<virtue>|<inner>
'there <be> [ no|little|scant !marking !feedback !date !dates !lesson !lessons !session !sessions !homework !training !was !question !questions ] <abstract>|<virtue>|<inner>
'questions|answers|tasks|talk|discussion|<abstract>|learning|it <-ly>? [ stay|stays|stayed|remain|remains|remained|sit|sits|sat|stop|stops|stopped|hover|hovers|hovered at|on|near|above|over the|a? surface|margins|shallows|edges|basics|literal|recall ]
'<abstract>|<practice>|time|talent|potential|money|space|library|effort|chance|chances <be>|goes|went|go|lies|sits <degree>* [ wasted|squandered|frittered|underused|underexploited|neglected|sidelined|marginalised|skimped|stinted|squeezed|crowded|shortchanged|hamstrung ]
'[ <be> not|n't? quite|really|exactly|fully <-ing> ]
'[ isn't|aren't|wasn't|weren't quite|really|exactly|fully <-ing> ]
'[ <not>|few|little|scant|minimal sign|signs|hint|trace|whiff|glimmer|shred|flicker ] of
'[ little|no|few|scant <any>? sign|signs|hint|trace|evidence ] of <abstract>|<virtue>|<inner>|<practice>|thought|planning
'[ barely|scarcely|hardly a|any <any> ] of|in|to|for|from|$|.
'[ adrift|rudderless|unanchored|untethered|unmoored ]
'[ never|seldom|rarely <any> home ]
'<have> [ little|no|scant|limited|minimal reach|traction|purchase|bearing|footing|grounding|currency|foothold|leverage|clout|bite|pull|weight|influence|purpose|shape ]
'lack|lacks|lacked|lacking the <any>
'[ <negative-do>|never|not add|adds|added up ] $|.|,|to|and
'[ too|so ..1 to be ] of use|value|help
'[ at half|below|under|beneath capacity|strength|potential|level ]
'<practice>|<abstract>|tasks|work|questions|books <-ly>? [ under|over <-ed> ]
'[ <have> been|gone backward|backwards|nowhere ]
'leaders|teachers|staff|adults|governors|assistants|tas|tutors|managers|heads|trustees|colleagues|departments|teams|practitioners|instructors|coaches|parents|everyone|the|this|our head|principal|board|team|department|trust|slt|school|deputy|leadership [ do|does not|n't !know !understand !care !listen !challenge <craft-verb> ] !on
'leaders|teachers|staff|adults|governors|assistants|tas|tutors|managers|heads|trustees|colleagues|departments|teams|practitioners|instructors|coaches|parents|pupils|students|they|school|board|team|department|trust|slt|head|principal|deputy [ don't|doesn't|cannot|can't !know !understand !care !listen !challenge <craft-verb> ] !on
'leaders|teachers|staff|adults|governors|assistants|tas|tutors|managers|heads|trustees|colleagues|departments|teams|practitioners|instructors|coaches|parents <be> [ not|n't <-ing> ] !in !at
'leaders|teachers|staff|adults|governors|assistants|tas|tutors|managers|heads|trustees|colleagues|departments|teams|practitioners|instructors|coaches|parents [ aren't|weren't <-ing> ] !in !at
'<abstract> [ do|does|did not|n't !start !take !begin !finish !end !include !happen !mention !name !run !cover !use <any> ]
'<abstract> [ doesn't|don't|didn't|cannot|can't|couldn't !start !take !begin !finish !end !include !happen !mention !name !run !cover !use <any> ]
'<abstract>|plan|map|policy|books|work [ <be> not|never|rarely|seldom <-ed> ] !by !on
'<abstract>|plan|policy [ isn't|aren't|wasn't|weren't taught|known|seen|led|given|made|met|kept|built|thought|driven ]
'<abstract>|plan|policy [ isn't|aren't|wasn't|weren't <-ed> ]
'words|terms|steps|concepts|ideas|links|errors|mistakes|misconceptions|answers|examples|vocabulary|connections|skills|needs|misunderstandings|contributions [ <be> not|never|rarely|seldom|hardly taught|known|met|built ]
'words|terms|steps|concepts|ideas|links|errors|mistakes|misconceptions|answers|examples|vocabulary|connections|skills|needs|misunderstandings|contributions [ <be> not|never|rarely|seldom|hardly <-ed> ]
'words|terms|steps|concepts|ideas|links|errors|mistakes|misconceptions|answers|examples|connections|skills|needs [ weren't|aren't|isn't|wasn't taught|met|built ]
'words|terms|steps|concepts|ideas|links|errors|mistakes|misconceptions|answers|examples|connections|skills|needs [ weren't|aren't|isn't|wasn't <-ed> ]
'<have> [ no|little|any say|voice|choice|part|role|stake|control|spine|core|centre|shape|thread|heart|influence|ownership|agency ]
'asks|asked|ask|demands|demanded|expects|expected|requires|required [ little|nothing|too|much ] of|from
'<practice>|<abstract> [ <any> nothing|little ] to|for|about|$|.|,|new|of|that|beyond
'[ get|got|gets|getting|had|have|hog|hogs all|most of? the? ] attention|airtime|blame|credit|limelight|help
'[ tell|tells|told|telling us|you|me|them|staff|teachers|pupils|parents|leaders|governors|anyone little|nothing ] <any>
'<abstract>|<school-thing>|explanations|staff|teachers|leaders [ leave|leaves out ] <any>
'<school-thing> [ do|does not|n't !open !run !meet !start !list !name !mention !include !begin !show !take !say !have !cost <any> ]
'<school-thing> [ don't|doesn't !open !run !meet !start !list !name !mention !include !begin !show !take !say !have !cost <any> ]
'<person>|<name>|staff|leaders|teachers|he|she|they <have> [ not|n't been? prepared|planned|checked|thought|considered|anticipated|addressed|tackled|followed|explained|noticed|kept|taken|grasped|got|made|understood|learned|learnt|recognised|realised ]
'[ hadn't|hasn't|haven't been? prepared|planned|checked|thought|considered|anticipated|addressed|tackled|followed|explained|noticed|kept|taken|grasped|got|made|understood|learned|learnt|recognised|realised ]
'[ close|closes|closed|shut|shuts|slam|slammed doors|door ] $|.|,|on|to
'has|have not|n't [ got|come|gone|sunk|filtered through|across|home|far|down|in ]
'hasn't|haven't [ got|come|gone|sunk|filtered through|across|home|far|down|in ]
'gulf|chasm|mismatch|disconnect|contradiction|disparity|tension|gap between
'[ gain|gains|gained|got|get|gets|took|take|learn|learned|learnt nothing|little ] out|from|of|away
'[ zero <abstract>|<inner>|<virtue>|<practice> ]
'but [ unused|untouched|unopened|unread|empty|unmarked|unfinished ] $|.|,
'message|information|news|point|issue|concern|concerns|idea|ideas|advice|misunderstanding|problem|request ..5 [ <be> not|never|rarely <-ed> ]
'but|and|yet [ not|never|rarely|seldom built|taught|met|known|given|made|returned ] to|on|up|upon|again|further|by|,|.|$
'but|and|yet [ not|never|rarely|seldom <-ed> ] to|on|up|upon|again|further|by|,|.|$
'[ there <be>|<have> no shared|common|clear|real|agreed|consistent|systematic|obvious|sustained|joined|explicit|meaningful|genuine|proper|visible|collective|coherent|discernible|effective|whole|particular|robust|rigorous|reliable|sense|strategic|overall|formal|true|such ] <any>
'[ no shared|common|clear|real|agreed|consistent|systematic|sustained|joined|explicit|meaningful|genuine|proper|visible|collective|coherent|discernible|effective|robust|rigorous|strategic ] <any>
'there's no shared|common|clear|real|sense|follow|follow-through|system|plan|line|structure|culture|strategy|rigour|depth|challenge|consistency|accountability|thread|thinking|purpose|rhythm|room|life|let
'[ offers|offer|offered|gives|give|gave|provides|provided|left|leaves|had|has|have|holds|held|does|did|brings|adds little|nothing ] for|to|in|of|by !do !eat !drink !say
'there <be>|was|wasn't|isn't|weren't ..1 [ little|nothing|much|enough ] to|for|in|of|by|here|going|on
'there <be>|was|wasn't|isn't|weren't ..1 [ little|nothing|much|enough ] <-ing>
'wasn't|isn't|aren't|weren't|not [ much|many|enough ]
'wasn't|isn't|aren't|weren't|not [ a lot ]
'[ left|leaves|leave wanting|hungry|lacking|short|cold|thirsty ]
'only|purely|just [ on paper|name ]
'[ on paper only ]
'~full [ stop|stops|stopped at|with|short|before ] the|a|its ..1 $|.|,
'[ skip|skips|skipped|glosses|glossed|rushes|rushed|dodges|dodged|omits|omitted|neglects|neglected|misses|missed|avoids|avoided|sidesteps|sidestepped|skims|skimmed over|by|past? ] the|a|any|their|its|key|over
'[ point|purpose|meaning|message|significance|sense|value|thread|focus|idea ] of|in ..3 <be> lost|unclear|missed|blurred|buried|missing|absent
'<be> [ lost on ] <any>
'[ underemployed|underoccupied|underused|undertaught|undersold|underprepared|underfed|underled|undervalued|underserved|unengaged|unsure|unguided|unmotivated|unpractised|unrehearsed|untaught|unled|unloved|unnoticed|unheard|unclaimed|unexamined|unevidenced|uncoordinated|unsequenced|unscaffolded|unambitious|undifferentiated ]
'did|does|do not|n't help|serve|support|move|push|challenge|stretch|extend|engage|reach|reward|inspire|prepare|enable|allow <any>
'before|without [ moving|checking|modelling|explaining|rehearsing|securing|thinking|discussing|practising|revisiting|making|giving|asking|listening|knowing|understanding ]
'too [ late|early|soon|quickly|slowly|briefly|often|seldom|rarely|thinly|narrowly ] in|to|for|on|into|at|$|.|,
'[ no one's ] job|responsibility|concern|priority|business|problem
'[ nobody's|somebody's else's? ] job|responsibility|concern|priority|business|problem
'<be> [ nobody's ] <any>
'amount|amounts|amounted [ to ] little|nothing|more|no|much|a
'more of [ the same ]
'[ what|something <be>? missing|absent|lacking|needed ]
'what <be> [ missing|absent|lacking|needed ]
'at all|altogether $|.
'[ no one ] had|has|was|is|seems|seemed|could <any>? told|given|shown|taught|explained|thought|asked|checked|helped|known|sure|clear|able !absent !hurt !late
'[ nobody ] had|has|was|is|seems|seemed|could <any>? told|given|shown|taught|explained|thought|asked|checked|helped|known|sure|clear|able !absent !hurt !late
'and it|this|that [ showed|shows ] $|.
'only|merely lip [ service ]
'[ not|n't been? given|offered|shown|taught|told|asked|allowed|helped|encouraged|expected|pushed ] <any>? time|chance|space|chances|opportunity|opportunities|choice|credit|help|support|work|tools|words|reason
'rarely|seldom|never|hardly [ go|goes|went|get|gets|got|move|moves|moved|reach|reaches|reached|rise|rises|rose|lead|leads|led|surface|surfaces|surfaced|feature|features|featured|develop|develops|developed|come|comes|came ]
'never|not [ really|quite|truly|fully|properly ] <any>
'[ ran|runs|running out of ] steam|ideas|road|puff|momentum|things
'[ cannot|can't|couldn't explain|say|articulate|describe|name|recall|justify|remember|discuss|talk ] why|what|how|about|the|their
'nothing ..5 [ helped|supported|stretched|challenged|prepared|engaged|showed|encouraged|interested|excited|linked ] <any>
'<be> of [ little|no|limited|scant|minimal|questionable|doubtful ] use|value|benefit|help|interest|relevance|worth|consequence
'<be>|looks|look|feel|feels|felt|seem|seems|seemed [ thin|sparse|skimpy|scant|threadbare|bare|meagre|patchy|light ] $|.|,|on|in|and
'[ have|has holes|gaps|cracks|weaknesses ] in|at
'miss|misses|missed|missing [ several|some|many|a|the|two|number|few|all|key|chances|opportunities|cues|signs|signals|moments ] ..2 cue|cues|sign|signs|signal|signals|chance|chances|moment|moments|opportunity|opportunities|step|steps|link|links|learning|misconception|misconceptions|point|trick|prompts
:unless
[3
'question
'rule
'counted
:catches
[5
'Pupil premium children miss out.
'Leaders don't monitor impact well enough.
'Teachers do not check for understanding before moving on.
'Vocabulary was introduced but not returned to.
'There is no shared language for talking about learning.
:passes
[3
'Three teachers do not work on Fridays.
'The lesson did not start until ten past nine.
'The school has no hall.
{6
:id
'deficit.despite
:level
'nudge
:why
'This word argues. Give both facts with an "and".
:patterns
[4
'despite|regardless
'in spite of
'even though
'still|yet <be>? [ no|not ]
:catches
[1
'Despite the support the group stopped.
:passes
[1
'Both facts stand side by side.
{8
:id
'deficit.even
:code
'EMO
:category
'label
:why
'Surprise insults the people it is about. Who was it, and what did they do?
:patterns
[1
'[ even ] <article>? send|weaker|lower|younger|quieter|less|shy|the|reluctant|disadvantaged|poorest|boys|girls|most !<number> !when !if
:unless
[1
'question
:catches
[1
'Even the SEND pupils joined in.
:passes
[1
'An even number of pupils stood up.
{10
:id
'deficit.policy
:code
'COM
:level
'nudge
:why
'This checks the school against a paper. What does practice look like now, and how did it come to be?
:offers
[1
{2
:meant
'a question
:text
'The policy says …; <n> of <N> … show …. How has practice moved on?
:patterns
[6
'policy|policies|guidance|rule|rules|procedure|procedures|protocol|routine|routines|expectations <be>? not|never|rarely|inconsistently being|always|consistently? followed|applied|used|adhered|implemented|enforced
'policy|policies|guidance|rules|procedures isn't|aren't|wasn't|weren't being|always? followed|applied|used|adhered|implemented|enforced
'non compliance|compliant
'no marking|feedback|planning|differentiation|date|dates|learning|objective|objectives|targets|displays in|on|and|or|at
'not following|complying|adhering|in line
'<person> do|does|did|can|could|will|would? <negative-do>|not|ignore|flout ..1 follow ..2 policy|rules|guidance
:unless
[1
'counted
:even
[1
'rule
:catches
[3
'Policy not being followed.
'The marking policy is not followed.
'No marking in books.
:passes
[1
'The policy says daily and two timetables show a daily slot.
"""#),
    (name: "figures.yaml", text: #"""
{4
:about
'Verbs that are figures when their object is work or people: a rota starves music, an aim drowns, a policy shackles staff; and stock doings of plans and policies, such as to fly in the face of, to gather dust or to ride roughshod over.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'taxonomy, 12 and 16
:why
'This is a picture of what was done. What happened, to whom, how often?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'What changed when …?
:sets
{4
:harm-verb
{4
:about
'What nobody can do to music or to maths in earnest.
:forms
'verb
:words
'starve suffocate strangle throttle choke stifle devour dwarf eclipse overshadow outshine flatten crush steamroller bulldoze swamp smother bloat dilute muddy distort warp skew hijack derail undermine erode corrode poison taint hobble hamstring cripple handicap shackle straitjacket pigeonhole penalise flatter cushion cosset dignify ennoble nourish kindle rekindle ignite reignite unlock liberate empower embolden bolster buttress salvage redeem sideline marginalise trivialise sanitise whitewash showcase flaunt trumpet oversell undersell overegg haunt plague bedevil beset torment tyrannise browbeat intimidate daunt overwhelm ambush wow numb deaden monopolise colonise squander fritter ransack plunder batter pummel permeate suffuse infuse straightjacket stunt thwart stymie stall sabotage scupper torpedo jeopardise imperil decimate gut cheapen degrade debase devalue demean belittle fetishise romanticise glamorise dramatise demonise stigmatise infantilise patronise alienate antagonise estrange exasperate demoralise dishearten deflate rattle unnerve unsettle rejuvenate revitalise revive resurrect reinvigorate invigorate energise galvanise electrify turbocharge supercharge catapult propel enthuse inspire motivate enthral captivate mesmerise entrance charm delight enchant inflame underestimate undervalue overvalue overlook shortchange forsake jettison neuter emasculate gag muzzle pamper indulge mollycoddle scapegoat lionise glorify sugarcoat whittle lavish champion elbow shove bundle
:from
'loaded-verb
:harm-form
{2
:about
'Further such verbs, in the forms that are no nouns or adjectives.
:words
'swallows swallowed bled bleeds drains drained draining saps sapped buries buried drowns drowned floods flooded clouds clouded blurs blurred sours soured robs robbed robbing deprives deprived elevates elevated enriches enriched feeds fed frees freed steadied steadies roots anchors anchored underpins underpinned props propped rescues rescued neglects neglected ignores ignored masks masked disguises disguised betrays betrayed bores bored dulls dulled blunts blunted sharpens sharpened hones honed polishes hogs hogged invades invaded wastes wasted milks milked flogs flogged rewards rewarded favours favoured punishes punished cheats cheated bullies bullied honours honoured corners cornered squeezes squeezed squeezing eats eaten ate lifts lifted lifting fuels fuelled sparks sparked guts gutted shields shielded stretches stretched dents dented shreds shredded shatters shattered stretched splits unpicks saves saved kills killed killing carries lifts grinds crowds crowded dictates dictated outgrew outran
:harm-object
{3
:about
'Whom and what it is done to.
:include
'abstract inner school-subject
:words
'music art drama sport sports french german spanish latin pe play thinking curiosity joy creativity independence spontaneity debate staff teachers pupils students children families parents tas trainees mentors governors leaders boys girls learners readers writers faculties departments tutors newcomers linguists musicians artists scientists juniors infants reception learning talk discussion ideas imagination voices initiative autonomy innovation progress standards results weekends evenings afternoons lives everyone everybody everything anyone newcomers joiners them school poem story text
:plan-word
{3
:about
'Plans and rules, which do nothing with hands.
:include
'paper-work abstract
:words
'rota carousel calendar plan plans scheme model system rule rules code diary cycle deadline deadlines data spreadsheet tracker dashboard target targets template proforma email emails agenda minutes review cover budget cuts merger reorganisation changes change slide slides powerpoint worksheet worksheets bell bells exams exam tests test mocks league inspection ofsted audit audits detentions detention options pathway pathways setting sets streaming uniform lunch duties
:rules
[2
{5
:id
'figures.verb
:patterns
[10
'[ <harm-verb>|<harm-form> ] ..1 <harm-object> !gate !door !kit !room !box !club !clubs !day !week !book !books !block !mat !mats !bag !bags
'[ <harm-verb> ] the|a|an|our|their|its|his|her|any|all|every|most|half|this|these ..1 <harm-object> !gate !door !kit !room !box !club !clubs !day !week !book !books !block !mat !mats !bag !bags
'[ <harm-verb>|<harm-form> ] year|years|set|class|ks1|ks2|ks3|ks4|y7|y8|y9|y10|y11|y12|y13 <number>?
'<plan-word> ..1 [ <harm-verb>|<harm-form> ] the|a|an|our|their|its|his|her|any|all|every|most|half|this|these|what|how|us|you|me|everyone|others|some|less|more|new !box !line !letter !number !word !answer
'<plan-word> <be>|get|gets|got|being <-ly>? [ <harm-verb> ] by|at|with|in|under|,|$|. !the
'[ eats|eat|ate|eating|gnaws|gnaw|gnawed|nibbles|nibbled|chips|chip|chipped|chipping|encroaches|encroach|encroached|bites|biting|bit into|away|at|on ] ..2 <harm-object>|time|weekend|day|lessons|evening
'[ crowds|crowd|crowded|crowding|squeezes|squeezed|squeezing|elbows|elbowed|edges|edged|drowns|drowned|drowning|freezes|froze|frozen|shuts ..3 out|aside|off ] $|.|,|by|of|in !timetable
'[ crowds|crowd|crowded|crowding|squeezes|squeeze|squeezed|squeezing|elbows|elbowed|edges|edged|freezes|froze|shuts out|aside ] <harm-object>|the|our|their|any
'[ squeezed|pushed|shunted|nudged|pushes|pushed|shoved to|into the margins|edges|sidelines|fringes|corners|periphery ]
'[ limp|limps|limped|limping along|on|home|through|towards ]
:unless
[3
'question
'counted
'rule
:catches
[5
'The new block drains enthusiasm by Thursday.
'Emails hound staff through half-term.
'Practice papers stunt curiosity.
'The audit gutted the PSHE plan.
'Rehearsals crowd out drama.
:passes
[5
'The steward fed the ducks.
'Acid corrodes the metal strip.
'The boys squeezed the sponge.
'Two pupils carried the sports kit.
'A pump drains the pond.
{6
:id
'figures.plan
:patterns
[84
'[ gather|gathers|gathered|gathering|collect|collects|collecting dust|cobwebs ]
'[ fly|flies|flew|flying in the face ]
'[ ride|rides|rode|riding roughshod ]
'[ pour|pours|poured cold|oil|petrol|fuel on|water !the ]
'[ put|puts|putting paid to ]
'[ put|puts|putting flesh on ]
'[ put|puts|putting the squeeze|brakes|brake|skids|kibosh|dampers|damper|mockers on|under ]
'[ put|puts|putting|places|place|placed a strain|spanner|brake|burden|spring|premium|damper|dent|smile on|in ]
'[ sit|sits|sat ill|uneasily|uncomfortably|awkwardly|oddly|lightly|heavily|comfortably with|on|alongside|beside|at|next ]
'[ sit|sits|sat well with ]
'[ jar|jars|jarred|chime|chimes|chimed|clash|clashes|clashed|collide|collides|collided ] with ..2 <abstract>|values|ethos|what|policy|message|aims|tone|claims|mood !shirt
'[ cut|cuts|cutting both ways ] $|.|,|for|and
'[ cut|cuts little|no ice|mustard ]
'[ fight|fights|fought shy ]
'[ keep|keeps|kept|keeping pace|faith with ]
'[ steal|steals|stole|stealing ..2 march|thunder ]
'[ steal|steals|stole|stealing|rob|robs|pinch|pinches|pinched|borrow|borrows ] time|minutes|hours|lessons ..1 from !the !tape
'[ take|takes|took|taking precedence|priority over ] !road
'[ take|takes|took|taken|taking ..1 toll ] $|.|,|on|by
'[ take|takes|took|taking|takes the shine|edge|sting|heat|gloss|fun|joy|pressure|sheen|wind off|out|from ]
'[ take|takes|took|taken on a life of ]
'[ knock|knocks|knocked|knocking ..2 stuffing|wind|confidence|spots|edges ]
'[ cast|casts|casting ..1 shadow|pall|cloud over ] !wall !floor
'[ play|plays|played|wreak|wreaks|wreaked|wrought havoc ]
'[ make|makes|made|making a mockery|nonsense|rod|virtue|habit|meal|hash|song|beeline|pig's|hames|dog's of|for|and ]
'[ make|makes|made|making heavy|light|short|hard|quick weather|work|going of ]
'[ leave|leaves|left|leaving ..1 mark|impression|taste|legacy|scar|stain|void|footprint on|in|behind|$|. ] !pencil !paper !page
'[ leave|leaves|left|leaving no|little|scant|precious|plenty room|space|time for|to ] !on !in
'[ leave|leaves|left|leaving ..3 to chance ]
'[ stand|stands|stood|gets|get|got|getting in|on the way|toes of ] !a
'[ tread|treads|trod|treading|trample|trampled on ..2 toes|heels|feelings ]
'[ live|lives|lived|measure|measures|measured up to ..1 <any> ] !the !at !in
'[ fall|falls|fell foul|short|prey|victim|flat|silent|behind of|to|.|,|$|and ]
'[ get|gets|got|getting to grips|the to|with|bottom of? ]
'[ pull|pulls|pulled|pulling the rug|plug|carpet|strings|wool ]
'[ turn|turns|turned|turning|turns ..1 back|blind|deaf|tail|tables on|eye|ear|.|$ ] !to !page !over
'[ breathe|breathes|breathed|breathing ..1 life|down into|neck|necks ..1 ]
'[ sound|sounds|sounded|spell|spells|spelt|spelled|signal|signals|marks ..1 death|end|knell of|for|knell ] !word !the
'[ spread|spreads|spreading too ] thin|thinly
'[ spread|spreads|spread <possessive> wings ] !bird
'[ slip|slips|slipped|slipping|fall|falls|fell|falling|fallen through|between ..1 cracks|net|fingers|gaps|stools ]
'[ slip|slips|slipped|drop|drops|dropped|fall|fell|fallen off the|<possessive> radar|agenda|map|menu|cliff ]
'[ fly|flies|flew|flying under|below the radar ]
'[ hide|hides|hid|hidden|hiding in plain ]
'[ live|lives|lived|living|stay|stays|stayed in ..1 shadow|shadows|past|margins|comfort of|$|.|,|and|zone ]
'[ bear|bears|bore little|no|scant|some|every resemblance|relation|fruit|witness|hallmark|hallmarks ..1 ] !tree
'[ bears|bear|bore this|that|it|him|her|them out ]
'[ give|gives|gave the lie to ]
'[ come|comes|came|coming to nothing|nought|grief|fruition|pass|blows|naught ]
'[ come|comes|came good|unstuck|undone|adrift|clean|apart|alive|together|unravelled ] $|.|,|at|in|when|and|after|by|over|for !in !the
'[ stack|stacks|stacked up ] $|.|, !chairs !books !box
'[ not|n't|never add|adds|stack|hang|quite up|together ] $|.|,
'[ run|runs|ran|running out of puff|steam|road|ideas|rope|gas|energy|runway|momentum|patience|goodwill ]
'[ run|runs|ran|running its|their course ] $|.|,|and
'[ never|hardly|barely|finally|soon|really got|gets|get|took|takes|take|left going|off|wing|flight|shape|started ] $|.|,|and|in|after|until !train !plane !coach !bus
'[ have|has|had legs|promise|merit|mileage|teeth|bite|potential|heft|substance|charm|soul|clout|pedigree|flair ] $|.|,|and|but !four !two !six !eight
'[ have|has|had <possessive> place|uses|moments|limits|merits|faults|day|price|charms|detractors|fans|reward|rewards|flaws|points ] $|.|,|and|but|though
'[ work|works|worked ..1 up to a point ]
'[ after a fashion ] $|.|,
'[ neither|not one thing nor|or the ]
'[ neither fish|here nor ]
'[ beg|begs|begged the question ] !to
'[ beggar|beggars|beggared|defy|defies|defied belief|description|logic|sense ]
'[ push|pushes|pushing|pushed it|<possessive> luck|luck ] $|.|,|to|for|with !down !in
'[ open|opens|opened ..1 a? floodgates|can|minds|doors|door|eyes to|of|for|$|. ] !at
'[ wither|withers|withered|die|dies|died|rot|rots on ..1 vine ] !grape
'[ wing|winged|winging|wings it ] $|.|,|and|with|for|from
'[ hoof|fly ] , the
'[ on the hoof ] !horse
'[ skin deep ]
'[ in name ..1 only ]
'[ in name ] ,|$|.|; !only !of
'[ woven|stitched|threaded|baked|knitted|etched|ingrained|steeped|hardwired|sewn|built through|into|in|throughout|to ] every|everything|the day|fabric|daily|school|all|$|.|culture|dna|heart|life !scarf !cloth !rug !blanket
'[ in|into the|its|our|their|everyone dna|bloodstream|blood|bones|marrow|walls|veins ] !of !cells !cell !flows
'[ through|like ..3 a stick of rock ]
'[ trickle|trickles|trickled|filter|filters|filtered|percolate|seep|seeps|seeped|soak|soaked|bleed|bleeds ] ..1 [ down|through|into ] to|$|.|practice|classrooms|the ..1 classroom|practice|school
'[ feed|feeds|fed|feeding the ..1 beast|machine ]
'[ breed|breeds|bred|beget|begets ] <any> $|.
'[ hand|hands of the|its ..1 <any> <be> ..1 felt|seen|everywhere ]
'[ fit|fits|fitted for purpose ]
'[ finger|fingers|thumb in every|too|all ] pie|pies|many
'[ feet|foot to the fire ]
'[ tail|tails wag|wags|wagging the ]
'[ <possessive> own homework ] $|. !in !at
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[4
'The letter home flew in the face of the policy.
'The move bore no resemblance to the brief.
'Handwriting never took off.
'A late lunch plays havoc with period 5.
:passes
[4
'The plane never took off in the story.
'A stick of rock was in the box.
'The vine died in the greenhouse.
'The class sat on the floor and stacked bricks.
"""#),
    (name: "formulas.yaml", text: #"""
{4
:about
'Formulas that a writer puts round a sight: would you believe, such as it is, enough said, draw your own conclusions; what a writer felt or would do; barbed questions; and numbers that are stretched or belittled.
:defaults
{6
:code
'EVA
:category
'evaluative
:level
'ask
:source
'taxonomy, 2, 9 and 13
:why
'This tells a reader what to feel about it. What was there to see?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'How do you see …?
:sets
{4
:felt-verb
{3
:about
'What a writer's body did.
:forms
'verb
:words
'wince cringe flinch shudder squirm gasp wilt blanch recoil glow purr applaud swoon marvel grimace
:felt-odd
{1
:words
'winced cringed shuddered squirmed wept despaired rejoiced
:felt-state
{2
:about
'What a writer was, sitting there.
:words
'gripped hooked transfixed riveted spellbound entranced smitten sold torn floored bowled lost uneasy uncomfortable saddened heartened cheered dismayed appalled aghast envious jealous charmed won struck humbled inspired uplifted unconvinced unpersuaded unmoved itching
:sorry-word
{1
:words
'sorry sad glad happy pleased delighted dismayed thrilled relieved loath embarrassed ashamed proud afraid bound obliged
:rules
[5
{6
:id
'formulas.aside
:patterns
[68
'[ would you believe|credit ]
'[ believe it or not ]
'[ if you please|like|ask|want|can|must ] ,|$|.|call|me|believe|my
'[ if that|it is|was ..1 the|what|not ..1 word|term|phrase ]
'[ if|for want|lack|that that|of|is ..1 a? ..1 word|phrase|term ]
'[ in case anyone|anybody|you|we|they|someone had|has|have|might|should|did ]
'[ such|so called !bread <any> ]
'[ so called ]
'[ as if|though to ] <any>
'[ as if by|on|to ] magic|cue|prove
'[ as luck|fate|chance would ]
'[ as per usual ]
'[ as one|you does|do ] $|.|,
'[ true to form|type ]
'[ par for the ]
'[ needless to say ]
'[ enough said ] $|.|,
'[ say no more ] $|.|,
'[ nuff said ]
'[ end of ] $|.
'^ [ job|mission|game done|accomplished|over ]
'[ bob on ] $|.|,
'^ [ nearly|almost|getting|not|halfway there ..1 ] $|.
'[ one for the file|archives|album|archive|books|scrapbook|ages|road|bin|governors|purists|history ]
'^ [ not one|something|somewhere for|to ] <any>
'[ make|read|draw into? of|your ..1 that|own|it what|conclusions|conclusion ..1 ]
'[ draw your|their|our own conclusions ]
'[ the rest is|as ..1 history ]
'[ guess|guesses who|what|which|how ] !number
'[ anyone|anybody guess ]
'[ you|one|anyone can|could guess|imagine|tell|feel|see|sense|smell ..1 ] !the !from !a !three !two !their
'^ [ you|one can|could tell|feel|sense|smell|taste ]
'[ could|can feel|sense|smell|taste|cut ..1 the|a ..1 tension|relief|fear|joy|mood|air|warmth|silence|atmosphere|love|pride|dread|energy|buzz|anxiety|boredom|frost|chill ]
'[ you|we all? know the|how|what|that|where ..1 sort|type|kind|rest|story|ends|means|leads|drill|feeling ]
'[ it|that <be>|'s what it is ] $|.
'[ one|some of those|these lessons|days|mornings|afternoons|schools|rooms|meetings|weeks|teachers|people|visits ] $|.|,|when|where|that|who
'[ nothing to ..1 it ] $|.
'[ close|near run thing ]
'[ close call|shave|run ] $|.|,|thing
'[ either way ] $|.
'[ work|works|piece|pieces|flight|flights of ..1 fiction|fantasy|art|genius|fancy ] $|.|,|and !in !box !section !shelf
'[ make|makes|made|making uncomfortable|grim|sobering|bleak|dismal|cheerful|happy|sorry|painful|depressing|good|interesting|poor|heavy|dull|dreary|fascinating|compelling reading|listening|viewing|watching ]
'figures|numbers|data|results|books|scores|eyes|faces ..2 [ lie|lies ] $|.|,
'[ stun|stop|fell|choke|floor ..1 ox|horse|elephant|bullock|cow|train ]
'[ hide|hides|hid|hiding|mask|masks|masked|conceal|conceals|flatter|flatters|belie|belies|disguise|disguises a|an|the ..1 gap|gaps|story|tale|truth|weakness|problem|picture|department|school|reality|multitude ] !in
'[ multitude of sins ]
'[ in theory|principle ] ,|$|.|but|every|it|all|the !test
'[ that|which silence|pause|look|gap|shrug <be>|was telling|eloquent|significant|no ]
'[ telling ] $|.
'[ the very <any> it|that|they|when|where|we ]
'[ and counting ] $|.|,
'[ no less ] $|.|, !than
'[ of all places|things|people|days|times|topics|subjects|books ]
'[ on a <any> afternoon|morning|monday|friday ] <be> ..1 going|no|quite|something
'[ is|was|are going some ]
'[ cue <any> ] $|.|,|and|as|from|of !card !cards
'[ roll|bring on ] friday|half|summer|the ..1 holidays|break|end|day !of
'[ no surprise|surprises|wonder|mystery|prizes|coincidence|accident|secret|mean|small|picnic|joke|bad|easy ..1 ] $|.|,|there|that|then|feat|thing
'[ hardly|scarcely|barely a|an|the|surprising|rocket|news ..1 surprise|crime|news|science|shock|picture|hardship|triumph|model ..1 ]
'^ [ hardly|scarcely surprising|news|ideal|fair|inspiring ]
'[ not before|a time|moment too? ..1 soon ]
'[ wonders|miracles ] $|. 
'[ chapter and verse ] !of
'[ for what it's|it worth|is ]
'[ two penn'orth|pennorth|pennyworth|cents ]
'[ truth|fact be|is|of ..1 told|matter|that ] ,|is
'^ [ frankly|honestly|candidly|mercifully|thankfully|happily|sadly|alas|regrettably|worryingly|encouragingly|predictably|inevitably|tellingly|crucially|ironically|curiously|strangely|bizarrely|incredibly|amazingly|astonishingly|remarkably|hearteningly|pleasingly|reassuringly|disappointingly|puzzlingly|oddly|refreshingly ] !enough <any>
', [ alas|sadly|regrettably|ironically|tellingly|predictably|inevitably|mercifully|bizarrely|naturally|unsurprisingly ] $|.|,
:even
[2
'phrase
'rule
:unless
[0
:catches
[5
'Eleven minutes, would you believe, on one glue stick.
'The display, if that is the word, is a strip of paper.
'The rest is history.
'You could feel the relief at noon.
'A so-called quiet room.
:passes
[4
'The word is a term for a shape.
'A fiction shelf and an art box.
'The dog in the tale hid a bone.
'In theory tests they wrote the rule.
{9
:id
'formulas.felt
:code
'EVA
:category
'praise
:why
'This is what the writer felt. What was there to see?
:patterns
[19
'i|we <-ly>? [ <felt-verb>|<felt-odd> ] $|.|,|at|when|to|with|as|inwardly
'i|we <be> ..1 [ <felt-state> ] $|.|,|by|from|at|with|over|to !in
'i|we [ had|have to ..1 pinch|stop|laugh|smile|stifle|resist|bite|look ] <any> !the !for !at
'i|we [ found|caught myself|ourselves <-ing> ] !in !at
'[ my|our heart|heart|hair|mouth|hackles|spirits|eyes|pulse|stomach|toes ..1 sank|leapt|rose|fell|raced|curled|misted|stood|watered ]
'[ pains|grieves|saddens|delights|pleases|gladdens|heartens|galls|irks|bothers|worries|amuses me|us ]
'i|we|i'd|would ..2 [ not? trade|swap|change|give|exchange|envy places|the|them|my|anything|it ]
'[ envy|envied|pity|pitied the|them|her|him|you|anyone|whoever ]
'i|we [ fear|despair|worry|dread|suspect|trust|doubt for|of|about|that|it ] !the
'i|we ..1 [ love|loved|adore|adored|relish|relished|savoured|cherished|treasured|hated|loathed|detested|disliked|admired|applauded|lapped ] !to
'[ stay|stays|stayed|linger|lingers|live|lives with me|us ]
'i|we ..1 [ come|came to expect ]
'i|we ..1 [ expected|expect|hoped|hope|looked more|better|for|less|further ..1 ] $|.|,|from|of|than !at
'[ half expected|hoped|feared ]
'i|we [ can't|cannot|couldn't|could help|not but|help ..1 ] <any>
'[ put|bet|lay|wager ..1 money|house|shirt|farm|wager on|that ]
'[ my|our guess|hunch|gut|suspicion|bet|feeling|instinct|theory|reading|sense|fear|worry|hope is|was|says|tells|said|would|: ]
'[ speak|speaks|spoke as a|an ] <any>
'[ right arm ] $|.|,|for|to
:unless
[2
'question
'thanks
:even
[1
'phrase
:catches
[3
'I winced at the third acronym.
'We were gripped by the register.
'My guess is the late lunch.
:passes
[4
'I was in the hall by nine.
'We had to look up the rota.
'Thank you.
'I looked for the key.
{7
:id
'formulas.sorry
:code
'EVA
:category
'evaluative
:patterns
[1
'[ <sorry-word> to say|report|see|note|tell|read|admit|record ] !you
:even
[2
'thanks
'phrase
:catches
[1
'I am sorry to report that the pond leaks.
:passes
[1
'The heading is Something to Report.
{11
:id
'formulas.barbed
:code
'LEA
:category
'leading
:why
'There is an answer inside this question. What would you ask if you did not know?
:offers
[2
{2
:meant
'a question
:text
'What led to the choice to …?
{2
:meant
'what you wondered
:text
'We wondered how …
:kinds
[3
'feedback
'report
'note
:patterns
[17
'^ [ where|what|why <be>|'s the|this|that|all ..1 point|need|rush|fuss|sense|purpose|challenge|stretch|joy|evidence|logic|harm|hurry|rigour|ambition|support|plan|logic ] !of !on
'^ [ what <be> the point|use|good ]
'^ [ where <be> the|any|their <abstract>|<inner> ] $|?|.|in|for|now
'^ [ <be> there any|really|a ..1 need|point|reason|call|use|excuse|justification|sense ]
'^ [ <do> it|they|we|you|this|that|there|the|<person>|<practice>|anyone|anybody ..1 really|honestly|truly|actually|genuinely|ever ] <any>
'^ [ do|does they|pupils|children|it|staff|we|you|he|she need|have to|all|another|so|the|a|every|nine|ten|this|that ..2 copy|copying|date|many|much|long|slides|more ]
'^ [ who|what <be> that|this|all ..1 for|about|supposed ] $|?|.|to
'[ <be> ..2 supposed|meant|expected to ..2 know|find|learn|cope|manage|do|gain|get|make|see|hear|take|guess|tell ] !the !by
'^ [ how hard|difficult can|is|could ]
'^ [ since|until when|how ..1 has|is|did|do|does|are|can|will|must|before ..1 ]
'^ [ when will|is|are|do|does ..4 catch|learn|realise|notice|listen|grow|wake ] !the !bus
'^ [ would|might|could ..3 <be>|have|have been|not|it|that kinder|fairer|better|simpler|easier|quicker|clearer|safer|wiser|calmer|too|helped|worked|been|enough ]
'^ [ is|was|are|were it|this|that|they|these|there ..1 any wonder|too|enough|fair|right|worth|really|just|not|time|only|surprise ]
'[ ever thought|wondered|considered|tried ] of|about|why|whether|starting|using|a|the|swapping|moving|trying|letting
'^ [ whatever|whoever|however|why happened|became|thought|said|on|ever ..1 to|of|it|earth ]
'^ [ who|what|how on|in earth|the ]
'^ [ why bother|the|so|such|all|put|make|ask|have|spend|wait|give|rush|copy|read|use|keep|waste ] <any> !is !are !was !do !did !does !were
:unless
[2
'rule
'reported
:even
[2
'question
'phrase
:catches
[3
'What was the point of the sorting cards?
'Does it really take four adults?
'Ever thought of swapping the corners?
:passes
[5
'Where is the pond?
'What was the title of the book?
'When will the coach leave?
'Who is it for?
'Where was the fire drill?
{8
:id
'formulas.number
:code
'VAG
:category
'vague-quantity
:why
'The number says it by itself. Would it stand alone?
:patterns
[19
'[ all of <number> ] !the !them !these !us !you !year !our !my
'[ just|only|but the one|two|three ] <any>
'[ full|good|solid|mere|paltry|measly|scant|bare|whopping|staggering|generous|long|further|cool|clear|stingy|meagre|grand|massive|weary|precious|unbroken|endless <number> ] minutes|hours|seconds|pupils|children|hands|questions|slides|pages|words|days|total|terms|months|percent|points
'[ a|an <number> ..1 total|age|eternity|lifetime ] $|.|,|in|for|to|at|of
'[ an|another age|eternity|lifetime ] $|.|,|in|for|to|at
'[ a long|short time|while|way|stretch|haul|wait to|on|in|for ..1 ask|a|carpet|reception|year|five|anyone|anybody|infants|the ..1 carpet ]
'[ more|longer|fewer|less|later|louder than ..3 needs|need|needed|deserves|deserve|deserved|merits|merited|bargained|warranted|warrants|bear|manage|handle|cope|justify|good|carry|strictly ]
'[ same|usual <number>? few|handful|faces|voices|hands|suspects ]
'[ no end|shortage|lack|dearth|want of ] !term !year !the !day !week
'[ precious little|few ]
'[ not enough|nearly|half|quite <any> to|for|between ]
'[ next to no|nothing|none ]
'^ [ even ] the|year|set|on|in|his|her|their|when|a|those|without|at|with|<name>|<young> !number !numbers
'[ even|not even|without even|just to the|a|his|her|glance|looking|look|trying|asking|ask|register|pretend|attempt|knowing|bother|lift|name ]
'^ [ not even ] <any>
'[ finally|eventually|at|at last someone|somebody|a|the|they|he|she|we|last ..1 ] asked|thought|noticed|got|saw|listened|spoke|gave|remembered|settled|arrived|some
'[ barely|hardly|scarcely a|an|any|one|two|ten|five|time|room|enough|more ]
'[ eleven|ten|nine|five|six|two|three|four|far|way too many|much ]
'[ by half|far|miles|streets|some|a ..1 country|mile|distance|stretch|margin ] $|.|,
:unless
[2
'rule
'question
:catches
[3
'All of six pupils had a pencil.
'A full twelve minutes on the title.
'Even the ramp was salted.
:passes
[3
'All of the six tables were full.
'Even numbers went in the red hoop.
'A handful of rice was weighed.
"""#),
    (name: "grade.yaml", text: #"""
{3
:about
'Words of inspection scales, old and current, used as a verdict.
:defaults
{5
:code
'GRD
:category
'grade
:level
'stop
:why
'This is the word of an inspection scale, and one visit can't carry it. What was there to see?
:offers
[3
{2
:meant
'what you saw
:text
'In <n> of <N> visits pupils …, and then …
{2
:meant
'its effect
:text
'After … had happened, <n> of <N> pupils …
{2
:meant
'a question
:text
'What leads to …?
:rules
[6
{6
:id
'grade.scale-word
:source
'domain 6, rows 1 and 10
:patterns
[11
'outstanding|inadequate|unsatisfactory|satisfactory|excellent|exceptional
'<person>|<practice> ..3 <be> <degree>* [ outstanding ]
'<person>|<practice> ..3 <be> <degree>* [ excellent ]
'<person>|<practice> ..3 <be> <degree>* [ inadequate ]
'<person>|<practice> ..3 <be> <degree>* [ exceptional ]
'<person>|<practice> ..3 <be> <degree>* [ satisfactory ]
'<person>|<practice> ..3 <be> <degree>* [ unsatisfactory ]
'<degree> outstanding|inadequate|unsatisfactory|satisfactory|excellent|exceptional|adequate
'<practice>|<person> ..3 <be> <degree>* adequate
'adequate <practice>
'^ [ adequate ]
:unless
[1
'published
:catches
[4
'Teaching is outstanding.
'The displays were excellent.
'Provision is adequate.
'Exceptional practice in Year 5.
:passes
[4
'The award is for outstanding contribution to music.
'There are three outstanding questions on the list.
'The head said teaching was outstanding.
'The family belongs to the Excellent Education Trust.
{6
:id
'grade.good
:source
'domain 6, row 2
:patterns
[5
'a|an|another|some <degree>* [ good|better|best|great ] <any>? <practice>
'<practice>|<person> ..3 <be> <degree>* [ good ] !at !for
'<practice>|<person> ..3 <be> <degree>* [ better ] !at !for !than !in !with
'judged|graded|rated|grade|judge|rate ..4 [ good ]
'[ good|great ] <practice>
:unless
[2
'published
'question
:catches
[3
'A good lesson.
'The teaching was good.
'It was a very good lesson.
:passes
[2
'Copper is a good conductor.
'The children say good morning to the cook.
{6
:id
'grade.requires-improvement
:source
'domain 6, rows 3 and 9
:patterns
[4
'require|requires|required|requiring|need|needs|needed|needing ..1 improvement|improving
'urgent|serious|special improvement|measures|weaknesses
'room for improvement
'[ improvement is|was needed|required|necessary ]
:unless
[1
'published
:catches
[2
'The school requires improvement.
'Urgent improvement in phonics.
:passes
[1
'The folder is called "Requires improvement, 2012".
{7
:id
'grade.standard
:source
'domain 6, rows 6 and 7
:patterns
[10
'[ i'd|we'd|i'll|we'll ..1 grade|rate|score|judge|mark|class|rank ]
'i|we [ would|could|might|will ..1 grade|rate|score|judge|mark|class|rank ]
'^ overall , [ a <number> ]
'^ overall [ a|an <number> ]
'<practice>|<abstract>|<person> <be> [ a <number> ] $|.|,
'[ a solid|strong|weak|low|high|secure|good|clear|safe|firm <number> ] $|.|,|and|but
'strong|secure|high|higher|good|low|poor|weak standard|standards
'<degree> high|low standard|standards
'meet|meets|met|meeting|below|above|exceeds|exceed|at|reach|reaches ..1 [ expected standard|standards ]
'[ below|above|meets|meet|exceeds|at the? expected standard|standards|level ]
:unless
[2
'published
'counted
:even
[1
'phrase
:catches
[3
'A strong standard.
'The writing is below the expected standard.
'The work is of a very high standard.
:passes
[1
'The published data show 61% at the expected standard.
{5
:id
'grade.needs-attention
:source
'domain 6, row 8
:patterns
[1
'need|needs|needed|requires|require attention|work|tightening|addressing|urgent|some|further|immediate attention|work?
:catches
[1
'Marking needs attention.
:passes
[1
'Two pupils asked an adult to look at a bleeding knee.
{8
:id
'grade.ofsted-would
:code
'GRD
:source
'domain 6, row 11
:why
'An inspector isn't in the room. What does this look like from a pupil's chair?
:patterns
[3
'ofsted|estyn|inspectors|inspector|inspection would|might|could|will|wouldn't|won't
'if ofsted|estyn|inspectors
'ofsted|inspection ready
:even
[2
'reported
'rule
:catches
[1
'Ofsted would say this is a strength.
:passes
[1
'Ofsted visited in May 2023.
"""#),
    (name: "hearsay.yaml", text: #"""
{2
:about
'Second-hand words, one made into all, and what belongs to home.
:rules
[3
{12
:id
'hearsay.all
:code
'HEA
:category
'reported
:source
'domain 6, rows 67 and 80
:level
'ask
:why
'Who said it, and how many of how many? One person's words are theirs.
:offers
[1
{2
:meant
'what was said
:text
'Three of five … told us: "…"
:patterns
[13
'^ <person> say|says|said|think|thinks|feel|feels ..1 that? [ nothing|never|always|everything|noone ] <any>
'~<number> <person> say|says|said|told|think|thinks|feel|feels|felt|report|reports ..1 that? everyone|everybody|nobody|all|most !lessons !days !of !teachers !afternoons !mornings
'everyone|everybody|people|staff|parents|teachers|pupils|some|many all? say|says|think|thinks|feel|feels|know|knows|agree|agrees that|it|the|they|everyone|nobody|it's
'i|we <be>|have <be>? told|heard|hear|led|informed|given ..1 that? ..3 everyone|everybody|nobody|all|most|many|people|there
'i|we <be>|have <be>? led|given to
'i|we <be>|have <be>? told|heard|hear|informed ..1 that ..8 <value-sure>|<value-unsure-more>|<state>|<vice>|<virtue>
'rumour|rumours|gossip <be>|has|it|of
'word has it|got|spread
'rumour|rumours|reportedly|allegedly
'it <be> said|known|reported|well that|known|widely
'apparently
'the|a|general feeling|consensus|view|mood|perception <be>|in|among|amongst|was
'the|general|widespread|common consensus|perception|feeling
:unless
[3
'question
'counted
'rule
:even
[1
'reported
:catches
[2
'Staff say everyone is fed up.
'It was reported that the noise is high.
:passes
[2
'We were told that the room is used by two classes.
'Three of five assistants told us they plan on Fridays.
{12
:id
'hearsay.one-to-all
:code
'SNG
:category
'mind-reading
:source
'domain 6, row 81
:level
'ask
:why
'This is about all of them. How many said it, and in which words?
:offers
[1
{2
:meant
'what was said
:text
'One of six pupils said: "…"
:patterns
[1
'^ pupils|children|staff|parents|teachers|families|students|leaders|boys|girls|governors|learners|tas ..1 feel|feels|felt|think|believe|find|found|want|wanted|see !the? !that? !a !an !six
:unless
[2
'question
'counted
:even
[1
'reported
:catches
[1
'Pupils feel unheard.
:passes
[1
'One of six pupils said "I feel I am not heard".
{10
:id
'home.private
:code
'HOME
:category
'private
:source
'domain 6, row 92
:level
'stop
:why
'This belongs to someone's home and not in a draft. If you are worried, go now to the person whom the safeguarding card names.
:patterns
[11
'parents|mum|dad|mother|father|family|families ..2 [ splitting|separated|separating|divorced|divorcing|divorce|unemployed|alcoholic|drunk|drinks|drugs|prison|jail|abusive|homeless|evicted|debt|benefits|bereaved|died|dying|cancer|depressed|violent ]
'broken|single home|homes|parent|parents|mum|mums|mother|mothers|family|families
'one parent family|families|home|household
'[ only child ]
'her|his|their parents|mum|dad|mother|father|family|home <be>|<have>|life|situation|drinks|lost
'her|his|their parents|mum|dad|mother|father left home|them|him|her|the
'home life|situation|circumstances|background
'problems|issues|trouble|difficulties|things|goes|going on? at home
'on|claims|claiming benefits|drugs
'domestic violence|abuse
'foster|adopted|fostered child|care|parents
:even
[2
'phrase
'question
:catches
[2
'Her parents are splitting up, so she is tired.
'He is an only child.
:passes
[1
'Two parents helped with the costumes.
"""#),
    (name: "hedged.yaml", text: #"""
{3
:about
'Seeming, feeling and fake softness around a verdict.
:defaults
{6
:code
'HED
:category
'hedged
:level
'nudge
:source
'domain 6, rows 67 to 69
:why
'This softens a verdict without showing what it rests on. What gave that impression?
:offers
[3
{2
:meant
'what you saw
:text
'Two reviewers saw …
{2
:meant
'what you wondered
:text
'We wondered whether …
{2
:meant
'a question
:text
'How did … strike you?
:rules
[1
{5
:id
'hedged.seem
:patterns
[40
'[ undercurrent|undertone|undertones|streak|vein|whiff|trace|tinge|climate|spirit|current of ] <any>
'[ strike|strikes|struck|hit|hits me|us|visitors|you|one ..1 as|by|that ]
'[ can't|couldn't|could not? help but|feeling|thinking|noticing|wondering ] <any>
'[ get|gets|got|have|had|left|come|came away? with? the|a|an|that <any>? sense|feeling|impression|whiff|hint ]
'[ if|to i'm|we're|i|be <be>? honest|frank|candid|blunt|picky|critical ]
'not [ without ] <any>
'[ feel|feels|felt like ] different|two|another|separate|being|coming|going|something|more|less|home|work|an|part|hard
'[ slight|vague|faint|certain|definite|distinct|strong|real ..1 feel|sense|air|hint|whiff|touch|element|impression|flavour|suggestion of ] <any>
'seem|seems|seemed|appear|appears|appeared not to
'not exactly|entirely|particularly|terribly|altogether <any>
'seem|seems|seemed|seemingly|appear|appears|appeared to|like|as|that|<state>|<value-sure>|<value-unsure-more>|a|an|<deficit-participle>
'apparently|seemingly|supposedly|presumably|arguably|ostensibly <any>
'look|looks|looked|sound|sounds|sounded|feel|feels|felt|come|comes|came across? as? [ <degree>* <state>|<value-sure>|<value-unsure-more> ]
'look|looks|looked|sound|sounds|sounded|feel|feels|felt as|like if|though <any>
'look|looks|looked|sound|sounds|sounded|feel|feels|felt like a|an|they|he|she|it|there
'come|comes|came|coming across|over as|<state>|<value-sure>|<value-unsure-more>
'felt|feels|seemed|looked|seems|sounded|appeared a [ bit|little|touch|tad <any> ]
'<be> [ a bit|little|touch|tad <any> ] !of !later !longer
'[ a bit|little|touch|tad <value-sure>|<value-unsure-more>|<state>|flat|all|over|too|off|much|hit|chaotic|dry|samey|one ]
'[ rather|somewhat|slightly|kind|sort of? <value-sure>|<value-unsure-more>|<state>|too ]
'it <be> felt|thought|considered|believed|perceived|suggested|noted that|to
'it|there felt|feels
'i|we <adverb>? feel|felt|think|thought|believe|believed|suspect|suspected|guess|guessed|reckon|imagine|sense|sensed|fear|worry|doubt
'in my|our opinion|view|eyes|mind
'to my|our mind|eyes
'i|we <be> [ not sure|convinced|unconvinced|certain ] that|if|it|the|this|how|about
'i|we get|got|have|had|gained the|a|an [ impression|feeling|sense ]
'the|my|our overall? impression|sense|feeling <be>
'gives|gave|give the|an|a impression|feel|feeling|sense
'bordering|borders|bordered on
'verging|verges on
'on the <any> side
'not <degree>* the most|best|strongest|greatest
'leave|leaves|left|leaving <person>|us|me|you|visitors wondering|cold|unsure|with|feeling
'less than <value-unsure-more>|<value-sure>|ideal|convincing|impressive|helpful
'anything but
'far from <value-unsure-more>|<value-sure>|<state>|being|certain|clear|ideal|the
'could be seen|argued
'with respect
'no offence
:unless
[2
'question
'counted
:catches
[5
'It was felt that pupils wait.
'The lesson felt a bit stilted.
'The plan seems to be shallow.
'It felt flat.
'We feel it is weak.
:passes
[2
'A cat appeared at the window at 9:14.
'Pupils felt the sandpaper.
"""#),
    (name: "idioms-more.yaml", text: #"""
{4
:about
'More set phrases of blame and of struggle: pressure and burden, secrets and silence, talk without deed, lost impact, bad blood, things that break down, what costs a room its time.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'taxonomy, 16
:why
'This phrase judges all by itself. What happened, in plain words?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain verb) …
{2
:meant
'a question
:text
'What was happening just before?
:sets
{1
:numbers-thing
{2
:about
'What goes up and down in a school.
:words
'attendance behaviour results absence exclusions suspensions recruitment morale workload turnover standards reading maths writing progress attainment sickness lateness numbers demand noise stress costs enthusiasm
:rules
[4
{6
:id
'idiom.strain
:patterns
[34
'[ worked|working|work|run|pared|stripped|stretched|squeezed|driven to|into the|their|his|her|its bone|limit|ground|extinction|hilt|brink ]
'[ run|rushed off <possessive> feet ]
'[ ran|runs|running <any>? ragged ]
'[ pulled|torn|tugged|dragged|stretched|pulls in|between ..1 many|several|different|all|opposite|five|four|three|six|ten|two directions|ways ]
'[ tooth and nail ]
'[ hammer and tongs ]
'[ daggers drawn ]
'[ fight|fights|fought|fighting <possessive> corner ]
'[ tread|treads|treading|trod|trodden|step|steps|stepped|stepping on each|one|a|too|people|<possessive> other's|another's|few|many? toes ]
'[ take|takes|took|taking|bear|bears|bore the flak|blame|rap|brunt|strain ]
'[ feel|feels|felt|feeling the strain|pinch|squeeze ]
'[ burning the candle at ]
'[ midnight oil ]
'<adult-noun>|<adult-doer>|<name> ..2 [ burnt|burned|burning out ]
'[ at breaking|bursting point ]
'[ at <possessive>|their wits|wits'|wit's end ]
'[ end of <possessive> tether|rope ]
'[ baptism of|by fire ]
'[ cracks|crack|cracking|cracked the whip ]
'[ on life support ]
'budget|rota|cover|department|school|provision|timetable|team|it ..3 [ held|hanging|hold|holds|kept|stuck|tied together by|with string|tape|sellotape|gaffer|glue ] !paper
'[ held|hanging|hold|holds|kept together by|with goodwill|willpower|hope|prayer ]
'[ just about|barely|hardly|somehow survived|survives|survive|coped|copes|limped|scraped|managed|manages ]
'[ survived|survive|survives the afternoon|lesson|day|morning|week|hour|term|year|meeting|session ]
'[ run|runs|ran|running like headless ]
'[ run|runs|ran|running rings|circles round|around ] her|him|them|<name>|every|the|me|us
'[ on a short|tight|loose|long leash|rein|fuse ]
'[ between a rock ] and
'[ rough|bumpy|rocky|tough ride ] $|.|,|ahead|for|from|to|in
'[ tough|hard gig|crowd|nut|sell|graft|slog|yards ] $|.|,|to|for|and|in
'[ long hard? slog|haul ] $|.|,|to|for|and
'[ uphill|losing|constant|daily|running struggle|battle|fight ]
'[ make|makes|made|making a|the|every|each|its pound|penny|pennies|money do|go|stretch|work ]
'[ stretch|stretches|stretched|squeeze|squeezes every|each pound|penny ]
:unless
[2
'counted
'rule
:even
[2
'phrase
'question
:catches
[3
'The site team are run into the ground.
'The bursar is pulled in several directions.
'Cover for art is on life support.
:passes
[3
'Two boys worked to the end of the page.
'The rope was pulled in two.
'He ran round in the yard.
{6
:id
'idiom.break
:patterns
[25
'<numbers-thing> <be>|<have>|went|goes|going|shot ..1 [ through the roof|floor|ceiling ]
'[ go|goes|went|gone|going off a cliff ]
'[ up in smoke ] $|.|,
'[ die|dies|died|dying a|the ..1 death ]
'[ dead on arrival|its|their ]
'[ wither|withers|withered|die|died|dies|withering on the vine ]
'[ nip|nips|nipped in the bud ]
'[ run|runs|ran|running out of road|runway ]
'[ leak|leaks|leaked|leaking|drain|drained|drains|seeped|ebbed out|away of|from ] the ..1 room|lesson|day|session|discussion|class
'interest|attention|momentum|goodwill|trust|confidence|enthusiasm ..1 [ leak|leaks|leaked|leaking|drained|drains|seeped|ebbed|ebbs|bled|trickled|evaporated|drifted out|away|off ]
'<practice>|<abstract>|curriculum|school|team|department|subject ..2 [ hollowed out ]
'[ mothballed|axed|decimated|bulldozed|steamrollered|hijacked|sabotaged|torpedoed ] !shed
'[ rack and ruin ]
'[ train|car wreck|crash ] of|$|. !test
'<practice>|<abstract>|pilot|launch|relaunch|initiative|project|joke|trial ..1 [ bombed|bombs|tanked|flopped|misfired|backfired|nosedived|cratered|imploded|withered ] $|.|,|and|in|from|after|before|with|badly !into
'[ too clever|big for <possessive> own|boots ]
'[ bite|bites|bit|bitten|biting off more ]
'[ throw|throws|threw|thrown|throwing|hurl|chuck ..1 at ] the ..1 problem|issue
'money|cash|funding|resources|sanctions|initiatives ..2 [ thrown|hurled|chucked|lavished|wasted|frittered|poured|sunk|ploughed at|on|into|away|down ]
'[ cart before the horse ]
'[ wag|wags|wagging|wagged the ..1 dog ]
'[ skin deep ] !cut !wound
'<be>|purely|merely|largely [ cosmetic ] $|.|,|at|rather|and|change|changes
'[ for want of a ] better|word
'[ fall|falls|fell|falling between two|the ] stools|cracks
:unless
[2
'counted
'rule
:even
[2
'phrase
'question
:catches
[3
'Recruitment has gone off a cliff.
'The mentoring idea died a death.
'The joke flopped.
:passes
[3
'The ball went off the roof.
'The boat leaked.
'The log was hollowed out by the class.
{6
:id
'idiom.talk
:patterns
[48
'[ talk|talks|talked|talking the talk ]
'[ play|plays|played|talk|talks|talked|talking a good|great game ]
'[ party|company|official line ] $|.|,|on|about|was|from
'[ long|short on ] intention|intentions|words|ideas|detail|details|answers|warmth|promises|specifics|evidence|substance|action|<abstract>|<virtue>
'[ big|high|strong|light|heavy on ] intention|words|ideas|detail|details|answers|warmth|promises|specifics|evidence|substance|action|jargon|<virtue>
'[ promise|promises|promised the earth|moon ]
'[ say|says|said all the right ] things
'[ right noises ]
'plan|policy|document|strategy|list|sef|it ..3 <be> ..1 [ wish list ]
'[ kick|kicks|kicked|kicking ..2 upstairs ]
'[ gave|give|given|giving|gets|got|get ..1 runaround ]
'[ pillar to post ]
'[ left|right hand ..1 not know ]
'[ cards close to ]
'[ close|closes|closed|closing ranks ]
'[ wall|conspiracy|code of silence ]
'[ good cop ]
'[ bad cop ]
'team|trust|governors|board|leaders|trustees|department|committee|centre ..1 [ mark|marks|marked|marking <possessive> own homework ]
'[ take|takes|took|taking ..4 word for it ]
'[ vote|votes|voted|voting with <possessive> feet ]
'[ write|writes|wrote|writing ] <young>|<learner-noun>|<family-noun>|<adult-noun>|<name>|them|him|her|us [ off ] !the !a
'<young>|<learner-noun>|<family-noun>|<adult-noun>|<name>|they|he|she ..6 <be>|get|gets|got|being [ written off ]
'[ throw|throws|threw|thrown|throwing ..2 under|to the bus|wolves ]
'[ give|gives|gave|given|giving ..2 enough rope ]
'[ ruffle|ruffles|ruffled|ruffling feathers ] !bird
'[ rub|rubs|rubbed|rubbing ..1 up the wrong ]
'[ bone|bones of contention ]
'[ bad blood ] between|in|over|with|$|.
'[ steal|steals|stole|stealing|stolen <possessive> thunder ]
'[ throw|throws|threw|throwing <any>? a curveball|wobbly|googly|strop ]
'[ back|backs|backed|backing the wrong horse ]
'[ snake|bear pit ] $|.|,|at|on|and
'[ whistle stop ]
'[ big|large shoes|boots to fill ]
'<be>|like a [ new broom ]
'<be>|like|as a|the [ spare part ]
'[ dogsbody ]
'[ death by powerpoint|worksheet|slide|bullet|chart|meeting|email|committee|acronym|laminator|bar|spreadsheet ]
'[ carrot and stick ]
'[ taught|done|told|talked|read|sung|written|marked|tested|flogged|planned|discussed|laminated to|within an? death|inch ]
'[ swamp|swamps|swamped|drown|drowns|drowned|drowning|buried|awash in|under|with|by ] ..1 paperwork|worksheets|emails|email|admin|marking|jargon|data|slides|meetings|detail|targets|initiatives|acronyms
'[ glut|plethora|surfeit|dearth|paucity|deluge|welter|morass of ]
'a [ wealth|abundance of ] <practice>|<abstract>|experience|expertise|talent|resources|ideas|goodwill
'[ raw|rough|rotten deal ]
'[ parachute|parachutes|parachuted|parachuting|helicopter|helicoptered|airlift|airlifted|wheel|wheels|wheeled|drag|drags|dragged ..1 consultants|advisers|advisors|experts|leaders|staff|teachers|inspectors|heads|colleagues|somebody|someone ]
'[ parachuted|helicoptered|airlifted|wheeled in ] !to !on !the
'[ no prizes for ] guessing
:unless
[2
'counted
'rule
:even
[2
'phrase
'question
:catches
[3
'The CEO talks the talk.
'The minibus became a bone of contention.
'Pupils there have been written off.
:passes
[3
'The boys wrote the date off the board.
'The group swam in the sea.
'Two pupils gave the rope a pull.
{6
:id
'idiom.way
:patterns
[61
'[ thing|something|bit|touch of the|a past|circus|blur|lottery|scramble|afterthought|mystery|luxury|shock|embarrassment|struggle|squeeze|lull|slog|muddle|relief|joke|mess|fudge|fiction|myth ]
'[ make|makes|made|making sorry|sad|bleak|depressing|painful|dry|hard|heavy|stark|salutary|dismal|happy|cheering reading|listening|viewing ]
'data|figures|logs|numbers|minutes|records|results ..2 [ tell|tells|told a|the|their|its|another|different ..1 story|tale ]
'[ not <possessive>|your|the finest|best|greatest|proudest|strongest|sharpest|brightest hour|moment|day|lesson|work|week|showing|idea|morning|afternoon ]
'[ finest hour ]
'~what ~i ~we ~they ~you ~he ~she ~pupils ~children [ could do with a|more|less|some|being ] !hand !lift !help !minute
'[ lick of paint ]
'[ owe|owes|owed more|less|much|everything|nothing|little to ]
'[ owe|owes|owed its|their|a survival|success|existence|lot|great ] to|deal
'[ without|with a|so|any|barely|hardly|much? a|as? ..1 flicker|shred|glimmer|ounce|jot|whiff|inkling|semblance|modicum|scintilla of ]
'[ without a second|backward|moment's thought|glance ]
'[ without a|any|much|further? care|qualm|murmur|fuss|hitch|grumble|squeak|peep|qualms|thought ] !for
'year|class|group|cohort|they|he|she|set|<young>|<person> ..5 [ different animal|breed|beast|proposition|league from|altogether|entirely|now ]
'[ different kettle|ball of|game fish? ]
', [ different planet|league|universe|world|story ] $|.
'you|one would|might|could [ take|mistake ..2 for ] !granted !a
'you|one would|might|could [ take|mistake this|them|it|her|him|these|that for ]
'you|one would [ think|swear|never|hardly|scarcely know|think|guess|it|they|he|she|this|that ]
'you'd|one'd [ take|mistake|think|swear|never|hardly|scarcely|believe|guess ..1 for|was|were|it|they|this|that|know|think|he|she ]
'[ forgiven|excused for thinking|believing|wondering|assuming|mistaking ]
'<young>|<learner-noun>|<name>|he|she|they|voices|wallflowers ..4 [ come|comes|came|coming|bring|brings|brought|coaxed ..1 out of his|her|their|your|our|them? shell|shells|themselves|himself|herself ]
'[ kicking and screaming ]
'[ light at the end of the tunnel ]
'[ glimmer|glimmers|ray|rays of hope ]
'[ silver lining|bullet|bullets ]
'[ proof|truth ..2 in|of ..1 pudding|eating ]
'[ devil ..2 detail ]
'bar|sights|expectations <be> [ set too|very|so? low|high ]
'<be> a|the|our|its [ shop window for ]
'[ calling card ] $|.|,|for|of
'like|<be> a [ military|slick|smooth operation ]
'[ ticking time ] bomb|bombs
'[ blow|blows|blew hot and ] cold
'[ heart|hearts on <possessive> sleeve|sleeves ]
'[ joined at the hip ]
'[ thick as thieves ]
'[ shrinking violet|violets ]
'[ walking encyclopaedia|encyclopedia|dictionary|disaster|textbook|cliche|stereotype ]
'[ eyes in the back of <possessive> ]
'[ wear|wears|wore|wearing ..2 lightly|thin ] !clothes !coat
'[ lap|laps|lapped|lapping it|this|that|everything up ]
'debate|discussion|idea|conversation|lesson|project|imagination|imaginations ..1 [ catch|catches|caught|took|takes fire|light|wing|flight ]
'[ cut|cuts|cutting|slice|sliced through the ..1 noise|waffle|jargon|fluff|clutter|chaos|confusion|fog|silence ]
'[ own|owns|owned|read|reads|reading|work|worked|works the room ] $|.|,|and|with|when|well|beautifully
'[ stop|stopped|stilled|silenced|stunned|transfixed the room ] $|.
'[ pure|sheer|comedy gold|magic|joy|bliss|class|theatre|genius|luxury|poetry|chaos|guesswork|luck ] !paint !card
'your|his|her|their [ nerves showed|show ]
'[ strike|strikes|struck|sound|sounds|sounded the|just|a right|wrong|perfect|false|sour|duff|bum? note|balance|chord|tone ] !on !of
'email|emails|words|insults ..1 [ fly|flies|flying|flew ]
'[ nobody|noone|no|someone one? at|steering|minding the ..1 wheel|ship|tiller|helm|shop ]
'[ asleep at the wheel ]
'[ ship|boat without a rudder ]
'[ warm as toast ]
'[ bed of roses ]
'[ bee in <possessive> bonnet ]
'[ chip off the old ]
'[ cut from the same cloth ]
'[ preaching to the ]
'[ blind leading the ]
'[ deckchairs on ]
'[ horse has bolted ]
:unless
[2
'counted
'rule
:even
[2
'phrase
'question
:catches
[3
'You'd take these for Year 6 books.
'The Y5 books make bleak reading.
'Corridor walls owe more to the printer than to pupils.
:passes
[4
'Each group drew a different animal.
'The class wore coats.
'A patchwork quilt hung in the hall.
'The story was about a boy who cried wolf.
"""#),
    (name: "idioms.yaml", text: #"""
{4
:about
'Set phrases of praise and blame, in which no single word weighs. The verb at the head is a set of forms.
:sets
{65
:v-be
'be is are was were been being am isn't aren't wasn't weren't
:v-go
'go goes went gone going
:v-have
'have has had having
:v-take
'take takes took taken taking
:v-make
'make makes made making
:v-get
'get gets got getting gotten
:v-keep
'keep keeps kept keeping
:v-run
'run runs ran running
:v-hit
'hit hits hitting
:v-fall
'fall falls fell fallen falling
:v-turn
'turn turns turned turning
:v-put
'put puts putting
:v-pull
'pull pulls pulled pulling
:v-hold
'hold holds held holding
:v-lose
'lose loses lost losing
:v-win
'win wins won winning
:v-give
'give gives gave given giving
:v-leave
'leave leaves left leaving
:v-set
'set sets setting
:v-stand
'stand stands stood standing
:v-bring
'bring brings brought bringing
:v-come
'come comes came coming
:v-cut
'cut cuts cutting
:v-drop
'drop drops dropped dropping
:v-play
'play plays played playing
:v-tick
'tick ticks ticked ticking
:v-jump
'jump jumps jumped jumping
:v-miss
'miss misses missed missing
:v-push
'push pushes pushed pushing
:v-know
'know knows knew known knowing
:v-throw
'throw throws threw thrown throwing
:v-bend
'bend bends bent bending
:v-break
'break breaks broke broken breaking
:v-carry
'carry carries carried carrying
:v-lead
'lead leads led leading
:v-let
'let lets letting
:v-see
'see sees saw seen seeing
:v-show
'show shows showed shown showing
:v-speak
'speak speaks spoke spoken speaking
:v-walk
'walk walks walked walking
:v-work
'work works worked working
:v-draw
'draw draws drew drawn drawing
:v-lay
'lay lays laid laying
:v-pay
'pay pays paid paying
:v-sit
'sit sits sat sitting
:v-do
'do does did done doing
:v-fly
'fly flies flew flown flying
:v-bite
'bite bites bit bitten biting
:v-ring
'ring rings rang rung ringing
:v-think
'think thinks thought thinking
:v-cross
'cross crosses crossed crossing
:v-pass
'pass passes passed passing
:v-fit
'fit fits fitted fitting
:v-call
'call calls called calling
:v-steal
'steal steals stole stolen stealing
:v-move
'move moves moved moving
:v-raise
'raise raises raised raising
:v-live
'live lives lived living
:v-stick
'stick sticks stuck sticking
:v-strike
'strike strikes struck striking
:v-fire
'fire fires fired firing
:v-beat
'beat beats beating
:v-eat
'eat eats ate eaten eating
:v-hang
'hang hangs hung hanging
:v-face
'face faces faced facing
:defaults
{5
:code
'EMO
:category
'loaded
:level
'ask
:source
'taxonomy, 16 and 17, set phrases of British English
:offers
[3
{2
:meant
'what you saw
:text
'At <time> … (plain verb) …
{2
:meant
'what you saw
:text
'In <n> of <N> … we saw …
{2
:meant
'a question
:text
'What was happening when …?
:rules
[2
{6
:id
'idiom.warm
:why
'This phrase is a verdict in good clothes. What happened that you would tell a friend about?
:patterns
[513
'steadied|steadies the ship|nerves
'a flying start
'to a fine art
'down to a fine
'by leaps
'in leaps and
'a rising|shining star
'with open arms
'on a par|level with
'hand in glove
'in <possessive> stride
'the sky's the
'the world <possessive>
'on solid ground
'at the cutting|leading
'ahead of the|<possessive> curve|game|time|pack|field
'a beacon of
'the tip top
'the finishing touches|touch
'to perfection
'putty in
'aladdin's cave
'lift|lifts|lifted|raise|raised the roof !off
'stands to reason
'keep|keeps|kept|stay|staff|families|parents|everyone ..2 in the loop
'set|sets ..1 store by
'the measure of them|him|her|that|this|it|the
'stroke of genius|luck|brilliance
'silk purse
'with one voice
'hard|difficult|impossible to overstate|fault|praise|exaggerate|overestimate
'<v-have>|<v-hold> !a !an !the !two !three !his !her !some ..2 in the palm of <possessive>
'class|room|hall|audience|group|everyone in the palm of <possessive>
'command|commands|commanded the ..1 room|class|hall|group|attention|audience
'find|finds|found <possessive> feet|voice|voices|niche|rhythm
'find|finds|found <possessive> way with|as|$|.|,
'know|knows|knew where|what it|they|he|she ..1 going|about|doing|wants|want|stands
'good|decent|fair fist of
'do|does|did|done its|their|his|her|the job $|.|,|and|well
'make|makes|made|making up for
'a|the masterclass in <any>
'a|the model|lesson|study of|in clarity|calm|patience|restraint|tact|kindness|humility|brevity|economy|consistency|courtesy|good|its !own
'a lesson to us|others|all|every
'a textbook lesson|example|case|opening
'<be> ..2 [ work|works of art ] $|.|,|and
'take|takes|took|taken|taking ..2 seriously
'says|said it all
'lives|live|lived|living|breathes|breathe its|their|his|her ..1 values|motto|mission|vision|ethos
'tailor made
'made to measure
'purpose built for
'time well spent
'money well
'a job well
'rise|rises|rose|risen to the|every ..1 occasion|challenge|bait|moment|test|task
'goes|go|went without a hitch|hiccup|glitch|murmur|whimper|snag
'without a hitch
'hitch free
'fighting fit
'as good as it|gold
'good as gold
'quiet as a|mice|church|the ..1 mouse|mice|lambs|lamb|grave
'busy as a|bees|ants
'keen as mustard
'three cheers
'hip hip
'hat|hats off to
'a feather in
'a round of applause
'take|takes|took <possessive> hat
'top marks
'can't|cannot|couldn't fault|praise|recommend
'cannot|could not fault|praise|recommend
'can't|cannot|couldn't speak highly|too
'a barrel of laughs|fun
'a bolt from the blue
'a cracking|corking|belting|ripping !sound !noise !of !ice !point <any>
'a force to be|reckon
'a hit with !a !an !his !her ..2 pupils|children|staff|parents|everyone|boys|girls|them|families|class|group|readers|teachers|us|year|visitors|little|older|younger
'a must see
'a world of difference|good|possibilities|possibility|opportunity|opportunities|imagination|wonder|pain|talent
'a winner with ..1 pupils|children|everyone|boys|girls|them|class|families|staff
'<be> a real|clear|sure|outright? [ winner ] $|.|,|all
'<person>|head|lead|team|he|she|they|staff|leaders <be> [ all over it ]
'am|was|were blown away
'so|very|quite|completely|perfectly|entirely|clearly|obviously|utterly|feel|feels|felt|really [ at home with|in|among ]
'bright and breezy
'could hear a pin
'eyes like saucers|hawks|a !cat !frog
'fit as a fiddle|flea
'head over heels
'hit|hits|hitting <possessive> stride
'in <possessive> element
'kept|keep <possessive> cool
'kept|keep <possessive> head $|.|,|when|while|under
'lap|laps|lapped|lapping it|this|that|them|everything up
'lap|laps|lapped|lapping up the|every|his|her|their|it !water !milk
'smile|smiles|laugh|enthusiasm|energy|presence|warmth|he|she|they|children|pupils|teacher light|lights|lit up !a !two !red !green !blue <any>
'face|faces|eyes ..1 light|lights|lit up
'made|make my day
'more than a match
'music to <possessive>|the|a|any|every|parents'|teachers' ..1 ears
'on cloud nine
'on <possessive> best behaviour|form|day|foot|game
'pin drop
'play|plays|played to <possessive> strengths
'poetry in motion
'pulls|pulled|pull it out of the bag|hat|fire
'right on track|message|trend|brand|cue
'right on the button|money|nose
'run|runs|ran like clockwork|a ..1 clockwork|dream|charm|train|machine
'~computer ~engine ~machine ~motor ~it ~program run|runs|ran smoothly
'set fair
'shine|shines|shining example|light|star
'simply the best|finest|worst|most
'sing|sings|sung the|from praises|same
'soak|soaked|soaks|soaking it|everything|this|that|them ..2 up !with
'soak|soaked|soaks|soaking up knowledge|information|ideas|language|learning|words|facts|vocabulary|praise|content|every|new
'soak|soaked|soaks|soaking up the atmosphere|learning|language|content|lesson|story|sun
'stand|stands|stood <possessive> ground
'stars of the|this|our ..1 show|day|morning|afternoon|future|production|visit|lesson
'state of the art
'stop|stopped|stops me|us in my|our
'strength to strength
'take|takes|took pride
'the cherry on
'the right stuff
'hits|hit|strikes|strike|struck all? the right notes|note
'time of <possessive> life|lives
'top notch
'tour de force
'well worth
'wouldn't|couldn't ask|wish for more|better|a|kinder|finer|anything
'couldn't ask more
'you could hear a pin
'you could hear the cogs|wheels|pennies|brains
'<v-tick> all|every|many|most of? the? box|boxes
'<v-hit> the mark|spot|jackpot|heights
'<v-hit> the nail on
'<v-hit> the ground running
'<v-go> down a? treat|storm
'<v-go> like a? clockwork|dream|train|breeze|house
'<v-go> the extra|whole mile|hog
'<v-go> above and
'above and beyond
'<v-go> from strength
'<v-go> swimmingly
'<v-go> to town on|with !the !foot !a !his !her !their <any>
'<v-go> to town on|with the|their <practice>|<abstract>|displays|decorations|costumes|colours
'<v-go> out of <possessive> way to
'<v-take> off since
'<v-take> to it|this|them|the <any>? like|well
'like a dream
'like a duck to|out|in
'<v-take> ..2 in <possessive> stride
'<v-take> the initiative|plunge
'<v-take> the bull by
'<v-take> the biscuit|cake $|.|,|for
'<v-take> the lead $|.|,|in|on|when|and
'<v-take> <possessive> eye off the ball|prize|detail
'<v-take> <possessive> foot off the gas|pedal|accelerator
'<v-make> the most|best of
'<v-make> the grade|cut|difference
'<v-make> strides
'<v-make> light|short work
'<v-make> light of
'<v-make> hay while
'<v-make> waves !in !with !by !on
'<v-make> a difference|hash
'<v-make> a splash !in !on !and
'<v-make> <possessive> mark
'<v-make> a name for
'<v-make> heavy|hard|light work|going|weather
'<v-get> the most|best out|from
'<v-get> the hang|knack|measure of
'<v-get> the message across
'<v-get> to grips
'<v-get> to the heart|nub|root of
'<v-get> to the bottom of it|this|that|why|what|things|problems
'<v-get> <possessive> act together
'<v-get> <possessive> teeth into
'<v-get> <possessive> head|heads round|around
'<v-get> <possessive> priorities
'<v-get> <possessive> own way
'<v-get> stuck into
'<v-get> stuck in $|.|,|straight|and|with|from
'<v-get> off to a|an
'off to a|an <any>? start
'<v-keep> ..2 on <possessive> toes
'<v-keep> ..2 at bay
'<v-keep> ..3 balls|plates in the air
'<v-keep> ..2 plates spinning
'<v-keep> the show on the
'<v-keep> the lid on it|things|behaviour|noise
'<v-keep> a close|beady|watchful|keen eye on the
'<v-keep> a lid on
'<v-keep> <possessive> nerve|cool|word
'<v-keep> <possessive> finger on the|every|each pulse
'<v-keep> <possessive> eye|eyes on the ball|prize
'<v-run> a tight|happy|good <any>? ship|house|team|school|meeting
'<v-run> itself|themselves|smoothly
'<v-have> <possessive>|<article>? <any>? finger on the|every|each pulse
'<v-have> <possessive> work cut
'<v-have> <possessive> heart|hearts set|in !a
'<v-have> <possessive> priorities|moments
'<v-have> <possessive> cake and
'<v-have> <possessive> ducks in
'<v-have> <possessive> wits about
'<v-have> <article> <any>? knack|eye|ear|nose|gift|talent|flair|instinct|feel|head for
'<v-have> the patience of|to|for
'<v-have> a ..1 heart of gold|stone
'<v-have> a soft spot
'<v-have> a field day
'<v-have> a whale of
'<v-have> a ball $|.|,
'<v-have> the heart to
'<v-have> it|them|the|pupils|children|everyone ..1 sussed|licked|nailed|hooked
'<v-have> it ..1 taped|sewn $|.|,|up
'<v-have> it|them|the|pupils|children|everyone ..1 eating out
'<v-have> them|pupils|children|everyone wrapped round|around
'<v-have> ..2 under control
'<v-have> nothing|little to learn|offer|show|lose|fear
'<v-have> a lot|great|long to|deal|way learn|offer|go
'<v-hold> <possessive> nerve|attention
'<v-hold> <possessive> own $|.|,|in|against|with|when|at|among|alongside|as
'<v-hold> the fort|room
'<v-hold> the line $|.|,|on
'<v-hold> the key to
'<v-win> hearts
'<v-win> over|round|the pupils|children|staff|day
'<v-stand> head and
'<v-stand> firm|tall|apart
'<v-come> into <possessive> own
'<v-come> on leaps|no|well
'<v-come> on in leaps
'<v-come> up trumps|smelling|short
'<v-come> to life|grief|nothing|naught|fruition|blows|a head
'<v-come> of age
'<v-pull> out all|the the? stops
'<v-pull> it|this|that off|together $|.|,|again|in|well|and|when
'<v-pull> <possessive>|no weight|punches
'to|must|should|could|needs pull <possessive> socks up
'<v-pull> <possessive> finger out
'<v-pull> strings|rank !of !to
'<v-pull> together $|.|,|as|for|when|well|and
'<v-put> the pupils|children|learners|learning first
'<v-put> <possessive> heart|hearts|best into|in|foot
'<v-put> <possessive> money where
'<v-put> <possessive> back|backs into
'<v-put> <possessive> shoulder to
'<v-put> <possessive> foot down $|.|,|about|over
'<v-put> a foot wrong
'<v-put> in the hours|work|effort
'<v-put> ..2 to shame
'<v-put> to good use
'<v-set> the tone|standard|example
'<v-set> the bar !at !to !on
'<v-set> the pace for|in|$|.|,
'<v-set> a good|bad|high|great|fine|poor|strong example
'<v-set> the world|room on|alight
'<v-bring> out the|<possessive> best|worst
'<v-bring> it|the <any>? alive
'<v-bring> home to|how|the !<thing>
'<v-bring> it|the <any>? to life
'<v-raise> the bar|roof|game|stakes !to !by !at !from
'<v-raise> <possessive> game
'<v-steal> the show
'<v-strike> a ..1 chord|balance|nerve !on !of
'<v-strike> the right|wrong|perfect|ideal balance|note|tone|chord
'<v-play> a blinder
'<v-play> a vital|crucial|central|pivotal|huge
'<v-play> a key role|part
'<v-play> <possessive> cards right|well|close
'play|plays <possessive> part $|.|,|in|well|too
'<v-break> new ground
'<v-break> the mould
'<v-break> the ice !on !with !in !from !into
'<v-carry> the day|lesson|room|class
'<v-carry> the can for|$|.|,
'<v-carry> the weight of the ..1 team|school|department|year|world
'<v-lead> by example
'<v-lead> from the
'<v-lead> the way|field|pack in|on|for|,|.
'<v-walk> the walk|extra
'<v-walk> on eggshells|air
'<v-work> a treat
'<v-work> wonders|miracles|well|brilliantly|beautifully|perfectly
'<v-work> like a dream|charm|treat|trojan|dog|demon|machine|maniac
'<v-work> <possessive> socks|magic|hearts|heart
'<v-work> <possessive> fingers to
'<v-bend> over backwards
'time|lesson|hour|morning|afternoon|day|minutes|session|week|term|it ..1 <v-fly> by|past
'<v-fly> through the|their|his|her|it|this ..1 work|task|tasks|questions|test|book|books|assessment|sats|exam|words|screening|check
'<v-fly> high $|.|,|in
'<v-fit> like a
'<v-fit> the bill
'<v-pass> with flying|muster
'with flying colours
'<v-fire> on all
'<v-beat> the odds
'<v-eat> out of <possessive> hand
'<v-throw> themselves|himself|herself|everything into|at
'<v-know> <possessive> stuff|onions|subject|pupils|children|class|place !in !on !at !values
'<v-know> the ropes|drill|children|pupils|families !the !<number> !by
'<v-know> the score $|.|,|by|and
'<v-know> ..3 inside out
'<v-know> ..3 like|well the|$|.|,
'<v-speak> volumes|highly
'<v-speak> for itself|themselves
'<v-do> wonders|justice
'<v-do> the trick
'<v-do> <possessive> bit|best|utmost|level
'<v-do> the|this|their|it|them business|proud|justice
'<v-do> the job $|.|,|well|for
'in safe hands
'in good hands|stead|order|shape|heart|company|nick
'in fine|good|top fettle|form|voice|shape|spirits
'in a good|better|bad place|position !to !on !for
'in a strong position
'in a different|another league|class|world
'in a better|poor|bad|flattering light
'in a class of
'in full swing|flow
'in tip top
'<be>|into [ in the zone|groove ] $|.|,|and
'in pole position
'~foot ~feet ~hand ~hands ~sat ~sitting ~sit ~knees ~is ~label ~pressed [ on the ball ] $|.|,|about|with
'<person>|<adult-noun>|he|she|they|office|team|staff <be> ..1 [ on the ball ]
'bang|right|spot|really on the money|button
'on the front foot
'on the right track|lines
'start|started|starts|off|got|begin|began|up on the right foot
'on top of things|everything
'on top of the|their|his|her? marking|behaviour|game|job|brief|workload|emails|detail|attendance|safeguarding
'on song|message|trend
'<be> on form $|.|,|today
'<person>|<learner-noun>|<adult-noun>|class|group|he|she|they <be> ..1 on fire|edge|point $|.|,|with|today
'<be> ..1 on edge|point $|.|,|with|today
'<be> on a roll|high|mission $|.|,|with|to
'handed|hand|hands|given|want|wants ..3 on a plate $|.|,
'on a knife edge
'on a hiding to
'on a sticky wicket
'on firm|solid|shaky|thin ground|ice|foundations
'on the cusp|brink|verge of
'<be> on the ropes $|.|,
'at the top|height|peak|cutting|sharp|coal|end of|<possessive> game|powers|edge|face|tether
'at its|their|his|her best|worst|finest
'second to none
'top of the range|class|game|league|pops|bill !on !at !in
'<be>|at|to|towards bottom of the heap|class
'top of his|her|their game
'a|real|absolute breath of !air !scandal !wind !his !her
'a|real|rare|little class act
'a safe|steady pair|hand
'a cut above
'a joy|delight|pleasure|tonic|treasure|godsend|lifeline to|for
'a credit to
'a force for|of good|nature|change
'a sight for sore
'a sight to behold
'a feast for
'a labour of
'a|the shining|prime|perfect|textbook|classic|fine|good example|case of|in|for
'a|the shining light
'a match made in
'no match for
'a cut|notch|class above|up
'a world apart
'a step up|ahead|above|change from|of|on|in
'a far cry
'a tall order
'a piece of cake
'<be> [ a walk in the park ]
'a dab hand
'a tower of strength
'a well oiled
'a tight ship|knit
'tight knit
'close knit
'a natural fit
'a quick|fast|slow learner|study|burner
'a born natural|leader
'a safe|steady pair
'heart and soul
'hearts and minds
'heart of gold
'heart's in the
'hands down
'head start
'head and shoulders
'bells and whistles
'bread and butter of|issues|stuff|skills|teaching|work|lessons
'bright as a|buttons
'bright and breezy|cheery|cheerful|airy
'bright spark
'bright sparks
'tip top
'top drawer|notch|class
'world class|beating
'first rate
'<be>|really|absolutely|truly|simply|looked|looks [ first class ] $|.|,|and|from|in|throughout
'a|some|with first class [ <practice>|lesson|assembly|display|job|teacher|example|role ]
'~a ~the ~this ~that ~his ~her ~its ~their ~one ~each ~red ~black ~bald ~white ~same ~usual ~my ~our ~every ~blue ~brown ~green ~yellow ~sore ~dark ~bare ~worn ~<-est> spot on
'<be>|almost|just|nearly|pretty|absolutely bang on
'bang on time|target|message|trend|cue
'dead on time|target|cue
'pitch perfect
'picture perfect
'just right !now !here !of
'just the ticket|job
'just what was|the needed|wanted|doctor
'par excellence
'<be>|as the icing on
'the icing on the cake $|.|,|for|was|is
'the bee's|bees knees
'the cat's whiskers|pyjamas
'the dog's dinner|breakfast
'the cream of the crop|class|year|cohort
'the pick of the
'the envy of
'the best|worst thing|bit|part !of
'the best|worst thing|bit|part of the|this|our|my ..1 lesson|day|visit|school|assembly|morning|afternoon|tour|trip|show|performance|week|session|term|learning|work
'<be> the making of
'the real deal|mccoy
'<be> the real thing
'the whole nine
'the gold|benchmark standard|for
'gold standard
'worth <possessive> weight|salt|while|keep
'worth the wait|effort|journey
'worth every penny|minute
'without putting|missing a foot|beat
'never a dull
'never puts|put a foot
'never misses|missed a beat|trick
'never fails|failed to
'never looked back
'not put a foot
'not miss|missed a beat|trick
'nothing but praise|good|admiration
'nothing short of
'no mean feat
'no stone unturned
'smooth sailing
'smooth as silk|butter|clockwork
'plain sailing
'sweetness and light
'full of life|promise|energy|joy
'<person>|<learner-noun>|<adult-noun>|he|she|they|class|children|group|everyone ..1 full of beans|ideas|fun|questions
'argument|plan|logic|reasoning|evidence|story|account|explanation|proposal ..1 full of holes
'full marks
'firing on all
'larger than life
'light years ahead|behind|ahead|away|from
'~<number> miles|streets ahead|better
'leaps and bounds
'something special
'<be> [ something else ] $|.|!
'something to shout|be|crow|sing about|proud
'up with the best|times|rest
'up there with
'up and coming|running
'up for it
'all singing all
'all singing from
'all systems go
'alive and kicking
'going|goes|went places
'going|goes|went great guns
'punching above
'pride of place
'proud as
'old hands
'quick off the
'quick on the
'ray of sunshine
'rays of sunshine
'right up|at <possessive>|the street|heart
'round of applause
'salt of the
'sharp as a|tacks|razors|mustard
'shipshape
'slick operation
'stood|stands the|them ..2 test|stead
'^ take a bow
'should|can|could|may take a bow
'take|took the|my breath
'tried and tested|true
'true to form
'true to their|his|her word|form
'wind in <possessive> sails
'wonders for
'now|really|<be> cooking on|with gas
'hats off
'chapeau
'hits|hit all the right|high
'nailed it
'smashed it
'knocked it out of the
'knocked spots off
'aced it
'crack team|squad
'crack|cracks|cracked on with
'blew|blown|blows|blow me|us|everyone away
'blown away by|with|at !the !wind
'blown away $|.
'bowled me|us|everyone over
'bowled over by
'swept me|us off
'sets|set pupils|them|children|learners|him|her up for|to
'stands|stood out a mile
'stands|stood out from the rest|others|crowd|pack
:unless
[3
'question
'rule
'thanks
:catches
[3
'The choir stole the show.
'The assembly went like clockwork.
'Her deputy runs a tight ship.
:passes
[3
'The lesson ran for fifty minutes.
'Two boys stood by the door.
'The head came to the hall at ten.
{6
:id
'idiom.cool
:why
'This phrase is a verdict. Said plainly, what was there or not there?
:patterns
[777
'stop start
'start stop
'stop and start
'a stumbling
'rough and tumble
'steady the ship
'hard pressed|hit
'hard done by
'gone to waste
'a mountain to climb
'an accident waiting
'an axe to grind
'an open secret
'a foregone
'a moot point
'a sore point|subject
'a sea change
'at a snail's
'at breakneck
'at arm's
'out on a limb
'left holding the
'one step forward ..2 two|one|another
'two steps forward ..2 one|two|three
'more heat than
'back to square one
'back to the drawing
'in freefall
'in the firing
'a raw deal
'short shrift|changed
'slim pickings
'a hard sell|slog|landing
'sold short
'no two ways
'bark worse than
'do|doing|done|did|going|went|gone|got|getting|teach|taught ..3 [ the wrong way about|round ] !on
'<be> all talk
'all talk and no|little
'within reason
'can't|cannot|couldn't argue|quibble|quarrel with
'within an inch
'shadow|cloud|threat|question|doubt|axe|spectre ..1 hang|hangs|hung|hanging over
'hang|hangs|hung|hanging over staff|teachers|pupils|everyone
'hang|hangs|hung|hanging over the lesson|meeting|department|team|day|year|term
'in <possessive> own world|bubble
'same hymn sheet|page
'push|pushed|confined|relegated|driven|moved|banished|consigned|drifted|drifting|left ..2 to|at|on the margins|edges|sidelines|fringes
'cast|casts|casting a ..1 cloud|pall
'cast|casts|casting a ..1 shadow over the|our|his|her|their|everything ..1 day|lesson|term|year|school|visit|event|work|results|meeting|everything|department|team
'no favours|favors
'gather|gathers|gathering|gathered dust
'tight as a
'dead time|weight !of
'<be>|became a dead end
'might|may as well
'run|runs|ran the risk
'no go area|areas|zone|zones
'rod of iron
'done to death|them|staff|us|pupils|teachers
'stony ground
'takes|took|taken|take|taking|wait|waited|for|like ..1 an age|eternity
'an eternity to|for|before
'talking shop|shops
'suffer|suffers|suffered fools
'feel|feels|felt|thought|think|thinks|seen|saw|as|considers ..3 [ beneath them|him|her|pupils|anyone ]
'eat|eats|ate|eating|eaten into the|our|their|his|her|its|learning|teaching ..1 time|lesson|lessons|break|lunch|lunchtime|playtime|minutes|budget|day|learning|teaching|session|week|evenings|weekends
'poles apart
'~<number> [ miles away|apart ] $|.|,|from|with
'teaching|lesson|lessons|it|history|writing|art|science|learning|school by numbers
'went|goes|go on? long $|.|,|on
'take|takes|took|taken|taking ..2 lightly
'over before it|they|we
'do|does|did|doing not|n't? the|it|them|him|her ..2 justice
'heading|headed|riding for a fall|crash|bump|fight|shock
'top of its|their|his|her game|form|profession
'up to speed with
'a tale of two
'a bumpy ride
'burst|bursts|bursting|busting at the seams
'coming apart at
'all at sea
'at sixes and
'end of <possessive> tether|rope|patience|wits
'at loggerheads
'at a low ebb
'at a crossroads
'bite|bites|bit the bullet
'bored to tears
'chasing <possessive>|its tail|tails
'cry|cries|cried|crying wolf
'crying over spilt
'drowning in paperwork|data|marking|emails|work|worksheets|admin|initiatives|policies|paper|detail|words|resources|it|them
'eyes|eye off the ball
'<practice>|<abstract>|display|displays|relationship|format|idea|routine|routines ..2 going|gone|goes|went stale|sour|flat|cold
'going|gone stale !bread
'half asleep|measures|hearted|cock
'in over <possessive> head|heads
'jumping through hoops !on !in !laid !along
'kicking <possessive> heels
'left right and centre|center
'lose|lost out
'no picnic
'no|not rocket science
'off colour
'one size fits
'out of <possessive> league|depth
'over the top !of
'pitched|aimed|went|flew|flies|goes ..1 over the heads
'inherit|inherits|inherited|created|creates|became a mess
'paying the price
'pig in a
'pouring cold
'scraping by $|.|,|on
'shoot|shoots|shot ..2 in the foot
'shoot|shoots|shot down ..2 idea|ideas|suggestion|suggestions|answer|answers|question|questions|proposal
'shut <possessive> eyes|door to
'slap on the
'stuck in the past|eighties|nineties|sixties|seventies|dark|middle
'the short straw
'the worse for
'to no avail
'too much like
'walk|walking a tightrope
'feel|feels|felt|look|looks|looked|seem|seems|seemed ..1 washed out|up
'wear|wears|wearing thin
'<be>|remains|still|very ..1 a? work in progress
'<person>|<adult-noun>|<learner-noun>|staff|he|she|they|everyone|idea|ideas|format|approach|routine|joke|look|looked|looks|feel|felt|seemed ..2 worn out
'worn out by|before|already|again !use !weather
'zoned out
'<v-leave> <article>? <any>? lot|something|much|plenty|little to be
'<v-leave> much|little|nothing to be|the desired|wished|imagination|chance
'<v-leave> no one cold|behind|hanging|high|adrift|guessing|confused|wanting|bewildered|none
'<v-leave> nobody|them|him|her|me|us|pupils|children|learners|staff cold|adrift|guessing|confused|wanting|bewildered|none|flat
'<v-leave> pupils|children|learners|nobody|many|some|most behind|hanging
'<v-leave> to <possessive> own
'<v-leave> them|him|her|pupils|children|it to it|drift|flounder|chance|sink
'<v-turn> a blind|deaf
'<v-turn> <possessive> nose|noses up
'<v-turn> <possessive> back|backs on ..1 pupils|children|learners|families|them|him|her|us|me|those|that|this|it|phonics|reading|practice|problem|problems|community|communities|<practice>|<abstract>
'<v-turn> out well|badly|fine
'<v-miss> the|a point|mark|boat|trick !for !on !at !of
'<v-miss> the point of
'<v-miss> the woods
'<v-miss> a|an|the <any>? trick|opportunity|chance|open
'<v-fall> short
'<v-fall> flat !on
'~<thing> ~box ~model ~boat ~structure <v-fall> apart
'<v-fall> foul of
'<v-fall> behind !the !a !it !his !her !my !our !this !that
'<v-fall> through|by|on|between ..1 deaf|stools|cracks|wayside
'<v-fall> at the first|last|final
'<v-go> through the motions
'<v-go> off the|on|at rails|boil|deep|piste|tangent|half
'<v-go> over <possessive>|the head|heads|top !of
'<v-go> to pieces|pot|waste|rack
'<v-go> to the dogs|wire
'<v-go> out of|the the? window
'<v-go> in one ear
'<v-go> in fits
'<v-go> nowhere|pear|begging|awry|astray|amiss|overboard|haywire
'<practice>|<abstract>|things|it|everything|school|team|class|department|lesson|morale ..3 <v-go> backwards|downhill|south
'<v-go> round in circles
'<v-go> round the houses|bend
'<v-go> down like a
'<v-go> down the pan|tubes
'time|money|effort|work|hours|funding|minutes|year|years ..4 down the drain|plughole
'<v-go> down a treat|storm
'<v-go> against the grain|flow|spirit|ethos
'<v-go> wrong !to
'<v-go> to plan
'<v-go> a bit|little awry|wrong|flat|quiet|over
'<v-lose> the|<possessive>|its plot|thread|way|room|class|group|pupils|edge|nerve|touch|spark|grip|temper|cool|rag|bearings|direction|momentum|marbles|audience
'<v-lose> sight|track|heart|face|ground|steam|patience|control|touch|faith of|with|in|!of
'<v-lose> control
'<v-drop> the|a clanger|bombshell
'<adult-noun>|<adult-doer>|school|leaders|team|we|they|governors|trust|office|someone|somebody|head <v-drop> the ball
'<v-drop> like flies
'<v-get> the wrong|raw|short end|deal|straw|stick|idea
'<v-get> away with
'<v-get> out of hand|control
'<v-get> bogged|sidetracked|nowhere|sucked
'<learner-noun>|they|class|many|some|most|readers|<practice>|message|point ..1 <v-get> lost|stuck|tangled !in !on !at !behind !under !between !twice
'<v-get> off lightly|scot
'<v-get> on <possessive>|each ..1 nerves|wick
'<v-get> left behind|out
'<v-get> ahead of
'<v-get> behind with
'<v-take> ..2 with a pinch
'<v-take> the easy|soft way|route|option|road
'<v-take> the mick|mickey
'<v-take> for granted
'<v-take> ..2 for granted
'<v-take> forever|ages
'<v-take> its|their|a toll
'<v-make> a mountain|meal out
'<v-make> a meal|hash|mockery|fool|mess|pig's of|ear
'<v-make> a song and
'<v-make> a fuss|scene $|.|,|about|over|when
'<v-make> a hash|mockery
'<v-make> excuses
'<v-make> do with
'<v-make> no|little sense|headway|difference|impression|bones
'<v-keep> <possessive> head|heads above|below
'<v-keep> staff|parents|us|me|families|governors|everyone|teachers|pupils|people|children|leaders|carers in the dark
'<v-keep> tripping|failing|missing|losing
'<v-keep> getting it|this|that wrong
'<v-run> out of|before steam|ideas|road|time|patience|energy|puff
'<v-run> aground|amok|riot|wild
'<v-run> rings round|around
'<v-run> ..1 ragged
'<v-run> a mile
'<v-run> around|round|about like headless|blue
'like headless chickens
'like a headless|bombsite|morgue|military
'like a bull in
'like a sore thumb
'like a broken record
'like a lead balloon
'like a war zone
'like a production line
'like a conveyor belt
'<be>|felt|feels|feel|look|looks|looked|sounded|more like a zoo|jungle|circus|prison|factory
'like a|the well|dream|fish|duck|glove|charm|bear|wet oiled|out|to|with|weekend
'like pulling|herding|watching|wading|talking|banging|shovelling
'~hop ~hopping ~hopped ~bleat ~baa ~move ~moved like sardines|wildfire|clockwork|magic|sheep
'<v-have> an axe to
'<v-have> a ..1 chip on
'<v-have> a mountain to
'<v-have> a bee in <possessive>
'<v-have> a tin ear
'<v-have> no truck|idea|clue|control|choice|shame|business
'<v-have> no time for
'<v-have> seen better
'<v-have> had <possessive>|its day
'<v-have> a lot|long|way|mountain to answer|climb|way
'<v-have> <possessive> hands full|tied
'argument|claim|case|theory|reason|reasoning|explanation|excuse|that|idea ..3 <v-hold> water
'n't|not|doesn't|didn't|don't hold water
'hold|holds no|a candle to
'<v-hold> sway
'<v-hold> pupils|learning|children|them|him|her|progress|learners|us|staff|the ..2 back !of !from !door !its !at !in !with
'<v-hold> ..2 to ransom
'<v-put> ..2 on the back burner
'<v-put> ..2 on hold
'<v-put> ..1 off <possessive> stride|game|food|lunch
'<v-put> pupils|them|him|her|children|people off|down $|.|,|by|from|when|and|because|in !a !the
'<v-put> all <possessive> eggs
'<v-put> the cart before
'<v-put> the boot in
'<v-put> the cat among
'<v-put> the kibosh
'<v-put> the brakes on !the
'<v-put> words in|into <possessive>|the|pupils'|children's|people's|anyone's mouth|mouths
'<v-pull> the wool over
'<v-pull> the rug from|out
'<v-pull> the plug on
'<v-cut> corners !off !of !from !with !out
'<v-cut> no|<possessive>|the ice|losses|mustard|teeth
'<v-stand> idly
'<v-stand> by|around while|watching|doing|and !the
'<v-stand> in the way of <abstract>|progress|learning|pupils|children|change|them|it
'<v-stand> in <possessive> way
'<v-stand> on ceremony
'<v-sit> on the|<possessive> fence|hands|backside|laurels
'<v-sit> back|around|there doing|while|watching|like
'<v-sit> back|around and
'<v-sit> on <possessive> hands|laurels|backside|bottom
'rest|rests|rested|resting on <possessive>|the laurels
'<v-pass> the|<possessive> buck
'<v-pass> pupils|children|many|some|them|him|her|most by ,|.|$
'<v-play> second fiddle
'<v-play> fast and
'<v-play> the system
'playing|plays the fool $|.|,|in|at|with
'<v-play> catch up
'<v-play> it safe
'<v-play> for time
'<v-play> up $|.|,|in|for|when|again|and|because
'<v-play> favourites
'<v-tick> over|along $|.|,|nicely|well
'tick|ticks|ticking a|the|its|all|every? box|boxes $|.|,|for|but|rather|without|and
'<v-jump> through|on|the|ship|in|to ..1 hoops|bandwagon|gun|conclusions
'<v-push> <possessive>|the luck
'<v-push> the envelope $|.|,|in|on|with
'<v-throw> in the towel
'<v-throw> money at
'<v-throw> good money
'<v-throw> caution to
'<v-throw> cold water on
'<v-throw> ..2 under the bus
'<v-throw> ..1 the baby out
'<v-throw> ..2 in at the deep
'thrown|threw together
'<v-let> ..2 down|off|slip|slide|go|run ..1 hook|lightly|riot
'<v-let> the side down
'<v-let> things|standards|behaviour|expectations|routines|deadlines|the pace|lesson|discussion|standards|noise|meeting? slip|slide|drift|drag
'<v-let> it ..1 slip|slide|drift|drag $|.|,|that|on
'<v-let> them|him|her|us|pupils|children|staff|everyone down $|.|,|by|badly|again|and|when|in|with !the
'<v-bite> off|the ..1 more|bullet
'<v-bring> ..2 up short
'<v-bring> ..2 to heel
'<v-break> ranks
'<v-break> the bank
'<v-break> <possessive> word|heart
'<v-come> a cropper
'~<thing> ~car ~bus ~trolley ~ball ~train ~lorry ~music ~it <v-come> to a standstill|halt|head
'<v-come> under fire
'<v-come> home to roost
'<v-come> across|over as
'<v-come> apart at the
'<v-come> unstuck $|.|,|when|over|on
'<v-walk> all over <person>|them|him|her|<possessive>
'<v-walk> away from <possessive>|the <any>? responsibility|responsibilities|problem|duties
'<v-draw> a blank $|.|,|on|when|with|from
'<v-draw> the short
'<v-lay> it on thick
'<v-lay> the blame
'<v-pay> lip|the|over|through ..1 service|price|odds|nose
'<v-see> red $|.|,|when|at|over
'<v-see> sense
'<v-see> the light|wood for
'<v-speak> down to <person>|them|him|her
'<v-ring> hollow|true
'<v-ring> alarm bells
'<v-ring> the changes
'<v-hit> a ..1 snag
'<v-hit> a brick wall
'<v-hit> the buffers|rocks|skids
'<person>|<adult-noun>|he|she|parents <v-hit> the roof
'<v-cross> <possessive> mind|minds
'<v-cross> the line into|between|from
'<v-move> the|at|like goalposts|snail's|glacial
'<v-stick> out like a sore
'<v-stick> to <possessive> guns
'<v-stick> <possessive> head in the sand
'<v-strike> the|a false|wrong|sour|discordant|jarring|hollow note
'<v-strike> a blow for|against|to
'<v-hang> by|over|in ..2 thread|head|balance
'<v-face> an uphill
'<v-face> the music
'<v-live> up to
'<v-live> in the past
'<v-live> on <possessive>|its reputation
'<v-show> off
'<v-show> <possessive>|its age
'<v-show> <possessive>|its true
'<v-show> no|little <any>? remorse|interest|respect|sign|signs|mercy|progress
'<v-beat> about|around|a|the ..1 bush|dead|retreat
'<v-be> no|not|hardly|scarcely picnic|great|rocket|walk|model|substitute|joke|angel|fun|fool|shakes ..1 science?
'a|some lot|long|fair|good way? to go
'a long way|road ahead|off|behind|short|to !<number>
'a long way from <abstract>|being|ready|good|where|what|that|secure|ideal|perfect|there|it|done|over|the? standard|best|finished|embedded
'a mixed bag|blessing|bunch|picture
'a mishmash|hotchpotch|ragbag|muddle of
'a patchwork|jumble of !fields !squares !fabric !fabrics !letters !words !shapes !colours !quilt
'a bit of a|an
'~to ~at ~from ~in ~near ~the a|the|such shambles|bombsite|pigsty|nightmare|farce|slog|washout|minefield|treadmill
'a damp squib
'a|an|such|the total|complete|utter|right|real|absolute|bit|proper mess|tip|jungle|zoo|circus|disaster|joke|struggle|lottery
'<be>|looks|looked|felt|feels|became|remains|seemed a|such [ mess|tip|zoo|circus|disaster|joke|struggle|lottery|morgue|jungle ] $|.|,|and|at|with|when|from|after|throughout|for|to
'a white elephant
'a wild goose chase
'a drop in the ocean
'a storm in a
'a flash in the pan
'a case of too|all|style|more
'a recipe for disaster|success|chaos|failure|trouble|confusion|conflict|calm|boredom|misunderstanding|noise|unrest
'a blueprint for others|success|the? future|how|good|schools|other|every|great
'a vicious circle
'a slippery slope
'a false|slow|poor|shaky|rocky|bumpy start|dawn|economy|ride|patch
'a sticky patch|end|wicket
'a false note
'<be> a house of
'a means to an end
'a token gesture|effort|nod
'a box ticking
'a lost cause
'a loose cannon
'a law unto
'a thorn in
'a weak|soft link|spot|touch|target
'a square peg in
'a dead duck|loss|letter
'a blind alley
'a blind spot for|in|about|around|here|$|.|,
'a sorry|sad|poor|dismal state|sight|show|excuse|affair|indictment|reflection
'a|the blame|compensation|long|macho|bullying|toxic|us culture
'a red herring
'a red flag for|that|about|around|here
'a paper exercise
'a spanner in the works
'a stuck record
'a tick box
'a vote of confidence in
'a bridge too far
'a bitter|sugar pill
'a steep|sharp learning
'steep learning curve
'a cosy|comfortable chat|club|consensus
'above <possessive> station|pay
'<be>|well|right|clean over|above <possessive> heads|head $|.|,
'out of depth|control|step|touch|sorts|sync|kilter|steam|proportion|ideas
'out of hand|line|place|character|date !order !stamp !stamps $|.|,|and|with|for|in|at|among|as
'out of <possessive> depth
'out of the ark
'go|goes|went through the roof
'out of tune|reach|character|touch|bounds with
'under the weather|cosh|thumb|radar|illusion
'under a cloud $|.|,
'under <possessive> noses
'brush|brushed|sweep|swept|brushing|sweeping ..2 under the carpet|rug
'get|gets|got|getting under <possessive> skin
'under par|fire|siege
'<person>|<adult-noun>|<learner-noun>|staff|leaders|he|she|they|team|everyone|office|department|school|it ..2 under pressure|strain
'up against it
'up the creek
'drive|drives|driving|drove|driven ..2 up the wall
'up the garden path
'up in arms
'<be>|left|leaves|hangs|still|remain|remains up in the air
'up to scratch|speed|par|standard|snuff
'up to the|their|his|her task|job|usual
'up to their|his|her|my|our ears|eyes|neck|necks in
'<v-go>|gone|come|came|slightly|bit off the boil
'off the pace|rails|radar|cuff
'let|lets|letting|get|gets|got|getting ..2 off the hook
'off <possessive> game
'off on the wrong|right foot
'off key|colour|putting
'on the back burner|foot
'on the wrong track|lines
'start|started|off|caught|got on the wrong foot
'on the wane|cheap|hoof|hop|warpath
'on its|<possessive> last legs
'on its|<possessive> uppers|soapbox
'on <possessive> high|hobby horse
'<be>|service|department|school|team ..1 on its knees
'on thin|shaky|dodgy ice|ground
'on a downward|slippery|hiding|wing|different ..1 spiral|slope
'behind the times|curve|game|pace
'talk|talked|talking|talks|go|going|goes|went|gone|done|said|whispered|decided|laughed|laughing|agreed behind <possessive> back|backs
'below par|scratch|standard
'under par|strength
'below the belt
'beneath <possessive> dignity
'beyond a|the joke|pale
'past <possessive>|its best|prime|sell
'far from near|ideal|perfect|clear|certain|secure|ready|good|convincing|impressed|consistent|even|easy|obvious|welcoming
'few and far
'fits and starts
'flash in the pan
'for the sake of it
'from bad|pillar to
'gone for a burton|song
'half a job
'hard to swallow|stomach|take
'heads will roll
'heads in the sand|clouds
'head in the sand|clouds
'here we go
'hit and|or miss
'pick|picks|picked|picking|gaping|glaring|huge|many|more holes in
'holes in the|this|their|his|her argument|knowledge|learning|understanding|plan|curriculum|coverage|case|logic|provision|story
'ill at ease
'in a rut|muddle|pickle|bind|daze
'<be>|left|such in a mess
'work|works|worked|working|operate|operates|operating|live|lives|exists|taught|happens|happen|planned in a vacuum|bubble
'in a flat? spin
'in the lurch|doldrums
'in the dark about|over|as !the
'left|leave|leaves|kept in the dark
'in a bad|poor|sorry|terrible|dreadful|right state|way|place
'in at the deep
'in disarray|tatters|crisis|chaos|freefall|shreds|turmoil|limbo|meltdown|denial
'in name only
'in one ear
'jack of all
'jam tomorrow
'jobs for the boys
'just about coping|managing|passable|acceptable|there|ok|okay|works|enough
'kicked into|the long|can
'lack|lacks|lacked of? bite|spark|sparkle|fizz
'last chance saloon
'last minute|ditch|resort panic|rush|attempt|effort
'late in the day $|.|,|to|for
'late in the game
'less is more
'less than ideal|perfect|impressive|convincing|helpful|enthusiastic|successful
'lip service
'long in the tooth
'long way to go
'long winded|suffering
'long overdue !book !library
'tie|tied|tying|at ..2 loose ends|end
'loose ends to|in
'lost in translation
'lost on ..1 pupils|them|him|her|many|most|some|children
'lost for words
'lost the plot
'more questions than answers
'more|all haste|talk|bark|sizzle|hype|spin|show|style than|less|no
'more harm|trouble than good|it|they
'more|all talk than|no|and
'more of the same
'much of a muchness
'much ado in|over|there
'muddle|muddles|muddled|muddling through|along|by
'neck and neck
'neither fish|here|one nor
'nip|nipped|nips it|this|that in
'no great|big shakes|deal|loss
'no room for error|doubt|manoeuvre|complacency|debate|discussion|creativity|excuses|thought|talk|thinking|questions|dialogue|independence
'no joy|excuse|excuses|substitute
'no better !than
'no good
'no holds barred
'no love lost
'no|little rhyme or
'not a|an|the <degree>? patch|clue|pretty|happy|great|good|inspiring|sausage|chance|hope|brightest|sharpest ..1 on|sight|fan|look
'not all|quite|exactly|really|entirely it|there|gelling|plain|happy|clear|what|right|ideal|convincing|as ..1 could|sailing
'not cut out
'not|n't up to scratch|standard|it|the|speed|par|much !you !us
'not worth <possessive>|the|it|its
'not fit|good for|enough
'not pulling <possessive>
'not the|a best|finest|greatest|fan|sharpest ..1 of|hour
'not the end of the world
'not for the faint|first
'nothing to write|shout|get|boast|be about|home|excited|proud
'old hat|school|habits|guard|chestnut ..1 die
'over and done
'over egged|egging|complicated|ambitious|reliant
'par for the
'parrot fashion
'past its|their|<possessive> best|prime|sell
'pay lip
'piecemeal approach
'poor relation|show|do|excuse|second|man's|form
'preach|preaches|preaching to
'raise|raises|raised|raising eyebrows|questions|alarm|concerns|doubts|more|red ..1 bells|flags
'ran|run|runs|running out of steam|ideas|patience|road|energy|puff|excuses|time
'rough|rocky|bumpy ride|patch|start
'rough round|around the edges
'rough diamond
'going|go|goes|gone round in circles
'rule|rules|ruled|ruling the roost
'rule|rules|ruled|ruling by|through|with fear|iron|a !few
'same old
'staff|leaders|adults|teachers|governors|team|trust|everyone|all|we ..3 on the same page !of !in
'saving|saved grace|face
'scrape|scrapes|scraped|scraping the ..3 barrel
'scrape|scrapes|scraped|scraping by|through $|.|,|with
'scrape|scrapes|scraped|scraping a pass
'second rate|fiddle
'second best $|.|,|to
'second class citizen|citizens|treatment|status|deal
'set in stone
'set in <possessive> ways
'shot in the arm|dark
'sink|sank|sunk or|without ..1 trace|swim
'skate|skates|skated|skating over|around ..3 question|questions|issue|detail|details|problem|problems|content|facts|point|difficulties|surface|differences
'skate|skates|skated|skating on thin
'skim|skims|skimmed|skimming over|the ..1 surface !of
'only|barely|merely|just|hardly scratch|scratches|scratched|scratching the surface
'scratch|scratches|scratched|scratching the surface $|.|,
'left|leave|leaves ..2 scratching <possessive> heads|head
'slip|slips|slipped|slipping through|under|off|by|back|standards ..2 net|cracks|radar|pace
'smoke and mirrors
'snail's pace
'snowed under
'so far so
'so so
'sore|sticking point|subject
'spread|spreads ..1 too thin|thinly
'stick in the
'sticking plaster solution|solutions|approach|fix|measure|measures|over
'strictly by the
'stuck in|with|on|at a|the ..1 rut|past|groove|mud
'style over
'sugar coat|coated|coating
'sweep|swept|swept|sweeping ..2 under the
'swim|swims|swimming against the tide
'swings and roundabouts
'teething problems|troubles
'thick and fast
'thin on|end|ice|gruel the?
'thin gruel
'time|opportunity wasting|wasters
'tip of the iceberg
'too big for <possessive> boots
'too clever|good|cosy|comfortable for|by
'too many cooks
'too close for|to comfort|home
'too far removed
'too little too
'touch and go
'tough nut|crowd|gig|going
'tried and failed
'tunnel vision
'two left feet
'two faced
'uphill struggle|battle|task
'vicious circle|cycle
'<be> water under the
'water off a
'weak link|links|spot|kneed|point
'reinvent|reinventing the wheel
'spinning <possessive> wheels
'reinvent|reinventing|reinvented the wheel
'wet blanket
'wet behind the ears
'while rome
'whistle|whistling|whistles in|for ..1 dark|wind
'wide of the
'window dressing
'wing and a prayer
'with a heavy heart|hand
'with gritted teeth
'tail|tails between <possessive> legs
'work|works|worked to rule
'work cut out
'world of difference
'a world of <possessive> own
'worlds apart
'worse for wear
'worst of both|all worlds
'worst of all ,|$|.|was|is
'wrap|wraps|wrapped|wrapping pupils|children|them|him|her|everyone in cotton
'wrapped up in itself|themselves|himself|herself
'the writing <be> on the wall
'writing|write|writes|wrote|written ..1 pupils|children|them|him|her|learners|themselves|himself|herself off
'wrong end of the stick
'wrong footed
'up the wrong tree
'bark|barks|barking|barked up the
'barking mad
'you can't make it|this up
'yes man|men
'your guess is
'follow|follows|followed|following|applied|kept|keep|stuck|stick|taught|script ..4 to the letter $|.|,|and|by
'by the skin|seat of
'by rote
'<v-do>|do|did|<v-go>|<v-run>|<v-play>|everything|all|strictly|very ..2 by the book
'by hook or
'cap in hand
'carrot and|or
'cart before the
'chalk and talk|cheese
'chopping and changing
'clear as mud
'clock watching|watchers
'cobbled together
'cold shoulder|fish|comfort
'get|gets|got|getting cold feet
'comfort zone|zones
'cookie cutter approach|model|lesson|lessons|curriculum|plan|plans|planning|feedback|teaching
'couldn't|can't|wouldn't|didn't|doesn't care less
'couldn't|can't|didn't see the wood
'couldn't|can't|cannot praise|speak|thank|recommend ..2 enough|highly
'couldn't|didn't|wouldn't|doesn't lift a finger
'can't|couldn't get enough
'cross purposes
'cut and dried
'cut and paste approach|job|planning|lesson|lessons|exercise|report|reports|comments
'dead in the water
'<v-fall> flat on <possessive> !back !tummy !front
'death by
'dime a dozen
'dog eat dog
'dog's breakfast|dinner !at !is !bowl
'done and dusted
'done to death
'down at heel
'down in the dumps|mouth
'down the tubes|pan !of
'drag|drags|dragged|dragging <possessive>|its feet|heels
'dribs and drabs
'dry as dust|a !bone
'easier said
'every trick in
'every man for
'every which way
'fair|fairly to|weather|and|game ..1 middling|friend|square
'fall|falls|fell between two|the stools|cracks|gaps
'fast and loose
'fat chance
'fiddling while
'fire fighting
'first among equals
'flogging a
'fly by night|the !window
'follow|following|follows|followed like|the ..1 sheep|crowd|herd
'food for thought
'foot in <possessive> mouth
'feet of clay
'feet firmly on the
'grasp|grasping|clutching|clutch at ..1 straws|nettle
'hanging|hangs by a thread
'hard act|graft|nosed|yards|sell
'haven't|hasn't|hadn't|not got a|the ..1 clue|foggiest|hang
'heart|hearts not|isn't|wasn't|weren't in
'high and|horse|time|maintenance|handed|flying|hopes ..1 dry|mighty
'hook line
'hot and bothered
'hot under the collar
'hot potato !cakes !with
'full of hot air
'kid gloves
'knee jerk reaction|response|responses|policy|policies|decision|reactions
'know|knows|knew it all !by !from
'know|knows|knew no bounds|limits
'lick|licked into shape
'lead balloon
'lip|window service|dressing
'mutton dressed
'moving the goalposts
'nail|nails|nailed|nailing <possessive> colours
'nail in the coffin
'needle in a haystack
'put out to pasture
'own goal !by !in !at
'own worst enemy
'paper|papers|papered|papering over the? cracks
'~piece ~each ~per paper exercise
'<v-go>|all|gone pear shaped
'pie in the sky
'plate spinning
'tearing|pulling|tear <possessive> hair out
'quick and dirty|win|wins
'rearranging the deckchairs
'rock the boat
'rocket science
'rose tinted|coloured
'shut the stable
'silver bullet|lining
'sitting ducks|pretty
'square peg|pegs in
'straw that broke
'stretched ..1 thin|thinly !and
'stretched too thin|far
'stretched to the|breaking limit|limits|point|full
'sweet nothing|fa|talk
'tail wagging
'the blind leading
'<be>|as|proved|proves the last|final straw
'the last|final nail in
'the bare|absolute minimum
'the bare bones
'the elephant in
'the jury is
'the old guard|chestnut
'the old boys network
'the rot set
'the tail wagging
'the wheels <be>|<have>|came|coming|fell ..1 off !the !a !his !her
'the worst kind
'the worst of all|both|it
'through the|<possessive> mill|motions|paces
'fall|falls|fell|slip|slips|slipped|slipping|falling through the net|cracks|gaps
'thumb|thumbs twiddling
'twiddling <possessive>
'tie|ties|tied|tying themselves|himself|herself|itself|yourself|us|them ..1 in knots
'tied up in knots
'hands <be> ..1 tied
'tied <possessive> hands
'toe|toes|toed|toeing the line
'tongue in cheek
'turkeys voting
'walking wounded
'warts and all
'watch|watching paint|grass ..1 dry
'wheat from the? chaff
'wild goose chase
'woefully <any>
'can of worms
:unless
[3
'question
'rule
'thanks
:catches
[3
'The opening fell flat.
'The plan went out of the window.
'The staff turned a blind eye.
:passes
[3
'The boys went out of the hall.
'A girl turned the page.
'The bus left at nine.
"""#),
    (name: "labels-more.yaml", text: #"""
{4
:about
'What somebody is said to be: the one who always does it, the kind one is or isn't, a head in waiting, a brake, a first among the others.
:defaults
{6
:code
'LAB
:category
'label
:level
'stop
:source
'domain 6, rows 46 to 52; taxonomy, 8
:why
'A label outlives the lesson. Who was it, when, and what did they do?
:offers
[2
{2
:meant
'who and when
:text
'The <n> pupils at … , in this task, …
{2
:meant
'a question
:text
'When is this different?
:sets
{4
:habit-doer
{2
:about
'Nouns that make a habit into a person.
:words
'bolter biter kicker hitter spitter scratcher screamer screecher clinger absconder grabber snatcher crier whiner whinger sulker fidgeter fidget wriggler chewer refuser blurter interrupter doodler dawdler fibber moper pleaser overthinker griper faffer fretter tattletale telltale boaster bragger blagger pouter stirrer meddler busybody hoverer nagger ranter droner waffler rambler mumbler freeloader showman crowdpleaser contrarian naysayer ogre taskmaster softy sweetie cherub trouper quitter despot schemer whinger squealer natterer gazer slowcoach flapper killjoy spoilsport loudmouth brainiac oddball weirdo tearaway
:habit-runner
{2
:about
'Doers that may be at a game or a job, and are a label when somebody is one.
:words
'runner hider climber thrower wanderer shouter talker guesser copier racer pusher hoarder thinker doer dabbler coaster worker sleeper starer
:trait-head
{2
:about
'What follows the thing someone is said to be made for.
:words
'man woman person guy type types
:trait-thing
{2
:about
'What somebody can be a man, woman or person of.
:words
'details detail numbers ideas people data spreadsheet morning maths paper paperwork process systems policy action family team country technology computer books reading listening talking hugs outdoors outdoor sporty arty party yes company glass routine rules clipboard
:rules
[2
{5
:id
'labels.habit
:patterns
[8
'<be>|a|an|as|our|such|right|real|proper|bit|natural|born|serial|little ..1 [ <habit-doer> ] $|.|,|and|but|;|who|when|with|at|in|if|is
'he|she|he's|she's|they're|they <be>? ..1 [ a|an|such|real <any>? <habit-runner> ] $|.|,|and|but|when !in !at
'<young>|he|she|<name> ..6 , a|an|the|our <any>? [ <habit-doer> ] $|.|,|and|by
'[ serial|born|compulsive|habitual|inveterate|incorrigible|chronic <any> ] $|.|,|and|who|in|at|with !number
'[ people|crowd|box|clock|attention|rule|risk|bean|number|fence|nit|hair pleaser|pleasers|ticker|tickers|watcher|watchers|seeker|seekers|follower|followers|taker|takers|averse|cruncher|crunchers|sitter|sitters|picker|pickers|splitter|splitters ] !course
'[ fussy|messy|picky|slow|poor|big|noisy|heavy eater|eaters|worker|workers|talker|talkers|personality|personalities ]
'[ self starter|starters ]
'[ bundle|ball|bag|barrel of energy|nerves|laughs|fun|mischief ]
:unless
[2
'question
'counted
:catches
[3
'Boy in green hoodie, a biter.
'She is a serial interrupter.
'He is a right fidget.
:passes
[3
'The fastest runner had bib nine.
'Two pupils used the copier.
'The runner bean is on the sill.
{5
:id
'labels.kind
:patterns
[19
'<be>|:|not|no|never|hardly|n't a|an|the|much|really|naturally|exactly ..1 [ <trait-thing> <trait-head> ]
'he|she|they|<name>|<adult-noun> ..2 [ not|never|isn't|wasn't|n't one for|to ]
'[ head|deputy|leader|principal|star|teacher|director in waiting ]
'[ knows|know|knew <possessive> own mind ]
'[ heart|pillar|rock|salt|brains|conscience|memory|matriarch|patriarch|godfather|queen|king|guru|dinosaur of the|this|our|every ..1 school|department|place|team|staffroom|class|group|earth|corridor|office|nursery|playground|operation ]
'[ old|wise|kindred|lost|gentle|sensitive|tortured soul|souls ]
'[ hot|level|cool|big|empty|hard|soft|thick|thin|tender headed|hearted|skinned|nosed ]
'[ wise|old head on ]
'<be>|are|as|remain|remains [ the|a brake|drag|drain|obstacle|burden|roadblock|liability on|to change|progress|improvement|the|morale|goodwill|resources|budget|everyone ..1 change|progress|budget|improvement|goodwill|morale|team|$ ]
'[ first|last|slow|quick|fast off|to|on ..1 draw|uptake|volunteer|complain|admit|judge|criticise|anger|blame|praise|take ] !a !the
'[ late|early|slow bloomer|bloomers|developer|developers|adopter|adopters ]
'[ prone|apt to ] <-ing>
'[ prone|given to tears|outbursts|tantrums|drama|lateness|exaggeration|moods|gossip|rants|silliness|fits|worry|aggression|violence ]
'[ quick|short|hot|ill|even|sweet|bad|foul tempered|fused|natured|mouthed ]
'<person>|<young>|he|she|they|<name>|you has|have|had a|an ..1 [ temper|streak|tendency|knack|reputation ] !on !at
'[ habit|tendency|knack of|for ] <-ing>
'[ our|your|the|my|his|her little|wee|poor <any>? ] angels|angel|monsters|monster|darlings|terrors|terror|treasures|dears|souls|things|lambs|mites|mite|scamps|horrors
'[ little angels|monsters|darlings|terrors|terror|horrors|horror|treasures|madam|madams|emperor|emperors|devils|devil|rascals|scamps|sweethearts ]
'[ wallflower|wallflowers|firebrand|firebrands|softie|bruiser|bruisers|toughie|toughies|tearaway|tearaways|bookworm|bookworms|brainiac|brainiacs|oddball|oddballs|misfit|misfits|weirdo|weirdos|loudmouth|loudmouths|lazybones|slowcoach|slowcoaches|slowpoke|slowpokes|dogsbody|underling|underlings|greenhorn|killjoy|spoilsport|pushover ]
:unless
[2
'question
'counted
:catches
[4
'Chair of governors is not a paperwork person.
'Your Year 5 lead is a deputy in waiting.
'Long-serving colleagues are a drain on the budget.
'She is prone to interrupting.
:passes
[3
'The head of the queue was at the door.
'The first to leave signed the sheet.
'The pupil moved the counter.
"""#),
    (name: "labels.yaml", text: #"""
{4
:about
'A fixed type put on a person or a group.
:defaults
{6
:code
'LAB
:category
'label
:level
'stop
:source
'domain 6, rows 24 to 31, 55, 59, 61, 63, 89, 90
:why
'This fixes people as a type. Which people, doing what, on this day?
:offers
[3
{2
:meant
'what you saw
:text
'The <n> pupils at the guided table …
{2
:meant
'its effect
:text
'At <time> <n> pupils had written …
{2
:meant
'a question
:text
'What do these pupils say helps them?
:sets
{2
:type-noun
{3
:about
'Nouns that make a type of somebody.
:forms
'noun
:words
'swot genius brainbox bookworm tearaway rascal rogue scamp softie pushover martinet disciplinarian grump bruiser layabout timewaster whizz prodigy dunce dropout nerd geek boffin delinquent thug yob hooligan jobsworth visionary trailblazer workhorse marvel saint grafter stickler workaholic pedant doormat busybody drifter plodder skiver truant misfit wallflower introvert extrovert trier worrier troublemaker slacker bully ringleader daydreamer dreamer chatterbox livewire loner ditherer perfectionist dinosaur loafer whinger moaner cynic superstar maverick underachiever overachiever tyrant chancer charmer optimist pessimist idealist traditionalist snob sceptic zealot amateur guru wizard bigot bore bigmouth crybaby copycat coward cheat liar thief bighead showoff flirt fusspot sulker mumbler rambler waffler shirker scrounger hothead motormouth gossip nitpicker pessimist fantasist egotist prima bossyboots powerhouse dynamo firebrand linchpin stalwart trooper grumbler idler lounger straggler backmarker passenger follower attentionseeker overthinker procrastinator improviser communicator nurturer giver taker doer
:type-adjective
{1
:words
'noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey lazy weak strong able bright clever gifted talented slow difficult challenging naughty disruptive troublesome low high average struggling reluctant passive quiet shy loud needy demanding aggressive violent rude immature mature hardworking conscientious capable lower higher weaker stronger brighter slower quicker cleverest brightest weakest strongest best worst top bottom poor good bad great vulnerable disadvantaged deprived hard unmotivated disengaged disaffected forgetful clumsy inexperienced experienced natural born typical problem ideal perfect model fantastic brilliant wonderful amazing tricky tough inspiring inspirational dedicated committed passionate ineffective effective competent incompetent confident independent resilient keen eager willing unwilling poorer articulate inarticulate lovely nice kind polite helpful caring spoilt dyslexic autistic damaged broken failing coasting complacent unsupportive supportive pushy absent feckless hostile awkward fussy anxious nervous academic creative sporty clingy stubborn defiant
:rules
[3
{5
:id
'label.type
:patterns
[12
'[ quieter|louder|shyer|keener|noisier|chattier|naughtier|lazier|livelier|needier|tougher|rowdier|sharper|calmer|meeker|bolder|younger-looking ] <learner-noun>|<adult-noun>|<family-noun> !table !tables
'<be> [ the brains|brain|soul|life|glue|rock|engine|backbone|linchpin|star|stars|villain|villains|culprit of|behind|in|here ]
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they <be> <degree>* [ strict|fair|firm|harsh|tough|gentle|warm|sharp|wise|brave|bold|calm|lively|nice|great|good|poor|bad|smart|quick|positive|negative|helpful|friendly|caring|supportive|reliable|careful|creative|productive|responsive|flexible|loud|chatty|noisy|fussy|sensible|mature ] $|.|,|but|and|with|at|about|when
'<learner-noun>|<adult-noun>|<family-noun>|<name>|he|she|they ..3 <be> <degree>* [ <degree>* inexperienced|experienced|gifted|talented|hardworking|conscientious|capable|vulnerable|deprived|disaffected|ideal|ineffective|effective|competent|incompetent|confident|independent|resilient|articulate|unsupportive|supportive|pushy|awkward|fussy|anxious|nervous|academic|sporty|clingy|defiant|troublesome|disruptive|noisy|chatty|lively|cheerful|demanding|violent|struggling|reluctant|weaker|stronger|brighter|difficult|challenging|tricky|tough|lazy|rowdy|boisterous|impulsive|easy ] $|.|,|and|but|for|with|at|in|to|about|after|when
'[ a|an !<person> !<number> <any> and !a !an !the !one !<number> <any> <any>? ] girl|boy|child|class|group|teacher|lad|toddler|woman|man|team|leader
'a|an|such|what <degree>* [ <type-adjective>|<value-sure>|<state>|lively|friendly|chatty|noisy|rowdy|cheerful ] bunch|crew|lot|crowd|crop|gang|cohort|year
'[ <degree>* <type-adjective> ] !one <learner-noun>|<adult-noun>|<family-noun> !<number>
'[ a|an <degree>* <type-adjective> ] <any>? <learner-noun>|<adult-noun>|<family-noun>|leader|reader|writer|learner|listener|communicator|practitioner
'<learner-noun>|those|people|ones who are|is [ <degree>* <type-adjective>|<state>|<value-sure> ]
'<person>|<learner-noun>|<adult-noun>|<name> <be> <degree>* [ <degree>* lazy|bright|clever|gifted|talented|naughty|able|weak|strong|forgetful|difficult|slow|shy|immature|mature|aggressive|needy|clumsy|rude|polite|kind|stubborn|selfish|bossy|sensible|intelligent|smart|stupid|dim|thick|nice|lovely|friendly|helpful|caring|hostile|incompetent|inexperienced|unreliable|dishonest|moody|spoilt|spoiled|arrogant|cheeky|sly|silly|unkind|popular|average|challenging|hopeless|useless|brilliant|amazing|great|fantastic|wonderful|good|excellent|outstanding|poor|bad|passive ]
'he|she|they <be> <degree>* a|an? [ <degree>* lazy|bright|clever|gifted|talented|naughty|able|weak|strong|forgetful|difficult|slow|quiet|shy|good|great|poor|born|natural|troubled ]
'[ <type-adjective> !because !for !of !and !in !at !to !than !when !as !but !on !with !that !from <any> <learner-noun>|<adult-noun> ] !<number>
:unless
[2
'question
'counted
:catches
[5
'Lazy boys sat at the back.
'A difficult class.
'He is a disruptive learner.
'Chunking helps pupils who are forgetful.
'A strong teacher.
:passes
[1
'Two pupils are in the low chairs.
{6
:id
'label.ability
:patterns
[75
'[ the life and ] soul
'[ not|n't the <any> he|she|it|they was|were|used ]
'from !different !various !all !other !two !three !several !many !both [ <any> backgrounds|homes ]
'~the ~bus ~train ~coach <be>|a|an|such|our|some|few|two|three|many|most|real|born|natural|typical|of|are|as|like ..1 [ <type-noun> ] !seat !seats !list !of
'<be>|she's|he's|they're|it's [ quite a|an|the <any> ] $|.|,|and
'<be> [ <learner-noun>|<adult-noun>|<family-noun>|people who|that ] need|lack|love|like|want|struggle|can|can't|know|care|thrive|cope|find|get
'<possessive>|a|the [ star|prize|ace|model|champion|problem|poster ] <learner-noun>|<adult-noun>|reader|writer|speller|child|boy|girl
'<be>|she's|he's|they're ..1 [ trouble|bother|handful|pest ] $|.|,|and|but|from|with
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they ..4 <be> <degree>* [ hard|heavy|high work|going|maintenance ] $|.|,|and|but
'<name>|he|she|they <be> [ no <any> ] $|.
'she's|he's|they're [ no <any> ] $|.
'[ a|an|the born <any> ]
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they [ won't|wouldn't|can't|cannot|couldn't be told|helped|moved|swayed|reasoned|reached|trusted|bothered|pleased|satisfied ]
'<be> a|an|such|quite|one|the ..3 [ bunch|crew|gang|rabble|mob|tribe|crowd ] !of
'[ bottom|top|low|lower|high|weak ..1 set|stream|band|end kind|sort|type|behaviour|attitude|kids|pupils|mentality ]
'<be> [ a|an|the|that|one|another ..2 kind|sort|type of <learner-noun>|<adult-noun>|<person> ]
'[ one|some of those|these|them who|that|kids|children|people|pupils|teachers|parents|families ]
'[ old hand|hands|timer|timers|soul|souls|school ] !in !at
'[ firecracker|firebrand|linchpin|dynamo|trooper|sweetheart|poppet|darling|minx|imp|scallywag|urchin|chancer|slogger|grafter|allrounder|powerhouse|wildcard|bystander|lightweight|heavyweight|fence-sitter|clockwatcher|naysayer|naysayers|doubter|doubters|cheerleader|cheerleaders|blocker|blockers|laggard|laggards|fighter|charmer|pleaser|attention-seeker ] !of
'[ drama|bad|good|leading|rising|bright|tough|cold|closed|open|soft|hard|lone|black|dark|square|free|loose|safe|quiet queen|influence|light|star|spark|cookie|fish|touch|nut|wolf|sheep|horse|peg|spirit|cannon|bet|achiever|bloomer|developer|learner ] !table !tables !group !shelf !corner !from !of !in !on !display
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they <be> <degree>* [ difficult|easy|hard|tricky|easier|harder|trickier|tougher|impossible|lovely|exhausting|draining|delightful|awkward to teach|manage|reach|like|control|handle|please|work|engage|motivate|help ]
'[ not|never a|an|the|much|naturally|really|exactly|very ..1 reader|writer|mathematician|linguist|sitter|listener|talker|joiner|sharer|academic|sporty|bookish|leader|team|natural|sharpest|brightest ]
'swot|swots|genius|brainbox|bookworm|bookworms|tearaway|tearaways|rascal|rogue|scamp|softie|pushover|martinet|disciplinarian|grump|monkeys|bruiser|layabout|layabouts|timewaster|timewasters|whizz|prodigy|prodigies|dunce|dunces|dropout|dropouts|nerd|nerds|geek|geeks|boffin|boffins|delinquent|delinquents|thug|thugs|yob|yobs|hooligan|hooligans|jobsworth|jobsworths
'boys will be
'class clown|joker|rebel|comedian
'the|this|that !stage !film !fire !boat !ground !lighting !car !house !key <any>? brigade|crew|gang|mob|rabble
'this|that lot !of
'typical <person>|<learner-noun>|<adult-noun>|year|of
'from a|an <any>? [ nice|good|bad|rough|poor|difficult|troubled|chaotic|broken|supportive ] family|home|background|street|estate
'not|n't ..1 the brightest|sharpest|easiest|quickest|best|keenest
'<name>|he|she|they ..1 <be> [ a <degree>* <any> ] learner|reader|writer|worker|talker|thinker|listener|mathematician|sportsman|helper|leader|communicator|child|boy|girl
'the|our|my|their|these [ quiet|noisy|lively|needy|tricky|lovely|naughty|sporty|arty|bright|able|keen|lazy|shy|clever|slow|strong|weak|low|high|troubled|troublesome|difficult ] ones|ones|kids|few|trio|pair|table|corner|end|half
'my|our|their|the highers|lowers|middles|stretchers|strugglers|plodders|sens
'the? keenest|brightest|quietest|loudest|naughtiest|cleverest|laziest|neediest|weakest|strongest <learner-noun>|<adult-noun>|ones
'<person>|twins|siblings|pair|friends <be> <degree>* [ inseparable|noisy|loud|chatty|giddy|wild ]
'forgotten|lost|neglected|invisible|overlooked group|ones|few|generation|tribe|third|middle
'visionary|trailblazer|pioneer|workhorse|marvel|saint|whirlwind|grafter|stickler|workaholic|pedant|doormat|bore|busybody|drifter|plodder|plodders|coaster|coasters|skiver|skivers|truant|truants|rebel|rebels|misfit|misfits|wallflower|introvert|introverts|extrovert|extroverts|trailblazers|trier|triers|worrier|worriers|thinker|thinkers|leech|sheep|star|stars !dust !of !in
'control freak|freaks
'attitude|anger|behaviour|personality|temper|discipline problem|problems|issue|issues
'<have> <article>? <degree>* attitude|temper|gift|talent|flair|mean|short
'a|an natural|handful|pain|nuisance|liability|nightmare|menace|joker|passenger
'the quiet|quieter|loud|noisy|chatty|lively|keen|lazy|shy|difficult|awkward|usual|same ones|suspects|few|culprits
'usual suspects
'sen|send|eal|adhd|asd|fsm kids|ones|lot|boy|boys|table
'type of|who
'not very|too|particularly bright|able|academic|clever|sharp|strong
'not academic|university|college
'head in the clouds
'chip on
'well brought up
'wrong side|crowd
'low|lower|high|higher|middle|mixed|less|more|least|most ability|able|attaining|attainers|achieving|achievers|attainer|prior
'the lowers|highers|middles|lows|highs|strugglers|brightest|cleverest|ables
'the weaker|weakest|brighter|naughty|bright|able|less|slower|quicker|stronger &are|were|can|can't|cannot|who|in|struggle|struggled|had|have|get|got|need|needed|found|find|did|do|sat|finish|finished
'the|my|our|their|your ..1 [ weaker|stronger|less|more|lower|higher|brighter|slower|quicker|naughty|bright|clever|difficult|able ] ones|one|kids|children|pupils|students|end|half|group|set|ability|learners|boys|girls|able|confident
'less|more confident|able|capable|experienced|academic|willing|motivated|engaged|fluent|resilient|articulate <learner-noun>|<adult-noun>
'send|sen|eal|pp|fsm|disadvantaged|vulnerable|autistic|dyslexic pupils|children|kids|boys|girls|students|learners can't|cannot|struggle|don't|won't|couldn't|are
'hard|difficult to reach|teach|manage|engage|like
'problem|problems|trouble|troubled child|children|family|families|parent|parents|class|boy|boys|girl|girls|pupils|student|students
'born|natural|typical|total|complete|proper|real leader|teacher|troublemaker|reader|writer|mathematician|artist|storyteller|performer|communicator|boy|girl|teenager
'troublemaker|troublemakers|slacker|slackers|bully|bullies|ringleader|ringleaders|daydreamer|dreamer|chatterbox|chatterboxes|livewire|loner|ditherer|perfectionist|dinosaur|dinosaurs|passenger|passengers|loafer|whinger|whingers|moaner|moaners|cynic|cynics|superstar|superstars|genius|legend|rockstar|hero|heroine|jobsworth|micromanager|maverick|nonreader|underachiever|underachievers|underperformer|underperformers|pushover|softie|tyrant|dragon|angel|angels|monster|rascal|sponge|sponges|whizz|whiz|prodigy|failures|failure|weakling
'live wire|wires
'high flyer|flyers|fliers|maintenance
'low achiever|achievers|attainer|attainers
'not a reader|writer|natural|leader|mathematician|listener|people|team|morning|maths
'for an|a ect|nqt|trainee|beginner|new|supply|student|ta
'for someone so|who|new|with
'deprived|rough|chaotic|broken|dysfunctional|bad|poor|difficult home|homes|area|areas|background|backgrounds|family|families|estate|upbringing
'that|this|those|these sort|type|kind of child|children|pupil|pupils|parent|parents|family|families
'from those|that|these|difficult|poor homes|background|backgrounds|estate
'one|few|some bad apples|apple|egg
'rotten apple
'failing|coasting|sink school|schools|department|departments
'dead wood
'old guard|school
:unless
[1
'counted
:even
[1
'question
:catches
[7
'The staff are workaholics.
'Low ability pupils sit at the front.
'Hard-to-reach parents.
'SEND pupils can't access it.
'For an ECT she did well.
'He is a born troublemaker.
'The lowers had a sheet.
:passes
[2
'The sad clown was in the second picture.
'Pupils in the group reading book three.
{7
:id
'label.know
:source
'domain 6, row 89
:level
'ask
:patterns
[2
'<adult-noun> do|does|did|can|could|will|would? <negative-do>|not [ know|understand|care|listen|challenge ]
'<adult-noun> ..1 [ lack|lacks|lacked ]
:unless
[1
'question
:catches
[1
'Leaders don't know their data.
:passes
[1
'Two leaders gave different figures.
"""#),
    (name: "likenesses.yaml", text: ##"""
{4
:about
'Likenesses drawn from sport, weather, machines and the kitchen; papers said to be things, rooms said to be places; what visitors were treated to or sat through; monuments and odes.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'taxonomy, 16
:why
'This is a likeness, and a verdict rides on it. What was there, in plain words?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'How would you describe …?
:sets
{5
:paper-work
{2
:about
'Papers and plans, which are no bricks.
:words
'booklet handbook policy timetable curriculum newsletter website prospectus rota rubric induction syllabus strategy statement specification feedback marking
:paper-thing
{3
:about
'What a paper can be without any likeness.
:forms
'noun
:words
'folder card sheet poster box file chart board display book form letter map list screen slide page table grid booklet leaflet pamphlet calendar diary menu recipe game puzzle label sticker ticket envelope photo picture video film print key row scroll wheel ring web banner flag paper notebook planner tablet frame report document pack mat strip badge
:room-place
{2
:about
'Rooms of a school.
:words
'room rooms hall corridor corridors block office staffroom library suite lab building canteen foyer annexe annex gym classroom nursery studio cloakroom playground yard unit base hut portacabin
:grim-place
{2
:about
'Places that a room is not, and can be likened to.
:words
'mausoleum tomb morgue oven sauna fridge greenhouse oasis haven sanctuary fortress bunker zoo circus furnace icebox warren madhouse hothouse tip pigsty bombsite joy delight treat tonic revelation marvel gem disgrace eyesore mess embarrassment
:gear-word
{2
:about
'Where an engine stands.
:words
'neutral first top reverse overdrive low high second bottom
:rules
[3
{5
:id
'likeness.paper
:patterns
[25
'<paper-work> <be> ..1 a|an <degree>* !<paper-thing> !<plain-noun> !<number> [ <thing> ] $|.|,|and
'<paper-work> <be> ..1 [ a|an <any>? piece|affair|capsule|doorstop|brick|novel|saga|epic ] $|.|,
'<room-place> ..1 <be> ..1 [ a|an <degree>* <grim-place> ] $|.|,|at|by|and|in|after|to|when
'a|mere|virtual [ museum piece ] $|.|,|and
'[ world|law unto itself|themselves|himself|herself ]
'[ heath robinson ]
'<abstract>|communication|feedback|<practice> ..3 [ one way street ]
'[ glass|paper wall|walls|ceiling between ] the|us|them|staff
'[ siege|bunker|blame|herd mentality ]
'[ in silos|denial ] $|.|,|and|about
'[ game of whack ]
'staffing|cover|rooming|seating|timetabling ..3 [ game of musical ]
'[ monument|shrine|ode|hymn|temple|testament to ] <practice>|<abstract>|lamination|laminator|glue|glitter|paperwork|data|order|good|bad|waste|hard|what|how|laminators
'[ crash course in ] how|what|patience|chaos|<ness-noun>
'[ lesson|masterclass in how ] to|not
'[ lesson|masterclass in patience|calm|chaos|control|restraint|humility ]
'[ rabbit|rabbits|deer in the headlights ]
'[ to everyone's|every taste ] $|.|,
'[ acquired taste ]
'a [ mouthful of ] a|acronyms|jargon
'<have> ..1 [ midas|golden|common|magic|light|sure|deft touch ] $|.|,|with|in|and|at|for !screen !up
'policy|plan|document|strategy|report|handbook ..4 [ lives|live|sits|languishes|languish|dies in|on a|the drawer|shelf|cupboard ] $|.
'[ more|less to this|that|the ..3 than meets ]
'could ..1 [ hang|frame ..2 gallery ]
'[ good|strong bones to ]
:unless
[3
'question
'counted
'rule
:catches
[2
'The lab was a furnace by two.
'A shrine to spelling.
:passes
[3
'The rota is a chart by the door.
'The hall was a library until 1990.
'The homework is a sheet of sums.
{5
:id
'likeness.game
:patterns
[50
'<be> a [ home run ]
'[ slam dunk|dunks ]
'[ phone|phones|phoned|phoning it in ] $|.|,|from|and|today|all
'[ <possessive> a game to ]
'[ out in|of|from left field ]
'[ the eight ball ]
'[ off base ] $|.|,|on|about|with
'[ dumpster fire ]
'[ hail mary ] at|pass|play
'<be> ..1 [ on|in the home straight|stretch ]
'[ level playing field ]
'[ below the belt ] $|.|,
'[ in|into|stuck|found|finds|find|hit a? <gear-word> gear ]
'[ find|finds|found another gear ]
'<practice>|<abstract>|team|department|class|school ..1 <be> ..1 [ in|on neutral|autopilot|cruise ] $|.|control
'[ jump|kick started|start|starts|starting ] <practice>|<abstract>|talk|change|the ..1 <practice>|<abstract>
'[ weather|weathers|weathered|ride|rode|riding the|out storm|storms ] !station
'a [ thaw in ] relations|the ..1 department|staffroom|team
'<practice>|<abstract>|class|team|routine ..1 [ purr|purrs|purred ] $|.|,|along
'[ wind behind you|him|her|them|us ]
'[ on thin ice ]
'[ resting|rest|rests|rested|trading|trade|trades|living|lives|coasting on ] past|old|its|their|former|yesterday's|his|her ..1 glories|glory|reputation|uniform|name|success|laurels|results|history
'[ gild|gilds|gilded|gilding the lily ]
'[ on another level|plane ] $|.|,|from|to|altogether|entirely
'time|lesson|afternoon|morning|it|discussion|hour ..2 [ got|gets|get|slipped|slips|ran away from ] you|him|her|us|them|me
'[ ties|tie|tied|tying itself|themselves|yourself|himself|herself in ] bows|knots
'[ with relish|abandon|gusto|verve|brio|venom|malice|glee ] $|.|,|at|from|by
'[ soft|light|firm|heavy|iron|steady|sure hand ] $|.|,|and|with|on|here !side
'[ eat|eats|ate|eating|tear|tears|tore|tearing|rip|rips|ripped|plough|ploughed|ploughs|blast|blasted|power|powered through ] the|every|all|a|it|their ..2 <practice>|list|sums|book|books|questions|fractions|chapter|chapters|register|text|novel|page|pages|slides
'[ inhaled|devoured|gobbled|wolfed ] the|every|all|that|it ..1 novel|book|books|story|text|chapter|poem|play|challenge|word|task
'[ swallow|swallowed|swallows ] ..2 story|tale|line|idea|it [ whole ]
'[ sailed|romped|coasted home ]
'trainee|ect|teacher|deputy ..1 [ sank|floundered|drowned|sparkled|shone|bombed|soared ] $|.|,|and|in|with|after|before
'[ come|comes|came good ] in|at|by|after|$|.
'~pupils ~children ~they ~you ~we ~i ~he ~she ~groups ~who ~class [ could use a|an|some|more ] <any>
'[ pat|pats|patted|patting itself|themselves|himself|herself on ]
'laid|lays|laying on ..3 [ with a trowel ]
'put|puts|putting itself|themselves|us|the school [ on the map ]
'[ ask|asks|asked|demand|demands nothing|little|much|everything|enough of ] !<number>
'[ ask|asks|asked the earth|moon|impossible ]
'[ look|looks|looked through|past me|us ] $|.
'[ told|tells|tell me|us|you all|everything i|we|you ..1 need|needed|know ]
'[ cannot|can't|couldn't help but ]
'[ can|could not help but ]
'[ can't|couldn't|cannot help <-ing> ]
'[ stage managed|management ] !of
'[ haunts|haunted ] the|year|every|staff|them|us|this !house
'[ ghost|ghosts|spectre of ] levels|ofsted|inspection
'[ in the shadow of ] its|his|her|their|the ..2 report|predecessor|inspection|reputation
'[ shot|dose|jolt of espresso|adrenaline|caffeine|reality|realism|energy|confidence|common ]
:unless
[3
'question
'counted
'rule
:catches
[2
'That hook was a slam dunk.
'They devoured the novel.
:passes
[3
'The boy hit the ball out to left field by the gate.
'Pupils used the map with a key.
'The car was in neutral on the hill.
{7
:id
'likeness.visit
:code
'EVA
:category
'evaluative
:patterns
[17
'i|we|visitors ..1 [ was|were|are ..1 subjected to ]
'i|we|visitors ..1 [ was|were|are ..1 treated to ] a|an|some ..1 <value-sure>|<value-unsure-more>|display|performance|masterclass|lecture
'i|we|visitors ..1 <be> ..1 [ dragged|marched|frogmarched|steered|whisked|herded|bundled|paraded|hurried|hustled|funnelled ] to|round|around|past|through|into|away|from|along
'[ dragged|marched|frogmarched|steered|whisked|herded|bundled|paraded|hurried|hustled us|me|visitors ] to|round|around|past|through|into|away|from|along
'i|we|i've|we've ..2 [ endured|suffered|braved|withstood ] the|an|a|forty|thirty|twenty|#|two|three
'i|we ..2 [ sat|waded|ploughed|trawled|slogged|suffered|dozed|yawned|fidgeted|sighed|winced|squirmed|cringed|beamed|grinned through ] !a !two !three !one
'i|we ..1 <be> [ spared|denied|sold|fed ] the
'i|we ..1 <be> shown [ only|just|the ..1 best|good|usual|nice|tidy|right ]
'[ what we|i were|was ..1 meant|supposed|allowed|intended to see ]
'[ none the wiser ]
'[ talk|talks|talked|speak|speaks|works ..1 more than ] the|any|most|his|her|their ..1 <person>|teacher|teachers|pupils|children|staff|others|class
'[ gets|get|got more attention|praise|help|care|thought than ]
'[ stand|stands|stood|standing|sit|sits|sat|sitting|hang|hangs|hung|hanging about|idly ] $|.|,|while|with|and|until
'[ teacher pet|pets ]
'[ thank goodness|heavens|heaven ]
'[ for heaven's|goodness|pity's|goodness' sake ]
'<be> [ a formality ] $|.|,|and
:unless
[2
'counted
'rule
:catches
[3
'We were subjected to forty slides.
'They whisked us past the art block.
'I sat through the whole data set.
:passes
[3
'The class was treated to ice cream.
'We sat in two rooms.
'The trolley was dragged to the shed.
"""##),
    (name: "loaded.yaml", text: #"""
{4
:about
'Metaphors and verbs that carry a verdict inside them.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'domain 6, rows 58, 84 to 86; taxonomy, 16
:why
'This word carries a feeling with it. What plain verb, what time, what number?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain verb) …
{2
:meant
'a question
:text
'What was happening just before?
:sets
{2
:loaded-verb
{3
:about
'Verbs with a verdict in them, whoever does it.
:forms
'verb
:words
'shortchange cheat penalise scapegoat bully bulldoze cow shame goad taunt tease coerce pressurise overhelp overexplain overteach overpraise overreact overprotect overindulge overshadow overstep erupt explode storm swarm barge flounce slouch loll lounge loiter skulk saunter stampede corral pounce swoop gush cajole badger pester hound lambast berate chide harangue browbeat grill interrogate ridicule belittle humiliate patronise mollycoddle pander trample trudge dither fumble bungle botch fudge sidestep bluster blunder bicker squabble snipe nitpick niggle carp grouse grumble wallow fester simmer seethe bristle brood mope bamboozle befuddle bewilder baffle confound exasperate infuriate irritate aggravate antagonise alienate beguile bewitch enchant delight dazzle electrify galvanise invigorate energise enliven masquerade muddle meddle micromanage mishandle mismanage misjudge mislead misuse bodge scupper derail torpedo jeopardise endanger hamstring cripple trivialise dramatise exaggerate embellish glorify romanticise haemorrhage disintegrate crumble unravel implode wither wilt stagnate gobble guzzle bolt charge wolf slurp elbow jostle trample gallop bellow squawk screech holler strangle throttle suffocate squeeze crush drown starve straitjacket shackle hobble stultify trounce outshine outclass outperform outstrip eclipse surpass dwarf
:verdict-verb
{3
:about
'Verbs that say of a thing how it went.
:forms
'verb
:words
'flow sour coast jar gel sag lag sparkle soar bomb flop tank land resonate stall fizzle unravel lapse falter stutter wobble meander plod shine suffer backfire misfire delight disappoint impress excel triumph prevail deteriorate decline regress progress
:rules
[1
{5
:id
'loaded.verb
:patterns
[198
'[ <-ed> to death ]
'<abstract>|<practice>|<inner>|work|ideas|interest|talk|funding <have>|<be>? [ dried|dries|drying up ]
'<person>|<learner-noun>|<name>|he|she|they <-ly>? [ descended ] on|upon
'[ raise|raised|raises|lift|lifts|lifted the rafters|roof ]
'[ throw|throws|threw|thrown|throwing|pour|poured|chuck|chucked ..1 money ]
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they|everyone|year <number>? <-ly>? [ trooped|troop|troops|traipsed|traipse|sloped|slunk|ambled|dawdled|bustled|poured|streamed|flooded|straggled|swanned|clattered|thundered|shambled|mooched|lumbered|swaggered|strutted|barrelled|careered|surged|swept|wafted|waltzed|pottered|milled|tumbled|spilled|spilt|piled|bundled|sauntered|slouched|trailed ] in|into|out|up|off|through|past|back|over|to|around|about|towards|along|down|away|late|from|on
'[ fire|fires|fired|firing|rattle|rattled|reel|reeled|bark|barked|hurl|hurled|lob|lobbed|spray|sprayed|rain|rained ..1 off|out? questions|answers|orders|instructions|ideas|insults|facts|comments|question ]
'<person>|<name>|he|she|they <-ly>? [ glared|glowered|scowled|smirked|sneered|beamed|gloated|leered|simpered|grimaced|huffed|puffed|tutted|preened ]
'year|set|table|class <number> [ coast|coasts|coasted|drift|drifts|drifted|thrive|thrives|struggle|struggles|excel|shine|flourish|flounder|plod|suffer|suffers|dominate|misbehave|switch|behave|respond|engage|achieve ]
'[ drag|drags|dragged|dragging down|behind|themselves|itself ]
'[ up in arms ]
'[ a|an|the <any>? free for all|for|fall|mess|muddle|tug|war|scrum|bunfight|battle of? ] $|.|,|at|in|over|for
'[ pour|pours|poured|pouring ..2 scorn|cold ] <any>
'[ pour|pours|poured|pouring ..2 into ] <abstract>|<practice>|the ..1 <practice>|<abstract>
'[ eat|eats|ate|eating|gobble|gobbles|gobbled up|into a|the|half|most|much|all|up? ..1 time|third|half|minutes|hour|lesson|morning|budget ]
'<practice>|<adult-noun>|<learner-noun>|<name>|he|she|they|it ..1 [ bulldozed|steamrolled|railroaded|herded|corralled|churned|ploughed|waded|trawled|slogged|limped|lurched|staggered|galloped|whizzed|breezed|coasted|ballooned|mushroomed|snowballed|spiralled|nosedived|crumbled|imploded|unravelled|frayed|splintered|fizzled|spluttered|stuttered|creaked|groaned|buckled|caved|derailed|torpedoed|scuppered|smothered|strangled|crippled|paralysed|hijacked|ambushed|besieged|bombarded|peppered|littered|starved|juggled|glossed|whitewashed|pandered|tiptoed|pussyfooted|soldiered|battled|beavered|sparkled|dazzled|soared|bloomed|blossomed|crackled|fizzed|popped|hummed|buzzed|bubbled ] !the !songs !song !a !in !choir
'<be> <article>? <degree>* <any>? [ battleground|battlefield|treadmill|lottery|jungle|zoo|circus|desert|wasteland|oasis|haven|sanctuary|fortress|silo|silos|minefield|tightrope|rollercoaster|whirlwind|avalanche|quagmire|maze|straitjacket|millstone|albatross|crutch|lifeline|godsend|springboard|catalyst|magnet|bottleneck|sideshow|showcase|production|conveyor|sausage|ghost|pressure|ticking|hothouse|backwater|powder|tinderbox ] $|.|,|for|of|in|and|line|factory|machine|town|cooker|bomb|keg
'on the rocks|ropes|brink|cusp|verge of|.|,|$
'on the edge of collapse|chaos|disaster|crisis|failure|tears|burnout|control|bedlam|anarchy|losing
'in free|tatters|ruins|shreds|limbo|crisis|disarray|turmoil|freefall|meltdown|chaos|pieces|fall
'under siege|fire|strain
'full|half|running steam|throttle|tilt|empty
'<person>|<name>|he|she [ coasts|drifts|shines|struggles|excels|flounders|thrives|meanders|waffles|sulks|shirks|dithers|fusses ] $|.|,|and|when|in|with
'wave|waves|waved|nod|nods|nodded ..2 [ through ] $|.
'heart|soul|guts|teeth|backbone|spark|fizz|zip|punch|bite|edge|sparkle|magic|zing|oomph missing|lacking|gone|in|to !attack
'lack|lacks|lacked|lacking|needs|no|some|real|had|has <any>? [ spark|fizz|zip|punch|bite|sparkle|zing|oomph|soul|backbone|teeth|guts|flair|pizzazz ]
'losing battle|streak|side
'under control
'out of control
'nod|nods|nodded|nodding ..2 through
'more than its|their|his|her fair share
'close|closes|closed|closing|shut|shuts down the? talk|discussion|conversation|debate|dialogue|talking
'time filler|fillers
'filler|fillers $|.
'flit|flits|flitted|flitting|gush|gushes|scuttle|scuttled|slouch|slouched|loll|lolled|scrawl|scrawled|trudge|trudged|barge|barged|stormed|flounce|flounced
'<practice>|point|message|purpose|learning|impact <be>|got|gets <degree>* [ lost|buried|swamped|drowned|diluted ] in|by|under|among|amid|,|$|.
'<practice>|plan|table|room|relations|things|it <-ly>? <have>? <degree>? [ <verdict-verb> ] $|.|,|and|but|after|from|at|for|when|until|over|throughout|to|in|between|during|as|because
'<practice>|<person>|it|this|that|they [ add|adds|added|brings|brought|gives|gave|offers|offered nothing|little|something|much|plenty ]
'<person>|<name> ..2 [ work|works|worked|working|try|tries|tried|trying|strive|strives hard|harder|tirelessly|flat ]
'buzz|buzzes|buzzed|hum|hummed|fizz|fizzed|crackle|crackled|throb|throbbed|pulse|pulsed|fizzing|crackling|humming with !electricity
'<person>|<practice>|<name>|<adverb> ..1 ~took ~take ~takes ~taking ~no ~in ~the ~a ~an ~of ~each ~other ~other's [ <loaded-verb> ]
'<be>|<have> <adverb>? [ <loaded-verb> ] by|in|with|the|out|off|about|at|over|around
'^ [ <loaded-verb> ] <any>
'force of nature
'plummet|plummets|plummeted|nosedive|nosedived|soar|soars|soared|rocketed|skyrocketed|tumbled|slumped|slump
'in the dark
'oasis|haven|beacon of
'finger on the pulse|button|scale|scales|trigger
'hang|hangs|hung on ..1 every|her|his word|words?
'rubber stamp|stamps|stamped|stamping
'hover|hovers|hovered|hovering
'second nature
'labour|labours of love
'pillar|pillars of
'safe pair of
'wheels|wheel came|come|fell off
'mixed messages|blessing
'cruise|cruised|cruises|cruising
'bite|bites|bit off more
'car crash
'train wreck
'dog's dinner|breakfast
'pig's ear
'back burner
'last straw
'double edged
'uphill battle|struggle
'open goal
'own goal
'low ebb|point
'go|goes|went|gone|going off|over the|their|his|her rails|heads|head|boil|top
'over the top
'a sea|wall|barrage|torrent|stream|flood|blizzard|avalanche|host of
'hard|uphill work|going|slog|struggle|battle
'painful|painfully|excruciating|agonising|toe to watch|slow|curling
'sleepwalk|sleepwalking|autopilot
'on autopilot
'paper over|the cracks
'plaster|sticking over|plaster
'sink or swim
'chalk and talk
'same old
'flogging|flog a
'broken record
'ship|boat|tight ship|together
'runs|ran|run a tight
'ship shape
'on top form
'on fire|song|point|edge
'at each|one other's|another's throats
'a|the sinking|tight|happy ship
'a|the well oiled
'mad|last|chaotic minute rush|scramble|dash
'free for all
'a bit of a
'ground|grind to a
'rabbit|damp|wet in|squib|blanket
'fell|falls|fall on|off deaf|a
'flat as
'went|go|goes|gone down|over well|badly|their
'off|on the boil|ball
'box|tick|ticked|ticking boxes|exercise
'lip|window service|dressing
'smoke and
'cherry picked
'patch|patched|cobbled|thrown|bolted|tacked together|up|on
'tacked|bolted on
'shoehorned|crowbarred|squeezed|crammed
'bloated|overloaded|crowded|bitty|choppy|rushed|samey|leaden|turgid|stodgy
'lurch|lurched|lurches|hurtle|hurtled
'radiate|radiates|radiated|ooze|oozes|oozed|exude|exudes|exuded
'captivate|captivates|captivated|mesmerise|mesmerised|enthral|enthralled|enthrals|dazzle|dazzled|charm|charmed|wow|wowed
'tower|towers over|above
'melt|melts|melted down|away
'meltdown|tantrum|strop|outburst
'mayhem|havoc|bedlam|uproar|pandemonium
'descend|descends|descended|degenerate|degenerates|degenerated|dissolve|dissolved|erupt|erupted|explode|exploded ..1 into|in
'struggle|struggles|struggled|struggling|flounder|floundered|flounders|wrestle|wrestled|grapple|grappled|stumble|stumbled|limp|limped|muddle|muddled|plod|plodded|languish|languishes|languished|wallow
'drag|drags|dragged|dragging on|by|its|for
'drag|drags|dragged $|.
'dominate|dominates|dominated|dominating|hijack|hijacked|monopolise|monopolised|monopolises|swamp|swamped|bombard|bombarded|drown|drowned|drowning|smother|smothered|spoonfeed|spoonfed|stifle|stifled|stifling|suffocate|suffocated|suffocating|cram|crammed|rattle|rattled|steamroll|steamrollered|bulldoze|railroad|railroaded
'spoon feed|fed|feeding|feeds
'~i ~we had|has|have|having a hard|tough|difficult|rough time|job
'rush|rushes|rushed|rushing|race|raced|races|gallop|galloped|whizz|whizzed|romp|romped|breeze|breezed|sail|sailed|sails|sailing|fly|flew|flying|speed|sped ..1 through|past|over
'fall|falls|fell|falling|fallen apart|flat|by|through|on|into|short deaf|wayside|cracks|trap|chaos|silence?
'grind|grinds|ground|grinding to|down
'peter|peters|petered|fizzle|fizzled|tail|tailed|run|ran out|off|steam|aground
'out of control|hand|touch|date|depth|step|kilter|ideas
'all over the place|shop
'bounce|bounced|bouncing off|with
'run|runs|ran|running riot|wild|amok|rings|ragged|like
'lip service
'tick|ticking|ticked box|boxes|the
'box ticking
'jump|jumping through hoops
'going|go|goes|went through the|off motions|rails
'for the sake of
'treading|tread|treads water
'a far cry
'tip of the iceberg
'elephant in the
'breath of fresh
'like clockwork|a|wildfire|magic|well|herding <any>?
'well oiled
'alive|buzzing|bursting|brimming|oozing|glowing|beaming|humming|electric|awash|bustling|teeming|dripping with|!and
'came|come|comes|brought|brings|bring ..3 alive|life
'hum|buzz|sense|air|feel|spirit of
'at the heart|forefront|centre|core of
'the|a heart|soul|backbone|jewel|cornerstone|bedrock|engine|driving|beating|linchpin of|in|force|heart
'light|lights|lit|spark|sparkle up|faces
'shine|shines|shone|shining through|bright
'bear|bearing the brunt
'pull|pulls|pulling ..1 weight|together|plug
'punch|punches above
'raise|raises|raised the bar|roof
'set|sets ..1 high|the bar|tone|standard|scene
'swept|blown off|away
'take|takes|took ..3 by storm|bull|reins|stride
'rule|rules|ruled the roost|with
'iron fist|rod
'firm|light|heavy|steady|safe hand|touch|hands|grip|footing
'walk|walking on eggshells
'fire fighting
'firefighting|juggling
'crowd control
'death by
'one trick|size
'dumbed|dumbing down
'bogged|weighed|dumbed|watered down
'thrown|throw|throws in the|at deep
'hanging|hung|hang|clinging|stare|stares|staring|gazing|gazed on|out|into every|space|the window?
'plague|plagues|plagued|riddled|blighted|marred|tarnished|crippled|haunted|dogged|beset ..1 by|with
'toxic|poisonous|rife|rampant|endemic|entrenched|ingrained
'barked|bellowed|ranted|droned|gushed|waffled|rambled|drones|waffles|rambles|waffle|meandered|meander|meanders|drifted|drifts|drift|sagged|sags|stalled|unravelled|imploded
'shout|shouts|shouted at|across|over
'carnage|battlefield|minefield|madhouse
'hive of
'well run|rounded|kept
'outlive|outlives|outlived|stand|stands|stood|withstand the test
'worlds apart
'treats|treated|treat ..3 like
'as if|though they|he|she|nothing|it|nobody|no|everyone|someone|somebody|the|a <any>
'at a loss
'in their|his|her element|stride|shell|depth
'out of his|her|their depth|shell|comfort
'out of its depth|comfort
'fight|fights|fought|battle|battled|battling|battles ..1 for|with|against|to|over
'wind|winds|wound|winding ..1 up
'kick|kicked|kicks|kicking off|against
'pick|picks|picked|picking on|fights
'hand|hands holding
'glaring|gaping|stark|painful|painfully|woefully|blatant|blatantly|sheer|downright|outright
'no nonsense
'old fashioned|school|hat
'cutting edge
'state of the art
'hands|eyes glazed|down|over
'glazed over
:unless
[2
'question
'rule
:catches
[4
'Transitions descended into bedlam.
'In maths Heidi has struggled from the start.
'Input dragged on.
'Bobby had a hard time keeping still.
:passes
[2
'The coach arrived at ten.
'The kite went up at noon.
"""#),
    (name: "minds-idioms.yaml", text: #"""
{4
:about
'Minds read by set phrases and by rarer words for what is inside people: attention gone, understanding come, eagerness, dislike, nerves, relief.
:sets
{6
:state-more
{2
:about
'Further adjectives for what goes on inside people.
:words
"1194
blasé blase nonchalant unfazed bolshie stroppy chirpy giddy twitchy antsy fretful tetchy ratty weepy glum sullen surly stoical timid timorous sheepish nonplussed overawed awestruck starstruck spellbound agog entranced beguiled exhilarated jubilant gleeful mistrustful distrustful embittered disillusioned disenchanted disaffected jaded weary lukewarm halfhearted wholehearted enraptured rapturous spooked unnerved unsettled wrongfooted perturbed disgruntled aggrieved resentful begrudging grudging affronted indignant outraged incredulous dubious bullish gungho psyched hyped chuffed bored homesick lovesick 
cheesed brassed miffed narked riled rankled vexed irked peeved  downhearted downcast crestfallen dispirited disconsolate forlorn wistful melancholy morose moping mopey upbeat buoyant perky rapt attentive heedless absentminded preoccupied distracted
 unbothered untroubled unconcerned unperturbed impassive aloof withdrawn 
trusting wary cagey guarded edgy skittish jittery jumpy panicky panicked petrified aghast insecure cocky cocksure overconfident underconfident diffident bashful coy 
 contented complacent smug sated greedy itching desperate
 uninvested uncommitted lackadaisical
:state-telling
{2
:about
'Those that tell of a mind wherever they stand.
:words
'blasé blase nonchalant bolshie stroppy fretful tetchy weepy sullen surly timorous overawed awestruck starstruck agog jubilant gleeful mistrustful distrustful embittered disillusioned disenchanted disaffected enraptured disgruntled aggrieved begrudging affronted indignant incredulous gungho miffed narked riled irked peeved downhearted crestfallen dispirited disconsolate forlorn morose absentminded unbothered unperturbed cagey skittish jittery aghast cocksure overconfident underconfident diffident bashful lackadaisical halfhearted wholehearted uninvested unenthusiastic unenthused
:inside
{2
:about
'What is inside a person and can be missing.
:words
'understanding interest enthusiasm curiosity recognition comprehension emotion feeling remorse shame guilt embarrassment doubt hesitation excitement warmth humour concern regret guile malice irony gratitude sympathy empathy fear joy life engagement thought care conviction effort pride
:mind-ing
{2
:about
'What people stop, begin or learn to do inside.
:words
'believing trusting listening caring trying hoping asking expecting questioning thinking enjoying wanting looking bothering noticing dreaming daring doubting worrying fearing minding resenting dreading liking loving hating concentrating learning
:mind-done
{2
:about
'Participles of what was done to somebody's mind.
:words
'lulled seduced dazzled blinded hoodwinked beguiled spooked cowed swayed stung energised emboldened chastened humbled bruised buoyed sustained propelled galvanised reassured comforted intimidated disarmed charmed flattered hoodwinked misled fooled duped unsettled steadied heartened disheartened alienated antagonised placated mollified appeased bored wearied exhausted starved daunted haunted consumed gripped captivated enthused inspired bewitched smothered stifled crushed deflated demoralised battered worn wowed bamboozled perplexed confounded baffled
:in-short
{2
:about
'Short forms of notes for people.
:words
'ch'n chn chdn chldn sts stds ss pps kids lads lasses girls boys pupils children class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s yr8s yr9s table row pair group half most
:defaults
{6
:code
'MIND
:category
'mind-reading
:level
'ask
:source
'domain 6, rows 19 to 25; taxonomy, 7
:why
'Nobody can see into a mind. What did they do or say?
:offers
[3
{2
:meant
'what you saw
:text
'<n> of <N> pupils … at <time>.
{2
:meant
'what was said
:text
'One pupil said: "…"
{2
:meant
'a question
:text
'What did you notice about …?
:rules
[5
{6
:id
'mind.away
:patterns
[26
'~<number> ~some ~few [ miles|worlds|somewhere|elsewhere|far away ] $|.|,|and|by|when|during|while|throughout|for|from|all|at|through|as !from
'[ away|off with the fairies|birds ]
'[ on another|a|different ..1 planet ]
'[ lights are|were on but nobody|no ]
'[ nobody home ] $|.|,
'[ at a loose ] end|ends
'[ loose end|ends ] $|.|,|by|while|for|from|after
'[ asleep|dead on <possessive> feet ]
'[ glaze|glazes|glazed over ]
'eyes|faces|looks|expressions [ glazed|vacant|blank|dull ] $|.|,|over|by|when|and|at
'[ vacant|blank|glazed|faraway|puzzled|bemused|bewildered|baffled|lost|hunted|haunted|pained|weary|bored expression|expressions|look|looks|face|faces|stare|stares ]
'[ clock|clocks watching ]
'[ watch|watched|watching the clock ]
'[ count|counted|counting the minutes|seconds|days|hours ]
'table|tables|row|bench|corner|back|half|side|room ..4 [ had|have|has? switched|zoned|tuned|drifted|checked off|out ]
'[ had|have|has? long|already|clearly|all since? switched|zoned|tuned|checked off|out ]
'[ drift|drifts|drifted|drifting|wander|wandered off ] !to !the !into !course !down !along $|.|,|by|when|after|during|while|halfway|early|again|and
'[ nod|nods|nodded|nodding off ]
'<possessive>|pupils'|children's|class's|whose [ heart|hearts|mind|minds|head|heads ..2 in|elsewhere ] it|the|this|task|job|game|lunch|home|football|$|.
'[ heart|hearts <be>|wasn't|isn't|weren't|aren't not? in ]
'[ had|has|have other|better|bigger things|fish ]
'[ <be>|wasn't|weren't|isn't not|n't|never? really|fully|quite with ] us|her|him|you|it|them
'[ present|there only|just|merely in body ]
'[ in body but|not|if ]
'[ lost in ] thought|thoughts|a|<possessive>
'[ ants in <possessive> ]
:unless
[1
'question
:even
[1
'phrase
:catches
[3
'Half of table 3 had switched off by then.
'The older two were away with the fairies.
'By eleven a few were at a loose end.
:passes
[3
'The farm is four miles away.
'The heating had switched off at ten.
'The clock was watched for the bell.
{6
:id
'mind.reached
:patterns
[33
'[ penny|pennies|coin ..2 drop|drops|dropped|dropping ]
'[ light|lightbulb|bulb moment|moments ]
'[ light|lights|bulb ..1 go|goes|went|going|came|come on ] in|for|with|behind|all|across
'[ fall|falls|fell|fallen|falling|slot|slots|slotted|click|clicks|clicked|clicking into place ]
'[ <have> <-ly>? landed ] $|.|,|with|for|well
'[ hit|hits|hitting|struck|strikes|strike|drove|drives|drive home|chord|chords ]
'[ struck|strikes|strike|striking|touched|touches|hit|hits a ..1 chord|nerve|note ] !of
'[ resonate|resonates|resonated|resonating ] with|for|across
'[ gets|got|get|getting through to ] <person>|<learner-noun>|them|him|her|the|this
'[ over|above <possessive>|the|pupils'|children's heads|head ] $|.|,|,|and|in|by|for !<number>
'[ in|out|beyond|within of? <possessive> depth|element ]
'[ none the wiser ]
'[ any|much the wiser ]
'[ all at sea ]
'[ fish out|to|in of? water ]
'[ duck|ducks to water ]
'[ second nature ]
'[ wrap|wraps|wrapped|get|gets|got|getting <possessive> head|heads|mind|minds around|round ]
'[ to|into grips|terms with ]
'[ get|gets|got|getting|come|came the hang|measure|message|point|drift|gist|knack|picture ] of|$|.|,|from|at|quickly|straight
'[ join|joins|joined|joining|connect|connects|connected|connecting up? the|their dots ]
'[ see|sees|saw|seen|seeing|make|makes|made|making the|a|any|no|that connection|link|links|connections|sense ] between|to|with|of|$|.|,
'[ make|makes|made|making ..1 head|heads or|nor tail|tails ]
'[ clear|plain|crystal|obvious|mystery|news|greek|dutch|mud to ] them|him|her|<person>|<learner-noun>|everyone|most|us|all|the
'[ lost|lose|loses|losing in translation ]
'[ know|knows|knew|knowing <-ly>? what|exactly|precisely ..1 was|is|were|it|they|he|she|to ] <any>
'[ take|takes|took|taken|taking it|this|that|all? in ] $|.|,
'[ sink|sinks|sank|sunk in ] !the !a !water !mud
'[ make|makes|made no|little|perfect|complete|more sense ] to|of|for|$|.|,
'[ were|was|are|is|been right there ] with|beside
'[ with you|her|him all the|every ] way|step
'[ in tune|sync|step|touch with ] <person>|<learner-noun>|<possessive>|the|each|one
'[ on the same|different|wrong|right wavelength|page ]
:unless
[1
'question
:even
[1
'counted
:catches
[3
'You could see the penny drop at the back table.
'The idea of a remainder has landed with most of them.
'It went straight over their heads.
:passes
[2
'A penny fell on the mat and rolled.
'The ball went over their heads into the road.
{6
:id
'mind.keen
:patterns
[45
'[ bit between ]
'[ eat|eats|ate|eating|fed|feeding from|of <possessive>|the hand|hands|palm ]
'[ like a? greyhounds|greyhound|sheep|lambs|moths|bees|flies|wildfire|ducks|kittens|lemmings|zombies|robots|statues|clockwork|troopers|professionals|veterans ]
'[ chomping|champing|straining at the ] bit|leash
'[ raring|itching|dying|bursting|busting|longing|desperate|burning ] to|for|with
'[ full of beans|themselves|himself|herself|fun|life|it|mischief|energy ]
'[ fired|fire|fires|firing|pepped|psyched|geared|charged|revved|buoyed|pumped up ] !the !a !engine
'[ up for it|anything|the|more|a ]
'[ jump|jumps|jumped|jumping|leap|leapt|leaps at ] the|it|every|any|chances
'[ with|in both hands ] $|.|,
'[ a spring|bounce|skip|smile in|on <possessive> step|face|faces|lips|walk|stride ]
'[ on cloud nine ]
'[ over the moon ]
'[ tickled pink ]
'[ walking|walked|floating on air ]
'[ in <possessive> element ]
'[ like|as a|an? kid|kids|child|children|pig|pigs in a|the|clover|sweet|candy ]
'[ heart|hearts and soul ]
'[ pour|pours|poured|pouring|throw|throws|threw|fling|flung themselves|himself|herself|<possessive> heart|hearts|soul|energy into ]
'[ throw|throws|threw|throwing themselves|himself|herself into ]
'[ think|thinks|thought the world|highly|lot|most of ]
'[ think|thinks|thought a|very|so great|lot|much|little|highly deal? of ] <any>
'[ worship|worships|worshipped|idolise|idolises|idolised|revere|reveres|revered|dote|dotes|doted|] the|on|him|her|their|his|them|you
'[ soft spot for ]
'[ eat|eats|ate|eating ..2 out|from of <possessive>|the hand|hands|palm ]
'[ hang|hangs|hung|hanging on|onto ..2 every|each|word|words ]
'[ edge|edges of|on <possessive> seats|seat ]
'[ all ears|eyes|smiles|agog|fired|excited|keyed ] $|.|,|for|when|as|and|at|up
'[ bright|wide|starry|dewy|doe eyed ]
'[ eat|eats|ate|eating|sleep|sleeps|live|lives and breathe|breathes|drink|drinks|sleep|sleeps ]
'[ eat|eats , sleep|sleeps ]
'[ in the zone|mood ] $|.|,|for|to|from|by|when
'[ under the|her|his|its|your spell ]
'[ spell|spells ..1 cast|broken|bound ] $|.|,|on|over|by|when
'[ a sea|forest|mass of ] smiles|smiling|eager|hands|faces|blank|bored
'[ have|has|had|having|getting|gets|got the bug ]
'[ catch|catches|caught|bitten by the bug|fever ]
'[ live|lives|lived|living for ] the|this|these|it|friday|monday|break|lunch|<practice>|<school-subject>
'[ <be> all|right|really|well over|into ] it|this|them|him|her|science|maths|reading|drama
'[ take|takes|took|taken|taking to ..1 like ]
'[ lap|laps|lapped|lapping|drink|drank|drinking|soak|soaks|soaked|soaking|eat|ate ..2 up ] $|.|,|every|each|and|when|like
'[ want|wants|wanted|cried|hungry|thirsty|hungered|begged|clamoured|clamouring for more ]
'[ can't|couldn't|cannot get|wait enough|to ] of|for|go|start|show|get|share|tell|begin|be|see|try|read
'[ jump|jumps|jumped|jumping|leaping|leapt for joy ]
'[ buzzing|buzzed|glowed|glowing|glow|beamed|beaming|swelled|swelling|burst|bursting|puffed|fizzing|fizzed|bubbling|brimming|brimmed|simmering|simmered|bristling|bristled|seething|seethed ..1 with ] !flies !bees !wasps <any>
:unless
[1
'question
:even
[1
'phrase
:catches
[3
'The new starters were chomping at the bit.
'Your tutor group thinks the world of you.
'Parents leave with a spring in their step.
:passes
[2
'The hall was buzzing with flies as the bins stood open.
'The lamb had a spring in the pen.
{6
:id
'mind.unwilling
:patterns
[55
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she|who|many|most|half|some ..2 [ stopped|stop|stops|ceased|began|begun|started|learnt|learned|forgotten|given up|to? <mind-ing> ]
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she|who|many|most|half|some ..1 <be> <-ly>? [ <mind-done> ] by|into|with|from|$|.|,
'[ see|sees|saw|seen|seeing|look|looked right|straight? through ] the|it|him|her|them|any|<possessive>|you|praise !window !glass !lens !telescope !book !books !list !door !microscope !folder !sample !records !tray
'[ willing|willed|will the|it|them|him|her ..1 clock|bell|on|to|hands|minutes ]
'[ hang|hangs|hung|hanging in there ]
'[ had|have|has|keep|kept <possessive> coats|bags|eyes|minds|feet ..1 on|packed|out in|of|the <possessive>|the heads|door ]
'[ would|'d|who'd|they'd|he'd|she'd sooner|rather <-ly>? be ]
'[ would|'d|who'd|they'd|he'd|she'd sooner|rather ] not|have|do|go|stay|talk|draw|sit|play|keep|leave|$|.
'[ anywhere|somewhere|anyone|anything but|else ] here|there|work|read|listen|write|than
'[ vote|votes|voted|voting with <possessive> feet ]
'[ could not|n't|hardly? care|give less|two|a|tuppence ]
'[ couldn't care|give less|two|a|tuppence ]
'[ couldn't|could|wouldn't|can't not? be bothered|fussed|arsed|budged ]
'[ at|near|reach|reached|reaching|to the|their|his|her end|limit of <possessive> tether|rope|patience ]
'[ at|to|reach|reached|near breaking|boiling|saturation point ]
'[ close|near|reduced|moved|driven to tears|despair|distraction ]
'[ spoiling|itching|looking|ready for|to a? fight|row|argument|scrap|trouble|go ] $|.|,|from|with|over|about|when
'[ chip|chips on ..2 shoulder|shoulders ]
'[ axe|axes to grind ]
'[ bone to pick ]
'[ nose|noses out|put of joint ]
'[ hackles ]
'[ got|get|gets|put|puts ..3 backs|back up ] $|.|,|at|by|when|from|over
'[ toys out of ]
'[ up in arms ]
'[ cold feet ] $|.|,|about|over|and
'[ butterflies ] $|.|before|in|all
'[ rabbit|rabbits|deer|hare in|caught ..2 headlights ]
'[ comfort zone|zones ]
'[ lost|lose|loses|losing|keep|kept|hold|held|steady|steadied <possessive> nerve|nerves|bottle|composure|temper|rag|cool|head|heads ] !up !down
'[ in a|high|low|right|foul|bad huff|dudgeon|sulk|strop|spirits|mood|paddy|temper|fluster|tizzy|lather|stew|flap|rut ]
'[ grin|grinned and bear|bore ]
'[ through gritted|clenched teeth ]
'[ under|on sufferance|duress ]
'[ with good|bad|ill|poor|grudging grace ]
'[ against <possessive>|the will|grain|better ] judgement|judgment|$|.|,
'[ kick|kicked|kicking|dragged|dragging and|or screaming ]
'[ tie|ties|tied|tied up? in knots ]
'[ bend|bends|bent|go|went|gone round|out|off the|of <possessive>? bend|mind|minds ]
'[ drive|drives|drove|driven|climbing|bouncing ..1 up|off the walls|wall ]
'[ take|takes|took|taken|taking it|this|that? personally|badly|hard|seriously|amiss ]
'[ take|takes|took|taken|taking umbrage|offence|exception|fright|against|aback|heart|comfort|solace|pleasure|delight|pride ] !pictures
'[ <be>|<person>|<name>|<adult-noun>|head|deputy|boys|girls thrown by ] <any>
'^ <person>|<adult-noun>|<learner-noun>|<name>|head|deputy|exec ..3 [ thrown|floored|stumped|rattled|stung|hurt|touched|shaken|flustered|put|taken|caught|bowled by|out|off|aback|over ] <any>
'[ caught|taken|thrown|knocked off|aback|by|on guard|balance|stride|surprise|back ]
'[ wrong footed ]
'[ on|off the|his|her|their defensive|guard|hook ] $|.|,|about|when|as|from|at|by
'[ close|closes|closed|circle|circled ranks|wagons ] $|.|,|when|at|about|to|from
'[ party line ]
'[ tell|tells|told|telling|say|says|said|saying us|you|me|visitors|inspectors? what ..2 want|wanted|hoped|like|thought ..2 hear ]
'[ feel|feels|felt|make|made ..2 small|stupid|silly|big|awkward|welcome|unwelcome|wanted|unwanted|special|guilty|safe|invisible ]
'[ rub|rubbed|rubs ..2 wrong|nose|noses ]
'[ under|beneath|below a|the cloud|radar|surface ] $|.|,|of|about
'[ bored|worried|scared|frightened|fed to|up tears|death|stiff|teeth|of|with ]
'[ dread|dreads|dreaded|dreading|begrudge|begrudges|begrudged|resent|resents|resented|bemoan|bemoans|bemoaned|fret|frets|fretted ] <any>
:unless
[1
'question
:even
[1
'phrase
:catches
[3
'The gate is staffed by people who would rather be anywhere else.
'Dad came in spoiling for a row.
'The Year 8s gave us the party line.
:passes
[3
'The vote was held at noon.
'The ball went up the wall.
'She said she would rather stay.
{6
:id
'mind.without
:patterns
[11
'[ without|not|never|with|no|barely|scarcely|hardly|little so? much? as? a|an|any|one|the|even? flicker|hint|trace|shred|glimmer|spark|scrap|jot|ounce|iota|smidgen|modicum|murmur|moment's|moment|second|backward|shadow|whiff|breath|whisper of|thought|glance ] <inside>|a|protest|complaint|dissent|trouble|fuss|thought|hesitation|$|.|,
'[ without|with no a|any|so|second|one ..2 thought|care|qualm|qualms|fuss|murmur|complaint|protest|hesitation|regret|doubt|worry ]
'[ out of sheer? kindness|spite|habit|loyalty|fear|duty|guilt|pity|boredom|desperation|frustration|politeness|curiosity|mischief|love ]
'[ relief|joy|dismay|panic|despair|delight|disbelief|resentment|unease|excitement|anxiety|gloom|bewilderment|frustration|anger|pride|apathy|boredom all|in|was|is|across|on|at|among|round|around ] round|around|the|every|faces|room|staffroom|palpable|table|air|<possessive>|when
'[ a|the sigh|wave|sense|wall|buzz|air|ripple|surge|flood of ] relief|excitement|panic|anticipation|dread|calm|resentment|silence|anxiety|confidence|expectation|nerves
'<person>|<adult-noun>|<name>|head|deputy|exec|chair [ more|less|keener|happier|readier interested|concerned|worried|bothered|in|on|about|to ..1 ] <any> ..8 than
'[ bent|intent|fixated|keen on ] <-ing> !fire
'[ bent|intent|fixated|keen on ] the|it|a|<possessive>|him|her|them !fire
'[ know|knows|knew <degree>? well|full|fine|perfectly|better ] <any>
'[ <have> no|little|every|any intention|qualms|illusions|desire|wish|patience|interest ] of|about|in|to|for|that
'[ <have> had|lost|found|got <possessive>? fill|enough|heart|will|appetite|mojo|spark|faith|confidence|interest ] of|in|to|$|.|,|back|for
:unless
[1
'question
:even
[1
'phrase
:catches
[1
'The chant went on without a flicker of understanding.
:passes
[2
'Two pupils asked about lunch without a card.
'The bulb went on without a flicker.
"""#),
    (name: "minds.yaml", text: #"""
{4
:about
'An inner state or understanding said without words or act to show it.
:defaults
{6
:code
'MIND
:category
'mind-reading
:level
'ask
:source
'domain 6, rows 19, 20, 22 to 25, 65, 69
:why
'Nobody can see into a mind. What did they do or say?
:offers
[3
{2
:meant
'what you saw
:text
'<n> of <N> pupils … at <time>.
{2
:meant
'what was said
:text
'One pupil said: "…"
{2
:meant
'a question
:text
'What did you notice about …?
:sets
{5
:state
{2
:about
'Adjectives for what goes on inside people.
:words
'relieved torn smitten besotted enthralled engaged disengaged interested disinterested uninterested bored confused happy unhappy sad excited enthusiastic attentive inattentive focused unfocused motivated demotivated unmotivated anxious worried nervous frustrated keen eager reluctant curious confident unconfident comfortable uncomfortable relaxed tense stressed calm upset angry annoyed irritated cross embarrassed ashamed proud pleased delighted disappointed surprised shocked puzzled perplexed baffled bewildered lost unsure uncertain hesitant shy timid afraid scared frightened fearful terrified absorbed engrossed immersed captivated enthralled fascinated gripped mesmerised spellbound rapt hooked inspired impressed amused entertained distracted disruptive restless fidgety tired sleepy lethargic listless apathetic indifferent resentful jealous lonely isolated included excluded valued respected supported safe secure settled unsettled overwhelmed daunted intimidated determined resilient ambitious aspirational passionate committed dedicated content contented satisfied dissatisfied grateful thankful hopeful hopeless helpless powerless empowered stretched challenged stimulated invested involved alert aware unaware oblivious mindful knowledgeable ignorant familiar sure certain convinced sceptical cynical suspicious wary guarded defensive hostile resistant receptive willing unwilling ready prepared inclined stuck fearless undaunted bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile submissive resourceful petrified mortified panicked panicky tearful furious livid incensed miffed peeved bereft crestfallen gutted heartbroken devastated overjoyed chuffed tickled buoyed nonplussed flabbergasted astonished astounded amazed spooked perturbed agitated jumpy edgy nervy squeamish bushed knackered shattered bothered wistful nostalgic bullish smug envious contrite remorseful resigned rebellious fulfilled homesick thrilled ecstatic elated cheerful miserable gloomy grumpy sulky moody dejected deflated demoralised despondent disheartened discouraged encouraged heartened offended hurt humiliated unheard heard ignored undervalued unappreciated appreciated loved cherished understood desperate impatient patient tolerant sympathetic independent able capable competent fluent enjoying loving struggling daydreaming
:state-sure
{2
:about
'What only a mind can be, so the sentence needs no person that is known as one.
:words
'relieved smitten besotted enthralled disinterested bored unhappy enthusiastic inattentive demotivated unmotivated anxious worried nervous frustrated eager reluctant unconfident stressed upset angry annoyed irritated embarrassed ashamed proud delighted disappointed surprised shocked puzzled perplexed baffled bewildered unsure hesitant timid afraid scared frightened fearful terrified engrossed captivated fascinated mesmerised spellbound inspired impressed amused restless fidgety lethargic listless apathetic resentful jealous lonely overwhelmed daunted intimidated passionate contented dissatisfied grateful hopeful hopeless disengaged oblivious sceptical cynical suspicious wary unwilling fearless undaunted bemused frazzled exhausted flustered rattled docile submissive petrified mortified panicked panicky tearful furious livid incensed miffed peeved crestfallen gutted heartbroken devastated overjoyed chuffed nonplussed flabbergasted astonished astounded amazed agitated jumpy edgy squeamish knackered bothered wistful nostalgic smug envious contrite remorseful resigned rebellious fulfilled homesick thrilled ecstatic elated cheerful miserable gloomy grumpy sulky moody dejected deflated demoralised despondent disheartened heartened offended humiliated unheard undervalued unappreciated confident uninterested
:mental-verb-sure
{2
:about
'Verbs for what only a mind does.
:words
'adore adores adored relish relishes relished resent resents resented dread dreads dreaded despise despises despised loathe loathes loathed detest detests detested savour savours savoured envy envies envied crave craves craved covet covets coveted enjoy enjoys enjoyed hated hates loved loves admired admires feared fears trusted trusts
:mental-verb
{2
:about
'Verbs of feeling and thinking, with a person before them.
:words
'love loves loved enjoy enjoys enjoyed enjoying like likes liked dislike dislikes disliked hate hates hated loathe loathes adore adores adored relish relishes relished appreciate appreciates appreciated value values valued respect respects respected admire admires trust trusts trusted fear fears feared dread dreads dreaded understand understands understood know knows knew realise realises realised recognise recognises grasp grasps grasped comprehend believe believes believed think thinks want wants wanted wish wishes wished hope hopes hoped feel feels felt care cares cared intend intends intended prefer prefers preferred mind minds minded expect expects worry worries worried welcome welcomes welcomed embrace embraces embraced cherish cherishes resent resents resented envy enjoys doubt doubts doubted misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget forgets remember remembers desire desires desired crave craves regret regrets detest detests yearn yearns long buys
:effect-verb
{2
:about
'Verbs that say what something did to someone inside.
:words
'confuse confuses confused confusing bore bores bored distract distracts distracted excite excites excited interest interests interested engage engages engaged motivate motivates motivated frustrate frustrates frustrated upset upsets reassure reassures reassured unsettle unsettles unsettled please pleases pleased disappoint disappoints disappointed annoy annoys annoyed amuse amuses amused intimidate intimidates intimidated overwhelm overwhelms overwhelmed challenge challenges challenged stretch stretches stretched stimulate stimulates stimulated grip grips gripped absorb absorbs absorbed fascinate fascinates fascinated worry worries worried concern concerns concerned surprise surprises surprised satisfy satisfies satisfied suit suits suited empower empowers empowered discourage discourages discouraged inspire inspires inspired enthuse enthuses enthused captivate hooked embarrass embarrasses embarrassed demoralise demoralises demoralised disadvantage disadvantages disadvantaged demotivate demotivates demotivated deter deters deterred daunt daunts daunted thrill thrills thrilled entertain entertains entertained puzzle puzzles puzzled provoke provokes provoked tempt tempts tempted convince convinces convinced persuade persuades persuaded
:rules
[4
{5
:id
'mind.state
:patterns
[75
'^ <determiner>? <any>? <person>|<adult-noun>|<learner-noun>|<name>|head|deputy|<in-short> [ <degree>* <state> ] when|that|to|as|after|once|because|throughout|during|at|before|even|until|for|from|all
'^ <in-short> ..1 [ <state> ] $|.|,|throughout|when|at|by|about|from|during|and|in|all|even
'<in-short>|<person>|<adult-noun>|<learner-noun>|<family-noun> [ <state-more> ] about|at|with|over|by|that|when|$|.|,
'~not ~no <be>|look|looks|looked|seem|seems|seemed|feel|feels|felt|left|grew|sat|stood|went|came|stayed|remained <degree>* [ <state-telling> ]
'[ <state-telling> ] about|over|at|that|towards|toward|with|pupils|boys|girls|staff|parents|children|teenagers|faces|silence
'~i ~we <be>|look|looks|looked|seem|seems|seemed|feel|feels|felt|left|grew|grow|grows|become|became <adverb>* <degree>* [ <state-sure> ] !box !lettering
'<possessive>|pupils'|children's [ mind|minds|heart|hearts|thoughts|head|heads <be> ] on|elsewhere|in|not|set|full|miles|already
'[ look|looks|looked|turn|turns|turned ..3 for approval|reassurance|confirmation|comfort|guidance|leadership|validation ]
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she|class <be>|look|looked|looks|seem|seems|seemed|appear|appeared|sound|sounded|feel|felt|left|stay|stayed|remain|remained <adverb>* <degree>* [ wowed|inspired|unimpressed|unconvinced|unmoved|uninspired|enthused|energised|worn|drained|burnt|stumped|flummoxed|puzzled|thrown|rattled|gripped|glued|absorbed|transfixed|wrapped|riveted|deflated|subdued|buoyant|upbeat|downbeat|weary|jaded|smug|sheepish|grateful|wary|comfortable|uncomfortable|settled|unsettled|invested|hooked|lost|adrift|switched|tuned|zoned|keen|itching|raring|desperate|hungry|thirsty ] !seats !property !luggage !coat !bottle
'<be> <-ly>? [ on board ] !ship !the
'<person> <be> on side
'happiest|proudest|calmest|saddest|keenest|angriest when|outdoors|outside|in|with|at|on
'<person>|<name>|he|she|they get|gets|got|getting|become|becomes|became|grow|grows|grew <degree>* [ <state> ] !ready
'<be> easily [ led|distracted|bored|pleased|upset|frustrated|confused|swayed|discouraged|offended|influenced ]
'mentally <any>
'<person> <be> <degree>* fully|firmly|right|solidly|squarely behind
'<be> understood|shared|owned|valued|accepted|supported|welcomed by all|everyone|everybody|most|staff|pupils|parents|families
'take|takes|took|taken|taking <any>? <any>? pride|pleasure|delight in
'saw|seen|see|noticed|found [ pride|care|enjoyment|confidence|curiosity|resilience|independence|enthusiasm ]
'<person> <be> <any> rather than [ <state> ]
'get|gets|got|getting on|along <degree>* well|badly|famously|nicely
'<person>|<learner-noun>|<adult-noun>|<name> <be> <-ly> [ <state> ]
'<person>|<learner-noun>|<adult-noun>|they|he|she <be> <-ly>? [ glued|riveted|rooted ] to
'^ <determiner>? <any>? <person> [ <degree>* <state> ] $|.|by|with|at|and|,|stiff|throughout|about|from|to
'[ bored|scared|worried stiff|rigid|silly|senseless|sick|witless ]
'at ease
'had|having|have fun
'in two minds
'no idea|clue
'itching|dying|raring to
'couldn't|can't|cannot wait
'~we ~i looking|looked|look forward to
'lose|lost|losing heart|patience|faith|trust
'the penny dropped
'it|things|idea|concept clicked
'sink|sank|sunk in
'sense of belonging|pride|ownership|purpose|urgency|community|direction|achievement
'take|takes|took|taking ownership|pride|pleasure|delight|interest
'buy in
'happy|content|glad to
'on their toes
'<be> up for it
'see|sees|saw the point|value|purpose
'made|make|makes sense of
'at a loss
'bond|bonded|bonds with
'<person> <be> <adverb>* [ listening|concentrating|daydreaming|enjoying|coping|struggling ]
'<person> ..1 found|finds|find it|the|this|them <any>? <any>? [ hard|easy|difficult|boring|interesting|confusing|tricky|useful|helpful|handy|challenging|fun|funny|tedious|stressful ]
'<person> find|finds|found [ <practice> <degree>* hard|easy|difficult|boring|confusing|interesting|tricky|useful ]
'morale <be>
'self esteem|confidence|belief|worth
'desperate|anxious|afraid|scared to|of|for
'frame of mind
'mood <be>|in|of
'no interest in
'<any> interest <be>
'wanted|wants|want nothing|to be|more|less|attention|out
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name> ..3 <be> [ <adverb>* <degree>* <state> ] !with <number>?
'<person>|<learner-noun>|<adult-noun>|<name>|they|he|she <be> <adverb>* <degree>* [ <state> ]
'they're|he's|she's <degree>* [ <state> ]
'<number> of <number> <person>? !ready [ <degree>* <state> ] !to
'[ engaged|confident|motivated|enthusiastic|bored|curious|eager|keen|happy|reluctant|anxious|disengaged|attentive|resilient|lazy|unmotivated|willing|passive|lively ] <degree>* <learner-noun>|<adult-noun>|<family-noun>
'<not> <degree>* [ interested|engaged|bothered|motivated|listening|concentrating|focused|convinced|challenged|stretched|ready|paying ]
'<person> <be> <not>? [ listening|concentrating|focusing|paying|enjoying|loving|struggling|daydreaming|coping|thinking|learning|thriving|progressing|switched|trying|working ] !about !to <any>? !<number>
'pay|paid|paying|pays <degree>* attention
'<person> ..3 look|looks|looked|looking|seem|seems|seemed|appear|appears|appeared|sound|sounds|sounded|feel|feels|felt to? be? [ <degree>* <state> ]
'<person> ..3 seem|seems|seemed|appear|appears|appeared [ to <any> ]
'<person> ..3 <be> <degree>* [ fed|sick|tired up|of ]
'self conscious|assured|confident
'switch|switched|switches|switching|zone|zoned|tuned off|out
'on board|side with
'bought|buy|buys|buying into
'keen|eager|happy|willing|reluctant|determined to|about
'attention|minds|mind|interest <be>|seemed|had ..2 wandered|elsewhere|wandering|drifted|held|captured|lost
'lose|loses|lost|held|hold|holds|captured|capture|grabbed ..2 interest|attention|concentration|focus|heart|confidence
:unless
[1
'question
:catches
[8
'Head relieved when the bell went.
'P7s blasé about the bell.
'The new arrivals are homesick.
'Pupils were engaged.
'6 of 27 very engaged
'The class was bored.
'Students were genuinely surprised.
'All the pupils were confident.
:passes
[5
'We were curious about the two clocks in the hall.
'The phone line was engaged.
'Nine of the pupils stood up.
'6 of 27 looking at the board
'4 of 7 ready with a book open
{5
:id
'mind.effect
:patterns
[2
'~are ~were ~is ~was ~be ~been [ <effect-verb> ] <learner-noun>|<adult-noun>|<family-noun>|them|him|her|us|me|everyone|everybody|nobody
'~are ~were ~is ~was ~be ~been [ <effect-verb> ] the|some|many|most|all|our|these|those|both|several ..2 <learner-noun>|<adult-noun>|<family-noun>
:unless
[1
'question
:catches
[2
'The second card confused them.
'The long input bored the younger children.
:passes
[2
'The children stretched, then sat down.
'The head asked what had interested her.
{5
:id
'mind.verb
:patterns
[56
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she <be> <adverb>* [ hoping|wanting|wishing|fearing|dreading|relishing|craving|hating|trusting|believing|feeling|doubting|loving|savouring|longing|expecting|pretending|lapping ]
'could|can tell|see they|he|she|that ..2 <state>|<be>|wanted|knew|felt|loved
'come|comes|came|went|go|goes|left away|home ..1 [ feeling|happy|inspired|confident|confused|enthused|energised|tired|buzzing|with <any>? new|better|deeper|clear|clearer|real ]
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she <adverb>* [ took|takes|take|taken|warmed|warms|warm to ] the|it|this|her|him|their|<practice>
'sick|tired|weary|bored|scared|frightened|afraid|proud|fond|jealous|ashamed|suspicious|wary|unaware|conscious|aware|capable of !the|a|two|three !number <any>
'see|sees|saw|regard|regards|regarded|view|views|viewed|consider|considers|considered|perceive|perceived it|this|that|them|themselves|reading|maths|school|homework|marking|learning|writing|feedback ..1 as [ <any> ]
'put|turned off by
'win|wins|won ..2 over
'at home|ease with|in
'<person> [ identify|identifies|empathise|empathised|sympathise|connect|connected|relate|related ] to|with
'on the edge of their|his|her
'eyes|faces lit|light|shone|glowed|widened|fell|sparkled
'lap|laps|lapped it|them|up ..1 up
'motivation|enthusiasm|confidence|engagement|interest|morale|curiosity|appetite|concentration|attention|understanding|anxiety|frustration|excitement <be>|<have>|was|seemed|ran|runs <degree>* [ low|high|poor|good|strong|weak|lacking|grown|dropped|risen|waned|fading|building|palpable|real|evident|clear|secure|patchy|limited|growing|sky ]
'never|doesn't|didn't occur|occurs|occurred to
'get|gets|got|see|sees|saw the joke|point|gist|idea|message|hang|picture|sense|link|connection
'no|little|any|real|genuine|growing|true|keen [ interest|enthusiasm|appetite|desire|wish|intention|curiosity|understanding|grasp|sense|willingness|reluctance ] in|for|to|of|on
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she [ resolved|decided|chose not|intended|aimed|sought|hoped|longed|wished|tried|wanted|meant|refused ] to impress|please|avoid|be|look|appear|win|get|feel
'in|with fear|awe|dread|wonder|hope|despair|frustration|anticipation|excitement|admiration|disbelief|amusement|confusion|bewilderment
'their|his|her|pupils'|children's|teachers'|staff [ attention|minds|hearts|patience|enthusiasm|curiosity|imagination|imaginations|spirits|interest|anxieties|fears|hopes|pride ] <be>|<have>|wandered|drifted|soared|sank|rose|fell|ran|was|lifted|grew
'capture|captures|captured|fire|fires|fired|spark|sparks|sparked|hold|holds|held|grab|grabs|grabbed|catch|catches|caught ..1 imagination|imaginations|attention|interest|curiosity|eye
'<person>|<learner-noun>|<adult-noun>|<family-noun> had|have|has <adverb>? [ grasped|understood|mastered|realised|enjoyed|appreciated|internalised|absorbed|forgotten|remembered|learned|learnt ]
'[ probe|probes|probed|deepen|deepens|deepened|extend|extends|extended|reveal|reveals|revealed ] ..2 understanding|thinking|knowledge|learning
'with <degree>*|great|real|such|some|much|little? [ <virtue>|grace|poise|dignity|style|finesse|elegance|authority|vigour|precision|clarity|rigour|fluency ] !of
'see|saw|seen|felt|sense|sensed|hear|heard|feel the|their|his|her|your <any>? [ <virtue>|pride|joy|delight|frustration|boredom|confidence|excitement|fear|relief|enjoyment|effort|concentration|satisfaction|tension|anxiety|hesitation|reluctance ]
'[ pride|joy|delight|frustration|boredom|excitement|relief|satisfaction ] on|in their|his|her|the
'<person>|<name> <adverb>? [ meant|intends|intended|means ] to
'<person>|<learner-noun> <adverb>? [ mastered|cracked|nailed ] the|it|this|a|how|their
'<person> do|does|did|can|could|will|would? <negative-do>|not [ get ] the|it|what|why|how|this|that|much
'<person>|<learner-noun>|<adult-noun> [ remembered ] !to
'<person>|<name> will|would|may|might|must|can <adverb>* [ know|understand|love|enjoy|appreciate|realise|feel|believe|value|respect|trust|grasp|want|care|like ] !to
'<person> in|from|at|of <any> <any>? [ love|loves|loved|enjoy|enjoys|enjoyed|prefer|prefers|preferred|like|likes|liked|understand|understood|know|knew|feel|felt|want|wanted|value|valued|believe|trust|dislike|hate ]
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name> <adverb>* [ do|does|did|can|could|will|would? <negative-do>|not? <adverb>* <mental-verb> ] !that|like <number>?
'he|she|they|who|everyone|class|children|pupils <adverb>* [ do|does|did|can|could|will|would? <negative-do>|not? <mental-verb> ]
'<person> ..2 no longer [ <mental-verb> ]
'<person> ..2 and [ <mental-verb> ] their|his|her|it|the|how|what|why|that
'[ understood|understand|understands|grasped|enjoyed|loved|loves|enjoy|enjoys|knew|knows ] the|it|this|that|their|what|how|why|every|each|him|her|being|working|learning
'do|does|did|can|could|will|would? <negative-do>|not [ understand|know|grasp|realise|appreciate|believe|feel|like|enjoy|trust|value|respect|see the|get it|get|remember ]
'do|does|did|can|could|will|would? <negative-do>|not really|fully|actually|quite|always|seem [ understand|know|grasp|care|get|to ]
'clear|good|strong|secure|deep|poor|weak|limited|little|no|some|better|firm|sound|full|real|shaky|solid|growing <any>? understanding|grasp|awareness|knowledge|recall
'<person> <have> a|an|no|little <any>? [ understanding|grasp|sense|love|passion|fear|enthusiasm|interest|awareness|thirst|hunger|desire|appetite|feel|flair|confidence|pride ]
'love|thirst|passion|hunger|enthusiasm|appetite|zest|enjoyment of|for <any>
'[ learning|understanding|enjoyment|engagement|enthusiasm|progress|joy|confidence|motivation|curiosity|excitement <be> <degree>* evident|clear|obvious|visible|apparent|tangible|palpable|secure|taking|happening|high|low ]
'full of enthusiasm|energy|confidence|joy|ideas|curiosity
'with <any>? [ enthusiasm|confidence|pride|joy|enjoyment|interest|ease|relish|gusto|conviction|understanding|reluctance|care|purpose|passion|energy ]
'show|shows|showed|showing|shown|display|displays|displayed|demonstrate|demonstrates|demonstrated <any>? <any>? [ understanding|respect|interest|enthusiasm|confidence|resilience|maturity|independence|pride|care|commitment|empathy|kindness|determination|initiative|awareness|progress|enjoyment|curiosity|engagement|ability|leadership|knowledge|skill|skills|perseverance|restraint ]
'in awe
'out of boredom|fear|habit|frustration|spite|interest|curiosity
'in order to impress|avoid|please|get|show
'pretend|pretended|pretends|pretending not? to
'tried|tries|trying to [ impress|avoid|please|provoke|wind|look|hide ]
'on purpose
'deliberately|wilfully|intentionally|knowingly|grudgingly|begrudgingly|willingly|reluctantly|eagerly|enthusiastically|happily|gladly|proudly|nervously|anxiously|confidently|excitedly|sulkily|lazily|attentively|intently|angrily|politely|respectfully
'attention|looking|attention seeking
'feel|feels|felt|feeling [ <degree>* <state> ]
'got|get|gets|took|takes ..1 [ a lot|lots|much|plenty|something|nothing|little from|out ]
:unless
[2
'question
'counted
:catches
[5
'They loved it.
'She didn't understand.
'Some parents no longer trust the leaders.
'Pupils enjoy their lessons.
'Learning was evident.
:passes
[2
'Two pupils said they find it boring.
'I know the bell rings at ten.
{5
:id
'mind.frame
:patterns
[86
'[ get|gets|got|getting a kick|buzz|thrill|lot|great ..1 out|from ] of?
'<be> on my|your|our|his|her|their [ side ]
'[ could|can|would do|manage without ]
'[ catch|catches|catching|caught on ] $|.|,|to|quickly|fast|and
'~i ~we [ crave|craves|craved|covet|covets|relish|relishes|relished|resent|resents|resented|dread|dreads|dreaded|despise|despises|despised|loathe|loathes|loathed|savour|savours|savoured|envy|envies|envied|adore|adores|adored ] !by
'[ take|takes|took|taken|taking ..3 on board|trust ]
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she|everyone|nobody ..2 [ clam|clams|clammed|liven|livens|livened|perk|perks|perked|cheer|cheers|cheered|brighten|freeze|freezes|froze up ] to|at|when|$|.|,|and|in
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|they|he|she|everyone|nobody ..2 [ shy|shies|shied|shrink|shrinks|shrank|back|backs|backed|recoil|run|runs away|back|off from ]
'[ get|gets|got|getting mad|cross|angry|upset|annoyed|frustrated|bored|excited|anxious|jealous|scared|worried ]
'[ grab|grabs|grabbed|hook|hooks|hooked|draw|draws|drew|pull|pulls|pulled|lose|loses|lost|bore|bores|bored the|your|its reader|readers|audience|viewer|viewers|listener|listeners ]
'[ having|had|have|has a <degree>* <value-unsure-more>|<value-sure>|whale|good|great|rotten|hard <any>? time|ball|blast|laugh|of ]
'[ which says|said|tells|told it|us|you|me all|something|everything|a ]
'[ buy|buys|bought|buying in to ]
'[ in|not the|no|a|an|any ..1 mood ] for|to|$|.|,|and
'^ !<person> !the <any> [ likes|loves|hates|wants|prefers|hopes|thinks|believes|feels|enjoys|fears|resents|relishes|craves ] to|that|it|being|his|her|he|she|attention|the|a|when
'[ see|saw|seen|watch|watched|feel|felt|sense|sensed <determiner> <abstract>|<inner>|<virtue> grow|build|develop|deepen|improve|rise|drain|blossom|sink ]
'[ one of life's|nature's ] <any>
'~i ~we ~to ~of ~who ~and [ <mental-verb-sure> ] the|to|it|their|his|her|being|every|this|that|him|them|each|<abstract>|<practice>|working|reading|writing|learning|talking|playing|going|doing
'[ mean|means|meant ..2 little|nothing|much|lot|something|everything ] to|for
'[ hadn't|haven't|hasn't|without|have|had not? a|an|the|much ..1 clue|inkling|notion|foggiest|faintest|idea|earthly ] !for !cards !card !box
'~i ~we [ <be> <-ly>? daydreaming|concentrating|sulking|panicking|coping|thriving|enjoying|loving|hating|dreading|longing|yearning|fretting|floundering|clowning|relishing|savouring|bluffing|coasting|wilting|buzzing|raring|itching|glowing|bursting|seething|fuming|squirming|wavering|hoping|wishing ] !up !down
'[ to|for get|gain|seek|attract|draw|win|avoid|escape|dodge|save|impress|please|provoke|show|prove ..2 attention|approval|notice|reaction|laugh|laughs|sympathy|work|writing|trouble|off|face|point|out|friends|mates|teacher ]
'[ live|lives|lived|living and breathe|breathes|breathed|breathing ]
'<learner-noun>|<adult-noun>|<person>|staff [ own|owns|owned|owning ] the|their|his|her|it
'[ finding <possessive> feet|voice|voices|way|place|confidence|rhythm|niche ]
'[ make|makes|made|making ..4 click|stick|land|sink|sing|register|memorable|meaningful|relevant ]
'[ come|comes|came|went|left|leave|leaves|walked|go away|home|out|the? ..1 knowing|feeling|thinking|wanting|understanding|able|better|wiser|none|fired|inspired|enthused|prouder|happier ]
'[ have|has|had <possessive>|an ..1 eye|heart|head|mind|sights|hopes on|set|elsewhere|in ] !test !tests
'[ see|sees|saw|seeing themselves|himself|herself|itself as ]
'[ miles|somewhere|elsewhere away ] $|.|,|and|by|when
'[ in|into a|another|their|his|her own? world|dream|trance|sulk|huff|mood|panic|flap|state|daze|spin ]
'[ put|puts|putting on a|an brave|show|act|face ]
'[ rise|rises|rose|rising|warm|warms|warmed|warming|take|takes|took|taking|respond|responds|responded|gravitate|gravitates ..1 to|toward|towards the|a? challenge|occasion|task|idea|it|her|him|bait|them|this|staff|adults ]
'[ set|sets|setting <possessive> heart|sights|mind|face on|against|to ]
'[ hide|hides|hid|hiding|mask|masks|masked|masking|bury|buried ..1 confusion|fear|anxiety|feelings|nerves|frustration|boredom|disappointment ]
'<person>|<learner-noun>|<name>|he|she|they <-ly>? [ crave|craves|craved|covet|covets|yearn|yearns|pine|pines|thirst|itch|itches|ache|aches|burn|burns|long|longs for|to ]
'[ at the thought|prospect|idea|mention of ]
'[ to|with <possessive> relief|delight|surprise|disappointment|dismay|horror|amusement|credit|shame ]
'[ much to the|<possessive> ]
'[ mean|means|meant|matter|matters|mattered ..1 a lot|much|little|something|nothing|everything|world to ] <any>
'[ gone|go|goes|went over|above|past|in the|<possessive> heads|head|one ]
'[ see|sees|saw|seeing|viewed|view|views|regard|regards|treat|treats|treated ..3 as a|an|the|just|something|merely ] <any>
'[ feel|feels|feeling|felt like|as|that|able|part|at|in|under|out|they|he|she ..1 home|safe|of|pressure|control|depth|can|could|to|belong|matter ]
'<learner-noun>|<adult-noun>|<person>|he|she|they [ got|gets|get|grasped|grasps|cottoned|twigged|clicked|sussed ] it|the|this|on|straight|at|quickly|what|how ..1 $|.|,|straight|idea|point|quickly|first|once|immediately
'<learner-noun>|<adult-noun>|<person>|he|she|they <-ly>? [ twigged|cottoned|wised|brightened|perked|wilted|deflated|bristled|recoiled|squirmed|cringed|baulked|balked|flinched|crumbled|blossomed ]
'the <any>? [ penny|message|lesson|point|idea|joke <-ly>? drops|dropped|sank|landed|lost|hit ]
'<learner-noun>|<adult-noun>|<person> ..5 [ ready|keen|eager|willing|prepared|determined|content to ] learn|work|listen|help|talk|please|share|try|improve|change|read|write|join|contribute|engage|succeed
'<person>|<learner-noun>|<adult-noun>|they|he|she ..6 <be>|look|looked|seem|seemed|feel|felt ..1 and|but <degree>* [ <state> ] $|.|,|when|with|at
'<person>|<learner-noun>|<adult-noun>|they|he|she [ own|owns|owned ] the|their|his|her learning|work|ideas|outcomes|project|process
'[ reluctance|willingness|eagerness|keenness|unwillingness|hesitancy|readiness|desire|appetite|determination|refusal to ] <any>
'[ made to feel ] <any>
'<person>|<learner-noun>|<adult-noun>|<family-noun>|some|many|voices|needs <be> <-ly>? [ forgotten|overlooked|ignored|neglected|sidelined|marginalised|unseen|undervalued|excluded|patronised|favoured|indulged|spoilt|nurtured|cherished|celebrated|valued|respected|trusted|supported|heard|listened ] !by
'[ <be> seen|viewed|regarded|perceived|thought|experienced ..2 as|of ] a|an|the|<value-sure>|<value-unsure-more>|too|being|something|more|less
'[ as they|he|she|it pleased|liked|wished|fancied ] $|.|,
'[ care|cared less ]
'[ could|can|did|do not|n't see ] why|what|how|the point|it
'[ couldn't|can't|didn't|don't see ] why|what|how|point|it
'<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|boys|girls|both|two|some|many|most ..3 [ had|have|has their|his|her mind|minds|eye|eyes|heart|hearts|head|heads|thoughts|sights on|elsewhere|set|in ] !desk !table
'[ <inner> ] <-ly>? <change-verb>|<verdict-verb>|drained|soared|vanished|returned|came|wobbled|shot|went|ran|evaporated|wore|frayed|hung|was|were|is|are|seems|seemed|remains|sat|stayed ..1 away|off|up|down|high|low|out|thin|back|at|when|after|$|.|,|short|by|with|in|by
'<learner-noun>|<adult-noun>|<family-noun>|staff|boys|girls|pupils|parents in|on|at|from|of|with <any> <any>? [ <mental-verb> ] the|their|his|her|it|this|that|being|to|how|what|school|homework|reading|maths|<practice>|<abstract>
'<learner-noun>|he|she|they|parents|everyone|nobody|<name> [ thought|think|thinks|believed|believes|assumed|assumes|imagined|imagines|supposed|suspected|suspects|figured|reckoned|sensed|senses|felt|feels|realised|noticed|concluded|judged|decided ] i|we|that|the|it|he|she|they|this|there|nobody|everyone|his|her|their
'<person>|<learner-noun>|<adult-noun>|pair|group|class|table|half|some|many|most|boy|girl ..4 [ had|have|has <-ly>? given up|in ]
'<person>|<learner-noun>|<adult-noun>|pair|group|class|table ..1 [ gave|give|gives up ] $|.|,|on|before|after|at|when|trying
'<be> [ with|behind her|him|them|the|you|me ..1 all|every|throughout|from|head|outset|teacher|leader|new|one ] the? way|step|start|off|first|outset|beginning|word|head|hundred|$|.|leader
'[ right|fully|firmly|solidly|squarely behind ] the|her|him|them|this|it
'[ at sea|ease|odds|peace|loggerheads|rest|breaking|boiling|loose|cross|bursting ] with|over|about|$|.|,|point|in|ends
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they ..2 [ on <possessive> guard|best|toes|high ]
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they <-ly>? [ take|takes|took|taking|taken ..1 pride|pleasure|joy|delight|interest|offence|comfort|heart|ownership|responsibility|notice|satisfaction|against|refuge|shine|seriously ] for|in|from|at|of|to|$|.|,
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they <-ly>? [ longs|long|longed|yearns|aches|burns|dreads|dread|dreaded|craves|crave|craved|hungers|thirsts|relishes|relish|resent|resents|resented|envies|envy|envied|fears|despise|despises|despised|treasure|treasures|treasured|cherish|cherishes|savour|savours|savoured|loathe|loathes|tolerate|tolerates|endure|endures|endured|buy|buys|bought ] the|their|his|her|it|being|to|for|this|these|going|<abstract>|<practice>|scrutiny|maths|reading|him|them|into
'[ anxious|nervous|worried|excited|confused|curious|confident|hesitant|uneasy|apprehensive|happy|unhappy|proud|keen|serious|passionate|cynical|sceptical|enthusiastic|doubtful|clear|unclear|unsure|uncertain|sure|certain|vague|hazy|shaky|fuzzy|honest|frank|candid|realistic|coy|defensive|positive|negative about|over|as ] <any>
'<learner-noun>|<adult-noun>|<family-noun>|staff|they|he|she|most|many|few|some|all|none|nobody|everyone|no ..3 [ has|have|had no|little|any|a|an|some|every|good ..1 idea|clue|notion|concept|inkling|sense|doubt|intention|wish|desire|confidence|faith|trust|interest|memory|grasp|feeling|hunch|love|fear|worry|qualms|concerns|patience|time ] of|what|why|how|about|in|that|for|to|where|$|.|,
'[ see|sees|saw|seeing the|any|little|no|some ..1 point|value|purpose|reason|sense|relevance|benefit|need|importance|funny|joke|connection|link|worth|use ] of|in|to|for|between|behind|$|.
'went|goes|going|gone|flew|sailed|passed|washed [ over|above|past <possessive> heads|head|them ]
'[ hung|hang|hanging|clung|hooked|gripped|lapped|drank|drinking ..1 on|onto|up|by|in ] every|her|his|it|each|the
'[ could not|n't|never get|have enough of|wait ]
'[ couldn't|can't|cannot get|have enough ] of
'[ raring|itching|desperate|dying|eager|burning|bursting|champing|anxious|keen|hungry|ready|determined|reluctant|unwilling|loath|content|happy|afraid|scared|terrified|thrilled|too shy|embarrassed ..1 to ] <any>
'[ sank|sunk|sink|sinking in ]
'<abstract>|it|idea|point|message|penny|concept|learning|lesson [ clicked|dawned|registered|landed|stuck in? ] $|.|,|with|for|on|yet|at|until
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they ..1 [ care|cares|cared|worry|worries|worried|think|thinks|thought|dream|dreams|mind|minds|minded <-ly>? ..1 about|of|for ] <any>
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they <be> <-ly>? [ thrown|fooled|floored|flattered|touched|struck|tempted|torn|wedded|attached|drawn|hooked|lost|stung|put|shaken|rattled|won|wooed|charmed|daunted|fazed|phased|haunted|consumed|gripped|seized|overcome|swayed|hampered|bothered|crushed|humbled|buoyed|cowed|deflated|stumped|fixated|obsessed|preoccupied|distracted|wrapped|caught|carried|swept|invested|immersed|engrossed|absorbed ] by|in|with|to|about|off|over|up|away|on|out
'[ want|wants|wanted|hope|hopes|hoped|try|tries|tried|trying to please|impress|provoke|shock|avoid|escape|show|prove|test|fit|belong|win|be ] <any>
'<be> [ out to ] please|impress|provoke|shock|win|get|prove|make|cause
'<be> <-ly>? [ moved by|to ] the|tears|his|her|their|what|it
'felt|feel|feels|feeling [ left|shut|put|cut|singled|pushed|let out|down|off|aside|upon|under ]
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|they <be> [ hiding|bluffing|pretending|faking|coasting|daydreaming|dreaming|wondering|hoping|thinking|wanting|wishing|fearing|dreading|worrying|panicking|sulking|playing|itching|buzzing|dying|showing|testing|attention|seeking ..1 off|up|to|for|about|the|of|through|$|.|,|that|if|whether|what ] !in !on !outside !with
:unless
[2
'question
'counted
:catches
[3
'Two of the boys had their minds on football.
'Confidence drained away at the second question.
'The pair at the back had given up.
:passes
[4
'Patience sat by the window.
'Pupils felt the fabrics and wrote a word for each.
'Two of the boys had their eyes shut.
'The interest rate on the card is four.
"""#),
    (name: "motives.yaml", text: #"""
{4
:about
'Motives and meanings that are only supposed: for whom something was put on, what passes for learning, what pupils have learnt to do, threats that are not kept, what there is in the air, and wry turns such as you'd think.
:defaults
{6
:code
'MIND
:category
'mind-reading
:level
'ask
:source
'taxonomy, 7, 12 and 16
:why
'This supposes what it was for, or what it meant. What was there to see or hear?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … and then …
{2
:meant
'a question
:text
'What was … for?
:sets
{4
:shown-to
{2
:about
'For whom things are said to be put on.
:words
'ofsted inspectors show us visitors effect appearances compliance camera cameras prospectus brochure website governors optics auditors photographers photo
:pleasing
{2
:about
'What a thing is said to be done for.
:words
'please protect cover impress placate appease flatter reassure satisfy humour save hide mask distract fob deflect silence shame punish embarrass humiliate soothe win pacify tick look seem appear justify excuse
:stood-for
{3
:about
'What something else is taken for.
:include
'abstract inner
:words
'learning thinking thought effort sense understanding progress interest rigour truth depth wisdom kindness strength calm weakness rudeness defiance laziness talent enthusiasm proof evidence success failure granted
:in-air
{2
:about
'What is said to be there and is seen by nobody.
:words
'sense feeling lightness ease edge buzz warmth spirit chill frost weight heaviness gulf disconnect mismatch undercurrent undertone hint flicker glimmer spark thread streak strain vein heat love joy pride trust fear tension respect affection goodwill resentment energy pressure urgency drift weariness fatigue appetite hunger hope life complacency
:rules
[4
{6
:id
'motives.purpose
:patterns
[13
'<be> ..2 [ there|meant|put|kept|done|staged|laid|dressed|written|for|up|on|designed ..1 for !the? <shown-to> ] $|.|,|and|not|rather !at
'<be> ..3 for the [ <shown-to> ] $|.|,|and|not
'[ written|sent|called|chosen|designed|set|meant|done|worded|made|picked|arranged|staged|timed|pitched|built|kept|drawn|calculated|intended to <pleasing> ] !a !the? !door !box !wall
'[ to be seen to|as|doing|at ]
'[ so as to|not be|look|seem|appear|offend|upset|lose|have|please|avoid ..1 ]
'[ hand picked ] !apples !fruit !leaves
'answers|pupils|children|guides|responses|tour|staff|lines ..1 had|were|was|been <-ly>? [ rehearsed|coached|primed|schooled|scripted|drilled ] $|.|,|for|to|and|in
'[ pupils|children|they|staff had|have been told what to ]
'[ for the sake|look of|it ]
'[ under|with the|an ..1 guise|pretence|pretext|eye of|to|that|on ]
'[ by design|accident|stealth|default|osmosis ] $|.|,|not|rather|than|or|and
'[ rather|more|less because|for|out of|to ..1 habit|fear|duty|hope|spite|guilt|pity|loyalty|convenience|love|boredom|courtesy ]
'[ out of habit|fear|duty|spite|guilt|pity|loyalty|love|boredom|courtesy|kindness|politeness|desperation|respect|concern|curiosity|frustration|nerves|pride|necessity|sheer|pure ]
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[3
'The tour was staged for visitors.
'The memo was worded to placate parents.
'Answers had been drilled.
:passes
[4
'The table was laid for lunch.
'The box was made to hold 12 eggs.
'The camera is for the film club.
'The script was rehearsed in May.
{8
:id
'motives.taken-for
:code
'EMO
:category
'loaded
:patterns
[16
'[ mistaken for ] !the !a
'[ taken|take|takes|took|mistakes|mistake|mistook|mistaken|confuse|confuses|confused|passes|passed|pass|passing for|with|off|as ..1 <stood-for> ] !home !report !book !books !test !lesson !lessons
'<be> [ what counts|matters|wins|pays|sells ] $|.|,|here|in|to|and
'[ rewarded|prized|valued|praised|rated|favoured|put over|above|before|ahead of? ] <any>
'<abstract>|reading|it|this|being ..3 [ is enough|everything|king|nothing ] $|.|,|here
'test|tests|exam|exams|data|worksheet|timer|scheme|screen|phone|policy|script ..1 has|have [ become|replaced the|a|an|all ..1 <any> ] $|.|,|for|of|here|in
'[ curriculum|teaching|learning|challenge|support|reading ] [ stops|ends|begins|starts ] where|when|at ..5 !the
'thinking|talking|learning|remembering|cutting|reading|writing|work|maths <be> ..2 [ done|left|carried by|to the|an? adult|adults|tas|ta|teacher|someone|others ]
'[ did|does|do|doing ..6 thinking|talking|remembering|worrying|listening ] $|.|,|for|and !homework
'adult|adults|teacher|ta|tas|staff|voice|voices ..2 [ filled|fills|fill every|each|the|all ..1 gap|gaps|silence|silences|pause|pauses ] $|.|,
'[ <be> the soundtrack ]
'silence|talk|thinking|lesson|learning|ideas|questions|floor|discussion|words|hour|room ..1 <be> ..1 [ theirs|hers|his|yours|ours ] $|.|,|not|and
'tone|voice|look|mood|pace|air|manner|register|feel|style ..1 <be> ..1 [ that|those of a|an|someone|people ] <any>
'[ could|might|may be ..3 any school|child|class|pupil|teacher|tuesday|monday|friday|town|year|subject|classroom|lesson ] !of
'there|there's <be> ..1 [ more|less|fewer <any> than <stood-for>|<school-subject>|ideas|substance|joy|answers|work|toys|people|meaning|light|point ] !girls !boys
'[ more|less <any> than ] <stood-for>|ideas|substance|joy|meaning|light $|.|,|in
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[4
'Neatness is mistaken for thought.
'The timer has replaced the teacher.
'There was more glitter than thinking.
'The tone was that of a tired referee.
:passes
[4
'The children were taken for lunch.
'The work was left to the next day.
'There were more boys than girls.
'The voice was that of a robin, said the guide.
{6
:id
'motives.learnt
:patterns
[13
'<learner-noun>|<young>|they|boys|girls|staff|families|parents ..2 [ learn|learned|learnt|learns to|not|that|quickly|early|never ..1 wait|ask|guess|hide|nod|fear|expect|please|coast|copy|duck|lie|nothing|questions|silence|mistakes|stay|shrug|bluff|keep|trust|cope|ignore ]
'<learner-noun>|<young>|they|boys|girls|staff|families|parents|nobody|teachers ..2 [ no longer|never|hardly|rarely|seldom|barely <-ly>? look|looks|ask|asks|listen|listens|care|cares|try|tries|believe|believes|trust|trusts|expect|expects|notice|notices|hear|want|wants|bother|bothers|complain|hope|laugh|smile|smiles ]
'<learner-noun>|<young>|they|boys|girls|staff|families|parents ..2 [ worked|figured|cottoned|caught|sussed out|on ..1 that|how|to ]
'<learner-noun>|<young>|they|boys|girls|staff|families|parents|<name>|he|she ..1 have|has|had? [ stopped|given|quit|ceased asking|trying|listening|caring|believing|hoping|coming|bothering|up|looking|trusting|expecting ] !at !the
'[ bothered|bother|bothers|deigned|deigns|condescended|troubled to ] <any>
'<person>|class|group|table|boys|girls|<name>|he|she|they|pair|pairs [ managed|manages|manage a? <number>|single|few|half|paltry|mere ] lines|line|words|sentences|sentence|questions|answers|paragraph|paragraphs|sums|pages|page|minutes|problems|examples|ideas|stanza|bars
'[ warning|warnings|threat|threats|sanction|sanctions|promise|promises|chances|deadline|deadlines ..5 forgotten|kept|followed|ignored|hollow|idle|empty|dropped|nothing|consequence|consequences|passed|slipped ] $|.|,|and|by|up
'[ and|but|, still did|does|do|no|nothing|nobody|he|she|they|not ..1 ] !had !have !has
'[ ignored|ignores|ignore|ignoring the|her|his|their|every|all|my|your ..1 ] bell|instruction|instructions|sign|question|adult|adults|teacher|ta|hand|hands|rule|rules|whistle|request|him|her|them|warning|pupils|girl|boy|child|advice|call|signal
'[ talk|talked|talks|talking|spoke|speaking|speaks|shouted|chatted over him|her|them|pupils|us|you|<name> ] !fence !wall !phone !radio !half !hill
'[ wrong|right|perfect|ideal|worst|best moment|time|note|call|move|instinct|instincts|words|balance ] $|.|,|and|to|for|in|at !of !signature
'praise|silence|applause|break|reward|rewards|trust|laugh|round|respect|rest <be> <degree>? [ earned|deserved|merited|hollow|cheap|genuine|overdue ] $|.|,|and
'[ rang|ring|rings|ringing true|hollow|false ] $|.|,|to|for|in|and
:unless
[2
'question
'rule
:even
[1
'phrase
:catches
[4
'Boys learn to wait for the answer.
'Parents no longer bother with the app.
'Three threats and nothing followed.
'Told twice, and still did it.
:passes
[4
'The pupils learn to swim in Year 4.
'The class managed the shop for a day.
'He asked the time and still had the map.
'The bell rang at nine.
{8
:id
'motives.in-air
:code
'EVA
:category
'evaluative
:patterns
[28
'there|there's <be> ..1 a|an|such|no|little|some|great|much|real|genuine ..1 [ <in-air> ] $|.|,|of|that|in|to|about|between|among|for|here|and|yet
'there|there's <be> [ <in-air> ] $|.|,|in|about|between|among|for|here|and|yet|to
'there|there's <be>|was ..1 [ no|little denying|getting|mistaking|rescuing|escaping|disguising|hiding|arguing|stopping|pleasing|faulting|reasoning|undoing|ignoring|avoiding|telling|knowing|doubting|excusing ]
'[ nowhere to hide|go|turn ]
'[ talk of ] <any> $|.
'it|that [ takes|took|needs|needed|wants ..1 nerve|courage|guts|skill|patience|confidence|bravery|gumption|character|stamina|imagination|discipline|more|brave|confident|special|strong|rare|cheek|some ..1 ] !minutes !hours !paint
'[ all|very very? well ] to|for|saying|having|but
'[ one thing to ..7 another|quite ]
'it|it's ..1 [ easy|tempting|instructive|sobering|striking|heartening|galling|odd|strange|ironic|refreshing|comforting|worrying to forget|see|ignore|miss|believe|imagine|overlook|think|skip|assume|blame|admire|picture|wonder|hear|find|watch|note|read ]
'[ so to speak ]
'[ as it were ] $|.|,
'[ to put it|say|be the? mildly|least|kindly|kind|politely|charitable|generous|blunt|frank|fair|honest ] $|.|,
'[ you|one|you'd|anyone would|might|could|'d think|guess|swear|know|suppose|imagine ..1 ] !of
'^ [ you'd|you would|might never|hardly|not? think|guess|swear|know|suppose|imagine|believe ]
'^ [ only then|when|after|now ..4 did|do|does|could|was|were ]
'[ for whatever reason ]
'[ come what may ]
'[ like it or ]
'[ when all is said ]
'[ at the end of the day ] $|.|,
'[ when push comes ]
'[ by any stretch|measure|standard|yardstick ]
'[ in every|more|any sense|ways ..1 ] $|.|,|than|of
'[ more|less than meets ]
'[ no two ways ]
'[ if nothing else ]
'[ if truth be ]
'[ to all intents ]
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[3
'There was an ease between the two adults.
'It took courage to stop the lesson there.
'It took guts to stop at once.
:passes
[4
'There is a spark plug in the tray.
'It takes three minutes to walk there.
'There is no parking at the gate.
'There is talk at 9.40.
"""#),
    (name: "norms.yaml", text: #"""
{4
:about
'Standards that nobody states: how long it needed to be, where it ought to be by now, what one would expect or hope for, what such a school or person is measured by, what falls short of something.
:defaults
{6
:code
'EVA
:category
'norm
:level
'ask
:source
'taxonomy, 17
:why
'Whose expectation is this? Say whose, or describe what was there.
:offers
[2
{2
:meant
'what you saw
:text
'In <n> of <N> … we saw …
{2
:meant
'a question
:text
'What were you hoping … would do?
:sets
{2
:longer-word
{2
:about
'What something can be more of.
:words
'longer shorter later earlier louder quieter quicker slower faster harder easier bigger smaller more less fewer further higher lower tougher warmer deeper wider thinner simpler busier sooner wordier
:measured-by
{2
:about
'Whom a writer measures by less or more than others.
:words
'probationer newcomer novice rookie apprentice student reception nursery infant seminar small rural urban coastal inner large big new first young junior middle faith village town city special supply newly split mixed wet windy last friday afternoon starter nqt ect pgce beginner department secondary primary sixth crowd captive kindergarten freshman kindergartner
:rules
[4
{5
:id
'norms.than-needed
:patterns
[8
'[ <longer-word> <any>? than it|they|we|he|she|this|that|anyone|anybody|you|one|most|people needs|needed|need|should|ought|deserved|deserves|wants|wanted ]
'[ <longer-word> <any>? than it|they|we|he|she|this has|had|have to ]
'[ <longer-word> <any>? than is|was? ..1 ideal|comfortable|healthy|wise|needed|necessary|reasonable|helpful|sensible|hoped|warranted|justified|desirable|advisable|bearable|manageable|sustainable|decent|strictly|good|right ]
'[ than i'd|you'd|we'd|one'd|you|one|anyone would|might|could|had|dared? have? ..1 expect|hope|like|think|want|guess|imagine|wish|expected|hoped|liked|thought|feared|imagined|predicted|bargained|dared|wanted ]
'[ than i|we would|might|could|had|dared? have? ..1 expect|hope|like|guess|imagine|wish|expected|hoped|liked|feared|imagined|bargained|dared ]
'[ than anyone|anybody|most|one|any ..2 can|could|person|people|school|team|teacher|should|would ] carry|manage|handle|hold|take|cope|bear|do|follow|remember|read|use|digest|sustain|keep|want|need|reasonably
'[ more <any> than sense|substance|answers|action ]
'[ needn't|need not? have ]
:unless
[3
'question
'counted
'rule
:catches
[3
'The recap ran later than it needed to.
'The reading list is longer than is sensible.
'The script had more verbs than anyone could follow.
:passes
[2
'The second rope was longer than the first.
'The bus came later than it did on Monday.
{6
:id
'norms.where
:patterns
[14
'<be> ..2 [ where it|they|things|he|she|this|everything needs|need|should|ought to? be ] !?mark
'[ as it|they|things|this ought|should|<be> to|meant|intended|supposed ..1 be|look|work|go|run ] !?mark
'[ as intended|billed ] $|.|,
'[ what|all|everything you|we|one|i|anyone would|might want|hope|expect|wish to|for see|hear|find|have ]
'[ as|just you|one|we|i might|would|could well|rightly|reasonably|perhaps? expect|hope|imagine|predict|anticipate|guess|fear ]
'[ as you'd|one'd|we'd|i'd well|rightly|reasonably? expect|hope|imagine|predict|anticipate|guess|fear ]
'~what ~how ~if you'd|one'd [ hope|expect|think|imagine ] for|that|a|more|less|better|fewer|by|it|to|them|rather|someone|somebody|they|he|she
'~what ~how ~if you|one would|might [ have? hope|hoped|expect|expected|think|thought|imagine ] for|that|a|more|less|better|fewer|by|rather|someone|somebody|they|he|she|after
'[ by rights ]
'[ not before time ]
'[ none too soon ]
'[ not a moment|day|minute too soon ]
'[ long|years|months|well overdue ] !library !book
'[ about|below|above|under par ] for|$|.|,|in|with !line
:even
[2
'question
'phrase
:unless
[1
'rule
:catches
[4
'The count of visits is somewhere near where it should be.
'By rights, these leavers would be reading alone.
'Not before time the path was relaid.
'The labels, as one could predict, had faded.
:passes
[3
'The pupils asked where they should be.
'What would you like to see?
'It is time for lunch.
{6
:id
'norms.short-of
:category
'deficit
:patterns
[24
'[ fall|falls|fell|fallen|falling|stop|stops|stopped|stopping|come|comes|came some|a|long|well|far|way|somewhat|just|slightly|little ..1 short ] of !the !<thing>
'[ fall|falls|fell|fallen|falling short of what|where|expectations|the|our|its|their|best|good ]
'[ short of what|where|how|ideal|perfect|acceptable|adequate|good|ambition|promise|hype|standard ]
'[ less than ideal|perfect|helpful|impressive|convincing|ready|clear|welcoming|fair|kind|enthusiastic|professional|thrilled|honest|rigorous|secure|smooth|stellar|generous|optimal ]
'[ anything|nothing|everything but ] clear|calm|quiet|smooth|easy|simple|dull|fair|certain|<value-sure>|<value-unsure-more>|praise|trouble|good
'[ merits|warrants|deserves|deserved|deserve better|more|another|attention|further ]
'[ no place|excuse in|for a|the|any|this ] school|classroom|<practice>|lesson
'[ belong|belongs|belonged in|to another|a|the|last ..2 era|age|century|past|museum|decade ] !trust
'[ throwback|hangover to|from ]
'[ relic of another|a ]
'[ from|of a bygone ]
'[ least|minimum we|you|one|they|pupils|anyone can|could|should|might ..1 expect|ask|hope|want|do ]
'[ only|quite right|natural|fair|proper|human|sensible|reasonable|understandable ] that|to|given !hand !side
'[ to be expected ] $|.|,|of|at|with|given|from
'[ common|basic|simple sense|courtesy|decency|politeness ] !lesson !course !poster
'[ in an|a ideal|perfect|sane|better world ]
'[ of sorts ] $|.|,|from|but|and|for|in
'[ after a fashion ]
'[ of a sort ] $|.|,
'[ will|would|'ll have to do ] $|.
'[ could|might have? be|been|do|done ..1 worse ]
'[ not|n't ..1 half|too|so|all bad ] $|.|,|at|for|given
'[ leave|leaves|left|leaving ..2 room|scope for ] improvement|growth|doubt|error|more|manoeuvre|development
'[ given|considering|bearing the|their|its|his|her|in? mind? ..1 circumstances|starting|intake|age|constraints|background|backgrounds|budget|inexperience|odds ] !of
:unless
[2
'question
'counted
:catches
[4
'A copier from a bygone age.
'It was a plan of sorts.
'A copier like that belongs in another decade.
'They did not half bad.
:passes
[3
'The path stops short of the gate.
'All sorts of paper lay there.
'Museum visits belong to the summer term.
{8
:id
'norms.such
:category
'norm
:code
'CMP
:patterns
[7
'^ [ for a|an|such|so <measured-by> ] ..6 , that|this|it|they|he|she|that's|it's <be>? some|quite|pretty|very|remarkably|surprisingly|impressively|<value-sure>|<value-unsure-more>
'^ [ for a|an|such|so <measured-by> ] ..6 , ..6 <value-sure>|<value-unsure-more>|high|low|some|plenty|remarkable|impressive
'<value-sure>|<value-unsure-more>|well|plenty|lots|high|low|much|many ,? [ for a|an <measured-by> ..2 ] $|.|,
'^ [ for a|an ..2 school|class|group|teacher|pupil|team|department|setting|trainee|person|man|woman|place|college in|of|like|with|so|on|this|that|at ..7 ] , ..6 <value-sure>|<value-unsure-more>|high|low|remarkable|impressive
'^ [ for someone|somebody so|who|new|with|in|at ..6 ] ,
'^ [ for year|grade|primary|form|class|room|set|group <number> ] , ..5 <value-sure>|<value-unsure-more>|punched|remarkable|some|impressive|advanced|plenty|lots
'[ considering where|what|how ] they|he|she|it|the|we|you
:even
[1
'counted
:unless
[2
'question
'rule
:catches
[2
'For a small coastal school, attendance is high.
'That is neat, for a newcomer.
:passes
[2
'For a snack, the infants had an apple.
'For a first reading, pupils sat on the rug.
"""#),
    (name: "nouns.yaml", text: #"""
{4
:about
'Nouns that weigh: heaps and drips of something, padding and drivel, firmness and sameness, depth of the real sort, what came as a relief, what is a religion here, secrets and weapons; and a few turns built on such nouns.
:defaults
{6
:code
'EVA
:category
'evaluative
:level
'ask
:source
'taxonomy, 2, 13 and 16
:why
'This noun weighs it. How many, how long, or what was there to see?
:offers
[2
{2
:meant
'what you saw
:text
'In <n> of <N> … we saw …
{2
:meant
'a question
:text
'How would you describe …?
:sets
{5
:heap-noun
{2
:about
'Measures that nobody took.
:words
'flurry sprinkling smattering barrage torrent litany spate dollop lashings oodles reams welter succession feast fog onslaught glut clutter riot frenzy orgy surfeit
:dross-noun
{2
:about
'What words and work are when they are worth nothing to the writer.
:words
'waffle fluff froth candyfloss bilge gibberish dross pap tripe psychobabble flimflam flannel hokum baloney hooey padding filler ballast bumf mumbo noise
:ness-noun
{2
:about
'A quality as a thing.
:words
'firmness gentleness calmness briskness tidiness untidiness bleakness liveliness willingness eagerness keenness seriousness playfulness cheerfulness politeness harshness sternness strictness laxness messiness scrappiness clumsiness awkwardness tiredness restlessness listlessness aimlessness helpfulness usefulness uselessness pointlessness sameness staleness cosiness homeliness busyness patchiness bittiness slackness directness bluntness abruptness decisiveness indecisiveness inventiveness resourcefulness responsiveness attentiveness inattentiveness purposefulness orderliness sloppiness joylessness wordiness fussiness exactness thoroughness promptness coherence finesse panache aplomb poise verve oomph pizzazz brio flair savvy gravitas drudgery torpor apathy ennui lethargy malaise rancour acrimony disarray turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans tomfoolery horseplay hijinks
:what-it-is
{2
:about
'What somebody says a thing has become here.
:words
'obsession religion cult ritual joke formality luxury lottery mantra mess fetish crusade chore given rarity farce minefield headache treat pleasure
:here-thing
{2
:about
'What schools have and writers sum up.
:words
'uniform attendance lunch duty breaktime lunchtime playtime detention paperwork registers registration lateness parking dinner queueing queuing dismissal ofsted assemblies assembly homework silence lining wellbeing
:rules
[5
{7
:id
'nouns.heap
:code
'VAG
:category
'vague-quantity
:patterns
[8
'a|an|the|another|this|such|,|and|with|in|by|under|behind [ <heap-noun> of ] !snow !sugar !salt !flour !cheese !glitter !water !st !the !rain
'^ [ <heap-noun> of ] !snow !sugar !salt !st !the
'[ forest|storm|string|army|mountain|blizzard|hail|volley|wall|trickle|stream|flood|sea|parade|catalogue|torrent of ] hands|questions|complaints|emails|excuses|worksheets|words|praise|paper|forms|slides|acronyms|instructions|targets|initiatives|interruptions|jargon|faces|errors|advice
'[ steady|constant|daily|strict|rich|thin|endless|staple|bland|monotonous drip|diet of ] !water
'[ diet of ] <practice>|<abstract>|copying|worksheets|slides|gap|tests|videos|drills
'[ power|world of work|good|difference|harm ] $|.|,|in|since|with|from|for
'[ generous|healthy|liberal|welcome|meagre|stingy|rare|sudden|brief|small helping|burst|dollop|dose|dash|slice|flash|glimpse|sprinkling|breath|ration of ] <practice>|<abstract>|<virtue>|drama|calm|silence|life|energy|humour|praise|fun|light
'a|another|the [ welcome burst|break|change|lift|relief|surprise|touch|addition|respite|pause|contrast ]
:unless
[3
'question
'counted
'rule
:catches
[3
'A flurry of glue.
'A steady drip of spelling tests.
'A litany of acronyms filled the page.
:passes
[3
'A swarm of bees was on the slide.
'The mass of the block was 20 g.
'A storm was in the story.
{5
:id
'nouns.dross
:patterns
[3
'<practice>|<abstract>|half|rest|middle|much|most|lesson|all|it|that|talk|website|newsletter ..4 <be> ..1 [ <dross-noun> ] $|.|,|and|with|from
'[ drivel|twaddle|piffle|poppycock|gobbledygook|claptrap|hogwash|balderdash|codswallop|guff|tosh ]
'<be> [ all|mostly|largely|pure|just|nothing|sheer but? sunshine|smiles|show|glitter|bluster|talk|gloss|theatre|sparkle|hype|spin|roses ]
:unless
[2
'question
'counted
:catches
[1
'The website is all sunshine.
:passes
[2
'The envelope had padding.
'The cup was full.
{5
:id
'nouns.ness
:patterns
[5
'~called ~word ~words ~in ~about ~on ~is ~was ~for [ <ness-noun> ] !club !award !box !day !week !test !bar
'there|there's <be>? ..2 [ <ness-noun> ]
'[ of real|genuine|uncommon|exceptional|considerable|remarkable|surprising !<thing> !life !people <any> ] $|.|,|and
'[ real|rare|genuine|uncommon craft|craftsmanship|depth|thought|care|skill|delicacy|bite|feeling|substance|artistry|judgement|tact ]
'[ without joy|point|purpose|heart|soul|charm|merit|foundation|malice ] $|.|,|and
:unless
[3
'question
'counted
'rule
:catches
[3
'There was a gentle firmness about lunch.
'A talk of real craft.
'The sameness of the books struck us.
:passes
[3
'The poem was about politeness.
'The word on the card was firmness.
'The smoothness of the stone was tested.
{7
:id
'nouns.religion
:code
'EMO
:category
'loaded
:patterns
[14
'<here-thing>|<abstract> <be>|became|become|becomes|has ..2 a|an|the|our? ..1 [ <what-it-is> ] $|.|,|here|in|at|for|and !lesson !project !topic
'[ obsession|preoccupation|fixation|infatuation with|about ]
'<here-thing>|duty <be> [ a|an contact|blood|spectator|team|full|way sport|time|of job|life? ]
'[ come|comes|came as a|an ..1 mercy|relief|surprise|shock|blow|disappointment|joy|jolt|delight|letdown|bonus ] !to
'[ secret weapon|weapons|sauce|ingredient ]
'[ best|worst kept secret|secrets ]
'[ trump|ace card|cards ] $|.|,|is|was|for
'[ crowning achievement ]
'[ unique selling point ]
'[ hushed|glowing|reverent|withering tones|terms ]
'[ small|minor|little|near|daily miracle|miracles|triumph|tragedy|masterpiece ] of|$|.|,|that
'[ triumph of ] <any> over
'[ hush|air|mood of a|an ] !song
'[ more ornament|nuisance|trouble|show|hindrance|decoration|bother than to|use|help|worth|it|substance ]
:unless
[3
'question
'counted
'rule
:catches
[3
'Uniform is a religion here.
'The last bell came as a relief.
'Her TA is the unit's secret weapon.
:passes
[3
'Islam is a religion.
'The detective had a secret door.
'A shock came from the wire in the story.
{6
:id
'nouns.welcome
:patterns
[19
'[ outstay|outstays|outstayed|overstay|overstays|overstayed <possessive> welcome ]
'[ not|never stand|stood a chance ]
'[ where <any> go|goes|come|comes to die|rot ]
'[ could|might belong|apply to ] any|anyone|anybody
'[ earn|earns|earned|earning its|his|her|their|your space|biscuits|fee|rent|respect|supper ]
'[ write|writes|teach|teaches|run|runs|plan|plans itself|themselves ] $|.
'[ stop|stops|stopped|bring|brings|brought|pull|pulls|pulled you|me|us|one|visitors up? short ]
'[ take|takes|took|taken you|me|us aback ]
'[ least|most|best|worst said ..3 better ]
'[ least|most|best|worst that|one|you|anyone can|could be? ..1 said|say ]
'[ finish|finishes|finished each|one other's|another's ] sentences
'would|i'd|we'd|'d ..6 [ my|our own child|children|son|daughter|two|kids|boy|girl|lot ]
'[ send my|our ..1 child|children|son|daughter|kids ] here|to
'[ in a heartbeat ]
'[ hard|difficult to think|imagine|recall of? a|an|any ] <any>
'[ rarely|seldom have|do|did|has i|we|one|anyone ..1 see|seen|hear|heard|met|come ]
'[ tame|tames|tamed ] <young>|<learner-noun>|<name>
'[ wring|wrings|wrung|squeeze|squeezed|milk|milked every ..1 drop|ounce|minute|bit|last ] !water
'[ dreaded|inevitable|ubiquitous|omnipresent|obligatory|proverbial|umpteenth|hallowed <any> ]
:even
[1
'phrase
:unless
[2
'counted
'rule
:catches
[3
'The recap outstayed its welcome.
'I'd send my own kids in a heartbeat.
'Corridors are where displays go to die.
:passes
[3
'The chance card was blue.
'The tree is by the door.
'A boy came to rest.
"""#),
    (name: "pictures.yaml", text: #"""
{4
:about
'Verdicts given in a picture: what something is likened to, what it has become, what it is by another name, and nouns that are pictures whenever a school is meant.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'taxonomy, 16
:why
'This is a picture of it. What was there to be seen or counted?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'How would you describe …?
:sets
{4
:picture-noun
{3
:about
'Nouns that are pictures when they are said of work, wherever they stand.
:forms
'noun
:words
'afterthought stopgap figleaf smokescreen sideshow gimmick logjam straitjacket fiefdom charade sham hotchpotch mishmash ragbag hodgepodge smorgasbord goldmine powerhouse linchpin lynchpin mainstay cornerstone lodestar touchstone masterstroke showstopper godsend nonstarter turnoff letdown copout bunfight shambles fiasco debacle farce doddle slog deadweight makeweight juggernaut showpiece
:picture-more
{3
:about
'Nouns that are pictures when something else is said to be one.
:forms
'noun
:words
'bribe whitewash millstone albatross bottleneck treadmill quagmire minefield battleground pantomime circus pretence facade mirage jumble lifeblood bedrock backbone heartbeat springboard launchpad flagship crutch bandage lottery lifeline blockbuster cliffhanger revelation nightmare chore ordeal marathon sledgehammer steamroller rollercoaster scrum stampede scramble tangle labyrinth jungle cacophony racket magnet haven oasis sanctuary anchor rock engine glue blur fog desert graveyard tightrope conveyor hothouse battlefield warzone madhouse bearpit cage prison trap carousel
:picture-place
{2
:about
'Places and things a school is likened to.
:words
'zoo circus jungle morgue prison factory barracks boot airport station supermarket battlefield bombsite youth spa library greenhouse oven sauna fridge tomb mausoleum museum cathedral warren maze ghost goldfish fortress bunker haven oasis sanctuary hospital creche casino market bazaar theatre cockpit monastery funfair playground
:work-subject
{3
:about
'What is reviewed, as the head of a likeness.
:include
'practice abstract school-thing school-subject
:words
'playground dinner breaktime hallway corridor cloakroom foyer reception entrance office annexe annex base unit hub staffroom library canteen club clubs detention registration tutor form sixth enrichment bookwork provision scheme document documents handbook policy action sef sip menu
:rules
[2
{5
:id
'pictures.noun
:patterns
[71
'[ a|an|the|another|little|mere|pure|real|total|complete|such|as|no|just|become|becomes|became <picture-noun> ]
'<work-subject>|<abstract>|school|day|week|it|this ..1 <be>|become|becomes|became|remains ..1 a|an|the|our <any>? [ <picture-more> ] !<thing> !race !ticket !park
'<be> ..1 [ bribery|blackmail|tokenism|busywork|firefighting|babysitting|guesswork|propaganda|gatekeeping|nitpicking ] $|.|,|and|for|more|not|rather
'[ navel gazing ]
'[ busy work ] !experience
'[ copy and paste job|jobs|exercise|approach|plan|document ]
'[ rush|rushed|patch|botch|botched|bodge|hatchet|stitch up? job|jobs ]
'a|an|no|another [ bolt|add|tag on ] $|.|,|to|at|and|for|rather
'as|a|like|just|mere|cheap|into a? [ party|parlour|cheap trick|tricks ]
'disappear|disappears|disappeared|vanish|vanishes|vanished|fall|falls|fell|go|goes|went|sink|sinks|sank into|down a|the [ black? hole|void|ether ] !in
'[ sausage factory ]
'[ cattle|meat market ] ,|$|.|for|in|at
'[ beauty parade|contest ]
'[ popularity contest ]
'[ slanging|shouting match ]
'[ talking|closed shop ] $|.|,|and|for
'[ chocolate teapot ]
'[ poisoned chalice ]
'[ blame game ]
'[ curate's egg ]
'[ false dawn ]
'[ movable|moveable feast ]
'[ blunt instrument ]
'[ conveyor belt ] of
'[ revolving door of ]
'[ echo chamber ] $|.|,|and|of|for
'[ ivory tower|towers ]
'[ holding pattern ]
'[ paper chase ]
'[ dead hand of ]
'[ turf war|wars ]
'[ land grab ]
'[ sheep dip ] training|approach|day
'[ one man|woman band|show|army ]
'[ achilles heel|heels ]
'[ cinderella subject|service|phase|department ]
'[ whipping boy|boys ]
'[ shot in the arm ]
'[ kick up|in the backside|pants|teeth ]
'[ slap in the face ]
'[ stab in the back ]
'[ pat on the back ] $|.|,|for
'[ thorn in the|<possessive> side ]
'[ nail in the coffin ]
'[ fly in the ointment ]
'[ spanner in the works ]
'[ needle in a haystack ]
'[ bull in a china ]
'[ fish out of water ]
'[ kid|kids in a sweetshop|candy|sweet ]
'[ cog|cogs in the|a|its ] machine|wheel
'[ turning|tipping|breaking|sticking point for|in the|our|its|this ..1 school|department|year|term|relations|behaviour|project|faculty ]
'[ game changer|changers|changing ]
'[ no brainer ]
'[ non starter|event|issue ]
'[ golden|red thread ] running|runs|that|through|of
'[ crowning glory|moment ]
'[ brake|brakes|drag|stranglehold|chokehold|dampener|damper|handbrake on change|progress|improvement|growth|ambition|learning|innovation|standards|recruitment|everything ]
'[ race to the bottom ]
'[ free rein ]
'[ pie in the sky ]
'[ castles in the air ]
'[ pipe dream|dreams ]
'[ like ships in ]
'[ wool over <possessive>|our|everyone's eyes ]
'[ empty|broken|hollow|paper promise|promises|gesture|gestures|words|threat|threats|rhetoric|victory ]
'[ warm|fine|weasel words ] !wall !mat !bank !on
'[ word salad ]
'[ motherhood and apple ]
'[ all mouth and no ]
'[ fur coat and no ]
:unless
[3
'question
'counted
'rule
:catches
[2
'The induction pack is a copy-and-paste job.
'Appraisal is pie in the sky.
:passes
[4
'The circus came to the field.
'The scrum machine is in the shed.
'A black hole in space was on the slide.
'The turning point of the battle was on the card.
{6
:id
'pictures.like
:patterns
[20
'<work-subject> ..1 [ read|reads|play|plays|played|land|landed|unfold|unfolded|run|runs|ran|work|works|comes|came like a|an|the ] !<number>
'it|this|that [ reads|landed|unfolded like a|an|the ]
'<work-subject>|school|room|place|team|department ..1 [ feel|feels|felt|sound|sounded|sounds like a|an|the|being|walking|stepping|wading|herding|pulling ] !<number>
'<work-subject>|room|place|school|building ..3 like a|an|the? [ <picture-place> ] $|.|,|at|by|with|after|from|until|when|on
'<work-subject>|school|department|room|place ..3 [ more a|an <any> than ] a|an
'<work-subject>|policies|queue|day|week|plan|plans|scheme|timetable|code|form ..4 has|have|had|with|takes|needs|contains [ more|fewer <any> than a|an|my ]
'[ rush hour at|in|on ] <name>
'like [ piccadilly|clapham|waterloo|heathrow|wembley|bedlam|groundhog ]
'<work-subject>|it|this|school <have>? [ become|becomes|became|becoming|turned|turning|turns into? a|an <any>? <any> rather|not|instead ]
'<abstract>|aid|detention|marking|homework|registration|tutor time? ..2 [ become|becomes|became|turned|turns into? a|an !<plain-noun> !<thing> !<practice> <any>? !<thing> <any> ] $|.|,
'<abstract> ..4 <be> [ a|an <any> not|rather|instead than|of|a|an? ] a|an? <any> $|.
'[ by another|any other? name ]
'<work-subject>|it|this|that ..6 [ in disguise ]
'[ glorified <any> ]
'[ little|nothing more than ] a|an !metre !minute !mile !hour !week !month !year !dozen !litre !day !kilometre !kilogram
'[ little|nothing|not|no|not much more than ] <-ing>
'[ less a|an <any> ,? than|and|more a|an|more ]
'[ smack|smacks|smacked|reek|reeks|reeked of ] !the !fish !onions !smoke
'[ whiff|air|hint|touch of desperation|panic|complacency|despair|theatre|magic|genius|arrogance|chaos|defeat|boredom|class ]
'[ call|calling it|this|that a|an <any> is|would|flatters|overstates|undersells ]
:even
[1
'rule
:unless
[2
'question
'counted
:catches
[2
'Breaktime in the hall felt like a funeral.
'Reading logs are tracing by another name.
:passes
[3
'The model looks like a castle.
'The pool is little more than a metre deep.
'The spider disguised itself as a leaf.
"""#),
    (name: "praise.yaml", text: #"""
{3
:about
'Approval and congratulation of people.
:defaults
{6
:code
'PRA
:category
'praise
:level
'nudge
:source
'domain 6, rows 14, 72, 74
:why
'Praise tells the school what you liked, not what happened. What would they want to keep?
:offers
[3
{2
:meant
'what you saw
:text
'Four pupils showed us where they …
{2
:meant
'its effect
:text
'When you …, <n> pupils …
{2
:meant
'a question
:text
'What would you want to protect as things change?
:rules
[4
{5
:id
'praise.well-done
:patterns
[70
'[ made|make|makes us|everyone|visitors|me ..1 welcome ]
'^ [ <value-unsure-more>|<value-sure> and|but|, <any> ] <practice>|<abstract>
'[ gave|give|gives|brought|had|left|moved|sent|got|get me|us|everyone|everybody|a|you|the ..3 goosebumps|chills|tears|tingle|lump|speechless|shivers|smiling|beaming|buzzing|goose ]
'[ bless ] them|him|her|their|his
'[ what|how a <value-sure>|<value-unsure-more>|gorgeous|lovely ]
'^ [ how ] <value-sure>|<value-unsure-more>|<state> to|that|it|they|of|!many
'[ take|took|takes my|our|your|the breath|hat away|off ]
'[ can|could|should|must|may hold|holds|held <possessive> head|heads high ]
'[ all credit|power|praise|respect|honour|honours|glory to ]
'[ second|next to none ]
'i|we [ cannot|can't|couldn't could not? praise|thank|recommend|fault|commend|say ..2 enough|highly|too ]
'[ made|makes|make my|our|everyone's day|week|heart|morning ]
'^ [ <value-sure>|<value-adverb> ] !<thing> !<stuff> <any>
'talk|talks|talked a good game
'hang|hangs|hung|hanging ..1 on ..4 word|words
'is|are|was|were wallpaper|window|decoration
'[ create|creates|created|creating|build|built|builds|establish|established ] ..2 <value-sure>|<value-unsure-more>|safe|trusting|shared <any>
'^ room|class|teacher|pupils|children|lesson|pace|start|ending|input|table|tables [ stuffy|cold|noisy|chilly|cramped|gloomy|bleak|tired|dull|lively|calm|happy|busy|slow|brisk|good|strong|weak|poor|great|fine|tidy|messy|drowsy|sleepy|restless|keen|polite|quiet ] $|.|,|and|but
'i'm|we're|i|we <be>? <degree>* [ glad|grateful|impressed|amazed|delighted|pleased|proud|thrilled|moved|disappointed|concerned|worried|surprised|saddened|shocked ] !to !<number>
'^ [ what a|an <any> ]
'^ [ such a|an <any> ]
'^ shame|pity about|that|to
'^ [ good|great|nice|strong|weak|poor|bad|ideal|perfect|limited|minimal|positive|negative|uneven|mixed|thorough|careful|thoughtful|creative|interesting|useful|helpful|valuable|productive|confident|calm|brisk|slow|slick|tight|solid|secure|sound|rich|thin|ordinary|tidy|appropriate|suitable|comprehensive|ambitious|challenging|demanding|better|best|worse|worst|happy|lively|polite|friendly|caring|neat|clever|genuine|real ] <any> !number
'^ credit to|where
'great|huge|full|all credit to
'take|takes|taking my|our hat|hats
'cheers for|to
'<be> a <degree>* [ pity|shame|relief|bonus|blessing|triumph ]
'carries|carry|commands|command|exudes|inspires authority|respect|weight|confidence
'^ [ impressed|delighted|thrilled|pleased|disappointed|saddened|encouraged|heartened|concerned|worried|chuffed|overjoyed|wowed|moved|proud|shocked|appalled|amazed|inspired ]
'[ your|their|his|her|our <degree>* <value-sure>|<value-unsure-more>? <virtue> ]
'<virtue> <be>|shines|shone|shine|of the|these|this
'deserve|deserves|deserved ..2 praise|credit|medal|recognition|thanks|celebrating
'rescue|rescues|rescued|salvage|salvaged|redeemed|saved the|a|it|things|what
'<be> [ good|great|nice|lovely|wonderful|pleasing|fantastic|heartening|encouraging|refreshing|interesting|fascinating|sad|sobering|depressing ] to see|hear|watch|read|be|find|note|learn|meet|visit|have|observe
'[ deserve|deserves|deserved ] <any>
'well done
'keep it|this|that|going up
'keep up
'good|great|nice|lovely|super|fantastic|excellent|brilliant|amazing job|work|going|effort|stuff|start|idea|lesson|practice|teaching|modelling|question|questions|questioning|use
'congratulations|bravo|kudos|congrats|hooray
'hats off
'full|top|five marks|star|stars
'gold star|stars
'thumbs up
'i|we|they|all? really|very|so|just|especially|particularly? [ loved|love|like|liked|enjoyed|enjoy|adored|adore|admire|admired|appreciate|appreciated|applaud|commend ] !to
'i|we <be> <degree>* [ impressed|struck|amazed|delighted|pleased|proud|blown|thrilled|moved|wowed|inspired|disappointed|concerned|worried|surprised|saddened|shocked|alarmed|dismayed|bored|heartened|encouraged|bowled ]
'a|an|such|real|pure|absolute pleasure|joy|delight|treat|privilege to|watching|seeing
'a [ credit ] to
'does|do|did the|you|them|her|him|their ..1 credit|proud
'deserve|deserves|deserved ..2 credit|praise|recognition|congratulations
'should|can|must be [ proud|congratulated|commended|applauded ]
'<be> to be [ commended|congratulated|praised|applauded|admired ]
'impress|impresses|impressed <person>|us|me|visitors|reviewers|everyone
'stole|steal the show
'shine|shines|shone|sparkled|sparkle|excel|excels|excelled|flourish|flourishes|flourished|thrive|thrives|thrived
'a|an|true|real|absolute star|credit|asset|natural|inspiration
'went|go|goes|going above and|the|extra
'above and beyond
'the extra mile
'can't|couldn't|cannot fault|praise
'worthy|worth of? praise|recognition|celebrating|celebration|sharing
'wow
'spoilt|spoiled for choice
'lucky|fortunate to have
'took|take|takes|taking pride in
'pull|pulls|pulled it off
'best ..2 i've|we've|ever|seen|yet
'one of the best|strongest|finest|worst|weakest|poorest
'favourite
:unless
[2
'question
'thanks
:catches
[4
'Well done to all of you.
'We were amazed by the choir.
'Hats off to the kitchen.
'We were impressed by the singing.
:passes
[4
'Noble answered the third question.
'We enjoyed our lunch with Year 6.
'Thank you for the tea.
'T: "Well done, table two."
{5
:id
'praise.thanks
:patterns
[2
'thank|thanks ..6 [ <degree>* <value-sure>|<value-unsure-more> ] <practice>|leader|leadership|example
'thank|thanks ..5 for ..3 [ <virtue> ]
:unless
[1
'question
:catches
[1
'Thank you for such an inspiring lesson.
:passes
[2
'Thank you for the tea and the map.
'Thank you for having us.
{9
:id
'praise.but
:code
'BUT
:category
'praise
:level
'nudge
:why
'Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
:offers
[1
{2
:meant
'what you saw
:text
'In one room …, and in another …
:patterns
[2
'great|lovely|good|nice|wonderful|excellent|fantastic|super|brilliant ..8 , [ but|however|although|though|yet ]
'^ [ however ]
:catches
[1
'However, the second group waited.
:passes
[1
'Nine wrote and two drew.
{8
:id
'praise.cushion
:code
'BUT
:category
'praise
:level
'nudge
:why
'Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
:patterns
[2
'[ great|lovely|good|nice|wonderful|excellent|fantastic|super|brilliant <any> , but|however|although|though|yet ]
'[ great|lovely|good|nice|wonderful|excellent|fantastic|super|brilliant <any> <any> , but|however|although|though|yet ]
:catches
[1
'Great displays, but the labels have fallen.
:passes
[1
'Six labels are on the floor, but the hooks hold.
"""#),
    (name: "predicates.yaml", text: #"""
{4
:about
'What work, rooms and people are said to be, in one noun: a gem, a cliff edge, a closed shop, a tonic; a peach of a question; and joined adjectives that weigh, such as top-down or one-sided.
:defaults
{6
:code
'EVA
:category
'evaluative
:level
'ask
:source
'taxonomy, 2 and 16
:why
'This sums it up in a word. What was there to see, and how long or how often?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'How would you describe …?
:sets
{7
:sum-noun
{3
:about
'Nouns that sum work up when it is said to be one, or stands before one with no verb between.
:forms
'noun
:words
'gem belter corker cracker peach treat triumph catastrophe trainwreck fudge patchwork jumble tangle maze quagmire raffle gamble tinderbox millstone albatross crutch facade pantomime con sop formality sledgehammer backbone lifeline haven oasis sanctuary cocoon hothouse grind chore rollercoaster treadmill cinch doddle flop dud turkey lemon footnote frippery fad novelty throwback fossil anachronism wasteland backwater orphan masterclass masterpiece jewel flagship beacon bargain steal tragedy travesty scandal disgrace insult stalemate deadlock standoff battleground truce inquisition interrogation monologue sermon clique cabal whitewash snore riot hoot blur scramble stampede scrum crush bottleneck flashpoint panacea placebo fillip balm curse blight blot eyesore monstrosity fortress warzone bunfight ordeal trudge slog nightmare circus zoo madhouse shambles fiasco farce washout letdown revelation highlight joy delight godsend luxury catalyst watershed springboard touchstone powerhouse straitjacket minefield labyrinth jungle charade sham shell husk sweatbox sauna furnace icebox fridge barn racetrack racecourse bearpit whirlwind melee ruck rumpus kerfuffle palaver rigmarole faff hassle bind drag bore downer buzzkill bonanza goldmine treasure pearl wonder marvel miracle stunner corrective tonic antidote afterthought nonentity nonstarter misfit mismatch hybrid mongrel hostage casualty victim juggernaut behemoth monster leviathan dinosaur relic
:sum-place
{3
:about
'What else is said to be one.
:include
'work-subject room-place
:words
'queue queues entrance exit gate yard stairs stairwell landing lunch dinner break start end finish first last half hour morning afternoon day week lesson period session carpet corner table set site toilets toilet bus ramp step rota fortnight term transition leap jump move shift sports choir band orchestra play concert show fair trip visit residential options interviews parking uniform email emails inbox calendar website noticeboard wall walls data tracker spreadsheet form forms mock mocks exam exams desk finale changeover handover pickup assembly starter plenary hook recap cooldown circle story phonics
:sum-first
{2
:about
'The first halves of such names.
:words
'fig shopping laundry wish blunt revolving hamster goldfish obstacle assault hornets sacred holy dead sitting lame cliff bear cul ghost white pressure powder ticking time sausage safety endurance tug stop band missing closed open old dumping holding transit doctors waiting cattle meat jumble bun
:sum-second
{2
:about
'The second halves.
:words
'leaf list tool instrument door wheel bowl course nest cow grail duck edge pit town elephant cooker keg clock bomb machine net test gap aid piece link book shop club ground pen room market sale trap end waiting surgery lounge camp fight
:person-noun
{3
:about
'What people are said to be.
:forms
'noun
:words
'clown devil monkey terror rock tonic diamond lifesaver outsider eccentric fixture veteran rookie bulldozer steamroller terrier rottweiler crawler creep toady wag flier flyer conundrum enigma mystery gatekeeper roadblock ally soulmate wonder phenomenon worrywart luddite technophobe purist evangelist realist pragmatist magpie butterfly sponge puzzle worry joy delight treasure star gem asset liability credit puzzle problem challenge handful livewire firework hurricane tornado tank machine weathervane chameleon limpet leech shadow ghost passenger bystander spectator lapdog poodle sheepdog foghorn gannet hermit martyr cheerleader comfort caution treat whirlwind plank lump sloth mouse lion tiger bear owl sheep ostrich peacock juggler firefighter peacekeeper natural novice
:praise-of
{2
:about
'What comes before "of a" when something is praised or run down.
:words
'gem peach belter corker cracker beast devil bear pig swine monster whale jewel mess muddle shambles disaster triumph slog scrum riot blast stinker humdinger beauty beaut stonker treat swamp brute blur fog sham doorstop bruiser delight joy wreck whopper clanger howler blinder scorcher snooze yawn bore nightmare whisper sliver hint ghost slip scrap mite dinosaur whirl dog crawl tangle maze marathon
:joined-first
{2
:about
'First halves of joined adjectives that weigh.
:words
'top far half one two gold full hard soft stop razor laser needle inch knife cack gung wishy topsy thin thick tongue sure four
:rules
[3
{8
:id
'predicates.work
:code
'EMO
:category
'loaded
:patterns
[54
'<sum-place> a|an|the|another|one <any>? [ <sum-noun> ] $|.|,|by|at|from|after|until|again|all|on|in|with|and
'<sum-place> ..2 <be>|become|becomes|became|remains|feels|felt a|an|the|another|one|no|our|such <degree>* <any>? [ <sum-noun> ] $|.|,|by|from|after|until|and|but|for|at|when|in|of|to|with|not !a
'<sum-place>|it|this|that ..2 <be>|become|becomes|became|remains|feels|felt|like ..2 [ <sum-first> of|de? <sum-second> ]
'<sum-place> a|an|the|another [ <sum-first> <sum-second> ]
'[ <praise-of> of a|an !<number> <any> ]
'[ bear pit ]
'[ cliff edge ] $|.|,|for|between|at|after !path !walk
'[ tick|ticking box|boxes exercise|job|approach|affair|culture|mentality ]
'[ leap|shot|stab|step in the dark ]
'[ leap of faith ]
'[ groundhog day ]
'[ trial|baptism by|of fire ]
'[ chink|chinks in ..2 armour ]
'[ yawning|gaping|glaring gap|hole|chasm|gulf|void ]
'<be> ..1 [ an|a|the example|lesson|inspiration|warning to ] all|us|others|any|everyone|anyone|many
'[ wake up call ]
'[ giant|baby|quantum|great|big|huge leap|leaps|step|steps|stride|strides forward|forwards|back|backwards|on ]
'[ step|steps backwards ] !from !to
'[ step|steps in the right|wrong direction ]
'[ sorry|sad|happy|heartening|depressing|inspiring tale|story|saga ] $|.|,|of|for !by
'[ big|tall|huge|massive|tough ask|order ] $|.|,|for|of
'[ balancing|juggling|vanishing|disappearing act ]
'[ war of attrition|nerves ]
'[ marriage of convenience ]
'[ match made in ]
'[ old boys|boy|girls network|club ]
'[ mutual admiration ]
'[ kangaroo court ]
'[ brain|data|info|information dump|overload ]
'[ alphabet soup ] of
'[ snooze|jargon|talk|moan|gab|love|yawn|cringe|snore|cliche fest ]
'[ undignified|unseemly|mad|headlong|last dash|scramble|scrum|gasp|stampede ]
'[ purple|sticky|lean patch ] $|.|,|of|and|in|with
'through|hit|hits|in a [ rough|bad|tricky|bumpy|rocky patch|spell|ride ]
'[ blame|zero|mug game ]
'[ game of ..1 halves ]
'[ magic|silver bullet|bullets ]
'[ cure all ]
'[ cash cow ]
'[ red herring ] $|.|,|for|and !under
'[ wild goose ]
'[ sight for sore ]
'[ saving grace ]
'[ bone of contention ]
'[ sore point|thumb ] $|.|,|for|with|in|and !from
'[ thorny|vexed|knotty issue|question|problem|matter|business ]
'tempers|relations|staffroom|anger|feeling|feelings|crisis ..2 [ boiling|breaking|saturation|crisis point ] $|.|,|by|and|with|over !of !for
'[ drop in the ocean|bucket ]
'[ storm in a teacup ]
'[ two|three edged sword ]
'[ accident|accidents|disaster waiting to ]
'[ recipe for disaster|chaos|trouble|success|burnout|confusion|boredom ]
'[ window|gold dust dressing ] $|.|,
'<be> ..1 [ gold dust|dynamite|bliss|heaven|hell|purgatory|agony|murder|bedlam|sheer torture|gold ] $|.|,|for|and|to
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[5
'The yard a bear pit at ten past one.
'The dinner queue is a scrum.
'A howler of a spelling on slide 6.
'Options evening was a jumble sale.
'The move to sixth form is a cliff edge for some.
:passes
[5
'The worksheet has a maze on it.
'The children built a fortress of boxes.
'A shopping list was the first task.
'The water reached boiling point.
'The road is a cul-de-sac.
{10
:id
'predicates.person
:code
'LAB
:category
'label
:level
'stop
:why
'A label outlives the lesson. Who was it, when, and what did they do?
:offers
[2
{2
:meant
'who and when
:text
'The <n> pupils at … , in this task, …
{2
:meant
'a question
:text
'When is this different?
:patterns
[36
'<name>|he|she|deputy|senco|head|caretaker|cook|boy|girl|child|ta|lad|mum|dad|teacher|secretary|chair|mentor|tutor|trainee <be> ..1 a|an|the|our|your|my|no|one|such|quite <degree>* <any>? [ <person-noun> ] $|.|,|and|but|who|with|when|to|for !in
'child|boy|girl|he|she|lad ..6 <be> a|an|our <any>? [ <habit-runner> ] $|.|,|and|who
'[ bad|rotten|good apple|egg|sort|loser|sport ] $|.|,|and|but|who|at
'[ sore|bad|poor loser|losers|winner ]
'[ social butterfly|climber|animal|hand|grenade ]
'[ goody two|goodies shoes ]
'[ know it all ] $|.|,|and|who
'[ slave driver ] $|.|,|with|and|to
'[ helicopter|snowplough|snowplow|tiger|lawnmower|velcro parent|parents|mother|mothers|mum|mums|dad|parenting ]
'[ mother hen ] $|.|,|to|of|with|and
'[ team player|players ] $|.|,|and|but|who
'[ moral compass ]
'[ kindred|moving|guiding|leading|free spirit|spirits|light ] $|.|,|and|of|behind|in|for
'[ glutton for ]
'[ creature|creatures of habit ]
'<be> ..1 [ man|woman|boy|girl of ..1 few|many words|parts|talents ]
'[ golden|blue eyed? boy|boys|girl|girls ] $|.|,|of|and|in
'[ all rounder|rounders ] $|.|,|and|who
'[ bean counter|counters ]
'[ pen pusher|pushers|pushing ]
'[ paper shuffler|shufflers|shuffling ]
'[ frequent flyer|flyers|flier|fliers ]
'[ repeat|persistent|habitual|prolific offender|offenders|latecomer|absentee|truant ]
'[ usual|same old? suspect|suspects|culprit|culprits|faces|names|crowd|crew|gang|mob|ratbags|ringleaders|troublemakers|offenders ]
'[ cusp|borderline|bubble|hopeless|difficult|hard|special|sad|basket case|cases|kid|kids ] $|.|,|and|in|on|for|who|get !study !studies
'[ sensory|attention|thrill seeker|seekers|seeking ]
'[ flight|behaviour|safeguarding|attainment|known risk|risks|headache|headaches ] $|.|,|and|in|who
'[ poor|good|bad|reluctant|patchy|weak|strong|erratic|regular|bright|slow attender|attenders|timekeeper|timekeepers|mixer|mixers|eater|eaters|sleeper|finisher|finishers|starter|starters|speller|spellers|retriever|decoder|decoders|communicator|listener|listeners ]
'[ ratbag|ratbags|toerag|toerags|tyke|tykes|blighter|blighters|horror|horrors|hellion|hellions|larrikin|larrikins|hoon|hoons|galah|drongo|gurrier|scanger|bampot|numpty|numpties|eejit|eejits|muppet|muppets|plonker|wally|twit|twits|nitwit|dolt|oaf|oafs|clot|pillock|dope|wastrel|ragamuffin|ragamuffins|hellraiser|hellraisers|stirrers|bellyacher|sourpuss|misery|grouch|curmudgeon|battleaxe|harridan|dragon|tartar|gorgon|taskmaster|windbag|windbags|blowhard|chatterer|natterer ] $|.|,|and|in|at|of|on|who|again|by !movie !show !story !films
'[ old head ] on
'[ piece of work ] $|.
'<name>|dad|mum|he|she|head|deputy <be> ..1 [ a piece of work ]
'[ safe pair of ]
'[ prime mover|movers ]
'[ part of the furniture|wallpaper ]
'[ past master|masters|mistress ]
:unless
[3
'question
'counted
'rule
:catches
[4
'Sam is an enigma to me.
'The head is a bulldozer.
'Repeat offenders, table four.
'Two toerags at the back.
:passes
[4
'Tom was a lion in the play.
'The nurse showed a rotten egg to the class.
'The lawnmower was parked by the shed.
'The boy drew a tank.
{5
:id
'predicates.joined
:patterns
[61
'[ top down|heavy ] $|.|,|and|but|approach|model|culture|style|decision|change|management|in|for !on
'[ one sided|note|dimensional|eyed|paced ] !die !sheet !shape !shapes !object !figure !surface
'[ two tier ] !cake !stand !tray !trolley !rack
'[ half cooked|formed|cut|digested|remembered|finished|thought|understood|asleep|awake|empty ] !egg !of !for !by !at
'[ far fetched ]
'[ razor|laser|needle|pin|diamond sharp|focused|focussed|focus ] !blade !edge !bit
'[ knife edge ] $|.|,
'[ inch|pitch|picture|note|word perfect ] !in
'[ cack|ham|heavy|light|high|even|cold|tight|left|iron|open|empty handed|fisted|handedly ] !boy !girl !pupil !pupils !people !scissors !child !children !writer !writers !weights !weight !gloves !glove
'[ gung ho ]
'[ wishy washy ]
'[ topsy turvy ]
'[ airy fairy ]
'[ namby pamby ]
'[ wishy|arty|touchy|happy|higgledy|hoity|hocus|helter|pell|slap washy|farty|feely|clappy|piggledy|toity|pocus|skelter|mell|happy ]
'[ thin|thick skinned ] !mango !orange !fruit
'[ tongue tied ]
'[ sure|fleet|flat|leaden|light footed|of ] foot|$|.|,|and|in|with
'[ penny|cheese pinching|paring ]
'[ self serving|regarding|pitying|deprecating|effacing|styled|appointed|made|defeating|important|aggrandising|absorbed|centred|deluded|imposed|inflicted|fulfilling ] !menu !counter !salad
'[ holier than ]
'[ trigger|slap|snap happy ] $|.|,|and|with|in
'[ white knuckle ]
'[ stop start ] $|.|,|and|feel|lesson|pace|morning|year
'[ seat|back|fly of ..2 the|<possessive> ..1 pants|envelope|packet ]
'[ full|red|cold|thin blooded|throated|lipped ] !animal !animals !creature !creatures !lizard !reptile !reptiles !vertebrates
'[ hard|long|straight|po|stony|red|two faced|bitten|suffering|laced ] $|.|,|and|about|with|but|staff|teacher|parents|head !clock
'[ ill fitting|starred|fated|conceived|defined|timed|advised|equipped|placed ]
'[ counter intuitive ]
'[ hand to mouth ]
'[ nerve|gut|heart|spine|bone|mind|brow|back wracking|racking|wrenching|stopping|tingling|crushing|shattering|beating|breaking|rending ] !news
'[ inward|forward|backward looking ] $|.|,|and|but|school|team|department|culture|policy
'[ iron|copper clad|bottomed ]
'[ low key|rent|brow ] $|.|,|and|but|for|in
'[ off the peg|cuff|wall|scale|shelf ] $|.|,|and|scheme|lesson|slides !the
'[ gold plated|standard ] $|.|,|and|for|of|in
'[ shop soiled ]
'[ end of the pier ]
'[ long? drawn out ] $|.|,|and|by|process|affair !on !in
'[ nose to tail ]
'[ belt and braces ]
'[ bread and butter of ]
'[ bells and whistles ]
'[ smoke and mirrors ]
'[ nuts and bolts of ]
'[ spick|spic and span ]
'[ fast and loose ]
'[ rough and ready|tumble ]
'[ free and easy ]
'[ few and far ]
'[ fair to middling ]
'[ stuck in ..1 rut|mud|past|ways|time ]
'[ set in <possessive> ways ]
'[ by rote ] $|.|,|and|in|with|not|from
'[ off piste|kilter|colour|key|form|pace|guard|balance|message|track ] $|.|,|and|by|in|with|for !slide !map
'[ up for grabs ]
'[ up to snuff|scratch|speed|par|standard ]
'[ in full swing|flow|cry|flight|bloom|spate ] $|.|,|and|when|by|at|in|with
'[ worn|threadbare|wafer|paper thin ]
'[ snail|breakneck|glacial pace|paced|speed|rate ] !race
'[ at a|an ..1 snail|gallop|crawl|canter|trot|rush|lick|clip|stroll|sprint|amble ] $|.|,|through|from|to|and|with|pace
:unless
[3
'counted
'rule
'question
:catches
[3
'The change was top-down.
'A cack-handed reply to the parent.
'The talk went at a canter.
:passes
[3
'The left-handed scissors are in the tray.
'Lizards are cold-blooded.
'The crown had a knife edge on it.
"""#),
    (name: "prescription.yaml", text: ##"""
{4
:about
'Telling the host what to do, in the open or in disguise.
:defaults
{6
:code
'PRE
:category
'prescription
:level
'ask
:source
'domain 6, rows 43 to 49, 62, 77, 94
:why
'This tells the school what to do, and the plan is theirs. What would you ask instead?
:offers
[3
{2
:meant
'what you wondered
:text
'We wondered what would help …
{2
:meant
'a question
:text
'What options are you weighing?
{2
:meant
'a question
:text
'What have you tried so far?
:sets
{1
:advice-verb
{2
:about
'Verbs that open a bare instruction on practice.
:words
'sort untangle jettison let allow pick choose set model share break slow keep begin end finish start limit link map name reduce swap invite insist resist delay record review revisit check narrow widen split mix rotate scaffold demonstrate rehearse repeat simplify clarify celebrate use plan make give ask try add ensure consider keep develop improve introduce build create let encourage reduce increase think focus allow provide avoid stop start remember aim continue extend challenge include share model check plan move put set take explore embed revisit review raise strengthen tighten sharpen establish promote prioritise insist simplify clarify vary differentiate scaffold stretch slow speed cut drop replace rethink reconsider refine deepen adapt plan display pause wait praise reward spend offer teach train monitor track look work find get go be have do don't bring hold turn change show leave write say call circulate vary leave help expect celebrate ditch scrap retire resist trust lean loosen cap trim prune shorten lengthen rearrange reorder reposition relocate swap rotate pare strip banish abandon adopt borrow commit dare define delegate designate devote distil diversify double emphasise enlist equip establish expand experiment explain exploit expose flag fold formalise free gather group guard hand harness highlight hone identify incorporate insert inject interrogate invest involve jettison join lay leaven level lift listen maximise minimise move narrate nurture open organise pair park phase pin position practise prepare press print probe prune publish push question quiz raise rank read recap reconsider recruit reframe refresh reframe rehearse reinforce relax release remove rename rephrase replicate reserve reshape resource respond restore restrict retain return reuse reword rework rewrite roll round script secure seek select separate settle shape shift shrink signal simplify sit soften space spell stagger stand standardise steer stick streamline stress structure summarise support sustain systematise tackle tailor talk target tell tempt test tie tone touch trial trust tune unify unpack upgrade use value visit visualise voice watch weave weigh welcome widen withdraw zone zoom ground embed anchor challenge
:rules
[9
{5
:id
'prescription.should
:patterns
[6
'should|ought|shouldn't !arrive !take !start
'<person>|<practice>|you|<name>|it|this ..2 [ must|mustn't ]
'must|mustn't !have <any>
'must have <degree>* <value-unsure-more>|<value-sure>|<practice>
'had better
'you'd|they'd better
:unless
[3
'rule
'question
'reported
:catches
[3
'Teachers should pause.
'They ought to vary it.
'Leaders must act on it.
:passes
[2
'The notice says visitors should sign in.
'The coach should arrive at nine.
{5
:id
'prescription.need
:patterns
[11
'[ need|needs more? support|training|guidance|coaching|mentoring ] !for !plan
'<practice>|<adult-noun>|you|we|this|that [ has|have to ] <any>
'need|needs to !<number> !leave
'has|have|having to <be>|<advice-verb>
'has|have to [ be|do|improve|change|stop|start|make|work ]
'<practice>|<person> [ need|needs|require|requires|required|demands ] !no
'there|there's is|are|was? a? need for|to
'<be> [ needed|required|necessary|essential|imperative|crucial|vital|called for|overdue ]
'it is|was essential|important|vital|crucial|imperative|critical|necessary that|to|for
'[ needs|need <value-participle>|doing|improving|developing|changing|sorting|addressing|tightening|strengthening|sharpening|rethinking|reviewing|updating|work|attention|more|better|clearer|further|greater ]
'more|better|greater|further|clearer|additional|tighter|sharper <any>? <any>? [ <be> needed|required|necessary ]
:unless
[3
'rule
'question
'reported
:catches
[2
'The plan needs to be shared.
'Pupils need more time.
:passes
[2
'Pupils on a school trip need no uniform.
'Three pupils asked to leave the table.
{5
:id
'prescription.advice
:patterns
[122
'<abstract>|<practice>|<school-subject>|<thing>|<learner-noun>|<adult-noun>|<family-noun>|song|talk|drama|colour|pictures|visuals|partners|time|room|timer ..1 [ would|might suit|focus|steady|calm|help|lift|free|give|make|save|keep|let|allow|bring|add|ease|settle|work|improve|support|widen|open|show|get|stop|reduce|cut|move|raise|sharpen|balance|serve|do|deepen|strengthen|interest|excite|engage|reach|benefit|gain|learn|need|like ]
'~what ~that ~who ~which ~it ~this [ would|might|could help|suffice ] $|.|,|here|them|pupils|staff
'[ i'd|we'd <advice-verb> ] !know !that
'[ i|we would <advice-verb> ] !know !that
'my|our|the|a ..2 [ request|quibble|niggle|criticism|reservation|plea|grumble|concern <be>|would|is|: ]
'[ would|might|may|will|could be ..1 wise|smart|foolish|unwise|prudent|foolhardy|mad|better|advised to|if|off ]
'the [ <any> thing <be>|would ..1 to ]
'^ [ with|given more|less|fewer|better|some|longer ] ..6 would|could|might|will|'d
'[ wouldn't|won't|couldn't|not|can't hurt|harm to|if|anyone|them|him|her|$|. ]
'[ wouldn't|couldn't|won't|would|not go amiss ]
'[ wouldn't|won't be ..2 amiss|bad|wrong|harm|waste ]
'[ if only ] <any>
'^ [ mind|watch|see you|that|out|they ..1 ] <any>
'wonder|wondered|wondering if|whether you|they|staff|leaders|the|anyone|he|she ..1 [ had|have|has|ever ..1 thought|considered|tried|looked|explored ]
'[ not too late|early|soon to ]
'[ the sooner ] <any>
'[ would|could|might do no harm|better|well|worse|wonders ]
'[ cry|cries|cried|crying|calls|calling|begs|begging|screams|screaming out? for ]
'[ if|were i|we|it were|was|had my|our|me|up? ] <any>
'[ there's|there is|was more|much|work|something|a ..1 to do|be|come|fix|sort|address ]
'[ has|have to|got to come|get|stay|go|happen|stop|change|matter|be|start ]
'[ got to ] <advice-verb>|be|have
'[ it's|it is|is|are|was worth|time|best|only|up ..1 <-ing> ] <any>
'[ the|a|one|your|my|our|their|next first|next|only|real|other|last thing|job|step|stage|phase|task|question|challenge|move|point for|is|now|would|here|was ..1 to|how|whether ]
'[ <do> not|n't? underestimate|overlook|forget|neglect|lose ] <any>
'[ do|try|make|take|give|keep|put|leave it|that|them|these|those|this more|less|earlier|later|sooner|often|shorter|slower|simpler|simple|short ]
'[ a|some|more|bit|little|touch|dose|dash|spot of <any> ] would|wouldn't|might|could
'[ the better|best|answer|remedy|cure|fix|solution course|route|option|way|bet is|would|might|may|lies ]
'[ the|its|their place|time|home for <any> is|should|was|would ]
'want|wants|need|needs|deserves|merits|requires|bears|warrants [ rethinking|reviewing|revisiting|looking|sorting|tightening|sharpening|strengthening|updating ]
'want|wants|need|needs|deserves|merits|requires|warrants a <any>? [ rethink|overhaul|refresh|review|look|boost|push|shake ]
'case for <any>
'usefully|profitably <any>
'could|can|might afford to
'be inclined|tempted to
'my|our|one|a|the [ advice|tip|recommendation|plea|challenge ] <be>|would|to|:
'rethink|overhaul|shake up
'fresh look
'step change
'more|less|greater|closer [ thought|attention|time|emphasis|focus|care|rigour|structure|scaffolding ] on|to|needs|is|would|around|given
'<be> [ overdue|due|ripe|crying ] for ..2 review|change|rethink|refresh|overhaul|attention|action
'it|this|that [ ought|has|must|needs to be ]
'<be> wise|well|better advised|off
'good|better|wise|sensible practice|idea|step|course|move|plan to|would
'no harm in
'^ perhaps|maybe <advice-verb>
'would|might|could have [ helped|worked|avoided|benefited|benefitted|improved|lifted|sharpened|prevented|saved ]
'would|could|might keep|make|get|help|give|free <person>|<learner-noun>|<adult-noun>|them|him|her <any>
'would|will do well to
'would do well|better to|with
'pay|give more|closer|greater attention|thought|time|care to
'<be> important|vital|essential|crucial that|to|for
'it|that|this would|might|may|could help|benefit|be to|if|them|pupils|staff|worth
'<be> best to|if|left|avoided|done
'let's <any>
'^ lets <any>
'i'd|we'd start|begin|suggest|go|recommend|look
'would be <degree>* [ stronger|better|clearer|easier|improved|richer|sharper|tighter|more ]
'would work|read|look|sound|flow|go|run better|well
'a must
'could do worse|with
'it pays|helps to
'it's|is high? time
'needed is|now|here
'the priority now|is|should|must
'the focus|aim|task|challenge|work now should|must|is|needs
'look|looking at ways|how to|reducing|increasing
'try|trying to <advice-verb>
'remember|don't|never forget|to
'bear in mind
'aim for|to
'move|get|step away|rid|back from|of
'less|more of this|that|it|the ,|please|.
'build|builds on this|these|that
'what's|all|is missing|needed|required
'cries out
'there|this is? scope|room|potential|space for|to
'should ideally
'ideally
'urge|implore|beg|encourage you|them|staff|leaders|everyone|teachers
'find|make time|space|room for|to
'please !tell !let !say !ask !send !show !write !call !correct !check !share !read !see <advice-verb>
'i'd|we'd suggest|recommend|advise|urge|encourage|like|have|love|say|try|go|use|start|make|put|do|consider|want|prefer|expect
'i|we would|might|could <any>? have|suggest|recommend|advise|urge|encourage|love|try|consider|want|expect|prefer !been
'i|we <degree>* suggest|recommend|advise|urge|propose|encourage
'our|my|a|the|key|main|one suggestion|recommendation|recommendations|suggestions|advice|tip
'<be> recommended|advised|advisable|suggested
'you|they|staff|teachers|leaders|teacher|school|he|she|we could|might|may <degree>* try|consider|think|use|look|ask|want|like|usefully|do|make|introduce|start|give|plan|build|add|extend|develop|explore|also|then|have|model|reduce|increase|share|provide|vary|stop|begin|let|allow|wish
'why not <any>
'how about <any>
'what about using|adding|trying|having|giving|making|asking
'next steps|step :|is|are|should|would|for
'next time , <any>
'next time try|use|make|give|ask|plan|start|you|think|let|add|consider
'another time try|use|you|,
'even better if
'ebi|ebis|wwws
'at our|my school , we|i
'at our|my school we|i
'in our|my school , we
'in our|my school we
'our school does|do|uses|has
'if i|we were you
'make sure
'be sure to
'<be> worth <any>
'worth trying|considering|thinking|exploring|looking|revisiting|adding|asking|reviewing|using
'would|might|could be an|no idea|harm
'more|less|fewer <any> ..2 please
'it|it's would|might|could|'d be <degree>* good|better|helpful|useful|best|great|nice|worth|worthwhile|wise|sensible|advisable|beneficial|interesting
'what|all you|they|we|he|she|leaders|staff need|should|must|could do|is
'the solution|way|trick forward|is|lies|would
'a|the|one|obvious|clear|natural next step|target|priority|action
'time|high time to|for|that <any>
'it's|is time to|for
'priority|priorities should|must|is|are|now|for
'target|targets :|for
'would do well to
'i'd|we'd do|be well|better
'better off
'better to
'instead , <any>
:unless
[4
'question
'rule
'reported
'thanks
:catches
[7
'It wouldn't hurt to ring home.
'Fewer adults in the room would help.
'I suggest you cut the first page.
'You could try mini whiteboards.
'At our school we use partners.
'Next steps: introduce oracy.
'We recommend a new scheme.
:passes
[4
'Please tell us if a date is out.
'The challenge was set by a local firm.
'Two pupils suggested a longer break.
'The timetable suggests 20 minutes for reading.
{5
:id
'prescription.frame
:patterns
[58
'it|this|that|these|they|everything [ needs|need somebody|someone|thought|thinking|care|sorting|fixing|attention|rebuilding|an owner|overhaul|refresh|rethink|push|lift|polish ]
'[ one|some <any> might|may|could be to ]
'[ think twice ]
'you|they|we [ might|could|may|would get|do|achieve|gain|see|hear|have ..1 more|better|further|less ]
'you|they|he|she|we [ didn't|don't need ] <any>
'you|they|he|she|we [ did|do not need ] <any>
'[ first|main|next|one|other|only thing|job|task|step to sort|do|fix|address|tackle|change|try|look|get ] <any>
'<adult-noun>|board|trust|school|team|staff|leaders|they|you [ may|might|could|will <any>? wish|want|like|choose|care|prefer to ] !know !see !hear !park
'^ [ could|can|should|might the|your|more|these|those|this|some|all ..4 be ] given|taught|shown|told|made|kept|put|left
'^ [ could|can|should|might the|your|more|these|those|this|some|all ..4 be ] <-ed>
'i'd|we'd|i|we would? [ be ..1 looking|inclined|tempted|keen|minded|wanting|asking|pushing|thinking to|of|about|for ]
'i'd|we'd [ have gone|cut|put|let|made|kept|given|asked|begun|left|split|set|taken|shown|told|brought ]
'i'd|we'd [ have <-ed> ]
'i|we would [ have <-ed> ]
'i|we would [ have gone|cut|put|let|made|kept|given|asked|begun|left|split|set|taken|shown|told|brought ]
'[ i'd|we'd|i'll|i would <advice-verb> ]
'my|our|the|one|a [ steer|hunch|instinct|hope|ask|plea|suggestion|thought|push|challenge|nudge|tweak|proposal|tip|pointer|advice|counsel|recommendation|target|wish ] ..1 <be>|would|is|for|to|:
'the|a|an|one|your|their|our obvious|natural|logical|sensible|clear|big|main|key|only|simple|first? [ next? move|step|job|priority|target|action|fix|remedy|route|way ] forward? <be>|here|now|would|might|must|lies|for
'[ next move|job|push ] <be>|:
'[ next task ] :|would|for
'^ [ time to|for ] <any>
'[ one|something|things|thing|food to|for work|think|consider|try|ponder|develop|change|address|improve|watch|thought ] on|about|:|with|here|next|is|<be>|$|.
'^ [ less|fewer <any> <any>? <any>? , more ] <any>
'^ [ more|fewer <any> <any>? <any>? , less|fewer ] <any>
'^ [ less|more|fewer ] <abstract>|<inner>|<practice>|talk|of|time|please|thinking|wait
'[ want|wants|wanted|need|needs|needed|bears|deserves|merits|requires <-ing> ] !to
'<abstract>|<practice>|policy|plan|this|that|it|displays|system|books [ want|wants ] <any>
'<be> [ due|overdue|ready|ripe|crying out? for? ] a|an|for|some ..2 overhaul|refresh|rethink|review|revamp|change|update|shake|rewrite|look|retirement
'[ overhaul|revamp|rethink|refresh|shake up|reset|reboot|rejig ] $|.|,|of|the
'[ perhaps|maybe|possibly ] the|a|an|one|some|you|they|we|staff|teachers|leaders|governors ..3 could|should|might|can|ought|need|want
'<adult-noun>|staff|head|principal|board|team|trust|school|deputy|council|governors|leaders|teachers|adults|assistants [ could|might <-ly>? own|do|use|try|take|make|give|look|plan|share|watch|start|stop|build|develop|consider|think|revisit|explore|offer|set|model|ask|spend|drop|be|learn|follow|adopt|borrow|extend|streamline|simplify|trim|cut|visit|join ] !seen !heard !found !helped
'^ [ rather than <-ing> ] ..5 , <any>
'^ [ instead of <-ing> ] ..5 , <any>
'^ [ instead of <any> ..4 , <advice-verb> ] <any>
'^ [ rather than <any> ..4 , <advice-verb> ] <any>
'~if ~when ~that ~what you|we [ want|need ] the|your|them|pupils|staff|teachers|adults|children|everyone|a|an|more|less|to !number
'what [ <any> ..1 need|needs|want|wants|lack|lacks|lacked is|was ] <any>
'why [ reinvent|not|bother|wait|settle|stop ]
'[ will|would ..1 want|need|benefit|wish|profit|gain ] to|from|more|a
'[ is|are|be|were|was advised|encouraged|urged|recommended|invited|asked|expected ] to <advice-verb>|revisit|review|reflect|rethink|reconsider|explore|tighten|strengthen
'[ all|every|each|both staff|teachers|adults|leaders|teacher|adult|class|classes|room|lesson must|should|ought|needs|need ] <any>
'[ all|every|each|both staff|teachers|adults|leaders|teacher|adult|class|classes|room|lesson has|have to ] <any>
'[ more|much|lots|something could|can|might|needs|should|must|ought be|to done|made|said|be ]
'a|an|more|another <any>? <any>? <any>? [ would|might|could have? help|helped|pay|work|lift|improve|sharpen|add|make|give|allow|free|be|benefit|transform|save|support|move|strengthen ]
'[ it|there|that would|'d|might|could be ..2 worth|sense|merit|value|mileage|benefit|case|good|better|wise ] <any>
'[ there <be> ..2 case|scope|merit|mileage|argument|value|sense|room|opportunity|opportunities|potential|need for|in|to ] <any>
'[ it|that|this <be> ..1 vital|essential|important|crucial|imperative|critical|key|high|time|best|wise|necessary|advisable ] that|to|for|the|staff|leaders|we|you
'[ a must|musts|priority|requirement|essential ] $|.|here|for|,|now
'<person>|<learner-noun>|<adult-noun>|<practice>|<abstract> [ needed|required|wanted|requires|require ..1 clear|clearer|better|sharper|tighter|more|greater|further|proper|careful|closer|stronger|firmer|less|fewer|longer|shorter ] <any>
'[ need|needs ..1 clear|better|sharper|tighter|more|greater|further|proper|careful|close|closer|urgent|real|stronger|firmer|clearer ] <any>
'[ better|best ..1 to|if ] <any>
'[ the|one|my|an answer|trick|key|secret|solution|remedy|fix|way ] forward? <be>|lies|might|may|could|would !# to|in|simple|more|here|obvious|surely|clear|not|be|better|less|through|forward
'[ the|one|my|an answer|trick|key|secret|solution|remedy|fix|way ] forward? <be>|lies|might|may|could|would !# <-ing>
'[ do|does|did|could|can more|less|better ] of|with|to|on|in !than
'[ push|pushing|press|pressing|strive|aim|go for ] <any>
'[ what|all this|it|that|they|you|we|the ..2 needs|need|wants|want|lacks <be> ] a|an|to|more|some|the
'next time [ , you|we|they|try|could|should|it|let|give|use|make|start|plan ]
'^ [ next time ] <any>
:unless
[4
'question
'rule
'reported
'thanks
:catches
[3
'The policy is due an overhaul.
'My steer would be to drop the starter.
'Perhaps the deputy could own this.
:passes
[4
'We have put the points in the order of the day.
'The next task is on the board.
'Three teachers wanted to park by the gate.
'Rather than the hall we used the gym.
{6
:id
'prescription.note
:kinds
[1
'note
:patterns
[1
'^ [ could|should|must|need|needs|might use|do|have|be|try|with|benefit|more|less|clearer|tighter|a|to|some|extra|proper ] <any>
:unless
[3
'question
'rule
'reported
:catches
[2
'Could use visuals here.
'Need more modelling.
:passes
[1
'Must be back by ten.
{6
:id
'prescription.imperative
:kinds
[1
'feedback
:patterns
[6
'^ [ <advice-verb> , don't|not|and|then ]
'^ when|if|before|after|once|while ..9 , [ <advice-verb> ] <any>
'^ [ <advice-verb> ] !<number>|:|of|me|us|you|and|or|,|is|was|were|are|had|said
'^ [ please|do|always|never !ring !call !email !phone !get !tell !let !say !send !see !ring !correct !share !ask <advice-verb> ]
'^ [ don't|avoid|stop|never ] <any>
',|and|;|then [ try|ensure|consider|remember|avoid ] <any>
:unless
[4
'question
'rule
'thanks
'published
:catches
[3
'Use mini whiteboards more.
'Plan in longer pauses.
'Try adding more detail in the middle.
:passes
[2
'Work was on the wall in three rooms.
'Show and tell began at nine.
{7
:id
'prescription.imperative-elsewhere
:kinds
[2
'note
'report
:tier
'check
:patterns
[1
'^ [ ensure|try|consider|avoid|make|develop|improve|introduce|embed|strengthen|encourage|reduce|increase ] <any>
:unless
[3
'question
'rule
'thanks
:catches
[1
'Introduce talk partners.
:passes
[1
'Work was on the wall.
{7
:id
'prescription.asked
:kinds
[3
'feedback
'note
'report
:patterns
[2
'^ [ could|should|might|can|couldn't|shouldn't|can't the|your|this|these|some|more ..2 <abstract>|<practice>|<school-thing>|<adult-noun>|<learner-noun> ..1 be ] <any>
'^ [ could|should|might|couldn't|shouldn't we|you|they|staff|leaders|teachers|pupils|there|it ..2 be|have|do|try|use|make|give|share|start|stop|ask|plan ] <any>
:unless
[3
'rule
'reported
'thanks
:even
[1
'question
:catches
[3
'Could the starter be shorter?
'Should the tasks be shared?
'Could teachers try it in pairs?
:passes
[3
'Could you say more about Friday?
'How could the plan be shared?
'Could we meet at nine?
{6
:id
'prescription.imperative-open
:kinds
[1
'feedback
:patterns
[2
'^ !<opener> !<number> !<person> !<practice> !<thing> !<abstract> !<adverb> !<be> !<have> !<do> !<modal> !<possessive> !<value-unsure-more> [ <any> ] your|their|them|more|less|fewer
'^ !<opener> !<number> !<person> !<practice> !<thing> !<abstract> !<adverb> !<be> !<have> !<do> !<modal> !<possessive> !<value-unsure-more> !<-ed> !<-ing> !<-ly> !<-est> [ <any> ] the|a|an <any> !met !<be> !<have>
:unless
[5
'question
'rule
'thanks
'published
'counted
:catches
[3
'Rehang the coats.
'Jettison the worksheet.
'Untangle their questions first.
:passes
[3
'Inside the hall a bell rang.
'Year 4 read a poem.
'Lunch the day before was late.
"""##),
    (name: "progress-idioms.yaml", text: #"""
{3
:about
'Progress and its lack told by set phrases: shells, feet, gears and corners, mountains moved, ground lost, standing still.
:defaults
{6
:code
'CAU
:category
'progress
:level
'ask
:source
'domain 6, row 64; taxonomy, 15
:why
'Progress needs two dates and two facts. What was there then, and what is there now?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> <n> could …; at <time> <n> showed …
{2
:meant
'a question
:text
'What has changed since …, and how do you know?
:rules
[2
{6
:id
'progress.risen
:patterns
[39
'[ come|comes|came|coming out of <possessive>? shell|shells|themselves|himself|herself|nowhere ] !water
'[ come|comes|came|coming on|along leaps|apace|great|nicely|well|no|in ]
'[ come|comes|came|coming into <possessive> own|stride ]
'[ come|comes|came|coming through ..2 other ]
'[ come|comes|came|coming good|alive|unstuck|full|undone ] $|.|,|at|in|when|after|this|since
'[ find|finds|found|finding <possessive> feet|voice|voices|stride|groove|niche|level|rhythm|wings|bearings|tongue|tongues ]
'[ a world|worlds|light|miles|streets years|away|ahead|apart ] from|of|since|where
'[ move|moves|moved|moving mountains|heaven|up|forward ] gear|a|$|.|,|to|since
'[ fly|flies|flew|flying|soar|soars|soared|rocketed|rocket|motor|motors|motored|romp|romped|storm|stormed|sail|sails|sailed|race|raced|speed|sped|zoom|zoomed ..1 ahead|through|away|along|past|on ] once|when|after|since|in|the|with|$|.|,|it|them !corridor !door !gate !hall !air !window !pond !river !lake !finish
'<learner-noun>|<adult-noun>|they|he|she|it|group|writing|reading|maths [ fly|flies|flew|soar|soars|soared ] once|when|after|since|in|with|$|.|,
'<have>|is|are|been|it|that|this [ firmed|tightened|sharpened|smartened|toughened|bedded|geared|stepped|shaped|opened|livened|perked|picked|bucked|squared|wised|skilled|levelled|scaled|ramped|beefed|cleaned|tidied ..1 up|down|in ] !sleeves !pencil !pencils !coats !tray !trays !tables !books !litter !toys !<number>
'[ up|ups|upped|upping|raise|raised|lift|lifted|step|stepped <possessive>|the game|ante|play|sights ]
'[ gone|go|goes|went|going|move|moved|step|stepped up ..1 gear|notch|level|league ]
'[ another|different|new|higher league|dimension|plane ] $|.|,|altogether|now|since
'[ another|different|new|higher gear|level|class altogether|now|since ]
'[ into a|another new|higher|different? gear ]
'[ turn|turns|turned|turning|round|rounded|rounding ..1 corner|tide ] $|.|,|in|since|with|on|at|for|after !of
'[ get|gets|got|getting|be|is|are off|into|on the|<possessive>? ground|stride|swing|mark|blocks ]
'[ off to a ] <any>
'[ out of the woods ]
'[ over|past the worst|hump|hill ] $|.|,|of
'[ back|now|well|firmly|right|still|nearly|almost on track|form|course|song|top|their|its|his|her ] $|.|,|feet|with|after|for|since|in|now
'[ on a roll ]
'[ going places ]
'[ look|looks|looked|looking back ] $|.|, !at
'[ never|not|no looked|looking back ]
'[ go|goes|went|gone|going from ..1 to ] better|worse|great|bad|strength !number
'[ unrecognisable|transformed|reborn|revitalised|rejuvenated|turnaround|blossoming|flourishing|thriving|booming|burgeoning|maturing|evolving ] !plants !flowers !buds
'[ a|the|quite <any>? sea|step|quantum change|leap|transformation|turnaround|metamorphosis|renaissance|revolution|rebirth|sea-change ] in|of|since|from|for|$|.|, !french !industrial !russian !the
'[ journey|distance|road|ground|miles travelled|traveled|covered|come|made ]
'[ on the way|road|path|cusp|verge|brink up|to|of ] being|becoming|good|great|success|recovery|independence|fluency|something|a|greatness
'[ in leaps ]
'[ grow|grows|grew|grown|growing in|into|up|as ] stature|confidence|a|the|role|independence|readers|writers|before|<possessive> !tray !garden !pot !soil !bed !water !dark !light !window
'[ get|gets|got|getting to|into grips|gear|shape|swing|stride ]
'[ take|takes|took|taken|taking ..1 strides|step|leap|off|shape|root|hold|wing ] $|.|,|in|forward|since|up|towards|as|this|with !his !her !coats
'[ bearing|showing|paying|reaping fruit|signs|off|dividends|rewards ] $|.|,|of|in|for
'[ light at|on ..1 end|horizon ]
'[ green shoots ]
'[ rome wasn't|was ]
:unless
[2
'question
'rule
:even
[2
'counted
'phrase
:catches
[4
'The quiet ones have come out of their shells.
'Moderation has firmed up the grades.
'The place is a world away from where it stood.
'The new class have found their feet.
:passes
[4
'The hen came out of the shed.
'The plane flew once a day.
'He looked back at the board.
'She turned the page.
{6
:id
'progress.stuck
:patterns
[23
'[ stuck|mired|bogged|trapped|caught|wedged|frozen|rooted in|down ..2 rut|past|time|mud|groove|loop|detail|doldrums|weeds|limbo ]
'[ in a rut|groove|loop|time|tailspin|bind|spiral ] $|.|,|warp|with|of|when|since|for
'[ tread|treads|treading|trod water ]
'[ mark|marking|marked|marks|kill|killing time ] $|.|,|until|in|for|before|since !time
'[ back|return|returned to square|where ..2 one|started|begun|began ]
'[ one|two step|steps forward|back ]
'[ round|around in|and circles|round ] $|.|,|on|with|over|about|for !the !hall !playground !field
'[ at|come|came|ground|grind|grinds|reached|hit|hits|reaches to? a|an|the <any>? standstill|impasse|plateau|buffers|halt|wall|ceiling|dead|deadlock|snag|rocks|skids ] !of !by !against !with
'[ stand|stands|stood|standing still ] $|.|,|since|in|for|while|this|last !for !when !on !<number>
'[ go|goes|went|gone|going nowhere|backwards|sideways|downhill|south|stale|sour|awry|cold|flat ] $|.|,|since|fast|in|at|from|after|when|this|slowly|again|by
'[ run|runs|ran|running out? of|into the? steam|puff|road|sand|ground|buffers|ideas|fuel|gas ]
'[ lose|loses|lost|losing|give|gives|gave|ceding|concede ground|momentum|traction|steam|heart|touch|direction|altitude|impetus ] $|.|,|in|to|since|on|after|over|with|when|this
'[ slip|slips|slipped|slipping|slide|slides|slid|sliding|drift|drifts|drifted|fall|falls|fell|sink|sinks|sank|creep|creeps|crept|tail|tails|tailed|fade|fades|faded|peter|peters|petered|fizzle|fizzles|fizzled|wither|withers|withered|ebb|ebbed back|away|off|out|into ] $|.|,|into|again|since|after|by|in|on|when|towards|old|over|as|before|during !the !pond !water !line !queue !seat !chair !room !hall
'[ regress|regressed|regresses|backslide|backsliding|stagnate|stagnates|stagnated|stagnating|flounder|flounders|floundered|floundering|founder|foundered|founders|languish|languishes|languished|languishing|nosedived|nosedives|tanked|tanks|flatlined|flatlines|plummeted|crater|cratered ] <any>?
'[ off|behind|ahead|past the pace|boil|rails|mark|curve|eight|times|best|radar|track|game ] $|.|,|on|in|for|with|since|ball|by|of !<number>
'[ on <possessive>|the last|ropes|rocks|skids|knees|back legs|foot ] $|.|,|since|by|in
'[ on the ropes|rocks|skids|slide|wane ]
'[ past|beyond <possessive> best|prime|peak ]
'[ long|some|quite a way|ways off|to|from|behind|short|yet ] being|go|where|what|the|$|.|, !gate !school !road !station !bus
'[ early days|doors ]
'[ work|works in progress ] !sign !sheet !board
'[ in|still <possessive>? infancy ]
'[ all|mostly|largely|only talk|mouth|noise|show ] $|.|,|and|no|so
:unless
[2
'question
'rule
:even
[1
'counted
:catches
[3
'The network has run into the sand.
'Oracy work is stuck in a rut.
'Spelling has gone backwards since May.
:passes
[3
'The van was stuck in the mud.
'The bus stood still at the lights.
'Pupils ran round in the hall.
"""#),
    (name: "progress.yaml", text: #"""
{3
:about
'Improvement, impact and attainment that nobody measured.
:defaults
{6
:code
'CAU
:category
'progress
:level
'ask
:source
'domain 6, row 64; taxonomy, 15
:why
'Progress needs two dates and two facts. What was there then, and what is there now?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> <n> could …; at <time> <n> showed …
{2
:meant
'a question
:text
'What has changed since …, and how do you know?
:rules
[1
{5
:id
'progress.made
:patterns
[101
'[ take|takes|took|taken a|an ..1 dive|tumble|hit|knock|battering|nosedive|leap|upturn|downturn|turn ] $|.|,|for|in|after|when|last|this
'<abstract>|<inner>|<virtue> [ <change-verb> under ] the|her|his|this|new|last|our
'<abstract>|<inner>|<virtue> <-ly>? [ <change-verb> ] $|.|,|after|when|in|at|over|as|across|between|towards|through|again !<number>
'knowledge|understanding|learning|skills|progress|expectations|relationships|routines|behaviour|curiosity|confidence|ambition|engagement|challenge|participation|values|ethos|respect|culture|vision|standards|achievement|strengths|weaknesses|needs|talents|vocabulary|thinking|misconceptions|errors|inclusion|ideas ..2 [ <be> <-ly>? <-ed> ] $|.|,|and|across|throughout|well|from|over|through|early|quickly|by !<number> !in
'[ heading|going|moving|gone|went|headed|go in? the? right|wrong way|direction|path ]
'<abstract>|<practice>|thinking|understanding|things [ moved|moves|move on|forward|along ] $|.|,|quickly|at|well
'[ difference|differences|change|changes it|this|that|they|he|she <have>? made|makes|make|brought ]
'<have> [ helped|worked|delivered|succeeded|failed|backfired|flopped|paid|landed|stuck|settled|matured|mellowed|blossomed|bloomed|thrived|suffered ] $|.|,|us|them|staff|pupils|and|in|since|here|well
'[ more|better|wiser|further|stronger|happier|fuller on|along? than when|at|in they|he|she|the|it|last ]
'[ get|gets|getting|got ..1 somewhere|nowhere ] $|.|,|with|slowly|fast
'<be> [ getting there ] $|.|,|slowly|but
'[ on the|an|its up|rise|way|mend|slide|wane|increase|turn|move|march|brink up|down? ] $|.|,|again|and
'[ from|since a|such low|lower|poor|standing|slow|weak|high|strong base|start|point|starting ]
'[ gather|gathers|gathered|gathering|gain|gains|gained|build|builds|built pace|speed|momentum|steam|ground ]
'[ bed|beds|bedded|bedding in|down ] $|.|,|well|and|nicely
'[ light|different|chalk|night|another years|school|place|child|class|boy|girl|pupil|team|and from|to|since|now|this|away ] $|.|year|term|last|the|september
'<be>|<have> becoming|become|getting|got|growing <degree>* [ better|worse|stronger|weaker|calmer|quieter|louder|sharper|slower|quicker|easier|harder|clearer|richer|happier|braver|bolder|tighter|slacker|more|less ]
'crept|creeping|edged|edging|inched|inching up|down|forward
'on course|target|track for|to|with
'stuck at|on|in
'flatline|flatlined|plateau|plateaued|slump|slumped|nosedive|upturn|downturn|turnaround|comeback|renaissance|revival|decline
'than before|previously|ever|hitherto
'than they|it|we used|did|were|was|have
'a year|term ago , 
'compared with last|a|the|previous
'still <be>|<have>|<not> <degree>* <any>? [ way|work|far|room|much|some ]
'huge|great|giant|big|enormous|massive|real|significant|noticeable|marked|clear|definite|slight|modest [ step|steps|leap|leaps|stride|strides|gain|gains|dip|drop|jump|shift|growth|change|improvement|improvements ] in|on|from|since|forward|forwards|up|towards !number
'now [ read|write|talk|speak|work|behave|listen|use|understand|enjoy|know|take|show ] <degree>* <any>? [ well|better|more|confidently|independently|fluently|with|longer|pride ]
'have|has|had [ mastered|cracked|nailed|conquered|secured|outgrown|overcome ]
'lesson|lessons|session|talk|debate|story|assembly|hour|morning|afternoon|meeting [ dragged|drifted|sagged|flagged|flew|sparkled|bombed ]
'pace|energy|momentum|engagement|attention|standards|quality|focus|concentration|expectations|morale|enthusiasm|interest <any>? [ dropped|flagged|slackened|faded|waned|dwindled|quickened|sagged|evaporated|rose|lifted|picked ]
'move|moves|moved|moving learning|pupils|things|them|thinking|practice|standards on|forward|along
'<have> [ transformed|revolutionised|revitalised|galvanised|rejuvenated ]
'beginning|starting|begun|started to [ work|bite|help|settle|land|stick|tell|bed ]
'<virtue>|confidence|gap|gaps|divide|trust|momentum <be> <adverb>? [ growing|closing|narrowing|widening|rising|falling|building|waning|fading|slipping|dwindling|opening ]
'<practice> [ slipped|dipped|wobbled|sagged|flagged|deteriorated|collapsed|suffered|lapsed|drifted|waned|plummeted|soared ] !out !under !on !off !from !through !up !down !part !place !the !a
'<have> moved|come|pushed on|forward
'<have> taken|paid off
'<have>|<be> [ all|nearly|almost|virtually but? gone|closed|disappeared|vanished|eradicated|eliminated ]
'<school-subject>|<practice>|<abstract>|standards|results|scores|numbers <be> <-ly>? [ slipping|sliding|improving|dipping|falling|rising|flagging|stalling|declining|growing|thriving|recovering ] !at !in !from !to !off
'[ <rank-er> <learner-noun>|<adult-noun>|readers|writers|learners than ]
'<abstract>|<practice>|<virtue>|<inner>|fluency|it <be> <-ly>? [ coming along|on? ] $|.|,|and|nicely|well
'[ come|comes|coming|came on <degree>? quickly|well|fast|nicely|slowly|strongly ]
'<inner>|<abstract> <have> [ recovered|rallied|rebounded|revived|turned|bounced|crashed|crumbled|suffered ]
'<practice>|<person>|<abstract> <have>? [ shot|rocketed|leapt|zoomed|crept|gone|inched up|ahead|forward ]
'<have> stalled|stagnated|plateaued|dipped|nosedived|bounced|turned|slipped|leapt|soared
'coming|came along|on nicely|well|a
'caught up
'~was ~were ~be ~been ~and ~had picking|picked up !the !a !an !his !her !their !it !two !three !from !by !litter
'get|gets|getting|got <degree>* better|worse|stronger|easier|quicker|sharper
'fell|fallen|fall|slipped|slipping|gone|going back|backwards
'no further forward
'can|could now|already
'<be> now able|capable|confident|ready|reading|writing|using
'no longer need|needs|struggle|struggles|rely|relies
'<have> gone|going up|down
'<have> grown|matured !<number>
'<have> matured|advanced|risen|fallen|doubled|declined
'on the right|wrong track|path|lines|road
'more|less <state> now|than|this
'turned|turning things it? around
'from weakness|strength|bad|good to
'over time
'making|make|made ..1 difference|mark
'attain|achieve|achieving|attaining|performing <degree>* below|above|well|highly|in|at|as
'make|makes|made|making ..3 progress|strides|gains|headway|steps|leaps
'progress <be>|<have>|across|in|over|from|has|towards
'<value-unsure-more>|rapid|expected|slow|little|no|some|real|significant|steady|better|less|more|limited|further progress|progression|improvement|improvements|gains|attainment
'see|saw|seen|show|shows|showed|shown|evidence of? clear|good|some|real|little|the? progress|progression|improvement|growth|impact
'improve|improves|improved|improving !it !the !your !his !her !their !my !our
'<practice>|<person>|it|things <have>|<be> [ improved|improving|deteriorated|deteriorating|declined|declining|developed|grown|progressed|progressing|blossomed|flourished|slipped|stalled|stagnated|plateaued|worsened|strengthened ]
'[ improved|improving|declining|falling|rising|worsening|growing|raised|deteriorating ] <practice>|results|standards
'deteriorate|deteriorates|deteriorated|worsen|worsens|worsened|stagnate|stagnated|regress|regressed|blossom|blossomed
'standards <have>|<be> <be>? <any>? risen|fallen|rising|falling|dropped|improved|low|high|slipped|up|down
'raise|raises|raised|raising|lift|lifts|lifted|drop|drops|lower|lowers|lowered standards|attainment|outcomes|expectations|aspirations|achievement|results
'raise|raises|raised|raising|lift|lifts|lifted|drop|drops|lower|lowers|lowered the bar|standards|standard|attainment|level|quality|profile|game|expectations
'<have> come on|along
'<have> come|moved|travelled|gone a long|on|forward|backwards|great
'come|came a long way
'moving|move|moved|moves in the right|wrong direction
'moved|move|moves|moving on|forward quickly|well|rapidly|fast|slowly
'catch|catches|caught|catching|close|closes|closed|closing|narrow|narrows|narrowed|narrowing|bridge|bridged the? gap|gaps|divide|difference
'catch|catching|catches up
'on the up|rise|wane|decline|slide
'go|goes|going|went|gone from strength|downhill|backwards|bad|uphill|forward
'leaps and bounds
'turned|turn|turning a|the corner
'outcomes|attainment|achievement|results|standards|progress <be> <degree>* <any>? low|high|good|poor|weak|strong|too|below|above|better|worse|rising|falling|improving|broadly|average|declining|in|well
'achieve|achieves|achieved|achieving|attain|attains|attained|perform|performs|performed|do|does|did|doing <degree>* well|highly|badly|poorly|more|less|better|their|what|at
'fulfil|fulfils|fulfilled|reach|reaches|reached|meet|realise|realised|achieve|achieving ..2 potential
'low|poor|weak|strong|good|better|high|higher outcomes|results|attainment|achievement
'impact <be>|has|on
'embedded|embed|embedding|embeds
'learn|learns|learned|learnt|learning <degree>* a? lot|much|well|little|nothing|quickly|fast|rapidly|effectively|more|faster|better|slowly
'deeper|more|better|new|real|good|strong|effective learning
'beginning|starting|begun to [ show|improve|make|see|take|bear|flourish|embed ]
'paying off
'growth|growing in confidence|independence|maturity|fluency|stamina
'grow|grows|grew|grown|gained|gain|gaining in? confidence|independence|maturity|skill|fluency
'develop|develops|developed|developing well|quickly|rapidly|nicely|confidence|resilience|independence|strongly
'lost|losing|lose|loses learning|ground|momentum|pace|focus|interest|impact
:unless
[3
'question
'counted
'rule
:catches
[4
'Writing has come on.
'Attainment is too low.
'The programme has raised standards across the partnership.
'Pupils made rapid gains.
:passes
[1
'We read two dated pieces from each book.
"""#),
    (name: "prompts-double.yaml", text: #"""
{4
:about
'Two questions in one prompt, told by how they are joined, by whom they ask about and by what they ask of.
:sets
{8
:asked-openly
'what how why where which who whose what's how's who's where's why's
:asked-of
{2
:about
'People of whom, and to whom, a prompt may be put together with others.
:words
'teacher teachers pupil pupils student students child children parent parents carer carers family families staff governor governors trustee trustees leader leaders head heads headteacher headteachers ta tas assistant assistants colleague colleagues adult adults boys girls deputies deputy tutor tutors mentor mentors supervisor supervisors senco sencos sendco mum mums dad dads grandparents friends classmates siblings sister brother daughter son partner department board trust office ladies cooks cleaners volunteers community neighbours visitors employers coaches
:told-in-full
{2
:about
'What a prompt asks to be told.
:words
'tell talk describe explain outline summarise walk take
:school-matter
{2
:about
'Matters of a school that are two when they stand side by side.
:words
'budget budgets finance finances safeguarding attendance behaviour bullying homework uniform staffing recruitment retention admissions exclusions trips lunches dinners lunch clubs transport buildings website communication workload wellbeing marking timetable timetables cover training appraisal data assessment assessments curriculum transition phonics reading maths science art music sport pe history english geography french german spanish drama rewards lunchtimes playtimes assemblies reports punctuality lateness inclusion send governance monitoring induction careers resources displays handwriting spelling spellings computing noise toilets parking fundraising friendships friends swimming revision tests exams detentions detention
:done-to-matter
{2
:about
'What is done about such matters or thought of them.
:words
'monitor manage handle approach support organise oversee track check evaluate review fund report improve promote cover teach assess about with of on for over with to find view rate like discuss plan
:done-in-school
{2
:about
'Verbs that bring a second task of their own.
:words
'manage deal handle recruit train welcome organise communicate monitor fund reward assess mark teach run track report evaluate support develop involve engage encourage promote challenge maintain build improve protect celebrate consult inform induct retain appraise prepare safeguard appoint raise reduce tackle respond contribute coordinate liaise lead oversee allocate timetable moderate group set check include keep help ensure plan choose buy feed spend pay
:told-quality
{3
:about
'What a thing or a person is said to be, in a question that yes or no would answer.
:include
'viewed-word
:words
'affordable cheap expensive practical reliable accurate accessible available clean warm cold dry bright big small long short large light dark spacious welcoming friendly tidy open fresh healthy tasty filling regular frequent readable polite professional prompt punctual welcome valued listened heard trusted respected included informed involved supported confident comfortable settled relaxed prepared ready trained paid rested motivated stretched challenged free secure private modern  well equipped sent made given kept taught led run marked returned explained shared published
:mutual-verb
{2
:about
'What two parties do with one another, so that asking about both is one question.
:words
'work share talk meet decide agree speak communicate choose divide arrange collaborate sort swap exchange combine split discuss connect liaise negotiate settle mix relate interact fit differ compare overlap complement join pair paired meets team together between
:defaults
{5
:level
'ask
:kinds
[1
'prompt
:source
'domain 4, faults to detect in a prompt
:even
[4
'reported
'phrase
'name
'subject
:offers
[2
{2
:meant
'a question
:text
'Tell me about a time …
{2
:meant
'a question
:text
'What happens when …?
:rules
[5
{7
:id
'prompt.two-questions
:code
'double-barrelled
:category
'double-barrelled
:why
'A second question begins here. Which of the two do you want to hear about first?
:patterns
[48
'^ <asked-openly> ..12 , and [ <asked-openly> ] <auxiliary> !it !that !this !they !those !these !there <any> ..1 !it !them !that !this <any>
'^ <asked-openly> ..12 , and [ what|which|how ] <any> <auxiliary> !it !that !this !they !those !these <any>
'^ <asked-openly> ..12 , and [ how easy|hard|difficult|simple|clear|well|far|happy|confident|good|safe|welcome ] <auxiliary> <any>
'^ in|to|through what|which ..12 , and [ <asked-openly> ] <auxiliary> !it !that !this !they !those !these <any> ..1 !it !them !that !this <any>
'^ as|for|in|at|on|with|since|during|from|over ..9 , what|how|why|where|who ..10 ,? and [ what|how|why|where|who ] <auxiliary> !it !that !this !they !those !these !else you|your|the|staff|pupils|parents|teachers|governors ..1 !it !them !that !this <any>
'^ <asked-openly> ..12 , and [ why ] do|did you think|feel|believe the|your|school|schools|<asked-of>
'^ what's|who's|how's|where's ..8 and [ <asked-openly> ] <auxiliary> !it !that !this <any>
'^ <asked-openly> ..9 [ , and also ]
'^ how|what ..10 ,? [ as well as ] <-ing>
'^ how|what ..10 ,? [ as well as ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ together with ] <-ing>
'^ how|what ..10 ,? [ together with ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ along with ] <-ing>
'^ how|what ..10 ,? [ along with ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ in addition to ] <-ing>
'^ how|what ..10 ,? [ in addition to ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ at the same time as ] <-ing>
'^ how|what ..10 ,? [ at the same time as ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ not to mention ] <-ing>
'^ how|what ..10 ,? [ not to mention ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ plus ] <-ing>
'^ how|what ..10 ,? [ plus ] the|your|how|what|a|with|on
'^ how|what ..10 ,? [ while also ] <-ing>
'^ how|what ..10 ,? [ while also ] the|your|how|what|a|with|on
'^ <told-in-full> ..10 ,? [ as well as ] <-ing>
'^ <told-in-full> ..10 ,? [ as well as ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ together with ] <-ing>
'^ <told-in-full> ..10 ,? [ together with ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ along with ] <-ing>
'^ <told-in-full> ..10 ,? [ along with ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ in addition to ] <-ing>
'^ <told-in-full> ..10 ,? [ in addition to ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ at the same time as ] <-ing>
'^ <told-in-full> ..10 ,? [ at the same time as ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ not to mention ] <-ing>
'^ <told-in-full> ..10 ,? [ not to mention ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ plus ] <-ing>
'^ <told-in-full> ..10 ,? [ plus ] the|your|how|what|with|on
'^ <told-in-full> ..10 ,? [ while also ] <-ing>
'^ <told-in-full> ..10 ,? [ while also ] the|your|how|what|with|on
'^ <told-in-full> ..12 , and [ how|what|why|when|where ] the|your|parents|staff|pupils|governors|teachers|children|families|cover|meetings|lunch
'^ <told-in-full> ..2 how|what ..9 ,? and [ how|what ] you would|might|will|do|think|feel|plan|use|deal|handle|support|work|spend ..3 about|with|of|for|to|on|in|the|your !it !them !that !this !there <any>
'^ <told-in-full> ..12 ,? and [ <second-asked> ] do|does|did|is|are|was|were|have|has|would|will|can you|your|the|they|staff|pupils|parents|teachers|governors|children|families|school !it !them !that !this <any>
'^ <told-in-full> ..12 ,? and [ how ] you|they|we|staff|teachers|leaders|governors <done-in-school> !it !them !that !this <any>
'^ tell|talk ..2 about your|the|our ..5 [ and ] how you|they|staff|teachers <any> !it !them !that !this !there <any>
'^ how|what <do> the? ..1 board|school|trust|department|governors|staff|teachers|leaders|team ..9 ,? and [ how|what ] <do> it|they <done-in-school> !it !them !that <any>
'^ tell|talk|describe|explain ..12 ,? and [ tell|describe|explain|talk ..2 about|through|why|how ] !it !that !they !this !these <any>
'^ what|how ..12 ?mark and [ what about|of ]
:catches
[5
'How did you hear of the fair, and what seats are there for your aunt?
'In what ways does the club raise money, and how do you pick the music?
'What's your lunch like and how do you get home?
'How do you keep the hall warm as well as paying for the lamps?
'Describe how you stack chairs, and how the hall is heated.
:passes
[3
'What do you hear, and how do you deal with it?
'What do people bring to the fair, and who is it for?
'Describe how you stack chairs and what happens to them.
{8
:id
'prompt.two-sides
:code
'double-barrelled
:category
'double-barrelled
:even
[5
'reported
'phrase
'name
'subject
'mention
:why
'Then and now, or these people and those, are two questions. Which one matters here?
:patterns
[6
'^ what|how <do>|<have>|would ..2 <asked-of> ..8 ,? and [ what|how ] <do>|<have>|would ..2 <asked-of> <any>
'^ what|how <do>|<have>|would ..2 <asked-of> ..8 , and [ what|how ] <do>|<have>|would ..2 <asked-of> <any>
'^ what|how|who|where ..9 last|old|previous|past|before|then|used|first|back|ago|year|earlier ..6 and [ what|how|who|where ] <auxiliary> ..7 next|new|now|future|today|nowadays|ahead|coming|september
'^ what|how|who|where ..9 last|old|previous|past|before|then|used|first|back|ago|year|earlier ..10 , and [ what|how|who|where ] <auxiliary> ..7 next|new|now|future|today|nowadays|ahead|coming|september
'^ what|how|who|where ..9 now|today|currently|present ..3 ,? and [ what|how|who|where ] will|would|did|was|were|<auxiliary> ..7 next|last|before|future|past|later|then|summer|year|september
'^ how|what <have> ..9 , and [ what|how ] will <any>
:catches
[1
'How was soup made in the old kitchen, and how will it be made in the new one?
:passes
[1
'What did you grow last year, and why?
{8
:id
'prompt.two-parties
:unless
[1
'probe
:code
'double-barrelled
:category
'double-barrelled
:why
'Two groups may have two answers. Whose do you want to hear?
:patterns
[7
'^ how|what <do>|<have>|<be>|would|will|can ..2 <asked-of> [ and ] ..2 <asked-of> !<mutual-verb> <any>
'^ how|what <do>|<have>|would|will you [ and ] your|the|other <any> <any>? think|feel|view|find|like|rate|experience|make|value|react|respond|want|expect|benefit|see|cope|enjoy|know ..2 of|about|the|this|that|your|to|from|in|it|with|by|school
'^ <auxiliary> ..2 <asked-of> [ and ] ..2 <asked-of> !<mutual-verb> <any>
'^ <auxiliary> you [ and ] ..2 <asked-of>|family ..1 <any>
'^ how <do>|<be>|<have>|would you [ and how ] <do>|<be>|<have>|would
'^ how|what <do>|<have>|<be>|would|will ..2 <asked-of> [ , ] ..1 <asked-of> and ..1 <asked-of> !<mutual-verb> <any>
'communicate|talk|speak|work|engage|consult|liaise with ..2 [ and ] with <any>
:catches
[3
'How do cooks and volunteers get on with the new bins?
'Are the cooks and senior volunteers told about the sale?
'What do you and your aunt think of the new bins?
:passes
[2
'How do cooks and gardeners decide who sweeps?
'What do you and your aunt talk about?
{8
:id
'prompt.two-topics
:unless
[1
'probe
:code
'double-barrelled
:category
'double-barrelled
:why
'Two things are asked about at once. Which comes first?
:patterns
[11
'^ how|what|tell|talk|describe|explain|do|does|are|is|did ..8 <done-to-matter> ..2 <school-matter> [ and ] ..2 <school-matter> ?mark|in|here|at|together
'^ as|for|in|at|on|with ..6 , how|what ..8 <done-to-matter> ..2 <school-matter> [ and ] ..2 <school-matter> ?mark
'^ <do> you|they|pupils|your like|enjoy|do|have|study|prefer|teach ..1 <school-matter> [ and ] ..1 <school-matter>
'^ what|how <do>|<be>|would ..2 think|feel|make|say|like|finding|feeling|know|hear|heard|understand|learn of|about the|your|our|its|their !way !difference !link !balance ..5 [ and ] the|your|our|its|their|how|about|of !end !rest !other <any>
'^ what|how <do>|<be>|would ..2 think|feel|make|say|feeling of|about <any> [ and ] <any> ?mark
'^ what|how <do>|would ..2 find|view|see|rate|handle|organise|manage the|your|our ..4 [ and ] the|your|our|how !end !rest !other <any>
'^ tell|talk|describe|explain|take|walk|what|how ..8 approach|plans|views|thoughts|attitude|feelings|work|role|part|policy|policies|opinion|ideas|hopes to|for|on|about|in ..3 [ and ] to|for|on|about|in <any>
'^ what|how <be> your ..1 approach|plans|views|thoughts|attitude|feelings|role|policy|policies|opinion|ideas|hopes|vision to|for|on|about|in|of ..3 [ and ] your|to|for|on|about|in|the <any>
'^ tell|talk ..2 about your|the|our ..3 [ and ] your|the|our|how|what|why !it !you !they <any>
'^ how <do> you|they|staff|teachers|leaders|governors|schools|the|your ..1 <any> ..4 [ and ] <done-in-school> !it !them !each !one !what !that !how !whether !on !others !together !about !upon <any>
'^ how <do> you|they|staff|teachers|leaders|governors <any> <any> [ and ] <done-in-school> !it !them !each !one !what !that !how !whether !on !others !together !about !upon <any>
:catches
[5
'As a club, how do you monitor the budget and parking?
'What do you think about the early bus on Fridays and the new bins?
'Take me through your approach to fees and to lost property.
'How do you stack the chairs and welcome guests?
'How do they feel about soup and stew?
:passes
[4
'What is the link between the soup and the stew?
'How do you choose the soup and tell the others?
'How do you gather views and use what people say?
'How do you feel about right and wrong?
{8
:id
'prompt.two-yes-no
:unless
[1
'probe
:code
'double-barrelled
:category
'double-barrelled
:why
'Somebody may say yes to one half and no to the other. Which half matters?
:patterns
[12
'^ do|does|did|is|are|was|were|have|has|had you|your|they|the|pupils|staff|parents|children|we|governors|leaders ..6 the|your|a|an|any|enough|with|about|of|for ..3 [ and ] the|your|a|an|any|enough|with|about|of|how|for <any>
'^ is|are|was|were|has|have|does|do|did there|the|your|any|this ..5 enough ..4 [ and ] <any> <any>
'^ is|are|was|were|do|does|did the|your|these|our ..2 <any> [ and ] the|your|your ..2 <any> <any>
'^ is|are|was|were|do|does|did|have|has ..8 <told-quality> [ and ] ..1 <told-quality>
'^ is|are|was|were the|your|this|these|our ..2 <any> [ and ] <told-quality> ..3 ?mark
'^ does|do|did ..4 [ and ] explain|tell|show|listen|help|support|mark|check|encourage|look|give|let|keep|read|play|praise !you
'^ have|has ..2 <-ed> ..5 [ and ] <-ed> ..4 ?mark
'^ have|has ..2 <-ed> ..5 [ and ] told|made|given|taken|written|sent|met|spoken|seen|had|got|done|found|set|read|held|kept|left|put|bought ..4 ?mark
'^ have|has ..2 told|made|given|taken|written|sent|met|spoken|seen|been|had|got|done|found|set|read|held|kept|left|put|bought ..5 [ and ] <-ed> ..4 ?mark
'^ have|has ..2 told|made|given|taken|written|sent|met|spoken|seen|been|had|got|done|found|set|read|held|kept|left|put|bought ..5 [ and ] told|made|given|taken|written|sent|met|spoken|seen|had|got|done|found|set|read|held|kept|left|put|bought ..4 ?mark
'^ can|could|will|would your|the|they|pupils|staff|parents|children|anyone|everyone ..6 [ and ] <advice-verb>|can|could|will|would|are|is|do ..4 ?mark
'^ are|is|was|were ..5 happy|satisfied|pleased|comfortable|confident with|about|in ..4 [ and ] ..2 <any>
:catches
[5
'Have you met the cook and the head of stores?
'Is the apron affordable and easy to wash?
'Are the hats and the coat hooks where they belong?
'Does the driver wait and listen?
'Have you cleaned the hall and told the cook?
:passes
[2
'Could you take a page and tell me about it?
'Is there a bus?
"""#),
    (name: "prompts-jargon.yaml", text: ##"""
{4
:about
'Words in a prompt that some of those it is for do not use.
:sets
{1
:office-initials
{2
:about
'Initials and terms of the office; one of them is daily speech to those who work there, two are not.
:words
"393
sendiass apdr lpa mpa hpa els qft qla mtp mtps ssp gpc ncetm isp cpoms idsr asp ect1 npq npqs tlac erp srp sip sdp sef qa ppg afl dirt wagoll smsc rshe lac cla fft ebi nqt p8 a8 clpe rwi eef cat4 scr ilr oaa dsl ehcp ehcps kpi kpis metacognition metacognitive triangulate triangulation pedagogical dialogic epistemic heutagogy andragogy disciplinary gld
 bromcom ks1 ks2 ks3 ks4 ks5 eyfs ebacc
:defaults
{5
:level
'ask
:kinds
[1
'prompt
:source
'domain 4, faults to detect in a prompt
:even
[1
'reported
:offers
[2
{2
:meant
'a question
:text
'Tell me about a time …
{2
:meant
'a question
:text
'What happens when …?
:rules
[2
{10
:id
'prompt.jargon-pupil
:even
[4
'reported
'phrase
'name
'subject
:code
'jargon
:category
'jargon
:audiences
[2
'pupil
'family
:why
'This is a word of schools. What would people say at home?
:offers
[1
{2
:meant
'a question
:text
'What helps you when it is tricky?
:patterns
[98
'plenaries|plenary|starters
'guided reading
'!bbc|usa|nhs|pta|gcse|gcses|faq|dvd|cbbc|rspb|vip|xxx <letters>
'graduated approach|response
'dual coding
'scaled|standardised|raw score|scores
'self regulate|regulates|regulated|regulation|regulating
'interleaving|interleave|interleaved|metacog|differentiation|disapplied|stanine|stanines|calibrate|calibrated
'exit|entry ticket|tickets
'flight path|paths
'intent|implementation
'hinge|diagnostic question|questions
'cold call|calling
'live marking|modelling
'tier two|three|2|3
'end point|points
'sequence|sequenced|sequencing of lessons|learning|knowledge
'qla|mtp|mtps|ssp|spag|gpc|tac|lsa|hlta|cyp|ect|ncetm|isp|cpoms|ks2|key|nurture|attainment8|progress8
'deep dive|dives
'retrieval|spaced practice
'continuous|enhanced provision
'learning walk|walks
'pupil|student voice|progress|passport
'oracy|metacognition|metacognitive|scaffold|scaffolds|scaffolding|sen|senco|intervention|interventions|differentiate|differentiated|differentiation|curriculum|formative|summative|retrieval|mastery|pedagogy|pedagogical|assessment|attainment|eyfs|baseline|eal|provision|cohort|cohorts|plenary|pshe|rshe|smsc|ks1|ks2|ks3|ks4|gld|dfe|ofsted|estyn|mat|slt|sip|sdp|sef|cpd|qa|aln|ehcp|ppg|fsm|ilp|iep|pru|eblr|moderation|triangulate|triangulation|disciplinary|substantive|safeguarding
'phonics screening|screen|check
'send pupils|children|register|support|team|provision|needs|coordinator|review|reviews
'second|first|third|higher|meta order concept|concepts|thinking|questions
'phonics|afl|wagoll|walt|wilf|spag|gps|nfer|sats|progress|progression|scaffolded|adaptive|enrichment|embed|embedded|cognitive|schema|dialogic|pastoral|causation|chronology
'pupil premium
'success|assessment criteria
'learning|curriculum|progress|individual|personal|numeracy|literacy objective|objectives|intention|intentions|target|targets|outcome|outcomes|journey|map|data|measures|support|plan|strategy
'growth mindset
'cognitive|working load|memory
'zone of
'key stage
'knowledge|topic organiser|organisers
'quality first|assurance
'value added
'prior attainment|attainers
'greater depth
'cross curricular
'wave two|2|one|1
'prosody|grapheme|phoneme|phonemes|graphemes|fronted|adverbial|adverbials|digraph|digraphs|trigraph|subitise|subitising
'rubric|rubrics
'peer|self assessment|assess|assessed|assessing|assessments|marking
'low|high stakes <any>
'working at|towards|below|within are|age|expected|greater
'cultural capital
'age related|expected expectations|expectation|standard
'wave one|two|three|1|2|3|#
'tier #|one|two|three
'national|core curriculum|entitlement
'restorative|relational|trauma informed|aware|approach|approaches|practice|practices
'stakeholder|stakeholders|ebacc|attainers|summatively|formatively|decodable|decodables|vle|automaticity|hinterland|exemplar|exemplars|wagolls|kwl|streamed|banding|tiering|multisensory|inferential|dyscalculia
'ehcps|ehc|sendco|sendcos|sencos|semh|camhs|ewo|elsa|ihp|ieps|ilps|pep|peps|lac|fft|cat4|mfl|kpi|kpis|rwi|rwinc|nelli|lap|hap|laps|haps|ppa|inset|ects|nqt|dsl|dsls|hod|hods|hoy|hoys|eaa|asp|idsr
'low|middle|high|prior attaining|attainer|attainers
'learning|knowledge|thinking walls|walk|walks|dispositions|powers
'end of key|year expectations|stage
'baseline|screening|diagnostic test|tests|assessment|check|checks
'solo|blooms taxonomy
'rosenshine|vygotsky|lemov|marzano|taf|tafs|eha|kagan
'guided session|sessions|group|groups|writing|work
'toolkit|toolkits|moderated|moderate
'mixed|prior|low|high|middle attainment|ability|attaining
'pre|over teach|teaching|taught|learning|tutoring
'phonological|phonemic awareness
'ebis|ebi|atl|wwws|www|dirt|edi
'<office-initials>
'assessments|interim|interims
'trajectory|trajectories
'target grade|grades
'book|work scrutiny|scrutinies|sampling|sample
'think pair share
'bloom's|blooms taxonomy
'behaviour|behaviours|attitudes|attitude for|to learning
'reading|spelling age|ages
'decode|decodes|decoding|segmenting|inference|inferences|fluency|manipulatives|percentile|percentiles|sequencing|cocurricular
'one page profile|profiles
'reasonable adjustment|adjustments
'co curricular
'extension task|tasks|activity|activities
'steps to success
'learning power|powers|behaviours|dispositions
'bar model|models|modelling
'variation theory
'knowledge rich|led|based
'gatsby|cornell benchmarks|notes
'teacher's|teachers|teacher modelling|modeling
'data drop|drops|point|points|capture|window
'tracking|assessment data|system|systems|point|points|window|week|grid|grids
'schemes|scheme of work|learning
'medium|long|short term plan|plans|planning
'programme|programmes of study
'managed move|moves
'off rolling|rolled
'non negotiables
'national|floor standards|benchmarks|benchmark
'sequence|sequenced|sequencing for|of|well|in <any>
:catches
[6
'Do you see the ELSA?
'What does the SEF say of you?
'What scaffolds help?
'How does the pupil premium help you?
'Do you self-assess?
'Tell me about the rubric.
:passes
[1
'What helps you when it is tricky?
{9
:id
'prompt.jargon-adult
:even
[4
'reported
'phrase
'name
'subject
:code
'jargon
:category
'jargon
:audiences
[2
'leader
'staff
:why
'These letters mean something only to those who know them. Say it in full.
:patterns
[10
'<letters> ..12 <letters> ..12 <letters>
'<office-initials> ..12 <office-initials>
'<letters> ..12 <office-initials>|mat|pep|sims|aps
'<office-initials>|mat|pep|sims|aps ..12 <letters>
'heutagogy|andragogy|epistemic|granularity|metacognitive
'quality assurance cycle
'zone of proximal
'sendiass|apdr|lpa|hpa|mpa|els|gpc|mtp|mtps|qla|idsr|ncetm|isp|tlac|erp|srp|asp|els|clpe|wagoll|gld|ilr|oaa|p8|a8|fft
'cognitive load
'dialogic|disciplinary|pedagogical
:catches
[1
'How does your MAT's SIP align with the SDP?
:passes
[2
'What does the SEF leave out?
'How do you plan the year?
"""##),
    (name: "prompts-leading.yaml", text: #"""
{4
:about
'What a prompt takes as given, and the answer it asks for.
:sets
{3
:slanted-noun
{2
:about
'Changes and troubles that a question takes as given.
:words
'drop drops rise rises fall falls decline dip dips gap gaps improvement improvements success successes failure failures slump growth surge increase decrease turnaround problem problems shortage collapse breakdown breakdowns mess chaos confusion muddle unrest resentment disruption underachievement underperformance misbehaviour indiscipline absenteeism complaints noise mistakes errors inconsistency inconsistencies unfairness shortfall disengagement apathy slippage backlog hostility negativity lateness truancy refusal reluctance inability unwillingness neglect indifference resistance rot mismanagement complacency muddles failings shortcomings deterioration stagnation exodus gains strides leap progress upturn downturn fiasco crisis shambles
:caused-verb
{2
:about
'What a question says that one thing has done to another.
:words
'brought opened built given eased cut reduced saved calmed freed turned closed deepened widened sharpened motivated inspired encouraged enabled empowered lightened lessened increased decreased undermined unsettled disrupted held ruined spoilt spoiled revived rescued stretched sped slowed broadened narrowed relieved reassured energised demoralised demotivated alienated fostered nurtured engaged stopped prevented stifled smothered crushed silenced exhausted burdened overloaded distracted isolated marginalised made kept driven caused led fuelled fed cemented secured ensured guaranteed weakened
:causes-verb
{2
:about
'The same, as what it does or did.
:words
'bring open build ease cut reduce save calm free deepen widen sharpen motivate inspire encourage enable empower lighten lessen increase undermine unsettle disrupt ruin spoil revive rescue slow broaden narrow relieve reassure energise demoralise demotivate alienate foster nurture ensure guarantee weaken cause damage harm hinder hurt transform boost lift raise strengthen improve
:defaults
{5
:level
'ask
:kinds
[1
'prompt
:source
'domain 4, faults to detect in a prompt
:even
[1
'reported
:offers
[2
{2
:meant
'a question
:text
'Tell me about a time …
{2
:meant
'a question
:text
'What happens when …?
:rules
[1
{9
:id
'prompt.leading
:even
[4
'reported
'subject
'name
'phrase
:code
'leading
:category
'leading
:why
'There is an answer inside this question. What would you ask if you did not know?
:patterns
[245
'how <do>|<have> you ..1 manage|managed|come|let to|it ..1 lose|fail|miss|get|fall|drop
'why <do>|<have> ..6 [ get|gets|got away ]
'why <do>|<have>|<be> you|they|staff|teachers ..1 let|allow|ignore|put|keep
'its|your|their|the|this|that <value-sure> <practice>|policy|rule|system|scheme
'did|does|do|has|have the <value-sure>|helpful|useful|good|great|brilliant|exciting|new ..2 make|help|made|helped
'^ as a|an|the? ..2 <person>|<adult-noun>|<family-noun> , <auxiliary>|you|surely !could !can !you
'^ as a|an|the? good|committed|caring|busy|dedicated|responsible|loving|experienced|professional|sensible|conscientious|concerned|fellow|hard <any> ..2 ,
'how satisfied|happy|pleased are ..3 with ..2 <value-sure>
'what will|would|can|are you do|doing about ..2 <value-sure>|<value-unsure-more>|problem|decline|fall
'are|is|was|were the <value-unsure-more>|<value-sure>|low|poor <any> due|down|because
'^ you <negative-do>|never|always <any>
'^ would you say ..6 waste|worth|helped|improved
'how much|far <have> ..5 improved|helped|raised|lifted|boosted|benefited|strengthened
'what <be>|<have> you|they|we|staff|leaders|the <any>? doing|done about|to ..3 <value-sure>|<value-unsure-more>|improve|fix|stop|reduce|raise|tackle
'why <be> ..4 [ underachieving|underperforming|failing|struggling|behind|misbehaving|inconsistent|weak|poor|low|unhappy|bored|disengaged|late|lazy|slow|difficult ]
'~that ~if ~what ~when ~how ~whether ~where ~who ~which you <adverb>? must|will be|feel|have|find
'how [ pleased|proud|worried|disappointed|happy|relieved|concerned|excited ]
'what makes|made ..5 [ so|such ] !long !far !that <any>
'~when ~where ~what ~who ~which ~how ~if don't|isn't|aren't|wouldn't|doesn't|didn't|won't|can't|couldn't|shouldn't|hasn't|haven't|wasn't|weren't you|it|they|there|we|that|this|he|she
'^ [ don't|isn't|aren't|wouldn't|doesn't|didn't|won't|can't|couldn't|shouldn't|hasn't|haven't|wasn't|weren't ] <any>
'surely|obviously|presumably|undoubtedly|undeniably
'^ clearly|naturally|evidently|plainly|admittedly ,? <any>
'<be>|<have>|<do>|you clearly|naturally|evidently|plainly <any>
'do|would|don't|wouldn't|did you ..1 agree
'^ given|considering|knowing that|how|all|everything|what ..12 , <auxiliary>|why|surely
'given|considering|knowing how|all|everything|what ..2 research|evidence|hard|well|badly|poorly|much|little|good|bad|poor
'given|considering|knowing the !number !numbers !size !sizes !time !times !length !layout !age !ages !shape <any>
'[ now that ] !was !were !is !used !you ..8 <caused-verb>|<viewed-word>|<value-sure>|improved|settled|calmed|gone|fixed|sorted|transformed|raised|lifted|happier|calmer|fallen|dropped|risen|slipped
'why has|have|had|did|does|do|is|are ..5 [ made|make|makes ..3 more|less|better|worse|happier|calmer|easier|stronger|so ]
'why do|does|did you|they|pupils|children|parents|staff think|feel|believe|suppose ..4 [ <be> ..1 more|better|worse|less|happier|calmer|easier|stronger|harder|weaker ]
'why did|does|has|have ..6 [ unsettle|unsettled|upset|improve|improved|boost|boosted|lift|lifted|damage|damaged|harm|harmed|motivate|motivated|inspire|inspired|transform|transformed|discourage|discouraged|calm|calmed|confuse|confused|alienate|alienated|divide|divided|demoralise|demoralised|suffer|suffered|decline|declined|collapse|collapsed|succeed|succeeded ]
'[ what was|is it about ] ..6 that|which stopped|stops|helped|helps|put|puts|kept|keeps|turned|turns|caused|causes|let|lets|won|wins
'what made|let|caused ..6 [ to? go|goes|come|fall|fail|slip|collapse ..1 wrong|apart|badly ]
', [ can|do|does|is|are|will|would|should|could|has|have|did|was|were they|it|he|she|you|we|there ] ?mark
'how <do> ..3 [ cope|coped|copes|put|puts up? with ] !days !times !weeks !being !changes !change !everything !having
'how <have>|<do>|<be> ..3 [ lack|absence|loss|shortage of ]
'how far|much <have> ..8 [ driven|caused|led|brought|produced|created|shaped ]
'how much|far [ better|worse|easier|calmer|happier|stronger|harder|quicker|safer <be>|<do>|<have> ]
'wouldn't|shouldn't <any>
', [ right|correct|yes|no|surely|eh ] ?mark
'how has|have|had|did !you !they !we ..7 [ improved|lifted|raised|helped|boosted|transformed|strengthened|damaged|harmed|hurt|benefited|benefitted|enriched|supported|failed|hindered|worsened ]
'in what way|ways has|have|did|does|is|are|was ..4 [ improved|lifted|raised|helped|help|helps|boosted|transformed|strengthened|damaged|harmed|hurt|benefited|benefitted|enriched|supported|failed|hindered|worsened ]
'how has|have|did|does|do ..4 ~be ~been ~is [ made|changed ..1 better|worse|happier|easier|stronger|more ]
'in what way|ways has|have|did|does|do|is|are|was ..4 [ made|changed ..1 better|worse|happier|easier|stronger|more ]
'how <degree>* [ much better|worse|useful|helpful|happy|good|successful|effective|hard|difficult|important|pleased|proud|satisfied|well|bad|poor|excited|worried|glad|grateful|strict|boring|fun|easy|safe ]
'how [ much <any> ] improved|helped|love|enjoy|like|benefit|gained|learned|better
'how [ much|far <have> ..5 ] better|worse|easier|calmer|stronger
'how has|have|had|did|does ..4 [ made|make ..4 better|worse|stronger|happier|easier|calmer|more|less ]
'why do|does|did ..3 [ still|keep|always|never|continue ]
'when will|are you|they|the|we ..2 [ deal|going|do|stop|fix|start|tackle|sort|improve|address ]
'how [ much <do> ..4 ] love|enjoy|help|helps|benefit|value|appreciate|gain
'how <have>|<do> you|they|the|we ..1 [ managed|manage to ]
'[ account|accounts for the <value-sure>|<value-unsure-more>|low|poor|drop|fall|rise|decline ]
'[ after|despite|with all that|this|the|these|those ]
'why is|are|was|were|has|have|do|does|did ..4 [ so|such|too|always|never|not|failed|failing|better|worse|falling|fallen|low|allowed ]
'why [ don't|didn't|doesn't|isn't|aren't|can't|won't|haven't|hasn't ]
'should|shouldn't ..6 be [ allowed|made|given|kept|banned|scrapped|forced|stopped|encouraged|required ]
'should <any>
', isn't|aren't ..6 ?mark
'^ [ have|had you ..1 thought|considered|tried ]
'would|did|do|does it|that|this not be|help
'^ would you [ object|mind|support|be ]
'what [ gains|gain|improvement|improvements|progress|rise|growth|boost ] ..4 <have> !you !pupils !parents !staff !people !they !families !governors !teachers !children ..8 ?mark
'why <do> ..4 [ harder|better|more|less|happier|faster ] ..1 now|since|when|because
'how does|do ..5 ~to ~you [ improve|improves|raise|raises|benefit|benefits|lift|lifts|boost|boosts|strengthen|strengthens ] !a !an !concerns !money !questions !issues !worries !their !it
'to what <do> you [ attribute|ascribe|owe ]
'would it be [ fair|right|true|wrong|unfair ] to say|assume|think|suggest
'what [ put|stopped|kept|drove|turned you|them|pupils|parents|staff ..1 off|from|away ]
'why do|does|did|is|are|was|were|has|have ..7 [ so much|little|often|rarely|dull|badly|few|many|low|poor|noisy|slow|dirty|rude ]
'how will|would|can|could ..5 [ fix|stop|improve|address|solve|put|sort|prevent|ensure|get|raise|tackle|avoid ]
'since|after|when|because|as it|they|things|the|this ..3 improved|failed|worsened|better|worse|deteriorated|collapsed
'since|because|now it|they|things|the|this ..3 went|got wrong|badly|downhill|worse|better|easier|harder
'what went|gone|has ..1 [ wrong|badly ]
'what stops|stopped|prevents|prevented|keeps|is|are stopping|preventing|you|them|him|her|staff ..1 from
'what problems|difficulties|issues|benefits|weaknesses|strengths|harm|damage
'like|as most|many|everyone|other|others|other|all ..2 do|say|think|does|agree
'~do ~does ~did ~would ~might ~do ~the ~what ~that ~when ~how ~if ~where everyone|everybody|others|people|research|experts ..1 say|says|think|thinks|agree|agrees|loves|knows|shows|tell ..12 ;|:|,|?mark
'~do ~does ~did ~would ~might ~what ~if ~why most|many|some|other|all parents|families|schools|teachers|heads|staff|pupils|leaders|people|colleagues|children|governors say|think|agree|find|know|feel|prefer|believe ..12 ;|:|,|?mark
'the problem|problems|trouble|fact|benefits|success|failure|improvement|decline|drop of|with|that|in
'been allowed
'~far ~long ~much as we|you all? know
'why is it that
'because|so|and|but ..6 , right
'finally|at last
'how could|would|might ..4 [ improve ]
'is it because|true|fair|right|not
'~that ~if ~what ~when ~how ~whether ~where ~who ~which you must|will|would ..1 [ be|feel|have|find|agree|love ]
'i|we think|believe|feel|assume|imagine|guess|suppose|expect
'are you sure|saying|not|worried|concerned|pleased
'why <do>|<have> ..5 [ hate|hated|dislike|disliked|avoid|avoided|refuse|refused|complain|complained|ignore|ignored|neglect|neglected|forget|forgot|resist|resisted|dread|dreaded|resent|resented|distrust|misbehave|misbehaved|underachieve|underachieved|underperform|struggle|struggled|cheat|quit|overlook|overlooked|abandon|abandoned|disengage|stagnate|stagnated|plateau|plateaued|lag|fail|failed|lose|lost|suffer|waste|wasted ]
'why <do>|<have> ..4 [ give|gave|given|fall|fell|fallen|drop|dropped|switch|switched up|behind|out|off ]
'why <do> ..4 find|finds [ it|this|that|them ..1 hard|difficult|boring|tricky|impossible|scary|confusing|frustrating|stressful|challenging|dull ]
'why <do> ..4 find|finds ..3 [ hard|difficult|boring|tricky|impossible|confusing|frustrating|stressful|dull ] ?mark
'why <be>|<do>|<have> ..4 [ not ] !only
'why <have> ..4 [ gone|got|become|grown|turned ..1 downhill|backwards|worse|wrong|bad|better|stale|sour|easier|harder ]
'why ..8 [ gone|going|went downhill|backwards ]
'why <do> you|they|staff|teachers|leaders|pupils|parents|we ..1 [ only|just|simply|merely|rarely|seldom|hardly ]
'why <do> [ so|such few|little|many|much|a ]
'^ how <have> ..8 !been !you !they !we [ <caused-verb> ] you|your|them|their|the|pupils|staff|parents|children|families|morale|behaviour|attendance|progress|results|standards|confidence|costs|workload|a|life|more|less|everyone|people|history|things|out|how|it|back|him|her|us|new|more|fewer|young|older|weaker|good|<person>|<family-noun>
'^ in what|which way|ways <have> ..8 !been !you !they !we [ <caused-verb> ] you|your|them|their|the|pupils|staff|parents|children|families|morale|behaviour|attendance|progress|results|standards|confidence|costs|workload|a|life|more|less|everyone|people|history|things|out|how|it|back|him|her|us|new|more|fewer|young|older|weaker|good|<person>|<family-noun>
'how <do> the|your|this|these|our|his|her|its|<name> ..6 !you !they !we [ <causes-verb> ] you|your|them|their|the|pupils|staff|parents|children|families|morale|behaviour|attendance|progress|results|standards|confidence|costs|workload|everyone|people|that|gaps
'how <do> the|your|this|these|our|his|her|its|<name> ..5 !you !they !we [ give|keep|make|let|allow ] you|your|them|pupils|staff|children|everyone|people|parents|families ..1 the? confidence|courage|motivation|energy|hope|safe|calm|happy|focused|engaged|interested|motivated|better|feel|want|enjoy|try
'how did|has|have|had ..6 [ lead|led|contribute|contributed|result|resulted to|in ] <any>
'how did|has|have|had ..8 [ close|closed|narrow|narrowed the gap|gaps ]
'how did|has|have|had ..6 [ turn|turned ..4 around|round ]
'how did|has|have|had !you !we !they ..6 !been [ damage|damaged|destroy|destroyed|ruin|ruined|wreck|wrecked|undermine|undermined|rescue|rescued|ease|eased|reduce|reduced|cut|free|freed ] your|the|their|staff|pupils|morale|trust|confidence|behaviour|workload|<practice>
'how <do>|<have> ..6 [ hold|held|holding|put|set ..3 back|off ]
'how <do>|<have> ..6 [ put|set ..3 mind|minds at ]
'how <have>|did ..6 [ made ..4 easier|better|harder|worse|worthwhile|fun|possible|clearer|simpler|quicker|safer|calmer ]
'^ <have>|did|does|do|is ..6 [ made|make|making ..3 easier|better|harder|worse|fun|clearer|simpler|quicker|safer|calmer|happier ] !or
'what has|have|had made ..2 [ a|an|you|them ..2 better|worse|happier|calmer|stronger|keener|bolder|easier|harder ]
'how much|far [ more|less ] ..2 <do>|<be>|<have>
'how [ much <do>|did ] you|they|pupils|parents|your|children ..3 love|enjoy|hate|value|benefit|appreciate|improve|dread|dislike
'how much [ happier|better|worse|easier|calmer|stronger|harder|quicker|safer|keener|quieter|friendlier|nicer|louder|prouder|tidier|cleaner|faster|simpler|clearer|brighter ]
'how <degree>* [ relieved|grateful|thankful|frustrated|annoyed|angry|upset|anxious|nervous|shocked|ashamed|glad|delighted|disappointed|embarrassed|stressed|bored|pleased|proud|worried|excited|thrilled|sad|sorry|impressed ] <be>|<do>|did|would
'when|how|where did ..3 [ realise|realised|notice|recognise|discover|spot|accept|admit|grasp ] that|how
'[ to blame|fault ] for|?mark
'whose [ fault ]
'what explains|explain|causes|caused|cause|accounts|lies|lay|led|leads ..2 the|your|this|these|for|behind|to ..3 [ <slanted-noun> ] ..5 ?mark
'what <be> causing|driving|fuelling|behind ..2 the|your|this|these ..2 [ <slanted-noun> ]
'what|how <do>|would|will|can|could|should you|they|we|staff|the ..1 do|deal|explain|handle|tackle|stop|address|manage|fix ..2 the|this|these|your|that|those ..2 [ <slanted-noun> ]
'[ all the|this|that <slanted-noun> ]
'what impact|effect|difference|influence|toll <have>|did|does|do|is|are ..2 [ lack|heavy|excessive|high|low|poor|constant|increased|reduced|improved|extra|growing|excellent|strong|weak|better|worse|rising|falling|tight|harsh|shortage|absence|loss|<value-sure> ]
'^ what|how|why ..9 the|your|this|these|those|our|its [ <value-sure> ] <practice>|<person>|state|way|care|culture|start|results|<thing>
'^ what|how|why ..6 the|your|this|these|those|our|its|such [ weak|poor|bad|terrible|dull|boring|lazy|naughty|rude|excessive|chaotic|failing|declining|falling|shoddy|flimsy|excellent|brilliant|wonderful|amazing|lovely|fantastic|outstanding|great|fun|exciting|impressive|successful|useless|outdated|confusing|muddled|harsh|unfair|messy|scruffy|disappointing|shocking|appalling|inadequate ] <practice>|state|way|care|culture|games|approach|<thing>
'how <do>|would|will|can ..3 [ cope|coped|survive|put|manage up? with|under|despite ] such|so|all|a|these|this|that|the
'how|what can|could ..6 [ so|such ] <any>
'^ why|how|what ..10 [ even though|although|despite|notwithstanding|regardless ]
'<auxiliary> you|they|we|staff|leaders|governors ..1 [ accept|agree|concede|admit|acknowledge|recognise|concur ] that|with|it
'^ can|could|may|shall|should we|i ..1 [ take|assume|conclude ] !you !a !one !us !this !these !that <any>
'^ <do>|<be>|<have>|would you|they [ not ] <any>
'^ <be>|<do> ..3 [ still ] ..1 having|struggling|finding|waiting|failing|refusing|suffering|behind|causing|unable|worried|unhappy
'<be>|<do>|<have>|would ..2 ,? [ like|as most|many|other|others|all|every|several ] ..2 parents|families|schools|teachers|heads|staff|pupils|leaders|people|colleagues|children|classes
'^ [ most|many|nearly|almost|all|other|every|plenty ] ..2 schools|teachers|heads|headteachers|parents|families|pupils|leaders|staff|people|colleagues|governors|children|experts ..11 ;|:|, <auxiliary>
'[ as the|most|other|every ] ..2 school|schools|class|parents <do>|<have>|up
'^ it|that|this|there|they|she|he|we [ must|can't ] be|have|feel <any>
'^ [ i|we suppose|imagine|take|guess|assume|bet|presume|gather|expect|trust|reckon ] ..11 ?mark|,
'^ [ you'll|you'd|you've ] ..1 have|agree|noticed|seen|be|heard|felt|found ..9 ?mark|,
'^ [ so you|they|everyone|everybody|pupils|staff|your|all|nobody|teachers|parents|children ] !<be>? ..11 ?mark
'real|main|underlying|root|biggest|whole [ problem|issue|trouble|cause ] <be>|with|?mark|here|in
'^ <have>|<do>|<be>|would|will|can ..1 the|your|this|our [ <value-sure>|lovely|poor|bad|weak|exciting|fun|boring|terrible|great|dreadful|unfair|harsh|improved ] <practice>|<person>|app|library|food|playground|<thing>
'what do|does|did you|they|your|parents|pupils ..2 enjoy|love|admire|appreciate|value|hate|dread|resent|dislike|like most|least? about the|your|our|this|these [ fun|lovely|exciting|great|friendly|helpful|wonderful|boring|endless|constant ]
'how <do> ..6 [ ensure|ensures|guarantee|guarantees ] that|every|all <any>
'what makes|made|keeps ..3 [ so well|badly|good|bad|popular|hard ]
'^ has|have the|this|that|your|<name> ..5 [ helped|improved|stopped|reduced|raised|boosted|eased|freed|inspired|encouraged|motivated|lifted|saved|enabled|strengthened|harmed|damaged|hurt|hindered|spoilt|spoiled|ruined ] you|your|them|their|people|staff|pupils|children|parents|families|the|morale|behaviour|everyone
'how much|far ..6 [ improved|grown|risen|fallen|declined|dropped|worsened|increased|benefited|benefitted|progressed ]
'what made ..3 [ fall|give|quit|hate|lose|refuse|shout|cry|cheat|misbehave|angry|cross|unhappy|fed ]
'why is|are it|this|that|they ..1 [ important|good|useful|wrong|bad|better|necessary|right|essential|vital|unfair|helpful ]
'why <have>|did !you !they !we ..7 [ faded|waned|slipped|slid|fallen|declined|slumped|stalled|soared|risen|collapsed|plummeted|dipped|deteriorated|worsened|evaporated|dwindled|shrunk|grown|slip|slide|fall|decline|slump|stall|fade|dip|drop|rise|soar ]
'let|lets things|it|them|standards|behaviour ..1 [ slide|slip|drift|fester|go|drop ]
'how [ quickly|soon|fast can|will|could ] <any>
'[ for the better|worse|best ]
'when did ..2 [ stop ] <-ing>
'how [ damaging|harmful|beneficial|disruptive|destructive|unsettling|transformative|valuable|successful|invaluable|welcome ] <have>|<be>|did|was
'^ how|in|what <have> ..6 !been !you !they !we [ <caused-verb> ] <slanted-noun>|<practice>|<inner>
'^ [ you ] do|did|all|really|still|clearly|obviously <any> ..11 ?mark
'^ would you say ..9 [ made|helped|improved|worsened|damaged|transformed|failed|boosted|caused|fault|responsible|difference|success|failure|waste|worth ]
'^ [ like|as most|many|other|others|all|every|the ] ..2 parents|families|schools|teachers|heads|staff|pupils|leaders|people|colleagues|children|rest|team ..6 , <auxiliary>
', [ like the|most|many|other|others|everyone ] ..6 , <any>
', [ as many|most|others|everyone|other ] ..3 do|say|think|does|feel ,
'how|what <have>|<do>|did [ poor|weak|low|bad|heavy|excessive|constant|inconsistent|falling|rising|harsh|unfair|endless ] <practice>|<inner>|<person>|<slanted-noun>|expectations|communication|management|numbers|workload
'how did|has|have ..4 [ inspire|inspired|change|changed your|you ] ..3 for|to
'how did !you !they !we !i !he !she ..7 ~to ~you ~they ~we [ <causes-verb> ] you|your|them|their|the|pupils|staff|parents|children|families|<practice>|<inner>|morale|workload|everyone|people
'how did|has|have|had ..7 [ bring|brought about ]
'what makes|made the|your|this|our|their ..2 [ better|worse|special|great|good|successful|unique|popular|strong|outstanding|bad|boring|difficult ] !day|week|lesson ..3 ?mark
'what <do> you|they|pupils|staff|parents|children|people ..1 [ hate|dread|resent|fear|detest|loathe ]
'what makes|made ..3 [ dread|resent|detest ]
'^ in|how ..9 [ hold|held|holding|holds ..3 back ]
'[ any|no|little wonder ]
'<do> ..2 [ share the|our|that|this ] view|opinion|concern|concerns|feeling|frustration|belief|worry
'why <have>|<do>|<be> !you !they !we ..7 [ widened|narrowed|doubled|halved|shrunk|tripled|improved|rocketed|weakened|strengthened ]
'will|can|could|would|do you|they|governors|staff|we ..1 [ allow|tolerate|accept|permit|stand ] ..3 to|such|this|these|the
'^ what|how ..6 ~know ~ask ~asked ~hear ~heard ~say ~said ~tell ~told about|with the|this|these|your [ <slanted-noun> ] in|at|of|here|?mark
'what stops|stopped|prevents|prevented|keeps|kept|holds|held|puts ..1 <person>|<family-noun>|you|them|people|everyone|pupils|children|staff ..2 [ from|back|off ]
'how [ frustrating|annoying|upsetting|stressful|lonely|exhausting|worrying|embarrassing|demoralising|irritating|rewarding|satisfying|reassuring|wonderful|nice|disappointing ] <be>|was|did|has|would
'what [ excuses|excuse|pressure|failings|shortcomings|flaws|faults|shortcuts ]
'^ <do> you ,? [ too|also ] feel|think|believe|find|agree|worry
', [ as i|we|you|others|many|most|everyone ] <do>|know|all
'^ [ everyone|everybody|nobody|no|hardly|few ] ..10 ;|, <auxiliary>|right|so
'^ since|as|because|seeing ..4 [ clearly|obviously|plainly|so|works|working ] ..6 ,
'reason|reasons|cause|causes|explanation|explanations ..1 for|of|behind ..2 [ <slanted-noun> ]
'<question-word> ..10 [ lose|lost|losing confidence|faith|trust|interest|heart|patience|touch|motivation|respect|enthusiasm ]
'^ <have>|did|does|do ..7 [ paid|pay|pays off ]
'^ <have>|did|does|do ..7 [ make|made|makes ..1 difference ] ?mark|to
'why do|does|did you|they ..1 think|feel|believe|suppose ..6 [ falling|failing|struggling|behind|unhappy|bored|disengaged|leaving|dropping|declining|never|worse|lazy|rude|badly|poorly ]
', [ i|we take|assume|presume|suppose|gather|trust|imagine|bet|guess|believe|expect|reckon|hope|understand ] it? ?mark
'what makes|made ..4 [ your|their favourite|best|worst ]
'why <do> ..4 [ put|puts|place|places|value|values ] ..3 before|ahead|above|over
'why <have>|<do>|<be> [ nothing|nobody|no|none|little ] <any>
'^ would ..5 [ easier|better|happier|calmer|simpler|fairer|quieter|safer ] without|if|with|for|?mark !or
'^ <be>|<do> you [ as ] <any> ..5 as everyone|everybody|other|others|most|many|your|we|i|some
'^ <be> ..6 [ the|a result|fault|cause|consequence|reason|product ] of|for
'^ <auxiliary> you ..2 the|your|our|this|these|those|its ..1 [ <value-sure>|exciting|lovely|fun|boring|great|brilliant|terrible|dreadful|super|special ] <any>
'^ what|how ..7 the|your|our [ better|bigger|improved|calmer|happier|friendlier|easier|quicker|fairer|clearer|nicer ] <any>
'why do|does|did you|they ..1 think ..6 the [ <-est> ]
'how did|has|have !you !they !we ..7 [ make|made ] you|them|pupils|staff|children|parents|people|everyone|your|him|her !feel <any>
'^ in what way|ways <have>|did|does|do !you !they ..6 [ make|made|makes ] you|them|pupils|staff|children|parents|people|everyone|your|it|him|her|the <any>
'^ what|how|why|when|where ..9 the|your|this|these|those|our|its|their [ <value-sure> ] !and !or !, <any>
'^ what|how|why ..8 the|your|this|these|those|our|its|their [ unfair|terrible|awful|boring|chaotic|useless|ridiculous|silly|stupid|lovely|brilliant|amazing|wonderful|fantastic|failing|dreadful|disastrous|poor|harsh|shoddy ] <any> <practice>|rule|rules|system|report|reports|service|state|handling|care
'the|these|this|all|with|of|by [ constant|endless|excessive|relentless|needless|incessant|mindless|pointless ] <any>
'^ [ most|other|many|all|nearly ] ..10 ;|:|, why|what about|how
'[ such a|an ..1 <viewed-word>|<value-sure>|long|short|big ]
'what|how <do>|will|would|can|could|should ..6 about ..2 [ poor|low|bad|weak|slow|falling|declining|rising ] <any>
'^ [ you ] would|will|might|could|should|must|probably ..10 ?mark|,
'^ <have>|<do>|<be>|would ..1 the|this|your|that ..1 [ <slanted-noun> ] in|of|at|from|over|to
'how will|can|could ..3 [ restore|rebuild|regain|salvage|rectify|remedy|combat|eradicate ]
'how will|can|could|do|did ..3 [ justify|defend|excuse|condone ]
', as a|an|the [ good|caring|committed|responsible|loving|busy|experienced|dedicated|concerned|professional ] <any>
'what <be> [ so ] <any>
'why <do>|<have> ..6 [ go|goes|gone wrong|badly|bad|astray|downhill ]
'^ <have>|<do>|<be>|would|will|can ..1 the|your|this|our|these [ <value-sure> ] <any>
'^ <do> you ..1 [ resent|hate|dread|fear|regret|despise|loathe|envy ]
'^ would|do you say|think ..8 [ ignore|ignores|neglect|neglects|fail|fails|failed|lack|lacks|waste|wastes|undermine|undermines|exaggerate|pretend ]
'how|why <have>|<do>|did ..1 the|this|your|such ..1 [ <slanted-noun> ] in|of|at|from
'what <be> ..2 [ benefit|benefits|advantage|advantages|drawback|drawbacks|disadvantage|disadvantages|harm ] !and !or of|to|in
'how did|have|has ..3 [ overcome|survive|survived|conquer|beat|endure|endured ]
'^ <have>|did|do|does ..7 [ led|lead|leads|contributed to ]
'how <do>|<have> ..6 [ succeed|succeeded|fail|failed|flop|flopped|backfire|backfired|pay|paid off? ] ?mark|to|with
'what <be> the ..1 [ cause|causes of ] ..1 your|the|their|this|these|such
'why|how ..7 [ unable|reluctant|unwilling|slow|hesitant|afraid|scared|quick to ]
'what gave you ..2 [ courage|nerve|right|strength ]
'why <do> ..4 [ just|simply|merely ] <any>
'how do|does|did ..4 [ so ] <viewed-word>|calm|<value-sure>|much|many|little|few|well|quickly|often
'how|why <have>|did|do ..6 [ flourished|thrived|blossomed|soared|plummeted|crumbled|rocketed|tumbled|flourish|thrive|blossom|soar|plummet|crumble ]
'^ <have>|did|do ..6 [ flourished|thrived|blossomed|soared|plummeted|crumbled|suffered|rocketed|tumbled|flourish|soar|plummet|suffer ]
'how much <have>|did ..6 [ cost you|them|your|in ]
'^ <have>|did|does|do ..8 made|make|makes ..4 [ <rank-er> ] !or
'how <have>|did ..7 made|make ..4 [ <rank-er> ]
'now that ..7 [ <rank-er> ]
'[ so much <rank-er> ]
'what <be> [ making|stopping|holding|causing|putting|preventing ] your|the|you|them|this|pupils|staff|parents|children|so
'what [ mistakes|errors|blunders ] <do>|<have> !you !your !pupils !children !they !we <any>
'how will|do|can|would you|they|the ..2 [ convince|persuade ] ..4 that
'your|their [ excuse|excuses ]
'why <do> ..7 [ more|less|better|worse than ] the|your|last|any|before
'when your ..3 <be> [ ignored|dismissed|overlooked|belittled|undermined|rejected ]
'why <do> ..3 [ prefer|favour ]
'^ <be>|<do>|would|should ..4 [ not rather|too|a|just|time|very|quite|more|better|unfair|odd|strange|wrong ]
'what <have>|did the|this|all|your ..1 [ <slanted-noun> ]
'^ are|were you [ proud|delighted|disappointed|grateful|relieved|embarrassed|ashamed|frustrated|thrilled|shocked|annoyed|angry ]
'what makes ..4 [ stand out ]
'how|what|why <have>|did ..5 [ suffered|suffer|struggled ]
'^ <have> ..4 [ become|got|gone|grown ..1 <viewed-word>|<value-sure>|<rank-er>|unbearable|impossible|unmanageable ]
'what <be> [ the matter ] with
'how much|many|long ..5 [ wasted|squandered ]
:unless
[1
'quote
:catches
[22
'Is it any wonder that bins overflow?
'How did painting the hall boost your morale?
'Why has the queue worsened?
'Everyone here seems tired; are you?
'What makes your garden better than theirs?
'How do you justify the fees?
'Would mornings be easier without the bell?
'The new scheme helps, doesn't it?
'How has it lifted results?
'Why is learning so slow?
'What went wrong in maths?
'Staff can't be asked to stay, can they?
'Now that the bell has gone what will you change?
'Why has the new hall made you happier?
'What was it about the bell that stopped you?
'How has the map cut your workload?
'Why do they dread Mondays?
'How does the gate keep children safe?
'What do you do about all the muddle?
'When did you realise that nobody was coming?
'Most schools have a bell; will you buy one?
'Are you still struggling with the lock?
:passes
[13
'What do you do when the printer isn't working?
'How do you plan to raise the money?
'What do people say about the mural?
'You told us the hall is cold. When do you notice it?
'As a caretaker, how do you plan the week?
'What should visitors see first?
'What stays with you most clearly, and why?
'What would make mornings easier for you?
'How has your week changed?
'What has changed since the new scheme began?
'What happens at the start of a lesson?
'Given the number of new staff how do people find things out?
'Would you mind telling me how a morning starts?
"""#),
    (name: "prompts-presumes.yaml", text: #"""
{4
:about
'What a prompt takes for granted, told by its frame. A cause, a change, a fault or a merit is given, or an answer is put in the mouth.
:sets
{6
:changed-for-good
{2
:about
'Verbs that say what an event or a thing did to people.
:words
'help helped helps teach taught give gave given show showed shown encourage encouraged allow allowed enable enabled inspire inspired motivate motivated push pushed free freed save saved rescue rescued get got turn turned bring brought make made keep kept let
:poor-act
{2
:about
'What people are said to do wrong; said by the asker it is taken as given.
:words
'muck mucks mucking mess messes messing fool fools fooling giggle giggling chatter chattering natter skive skiving bunk bunking truant slack slacking drift drifting bicker bickering squabble squabbling fight fights fighting argue arguing shout shouts shouting swear swearing daydream daydreaming switch fidget fidgeting doodle dawdle dawdling wander wandering moan moans moaning complain complains complaining whinge whine cheat cheats copy copying skip skips skipped rush rushed scribble scribbled sulk sulks sulking misbehave misbehaves ignore ignores ignored dismiss dismissed neglect neglected overlook overlooked exclude excluded mislead misled mishandle mishandled botch botched bungle bungled fail fails failed forget forgets forgot lose loses lost waste wastes wasted avoid avoids avoided refuse refuses refused resist resists resisted hide hides hid lie lies lied blame blames blamed bully bullies bullied interrupt interrupts interrupted dump dumped impose imposed force forced forces undermine undermined patronise patronised drag dragged struggle struggles struggled disrupt disrupts disrupted tease teases teased pick picks
:weak-state
{2
:about
'States that nobody has spoken of yet.
:words
'bored unhappy unsettled worried anxious stressed exhausted overworked ignored excluded isolated lonely scared frightened frustrated fed confused lost stuck behind late tired unsupported undervalued unmotivated demotivated disengaged disappointed angry upset struggling suffering failing underperforming overwhelmed
:felt-strongly
{2
:about
'Feelings of which only the degree is asked.
:words
'scared frightened lonely shy homesick overwhelmed isolated exhausted tired hurt proud pleased happy sad angry bored upset frustrated nervous anxious relieved grateful shocked disappointed embarrassed stressed annoyed excited thrilled delighted let
:poor-quality
{2
:about
'Faults that stand before their thing.
:words
'noisy messy poor low bad weak slow boring dull chaotic untidy scruffy dirty unruly rude naughty disruptive patchy thin shallow shoddy sloppy lazy harsh unfair outdated useless dreadful terrible awful appalling horrible hopeless confusing muddled disorganised rushed crowded cramped cluttered dreary drab gloomy bleak tatty flimsy inconsistent unreliable inadequate insufficient overloaded bloated impossible unacceptable shocking disappointing worrying unsafe failing falling declining rising
:good-of
{2
:about
'Praise that stands before its thing.
:words
'friendly supportive caring lovely warm happy successful popular small special close strong fun exciting great good excellent brilliant wonderful fantastic amazing outstanding super impressive helpful calm kind generous inspiring welcoming nurturing innovative creative beautiful terrific marvellous superb splendid
:defaults
{5
:level
'ask
:kinds
[1
'prompt
:source
'domain 4, faults to detect in a prompt
:even
[4
'reported
'subject
'name
'phrase
:offers
[2
{2
:meant
'a question
:text
'Tell me about a time …
{2
:meant
'a question
:text
'What happens when …?
:rules
[3
{7
:id
'prompt.presumes-effect
:code
'leading
:category
'leading
:why
'This gives the effect away. What would you ask if there had been none?
:patterns
[41
'how did|has|have|had <-ing> ..5 ~teacher ~teachers ~assistant ~school ~staff ~adult ~adults ~friends ~friend ~mum ~dad ~you ~they ~we ~people ~parents [ help|helped ] you|your|them|pupils|children|staff|parents|people|everyone
'how did|has|have|had the|your|this|our|being|having ..5 ~teacher ~teachers ~assistant ~school ~staff ~adult ~adults ~friends ~friend ~mum ~dad ~you ~they ~we ~people ~parents [ help|helped ] you|your|them|pupils|children|staff|parents|people|everyone
'how did|does|has|do <-ing> !you !they ..6 [ <changed-for-good> ] you|your|them|him|her|pupils|children|staff|everyone|people|the
'how did|does|has|do being|having|getting|going|moving|joining ..6 [ <changed-for-good> ] you|your|them|him|her|pupils|children|staff|everyone|people|the
'^ is|was|has|have|did the|your|this|that|our ..1 [ lack|absence|shortage|loss|excess ] of ..3 <any>
'^ did|has|have the|your|this|that|our ..5 [ help|helped|improve|improved|inspire|inspired|encourage|encouraged ] you|your|them|pupils|children|staff|everyone|people|morale|behaviour
'what ..2 [ pressure|pressures|stress|strain|trouble|worry|worries|confusion|relief|upset|harm|damage|good|distress|difficulty|difficulties|chaos|disruption ] <have>|did|does|do <-ing>
'what ..2 [ pressure|pressures|stress|strain|trouble|worry|worries|confusion|relief|upset|harm|damage|good|distress|difficulty|difficulties|chaos|disruption ] <have>|did|does|do the|your|this|that|our|all|having|being|moving
'how|what <do>|did|does|would your|the|this|these|our|his|her|<name> ..3 [ make|makes|keep|keeps ] ..3 fun|interesting|enjoyable|exciting|easier|better|special|safe|boring|hard|harder|worse|happier|calmer|lively|engaging !for ..3 ?mark
'how <do>|did|does your|the|this|these|our ..4 [ stop|stops|prevent|prevents|hold|holds ] you|your|them
'how [ quickly|soon|fast|much|far|well did|has|have ] ..6 improve|improved|recover|recovered|settle|settled|pick|picked|change|changed|decline|declined|fall|fell|rise|rose|drop|dropped|worsen|worsened
'how <do> it [ help|improve ] ..3 when|if|that|to
'what <have>|did|does|do ..5 [ done|do ..1 for|to ] ..2 <inner>|morale|standards|results|behaviour|attendance|workload
'how <have>|did|does ..4 [ warmth|kindness|generosity|encouragement|enthusiasm|passion|dedication|patience|expertise|openness|inspiration|determination|excellence ] <any>
'^ <do> you ..1 think|feel|believe|suppose ..5 would|will|should|could ..3 [ <rank-er> ] <any>
'how much <have>|did ..6 [ come|moved|move on|along|forward ]
'how much|big|great of? a [ difference|relief|help|problem|issue|success|burden|boost|change|improvement|nuisance|worry|strain ]
'how [ bad|serious|severe|widespread|deep|damaging ] <be>|<have>|did|do
'what [ drove|forced|pushed|compelled|frightened|scared|bullied|tempted|lured ] ..4 to|out|away|into
'what <have>|did|does|do ..1 [ improved|worsened|deteriorated|suffered|declined|slipped ]
'[ thanks|owing to ] <-ing>
'[ thanks|owing to ] the|your|our|this|that|<name>|a
'^ <auxiliary> ..9 [ because|due|owing ] of|to|the|you|they|it|there|your
'^ could|might|may ..8 [ be|is|have because|down|due|caused|responsible|behind ]
'^ could|might|may [ it be ] that|the|because|down|your|due
'^ could|might|may the [ reason|cause|problem|explanation|answer|trouble|truth|issue ]
'^ is|was it the|your|their|his|her|all|this|that !case ..4 [ that|which|who ] <any>
'^ is|was it [ because|down|due|thanks ]
'why ..6 [ bound|doomed|destined|certain|sure to ] <any>
'[ secret|key|recipe|magic of|to|behind|for ] ..4 success|achievement|progress|results|turnaround|popularity|calm
'what|why ..2 makes|made|make ..6 [ more|less <any> than ] <any>
'what|why ..2 makes|made|make ..6 [ <rank-er> than ] <any>
'what's [ so ] <any>
'why <do>|did|have ..2 [ stopped ] <-ing>
'why <do>|did|have ..2 [ stopped ] being
'why <have>|did the|your|this|our|pupils|parents|staff|boys|girls|children|teachers|governors|people ..3 [ stopped|stop|ceased|abandoned|dropped|given ] <any>
'why do you think|feel|believe ..6 [ so ] quickly|slowly|well|badly|much|many|few|hard|low|high|often|rarely|little|soon
'[ made|make|makes|making ..2 all the difference ]
'to what [ extent|degree has|have|did the|your|this ] ..6 <causes-verb>|<caused-verb>|<changed-for-good>
'^ in what|which way|ways <be>|did|does|do|has|have ..7 [ better|worse|unfair|successful|worthwhile|ineffective|unhelpful|superior|stronger|weaker|happier|calmer ]
'^ has|have|did ..6 [ transformed|revolutionised|rescued|revived|wrecked|ruined|killed ] <any>
:catches
[10
'How did the new kiln help you to relax?
'How does sweeping the yard get you ready for lunch?
'What strain did the fair put on you?
'Is it the rain that makes you late?
'Did the bus run late because of the snow?
'What's so thrilling about the fair?
'What makes soup simpler than stew?
'How much of a relief was the rain?
'Could the reason be the rain?
'What is the secret of your success?
:passes
[4
'How does your teacher help you?
'What drove the change, as you see it?
'How does a coach help when it rains?
'Is it you or a friend who rings the bell?
{7
:id
'prompt.presumes-fault
:code
'leading
:category
'leading
:why
'This takes a fault as given, and people defend themselves. What happened, in plain words?
:patterns
[50
'why do|does|did|have|has|are|were|is|was !you ..6 [ <poor-act> ] !<auxiliary>
'how <do>|<have>|could|would you|they|staff|leaders|governors ..1 [ allow|allowed|tolerate|tolerated|permit|permitted ] ..4 to|such|this|the
'^ is|was that|this [ why|because|how ] <any>
'[ fall|fell|fallen|falls|come|came short ] ?mark|of|in|for
'why <do>|<have>|is|are ..6 [ broken|dried|fizzled|petered|ground|stalled|breaking|drying|collapsed|crumbled|frayed|soured|stagnated down|up|out|to? ] <any>?
'why <do> ..4 find|finds|found ..3 [ <rank-er> ]
'what|how <be>|<do>|will|would|can ..5 do|done|doing about|with the|your|this|these|those|that|all ..1 [ <poor-quality> ] <any>
'how|what could|can|might|should ..4 [ <poor-quality> ] <any> be|do
'[ wake|woke up to ]
'why did|do|have you ..1 [ rush|skip|rushed|skipped|ignore|ignored|copy|copied|forget|forgot|scribble|waste|wasted|miss|missed|argue|shout|lie|lied|cheat|mess|muck|break ] <any>
'how did|has|have|does|do !you !they !we ..5 [ ignore|ignored|ignores|dismiss|dismissed|neglect|neglected|overlook|overlooked|mislead|misled|mishandle|mishandled|botch|botched|bungle|bungled|exclude|excluded|undermine|undermined|fail|failed|patronise|patronised ] you|your|the|them|pupils|parents|staff|children|people|this|it|to
'how did|has|have|does|do !you !they !we ..5 [ let ] ..3 down
'how often|regularly|frequently <do>|<be>|<have> ..4 [ <poor-act>|<weak-state> ] <any>
'how long <have>|<do>|<be>|did ..4 [ <weak-state>|tolerated|suffered|endured|problem|ignored ]
'when did ..4 [ start|begin|stop|first|start ] ..2 [ <-ing> ] ..3 ?mark
'when did ..4 [ start|begin|stop|first|start ] ..2 [ <weak-state> ] ..3 ?mark
'how come ..6 [ never|still|always|nobody|no|not|only|keep|keeps|nothing ]
'what|what's|is|was|any|no ..1 the|any|no? [ point|use|sense of|in ] <-ing>
'what|what's ..1 the [ point|use|sense of|in ] all|this|these|the|that|your
'why [ bother|bothered ]
'what|why|how|who|where [ on earth|ever ] <auxiliary>|did|do|are|is
'^ do|does|did|are|is|can|could|would|have|has ..2 [ really|honestly|seriously|genuinely|even ] <any>
'^ are you ..2 [ tired|sick|fed|weary of|up ]
'^ <be>|<do>|have you ..1 [ aware|realise|realised|conscious that|of|how ]
'^ can|could|do you ..2 [ see|understand|appreciate why ]
'^ am|are i|we [ right|wrong|correct|mistaken ] <any>
'or [ am|are i|we wrong|right|mistaken|imagining ]
'^ is|isn't|wasn't it ..2 [ time ] <any>
'^ would|might|could it ..1 [ not|help|better|easier|wiser|worth|useful|good|nice|fairer|safer|simpler|best|kinder|quicker ] ..1 <-ing>
'^ would|might|could it ..1 [ not|help|better|easier|wiser|worth|useful|good|nice|fairer|safer|simpler|best|kinder|quicker ] ..1 if|to|for|be
'^ [ why not ] <any>
'^ how|what about [ <-ing> ]
'^ what if you|we|they|the|staff|teachers [ <-ed> ] <any>
'^ what if you|we|they|the|staff|teachers [ tried|used|had|let|gave|put|made|took|sent|kept ] <any>
'[ or just|only|merely|simply ] a|an|the|any|some|another
', [ is|was that|this|it not|right|so|correct|true|fair ] ?mark
', [ wouldn't|don't|didn't|doesn't|isn't you|it|that say|find|think|so|right|agree ]
', [ not so|no|true|innit|agreed|huh|is it|would you ] ?mark
'[ should|ought to? have ] <any>
'what|who|why|how ..4 [ fail|failed|neglect|neglected|omit|omitted ] to
'[ admit|admits|confess|concede ] ?mark|that|to|it|you|how
'^ we|i was|were|am|are|have ..3 [ impressed|delighted|sorry|shocked|disappointed|concerned|dismayed|amazed|thrilled|alarmed by|with|to|at|that|about ]
'^ we|i ..1 [ love|loved|admire|admired|adore ] ..11 .|,|;|-
'^ it|it's ..2 [ clear|obvious|evident|plain|undeniable|undoubtedly ] that|to|from|how
'^ with ..4 [ so|such|this ] <viewed-word>|few|many|little|much|low|high|<weak-state> ..4 ,
'who <be>|<have> ..3 [ responsible|blame|answerable ] for ..3 <slanted-noun>|state|mistake|mistakes|this
'[ before it|things gets|get|got worse ]
'what <do>|<be>|would ..6 to [ finally|properly ] <any>
'[ finally ] <any>
'in spite of [ <any> ]
:catches
[12
'Why do the cooks muck about on Fridays?
'How has the club ignored your letters?
'How often are you interrupted by the bell?
'What's the point of sweeping?
'Are you tired of the rain?
'Am I right in thinking that it rained?
'Would it help to move the bins?
'How about moving the bins?
'Are you aware that the bins are full?
'We were impressed by the bins. How are they kept?
'Would you like soup or just a crust?
'It is obvious that the bins leak. What next?
:passes
[4
'What happens if somebody shouts?
'How do people speak up when they disagree?
'What will you do with the bins, and why not sooner?
'Why do the cooks sing?
{7
:id
'prompt.presumes-feeling
:code
'leading
:category
'leading
:why
'The feeling is given, and only its size is asked. What would somebody say who does not share it?
:patterns
[9
'how <degree>* [ <felt-strongly> ] <be>|<do>|did|would|has|have
'what do|did|does you|they|your|pupils|parents|staff|children|people|he|she ..2 [ love|adore|hate|treasure|cherish|admire ] ..2 about
'what|which ..1 [ annoyed|angered|irritated|impressed|delighted|thrilled|shocked|appalled|inspired|disappointed|upset ] you|them|your ..3 about|in|with|when
'what do|did|does you|they|your|pupils|parents|staff|children|people|he|she ..1 [ most|really|particularly|especially love|enjoy|value|appreciate|like|admire ] ..2 about|in|at|of
'what do|did|does you|they|your|pupils|parents|staff|children|people|he|she ..1 [ love|enjoy|value|appreciate|admire most|best|more ] ..2 about|in|at|of
'^ <auxiliary> ..9 [ such a|an ..1 <good-of> ] <any>
'what|how|why ..8 [ such a|an ..1 <good-of> ] <any>
'^ what|how|why|which|who ..9 the|your|our|this|these|its|school's|head's|teacher's|trust's ..2 [ excellent|wonderful|brilliant|fantastic|amazing|outstanding|superb|terrific|impressive|inspiring|splendid|marvellous|lovely|inspirational ] <any>
'how|why ..7 [ so ] <good-of>|<viewed-word> ?mark|at|in|for|about|with|to
:catches
[4
'How scared were you of the goat?
'What do you love about our goat?
'What drew you to such a friendly goat?
'What do you make of the club's excellent goat?
:passes
[2
'What do you like about goats?
'What would you say about the goat?
"""#),
    (name: "prompts-rates.yaml", text: #"""
{4
:about
'Verdicts in a prompt, on work and on people.
:sets
{2
:rating-word
'good nice strict fair unfair favourite best worst better worse kind mean boring effective ineffective competent incompetent weak weakest weaker strong strongest stronger lazy laziest great bad poor helpful unhelpful supportive unsupportive approachable clever rude outstanding capable committed friendly grumpy horrible lovely brilliant useless reliable patient strictest nicest kindest meanest fairest favourites cleverest worst impatient organised disorganised inspiring harsh moody popular trustworthy polite caring honest professional unprofessional welcoming punctual thorough grumpy shouty scary cruel sarcastic cheerful dedicated hardworking passionate inspirational knowledgeable lenient consistent inconsistent respectful disrespectful biased bossy pushy unfriendly gossipy lovely incapable dreadful awful hopeless rubbish amazing fantastic wonderful terrible
:adult-thing
{2
:about
'What belongs to adults or is theirs to do, and is no person.
:words
'meeting meetings training room rooms comment comments question questions note notes marking feedback survey surveys lounge handbook briefing briefings day days visit visits voice voices absence cover rota rotas desk table inset report reports email emails message messages newsletter turnover workload wellbeing duty duties workshops workshop conference pay contract contracts
:defaults
{5
:level
'ask
:kinds
[1
'prompt
:source
'domain 4, faults to detect in a prompt
:even
[1
'reported
:offers
[2
{2
:meant
'a question
:text
'Tell me about a time …
{2
:meant
'a question
:text
'What happens when …?
:rules
[2
{8
:id
'prompt.judgmental
:code
'judgmental
:category
'judgmental
:why
'This word weighs it before anyone has answered. What happened, in plain words?
:patterns
[33
'obvious mistakes|mistake|errors
'untidy|messy|rude|lazy|unfair|annoying
'~feel ~feels ~to [ slow|friendly|helpful ] !down
'let|lets|letting ..3 down|away
'<rating-word> ..1 <rated-adult>
'<be> ..3 <rated-adult> ..2 <rating-word>
'<value-sure>
'~your ~their best|worst|worse|good|bad|poor|weak|weaker|weakest|strong|strongest|fair|unfair|great|terrible|boring|lazy|stupid|nice|nasty|strict|favourite|proper|properly|badly|low|weakness|weaknesses|strengths|problem|problems|failure|fail|failed|failing|fault|mess|waste|naughty|misbehave|bad|struggling|struggle|underachieving|underperforming|misbehaving|failings|strict|supportive|unsupportive|competent|incompetent|approachable|capable !if !enough
'not good|working|enough
'what <be> ..2 wrong with
'~go ~goes ~going ~went ~something ~it ~things ~anything ~them ~get ~got ~answers ~answer wrong !answer
'how [ well ]
'downhill
'up to scratch|standard|par
'standards ..4 fall|fallen|falling|slip|slipped|drop|dropped|low|poor
'too much|many|little|few|long|easy|hard|slow
'<degree>* <value-adverb>
'lack|lacks|lacking
'ignore|ignored|neglect|refuse
'[ hard|happy|successful|easy|difficult|useful|helpful|important|interesting|safe|fun|clear ] are|is|was|were|do|did
'rubbish|hopeless|bright|disgrace|shambles|muddle|fiasco|chaos !colour !colours !light !blue !red !yellow
'<be> ..8 [ good|high|hard|clear|strict|challenging enough ]
'^ <auxiliary> ..8 [ adequate|sufficient|acceptable|satisfactory|excellent|poor|average ]
'[ any use|worth|good ]
'waste of
'[ well|badly|poorly run|organised|led|managed|taught|planned|kept|equipped|resourced|handled|designed|thought ]
'[ harmful|pointless|ridiculous|senseless|unreasonable ]
'<be> ..6 [ ambitious|rigorous|broad|thorough|consistent|robust|detailed|tough|demanding|strict enough ]
'[ too soft|lax|lenient|strict|harsh|rigid|narrow|shallow|vague|loose|tight|cautious|timid|weak|noisy|dull|formal|informal|rushed|crowded|high|low|slow|fast|ambitious ]
'fit for purpose
'what <be> [ so special|great|good|bad|hard|clever ]
'disgusting|revolting|vile|yucky|gross|grotty|smelly|nasty|horrid|lousy|pathetic|tatty|grubby|shabby|dingy|gloomy|hideous|ugly|ghastly
'<be> ..6 [ a|an ..1 success|failure|disaster|triumph|waste|hit|flop|joke|mess ]
:unless
[1
'quote
:catches
[5
'Is the kitchen well run?
'Is the gate fit for purpose?
'What are the best lessons?
'Why is your learning so shallow?
'Is the tea good enough?
:passes
[11
'If a game turns nasty, what happens?
'What does a poor harvest teach you?
'What was hard about it?
'How easy is it to find a seat?
'What do you find hard about the long jump?
'What makes a walk dull or interesting to you?
'What do you do if a game is unfair?
'What are the strong and the weak points, as you see them?
'How do you decide what's fair?
'Think of a good day and a bad day.
'Which lessons stay in your mind?
{9
:id
'prompt.rates-adult
:code
'rates-a-person
:category
'rates-a-person
:level
'stop
:why
'This asks for a verdict on a person, and prompts are about what happens. What would you ask about the room?
:even
[4
'reported
'name
'phrase
'subject
:patterns
[106
'<auxiliary> ..1 [ <rated-adult> ] ..2 up|good to|at|enough
'which|who <rated-adult> <be> ..1 <rating-word>
'<auxiliary> ..1 <rated-adult>|<name> !<adult-thing> <name>? <degree>* a|an|the|any? <degree>* <rating-word> !by !when !that !to
'<auxiliary> ..2 <rated-adult> ..1 <value-sure>
'what <do> you|they|pupils|parents|staff|people ..1 think|make|reckon of|about ..2 [ <rated-adult> ] !<adult-thing> !way !who !and
'what <be> your ..2 [ view|opinion|verdict|assessment|impression|judgement|judgment of|on|about ] ..3 <rated-adult>
'what <do> you like|dislike|hate|love|admire about ..1 [ <rated-adult> ]
'how would|do|might you|they|parents|pupils|staff rate|rank|score|grade|judge|mark|assess ..3 [ <rated-adult>|team|leadership ]
'how would|do|might you rate|rank|score|grade|judge|mark|assess ..1 [ <name> ]
'how would|do|might you|they|parents|pupils describe your|the|our ..2 [ <rated-adult> ] !<adult-thing>
'[ rate|rank|score|grade|judge ] ..3 <rated-adult>
'what is|are|was mr|mrs|ms|miss|sir|<name> <name>? [ good|bad|best|worst|like|poor ] at|with|?mark
'which|who ..2 [ let|lets|letting ] ..3 down
'who <be> ..4 [ best|worst|weakest|strongest|favourite|nicest|strictest|laziest|kindest|meanest ]
'which <rated-adult> ..2 <be>|do|does|would ..3 <rating-word>|like|prefer|trust|avoid
'<rated-adult> !<adult-thing> ..1 ~look ~looks ~sound ~sounds ~feel ~feels ~felt ~be ~is ~was ~would ~do ~does [ nice|strict|unfair|favourite|mean|boring|ineffective|competent|weak|weakest|lazy|great|failing|struggling|performing|unsupportive|approachable|rude|badly|outstanding|capable|committed ] !by !to !that !when !what
'<rated-adult> ..6 [ shout|shouts|failing|performing|competent|incompetent|strict|strictest|nicest|laziest|weakest ]
'[ good|nice|strict|fair|unfair|favourite|best|worst|better|kind|mean|boring|effective|ineffective|competent|weak|weakest|strong|strongest|lazy|great|bad|poor|rate|supportive|failing|struggling|rank|grade|incompetent|useless|rubbish|brilliant ] ..1 <rated-adult> !<adult-thing>
'<do>|would|did you|they|pupils|parents|staff|children ..1 [ like|trust|rate|respect|admire|fear|dislike|hate ] your|the|their|our ..2 <rated-adult> !<adult-thing> !to
'what <be> your|the|our|their|his|her ..2 [ <rated-adult> ] ..1 like at|with|as|in|?mark
'how well|good|effective|competent|strong|fair|kind|strict|supportive|helpful|skilled|capable ..3 <rated-adult>
'which|who <learner-noun>|<adult-noun> is|was|are|were ..1 [ weakest|strongest|best|worst|cleverest|laziest|naughtiest|better|weaker ]
'which|who teacher|teachers|adult|pupils|pupil|children|class|colleague|colleagues|member|parents|families|boy|boys|girl|is|are|shouts|explains|teaches ..4 [ best|worst|weakest|strongest|naughtiest|naughty|better|fair|strict|laziest|cleverest ]
'who [ is|are|has|do ..3 best|worst|naughtiest|weakest|strongest|cleverest|laziest|favourite ]
'[ weakest|strongest|best|worst|laziest|naughtiest|cleverest|weaker|stronger|brightest|lazy|difficult ] pupil|pupils|child|children|class|classes|teacher|teachers|group|boys|girls|student|students|parent|parents|families|family|ones
'is|are|was|were your|the|this|that class|group|year|set|form|table|team the [ naughtiest|worst|best|weakest|strongest|cleverest|noisiest|laziest ]
'what <be> ..1 [ wrong ] with ..3 <rated-adult>
'<be> ..4 [ any good ] at|with|?mark
'have|has|had|got a|an ..1 [ strong|good|weak|poor|great|effective|supportive ] <rated-adult>
'[ naughty|clever|lazy|weak|bright|silly|rude ] pupils|children|boys|girls|ones|kids|child|boy|girl
'[ quality ] of ..2 <rated-adult>|leadership|management
'<be> ..3 team|leadership|office|board|trust ..1 [ any? good|bad|poor|weak|strong|useless|helpful ] at|with|to|?mark
'<be>|<do> ..1 dinner|lunch|lunchtime|midday|playground|office|cleaning lady|ladies|supervisor|supervisors|staff|team ..1 [ mean|nice|kind|strict|horrible|rude|grumpy|friendly|unkind ]
'how [ strong|weak|good|effective|capable ] <be> your|the|their ..2 team|teachers|leaders
'^ [ who's the|your <-est> ]
'^ [ who's the|your ..1 favourite|best|worst ]
'what [ score|mark|grade|rating would|do|should ] ..5 <rated-adult>
'how [ weak|strong|good|effective|competent|capable|skilled|poor|bad ] <be> ..3 leadership|leaders|governance|teaching|management|<rated-adult>
'<auxiliary> ..2 <rated-adult> ..1 [ capable|competent|able|fit|up|ready ] of|to|for|at <any>
'<be>|<do> ..3 governors|leaders|head|heads|slt|managers|teachers ..2 [ out of touch|depth|their ]
'what|many ..4 would|should|could you|they|parents give ..3 [ <rated-adult> ]
'what|many ..4 would|should|could you|they|parents give ..2 [ <name> ]
'[ mark|marks|score|stars|grade|rating|points ] ..8 give|gives|award|deserve|deserves|get|gets ..3 <rated-adult>
'<rated-adult> ..3 [ weaknesses|weakness|strengths|faults|failings|shortcomings|flaws|competence|incompetence|abilities ]
'[ weaknesses|weakness|strengths|faults|failings|shortcomings|flaws|competence of ] your|the|our|their|this|his|her|its ..2 <rated-adult>
'how well|badly|effectively <do>|<be>|<have> ..3 <rated-adult> [ lead|leads|led|teach|teaches|manage|manages|perform|performs|run|runs|handle|handles|communicate|communicates|explain|explains|support|supports|do|does|cope|listen|listens|control|controls ]
'make|think|say|feel of|about the|your|our|their ..2 <rated-adult> [ leadership|management|teaching|performance|style|manner|skills|ability|attitude ]
'<auxiliary> ..2 <rated-adult> ..2 [ cope|coping|struggle|struggles|shout|shouts|moan|moans|nag|nags|bully|bullies|care|cares|lie|lies ]
'<auxiliary> <name> <name>? ..2 [ shout|shouts|moan|moans|nag|nags|cope|copes|bully|bullies|care|cares ]
'<auxiliary> ..4 <rated-adult> <be>? do|doing|does [ a ..1 good|great|bad|poor|decent job ]
'<auxiliary> ..2 <rated-adult> [ know|knows what he|she|they ] <be> doing
'<auxiliary> ..2 <rated-adult> ..1 treat|treats|teach|teaches|explain|explains|lead|leads|manage|manages|listen|listens|plan|plans|mark|marks ..3 [ well|nicely|fairly|badly|properly|unfairly|clearly|kindly ]
'<rated-adult> <be> ..1 a|of|any [ concern|worry|disgrace|disappointment|liability|joke|nightmare|asset|star|disaster ]
'which|who|whose ..5 <be>|<do> ..1 [ rubbish|hopeless|useless|terrible|awful|bad|poor|brilliant|great|good|best|worst|better|weak|strong ] at|with
'[ pulling|pull|pulls ] ..2 weight
'<auxiliary> ..3 <rated-adult> ..1 [ better|worse|weaker|stronger|stricter|kinder ] than
'[ let|lets|letting ] ..3 down|side
'<be> ..2 receptionist|secretary|caretaker|cook|bursar|librarian|nurse|receptionists|cleaner|cleaners|drivers|driver|office ..1 [ <rating-word> ] ..1 ?mark
'who <be> the|your ..2 [ troublemakers|troublemaker|bullies|slackers|slacker|weakest|strongest|best|worst|naughtiest|cleverest|laziest|stars ]
'<be>|call|consider ..2 class|group|cohort|year|set|form|boys|girls|pupils|children ..2 [ lazy|poor|weak|bright|clever|immature|naughty|difficult|thick|dim|silly|rude ]
'<be> this|that|it|they|these|your|the ..3 a|an ..1 [ bright|weak|lazy|naughty|clever|difficult|strong|good|bad|poor|nice|immature|challenging|able|low class|group|cohort|set|year|form|bunch|lot ]
'<do>|would|did you ..1 [ rate ] <rated-adult>|your|the|them|him|her
'<rated-adult> ..1 you|they [ rate ]
'which [ <rated-adult> ] would|do|did you|they ..1 avoid|trust|prefer|like|rate|recommend|dread|want
'which|who ..3 [ <rated-adult> ] <be>|<do> not
'verdict|judgement|judgment|opinion ..1 on|of ..3 [ <rated-adult> ]
'<auxiliary> ..2 <rated-adult> ..1 [ up to ] it|the|this|their|her|his
'how <degree>* [ capable|competent|effective|strong|weak|good|bad|kind|strict|fair|nice|supportive|helpful|approachable|organised|skilled|clever|friendly|useful ] <be>|<do> ..3 <rated-adult>|coordinator|coordinators
'how <degree>* [ capable|competent|effective|strong|weak|good|bad|kind|strict|fair|nice|supportive|helpful|approachable|organised|skilled|clever|friendly ] <be>|<do> <name>
'which|who <learner-noun>|<adult-noun> is|are|was|were ..1 [ lazy|naughty|rude|difficult|unkind|bright|clever|slow|able|weak|strong|disruptive|noisy|badly|troublesome ]
'which|who ..4 [ <rated-adult> ] ..3 worried|concerned|unhappy|disappointed about|by|with
'^ <be> the|your|our|this ..2 board|body|team|office|department|slt|committee|trust ..2 [ <rating-word> ] ?mark|at|with|enough|and|or
'<be> your|the|this|that|our class|group|cohort|set|form ..2 [ noisy|chatty|naughty|lazy|good|bad|nice|friendly|silly|rude|mean|clever|badly|well ] ?mark|behaved|and|or
'<auxiliary> ..3 <rated-adult> <degree>* [ <rating-word> ] !by !that !when
'which|who ..4 [ <rated-adult> ] ..4 badly|poorly|best|worst
'<be> ..3 <learner-noun> ..4 [ naughtier|cleverer|lazier|brighter|weaker|stronger|noisier|ruder|slower|nicer|smarter|better behaved? ] than
'[ weak|weakest link ]
'<auxiliary> ..3 <rated-adult> <any> [ enough ]
'which|who ..5 [ need|needs|should|ought to? ] go|leave|improve
'<auxiliary> ..2 <rated-adult> have|has|get|show ..1 [ good|poor|enough|any|proper|strong|weak|firm control|knowledge|understanding|grasp|skills|discipline|patience|manners|time ]
'[ leadership|management|teaching style ] of ..2 <rated-adult>
'[ shortcomings|weaknesses|strengths|failings|faults|flaws of ] ..3 team|leadership|board|department|class
'<auxiliary> ..3 <rated-adult> <degree>* [ any use|good|help ]
'<rated-adult> <be>? [ up to ] it|the|this|their|her|his
'<auxiliary> ..4 <rated-adult> ..1 [ nicer|kinder|stricter|better|worse|weaker|stronger|fairer|meaner|funnier|cleverer|friendlier ] than
'<auxiliary> ..2 <rated-adult> ..1 [ lose|loses|lost ..1 temper|control|cool|patience ]
'the|your [ clever|bright|brainy|thick|slow|naughty|top|bottom group|table|ones ]
'which|who ..3 [ <rated-adult> ] don't|doesn't|can't|won't|aren't|isn't|never|fail|fails|couldn't
'<auxiliary> ..5 <rated-adult> ..1 [ underperforming|failing|coasting|slacking|incompetent ]
'who|which ..6 [ least|most ] <rating-word>|able|reliable|trouble|annoying
'<viewed-word> ..2 [ about ] your|the|their|our|his|her ..2 <rated-adult> !<adult-thing>
'<be> the|your|these|those|any <learner-noun> ..3 [ clever|naughty|bright|lazy|thick|silly|badly ]
'[ losers|slackers|shirkers|dunces|geniuses|superstars|hopers|passengers ]
'think|make of|about the way ..2 [ <rated-adult> ] <any>
'think|make of|about your|their child|son|daughter|children ..1 [ <rated-adult> ] !<adult-thing>
'<auxiliary> ..4 <rated-adult> ..1 [ coping ]
'how <degree>* [ capable|competent|effective|strong|weak|good|bad|supportive|helpful|organised ] <be> ..3 lead|leads|coordinator|chair|bursar|secretary
'how <degree>* [ <rating-word> ] <be> ..2 ladies|supervisors|receptionist|receptionists|cleaners|cleaner|cook|caretaker|drivers
'<be> your ..1 partner|friend|friends|classmate|classmates|brother|sister ..1 [ <rating-word>|naughty ] ?mark|at|with
'which ..1 parents|families|pupils|children|teachers|staff <be> ..1 [ most|least ]
'how <do> ..3 <rated-adult> [ compare|measure|stack|rank|rate ]
'<rated-adult>|pupil|pupils|child|children|class|classes <be> ..1 your|the|our [ biggest|main|greatest|worst? worry|concern|problem|headache|star|favourite|asset ]
'how would|do|might you ..4 <rated-adult> [ leadership|management|teaching|performance|style ]
'<be> ..4 <rated-adult> ..2 [ strongest|weakest|best|worst ]
'<auxiliary> ..4 <rated-adult> ..2 [ hard|well|quickly enough ]
'think|make|feel of|about the|your [ chair of|chairman|chairwoman|chairperson ]
:catches
[13
'How mean are the dinner ladies?
'Is the board effective?
'Which of your coaches should go?
'Is your teacher fair?
'Which teacher explains best?
'Is your class the naughtiest?
'How weak is your middle leadership?
'Are the governors out of touch?
'Out of ten, what would you give your coach?
'Which of the mentors are hopeless at explaining?
'What are the flaws of the manager?
'Is this a lazy class?
'Who are the troublemakers?
:passes
[10
'How is the work of the head reviewed?
'What makes a good teacher?
'How do you recruit good teachers?
'What would you like your teacher to know?
'What do you think of staff meetings?
'What is it like being a playground leader?
'How are staff meetings arranged?
'How does your teacher help you get better?
'What happens when two people disagree in class?
'What does a talk between staff look like?
"""#),
    (name: "prompts.yaml", text: ##"""
{4
:about
'Faults of a prompt, a question put to pupils, staff, leaders or families.
:sets
{3
:auxiliary
'do does did is are was were am has have had can could will would should shall may might must isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
:rated-adult
'teacher teachers head heads headteacher headteachers deputy deputies leader leaders governor governors staff ta tas assistant assistants sendco adult adults coach coaches senco tutor tutors colleague colleagues mentor mentors slt manager managers management principal instructor trainer miss sir mr mrs ms boss supervisor supervisors
:question-word
'what how why when where which who whose
:defaults
{5
:level
'ask
:kinds
[1
'prompt
:source
'domain 4, faults to detect in a prompt
:even
[1
'reported
:offers
[2
{2
:meant
'a question
:text
'Tell me about a time …
{2
:meant
'a question
:text
'What happens when …?
:rules
[9
{8
:id
'prompt.closed
:even
[4
'reported
'phrase
'name
'subject
:code
'closed
:category
'closed
:why
'Yes or no will do as an answer. What would open it?
:patterns
[104
'^ which <any> do|does|did you|they use|have|follow|choose|prefer|teach , <any>
'^ [ which ] colleague|colleagues|pupil|child|adult|person|governor <any>
'^ [ <auxiliary> ] !you|tell|talk <any>
'^ [ <auxiliary> you ] !tell !talk !describe !explain !say !show !walk !take !give !share !help !think !put
'^ [ <auxiliary> you say ] <any>
'^ [ how likely|satisfied|happy|confident|pleased|certain are|is|were|was ]
'^ [ which ] <any> is|was|are|were !made !taken !left !used !shared !decided ..4 ?mark
'^ [ <auxiliary> you tell|say if|whether ]
'^ [ tell|say ..1 whether|if ]
'^ [ in|on|at|by|with|from|for|to|during|since|until which|what|whose ] !way !ways !sense !respect !respects !circumstance !circumstances !situations !situation !extent !form !forms !areas !order !conditions !reasons !reason !point !points !basis !grounds !terms !capacity !manner !style !detail !spirit !light !purpose !moments !kind !kinds !sort !sorts !use !end !ends !effect !account !degree !standards !company <any>
'^ [ any|anyone|anybody|anything|ever|everyone|everybody|someone|somebody|nobody|nothing|enough|finished|ready|done|happy|sure|clear|still|already|yet|been|seen|tried|got ] ..11 ?mark
'^ [ there|it|this|that|they|we|everyone|everybody|nobody|pupils|staff|children|teachers|parents|leaders|all <any> ] ..11 ?mark
'[ true or false ]
'[ how frequently|recently|regularly|soon|large|small|tall|high|heavy|wide|early|late ]
'^ [ what colour|size|shape|age|height|length|proportion|percentage|fraction|share ]
'^ [ what's the|your|their|its|his|her ..1 name|date|title|number|cost|ratio|time|percentage|deadline|favourite|colour|age|score|target|class|role|job ]
': ..5 [ or ] ..4 ?mark
', [ right|yes|no|correct|ok|okay|eh|true|then|huh|agreed ] ?mark
'~any ~all , [ <auxiliary> ] you|it|they|there|we|that|this|he|she|pupils|staff|teachers|the|children|your !think !say
'and|but|so|or|then [ <auxiliary> you|it|they|there|your|the ]
'~and ~or [ how many|often|long|old|big ]
'[ how far ] !have !has !had !do !does !did !can !would !are !is
'[ how far is|are ] !the !it !your !this !that <any>
'[ how much ] !has !have !did
'^ [ which ] committee|group|table|class|set|team|year|room|book|page|club|day|phase|subject|house|school|bus|desk|form do|does|did|are|is|were|was you|they|he|she|we ..4 ?mark
'^ [ who do|does|did ] you|they|pupils|staff|parents|children ..9 ?mark
'^ [ which of ..3 is|are ] the <-est>
'^ [ which of ..3 is|are ] <rating-word>
'^ who|what|which ..9 , ..3 [ or ] ..3 ?mark
'[ what score|mark|grade|number|rating ..4 would|do|should ] you|they|we
'^ [ roughly|about|approximately|exactly what|how|who|when|where ]
'^ [ presumably|apparently|supposedly ] ..11 ?mark
', [ mustn't|needn't|hadn't|shan't ] it|they|you|he|she|we|there
'^ [ who's the|your|their|our ]
'^ [ do|did you think|believe|reckon ] <any>
'^ [ which ] do|does|did|would you ..4 , the|a|an|your|in|at ..4 or
'^ [ which of your|the|these|those|their ..2 is|are|was|were ] the|your? most|least|best|worst|favourite
'^ [ what page|year|class|group|house|unit|chapter|set|room|table|level|book|stage <be> ] you|they|he|she|we|your
'^ [ what is|was|are the name|date|title|number|cost|ratio|time|percentage|deadline ]
'^ [ whose ] table|idea|job|turn|book|class|room|project is|was|the
'^ [ who chairs|heads|manages|owns|keeps|holds|signs|pays|opens|locks|drives|set|sets|made|gave|picks|picked|chooses|writes|told|designed|takes|brings|sits|has|had|won|started|organises|sees|checks|reads|does|did|will|called|rings|came|comes ]
'^ [ which ] do|would|did you ..1 prefer|like|choose|enjoy|want ..5 or|, <any>
'^ [ which ] do|would you prefer|like
'^ [ who is|was|were|asks|answers|teaches|chose|leads|runs|wrote|marks|plans|decided ]
'^ [ which ] is|subject|lesson|teacher|one|class|day|book|room|year !would
'^ [ when|where is|was|did|are|were|will ] ..12 ?mark
'^ [ when do|does ..2 have|start|finish|eat|meet|end|begin|leave|arrive|open|close|go|get|play|swim|return ] !to !stuck !bored !lost !told !asked !help
'^ [ where do|does ..2 have|eat|park|sit|live|keep|put|store|stand|start ] !when !if !while !with !others
'^ [ don't|isn't|aren't|wouldn't|doesn't|didn't|won't|can't|haven't|hasn't ] <any>
'^ [ surely ]
'^ [ you <any> ] ..11 ?mark
'^ [ what time|year|day|date|percentage|proportion|number|grade|score|level|set|group|colour ]
'[ yes or no ]
'or not ?mark
'^ [ rate ]
'^ [ <any> or <any> ] ?mark
'^ [ which ] <any> <any>? are|is|were|was|do|does you|your|he|she|they ..2 in|on|at ?mark
'^ [ your|favourite ] ..4 ?mark
'^ [ what's|what ] ..5 called ?mark
'^ [ when's|where's ] <any>
'^ !<asked-with> [ <any> <any> or ] <any> <any>? ?mark
'^ !<asked-with> [ <any> or ] <any> <any> ?mark
'^ [ more|less|fewer|better|worse ] ..6 ?mark
'^ [ to|with|by|from|for|under whom ] <auxiliary> <any>
'^ i|we|i'm|we're|i'd|we'd ..4 [ whether ] <any>
'^ i|we|i'm|we're|i'd|we'd ..3 wonder|wondering|wondered|know|ask|learn [ if ] !you <any>
'^ let me|us know|hear [ if|whether ]
'^ please say|tell|state|indicate|confirm ..1 [ whether|if ]
'[ on a scale ]
'agree or disagree
'[ what is|are|was your name|job|role|title|year|class|grade|favourite|target|score ]
'^ [ choose|pick|tick|circle ]
'^ [ which ] !or !part !bit !thing !moment !aspect !sentence !piece !idea !word !question !line !memory !change !stage !families !parents !pupils !children !people !groups !places !voices !adults !staff !conversations !decisions !visitors !friends <any> ..2 do|does|did|have|has|had|is|was
'^ [ which ] <rated-adult>|pupil|child|friend|person|one <modal>
'^ [ who ] !or !are !helps !helped !help !challenges !challenged !makes !made !supports !supported !can !could !would !might !should !notices !noticed !listens !listened !decides !gets !finds !benefits !misses !else !has !have !hears !needs !loses !gains !feels <any>
'^ [ whose ] !voice !voices <any> <be>|do|does
'^ [ by|since|until|till|from when ]
'^ [ what lesson|subject|topic|club|book|page|scheme|house|language|instrument|sport|team|bus|school|post|day|month|term|week ] <auxiliary>
'^ [ what is|are|was|were the|your|their|its ..2 ratio|budget|total|average|maximum|minimum|limit|size|length|price|address|password|code|capacity ] ?mark
'^ [ how far ] do|did|does you|they|pupils|your|the ..2 travel|live|walk|come|run|swim|get
': [ <auxiliary> you|your|it|they|there|the|pupils|children|staff|teachers|parents|we|this|that|everyone|anyone|anybody|all|governors|he|she ]
'~any ~all , [ <auxiliary> anybody|anyone|somebody|someone|everybody|everyone|governors|leaders|parents|families|those|these|any|all|each|every|a|an ]
'; [ <auxiliary> ] you|your|it|they|there|the|pupils|children|staff|teachers|parents|we|this|that !think !say
':|,|; [ which ] do|would|did you|they prefer|like|choose|use|pick|want|enjoy
'^ [ thumbs|hands up|down ]
'^ [ name|list|state|write ] your|one|the|a|two|three|any
': ..2 , ..2 , ..1 [ or ] ..3 ?mark
': ..4 , ..3 [ or ] ..3 ?mark
'^ [ out of <number> ]
'^ [ how relieved|grateful|proud|worried|concerned|comfortable|confident|aware|involved|informed|familiar|keen|supported|welcome|safe|anxious|stressed|disappointed|frustrated|interested|willing|ready|prepared|excited|surprised|thankful are|were|do|did|is|was ]
'^ [ i suppose|imagine|take|guess|assume|gather|bet|expect|presume|understand|trust|hope ] ..11 ?mark
'^ [ so you|they|it|everyone|everybody|pupils|staff|the|there|that|your|all|nobody|teachers|parents|children|we ] ..11 ?mark
'^ [ you'll|you've|you're|you'd|it's|that's|there's|they're|they've ] ..12 ?mark
'[ do|would|don't|did|can|will you ] agree ?mark
'^ [ shouldn't|couldn't|mustn't|needn't|hadn't|aren't|weren't|wasn't ] <any>
', [ shouldn't|couldn't|isn't|aren't|don't|doesn't|wouldn't|won't|didn't|hasn't|haven't ] <any> ..11 ?mark
'^ in|at|on|during|after|before|for|since|with|as|by|once|outside|under|within !what !which ..9 , [ <auxiliary> ] <any>
'^ which|what ..9 , ..2 , ..2 [ or ] ..3 ?mark
'^ [ what <be> ] the|your|their|its ..2 figure|rate|percentage|number|score|average|total|budget|turnover|ratio|deadline|date|cost|price|deficit|surplus
'^ [ do|did|does|have|had|are|were|is|was you|they ] share|take|give|help|show|explain|describe|talk|walk|think|put|say <any>
', [ i|we take|assume|presume|suppose|gather|trust|imagine|bet|guess|believe|expect|reckon|hope|understand ] it? ?mark
', [ surely|presumably ] ..10 ?mark
'^ as ..5 , [ surely ]
'^ [ what <be> ] your|the|his|her|their <any> name|age|title|surname|birthday|address ?mark
:catches
[18
'After lunch, is the gate locked?
'What was the raffle total?
'Do you share pencils?
'You'd rather have tea, I take it?
'In which year did it start?
'Finished yet?
'Everyone got a copy?
'How recently was it done?
'Do you like reading?
'Who asks most of the questions?
'The new scheme helps, doesn't it?
'How many books have you read?
'Whose turn is it?
'In this room, does anyone sweep up?
'So you all walk home?
'How grateful were you?
'Hands up or hands down?
'Tea or juice: which do you prefer?
:passes
[16
'How, as a caretaker, do you plan the week?
'Is there anything about the gate that puzzles you?
'Has anything changed, and if so what?
'For which games do you stay, and why?
'Which corners of the hall do you use, and what for?
'Who rings the bell, and how?
'May I ask how the bell is rung?
'Is there anything else you would like to say?
'In what ways do pupils use it?
'Tell me about a time you read something here.
'Could you talk me through a morning?
'What happens when two people disagree?
'As chair, could you take me through a meeting?
'Would you be able to show us how money is shared?
'Pick any piece of work and tell me its story.
'How far have plans changed?
{8
:id
'prompt.closed-scale
:even
[5
'reported
'phrase
'name
'subject
'mention
:code
'closed
:category
'closed
:why
'A number will do as an answer. What would somebody tell you?
:patterns
[5
'[ on|from a scale ]
'^ [ from|between <number> ] to|and <number>
'[ <number> being|meaning|is the? ] best|worst|highest|lowest|most|least|low|high|poor|excellent|strongly
'^ [ out of <number> ]
'[ how many ] stars|marks|points|out would|do|should you|they|we
:catches
[2
'On a scale from one to four, where is the bus?
'How many stars would you give the bus?
:passes
[1
'What is on the chart?
{9
:id
'prompt.double
:unless
[1
'probe
:even
[4
'reported
'phrase
'name
'subject
:code
'double-barrelled
:category
'double-barrelled
:why
'Two questions at once. Which comes first?
:patterns
[48
'^ how|what|which|where <do>|<be>|<have>|would ..8 , and [ what|how|who|when|where|which ] <do>|<be>|<have>|happens|would|will|can|could|should|decides|chooses|leads|makes|runs
'^ <auxiliary> ..10 , and [ <auxiliary> ]
'^ what|how|who|where|when ..12 , and [ why ] <do>|<have> !you !it !that <any>
'^ what|how|who|where|when|why ..12 , and [ what ] brought|led|attracted|worries|worried|helps|helped|stops|stopped|makes|made you|your|them|staff|pupils|parents
'^ <auxiliary> governors|staff|teachers|leaders|pupils|children|parents|families|trustees|adults [ and ] governors|staff|teachers|leaders|pupils|children|parents|families|trustees|dinner|ta|tas
'^ what|how|who|where|when|why ..12 , and [ what|which|whose ] <any> do|does|did|will|would|can|should you|they|pupils|staff|parents|children|the|your
'^ how|what|where|when <do>|<have> staff|teachers|leaders|colleagues|ta|tas [ and ] parents|families|carers|governors|trustees
'^ what|how|who|where|when|why ..12 , and [ what|how|who|where|when ] <do>|<have>|will|can|could|should !it !that !this !they !an
'^ <auxiliary> you [ and ] your|the <any>
'^ how|what <do>|<be> ..3 [ and ] ..3 each <any>
'^ <auxiliary> the|your|our|all <adult-noun>|<family-noun>|<learner-noun>|governors|trustees [ and ] the|your|our|all <adult-noun>|<family-noun>|<learner-noun>|governors|trustees|trust
'^ <auxiliary> you|your|they|pupils|staff|children|we ..8 [ and|or !tell !show !say !talk !explain ] <advice-verb>|read|know|talk|feel|attend|come|sign|help|enjoy|like|want|find|see|hear|learn
'^ <auxiliary> you <any> with|about|of ..3 [ and ] your|its|their|his|her
'how <do>|<be>|would|can|did ..8 [ and ] <do>|how|what|where|when|why
'^ <auxiliary> ..12 and [ <be>|<do>|<have>|would|will|can|could ] it|they|you|that|this|your|the|<person>|<family-noun>|governors|anyone|anybody|everyone
'^ <question-word>|<auxiliary> ..12 [ and|; ] <question-word>|<auxiliary> !happens <be>|<do>|<have>|<modal>|would|your|the|many|often|much|far|long
'^ <question-word>|<auxiliary> ..12 [ and|; ] <auxiliary> you|they|it
'^ !when !if !while !after !before !where <question-word>|<auxiliary> ..12 [ , ] <question-word> !happens <be>|<have>|<modal>|<do>|you|they|it
'^ <auxiliary> ..5 <practice> [ and ] its|the|your|their <any>? <practice>
'<question-word>|<auxiliary> ..12 and|or [ how|why|who|where|when ] !else
'<question-word>|<auxiliary> ..12 and|or [ what ] !else !you !they !we !pupils !others !he !she !it
'<question-word>|<auxiliary>|tell ..12 [ and ] does|did|is|are|how|why|who|where|when|can|would|have|has
'<question-word>|<auxiliary>|tell ..12 [ and ] what !you !they !we !pupils !others !he !she !it
'[ ?mark and|or|if|what|why|how|who|when|where|which|do|does|did|is|are|was|can|could|would|should|have|has ]
'^ <auxiliary>|how ..5 [ <value-unsure-more>|<value-sure>|<state>|<mental-verb> and <value-unsure-more>|<value-sure>|<state>|<mental-verb> ]
'^ what|how <do> ..2 think|make|say|feel|like of|about? the|your|our|its|their ..2 [ and ] of|about? the|your|our|its|their !end !rest !other
'^ what|how <do> you|they|parents|pupils|families|staff think|feel|make of|about <any> <any>? [ and ] of|about <any>
'^ tell|talk|describe|explain|show ..3 your|our|their|its <any> <any>? [ and ] your|our|their|its|about|how !it !that
'^ how|what <do> your|the? <rated-adult>|<family-noun>|<learner-noun>|governors|trustees [ and ] your|the? <rated-adult>|<family-noun>|<learner-noun>|governors|trustees ..2 think|feel|help|respond|react|know|understand|like|say|want|expect|benefit|view|see|find|rate|experience|contribute|support
'^ how <do> you|they|staff|teachers|leaders|governors !and <any> ..2 <any> [ and ] manage|deal|handle|recruit|train|welcome|organise|communicate|monitor|fund|reward|assess|mark|teach|run|track|report|evaluate !it !them !each
'^ <auxiliary> you|they|pupils|staff|children like|enjoy|prefer|love|have|use|teach|study|hate|mind a|the|your? <any> [ and ] a|the|your? <any> ?mark
'^ <auxiliary> the|your|this <any> <any>? cover|include|mention|allow|need|want|provide|offer|give|run|fund|teach|use|have ..2 [ and ] <any>
'^ <auxiliary> ..6 <viewed-word>|safe|happy|friendly|clean|warm|supported|valued|trusted|respected|organised [ and ] well|listened|<viewed-word>|friendly|clean|warm|respected|valued|trusted|heard|welcome|supported|organised
'what|how <do>|would|will you|they [ also ] <any>
'^ what|how|who|where|when|why ..12 , and [ what|how|who|where|when|which ] <be>|<do>|<have>|happens|would|will|can|could|should the|your|parents|staff|pupils|governors|teachers|children|meetings|budget !same
'^ how|what|who|where|when ..12 , and [ in what|which ] way|ways
', [ and ] do|does|did|is|are|has|have you|they|pupils|parents|staff|teachers|children|governors|it|the|your
'^ <question-word> ..12 , and [ <question-word> ] <auxiliary> !you !it !they !we !he !she !that !this !those !these !i !there !your !their !behind !about !different !similar !new !most !first !next !like !in <any>
'^ tell|talk|say ..2 about ..9 and [ tell|talk|say ..2 about ]
'^ <be>|<have> ..4 <-ed> [ and ] <-ed>
'^ <auxiliary> ..4 happy|settled|safe|well|confident [ and ] doing|making|getting|learning
'^ what|how <do> you|they|parents|pupils|staff|governors rate|find|view|handle|manage|use|organise the|your <any> [ and ] the|your <any> ?mark
'^ tell|talk|describe|explain ..2 about? your|the|our|their ..5 [ and ] your|our|their|its <any> !it !them
'^ <question-word> ..12 , and [ who ] !else !is !are !has !have !do !does !did <any> the|your|our|a|school|meetings|reports
'^ <auxiliary> governors|leaders|parents|teachers|families|people ..8 [ and|or !tell !show !say !talk !explain ] ask|act|<advice-verb>|read|know|talk|feel|attend|come|sign|help|enjoy|like|want|find|see|hear|learn|respond
'^ <be> ..5 <viewed-word>|clean|warm|big|small|bright|tidy|quiet|friendly|safe|easy|short|long|clear|new|free|open|cheap|helpful|light [ and ] <any> ..3 ?mark
'^ <auxiliary>|what|how|tell ..8 about ..2 [ and ] about <any>
'^ <question-word> ..12 , and [ how often|many|much|long|far|big ] <any>
:catches
[10
'What do you plant, and how are raffle tickets sold?
'How do parents and pupils view the kitchen?
'Are the pens new and do they work?
'How do you plan and how do you assess?
'Do you enjoy and understand maths?
'What helps you read, and how do parents hear of it?
'Do you and your child read?
'What do you think of the hats and the coats?
'How do parents and governors feel about the gate?
'Tell me about your garden and your pond.
:passes
[12
'How do you decide when to stop and when to go on?
'What is the rule, and how does that play out at break?
'Tell us what has gone to plan and what hasn't.
'Do you walk, or does somebody drive you?
'What is the rule, and what is it for?
'What do you find, and how did you come across it?
'How do you and your partner choose a game?
'When the bell rings, what do they do and what do you do?
'How do you plan?
'What do you say and do when a pair is stuck?
'Tell me about the last time you rang and what came of it.
'How do you hear of mistakes, and what would be a recent example?
{9
:id
'prompt.why-blame
:even
[2
'reported
'phrase
:code
'why-blame
:category
'why-blame
:why
'This sounds like blame, and people defend themselves. How do they do it?
:patterns
[2
'why didn't|don't|doesn't|won't|can't|haven't|hasn't|aren't|isn't
'why do|does|did ..2 always|never|keep|still
:tier
'check
:catches
[1
'Why don't you use the wall?
:passes
[1
'How do you use the wall?
{11
:id
'prompt.hypothetical
:even
[2
'reported
'phrase
:code
'hypothetical
:category
'hypothetical
:audiences
[1
'pupil
:level
'nudge
:tier
'check
:why
'Young children answer about what is there. What could they show you?
:patterns
[2
'if you were|ran|had|could|was
'imagine|pretend|suppose
:catches
[1
'If you ran the school what would you do?
:passes
[1
'Show me something you would keep.
{10
:id
'prompt.scale
:even
[2
'reported
'phrase
:code
'scale
:category
'scale
:level
'nudge
:tier
'check
:why
'A number from a few people says little. What was the day like?
:patterns
[4
'out of ten|five|10|#
'how happy|satisfied|likely|confident|safe
'on a scale
'rate|score ..4 out|from
:catches
[1
'Rate lessons out of 10.
:passes
[1
'Tell me about today's lessons.
{10
:id
'prompt.fishing
:even
[2
'reported
'phrase
:code
'fishing
:category
'fishing
:level
'stop
:tier
'check
:why
'This leads to home, hurt or illness. It is not ours to ask.
:patterns
[3
'at home
'your|their mum|dad|parents|family|religion|doctor|illness|diagnosis|church|faith|money
'hurt|hit|hits|hurts|abuse|abused|neglect|diagnosis|medication|divorce|religion
:catches
[1
'What goes on at home?
:passes
[1
'What goes on at break?
{10
:id
'prompt.identifying
:code
'identifying
:category
'identifying
:tier
'check
:why
'This points at one person. How do things work for anyone?
:patterns
[4
'how is|are|was|does|has <name> <any>
'your mum|dad|brother|sister
'year|y4|y5|y6|y3|y2|y1 <number>? pupil|child|boy|girl with
'about <name> $
:unless
[1
'protected
:even
[3
'name
'reported
'phrase
:catches
[1
'How is Ali doing?
:passes
[1
'How do pupils get extra help?
{9
:id
'prompt.assumes
:even
[2
'reported
'phrase
:code
'assumes
:category
'assumes
:tier
'check
:why
'This takes something as given. What happened, and what changed?
:patterns
[3
'since|when|after|before it|things|this|they improved|went|got|failed|broke|worsened|declined
'what went wrong|well
'the improvement|decline|success|failure|problem
:catches
[1
'What went wrong in maths?
:passes
[1
'What happened with maths last year?
"""##),
    (name: "quantity.yaml", text: #"""
{3
:about
'Amounts without a number.
:defaults
{6
:code
'VAG
:category
'vague-quantity
:level
'nudge
:source
'domain 6, rows 37 to 41, 58
:why
'How many, out of how many?
:offers
[2
{2
:meant
'what you saw
:text
'<n> of <N> …
{2
:meant
'what you saw
:text
'Twice in <minutes> minutes …
:rules
[4
{5
:id
'quantity.most
:patterns
[5
'[ most|many|few <learner-noun>|<adult-noun>|<family-noun>|<practice> ] !said !told !ticked !chose
'[ most|many|few of? the|these|our? <learner-noun>|<adult-noun>|<family-noun> ] !who !said !told !ticked !chose
'the|a|vast|large|great|significant|small|overwhelming [ majority|minority|proportion ]
'[ a few|number|handful|couple of? <learner-noun>|<adult-noun>|<family-noun> ] !said !told !ticked !chose
'[ often|rarely|regularly|frequently|seldom|habitually|routinely ]
:unless
[3
'counted
'question
'rule
:catches
[5
'Most pupils wrote.
'A few boys left.
'They often stop.
'The majority of pupils wrote.
'Many pupils drew.
:passes
[2
'Seventeen of 25 wrote.
'Many said they walk to school.
{6
:id
'quantity.some
:tier
'check
:patterns
[2
'some|several|many|few
'occasionally|sometimes|usually|typically|generally|normally|mostly|mainly|largely|periodically
:unless
[3
'counted
'question
'rule
:catches
[2
'Some stopped.
'They usually stop.
:passes
[1
'Seven stopped.
{8
:id
'quantity.only
:code
'EMO
:category
'vague-quantity
:why
'This makes the number small. The number can speak for itself.
:patterns
[1
'[ only|just|merely <number> ] !o'clock !after !before !more !minutes !days !weeks
:unless
[2
'question
'rule
:catches
[2
'Only five pupils spoke.
'Just 5 pupils spoke.
:passes
[1
'Only the juniors stayed.
{5
:id
'quantity.lots
:patterns
[68
'most of [ them|us|these|those ] !who !said !told !ticked !chose
'[ most|much of the|their|his|her|this|that ] day|lesson|time|hour|morning|afternoon|week|session|break|lunch|term|year|input
'[ hardly|scarcely|barely a <any> ]
'[ an age|eternity|lifetime ] !group !range !limit
'^ [ few ] !of !minutes !days !weeks !hours !metres !seconds !months !years !words <any> !said !told !ticked !chose !wrote
'but|that|very|so [ few ] !of !minutes !days !weeks !hours <any>
'no end of
'<have>|get|gets|got|given [ few|little !<number> <any> ] to|for|of
'[ twice|half|thrice as much|many|often|long ] $|.
'[ tend|tends|tended to ]
'[ only the|a ..1 few|ones|handful ]
'[ only the confident|able|brave|keen|quick|loud|bright|eager|brightest|keenest|loudest ] <any>
'next to no|none|nothing
'a good|great many|few|deal
'the odd
'half|most|much|all|some of the time
'much of the|his|her|their
'the bulk|lion's of|share
'all too often
'more often than
'by and large
'little|not more|much than|of
'not|n't a lot|much|many|often
'time and time|again
'again and again
'over and over
'on and on
'hour after
'a fair|decent amount|bit|number|few|share
'quite|rather|such a lot|few|bit|number|long
'too often|rarely|seldom|frequently
'the vast|great|overwhelming majority
'barely|hardly|scarcely <number>|a|the|spoke|spoken|touched|used|moved|looked|noticed
'plenty|ample|enough to|of|for
'ad nauseam
'for far|much|too long
'ages|forever|eternity
'a long|short way|while to|off
'almost always|never|all|every|nothing|everyone|nobody|no
'very often|rarely|seldom|soon|long|short|late|early
'lots|loads|plenty|heaps|masses|oodles|tons|stacks|reams|bags of
'a <degree>* [ lot|great|good deal|wealth|raft|plethora|host|abundance|wealth|mountain|sea ] of
'a lot
'wealth|raft|plethora|abundance|multitude|myriad of
'too many|much|few|little !<number>
'so many|much|few|little
'very few|little|many|much
'hardly|barely|scarcely any|enough
'almost|nearly|practically|virtually all|every|none|no|nothing|everyone|always|never
'not many|much
'not a few|lot|great|single|hint|sign|moment|chance|trace|bit|jot|whisper|murmur|peep|flicker|scrap|shred|word|soul|pupil|child|hand|book|second|minute|good|bad|strong|weak|happy|clear|calm|successful|useful
'precious|relatively|remarkably|comparatively|far|woefully few|little|less|fewer|more
'few <practice>
'little <practice>
'[ little|much|minimal|scant work|writing|talk|evidence|discussion|time|practice|thought|challenge|help|support|impact|learning|interaction|feedback|marking|reading|progress|attention|effort ]
'more and more
'less and less
'increasingly|far too
'[ merely|mere|barely|hardly|scarcely <number> ] !o'clock !after !before !more
'[ only|just|merely a|the|some|one few|handful|couple|minority|half|third|quarter|small ]
'as few|little|many|much as
'a mere
'fewer|less than half|<number> pupils|of
'<number>|half at best|most
'[ enough ] practice|time|opportunity|opportunities|challenge|support|talk|detail|writing|reading|work|chances|questions|thought|resources|help
'excessive|excessively|ample|copious|abundant|plentiful|countless|numerous|umpteen|endless|limitless|considerable|substantial|disproportionate|disproportionately
'significant|significantly !figure !figures
'<have> plenty
:unless
[2
'question
'rule
:catches
[2
'Lots of teacher talk.
'RE books show little work.
:passes
[2
'Only the juniors stayed.
'The little table is by the door.
"""#),
    (name: "question.yaml", text: #"""
{3
:about
'Questions with an answer inside, and advice dressed as a question.
:defaults
{6
:code
'LEA
:category
'leading
:level
'ask
:source
'domain 6, rows 75 to 79
:why
'There is an answer inside this question. What would you ask if you did not know?
:offers
[3
{2
:meant
'a question
:text
'What led to the choice to …?
{2
:meant
'a question
:text
'What have you tried so far?
{2
:meant
'what you wondered
:text
'We wondered how …
:rules
[2
{4
:id
'question.why-not
:patterns
[5
'why didn't|don't|doesn't|aren't|isn't|weren't|wasn't|haven't|hasn't|won't|wouldn't|couldn't|can't
'why do|does|did|is|are|was|were|has|have ..3 not|never|always|only|still
'a|any|is|the reason why? not
'reason why not|you
'how could|can you|they|anyone <any>? not|let|allow|justify|fail|miss|possibly|expect
:catches
[2
'Why didn't you use the board?
'Is there a reason why not?
:passes
[1
'Why do leaves fall?
{5
:id
'question.suggests
:patterns
[18
'^ [ why not ] <any>
'^ [ how about ] <any>
'^ [ don't|didn't|wouldn't|couldn't|shouldn't|isn't|aren't|won't|can't|haven't|wasn't|doesn't|hasn't you|it|they|there|we|that|this|he|she|pupils|children|staff|teachers|the ]
', [ don't|didn't|wouldn't|couldn't|shouldn't|isn't|aren't|won't|can't|haven't|wasn't|doesn't|hasn't|isn't you|it|they|there|we|that|this|he|she ] $
'^ [ wouldn't ..3 be|have ]
'^ [ have|had you|they|staff|leaders|the|anyone ..1 thought|considered|tried|consider ]
'[ have|had you|they|staff|leaders|the|anyone ..1 thought|considered ] about|using|doing|a|the|of
'^ [ did you|they ..1 think|consider ]
'^ [ what if you|we|they|the|pupils ]
'^ [ do|did you ..1 not|really ]
'^ [ should|could|would ..2 not ]
'surely
'how about|come
'is it not
'^ [ would it be better|worth|good|helpful|possible|useful|more|an ]
'^ [ would|might you|they|staff ..1 consider|try|agree ]
'do you agree
'^ [ could|can|would|might you|they|the|staff|pupils ..1 try|use|have|do|give|add|make|slow|speed|cut|drop|put|move|build|plan|leave|stop|start|let|keep|reduce|increase|vary|include|share|model|swap|shorten|bring|set|spend|pause|wait ]
:kinds
[2
'feedback
'report
:catches
[3
'Don't you think it is long?
'Have you considered partners?
'Wouldn't it be better if they sat down?
:passes
[1
'What have you tried so far?
"""#),
    (name: "ranks.yaml", text: #"""
{4
:about
'Ranks and claims without a measure: the somethinger of the two, what came back calmer, like no other, what nothing shakes, what no day passes without, what runs through everything.
:defaults
{6
:code
'CMP
:category
'comparison
:level
'ask
:source
'domain 6, rows 28, 32 to 36 and 60; taxonomy, 9 and 10
:why
'This ranks or sweeps, and nobody here counted. How many times, out of how many?
:offers
[2
{2
:meant
'what you saw
:text
'In <n> of <N> … we saw …
{2
:meant
'a question
:text
'When is this different?
:sets
{3
:rank-of-two
{3
:about
'Comparatives that rank people and rooms beside the commonest ones.
:forms
'none
:words
'rowdier chattier sleepier scruffier shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder ruder crueller wiser savvier shrewder nimbler zippier snappier punchier pacier tauter trickier harsher stricter laxer sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier cosier homelier lovelier prettier nicer jollier merrier perkier brisker dreamier dozier grumpier moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier worthier prouder humbler kinder meaner fairer slacker
:sweep-verb
{2
:about
'What something does to everything, or nothing does to somebody.
:words
'permeate permeates permeated permeating pervade pervades pervaded pervading infuse infuses infused suffuse suffuses shape shapes shaped drives driven inform informs informed underpin underpins underpinned govern governs governed affect affects affected dominate dominates dominated dictate dictates dictated trumps trumped overshadow overshadows overshadowed define defines defined poison poisons taint taints
:sweep-act
{2
:about
'What nothing does, or what does nothing.
:words
'faze fazes fazed phases rattles rattled ruffles ruffled escapes escaped surprises surprised pleases pleased daunts daunted scares bothers beats matches compares lands matters fires sticks
:rules
[2
{5
:id
'ranks.of-two
:patterns
[11
'[ the|much|far|easily|clearly? <rank-of-two> of ] the|them|these|those|all|our|two
'[ the <rank-er> of the two|pair|three ] $|.|,
'[ the more|less|most|least <any> of ] the two|three|pair|four !likely
'<practice>|<abstract>|<person>|<young>|<adult-noun>|<name> ..3 <be>|feel|feels|felt|seem|seems|get|gets|got ..1 [ <rank-of-two> ] $|.|,|and|than|in|at|after|by|now|here|this|when|on|with
'[ come|comes|came|leave|leaves|left|return|returns|returned|emerge|emerges|emerged|go|goes|went ..2 calmer|happier|sadder|quieter|readier|kinder|braver|sharper|livelier|steadier|wiser|richer|prouder|saner|keener|brighter|better|stronger ] $|.|,|and|than|for|from|after|by|every
'[ come|comes|came|leave|leaves|left|return|returns|returned|emerge|emerges|emerged|go|goes|went ..2 <rank-of-two> ]
'[ like no other ]
'[ unlike any|anything other|i|we|else ]
'[ nowhere else ] !to
'[ meets|met|meet its|their|his|her match|equal ]
'has|have|had [ no|few equal|equals|rival|rivals ] $|.|,|in|for|locally
:unless
[3
'question
'counted
'rule
:catches
[3
'Lower site the scruffier of the two.
'Boys leave the group gentler.
'A library like no other.
:passes
[2
'The box was the lighter of the two crates.
'The pupils came back later.
{8
:id
'ranks.sweep
:code
'ABS
:category
'absolute
:patterns
[23
'[ <sweep-verb> everything ] !on !in !at
'[ run|runs|ran|running|cut|cuts|flow|flows|shine|shines|come|comes|thread|threads|filter|filters through everything ]
'[ <sweep-verb> all|every|each ..1 part|parts|corner|aspect|aspects|lesson|lessons|area|areas|decision|conversation|level|subject|subjects|layer|fibre|minute ]
'[ run|runs|ran|running|flow|flows|shine|shines|come|comes|threads through all|every ..1 part|corner|aspect|lesson|lessons|area|decision|conversation|subject|subjects|layer|fibre ]
'[ nothing <sweep-act> ] !until !before !at !when !between
'[ nothing seems|ever to? <any> ] !until
'[ nothing is|was ..1 too|wasted|beyond|beneath|spared|sacred ]
'[ nothing <be>? left to chance ]
'[ change|changes|changed|changing|achieve|achieves|achieved|solve|solves|solved|fix|fixes|fixed|improve|improves|teach|teaches|taught|resolve|resolves nothing|little|everything ] !to !in !for !when
'[ do|does|did nothing|little|much|wonders for|to ] !at
'[ no|not|hardly|scarcely|barely|never a? day|week|lesson|term|morning|hour|minute|playtime|lunchtime|assembly|meeting|month|break|visit goes|passes|passed|went by|without ]
'[ come hell or ]
'[ at every turn|opportunity ]
'[ to a fault ] $|.|,|and
'[ in every|all sense|respect|way|respects|senses ] $|.|,|of|a|the
'[ lock stock ]
'[ through and through ]
'[ one and all ] $|.
'[ morning , noon ]
'[ wall to wall ] !carpet !carpeting
'[ all|anyone|anybody|nobody ever does|do|hears|sees|talks|gets|wants|bothers ]
'<have>|a ..1 [ habit|knack|tendency of|for <-ing> ]
'[ no|zero|not|without an|any|a ..1 iota|jot|shred|whit|smidgen|ounce of|about|in ]
:unless
[2
'counted
'rule
:even
[1
'question
:catches
[3
'Talk permeates every corner of the school.
'Nothing rattles her.
'Hardly a week goes by without a visitor.
:passes
[3
'Nothing moved until the bell.
'Day and night was the topic.
'The clock went round.
"""#),
    (name: "readings.yaml", text: ##"""
{4
:about
'What a writer reads into a sight: hopes and readiness, what would be expected elsewhere, what a search did not find, what brought a thing about or steers it, gaps that narrow, rooms that are bleak, and what is bound to come.
:defaults
{6
:code
'MIND
:category
'mind-reading
:level
'ask
:source
'taxonomy, 7, 9, 13 and 15
:why
'Nobody can see this; it is read into what was seen. What was there to see or hear?
:offers
[2
{2
:meant
'what you saw
:text
'<n> of <N> … at <time>.
{2
:meant
'a question
:text
'What did you notice about …?
:sets
{4
:drab-word
{2
:about
'What a room or a building is to somebody.
:words
'bleak gloomy drab dingy dreary dismal grim cheerless airless stuffy cramped poky pokey shabby tatty tired scruffy institutional clinical sterile soulless depressing uninviting unwelcoming welcoming inviting cosy homely cheerful cheery gleaming pristine spotless immaculate squalid grubby spartan austere forbidding imposing charming handsome lovely bright airy calm calming serene chaotic cluttered
:drab-place
{2
:include
'room-place
:words
'building buildings annexe annex entrance foyer reception gate site toilets toilet stairs landing lobby grounds garden accommodation facilities space setting surroundings environment
:look-adjective
{2
:about
'Adjectives of relations and of air.
:words
'warm cool cold frosty icy strained tense cordial distant close easy relaxed frayed fractious amicable chilly tepid lukewarm wary guarded sour sweet gloomy grim bleak cheery flat tired subdued muted weary happy sad calm
:future-verb
{1
:words
'unravel fail slip slide backfire disappoint fizzle flounder struggle succeed please upset annoy irritate help improve last stick collapse suffer slump soar grow thrive flourish worsen drift implode derail alienate
:rules
[8
{6
:id
'readings.hope
:patterns
[17
'[ arrive|arrives|arrived|come|comes|came|turn|turns|turned|walk|walked|sit|sits|sat|leave|leaves|go|goes ..4 expecting|hungry|spoiling|itching|braced|determined|primed|desperate|resigned|convinced|dreading|eager|raring|steeled|hellbent ..1 to|for|that|the|a|an ]
'[ expecting|expect|expects|expected|waiting|wait|waits|waited|content|happy to be|have ..1 told|fed|rescued|saved|entertained|spoon|spoonfed|led|given ] what|how|when|the|everything|$|.|to|their|by !out !a !an
'staff|leaders|leader|school|teachers|governors|plan|policy|we|they|trust|team [ mistake|mistakes|mistook|mistaken|confuse|confuses|confused|conflate|conflates|equate|equates|equated ] <any>
'[ mistakes|mistake|mistook|mistaking ..2 for ] !the
'<young>|<name>|he|she|they|everyone|half|most|nobody|class|all ..1 [ got|gets|get it ] $|.|,|the|straight|first|once|when|after|immediately !bus
'needs|interests|workload|wellbeing|feelings|views|voices ..5 [ <be> <degree>? met|unmet|ignored|overlooked|secondary|understood|forgotten|heard|neglected|paramount ] $|.|,|by|and|in|here|well
'needs|interests|workload|children|pupils|learning|staff|data|results|paperwork|appearances|uniform ..2 [ come|comes|came|coming first|second|last|before ] $|.|,|to|here|and|after|everything !in !into !through
'[ present in|only ..1 body|name ]
'[ to heart ] $|.|,|and|by|with|since
'[ glued|welded|velcroed|superglued|stapled|chained|joined|wedded to ..2 child|boy|girl|pupil|screen|screens|chair|script|slides|phone|side|front|desk|keyboard|routine|book|textbook|laptop|whiteboard|one ]
'[ happen|happens|done to|to ] [ people|them|staff|pupils ] rather|not|$|.|,
'[ for the|their|his|her|our ..1 adults|visitors|inspectors|ofsted|parents|camera|teacher|governors benefit|sake|eyes|peace ]
'[ for visitors|show|the|ofsted|our|effect ..1 ] benefit|sake $|.
'<school-subject>|<abstract>|it|this ..1 <be>|gets|got ..2 [ <degree> through ] to|$|.
'message|messages|word|point|penny|idea ..1 <be>|has|have|had [ getting|got|gotten|landed|landing|sunk|sinking|dropped|dropping|hit|reached|registered|gone through|in|home|$|.|across ]
'[ think|thinks|thought|believe|believes|feel|feels they|he|she|it are|is|'re|were|was above|beyond|too|better|beneath ]
'[ up to speed ] $|.|,|with|on|and
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[4
'Year 12 turned up braced for a test.
'Leaders mistake paper for change.
'Ayla got it the moment you drew the grid.
'The needs of the deaf pupils are met.
:passes
[4
'The children waited to be given a tray.
'He got it from the shelf.
'Her name came first in the list.
'The tag was glued to the box.
{8
:id
'readings.nobody
:code
'ABS
:category
'absolute
:patterns
[10
'[ nobody|no|none|few|not one|a ..5 could|would|can have? told|tell|said|say|explained|explain|guessed ] you|me|us|why|what|how|with|it|anyone
'[ found|find|finds|saw|see|sees|seen|heard|heard nothing|little to suggest|show|indicate|say|support|justify|commend|choose|love|like|fear|celebrate|build ]
'[ nothing|little|something|much|plenty to suggest|write|recommend|commend|celebrate|shout|admire|build|love|like|fear|gain ] !in !on !with !about !here
'[ no|without a? trace|hint|whiff|inkling|suggestion|sense|clue of ] <abstract>|<inner>|<practice>|a|the|any|joy|challenge|what|why|<virtue>
'[ take|takes|took|taken|taking|pay|pays|paid|paying little|no|scant|scarce|insufficient|precious|too ..1 account|heed|notice|regard|attention|care ]
'[ come|comes|came and|then went|gone|go|goes ..1 without|unnoticed|unremarked ]
'[ without leaving|making|raising|so|even|a ..2 ripple|dent|trace|murmur|hitch|thought|eyebrow|backward|batting|glance|flicker|care ]
'[ can|could|could|able point to|at little|nothing|no|few ]
'[ little|nothing beyond|behind|beneath|below ] the ..1 plan|paper|surface|slogan|words|poster|headline|policy|lanyard|logo
'[ on lanyards|paper|posters and|but|, nowhere|not|never ]
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[2
'The panel found nothing to suggest a plan.
'Plans take scant account of the deaf pupils.
:passes
[3
'Nobody told me the code of the door.
'The card has nothing to write on.
'I saw nothing on the tray.
{6
:id
'readings.plain-said
:code
'EVA
:category
'evaluative
:patterns
[13
'[ nobody|none|few ..5 could|would have? told|said|explained|guessed ]
'[ gloss|glosses|glossed|glossing|skate|skates|skated|skim|skims|skimmed over ] !the !ice !water
'[ gloss|glosses|glossed|glossing over ]
'[ no end of ] !term !year !the !day !week !unit
'[ on the thin|sparse|lean|sketchy|woolly|stodgy|cosy|stern|bossy|fussy|wordy|chilly side ]
'[ repays|repay|repaid every|each|all|its|the ] <any>
'[ work|works|worked for everyone|everybody|all|nobody ] $|.|,|here
'[ steered|shaped|driven|governed|dictated|coloured|swayed by who|whoever|whatever|whichever ]
'[ board|team|department|school|committee|council|department|faculty|staffroom that|which nods|smiles|sleeps|drifts|coasts|listens|cares|dithers|shrugs|thinks|knows|learns|hopes|copes|talks|plods|hides|believes|works ]
'[ monument|shrine|testament|tribute|memorial|altar to ] !the !a !an !those !mr !mrs !ms <any>
'<learner-noun> who ..7 [ coast|drift|sink|struggle|thrive|flounder|flourish|fly|shine ] $|.
'<plan-word>|practice|policy|marking ..9 <be> ..1 [ strangers|enemies|bedfellows|twins|cousins|rivals|foes|opposites|strangers ] $|.|,|to
'[ wish you'd|they'd|he'd|she'd ] <any>
:catches
[3
'Nobody in 9B could have told me the aim.
'You skimmed over a hard word.
'The plan and the yard are strangers.
:passes
[2
'The monument to the fallen is by the gate.
'Students who arrive late sign in.
{7
:id
'readings.elsewhere
:code
'CMP
:category
'comparison
:patterns
[10
'[ not|hardly|scarcely how|what|where|the ..1 most|other|many|you|one|any|we|i ..3 would|expect|expected|expects|hope|hoped|do ]
'no|nothing|nobody|none|few|little ..8 [ comes|come|came|get|gets|got close|near ] $|.|,|on|in|for|to|at !the
'the [ most|least|best|worst ..2 ] in|on the|any|this building|school|site|corridor|place|county|trust|world|staff|staffroom|house|planet|cluster|district|borough|land|country|town|city|business !street
'i|we|i'd|we'd|would [ pay|queue|travel|drive|cross|walk|fight|die|kill|queue ..2 to|for ] watch|see|have|hear|work|be|it|this|that|learn|teach|join !the
'[ solid|strong|clear|weak|borderline|generous|safe|sound|high|low|secure !# a|b|c|d|e|four|five|six|two|three|seven|eight|nine|ten|3|4|5|6|7|8|9 ] $|.|,|plus|minus|at|for|and|in !note !pm !am !bars !key !minutes !pupils
'would|might|could|might [ sit|land|come|fall|rate|score|get|earn|scrape ..1 at|as|in|out|a ..1 <number>|good|four|five|band ] $|.|,|for|on|from|at
'<be> ..1 [ surer|warier|shyer|wilder|milder|blunter|crosser|hungrier|sunnier|gloomier|grumpier|moodier|scrappier|sloppier|bittier|patchier|choppier|woollier|vaguer|shakier|drearier|brisker|terser|cagier|franker|meeker|tamer|fiercer|harsher|hardier|pricklier|chattier|cagier|sharper|surlier|jollier|nimbler|abler|likelier|worthier|guiltier|fussier|pushier|needier|greedier|lonelier|sillier|cannier|dreamier|flakier|wordier|windier|leaner|meaner|fitter|keener ] $|.|,|than|of|with|about|about|in|when|now|at
'look|looks|looked|feel|feels|seem|seems|sound|sounds ..1 [ surer|warier|shyer|wilder|gloomier|patchier|shakier|brisker|fiercer|harsher|leaner|sharper|keener ]
'[ leaves|leave|left|put|puts ..2 rest|others|year|neighbours|us ..2 standing|shame|trailing|shade ]
'else ..4 [ in its|his|her|their class|league ]
:unless
[3
'question
'counted
'rule
:catches
[4
'That is not how most schools would run it.
'No other unit in the county comes near on signing.
'Sight-reading is shakier than recall.
'The caretaker is the best listener on the site.
:passes
[4
'The most common shape in the box was a cube.
'A strong wind blew at ten.
'The oldest tree in the school is an oak.
'He ran close to the wall.
{8
:id
'readings.brought
:code
'CAU
:category
'causal
:why
'This says what brought what about. What came first, and what came next?
:patterns
[17
'<be> [ what brought|made|did|got|saved|lost|won|kept|calmed|settled|turned|held|set|hooked|sold|let|stopped|drew|opened|tipped|swung|carried|unlocked|clinched|sealed|rescued ] it|them|him|her|the|us|pupils|boys|girls|children|year|everyone|staff|class|$|.
'[ set|sets|setting ..1 whole|year|class|group|room|table|boys|girls|him|her|them|others|rest|everyone|lot ..2 off ] $|.|,|again|at|by !for !to
'[ freed|frees|freeing|leaves|allows|allowed|enables|enabled|empowers you|them|him|her|us|staff|pupils|teachers|children|leaders|tas free? to ] <any>
'[ steered|shaped|driven|governed|dictated|determined|coloured|ruled|decided|swayed|skewed by ] who|what|whoever|whichever|whatever|how|where|habit|fear|luck|chance|accident|postcode|money|cost|convenience|staffing|timetable|tradition|data|exams|league|the ..1 timetable|exam|data|loudest|bell|clock|budget
'[ repays|repay|repaid|justifies|justify|justified|rewards|rewarded every|each|its|the|all|our|their ..1 minute|penny|effort|hour|cost|pound|time|investment|care|work|moment|patience|wait|journey|risk ]
'distance|gap|gulf|divide|difference|differences|gaps|chasm|space ..8 <be>|has|have|had ..1 [ narrowing|narrowed|widening|widened|closing|closed|growing|grown|shrinking|shrunk|opening|yawning|vanished|vanishing|all ] $|.|,|since|and|fast|over|again|year|at|up|but !in
'<learner-noun>|<school-subject>|<abstract>|set|year|year|standards ..3 [ slid|slide|slides|sliding|slipped|slipping|slips|gone|going|went|fallen|falling back|backwards|backward|downhill|behind ] $|.|,|since|in|a|into|over|after|from|this|at
'talk|discussion|debate|questions|answers|lesson|unit|reading|dialogue|conversation|feedback|comments|marking|thinking|plan ..5 [ stay|stays|stayed|remain|remains|remained|skate|skates|skated|skim|skims|skimmed|scratch|scratches|scratched ..2 surface ] !of
'[ get|gets|got|given|has|have|gave|make|makes|made do? with? whoever|whatever|what|what's|the is|was|rest|leftovers ..1 left|going|available|over|handy|spare|free ]
'[ took|take|takes|carried|carry|brought|bring|kept|keep ..2 room|class|staff|parents|audience|pupils|team|everyone|hall|whole|us|listeners ..1 with you|him|her|it|them ] $|.|,|from|to|all|through|on
'[ horse has|had ..1 bolted|left|gone ]
'[ cheques|checks|cheque ..4 cash ]
'[ harvested|gathered|collected|sought|heard|logged|noted|canvassed|polled , then|and ..1 shelved|ignored|forgotten|filed|binned|lost|buried|dropped ]
'[ send|sends|sent|sending|drive|drives|drove|turn|turns|turned them|him|her|year|pupils|children|everyone|staff ..1 wild|mad|spare|loopy|crazy|bonkers|round|up|giddy|silly ..1 bend|wall|twist? ] $|.|,|by|at|when|after
'[ keep|keeps|kept|keeping the peace ]
'[ bring|brings|brought|brings out the ..1 best|worst ]
'[ sap|saps|sapped|drain|drains|tire|tires|tired|floor|floors|floored|perk|perks|wake|wakes|defeat|defeats|defeated|throw|throws|undo|undid|undoes|faze|fazed|fazes|lift|lifts|unsettle|unsettles|soothe|soothes|calm|calms|steady|steadies ] [ them|him|her|us ] $|.|,|by|when|at|every|after|down !on !the
:unless
[3
'question
'counted
'rule
:catches
[3
'A quiet word is what brought them round.
'The bell set the whole table off.
'The gap between the two sets is narrowing.
:passes
[4
'The teacher set the table off the ground.
'The distance to the shed was halved.
'The boys stayed on the surface of the pond in boats.
'He brought it with him.
{8
:id
'readings.bound
:code
'INT
:category
'certainty
:why
'This tells what will come. What points to it so far?
:patterns
[6
'[ bound|sure|certain|destined|doomed|guaranteed|fated|likely|liable|set to ] [ <future-verb> ]
'[ bound|sure|certain|destined|doomed|guaranteed|fated|liable to <future-verb>|go|come|end|fall|cause|be|have|make|lead|give ]
'[ in for a ..1 ] shock|treat|fall|surprise|rude|bumpy|rough
'[ only|just|merely a matter|question of time|when ]
'[ will|'ll|won't never|ever|always|soon|surely ] <future-verb>|learn|know|forget|change|cope|go|get|be|recover|catch !be
'[ heading|headed|hurtling|sleepwalking|careering for|towards|into a|the? trouble|disaster|chaos|crash|fall|rocks|burnout|iceberg|showdown|brick ]
:unless
[3
'question
'counted
'rule
:catches
[2
'The rota is bound to slip by May.
'The trainee is in for a rude shock.
:passes
[3
'The bus was bound for York.
'The teacher was sure of the time.
'The class were heading for the gate.
{9
:id
'readings.air
:code
'EVA
:category
'evaluative
:why
'This weighs it. What did you see, smell or count?
:patterns
[13
'<drab-place> ..3 <be>|feel|feels|felt|look|looks|looked|seem|seems ..1 <degree>* [ <drab-word> ] $|.|,|and|but|with|at|by|when|after|in|for
'<drab-place> ..1 [ kind|sort of ] <drab-word>|<look-adjective>
'<drab-place> <degree>* [ <drab-word> ] $|.|,|at|by
'[ kind|sort of gloomy|sad|flat|grim|bleak|dull|sweet|lovely|sloppy|messy|weird|odd|boring|lost|stuck|random|pointless|cool|nice|great|tired|drab|weak|thin ] $|.|,|and|at|by|in
'[ bleak|gloomy|drab|institutional|clinical|homely|cosy|warm|cold|sterile|cheerful|happy|purposeful|sad|tired|calm|busy ,? <any>? feel|air|look|atmosphere|mood|vibe|ambience ] $|.|,|to|about|in|and|of !the
'relations|relationships|staffroom|atmosphere|mood|welcome|tone|climate|rapport|meetings|exchanges ..6 <be>|seem|seems|seemed|look|looks|feel|feels|felt|stay|remain ..1 [ <degree>* <look-adjective> ] $|.|,|and|but|with|at|in|between
'been <degree>* [ poor|weak|strong|great|patchy|mixed|positive|negative|dire|grim|bleak|superb|lax|slow|rocky|bumpy|uneven|variable ] $|.|,|since|and|but|in|at|for|throughout
'expectations|standards|aspirations|ambition|morale|spirits|stakes|workload|staffing|trust|turnover ..9 <be>|remain|remains|seem|seems|stay ..1 <degree>* [ low|high|sky|rock|thin|modest|limited|muddled|unclear|clear|mixed|dipping|shaky|good|poor ] $|.|,|in|for|and|at|across|among|of|but|here
'^ [ calm|warm|lovely|purposeful|happy|orderly|cheerful|noisy|chaotic|friendly|brisk|quiet|tense|messy|busy|slow|dull|bright|gentle|kind|tidy|smart|sensible|polite|smooth|sharp|crisp|scrappy|rowdy|fractious|frantic ,|and? purposeful|orderly|warm|calm|busy|friendly|happy|welcoming|productive|settled|slick|chaotic|noisy|tetchy|fractious|joyful|sociable|respectful|focused|frantic|rushed ] <any>
'^ [ warm|lovely|frosty|chilly|friendly|kind|gracious|generous|hearty|cool|tepid|proper welcome|greeting|reception|handshake ]
'we|panel|team|i|reviewers|visitors|board|inspectors [ commend|commends|congratulate|congratulates|applaud|applauds|salute|salutes|praise|celebrate|recognise|compliment ] the|you|them|<name>|staff|your|all|its|pupils|leaders|this|everyone
'[ too small|big|cramped|narrow|short|long|low|high|few|many|large|young|tight|slow|quick|early|late for ] the? infants|juniors|adults|pupils|children|everyone|comfort|what|most|many|year|games|them|us|him|her|learning|teaching|<learner-noun>
'[ to die|dream for|of ] $|.|,
:unless
[3
'question
'counted
'rule
:even
[2
'thanks
'phrase
:catches
[4
'The annexe is bleak after three.
'Warm, purposeful start in the gym.
'Relations with the hub seem fairly warm.
'Expectations of the newcomers are low.
:passes
[4
'The room is bright yellow.
'The soup has been cold since noon.
'Warm water was in the jug.
'The moor in the poem is bleak.
{9
:id
'readings.wish
:code
'PRE
:category
'prescription
:why
'This says what ought to be done. What would you ask?
:patterns
[11
'[ wish you'd|they'd|he'd|she'd|someone|somebody|more|every ] <any>
'[ wish you|they|he|she|we had|were|could|would ] <any>
'^ [ perhaps|maybe|possibly fewer|slower|longer|shorter|simpler|quieter|louder|earlier|later|sooner|less ] <any>
'^ [ less|fewer ] <any> on|in|at|from|and|,|please|for|with|next !than
'^ [ next|this|in half|term|year|week|time|future ..1 , <advice-verb> ]
'[ next time ] $|.|,
'^ [ steal|pinch|nick|borrow|copy|swipe|bottle|patent|clone this|that|the|<name> ] !number
'^ [ ease|back|hold|lay|dial|rein|scale|tone|slow|go easy|steady off|up|back|down|in|on !the !ground !floor ] <any>
'[ if only ] the|every|all|it|we|they|he|she
'[ would|will spare ] the|a|them|us|you|everyone
'would [ spare|save|settle|calm|soothe|steady|lift|free|help|suit|serve|please ] the|a|them|us|you|him|her|those|everyone|newcomers|pupils|staff
:unless
[3
'question
'rule
'reported
:even
[1
'thanks
:catches
[2
'I wish you'd paused there.
'Perhaps slower on the second step.
:passes
[3
'We wish you a happy half-term.
'Less than half had a pen.
'The children made a wish at the well.
"""##),
    (name: "sayings.yaml", text: #"""
{4
:about
'Stock sayings of people: tempers and moods, ploys and wiles, what somebody is like, pluck and graft, slips and missed chances, who holds the reins; and what speaker and listener did to each other.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'taxonomy, 7, 8 and 16
:why
'This is a saying for what happened. Who did or said what, and when?
:offers
[2
{2
:meant
'what was said or done
:text
'At <time> … said … and …
{2
:meant
'a question
:text
'What was happening just before …?
:sets
{3
:temper-thing
{2
:about
'What is lost, blown or flown off in a temper.
:words
'rag cool temper tempers patience bottle nerve head heads composure marbles way thread plot will heart interest faith hope momentum shine sparkle sting edge lustre bite zing appeal steam innocence confidence sheen mojo
:mood-noun
{3
:about
'Moods people are in.
:forms
'noun
:words
'huff strop sulk mood paddy temper tizzy flap stew panic fluster lather funk daze trance frenzy fury rage hurry dream bubble bind pickle quandary rut jam spot fog fix
:self-word
{1
:words
'himself herself themselves yourself yourselves myself ourselves itself oneself
:rules
[4
{9
:id
'sayings.temper
:code
'MIND
:category
'mind-reading
:why
'Nobody can see into a mind. What did they do or say?
:patterns
[47
'~ball|shuttlecock|balls|stone|kite|rocket|balloon|beanbag|rain|hail|branch [ hit|hits|hitting the roof|ceiling ] !at !and !of
'[ fly|flies|flew|flown|flying off the handle ]
'<person>|<name>|head|deputy|dad|mum|chair|cook ..1 [ blew|blow|blows|blown a|his|her|their|my fuse|gasket|top|stack|lid ]
'[ bite|bites|bit|biting|snap|snapped|snaps <possessive>|people|my|our|pupils|heads? head|heads|nose off ]
'[ go|goes|went|going|gone off on one ]
'[ go|goes|went|going|gone ballistic|spare|bananas|ape|berserk|postal|mental|bonkers|nuts|apoplectic|haywire|mad|wild|crazy|barmy|potty|bust|awol|rogue|feral|quiet|cold|native|nowhere|viral ] $|.|,|when|at|over|with|after|by|in !the
'[ got|get|gets|getting|has|have|had|with the hump|giggles|jitters|fidgets|collywobbles|willies|wobbles|jumps|sulks|needle|blues|wind ] $|.|,|with|about|and|at|up|over|when|in
'[ take|takes|took|taking|taken the|into|a huff|umbrage|offence|offense|exception|against|fright|pity|shine|dislike|liking|bait|hint|mick|mickey|piss|biscuit ] $|.|,|at|with|to|when|on|and|out
'in|into one|another|a|his|her|their [ of? <possessive>|those|right|real|proper|complete|terrible|bad|foul|blind|black|such? <mood-noun>|moods ] $|.|,|and|about|over|by|when|after|with|again
'[ in|into a <mood-noun> ] $|.|,|over|about|when|by|after|and|again !of
'[ throw|throws|threw|throwing|have|having|had|pulled|pitch|pitched a|another|his|her wobbly|wobbler|paddy|fit|hissy|tantrum|strop|sulk|meltdown|moment|turn|hissy|benny|eppy ] $|.|,|and|over|about|when|at|after|in|fit !to
'[ hot under the ]
'[ bent out of shape ]
'[ see|sees|saw|seeing red ] $|.|,|when|at|over
'[ turn|turned|turns|turning on the ..1 waterworks|charm|style|tears ]
'[ waterworks ] $|.|,|again|at|when|from|by
'[ face|faces like thunder|a|stone ]
'[ face|faces <be> ..1 a picture ]
'[ face|faces|look|silence|pause|shrug|glance|smile|body said|says|told|spoke ..2 all|everything|volumes|itself|it|story ] !the
'[ beside <self-word> ] $|.|,|with|at|when|and !sat
'<person>|<name>|head|boy|girl|he|she|they|mum|dad <be> ..2 [ in bits|pieces|tatters ] $|.|,|over|after|by|at|when
'<person>|<name>|he|she|they <be> [ made up ] $|.|,|with|when|about|to
'[ over the moon ] $|.|,|with|about|at|when|to|that
'[ on cloud nine|tenterhooks ]
'[ tickled|chuffed|thrilled|pleased|scared|bored|worried pink|bits|stiff|silly|sick|witless|rigid|to ] $|.|,|bits|with|about|death|tears|pieces|punch
'[ down in the dumps|mouth ]
'[ champing|chomping at ..1 bit ] !the !horse
'[ raring|itching|dying|bursting|longing|aching|gagging|desperate|loath|burning to|for !death <any> ] !loo !toilet
'[ keen as mustard ]
'[ bated breath ]
'[ read|reads|lay|lays|laid|laying the|down riot|the act|law ]
'[ a wide berth ]
'[ given|gave|give|gives|giving up on|before|hope ] <abstract>|<school-subject>|he|she|they|him|her|them|trying|it !of
'[ butterflies in ..1 tummy|stomach|belly ]
'[ cold feet ] $|.|,|about|at|when|over|and
'[ clam|clammed|clams|seize|seized|freeze|froze|tense|tensed|bottle|bottled|choke|choked|perk|perked|brighten|brightened|brightens|liven|livened|buck|bucked|cheer|cheered|loosen|loosened|shrink|shrank|shrinks|bristled ] [ up ] $|.|,|when|at|as|and|after|in|by|once|completely
'[ light|lights|lit|lighting|perked|perks up ] $|.|,|when|at|as|and|after|once|with !on !the
'[ loses|lost|lose|losing <possessive>|the|all|any|some|my|our ..1 <temper-thing> ] $|.|,|and|with|over|when|at|after|to|by|of !in
'[ loses|lost|lose|losing heart|patience|interest|faith|momentum|hope|heart|steam|focus|traction ] $|.|,|and|with|over|when|at|after|by|in
'[ heart|hearts|spirit|spirits|stomach|head|heads|shoulders|jaw|jaws|face|faces sank|sink|sinks|soared|soars|leapt|lifted|lifts|slumped|slump|fell|swelled|melted|warmed|warms ] $|.|,|at|when|as|with|to|and|by|after|on !hit
'[ heads|shoulders dropped|down|dropping ] when|at|by|as|after|once|from !on !desks
'[ go|goes|went|retreat|retreats|retreated|withdrew|shrank|crawl|crawled back? into his|her|their|my ..1 shell|shells ]
'[ bear with a sore ]
'[ like a ..2 dog|cat with two|cream ]
'[ walk|walks|walked|stand|stands|stood tall|taller ] $|.|,|and|after|in|when|all|now !than
'[ grow|grows|grew an? inch|inches|foot|taller|in ] $|.|,|when|at|as|stature|confidence|after !in !week !since
'[ bask|basks|basked|basking|wallow|wallowed|glory|gloried|revel|revels|revelled ] [ in ] !the !sun
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[3
'The cook hit the roof when the trays came back late.
'Ayla went into one of her sulks.
'Grandad saw red at the gate.
:passes
[4
'The shuttlecock hit the roof.
'Two heaters blew a fuse.
'A snail went back into its shell.
'The toy light lit up in the dark.
{9
:id
'sayings.ploy
:code
'MIND
:category
'mind-reading
:why
'This reads a purpose. What did they do or say?
:patterns
[39
'[ did|does|do|doing|done|said|say|says|asked|ask only|it|so|that just|only|for|to|out ..1 laugh|laughs|attention|sake|sticker|stickers|reaction|effect|spite|wind|impress|devilment|mischief|kicks|fun|hell ]
'[ which|what|whose|every|all|the ..1 button|buttons to|he|she|they|he's push|press ]
'[ push|pushes|pushed|pushing|press|presses|pressed every|all|her|his|their|my|the ..1 right? button|buttons ] $|.|, !down
'[ try|tries|tried|trying it on ] $|.|,|with|again|and|when !for
'[ test|tests|tested|testing the|her|his|our|my|their ..1 boundaries|limits|patience|resolve|mettle|waters|nerve ]
'[ milk|milks|milked|milking it ] $|.|,|for
'[ angle|angled|angling|fish|fished|fishing|jockey|jockeyed|jockeying|vie|vied|vying|jostle|jostled|jostling|scramble|clamour|clamoured|clamouring|gunning|bid|playing|bucking|looking|out|pining|hankering|casting|spoiling|thirsting|hungry|hungering|greedy|desperate for attention|praise|sticker|stickers|compliments|position|approval|credit|trouble|promotion|favour|laughs|sympathy ]
'[ angle|angled|angling|fish|fished|fishing|jockey|jockeyed|jockeying|vie|vied|vying|jostle|jostled|jostling|scramble|clamour|clamoured|clamouring|gunning|bid|playing|bucking|looking|out|pining|hankering|casting|spoiling|thirsting|hungry|hungering|greedy|desperate for a|an|the|his|her|more|blood ..1 fight|row|reaction|argument|laugh|scrap|excuse|way|sticker|sympathy|word|reason|chance ]
'<be> ..1 [ after|craving|seeking attention|sympathy|praise|trouble|approval|reassurance|control ]
'[ up to <possessive>|the|no|some|mischief|something ..1 old|usual|same|good|tricks|mischief|something ..1 ]
'[ pull|pulls|pulled|pulling a|the|<possessive> ..1 fast|wool|strings|heartstrings|punches|socks|weight|rank|faces? ] !of !on
'[ butter|fat would|wouldn't|not melt ]
'[ get|gets|getting|got|gotten away with ] it|murder|too|so|being|anything|things|that|more|doing|less|everything|saying|not
'[ get|gets|getting|got|gets <possessive> ..1 own way|comeuppance|deserts|reward|rewards|fingers|hands burnt? ] $|.|,|and|in|with|by|dirty
'[ rise|rises|rose|rising to the ..1 bait|occasion|challenge|moment ]
'[ lay|lays|laid|laying it on thick ]
'[ swing|swinging|swung the lead ]
'[ play|plays|played|playing the ..1 fool|clown|victim|system|martyr|blame|goat|game|innocent|part|hero|villain|angel|innocent|card|long|waiting|percentages ] !of !in !on !against
'[ play|plays|played|playing dumb|possum|dead|deaf|safe|favourites|favorites|fair|dirty|gooseberry|truant|along|hardball|second|catch|games with|fiddle|up? ] $|.|,|and|with|when|for|to|in
'[ play|plays|played|playing one|them|parents|adults off|against ]
'[ game|games|gamed|gaming|cheat|cheated|work|works|worked|working|buck|beat the system ]
'[ crocodile tears ]
'[ run|runs|ran|running|give|gives|gave ..2 runaround|rings|slip ] $|.|,|round|around|to !of
'[ hang|hangs|hung|hanging on|onto ..1 <possessive>|his|every coat|apron|coattails|skirts ..1 tails|strings? ] $|.|,
'[ cut|cuts|cutting|cut class|corners|both|him|her|them|you|me ..1 dead|corners|short|down|slack|some ]
'[ sit|sits|sat|sitting on <possessive>|the ..1 hands|fence|laurels ] !at
'[ keep|keeps|kept|keeping <possessive> ..1 head|heads|powder|cards|counsel|hand|nose|eye|end|cool|hair|nerve|distance|options|wits|feet|chin ..1 down|dry|close|in|clean|up|on|open|about ]
'[ keep|keeps|kept|keeping <possessive> ..1 cool|counsel|nerve|distance|temper|composure|word|promise|promises|powder ] !from
'[ hedge|hedges|hedged|hedging <possessive> bets ]
'[ talk|talks|talked|talking the|a good|great|fine|talk game ]
'[ talk|talks|talked|talking <possessive>|its way ] out|into|round
'[ fob|fobs|fobbed|palm|palmed|brush|brushed|shrug|shrugged|wave|waved|laugh|laughed|pack|packed|put|puts ..1 off|aside|away ] $|.|,|with|by|as !the !to !until
'[ rob|robs|robbed|robbing peter ]
'[ dress|dresses|dressed|dressing|tart|tarted|jazz|jazzed|talk|talked|big|bigged|play|played|puff|puffed|prettify up ] the|it|as|<practice>|<abstract>|figures|results|numbers !stage !role !role-play !doll !dolls !corner !box
'[ massage|massages|massaged|massaging|fudge|fudged|cook|cooked|fiddle|fiddled|doctor|doctored|juggle|juggled the|its|their ..1 figures|numbers|data|books|results|register ]
'[ know|knows|knew|knowing full|better|perfectly|exactly well|than|what|when|how|where|which ]
'[ have|has|had|having none of it ]
'[ none of it ] $|.|,
'[ waltz|waltzed|waltzes|swan|swans|swanned|breeze|breezed|breezes|saunter|saunters|drift|drifts|mosey|moseyed|wander|wanders|stroll|strolls|sail|roll|rolls|rock|rocks|rocked in|off|up|through|past|about ] $|.|,|at|late|when|ten|after|with|by|in
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[4
'Ayla was angling for praise.
'Prefects saunter in at ten to nine.
'The tutor group did it for a laugh.
'Jo played the fool.
:passes
[3
'The boys were fishing for tadpoles.
'The class played the game outside.
'Rita played safe hands in the drama.
{10
:id
'sayings.character
:code
'LAB
:category
'label
:level
'stop
:why
'A label outlives the lesson. Who was it, when, and what did they do?
:patterns
[46
'[ have|has|had|with a|an|the ..1 mouth|head|hide|memory|attention|patience|skin|eye|eyes|nose|ear|voice|face|brain|heart|look|air|constitution|concentration ..1 on|of|like|for|that ] !the !cards !paper !it
'[ attention|concentration span|spans of ]
'[ memory|hide|skin|patience|tact|grace|eyes|wisdom|speed|energy of ..1 <any> ] $|.|,|and
'[ world|weight|cares on|of ..2 shoulders ] !flag
'[ not|n't|never|wouldn't|couldn't say|hurt|harm|swat|recognise|know|find boo|fly|flea|a|an|his|her|their ..3 goose|fly|flea|bed|face|elbow|fire ]
'[ boo to a ]
'[ fingers and thumbs ]
'[ two left feet ]
'[ suffer|suffers|suffered no|fools ..1 fools|gladly ]
'[ stand|stands|stood|takes|take|took|brook|brooks no|any nonsense|prisoners|argument|messing|chances|backchat|truck ]
'[ foot out of|in the|both door|camps ]
'[ seen it|that all ..1 before ]
'[ seen it all ] $|.|,|and
'[ forgotten more ..3 than|will ]
'<have> [ it in for ]
'[ wear|wears|wore|wearing many|several|too|another hats|hat ]
'[ wear|wears|wore|wearing|work|works|worked|run|runs|ran|drive|drives|drove|flog|flogs <self-word> ..1 out|into|ragged|hard|to|the ]
'[ wear|wears|wore|wearing <possessive>|the|its|our ..1 heart|heart|values|learning|trousers|authority|responsibilities on|in|lightly|well|with|$|. ]
'[ could|can do|did|does|done|teach ..2 blindfold|blindfolded|sleep|standing|backwards ]
'[ have|has|had it all ..1 worked|sewn|figured|sussed|made|planned|going ]
'[ have|has|had it in|within him|her|them|you ] $|.|,|if|to
'[ friends in high|low ]
'[ live|lives|lived|living for|by !the !a !two !three <any> ] $|.|,|and !here
'[ follow|follows|followed|live|lives|lived|stand|stands|walk in|under the|<possessive> ..1 shadow|footsteps|shoes ] !play
'[ ready|free|set to fly|soar|shine|spread|burst|explode|blossom|bloom|boil|pop ] $|.|,|his|her|their
'[ ready|hungry|thirsty|itching|crying|yearning|primed for more|better|change|responsibility|challenge|independence|knowledge|success|praise ] $|.|,|and !for
'[ baby|child in|at many|some|heart ..1 ways? ] $|.
'<be> ..1 [ the|a|his|her|their real|power|hidden|invisible|unofficial|natural|obvious|de head|boss|leader|brains|glue|star|throne|facto ..1 ] $|.|,|of|in|behind|here !teacher
'<be> ..1 [ the ..1 glue|cement|spine|ballast|yeast|fulcrum|oracle|conscience|mouthpiece|eyes|ears|brains|muscle|face|backbone|keystone ] $|.|,|and|in|of|that|here|behind
'[ <possessive> own worst|best enemy|friend|harshest|critic ]
'[ old|wise|cool|clear|level|safe head|heads|hand|hands|owl on|in|of ..1 young|crisis|shoulders|a ]
'[ cut from|above|of a|different|the|same|rest ..1 cloth|rest ]
'[ born to ] <any> !in
'[ found|finds|find|missed <possessive> ..1 calling|niche|voice|feet|stride|tongue|level|tribe|bearings|footing|rhythm|form|range|groove|mojo|element|vocation ]
'[ good|bad|poor|positive|great|terrible|dreadful|calming|steadying|malign|healthy|corrupting influence ] $|.|,|on|and|in
'[ cutting|sharp|loose|silver|ready|acid edge|tongue|cannon|wit ] $|.|,|and|with|on|in
'[ no shrinking|spring|wilting|oil ] violet|chicken|flower|painting
'[ gift|present|boon of|to the|a ..1 gab|god|school|teaching|colleague|department|team ] !from
'[ mean|means|meant|meaning well|business|no|every harm|word|ill ] $|.|, !a
'[ mean|means|meant business ] $|.|,|and
'[ do|does|did|done|make|makes|made|doing|making us|you|him|her|them|me|<self-word>|<possessive>|the ..1 proud ]
'[ worth <possessive>|its|every weight|salt|keep|penny|while ] !watching
'[ dead wood|weight|loss|end ] $|.|,|in|on|and|for|of
'[ past <possessive>|its best|prime|peak|sell ]
'[ long in the tooth ]
'~minutes|minute|hours|hour|metres|metre|cm|m|km|miles|seconds|weeks|days|centimetres [ long|short on !the !a !page !pages !time <any> ] ,|and|but|$|. !side
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[4
'The caretaker has the patience of an ox.
'Ayla could do it standing on her head.
'Sal suffers no fools.
'The cook has found her niche.
:passes
[4
'The wolf was cut from cardboard.
'Two boys had a head cold.
'The friends in the play lived by the sea.
'The lamp was on the long side of the desk.
{6
:id
'sayings.pluck
:patterns
[58
'[ give|gives|gave|giving|gives it|them|her|him|the|of <possessive>|everything|a ..1 all|best|everything|welly|oomph|go|beans|run|hundred ]
'[ roll|rolls|rolled|rolling <possessive>|up|the ..1 sleeves|dice|punches up? ] $|.|,|and|to
'[ put|puts|putting <possessive>|heart|some|the back|shoulder|foot|feet|heart|best|neck|soul|cart|wind ..2 into|foot|before|in|on|up|line|wheel|down ] $|.|,|it|the|to|forward|with|for|horse
'[ take|takes|took|taken|taking|takes it|that|things|everything|this|bull ..2 stride|lying|personally|heart|chin|hard|badly|well|seriously|by|as|for ..1 down? horns? ] $|.|,|and|when|by|granted|read
'[ meet|meets|met|rise|rises|rose to? the moment|occasion|challenge|brief|mark ] $|.|,|and|with|in|head
'[ meet|meets|met halfway|<practice>|them|him|her|pupils|children|learners where|half|head ..2 are|is|way|on ]
'[ throw|throws|threw|thrown|fling|flung|pour|poured|launch|launched <self-word>|heart into|on|at ]
'[ stick|sticks|stuck|sticking to <possessive>|the|it|at guns|script|letter|last|knitting ]
'[ burn|burns|burned|burnt|burning the|<possessive>|both|midnight ..1 candle|oil|bridges|boats|ends|fingers ]
'[ throw|throws|threw|thrown|throwing|chuck|chucked the|out|in|good ..1 baby|towel|book|money|kitchen|caution|wolves|deep ..2 ] $|.|,|at|out|after|with|to|sink
'[ shut|shuts|shutting|close|closed|bolting the ..1 stable|gate ..1 door? after ]
'[ wrong end of the stick ]
'staff|leaders|school|we|they|office|governors|you|trust|department|council|team ..1 [ dropped|drop|drops the ball|mask|bombshell|guard|act ] $|.|,|on|with|over
'[ have|has|had|with|got|still ..1 miles|mountain|mountains|road|hill|way to go|climb|travel|run ] !home !before
'[ live|lives|lived|breathe|breathes|embody|walk|walks|own|owns the ..1 values|vision|ethos|motto|mission|talk|brand|walk ]
'[ know|knows|knew|learn|learned|learnt|learning <possessive>|the|a|it|them ..1 onions|ropes|drill|score|ropes|stuff|place|limits|by|inside|worth|own ..1 heart? back? ] $|.|,|and|by|better|when|mind !of
'[ tick|ticks|ticked|ticking|pootle|pootles|pootled|bumble|bumbles|bumbled|trundle|trundles|trundled|chug|chugs|chugged|potter|amble|jog|jogs|jogged|bimble|bimbled|rub|rubs|rubbed|muddle|muddled|scrape|scraped|scrapes|squeak|squeaked|get|gets|bob|bobs|struggle along|by|through ] $|.|,|without|on|at|with|in|until|for !the
'[ down|downs|downed|downing tools ] $|.|,|at|by|when|in|before|five !on
'[ clock watch|watches|watched|watching|watcher|watchers ]
'[ give|gives|gave|giving|lead|leads|led|put the|her|him|them|us|through|a supply|cover|teacher|sub|through ..2 torrid|merry|hard|rough|dance|hell|mill|wringer|paces|tough|hell|terrible|hoops ..1 ]
'[ torrid|rough|hard|tough|wretched|miserable|ghastly|lovely|grand|fine|cracking|great|rotten|glorious|jolly old? time ] $|.|,|of|in|at|from|with|by|had|for
'[ make|makes|made|making mincemeat|waves|hay|headway|inroads|strides|amends|ground|themselves|do|sparks ] $|.|,|of|with|in|into|on|while|scarce|useful|heard|felt|for !from
'[ do|does|doing|did|done|doing ..1 its|their|his|her job|bit|best|worst|utmost|part|duty|damnedest ] $|.|,|to|for|with|and|by !at !in
'[ pay|pays|paid|paying its|their|<possessive> ..1 way|dues|dividends|keep ] $|.|,|in|with|many|and|for
'[ seeds|seed sown|planted ..4 <be>|have|has coming|come|bearing|paying|begun|borne ]
'[ tide|tables|corner|worm|luck|page|wheel has|have|had|is|was been? turned|turning|turn ] !over !to
'[ turn|turns|turned|turning a|the|new|over corner|corner|leaf|page|tide|tables|new ] $|.|,|on|with|in|since|and|leaf !of
'<be>|been|behaviour|standards|morale ..1 [ on the slide|skids|wane|march|turn|ropes|backfoot|ball|case|money|rise|run ] $|.|,|since|and|after|again|here
'[ gel|gels|gelled|gelling|click|clicked|clicks|bond|bonded|bonds ] $|.|,|as|since|with|by|quickly|well|and|from|over !mouse
'[ wear|wears|wore|worn|wearing|stretch|stretched|stretches|spread thin ] $|.|,|by|with|across|and|over|on|among
'[ left|leave|leaves|leaving the building|rest|others ..1 standing|behind|trailing ] $|.|,|in|and|by
'[ lost|losing|lose|loses|won|win the ..1 dressing|room|crowd|argument|battle|staff|class|plot|thread|will|war|parents|hearts ] $|.|,|at|by|when|and|of|over|in|after|room !first
'[ holding|hold|holds|held|pick|picks|picked|picking up? the ..1 fort|pieces|baby|reins|line|strings|purse|slack|tab|key|aces|cards ] $|.|,|while|when|and|of|for|after|to !in !box
'[ keep|keeps|kept|keeping the ..2 show|ship|wheels|plates|peace|wolf|lid|lights|faith|flame|flag|boat|pot ..1 on|road|turning|spinning|afloat|flying|alive|boiling|from|$|. ] !turned
'[ keep|keeps|kept|keeping|has|have|hold|holds|held a tight|firm|close|weather|watchful|beady|light|loose rein|grip|lid|eye|ship|hand ]
'[ piggy in the ]
'[ along for the ride ]
'<be>|got|gets|been <-ly>? [ shelved|mothballed|binned|parked|ditched|canned|scuppered|buried|junked|kiboshed|rushed|nodded|railroaded|steamrollered|kicked ] $|.|,|within|after|until|by|and|before|in|through|into !away !at !outside !on !near !beside !the
'[ doff|doffs|doffed|tip|tips|tipped|raise my|our|the|a hat|cap ] $|.|,|to|for
'[ saved|spared|rescued by the bell ]
'[ saved|spared|rescued ] us|them|him|her|you|the day|blushes|bacon|a|from ..3
'[ slide|slides|worksheet|worksheets|screen|video|powerpoint|scheme|ta|textbook|bell|source|picture|puppet|text|poem|timer|silence|ritual|routine|uniform|policy|display|music did|does|doing|do|doing ..1 teaching|thinking|work|talking|planning|explaining|lifting|modelling ]
'[ answers|answered|answering|mark|marks|marked|marking your|their|his|her|its own question|questions|homework|work ] $|.|,|before|and|every|within|for !in !at !with
'[ stole|steal|steals|stealing|took|snatched|grabbed her|his|their|my|pupils|the ..1 answer|thunder|punchline|moment|limelight|line|thinking|idea|ideas|show|scene|credit ] $|.|,|from|at|by|before !book
'[ put|puts|putting him|her|them|me|you|<name>|pupils|children|boy|girl|us on|in the|her|his|their ..1 spot|place|shade|picture|mood ] $|.|,|with|at|by|when|in !and
'[ backed|painted|talked|boxed|taught|argued <self-word> into ..1 corner|knots|hole|silence|circles ]
'[ earn|earns|earned|earning|deserve|deserves|deserved|owed|owe|merits that|the|their|his|her|more|better|a|every|this ..1 silence|attention|trust|respect|applause|place|right|stripes|spurs|bigger|more|better|credit|praise|medal|audience|rest|break|thanks ] !a
'[ is|are|was|were owed ] more|better|an|a|the|our|some !pounds
'[ think|thinks|thought|thinking on <possessive>|my feet ]
'[ coax|coaxes|coaxed|coaxing|tease|teased|teases|teasing|draw|draws|drew|drawn|drawing|wheedle|prise|prised|winkle|winkled|dragged|drag|wring|wrung|squeezed|pulled ..4 out of him|her|them|<name>|pupils|boy|girl|children|class|silence ]
'[ drew|draws|teased|coaxed|brought|dragged|prised it|this|that|more|answers|the ..2 out of ] him|her|them|<name>|pupils|learners|children
'[ taught|teaches|teach|teaching|played|plays|pitched to|the|at front|middle|top|gallery|back|few|test|bright|front ] $|.|,|row|two|table|rows|of|end|ones|few|set
'[ leave|leaves|left|trust|trusted|trusting to|the chance|luck|fate|rest ] $|.|,|to|and
'[ cut|cuts|cutting him|her|them|you|<name> dead|short|down|off|loose ] $|.|,|in|mid|at|to|with !the
'[ on the front|back foot ] !of !pedal !from
'[ in <possessive>|their|full|the ..1 element|stride|flow|groove|zone|comfort ] $|.|,|when|by|at|with|and|zone|here
'[ a|with mind|will|life of ..1 own ]
'[ <possessive> ..1 pound of flesh ]
:unless
[3
'question
'counted
'rule
:even
[1
'phrase
:catches
[4
'The juniors rolled their sleeves up.
'The site manager picked up the pieces.
'The trainee was owed a longer handover.
'Staff have gelled since May.
:passes
[4
'The seeds sown in pots in May were watered.
'The boys turned the corner of the hall.
'The cook rolled out the dough.
'Two girls drew it on the board.
"""#),
    (name: "slanted.yaml", text: #"""
{4
:about
'Verbs that slant what they tell: people handled like goods or babies, papers hidden, figures invented, ground given, questions ducked, work that strays, wears away or creaks.
:defaults
{6
:code
'EMO
:category
'loaded
:level
'ask
:source
'domain 6, rows 84 to 86; taxonomy, 5 and 16
:why
'This verb tells the tale for you. What plain verb, what time, what number?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain verb) …
{2
:meant
'a question
:text
'What was happening just before?
:sets
{10
:young
{4
:about
'Those who are taught, one or many.
:forms
'noun
:words
'pupil child boy girl lad lass learner student kid youngster toddler infant junior teenager group row trio pair
:include
'young-more
:young-more
'children chn sts stds them him her y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 p1s p2s p3s p4s p5s p6s p7s s1s s2s s3s s4s kindergartners kindergartener graders
:adult-doer
{2
:about
'Grown people and bodies who decide.
:words
'you he she we they who ta tas lsa hlta sna slt smt head heads deputy deputies leader leaders governor governors trustee trustees board trust team school academy department faculty ceo principal teacher teachers tutor tutors mentor chair committee council adult adults staff senco sendco colleague colleagues manager managers headteacher authority
:paper
{2
:about
'What is written, counted or put on an agenda, and some would rather not see.
:words
'survey surveys figures data results report reports finding findings complaint complaints truth issue issues problem problems feedback audit evidence review deficit decision decisions concern concerns cuts statistics stats facts news budget warning warnings
:matter
{2
:about
'What can be faced or ducked.
:words
'question questions issue issues problem problems topic subject concern concerns responsibility decision decisions conversation conversations elephant criticism debate
:goods-verb
{3
:about
'To put people where one puts goods.
:forms
'verb
:words
'park plonk dump shunt warehouse offload palm foist herd corral banish exile relegate consign sideline shovel
:nurse-verb
{2
:about
'To treat as a baby.
:words
'mothered mothering babied babying nannied nannying cosseted cosseting cosset coddled coddling coddle pampered pampering swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded smothered smothering
:creak-verb
{3
:about
'How something works that hardly does.
:forms
'verb
:words
'creak groan buckle wobble splutter stutter limp fray sag teeter totter crumble disintegrate implode unravel judder
:machinery
{2
:about
'What runs a school and can creak.
:words
'arrangements arrangement cover rota rotas machinery infrastructure framework system systems timetables provision staffing funding finances network networks partnership partnerships organisation administration pastoral services service procedures policies processes
:figures
{2
:about
'What sums a school up in numbers or words.
:words
'data figures results scores numbers percentages percentage average averages headline headlines total totals report
:rules
[11
{5
:id
'slanted.goods
:patterns
[10
'<young> ..1 [ <goods-verb> ] with|by|in|at|on|outside|near|to|into|onto|behind|beside|under|among|off|out|there|alone|together|$
'[ <goods-verb> ] <young>|<name> ..1 with|by|in|at|on|outside|near|to|into|onto|behind|beside|off|out|there|alone
'<young> <be> ..1 [ fobbed|hived|farmed|palmed|siphoned|packed|shoved|carted off|away ] !home
'<young>|staff|them|<adult-doer> ..1 [ sent|packed|packing packing ]
'[ left|leave|leaves|leaving ] <young>|<name> [ to stew|rot|drift|sink|fester|languish|fend|flounder|vegetate ]
'<young>|<adult-doer>|<name> ..1 [ left to stew|rot|drift|sink|fester|languish|fend|flounder|vegetate ]
'[ hot housed|housing ]
'[ dumping ground|grounds ]
'[ breeding ground|grounds ] for !birds !fish !seals !frogs
'<be>|become|becomes|became|into|as|like a [ holding|cattle|sin pen|bin|truck ]
:unless
[2
'question
'rule
:catches
[2
'Two learners dumped at the spare desk with a laptop.
'Staff shunt them into the annexe.
:passes
[3
'Cars were parked by the gate.
'The class dumped bags in the hall.
'Parents parked on the field.
{5
:id
'slanted.nurse
:patterns
[6
'[ <nurse-verb> ] !and !father !two !three !sunday
'[ babysitting|childminding ] !course !club !service !fee !rota !job
'[ wrap|wraps|wrapped|wrapping pupils|children|them|him|her|everyone|people|learners|students|staff|us ..1 up? in cotton wool ]
'~fridge <person>|<learner-noun> ..4 [ wrapped in cotton wool ]
'[ spoon|force|drip fed|feed|feeds|feeding ]
'[ apron strings ] $|.
:unless
[2
'question
'rule
:catches
[1
'Her aide cosseted Rowan through every step.
:passes
[2
'Dad mothered nobody in the story of the wolf.
'A child held hands with her twin.
{6
:id
'slanted.bury
:category
'blame
:patterns
[9
'[ bury|buries|buried|burying|hush|hushes|hushed|smuggle|smuggled|shelve|shelves|shelved|massage|massages|massaged|fudge|fudges|fudged|doctor|doctored|airbrush|airbrushed|sanitise|sanitised|whitewash|whitewashed|sugarcoat|sugarcoated|cherrypick|twist|twisted up? ] the|their|our|its|his|her|this|that|any|bad|all ..1 <paper>
'[ tucked|buried|squirrelled|stuffed|hidden|slipped away? ] on|in|at|among|beneath|inside|deep ..2 footnote|footnotes|appendix|annex|paperwork|jargon|acronyms|detail|minutes|waffle|spreadsheet|spreadsheets
'[ tucked|buried|squirrelled away? on|at ] page|the ..1 <number>|bottom|end|back
'[ slipped|slip|slips|sneaked|sneak|snuck|smuggled|railroaded|steamrollered in|through|past ] under|without|governors|trustees|staff|parents
'[ sit|sits|sat|sitting on ] the|those|these|that ..2 <paper> !committee !panel
'[ brush|brushes|brushed|brushing|bat|bats|batted|wave|waved|sweep|sweeps|swept|shrug|shrugs|shrugged aside ]
'[ shrug|shrugs|shrugged|shrugging off ] !his !her !their
'[ sweep|sweeps|swept|sweeping|brush|brushes|brushed ..2 under ..1 carpet|rug ]
'[ hide|hides|hid|hiding|shelter|shelters|sheltering behind ] the|a|its|their|his|her? ..1 policy|policies|data|figures|jargon|process|procedure|rules|acronyms|paperwork|system|spreadsheet|bureaucracy|excuse|excuses
:unless
[3
'question
'counted
'rule
:catches
[2
'The board buried the staffing audit.
'The change was smuggled past governors.
:passes
[3
'The dog buried the bone.
'Leaves were swept away from the drain.
'The boys hid behind the hedge.
{7
:id
'slanted.invent
:category
'blame
:patterns
[7
'[ plucked|pulled|conjured|magicked|snatched|plucks|pulls|pulling|conjures from|out of? thin? the|a|thin? air|nowhere|sky|ether ]
'[ dream|dreamt|dreamed|dreams|conjure|conjured up ] <any>? by|on|over|at|in|the|a !story !world
'[ cook|cooked|cooking|fiddle|fiddled|fiddling|doctored|rig|rigged|massaged|game|gamed|gaming the books|figures|data|numbers|system|results|register|scores ]
'[ made|making|make|makes it|this|that|things|them up as|on ]
'[ finger in the air|wind ]
'[ back of ..1 fag|cigarette packet ]
'[ guesswork|guesstimate|guesstimates|concocted ]
:unless
[3
'question
'counted
'rule
:even
[1
'mention
:catches
[1
'The dates were conjured out of nowhere.
:passes
[2
'The class cooked up a soup.
'The magician pulled a rabbit from the hat in the story.
{6
:id
'slanted.yield
:category
'blame
:patterns
[11
'<adult-doer>|<name> ..1 [ caved|caves|capitulated|capitulates|relented|surrendered|bottled|kowtowed|kowtows|backtracked|backpedalled ] $|.|,|in|to|at|when|as|after|it|on|and|under
'<adult-doer>|<name> ..1 [ rolled|rolls|roll|backed|backs|back over|down ] $|.|,|as|when|at|after|straightaway|immediately !the
'<adult-doer>|<name> ..1 [ gave|gives|give in|way|ground ] $|.|,|as|when|at|after|to|straightaway|too
'[ wait|waits|waited for|until somebody|someone|others else to ]
'[ kick|kicks|kicked|kicking ..3 into the ] long grass
'[ kick|kicks|kicked|kicking ..3 down the road ] !ball
'[ throw|throws|threw|throwing in the towel ]
'[ wash|washes|washed|washing <possessive> hands of ]
'[ leave|leaves|left|leaving ..3 to chance|luck|fate ]
'<adult-doer> ..1 [ look|looks|looked|looking the other way ]
'[ bend|bends|bent|bending|bends the rules|truth ]
:unless
[3
'question
'counted
'rule
:catches
[2
'The governors backed down as soon as he rang.
'The school kicked its audit into the long grass.
:passes
[3
'The ball rolled over the line.
'He gave in his homework.
'The paper folded in half.
{6
:id
'slanted.duck
:category
'blame
:patterns
[8
'[ duck|ducks|ducked|ducking|dodge|dodges|dodged|dodging|sidestep|sidesteps|sidestepped|swerve|swerved|fudge|fudged|shirk|shirked|shirks|evade|evades|evaded|deflect|deflects|deflected|bat|batted|dismiss|dismissed|dismisses away? ] a|the|any|all|every|this|that|my|our|your|their? ..1 <matter>
'[ tiptoe|tiptoes|tiptoed|tiptoeing|pussyfoot|pussyfooted|pussyfooting|skirt|skirted|skirting around|round ] since|it|this|that
'[ tiptoe|tiptoes|tiptoed|tiptoeing|pussyfoot|skirt|skirts|skirted|skirting|dance|dances|danced|dancing|skate|skated|skating around|round|over ] the ..1 <matter>
'[ shy|shies|shied|shying away from ]
'[ run|runs|ran|back|backs|backed|steer|steers|steered away|clear from|of ] hard|tough|difficult|conflict|challenge|conversations|responsibility
'[ fob|fobs|fobbed|fobbing|palm|palmed <any>? <any>? off ]
'[ dine|dines|dined|dining out on ]
'[ trade|trades|traded|trading|live|lives|living on ] its|their|his|her|past|old|a ..1 reputation|name|glories|goodwill|laurels
:unless
[3
'question
'counted
'rule
:catches
[2
'Trustees ducked the question of pay.
'The coordinator has been skirting around it since March.
:passes
[3
'Two boys dodged the ball.
'Pupils danced around the maypole.
'She parked the van by the wall.
{5
:id
'slanted.stray
:patterns
[8
'<practice>|<abstract>|it|you|discussion|talk|praise|humour|tone ..2 [ stray|strays|strayed|straying|slid|slides|slide|slip|slips|slipped|tip|tips|tipped|tipping|veer|veers|veered|veering|drift|drifts|drifted|shade|shades|shaded|spill|spilled|lapse|lapses|lapsed|tumble|tumbled|slump|slumped|creep|creeps|crept|bleeds|bled|tailed|morph|morphs|morphed into|towards|toward !the !building !morning !evening !ceiling !clearing !opening <-ing> ]
'<practice>|<abstract>|it|you|discussion|talk|praise|humour|tone|lesson ..2 [ stray|strays|strayed|straying|slid|slides|slide|slip|slips|slipped|tip|tips|tipped|tipping|veer|veers|veered|veering|drift|drifts|drifted|shade|shades|shaded|spill|spilled|lapse|lapses|lapsed|slump|slumped|crept|tailed|morph|morphs|morphed|turned|turns over|off? into|towards|toward a|an? chat|chatter|noise|lecture|banter|sarcasm|monologue|interrogation|pantomime|farce|jargon|generalities|waffle|autopilot|cliche|chaos|confusion|gossip|dependency|dependence|helplessness|passivity|repetition|routine ]
'[ verge|verges|verged|verging on ] the !road <any> $|.
'[ verge|verges|verged|verging on ] <any> $|.
'[ stray|strays|strayed|straying|wander|wanders|wandered|veer|veered off|from|away ..1 topic|point|brief|piste|script|message|subject|objective|purpose ]
'[ got|gets|get|getting|became|become ..3 lost in the|a scramble|shuffle|rush|noise|mix|translation|crush|melee|fog|weeds|detail|details|hubbub|hurry|din|confusion|jargon ]
'[ ran|runs|run away with ] itself|us|you
'[ tie|ties|tied|tying themselves|itself|himself|herself|yourself|ourselves ..1 in|up knots ]
:unless
[3
'question
'counted
'rule
:catches
[1
'The story got lost in the rush.
:passes
[3
'The stream drifted into the clearing.
'The path borders on the field.
'The boat veered off into the bay.
{7
:id
'slanted.wear
:code
'CAU
:category
'causal
:patterns
[10
'[ eating|eats|ate|gnawing|gnaws|gnawed|chipping|chips|chipped away at ] !leaf !cheese !rock
'[ wear|wears|wore|wearing|grind|grinds|grinding them|us|him|her|you|staff|teachers|colleagues|people|everyone down ]
'[ knock|knocks|knocked|knocking|take|takes|took|taken|taking|suck|sucks|sucked|sucking|squeeze|squeezed ..2 the ..1 stuffing|wind|life|joy|heart|steam|fun|shine out|off ] of|from|!the
'[ sour|sours|soured|poison|poisons|poisoned|taint|taints|tainted|clouded|overshadow|overshadows|overshadowed the ..1 atmosphere|mood|relationship|relationships|day|meeting|morning|visit|debate|discussion ]
'[ fan|fans|fanned|fanning|stoke|stokes|stoked|fuel|fuels|fuelled the|a|their flames|rumour|rumours|myth|culture|resentment|suspicion|anxiety ]
'[ death knell ]
'[ alarm bells ] ringing|for
'[ spells|spelled|spelling trouble|disaster|doom for ]
'[ pile|piles|piled|piling|heap|heaps|heaped|heaping on? the? pressure|misery|agony|scorn|praise ]
'<machinery> <degree>? [ <creak-verb> ] !open
:unless
[3
'question
'counted
'rule
:catches
[3
'Turnover is chipping away at trust.
'Cover buckles by February.
'The row soured the meeting.
:passes
[3
'The floorboard creaked.
'The caterpillar ate the leaf.
'The river wears down the stone bank.
{6
:id
'slanted.flatter
:category
'evaluative
:patterns
[11
'[ flatters|flattering|unflattering ]
'<figures> ..2 [ flatter ] the|its|their|our|us|this
'<figures> ..3 [ mask|masks|masked|masking|disguise|disguises|disguised|conceal|conceals|gloss|glosses|glossed over? ] the|a|its|what|how|some|real|wide|big|that
'[ belie|belies|belied ]
'[ tell|tells|told|telling only|half|part ..2 story|picture|tale ]
'[ give|gives|gave|giving a|an false|misleading|good|bad|poor|strong|flattering|partial|wrong impression|picture ]
'[ sell|sells|sold|selling ..2 short ]
'[ disservice ]
'[ overstate|overstates|overstated|understate|understates|understated|oversell|oversells|oversold|overclaim|overclaims|overclaimed|overplay|overplays|overplayed ]
'[ talk|talks|talked|hype|hyped|big|bigs|bigged|play|plays|played up|down ] the|its|their|his|her|any? ..1 <paper>|progress|impact|results|grades|achievements|risk|risks|role
'[ inflated|overinflated|overblown grade|grades|claims|claim|view|picture|scores|marks|estimate ]
:unless
[3
'question
'counted
'rule
:catches
[3
'The survey flatters the new timetable.
'The average masks what happens in set 4.
'The plan sells the pupils short.
:passes
[3
'The plank was flatter than the shelf.
'A mask hung on the wall.
'They painted a picture of the harbour.
{8
:id
'slanted.lean
:code
'CAU
:category
'causal
:patterns
[11
'[ hinge|hinges|hinged|hinging on|upon ] !a !left !right
'[ rest|rests|turn|turns|depend|depends|rely|relies|lean|leans|survive|survives too|very|so|heavily|entirely|solely|almost? ..1 on|upon one|the|a|individual|individuals|luck|chance|goodwill|personality ..1 goodwill|individuals|luck|chance|personality|person|teacher|few|shoulders|charisma|colleague ]
'[ run|runs|ran|running|survive|survives on goodwill|adrenaline|fumes|luck|caffeine|hope|shoestring|empty ]
'[ goodwill|luck|adrenaline|charisma alone|holds|held|keeps|kept ]
'[ live|lives|stand|stands or die|dies|fall|falls by|on ]
'[ carry|carries|carried|carrying|shoulder|shoulders|shouldered|shouldering ] ..5 <whole>|place|year|load|burden|weight|department|subject|responsibility ..4 on <possessive> [ back|shoulders|own ]
'[ carry|carries|carried|carrying the burden|can for|of ]
'[ shore|shores|shored|shoring up ] !the !door !fence
'[ prop|props|propped|propping|shore|shores|shored|shoring up ] <practice>|<abstract>|results|the|our|their <practice>|<abstract>|budget|figures|school|department
'[ anchor|anchors|anchored|steer|steers|steered ] the|this|our|a ..2 <practice>|<abstract>|class|team|school|unit|department|base|phase
'[ spearhead|spearheads|spearheaded|mastermind|masterminds|masterminded|orchestrate|orchestrates|orchestrated|turbocharge|turbocharges|turbocharged|supercharge|supercharged ]
:unless
[2
'counted
'rule
:even
[1
'question
:catches
[2
'Choir in this school hinges on two parents.
'Ms Obi has been carrying the department on her shoulders.
:passes
[2
'The hinge is on the left of the door.
'The boat was anchored in the bay.
{6
:id
'slanted.idle
:category
'blame
:patterns
[12
'[ swing|swings|swinging|swung the lead ]
'[ act|acts|acting|acted|play|plays|playing|played the maggot|goat|fool|eejit|giddy|innocent|victim|martyr ]
'[ skive|skives|skiving|skived|slacking|slacked|shirking|doss|dossing|dossed|lollygagging|goofing|clowning|horsing|monkeying|faff|faffs|faffing|faffed|footling|pratting|dawdle|dawdles|dawdled|dawdling|dallying|gallivanting|frittering|lazing|lounging|moping|vegetating off|around|about? ]
'[ pull|pulls|pulled|pulling a fast one ]
'[ take|takes|took|taking|taken the mick|mickey|michael ]
'[ wind|winds|winding|wound|egg|egging|egged|goad|goading|bait|baiting|rile|riled|riling each|one other|another on|up ]
'[ twiddle|twiddles|twiddled|twiddling|kick|kicks|kicked|kicking <possessive> thumbs|heels ]
'[ counting the minutes|seconds|days|hours until|till|to ]
'[ run|runs|ran|running rings around|round ]
'[ make|makes|made|making fun of ]
'year|yr|set|class|form|grade|primary <number> <-ly>? [ stampede|stampeded|stampedes|swarm|swarmed|barge|barged|storm|stormed|bicker|bickered|squabble|squabbled|sulk|sulked|whinge|whinged|loiter|loitered|erupt|erupted|riot|rioted|traipse|traipsed|swagger|swaggered|jostle|jostled|dither|dithered|wilt|wilted|fizzled|flounder|floundered|mope|moped|misbehaved|dawdled ]
'<young>|class|table|row|set ..4 [ coasted|coasts|coasting|freewheeled|freewheeling|daydreamed|zoned|dozed|whinged|moaned|bickered ] while|when|as|through|for|until|from|after|before|and|off|$
:unless
[3
'question
'counted
'rule
:catches
[2
'Year 9 stampeded past the office.
'The back row coasted through the task.
:passes
[3
'The boys had slack rope.
'Two children counted down the seconds on the clock until ten.
'He acted the king.
"""#),
    (name: "stance.yaml", text: ##"""
{4
:about
'Where the writer stands, let slip in a small turn beside the facts: an adverb that comments, a concession, a word that says it was unlikely, a wish, word set against deed.
:defaults
{6
:code
'EVA
:category
'norm
:level
'nudge
:source
'domain 4; taxonomy, 11 and 17
:why
'This turn tells where you stand. What would the fact say without it?
:offers
[2
{2
:meant
'what you saw
:text
'(leave the turn out, and give the fact)
{2
:meant
'a question
:text
'How do you see …?
:sets
{2
:comment-ly
{2
:about
'Adverbs with which a writer comments on a whole sentence.
:words
'tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily crucially importantly rightly wrongly wisely unwisely bizarrely inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly amazingly astonishingly impressively creditably admirably commendably sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably deservedly undeservedly rewardingly promisingly ominously perversely paradoxically predictably unexpectedly surprisingly
:doer
{3
:about
'Whoever does something in a room.
:include
'person learner-noun adult-noun family-noun
:words
'who it
:rules
[10
{5
:id
'stance.comment
:patterns
[10
'^ [ <comment-ly> ] ,|enough
', [ <comment-ly> ] ,
'^ [ most|more|rather|quite <comment-ly> ] ,
'^ [ to <possessive> shame|surprise|dismay|delight|relief|credit|amazement|astonishment|discredit|regret ] !card !cards
'[ to <possessive> great|eternal|lasting credit|shame|delight ]
'[ you|one can|could|cannot|can't|couldn't tell|sense ] !the
'[ you|one can|could feel|sense|taste|see the|that|how ] <virtue>|<vice>|<inner>|<abstract>|tension|love|joy|care|work|effort|hard
'[ it|that really|certainly? shows|showed ] $|.|,
'[ reading|read between the lines ]
'[ funnily|strangely|oddly|surprisingly|sadly|interestingly enough ]
:unless
[2
'question
'thanks
:catches
[2
'Tellingly, the club had met once.
'You can tell that it matters to them.
:passes
[2
'Finally, we saw two rooms.
'A pupil said you can tell by the colour.
{5
:id
'stance.concede
:patterns
[14
'[ to be fair ] !test
'[ in|out all? fairness ]
'[ in <possessive> defence|favour|defense ] $|.|,|it|he|she|they|is
'[ give|giving|given|gave them|him|her|it|you|credit <possessive>? due|credit ]
'[ at least ] !<number> !every !as !most !a !half !twice !once !weekly !daily !this !that !<be> !for
'[ at best|worst ] !<number> ,|$|.|a|an|it|they|patchy|<value-sure>|<value-unsure-more>
'[ if nothing|anything else|more ] ,|it|they|the
'[ for all <possessive>|the ] ..4 ,
'[ of all people|things|places|times ]
'[ credit where ]
'[ such as it|they is|was|are|were ]
'[ for what it|they is|was|are|were ] worth
'[ better than nothing ]
'[ all things|told considered ]
:unless
[2
'question
'rule
:catches
[2
'To be fair, it was a Monday.
'Books are marked, at least in Year 5.
:passes
[2
'At least nine pupils stood.
'The test was said to be fair test practice.
{6
:id
'stance.unlikely
:why
'This word says that it was not to be expected. What happened?
:patterns
[8
'<doer>|class ..1 [ actually|finally|eventually|even ] <-ed>
'<doer>|class ..1 [ actually|finally|eventually|even ] <be>|read|wrote|got|knew|did|made|took|had|went|came|said|listened|listens|works|did|sat|began|started|managed
'[ even|somehow|just|barely|only|finally|eventually managed|manages|bothered|deigned|condescended ] to
'[ somehow ] <-ed>
'[ somehow ] got|made|found|kept|had|went|came|read|wrote
'[ at long last ]
'[ about|high time ] $|.|,|too|that|we|they|someone
'[ dare|dares|dared i|we say|hope ]
:unless
[3
'question
'counted
'rule
:catches
[3
'Her class actually read the page before they began.
'The group finally started.
'They somehow got to the end.
:passes
[3
'Finally, the group sang.
'We asked what the pupils actually drew.
'Pupils eventually , after ten minutes, left.
{7
:id
'stance.wish
:category
'praise
:code
'PRA
:patterns
[8
'[ wish|wished|wishing|wishes ..2 own ] <any>
'[ wish|wished|wishing ..1 every|more|other ] ..3 could|were|was|did|had|would
'i|we|us ..3 [ wish|wished|wishing we|i|our|my ] <have>|were|could|was|had|school
'[ would|'d|i'd|we'd happily|gladly|willingly|cheerfully|love|like send|come|work|teach|stay|bring|sit|swap|to ] !know !hear !see !thank !ask !talk !meet !learn
'<be> [ hard|difficult|impossible not to ] <any>
'[ go|goes|went|come|comes|came|coming|left|leave|leaving|walked away|home|here? humbled|inspired|smiling|envious|buzzing|uplifted|invigorated|energised|impressed|full|moved ]
'[ every school|class|teacher|child|pupil should|needs|deserves|could ]
'[ more|anyone|others of this|that|these|it|them ] please
:unless
[2
'question
'thanks
:catches
[2
'We came away wishing our own children went here.
'It was hard not to smile.
:passes
[2
'I wish you well.
'We wish to thank the cooks.
{9
:id
'stance.deed
:code
'DEF
:category
'blame
:level
'ask
:why
'This sets word against deed. What was written, and what did you see?
:patterns
[9
'[ more|rather|better|oftener than it|they|he|she|we <any> ] it|them|this|that|$|.
'[ on|in paper|theory|name|principle|word|public ,? but|rather|if|and|not not|than|little|rarely|seldom|never ] <any>
'[ practise|practises|practice what it|they|he|she|you|we preach|preaches ]
'[ say|says|said one thing ]
'[ more|all <any> than substance|action|deed|anything|action|practice|reality|listening ]
'[ exist|exists|existed|lives|live|stay|stays on|in only? paper|name|theory ]
'[ only|just|merely words|talk|show|lip ] $|.|,
'[ a|the different story|matter|reality|picture ] $|.|,|in|behind|on
'[ the reality|truth <be> ] that|different|rather|very|less|more|not|,
:unless
[2
'question
'counted
:catches
[2
'The school talks of voice more than it practises it.
'The policy exists on paper but not in rooms.
:passes
[2
'The list is on paper and in the tray.
'Nine pupils wrote on paper.
{10
:id
'stance.hint
:code
'PRE
:category
'prescription
:level
'ask
:why
'This advises, however softly. What would you ask instead?
:patterns
[5
'~what ~that ~who ~which ~how [ might|could|may|would help|suit|spare|support|serve|benefit ] mr|mrs|ms|miss|<name>|<person>|<learner-noun>|<adult-noun>|you|them|him|her
'you [ must|should get|make|have|keep|stop|start|let|give|ensure|see|bring|plan|teach|mark|think|find|sort|tackle ] ..3 <practice>|<abstract>|<learner-noun>
'you [ need|have to get|make|have|keep|stop|start|let|give|ensure|see|bring|plan|teach|mark|think|find|sort|tackle ] ..3 <practice>|<abstract>|<learner-noun>
'[ some|a|long|fair|little|quite|good|way|distance|ground still|yet? to go|travel|cover|make ] $|.|,|in|on|with|before|yet|still
'[ way|distance|ground still|yet? to go|travel|cover|make ] $|.|,|in|on|with|before|yet|still
:even
[1
'rule
:unless
[1
'question
:catches
[3
'A timer on the board might help Mr Pryce keep the start short.
'There is some way to go in Year 8.
'You must get the groups started by nine, Mr Teale.
:passes
[2
'You must sign in at the office by nine.
'It is half a mile to go.
{8
:id
'stance.point
:code
'EVA
:category
'evaluative
:why
'This weighs it in a noun. What was there to see?
:patterns
[7
'the|a|one|its|his|her|their|another|our ..1 [ strength|weakness|highlight|flaw|drawback|snag|downside|upside|shortcoming|failing|beauty|merit|virtue|triumph|disappointment|surprise|worry|attraction|trouble ] of|in|with|about|for|here <determiner>? ..2 <practice>|<abstract>|<school-thing>|<learner-noun>|<adult-noun>|school|class|visit|day
'[ the magic ] happens|of|was|is|in|$|.|,
'[ of two|many halves|parts|contrasts ] $|.|,
'<abstract>|plan|plans|curriculum|day|week|scheme|lesson|lessons|unit|units|it|things <-ly>? [ hang|hangs|hung|knit|knits|gel|gels|gelled|pull|pulls|slot|slots|fit|fits|tie|ties together|up ] $|.|,|well|and|as|from|across|nicely
'[ eaten|swallowed|gobbled|frittered|whittled up|away|into ] by|on|with|$|.|,
'[ none too <any> ]
'[ not|n't best pleased|amused ]
:unless
[2
'question
'counted
:catches
[3
'The strength of the rivers unit is its last day.
'The curriculum hangs together.
'She was none too pleased.
:passes
[2
'The strength of the wind was written on the chart.
'The certificates hang together on one wall.
{9
:id
'stance.cost
:code
'CAU
:category
'causal
:level
'ask
:why
'This says what one thing did to another. What happened first, and then what?
:patterns
[1
'[ cost|costs|costing|deny|denies|denied|spare|spares|spared|rob|robs|robbed ] !# ..4 <possessive>|half|ten|five|much|dear|precious ..2 <practice>|<abstract>|time|story|break|turn|chance|minutes|place|attention|day|morning|confidence|dignity
:unless
[2
'question
'counted
:catches
[1
'The late start cost Otter class their story time.
:passes
[1
'The trip cost nine pounds.
{9
:id
'stance.barge
:code
'EMO
:category
'blame
:level
'ask
:why
'This is a motive read into a move. What happened first, and then what?
:patterns
[2
'<adult-noun>|adult|he|she|you|<name>|everyone ..1 [ jump|jumps|jumped|dive|dives|dived|leap|leaps|leapt|rush|rushes|rushed|weigh|weighs|weighed|wade|waded|wades|butt|butts|butted|swoop|swoops|swooped in ] before|too|as|$|.|,|when|to|whenever|early|quickly
'<adult-noun>|he|she|you|they|<name>|nobody|noone ..2 [ sat|stopped|bothered|paused ..1 down and|to thought|think|asked|ask|look|looked|planned|plan ]
:unless
[1
'question
:catches
[1
'Adults jumped in before the children could think.
:passes
[1
'The boys jumped in the leaves.
{9
:id
'stance.grow
:code
'CAU
:category
'progress
:level
'ask
:why
'Growth needs two dates and two facts. What was there then, and what is there now?
:patterns
[10
'<abstract>|<inner>|<virtue>|ideas|idea|words|it|this|that|habit|habits|changes|change ..2 [ take|takes|taking|took|taken root|hold|shape|off|wing|flight ] !the !his !her !their
'[ put|puts|putting|sink|sinks|sunk|sank down? roots ]
'[ find|finds|finding|found <possessive> feet|stride|rhythm|voice|footing|level|groove|niche ]
'[ come|comes|came|coming of age ]
'[ come|comes|came|coming into <possessive> own ]
'[ lose|loses|losing|lost <possessive> way|grip|edge|shine|spark|nerve|thread|footing|bearings|impetus|appetite|sparkle|lustre ]
'[ make|makes|made|making inroads|headway|waves|strides ]
'[ make|makes|made|making a dent ]
'[ grow|grows|grew|sprout|sprouted|given|gave wings|legs ]
'[ snowball|snowballs|snowballed|mushroomed|ballooned ] $|.|,|into|from|since|across
:unless
[2
'question
'counted
:catches
[1
'Subject vocabulary is taking root across the school.
:passes
[2
'The plants took root in the tray.
'The pupils took off their coats.
"""##),
    (name: "turns.yaml", text: #"""
{4
:about
'Small turns that weigh: a shade too something, a brave stab at it, as dull a thing as, some pace, no notes, a shadow of itself, what calls the tune; and further verbs in which somebody is judged while something is told.
:defaults
{6
:code
'EVA
:category
'evaluative
:level
'ask
:source
'taxonomy, 2, 16 and 17
:why
'This turn weighs it. What was there to see, and how long or how often?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain words) …
{2
:meant
'a question
:text
'What were you hoping … would do?
:sets
{5
:fuss-verb
{2
:about
'What people do in the eyes of someone who does not like it.
:words
'fuss fusses fussed fussing dotes doted gush gushes gushed gushing fawn fawns fawned fawning pontificate pontificates pontificated preaches preached sermonise sermonised grandstand grandstanded grandstanding postured posturing stonewall stonewalled stonewalling filibuster filibustered browbeat browbeats colonise colonised colonises fritter fritters frittered frittering squander squanders squandered squandering skimp skimps skimped splurge splurged hog hogs hogged hogging monopolise monopolised haemorrhage haemorrhages hemorrhages idolise idolises idolised revere reveres revered natter natters nattered nattering chinwag prattle prattled prattles blather blathered blathering witter wittered wittering yammer yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes grovel grovelled squirm squirms squirmed slink slinks slunk skulk skulked sidle sidled pestered hounded harassed cadge cajole cajoled wheedle wheedled manhandle manhandled frogmarch frogmarched strongarm pigeonhole pigeonholed typecast stereotype stereotyped flail flailed flails bodge botch muff muffed underrate overrate sidestep nitpick nitpicked
:ease-off
{2
:about
'Verbs that tell of a flow of things as somebody feels it.
:words
'trickle trickles trickled dribble dribbles dribbled rain rains rained pour pours poured flood floods flooded cascade cascades cascaded
:try-noun
{2
:about
'What one makes at something.
:words
'stab crack bash fist effort attempt
:small-measure
{2
:about
'A little, before a word of worth.
:words
'shade tad smidge smidgen trifle touch mite
:exam-thing
{2
:about
'What can be said to rule a school.
:words
'data exams timetable bell clock timer tests tradition paperwork budget spreadsheet
:rules
[6
{7
:id
'turns.fuss
:code
'EMO
:category
'loaded
:patterns
[17
'<adult-doer>|<young>|<person>|<learner-noun>|<adult-noun>|<family-noun>|<name>|who|table|team|sink|budget|school ..1 [ <fuss-verb> ] !three !two !four
'[ fuss|fusses|fussed|fussing|dote|dotes|doted|gush|gushed|fawn|fawned over|on|around ]
'<person>|<name>|<adult-noun>|<young>|<family-noun> [ cornered|collared|buttonholed|accosted|ambushed|waylaid ] the|a|me|us|him|her|them|<name>|<person>
'[ dole|doles|doled|doling|dish|dishes|dished|dishing|fling|flung|hand|handed out ] like|praise|detentions|merits|sanctions|stickers|points|insults|advice|blame|for
'[ churn|churns|churned|churning|crank|cranks|cranked|trot|trots|trotted ..2 out ] !butter !bed
'<practice>|<abstract>|feedback|questions|information|praise|marks|orders|insults ..1 [ <ease-off> ] back|down|in|out|through|from|up|forth|on
'[ groan|groans|groaned|groaning|buckle|buckles|creak under ] text|words|paperwork|targets|its
'rule|rules|code|uniform|silence|policy|corridors|corridor|lines ..2 <be> [ policed|enforced|honoured|observed to|with|in|by ..1 inch|zeal|breach|letter|hilt|rigour ]
'[ lord|lords|lorded|lording it over ]
'[ hold|holds|held|holding court|forth|sway ] !shoes
'[ play|plays|played|playing to the gallery|crowd ]
'[ dig|digs|dug|digging in? <possessive> heels ]
'[ jump|jumps|jumped|leap|leaps|leapt at the ..1 chance|opportunity|bait ]
'[ cling|clings|clung|clinging|latch|latches|latched|latching on? to|onto ] <possessive> ..1 adult|aide|ta|worksheet|script|notes|plan|powerpoint|slides|routine|routines|past
'[ creams|creamed|creaming off ]
'[ hemmed|boxed in ] by|with
'[ talk|talks|talked|talking down to ]
:unless
[2
'counted
'rule
:catches
[2
'The aide fussed over Leo's laces.
'Dad cornered the deputy at the gate.
:passes
[3
'The cook dished out soup.
'The map showed the corner shop.
'Rain poured down the drain.
{7
:id
'turns.shade
:category
'hedged
:code
'HED
:patterns
[9
'<be>|felt|feels|seemed|looked|and|but|sounded a [ <small-measure> !of !screen !down !typing !pad !more !less !<rank-er> !darker !lighter !longer !shorter !taller !hotter !heavier !higher !lower !to !on !and !in !at !for !from !the !with !tag !rugby !is !was <any> ] !of
'^ a [ <small-measure> !of !screen !down !typing !pad !<rank-er> !darker !lighter !longer !shorter !taller !hotter !heavier !higher !lower !to !on !and !in !at !for !from !the !with !tag !rugby !is !was <any> ]
'[ a <small-measure> more|less|too ] <any>
'[ on the ..1 long|short|fierce|heavy|wordy|thin|noisy|chilly|slow|brisk|sharp|stern|strict|generous|dry|bland|bossy|quiet|loud|small|steep|easy|hard|flat|cautious|high|low side ] $|.|,|for|at
'[ too <any> by half ]
'[ too <any> to be true ]
'[ all <any> and no <any> ]
'[ though|albeit|if joyless|charmless|aimless|humourless|bloodless|breathless|<value-sure> ] $|.|,
'[ though|albeit a? ..1 <value-unsure-more> ] $|.|,
:unless
[3
'question
'counted
'rule
:catches
[2
'A tad fierce with the latecomers.
'On the sharp side, that reply.
:passes
[3
'A shade of blue hung there.
'The touch screen was off.
'The clock is on the left side.
{5
:id
'turns.stab
:patterns
[29
'[ brave|fair|good|decent|valiant|noble|half|poor|fine|cracking|bold|feeble|great|solid|honest|lame|spirited|creditable <try-noun> ] at|of|from|to|$|.|,|for
'[ as <value-sure>|<value-unsure-more> a|an <any> as ]
'[ as !large !small !high !long !short !wide !tall !big <any> a|an <practice> as ]
'^ [ some <any> , that ]
'^ [ quite the <any> ]
'^ [ such|so much? care|thought|joy|warmth|skill|patience|kindness|love|energy|calm|noise|waste|mess|fuss|grace|dignity|courtesy|focus|pride|imagination|chaos|clutter|drudgery|tedium|nonsense ]
'^ [ no|zero|few notes|complaints|quibbles|grumbles|fuss|criticisms|faults|qualms|frills|nonsense ] $|.
'^ [ no|zero|few notes|complaints|quibbles|grumbles|criticisms|qualms from me|us ]
'^ [ hardly|scarcely|barely <any> ] $|.
'[ far|nowhere from|near finished|ready|settled|perfect|ideal|embedded|secure|convincing|enough ]
'^ [ could|might do|be better|worse ] $|.
'^ [ it will pass|do ] $|.
'[ nothing to frighten|scare|write|shout|set the? horses|home|about|world|pulse ]
'[ everything in its place ]
'[ every|each minute|second|moment counts|counted ]
'time|hour|minutes|morning|afternoon ..2 [ not|never|won't get|see|have back|again ]
'[ for show|effect ] $|.|,|only|not|rather
'<be> [ a treat|joy|drag|bore|slog|chore|delight|hoot|riot|jolly ] ,|not|$|.|and|but|to
'answers|answer|definitions|definition|facts|phrases|responses|explanations ..2 [ parroted|regurgitated|trotted|spouted|droned ]
'knowledge|bonds|skills|spelling|grammar|french|spanish|german|welsh|fractions|recall|phonics|arithmetic|basics ..1 <be> <degree>* [ rusty|shaky|sketchy|patchy|stuck|wobbly|slick|sharp|rock|firm ]
'things|it|all|maths|reading|writing|attendance|behaviour|morale|<school-subject> <be> [ looking up|good|bad|bleak|bright|grim|rosy ] $|.|,|in|for|at
'[ on the up|wane|mend ] $|.|,|in|at|since|again
'[ shadow|ghost|husk of ..2 self|selves|himself|herself|itself|themselves ]
'[ not what it|they|he|she was|were|used ] $|.|,|to
'[ not what ..3 claims|promises|claim|promise ]
'[ not quite|exactly|really? what the|its|their ..1 prospectus|website|policy|brochure|poster|plan|sef says|claims|promises ]
'[ than you'd|you|one|we would? get|see|find ..1 anywhere|elsewhere|most ]
'[ where you|we|one|i|anyone would|might want|expect|hope ]
'[ honoured|honored in the breach ]
:unless
[3
'question
'counted
'rule
:catches
[2
'A brave stab at the oboe.
'No quibbles from me.
:passes
[3
'A fair start to the race was given by the starter.
'The wall clock was on the other side.
'Some children came late.
{7
:id
'turns.ruled
:code
'EMO
:category
'loaded
:patterns
[17
'<exam-thing>|board|he|she|<name>|<adult-noun> ..2 [ call|calls|called|calling the tune|shots ]
'<exam-thing> ..1 [ ruled|reigns|reigned|dictates|dictated|tyrannises|dominates|trumps|governs|looms|loomed ]
'data|exams|tests|timetable|budget ..1 [ drives|drive ] everything|the|what|school
'clock|bell|timer ..1 [ won|wins|beat ]
'<exam-thing>|<abstract>|reading|silence|attendance <be> the? [ king|queen|boss|god|law ] $|.|,|here|in|and
'<possessive>|whose ..1 [ word is|was law ]
'[ run|runs|ran|running the show|roost ]
'[ rule|rules|ruled|ruling the ..1 roost|room|day|lesson ]
'[ be all and end ]
'[ takes|took|taking centre|center stage ]
'[ steal|steals|stole|hog|hogs|hogged|grab|grabs|grabbed the limelight|spotlight|headlines ]
'[ in the driving|driver seat ]
'room|building|corridor|place|entrance|display|foyer ..1 [ breathes|sings|shouts|screams ] $|.|,|for|with
'entrance|foyer|reception|building|corridor|gate ..1 [ says welcome|keep|go|come|we ]
'[ shout|shouts|scream|screams|cries|clamour|clamours for attention ]
'[ smell|smells|smelt|reek|reeks|stink|stinks of ] neglect|fear|success|failure|despair|desperation|panic|privilege|complacency
'[ run|runs|ran its course ] $|.|,|and
:unless
[3
'question
'counted
'rule
:catches
[2
'The exam board calls the tune.
'Here the bell is king.
:passes
[3
'The bell rang at noon.
'A king was on the card.
'The tap was left on.
{9
:id
'turns.person
:code
'LAB
:category
'label
:level
'stop
:why
'A label outlives the lesson. Who was it, when, and what did they do?
:patterns
[32
'[ management|leadership|headship|deputy|slt|oxbridge material ] $|.|,|and|for
'[ yesterday's man|woman|men|news ]
'mum|dad|he|she|head <be> [ one of those ] $|.|,|who|people|parents|heads|teachers
'[ awkward|terrible|motley|fearsome|unholy|gruesome|dynamic|dream squad|twosome|threesome|crew|trio|duo|team|alliance ]
'[ live|lives|lived|living in|on <possessive>|another own little? world|planet|bubble|cloud|dream ]
'[ keep|keeps|kept themselves|himself|herself to themselves|himself|herself ]
'he|she|they|<name>|you ..1 [ will|'ll go far ] $|.|,
'he|she|<name>|you ..1 [ has|have|had it in him|her|you ] $|.|,|to
'[ married|wedded|chained|glued to the|<possessive> job|work|desk|phone|email|emails|laptop ]
'[ full shilling ]
'[ sharpest knife|tool in ]
'[ short of a picnic|shilling|sandwich ]
'[ soft|easy touch|target|option|meat ] $|.|,|for|with|and
'[ bark ..1 worse than ]
'[ pussycat ]
'he|she|they|<name>|<young> ..1 [ need|needs|needed watching|minding|handling|managing|reining ]
'[ try|tries|tried|does|do|did hard|<possessive> best|level|utmost ] ,|bless|but|$|. !to
'[ means|mean|meant well ]
'[ follow|followed him|her|them|you anywhere ]
'[ worship|worships|adore|adores|idolises the|him|her|them|you ground? ] $|.|,|he|she
'[ presence|charisma|personality|warmth ] ..1 [ fills|filled|carries|lights|lit|dominates ] !water
'[ carries|carried|carry no|little|real|great weight|authority|clout ]
'[ one look ] from|of ..3 is|was|and|does
'[ out of touch|step|sync ] $|.|,|with|and
'[ born for|to ] <practice>|teach|lead|it|this|reception|nursery|headship|coach
'[ sell|sold ..1 to ] camels|newcastle|anyone
'[ bottle that|this|the|your ..1 atmosphere|mood|energy|calm|feeling|moment|magic ]
'<practice>|it|that|moment|image|line|words|question|assembly ..1 will|'ll|would [ stay|live|linger|lodge with|in ..1 me|us|mind|memory ]
'[ left|leave|came|come|went away? wanting more ]
'[ would that all|every|more ]
'[ if only ] all|every|more|everyone|we|they|there|other
'top|able|higher|quick|fast ..2 [ race|races|raced|streak|streaked|power|forge|forged|storm|stormed ahead|away ]
:unless
[2
'counted
'rule
:catches
[3
'Your Year 2 lead is headship material.
'She keeps herself to herself.
'You could bottle that mood.
:passes
[3
'The bottle was full.
'The motley was on the clown in the play.
'The car raced ahead on the track.
{7
:id
'turns.peak
:code
'CMP
:category
'comparison
:patterns
[10
'[ high|low|best|worst|strongest|weakest point|spot|half|hour|minute|moment|bit|stretch|ten|five|quarter ..1 of the|our|my ..1 visit|day|morning|week|afternoon|lesson|hour|session|trip ]
'[ best|worst|finest half hour|day ]
'[ high|low point|spot ] was|of|came|is|for !on
'<be> the|a|our|my [ highlight|lowlight|pinnacle|nadir ]
'[ highlight|lowlight|pinnacle|nadir of the|our|my ]
'no|only|none|nothing|nobody <any>? ..5 [ comes|came|come|got close|near ] $|.|,|for
'[ might|could be|have in|from|on|been two? different schools|planets|countries|centuries|worlds|people ]
'would [ not|never|hardly know|believe|think|guess it|they|this|that ] was|were|is
'[ long|some way short of ] the|last|where|what
'[ second|next only to ]
:unless
[3
'question
'counted
'rule
:catches
[3
'Nothing else on the visit came close.
'The nursery was the high point of the day.
'The two forms might be in different countries.
:passes
[2
'The boys came close to the fence.
'A highlighter lay on the desk.
"""#),
    (name: "understated.yaml", text: ##"""
{4
:about
'Verdicts by the way round: what would have been, what passes for something, what was no problem, what is still at a stage, what was good for such a group, what runs itself.
:defaults
{6
:code
'EVA
:category
'loaded
:level
'ask
:source
'taxonomy, 13, 16 and 17
:why
'This weighs it by the way round. Said plainly, what was there?
:offers
[2
{2
:meant
'what you saw
:text
'At <time> … (plain verb) …
{2
:meant
'a question
:text
'What was happening just before?
:sets
{4
:trouble
{3
:about
'What there can be with work and people.
:forms
'noun
:words
'issue problem concern worry difficulty barrier obstacle trouble priority hurdle nuisance distraction question
:whole
{2
:about
'What can be held together or let fall apart by people.
:words
'school stage phase team department year class group groups staff lesson lessons it things everyone everybody faculty community day place show whole curriculum plan session
:rote-verb
{3
:about
'To say without thinking, as somebody else sees it.
:forms
'verb
:words
'regurgitate parrot spout mumble drone babble mouth spew
:such-group
{2
:about
'Whom one expects less or more of.
:words
'set class group school teacher pupil child boy girl trainee cohort team beginner ect nqt friday monday afternoon morning classroom age year lot
:rules
[9
{8
:id
'understated.would-have
:code
'CAU
:category
'causal
:why
'Nobody can see what would have been. What was, and what would you ask?
:patterns
[7
'^ [ had <any> ] ..9 , ..6 would|might|could|'d
'^ [ had <any> ] !been? ..9 , ..6 wouldn't|couldn't|mightn't
'[ would|might|could|should not? have|'ve <-ed> ] !liked !wished !asked !like
'[ would|could|should not? have been|gone|made|had|got|taken|given|known|seen|done|thought|found|put|kept|brought|built|come ] !o'clock !glad !happy !delighted !grateful !<number> !a !an !free !open !closed !shut !full !here !there !in !at !on !lunch !enough
'[ would|could|should not? have been in|at|on|a|an ..2 <practice>|<abstract>|<value-sure>|<value-unsure-more>|<rank-er> ]
'[ wouldn't|couldn't|shouldn't have <-ed> ]
'[ wouldn't|couldn't|shouldn't have been|gone|made|had|got|taken|given|known|seen|done ]
:unless
[3
'question
'rule
'thanks
:catches
[2
'Had anyone read the sheet, the goggles would have been out.
'The film could have ended sooner.
:passes
[2
'We would have liked more time, thank you.
'Would the film have been shorter?
{5
:id
'understated.passes-for
:patterns
[17
'[ passes|pass|passed for ] <article>? <practice>|<abstract>|<virtue>|<adult-noun>|a|an
'[ masquerade|masquerades|masquerading|pose|poses|posing as ]
'[ dressed up? as ] <practice>|<abstract>|help|challenge|choice|research|history|science|play|support|stretch
'[ so called|said ] <practice>|<abstract>|<person>|expert|help|support|policy
'[ supposed|supposedly|alleged|allegedly|purported|nominal|nominally|ostensible|notional|notionally ] !to <any>
'[ in all but ] name
'[ in name only|alone ]
'[ only|merely|just in the|a <any>? sense ]
'<practice>|<abstract> ..3 [ amount|amounts|amounted|boil|boils|boiled down? to ] !#
'[ such <be> <possessive>|the ] <any>
'[ best|worst|strongest|weakest|finest|poorest ] minute|minutes|moment|moments|part|bit|question|idea|line|thing|half|quarter <be>
'[ teach|teaches|taught|teaching|pitch|pitches|pitched to|for|at the middle|top|bottom|few|average ]
'<practice>|<abstract>|admin|paperwork|it ..1 [ eat|eats|ate|swallow|swallows|swallowed|devour|devours|sap|saps|drain|drains|steal|steals|soak|soaks up|into? ] time|minutes|energy|hours|half|most|learning|attention|goodwill
'[ if you|one can|could call ] it|that|them
'[ the|a|an <any>? epitome|essence|embodiment|antithesis|caricature|parody of ] <any>
'[ the|a|an <any>? picture|definition|model|shadow|image of <virtue>|<inner>|<value-sure>|<value-unsure-more>|calm|order|health|focus|itself|what|how|chaos ]
'[ <article>|<possessive>|<adult-noun> a|b game ]
:unless
[1
'question
:catches
[2
'What passes for a plenary is packing away.
'The school is a picture of calm.
:passes
[3
'The bus passes for the second time.
'A picture of a boat hung there.
'The model of the bridge stood by the door.
{5
:id
'understated.no-trouble
:patterns
[4
'<practice>|<abstract>|<learner-noun>|noise|space|time|uniform|lateness|it|this|that <be> not|never|no|hardly|n't? ..1 [ <trouble> ] !on !paper
'<practice>|<abstract>|<learner-noun>|noise|space|time|uniform|lateness|it|this|that [ isn't|wasn't|aren't|weren't ..1 <trouble> ]
'[ never|not a cross|dull|raised|wasted|bad|unkind word|moment|voice|second|minute ]
'[ no|little|never cause for ] concern|alarm|worry|complaint
:unless
[1
'question
:catches
[2
'Behaviour wasn't an issue in any of the rooms.
'Noise is no problem.
:passes
[2
'The number on the card isn't a question.
'The homework was not a problem on paper.
{7
:id
'understated.still
:category
'deficit
:code
'DEF
:patterns
[11
'<abstract>|<practice>|<school-subject>|<adult-noun>|<school-thing>|it|this|they|across|curriculum <be> [ still|only|barely|hardly|scarcely at|in|on <article> ..3 stage|level|phase|foot|beginning|starting|point|start|page|infancy ]
'[ still|only|barely|just at|in the ..2 stage|stages|foothills|infancy ]
'<learner-noun>|<adult-noun>|they|he|she [ can|could|would|will only !<number> !<be> !hold !see !fit !take !carry !come !stay !attend !meet !use !go <any> ]
'<learner-noun>|<adult-noun>|they|he|she|<name> ..2 [ <rote-verb> ] the|a|their|what|it|facts|definitions|words|answers|out|phrases|rules
'<learner-noun>|<adult-noun>|they|he|she|<name> ..2 [ trot|trots|trotted|churn|churns|churned|rattle|rattles|rattled|reel|reels|reeled off|out ]
'[ let alone|never mind ] <-ing>
'[ let alone ]
'[ not exactly|quite|precisely <any> ]
'[ to say the least ]
'[ to put it mildly|politely|kindly|bluntly|gently ]
'[ and|but|yet it|that shows|showed ]
:unless
[3
'question
'rule
'counted
:catches
[3
'Literacy is still at the poster stage.
'Pupils can only repeat the claim.
'They regurgitate the claim they were given.
:passes
[2
'The plan is at the second stage.
'Pupils can only come on Fridays.
{9
:id
'understated.for-such
:category
'norm
:code
'CMP
:why
'This measures against what you expected. What did they do?
:patterns
[5
'^ [ for a|an|such|this|that ..2 <such-group> ] , they|he|she|it|this|that|these|you
'^ [ for a|an|such|this|that ..2 <such-group> on|in|at|after a? monday|tuesday|wednesday|thursday|friday|wet|lunch|swimming|pe|assembly ..2 ] , they|he|she|it|this|that|these|you
', [ for a|an ..2 <such-group> ] $|.
'<value-sure>|<value-unsure-more>|well|plenty|lots [ for a|an|the ..3 <such-group> ] $|.|,
'[ wrote|said|did|read|produced|achieved|made|got plenty|loads|lots|masses|reams|little ] $|.|,
:unless
[3
'question
'counted
'rule
:even
[2
'phrase
'name
:catches
[1
'For a bottom set on a Friday, they wrote plenty.
:passes
[1
'For a class of 30, the school hires a coach.
{9
:id
'understated.even
:category
'label
:code
'EMO
:why
'Surprise insults the people it is about. Who was it, and what did they do?
:patterns
[2
'^ [ even ] mr|mrs|ms|miss|<name>|<possessive>
'^ [ even ] the|a ..2 <learner-noun>|<adult-noun>|boys|girls
:unless
[3
'question
'counted
'rule
:even
[1
'name
:catches
[2
'Even Owain's table got a line down.
'Even the boys drew.
:passes
[2
'Even numbers stood on the left.
'Even with the door open the lamp was on.
{6
:id
'understated.itself
:patterns
[7
'<practice>|<abstract>|questions|tasks|it|words|lesson ..3 [ speak|speaks|spoke|answer|answers|answered|teach|teaches|taught|run|runs|ran|sell|sells|sold|solve|solved|manage|manages|managed|explain|explained|drives|drove|pays ] for? itself|themselves
'[ say|says|said|tell|tells|told|speaks ..1 everything|all|volumes|plenty|lot|much|something about|of|you ] !the !in !words
'[ say|says|said more|less about ]
'[ which|that says|tells|said|told us|you|me? everything|all|volumes|plenty|a|much|something|it ] about|of|lot|all|you
'<person>|<adult-noun>|<name>|he|she|they|routines|<abstract>|who|to ..1 [ hold|holds|held|holding|keep|keeps|kept|keeping|knit|knits|pull|pulls|bind|binds|bound ..4 ] <whole> together
'[ hold|holds|held|holding|keep|keeps|kept|keeping|glue|glues|bind|binds the|this|our|their ..3 <whole> together ]
'we|they|staff|leaders|everyone|pupils|school ..1 [ rely|relies|relied|depend|depends|depended|count|counts|counted|lean|leans|leaned on|upon ] <name>|mr|mrs|ms|miss|him|her|them|one|you|the|their ..3 to|for
:unless
[1
'question
:even
[1
'reported
:catches
[3
'Your questions answered themselves.
'He skips it, which says everything about the culture.
'We rely on Mr Gethin to hold the key stage together.
:passes
[2
'The clip holds the sheets together.
'The boys answered the question themselves.
{8
:id
'understated.took-them
:code
'EMO
:category
'blame
:why
'This puts it at somebody's door. What happened first, and then what?
:patterns
[4
'[ it took|takes|had the|a|an|our|one|another|mr|mrs|ms|miss|<name> <any>? <person>|<adult-noun>|visitor|stranger|outsider|ta|cleaner|<name> to ] point|notice|spot|see|say|ask|tell|realise|find|fix|stop|sort|settle|turn|open|move|remind|get|show|explain
'[ it was left to ] the|a|one|<person>|<name>|mr|mrs|ms|miss
'[ nobody|noone|someone|somebody had|has thought|bothered|troubled|remembered ] to|of|about|that
'[ no one had|has thought|bothered|troubled|remembered ] to|of|about|that
:unless
[2
'question
'counted
:catches
[1
'It took the trainee to point out that the fan was off.
:passes
[2
'It took the class four minutes to settle.
'It took the caretaker an hour to open the door.
{9
:id
'understated.found-out
:code
'MIND
:category
'mind-reading
:why
'Nobody can see into a mind. What did they do or say?
:offers
[2
{2
:meant
'what you saw
:text
'<n> of <N> pupils … at <time>.
{2
:meant
'what was said
:text
'One pupil said: "…"
:patterns
[4
'<person>|<learner-noun>|<adult-noun>|<family-noun>|kids|they|he|she|section|most|many ..2 [ figured|worked|sussed|found|cottoned|caught|clocked|twigged|latched|picked out|on|up? ] that|to nobody|noone|no|nothing|someone|if|it|you|being|help|they|he|she|teachers|staff|adults|<possessive>
'<person>|<learner-noun>|<adult-noun>|kids|they|he|she ..1 [ <have> decided|concluded|accepted|realised|recognised|discovered ] that
'[ make|makes|made|making up? <possessive> minds|mind up? ]
'[ get|gets|got|getting|grown|become used|accustomed|wise|resigned to ] <any>
:unless
[2
'question
'counted
:catches
[1
'Kids in that section have figured out that nobody will call on them.
:passes
[2
'Two pupils worked out the sum.
'One boy said he had found out that bats sleep.
"""##),
    (name: "value.yaml", text: ##"""
{4
:about
'Evaluative adjectives and adverbs on practice, place or work.
:defaults
{6
:code
'EVA
:category
'evaluative
:level
'ask
:source
'domain 6, rows 12 to 18, 21, 82, 86, 91, 95
:why
'This word weighs it. What did you see?
:offers
[3
{2
:meant
'what you saw
:text
'In <n> of <N> … we saw …
{2
:meant
'its effect
:text
'When … happened, <n> pupils …
{2
:meant
'a question
:text
'What were you hoping … would do?
:sets
{2
:plain-noun
{3
:about
'What a lesson, a task or a wall can be without being praised or blamed.
:forms
'noun
:words
'list part day topic project game song poem story test task activity room page video club set series copy mix pair group table map grid line focus theme title word sentence number letter question answer quiz recount report letter diary debate drama play film picture photo drawing painting graph chart diagram timeline model sum problem puzzle riddle rhyme prayer hymn dance match race walk visit trip tour talk speech lecture meeting assembly workshop course unit module block term week month year hour minute rota cycle circle square rectangle corner row column half third quarter total sample selection collection display exhibition fair sale show concert rehearsal practice session lesson starter plenary introduction summary extract chapter paragraph verse chorus refrain repeat revision continuation response reply comment note message notice sign label heading caption key code symbol name nickname term phrase saying quotation question policy rule law requirement option choice vote survey poll interview census double single mixture version draft outline template frame scaffold worksheet booklet leaflet handout card ticket token stamp sticker log record register tally count measure scale score mark grade level band stage phase step rung strand subject discipline language system scheme programme service post job role duty task responsibility statement description definition list fact date time place building hall office yard field garden pond shed path gate door wall window floor ceiling stairwell corridor cloakroom charity partnership trust federation company school academy college nursery primary secondary church pupil teacher visitor while bit lot few couple dozen hundred thousand
:plain-predicate
{2
:about
'Words that can stand after "was" and say nothing of worth.
:words
'about over done open shut empty full new late early online silent optional compulsory weekly daily monthly annual termly different similar identical same available absent present visible here there underway outside inside indoors outdoors next first last free private public oral written verbal practical bilingual wet dry red green blue yellow white black grey navy beige cream maroon turquoise teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped spotted checked patterned brown pink purple orange gold silver round square triangular oval curved straight vertical horizontal maths english history geography science art music french spanish german welsh latin drama pe re ict computing phonics poetry fractions spelling reading writing handwriting cooking swimming football rugby tennis netball dance drumming wood wooden stone brick glass carpet concrete tile tiled metal plastic tarmac slate grass gravel lino rubber fabric felt paper ill sick away alone awake asleep upstairs downstairs barefoot hungry thirsty cold hot up down off on out in back it that this so not now then too again today yesterday tomorrow monday tuesday wednesday thursday friday true false mine yours his hers theirs ours me us them you him her one two three four five six seven eight nine ten # half twice once odd even equal prime positive negative solid liquid gas wooden plastic metal cotton woollen paper digital electric male female adult british english scottish irish polish somali deaf blind pregnant local national regional live unknown unclear missing due old young recent voluntary statutory temporary permanent possible necessary gone left lit sung led taught held shown drawn cut set put made said read told spoken given taken kept shared broken frozen torn worn sold bought built sent spent met heard seen found split spread hidden begun known chosen short long small large big tall high low narrow wide deep thick thin loud quiet slow fast quick well sure right there's elsewhere nearby overhead below above behind ahead opposite together apart
:rules
[16
{5
:id
'value.word
:patterns
[6
'<vice>
'<degree>|some|such|certain|growing|much|sheer <vice>
'<value-sure>
'<degree> <value-sure>
'<value-sure> and|or|but|yet <degree>* <value-sure>|<value-unsure-more>
'<value-unsure-more> and <degree>* <value-sure>
:unless
[1
'thanks
:catches
[6
'The corridor displays are dull.
'Impressive subject knowledge.
'Attendance is worrying.
'The questioning was ineffective.
'The comments are superficial.
'The cloakroom is chaotic.
:passes
[2
'The chaotic pendulum swung eleven times.
'"It is boring," said one pupil.
{6
:id
'value.compound
:patterns
[50
'[ under|over|ill|badly|poorly|short|narrow|hard|heavy|warm|cold|level|tight|strong|single|simple|absent|close|high|fair|hot|thick|thin|big|small|soft|quick|slow|sharp|dull &<joined> <-ed> ] !by
'<practice>|<abstract>|<person>|room|it|atmosphere|tone|approach ..1 <be> <degree>* !<number> !part !full !open !left !right !co !self !pre !re !non !hand !double !two !mixed !all !light !dark !wheelchair !cross !year !multi !single !semi !school !teacher !pupil !child [ <any> <joined> ] $|.|,|and|but
'[ under|over <-ed> ] $|.|,|and|by
'low|high|entry level !of !alarm
'<practice> all|mostly|largely low|high level
'first|second|third|world|top class|rate|notch|quality|flight
'high|low|poor|good|top|best quality|calibre
'ill|well judged|considered|thought|mannered|behaved|chosen|paced|matched|planned|prepared|run|rounded|led|managed|resourced|organised|structured|presented|taught|pitched|kept|designed|written|established|embedded|crafted|rehearsed|received|attended|equipped|stocked|informed|supported|supervised|maintained|delivered|executed|sequenced|explained|modelled|used|deployed|looked|made|cared|meaning|intentioned
'run of the mill
'so so
'middle of the road
'nothing special|new|much|remarkable|to write
'long winded
'off putting
'eye catching
'thought provoking
'mind|soul|time numbing|destroying|wasting|sapping
'hit or miss
'ad hoc
'joined up
'half hearted|baked
'crystal clear
'stand out
'role model|models
'with <degree>* real|great|such|genuine|considerable|little|no? [ clarity|precision|rigour|flair|skill|finesse|warmth|humour|tact|sensitivity|ease|aplomb|panache|authority|consistency|competence|fluency|imagination|creativity|professionalism|patience|compassion|dignity|respect|success|thoroughness ]
'eye opener|opening
'weak spot|spots|link|point|points|area|areas
'strong point|points|suit
'sticking plaster
'tired looking
'wide ranging
'rough around
'thin on
'heavy handed|going
'lack lustre
'child friendly|centred
'user friendly
'hard working
'much improved|needed|loved|missed
'well|highly|widely|universally|much respected|regarded|liked|loved|admired|thought|trusted|established
'badly|poorly|highly|widely|deeply|closely|carefully|thoughtfully|beautifully|skilfully <value-participle>|<value-sure>|<value-unsure-more>
'under|over used|utilised|developed|prepared|resourced|staffed|ambitious|whelming|stretched|long|loaded|complicated|scaffolded|supported|directed|prescriptive
'self assured|conscious|motivated|confident|evident|explanatory|indulgent|satisfied|congratulatory
'open|closed|narrow|fair|small minded
'fed up
'down to earth
'laid back
'larger than life
'warm and <any>
'not <article>? <degree>* [ <value-unsure-more>|<value-sure> ]
:unless
[3
'question
'thanks
'rule
:even
[1
'phrase
:catches
[4
'Pupils were under-challenged all morning.
'Provision is first class.
'The talk was run of the mill.
'A well-judged opening.
:passes
[2
'The children chose left-handed scissors.
'The first classroom is by the hall.
{5
:id
'value.of-work
:patterns
[93
'[ gets|get|given|got|has|have the ..1 crumbs|scraps|leftovers|dregs|cream|lion's ]
'<practice>|<abstract>|<person>|<school-subject> : a|an? [ <value-noun> ]
'<practice>|<abstract>|<person>|<school-subject> : [ <degree>* <value-unsure-more>|<value-sure> ] $|.|,|;
'<be> a|an <degree>* [ good|great|strong|weak|poor|bad|nice|fine|fair|rich|clear|solid|sound|smooth|sharp|crisp|happy|sad|clever|smart|wise|brave|bold|rough|tough|harsh|strict|easy|fresh|healthy|stale|lax|vague|bleak|grim|positive|negative|useful|helpful|important|interesting|valuable|natural|better !<thing> !<number> !view <any> ] for|$|.|,|to|and|between
'what|as|how [ you'd|we'd|i'd|you|one|we would? ..1 expect|want|hope|wish ]
'<be>|'s [ flying|cruising|sailing|soaring|motoring|storming|racing|romping ] in|at|with|along|ahead
'[ late|wrong|missing|absent again ] $|.|,|and|for
'give|gives|gave|make|makes|made|provide|provides|provided|set|sets|show|shows|showed|offer|offers|offered|play|plays|played a|an <degree>* [ <value-unsure-more>|<value-sure> !<thing> !<number> <any> ] !of !from
'[ poor|weak|strong|limited|excellent|great|impressive ] ..2 skills|skill|memory|coordination|stamina|recall|manners|habits|articulation
'<be> <degree>* [ <value-unsure-more> and|but|yet <degree>* <value-unsure-more>|<value-sure>|<state> ] !<thing>
'<be> the|a [ right|wrong ] one|choice|call|decision|move|answer $|.|,|for|to
'the [ best|worst|finest|most <any> ] ..1 i|we|you|they ..1 have|had|has|saw|seen|could|know|met
'[ full|stocked|packed|filled|fit to bursting ]
'[ an object lesson ]
'[ every <any> counts ]
'<be> [ a|an <degree>* nest|hotbed|hive|sea|mountain|fountain|island|beacon|pillar|bundle|ball|mine|tower|web|whirlwind|riot|fog|wall|mass|blur|patchwork|tangle of ] <any>
'~<number> [ miles|leagues|poles from|off|apart ] !number
'when|if|as|where [ it|they|he|she suits|suited|pleases|fancies ]
'[ could|might|would carry|hold|take|bear|stand|use|include|feature|show ..1 more|less|fewer|longer ]
'<be> a [ shade|fraction|smidgen|smidge|trifle|mite|whisker <any> ]
'meets|meet|met|fulfils|fulfil|honours|discharges ..1 [ duties|obligations|responsibilities|promises|commitments ]
'^ it|that|this|everything|all|things <be> <degree>* [ <value-unsure-more> ] !cold !wet $|.|and|but
'^ it|that|this|all|everything <be> <degree>* [ fine|good|ok|okay|alright|great|poor|weak|nice|lovely|fun|flat|thin ] $|.
'<practice>|<person>|it|here|school ..1 <be> ..1 at|mostly|largely|mainly|broadly|securely|solidly least? [ good|strong|sound|secure|weak|better|effective ]
'[ half|twice|double|none|all of? the fuss|effort|bother|noise|trouble|stress|drama|cost|work|energy|spark|fun ]
'[ <have>|get|gets|got|keep|keeps|kept|take|takes|took ..1 a|any|no|little|firm|good|poor|better|real|tight|loose|full|strong|weak? grip|handle|grasp|hold|rein|command on|of|over ]
'[ <have> such? a <any>? way with ]
'[ on top of everything|it|all|things ]
'[ trump card|cards|suit|ace|usp|calling card|crowning glory|achievement|secret weapon|ace|unique selling|showpiece|flagship ]
'[ a|real|good|definite|genuine|tangible|happy|positive|lovely|quiet|constant buzz|hum|glow|sparkle|zing|spark|fizz|vibe|feel|feeling ] to|in|about|around|of|$|.
'lesson|lessons|pace|session|assembly|time|morning|meeting|it|talk|afternoon|hour|they [ zip|zips|zipped|rattle|rattles|whizz|whizzes|fly|flies|flew|romp|romps|race|races|crawl|crawls|crawled|drag|drags|trundle|trundles|bounce|bounces|bowl|bowls|skip|skips|canter|canters|gallop|gallops|clip|clips along|by|past|on ]
'[ as good|bad|strong|weak|well as any|anything|anywhere|anyone|ever|it|you|elsewhere|most ]
'[ does|do|did exactly|just? what it|they|was|we ..2 ] $|.|says|needed|should|tin|supposed
'[ in|into good|fine|poor|great|bad|rude|safe|capable|steady|expert health|shape|order|hands|nick|fettle|heart|voice|spirits|condition|repair|odour ]
'[ not|nothing to be sniffed|sneezed|underestimated|missed|faulted ]
'[ all|everything you|we|one|anyone|they could|would|might|can want|ask|wish|need|hope|expect ]
'<practice>|<abstract>|<school-thing>|room|school|team|it <-ly>? [ delivers|delivered|deliver|sings|sparkles|shines|zings|fizzes|crackles|grates|jars|clunks|creaks|limps|lags|drags|sags|drifts|meanders|rambles|bores|pleases|impresses|disappoints|underwhelms|inspires|grips|works ] $|.|,|and|but|when|for|from|throughout
'change|move|switch|shift|changeover|handover|journey|walk ..6 <be> <degree>* [ smooth|swift|slick|rapid|seamless|orderly|calm|chaotic|prompt|brisk|quick|slow ]
'minutes|report|reports|policy|letter|newsletter|website|handbook|records|plans|documents|paperwork|evidence|files|policies|logs ..4 <be> <degree>* [ <value-unsure-more>|silent|thin|thick ] !of !from
'delivery|performance|acting|reading|tone|voice <be> <degree>* [ wooden|cold|hot|metallic|loud|quiet|fast|slow|high|low ]
'a|an <degree>* [ <any> ] feel to|about
'voice|tone|delivery|manner|mood <be>? [ flat|dull|monotone|lifeless|shrill|harsh|warm|kind|sharp|soft|calm ]
'a|an <degree>* [ <value-unsure-more>|<value-sure> ] amount|number|range|level|choice
'atmosphere|mood|air|energy <be> <degree>* [ electric|flat|heavy|thick|icy|frosty|charged|muted|light|leaden ]
'[ <value-unsure-more>|safe|happy|secure place ] to|for|where|$|.|,
'razor|bang|spot|pin|pitch|rock|stone|dirt|bone|crystal [ sharp|on|perfect|solid|cold|poor|dry|clear ]
'bang [ up to date ]
'<virtue>|<inner>|<abstract> ..2 <be> <degree>* [ <value-unsure-more>|inspired ] !<number> !than
'use|choice|timing|handling|deployment|management|pitch|placing of ..3 <be> <degree>* [ inspired ]
'use|choice|timing|handling|deployment|management|organisation|pitch|placing|delivery of ..3 <be> <degree>* !<plain-predicate> !<number> !<-ed> !<-ing> [ <any> ] $|.|,|and
'rate|rates|rated|regard|regards|regarded|value|values|think|thinks|thought ..4 [ highly ]
'meet|meets|met|meeting|serve|serves|suit|suits|address|addresses|identify ..2 [ needs ]
'[ could|couldn't|can't|cannot not? have? been|be <rank-er> ]
'[ twice|half|just|nearly|almost|equally|nowhere|every as <value-unsure-more>|<value-sure> ]
'<abstract>|<practice> [ matters|matter ] $|.|,|here|to|and
'a|the|real|big|such [ let down ]
'stage|micro|over|well|badly|poorly [ managed ]
'the [ sort|kind|type of <practice>|<person> ] you|that|we|i|every|any|parents|one
'[ pitched ..1 at|too|for ] the|too|high|low|middle|top|bottom|right|wrong|just|perfectly|well|<person>
'a|an|such|quite [ !quick <any> read|watch|listen ] $|.|,|and
'<person>|<learner-noun>|<adult-noun>|<name>|he|she|it|school|they <have> <article>? <degree>* [ strong|good|great|poor|weak|rich|deep|lovely|warm|real|sound|secure|natural !<thing> <any> ] !of !for !at
'way|far|well [ above|below|beyond|beneath ] <any>
'[ bring|brings|brought|add|adds|added|inject|injects|injected|lend|lends|lent ..1 clarity|order|calm|focus|structure|energy|purpose|life|rigour|consistency|warmth|confusion|pressure|coherence|fun|joy|depth|meaning|value ]
'~as <-ed> [ well|badly|poorly ] but|and|$|.|,|with|when|in|at
'it <be> <degree>* [ brave|bold|wise|unwise|right|wrong|kind|unkind|fair|unfair|odd|strange|sad|important|clever|silly|rash|generous|sensible|telling ] to|of|that|how
'lessons|meetings|assemblies|sessions|clubs|they [ start|starts|begin|begins|end|ends|finish|run|runs late|early|over ]
'<be> a|an|the <any> [ influence|presence|force|addition|asset|bet|scrum|scramble ] !field
'[ <value-unsure-more>|<value-sure> as a|an|the ] <any>
'a|an|the [ dream|nightmare|model|ideal ] <learner-noun>|<adult-noun>|<practice>|school|job
'usual|same|daily [ scrum|chaos|scramble|muddle|mess|rush|suspects ]
'[ tone deaf ]
'[ save|saves|saved|saving ..1 hours|time|days|weeks|minutes ] !as
'<be> not? [ meant|supposed to ] <any>
'<be> [ about|just|quite right|wrong ] for|$|.|,
'[ fair enough ] $|.|,
'odd|strange|peculiar|weird|bizarre|curious|funny|surprising|puzzling|unusual [ choice|way|thing|decision|start|ending|idea|order|mix|approach|atmosphere ]
'could|couldn't not? have? [ been|be more|less|better|worse ]
'<be> [ right|wrong|quick|slow to ] <any>
'sky high
'picture|view|outlook|forecast|account ..3 <be> <degree>* [ rosy|bleak|gloomy|mixed|encouraging|positive|negative ]
'[ searching|probing|incisive|pertinent|apt ] <practice>
'value for money
'the <value-unsure-more> possible <any>
'best|highest possible
'<practice> <be> <not>? [ working ] $|.|well|for|badly|,|and
'a|the <degree>* [ <value-unsure-more> ] way|manner|use|choice|piece|job|touch|move|idea to|of|in|!number
'[ <degree>* <value-unsure-more> ] <practice>
'<practice> ..4 <be> [ <degree>* <value-unsure-more> ] !<number> !than
'<practice> ..3 <be> a|an <degree>* [ <value-unsure-more> ]
'<be> <article>? <intensifier> [ <value-unsure-more> ]
'[ <intensifier> <value-unsure-more> ] <any>
'[ too|so|overly <value-unsure-more> ]
'<practice> <have>|lacks|lack|lacked ..2 !missing [ <value-unsure-more> ]
:unless
[2
'question
'thanks
:catches
[5
'The pace was slow.
'Brisk pace.
'Weak phonics.
'The explanations were very clear.
'The task was too easy.
:passes
[2
'The two numbers on the card are low and odd.
'A poor conductor was wired into the circuit.
{5
:id
'value.predicate
:patterns
[6
'<practice> ..2 <be> ..4 and [ <degree>* <value-unsure-more> ] $|.|,
'<practice>|room|rooms|hall|space|area|areas|building|grounds|relations|acoustics|lighting|signage|layout|input|output|feel|energy|ending|beginning|opener|script|slides|cover|supervision|queue|noise|silence|chat|mood ..2 <be> <intensifier>|quite|rather|pretty|fairly|somewhat|too|more|so|as? <-ly>? !<plain-predicate> !<number> !<-ed> !<-ing> !<practice> !<person> !<name> [ <any> ] $|.|and|but|,|;
'<practice>|room|atmosphere|mood|it|this|everything feel|feels|felt|look|looks|looked|seem|seems|seemed|sound|sounds|sounded <intensifier>|quite|rather|pretty|fairly|somewhat|too|more|so? <-ly>? !<plain-predicate> !<number> !like !as !to !<name> [ <any> ] $|.|and|but|,
'a|an <intensifier>|quite|rather? !<plain-predicate> !<number> !<person> [ <any> ] feel|atmosphere|mood|vibe|tone|manner|demeanour|ethos|air !of !conditioning !raid
'<be> <-ly> !<plain-predicate> !<number> !<-ed> !<-ing> !a !an !the [ <any> ] $|.|and|but
'<practice>|<person>|room|atmosphere <-ly>? rather|quite|very|too|pretty|somewhat|fairly|bit !<plain-predicate> !<number> [ <any> ] $|.|,|and|but|;
:unless
[5
'question
'rule
'counted
'thanks
'published
:catches
[3
'The mood was otherworldly.
'The hall had an eerie feel.
'The tone was oddly hawkish.
:passes
[3
'The lesson was maths.
'The hall was empty.
'The session was filmed.
{6
:id
'value.manner
:why
'This says how well it was done. What was done, in how long, and how often?
:patterns
[6
'!<plain-ly> !<name> [ <-ly> ] <-ed>
'<be>|<have> !<plain-ly> !<name> [ <-ly> ]
'<-ed> !<plain-ly> !<name> [ <-ly> ]
'!<plain-ly> !<name> [ <-ly> ] $|.|,|and|but|by|with|in|to|at|from|on|when|while
'!<plain-ly> !<name> [ <-ly> ] <-ing>
'<person>|<practice>|<abstract> !<plain-ly> !<name> [ <-ly> ]
:unless
[3
'question
'thanks
'published
:catches
[2
'The pens were shared ungrudgingly.
'They walked sheepishly to the door.
:passes
[2
'The family left quietly at noon.
'Emily joined the assembly.
{6
:id
'value.group
:why
'This is said of all of them. In how many of how many, and what was there to see?
:patterns
[3
'^ <any>? pupils|children|students|learners|staff|teachers|leaders|governors|parents|families|boys|girls|adults|assistants|tas|everyone|tutors|departments|teams|schools ..1 [ behave|respond|benefit|achieve|attain|thrive|flourish|demonstrate|articulate|persevere|persist|concentrate|aspire|strive|recognise|promote|ensure|treat|cope|misbehave|tolerate|assume|rely|depend|excel|appreciate|embrace|welcome|relish|nurture|champion|celebrate|prioritise|overlook|neglect|underestimate|overestimate|foster|cultivate|instil|uphold|embody|exhibit|exude|underachieve|underperform|outperform|lag|collaborate|cooperate|engage|respect|value|trust|model|lack|struggle ] !<number>
'^ <any>? pupils|children|students|learners|staff|teachers|leaders|governors|parents|families|boys|girls|adults|assistants|tas|tutors|departments|teams ..1 [ develop|gain|acquire|build|secure|retain|show|display|make|take|hold|give ..2 ] <virtue>|<inner>|progress|understanding|knowledge|skills|confidence|gains|strides|responsibility|ownership|pride|care|expectations|attitudes|support|account|habits|manners|respect|control|vocabulary|fluency
'school|head|headteacher|principal|leadership|trust|team|department|curriculum|board|senco|deputy|teacher|federation|nursery|academy <-ly>? [ <generic-act-s> ] !<number> !up !out !three !two !four !five !six !seven !several
:unless
[4
'question
'rule
'counted
'published
:catches
[3
'Pupils behave well at lunch.
'The school nurtures talent.
'Governors champion the arts.
:passes
[3
'Two pupils behave as the boxes on the card say.
'Pupils wear a badge.
'The school serves three villages.
{6
:id
'value.note
:why
'This weighs it in a word. What was there to see?
:patterns
[4
'^ <note-subject> <number>? <degree>* v? !heard !included !supported !excluded !ready !stuck [ <degree>* <value-unsure-more>|<state>|cramped|stuffy|shouty|bossy|loud|draughty|bright|airy|dark|noisy|chatty|lively|firm|fair|funny|strict|patient|quiet|kind|stern|flat|crisp|choppy|bitty|dry|dense|wordy|samey|dated ] $|.|,|;|and|but|at|throughout|after|from|with|today|again
'^ <note-subject> <number>? ..3 , <degree>* [ <value-unsure-more>|funny|patient|bossy|shouty ] $|.|,|;|and|but
'^ <note-subject> <number>? <-ly>? [ drifting|dragging|flagging|sagging|stalling|flowing|working|struggling|coasting|buzzing|floundering|thriving|lost|hooked|rushed|stilted ]
'[ shame|pity ] $|.
:unless
[4
'question
'thanks
'counted
'published
:catches
[3
'Transitions sharp.
'T warm, firm, funny.
'Lesson drifting.
:passes
[2
'Hall empty at nine.
'Register on the door.
{6
:id
'value.of-people
:why
'This says what people are like. What did they do, and when?
:patterns
[3
'<learner-noun>|<adult-noun>|<family-noun>|staff|he|she|everyone <be> <degree>* !<plain-predicate> !<number> !<-ed> !<-ing> !<practice> !<person> !<name> !<school-subject> !<thing> !<plain-state> [ <any> ] $|.|but|;
'<learner-noun>|<adult-noun>|<family-noun>|staff|he|she|everyone <be> <degree>* !<plain-predicate> !<number> !<-ed> !<-ing> !<practice> !<person> !<name> !<school-subject> !<thing> !<plain-state> [ <any> ] ,|and <value-unsure-more>|<value-sure>|<state>
'<learner-noun>|<adult-noun>|<family-noun>|staff|he|she|everyone <be> <degree>* !<plain-predicate> !<number> !<-ed> !<-ing> !<practice> !<person> !<name> !<school-subject> !<thing> !<plain-state> [ <any> ] ,|and <-ly>
:unless
[5
'question
'rule
'counted
'thanks
'published
:catches
[2
'The pupils were agile.
'The staff are unflappable.
:passes
[3
'The pupils were absent.
'The boys were in the hall.
'Two pupils were partners.
{6
:id
'value.very
:why
'This is how loud it was to you. What was there to see?
:patterns
[5
'<be>|feel|feels|felt|seem|seems|seemed|look|looks|looked [ far|much|way|just? too <any> ] !of
'[ too <any> for|to ]
'<be> [ rather|quite|fairly|pretty|somewhat <any> ] $
'<be> [ rather|quite|fairly|pretty|somewhat <any> ] &,|and|but|for
'[ quick|rapid|swift|slick|speedy|slow|abrupt|sudden change|changeover|turnaround|response|responses|recovery|fix ]
:unless
[3
'question
'rule
'counted
:catches
[3
'The jump was too steep.
'There was a quick change.
'It was quite dim.
:passes
[1
'The girl at the back left too.
{5
:id
'value.adverb
:patterns
[17
'[ well|wisely|poorly|badly|cleverly|unwisely|sensibly|thoughtfully|sparingly|lavishly <degree>? spent|invested|placed|allocated|earned|deserved|worn|stocked|lit|positioned|tended|thumbed|documented|trodden|versed|oiled|loved|served|crafted|drilled|primed|schooled|honed|put|struck|thought ]
'<person>|<learner-noun>|<adult-noun>|<name>|they|he|she worked|behaved|listened|lined|queued|washed|dressed|shared|walked|talked|played|sat|stood|ate|spoke|held|sit|stand|line|lined|queue|behave|listen|work|use|used|read|write|do|did|share|wash|dress ..2 [ properly|nicely|decently|beautifully|sensibly ]
'use|uses|used|using|apply|applies|applied|plan|plans|planned|teach|teaches|taught|lead|leads|led|manage|manages|managed|know|knows|knew|explain|explains|explained ..2 [ well|badly|poorly|effectively|skilfully ] !as !known
'<be> <degree>* well|poorly|badly|tightly|loosely [ controlled|judged|timed|run|supervised|staffed|policed ]
'neither <value-sure>|<value-unsure-more>|regular|frequent nor <any>
'gold dust
'respond|responds|responded|react|reacts|reacted ..2 [ well|positively|badly|warmly|eagerly|readily|poorly ]
'perfectly $|.|,|and
'set|sets|setting <any>? <any>? [ <value-unsure-more> ] example|examples|tone|standard
'~as ~feel ~feels ~feeling ~get ~not ~unwell [ well ] $
'[ badly|nicely|poorly|beautifully|superbly|brilliantly|effectively ] $
'<be>|<have> <adverb>? [ <value-participle> <degree>* well|badly|effectively|poorly|properly|nicely|carefully|skilfully|thoughtfully ]
'<value-adverb> !as !done !known
'[ well|badly|poorly|nicely|carefully|thoughtfully|beautifully|skilfully|effectively|highly|superbly <value-participle> ]
'<not> <degree>* effectively|well|properly|sufficiently|fully|appropriately|adequately <value-participle>?
'not <value-participle> effectively|well|properly|sufficiently|fully|appropriately|adequately
'<practice>|<person> work|works|worked|go|goes|went|do|does|did|behave|behaves|behaved|perform|performs|performed|cope|copes|coped|run|runs|ran|read|reads ..3 [ well|badly|poorly|nicely ]
:unless
[2
'question
'thanks
:catches
[3
'The lesson was well planned.
'Uniform rules are not applied effectively.
'The lesson went well.
:passes
[2
'Pupils drew a well as well as a tower.
'The head spoke as well as the deputy.
{7
:id
'value.too
:category
'vague-quantity
:why
'Too much against what? State the amount, and ask what was intended.
:patterns
[3
'too little|few|much|many|often|long|short|late|early|quickly|slowly|fast|slow|soon|far|hard|low|high|easy
'too heavily|readily|easily|rarely|narrowly|broadly
'far|way|much too
:unless
[3
'question
'rule
'counted
:catches
[3
'Too much talk from the front.
'It was too slow.
'Too little writing.
:passes
[1
'Two pupils said it was too long.
{5
:id
'value.noun
:patterns
[21
'<abstract>|<practice>|<school-thing>|library|records|journals|log|rota|timetable|corner|code|rule|rules|form|queue|lunch|break|it|this|that <be> a|an <degree>* !<plain-noun> !<thing> !<practice> !<abstract> !<document> !<number> !<plain-predicate> !<person> !<school-subject> !<value-unsure-more> !<name> !<-ed> !<-ing> [ <any> ] $|.|,|and|for|but
'a|an|the|such|real|total|complete|absolute|something of|bit of <any>? [ gem|gift|blow|letdown|flop|dud|hit|miss|winner|loser|hoot|bore|slog|grind|chore|breeze|doddle|nightmare|dream|treasure|revelation|eyesore|farce|muddle|jumble|hotchpotch|ragbag|mishmash|delight|masterstroke|triumph|blunder|mess|blur|lull|scrum|scramble|stampede|rabble|gaggle ] !shop !voucher !box !bag
'there|there's <be>? <article>? <degree>* [ buzz|hum|energy|warmth|spark|chill|tension|gloom ] about|in|around|to|between
'with [ flair|panache|aplomb|gusto|skill|precision|sensitivity|ease|confidence|conviction|accuracy|fluency|purpose|pride|imagination|wit|warmth|tact|authority|clarity|maturity|restraint|zest|feeling|grace|poise|enthusiasm|respect|dignity|kindness|patience|humour ] $|.|,|and|when|at|from
'grip|grasp|handle|control|command|hold on|of|over ..3 <be> <degree>* !<plain-predicate> [ <any> ] $|.|,|and
'with [ fidelity|verve|vigour|panache|relish|rigour|skill|passion|energy ] $|.|,|and
'real|genuine|true|proper|obvious|evident|palpable|little|considerable [ <virtue>|rigour|depth|challenge|energy|warmth|substance|clarity|momentum|purpose|structure|drive ]
'there <be> <degree>* [ distrust|mistrust|tension|friction|resentment|animosity|rivalry|goodwill|respect|harmony|unease|discontent ]
'paint|paints|painted|painting a|an|too ..3 picture
'upward|downward|positive trajectory|spiral|curve|path|trend|direction
'<be> <degree>* a|an|the <degree>* <any>? [ challenge|hurdle|obstacle|barrier|battle|struggle|headache|burden|breakthrough|milestone|turning|setback|risk|threat|puzzle|gift|luxury|necessity|minefield|constraint ] !card !cup !award !area
'a|an|the !school !<-ly> <any> <any>? [ culture|ethos|mindset|attitude ] !of !museum !club !night !week !festival
'[ culture|climate|ethos|atmosphere|environment|spirit|sense|air of <any> ] !school !the
'<be> <degree>* a|an|the !word !maths !number <any> [ <value-noun> ] !solving
'<be> <degree>* <article>? <degree>* <value-unsure-more>? [ <degree>* <value-sure>? <value-noun> ]
'[ <value-sure>|<value-unsure-more> <value-noun> ]
'[ a|an|real|big|huge|major|main|key|cause|source|area|areas|cause for|of <value-noun> ]
'[ <value-noun> ] of|in|is|was the <practice>
'chaos|bedlam|mayhem|pandemonium|shambles|shambolic|carnage|farce|excellence|mediocrity|weakness|weaknesses|inadequacy|shortcomings|strengths
'area|areas of strength|weakness|concern|development
'areas for development
:unless
[2
'question
'published
:catches
[3
'The reading log is a chore.
'Behaviour is a concern.
'Reading is a strength of the school.
:passes
[4
'The task was a card sort.
'The homework was a drawing of a leaf.
'The pupils worked on a word problem.
'Two girls solved the second problem.
{5
:id
'value.off-task
:why
'Off what, and doing what instead? The detail is what helps.
:patterns
[7
'off task
'on task
'off topic
'on track
'messing|mucking|fooling|larking about|around
'misbehaving|misbehaved|misbehaviour|naughty|naughtiness|disobedience
'playing up
:catches
[2
'Four boys were off task.
'The class stayed on task.
:passes
[1
'Four pupils talked about a game for three minutes.
{5
:id
'value.wrong-way
:patterns
[3
'the|a wrong|right approach|way|choice|decision|method|thing|task|book|text|idea|call|strategy|priorities|priority|balance|direction|message
'simple|easy|quick fix|fixes|win|wins|gain|gains
'low hanging fruit
:unless
[2
'question
'thanks
:catches
[2
'The wrong approach.
'A quick fix would be seating.
:passes
[1
'The bus took the wrong road.
{5
:id
'value.quality
:patterns
[8
'high|low|top|little|no|scant|insufficient|main|first|a priority !seating !list !queue
'a|the|another stumbling|sticking block|point|blocks
'<value-unsure-more>|<value-sure> quality|calibre|order|condition|shape|use
'quality <practice>|<be>|of teaching|work
'<be> of <degree>* <value-unsure-more>|<value-sure>? quality
'<practice> do|does|did|can|could|will|would? <negative-do>|not? work|works|worked $
'high|low expectations
'[ quality ] <practice>
:unless
[1
'question
:catches
[2
'The resources are in tidy order.
'The questions were of low quality.
:passes
[1
'The quality assurance calendar lists six visits.
{7
:id
'value.expected-extent
:category
'norm
:why
'Whose expectation is this? Say whose, or describe what was there.
:patterns
[70
'[ in line with|up what|others|elsewhere|most|similar|other|those|schools ]
'[ by|to|at any|most|all|normal|usual|reasonable|acceptable|decent|my|our standard|standards|reckoning|yardstick|degree|level ]
'[ as|how|where it|they|things|everything should|ought|need|needs to? be? ]
'<be> in ..1 infancy
'prove|proves|proved|proven ..1 worth|value|effective|useful
'vast|huge|big|great|real|definite|marked improvement|step|leap
'make|makes|made for ..1 [ <value-sure>|uncomfortable|sober|sobering|grim|interesting|good ] reading
'<practice>|timing|tone|balance|pitch <be> [ off|out|amiss|awry ] $|.
'something of a|an|the <any>
'accurate|inaccurate|realistic|clear|rosy|honest|true view|picture|understanding|evaluation|assessment|sense of
'<practice> <be> <degree>* up to date
'at|for ..2 right|wrong|appropriate level|pitch|height|pace|time !of !to
'teach|teaches|taught|teaching to the test|tests|exam
'meet|meets|met|meeting|satisfies|satisfy|exceed|exceeds ..1 requirements|expectations|criteria|standards !for
'out of the ordinary
'<be> <degree>* [ appropriate|inappropriate|suitable|reasonable|sufficient|proportionate ] $|.|for|and|,|to
'as it|they|things should
'the way it|they should
'by the book
'a|the [ textbook ] <practice>|start|opening|example|case|ending|way
'<be> [ textbook ] $|.|,|and
'<be> not|n't [ what|as it|they was|were|should|could|might|may|ought|used|seems ]
'at this stage|point of|in
'for this time|age|stage of?
'for the time of
'by now
'where they|it|he|she should|ought|need
'expected of
'ought to know|be|have
'for a change
'at last|long
'about time
'nothing less|more than
'no more|less than <any> expect
'not what|how you'd|we|you|i
'up there with
'ready for anything|secondary|year|the
'old enough to
'too young|old to|for
'hardly surprising|ideal|the
'little|no wonder|surprise
'the bare|absolute minimum
'minimum expectation|expectations|standard
'beyond|above|below|exceeded|exceeds|exceed expectations|expectation
'not|never good|right|ok|okay
'<be> not on $|.
'simply|just|plain not|wrong|right|unacceptable
'as expected|usual|ever|always
'as you'd|you|we|one|i would|might|may|could|can? expect|hope|imagine|predict
'for once
'up|down to scratch|standard|par|speed|mark
'up to the mark|job|task|challenge|minute|standard
'not up to it|the|scratch|standard|par
'fit for purpose
'below|above|under|over|sub par|average|expectation|expectations|standard
'age appropriate|related
'leave|leaves|left much|a|something|lot|great ..3 to be desired
'much|plenty|lots|lot to be? admire|commend|celebrate|praise|like|admired|commended|proud
'nothing to worry|fear|criticise|fault
'nothing|little wrong with
'advanced|behind|ahead for his|her|their|a
'for his|her|their age
'<be> [ acceptable|unacceptable|normal|abnormal|typical|sufficient ] !<number>
'what|all one|you|we would want|expect|hope
'good enough
'in line with ..2 policy|expectation|expectations|standard|standards|guidance|best|national
'second to none
'par for the course
'spot on
'hit|hits|miss|misses|missed|hitting|missing the mark|nail !with !at !from !on
:unless
[1
'question
:catches
[3
'The facilitator kept to time for once.
'His drawing is advanced for his age.
'The result was acceptable.
:passes
[1
'The school's acceptable use policy is on the wall.
"""##),
    (name: "warmth.yaml", text: #"""
{4
:about
'More set phrases of praise: ease, command of a room, what draws one in, what stands above the rest, who deserves more, what was turned round, what holds a place together.
:defaults
{6
:code
'EMO
:category
'praise
:level
'nudge
:source
'taxonomy, 3 and 16
:why
'This phrase cheers. What was there to be seen or counted?
:offers
[2
{2
:meant
'what you saw
:text
'When …, <n> of <N> …
{2
:meant
'a question
:text
'What would you want to keep?
:sets
{3
:ease-verb
{2
:about
'To do without any trouble.
:words
'breeze breezed breezes sail sailed sails romp romped romps cruise cruised cruises waltz waltzed glide glided glides
:win-verb
{2
:about
'To do fully and well.
:words
'nailed nails nail aced aces smashed crushed bossed rocked sussed clinched slayed
:moved-me
{2
:about
'What a visit does to a visitor.
:words
'nodding laughing smiling grinning hooked gripped wishing spellbound transfixed riveted beaming captivated entranced enthralled rapt charmed stitches tears giggling cheering purring wanting believing
:rules
[4
{5
:id
'warmth.ease
:patterns
[25
'[ can|could ..6 in <possessive> sleep ]
'can|could ..5 [ with <possessive> eyes shut|closed ]
'[ one hand|arm tied behind ]
'[ roll|rolls|rolled|rolling|trip|trips|tripped|slip|slips|slipped|flow|flows|flowed off|from <possessive>|the tongue|lips ]
'[ second nature|skin ]
'[ <ease-verb> through ] it|this|that|them|every|all|each|both|<practice>
'[ <ease-verb> through ] the|a|his|her|their|our ..1 <practice>|text|texts|test|tests|questions|interview|list|sums|set|words|sheet
'[ make|makes|made|making it|that|this|everything look|seem easy|effortless|simple|natural|possible ]
'[ child play ] !area !park
'[ without breaking|turning|missing|batting a? hair|sweat|stride|beat|eyelid ]
'<abstract>|<machinery>|everything|school|department ..2 [ tick|ticks|ticked|ticking|hum|hums|hummed|humming|purr|purrs|purred|purring|gels|gelled along|over|nicely|away ]
'<abstract>|everything [ falls|fell|slots|slotted|clicks|clicked into place ]
'[ military|clockwork|pinpoint|surgical|laser|laserlike|forensic precision|accuracy|timing|focus|attention ]
'[ like a|an old|seasoned|true hand|pro|professional|trouper|veteran ]
'[ like a hot knife|dream|charm|treat|swiss ]
'[ to a tee|t ] $|.|,|and
'[ to the manner born ]
'[ every inch the|a ]
'[ every bit the ]
'[ not a|one hair|foot|thing|pencil|step|note|word|move ..1 wrong|out|wasted ] !loud
'[ a place for everything ]
'[ apple pie order ]
'[ house in order ]
'<v-have>|<v-get> <possessive> [ ducks in a ]
'<possessive> [ act together ]
:unless
[3
'question
'rule
'thanks
:catches
[2
'He could lead assembly in his sleep.
'Queueing ran with clockwork timing.
:passes
[3
'The dog slept in its basket.
'The boat sailed through the water.
'The plan was made by hand.
{6
:id
'warmth.draw
:patterns
[20
'[ draw|draws|drew|pull|pulls|pulled|suck|sucks|sucked|reel|reels|reeled|lure|lures|lured|tempt|tempts|tempted you|one|readers|visitors|me in ]
'[ beg|begs|begged|begging|crying|cries|scream|screams|screaming out? to be ]
'[ crying|cries|cried|screaming|screams out for ]
'[ leap|leaps|leapt|jump|jumps|jumped off|from the page|screen ]
'[ jump|jumps|jumped|leap|leaps|leapt out at ] you|one|me|us
'[ spring|springs|sprang|burst|bursts into|to life ]
'[ stops|stopped|stopping you|me|us|visitors|one in ] <possessive>|our|your|their|one's tracks
'[ catch|catches|caught the eye ]
'[ spring in <possessive>|the step ]
'had|has|have|left|kept|got me|us|everyone|everybody|you|the|them ..1 [ in? <moved-me> ]
'[ edge of <possessive>|our seat|seats ]
'[ hanging|hung|hang|hangs on|off ] <possessive>|your|every|each ..1 [ word|words|lips ]
'[ thing|things of beauty ]
'[ joy|sight|wonder|pleasure|delight|marvel|treat to behold|watch|see|witness ]
'[ sight for sore ]
'i|we|one|you [ could have|'ve? stayed|listened|watched|sat ..2 all|forever|longer|hours ]
'[ a dry eye ]
'[ warm|warms|warmed|melt|melts|melted|gladden|gladdens|lift|lifts|lifted|capture|captures|captured|fire|fires|fired|swell|swells|stole the|my|our|your|everyone's|their heart|hearts|spirits|cockles|imagination|imaginations ]
'[ put|puts|bring|brings|brought|putting a|an|the smile|lump|tear|grin to|on ]
'[ do|does|did <possessive>|your|my|the|one heart|soul good ]
:unless
[3
'question
'rule
'thanks
:even
[1
'phrase
:catches
[3
'The loft begs to be read in.
'The opening line draws you in.
'Her reading had the room spellbound.
:passes
[3
'The magnet drew the pins in.
'A cat sprang to the sill.
'The tutor asked to be let in.
{6
:id
'warmth.rate
:patterns
[54
'you|he|she|they|we|i|<name> ..1 [ <win-verb> ] the|that|this|it|your|every|his|her|their ..1 <practice>|<abstract>|<school-thing>|it|timing|tone|question|brief|recap|bit|part|feel !board
'you|he|she|they|we|<name> ..1 [ <win-verb> it|that ] $|.|,
'[ earn|earns|earned|earning <possessive>|its keep|stripes|spurs|place|crust|corn|salt ]
'[ worth <possessive>|its|every|the weight|penny|minute|second|while|candle|wait|effort|hype|salt ]
'[ some going|feat ] $|.|,
'[ no|not mean|small|little|bad feat|achievement|accomplishment|going ]
'[ quite something ] $|.|,|to
'[ fair play|dos|do's to ] you|him|her|them|all|the|both|<name>|everyone|whoever
'[ got|have|has to hand it to ]
'[ take|takes|took ..1 some|lot|lots|real of? beating|bottle|guts|nerve|courage|doing|bettering|topping ]
'[ hard|difficult|tough|impossible|tricky to beat|better|top|match|rival|improve|fault|equal|praise|resist|overstate|forget ] !the !a !an !them !each !both !two !up
'[ hard|tough act to ]
'[ bettered|unbettered|unimprovable|unfaultable ]
'[ class act|apart ]
'[ top|world|five|gold|champagne|premium star|league|moment|standard|drawer|beating|stars ] <practice>|<abstract>|stuff|moment
'[ pick of the bunch|crop|litter|lot ]
'[ cream of the ]
'[ highlight|find|hit of the|my|our day|morning|visit|week|afternoon ]
'a|<be>|certainly|definitely|very [ one|name|teacher|leader to watch ]
'[ future head|deputy ]
'[ leader|head|star|deputy|teacher|author|scientist|writer in the? waiting|making ]
'[ going places ]
'[ destined for great|greatness|higher|leadership|big|bigger|better ]
'[ made of stern|sterner|strong|tough stuff ]
'he|she|they|you|school [ has|have it all ] $|.|,
'[ full|complete|whole package ] $|.|,
'you|you're|he|she|he's|she's|they|talent|talents|skills|gifts ..1 [ wasted in|on|here|where ]
'[ steal|steals|stealing|stole|pinch|pinching|pinched|nick|nicking|nicked|poach|poaching|swipe|swiped|magpie|magpied|magpieing|filch|pilfer|pilfering ] your
'i|we|i'll|we'll|i've|we've|i'm|we're ..3 [ steal|stealing|stole|pinch|pinching|pinched|nick|nicked|nicking|poach|poaching|swipe|swiping|magpie ] this|that|it|the|her|his|their
'[ how|so highly ] i|we|rated|regarded|thought
'[ thinks|think|thought the world|highly of ]
'[ by halves ]
'[ give|gives|gave|giving his|her|their|your|it all|everything ] $|.|,|and|to
'[ give|gives|gave|giving ..1 hundred|110 per|percent ]
'[ real|proper|true|full|genuine|strong|clear|total ownership|buy ] of|over|in
'[ real|serious|proper|careful|much|such|lot|deal of? thought|effort|love|care|work has|have|had gone|been ]
'put|puts|putting|poured|ploughed|invested [ real|serious|proper|careful|much|such|lots|great|so|a ..2 thought|effort|love|care|heart ] into
'[ move|moved|moves|moving mountains ]
'[ turn|turns|turned|turning ..1 school|department|place|results|behaviour|attendance|tanker|culture|things around|round ]
'[ pull|pulls|pulled a blinder ]
'[ punch|punches|punched|punching above ]
'[ out of this world ] $|.|,|and
'[ out of the park ] $|.
'[ into a cocked hat ]
'blow|blows|blew|blown|blowing ..3 [ out of the water ]
'[ knock|knocks|knocked|knocking spots|socks off ]
'[ <v-do> ..1 heavy|donkey lifting|work ]
'[ <v-do> ..2 spadework|legwork|groundwork ]
'[ heavy lifting ] for|in|here|$
'[ wishing i|we <be>|had|could ]
'write|read|sentences|piece|prose|paragraph|retell|recount|<practice>|it ..1 [ sang|sparkled|zinged|fizzed|crackled ] $|.|,|when|once|from
'question|questions|prompt|pause|answer|idea|change|<practice>|that|it|which ..1 [ opened|opens|unlocked|unlocks|freed|cracked ..1 doors|eyes|minds|the|it|them|everything ..2 up|open|$ ] !door !jar !box !lid
'question|questions|prompt|pause|answer|idea|change|<practice>|that|which ..1 [ opened|opens|unlocked the|a ..1 lesson|discussion|debate|text|talk|conversation|topic|thinking|class ] up|out|$
'<young>|<learner-noun>|they|he|she ..1 [ fly|flies|soar|soars|soared|blossom|blossoms|blossomed|bloom|bloomed|flowered ] $|.|,|once|when|with|in|under|here !kites
:unless
[1
'rule
:even
[2
'phrase
'question
:catches
[3
'You aced the recap.
'Fair dos to whoever drew the map.
'I'm nicking your exit tickets.
:passes
[4
'The dog stole a bone.
'The team won a gold star cup.
'The mountain was moved to the next slide.
'He nailed the board to the wall.
{6
:id
'warmth.root
:category
'loaded
:patterns
[13
'[ woven|weaves|weave|stitched|threaded|baked|hardwired|ingrained|soaked|steeped|etched|sown into|through|in|throughout ..1 everything|culture|dna|bones|life|tradition|curriculum ] !<thing>
'[ in|into the fabric of ]
'<work-subject>|<virtue>|<abstract>|<inner>|kindness|safety|care|respect ..2 <be> in the|its|our|their ..1 [ bloodstream|blood|dna|bones|marrow|lifeblood|veins ]
'[ live|lives|lived and breathe|breathes|breathed ] !in !under !air !through
'[ heart|soul|pulse|engine|hub|glue|rock|beacon|conscience|backbone of|holding|behind the|this|our|every ..1 school|department|team|community|place|staffroom|faculty ]
'<have>|had|with|more|most|some|any|no|little|lost|lacks|lacked|without|needs ..2 [ bite|oomph|clout|heft|traction|fizz|zip|zing|mojo|pizzazz ] $|.|,|about|to|in|for|and|since|of !from !of
'[ lost its teeth|bite|edge|shine|spark|sting|sheen|appeal|impact|point|purpose|meaning|soul|heart|way ]
'policy|policies|rules|sanctions|code|detention|committee|board|system ..2 [ has|have|with no|real|little|some|any teeth ]
'[ pull|pulls|pulled|pulling in the same ]
'[ singing|sing|sings|reading from the same ]
'[ battle hardened|scarred|weary ]
'[ time honoured|honored ]
'[ seasoned|vaunted|fabled <any> ] !the !soup !with
:unless
[3
'question
'counted
'rule
:catches
[3
'Kindness is in the bones of the place.
'Talk is woven through everything they do.
'The coda had real bite.
:passes
[3
'The ribbon was woven into the mat.
'Oxygen travels in the blood.
'Season the soup with salt.
"""#),
    (name: "words-frames.yaml", text: #"""
{2
:about
'Words by what they do in a sentence: things that can be touched, work that is only talked of, what changes people, what staff do day by day. Rules and zones build their frames from them.
:sets
{22
:thing
{3
:about
'What can be touched, eaten, worn, driven, switched on or looked up; said of these, little is a verdict.
:forms
'noun
:words
'alarm apron badge bag ball balloon banana bar barrier basket bat battery beaker bean bed bell belt bench bib bicycle bike bin biscuit blanket blind block boat boiler bolt bone bottle bowl box bread brick bridge broom brush bucket bulb bus button cabinet cable cage cake calculator calendar camera candle canopy cap car card cardboard carpet carriage cart cartridge case ceiling cello chain chair chalk charger chart clay clip clipboard clock cloth coach coat coin comb compass computer cone container cooker cot counter crate crayon cup cupboard curtain cushion desk dial dice dinner dish door doorbell dough drain drawer drill drum duster easel egg engine envelope eraser escalator fan fence ferry film finger flag flask floor flour flower folder food foot fork fountain frame freezer fridge fruit fuse game gate generator glass globe glove glue goal grass guitar hammer hamper handle hanger hat heater hedge helmet hinge hoop hook hose hutch icing ink instrument intercom jacket jar jelly jigsaw juice jug jumper kettle key keyboard kiln kit kitchen kite knife label ladder lamp laminator lantern laptop leaf lens letterbox lid lift light lock locker log lorry loudspeaker lunch lunchbox machine magnet mallet map marker marble mask mat meal medal menu metal meter microphone microscope microwave milk mirror mixture modem monitor mop motor mouse mug nail needle net nut oar oil oven paint paintbrush pan panel paper parcel path pavement pea pedal peg pen pencil piano picnic pill pin pipe pizza plank plant plaster plastic plate platform plug pocket pole pond pool post pot potato powder printer projector pulley pump puppet purse puzzle radiator radio rail ramp recorder register ribbon rice road robot rock roof rope rubber rug ruler sack salad salt sand sandwich saucepan saw scale scarf scissors screen screw seat seed sensor shed sheet shelf shelves shoe shovel shutter sink sieve siren skirt slab sledge sleeve slide slope soap sock sofa socket soil soup spade spoon spring stage stair stamp staple stapler step stick sticker stone stool stopwatch string sugar suitcase swing switch table tablet tank tap tape tea telescope tent terminal thermometer thread ticket tie tile timer tin tissue toilet token tomato tool towel toy track tractor trailer train tram tray tree trolley trousers trumpet truck tube tunnel turbine tyre umbrella valve van vase veg vehicle vent violin volcano wall wallet watch water wax wheel wheelchair whistle whiteboard wick window windmill wing wire wood wool wrapper yard yoghurt zip photocopier fridge scooter minibus lanyard trainer welly wellies tracksuit leotard goggles glasses shorts pyjamas hoodie tabard annexe basement corridor foyer lobby porch cloakroom lavatory washroom pitch court field heating lighting plumbing ventilation wifi signal internet sandpaper queue photograph photo picture painting portrait plaque mobile sculpture booklet leaflet brochure pamphlet handout postcard animal ant bear bee bird butterfly cat caterpillar chick chicken cow dog duck fish fox frog goat hamster hen horse insect ladybird lamb lion lizard monkey newt owl penguin pig pony puppy rabbit rat sheep slug snail snake spider squirrel tadpole tiger tortoise whale wolf worm acid alkali atom axis angle circle cube cylinder decimal denominator diagram fraction gas graph hexagon ice integer iron line liquid copper magnesium molecule numerator ore parabola pentagon prism pyramid ray rectangle salt solid solution solvent sphere square steel substance sulphur triangle wind rain snow sun fog frost ice hail thunder storm weather sky sunlight cloud sea river wave tide
:event
{2
:about
'What happened to a day and is written down as it was.
:words
'vote election meeting strike flood fire drill storm snow survey ballot draw raffle closure funeral merger inquiry roadworks match consultation decision alarm leak trip accident injury bereavement illness referendum delivery eclipse
:abstract
{2
:about
'Work that can only be spoken of; what it did or failed to do is somebody's reading.
:words
'teaching learning practice provision curriculum planning marking feedback questioning modelling assessment differentiation behaviour leadership management governance monitoring moderation evaluation communication engagement participation challenge pace structure sequencing support guidance scaffolding explanation explanations instruction instructions delivery vision ethos culture climate atmosphere relationship relationships rapport routine routines expectation expectations transition transitions training induction mentoring coaching supervision accountability ambition aspiration oversight teamwork collaboration discussion dialogue talk debate questions tasks activities task activity modeling intervention interventions homework tracking strategy strategies approach approaches policy policies system systems attainment achievement progress outcomes results standards quality consistency coherence knowledge understanding vocabulary oracy phonics reading writing maths mathematics literacy numeracy science plenary plenaries starter starters criteria objectives objective targets target rewards sanctions reward sanction consequences inclusion safeguarding attendance punctuality morale wellbeing workload organisation layout deployment grouping seating stretch rigour depth breadth focus emphasis enrichment pastoral input inputs lesson lessons session provision offer scheme programme model
:abstract-plain
{2
:about
'Verbs with which such work does nothing but take place.
:words
'is are was were has have had be been being begins began begin starts started start ends ended end finishes finished runs ran takes took lasts lasted happens happened covers covered includes included lists listed names named says said uses used mentions mentioned contains contained comes came meets met opens opened in on at of for with by from and or to about across between before after during than as that which who when where while if will would can could should must may might do does did not n't
:craft-verb
{2
:about
'What staff do day by day. "Do not" before one of these is a charge.
:words
'check look monitor plan use ask model visit share follow assess mark review track know adapt revisit explain expect insist intervene discuss listen observe evaluate build link connect question challenge probe extend support encourage notice respond address tackle target develop promote collaborate understand communicate consult involve engage praise reward scaffold circulate demonstrate differentiate analyse act own lead hold drive drill rehearse recap reinforce refer return record reflect tailor match pitch anticipate spot pick see seek think value trust back prioritise coordinate enforce implement apply deliver embed stretch push draw give make take set allow let move vary group go get do always consistently routinely often yet really properly fully regularly systematically actively necessarily appear seem want have help keep start stop teach train meet read work
:cause-verb
{4
:about
'What one thing is said to do to people or to another.
:forms
'verb
:words
'settle unsettle calm soothe steady stabilise relax energise enliven reinvigorate revive refresh lift boost raise widen broaden deepen enrich improve strengthen weaken sharpen dull dampen deflate derail stall slow quicken accelerate hasten halt curb curtail reduce increase minimise maximise multiply double halve cement consolidate cultivate nurture foster breed engender generate create produce yield spark spur fuel stoke prompt provoke trigger encourage discourage deter dissuade enable disable empower equip free release liberate unlock unleash restrict constrain limit confine hamper hinder hold impede inhibit block undermine erode sap drain deplete exhaust overload overwhelm confuse bewilder muddle distract lose bore engage motivate demotivate inspire enthuse excite interest captivate hook transform change turn shape mould drive underpin sustain support secure guarantee ensure safeguard protect prevent stop rob deprive starve deny cost spare save allow permit force push pull prod nudge steer help aid assist hurt harm damage ruin spoil benefit reward pay influence affect impact alter reassure comfort unnerve intimidate frighten scare worry upset annoy irritate frustrate anger alienate embarrass shame silence focus refocus occupy busy absorb immerse involve include exclude isolate divide unite bond bind feed inform explain account narrow close bridge widen ease relieve lighten remove make give keep leave bring send throw build get let
:include
'cause-verb-odd
:cause-verb-odd
'fed held led brought brings made makes making gave given gives kept keeps left leaves sent threw thrown built got built lost drove driven drives drew drawn lets paid pays bred hurt cost costs shut let took takes meant means freed frees stole stolen underpins underpinned gets won wins
:made-of
{2
:about
'Participles of what a cause has done; after "has" they say that it did.
:words
'settled unsettled calmed steadied energised enlivened revived refreshed lifted boosted raised widened broadened deepened enriched improved strengthened weakened sharpened dulled dampened deflated derailed stalled slowed quickened accelerated halted curbed cemented consolidated cultivated nurtured fostered bred generated created produced sparked spurred fuelled prompted provoked triggered encouraged discouraged deterred enabled empowered equipped freed released liberated unlocked unleashed restricted constrained limited hampered hindered impeded inhibited blocked undermined eroded sapped drained exhausted overloaded overwhelmed confused bewildered distracted bored engaged motivated demotivated inspired enthused excited captivated transformed changed turned shaped driven underpinned sustained secured guaranteed ensured prevented robbed deprived starved denied cost saved forced pushed helped hurt harmed damaged spoilt spoiled benefited influenced affected impacted altered reassured unnerved intimidated frightened worried upset annoyed frustrated alienated embarrassed silenced focused refocused united divided fed eased relieved lightened made given brought kept left got taken paid
:cause-start
{2
:about
'What causes, at the head of a sentence.
:words
'clear strong weak good poor careful close regular daily weekly shared joint early late small large tight loose low high new better fewer more less smaller larger longer shorter consistent inconsistent frequent warm positive negative effective ineffective skilful firm calm slow brisk rushed vague muddled thorough constant endless repeated over under choice having getting giving lack absence presence visibility
:rank-er
{2
:about
'Comparatives that rank work or people.
:words
'better worse stronger weaker sharper richer poorer quieter calmer louder neater messier busier keener abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier steadier smoother slicker fuller deeper broader narrower thinner slower faster quicker fresher bolder braver livelier kinder stricter fairer brighter duller tighter looser wiser smarter clearer simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer sadder prouder healthier superior inferior prouder plainer crisper maturer readier likelier worthier surer warier shyer wilder milder blunter hungrier grumpier moodier scrappier sloppier bittier patchier choppier woollier vaguer shakier drearier brisker terser franker meeker tamer fiercer harsher hardier chattier surlier jollier nimbler abler fussier pushier needier flakier wordier leaner meaner fitter cheerier gloomier
:change-verb
{2
:about
'Verbs of rising and falling, said of quality and the like.
:words
'dips dipped dip drops dropped drop falls fell fallen fall rises rose risen rise slips slipped slip slides slid slide wanes waned fades faded sags sagged tails tailed deteriorates deteriorated declines declined improves improved grows grew grown shrinks shrank soars soared plummets plummeted slackens slackened picks picked climbs climbed slumps slumped drains drained ebbs ebbed evaporates evaporated dwindles dwindled weakens weakened strengthens strengthened worsens worsened suffers suffered tumbles tumbled collapses collapsed lifts lifted quickens quickened varies varied
:inner
{2
:about
'What is inside people and is seen by nobody.
:words
'confidence enthusiasm interest motivation morale concentration attention engagement curiosity patience excitement energy anxiety frustration boredom resentment trust goodwill pride enjoyment belief understanding focus mood spirits spirit appetite resolve determination resilience commitment willingness loyalty ambition nerves nerve tempers temper
:plain-ly
{2
:about
'Words in "-ly" that say when, where, how often or by what means, and are no verdict; and nouns and verbs so spelt.
:words
'early daily weekly monthly yearly hourly nightly termly fortnightly quarterly biweekly only family reply supply apply july italy fly ally rally tally belly bully jelly lolly holly billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly assembly anomaly butterfly dragonfly monopoly doily multiply imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly exactly nearly partly approximately roughly shortly recently currently previously originally initially finally eventually immediately suddenly briefly separately individually alternately simultaneously verbally orally physically manually digitally electronically annually formally informally publicly privately locally nationally globally internationally horizontally vertically diagonally anonymously randomly numerically alphabetically chronologically jointly respectively namely possibly probably presently formerly newly lately legally officially automatically evenly equally firstly secondly thirdly lastly kindly thankfully sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly largely generally usually normally typically occasionally regularly frequently rarely elderly likely unlikely lonely monthly costly chiefly solely purely simply merely nightly temporarily permanently gradually rapidly instantly promptly punctually subsequently consequently accordingly additionally similarly alternatively conversely theoretically practically chemically electrically mechanically biologically historically geographically mathematically scientifically grammatically phonetically visually musically internally externally centrally remotely virtually really fully completely entirely totally partially wholly doubly triply singly freely openly sideways heavily slightly apparently evidently clearly obviously certainly actually basically essentially literally usually hardly barely scarcely especially particularly specially specifically mutually culturally bodily badly readily overly unduly friendly lovely ugly silly jolly lively lowly holy orderly surly burly manly womanly secretly safely securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently correctly incorrectly properly improperly wrongly rightly accurately nearly hopefully sadly luckily unluckily happily
:generic-act
{2
:about
'What whole groups are said to do, now and always. Of a group without a number it is a claim, not a sight.
:words
'behave respond benefit progress achieve attain thrive flourish listen respect demonstrate display develop gain grow lack struggle fail challenge support help encourage inspire engage participate contribute collaborate cooperate persevere persist concentrate focus articulate reason reflect aspire strive care trust value recognise promote model drive ensure treat act deserve settle cope manage drift wander misbehave rush waste ignore tolerate assume rely depend avoid resist exceed excel apply accept adapt appreciate embrace enjoy welcome expect insist nurture champion celebrate prioritise overlook neglect underestimate overestimate foster cultivate instil uphold embody exhibit exude shine relate respect conduct carry acquire retain recall remember build secure master tackle relish approach access understand know want love like dislike hate feel believe think hold underachieve underperform outperform lag excel speak communicate make take show lead need get learn give go
:generic-act-s
{2
:about
'The same said of a school, a team or one leader.
:words
'promotes fosters values nurtures champions prides ensures knows listens cares treats welcomes celebrates embraces prioritises respects neglects ignores lacks fails thrives flourishes struggles excels promotes encourages inspires supports challenges empowers believes understands recognises embodies exudes instils cultivates upholds demonstrates exemplifies puts places lives breathes punches deserves drifts coasts stagnates fosters serves delivers caters underestimates overestimates overlooks undervalues prizes treasures trusts strives aspires builds drives maximises insists expects tolerates models epitomises radiates
:generic-act-plain
{2
:about
'What tells that such a sentence only says what is done, where and with what.
:words
'it them turns turn place part lessons lesson notes photos registers a an the their two three four in at on to by from with for part home
:note-subject
{3
:about
'What a short note begins with when it leaves the verb out.
:words
't ta tas ch chn sts ht slt room classroom hall group table class noise pupils children boys girls teacher start end ending mood
:include
'practice abstract
:plain-state
{2
:about
'Words after "was" that say where people are, what they play and whose turn it is.
:words
'captain goalkeeper keeper partners partner twins siblings friends brothers sisters visitors helpers monitors monitor winners losers there here elsewhere home school outdoors indoors nearby next first second third last left right centre bottom top muslim christian jewish hindu sikh welsh english polish deaf blind vegan vegetarian diabetic asthmatic fluent bilingual taller shorter older younger heavier lighter nearer further closer together apart opposite free due ready done finished gone back asleep awake quiet silent still seated new eleven twelve thirteen aged five six seven eight nine ten chosen given told shown taken brought taught sent met seen heard left led put split drawn paid kept held made
:school-subject
'maths mathematics english science history geography re rs pshe rshe french spanish german welsh latin irish mandarin art music drama computing dt pe citizenship economics biology chemistry physics literature philosophy technology textiles cookery dance psychology sociology business media algebra geometry
:school-thing
{2
:about
'Work on paper and in the timetable; "do not" of these, in the present, is a charge.
:words
'display displays record records plan plans resource resources material materials worksheet worksheets slides session sessions groups club clubs newsletter website report reports timetable policy policies map notes prompts prompt examples books work rewards sanctions rules meetings systems procedures plans logs tests scores grades comments
:logistic-verb
'sign wear carry bring park queue book show collect register pay return order lock wash ring phone email fill tick hang stack tuck line wait walk knock report stay stand enter exit leave arrive attend hand
:plain-mind-object
{2
:about
'What people can be heard to know.
:words
'name names answer answers number numbers words word song way code date time tune password address route
"""#),
    (name: "words-grammar.yaml", text: ##"""
{2
:about
'Small words that patterns are built from. Other files use these sets; no rule stands here.
:sets
{16
:number
'# one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half third quarter once twice dozen both couple single
:opener
{2
:about
'Words that open a sentence before an article and are no verb.
:words
'the a an new old other another same next our my his her its their your more less fewer only in on at by for from with of to into onto over under above below behind beside between during after before since until till near next inside outside through throughout across along around round up down off out past towards against among without within upon beyond opposite like unlike despite per via about as if when while where whether because although though unless once that which who what how why so and but or nor yet then than also both either neither all half most many some few several each every no none not only just even almost nearly perhaps maybe thank thanks dear hello hi today tomorrow yesterday tonight now here there later afterwards meanwhile monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december noon midday morning afternoon lunchtime breaktime playtime lunch break see note such quite rather never always often given except hands eyes tables books besides plus minus times is are was were did does do can could will would should has have had let's it's that's there's one two three four five six seven eight nine ten twice this these those it he she we i you they nobody everyone everybody somebody anybody ready well yes please sorry welcome spring summer autumn winter christmas easter
:be
'is are was were be been being am isn't aren't wasn't weren't it's that's there's they're he's she's we're remain remains remained become becomes became becoming stay stays stayed
:have
'have has had having haven't hasn't hadn't
:do
'do does did don't doesn't didn't
:not
'not never no isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't cannot couldn't won't wouldn't
:negative-do
'don't doesn't didn't can't cannot couldn't won't wouldn't
:modal
'can could may might will would shall
:article
'a an the
:determiner
'a an the this that these those my your our his her its their some any each every another no one two three four five six seven eight nine ten #
:possessive
'my your our his her its their
:degree
'very really quite so extremely rather fairly pretty incredibly hugely highly truly absolutely completely totally utterly particularly especially remarkably exceptionally too more most less least increasingly consistently generally mostly largely somewhat slightly bit little touch tad far much way even still always never often sometimes usually rarely seldom all both not already also clearly obviously certainly genuinely thoroughly wholly entirely deeply noticeably visibly evidently apparently frankly simply just overall again such perfectly equally similarly unusually surprisingly immensely enormously wonderfully terribly awfully amazingly stubbornly worryingly disappointingly persistently unacceptably impressively pleasingly refreshingly painfully woefully commendably alarmingly shockingly reassuringly encouragingly reliably stunningly delightfully depressingly frustratingly relentlessly dangerously needlessly unduly overly notoriously markedly strikingly decidedly distinctly downright positively unfailingly supremely eminently acutely chronically desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally inherently palpably reasonably moderately relatively comparatively marginally partially partly insufficiently inadequately excessively unreasonably disproportionately understandably sadly thankfully sufficiently suitably appropriately fully uncommonly predictably invariably routinely commonly typically normally occasionally regularly frequently constantly undeniably unquestionably quietly fiercely passionately emotionally academically socially physically technically professionally
:intensifier
'very really extremely so incredibly hugely truly absolutely completely totally utterly particularly especially remarkably exceptionally immensely enormously terribly awfully amazingly genuinely thoroughly
:adverb
'really clearly obviously certainly genuinely just still also already always never often sometimes usually rarely seldom all both each simply fully quickly soon now then truly evidently apparently consistently generally mostly largely particularly especially visibly plainly definitely undoubtedly actually even no longer not quite very much
:they
'he she they it who
:first-person
'i we
"""##),
    (name: "words-people.yaml", text: #"""
{2
:about
'Words for people in and around a school, and for the work that is reviewed there.
:sets
{9
:person
{3
:forms
'noun
:words
'toddler baby crawler twin sibling pupil student child learner boy girl class group cohort kid youngster reader writer mathematician teacher head headteacher deputy leader governor assistant adult coach mentor coordinator senco colleague parent carer mother father mum dad family practitioner tutor trainee cleaner arrival starter leaver joiner lad lass prefect bursar midday playmate director trustee teenager infant junior reception apprentice
:include
'person-extra
:person-extra
'children staff people everyone everybody someone somebody nobody ta tas ect ects slt families parents hlta lsa lsas governors team teams he she they them y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 author authors inspector inspectors researcher researchers adviser advisers advisor advisors consultant consultants officer officers chair clerk technician technicians supervisor supervisors principal principals facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers newcomer newcomers scholars scholar graders para paras paraprofessional paraprofessionals instructor instructors keyworker keyworkers chn sts stds pupil's classes miss sir toddlers peers pupils' others boys' learners men women individuals ks1 ks2 ks3 ks4 sencos nurse cook caretaker librarian
:learner-noun
'pupil pupils student students child children learner learners boy boys girl girls class classes group groups kid kids youngster youngsters cohort cohorts reader readers writer writers people lad lads one ones set sets table tables year years mathematicians individuals
:adult-noun
'teacher teachers head heads headteacher headteachers deputy deputies leader leaders governor governors staff ta tas assistant assistants adult adults coach coaches practitioner practitioners senco tutor tutors trainee trainees director directors coordinator team teams colleague colleagues mentor mentors slt department departments school schools trust
:family-noun
'parent parents carer carers mother mum mums father dad dads family families
:speaker
'p1 p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 t ta p s pupil teacher student child boy girl miss sir adult parent head leader governor staff interviewer reviewer voice
:institution
'school schools primary academy college trust house infant infants junior juniors nursery centre church project award awards federation street road lane park hill wood first hall partnership programme scheme foundation federation
:honorific
'mr mrs ms miss dr sir madame prof professor señor st
:practice
{3
:about
'What a review looks at; as subjects and objects of verdicts.
:forms
'noun
:words
'lesson teaching learning practice provision curriculum planning plan task activity question questioning answer explanation modelling model feedback marking comment assessment behaviour discussion talk pace transition start opening ending plenary introduction conclusion starter routine display environment atmosphere climate ethos culture relationship rapport leadership management governance attendance attainment achievement progress outcome result standard work book writing reading phonics maths mathematics english science vocabulary subject knowledge understanding skill support intervention homework resource worksheet sequence structure design approach strategy method technique system process policy communication organisation timetable playtime lunchtime assembly meeting training induction monitoring evaluation improvement presentation handwriting spelling delivery instruction teamwork tracking data engagement participation performance progression coverage challenge expectation attitude effort focus concentration contribution response demonstration example exercise session course programme scheme unit topic project drawing essay story paragraph performance signage catering welcome greeting handover briefing dismissal rota concert residential artwork sketchbook quiz mock tutoring nurture recruitment retention appraisal consultation scrutiny oversight tutorial seminar workshop phrasing wording feature strand spread hook recap opener stimulus scaffold finale debrief storytelling diction corridor classroom playground library hall website newsletter report review decision choice use deployment conduct pitch tone voice manner guidance instruction link thinking reasoning oracy listening handling discipline order control movement safeguarding morale uniform quality effort idea language speech grammar punctuation pronunciation numeracy literacy memory fluency comprehension stamina habit manners pacing procedure direction grouping modeling accountability rigor rigour alignment preparation timing balance variety range opportunity capacity vision direction grasp command
"""#),
    (name: "words-speech.yaml", text: #"""
{2
:about
'Ways of saying, and things that carry words. Where these stand, words belong to someone else.
:sets
{8
:say-strong
'say says said tell tells told wrote explain explained comment commented mention mentioned added reported describe described suggested replied asked remarked answered ticked recalled whispered
:say
'say says said saying tell tells told write writes wrote written explain explains explained answer answered answers reply replied replies ask asked asks comment commented comments report reported reports describe described describes suggest suggested suggests mention mentioned mentions add added adds note noted notes state stated states recall recalled remark remarked whisper whispered respond responded tick ticked ticks choose chose chosen pick picked vote voted voted rate rated call called calls agree agreed disagree disagreed name named names list listed lists announce announced confirm confirmed predict predicted argue argued
:speech-any
{2
:words
'shouted called read reads heard quote quoted sang sung spoken texted chorused admitted claimed complained labelled titled entitled headed marked named asks praised thanked according words word put puts sign card
:include
'say
:quote-source
'sign signs poster posters label labels title titles book books heading headings notice card cards banner display displays chart slogan motto sticker board slide caption song headline screen policy form glow grow box column row worksheet slip letter email file folder chapter poem text programme scheme strip badge certificate page prompt prompts door wall word words term phrase category criterion
:document
'policy policies notice notices sign signs letter protocol timetable rule rules handbook guidance law code regulation regulations statute contract form poster card agreement instruction instructions guideline guidelines checklist memo circular newsletter website procedure procedures requirement requirements legislation charter statement declaration prospectus brochure list bulletin email minutes report sheet framework booklet leaflet specification syllabus criteria contract constitution
:errand
{2
:about
'Things that go from hand to hand and must be somewhere in time.
:words
'form forms coach bus minibus parcel box boxes money reply replies slip slips key keys gate gates door doors list lists van order orders payment cheque register registers email emails letter letters return returns lunch lunches ticket tickets badge badges bag bags kit coat coats equipment delivery booking bookings taxi invoice invoices
:session-role
'facilitator presenter timekeeper scribe visitor visitors reviewer reviewers chair clerk observer observers host hosts speaker speakers listener listeners candidate candidates applicant applicants driver drivers
:plain-effect
'cancelled postponed delayed rearranged rescheduled swapped closed shut locked late moved changed cut shortened abandoned off brought stopped dim
"""#),
    (name: "words-value.yaml", text: #"""
{1
:sets
{10
:value-sure
{2
:include
'value-more
:words
"5975
superb splendid marvellous wonderful fantastic fabulous terrific tremendous stunning amazing awesome incredible lovely delightful charming gorgeous attractive appealing impressive admirable commendable praiseworthy laudable exemplary inspirational inspiring uplifting captivating engaging compelling stimulating motivating enriching insightful perceptive imaginative inventive innovative ingenious masterly masterful skilful adept accomplished proficient competent talented seamless purposeful fruitful effective efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic nurturing welcoming harmonious robust rigorous meticulous coherent cohesive aspirational sensible excellent exceptional outstanding inadequate unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime brilliant flawless faultless impeccable immaculate enviable unrivalled unparalleled enjoyable pleasing pleasurable gratifying heartening encouraging heartwarming promising refreshing reassuring memorable tasteful elegant articulate eloquent astute shrewd diligent conscientious industrious hardworking studious attentive courteous respectful considerate dedicated devoted passionate enthusiastic tireless dull tedious boring dreary drab uninspiring uninspired uninteresting monotonous lacklustre lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy inconsistent erratic haphazard disorganised chaotic scruffy shabby grubby confusing muddled incoherent unclear woolly ineffective inefficient ineffectual unproductive pointless useless futile worthless meaningless irrelevant inappropriate unsuitable unacceptable unhelpful counterproductive damaging worrying concerning alarming disappointing frustrating depressing dismal dire appalling awful terrible dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful scandalous shameful embarrassing cringeworthy laughable ridiculous absurd foolish stupid lax lackadaisical sluggish plodding laboured stilted clunky clumsy cumbersome unambitious undemanding unchallenging tokenistic perfunctory cursory apathetic lethargic listless unkind unfair unjust unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish incompetent inept hopeless clueless negligent irresponsible thoughtless insensitive tactless rude disrespectful insolent disobedient defiant unruly rowdy boisterous disruptive unsettled hectic frantic frenzied lopsided misguided misleading unconvincing unimpressive underwhelming underdeveloped unfocused aimless directionless rudderless unstructured underprepared unprepared forgettable lamentable overcomplicated bland insipid stale lazy sloppy messy untidy cluttered unwelcoming uninviting soulless joyless oppressive intimidating overbearing patronising condescending dismissive sarcastic unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable eager motivated unmotivated demotivated disaffected disinterested uninterested problematic troubling unfortunate regrettable poorly badly dreadfully appallingly superbly brilliantly beautifully wonderfully marvellously fantastically admirably commendably impressively adequate authoritative charismatic empowering transformative transformational exciting fascinating intriguing entertaining tedious groundbreaking outmoded antiquated overambitious unrealistic unachievable inflexible rushed wholehearted disorderly orderly purposeless mature immature childish sophisticated unsatisfying illogical nonsensical unwise excessive needless unnecessary wasteful lamentably inexcusable indefensible intolerable unforgivable exemplary peerless stellar sterling

adroit deft assured accomplished standout noteworthy notable creditable respectable passable tolerable decent fantastic cracking smashing ace fab super beautiful beautifully magical belaboured commanding disconcerting flawed flustered harried nagging overcrowded punishing ragged rambling unwilling brash breezy candid celebratory civilised cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring lenient manic misplaced moody murky offhand pacey permissive perverse plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic strenuous superfluous surprising temperamental theatrical tolerant troublesome turbulent uncompromising unfriendly wearisome zany zestful assertive cautious fussy jerky lousy receptive rebellious resentful sulky staid invigorating demoralised disarming endless engrossing entertaining exuberant foolhardy frosty gormless grumpy heartless immoderate incisive lopsided militaristic muddled overheated pitiful disastrous catastrophic horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant arduous skillful talkative melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless excitable impressionable precocious disagreeable fastidious scrumptious delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof steadying calming galvanising unremarkable chuffed filthy grimy mucky smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish brattish childlike sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish outlandish amateur makeshift shopworn careworn toothless faceless characterless bloodless gutless airless voiceless formless baseless groundless rootless ruthless reckless restless listless lustreless seamless shameless tasteless tactless timeless tireless fearless feckless peerless priceless senseless thriving flourishing floundering failing ailing dysfunctional toxic
:value-more
{2
:about
'Further words that weigh wherever they stand.
:words
"8531
rosy beleaguered bruising cloistered embattled emaciated festering jaundiced rarefied unbending unvarnished straitened overstuffed chastened unsentimental overreaching
silly daft compliant obedient biddable docile glacial realistic inexperienced gifted pushy stubborn spoilt accommodating adaptable appreciative attuned buoyant cheery collegiate communicative conducive congenial constructive contented convivial courageous dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened enthused exuberant favourable fearless forgiving forthright graceful hearty humorous impactful impartial impassioned influential inquisitive intelligent judicious loyal mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent punctual refined resounding selfless spontaneous stalwart staunch stoic streamlined succinct trailblazing trusting unbiased versatile watchful zippy abrasive aggressive agitated alienated ambiguous antagonistic argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic burdensome caustic clinical coarse colourless combative confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate destructive discordant discourteous disgruntled disingenuous dogmatic draining elusive exclusionary exhausting exploitative fatigued fickle flaky frail frayed fretful frivolous fuzzy giddy glum gruff hackneyed harassed harmful hollow hostile hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate inert infantile inhibited inhospitable injudicious insecure insidious insignificant insular intolerant irksome jaded jittery judgmental lumbering meek menial merciless moaning morose neglectful nonchalant nondescript noxious obsolete obstructive overpriced partisan patriarchal perilous petty prejudiced prescriptive prickly protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan spineless squalid stressful subdued subpar threadbare timid torpid tortuous traumatic uncouth underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable unskilful unsuccessful untrained uptight volatile vulgar weary whining wobbly worrisome clunking creaking crumbling outshone lagging laughably unbelievable unbelievably superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked undervalued underused underutilised underexploited underexplored underplayed overplayed oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass crude dazzling debilitating defective demotivating desirable detrimental dishevelled dispirited distracting divisive domineering dour effortless effusive engrossing energising enlivening enterprising erudite exquisite expressive faddish faltering fatuous faulty fraught frosty fulsome ghastly glorious glowing grating grotty grudging hapless honourable horrid horrible humourless imprecise inattentive indecisive inexpert interminable intrusive jarring jolly jovial laborious languid lightweight limp luminous majestic merry noble offensive onerous opportune pacy painless palatable pedantic playful poised polished ponderous profitable profound prosaic raucous reductive resourceful riotous rousing rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack slick snappy snazzy soothing soporific spiritless spirited stagnant sterile stirring strained strident stultifying superlative sympathetic tame tantalising tawdry taxing tepid thrilling timely tiresome touching tranquil turgid ugly unassuming unbalanced unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled unsophisticated unsound unspectacular unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous knowledgeable unknowledgeable masterfully tactful untaught unsupervised unsupported unsafe unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly pitiable lukewarm gallant heroic saintly angelic diabolical abrupt rapt spellbound gullible naive savvy canny wily streetwise comical hilarious amusing poignant evocative atmospheric exemplified unblemished watertight foolproof bulletproof stringent underwhelmed unfazed unperturbed unmoved overwrought overblown overheated overprotective overanxious overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable unthinkable untroubled unwelcome unyielding infectious contagious electrifying riveting gripping spellbinding enchanting pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky garish gaudy cheesy naff lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent incisive penetrating exacting wholesome generous gracious humane compassionate empathetic sincere heartfelt steadfast dependable trustworthy reputable esteemed renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable potent decisive resolute tenacious dogged plucky feisty bubbly vivacious zesty upbeat joyous blissful idyllic heavenly bossy controlling autocratic dictatorial authoritarian draconian punitive vindictive spiteful malicious callous heartless aloof surly sullen irritable obstinate intransigent complacent smug arrogant conceited pompous pretentious snobbish elitist cliquey devious manipulative dishonest deceitful evasive cagey robotic regimented staid fusty middling overdone botched bungled fumbled mishandled mismanaged misjudged mismatched misaligned misused overstretched overworked thwarted tarnished marred excruciating unbearable insufferable exasperating infuriating maddening annoying irritating unnerving unsettling disturbing distressing upsetting heartbreaking saddening demoralising discouraging disheartening dispiriting demeaning degrading humiliating belittling 
 daunting overwhelming bewildering baffling perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled incomparable priceless
 prized treasured cherished beloved adorable endearing likeable lovable personable approachable
affable genial amiable cordial hospitable neighbourly obliging cooperative uncooperative unresponsive unreceptive unforthcoming reticent taciturn inarticulate incomprehensible unintelligible illegible indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted overlong verbose meandering waffly preachy 
  untimely befitting unbecoming unseemly indecent improper unethical reckless rash
impulsive impetuous hasty dilatory slipshod lackadaisical shambolic ramshackle rickety makeshift businesslike workmanlike methodical systematic  undisciplined uncontrolled wayward errant feckless workshy slothful indolent dozy dopey 
  gormless witless brainless mindless senseless irrational unreasonable illogical farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative predictable unsurprising unexceptional undistinguished indifferent unenthusiastic unengaging uninvolving unmemorable uninformative informative instructive illuminating enlightening unedifying edifying rewarding unrewarding satisfying fulfilling unfulfilling thankless fruitless moribund
  easygoing 
:value-adverb-made
{3
:about
'The adverbs of words that weigh wherever they stand.
:from
'value-sure value-more
:forms
'adverb
:value-adverb
{2
:include
'value-adverb-made
:words
'smoothly reluctantly willingly happily sloppily rightly wrongly justifiably deservedly promptly perfectly flawlessly harshly patiently sternly sharply kindly cruelly calmly politely rudely wisely bravely boldly tenderly crossly snappily abruptly tersely bluntly tactfully sensitively respectfully clumsily lazily eagerly grudgingly gracefully elegantly effortlessly faithfully diligently conscientiously thoroughly rigorously imaginatively unhelpfully terribly awfully horribly brutally ruthlessly needlessly unnecessarily unfairly unkindly selflessly tirelessly heroically valiantly cheerfully joyfully merrily gleefully sulkily grumpily moodily sullenly defiantly stubbornly impatiently irritably anxiously nervously sluggishly aimlessly blindly mechanically robotically perfunctorily begrudgingly lackadaisically haphazardly badly poorly nicely happily carefully thoughtfully confidently enthusiastically sensibly securely fluently productively purposefully positively expertly cleverly skilfully passively meaningfully creatively accurately reliably appropriately adequately suitably convincingly persuasively powerfully vividly warmly positively negatively adeptly competently smoothly swiftly seamlessly efficiently
:value-participle
{2
:about
'Participles that weigh after "well", "poorly", "not" and the like.
:words
'planned organised structured paced managed led resourced prepared designed delivered taught presented executed judged chosen pitched matched sequenced scaffolded differentiated supported challenged stretched explained modelled used deployed embedded established developed implemented integrated targeted tailored suited equipped maintained kept ordered crafted constructed focused handled understood applied run directed implemented monitored tracked catered served met valued followed marked edited written motivated informed adapted rehearsed trained attended coordinated communicated considered conceived drilled behaved mannered linked connected thought adjusted consolidated addressed identified promoted secured grasped enforced utilised exploited engaged involved
:value-unsure
{3
:about
'Weigh when said of the work of a school.
:forms
'graded
:words
'good great strong weak poor bad nice fine fair rich deep thin flat bright clear sound solid secure smooth sharp crisp tight loose slow brisk swift lively calm warm cold cool happy sad kind keen clever smart wise brave bold proud safe rough tough harsh strict hard easy light heavy narrow broad basic low high neat tidy mild fresh healthy stale lax soft plain vague bleak grim
:value-unsure-more
{2
:words
'animated composed considered controlled determined disengaged distracted dramatic elaborate exploratory faithful fluid frank grand intricate irregular manageable mellow moderate muted pointed professional progressive relentless restrained revealing savage selective sheltered sober sparkling steady stern sturdy subtle tangible uncertain unfinished unique unusual urgent vain vulnerable wild withdrawn wooden youthful agile airy arid delicate dotty fun funny lumpy odd popular responsible soggy spotty static quiet quick fast loud uniform just inactive intermittent individualised firm gentle humble noisy chatty shy patient collaborative interactive practical natural traditional regular experienced expert dependent conscious capable measured sensitive reflective strategic sustained prompt favourite intense hesitant tentative guarded distant detached remote rigid raw forced routine heated tense troubled extreme scarce stifling tangled worn wasted tricky fiddly gruelling modest humble proportionate better best worse worst positive negative limited minimal variable uneven mixed balanced ambitious challenging demanding appropriate suitable relevant thorough comprehensive detailed careful thoughtful creative original ordinary typical standard normal average reasonable acceptable sufficient enough ready productive valuable useful helpful important interesting beneficial vital key crucial critical central confident independent resilient curious engaged focused attentive responsive supportive caring friendly polite helpful cheerful joyful relaxed settled stable consistent steady reliable accurate precise fluent logical simple complex complicated difficult awkward passive active energetic absorbing familiar organised structured embedded established developed integrated ideal perfect correct wrong right amiss lacking wanting missing absent impersonal generic repetitive dense wordy abstract confused scattered disconnected isolated inclusive exclusive equitable transparent open honest fragile precarious sparse bare skimpy stark busy frantic tired stuffy cramped gloomy dingy dark dirty smelly spotless pristine sparkling impoverished rich varied exceptional convincing persuasive powerful forceful striking vivid colourful successful automatic instinctive intuitive genuine authentic real false fake artificial contrived advanced behind ahead above below beyond
:include
'value-unsure
:value-noun
{3
:about
'Nouns that weigh.
:forms
'noun
:words
'flashpoint anticlimax strength weakness success failure triumph disaster shambles mess muddle highlight delight joy pleasure treat disappointment concern worry problem flaw shortcoming shortfall inadequacy deficiency mistake blunder asset credit gem jewel star inspiration excellence brilliance mediocrity chaos bedlam mayhem pandemonium carnage farce embarrassment disgrace scandal tragedy nightmare waste nonsense rubbish treasure masterpiece threat bribe lottery lifeline crutch straitjacket marvel insult affront outrage indictment travesty slur stain blot eyesore gimmick afterthought tokenism masterclass powerhouse beacon exemplar godsend revelation letdown washout fiasco debacle catastrophe calamity travesty mockery drawback downside upside bonus virtue merit
:virtue
{2
:about
'Good qualities of people; a verdict when they are somebody's.
:words
'affection fondness reverence gratitude fervour dedication professionalism enthusiasm commitment passion patience generosity creativity flair warmth expertise diligence resilience integrity humility kindness determination perseverance tenacity courage compassion empathy wisdom insight vision charisma charm humour wit loyalty devotion diplomacy resourcefulness ingenuity imagination originality tact tenderness thoroughness vigilance drive initiative gusto aplomb artistry craftsmanship eloquence foresight grit steadiness stamina tirelessness zeal ambition talent talents brilliance exuberance vitality positivity openness honesty sincerity thoughtfulness helpfulness friendliness
:vice
{2
:about
'Bad qualities, which weigh wherever they stand.
:words
'apathy complacency laziness negativity defensiveness inertia arrogance indifference negligence incompetence stubbornness hostility carelessness sloppiness thoughtlessness rudeness insolence impatience favouritism nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation confusion inconsistency incoherence inefficiency ineffectiveness indiscipline unruliness misbehaviour disaffection disengagement disillusionment despondency lethargy boredom tedium monotony drudgery superficiality shallowness dullness blandness vagueness muddle mismanagement neglect tokenism inflexibility rigidity
"""#),
    (name: "zones-classes.yaml", text: #"""
{3
:about
'Harmless places by class, each with all its members: people of other trades who say a thing, games and matches, lists and labels, hoops and trays into which things are sorted, stuff of the workshop, the kitchen and the pond, what the writer could not find, and what a matter of history or science did.
:sets
{10
:speaker-role
{3
:about
'People in and round a school whose word is given as theirs.
:forms
'noun
:words
'psychologist therapist counsellor physiotherapist physio paediatrician doctor gp dentist nurse matron optician bursar chaplain vicar priest rabbi imam minister architect builder plumber electrician engineer surveyor contractor caterer cook caretaker groundsman gardener receptionist secretary clerk warden ranger librarian technician invigilator examiner moderator registrar treasurer chairman chairwoman neighbour mayor councillor farmer author poet scientist firefighter policeman policewoman constable photographer driver conductor escort housemaster housemistress organist instructor umpire referee trainer musician volunteer grandparent grandmother grandfather nan gran grandad aunt uncle guardian childminder diocese adviser advisor consultant inspector auditor solicitor official representative rep spokesperson editor reporter custodian janitor superintendent paraprofessional interpreter translator interviewer historian critic curator proposer opposer seconder opposition prosecutor defendant juror barrister lawyer
:role-say
{2
:about
'How such a word is given.
:words
'said says told tells wrote writes explained explains added adds argued argues reckoned reckons thought thinks suggested suggests advised advises recommended recommends warned warns noted notes reported reports replied agreed disagreed mentioned recalled confirmed asked asks hoped hopes put puts
:said-head
{2
:about
'What begins the words that are given.
:words
'that he she they it we i you the there his her their its our my this these those a an no nobody not all most some each both pupils children staff parents none every everyone
:stuff
{3
:about
'Stuff, plants, food, kit and land; what is said of these weighs no school.
:forms
'noun
:words
'torch tripod burette pipette crucible lathe chisel vice weld solder fabric yarn felt hem seam stitch joint mortise dowel varnish glaze dye canvas sketch charcoal pastel plughole gutter drainpipe manhole kerb bollard pallet tarmac gravel mulch compost bark turf sapling shrub bramble nettle moss lichen fungus mould twig branch trunk root stem petal pollen nectar hive nest shell beak claw feather fur fin gill tusk horn hoof planet comet asteroid crater lava magma ash crust mantle glacier dune cliff beach reef lagoon delta estuary harbour canal dam porridge pasta curry sauce gravy custard stew casserole pastry sponge bun muffin scone crumble jam honey butter margarine cheese yeast costume prop backdrop spotlight amplifier shuttlecock racket stump wicket goalpost crossbar hurdle baton javelin discus boot plinth tarpaulin gazebo marquee trough saddle brake crop weed cress crystal thermostat fabric hide skin muscle lung kidney liver artery vein enzyme bacterium virus cell nucleus tissue membrane conductor insulator resistor wicker timber plywood mdf acrylic polymer rubber foil slate clay sandstone limestone granite chalk marble loam silt peat soil cloud shower breeze gale storm wave current tide stream spring waterfall pond lake loch burn cement mortar concrete grout putty filler hinge latch bracket castor axle gear cog spindle bearing gasket washer filter nozzle duct flue grate gutter downpipe roof joist beam rafter fencing decking fruit vegetable meat bread sausage burger chip milk tea coffee squash lemonade potion slime dough paste lather foam froth
:stuff-state
{2
:about
'How stuff can be.
:words
'rotten frayed lukewarm tepid harsh damp soggy mouldy musty stale sour bitter sweet salty bland spicy crisp crunchy chewy tough tender dry moist sticky slimy greasy oily grubby dirty muddy dusty rusty cracked chipped torn ripped worn tattered faded bent twisted warped wobbly loose tight stiff slack limp flat blunt sharp dull shiny bright dim dark pale clear cloudy murky thick thin rough smooth coarse fine hard soft heavy light strong weak brittle fragile sturdy robust solid hollow broken faulty dead live unstable unsafe dangerous hazardous slippery icy frozen bare empty full overgrown bumpy uneven steep shallow deep narrow wide crooked lopsided wonky messy clean poor rich good bad ripe unripe fresh raw cooked burnt fertile infertile barren healthy unhealthy stable hot cold warm cool runny lumpy watery gritty powdery springy stretchy elastic rigid flexible porous absorbent waterproof
:score-noun
{2
:about
'What is won, lost, missed and dropped in games.
:words
'ball balls baton shuttlecock beanbag bat catch catches penalty penalties goal goals point points shot shots kick kicks serve serves rally set sets race races toss wicket wickets try conversion basket baskets putt throw throws tackle pass passes lap laps hurdle hurdles bar rope hoop hoops net post target targets cone cones skittle skittles match matches tie final semi heat heats round rounds frame game games bail putt jump jumps mat quoit discus javelin counter counters card cards turn turns piece pieces
:sorter
{2
:about
'Into what things are sorted.
:words
'hoop hoops pile piles column columns box boxes tray trays basket baskets bin bins bucket buckets circle circles ring rings row rows list lists heap heaps jar jars envelope envelopes set sets folder folders headings heading half halves group groups card cards labels bag bags stacks stack
:word-board
{2
:about
'What bears words to look at.
:words
'board whiteboard flipchart slide slides screen poster posters mat mats wall chart display noticeboard label card cards sheet worksheet handout banner badge jumper sticker stickers door lid page banners list bookmark strip strips envelope tray floor carpet grid menu ticket
:plain-deed
{2
:about
'What somebody is seen to do when a thing stops working or a plan changes.
:words
'glued taped tied moved sat stood went came left took put used swapped changed fetched opened closed shut turned wrote asked waited walked ran stopped started cut drew trimmed added tried met held called rang phoned gave lent borrowed picked carried shared sent brought cleaned wiped mopped poured washed lifted pulled pushed measured weighed counted checked read copied played sang ate drank mended repaired replaced fixed screwed nailed sewed propped wedged stacked packed unpacked rolled folded covered hung dried rinsed filled emptied heated cooled stirred restarted rebooted printed photocopied typed rubbed crossed underlined knocked parked drove cycled joined split repeated began
:carried
{2
:about
'What a visitor is told to bring.
:words
'torch helmet wellies boots umbrella coat code badge photo passport licence permit hat gloves cash change pen laptop charger lunch jacket vest lanyard fob card key keys map lift ticket password login apron mask goggles sunhat
:zones
[22
{4
:zone
'reported
:scope
'rest
:about
'The word of somebody of another trade, and what one person proposed.
:patterns
[7
'<speaker-role> ..3 <role-say> <said-head>
'<speaker-role> ..1 says|said|reckons|reckoned|wrote|writes|thinks !well !nothing !little !clearly !too !more <any>
'<speaker-role> ..3 <role-say> me|us|him|her|them ..1 <said-head>
'~staff ~pupils ~parents ~children ~teachers head|deputy|teacher|mother|father|mum|dad|parent|governor|chair|leader|senco|sendco|coordinator|pupil|girl|boy|student|child|ta|assistant|principal|tutor|prefect|dsl|lead|<name> ..2 suggested|recommended|proposed|advised|urged|requested|hoped|argued|reckoned|thought that|we|they|it
'disagreed|agreed|replied|shrugged|smiled|laughed|nodded|declined|apologised|objected|demurred|interrupted|wrote|rang|phoned , saying|adding|explaining|arguing
'advert|advertisement|vacancy|specification|description|tender|listing ..3 asks|asked|seeks|sought|wants|calls|called|reads|requires|names|lists|specifies
'<number>|two|three|four|five|six|both of|from|in the|our|these|those ..5 said|told|ticked|wrote|chose|mentioned|voted|agreed|thought|felt|found
{4
:zone
'reported
:scope
'onward
:about
'How many put it so.
:patterns
[2
'many|most|several|some|half|few|all|both of the|our|these|those|them|us ..7 said|told|ticked|wrote|chose|mentioned|asked|voted|agreed|reported
'<number>|several|many|some|most|two|three|four|five|six <learner-noun>|<adult-noun>|<family-noun> ..9 complained|grumbled|moaned|admitted|claimed that|about|of
{4
:zone
'reported
:scope
'sentence
:about
'Whose word it is stands at the end.
:patterns
[4
', the|our|one|a|my ..5 told|tells me|us
', <name> ..3 told|tells me|us
', <speaker-role> ..1 says|said|told|wrote|reckons|reported
', the|a|our|one|my ..1 <speaker-role> ..1 says|said|told|wrote|reckons|reported|noted
{3
:zone
'phrase
:about
'How a child's words were heard.
:patterns
[5
'muttered|whispered|called|shouted|yelled|sighed|grumbled|moaned|murmured|mumbled|chorused|squealed a|one|two|three|another|somebody|someone|several|<name>
'a|one|another|two|three boy|girl|pupil|child|student|boys|girls|pupils|children|students|voice muttered|mumbled|murmured|whispered|sighed|called|yelled|shouted|grumbled|squealed as|when|while|to|from|,|.|$|into|out|twice|for
'counted|spoke|asked|met|gate|desk|door , complained|grumbled|admitted|claimed that|about|of
'shouted|yelled|called|bellowed|screamed|sighed|muttered ..5 <number> times
'shouted|yelled|called|bellowed|screamed|sighed|muttered ..4 twice|once|thrice
{3
:zone
'phrase
:about
'Games, matches and sports days.
:patterns
[14
'miss|missed|misses|missing|lost|lose|loses|won|drop|drops|dropped|dropping|fumbled|failed|cleared|saved|beat|conceded|spilled|fluffed a|the|his|her|their|our|two|three|four|one|both|its|<number> ..2 <score-noun> !of
'hit|hits|hitting|struck|missed|miss|misses|cleared|clipped the|a|his|her|two|three|both|each|every ..1 wall|target|targets|net|post|bar|stumps|hoop|bullseye|crossbar|ground|floor|ceiling|cone|cones|skittles|fence|rim|line|water|mat !running
'wall|target|net|post|bar|floor|ground and|then bounced|rolled|fell|broke|stopped|burst
'took|takes|take|lost|held the lead at|on|in|after|with|by|before ..2 lap|laps|bend|half|turn|minute|minutes|straight|goal|goals|jump|round|leg|race|over|set|period|quarter|end|<number>
'fail|fails|failed|cleared|passed the|a|his|her|their ..1 first|second|third|fourth|height|bar|lift|test|attempt|jump|mot|emissions|inspection
'foot|double|line|serve|service|net fault|faults
'under <number> lost|beat|drew|won|played
'lost|won|drew|beaten|losing|winning <number> ..1 <number>
'<number> all|nil|love
'lost|won|beaten on|by|after|in penalties|extra|countback|rubbers|wickets|runs|goals|points|lengths|inches
'came|finished|ended|placed ..1 first|second|third|fourth|fifth|sixth|last|bottom|top in|of|at|with|by|for|,|.|$|and|overall !<learner-noun> !class !set
'winning|losing|home|away|visiting|opposing side|team|captain|pair|goal|run|score|score
'stronger|weaker|good|bad|better|worse|best|first|second serve|throw|jump|lap|leg|hand|foot|arm|side|backhand|forehand !of
'wrestled|grappled|tumbled|rolled|vaulted|crawled|crept|scrambled|dodged|ducked|sprinted|hopped|galloped over|under|along|off|across|onto|through|between|round|around|on the|a|two|three|four|his|her|their|five|six ..2 <thing>|<score-noun>|mats|beam|apparatus|trampoline|course|horse|box|cones|hurdles|tyres|bars
{4
:zone
'mention
:scope
'rest
:about
'What stands on a board, a mat or a slide is words to look at.
:patterns
[8
'<word-board> in|with|at|of|behind|by|near|over|above|beside ..5 :
'<word-board> ..1 :
'<word-board> ..2 headed|titled|captioned|entitled|lettered|printed|that reads|reading
'word|words|verb|verbs|adjective|adjectives|adverb|adverbs|noun|nouns|connective|connectives|conjunction|conjunctions|prefix|prefixes|phrase|phrases|opener|openers|starter|starters|stem|stems|term|terms|synonyms|antonyms|homophones|spellings|emotions|feelings|emotion|virtues|values|traits (
'matched|paired|sorted|opposites|synonyms|antonyms|pairs ..5 :
'sang|sung|singing|sings|sing|rehearsed|rehearsing|recited|performed|performing <name> !badly !well !beautifully
'marked|labelled|stamped|ticked|circled|flagged|coded|tagged|highlighted|shaded as <value-sure>|<value-unsure-more>|<state>
'symbol|symbols|sign|signs|icon|icons|colour|colours|flag|flags stood|stand|stands|meant|mean|means for? <any>
{4
:zone
'mention
:scope
'sentence
:about
'Words that stand in a list to be read.
:patterns
[4
'<be> on the ..1 word|spelling|spellings|grammar|vocabulary|vocab|phonics|sound|writing|sentence|connectives mat|mats|wall|board|poster|list|slide|card|cards|chart|grid
'on the ..1 word|spelling|grammar|vocabulary|vocab|phonics mat|wall|list|chart|poster|grid ,|:
'^ key|topic|new|target|tier|subject|focus|today's ..1 vocabulary|vocab|words|word|terms :
'^ sound|word|number|picture|question|fact|poem|book|letter|phrase|quote|verb of the day|week|month|term
{3
:zone
'mention
:about
'Into what pupils sort, and in what order.
:patterns
[6
'in|into|onto|on|under|between|to <any> and|or|,|/|v|versus <any> <sorter>
'the|a|one|each <value-sure>|<value-unsure-more>|<state>|<value-participle> hoop|hoops|pile|piles|column|basket|bin|bucket|circle|ring|jar|envelope|heap !of
'went|goes|go|put|placed|dropped|sorted|moved|filed in|into|on|under|with the <any> hoop|pile|column|box|tray|basket|bin|bucket|circle|ring|row|jar|envelope|heap|one|ones
'most|least|best|worst|strongest|weakest <any>? to ..1 least|most|worst|best|weakest|strongest <any>?
'from|between|to|in order|order , ..1 most|least|best|worst <any>
'order|ranked|rank|sorted|sequence|arranged ..4 most|least <any>
{3
:zone
'phrase
:about
'Stuff, plants and food as they are.
:patterns
[29
'<stuff-state> <stuff> !of
'<stuff-state> ,|and|or|but <stuff-state> <stuff>|<thing>
'rotten|frayed|lukewarm|tepid|harsh|grubby|soggy|tattered|faded|warped|unsafe|dangerous|hazardous|messy|noisy|filthy|ugly|unstable|brittle|sturdy <thing> !of
'~to|from|at|in|of|with|on|for|about <stuff> ..1 <be>|went|turned|felt|tasted|smelt|smelled|looked|grew|became|got|ran <degree>* <stuff-state>
'<thing> ..1 <be>|went|turned|felt|tasted|smelt|smelled|grew|became|got <degree>* lukewarm|tepid|frayed|rotten|soggy|lumpy|runny|bland|sour|bitter|overcooked|undercooked|stale|tattered|faded|warped|weaker|stronger|overgrown|chipped
'current|voltage|signal|magnet|bulb|solution|acid|flame|light|tea|force|field|pull|spring|tide <be>|got|grew|became ..1 weaker|stronger|better|worse|poorer
'<stuff> ..1 <have> wilted|withered|died|sagged|drooped|perished
'~key <stuff>|<thing> ..1 <have> failed|collapsed|crumbled|cracked|burst|snapped|split|leaked|rotted|frayed|choked|smothered|crushed|eroded|erupted|exploded|drifted|tumbled|rolled|spilled|spilt|swamped
'~key <stuff>|<thing> failed|collapsed|crumbled|cracked|burst|snapped|split|leaked|perished|rotted|wilted|withered|died|sagged|drooped|frayed|erupted|exploded|drifted|tumbled|spilled|spilt|soared|plummeted|swooped|sank|popped|leaks|crackled|hummed|rattled|squeaked
'weeds|ivy|moss|algae|brambles|leaves|silt|nettles|bindweed|grass ..2 choked|choke|smothered|smother|clogged|strangled|swamped the|a|our|their ..1 <any>
'rose|rise|rises|rising|set|sets|dried|dries|melted|cooled|cooked|heated|ran|dissolved|grew|moved|turned|spun|fell|burned|burnt|charged|loaded|drained|filled too|very|more|so slowly|fast|quickly|slow|quick|soon|late|early
'only|just|barely|hardly half|partly|part|three|two full|empty|filled|lit|open|charged|loaded|built|painted|dug
'only two|three|four|five|one|six|eight|ten doors|windows|gates|stairs|steps|lights|taps|sockets|exits|lifts|toilets|sinks|seats|routes|lanes|pages|rungs|lines !worked
'running|ran|run|getting|got|low on|in ink|paper|water|fuel|petrol|charge|battery|power|stock|milk|bread|toner|light|the|three|two|some|one|four
'loaded|tested|pulled|stretched|bent|pushed|taken ..6 to failure|destruction|breaking
'messy|rough|imaginative|small free|world|and? play
'hard|soft|bad|good|poor|low|bright|dim|strong|weak|harsh|warm|cold|dappled|natural|artificial light|lighting on|in|from|for|and|at|,
'upside|face|top|head down to
'side of the ..2 up|down|out|inwards|outwards ..1 for
'sponge|sponges <be>|in|with|for|on|of|and|that|,|near
'wall|tower|pile|ring|row|stack|fence|barrier|bridge|den of crates|boxes|bricks|blocks|books|chairs|cushions|tyres|cardboard|sand|snow|stones|sticks|hay|lego|cubes|tables|glass|ice|water|fire|trees
'who|that built|made|drew|cut|sewed|wrote|painted|planted|dropped|broke it|them|this|one
'on the back of his|her|their|its|my|our|a|an|each|one|the ..1 <thing>|sheet|worksheet|page|book|chair|door|hand|paper|bus|van|lorry|head|neck|plan|letter|form|ticket
'not|n't got to|as|past|beyond|round question|the|page|number|line|part|<number>
'rocket|rockets|engine|car|model|glider|raft|kite|plane|drone|robot|boat|pump|seed|seeds|egg|eggs failed|fails|struggled|struggles|struggling to|against|with
'shut|shuts|switched|switches|turned|turns|closed|locks|locked itself|themselves off|down|out|up
'insulation|insulating|insulated|insulator|ice|experiment|egg|cup|beaker ..8 cotton wool
'cotton wool ..5 insulation|insulating|ice|experiment|fridge|egg|thermometer
'shiny|dull|matt|rough|smooth|sticky|fluffy|coated|wrong side of the|a
{4
:zone
'phrase
:scope
'onward
:about
'Causes that lie in stuff, stock, code and numbers.
:patterns
[7
'because|as|since|, so|owing|due|thanks|result of|to? ..3 bracket|semicolon|bug|error|fuse|fault|leak|crack|blockage|puncture|flood|frost|ice|storm|outage|cut|surge|roadworks|diversion|collision|strike|illness|shortage|recall|typo|comma|colon|clash|jam|spillage|spill
'because|as|since|so too few|many|little pupils|people|families|names|tickets|places|seats|players|staff had|were|signed|came|booked|turned|wanted
'because|as|since ..3 <stuff>|<thing> ..2 <be>|had|has|would|kept|was|felt <degree>* <stuff-state>|down|off|broken|flat|out|missing|up
'<stuff>|<thing>|<system> ..6 as a result|consequence $|.|,|of
'as a result|consequence of a|the|an|last|heavy ..3 cut|leak|flood|storm|fault|frost|rain|snow|strike|failure|outage|surge|blockage|puncture|accident|collision|closure|ballot|vote|election|fire|burst|spill
', so he|she|they|we|i|it|the|a|one|two ..2 <plain-deed> !<learner-noun> !<adult-noun>
', so ..2 <be> in|at|on|moved|held|cancelled|postponed|shortened|closed|taken|repeated|used|given|put|brought|switched|swapped|stopped|left|replaced|mended|glued|tied|taped|propped|cut|added
{3
:zone
'phrase
:about
'What the writer could not follow or find.
:patterns
[12
'i|we <any> ..5 and|so|then|, missed|lost|forgot|mislaid|misread|misheard the|my|its|a|both|two|some|part|most|her|his|their
'i|we got|get lost|stuck|held ..9 missed|lost|forgot the|my|its|a|both|two|some|part|most
'i|we <be> late|early|delayed|lost|stuck|held ..4 missed|lost|forgot the|my|its|a|both|two|some|part|most
'having|after missed|missing|lost|losing|misread|mislaid|arrived|forgotten|skipped|mistaken my|its|the|a|his|her|late
'i|we found|find|thought ..3 numbers|numbering|map|maps|signs|signage|building|corridors|layout|timetable|codes|key|proof|handwriting|print|accent|accents|abbreviations|acronyms|acoustics|seat|link|login|software|site|directions|plan|stairs|entrance|way|names|initials|symbols|dialect|photocopy|labels|gate|car|form confusing|hard|difficult|tricky|unclear|faint|small|impossible|puzzling|baffling|awkward|slow ..2
'i|we found|find|had it|some|trouble|difficulty|hard hard|difficult|tricky|impossible|awkward|slow|to? to? match|tell|pair|line|link|compare|sort|identify|distinguish|time|tally|work|sit|balance|type|park|keep|follow|hear|see|read|write|count|catch
'i|we|i'm|we're <be>|am|are|was|were? still|not|a|bit|<adverb>? unsure|uncertain|unclear|sure|confused|puzzled which|who|where|when|whether|how|what|if|about
'i'm|we're still|not|a|bit|<adverb>? unsure|uncertain|unclear|confused|puzzled which|who|where|when|whether|how|what|if
'i|we struggled|strained|hurried|raced|tried|failed|managed to write|type|keep|count|copy|draw|follow|hear|see|read ..2 enough|everything|all|up|both|every
'~not able|unable|free|available to join|come|attend|meet|visit|stay|make|be|travel|take|see|speak|host|cover
'not able|unable to join|come|attend|meet|visit|stay|make|be|travel|cover
'thanks|thank to whoever|everyone|everybody|all|both|you|mr|mrs|ms|miss|dr|those|anyone|anybody|every
{3
:zone
'rule
:about
'What comes when, and where to put oneself.
:patterns
[5
'should|ought to? reach|arrive|come|be|get|find|land|fit|last|turn you|us|me|them|with|by|on|in|at|there|within|before|here|up|today|tomorrow
'you|visitors|guests|parents|coaches|cars should|must|need|will|may ..1 park|report|enter|come|use|turn|follow|find|sign|ring|wait|queue|bring|wear|leave|press|buzz|call|ask behind|in|at|to|by|through|on|the|a|your|left|right|for|past|round|with|near|opposite
'you'll|you|they|we|visitors|guests|parents|governors|pupils|children will|would|may|might? need|want|require a|an|the|your|their|to|two ..1 <carried>
'standing|sailing orders|articles|instructions|rules ..1 say|says|state|require|ask
'per|under|see the ..2 notice|policy|protocol|handbook|letter|sign|plan|agreement|rules|guidance
{4
:zone
'rule
:scope
'sentence
:about
'What standing orders and notices ask.
:patterns
[3
'standing orders say|state|require|ask|set|lay
', per the|our|a ..2 notice|policy|protocol|handbook|letter|sign|plan|agreement|rules|guidance
'anyone|anybody|those who ..5 should|must|may ..2 go|report|tell|see|ask|come|call|ring|wait|sign|collect|return
{4
:zone
'published
:scope
'sentence
:about
'A grade that another body gave.
:patterns
[2
'diocese|diocesan|diocese's|siams|section|denominational|council|council's|county|trust's|trust|auditor|auditors|regulator|isi|ofsted's|estyn's|hmie ..5 gave|awarded|graded|judged|rated|placed|put <any>
'inspection|inspectors|inspectorate|ofsted|estyn|visit|audit ..3 , ..5 , judged|graded|rated|found|placed|gave
{3
:zone
'phrase
:about
'Terms and names that hold a weighing word.
:patterns
[24
'positive behaviour|behavior|handling|discipline|parenting|touch|mental|action|psychology support|plan|policy|strategy|strategies|health|team|training|course
'consistent|correct|proper|derived|standard|si|imperial|metric units|unit|tense|tenses|notation
'tidy up time|music|song|bell|tune|timer|rota|monitor|monitors|box
'tidy-up time|music|song|bell|tune|timer|rota|monitor|monitors|box
'things|creatures|wise|lord bright|great|and|wonderful|god|made
'bright and beautiful
'quiet|noisy|messy|wet|dirty|clean|dry|dark|light|calm|sensory room|area|zone|corner|end|side|lab|workshop|studio|table|space|store <be> next|at|in|on|by|near|beside|behind|opposite|above|below|off|for|open|closed|locked
'is|are|stands|sits|next|beside|opposite|behind|above|below to? the quiet|noisy|messy|wet|dirty|clean|dry|dark|light|calm room|area|zone|corner|lab|workshop|studio|kitchen|store|street|road
'hard|soft|messy|wet|dry|rough court|area|play|surface|landscaping|pitch
'high|low|middle|prior|higher|lower prior|attaining? attainers|attainer|attainment|attaining
'disadvantaged|vulnerable|eligible pupils|children|students ..1 make|makes|account|are|were|number|form|represent ..1 <number>
'lost|black|prodigal|good|wicked|foolish|wise|unforgiving|ugly|little sheep|son|coin|shepherd|samaritan|servant|builder|builders|virgins|duckling
'parable|fable|tale|legend|myth|ballad|story of the ..1 <any>
'phonics|reading|writing|maths|english|science|test|exam|gcse|sats|screening|check|election|match|race|survey|vote|key|stage|overall|final result|results in|from
'drop in|session|clinic|evening|morning|cafe|coffee|surgery
'drop-in|drop-ins
'suffragettes|prisoners|geese ..3 force fed
'page|pages|extract|passage|moment|bit|line|episode|stanza|frame where|when|in
'the best part of an|a|the|two|three ..1 hour|hours|day|week|minute|term|morning|afternoon|year|lesson|period|half
'heart|lungs|pump|pumps|pipe|gas|water|air|steam|blood|liquid|fluid|tank|cylinder|tyre ..6 under pressure
'broken|steady|rocking|dotted|swung|even beat|rhythm|chord|chords|octave|octaves
'a|the|steady|first ..1 beat ,|and ..2 a|the broken|steady|uneven|irregular|slow|fast one|beat
'bright|dull|stormy|sunny|overcast|fine|fair|foul|unsettled ,|and|or bright|dull|stormy|sunny|overcast|fine|fair|foul|unsettled|cloudy|wet|dry|windy ,|and|or|$|.
'smooth|rough|kind|kinder|brave|happy|sad|good|bad|hot|cold / <any>
{3
:zone
'phrase
:about
'Pretending and miming.
:patterns
[2
'mime|mimed|miming|mimes|acted|acting|act|froze|freeze|tableau|tableaux|showed being|as|of|out|like ..1 lost|scared|angry|sad|happy|greed|pride|sloth|greedy|proud|tired|bored|<state>|<inner>|<vice>|<virtue>
'pretend|pretended|pretends|pretending to be|sleep|cook|drive|fly|phone|eat|drink|sell|buy|shoot|die|fall|cry|dig|row|ride|climb|swim
{4
:zone
'subject
:scope
'rest
:about
'What a page tells, and how a part of history went.
:patterns
[2
'page|extract|passage|moment|bit|part|scene|chapter|episode where|when|in|that which? <name>|he|she|they|the
'failures|failure|success|successes|weaknesses|strengths|mistakes|achievements|crimes|flaws|fall|collapse|decline|rise of the|king|queen|president|emperor|tsar|kaiser ..1 <name>
{3
:zone
'subject
:about
'Where somebody in a tale or a game is lost.
:patterns
[2
'lost in|on <article> storm|wood|woods|forest|maze|jungle|desert|fog|snow|city|blizzard|cave|island|moor|mountain
'mimed|mime|mimes|miming being ..3
{4
:zone
'subject
:scope
'onward
:about
'What code did.
:patterns
[1
'code|loop|program|script|sprite|algorithm|macro|query|function failed|fails|never|crashed|stopped|runs|ran|broke
{3
:zone
'subject
:about
'The people of a period, and what they did or did not do.
:patterns
[1
'chartists|chartists'|suffragettes|suffragists|luddites|jacobites|jacobins|bolsheviks|tsar|tsarina|kaiser|weimar|nazis|puritans|cavaliers|roundheads|levellers|huguenots|conquistadors|aztecs|incas|mughals|ottomans|normans|saxons|plantagenets|stuarts|georgians|edwardians|confederates|unionists|whigs|tories|reformers|abolitionists|crusaders|spartans|athenians|persians|rebels|peasants|barons|monks|settlers|colonists ..4 failures|failure|gains|success|weaknesses|mistakes|cruelty|force|forcefed|failed|lost|won|crushed|blamed|ignored|poor|poorly|badly|treated|brutal|harsh|weak|strong|guilty
{3
:zone
'phrase
:about
'What a plan lists, and what is told of a period.
:patterns
[3
'names|name|lists|list|records|identifies|sets|gives|flags|notes|shows <number> weaknesses|strengths|risks|hazards|gaps|priorities|concerns|barriers|issues|failures|faults|defects
'failures|failure|success|successes|weaknesses|strengths|mistakes|achievements|crimes|flaws of the? <name>|league|nations|empire|weimar|revolution|crusade|crusades|armada|allies|treaty
'gap|gaps|difference|distance between <number>
{3
:zone
'counted
:about
'Which of the tables, and in how long.
:patterns
[3
'no|not|none|nobody|neither ..2 at|on|in|from table|tables|row|rows|room|rooms|groups|group|desk|desks|page|pages <number>
'no|not|none|nobody|neither ..9 in|during|for|over|within the|that|our|those ..1 half|quarter|hour|ten|five|twenty|fifteen|thirty|forty|first|last|silence
'no|not|none|nobody|neither ..8 between <number> ..1 <number>
"""#),
    (name: "zones-matter.yaml", text: ##"""
{3
:about
'Words whose weight is of another kind: sounds and smells, terms of a subject or of an office, money, law and medicine, gifts, lengths and times that somebody measured, and what a lesson was about.
:sets
{9
:sensed
{2
:about
'What is heard, smelt or felt, and what weather and bodies do.
:words
'greys greens blues reds browns yellows whites blacks grey green blue red brown yellow white black purple orange pink thud bang clunk clang rumble hum drone buzz hiss crack snap knock tap thump crash clatter rattle squeak squeal whistle click roar boom echo ache pain throb cramp twinge headache toothache cough sneeze smell smells scent whiff stench odour reek aroma taste glow gleam glare flicker flash beam shadow shade draught breeze gust rain shower drizzle snow sleet hail frost wind fog mist sun sunlight sunshine moonlight daylight tide swell current stain smear scratch dent crease fold crust corner bend slope puncture leak drip bleed cut graze bruise bump swelling blister colour colours surface texture grain gravel soil sand clay mud turf grass stone metal wood plastic card paper foil fabric cloth rope wire thread string tape glue paint varnish ink pencil chalk crayon bread cake toast tea coffee soup milk juice water air steam smoke dust tray trays shelf shelves cupboard drawer drawers water dish bowl basin ditch pond stream ceiling ceilings roof roofs door doors gate gates window windows chair chairs bench benches wall walls fence hedge floor floors path kerb ramp stairs stair
:soundwords
{2
:about
'What the sound of a recording or a system does.
:words
'cut dropped came went off on from was level levels quality check engineer desk system file files clip clips track tracks proof proofing waves wave bites bite box boxes card
:topic-verb
{2
:about
'To take something as the matter of an hour.
:words
'studied read discussed debated explored investigated examined analysed learned learnt taught covered reached researched revised practised compared contrasted traced mapped dramatised illustrated
:topic-head
{2
:about
'What a matter is told by.
:words
'topic theme focus enquiry unit lesson lessons module text extract hour chapter film documentary slide slides handout debate motion essay question case play novel syllabus scheme exam paper test quiz worksheet sheet textbook
:world-matter
{2
:about
'What happened in the world, and is taught.
:words
'league nations war wars treaty empire reformation restoration rebellion revolt revolution famine plague depression crash weimar tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists luddites peasants crusades armada boycott siege invasion famine uprising coup massacre abyssinia versailles glacier river rivers volcano earthquake drought desert rainforest climate erosion
:faulty
{2
:about
'What systems and papers fail to do.
:words
'load open print send save sync connect start upload download update install charge arrive reach boot refresh register scan record ring sound light switch close lock latch shut appear display play work copy convert attach delete import export render stream
:system
{2
:about
'What runs on wires or in an office.
:words
'system systems network server servers wifi internet software program app apps website site portal page pages link links file files data spreadsheet email emails mail attachment database login platform tool printer copier scanner sensor alarm timer bell clock lift gate door doors barrier intercom phone phones line lines screen screens board projector camera cameras tablet tablets laptop laptops computer computers card cards reader till tills boiler heating generator engine fan motor pump machine machines van minibus bus coach train car lorry delivery order recording microphone mic sound audio video videos film clip feed stream battery batteries bulb bulbs signal connection register registers report reports form forms update backup
:measured-unit
{2
:about
'What is counted when things are measured.
:words
'second seconds minute minutes hour hours day days week weeks month months year years metre metres centimetre centimetres mm cm km kg gram grams mile miles degree degrees point points pence pound pounds percent per litre litres pupil pupils page pages place places mark marks word words line lines books copies seats chairs decibels step steps lap laps goal goals run runs inch inches foot feet yard yards
:office-term
{2
:about
'Words that an office uses for what it keeps.
:words
'register list log policy procedure form plan fund grant protocol panel budget line report meeting team lead review
:zones
[11
{3
:zone
'phrase
:about
'What is heard, smelt, felt or lies about.
:patterns
[30
'dull|loud|sharp|low|soft|hard|heavy|light|faint|strong|weak|rich|sweet|foul|bad|bright|dim|deep|shallow|thin|thick|rough|smooth|coarse|fine|rotten|slow|quick|sudden|sickly|stale|fresh|bitter|harsh|warm|cool|cold|damp|poor|broken|narrow|wide|steep|flat|clear|murky|brittle|patchy|crisp|limp|stiff|tough|tender|solid|loose|tight|blunt|polished|faded|clean|empty|full <sensed> !<practice> !basis
'^ sound <soundwords>
'deep|shallow end|half|side|water
'dull|shiny|brittle|hard|soft|rough|smooth|flexible|rigid|transparent|opaque|magnetic|waterproof|stretchy|absorbent|bendy ,|and|or ..1 shiny|brittle|flexible|rigid|transparent|opaque|magnetic|waterproof|stretchy|absorbent|bendy|yellow|white|grey|black|red|blue|green|silver
'dry|hot|wet|cold|dusty|noisy|dark|dim|damp|icy|slippery|warm|bright|smoky|stuffy|cold|narrow|wide|steep|long|deep|shallow|low|high|close|far : # 
'<be> narrow|wide|low|high|steep|deep|shallow|cold|warm|hot|small|large|thin|thick|tall|short|heavy|light|long , ..2 <number>
'<be> narrow|wide|low|high|steep|deep|shallow|cold|warm|hot|small|large|thin|thick|tall|short|heavy|light|long : ..2 <number>
'come|comes|came|walk|walked|walks|arrive|arrived|ran|drove|home|cycle|cycled|wait|waited ..3 in the dark
'<thing>|sheet|paper|laptop|tray|plate|clipboard|pad|book|books|board ..2 on|across|over his|her|their|my|our knee|knees|lap
'<number> ..3 thumb|thumbs up|down
'thumbs up|down to|for|from
'had|has|have ..1 head|heads|hand|hands|eyes on|in the|their|his|her ..1 desk|desks|table|tables|arms|hands|lap|book|books|sleeve|pocket|pockets|screen|board|knee|knees|shoulder|page
'hang|hangs|hung|hanging up|out his|her|their|a|the|my|our|its ..1 <thing>|washing|phone|call|receiver|bunting|lights
'low|high|top|bottom|middle|upper|lower|deep|shallow|long|short shelf|shelves|bar|rail|hook|peg|drawer|beam|net|wall|hurdle|step|bench !of
'on|onto|from|under|behind|over|in the|a low|high|top|bottom|upper|lower|deep|shallow one $|.|,|;|and|by|near
'in|into|at|from|across|behind the lot|car behind|by|across|next|opposite|near|at|on|off|$|,|park
'<number> mile|miles|metres|yards|minutes|hours|streets|doors|stops|km from|to|away !with
'slow|lively|sad|gentle|quiet|loud|quick|fast|solemn|stately|brisk|cheerful|merry|mournful movement|dance|dances|air|march|waltz|jig|reel|hymn|carol|song|songs|tune|tunes|piece|ballad|polka|melody|section|verse|tempo|bars
'on the north|south|east|west|left|right|other|same|far|near|blank|back|reverse|opposite|inner|outer|playground|road|street|river|door|window|shiny|rough|smooth|sunny|shady side
'put|puts|putting ..2 head|heads|arms|hands|pens|pencils|books|cards|blinds|phone|receiver|bag|bags|tray|trays|cup|cups|brush|brushes|tools down
'got|get|gets|getting ..4 right|wrong on|in|at|by|first|twice|the|with|$|.|,
'<be>|fell|rose|stayed|came|set too|so <any> by|for <number>|the|a <thing>?
'<thing>|dye|mix|mixture|temperature|level|voltage|flame|flow|current|signal|volume|sample ..1 <be>|fell|got|grew|ran too weak|strong|thin|thick|hot|cold|low|high|slow|fast|long|short|pale|dark|loose|tight|wet|dry|soft|hard|steep|shallow|deep
'mould|yeast|cress|seed|seeds|bean|beans|plant|plants|crystals|bacteria|fungus|weeds|grass|moss|algae|bulbs|boat|boats|glue|bridge|tower|parachute|glider ..3 grew|did|floated|held|flew|stuck|failed|lasted|worked|lived|died|thrived|suffered|spread|best|better|worse|badly|well
'always|never at|on|in|by|before|after <number>|noon|midday|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|nine|ten
'target card|cards|sheet|sheets|strip|slip|slips|board|language|number|audience|date|temperature|area|range|group
'priority|aim|target|step|challenge|point|focus|goal|heading|strand ..2 <be> headed|titled|called|listed|numbered|named|dated|printed|on|in
'challenge|challenged|challenges|challenging <any> <any>? <any>? to find|make|build|write|solve|guess|draw|name|list|race|spell|count|design|invent|use|say|carry|throw|fit|sort|match|measure|beat|read|stack|balance|run|swim|jump|catch|estimate|reach|work
'should be ..4 inbox|post|tray|pigeonhole|drive|folder|office|system|mail|cupboard|hall|foyer|store|bag by|in|on? now|$|.
'i|we saw|found|read|noticed|heard|counted no|none|nothing|nobody|neither ..8 on|in|at|from page|pages|slide|slides|row|column|sheet|line|lines|chapter|section|the ..4 <number>
{3
:zone
'phrase
:about
'What was given as a gift, and by whom.
:patterns
[3
'gifted the|a|an|us|them|it|to|by|from|# <any>
'the|two|three|four|a|some|these gifted <thing>|sewing|musical|books|instruments|laptops|money|trees|benches|benches
'<be>|<have> gifted to|by|from
{3
:zone
'phrase
:about
'Terms of a subject or of an office.
:patterns
[38
'imperfect|perfect|pluperfect|simple|complex|passive|active|irregular|regular|masculine|feminine|past|present|future|conditional ,|and|or? <any>? tense|tenses|endings|subjunctive|participle|participles|infinitive|conjugation|conjugations|declension|verbs|nouns|clauses|plurals|forms
'strong|weak|irregular|defective|auxiliary verb|verbs|noun|nouns|declension|syllable|syllables|rhyme|rhymes|stress|beat|beats
'market|state|government|system|engine|power|heart|kidney|liver|crop|bank|brake|hydraulic failure|failures
'inferior|superior|normal|luxury|merit|demerit|public|private|capital|consumer|durable good|goods
'free|perfect|imperfect|monopolistic|bull|bear|labour|housing competition|market|markets
'secure|insecure|avoidant|anxious|ambivalent|disorganised attachment|attachments|base
'improper|proper|vulgar|simple|top-heavy fraction|fractions
'acute|obtuse|reflex|right|straight|complementary|opposite angle|angles
'positive|negative|strong|weak|no|perfect|zero|inverse ..1 correlation|skew|gradient|integer|integers|charge|charges|ions|ion|index|indices
'random|standard|relative|absolute|sampling|zero|systematic|parallax error|errors|deviation|frequency
'dilute|concentrated|inert|volatile|stable|unstable|reactive|unreactive|saturated|unsaturated acid|acids|alkali|alkalis|base|bases|solution|gas|gases|metal|metals|fat|fats|nucleus|isotope|isotopes|compound|compounds
'broken|dominant|diminished|augmented|minor|major|perfect|imperfect|interrupted|plagal|discordant chord|chords|cadence|cadences|interval|intervals|third|fourth|fifth|sixth|seventh|key|keys|scale|scales|triad|triads
'moderate|severe|profound|specific|mild|complex|acute|chronic|significant learning|hearing|visual|sight|physical|speech|medical|language|sensory|mobility difficulty|difficulties|disability|disabilities|disorder|disorders|impairment|impairments|loss|need|needs|condition|conditions
'moderate|severe|profound|mild|acute|chronic asthma|autism|dyslexia|dyspraxia|deafness|allergy|allergies|eczema|epilepsy|anxiety|weather|flood|risk
'free|foul|penalty|loose|dead|long|high ball|kick|throw|hit|serve|catch $|.|,|in|from|to|by|at|and|after
'poor|corn|vulgar|martial|common|criminal|hard|natural law|laws|relief
'living|minimum|fair|low|average wage|wages|rent|trade|tax
'strengths and difficulties|weaknesses questionnaire|form|sheet|survey|column|columns|grid
'gifted|vulnerable|concern|able|priority|struggling|reluctant|disadvantaged|persistent ..1 <office-term>
'low|high|middle|prior attainer|attainers|attainers'|attainment|achiever|achievers <office-term>|grant|group|band|column|threshold|on
'vote|votes|motion|letter|statement|card of|in no? confidence|thanks|censure|sympathy
'the|our|each|every|whole|across|another|this|their|a|multi-academy|academy|central|neighbouring|nine|two|three trust !between !in !of !that
'across|by|from|with|within|for|at|to|into the|our|each|a trust
'confidence interval|limit|level|limits|levels
'interest on|rate|rates|payment|payments the|a|# 
'special|public|national|human|vested|self|compound|simple|conflict|conflicts of? interest
'due to meet|start|arrive|finish|open|close|retire|leave|return|move|begin|end|visit|see|come|go|be|take|have|speak|present|report|land|sing|play|perform|sit|talk|join|publish|expire|resume|collect|receive|pay|give|teach|host|attend
'<be> due on|at|in|by|for|back|before|after|until|next|this|tomorrow|today|monday|tuesday|wednesday|thursday|friday|any
'lift|gate|door|office|cupboard|store|shed|spare|toilet|hall|master key|keys <be> for|with|on|in|kept
'ramp|lift|bay|bays|toilet|entrance|door|seat|seats|hatch|tray|bin|slot|desk <be> for !<abstract> <any>
'for|to|by ..3 users|visitors|staff|guests|deliveries|contractors|parents|residents|members|drivers|ticket-holders only
'<system> ..4 fail|fails|failed|failing|refused|struggled|struggles to <faulty>
'<system> ..3 failed|fails|crashed|froze|freezes|jammed|stalled|stuck|dropped|died|broke|timed|glitched at|twice|out|from|before|after|when|during|$|.|,|and|once|again
'dropped|cut|broke out|off|twice|once ..1 <number>|twice|during|when|at|after|for
'turn|turns|turned|switch|switches|switched|shut|shuts the|a|all|both ..1 <thing>|light|lights|music|sound|heating|gas|water|power|tap|taps off|on|down|up
'sensor|sensors|timer|timers|switch|thermostat|valve|caretaker|alarm turn|turns|turned|switches|switched|starts|stops|shuts|opens|closes|cuts|cut|sets|set <any>
'<thing> ..2 <be> never lent|locked|sold|left !to
'ordinary|wet|dry|late|early|fast|slow|stop|through|express|stopping|direct|replacement|last|first train|bus|ferry|service|start|finish|opening|closing|shift
{4
:zone
'phrase
:scope
'onward
:about
'Causes a second observer would have written the same.
:patterns
[4
'because|since|as|so|due|owing of|to|that? ..4 <system> ..1 failed|crashed|broke|jammed|froze|died|ran|wouldn't|won't
'because|since|as|so ..4 <system> ..1 <be>|had|has down|off|broken|offline|jammed|frozen|flat|dead|out|late|delayed|full|locked|missing|lost|stuck|blocked|faulty|being
'because|due|owing of|to ..4 chickenpox|flu|measles|illness|sickness|covid|norovirus|nits|headlice|bug|virus|asthma|operation|appointment|jury|maternity|paternity|leave|bereavement|funeral|wedding|eclipse|election|ramadan|eid|diwali|yom|passover|carnival|marathon|parade|fixture|tournament|rehearsal|dress|photographs|photographer|vaccinations|jabs|immunisations|nurse|dentist|optician|refurbishment|asbestos|boiler|painters|builders|scaffolding|electricians|plumber|bank|strike
'because|as|since|so that? the|a|his|her|their|its|our|it|that|this ..2 <thing>|<system>|hall|room|gym|pool|pitch|field|office|library|kitchen|canteen|road|bridge|school|site|park|studio|lab|theatre|track ..1 <be>|had|has in|being|been? closed|shut|locked|full|booked|use|broken|painted|cleaned|repaired|flooded|wet|icy|hired|used|occupied|mended|serviced|cancelled|sold|lent|empty|late|delayed|stolen|blocked|cordoned|frozen|muddy|waterlogged
{4
:zone
'counted
:scope
'sentence
:about
'Differences that somebody measured.
:patterns
[4
'<number> <measured-unit> ..1 more|fewer|less|faster|slower|longer|shorter|earlier|later|warmer|cooler|colder|higher|lower|taller|wider|narrower|heavier|lighter|older|younger|nearer|further|quicker|louder|quieter|below|above|behind|ahead|up|down|apart
'more|fewer|less|faster|slower|longer|shorter|earlier|later|warmer|colder|higher|lower|taller|wider|heavier|lighter|older|younger|quicker|louder|quieter ..1 by|than <number>
'gap|gaps|difference|differences|distance|interval|margin|ratio|mean|median|average|total|sum|range ..10 <be>|of|from|fell|rose|grew|narrowed|widened|closed|shrank|went ..2 <number>
'<number> points|marks|per|percentage|percent|% ..3 above|below|behind|ahead|higher|lower|more|less|up|down
{3
:zone
'phrase
:about
'Which of two things.
:patterns
[4
'gap|gaps|difference|differences between|in|of ..10 <be>|of|from ..1 <number>
'the <any> of the|these|those|our two|three|four|both|pair|# <any>? <thing>|lifts|laps|batteries|towers|routes|buses|samples|strings|parcels|doors|gates|rooms|paragraphs|trains|boxes|rivers|numbers|angles|sides
'<number> <measured-unit> faster|slower|longer|shorter|earlier|later|quicker|heavier|lighter|warmer|colder|older|younger|taller|better|worse|stronger|weaker than <any>
'fastest|slowest|quickest|longest|shortest|strongest|weakest|heaviest|lightest|loudest|quietest|brightest|dullest|best|worst ..1 time|times|lap|bridge|tower|magnet|conductor|insulator|material|bulb|battery|plane|glider|runner|jump|throw|winter|summer|storm|on record
{4
:zone
'subject
:scope
'rest
:about
'What the hour was about.
:patterns
[9
'<topic-head> ..4 <be>|on|about|:|asked|asks|covered|called why|how|whether|who|which !<be>
'essay|essays|paragraph|historian|historians|source|sources|speech|debate ..2 blame|blames|blamed|argued|argues|credited|condemned|defended|praised|calls|called|describes <any>
'source|sources a|b|c|d|e|one|two|three|# <any>
'<topic-verb> ..2 how|why|what|whether|when|which|who|that ..1 adverts|advertisers|writers|poets|empires|people|animals|plants|characters|leaders|nations|countries|rulers|rivers|volcanoes|kings|queens|newspapers|propaganda|composers|artists|cells|magnets|forces|romans|vikings|tudors
'looked at how|why adverts|advertisers|writers|poets|people|animals|plants|newspapers|propaganda|composers|artists|cells|magnets|forces
'maths|word|sample|worked|test|exam|practice problem|question|example|sum : <any>
'pshe|rshe|rse|leaflet|display|poster|syllabus|handout|unit|module ..1 covers|covered|list|lists|listed|warns|warned|explains|explained|names|named|asks|asked|tackles|tackled
'modal|modals verb|verbs :
'~i'd ~we'd ~have asked|asks|ask|decide|decided|voted|argued|discussed|judged|debated|choose|chose|say|guess|guessed|predict|predicted ..1 which|whether !<be>
{3
:zone
'subject
:about
'What happened in the world long ago.
:patterns
[2
'~in|at|on <world-matter> ..4 failed|fell|lost|won|collapsed|ended|began|rose|defeat|defeated|died|declined|struggled|suffered|blamed|weak|weakness|strength|strengths|victory|poor|cruel|brutal|harsh|mad|guilty
'why|how|whether|that the|king|queen|a|some|many ..2 <world-matter>
{4
:zone
'subject
:scope
'sentence
:about
'What is told of, translated, argued for or played.
:patterns
[9
'glossed|translated|rendered|translates|glosses|renders ..5 as|into
'debating|debate motion|topic|title
'this house believes|would|regrets|supports|opposes|has
'dressed|disguised as <any>
'in the|a|this|that|one video|clip|cartoon|advert|comic|animation|trailer|scenario|mural|painting ,? <any>
'shopkeeper|goblin|elf|mermaid|ogre|hare|tortoise|villain|stepmother|stepsisters|genie|sultan|emperor
'the|a ..1 puppet|snail|pirate|robot|ghost|monster|knight|wizard <be>|said|had|has|climbs|ran|loses|lost
'essay ..3 blamed|blames ..3 on
'results|data|reference|properties table|chart|sheet list|lists|listed|shows|gives ..5 as
{4
:zone
'subject
:scope
'onward
:about
'Parts that are played.
:patterns
[1
'pretending|pretended|pretend to be a|an|the|two|three|giants|lions|animals|kings|queens|pirates|robots|shopkeepers|lazy|angry|sleepy|grumpy|hungry <any>
{4
:zone
'quote
:scope
'rest
:about
'Words said in play to a toy, or in a part.
:patterns
[1
'to|told|scolded|tells the|a|her|his ..1 doll|teddy|puppet|toy|dinosaur|bear|dragon|dog :|,|that|it|off
"""##),
    (name: "zones-own.yaml", text: ##"""
{3
:about
'What the writer does, needs, couldn't hear, is sorry for or wishes: errands and small talk of the day, and no word about the school.
:sets
{3
:errand-verb
{2
:about
'What a visitor has to get done.
:words
'catch dash leave run rush fly go get be collect move ring call phone email text warn tell send post print borrow lend return bring fetch find check charge park sign book cancel swap finish arrive miss skip head drop meet see eat drink wash change wait stay sit stand write type copy scan save log rest pay buy order apologise thank confess mention withdraw rearrange rebook reschedule hurry nip pop sprint shoot beg decline confirm reply answer wrap
:sense-verb
{2
:about
'What a visitor tries to do with eyes, ears and maps.
:words
'hear see read follow catch find spot make reach get recognise write note keep open log connect sit stand fit hearing seeing reading following catching finding spotting reaching getting keeping writing opening making locate locating decipher deciphering concentrate concentrating stay staying park parking
:small-talk
{2
:about
'What is wished, shared or hoped between people who write to each other.
:words
'ankle knee back arm leg foot cold cough throat flu tooth holiday holidays break weekend easter christmas summer journey trip move house birthday wedding baby retirement weather train traffic drive car bus ferry flight walk lunch coffee tea meal cake parking wifi directions map address number date dates
:zones
[5
{3
:zone
'phrase
:about
'What the writer has to get done.
:patterns
[6
'i|we|i'll|we'll <-ly>? must|need|needed|have|had|ought|should|shall to? <-ly>? <errand-verb> !<practice> !<abstract> !more !less !to
'i'd|we'd|i|we had? better|best <errand-verb>
'i've|we've|i|we have? got to <errand-verb>
'i|we needed|need|want|wanted|require|required|might do? with? a|an|the|my|two|three|another|directions ..2 <thing>|lift|minute|seat|map|pen|name|names|date|dates|sleep|rest|password|copy|translation|glasses|interpreter
'you'll|you|they|we|visitors|guests|parents|governors will|may|might|'ll need|want a|an|the|your|to|two ..2 <thing>|code|pass|password|login|pin|photo|id|lanyard|form|sign|bring|park|ring|book|wear
'<person>|<name> need|needs|needed a|an|his|her|their|the|two|three ..1 pin|code|password|login|username|signature|lift|seat|locker|photo|passport|inhaler|form|slip|peg|key|badge|coat|pencil|ruler
{3
:zone
'phrase
:about
'What the writer could not hear, see or find; and what went wrong for the writer.
:patterns
[15
'i|we <-ly>? struggled|failed|strained|tried|battled|fought ..1 to <sense-verb> !<practice> !<abstract>
'i|we could|can|was|were hardly|barely|scarcely|not|unable|only|just to? hear|see|read|follow|catch|spot|reach|get|write|note|sit|stand|stay|park|open !any !no !how !why !what !<practice> !<abstract>
'i|we couldn't|can't|cannot|didn't|wasn't|weren't ..2 hear|read|catch|reach|open|park|locate|find !any !how !why !what !evidence !<abstract>
'i|we had|have|found|find|spent ..4 trouble|difficulty|difficult|hard|tricky|problems|time|job|impossible|minutes|while to? <sense-verb>
'i|we <-ly>? missed|mislaid|lost|forgot|misread|misheard|miscounted|mixed|muddled|dropped|spilled|spilt|smudged the|my|our|one|two|some|part|what|her|his|which|count ..1
'i|we got|get|was|were|am|are <-ly>? lost|stuck|late|delayed|held on|in|at|between|up|twice|as|because|and|,|$
'i|we got|get|was|were|am|are <-ly>? confused|unsure|unclear|muddled|puzzled|wrong about which|where|when|whose|the|my
'my|our welsh|irish|gaelic|french|spanish|german|maths|memory|eyesight|hearing|back|knee|knees|handwriting|watch|phone|pen|voice|legs|feet|spelling|typing ..1 <be>|<have>|ran|gave|failed|let|isn't|wasn't|aren't|weren't|died ..2 !pupils
'i|we <be>|have <be>? struggling|battling|fighting|wrestling with|off|to a|my|the|<sense-verb>
'i'm|i've|we're been? struggling|battling|fighting|wrestling with|off|to a|my|the|<sense-verb>
'i|we wish|wished i|we had|could|hadn't brought|known|come|stay|stayed|worn|asked|longer|packed|booked
'i|we may|might|could|must have <-ly>? misread|misheard|miscounted|missed|misunderstood|mistaken|muddled|mixed|lost|dropped|left|forgotten
'i|we lost track|count|sight of|on|at|after
'i|we <be> too far|late|early|slow|short|tall|near|close|high|low ..1 to|for|back|away
'too fast|quick|quiet|quietly|quickly|far|faint|dim|small|soft|softly for me|us
{3
:zone
'phrase
:about
'Small talk, thanks for nothing taught, wishes and apologies.
:patterns
[24
'i'm|we're|i|we am|are|was|were? <-ly>? happy|glad|pleased|delighted|sorry|keen|willing|free|able|grateful|thrilled to|we|you|i|that|for|about ..1 swap|send|share|talk|meet|help|call|chat|answer|join|stay|lend|host|miss|wait|arrive|leave|cover|drive|bring|give|collect|return
'~it's good|great|nice|lovely|wonderful|kind|fun|so to|that|of meet|see|hear|chat|talk|speak|catch|have|you|know|be|welcome ..2 you|us $|,|.|all|in|again|at|here|there|from|and|on|after|soon
'it|it's is|was? good|great|nice|lovely|kind|a to|that|of|pleasure meet|chat|talk|catch ..1
'hope|hoping|wishing|wishes ..4 <small-talk>
'congratulations on|to ..3 <small-talk>|engagement|marriage|news|grandson|granddaughter|arrival|son|daughter|anniversary
'^ good luck|journey|health|wishes|news|morning|evening|afternoon|weekend|summer|break
'if ..4 <be> no good|use
'monday|tuesday|wednesday|thursday|friday|date|time|slot|week|day|signal|phone <be> no good|use
'at last meet|met|meeting|we|you
'i|we ..3 meet|met|see|saw|speak|talk|chat at last
'so many|few of you|us|them at|on|in|there|here|again
'you were|are right|wrong about the|my ..1 <small-talk>|room|door|gate|road|time|day|name|queue|rain|sun|stairs|hill|biscuits
'^ have|enjoy a|your|the <any>? <any>? weekend|break|holiday|holidays|half|term|day|time|evening|summer|easter|christmas|journey|trip|rest|week|night|lunch
'^ see you|us|me|them|him|her at|in|on|next|soon|there|then|tomorrow|later|again|by
'~be lovely|good|great|nice|wonderful|kind to|of hear|meet|catch|you from|your|you|about|that|up|all|to <any>
'please|just? don't worry|reply|hesitate|come|stay|call|ring
'please don't wait|rush
'no need to|for send|reply|worry|rush|bring|book|print|answer|come|pay|apologise|ring|call|sign|return|wait|thank|a
'feel free to
'don't|do not worry|hesitate|apologise about|to|for|if|,|.|$
'^ hope|hopefully|wishing ..5 well|safe|soon|better|ok|okay|nice|lovely|good
'it|it's is|was? time for the|a|our|my? ..1 bus|lunch|break|tea|coffee|bell|train|assembly|home|register|play|swimming|pe|lunch|registration
'worth bringing|booking|parking|ringing|checking|arriving|leaving|packing|wearing a|the|your|early|ahead|in|at|by|before|first|with
'letter|letters|email|emails|text|texts|invitation|invitations|form|forms|notice|survey|surveys|flyer|message ..5 to all|every|everyone|everybody|each
{4
:zone
'thanks
:scope
'sentence
:about
'What the writer would like for the day itself.
:patterns
[4
'i'd|we'd|i|we would? love|like|prefer to come|join|meet|stay|visit|speak|talk|borrow|park|sit|return|leave|book|bring
'i'd|we'd|i|we would? love|like to see|have|borrow|keep|read a|the|your ..1 timetable|list|register|map|rota|minutes|policy|slides|sheet|form|copy|copies|menu|programme|agenda|link|photo|photos
'i'd|we'd|i|we would? be glad|grateful|obliged of|for|if|to
'perhaps|maybe we|i could|can|might meet|talk|chat|speak|swap|catch|start|begin|go|walk ..3 tour|lunch|coffee|tea|friday|monday|tuesday|wednesday|thursday|hall|nine|ten|#|reception|phone
{4
:zone
'rule
:scope
'sentence
:about
'Where to be, and when.
:patterns
[1
'^ be|meet|come|arrive|assemble|gather|wait at|in|by|outside ..4 by|at|before <number>|noon
"""##),
    (name: "zones-phrases.yaml", text: ##"""
{2
:about
'Set phrases and senses of school subjects in which a weighing word weighs nothing.
:zones
[11
{2
:zone
'phrase
:patterns
[232
'miss|missed|misses|missing the|her|his|a|one|two|their|first|last ..1 lesson|lessons|bus|train|session|registration|assembly|day|days|lunch|match|bell|class|turn !in !with !of
'i|we <be> curious|interested|unsure|puzzled|wondering|intrigued ..1 about|to|how|what|whether|why|in|by|if
'i|we <be>? <any>? looking|look|looked forward
'i|we enjoyed|liked|loved our ..1 lunch|time|day|visit|walk|tour|tea|coffee|chat|meal|conversation|conversations
'it would be good|great|useful|helpful|interesting to hear|know|see|talk|meet|learn|understand
'wi fi
'felt the|a|each|both|two <any> and|with|in|through|before|then|,|against
'set|sets|setting up the|a|an|two|three|their|his|her <any>
'wash|washes|washed|washing their|his|her|your hands
'failing that|this|which
'noble gas|gases|metal|metals
'poor|good|bad|fine sound|recording|picture|connection
'reading|spelling age|ages
'if|when|should anything|something|any|anyone|it ..3 unclear|wrong|missing|confusing
'point|points|pointed|pointing ..1 in|to the right|wrong direction|way
'ran|run|walked|walks|hurried|rushed|cycled ..6 to catch up
'quiet|silent|still for|during the|two|a|one|# <any>
'mixed paint|paints|age|ages|gender|media|fruit|class|classes|year|numbers|grains|doubles
'no adult|adults|teacher|one|pupil|pupils|staff ..8 between|from|for|until|at <number>
'little|no room between|under|behind|on|beside
'joke|scrap|sketch book|books|shop
'priority|priorities|target|targets|aim|aims|objective|objectives|step|steps in|on|of the|your|their|our plan|list|sheet|page
'like rain|snow|thunder
'always|also|never known|called|named as?
'always|never opens|open|closes|close|meets|meet|starts|shuts|runs on|in|at|before|after|during|until|from|with|for
'only|just <number> of us
'lot of <number>
'favourite|favorite|favourites book|books|fruit|colour|food|song|animal|game|team|subject|story|author|sport|pet|toy|word|character|part|day|lesson|place
'absent|missing <learner-noun>|register|page|sheet|coat|jumper|glove|shoe|key|book
'the challenge question|card|cards|task|sheet|was|is|came|for set|from|called|by|today|in|about
'support staff|worker|workers|plan|plans|group|groups|assistant|assistants
'key|keys to the|a|their|our ..1 <thing>|room|office|hall|cupboard|shed|gate|building|school|door|annexe|store
'most of the day|morning|afternoon|week|hour <be> spent|taken|given
'hold|held|holding back <number>
'dissolve|dissolves|dissolved|melt|melts|melted|boil|boiled|float|floats|floated|evaporate|evaporated|freeze|cool|cooled|heat|heated|burn|burned|burnt|roll|rolled|travel|travelled|spin|spun faster|slower|quicker|better|first|well
'weak|strong spot|spots|point in|on a|the <any>? <thing>
'good morning|afternoon|evening|night|bye|friday|luck|grief|shepherd|samaritan
'good enough parenting
'good level of development
'good autism practice
'best practice|interests guide|guides|document|handbook|guidance|visit|visits|network
'best wishes|regards
'best before|fit|friend|friends|guess|interests
'line of best fit
'the? best|worst of <number>
'outstanding question|questions|action|actions|work|fees|fee|invoice|invoices|payment|payments|debt|items|item|matter|matters|tasks|balance|loan|loans|books|money|consent|forms|issue|issues|order|orders
'still|remain|remains|left outstanding
'expected|higher standard|level
'expected standard|grade|time|date|number|to
'greater depth|than|manchester|london
'working towards
'less|greater|fewer|more|bigger|smaller|larger|lower|higher than <number>
'strong close|form|forms|verb|verbs|acid|acids|wind|winds|password|tea|alkali|magnet
'weak verb|verbs|form|forms|acid|acids|alkali|link|tea|spot|magnet|signal
'poor tom|conductor|conductors|law|people|families|house|man
'good conductor|conductors|cause|insulator
'fair test|tests|testing|trial|trade|hair
'summer|school|book|spring|christmas|science|may fair
'mean average|value|of|score|temperature|height
'the mean|median|mode
'improper fraction|fractions
'proper fraction|fractions|noun|nouns
'odd|even number|numbers|one|socks|jobs
'odd and even
'odd one out
'negative number|numbers|charge|charges|integer|integers|pole|value|terminal|test|result
'positive number|numbers|charge|charges|integer|integers|pole|value|terminal|test|result|handling
'lowest common
'highest common
'common factor|multiple|denominator
'low|high stakes|frequency|tide|street|school|jump|chair|light|pressure|fat
'high visibility|vis|five
'limited company|liability|edition|by
'needs assessment|analysis
'special|additional|educational|learning|medical|dietary|support|access needs
'special school|schools|assembly|guest|educational|offer|day
'failing safe
'fail safe
'as well as
'acceptable|unacceptable|suitable|unsuitable|appropriate|inappropriate under|footwear|clothing|clothes|shoes|dress
'silent reading|letter|letters|film|e|running
'conditions|weather|forecast|road|roads|snow ..3 better|worse|bad|good|poor|fair|clear
'weak|weaker|strong|stronger|poor|good signal|current|bulb|light|magnet|glue|bond|solution|force|forces|wifi|connection|reception
'speak|speaks|speaking|spoke|say|said|heard|see|seen|saw|visible|marked clearly
'wishing well
'well being|known
'clearly visible|marked|labelled
'as well ,|.
'rich and poor
'poor and rich
'warm|cool feedback
'about|on <virtue>|kindness|respect|friendship|bullying|healthy|safe $|.|,|and|in|for
'put|puts|putting|held|hold|holds|showed|show|gave ..2 thumb|thumbs up|down|sideways
'plan|timetable|visit|trip|club|lesson|match|meeting|room|session|class|school|hall|bus|coach|game|assembly|rehearsal ..3 <plain-effect> ..6 because|as
'when|if|whenever|where they|he|she|pupils|children|you|staff want|wanted|wants|like|liked|wish|wished to
'a|the lower|higher|bigger|smaller|taller|shorter|longer|wider one !of
'string|rope|cable|ladder|hook|paper|tape|pole|stick|box|shelf|ribbon|wire|card ..2 <be> not long|tall|wide|big|strong|thick|heavy enough
'trophy|prize|award|medal|cup|shield ..4 best|worst
'a fine of|for|line|mist|point|tip|brush|net|powder|mesh|thread|day
'top|bottom|back|front|side|end of|one|each <any>? page|sheet|book
'at the? top|bottom of one|each|the
'healthy and|or unhealthy
'suitable for a|an|the raincoat|boat|bridge|umbrella|roof|coat|shelter
'loud|quiet|close|near|big|small|tall|wide|light|dark|warm|cool|dry enough to
'topic|theme|focus|value|subject|title|story|assembly|lesson|talk|unit <any>? <any>? <be> honesty|kindness|respect|resilience|courage|friendship|perseverance|trust|hope|love|courage|responsibility
'decide|decided|discussed|debated|tested|investigated|chose|guessed which|what|whether ..3 materials|material|objects|food|foods|animal|animals|shape|shapes|metal|metals
'because he|she|they|it <be>? at|in|on|away|out|the ..2 dentist|doctor|doctors|hospital|music|violin|trip|appointment|course|training|funeral|assembly
'had|has|have run out
'it|they|supply|supplies|time|ink|paper|battery|milk|chairs|sheets|copies|glue ..1 run|ran out
'lights|light|heating|power|alarm|screen|projector|laptop|laptops|boiler|fan|music|tap|water|signal ..2 went|came|go|goes|turned|switched|cut off|on|out ..8 because|as
'with|by|over|round|around|under|on his|her|their|my|its arm|arms|hand|hands|elbow|sleeve|head|chin|feet
'it <be> good|nice|lovely|great to meet|see|hear you|from
'i|we <be> happy|glad|pleased|delighted|sorry|able to
'hide|hides|hid|hiding behind|under|in the|a|his|her ..1 curtain|door|tree|chair|table|bush|sofa|wall|adult|mother|father
'most|more|less able pupils'|register|list|group
'gifted and talented
'thank|thanks|thanked|welcomed|greeted|invited everyone|everybody|all
'on the|a card|slide|screen|sheet|board|page and|$|.|,
'suggestion|suggestions box|boxes|slips
'i|we hope|hoped|hopes
'signal|wifi|connection|reception|battery|tea|light|current ..2 <be> weak|poor|low|strong|good|patchy|slow
'certificate|certificates|picture|pictures|poster|posters|painting|coat|coats|bag|bags|flag|sign|photo|photos|banner ..3 hang|hangs|hung
'poor|rich|thin|sandy|fertile|dry soil|soils|harvest|harvests
'the good , the bad
'hard water
'dry farming
'ticked|marked|corrected|circled|checked ..3 right|wrong|correct|incorrect
'too many|few ..2 to count|list|mention
'need|needs|needed ..1 <number>
'corridor|path|door|doors|steps|stairs|road|gate|track|lane|drive lead|leads|led
'projector|light|lamp|screen|machine|door|gate|phone|recorder|clock|heating|alarm|light|lights ..1 seemed|seems|appeared|looked to
'felt|feel|feeling|feels the|a|each|some|every fabric|surface|surfaces|texture|textures|bark|weight|shape|sand|pulse|ground|material|materials|edge|edges|objects|object|cloth|leaf|leaves|stone|stones
'felt|feels in|for|along|around|under his|her|the|a|their ..1 bag|pocket|drawer|box|edge|table|pen|pencil|wall
'system|lights|light|heating|projector|screen|alarm|music|radio|printer|computer|laptop|laptops|engine|fan|tap|phone|phones ..1 <be> switched|turned off|on
'because of? ..4 strike|snow|flood|floods|closure|election|funeral|match|rehearsal|painted|painting|roadworks|repair|repairs|exam|exams|inset|fridge|freezer|oven|timer|generator|water|gas|leak
'out on the day|night|monday|tuesday|wednesday|thursday|friday
'nearest|latest|largest|smallest|tallest|longest|shortest|oldest|youngest|earliest|heaviest|lightest|widest|fastest|thickest|thinnest <any>
'as good as new
'as soon as
'as long as
'as far as
'get|gets|got well soon|card|cards
'wishing|ink|stair well
'hard hat|hats|copy|copies|drive|boiled|shoulder|back|shell|ground|surface|surfaces|water|wood|outline
'clear the|a|away|up|plastic|bag|bags|liquid|tape|glass|water|sky|skies|table|tables
'loud and clear
'all clear
'clear|cleared|clearing their|her|his|your
'rich tea|in iron|in protein|text|man|soil
'simple sentence|sentences|machine|machines|past|present|interest|circuit|circuits
'complex sentence|sentences|number|numbers
'challenge award|cup|card|cards|table|task|day|week|badge|box
'challenging behaviour policy
'free school|time|range|verse|meals|period|play
'only child|the|on|after|before|if|when|juniors|infants
'just after|before|over|under|about|as|now|then|past|in|outside|inside|behind
'right angle|angles|hand|side|now|away|arm|foot|leg|click|answer|answers
'right angled
'wrong answer|answers|number|room|way|page|order
'poor|good|bad|fine|nice weather|light|visibility|phone
'bad weather|language|cold|wolf|guy|debt
'great britain|grandmother|grandfather|uncle|aunt|fire|war|wall|white|expectations|plague|barrier
'great great
'super glue|hero|heroes|market|bowl
'brilliant white
'bright red|yellow|green|blue|orange|pink|light|lights|star|sun|sunlight|colours|colour|sunshine|spot
'warm up|ups|water|clothes|coat|down|front|day|weather|air|colours|milk|room
'cool down|water|colours|box
'cold water|day|weather|air|front|call|calling
'dull day|light|colour|colours|metal|surface|grey
'flat surface|shape|shapes|roof|screen|pack|shoes|note|battery|tyre|file|head|top
'smooth surface|surfaces|rock|texture|paper|side|skin|muscle|curve|stone
'rough surface|surfaces|draft|book|books|copy|texture|paper|side|ground|note|notes|estimate|work
'rough|rougher|smooth|smoother|hard|harder|soft|softer|dull|shiny than
'slow cooker|motion|lane|worm|release
'slow|fast|rapid|quick reaction|reactions|speed|motion|flow|growing
'fast food|forward|asleep|running|track
'dead sea|line|end
'lovely day|weather
'happy birthday|new|families|christmas|prince|street
'value pack|of
'place value
'natural disaster|disasters
'positive|negative space|feedback loop
'chaotic pendulum|motion|system|systems
'critical thinking|friend|friends|angle|path
'critical thinking
'independent school|schools|variable|variables|reading|work|study|learning|task|writing|practice|clause|thinking
'confident|confidence interval
'significant figure|figures|digit|digits
'normal distribution|force|school|line|number|day
'stable door|block|condition
'light switch|box|source|bulb
'sort of
'sound system|wave|waves|card|desk|button|source|field
'letter|phonics|vowel|the|each|a|this|first|last|of sound|sounds !<practice> !basis !footing !knowledge
'interest rate|rates
'the|compound|special interest
'best selling|seller
'acceptable use
'fine motor|art|arts|line|tip|print|sand|pen|liner
'gross motor
'special educational|measures
'gifted and talented register
'looked after
'struggling|reluctant readers shelf|club|list|scheme
'worry box|monster|tree|wall
'wow wall|words|word|moment|board
'star of|writer|chart|jumps|reader
'well done|good work sticker|stickers|stamp|stamps|certificate|certificates|card|cards|award|assembly|postcard
'excellent|excellence award|awards|certificate|trust|for
'to improve on the|a|last
'love letter|heart|story
'the rest
'mental maths|arithmetic|health
'smart board|boards|watch|phone|phones|whiteboard|card
'interactive whiteboard|whiteboards|board
'golden time|rule|rules|book|ticket|table
'every day|morning|afternoon|week|year|term|monday|tuesday|wednesday|thursday|friday|fortnight|lesson|month|half|two|three|four|five|#|minute|other
'most recent|recently
'at most|all
'at least <number>|every|a|an|half|most|weekly|daily|part|some
'all day|morning|afternoon|year|week|saints|together|right|ready
'not at all
'after all
'first of all
'how many|much|often
'as many|much as
'too .
'too ,
'too $
'me|him|her|them|it|us|you too
{3
:zone
'phrase
:about
'Causes a second observer would have written the same.
:patterns
[3
'because|due|owing ..6 <plain-cause>
'<plain-cause> ..6 , so <any>
'so that|far|on|long|called|as
{3
:zone
'phrase
:about
'Books and stories whose words are of their own kind.
:patterns
[5
'horrible histories|science
'wonky donkey
'bad guys
'naughty bus
'the|a fantastic mr
{3
:zone
'phrase
:about
'Senses in which nothing is weighed.
:patterns
[59
'must have been|come|gone|got|had|left|fallen
'lower|upper|higher|middle sixth|school|tier|hall|corridor|site|deck|shelf|shelves|floor|foundation|playground|primary|juniors|half|case
'let|lets|letting ..2 out|in at|into|by|through|for|$|.
'let|lets|letting ..2 out|in of the|a
'ignore|ignores|ignored the|its|a phone|bell|rain|knock|capital|spaces|punctuation|dog|door|email
'^ thanks to ..6 for
'dull and bright
'bright and dull|early
'light and dark|heavy|soft
'hot and cold
'table|tables|floor|path|road|sky|desk|desks|route|exit|exits|air|screen|line|view|corridor|way ..4 <be> clear|bare|wet
'strong|weak and weak|strong
'strong , weak
'good and poor|bad
'best|worst <any>? man|western|before|bib|man's
'next best|nearest
'profound and multiple
'first|second|third|fourth|last time|half|quarter|draft|attempt
'poor box|clare|relief
'rich list|picture
'smart casual
'fine thank|thanks|for
'fair play|isle|weather|dinkum|copy
'hard of hearing
'hard lines|skinned|cash
'warm welcome
'kind of|regards
'well water|shaft|bucket
'wet|dry play
'happy or sad
'sad or happy
'happy|sad|angry|worried|surprised face|faces|emoji|music|ending|card|cards
'face|faces ..2 happy|sad|angry|surprised
'noisy or quiet
'true or false
'more or less than
'touch paper|screen|pad|typing
'sharp pencil|pencils|scissors|knife|edge|edges|corner|corners
'calm|cool|quiet corner|room|area|music|sea|water|box|space
'simple|continuous|perfect|past|present|future tense
'past|present perfect|continuous|progressive
'positive|negative number|numbers|pole|charge|correlation|coordinates
'perfect|square|prime|whole|natural|real number|numbers|square|squares
'tired swimmer|mountain
'lively debate society
'honest broker
'silent letter|letters|reading
'free|forward|backward kick|roll
'stable|unstable isotope|isotopes|base|compound|molecule|nucleus
'excited state|electron|electrons
'good|bad|naughty cholesterol|bacteria|fats
'wonder|wonders of|why
'super|top market|up|shelf|floor|drawer|button|layer|left|right|row|table|corner
'lead acid|pipe|pencil|role|singer|in|to !chaos !confusion !disorder
'leads|led the|them|us|him|her|pupils|visitors ..4 to|into|through|along|across|round|around|out
'help|helps|helped ..3 find|carry|lift|open|close|put|hand|move|tie|zip|with !the !their
'make|made|makes it|them|this|that from|out|of|with|in|at|on
'enough pencils|chairs|copies|seats|spaces|coats
'enough for each|every|one|two|three|everyone|all|both
{4
:zone
'subject
:scope
'sentence
:about
'What is taught and read, and how things in nature behave.
:patterns
[15
'^ in the|a|this|that|one <any>? story|play|poem|novel|film|chapter|myth|tale|fable|legend|extract|verse|scene|ballad !corner !ground !time
'in the|a|this|our <any>? story|play|poem|novel|film|fable|tale|legend|rhyme
'soils|rainfall|climate|farming|irrigation|crops|erosion
'story|play|poem|novel|film|book|song|chapter|tale <be> about
'^ the <any>? story|poem|novel|tale|song|film <be> !<degree> !<value-sure> !<value-unsure-more> !<state>
'character|characters|narrator|protagonist|villain|heroine|macbeth|hamlet|juliet|romeo|scrooge|goldilocks|cinderella
'^ the|a <any>? wolf|fox|dragon|giant|troll|witch|king|queen|soldier|soldiers|romans|vikings|mouse|rabbit|bear|crow|princess|prince
'whether|why|how|that|about the|a <any>? wolf|fox|dragon|giant|troll|witch|king|queen|mouse|crow|princess|prince
'clever|brave|lazy|wicked|greedy|proud|kind|evil|cruel <any>? wolf|fox|dragon|giant|troll|witch|king|queen|mouse|rabbit|bear|crow|princess|prince
'^ <determiner>? <any>? pendulum|particle|particles|molecule|molecules|atom|atoms|electron|electrons|circuit|magnet|magnets|acid|acids|alkali|catalyst|solution|solvent|reaction|reactions|seedling|seedlings|germinated|evaporated|condensed|photosynthesis|gravity|friction|pressure|thermometer|conductor|conductors|insulator|insulators|metal|metals|beaker|bulb|battery|volcano|lava|river|tide|erosion|glacier|earthquake
'pendulum|molecules|atoms|electrons|acid|acids|catalyst|photosynthesis|conductor|conductors|insulator|insulators|volcano|glacier
'ice|wax|butter|chocolate|snow|snowman|metal|water|paper|puddle|plant|plants|leaf|leaves|seeds|soil melt|melts|melted|freeze|froze|frozen|expand|expands|expanded|boil|boiled|dried|died|grew|wilted|sank|floated
'melt|melts|melted|freeze|freezes|froze|expand|expands|contract|contracts|evaporate|evaporates|dissolve|dissolves because|when|in|at
'paint|painted|paints|painting|sketched|mixed|drew|shaded|sang|danced|acted|mimed|wrote about|of? ..2 dull|bright|dark|light|warm|cool|happy|sad|loud|soft|angry
'write|wrote|essay|debate|debated|discussed|argued about|on|whether|why|advantages|disadvantages|causes <any>
{4
:zone
'phrase
:scope
'onward
:about
'What might happen to anyone is no verdict on anyone here.
:patterns
[1
'if|when someone|anyone|somebody|people|a <any>? <be> unkind|mean|rude|upset|sad|unhappy|hurt|nasty|horrible|late|naughty|bored|angry
{3
:zone
'phrase
:about
'Everyday things, their places and their failings.
:patterns
[12
'top|bottom|middle|lower|upper set|sets|stream|streams|shelf|shelves|drawer|row|floor|step|bunk
'know|knows|knew|know ..6 by heart|name|sight
'key|keys|bus|delivery|parcel|train|coach|room|post should be <any>
'printer|projector|alarm|boiler|link|video|app|internet|wifi|computer|computers|tablet|tablets|screen|light|lights|heating|lift|clock|phone|bulb|microphone|speaker|camera|engine|recorder|laptop|laptops|gate|bell|radiator|tap|fan|fridge|kettle|photocopier|intercom <be> not working
'email|emails|letter|laptop|laptops|printer|projector|alarm|boiler|bus|parcel|link|video|page|file|app|internet|wifi|computer|computers|tablet|tablets|screen|light|lights|car|van|heating|lift|clock|phone|bulb|signal|microphone|speaker|camera|engine ..1 fail|fails|failed|failing to?
'too dark|hot|cold|wet|windy|icy|foggy|tall|heavy|faint|full|sunny|warm to|for
'too small|big|large|wide|narrow to fit|read|see|reach|hold|carry
'refuse|refused|refuses|left|ate ..2 apple|pear|milk|food|lunch|drink|biscuit|snack|banana|dinner|toast|peas|carrots
'been|be|was|were able to visit|attend|come|meet|see|go|join|travel|reach|hear|stay|find
'need|needs|needed ..3 kit|coat|coats|pencil|pencils|pen|pens|shoes|boots|wellies|lunch|money|form|forms|passport|ticket|key|bag|glasses|ruler|paper|book|password|chair|towel
'result|results|resulted in <number>
'very quietly|slowly|loudly|softly|early|late|small|large|tall|first|last|same|top|bottom|end|next|old|young|beginning|start|dark|hot|cold|wet|windy
{3
:zone
'subject
:scope
'sentence
:patterns
[2
'^ heat|light|cold|salt|sugar|oxygen|energy|wind|rain|sunlight|yeast|rust ..1 cause|causes|makes|turns|melts|dissolves|expands
'underline|underlined|circle|circled|sort|sorted|label|labelled|match|matched|compare|compared|list|listed ..5 verbs|nouns|adjectives|words|acids|metals|materials|shapes|numbers|conductors|adverbs|sentences|fractions|cards
{2
:zone
'phrase
:patterns
[6
'average class|size|score|mark|height|length|age|number|temperature|speed|cost|attendance|family|price|rainfall|of
'answer|answers|sum|sums|total|totals|date|dates|spelling|spellings|number|page|key|room|label|labels ..4 <be> wrong|right|correct|incorrect
'gave|give|gives|giving|shows|showed ..2 thumbs up|down
'<plain-cause> ..6 because
'should be read|used|completed|kept|returned|sent|filed|stored alongside|by|with|in|before|to|at
'wrong|right answer|answers|number|page|room|book|key|door|button|peg|line|date|foot|shoe|hand|way
{2
:zone
'phrase
:patterns
[4
'shout|shouts|shouted|yelled|yells|called ..1 yes|no|look|stop|go|come|wait|here|there|hello|hooray|bingo|help|me|my|i|it's|we|you|what|where|,|:|from
'shout|shouts|shouted|yelled a|an|the|his|her|their|out answer|answers|name|names|word|words|number|numbers
'<person>|<name> <be> absent
'chair|chairs|table|tables|desk|desks|shoes|coat|coats|box|door|jumper|print|label|minibus|bus|hall|room|cupboard|car|van|mat|bench|hoop|goal|kit|clay ..2 <be> too <any> for|to
{4
:zone
'subject
:scope
'sentence
:about
'What a class was taught is not what was seen of it.
:patterns
[2
'pupils|children|class|students|they|he|she|year ..1 learned|learnt|learn|studied|discovered that|how|why|about
'famine|empire|empires|plague|revolution|crusade|crusades|rebellion|treaty|parliament|monarch|emperor|pharaoh|tsar|blitz|trenches|slavery|suffrage
"""##),
    (name: "zones-plain-acts.yaml", text: #"""
{2
:about
'Verbs of everyday acts with things as their objects: coats that hang, ducks on a pond, toast in jam, a clock that ticks, a sum that fell by so much. Said of people's work the same verbs weigh.
:zones
[3
{3
:zone
'phrase
:about
'What is done with things, and what things do.
:patterns
[33
'bought|buy|buys it|them|one|two|some|three ..2 from|for|at|in|with|on
'bought|buy|buys the|a|an|new|some|two ..1 <thing>|kit|stock|food
'testing|tests|tested the|a|an|each|their|both|two ..1 <thing>|<system>|circuit|circuits|alarms|hypothesis|strength|samples|soil
'shut|switched|turned|cut|shutting|turning off the ..1 <thing>|power|supply|valve|heating|music|gas
'lost|rescued|rescue|sailors|ship|storm ..1 at sea
'<thing> <be> glowing|flickering|flashing|burning|smoking|steaming|dripping|ringing|humming|ticking|beeping|buzzing|spinning|sagging|swaying|shaking|drifting
'clock|timer|watch|meter|metronome <be>? ticking|ticked|ticks
'gave|give|gives|giving the|it|a ..2 a? ..1 push|pull|shove|tap|nudge|twist|spin|shake|stir|wipe|rub
'knocked|knocks|knock|banged|tapped|kicked on|at|over|into|against|off the|a|his|her|each ..1 <thing>|window|glass
'squeezed|squeeze|squeezes|squeezing ..1 through|into|past|between|under|out the|a|two|some ..2 <thing>|gap|hedge|space|row|hole|bottle|lemon|crowd
'clothes|washing|towels|leaves|rocks|pebbles|apples|blocks|bricks|boxes|stones tumbled|tumble|rolled|spilled|fell|drifted|slid
'rushed|ran|dashed|flocked|hurried|went to|over the ..1 window|windows|fence|glass|railings ..1 when|as|to|and|at
'ran|run|runs off <number>|copies|a|the|some|two|three|with|down|to !subject !point
'left|leave|leaves to dry|cool|set|rise|stand|soak|simmer|prove|thaw|harden|drain|hatch|ferment|germinate|boil|melt|warm|chill
'stream|river|brook|path|road|creek|channel|burn|lane|track|canal meanders|meandered|winds|wound|drifts|forks|bends
'wound|winds|wind up the|a|his|her ..1 window|clock|toy|spring|string|wool|hose|rope|car|cable|watch|mouse
'smothered|covered|coated|dipped|drowned|swamped|drenched|soaked ..2 in|with jam|butter|cheese|sauce|custard|ketchup|glue|mud|foam|chocolate|gravy|honey|syrup|paint|cream|ivy|snow|leaves
'step|steps|stair|stairs|rung|rungs <be> <number>|loose|worn|cracked|slippery|icy|steep|high|low|missing
'longer|shorter|taller|wider|narrower|heavier|lighter|thicker|thinner|higher|lower|bigger|smaller|older|newer|deeper than the right|left|other|first|second|top|bottom|old|new|same|upper|lower $|.|,|one|side|half|hand|edge
'it|ball|brick|stone|light|ray|rays|sound|beanbag|echo|rain ..1 bounced|bounces|bounce off|back|away
'spend|spending|cost|costs|price|bill|roll|total|number|numbers|temperature|level|score|scores|weight|mass|income|rainfall|pressure|voltage|lates|pulse|rate ..4 fell|rose|dropped|grew|went|shrank ..1 by|to|from <number>
'grant|lease|contract|licence|warranty|membership|subscription|ticket|meter|timer|permit|passport ran|runs|run out in|on|at|by|after|last|next
'left a|an|the|her|his|my|two|some ..1 <thing>|ladder|bag|bags|coat|tools|scarf|spanner
'lacked|lacks|missing|without a|an|its|the|two|any? <thing>|plasters|lid|title|label|handle|wheel|stamp|signature|brakes|hands
'no date|title|name|key|entry|caption|signature|stamp on|in|for|under the|it|its|page|monday|tuesday|wednesday|thursday|friday
'object|ball|trolley|mass|body|car|train|particle|cart ..2 at rest
'at rest or|and|then|,|on
'in a state of motion|matter|emergency|equilibrium|decay|rest|repair
'adding|heating|cooling|stirring|mixing|burning|wetting|freezing|melting|oiling|shaking ..2 makes|made|make|lowers|raises|speeds|slows|turns|turned|causes|caused
'<stuff> makes|made|make|keeps|kept|turns|turned|lets|let the|it|a ..1 <thing>|<stuff>
'wild|rubber|dodge ball
'threw|throw|throws|tossed|kicked|rolled|bowled|passed the|a|it|his|her ..1 <thing> out|off|over|away|back|up|down
'spread|spreads|spreading all? over|across|on|through the ..1 <thing>|toast|garden|bed|seabed|slice
{4
:zone
'phrase
:scope
'onward
:about
'Causes in the kitchen and the workshop.
:patterns
[1
'adding|heating|cooling|stirring|mixing|burning|freezing|melting|oiling ..2 <stuff>|salt|sugar|water|lead|acid|oil|yeast|flour|wax|ice|iron|copper|soap makes|made|lowers|raises|speeds|slows|turns
{3
:zone
'subject
:about
'Coats on pegs, heads over maps and ducks on ponds.
:patterns
[4
'<thing>|lanterns|towels|costumes|medals|jackets|hoods ..1 hung|hang|hangs|hanging on|in|over|from|by|above|across
'bent|leaned|leant|bowed|stooped over|under|in|to the|a|her|his|their|it|its
'a|an|the|rubber|wild|ugly|two|three|pet|lame duck|ducks
'ducks|duck on|in|pond|swam|walked|<be>|eggs
"""#),
    (name: "zones-plain.yaml", text: #"""
{2
:about
'Places where a word weighs nothing, by the company it keeps: short notes of what could not be heard, lists of words and names, boards of feelings, faults of things, care and keys, inspections and samples, weather of the day.
:zones
[14
{3
:zone
'phrase
:about
'What the writer could not hear or lost, in a note without an I.
:patterns
[24
'unfair|constructive|wrongful dismissal
'dull|shiny|matt|rough|smooth|wrong|right side up|down|out|facing|inwards|outwards
'weak bridge|bridges
'study|studies|studying|studied|on|about|of ..1 the? failure|failures|collapse|decline|rise|success|fall of the? <name>
'i|we forgot|remembered|meant|tried to
'i|we couldn't|can't|cannot|didn't make|get|manage out|to|into|as the|a|what|who|my|far
'i|we could|did|can not make|get|manage out|to|into the|a|what|who|my
'my|our tally|count|notes|sheet|timer|map|list ..1 missed|stops|stopped|leaves|left|starts|started|skipped|skips|has|had
'i|we counted|wrote|read|added|heard|spelt|spelled|sat|went|put|typed|copied ..3 wrongly|wrong|badly|twice|late
'i|we could do with a|an|the|another|directions ..1 map|lift|coffee|tea|pen|seat|chair|copy|list|plan|charger|room|minute|hand
'^ hope ..5 now|fixed|mended|sorted|over|soon|behind|back
'^ happy|glad|pleased to be|go|do|take|bring|hear|put corrected|told|asked|over|part|from|that|by
'team|club|side|house|eleven|squad|choir|school ..1 beat|lost|won|drew the|by|to|against|with|st|at|<number>
'^ couldn't|can't|cannot ..1 see|hear|catch the|a|what|who|which|it|table|all|room|past|much !point !purpose
'^ struggled|strained|tried|failed|unable|managed only? to hear|see|catch
'^ lost|lose track|count|sight|place|signal of|at|after|when|in|,|.
'^ missed the|first|last|start|end|my|room|part
'i|we need|must|have|ought|should to? settle|fix|agree|arrange|set|find|confirm|choose a|the|our|another date|time|day|room|slot|venue
'nice|good|great|lovely to put a|faces|names|some
'my|our ..1 pen|phone|watch|battery|recorder ran|gave|died|stopped|was|had ..3
'gap|gaps|hole|holes|blank|blanks in|on|at the|a|my|our|one ..1 middle|centre|corner|page|line|notes|fence|hedge|row|wall|timetable|diary|roof|road
'the|an|any|good excuse to play|see|visit|eat|wear|come|get|try|have|hear|sing
'review|visiting|peer|reviewers|visitors|reviewer|team|pair ..1 did|do not|n't see|visit|reach|hear|attend|observe|sample|watch|enter|join|read
'review|visit|report|team|sheet|note|paper ..1 makes|make|made|offers|offer|gives|give|passes|pass|reaches no|neither judgement|judgment|claim|claims|comment|verdict|grade|grades|finding
{4
:zone
'phrase
:scope
'onward
:about
'Hopes between people.
:patterns
[1
'i|we hope|hoped|trust ..5 break|holiday|weekend|half|term|move|wedding|journey|baby|twins|family|kids|christmas|easter|summer|leave|op|operation|ankle|knee|back|cold
{4
:zone
'thanks
:scope
'sentence
:about
'What the writer would be curious about.
:patterns
[2
'i'd|we'd|i|we would? be|am|are? curious|interested|intrigued|fascinated to hear|know|learn|see|find|read|ask
'i'd|we'd|i|we would? like|love to know|hear|ask|understand how|what|why|who|when|where|whether|which|more|about|from
{4
:zone
'mention
:scope
'rest
:about
'Lists of words, and names on a wall.
:patterns
[4
'spelling|spellings|vocab|vocabulary|wordlist|rhymes|synonyms|antonyms|keywords ..4 :
'houses|teams|groups|tables|boats|rooms|tutor ..2 are|were|called|named|: <name>
'carry|carries|carried|bear|bears|bore|shows|has the ..1 words|word|motto|letters|name|slogan
'class|school|our|house|golden rules|values|motto|pledge|charter ..3 :
{4
:zone
'mention
:scope
'rest
:about
'Boards from which feelings are picked.
:patterns
[2
'feelings|feeling|mood|emotion|emotions|weather|symbol|symbols|makaton|widgit|choice chart|charts|board|boards|wall|wheel|wheels|dial|dials|card|cards|fan|fans|mat|mats|thermometer|magnets ..3 :|-|has|had|have|shows|showed|with|,
'smiley|smileys|emoji|emojis|magnets|faces|symbols ..1 ,
{3
:zone
'phrase
:about
'Things that are broken, dark, rotten or out of use.
:patterns
[43
'ran|run|runs|running|was|were|are out of tape|glue|paper|ink|milk|chairs|sheets|copies|string|paint|toner|batteries|bread|peas|stock|pencils|pens|card|sand|water|soap
'mark|marks|point|points for a|an|each|every clear|good|correct|strong|neat|full|valid
'safer recruitment|internet|streets
'outstanding purchase|permission|consent|maintenance|repair|library|payment|fee|catering|travel|snagging
'slip|slips|form|forms|reply|replies|book|books|fee|fees|invoice|invoices|order|orders|bill|bills|permission|permissions|item|items|repair|repairs|payment|payments ..1 outstanding
'<be> moved to the|a|another ..2 end|yard|side|corner|back|front|top|field|bin|skip|shed|playground|store
'failed once|twice|again on|and|in|at|before|then|,|$|.
'failed <number> times
'showed|shows|reported|reports|had|has|found|traced|flagged a|the|one|no ..1 fault|faults|error|errors
'mean|score|scores|figure|figures|rate|number|numbers|total|roll|average ..1 fell|rose|dropped|went|grew|shrank ..1 by|to|from ..1 <number>
'<thing>|filter|filters|pump|valve|fuse|switch|system|network|router|bearing|seal ..2 had|has|have failed|died|gone|broken|seized|blown|stuck|perished|rusted|cracked|split
'<thing>|screen|screens|lift|lifts|toilet|toilets|tap|taps|machine|machines|printer|printers|kiln|hoist|pool ..5 out of order|action|service|use|stock
'tablets|laptops|batteries|phones|screens|chromebooks|ipads ..1 dead|flat|charging|down|off
'faulty|broken|cracked|leaking|leaky|blown|dripping|flickering|rusty|squeaky|wobbly|dodgy|loose|burst|frayed|chipped <any>? <thing>
'<thing> ..1 overheated|blew|tripped|seized|jammed|flooded|leaked|buzzed|flickered|smoked|rattled
'in|into|inside the|a dark <thing>|cupboard|room|corner|box|bag|store
'rotten|ripe|unripe|bruised|mouldy|fresh|stale|sour|sweet|bitter|raw|bad pear|pears|apple|apples|fruit|egg|eggs|milk|bread|banana|bananas|meat|wood|tomato|tomatoes|cheese|cream|potato|orange|oranges|lemon|log|leaf|leaves
'stone|icy|freezing|luke cold|warm
'fault line|lines|current|code|codes|light|report|log
'circuit|wiring|cable|machine|boiler|line|lift|program ..4 fault|faults|error|bug
'electrical|gas|mechanical|software|technical|wiring fault|faults|error|failure
'a|the|one fault|error|bug in it|the circuit|wiring|code|program|line|loop
'cryptic crossword|clue|clues|one|ones|puzzle
'<be>|as|felt|off|is poorly $|.|,|with|and|on|today
'poorly child|children|tummy|pupils
'<be> moved to the|a|another ..2 <thing>|gymnasium|hall|room|gym|library|annexe|field|lab|studio|site|building|table|monday|tuesday|wednesday|thursday|friday|afternoon|morning
'hand|hands|fingers|palms over|on|in his|her|their|the ears|ear|eyes|mouth|face|knees|hips
'wraparound|childcare|respite|social|health|medical|personal|intimate|day|dental|palliative|foster|pastoral|aftercare|breakfast care
'care home|plan|plans|order|orders|worker|workers|club|room|staff <be>|of|in|for|at|and|$|,
'key|keys in|at|with|on|behind the? office|drawer|hook|safe|reception|desk|door|caretaker|lodge|hall|gate
'enough for the|all|its|our? <number>|lower|upper|whole|pupils|classes
'must|should|to use the|a ..2 side|entrance|gate|stairs|door|lane|bay|exit|path|lift|ramp
'failed|fails|fail|cleared|out at|the? <number>
'excellence|harmony|unity|courage|respect|honesty|wisdom|faith|hope|grace|joy|peace|patience|resilience|kindness|diligence|endeavour <number>|house|room|class|block|building
'urban|rural|industrial|population|coral|species|economic|imperial|habitat decline|growth|decay|regeneration|recovery|collapse|renewal
'count|counts|counted|counting|qualify|qualifies as a|an|the? failure|success|good|pass|fail|progress
'which|what ..4 <be> been? successful|effective|useful|helpful|hard|easy and|or which|what|not
'shout|shouted|shouts|called|yelled|screamed|chanted out? the|their|each|every ..1 numbers|number|letters|words|answers|names|colours|days|months|chorus|score
'groaned|cheered|screamed|laughed|shrieked|gasped|squealed|jumped|sighed|clapped aloud? when|as|at ..3 bell|buzzer|timer|whistle|wasp|spider|bee|thunder|lights|balloon|siren|bang|goal|end
'wasp|bee|mouse|spider|thunder|bang|lightning|moth|rat|bird|dog ..6 screamed|shrieked|squealed|ran|jumped|scattered|yelled
'carried|carry|carries|went on writing|drawing|reading|working|walking|talking|singing|eating|painting !regardless
'weak|strong|irregular verbs and|or|, ..2 weak|strong|irregular ones
'conjugated|declined|parsed|conjugate ..6 weak|strong|irregular|imperfect ..3 weak|strong|ones|verbs
{4
:zone
'phrase
:scope
'onward
:about
'Somebody's own account of a cause, and causes that lie in things.
:patterns
[3
'because|as|since the|a|an|its|one ..2 <any> had|has|have snapped|broken|fallen|split|burst|leaked|slipped|jammed|melted|frozen|dried|rusted|perished|blown|come|run|gone|failed|tripped|torn|worn
'<person>|<adult-noun>|dht|ht|aht|sbm|senco|caretaker|office|governors|nurse|lead|he|she|they ..1 puts|put ..6 down to
'<person>|<adult-noun>|dht|ht|aht|sbm|senco|caretaker|office|governors|lead|he|she|they ..1 attributes|attributed ..6 to
{4
:zone
'reported
:scope
'sentence
:about
'What people of a trade and papers of an office said of a thing.
:patterns
[6
', caretaker|engineer|nurse|office|cook|ta|slt|senco|dht|ht|driver|technician|lead|clerk|secretary|plumber|electrician|librarian ..1 says|said|reckons|thinks
'condemned|certified|declared|pronounced|classed|deemed ..5 by the|a|an|our ..3 engineer|surveyor|inspector|officer|council|doctor|nurse|auditor|expert|firm|county|board|authority
'ofsted|estyn|hmi|inspectors|inspectorate ..1 judged|graded|rated|found|said|wrote|noted|praised|criticised|reported
'judged|graded|rated ..12 ofsted|estyn|inspection|inspections|inspectors|hmi
'survey|questionnaire|poll ..1 has|had|gives|gave|puts|put <number>
'premium|census|register|statement|return|spreadsheet ..2 counts|lists|records|gives|names|has <number>
{4
:zone
'reported
:scope
'rest
:about
'Someone says how many, asked to know, or put it forward.
:patterns
[5
'representative|rep|officer|adviser|advisor|consultant|solicitor|inspector|auditor|surveyor ..2 suggested|recommended|proposed|advised|urged that|a|an|the|us|them|it
'you|host|head|leaders|governors|staff wanted|want|wished|wish|asked|hoped to know|see|hear|learn whether|how|if|what|why|who
'in|on|from the? ..2 dfe|national|ofsted|government|county|exam|statutory tables|data|figures|statistics|returns
'~be ~i ~we said|says|thinks|reckons <number>|all|both|half|most|none
'many|most|several|some <learner-noun>|<adult-noun>|<family-noun> in|from|at|on ..6 said|told|ticked|wrote|chose|mentioned|asked
{3
:zone
'phrase
:about
'Many who said so.
:patterns
[2
'many|most|several|some <learner-noun>|<adult-noun>|<family-noun> in|from|at|on ..6 said|told|ticked|wrote|chose|mentioned|asked
'disadvantaged|vulnerable|eligible pupils|children|students ..1 under|as|by|on|per the|a|defined|national|dfe|census|roll
{4
:zone
'rule
:scope
'sentence
:about
'Protocols by any name, and who drives where.
:patterns
[4
'under|per the|our|a|its ..3 <document>
'under|per the|our|a|its ..4 scheme|act|terms|articles|licence|statute|delegation|constitution|order|covenant
'<document> , ..4 :
'coaches|buses|minibuses|cars|drivers|lorries|deliveries|cyclists|taxis|vans|motorists ..8 must|should
{4
:zone
'counted
:scope
'sentence
:about
'Samples with their size.
:patterns
[2
'no|nobody|none|neither ..7 in|for|during|over|until the? first|last|whole|next? <number> minutes|minute|seconds|hours|lessons|days|weeks
'in|across|of|from|over the|those|our|these? <number> lessons|rooms|books|sessions|classes|visits|files|plans|samples sampled|seen|visited|watched|observed|read|opened|looked|joined
{4
:zone
'subject
:scope
'sentence
:about
'Code, and what a class of a subject did with its matter.
:patterns
[4
'sprite|sprites|bug|bugs|algorithm|algorithms|pseudocode|subroutine|debugging
'poor law|laws|house|relief of|in|and|,|act
'in the|a|one parable|fable|myth|legend|psalm|proverb|saga|epic|allegory
'in role as|play
{4
:zone
'subject
:scope
'rest
:about
'What a subject deals with.
:patterns
[1
'<school-subject> class|department|unit|group|set|module|club ..1 dealt|teaches|studies|studied|conjugated|coded|traces|traced|explores|explored|debates|debated|reads
"""#),
    (name: "zones-prompts-parts.yaml", text: #"""
{3
:about
'Places in a prompt where a pair is one thing, a second part goes on with the first, or a word of value weighs nobody's work.
:sets
{1
:second-asked
'what how why where which who when whose what's how's who's where's
:zones
[9
{3
:zone
'probe
:about
'Two words that are one thing, and what stands between two.
:patterns
[26
'between|from ..6 [ and ]
'teaching [ and ] learning
'reading|writing|spelling|grammar|punctuation [ and ] writing|reading|spelling|punctuation|grammar|handwriting
'rewards|praise [ and ] sanctions|consequences|punishments|blame
'health|safety [ and ] safety|wellbeing|welfare|hygiene
'ups|highs|pros|strengths|likes|dos|strong|best|good|easy|easiest [ and ] ..1 downs|lows|cons|weaknesses|dislikes|don'ts|weak|worst|bad|hard|hardest
'friends|family [ and ] family|friends
'rules|routines|expectations [ and ] routines|rules|expectations
'planning|preparation [ and ] preparation|assessment
'marking|feedback [ and ] feedback|marking
'behaviour [ and ] attitudes|relationships|conduct
'training [ and ] development
'right|black|day|now|here|back|up|in|to|then|more|each|one|again [ and ] wrong|white|night|then|there|forth|down|out|from|now|more|every|other|another|again
'mum|mother|boys|men [ and ] dad|father|girls|women
'questions|question [ and ] answers|answer
'knowledge|skills [ and ] skills|knowledge|understanding
'art|design [ and ] design|technology
'needs [ and ] disabilities
'wait|try|come|go [ and ] see|find|tell|look|do|get|keep
'time|money|food [ and ] energy|money|time|drink|effort
'bits|odds|names|words|hopes|hours [ and ] pieces|ends|faces|pictures|fears|dreams|hours
'home [ and ] school
'school [ and ] home
'theory [ and ] practice
'cause [ and ] effect
'inside|indoors|outside|outdoors [ and ] outside|outdoors|inside|indoors
{3
:zone
'probe
:about
'Of a pair of terms of the office, it is the terms that trouble.
:patterns
[6
'<letters> ..2 [ and ]
'<office-initials>|sendco|senco|sen|progress8|ehcp|eyfs|ks2|ks1 ..2 [ and ]
'[ and ] ..3 <letters>
'[ and ] ..3 <office-initials>|ehcp|eyfs|ebacc|sencos|senco
'graduated|scaffold|scaffolded|differentiated|differentiate|formative|summative|retrieval|metacognitive|metacognition|schema|mastery|intent|implementation|progress|baseline|cognitive|substantive|disciplinary ..2 [ and ]
'[ and ] ..2 scaffold|differentiate|formative|summative|retrieval|metacognition|interleaving|implementation|impact|self|provision
{3
:zone
'probe
:about
'Two parties who do a thing with one another.
:patterns
[4
'<asked-of>|you|school|home|community [ and ] ..2 <asked-of>|home|school|partner ..3 <mutual-verb>|another|together
'<asked-of>|you [ and ] ..2 <asked-of> ..9 together|another|other|between|among
'<asked-of>|you [ and ] ..3 <any> ..2 together|jointly|between
'talk|talks|speak|work|works|meet|meets|communicate between|together ..4 [ and ]
{3
:zone
'mention
:about
'A second part whose matter is the first's, or that asks who is there.
:patterns
[20
'[ ,? and <second-asked> ] ..8 it|them|one ..2 .
'[ ,? and <second-asked> ] ..6 that|this|those|there .
'^ among|of|from|out|in|looking|going|thinking ..10 , tell|describe|show|talk|give ..6 [ and <second-asked> ] ..8 it|them|that|this|then|there|one ..2 .
'[ ,? and who ] <be> ..3 involved|present|invited|consulted|told|responsible|there|around|room|table|asked|included|missing|absent
'[ ,? and <second-asked> ] <auxiliary> <any> <any>? end|ends|ended up
'[ ,? and <second-asked> ] yours|its|ours|theirs
'[ ,? and <second-asked> ] <auxiliary> yours|its|ours|theirs
'^ <asked-with> ..12 [ ,? and <second-asked> ] ..9 a|an|the|that|this|each|other ..1 one|ones ..3 ?mark
'^ <asked-with> ..12 , and [ <second-asked> ] ..9 a|an|the|that|this|each|other ..1 one|ones ..3 ?mark
'[ ,? and <second-asked> ] much|many|often|long|far? of it|them|this|that|those|these
'[ ,? and <second-asked> ] much|many of it|them|this|that|those|these
'[ ,? and who|what ] <any> how|what|when|whether|which|that|if|where it|they|this|that
'[ ,? and <second-asked> ] ..7 the result|results|answer|answers|decision|decisions|outcome|outcomes|findings|information|money|list|change|changes|process|conversation|idea|ideas|rest ?mark|.
'[ ,? and <second-asked> part|role|say|share|hand ] <auxiliary> <any>
'[ ,? and who ] else|takes|joins|leads|sits|speaks|listens|comes|sees|hears
'^ <asked-with> ..12 [ ,? and <second-asked> ] <auxiliary> <any> <any>? then|instead|differently|next|afterwards|less|more ..2 ?mark|of
'^ <asked-with> ..12 , and [ <second-asked> ] <auxiliary> !parents !governors !families !staff !pupils !leaders ..6 it|them ?mark|when|if|with|for|in|at|on|to|then|about|from|after|before
'^ <asked-with> ..12 , and [ <second-asked> ] !<auxiliary> ..6 it|them ?mark|when|if|with|for|in|at|on|to|then|about|from|after|before
'^ <asked-with> ..12 , and [ <second-asked> ] ..7 that|this|those|these ?mark|when|if|with|for
'^ <asked-with> ..12 , and [ <second-asked> ] ..7 there ?mark
{3
:zone
'mention
:about
'What is to be avoided, or kept from happening.
:patterns
[3
'^ <asked-with> ..8 avoid|avoids|avoiding|prevent|prevents|without|against ..4 [ <degree>* <viewed-word>|<value-sure>|<value-unsure-more> ]
'^ <asked-with> ..8 avoid|avoids|avoiding|prevent|prevents|without|against ..4 [ too many|much|few|little|long|soon|late|early ]
'^ <asked-with> ..8 [ too many|much|few|little|long ] of? a|an|the? ..3 rather|or
{3
:zone
'mention
:about
'The best or the worst of what anybody has come across, and noise of the low-level kind.
:patterns
[2
'^ <asked-with> ..8 the [ best|worst|hardest|easiest|funniest|strangest ] <any> ..2 anybody|anyone|somebody|someone|ever|you've|they've
'^ <asked-with> ..9 [ low ] level
{3
:zone
'mention
:about
'Somebody in a case of nobody in particular, and what somebody is good at.
:patterns
[5
'^ <asked-with> ..6 a|an|any|one|someone|somebody|anyone|those ..5 who|that|which|whose ..2 <be>|has|have ..3 [ <degree>* <viewed-word>|<value-sure>|<value-unsure-more> ]
'^ <asked-with> ..6 a|an|any|one|someone|somebody|anyone ..5 who <be>|gets|seems [ good|bad|great|best|brilliant ] at
'^ <asked-with> ..8 [ <viewed-word> ] , as|if you|they ..2 call|put|see|name|say|describe
'^ <asked-with> ..8 [ strengths|weaknesses|problems|failings|difficulties|issues|successes|failures|mistakes ] , as|if|or
'^ <asked-with> !a !an ..9 [ <degree>* <viewed-word>|<value-sure>|<value-unsure-more> ] day|days|year|years|week|weeks|morning|afternoon|friday|weather|luck|news|report|conversation|answer|example ?mark|from|and|or|in|would|tell|look
{3
:zone
'mention
:about
'What others say and do is only asked about; lifting and building may be done by hand.
:patterns
[4
'hear|heard|see|saw|notice|know|learn [ other|some|most|many ] parents|families|people|pupils|staff|teachers|children|schools say|do|tell|ask|mention
'^ <asked-with> ..2 <do> ..7 [ build|built|open|opened|bring|cut|lift|lifted|free|close|closed|raise|raised|lighten ] the|a|an|these|those|this|that|two|your|one bridge|boat|box|gate|door|window|book|books|tower|model|wall|den|bag|bags|lid|table|chair|money|hand|hands|shop|library|hall|paper|shape|pattern|questions|question|meeting|letter|letters|map|robot|car|kite|house|castle
'^ <asked-with> ..2 <do> ..7 [ raise|raised|raises|bring|brings|brought|close|open|cut|free|lift ] it|them|that|things|something|anything|concerns|issues|questions|worries|up|in|out|money
'[ how is|was|are it that some|one|two|a|there ]
{3
:zone
'mention
:about
'A part put in with commas, and a picture of another case, before the question itself.
:patterns
[9
'^ what|how|who|where|why|which , ..12 , [ <auxiliary> ]
'^ what|how|who|where|why|which , ..12 , ..8 , [ <auxiliary> ]
'^ [ had|were|should i|somebody|someone|nobody|the|a|there|he|she ] ..12 , what|how|who|where|which|why|would
'^ had|were|should ..12 [ , what|how|who|where|which ]
'[ can|could|would|will|might you ,? please? ] sketch|unpack|demonstrate|illustrate|summarise|reconstruct|retell|elaborate|expand|trace !if !whether
'[ can|could|would|will|might you ,? please? ] draw|map|paint|teach|read|find|point me|us|out|to
'[ could|would|might you ,? please? ] start|begin|introduce|compare|picture|bring ..3 by|with|to|for|how|what|me|us|a
'^ [ can|could|would|will|might you , ] ..8 , tell|show|describe|explain|talk|walk|take|give|share|say
'^ [ to|for|in|at|through|under|by|with|from|of|on what|which|whose ] use|end|ends|effect|account|degree|eyes|benefit|sake|lens|means|route|routes|process|standards|ways|terms|place|places|stage|light|company|words|reason
"""#),
    (name: "zones-prompts.yaml", text: #"""
{3
:about
'Places in a prompt that ask for no verdict, open what looks closed, or go on with the same question.
:sets
{4
:asked-with
{2
:about
'What an open question begins with.
:words
'what how who where which why when tell describe show talk explain think bring walk take say share give choose pick recall remember picture imagine suppose could can would what's how's who's where's please
:nobody
{2
:about
'Who is in a case that is only pictured.
:words
'a an any some somebody someone anybody anyone something nobody things it you they people pupils children work one two there another parents i we families others either neither both everything nothing results lessons plans figures behaviour learning you've you're it's there's someone's somebody's
:viewed-word
{2
:about
'What people say of their own day when they are asked how they find it; a verdict only where the asker says it.
:words
'good bad best worst better worse hard harder hardest easy easier easiest difficult tricky trickiest boring dull fun interesting useful useless helpful unhelpful important strong weak stronger weaker fair unfair right wrong enough safe happy unhappy proud slow quick quickly slowly clear unclear confusing confused calm noisy loud quiet messy tidy nice kind unkind rude mean upset upsetting upsets cross angry sad worried worrying scary stuck lost late failing failed fail fails struggling struggle struggles suffering badly well valuable worthwhile rewarding challenging frustrating stressful satisfying surprising successful success great lovely poor strength strengths weakness weaknesses downside downsides upside upsides perfect ideal brilliant effective ineffective meaningful disrespectful disruptive naughty misbehaves misbehaving misbehave absent behind low annoying tiring exhausting enjoyable memorable improved worked disappointing surprising reluctant underperforming overwhelmed distressed anxious bullied bullying fault problem problems memorable exciting excited engaging excellent wonderful uncomfortable comfortable manageable unmanageable realistic
:light-word
{3
:about
'Words that bring no topic of their own, so that a second question made of them goes on with the first.
:include
'viewed-word
:words
'you they it that this them him her he she we us me i people anybody anyone somebody someone everybody everyone is are was were be been being am has have had having do does did done doing will would can could might may get gets got getting go goes went gone going come comes came coming make makes made making say says said saying feel feels felt think thinks thought know knows knew known tell tells told mean means meant see sees saw seen hear hears heard find finds found learn learned learnt learns change changed changes choose chose chosen work works worked working help helps helped happen happens happened take takes took taken look looks looked start starts started stop stops stopped end ends ended begin begins began notice noticed like want need use used try tried keep keeps kept leave left leaves let lets give gives gave given turn turned turns follow followed follows end ended ends far yet already became become becomes arrive arrived arrives reach reached reaches decide decided decides respond responded reply replied surprised surprises surprising struck puzzled puzzles interests interested learning stayed stay stays shaped there here so then next first after afterwards differently different instead else too again usually same rather otherwise since before of to for from in with about by on at out up off over down back if when across along through upon into around yours mine ours theirs expect hope wish speak ask asked talk talked a time way long often many much as lot bit part point thing things something anything nothing each all both role evidence example reason reasons effect result outcome write wrote written read reads bring brought put puts not never didn't don't doesn't isn't wasn't weren't aren't won't wouldn't can't couldn't hasn't haven't hard easy easier harder difficult tricky good well best better most least more less
:zones
[16
{3
:zone
'phrase
:about
'A day or an answer as pupils picture it, which asks for no verdict.
:patterns
[16
'what does|would|might good|success|better look|sound|feel
'what makes|made a|an|for good|great|fair|kind question|answer|friend|listener|start|game|talk|day|team|partner|story|one
'what|which should we|i ask|see|look|know|hear|read|visit|notice
'the best|worst|hardest|easiest part|bit|moment|time|thing of|about|in|for
'easiest|hardest and|or easiest|hardest
'tell|tells|telling|told|say|says|saying|hear|hears|see|sees|notice|notices|share|shares you|them|us|her|him|staff|somebody|someone? something|anything ..1 worrying|wrong|upsetting|unkind|worse
'something|things|it <be> not working
'low level disruption|noise|behaviour
'that|which looked|seemed ..1 promising|good|right|useful
'would you happily|gladly|willingly
'too much|many|long|hard , too little|few|short|easy
'failure|mistakes|errors , ..3 answers|mistakes|errors|failure
'counts|count|counted as good|great|success|successful|poor|hard|progress
'hear|hears|talk|talks|think|learn|ask|read|write about failure|success|mistakes|problems
'someone|somebody|anyone|others|people|friend|they is|was|were|are|gets|get|being unkind|rude|sad|upset|cross|mean|unfair|nasty
'a good|great|bad|hard|normal|perfect|typical day|week|morning|afternoon|answer|question|friend|listener|learner look|looks|like|for|to|in|do|does|say|says
{3
:zone
'phrase
:about
'What is to be pictured, or done should it come to that, is weighed by whoever answers.
:patterns
[3
'what does|do|would|might|could a|an [ good|great|strong|weak|hard|bad|poor|successful|useful|helpful|fair|calm|perfect|best ] <any> ..5 look|looks|sound|feel like
'what makes|made a|an [ good|great|strong|weak|hard|bad|poor|successful|useful|helpful|fair|calm|perfect ] <any> for|to you|them|pupils|children|families|staff|here
'^ what|how|who|where <do>|would|could|might ..6 if|when|whenever ..6 too|hard|easy|difficult|tricky|boring|slow|noisy|stuck|wrong|bad|unfair|unkind|upset|rude <any>?
{3
:zone
'phrase
:about
'What people find, call or count so is their own view; so is a pair of both sides, and a day that is brought to mind.
:patterns
[37
'^ <asked-with> ..8 find|finds|found|finding ..2 [ <degree>* <viewed-word> ] ?mark|,|and|or|about|in|when|if|for|with|to|at|here|there|on
'^ <asked-with> ..8 [ <viewed-word> ..4 and|or ..4 <viewed-word> ]
'^ <asked-with> , ..6 , ..5 [ <viewed-word> ..4 and|or ..4 <viewed-word> ]
'^ what|how ..9 [ <viewed-word> ..5 , <any> ..4 <viewed-word> ]
'^ what <do> a|an? [ <degree>* <viewed-word> ] <any>? <any>? mean|means to|for
'^ <asked-with> ..6 what|how ..1 [ <degree>* <viewed-word> ] <any>? <any>? looks|look|sounds|sound|feels|feel|means
'^ what|how <do>|would|could|might ..3 [ <degree>* <viewed-word> ] ..5 be|look|sound|feel like
'^ what ..4 think|say|imagine a|an [ <degree>* <viewed-word> ] <any> looks|sounds|feels|is|would
'^ think|bring|tell|describe|picture|imagine|remember|recall|talk|walk|take|choose|pick|show|give|share|suppose|say ..7 a|an|one|something|somebody|someone|things|anything ..2 [ <degree>* <viewed-word> ]
'^ <asked-with> ..6 decide|decides|decided|deciding|know|knows|judge|judges|judging|agree|agrees|agreed|work|works|check|say|says|gauge|weigh|assess|notice|spot|see|sense|realise|find ..2 what's|what|who|which|when|whether|if|how ..5 [ <degree>* <viewed-word> ]
'^ <asked-with>|say ..5 the [ <viewed-word> ] <any> ..3 ,? ..2 you mentioned|described|spoke|talked|told|wrote|named
'^ <asked-with> ..7 you|they|we|he|she would|might|could [ happily|gladly|willingly ]
'^ <asked-with> ..8 [ properly|really ] stuck|lost|confused|cross|tired|hungry|finished
'<be> [ worrying|bothering|troubling|upsetting|annoying|bullying ] you|your|them|him|her|a|the|somebody|someone|people|anybody|anyone
'^ what|which ..2 [ worries|bothers|troubles|excites|pleases|frustrates|annoys|concerns ] you|them|your
'^ what|which|who|where ..5 <be> ..2 [ most|best|worst|hardest|easiest|trickiest|strangest|funniest|proudest ] ..3 for|to you|your|them
'^ what|which|where <have>|<be> ..2 been? [ <degree>* <viewed-word> ] ..6 for you|your|them
'^ what|which ..5 would|could|might [ make|help|keep ] ..3 <viewed-word>
'^ what|how do|does|did|would you|they|people|parents|pupils|children|families|staff|your|others ..2 think|say|feel|see|believe|reckon ..5 [ well ] ?mark|,|and
'^ what <be> you ..1 [ most|least ..1 proud|pleased|worried|excited ] of|about|with
'^ what|how <do>|<be> a|an [ <degree>* <viewed-word> ] <any>
'^ how [ well ] do|did|does you|they|pupils|parents|families|children ..2 know|understand|feel|think|remember|hear|see|sleep
'^ <asked-with> ..8 out|hear|know|learn about the? [ problems|failure|failures|mistakes|weaknesses|difficulties ]
'^ <asked-with> ..6 think|thought|say|said the? [ problem|problems|issue|difficulty|fault|trouble ] is|was|are|were
'^ <asked-with> ..9 ~such ~quite ~rather a|an|two|three|both|several|some|any [ <degree>* <viewed-word>|<value-sure> ] !and
'what <be> ..1 [ <viewed-word> ] about it|that|this|them
'^ [ when|if|whenever|suppose|imagine|say <nobody> ..12 ] ,|: what|how|who|where|which|do|would|tell
'^ [ when|if|whenever|suppose|imagine|say your|the friend|friends|partner|child|group|class|team|work|lesson|son|daughter ..10 ] ,|: what|how|who|where|which|do|would|tell
'^ <asked-with> ..9 [ too <viewed-word>|long|short|big|small|slow|fast ] for|to you|them|your|him|her|anyone|some|me
'^ <asked-with> ..6 the [ best|worst|hardest|easiest|trickiest ] <any> ..3 you|they|your
'^ <asked-with> ..6 the [ <-est> ] <any> ..1 you|they|your
'^ when|if|whenever ..8 a|an [ <degree>* <viewed-word> ] ..6 , what|how|who|where|which
'^ what|where|when|how|who ..4 you|they|we ..1 been [ <degree>* <viewed-word> ]
'^ what <be> [ <degree>* <viewed-word> ] about <-ing>
'your|their|his|her <any> [ favourite ]
'^ <asked-with> ..9 that <nobody> ..4 [ <viewed-word> ]
'^ <asked-with> ..9 ~very ~so ~more ~most ~is ~are ~be [ trusting|demanding|challenging|engaging|inspiring|motivating|welcoming|encouraging|reassuring|confusing|supporting|rewarding|calming|settling|worrying|annoying|boring|exciting|neglecting|ignoring ] <person>|them|you|each|others|everyone|people|children|parents|new
{3
:zone
'phrase
:about
'What is weighed in general, or by whoever answers, is not weighed by the asker.
:patterns
[17
'^ <asked-with> ..9 the? [ best|easiest|hardest|worst|quickest|simplest ] way|ways|time|place|method|thing|bit|part|moment|use|chance|order|person|people to|for|of|in|about
'know|knows|work|works|worked|working|like|likes|liked|suit|suits|learn|learns|remember|remembers|help|helps|helped|enjoy|enjoyed|teach|do|go|goes ..2 ~the [ best ]
'what|that makes|made it|them|this|that|these|one|those [ <viewed-word> ] ?mark|for|,|and
'^ what|how would|could|might ..8 that|if|whether|when ..5 [ <viewed-word> ]
'^ <asked-with> ..8 [ <viewed-word> ..3 from|than|to ..2 <viewed-word> ]
'^ <asked-with> ..9 who|that|which find|finds|found ..2 [ <degree>* <viewed-word> ]
'[ <viewed-word> ] ..5 ,? in|to|for your|my experience|view|opinion|eyes|mind|case
'[ <viewed-word> ] ..5 , as you|they see|saw|remember
'^ in|from your|their own? experience|view|opinion|eyes|mind|perspective|words , ..9 [ <viewed-word> ]
'^ <asked-with> ..9 stops|stop|keeps|keep|prevents|prevent|save|saves ..4 from being|getting|feeling|becoming [ <viewed-word> ]
'^ <asked-with> ..9 [ good|bad ] idea|ideas|news|luck|morning|sense|deal|reason|reasons|practice|habits|manners
'^ what|which|who|how ..3 you|they|people|pupils|parents|staff ..1 regard|see|call|count|consider|describe|name|choose|pick|say|think ..4 as|be|are|is|was|were|to ..4 [ <viewed-word> ]
'^ how [ easy|hard|difficult|simple|useful|helpful|important ..3 ] <be> it
'^ <asked-with> ..8 with [ low|poor|weak|high|little|limited ] attendance|attainment|reading|scores|marks|confidence|english|ability|vocabulary
'^ do tell|say|show|describe ..8 [ <viewed-word> ..4 and|or ..4 <viewed-word> ]
'^ for you , ..9 [ <viewed-word> ]
'[ <viewed-word> ] ..3 for|to you ?mark
{4
:zone
'phrase
:scope
'rest
:about
'What follows is a case that is only pictured.
:patterns
[1
'^ <asked-with> ..8 when|if|whenever <nobody>
{3
:zone
'mention
:about
'Of a kind and of nobody.
:patterns
[2
'^ what ..5 makes|make a|an [ <degree>* <viewed-word> ] <any>
'recruit|attract|attracts|keep|keeps|retain|retains|find|appoint|hire|become|grow|develop [ good|strong|great|experienced ..1 <rated-adult>|people|colleagues|governors ]
{3
:zone
'mention
:about
'A case that is only pictured, of nobody in particular, is asked about as it is.
:patterns
[9
'^ <asked-with> ..8 when|if|whenever|where <nobody>|staff|teachers|leaders ..7 [ <degree>* <viewed-word> ]
'^ when|if|whenever|suppose|say|imagine|where <nobody> ..7 [ <degree>* <viewed-word> ] ..7 ,|: what|how|who|where|which|tell|whom|would|could
'^ <asked-with> ..6 support|help|helps|supports|teach|include|handle|respond|talk|work ..3 a|any|someone|somebody|anyone|children|pupils|people|those|one|staff|teachers|colleagues|parents|families|members|adults|leaders|readers who|who's|whose|that ..6 [ <degree>* <viewed-word> ]
'^ <asked-with> ..8 a|an|one|something|anything <any>? ..2 that|which|who [ <degree>* didn't|doesn't|did|does|went|goes ..3 well|badly|wrong|right ]
'^ <asked-with> ..5 to|with|for|about|from ..1 children|pupils|people|anyone|someone|somebody|those|boys|girls who|that ..4 [ <viewed-word> ]
'^ <asked-with> ..9 a|an|any|one|someone|somebody|anyone|those|two|three ..1 <any>? who|that|which <be> ..3 [ <viewed-word> ]
'^ <asked-with> ..9 a|an|any|one|someone|somebody|anyone|those <any>? whose <any> <be> ..3 [ <viewed-word> ]
'^ why <be> it|this|that [ important ] to you|your|them
'respond|responded|react|reacted|adapt|adapted|recover|recovered|adjust|adjusted ..1 to|from the|a|this|that ..1 [ <slanted-noun> ]
{4
:zone
'mention
:scope
'sentence
:about
'Where nothing is taken as given, nothing is suggested.
:patterns
[2
'^ what|how|in|to|where|who|which ..12 , if anything|any|at|ever|it|they|you|so|there ..3 ?mark|,
'^ what|how|where|who|which|why ..12 , as you|they ..1 see|saw|sees ..2 ?mark
{4
:zone
'mention
:scope
'sentence
:about
'What the answerer is reminded of having said.
:patterns
[2
'^ you said|told|mentioned|wrote|called ..2 earlier|before|that|me|us|it|just ..12 .
'^ you told the others|group|class it|that ..12 .
{3
:zone
'mention
:about
'A second question made of words that bring no topic of their own goes on with the first.
:patterns
[37
'[ and|but|or ,? then|so? what|how|why|who|where|when|which ] <light-word>* <light-word>* <light-word>* ?mark
'[ , and|but|or? then|so? what|how|why|who|where|when|which ] <light-word>* <light-word>* <light-word>* ?mark
'[ and|but|or ,? then|so? what|how|why|who|where|when|which ] <light-word>* <light-word>* the same|rest|opposite|others|other|way|time|end|beginning|result|answer|choice|decision|reason|story|idea|thinking|change ?mark
'[ and|or <question-word> to ]
'[ and|or whether to ]
'^ tell|describe|explain|talk|show|take|walk|give ..2 about|of|through ..10 [ ,? and how|what|why|when|where ] it|that|this
'^ tell|describe|explain|talk|show|take|walk|give ..2 about|of|through ..10 [ ,? and how|what|why|when|where ] you|they|he|she|we <light-word>* <light-word>* .|?mark|,|;|it|them|about|when|if|with|to|for|from|in|on|at|next|your|instead
'[ ; what|how|why|who|where|when|which ] <light-word>* <light-word>* <light-word>* ?mark
'decide|decides|decided|choose|chooses|agree|agrees|agreed|say|says|know|settle ..1 what|who|which|how !do !does !did ..8 [ ,? and what|who|which|how ] !do !does !did
'^ what|how ..8 [ ,? and how ] can|could you tell|say|show
'^ <asked-with> ..12 [ ,? and what|how|who|where ] <do>|<have>|would|could|can you|they|we|it|he|she <light-word>* with|about|to|for|from|if|when|in|on it|them|what
'^ <asked-with> ..12 [ ,? and what|how|who|where ] <do>|<have>|would|could|can you|they|we|it|he|she <light-word>* with|about|to|for|from|if|when|in|on that|this|those ?mark|,|.
'[ ,? and how ] do|can|would|will|could|did you know|tell !about
'[ ,? and what ] <be> your|the evidence|reason|reasons|example|effect|result|outcome|purpose|thinking|idea|point ?mark|for|behind|of
'^ <asked-with> ..12 [ ,? and what happens ] ..1 if|when you|they|it|that|somebody|someone|nobody|everybody
'^ <asked-with> ..12 [ ,? and how <do>|did|would|might|have ] you|they|we|he|she <light-word>* it|them
'^ <asked-with> ..12 [ ,? and how <do>|did|would|might|have ] you|they|we|he|she <light-word>* that|this|those ?mark|,|.|when|if|with|in|on
'^ what <be>|<have>|<do>|would ..1 [ <any> and what <be>|<have>|<do>|would ..1 <any> ] about|for|in|with|to
'[ ,? and what|how|why|when|where ] <do>|<be>|<have>|would|could|can|will|might it|that|this|they
'^ what <be>|<have> !the !your !a <any> ..6 [ ,? and what ] <be>|<have> !the !your !a
'^ what|who <any> [ ,? and what|who ] !<be> !<do> !<have> <any>
'^ what <do>|would|have|has you|they|it|we <any> [ ,? and what ] <do>|would|have|has you|they|it|we <any>
'^ what's <any> <any>? <any>? <any>? [ ,? and what's ] <any>
'[ ,? and? what|who|which|how|where|when ] <do>|<be>|<have>|would|could|can|will not
'[ ,? and? what|who|which|how|where|when ] ..1 doesn't|isn't|hasn't|didn't|don't|won't|can't|wasn't|weren't|aren't|haven't
'^ <asked-with> ..12 [ ,? and what|how|why|where|when|who ] <auxiliary> !parents !governors !families !staff !pupils !leaders ..6 it|them|those|others|there ..1 ?mark
'^ <asked-with> ..12 [ ,? and what|who ] !<auxiliary> ..6 it|them|those|others|there ..1 ?mark
'^ <asked-with> ..12 [ ,? and what|how|why|where|when|who ] ..5 that ..1 ?mark
'^ when|if|whenever|after|before|once|suppose|during ..12 , <question-word> ..9 [ ,? and <question-word> ]
'^ when|if|whenever|after|before|once|suppose|during ..12 , <question-word> ..9 , [ and <question-word> ]
'^ what do you ..10 [ , and what ] do you
'^ what did you ..10 [ , and what ] did you
'^ what would you ..10 [ , and what ] would you
'^ what have you ..10 [ , and what ] have you
'[ ,? and how ] <have>|did|do|does the? school|staff|pupils|parents|people|children|families|governors responded|respond|reacted|react|taken|take|adapted|adapt|coped
'[ ,? and how|what ] <do>|would|can you ..2 that|if|whether|when they|it|them
'^ tell|describe|explain|talk|show|think ..2 about|of ..10 [ ,? and what ] makes|made|helps|helped|happened|happens|stops
{3
:zone
'mention
:about
'Which, who, when or where with a second question that opens it.
:patterns
[8
'^ [ which|who|when|where|whose ] ..12 ,? and|or why|how|what|which|in|who|where
'^ [ which|who|when|where|whose ] ..12 , ..8 , and|or why|how|what|in
'^ [ what|what's <be>? your ..1 <any> ] ..8 , and why|what|how
'^ [ what|what's <be>? your favourite ] ..8 and why|what|how
'^ [ which ] ..3 bits|parts|aspects|areas|moments|things|decisions|kinds|sorts|types|ways|features|elements|experiences|memories|questions|ideas|changes|conversations|pupils|groups|lessons|people|words|stories|activities|tasks|skills|subjects|children !<be> !did
'^ [ for|in|at|on|to|with|by|from|during which|what|whom ] ..12 , and|or how|what|why|who|where|when|which
'^ [ where ] did|does|do !you !they ..6 come|sit|fit|lead|begin
'^ [ which ] messages|letters|meetings|routines|jobs|habits|rules|books|games|texts|topics|friends|teachers|visitors|colleagues ..2 you
{3
:zone
'mention
:about
'A narrow first question with a second that opens it, and an amount that somebody settles.
:patterns
[10
'^ <asked-with> ..5 decide|decided|decides|know|knew|choose|chose|judge|agree|agreed|set|settle|settled|work ..2 [ how much|many|often|long|far|big|soon|large ]
'^ [ <auxiliary> <any> ] ..10 , and? if so|not ,? what|how|why|which|when|who|where
'^ [ how much|many|often|long|far|old|big|large|soon|frequently|recently ] ..12 , and how|what|why|who|where
'^ [ what proportion|percentage|number|time|share|fraction ] ..12 , and how|what|why|who|where
'considering|given|of|on|notice [ how far|many|often|long|big ]
'^ [ how much|little|many|often|far , or|if ]
'^ how <any> , ..5 , [ <auxiliary> ]
', [ do|would|did you|they ] think|say|reckon ,|?mark
'^ [ how much|many|often|long|far ] ..12 , ..4 , and how|what|why|who|where
'^ what|how|where|who|which ..12 , ..2 [ or not ]
{3
:zone
'mention
:about
'Asked politely, or offered as a last word, a question stays open.
:patterns
[17
'^ [ can|could|may|might|would|can't|shall i|we ] go|come|pick|bring|return|talk|turn|ask|hear|trouble|invite|start|begin|borrow|learn|know|see|look|have !if !whether
', [ can|could|may|might|would i|we ] ask|hear|trouble|invite|start|begin|borrow|learn|know !if !whether
'[ would|will you like|care|love|want to ] tell|show|describe|explain|talk|walk|share|say|give|add|choose|pick
'[ can|could|would|will|might you please? ] take|share|help|give|say ..1 me|us|a|an|through|about|how|what|why|more|something|your|one !if !whether
'[ can|could|would|might you please? ] tell|show|describe|explain|talk|walk|outline|recall|think|remember !me !us !if !whether !that
'[ can|could|would|might you please? ] tell|show|describe|explain|talk|walk me|us !if !whether !that !yes
'^ [ is|are there ] anything|something|things|questions ..7 like|want|wish|hope|missed|ask|asked|add|know|share ..5 ?mark
'^ [ is|are there ] anything|something|things else ..8 ?mark
'^ [ is|are there ] ..4 you ..3 like|want|wish|wished|hoped|wanted|expected|prefer|care ..3 tell|show|talk|say|add|ask|share|discuss
'what|who|which|where|when|how else? [ should ] we|i|they|you|the|visitors|a|an|change|stay|be|happen|come|it|teachers|pupils|staff|school|schools
'^ [ is|are there ] anything about|that|which|you|in|on ..8 ?mark
'^ [ do|would you mind ] if|me|us
'^ [ would|is|will it be? all? right|okay|ok|alright|possible|fine|good ] to|if
'^ [ what|how|who|where|why|which , if|as|when|with|after|before|at|on|by|under|given|over|across|within|for|from|in|to ] ..5 , <auxiliary>
'^ what|how|who|where|why|which , ..6 , [ <auxiliary> ]
'^ [ can|could|may|might|shall i|we ] take you|a|one|this|these
'^ [ do ] say|tell|let|feel|show|stop|take|ask
{4
:zone
'probe
:scope
'sentence
:about
'An opening that only leads to the question.
:patterns
[3
'^ can|could|would|do|did you ..2 think|remember|recall|pick|choose|name ..12 ?mark
'^ what happened|happens ..2 ?mark
'^ shall|can|could|may we|i ..9 ?mark
{4
:zone
'probe
:scope
'sentence
:about
'After another question these only ask for an example or for evidence.
:patterns
[16
'^ how <do> you know|tell
'^ and|but|so|then ,? then? what|how|why|who|where|when|which <light-word>* <light-word>* <light-word>* ?mark
'^ what|how|why|who|where|when <do>|<be>|<have>|would|could|can it|that|this|they|them <light-word>* <light-word>* ?mark
'^ how|what <do>|would|could you show|know|see that?
'example|examples|instance
'what makes|made you say|think|feel
'^ can|could you show|say|tell|give ..4 <any>
'tell|say|show ..3 more
'^ why $|?mark
'^ why|how so|not|that|come ?mark
'^ such as
'^ in what way|ways ?mark
'^ what else
'what <do>|does that|it look|sound like
'^ who|what|when|where else
'^ what|when|where was|were|is that ?mark
{3
:zone
'mention
:about
'Politeness before an open question, a first step before a telling, and a second part that goes on with the first.
:patterns
[23
'^ is|would it be? all? right|okay|ok|alright|possible|fine if|to|for ..6 tell|show|describe|explain|hear|talk|walk|ask
'would|will|do|could you mind telling|showing|describing|explaining|talking|walking|taking|sharing|saying|giving
'would|will|could|can|are you be? able|willing|happy|prepared to tell|show|describe|explain|talk|walk|take|share|say|give
'could|can|would|will you take|talk|walk|lead|guide|run me|us|somebody|someone ..2 through|round|around
'can|could|would you give|share|offer|name me|us? an|a|one ..2 instance|example|case
'and what would|might|could be an|a|one ..1 example|instance|case
'^ pick|choose|take any|a|one|some ..6 and tell|show|describe|explain|say|talk|walk
'^ what|how|who|where , from|in|to|for ..5 , <be>|<do>|<have>
'the drop|rise|fall|increase|change in ..6 shown|reported|recorded|page|figures|table
'^ had|were|should you|they|we|it ..9 , what|how|who|where|which
'^ to what &do|does|did
'decide|decided|decides|decision|agreed|agree ..12 should be|go|stay|have
'isn't|aren't|wasn't|weren't what|as|where you|they|we|it|he|she
'^ what|how|who|where , if anything|anyone|anybody|at|any ..3 , <be>|<do>|<have>|would|could|can|might
'^ to|in what extent|way|ways , and ..5 , <be>|<do>|<have>|would|could|can
'could|can|would you find|choose|pick|bring|fetch me|us? ..12 and tell|show|say|describe|explain
'is|are|do|does|can|should|will and|or isn't|aren't|don't|doesn't|can't|shouldn't|won't
'and what happened|came|became|followed|changed
'and what happens|comes|follows next|then|after|afterwards
'and how it|that|this|things|they ended|went|worked|felt|finished|began|started
'and how do|does|did|has|is|was it|that|this|they reach|get|arrive|end|go|come|work|feel
'who|what or who|what do|does|did|would
'^ who <any> ..2 , who ..3 and who
"""#),
    (name: "zones-reported.yaml", text: #"""
{2
:about
'Someone identifiable says it, so the words up to the end of the clause are theirs.
:zones
[5
{3
:zone
'reported
:scope
'rest
:patterns
[21
'<number>|some|several|many|a|an|another|most|few|each ..5 <say>|found
'[ <number>|a|an|another ..3 ] thought|felt|think|feel|find|liked|preferred
'<person> say|says|said|tell|tells|told|wrote|added|reported|replied|remarked|whispered|ticked|recalled !<value-adverb> !well
'<person> explained|commented|mentioned|described|suggested|asked|answered !<value-adverb> !well !<practice>
'<person> who|whom|that|in|from|at ..5 said|say|told|wrote|reported|ticked
'<person> ..2 <say> that
'<adult-noun> ..1 praised|praises|thanked|congratulated|complimented|rewarded|applauded <any>
'<person> ..1 said|says <value-sure>|<value-unsure-more>|well|sorry|yes|no|thank <any>? to|and|when|as|$|.
'<person> have|has|had <say>
'the|a|our|one <any>? lead|captain|host <say>
'<person> ..1 write|writes|wrote ..3 that
'<name> <say>
'<name> <name> <say>
'council|union|trust|board|police|authority|ministry|government|charity|company|contractor|surveyor|engineer say|says|said|reports|reported|states|stated
'you|i|we ..1 said|told|mentioned|wrote|explained|reported|asked
'told|tell <any> that|how|about|what
'school|trust|council|board|academy ..2 says|say|said|states|stated ..4 that
'survey|questionnaire|form|card|question|prompt ..2 ask|asks|asked|say|says|said
'~sixth <document> ..2 say|says|said|state|states|stated|ask|asks|asked|require|requires|tell|tells !improvement !attention !work !urgent
'asked|when ..8 , ..5 <say>
'in the|their|a <any> words
{4
:zone
'reported
:scope
'rest
:about
'Surveys and other bodies that can be looked up.
:patterns
[3
'survey|poll|questionnaire|study|audit|inspectors|inspectorate|ofsted|estyn|county|council|auditor|surveyor ..2 found|finds|said|says|wrote|writes|reported|concluded|noted|states|stated|grades|graded|rates|rated|calls|called|judged !would
'survey|assessment|inspector|officer|surveyor|engineer ..1 rates|rated|calls|called|graded|grades|judged
'letter|card|email|minutes|newsletter|note|head|chair|governors|speech ..1 thanks|thanked|thank
{4
:zone
'reported
:scope
'rest
:about
'Boards, plans and books say things too.
:patterns
[6
'<quote-source>|<document>|plan|plans|target|targets|comment|comments|objective|timer|clock|recording ..4 say|says|said|read|reads|ask|asks|asked|state|states|stated that?
'<quote-source>|<document>|plan|plans|target|targets|comment|comments|objective|outcome|outcomes|aim|intention|heading ..3 :|reads
'<person>|<name> ask|asks|asked|wonder|wonders|wondered whether|if|what|which|how|why|who|for
'<person>|<name> call|calls|called|name|named|describe|describes|described it|this|that|them|him|her|the|himself|herself
'<person>|<name> <say-strong> that|how|it|they|he|she|the|there
'<document>|framework|scale|rubric|scheme|specification ..2 use|uses|used|list|lists|has|have|name|names|contains|sets !done !been !made !helped !led !had !brought !given !become !got !lost !worked !improved !changed !no !little !<-ed> <any>
{3
:zone
'reported
:scope
'sentence
:patterns
[10
', he|she|they|i|we <say-strong> $|.|,
', the|a|one|two|three|some|several|many <any>? <person> found|noted|decided|agreed|thought|guessed|predicted|concluded $|.
', the|a|one|two|my|our|their|his|her <any>? <person>|caretaker|cook|supervisor <say-strong>|says|told
'<person>|<name> <say-strong> me|us|him|her|them $|.|,
', the|a <any>? textbook|book|poster|label|notice|sign|letter|policy|caption|article|report says|said|reads|read
', <number>|several|some|many|most|two|both of them|us|the|these ..2 said|say|told|wrote|reported
'and told|said|wrote|says|tells us|me|him|her|them? so
'according to
', said|says|wrote|explained|added|asked|replied <person>|<name>|one|a|the
'was|were asked
{3
:zone
'published
:scope
'sentence
:patterns
[7
'published|inspection|inspectors|inspectorate|ofsted|ofsted's|estyn|estyn's|regulator|regulator's ..7 judged|graded|rated|grade|judgement|judgment|report|outcome
'judged|graded|rated|grade ..6 inspectors|inspectorate|ofsted|estyn
'inspected|inspection|visited ..8 judged|graded|rated
'judged|graded|rated <any> in|by ..2 <number>
'previous|last inspection
'data|results|figures|sheet|statistics|tables ..2 show|shows|showed|say|says
'published data|figures|results|tables|statistics
"""#),
    (name: "zones-rules.yaml", text: ##"""
{2
:about
'Rules, notices and the law say must and always with good reason.
:zones
[9
{3
:zone
'rule
:scope
'sentence
:patterns
[26
'<document> ..1 show|shows|showed|give|gives|gave|list|lists|name|names|state|states|add|adds|set|sets that? ..8 must|should|may|never|always
'must|should end|expire|close|open|run in|on|at|by
'you should find|receive|get the|a|an|your|it|them|two|three
'should be on|in|at|by the door|wall|desk|board|office|hall|tray|file|folder|table|window|noticeboard|screen|shelf|gate
'<document> that|:|where|under|<be> ..9 must|should|may|never|always|ought|required
'<document> ..3 sent|given|made|posted|pinned|dated|signed ..6 must|should|may
'<document> for|on|about|at|by|in|from ..3 say|says|said|ask|asks ..6 must|should|may|never|always
'under|by|per|following the|a|our <any>? <document>
'must|may|always|should ..6 , <determiner>? <any>? <document>
'must|should|may|never|always ..8 in|under|by|per|on|to the|a|our <any>? <document> $
'<document>|plan|rota|assessment|scheme|protocol ..3 says|say|said|states|requires|asks|lists|sets|gives|names
'rule|rules ..8 <be> that|:
'visitor|visitors|applicant|applicants|driver|drivers|contractor|contractors must|should|has|have|needs|need
'must|should|needs|need|have|has to? <logistic-verb> a|an|the|your|their|his|her|in|out|at|by|up|on|for|with|to|#
'nobody|anyone|children|pupils|those under|over|aged <number>
'must|should be at least|most|no|over|under
'fire drill|alarm|exit|exits|door|doors|assembly|safety|regulations|marshal|procedure|bell|risk|officer|point
'emergency|evacuation|medical|legal|legally|statutory|mandatory
'first aid
'by law
'acceptable|unacceptable|suitable|unsuitable|appropriate|inappropriate under|footwear|clothing|clothes|shoes|dress
'are|is|were|was required|reminded to
'should|must arrive|start|take|last|include|fit|leave|ring|ready
'if weather|temperature|snow|bell|conditions
'if it rains|snows|freezes|rings|floods
'if it is|was wet|icy|raining|snowing|dark|hot|cold|dry|fine|foggy
{3
:zone
'mention
:scope
'sentence
:patterns
[6
'word|words|adjective|adjectives|adverb|adverbs|term|terms ..4 such as
'word|words|adjective|adjectives|adverb|adverbs|term|terms ..3 :
'is|are defined|known as
'word|words|term|sign|symbol|phrase|letters|abbreviation|flag|light|card|colour|bell|it ..4 means|mean|meant that|what|working|a|an|the|not|you|to|no|yes|stop
'list|lists|listed words|terms|phrases|adjectives
'stands for
{3
:zone
'thanks
:scope
'sentence
:patterns
[10
'thank <any>
'thanks for|again|everyone|all|to|,|.|$ !to <degree>* you|the|all|everyone|our|both|your|miss|mr|mrs|ms|each|every !clear !new !small !change !careful !joint !shared !focus !use
'^ thanks <name>|everyone|and|team|so|very
'many|our|my|with|special|sincere|heartfelt|huge|big thanks
'i|we hope
'i|we|they? enjoyed lunch|tea|coffee|dinner|breakfast|meeting|the <any>? lunch|tea|coffee
'i|we|am|are grateful|thankful|obliged for|to
'sorry for|to|about
'best wishes
'good luck
{3
:zone
'rule
:scope
'sentence
:patterns
[21
'may|allowed ..3 only
'must|should ..4 before|by|within|no <number>
'must sign|wear|carry|bring|hand|park|report|queue|inform|notify|submit|attend|complete|display|switch
'<errand> ..2 need|needs|has|have|must|should to|be|go|leave|come|reach|arrive|stay
'need|needs|must|should ..8 by|before <number>|noon|midday|lunch|break|then|monday|tuesday|wednesday|thursday|friday|half|easter|christmas
'has|have to ..8 by|before <number>|noon|midday|lunch|break|then|monday|tuesday|wednesday|thursday|friday|half|easter|christmas
'<session-role> <any>? must|should|may|will
'please bring|wear|return|sign|park|arrive|email|send|collect|hand|reply|ring|phone|report|contact|wait|note|remember|allow|switch
'under section|rule|rules|clause|paragraph
'must|should be <any>? finished|completed|done|ready|sent|returned|in ..3 by|before|in
'must|should ..4 by january|february|march|april|may|june|july|august|september|october|november|december|the
'must|should ..3 at|by|before|from <number>
'must|should reach|go|get to? <any>? clerk|office|chair|council|head|parents|families|governors seven|two|three|ten|#|a|by|before|within|on|in|with|no|each|first|straight|today|when|$
'must|should reach|go|get to <any>? clerk|office|chair|council|head
'should be back|home|here|there|along
'papers|minutes|results|visits|swimming|training|lessons|deliveries|repairs|building|works must|should ..3 at|by|before|on|until <number>|noon|midday|monday|tuesday|wednesday|thursday|friday|time|half|lunch|break|easter|christmas
'must be <any>? paid|signed|returned|kept|worn|stored|locked|displayed|submitted|completed|logged|switched|reported|sent|handed|accompanied|supervised|renewed|registered|recorded
'should be in|on|at|sent|returned|paid|signed|kept|stored|worn !the !place
'is|are permitted|forbidden|entitled|obliged|eligible|liable to|for
'must|should|needs|need|have|has to? be? collected|dropped|picked|brought|returned|handed|paid|signed|worn|kept|parked|sent|booked|ordered|posted from|at|by|in|on|to|with|before|after|outside|for|when|$
'where|if a|an|the|any ..6 , the|a|parents|pupils|staff|it|they
{3
:zone
'counted
:scope
'sentence
:patterns
[13
'all|every|each|both|everyone|everybody ..5 <plain-act> !access !fun !trouble !difficulty !confidence !a !an
'all|every|each|both|none ..6 had|has|have|carried|wore|held a|an|the|no? ..1 lunch|bag|coat|jug|mat|card|book|books|pencil|pencils|pen|board|boards|badge|lanyard|lanyards|whiteboard|whiteboards|laptop|laptops|sheet|sheets|display|clock|sink|water|hat|kit|ticket|form|copy|copies|set|box|tray|chair|chairs|poster|map|number|peg|pegs
'most|some|many|few ..3 finished|left|stood|sat|wore|walked|wrote|started|stopped|lined|drew|copied ..8 by|at|before|when|for <number>|the
'all|both|each|every ..4 <be> in|at|on|by|outside|under|behind|near the|their|a|an|line|lines|pairs|rows|groups|place|#
'take|takes|took place ..5 all|every|each
'<number>|all|none|both ..1 knew|know|knows the <plain-mind-object>
'<number> of|in|from the? <number>
'<number> out of <number>
'<number> %
'<number> per cent|percent
'within|inside <number> seconds|second|minutes|minute
'from <number> ..6 to <number>
'<number> cm|mm|km|kg|ml|litres|metres|degrees|decibels
{3
:zone
'mention
:scope
'sentence
:patterns
[4
'school's|trust's|our|class's|academy's values|motto|rules|mission <be>|:
'value|values|motto|slogan|mission|name|names|password|topic|title ..5 is|are|was|were|: !<degree> !<value-sure> !<value-unsure-more>
'grade|grades|scale|scales|judgements|judgments ..4 from|outstanding !the !thin !a !his !her !last
'from outstanding|inadequate|good to
{4
:zone
'mention
:scope
'sentence
:about
'What is looked for in a piece of work, what a prize is for, and rules by their words.
:patterns
[3
'success|assessment|marking|award criteria|criterion <be>|say|said|list|listed|were|:
'award|awards|prize|prizes|certificate|certificates|cup|medal|trophy|badge|shield ..2 for
'the|our|their <any> , <any> , <any>? rule|rules|motto|code|values
{4
:zone
'mention
:scope
'sentence
:about
'What is given as a saying is nobody's verdict.
:patterns
[1
'<be> the|a|their|our ..1 proverb|motto|slogan|catchphrase|saying|chorus|refrain|title|theme|punchline|password
{3
:zone
'mention
:about
'A word that is named is not said.
:patterns
[1
'the|a|this|that word|adjective|adverb|phrase|term <any>
"""##),
    (name: "zones-said.yaml", text: ##"""
{3
:about
'Views that are somebody's, told by the verb, whoever the speaker is: a rep, a driver, a vicar, a form. Scales, keys and columns whose words are labels.
:sets
{8
:told-that
{2
:about
'Verbs of saying in the past or of a third person, which take a clause.
:words
'said says told tells explained explains argued argues remarked remarks added adds reported reports commented mentioned replied recalled warned joked reckoned reckons maintained maintains insisted insists confided signed announced declared stated states declares claimed complained grumbled admitted conceded boasted protested texted emailed tweeted observed whispered muttered recounted testified lamented ventured quipped moaned volunteered relayed
:told-head
{2
:about
'What such a clause begins with.
:words
'that he she they it there we i you the his her their its our my this these those a an no nobody everyone everything nothing each both some many most
:one-of-many
{2
:about
'Who may say a thing as one of several.
:words
'one two three four five six seven eight nine ten eleven twelve # several both another some many a an
:view-verb
{2
:about
'Verbs that give somebody's word for a thing.
:words
'described describes labelled labels branded brands termed terms characterised characterises summed
:paper-that-judges
{2
:about
'Papers of others that weigh things in their own words.
:words
'report reports survey surveys audit audits letter letters assessment certificate study studies inspection leaflet leaflets article articles briefing evaluation questionnaire referral memo circular essay essays paragraph blog column editorial diary
:label-holder
{2
:about
'What bears words as labels, from which somebody picks.
:words
'scale scales ladder legend bands band column columns heading headings thermometer continuum spectrum dial barometer checklist categories stickers stamps labels subheadings tabs tiers
:label-verb
{2
:about
'How such labels are told.
:words
'run runs ran go goes range ranges reads read says said has had have are is was were shows showed offers gives lists
:picker
{2
:about
'To place something on a scale, or to pick a label.
:words
'rated rate rates ranked ranks scored scores ticked circled chose choose voted coloured graded
:zones
[5
{4
:zone
'reported
:scope
'rest
:about
'Somebody said that. Whoever it was is in the sentence, or in the one before.
:patterns
[15
'~be ~i ~we ~to ~would ~could ~i'd ~we'd ~is ~been <told-that> that|he|she|they|there|his|her|their !all
'~be ~i ~we ~to ~would ~could ~is ~been said|says|remarked|reckoned|reckons|replied it|the|this|these|those|a|an|no|nobody|everyone|each|both|its <any> !all
'~be ~i ~we ~is ~been <told-that> ..3 that <any>
'told|tells me|us|him|her|them <told-head>
'<told-that> ..2 , <told-head> <any> ..2 <be>|<have>
'as ..4 put|puts|phrased it
'in|by his|her|their|the|one|a|<name> ..2 words|account|telling ,|$
'~be ~best ~only ~can ~i ~we <view-verb> ..5 as
'<paper-that-judges> ..3 call|calls|called|describes|described|rates|rated|ranks|ranked|deems|deemed|judges|judged|grades|graded|blames|blamed|praises|praised|criticises|criticised|mentions|condemns|thanks|thanked|credits|credited !out
'letter|email|card|note|text|message|tweet|post|comment|slip|voicemail from ..4 said|says|read|reads|ran|called|complained|praised|thanked|asked
'<name>|<person>|he|she ..1 voted|vote|votes|opted|plumped for|against|to <any>
'noted|recorded|wrote|logged on|in a|the|her|his|their|its ..2 that
'in|on|from|per the? ..2 performance|league|census|published tables|data|figures|statistics|returns
'in the <number> tables|data|figures|report|census|results|survey|returns
'data|tables|dashboard|dataset|statistics|figures ..2 mark|marks|put|puts|place|places|flag|flags|rank|ranks|list|lists|record|records ..3 as|at|in|above|below|among
{4
:zone
'mention
:scope
'onward
:about
'So many of them put it in these words; the verb is how it was told.
:patterns
[2
'<one-of-many> ..3 complained|grumbled|moaned|admitted|confessed|claimed|insisted|protested|conceded|boasted that|about|of|to|he|she|they|it|the|she'd|he'd|they'd
'rep|officer|spokesman|spokeswoman|spokesperson|solicitor|lawyer|reporter|neighbour|neighbours|resident|residents|contractor|surveyor claimed|complained|admitted|insisted that|about|of|the|it
{4
:zone
'mention
:scope
'rest
:about
'Labels of a scale, a key or a form.
:patterns
[14
'<label-holder> ..6 <label-verb> ..1 from|between|:|<number>
'<label-holder> , ..3 ,|and|or|to|:
'<label-holder> ..4 :
'from|between|to <number> ( <any>
'<picker> ..6 from|between # to|and|( <any>
'<picker> ..5 on|against|along a|the ..2 scale|line|continuum|spectrum|ladder|grid|thermometer
'<picker> ..3 themselves|themself|himself|herself|it|them|each ..4 as <any>
'heading|headings|title|headline|caption|strapline|subtitle|slogan|motto|hashtag|chapter|section|tab|banner ..7 is|was|are|were|reads !<degree> !not !<value-sure> !<value-unsure-more> <any>
'titled|captioned|subtitled|inscribed|embossed|emblazoned ..1 <any>
'column|columns|row|rows|box|boxes|space|spaces|slot|slots|section|sections|heading|headings for|called|marked|labelled|headed ..1 <value-noun>|<value-sure>|<value-unsure-more>|<virtue>|words|good|next|strengths|weaknesses|concerns|praise|progress
'<number> columns|rows|boxes|faces|headings|categories|options|labels|bands|grades|choices|buttons|clouds|zones|piles|sets|hoops ..3 ,|:|-|( <any>
'faces|clouds|emojis|zones|chart|charts ..4 has|have|had|are|were|shows|: <number> ..2
'key|legend :
'headed <name>
{4
:zone
'mention
:scope
'onward
:about
'What a heading says has capitals.
:patterns
[1
'heading|headings|title|headline|caption|strapline|subtitle|slogan|chapter|section|banner|theme ..7 is|was|reads <name>
{4
:zone
'quote
:scope
'rest
:about
'A turn of somebody who is told by letter, place or whom they speak to.
:patterns
[3
'^ pupil|student|child|teacher|parent|adult|boy|girl|member|governor|voice|reader|learner|speaker|group|team a|b|c|d|e|f|g|h|i|j|k|# :
'^ <person>|<name> to|at|beside|by|near ..3 :
'^ boy|girl|pupil|child|mum|dad|ta|teacher|lad|lass|student|nan|gran|man|woman in|at|from|with|on ..4 :
"""##),
    (name: "zones-tasks.yaml", text: ##"""
{3
:about
'Harmless places again: whose word it is at the end of a sentence, tasks and genres, music and dance, beasts and frost, errands of a house, adverts, and what a writer asks for the day.
:sets
{6
:house-thing
{2
:about
'What must be somewhere, kept or handed over; said of these, must and should are orders of the house.
:words
'register registers parcel parcels delivery deliveries post mail milk medicine medicines inhaler inhalers epipen epipens coats coat bike bikes scooter scooters phone phones bags bag lunches lunch keys key form forms slip slips letters letter laptop laptops tablets ticket tickets badge badges pass passes lanyard lanyards exit exits gate gates door doors car cars coach coaches minibus exam exams paper papers test tests candidate candidates invigilator invigilators chaperone chaperones payment payments invoice invoices receipts money cash cheque cheques library books trolley trolleys shoes trainers kit helmets goggles aprons hair jewellery earrings bottles nuts toys food drinks litter bins dogs visitors applications consent permission answer total sum sums angle angles area perimeter
:ensemble
{2
:about
'Who plays, sings or dances.
:words
'recorders recorder choir chorus band orchestra strings brass drummer drummers pianist trumpets trumpet cellos cello violins violin altos sopranos tenors basses dancers dancer singers soloist trombones flutes flute clarinets horns guitars ukuleles percussion xylophones chimes bells
:beast
{4
:about
'Animals of the tank, the hutch, the farm and the hedge.
:forms
'noun
:words
'caterpillar snail slug woodlouse worm tadpole frog toad newt hamster gerbil rabbit hedgehog squirrel tortoise goldfish stickleback hen chick duckling goose lamb ewe goat pony donkey calf cow piglet pig puppy kitten dog cat bee wasp ant spider beetle moth butterfly locust owl robin sparrow gull pigeon heron fox badger mouse rat lizard snake gecko parrot budgie fish crab bat deer
:include
'beast-more
:beast-more
'larvae pupae lice woodlice geese mice sheep calves wolves bees
:tale-name
{2
:about
'People of plays, novels and tales; what they are like is what a lesson is about.
:words
'iago othello desdemona macbeth banquo macduff hamlet ophelia polonius tybalt mercutio juliet antigone creon oedipus lennie curley scrooge cratchit fagin heathcliff gatsby jekyll trunchbull squealer goldilocks cinderella rapunzel gruffalo beowulf grendel odysseus zeus thor loki anansi mowgli shylock malvolio prospero caliban oberon titania lear cordelia goneril claudius gertrude brutus cassius frankenstein dracula estella havisham magwitch birling atticus ewell voldemort hagrid snape aslan gollum bilbo frodo smaug rumpelstiltskin bluebeard medusa perseus theseus minotaur icarus narcissus crusoe ishmael ahab quixote tartuffe loman
:genre-noun
{2
:about
'What pupils are set to write.
:words
'speech letter letters writing essay essays text texts leaflet leaflets poster posters advert adverts argument arguments paragraph paragraphs story stories poem poems article articles review reviews diary recount report
:zones
[18
{4
:zone
'reported
:scope
'sentence
:about
'Whose word it is stands at the end, or who it was stands between.
:patterns
[5
', a|the|one|another|two|three|some ..2 <person>|<adult-noun>|boys|girls wrote|write|thinks|think|recalled|reckoned|reckons|believe|believes|suspects|remembered|complained|joked|read $|.|from|in|out|on|down
', pupils|children|students|they|he|she|we read|wrote|learned|learnt|heard|copied|noted $|.
', he|she|they|a|the|one|another|two ..2 pointed out
', the|a|its|our <any>? textbook|caption|legend|video|narrator|article|leaflet|map|table|tables|graph|log|sheets|form|plaque|website|label|poster|rules|sheet|chart|meter|gauge|film|book says|said|say|notes|note|shows|show|showed|warns|explains|reads|states|ran|gives $|.
'pointed out , <any>
{4
:zone
'reported
:scope
'rest
:about
'Somebody between commas, or of a trade, who says or votes.
:patterns
[6
'boy|girl|pupil|student|parent|governor|teacher|prefect|guide|captain|child|mother|father|man|woman , said|says|thought|thinks|called|felt|found|reckoned|told|wrote|described
'man|woman|lady|manager|supervisor|attendant|porter|guide|monitor|captain|former|formers|sixth-former said|says|told|thinks|reckons|thought|wrote|complained|finds|found
'<speaker-role>|manager|supervisor|attendant|guide|captain|former|reporter called|calls|described|describes|labelled|rated|rates|finds <any>
'pupil|student|parent|teacher|group|pair|table <number> thinks|think|says|said|wrote|feels|felt|found|reckons <any>
'panel|jury|tasters|judges|testers|taster ..1 found|preferred|liked|called|scored|rated|thought !nothing !no !little <any>
'council|class|committee|panel|jury|group|house|club|parliament|<number> voted|votes <any>
{4
:zone
'mention
:scope
'rest
:about
'Words on clothes, cakes and cards, and in small ads.
:patterns
[3
'shirt|mug|jumper|cap|hoodie|apron|tote|bag|balloon|cake|sweatshirt|medal|rosette|sash said|says|reads|read|saying|reading|bearing <any>
'advert|advertisement|ad|notice|flyer ..5 :
'chapter|scene|page|copy|copies|extract|episode of|from <name>
{4
:zone
'mention
:scope
'sentence
:about
'Small ads.
:patterns
[2
'^ for sale|hire|loan
'^ wanted|missing|lost|found|free|needed :
{4
:zone
'subject
:scope
'rest
:about
'What a task asks pupils to write, and what cards, sources and chapters tell.
:patterns
[5
'task|homework|exercise|starter|brief|assignment|challenge|prompt|question <be>|asked|asks|said|says ..1 to write|describe|draw|design|act|invent|imagine|argue|persuade|complain|compose|draft|explain|find|list|sort|rank
'wrote|write|writing|drafted|read|composed ..3 complaint|review|obituary|apology|advert|wanted|warning|argument about|of|to|from|for|against
'cards|card|slide|slides|leaflet|scenario|scenarios|clip|cartoon|handout described|describe|describes|listed|lists|named|told|tells|depicted|depicts
'chapter|scene|part|bit|page|act|story|play ..4 in which
'moral|message|theme|plot|climax|opening|setting of the ..1 story|fable|play|poem|novel|film|book|tale|chapter <be>
{4
:zone
'subject
:scope
'onward
:about
'What people of tales are like.
:patterns
[5
'<tale-name> <any>
'monster|villain|villains|antagonist|protagonist|narrator|stepsister|stepmother|witch|wizard|sorcerer|ogre|troll|dwarf|outlaw|highwayman|murderer|detective|werewolf|vampire|dragon|unicorn ..2 <be>|seems|sounds|has|had <any>
'in the|a picture|comic|story|pop book|books|strip|up <any>
'in the|a|this|that|one sketch|skit|farce|melodrama|ballad|parody <any>
'review|notice|report|article|letter in|from the|a ..2 paper|newspaper|press|gazette|echo|times|magazine|newsletter|courier|herald
{4
:zone
'subject
:scope
'onward
:about
'What sources and rehearsed scenes hold.
:patterns
[2
'source|sources|extract|interpretation|historian a|b|c|d|e|one|two|# blames|blame|praises|criticises|calls|shows|says|argues|ignores|claims|describes
'rehearsed|acted|choreographed|staged|mimed|performed|improvised ..1 fight|battle|quarrel|argument|murder|duel|trial|row|storm|feast|ambush|wedding|funeral
{3
:zone
'phrase
:about
'Genres and terms.
:patterns
[60
'persuasive|descriptive|emotive|formal|informal|narrative|argumentative|discursive <genre-noun>|language|words|devices|techniques
'one|two|three|four|five star review|reviews|hotel|rating
'poor|good|bad drainage|visibility|soil|hygiene|sanitation|harvest|harvests|weather|signal|reception|eyesight|circulation|diet|diets|posture|housing|bacteria
'catch up group|groups|club|session|sessions|class|programme|tutor|tutors|funding|grant|list|premium|trolley
'catch-up group|groups|club|session|sessions|class|programme|tutor|tutors|funding|grant|list|premium
'shortfall|deficit|surplus|vacancy|vacancies|overspend|underspend of|for <number>
'under threat from|of rising|the|flood|floods|drought|logging|pollution|erosion|extinction|climate|hunting
'weakest|strongest ..1 link|point|joint|strut|beam|bond|acid|magnet in|of the ..1 chain|bridge|rope|structure|tower|frame|three|two|set|tray
'most|more deprived|disadvantaged wards|ward|areas|area|postcodes|quintile
'has|have|had|holds|keeps|lost|lent a|the|no|two|spare|only ..1 key|keys to
'stopped|pulled|fell|landed|finished|parked ..2 short of the|a ..1 line|barrier|kerb|wall|net|target|fence|gate|mark|green|hole|board|sandpit|pit
'stuck|caught in|at|on the|a? traffic|lift|lights|train|bus|queue|roadworks|snow|mud|ferry|airport|rain|jam|gate
'fell|falls|fall on a|the|beat|page|line|bar ..2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|day|morning|beat|holiday|<number>
'<ensemble> ..1 missed|dropped|lost|skipped|repeated|fell|came|started|stopped|entered|held|cut ..2 a|the|in|on|off|beat|bar|note|repeat|entry|cue|early|late
'frost|fox|foxes|hawk|heron|cat|blight|slugs|slug|drought|heat|mould|virus|fungus|cold|salt|acid|rust|rats|moths|damp|storm|hail|flood|fire had|have|has? killed|ate|destroyed|damaged|ruined|took|spoiled the|a|two|three|four|five|six|all|our|most
'<thing>|<beast> ..2 <be> <degree>* murky|poisonous|harmless|toxic|venomous|dormant|extinct
'<beast> ..2 <be> <degree>* sluggish|lively|tame|fierce|aggressive|lazy|timid|shy|slow|restless|thin|weak|ill|injured|pale|lame|fat|hungry|tired|poorly|nervous|calm|quiet|noisy|friendly|gentle|naughty|clever|strong|healthy|dirty|clean|dead
'it struck|occurred|dawned me|to|on me? that i|we
'i|we|i'd|i'll ..1 kept|keep losing|missing|forgetting|mixing|dropping my|the|track|count|it
'i|we ..2 <be>|been too close|far|near|low|high|late|early|slow|tired|cold to|for
'i|we ran|were|<be> ..1 short of time|paper|tape|battery|ink|forms|copies|space
'i|we ..6 and skipped|missed|left|dropped the|a|our|one|two
'^ looking forward
'looking forward to meeting|seeing|friday|monday|tuesday|wednesday|thursday|hearing|the|our|your|working|it
'i|we left|came|arrived|missed|went|stopped|sat|moved|stood|skipped|ended|cut|started|began|met|parked ..8 because|owing|due of|to|the|i|we|it|a|my <any>
'could|may|can|might i|we have|keep|borrow|use|park|sit|join|book|swap|meet|start|come|stay|ring|call|leave|collect <any>
'because|owing|due of|to the|a|heavy|last? hail|sleet|drizzle|mist|gales|gale|thunder|lightning|heatwave|ferry|traffic|diversion|mocks|photographs|filming|polling|assembly|rehearsal|rehearsals|exam|exams|concert|fair|fete|trip|visitors|inspection|training|inset|cover|absence|rewiring|repainting|resurfacing|decorating|repairs|works
'because|owing|due of|to rewiring|repainting|resurfacing|decorating|repairs|roadworks|snow|rain|ice|fog|wind|illness|strikes|heat
'wasp|bee|fly|bird|cat|dog|mouse|bat|hornet|moth|squirrel|pigeon|water|rain|smoke|light got|came|flew in|out
'takes|take|took|holds|held|dissolves|dissolved|conducts|conducted|absorbs|absorbed|reflects|reflected|burns|burned|floats|floated|sticks|stuck|dries|dried|grows|grew|sounds|tastes|works|worked|flew|rolled ..3 best|worst $|.|,|of|in|on|with
'the deeper|colder|hotter|longer|shorter|heavier|lighter|steeper|thicker|thinner|warmer|larger|smaller|bigger|wider|taller|higher|lower|faster|slower|darker|brighter|older|stronger|weaker|harder|softer the hole|water|air|wire|angle|drop|object|number|mass|ramp|voltage|current|<thing>|<stuff>
'disqualified|race|sprint|heat|lane|warned ..4 false start|starts
'fair|unfair|biased|loaded|crooked|true dice|die|coin|coins|spinner|spinners|game|scales|bat
'rounded|divided|multiplied|subtracted|counted|spelt|spelled|copied|carried|plotted|measured|pressed|dialled|typed|aimed|threw ..3 wrongly|incorrectly|correctly|wrong|right !group
'gap|gaps|hole|holes|break|tear in|at line|row|page|verse|bar|column|step <number>
'<be> called|nicknamed|termed|named|dubbed <any> <any>? in|by the|a ..2 video|book|textbook|slide|poem|story|article|film|sheet
'vote|motion|bill|amendment|appeal|case|election|ballot ..3 lost|carried|won|defeated|passed|fell
'<number> stars|star
'fell|falls|rolled|slipped|dropped|lost|stuck behind|down the|a|his|her|some <thing>|radiator|wardrobe|bookcase|sofa|cooker|back
'key|keys <be> in|on|at|under|lost|found|bent|stiff|missing|kept|with|left|hung|wrong
'<be> wrong|fast|slow|right|out by <number>|an|a|half
'upside down
'narrow|wide|steep|dark|low|long|short|busy corridor|path|stairs|staircase|passage|alley|lane|gate|gap|strip|margin|ledge|beam|bridge|tunnel|doorway|bay|road|street|pavement
'dark|cold|hot|warm|chilly|busy|crowded|quiet|noisy|full|empty|loud|bright|dim|small|large|long|short|steep ..1 :|( ..2 <number>
'dark|cold|hot|warm|chilly|busy|crowded|quiet|noisy|full|empty|loud at <number> ..2 , ..2 <number>
'dark|cold|empty|locked|shut|closed until|till the|a|<number>
'quieter|louder|warmer|colder|busier|fuller|hotter|cooler|longer|shorter|noisier|calmer|higher|lower ..3 ( <number>
'busy|crowded|full with|of|by <number>
'few|lots|lot|most|many|all|half|anyone|any|majority|none|several|nearly|almost ..9 : i? counted? ..1 <number>
'lots|lot|most|many|half|majority|several|nearly|almost|much ..4 , <number> of|out|in
'nearly|almost|about|roughly|some all|half|every|none ( <number>
'few replies|families|parents|forms|slips|visitors|people|pupils ..4 : <number>
'nothing <be> on|in|under|behind|between|near|at the|his|her|its|our|that
'there <be> nothing on|in|under|behind|between|near the|his|her wall|door|desk|table|tray|peg|board|shelf|page|hook|line|box|bag|drawer|bin|inbox
'i|we|i've|we've have? never been|seen|visited|met|heard|worked|taught|read|used|tried|eaten|stood
'left|leave my|his|her|our|their|a|the ..1 behind
'i|we should|ought|could|must to? have? brought|asked|come|checked|worn|packed|rung|counted|arrived|booked|remember|remembered|written|noted|parked
'nice|good|lovely|great to see the|some|a ..1 sun|sunshine|snow|spring|rain|daffodils|sea|rainbow
'out of use|order|action|bounds because|owing|due|while|until|for
'the|this|that <any>? <house-thing>|mistake|draft|copy has|have mistakes|errors|typos
{3
:zone
'subject
:about
'Terms of computing, engineering, earth and trade, by pairs.
:patterns
[29
'malicious|harmful|harmless|dirty|clean|legacy|spaghetti|bad|dead|broken|corrupt|faulty|inefficient|efficient|messy|buggy code|software|flag|sector|sectors|pixel|pixels|link|links|file|files|disk|drive|algorithm|algorithms|loop
'weak|strong|poor|good|bad|leaked|stolen|simple password|passwords|passcode|encryption|key
'naive|greedy|brute|recursive|improved|optimised|efficient method|algorithm|algorithms|solution|sort|search|one
'null|missing|boundary|erroneous|invalid|extreme|wrong|bad value|values|data|input|inputs|entry|entries ..1 caused|causes|cause|crashed|gave|stops
'tensile|brittle|ductile|fatigue|structural|shear|elastic|plastic|compressive|sudden failure|failures|fracture|fractures|strength
'destructive|constructive|conservative|passive|active plate|plates|margin|margins|wave|waves|volcano|volcanoes|boundary
'invasive|dominant|aggressive|native|alien|endangered|vulnerable|hardy species|plant|plants|fish|crab|weed|weeds
'species|weed|algae|ivy|hyacinth chokes|choke|choked|smothers|smothered|kills|killed the|a|other|all
'vicious|virtuous cycle|circle of poverty|deprivation|debt|decline|growth
'boom|bubble|upturn ..2 slump|bust|crash|recession
'tired|weak|loose|old|rusty|broken spring|springs|bolt|bolts|joint|joints|hinges|cables
'dinosaur|dinosaurs topic|egg|eggs|bone|bones|model|models|footprint|footprints|fossil|fossils|park|book|books|week|mask|masks|puppet|puppets|lived|ate|died|roamed
'shooting|binary|pole|north|dying|neutron|distant|visible star|stars
'star|stars and the? planets|moon|sky|stripes|galaxies|bars
'first|second|third|steerage class passenger|passengers|ticket|tickets|cabin|cabins|stamp|stamps|post|deck|carriage|fare|on|was
'passenger|passengers on|aboard|from the|a ..1 titanic|bus|train|ship|plane|ferry|boat|coach|mayflower|windrush
'<name> the terrible|great|bold|fat|bald|cruel|mad|wise|good|bad|impaler|unready|lame
'rude word|words|sign|gesture|joke|note
'two|three stars and a|one wish
'target market|markets|audience|audiences|language|cell|cells
'ebi|www|even box|boxes|column|comment|comments|stamp|better
'must , should
'must|should|could ,|and should|could|must|would
'could|should|must task|tasks|aim|aims|objective|objectives|level
'independent|guided|support|extension table|task|tasks|station|sheet|pile|tray
'creaking|squeaking|dripping|howling|flickering|rattling <thing>|stairs|floorboard|floorboards|wind|hinges
'hero|hero's|heroine|heroine's|villain's|king's|knight's weakness|strength|flaw|weaknesses|pride|downfall|quest
'one|two|three|four|some of the ..1 causes|reasons|factors|effects they|we|he|she|listed|named|given|on
'reasons|causes|factors|effects they|we listed|named|gave|found|chose
{4
:zone
'subject
:scope
'onward
:about
'What small pieces of writing are about.
:patterns
[4
'limerick|riddle|sonnet|haiku|blurb|rap|lyrics|saga|folktale|rhyme|epilogue|prologue|stanza|simile|metaphor <be>|promises|describes|tells|has|says|asks|begins|ends <any>
'idiom|idioms|proverb|proverbs|simile|similes|metaphor|metaphors|saying|sayings|cliches|tongue twister ..5 :
'horror|ghost|adventure|mystery|detective|gothic story|opening|stories|tale|scene ..3 with
'in|from case study|studies <number>|a|b|c|one|two|three
{4
:zone
'subject
:scope
'sentence
:about
'What causes pupils gave for what happened long ago.
:patterns
[1
'reason|reasons|cause|causes|factor|factors|mistake|mistakes ..6 defeat|downfall|revolution|war|revolt|collapse|famine|plague|invasion|rebellion|uprising|armistice|crash|reformation
{4
:zone
'reported
:scope
'sentence
:about
'Whose word it is stands after the verb.
:patterns
[4
', wrote|said|thought <number> of
', argued|said|wrote|says|joked|thought|reckoned|noted one|a|the|another|two|three ..1 table|group|pair|row|side|team|girl|boy|pupil|poster|slide
', the ..2 source|sources|definition|worksheet|case|text|study|key|annotation says|say|said|reads|notes|explains|states
', on the ..2 map|graph|chart|slide|survey|worksheet|sheet $
{3
:zone
'subject
:about
'Where tales are set, beasts of tales, and what is switched off at the wall.
:patterns
[4
'neglected|abandoned|ruined|deserted|derelict|haunted|enchanted|gloomy|sinister|eerie|creepy|spooky|bleak|dark|dreary|lonely garden|gardens|house|castle|mill|factory|chapel|church|cottage|mansion|tower|wood|woods|forest|moor|island|village|city|graveyard|ship|shed|pier|setting|cave|lane|attic|cellar|street
'lazy|clever|greedy|silly|naughty|brave|hungry|grumpy|angry|sly|cunning|wise|foolish|proud|vain|wicked|evil|cruel|kind|selfish|lonely|timid|stubborn|cowardly|ugly|bad <beast>|fox|mole|hare|wolf|bear|lion|elephant|tiger|giant|king|queen|prince|princess|monkey|crow|crocodile|grasshopper|twin|fairy|witch|knight|pirate|ogre|duckling|miser|emperor|genie|sister|sisters|stepmother
'switched off|on at the wall|mains|socket|plug|box
'sunk|sank|risen|rose|burnt|burned in|at|on the middle|edges|centre|top|bottom|side
{4
:zone
'mention
:scope
'sentence
:about
'Words of the day.
:patterns
[4
'word|topic|theme|value|subject|phrase|letter|virtue|verb of the ..1 day|week|month|term|year|hour|tutorial|assembly
'^ always|never|obviously|clearly ..6 on the ..2 trolley|list|board|shelf|poster|wall|mat|menu|cover|programme
'<be> on the ..2 list|trolley|menu|syllabus
', joked|laughed|quipped|smiled <determiner>|one|<name>|<person>
{4
:zone
'thanks
:scope
'sentence
:about
'What a writer is sorry for.
:patterns
[1
'^ sorry|apologies ,|: ..1 my|i|the|we|our
{4
:zone
'rule
:scope
'sentence
:about
'What a lapse costs.
:patterns
[1
'^ failure to return|pay|attend|sign|comply|register|notify|report|wear|show|bring|complete|submit|give
{3
:zone
'phrase
:about
'Words with a plain sense beside a noun.
:patterns
[36
'worth <number>
'good|lovely|nice|great|kind to have a|the|some ..1 cup|tea|coffee|seat|lift|chat|walk|rest|wander|fire|biscuit|sun
'good|lovely|nice|great|kind to meet|see ..1 <name>|everyone|everybody|them|both
'<person> <be> not|n't? well $|.|,|and|today|enough|so|when
'gave|give|gives up <possessive> seat|place|turn|lunch|chair|spot|football|chocolate|meat|coat
'gave|give|gives up football|chocolate|meat|sweets|sugar|smoking|crisps for
'let|lets the|a|his|her ..1 <thing>|reins|line go
'let|lets go of the|his|her|its|a|my|their
'lame|sick|injured|tame|wild|stray|hungry|tired <beast>
'weaknesses|strengths|weakness|strength|concerns|praise page|pages|column|columns|box|tab|section|list|sheet
'faster|slower|taller|shorter|longer|heavier|lighter|older|younger|higher|lower|warmer|colder|deeper|wider than ..4 by <number>
'<thing>|atlases|atlas|medicine|medicines|plasters|extinguisher|extinguishers|bottle|bottles|timetables <be> out of date|order|use|stock|tune|reach
'only one|two|three|half ..1 <thing>|ear|ears|works|worked
'target|bullseye <be> <number>|in|on|at|hit|painted|moved|set
'better|weaker|stronger|harder|softer|denser|lighter|heavier|older|younger|faster|slower of the|two|both ..1 solutions|fibres|acids|answers|samples|liquids|metals|readings|values|materials|<thing>|<stuff>
'lesser|greater|common|great spotted|crested|tit|tits|horseshoe|celandine|butterfly|newt|newts
'enough ..1 <thing>|<stuff>|players|copper|chairs|seats|spaces|places|cards|copies|goggles|bibs
'plenty|heaps|loads|piles|lots|lack|lacks|absence|shortage|shortages of ..1 <stuff>|<thing>|oxygen|air|light|vitamin|iodine|gravity|friction|sleep|iron|nitrogen|rainfall|carbon
'failing light|sight|eyesight|heart|kidneys|brakes|crops|battery
'the|an|one <any>? variable|variables <be>
'naturally occurring|ventilated|lit|aspirated
'needed|required|wanted for the|a|our ..1 camp|trip|stall|fair|raffle|sale|show|play|concert|party|day|visit|walk|run|kitchen
'tidy|calm|quiet|kindness|clean rota|monitor|monitors|timer|song|music|box|bell|jar|sheet|sheets|towel|towels|hands|copy|water|air
'filter|filtered|filters|spread|spreads|seeped|seeps|trickled|trickles|flowed|flows|passed|passes|leaked|leaks|poured|sank|soaked through|down|into|over|onto ..2 <stuff>|<thing>|stage|bed|bank|field|gap|gaps|filter|sieve|funnel
'dark|bad|old|brown|damp stain|stains|mark|marks|patch|patches on|by|under|in the|a|his|her
'handed|given|passed|shared out|round|around for|to|at|by|in|from
'short|long|near sighted pupils|pupil|child|children|people|eye|eyes|person
'wind|winds|storm|gale|lorry|tree|gust|wave|waves|ball|dog brought|blew|knocked|took|swept the|a|two|his|her ..2 down|over|off|away
'lazy eye|bed|susan
'smart board|boards|meter|card|phone|phones|watch|shoes|trousers|tv|speaker
'love|war|nature|nonsense poem|poems|poetry|song|songs|story|stories|letter|letters|heart|hearts
'super heated|glue|conductor|saturated|market|hero|heroes|moon
'role model|models interview|task|poster|project|essay|talk|hour|week
'impact|moon|meteor|a|the|each|largest crater|craters
'fast|slow|medium|stop|go|express|inside|outside lane|lanes|train|cooker|worm|worms|puncture|swimmers
'thin ice <be>|on|sign|at|near
{3
:zone
'rule
:about
'Orders of the house, and sums.
:patterns
[3
'<house-thing> ..1 should|must|may be? <any>
'<house-thing> ..1 need|needs|has|have to be? <any>
'<genre-noun> ..1 had|has|have|must|should to? use|include|have|contain|fit|be|fill|cover ..1 <number>|at|under|over
"""##),
    (name: "zones-things.yaml", text: ##"""
{2
:about
'Things that can be touched, what happened to a day, maths and the printed page: said of these, a word that would weigh a school weighs nothing.
:zones
[10
{3
:zone
'phrase
:about
'A thing that is broken, missing, full or switched off.
:patterns
[10
'~to|from|at|in|of|with|on|for|about <thing> <be>|<have>|went|ran|fell <degree>* missing|lacking|absent|broken|faulty|weak|strong|slow|fast|dull|bright|clear|unclear|hard|soft|dirty|clean|rough|smooth|flat|sharp|blunt|loose|tight|stuck|lost|off|on|out|short|wrong|right|poor|poorly|bad|good|late|early|low|high|empty|full|dead|stable|unstable|safe|unsafe|rich|warm|cool|cold|hot|heavy|light|thin|deep|shallow|steady|even|uneven|inaccessible|unsuitable|inadequate !<practice> !<person>
'<thing>|light|lights|heating|power|screens|everything|sound ..2 switch|switched on|off|out
'switch|switches|switched|switching on|off|out the|a|all|both|his|her|their|it|them|at
'turn|turned|left|went|go on|off|out $|.|,|and|at|when|by|which|to|for|in|because
'<thing> ..2 cause|causes|caused|make|makes|made|mean|means|meant|keep|keeps|kept|help|helps|helped|stop|stops|stopped|block|blocked|hold|holds|held|slow|slowed|raise|raised|lower|lowered|lift|lifted|drop|dropped|shone|shines|failed|fails|struggled|lead|leads|led
'top|bottom|middle|weak|strong|lower|upper group|set|pair|row|half|end|part of <any>? <thing>
'group|set|pair|row|pile|collection|bank|box|bundle|stack|top|bottom|end|back|front|edge|corner|number|line of <any>? <thing>
'[ top|bottom|middle|lower|upper|best|worst|weak|strong|poor|good|hard|soft|dull|bright|sharp|blunt|thick|thin|rough|smooth|fine|clear|heavy|light|warm|cool|broken|faulty|loose|tight|rich|plain|perfect|simple|slow|quick|safe|low|high|flat|fresh|clean|dirty|tidy|lovely|spare|special|positive|negative|weaker|stronger|better|harder|softer|larger|smaller ] <thing> !of !was !is !were !are !looks !looked !felt
'the|a|an|this|that|each|two|three|four|# <any>? <thing> <-ly>? eclipse|barked|howled|shone|sang|hummed|buzzed|crackled|popped|flew|sank|floated|melted|erupted|exploded|collapsed|crumbled|snapped|burst|stuck|stalled
'solar|lunar|partial|total|an|the|model eclipse
{4
:zone
'phrase
:scope
'onward
:about
'A cause that any second observer would have written down.
:patterns
[7
'too many|few|much|big|long|small ..2 for one|the|a|each|two|this <thing>|page|shelf|room|bus|line
'because|since|as it|this|that <be> <any>? monday|tuesday|wednesday|thursday|friday|saturday|sunday|wet|raining|rainy|sunny|windy|snowing|icy|dark|lunch|break|lunchtime|half|term|christmas|easter|hot|cold|foggy|ramadan|eid|diwali|holiday|locked|shut|closed|full|empty
'lack|absence|shortage|gap|gaps|hole|holes|crack|cracks|break of|in|between a|an|the|one|its <any>? <thing>|fence|hedge|road|roof
'because|since|as the|a|an|its|his|her|their|one|two <any>? <thing>
'as a? result|consequence of <determiner>? <any>? <event>|<thing>
'because|due|owing|thanks ..4 <event>
'<event> ..2 mean|means|meant|caused|delayed|moved|stopped|cut|led|kept|forced
{3
:zone
'phrase
:about
'What the timetable, the office and the road say.
:patterns
[81
'you should be able to
'best|tight|loose|close fit
'quiet|silent|shared|guided|paired|independent|individual|buddy|regular reading|slot|slots|corner|area|room|play|carriage|coach
'let|lets|letting the|a|it <thing>|clip|film|song|video|recording|music
'let|lets|letting the|a clip|film|song|video|recording|music|tape|bell run|play|ring|roll|finish
'anti? bullying log|logs|policy|incident|incidents|week|record|records|lead|charter|ambassador|ambassadors|survey
'^ [ name|turn|work|play|show|plan|use|model|display|share|check|review|record|change|start|end|finish|limit|map|link|swap|praise|reward|challenge|target|question|support|group|pair|test|report|rank|seat|mark|time|place|form|board|note|talk|help|set|cover|look|feedback|focus|practice|transition|visit|book|queue|line|assembly|contact|access ] <any> <be>|<have>|need|needs|can|could|will|would|seem|seems|feel|feels
'^ [ name|turn|work|play|show|plan|model|display|review|record|change|start|support|group|pair|test|report|mark|time|talk|help|cover|focus|visit|book|line ] taking|in|of|at|on|across|between|about|with ..3 will|began|begins|starts|started|<be>|<have>|need|needs|seem|seems|feel|feels|looks
'bossy|modal|powerful|strong|weak|vivid verb|verbs|adjective|adjectives
'balanced|unbalanced and|or? balanced|unbalanced? force|forces|diet|argument|arguments|equation|equations|plate
'in|during|after|before|by|through the|a storm|wind|rain|snow|flood
'language|speech|communication|additional|sensory|hearing|physical|medical|dietary needs
'correct|incorrect|right|wrong|best answer|answers|order|number|word|spelling|label|box|column|tray|peg|place|response
'expect|expects|expected|hope|hopes|hoped|plan|plans|intends|wants|wanted to retire|leave|open|finish|start|arrive|return|publish|move|reopen|close|appoint|hire
'played|plays|acted|mimed|drew|painted|sketched|invented|imagined|described a|an|the <any>
'if|when|where|as there is|was|were time|space|room|interest|any
'ready by|at|in|on !for #|noon|easter|september|monday|friday|the|half
'need|needs a|an|the|your|two <any>? code|pass|password|ticket|badge|login|signature|form|lanyard|helmet
'pleasure|joy|delight|privilege to meet|host|welcome|work
'strongly agree|agreed|agrees|disagree|disagreed
'i|we cannot|can't say|tell|know|be
'i|we may|might have missed|misheard|miscounted
'<thing>|colour|shade|current|voltage|level|tone|pitch|temperature|pressure|volume|speed|angle ..2 <be> too <any> to|for
'feel|feels|feeling|felt|get|getting|got better|well|ill|sick $|.|,|now|soon|after|today
'felt|feel the|a <any>? <thing>
'want|wants|wanted to park|sit|use|borrow|leave|go|buy
'<be> needed|required for|to|in|by|on|at the? <thing>|test|experiment|trip|photo|show|play|concert|fair|match
'improper use
'best of luck|three|five|both|british
'better late than
'as|so far as i|we know|knew
'for what it is
'i'd|we'd|i'll|we'll be happy|glad|pleased|delighted|able to
'i|we enjoyed|liked|loved the ..1 soup|meal|food|walk|weather|biscuits|coffee|tea|lunch|dinner|breakfast|cake|view|sandwiches
'open at|on|to|from|until|for|all|every|after|before
'please <any> ..3 <thing>|room|office|reception|hall|door|gate|desk|date|form
'^ happy|glad|pleased|delighted to meet|help|talk|come|share|show|send|discuss|chat|answer|join|see|visit|accept
'persistent|unauthorised|authorised absence|absences|absentee|absentees|absenteeism
'you|they might|may|would like|want|wish to know|have|see|bring|note|hear|meet|park|stay|join|read
'^ remember to sign|bring|lock|collect|switch|return|wear|email|book|order|pack|charge|send|log
'meeting|visit|trip|event|form|letter|draft|order|club|fair|play|concert|match|journey|team|slot|guest|visitors|stall need|needs <determiner>? ..3 <thing>|room|hall|signature|signatures|place|places|date|name|names|badges|volunteers
'too light|dark|small|faint|high|low|far|quiet|loud|quick|fast|wide|narrow|big|large|tall|short|heavy|wet|dry|hot|cold to see|read|hear|reach|carry|lift|cut|fit|hold|touch|use|pour|stand|go|play|climb
'<number> lots of
'trim|nature|forest|treasure|paper|sensory|story|woodland|the|a trail
'on|at|in|from the? back|front|side|inside|bottom|top of the|a|each|this|every
'mock paper|papers|exam|exams|test|tests|trial|election|interview|interviews|gcse|gcses|results
'<thing> ..5 hang|hangs|hung|hanging by|on|in|from|above|over|near
'^ bring|wear|pack|park|sign|ring|email|send|collect|return|post|take|use|leave|meet|follow|phone|text|print|carry|fetch a|an|any|your|the|two|three|some|in|at|this|us|me|by|outside ..1 <thing>|school|office|reception|entrance|reply|time|gym|signs|link|form|slip|path|road|back|front|clerk
'absent|present <learner-noun> <be>|were|phoned
'next step|steps on|of|in the plan|list|sheet|recipe|page|instructions|diagram|chart
'engaged tone|signal|line|sign
'ordinary level|lesson|day|time|people|paper|post
'advanced|higher|standard|ordinary|foundation tier|certificate|diploma|paper|papers|maths
'ordinary|advanced|entry level
'effective date|from|until|on
'in|into|with|come|came|comes|take|takes|took effect
'clearly pronounced|said|spoke|read|wrote|enunciated|marked|labelled|visible|printed|displayed|heard|seen|sounded|into
'outstanding on|at|from the|#
'in good|poor|bad|fine light|weather|time
'good for|until #|one|two|three|six|ten|a
'on the|a slide
'a fair way|copy|distance|price|number of|from|to
'the fair
'at|from|visited|went the|a ..1 fair
'well|bank|oil|wishing|water before|manager
'in|under poor|good light
'a good half|hour|mile|metre|ten|twenty|five
'half|part|full|spare|break|lunch|home|story|play|tidy|carpet|circle|assembly|tutor|form|registration|reading time
'key ring|rings|card|cards|board|pad|worker|workers|person|holder|stage|stages|fob|word|words|safe
'special|school|support|link|lead|named governor|governors
'sound|sounds|dead|good|poor|weak|strong|bad sleep|sleepers|eyes|eyesight|hearing|sight
'hard|soft|sharp c|g|o|left|right|landing|sell|disk|drive|copy|play|court|ball|toys|drinks|fruit|cheese
'challenge of the
'basic|full|average|minimum|living|fair pay|wage|price|rate|skills|course|certificate
'free|fair|open|public|general election|elections|vote|ballot|day|evening|night|morning
'critical|control|chronic|serious|minor|slight incident|injury|illness|injuries|condition|group
'strength|strengths of the wind|current|magnet|solution|acid|light|signal|bridge|tea
'weakness|weaknesses in the? left|right|roof|wall|leg|arm|ankle|knee
'worst|best case|seller|man|bib
'a cut|graze|bruise|bump on|to|from
'wanted|lost|missing poster|posters|property|number|numbers|angle|angles|word|words|letter|letters|vowel|vowels|side|sides|piece|pieces|value|values|person|persons|child|register|sign|digit|digits|length|part|link|page|pages
{4
:zone
'subject
:scope
'sentence
:about
'Sums, graphs, tests of materials and what a printed page says.
:patterns
[13
'worked|work|works|working|find|found|finding|calculate|calculated|estimate|estimated|measure|measured|compare|compared|plot|plotted|drew ..3 mean|median|mode|average|range|angle|angles|area|perimeter|volume|ratio|probability|difference|distance|mass|gradient|graph|graphs|median
'mean|median|mode or|and|, mean|median|mode
'test|tested|tests|testing|find|found|investigate|investigated|measured|asked which|what|whether|how ..4 material|materials|fabric|fabrics|paper|liquid|metal|surface|ball|object|objects|insulator|conductor|bridge|magnet|boat|parachute
'poem|story|song|novel|play|tale|passage|extract|article|text|rhyme|film|narrator|author|poet|writer ..1 call|calls|called|describe|describes|described|compare|compares|compared|tell|tells|told|explain|explains|explained|say|says|show|shows
'lesson|task|topic|unit|text|talk|assembly|session|debate|story|play|film|homework|module|lecture|essay|reading|video|clip|book <be> on|about !track !time !fire !point !form !song !target !course !message !trend !the !a !hold !edge !top
'<school-subject> ..3 asked|debated|discussed|compared|looked|studied|practised|learned|learnt|found|labelled|defined|made|list|lists|listed|wrote|sang|read|drew|acted|coloured|sorted|matched|measured|tested|weighed|rehearsed
'is|was|were the ..1 topic|theme|subject|title|question of|for
'is|was the name|title|theme|motto|password|heading of
'book|game|song|poem|club|room|group|team|house|scheme|app|award|display|dance|play|film|project|topic <be> called|titled|entitled|named|about
'called|titled|entitled|named <name>
'draw|drew|drawn|paint|painted|chose|choose|picked|pointed|circled|used|made|pulled|mimed ..4 to show|say ..1 how|what|whether|which ..1 <person>|<mental-verb>
'to show|say|draw|describe|write|mime|act ..1 how|what the|a|their|his|her|they|he|she <any>? feel|feels|felt|think|thinks|thought
'sing|sings|sang|sung|hum|hummed|play|played|performed|practised|learned|learnt <name>
{4
:zone
'subject
:scope
'sentence
:about
'Who is in a picture or a story is nobody here.
:patterns
[1
'<be> in the <any>? picture|painting|photo|photograph|story|cartoon|film|poem
{3
:zone
'name
:about
'A first word that does what only a person does, with no article before it, is a name.
:patterns
[1
'^ !<person> !<adverb> !<not> !<-ly> !<-ed> !nobody !noone !well !too !only !none !most !many !few !some !hardly !then !later !once !twice [ <any> ] asked|sat|wrote|read|said|answered|told|stood|walked|ran|raised|sang|picked|chose|drew|handed|clapped|waved|ate|put|spoke|signed|whispered|replied|pointed|nodded|smiled|laughed|shrugged|knelt|moved|carried|folded|counted|copied|drank|jumped|threw|arrived
{4
:zone
'question
:scope
'rest
:about
'What is wondered about is not said.
:patterns
[9
'question|questions|focus|enquiry|line|aim|issue|puzzle <be> whether|how|what|why|if|which|who|about
'measured|measure|counted|count|recorded|timed|weighed|noted how
'chart|graph|table|list|board|display|map|page|screen|sheet|slide|poster|diagram ..1 show|shows|showed|tell|tells|give|gives|name|names which|who|what|where|when|how
'<person> ..1 talked|discussed|learned|learnt|read|wrote|debated|explored|investigated|heard|asked|guessed|thought about? why|whether|how|when|what|who|which|where
'[ for|about|on|over|to who|what|which|whom ] ..2 should|must
'asked|asks|ask|debated|discussed|decided|considered|considers whether
'debate|debated|discussion|discussed|vote|voted|argument|argued|question|talk|talked|lesson|essay|about|on|decide|decided whether|if
'<be> about how|what|which|where|who|why
'we|i wonder|wondered|asked|ask|discussed|looked|talked|considered ..2 how|what|which|where|when|who
{4
:zone
'question
:scope
'sentence
:about
'A pick from several is a question for the host.
:patterns
[1
'^ if you|we had|could|were ..10 ?mark
{4
:zone
'reported
:scope
'sentence
:about
'Someone who can be found said it, whichever way round the sentence is.
:patterns
[6
'author|authors|article|writer|poet|report|book|study ..4 argue|argues|argued|suggests|found|finds that
'<be> mentioned|raised|reported|described|noted|named|told|given|cited|said|suggested|chosen|ticked|listed|voiced|recorded|written by ..2 <number>|<adult-noun>|<learner-noun>|<family-noun>|<name>
'<document> ..1 show|shows|showed !little !no !few !scant !signs !sign !limited !that !evidence !how
'~didn't ~not ~doesn't ~don't ~to <document> ..1 record|records|recorded|note|notes|noted|set|sets|define|defines|defined|give|gives|gave|quote|quotes|quoted|mention|mentions|mentioned|refer|refers|referred|describe|describes|described|recommend|recommends|recommended|explain|explains|explained|tell|tells|advise|advises|advised
'guide|handbook|manual|timetable|leaflet|scheme|notes ..1 suggest|suggests|suggested
'recipe|manual|leaflet|menu|agenda|calendar|diary|ticket|rubric|instructions|website|webpage|app|poster|timer|reader|textbook|worksheet|slide|map|key|log|advert|receipt ..2 say|says|said|tell|tells|read|reads|ask|asks|asked|state|states|stated|show|shows|showed|list|lists|listed|give|gives
{4
:zone
'counted
:scope
'sentence
:about
'People who were asked, and how many they were; what held while someone watched.
:patterns
[12
'while|when|whilst|as i|we was|were there|in|watching|present|passing
'while|when|whilst i|we watched|passed|visited|looked|went|left|arrived|came|entered|walked
'nobody|none|everyone|all|everybody|those we|i asked|spoke|met|saw|heard|talked
'no|one <any> we|i asked|spoke|met|saw|heard|talked
'nobody|none from|on|in|of the|our|us ..1 team|group|party
'no one from|on|in|of the|our|us ..1 team|group|party
'no one we|i asked|spoke|met|saw|heard|talked
'more|fewer|less <any> than <any> ..6 : <number>
'<number> on|by my|our count
'<number>|both|all ..1 <person>|<learner-noun>|<adult-noun>|<family-noun> we|i|who|that|whom ..1 spoke|asked|met|talked|interviewed|heard|saw|watched|visited
'all|each|both of? the? <number> <any>? <learner-noun>|<adult-noun>|<family-noun> ..1 could|knew|know|can|said|named|had|wrote|read|pointed|showed|gave
'when|if asked
"""##),
    (name: "zones-unsaid.yaml", text: #"""
{3
:about
'What a sentence speaks of and doesn't claim: aims and wishes of the host, answers to a task, the message of a text, words that were worked on, verdicts that are refused or asked for.
:sets
{10
:aim
{3
:about
'What somebody wants to reach.
:forms
'noun
:words
'aim goal hope wish ambition target intention intent purpose aspiration vision mission priority objective
:aim-owner
{2
:about
'Those whose aims a review serves.
:words
'host school academy college trust federation head headteacher principal deputy governors trustees leaders team department staff faculty board you they we our their your its his her
:want
{2
:about
'To have an aim.
:words
'want wants wanted hope hopes hoped aim aims aimed intend intends intended wish wishes wished plan plans planned aspire aspires aspired
:word-store
{2
:about
'Where words are kept to be used.
:words
'bank banks wall walls mat mats glossary glossaries thesaurus thesauruses dictionary dictionaries list lists wordlist wordlists cards card
:word-act
{2
:about
'What one does with a word as a word.
:words
'spelt spelled misspelt misspelled crossed circled underlined highlighted erased translated decoded rhymed alphabetised capitalised pronounced hyphenated
:answer-act
{2
:about
'How a class gives its answers.
:words
'listed list gave gives discussed debated wrote recorded named noted suggested offered sorted ranked ordered compared collected shared explored examined considered studied researched analysed investigated predicted explained described identified brainstormed matched grouped
:answer-noun
{2
:about
'What a task asks for.
:words
'reasons reason causes cause consequences effects facts examples arguments ways strengths weaknesses similarities differences advantages disadvantages features characteristics traits qualities synonyms antonyms opposites hypotheses predictions motives factors
:desk-act
{2
:about
'What pupils do with matter set before them.
:words
'compared debugged classified classed sorted labelled labeled matched tested measured weighed corrected mended dissected acted imagined mimed impersonated played portrayed translated rewrote edited proofread annotated rated ranked judged tagged coded marked contrasted modelled modeled categorised categorized critiqued defined explained copied traced plotted charted tallied investigated
:text-told
{2
:about
'What tells a story or makes a point, and is not the review.
:words
'assembly story poem book play film song fable tale parable myth legend speech chapter novel text article video passage extract leaflet advert sermon lecture debate essay letter
:meal
{2
:about
'What guests are given.
:words
'lunch tea coffee cake cakes biscuits sandwiches soup meal breakfast dinner refreshments hospitality welcome directions parking
:zones
[20
{4
:zone
'reported
:scope
'onward
:about
'What the host is after is the host's word for it, and no finding.
:patterns
[4
'<aim-owner>|school's|trust's ..2 <aim> ..6 <be> that|for|to|:
'<aim-owner>|school's|trust's ..2 <aim> ..6 <be> better|more|fewer|less|stronger|higher|improved|greater|calmer|richer|all|every|each <any>
'stated|declared|agreed|written|published|shared <aim> ..6 <be> !<degree> !<value-sure> !<value-unsure-more>
'<aim> of the|this|our|their ..6 <be> that|for|to|:
{4
:zone
'reported
:scope
'rest
:about
'What the host would like, and what it asked for.
:patterns
[7
'host|school|academy|college|trust|federation|governors|trustees|leaders|department|board ..1 <want> to know|see|hear|find|learn|explore|understand|look|ask|explain|test|check|become|build|develop|raise|improve|make|have|offer|reach|give
'host|school|academy|college|trust|federation|governors|trustees|board <want> all|every|each|more|better|stronger|pupils|children
'<aim-owner> have|has ..1 set themselves|itself|himself|herself|yourselves|yourself|ourselves
'<aim-owner>|headteacher|host ..1 have|has|had? asked|invited us|me|reviewers|visitors to|whether|about|for|if|how
'you ..1 asked|invited ..2 us|me|whether|about|for|if|how|to
'<aim-owner> would like to know|see|hear|find|learn|explore|understand
'enquiry|review|visit|question|brief|focus ..3 asks|asked|looks|looked at|into|whether|how|if
{4
:zone
'mention
:scope
'rest
:about
'What a review asks itself is no answer.
:patterns
[2
'question|questions|enquiry|brief <be> how|whether|what|which|why
'wondered|asked|checked|considered|explored|discussed whether|how <value-sure>|<value-unsure-more>|good|well|strong|clear
{3
:zone
'phrase
:about
'What we would have done, and would like, is ours.
:patterns
[7
'^ had|if i|we ..9 , i|we would|could|might have <any>
'i|we would|could|might|should have visited|seen|asked|met|gone|come|stayed|watched|heard|arrived|left|spoken|counted
'i|we would have liked to visit|meet|spend|stay|come|talk|speak|ask
'i|we run|ran out of
'i|we would|will be happy|glad|pleased|delighted|interested|grateful|keen to
'you|host|head ..1 hoped|wanted|asked|expected|wished that? i|we|us would? look|see|say|visit|ask|hear|watch|write|to <any>? for?
'as always|usual on|at|in ..1 monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|nine|noon|mornings|afternoons
{4
:zone
'mention
:scope
'sentence
:about
'A verdict that is refused, or left to somebody, is not given.
:patterns
[15
'i|we <be> not saying|claiming|suggesting|implying|judging|grading|rating|arguing|calling|trying|here
'i|we aren't|weren't saying|claiming|suggesting|implying|judging|grading|rating|arguing|calling|trying|here
'i|we do|did|does|will|would|can|could|may not|n't judge|grade|rate|rank|assess|evaluate|score|know|claim|say !like !enjoy !know !how
'i|we didn't|don't|won't|can't|cannot|couldn't|wouldn't judge|grade|rate|rank|assess|evaluate|score|claim|say
'i|we have|had not|n't judged|graded|rated|ranked|assessed|evaluated|scored|claimed|said
'i|we haven't|hadn't judged|graded|rated|ranked|assessed|evaluated|scored|claimed|said
'i|we do|did not|n't know|judge whether|if|how
'i|we don't|didn't know whether|if|how
'i|we make|made|makes|offer|offered|give|gave|pass|passed|reach|reached|draw|drew no judgement|judgment|verdict|claim|claims|view|opinion|grade|conclusion|conclusions
'no judgement|judgment|grade|verdict|rating <be> made|given|intended|implied|offered|meant|reached
'not|n't a judgement|judgment|verdict|criticism|grade|rating|ranking|finding|comment
'^ whether ..12 <be> for you|the|others|them|staff|governors|leaders
'for you|them|staff|leaders|others|governors to say|judge|decide|weigh whether|if|how|what
'it|that|this ..1 <be> not|n't for us|me|reviewers|visitors
'isn't|wasn't for us|me|reviewers|visitors to
{4
:zone
'subject
:scope
'sentence
:about
'Answers to a task are the class's own.
:patterns
[2
'<learner-noun>|<person> ..2 <answer-act> ..4 <answer-noun> why|for|that|of|to|how|as|from|between|about|:|in
'<answer-act> ..2 pros and cons
{4
:zone
'subject
:scope
'rest
:about
'What is worked on at a desk or acted out is matter and no finding.
:patterns
[2
'<learner-noun>|<person>|he|she ..2 <desk-act> a|an|the|one|two|three|four|some|each|every|both|all !role !part !video
'<learner-noun>|pupil|person|boy|girl|child read|reads|recited|recites|sang|chanted|copied|dictated|quoted aloud|out? :
{4
:zone
'subject
:scope
'rest
:about
'What happens in a text.
:patterns
[3
'chapter|scene|act|stanza|verse|canto|paragraph|part|<text-told> ..1 in which|where|whose
'sentence|paragraph|statement|definition|note|rule|fact|line explaining|saying|stating|showing|describing|telling
'read|reads|got|get|up as far as|to the ..2 <text-told>|chapter|scene|part|bit|moment|page
{3
:zone
'phrase
:about
'Things of one kind set side by side in an experiment.
:patterns
[3
'strong|stronger|weak|weaker|hard|soft|heavy|light|slow|fast|poor|good|dull|bright|rough|smooth|sharp|blunt|rich|thin <thing> ..8 and|but|than|while|whereas the [ weak|weaker|strong|stronger|slow|slower|fast|faster|poor|poorer|good|better|hard|harder|soft|softer|dull|light|lighter|rough|smooth|blunt|sharp|thin ] one|ones
'<determiner>|same|control|dependent|independent|continuous|discrete|unknown|second|third|only variable|variables
'changes|change|changed|altered|kept|keep|keeps <number>|all|every|other|each variable|variables
{4
:zone
'reported
:scope
'rest
:about
'What papers record.
:patterns
[1
'~didn't ~not ~doesn't ~don't <document>|minutes|diary|logbook|log of|from|for|on ..3 record|records|recorded|note|notes|noted|state|states|stated|report|reports|reported|say|says that
{4
:zone
'mention
:scope
'sentence
:about
'What a plan has among its points is the plan's.
:patterns
[3
'plan|policy|code|charter|scheme|strategy|brief|agenda ..2 has|have|sets|lists|names|had <number> ..1 priorities|aims|targets|goals|rules|values|steps|strands|principles|promises|objectives|points
'^ if ..8 to|for you|the
'^ if you|they|he|she|anyone find|finds|found|think|thinks|thought|feel|feels|felt|want|wanted|wish|would
{4
:zone
'counted
:scope
'sentence
:about
'What all of them did that anyone can see.
:patterns
[1
'all|every|each|both ..3 wear|carry|carries|sit|sits|queue|eat|eats|enter|enters|leave|leaves|sign|signs|walk|walks|hang|hangs|arrive|arrives|stand|line a|an|the|in|on|at|by|through|from|up|out
{3
:zone
'phrase
:about
'How things behave.
:patterns
[1
'<thing> had|has? dried|stuck|glued|fitted|burned|burnt|conducted|floated|rolled|grew|shut|closed|locked|sealed|printed|scanned|melted|lit <degree>? poorly|badly|well
{4
:zone
'mention
:scope
'sentence
:about
'The message of a text is the text's.
:patterns
[2
'message|moral|idea|gist|theme|point|argument|claim|lesson|conclusion|refrain|motto ..2 of|in the|this|that|a|each ..2 <text-told> <be>|that|:
'<text-told> <be> about|called|titled|entitled|on <any>
{4
:zone
'mention
:scope
'sentence
:about
'Words that are named one after another are not used.
:patterns
[1
'words|terms|adverbs|adjectives|verbs|nouns|labels|headings|titles|categories|columns|options|prefixes|suffixes|labelled|headed|marked <any> ,|and|or <any>
{3
:zone
'phrase
:about
'What is still owed.
:patterns
[1
'outstanding debt|debts|bill|bills|fine|fines|charge|charges|amount|amounts|sum|sums|arrears|refund|refunds|permission|permissions|slip|slips|reply|replies|request|requests|repair|repairs|delivery|deliveries|application|applications|check|checks|referral|referrals|reference|references|complaint|complaints|claim|claims|ticket|tickets|job|jobs|paperwork|query|queries|register|registers|booking|bookings|return|returns|assignment|assignments|appointment|appointments|vacancy|vacancies|report|reports
{4
:zone
'mention
:scope
'rest
:about
'Words that are stored or worked on are not used.
:patterns
[5
'word|vocabulary|spelling|synonym|adjective|emotion|feelings <word-store> ..4 list|lists|listed|held|holds|had|has|showed|shows|gave|gives|included|includes|offered|offers|named|contained|contains
'synonym|synonyms|antonym|antonyms|opposite|opposites|rhyme|rhymes of|for
'<word-act> out|up|over? !the !a !an !their !his !her !each !every !all !two !three !four !one
'instead|in place of
'changed|swapped|replaced|edited|corrected|altered ..3 to|with|by|for
{3
:zone
'phrase
:about
'What visitors are given is no practice.
:patterns
[2
'<value-sure>|<value-unsure-more>|good|warm|kind|excellent|lovely|great ..1 <meal>
'thank|thanks ..9 <value-sure>|<value-unsure-more>|good|warm|kind|excellent|lovely|great ..1 <meal>
{3
:zone
'phrase
:about
'A measure that ends in what it was for.
:patterns
[3
'clear|clearly|loud|loudly|slow|slowly|close|near|big|large|wide|long|bright|still|hot|warm|cold|high|low|light|soft|hard|quiet|quietly enough for|to
'slow|late|quick|first|last to arrive|load|start|open|print|dry|boil|melt|cool|charge|leave|finish|land|sink|dissolve|warm|heat|connect|respond because|as|when|after|$|.|,|and|at
'rough|neat|best book|books|copy|copies|draft|drafts|hand|jotter|jotters
{4
:zone
'counted
:scope
'sentence
:about
'Whom a thing is open to, and what was looked at while it was looked at.
:patterns
[5
'open|available|offered|free|sent|issued|given|handed|emailed|posted|lent|provided to|for all|every|everyone|everybody|each
'never|always|no|not|nobody|none|all|every ..10 in|during|for|over|throughout the|those|our|my|these|that ..2 <number> minutes|lessons|visits|sessions|hours|days|rooms|books ..1 i|we|that
'never|always|no|not|nobody|none|all|every ..10 in|during|for|over|throughout the|those|our|my|these <any>? minutes|lessons|visits|sessions|hours|days|rooms|books|time i|we ..1 watched|saw|visited|opened|sat|looked|stood|observed|read|spent|were|was
'i|we saw|found|heard|noted|noticed|counted|met|read no|none|neither|nobody|nothing ..8 in|on|at|during|across|from|between the|any|our|those|these|my|all|each ..1 <number>
'in|during|across|over|of the|those|our|my ..1 <number> ..2 i|we|that saw|visited|watched|opened|read|looked|heard|sampled|observed
"""#),
  ]
}

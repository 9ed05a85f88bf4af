// Made by `swift run TableMaker` from Sources/Packs/Data; change the YAML there, never this file.
// Each text is a file in the form of `CompactText`, read without a YAML parser.

enum PackTables {
  /// Paths inside the folder, sorted, and the tables.
  static let files: [(name: String, text: String)] = [
    (name: "counters/lesson.yaml", text: #"""
{3
:pack
'counters
:name
'lesson
:counters
[15
{3
:key
'V
:mark
'volunteer
:label
'volunteered
{3
:key
'C
:mark
'chosen
:label
'was chosen
{3
:key
'R
:mark
'recall
:label
'asks to recall
{3
:key
'E
:mark
'explain
:label
'asks to explain
{3
:key
'O
:mark
'other
:label
'asks other
{3
:key
'W
:mark
'one-word
:label
'answers one word
{3
:key
'N
:mark
'sentence
:label
'answers a sentence
{3
:key
'K
:mark
'target-word
:label
'target word used
{3
:key
'H
:mark
'adult-help
:label
'adult helps
{3
:key
'A
:mark
'clock-adult
:label
'adult talks
{3
:key
'P
:mark
'clock-pupil
:label
'pupils talk
{3
:key
'S
:mark
'clock-silent
:label
'silent work
{3
:key
'X
:mark
'clock-off
:label
'clock off
{3
:key
'T
:mark
'span-task
:label
'task
{3
:key
'M
:mark
'span-move
:label
'transition
"""#),
    (name: "days/nursery.yaml", text: #"""
{4
:pack
'day
:name
'nursery
:title
'Nursery school day, two sessions
:slots
[17
{4
:start
'08:00
:minutes
'10
:kind
'arrival
:title
'Arrive, ID, safeguarding leaflet
{4
:start
'08:10
:minutes
'20
:kind
'briefing
:title
'Briefing: focus read aloud, where to sit, who writes
{5
:start
'08:30
:minutes
'25
:kind
'meeting
:title
'Self-review meeting with the head and leaders
:who
'team and leaders
{4
:start
'09:00
:minutes
'20
:kind
'walk
:title
'Areas indoors and outdoors, as children arrive
{4
:start
'09:25
:minutes
'40
:kind
'lesson
:title
'Play and adult-led time, one area each
{4
:start
'10:10
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch
{4
:start
'10:30
:minutes
'20
:kind
'group
:title
'Children show something, two or three at a time
{4
:start
'10:55
:minutes
'25
:kind
'books
:title
'Children's journals and displays
{4
:start
'11:30
:minutes
'25
:kind
'interview
:title
'Key workers and support staff
{4
:start
'12:00
:minutes
'40
:kind
'gap-check
:title
'Working lunch and gap check
{5
:start
'12:40
:minutes
'5
:kind
'keep-in-touch
:title
'With the head: what are we missing?
:who
'team and head
{4
:start
'12:50
:minutes
'30
:kind
'gap-visit
:title
'Gap visits, afternoon session
{4
:start
'13:25
:minutes
'25
:kind
'interview
:title
'Families at the gate, governors
{5
:start
'14:00
:minutes
'45
:kind
'synthesis
:title
'Synthesis
:protected
'yes
{4
:start
'14:45
:minutes
'20
:kind
'wording
:title
'Wording check
{6
:start
'15:15
:minutes
'60
:kind
'feedback
:title
'Feedback session
:who
'team and host
:protected
'yes
{4
:start
'16:15
:minutes
'10
:kind
'close
:title
'Close: paper handed back, erase date read out, take-homes
"""#),
    (name: "days/primary.yaml", text: #"""
{4
:pack
'day
:name
'primary
:title
'Primary school day, 08:45 to 15:15
:slots
[17
{4
:start
'08:00
:minutes
'10
:kind
'arrival
:title
'Arrive, ID, safeguarding leaflet
{4
:start
'08:10
:minutes
'20
:kind
'briefing
:title
'Briefing: focus read aloud, roles, who writes, words we avoid
{5
:start
'08:30
:minutes
'30
:kind
'meeting
:title
'Self-review meeting with the head and leaders
:who
'team and leaders
{4
:start
'09:00
:minutes
'25
:kind
'walk
:title
'Learning walk
{4
:start
'09:30
:minutes
'60
:kind
'lesson
:title
'Lesson visits, 20 to 30 minutes each
{4
:start
'10:30
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch
{4
:start
'10:50
:minutes
'25
:kind
'group
:title
'Pupil groups
{4
:start
'11:20
:minutes
'30
:kind
'interview
:title
'Leader interviews and book look
{4
:start
'12:00
:minutes
'30
:kind
'play
:title
'Lunch hall, playground, support staff
{4
:start
'12:30
:minutes
'35
:kind
'gap-check
:title
'Working lunch and gap check
{5
:start
'13:05
:minutes
'5
:kind
'keep-in-touch
:title
'With the head: what we have looked at; what are we missing?
:who
'team and head
{4
:start
'13:15
:minutes
'30
:kind
'gap-visit
:title
'Gap visits
{4
:start
'13:45
:minutes
'25
:kind
'interview
:title
'Teachers, governors, families in parallel
{5
:start
'14:10
:minutes
'45
:kind
'synthesis
:title
'Synthesis
:protected
'yes
{4
:start
'14:55
:minutes
'20
:kind
'wording
:title
'Wording check
{5
:start
'15:25
:minutes
'60
:kind
'feedback
:title
'Feedback session
:who
'team and host
{4
:start
'16:25
:minutes
'10
:kind
'close
:title
'Close: paper handed back, erase date agreed, what each takes home
"""#),
    (name: "days/rapid.yaml", text: #"""
{4
:pack
'day
:name
'rapid
:title
'Rapid review at a distance, six school days
:slots
[17
{7
:day
'1
:start
'15:45
:minutes
'45
:kind
'meeting
:title
'Call: one focus, at most two lines, agreement
:who
'team and head
:mode
'remote
{6
:day
'2
:start
'09:00
:minutes
'60
:kind
'documents
:title
'Reading: self-review, policies, website
:mode
'async
{6
:day
'2
:start
'10:15
:minutes
'25
:kind
'interview
:title
'Leaders
:mode
'remote
{6
:day
'2
:start
'10:50
:minutes
'25
:kind
'interview
:title
'Teachers
:mode
'remote
{6
:day
'2
:start
'15:40
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch
:mode
'remote
{6
:day
'3
:start
'09:30
:minutes
'15
:kind
'group
:title
'Pupils, 3 or 4, a host adult in the room
:mode
'remote
{7
:day
'3
:start
'10:00
:minutes
'25
:kind
'books
:title
'Books held to the camera, sample chosen on the call
:mode
'remote
:host-framed
'yes
{6
:day
'3
:start
'13:30
:minutes
'25
:kind
'interview
:title
'Support staff
:mode
'remote
{6
:day
'3
:start
'15:40
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch
:mode
'remote
{7
:day
'4
:start
'09:30
:minutes
'20
:kind
'walk
:title
'Walk with the host's tablet, live, not recorded
:mode
'remote
:host-framed
'yes
{6
:day
'4
:start
'13:30
:minutes
'25
:kind
'interview
:title
'Governors, families
:mode
'remote
{6
:day
'4
:start
'15:40
:minutes
'20
:kind
'gap-check
:title
'Gap check
:mode
'remote
{5
:day
'5
:start
'09:30
:minutes
'25
:kind
'gap-visit
:title
'Gap calls, or one visit on site
{7
:day
'5
:start
'14:00
:minutes
'45
:kind
'synthesis
:title
'Synthesis
:protected
'yes
:mode
'remote
{6
:day
'5
:start
'14:50
:minutes
'20
:kind
'wording
:title
'Wording check
:mode
'remote
{8
:day
'6
:start
'15:45
:minutes
'45
:kind
'feedback
:title
'Feedback, camera on, one point at a time as text
:who
'team and host
:protected
'yes
:mode
'remote
{6
:day
'6
:start
'16:35
:minutes
'10
:kind
'close
:title
'Close: erase date read out, take-homes
:mode
'remote
"""#),
    (name: "days/secondary.yaml", text: #"""
{4
:pack
'day
:name
'secondary
:title
'Secondary school day, 08:40 to 15:10
:slots
[19
{4
:start
'08:00
:minutes
'10
:kind
'arrival
:title
'Arrive, ID, safeguarding leaflet
{4
:start
'08:10
:minutes
'20
:kind
'briefing
:title
'Briefing: focus read aloud, roles, who writes
{5
:start
'08:30
:minutes
'25
:kind
'meeting
:title
'Self-review meeting with the head and leaders
:who
'team and leaders
{4
:start
'09:00
:minutes
'25
:kind
'walk
:title
'Learning walk, lesson 1
{4
:start
'09:30
:minutes
'25
:kind
'lesson
:title
'Lesson visits, end of lesson 1
{4
:start
'10:05
:minutes
'30
:kind
'lesson
:title
'Lesson visits, lesson 2
{4
:start
'10:40
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch (break)
{4
:start
'11:00
:minutes
'30
:kind
'group
:title
'Pupil groups, by key stage
{4
:start
'11:35
:minutes
'35
:kind
'interview
:title
'Subject and pastoral leaders; book look
{4
:start
'12:20
:minutes
'25
:kind
'lesson
:title
'Lesson visits, lesson 4
{4
:start
'12:50
:minutes
'20
:kind
'play
:title
'Lunch hall, corridors, support staff
{4
:start
'13:15
:minutes
'35
:kind
'gap-check
:title
'Working lunch and gap check
{5
:start
'13:50
:minutes
'5
:kind
'keep-in-touch
:title
'With the head: what are we missing?
:who
'team and head
{4
:start
'14:00
:minutes
'30
:kind
'gap-visit
:title
'Gap visits, lesson 5
{4
:start
'14:35
:minutes
'25
:kind
'interview
:title
'Teachers, governors, families in parallel
{5
:start
'15:10
:minutes
'45
:kind
'synthesis
:title
'Synthesis
:protected
'yes
{4
:start
'15:55
:minutes
'20
:kind
'wording
:title
'Wording check
{6
:start
'16:20
:minutes
'60
:kind
'feedback
:title
'Feedback session
:who
'team and host
:protected
'yes
{4
:start
'17:20
:minutes
'10
:kind
'close
:title
'Close: paper handed back, erase date read out, take-homes
"""#),
    (name: "days/small-rural.yaml", text: #"""
{4
:pack
'day
:name
'small-rural
:title
'Small rural school day, two reviewers, mixed-age classes
:slots
[16
{4
:start
'08:00
:minutes
'10
:kind
'arrival
:title
'Arrive, ID, safeguarding leaflet
{5
:start
'08:10
:minutes
'30
:kind
'meeting
:title
'Briefing and self-review with the head, before lessons
:who
'team and head
{4
:start
'08:55
:minutes
'20
:kind
'walk
:title
'Walk through every class
{4
:start
'09:20
:minutes
'40
:kind
'lesson
:title
'One class each, long enough to see each age at work
{4
:start
'10:10
:minutes
'20
:kind
'books
:title
'Book look across ages
{4
:start
'10:30
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch, head joins at break
{4
:start
'10:50
:minutes
'25
:kind
'group
:title
'Pupil group, oldest with youngest
{4
:start
'11:20
:minutes
'30
:kind
'lesson
:title
'The other class each
{4
:start
'12:00
:minutes
'25
:kind
'play
:title
'Lunch and playground, midday and support staff
{4
:start
'12:25
:minutes
'35
:kind
'gap-check
:title
'Working lunch and gap check, head joins at the end
{4
:start
'13:10
:minutes
'30
:kind
'gap-visit
:title
'Gap visits
{4
:start
'13:45
:minutes
'25
:kind
'interview
:title
'Governors, families, teachers in turn
{5
:start
'14:15
:minutes
'45
:kind
'synthesis
:title
'Synthesis
:protected
'yes
{4
:start
'15:00
:minutes
'20
:kind
'wording
:title
'Wording check
{6
:start
'15:30
:minutes
'60
:kind
'feedback
:title
'Feedback session
:who
'team and host
:protected
'yes
{4
:start
'16:30
:minutes
'10
:kind
'close
:title
'Close: paper handed back, erase date read out, take-homes
"""#),
    (name: "days/special.yaml", text: #"""
{4
:pack
'day
:name
'special
:title
'Special school day, 09:15 to 15:00
:slots
[17
{4
:start
'08:15
:minutes
'15
:kind
'arrival
:title
'Arrive, ID, safeguarding leaflet, which rooms not to enter
{4
:start
'08:30
:minutes
'25
:kind
'briefing
:title
'Briefing: focus read aloud, how pupils communicate, who goes along
{5
:start
'08:55
:minutes
'30
:kind
'meeting
:title
'Self-review meeting with the head and leaders
:who
'team and leaders
{4
:start
'09:30
:minutes
'20
:kind
'walk
:title
'Learning walk, each with a known adult
{4
:start
'09:55
:minutes
'45
:kind
'lesson
:title
'One long visit each
{4
:start
'10:45
:minutes
'20
:kind
'keep-in-touch
:title
'Keep in touch
{4
:start
'11:05
:minutes
'30
:kind
'group
:title
'Pupils show their work, with their own aids and adult
{4
:start
'11:40
:minutes
'30
:kind
'interview
:title
'Support staff and therapists, in small groups
{4
:start
'12:20
:minutes
'25
:kind
'play
:title
'Lunch and play, from a distance
{4
:start
'12:45
:minutes
'35
:kind
'gap-check
:title
'Working lunch and gap check
{5
:start
'13:20
:minutes
'5
:kind
'keep-in-touch
:title
'With the head: what are we missing?
:who
'team and head
{4
:start
'13:30
:minutes
'30
:kind
'gap-visit
:title
'Gap visits
{4
:start
'14:05
:minutes
'25
:kind
'interview
:title
'Teachers, governors, families in parallel
{5
:start
'14:35
:minutes
'45
:kind
'synthesis
:title
'Synthesis
:protected
'yes
{4
:start
'15:20
:minutes
'20
:kind
'wording
:title
'Wording check
{6
:start
'15:45
:minutes
'60
:kind
'feedback
:title
'Feedback session
:who
'team and host
:protected
'yes
{4
:start
'16:45
:minutes
'10
:kind
'close
:title
'Close: paper handed back, erase date read out, take-homes
"""#),
    (name: "prompts/frame.yaml", text: #"""
{3
:pack
'prompts
:name
'frame
:frame
{3
:probes
[9
'Can you show me?
'Tell me more about that.
'What happened next?
'When was the last time?
'What makes you say that?
'Who else would say the same?
'Who might say something different?
'What would I have seen if I had been there?
'Is there anything I didn't ask?
:opening
'There are no right answers; we are learning about your school. I am writing down what you say but not your name. If you tell me something that means someone is not safe, I have to pass it on.
:listen-reminder
'Listen for disclosure: stay calm, promise no secrets, ask no more about it; the safeguarding card has the words.
"""#),
    (name: "prompts/t01-curriculum.yaml", text: #"""
{6
:pack
'prompts
:name
't01-curriculum
:theme
'T01
:title
'Curriculum
:probes
[3
'Where would I see that?
'What came out, to make room?
'How would a supply teacher know?
:prompts
[18
{4
:id
'T01-P1
:for
'pupil
:young
'yes
:text
'Tell me about something you are finding out this week.
{4
:id
'T01-P2
:for
'pupil
:young
'yes
:text
'Show me a page in your book, what was happening that day?
{3
:id
'T01-P3
:for
'pupil
:text
'What did you learn before that helps you with this?
{3
:id
'T01-P4
:for
'pupil
:text
'What happens when you come back to a topic from last year?
{4
:id
'T01-P5
:for
'pupil
:young
'yes
:text
'What would you tell a new child about this topic?
{4
:id
'T01-P6
:for
'pupil
:young
'yes
:text
'What else would you like to find out?
{3
:id
'T01-S1
:for
'staff
:text
'Talk me through how this unit came to look as it does.
{3
:id
'T01-S2
:for
'staff
:text
'What do you hope pupils still remember next summer?
{3
:id
'T01-S3
:for
'staff
:text
'Where in the sequence do pupils tend to slow down?
{3
:id
'T01-S4
:for
'staff
:text
'How do you choose what to leave out?
{3
:id
'T01-S5
:for
'staff
:text
'What tells you it is time to move on?
{3
:id
'T01-S6
:for
'staff
:text
'What have you adapted for this class?
{3
:id
'T01-L1
:for
'leader
:text
'Walk me through the thinking behind the order of topics.
{3
:id
'T01-L2
:for
'leader
:text
'How do subject leaders get to know what is taught in each year?
{3
:id
'T01-L3
:for
'leader
:text
'What changed in the curriculum during the last year?
{3
:id
'T01-L4
:for
'leader
:text
'What prompted that change?
{3
:id
'T01-L5
:for
'leader
:text
'Where does it work as you hoped?
{3
:id
'T01-L6
:for
'leader
:text
'What are you still unsure about?
"""#),
    (name: "prompts/t02-reading-and-literacy.yaml", text: #"""
{6
:pack
'prompts
:name
't02-reading-and-literacy
:theme
'T02
:title
'Reading and literacy
:probes
[3
'What were you reading yesterday?
'Which pupils does that miss?
'How often, in a normal week?
:prompts
[18
{4
:id
'T02-P1
:for
'pupil
:young
'yes
:text
'Tell me about a book you have met at school.
{4
:id
'T02-P2
:for
'pupil
:young
'yes
:text
'What do you do when you come to a new word?
{4
:id
'T02-P3
:for
'pupil
:young
'yes
:text
'Show me where you choose books.
{3
:id
'T02-P4
:for
'pupil
:text
'Talk me through a reading lesson from start to finish.
{4
:id
'T02-P5
:for
'pupil
:young
'yes
:text
'Tell me about a time you talked about a book.
{4
:id
'T02-P6
:for
'pupil
:young
'yes
:text
'What helps you get ideas onto the page?
{3
:id
'T02-S1
:for
'staff
:text
'Talk me through a week of reading in your class.
{3
:id
'T02-S2
:for
'staff
:text
'How do you find out which words are new to pupils?
{3
:id
'T02-S3
:for
'staff
:text
'What happens for a pupil whose reading grows slowly?
{3
:id
'T02-S4
:for
'staff
:text
'How are reading books matched to pupils?
{3
:id
'T02-S5
:for
'staff
:text
'Where do pupils get to write at length?
{3
:id
'T02-S6
:for
'staff
:text
'What have you noticed about talk before writing?
{3
:id
'T02-L1
:for
'leader
:text
'How do you come to know how reading is going in each class?
{3
:id
'T02-L2
:for
'leader
:text
'What happens between a phonics check and the next lesson?
{3
:id
'T02-L3
:for
'leader
:text
'Describe the route for a pupil who joins part-way through the year.
{3
:id
'T02-L4
:for
'leader
:text
'How do new staff learn to teach early reading here?
{3
:id
'T02-L5
:for
'leader
:text
'What does writing look like outside English lessons?
{3
:id
'T02-L6
:for
'leader
:text
'Which group of readers are you most curious about?
"""#),
    (name: "prompts/t03-numeracy.yaml", text: #"""
{6
:pack
'prompts
:name
't03-numeracy
:theme
'T03
:title
'Numeracy
:probes
[2
'What would that look like on a whiteboard?
'Who explains, in a usual lesson?
:prompts
[18
{4
:id
'T03-P1
:for
'pupil
:young
'yes
:text
'Tell me about some maths you did this week.
{4
:id
'T03-P2
:for
'pupil
:young
'yes
:text
'Show me a question that made you think.
{4
:id
'T03-P3
:for
'pupil
:young
'yes
:text
'What do you do first when you are stuck?
{3
:id
'T03-P4
:for
'pupil
:text
'How do you show someone how you got an answer?
{4
:id
'T03-P5
:for
'pupil
:young
'yes
:text
'Where do you use numbers outside maths?
{3
:id
'T03-P6
:for
'pupil
:text
'Tell me about a mistake that helped you.
{3
:id
'T03-S1
:for
'staff
:text
'Talk me through how you bring in a new idea.
{3
:id
'T03-S2
:for
'staff
:text
'How do you choose between objects, pictures and numbers?
{3
:id
'T03-S3
:for
'staff
:text
'What do you listen for when pupils explain?
{3
:id
'T03-S4
:for
'staff
:text
'What do you do when several pupils share the same mix-up?
{3
:id
'T03-S5
:for
'staff
:text
'What does practice look like across a week?
{3
:id
'T03-S6
:for
'staff
:text
'Where do other subjects use the maths you teach?
{3
:id
'T03-L1
:for
'leader
:text
'How does calculation build from Reception to Year 6?
{3
:id
'T03-L2
:for
'leader
:text
'How do you find out who is fluent with number facts?
{3
:id
'T03-L3
:for
'leader
:text
'What happens for pupils with gaps from earlier years?
{3
:id
'T03-L4
:for
'leader
:text
'How do teachers work on maths together?
{3
:id
'T03-L5
:for
'leader
:text
'What did you last learn from being in a maths lesson?
{3
:id
'T03-L6
:for
'leader
:text
'Which question about maths could this review help with?
"""#),
    (name: "prompts/t04-disadvantage.yaml", text: #"""
{7
:pack
'prompts
:name
't04-disadvantage
:theme
'T04
:title
'Disadvantage
:notice
'Pupils are never told or asked about their own status.
:probes
[3
'How would the pupil describe that?
'What does attendance tell you?
'Who decides?
:prompts
[18
{4
:id
'T04-P1
:for
'pupil
:young
'yes
:text
'What clubs or trips have you been part of?
{4
:id
'T04-P2
:for
'pupil
:young
'yes
:text
'What happens when someone hasn't got something they need for a lesson?
{4
:id
'T04-P3
:for
'pupil
:young
'yes
:text
'Who helps you with your learning?
{4
:id
'T04-P4
:for
'pupil
:young
'yes
:text
'How does everyone get a turn in your class?
{3
:id
'T04-P5
:for
'pupil
:text
'Where do you do your reading or homework?
{3
:id
'T04-P6
:for
'pupil
:text
'What gets in the way of learning here?
{3
:id
'T04-S1
:for
'staff
:text
'How do you get to know what a pupil's life brings to their learning?
{3
:id
'T04-S2
:for
'staff
:text
'What do you do day to day for pupils who have had fewer chances?
{3
:id
'T04-S3
:for
'staff
:text
'How do you keep track of who joins in?
{3
:id
'T04-S4
:for
'staff
:text
'What gets between these pupils and the lesson?
{3
:id
'T04-S5
:for
'staff
:text
'Which help happens inside the lesson?
{3
:id
'T04-S6
:for
'staff
:text
'How do you decide when help can step back?
{3
:id
'T04-L1
:for
'leader
:text
'What barriers have you identified for your own pupils?
{3
:id
'T04-L2
:for
'leader
:text
'How did you arrive at that list?
{3
:id
'T04-L3
:for
'leader
:text
'Talk me through one spending decision.
{3
:id
'T04-L4
:for
'leader
:text
'What did you stop doing?
{3
:id
'T04-L5
:for
'leader
:text
'How do you follow a pupil's experience across a whole day?
{3
:id
'T04-L6
:for
'leader
:text
'What remains a puzzle?
"""#),
    (name: "prompts/t05-send-aln.yaml", text: #"""
{6
:pack
'prompts
:name
't05-send-aln
:theme
'T05
:title
'SEND / ALN
:probes
[2
'What does that look like at 10 o'clock on a Tuesday?
'What do families say?
:prompts
[18
{4
:id
'T05-P1
:for
'pupil
:young
'yes
:text
'What helps you in class?
{4
:id
'T05-P2
:for
'pupil
:young
'yes
:text
'Show me something you use to help you learn.
{4
:id
'T05-P3
:for
'pupil
:young
'yes
:text
'What happens when work is tricky?
{4
:id
'T05-P4
:for
'pupil
:young
'yes
:text
'What do you do when you need a break?
{4
:id
'T05-P5
:for
'pupil
:young
'yes
:text
'Tell me about working with a partner.
{3
:id
'T05-P6
:for
'pupil
:text
'What would make your classroom easier to work in?
{3
:id
'T05-S1
:for
'staff
:text
'Talk me through planning for a pupil whose needs differ from most.
{3
:id
'T05-S2
:for
'staff
:text
'How is it decided what an adult does alongside a pupil?
{3
:id
'T05-S3
:for
'staff
:text
'What comes out of a support plan meeting?
{3
:id
'T05-S4
:for
'staff
:text
'How do you find out what the pupil thinks?
{3
:id
'T05-S5
:for
'staff
:text
'Where do pupils with extra needs work during a usual lesson?
{3
:id
'T05-S6
:for
'staff
:text
'How do you pass on what works to the next adult?
{3
:id
'T05-L1
:for
'leader
:text
'How is a need first noticed here?
{3
:id
'T05-L2
:for
'leader
:text
'What happens in the four weeks after that?
{3
:id
'T05-L3
:for
'leader
:text
'How do teachers take part in writing targets?
{3
:id
'T05-L4
:for
'leader
:text
'How do you find out whether support is helping?
{3
:id
'T05-L5
:for
'leader
:text
'How are support staff prepared for their role?
{3
:id
'T05-L6
:for
'leader
:text
'Which decisions about inclusion are hardest?
"""#),
    (name: "prompts/t06-behaviour-and-wellbeing.yaml", text: #"""
{8
:pack
'prompts
:name
't06-behaviour-and-wellbeing
:theme
'T06
:title
'Behaviour and wellbeing
:notice
'Listen for disclosure.
:listen
[4
'pupil
'staff
'leader
'family
:probes
[3
'Where does that happen?
'What happens at lunchtime?
'What would a midday supervisor say?
:prompts
[18
{4
:id
'T06-P1
:for
'pupil
:young
'yes
:text
'What is playtime like?
{4
:id
'T06-P2
:for
'pupil
:young
'yes
:text
'What happens when two children fall out?
{4
:id
'T06-P3
:for
'pupil
:young
'yes
:text
'Tell me about the rules here.
{4
:id
'T06-P4
:for
'pupil
:young
'yes
:text
'What do adults do when someone is upset?
{4
:id
'T06-P5
:for
'pupil
:young
'yes
:text
'Where do you feel calm at school?
{3
:id
'T06-P6
:for
'pupil
:text
'How do new children learn how things work here?
{3
:id
'T06-S1
:for
'staff
:text
'Talk me through the first five minutes of a lesson.
{3
:id
'T06-S2
:for
'staff
:text
'What happens after a difficult moment?
{3
:id
'T06-S3
:for
'staff
:text
'How do routines differ between lessons and playtime?
{3
:id
'T06-S4
:for
'staff
:text
'How do adults here talk with one another about behaviour?
{3
:id
'T06-S5
:for
'staff
:text
'What patterns have you noticed through the week?
{3
:id
'T06-S6
:for
'staff
:text
'What helps you on a demanding day?
{3
:id
'T06-L1
:for
'leader
:text
'How did the present approach to behaviour come about?
{3
:id
'T06-L2
:for
'leader
:text
'What do your records show about times and places?
{3
:id
'T06-L3
:for
'leader
:text
'How do you hear from pupils who are often in trouble?
{3
:id
'T06-L4
:for
'leader
:text
'How did staff take part in the last policy review?
{3
:id
'T06-L5
:for
'leader
:text
'What happens in the days after a suspension?
{3
:id
'T06-L6
:for
'leader
:text
'What have you adjusted for pupils with extra needs?
"""#),
    (name: "prompts/t07-mental-health.yaml", text: #"""
{8
:pack
'prompts
:name
't07-mental-health
:theme
'T07
:title
'Mental health
:notice
'Never about the speaker's own history.
:listen
[1
'pupil
:probes
[2
'How long does that take?
'Who checks back?
:prompts
[18
{4
:id
'T07-P1
:for
'pupil
:young
'yes
:text
'What helps children feel ready to learn in the morning?
{4
:id
'T07-P2
:for
'pupil
:young
'yes
:text
'Who can children talk to at school?
{4
:id
'T07-P3
:for
'pupil
:young
'yes
:text
'What do you learn about feelings?
{4
:id
'T07-P4
:for
'pupil
:young
'yes
:text
'What happens when somebody is worried?
{4
:id
'T07-P5
:for
'pupil
:young
'yes
:text
'Which places in school feel friendly?
{4
:id
'T07-P6
:for
'pupil
:young
'yes
:text
'How does your class look after each other?
{3
:id
'T07-S1
:for
'staff
:text
'What do you look out for in pupils' wellbeing?
{3
:id
'T07-S2
:for
'staff
:text
'Talk me through what follows when you notice a change in a pupil.
{3
:id
'T07-S3
:for
'staff
:text
'What support is there for the adult who supported a pupil?
{3
:id
'T07-S4
:for
'staff
:text
'How is workload talked about here?
{3
:id
'T07-S5
:for
'staff
:text
'Which changes have eased pressure?
{3
:id
'T07-S6
:for
'staff
:text
'Where would you like more support?
{3
:id
'T07-L1
:for
'leader
:text
'How do you come to know how staff are doing?
{3
:id
'T07-L2
:for
'leader
:text
'What have you taken off people's plates this year?
{3
:id
'T07-L3
:for
'leader
:text
'How does a pupil reach help?
{3
:id
'T07-L4
:for
'leader
:text
'What does the mental health lead's role involve?
{3
:id
'T07-L5
:for
'leader
:text
'How do you work with outside services?
{3
:id
'T07-L6
:for
'leader
:text
'What happens while a pupil waits for a service?
"""#),
    (name: "prompts/t08-recovery-curriculum.yaml", text: #"""
{6
:pack
'prompts
:name
't08-recovery-curriculum
:theme
'T08
:title
'Recovery curriculum
:probes
[2
'For which pupils?
'What is the evidence you trust most on that?
:prompts
[18
{4
:id
'T08-P1
:for
'pupil
:young
'yes
:text
'What helped you when you came back after time away?
{4
:id
'T08-P2
:for
'pupil
:young
'yes
:text
'What did you have to practise again?
{4
:id
'T08-P3
:for
'pupil
:young
'yes
:text
'How do you get back with friends after being away?
{4
:id
'T08-P4
:for
'pupil
:young
'yes
:text
'What happens when you have missed some days?
{4
:id
'T08-P5
:for
'pupil
:young
'yes
:text
'Tell me about something you can do now that was hard before.
{3
:id
'T08-P6
:for
'pupil
:text
'What would help someone who had been away a long time?
{3
:id
'T08-S1
:for
'staff
:text
'How do you find out where pupils are after time away?
{3
:id
'T08-S2
:for
'staff
:text
'What have you put back that pupils missed?
{3
:id
'T08-S3
:for
'staff
:text
'How do you weigh catching up against the rest of the timetable?
{3
:id
'T08-S4
:for
'staff
:text
'What have you noticed about readiness to learn?
{3
:id
'T08-S5
:for
'staff
:text
'How do you rebuild routines?
{3
:id
'T08-S6
:for
'staff
:text
'What do you say to a pupil returning after absence?
{3
:id
'T08-L1
:for
'leader
:text
'What did the closures teach you that still shapes practice?
{3
:id
'T08-L2
:for
'leader
:text
'How did you choose priorities?
{3
:id
'T08-L3
:for
'leader
:text
'What happens for pupils with long absences now?
{3
:id
'T08-L4
:for
'leader
:text
'How do social aims sit beside academic aims?
{3
:id
'T08-L5
:for
'leader
:text
'What would tell you a group has recovered?
{3
:id
'T08-L6
:for
'leader
:text
'What have you chosen not to bring back?
"""#),
    (name: "prompts/t09-blended-and-remote-teaching.yaml", text: #"""
{6
:pack
'prompts
:name
't09-blended-and-remote-teaching
:theme
'T09
:title
'Blended and remote teaching
:probes
[2
'What did that look like last time?
'Who rings home?
:prompts
[18
{4
:id
'T09-P1
:for
'pupil
:young
'yes
:text
'Tell me about learning you do on a screen.
{3
:id
'T09-P2
:for
'pupil
:text
'What do you do when the internet stops?
{3
:id
'T09-P3
:for
'pupil
:text
'How do you ask for help from home?
{3
:id
'T09-P4
:for
'pupil
:text
'How do you find out what was thought of your work?
{3
:id
'T09-P5
:for
'pupil
:text
'What helps you keep going with work at home?
{3
:id
'T09-P6
:for
'pupil
:text
'Talk me through handing in some work.
{3
:id
'T09-S1
:for
'staff
:text
'Talk me through how a lesson changes when some pupils are at home.
{3
:id
'T09-S2
:for
'staff
:text
'How do you find out who could not join?
{3
:id
'T09-S3
:for
'staff
:text
'What does feedback look like at a distance?
{3
:id
'T09-S4
:for
'staff
:text
'Which parts of remote teaching have you kept?
{3
:id
'T09-S5
:for
'staff
:text
'What do you do for pupils without a device?
{3
:id
'T09-S6
:for
'staff
:text
'How did you learn to teach this way?
{3
:id
'T09-L1
:for
'leader
:text
'What happens here when the site has to close?
{3
:id
'T09-L2
:for
'leader
:text
'How do you find out whether remote work reaches every pupil?
{3
:id
'T09-L3
:for
'leader
:text
'How are families helped with technology?
{3
:id
'T09-L4
:for
'leader
:text
'What did staff find most demanding?
{3
:id
'T09-L5
:for
'leader
:text
'How are pupils kept safe online?
{3
:id
'T09-L6
:for
'leader
:text
'How does blended work suit different groups?
"""#),
    (name: "prompts/t10-leadership-at-all-levels.yaml", text: #"""
{6
:pack
'prompts
:name
't10-leadership-at-all-levels
:theme
'T10
:title
'Leadership at all levels
:probes
[2
'Who else would know?
'What did you do with that?
:prompts
[18
{4
:id
'T10-P1
:for
'pupil
:young
'yes
:text
'What jobs do children have in this school?
{4
:id
'T10-P2
:for
'pupil
:young
'yes
:text
'How do grown-ups find out what children think?
{4
:id
'T10-P3
:for
'pupil
:young
'yes
:text
'Tell me about something that changed because children asked.
{3
:id
'T10-P4
:for
'pupil
:text
'What does the school council do?
{4
:id
'T10-P5
:for
'pupil
:young
'yes
:text
'Who makes decisions in your class?
{4
:id
'T10-P6
:for
'pupil
:young
'yes
:text
'What would you ask the head teacher?
{3
:id
'T10-S1
:for
'staff
:text
'What do you lead here?
{3
:id
'T10-S2
:for
'staff
:text
'How did you come to lead it?
{3
:id
'T10-S3
:for
'staff
:text
'What can you decide without asking?
{3
:id
'T10-S4
:for
'staff
:text
'How do you find out how your area is going?
{3
:id
'T10-S5
:for
'staff
:text
'Who challenges your thinking?
{3
:id
'T10-S6
:for
'staff
:text
'What help would move your work on?
{3
:id
'T10-L1
:for
'leader
:text
'What are you most curious about in your area?
{3
:id
'T10-L2
:for
'leader
:text
'How do you get time to lead?
{3
:id
'T10-L3
:for
'leader
:text
'What evidence changed your mind recently?
{3
:id
'T10-L4
:for
'leader
:text
'How do governors test what they are told?
{3
:id
'T10-L5
:for
'leader
:text
'How do you grow the next leaders?
{3
:id
'T10-L6
:for
'leader
:text
'What would staff say has changed since the last review?
"""#),
    (name: "prompts/t11-teacher-agency.yaml", text: #"""
{6
:pack
'prompts
:name
't11-teacher-agency
:theme
'T11
:title
'Teacher agency
:probes
[2
'Who noticed?
'What stopped it, or let it grow?
:prompts
[18
{4
:id
'T11-P1
:for
'pupil
:young
'yes
:text
'What choices do you get in lessons?
{4
:id
'T11-P2
:for
'pupil
:young
'yes
:text
'How does your class decide things together?
{4
:id
'T11-P3
:for
'pupil
:young
'yes
:text
'Tell me about a time your class did something differently.
{3
:id
'T11-P4
:for
'pupil
:text
'How do children's ideas get used in lessons?
{4
:id
'T11-P5
:for
'pupil
:young
'yes
:text
'What happens when you finish early?
{3
:id
'T11-P6
:for
'pupil
:text
'What projects has your class thought up?
{3
:id
'T11-S1
:for
'staff
:text
'What have you changed in your classroom this term?
{3
:id
'T11-S2
:for
'staff
:text
'What gave you the idea?
{3
:id
'T11-S3
:for
'staff
:text
'Which decisions about teaching are yours?
{3
:id
'T11-S4
:for
'staff
:text
'Tell me about something you tried that went another way.
{3
:id
'T11-S5
:for
'staff
:text
'How do you learn from colleagues here?
{3
:id
'T11-S6
:for
'staff
:text
'How did you hear about this review?
{3
:id
'T11-L1
:for
'leader
:text
'How do teachers influence school priorities?
{3
:id
'T11-L2
:for
'leader
:text
'Talk me through a change that began with a teacher.
{3
:id
'T11-L3
:for
'leader
:text
'What room for judgement do your policies leave?
{3
:id
'T11-L4
:for
'leader
:text
'How is time for learning together protected?
{3
:id
'T11-L5
:for
'leader
:text
'What happens to ideas raised in staff meetings?
{3
:id
'T11-L6
:for
'leader
:text
'How are support staff part of professional learning?
"""#),
    (name: "prompts/t12-parent-and-carer-engagement.yaml", text: #"""
{6
:pack
'prompts
:name
't12-parent-and-carer-engagement
:theme
'T12
:title
'Parent and carer engagement
:probes
[3
'In which languages?
'At what time of day?
'Who was not in the room?
:prompts
[18
{4
:id
'T12-P1
:for
'pupil
:young
'yes
:text
'What do people at home hear about your day?
{4
:id
'T12-P2
:for
'pupil
:young
'yes
:text
'How does school tell families about your learning?
{4
:id
'T12-P3
:for
'pupil
:young
'yes
:text
'When do families come into school?
{4
:id
'T12-P4
:for
'pupil
:young
'yes
:text
'What do you show people at home?
{4
:id
'T12-P5
:for
'pupil
:young
'yes
:text
'What would you like your family to see at school?
{4
:id
'T12-P6
:for
'pupil
:young
'yes
:text
'How do messages get home?
{3
:id
'T12-F1
:for
'family
:text
'How do you find out what your child is learning?
{3
:id
'T12-F2
:for
'family
:text
'Tell me about a time you got in touch with school.
{3
:id
'T12-F3
:for
'family
:text
'What happened when you raised something?
{3
:id
'T12-F4
:for
'family
:text
'What would make it easier to take part?
{3
:id
'T12-F5
:for
'family
:text
'How did school get to know your child?
{3
:id
'T12-F6
:for
'family
:text
'What do you hear at home about lessons?
{3
:id
'T12-SL1
:for
[2
'staff
'leader
:text
'How do you make first contact with a family?
{3
:id
'T12-SL2
:for
[2
'staff
'leader
:text
'Which families do you hear from least?
{3
:id
'T12-SL3
:for
[2
'staff
'leader
:text
'What have you tried with them?
{3
:id
'T12-SL4
:for
[2
'staff
'leader
:text
'How do you explain what is being learned?
{3
:id
'T12-SL5
:for
[2
'staff
'leader
:text
'What do families say they want?
{3
:id
'T12-SL6
:for
[2
'staff
'leader
:text
'What did you change after hearing from families?
"""#),
    (name: "prompts/t13-transition.yaml", text: #"""
{6
:pack
'prompts
:name
't13-transition
:theme
'T13
:title
'Transition
:probes
[2
'Who reads it?
'What gets lost on the way?
:prompts
[18
{4
:id
'T13-P1
:for
'pupil
:young
'yes
:text
'What was it like moving into this class?
{4
:id
'T13-P2
:for
'pupil
:young
'yes
:text
'What did grown-ups do to help?
{4
:id
'T13-P3
:for
'pupil
:young
'yes
:text
'What did you want to know before you moved?
{3
:id
'T13-P4
:for
'pupil
:text
'What do you think about when you picture your next school?
{4
:id
'T13-P5
:for
'pupil
:young
'yes
:text
'Who helped you settle?
{4
:id
'T13-P6
:for
'pupil
:young
'yes
:text
'What would you tell someone about to move up?
{3
:id
'T13-S1
:for
'staff
:text
'What do you find out about pupils before they arrive?
{3
:id
'T13-S2
:for
'staff
:text
'How do you use it in September?
{3
:id
'T13-S3
:for
'staff
:text
'What do you pass on when pupils leave you?
{3
:id
'T13-S4
:for
'staff
:text
'What happens for pupils who find change hard?
{3
:id
'T13-S5
:for
'staff
:text
'How do you work with the next setting?
{3
:id
'T13-S6
:for
'staff
:text
'What surprised you in the first weeks with this class?
{3
:id
'T13-L1
:for
'leader
:text
'Talk me through a year of transition.
{3
:id
'T13-L2
:for
'leader
:text
'How does knowledge of a pupil travel with them?
{3
:id
'T13-L3
:for
'leader
:text
'How do you hear about former pupils?
{3
:id
'T13-L4
:for
'leader
:text
'What happens for pupils who join mid-year?
{3
:id
'T13-L5
:for
'leader
:text
'How are families prepared for a move?
{3
:id
'T13-L6
:for
'leader
:text
'Which transition would you most like to understand?
"""#),
    (name: "prompts/t14-broader-curriculum.yaml", text: #"""
{6
:pack
'prompts
:name
't14-broader-curriculum
:theme
'T14
:title
'Broader curriculum
:probes
[2
'When was it last squeezed out?
'What do pupils ask for?
:prompts
[18
{4
:id
'T14-P1
:for
'pupil
:young
'yes
:text
'Tell me about something you have made or performed.
{4
:id
'T14-P2
:for
'pupil
:young
'yes
:text
'What do you do in music?
{4
:id
'T14-P3
:for
'pupil
:young
'yes
:text
'What have you found out about other places?
{4
:id
'T14-P4
:for
'pupil
:young
'yes
:text
'Tell me about a trip or visitor you remember.
{4
:id
'T14-P5
:for
'pupil
:young
'yes
:text
'What clubs do you know about?
{4
:id
'T14-P6
:for
'pupil
:young
'yes
:text
'What would you like to try?
{3
:id
'T14-S1
:for
'staff
:text
'How does your subject get its time in the week?
{3
:id
'T14-S2
:for
'staff
:text
'What do pupils carry from year to year in this subject?
{3
:id
'T14-S3
:for
'staff
:text
'Where do you meet others who teach it?
{3
:id
'T14-S4
:for
'staff
:text
'How do you build your own knowledge of it?
{3
:id
'T14-S5
:for
'staff
:text
'What does a pupil's work look like after a unit?
{3
:id
'T14-S6
:for
'staff
:text
'How does every pupil get to take part?
{3
:id
'T14-L1
:for
'leader
:text
'How do you protect time for the wider curriculum?
{3
:id
'T14-L2
:for
'leader
:text
'What do you know about who joins clubs?
{3
:id
'T14-L3
:for
'leader
:text
'How do subject leaders see their subject across years?
{3
:id
'T14-L4
:for
'leader
:text
'What did you weigh up when timetabling?
{3
:id
'T14-L5
:for
'leader
:text
'How does the wider curriculum reflect your community?
{3
:id
'T14-L6
:for
'leader
:text
'Where has it surprised you?
"""#),
    (name: "protocols/tools.yaml", text: #"""
{3
:pack
'protocols
:name
'tools
:protocols
[16
{4
:id
'grow
:title
'GROW
:note
'Two people. One asks, one thinks.
:steps
[4
{5
:id
'goal
:title
'Goal
:minutes
'5
:prompt
'What do you want to be different, in one sentence?
:keeps
'decision
{5
:id
'reality
:title
'Reality
:minutes
'10
:prompt
'What happens now? What have you seen, heard or counted?
:keeps
'fact
{5
:id
'options
:title
'Options
:minutes
'8
:prompt
'What could you do? What else? And what else?
:keeps
'idea
{5
:id
'will
:title
'Will
:minutes
'5
:prompt
'What will you do, and when does it begin?
:keeps
'decision
{4
:id
'five-whys
:title
'Five whys
:note
'Groups of 6 to 10. The last answer is never a person and is in the hands of the school. More than one branch is fine.
:steps
[1
{5
:id
'whys
:title
'Ask why
:minutes
'20
:prompt
'Why might this be? How do we know: a point, or a guess?
:keeps
'cause
{4
:id
'fishbone
:title
'Fishbone
:note
'The head is what was observed. Bones: time, space, routines, training, materials, communication.
:steps
[3
{5
:id
'head
:title
'Head and bones
:minutes
'5
:prompt
'Which observation is the head? Which bones does it need?
:keeps
'cause
{5
:id
'bones
:title
'Fill the bones
:minutes
'12
:prompt
'What on this bone could lead to it? How do we know?
:keeps
'cause
{5
:id
'deeper
:title
'One bone, five whys
:minutes
'8
:prompt
'Choose one bone. Why? And why is that?
:keeps
'cause
{4
:id
'problem-tree
:title
'Problem tree
:note
'No "lack of" in the trunk: say what is there. Turned over, it is a tree of aims.
:steps
[3
{5
:id
'statement
:title
'The trunk
:minutes
'25
:prompt
'What happens, in one sentence all can sign?
:keeps
'cause
{5
:id
'tree
:title
'Roots and branches
:minutes
'35
:prompt
'What leads to it? What comes of it? How do we know?
:keeps
'cause
{5
:id
'talk
:title
'Talk
:minutes
'15
:prompt
'Which root is in our hands? What does it say turned over, as an aim?
:keeps
'aim
{4
:id
'effort-impact
:title
'Effort and impact
:note
'Agree one high and one low anchor first. Not placed in two minutes: park it.
:steps
[5
{5
:id
'draw
:title
'Draw the grid
:minutes
'2
:prompt
'Which idea is surely high, which surely low?
:shows
'grid
{6
:id
'list
:title
'List
:minutes
'5
:prompt
'Which ideas go on the grid?
:keeps
'idea
:shows
'grid
{6
:id
'place
:title
'Place
:minutes
'15
:prompt
'How much effort, how much difference for pupils?
:keeps
'idea
:shows
'grid
{6
:id
'choose
:title
'Choose
:minutes
'5
:prompt
'Which few do we try first?
:keeps
'decision
:shows
'grid
{6
:id
'record
:title
'Record
:minutes
'3
:prompt
'What did we choose, and why?
:keeps
'decision
:shows
'grid
{4
:id
'affinity
:title
'Affinity
:note
'Sorting is silent. Nothing is joined without the consent of whoever said it.
:steps
[3
{4
:id
'sort
:title
'Sort in silence
:minutes
'12
:prompt
'Which of these belong together? Move them; do not talk.
{5
:id
'name
:title
'Name
:minutes
'8
:prompt
'What would you call this group?
:keeps
'decision
{5
:id
'patterns
:title
'Patterns
:minutes
'5
:prompt
'What do we see now that we did not see before?
:keeps
'idea
{3
:id
'pre-mortem
:title
'Pre-mortem
:steps
[4
{4
:id
'scene
:title
'Set the scene
:minutes
'3
:prompt
'It is July, and it did not happen.
{4
:id
'alone
:title
'Write alone
:minutes
'5
:prompt
'Why did it not happen? Write your own.
{6
:id
'round
:title
'Round
:minutes
'10
:prompt
'One each, until there are no more.
:keeps
'risk
:shows
'seats
{5
:id
'prevent
:title
'Pick three and prevent
:minutes
'7
:prompt
'Which three? What do we do now so that it does not come to that?
:keeps
'risk
{3
:id
'appreciative
:title
'Appreciative inquiry
:steps
[4
{5
:id
'discover
:title
'Discover
:minutes
'15
:prompt
'When has it worked here? What made it work?
:keeps
'bright-spot
{5
:id
'dream
:title
'Dream
:minutes
'10
:prompt
'What would it look like if that were usual?
:keeps
'idea
{5
:id
'design
:title
'Design
:minutes
'15
:prompt
'What would have to be in place?
:keeps
'idea
{5
:id
'deliver
:title
'Deliver
:minutes
'10
:prompt
'What do we do first, and who does it?
:keeps
'decision
{4
:id
'tuning
:title
'Tuning protocol
:note
'Presenters listen with pencils while the others talk of the work.
:steps
[7
{4
:id
'intro
:title
'Introduce
:minutes
'5
:prompt
'Whose work is it, and what is the question?
{4
:id
'present
:title
'Present
:minutes
'15
:prompt
'What was the aim, what was done, what came of it?
{4
:id
'clarify
:title
'Clarify
:minutes
'5
:prompt
'Which short question of fact do you have?
{4
:id
'write
:title
'Write
:minutes
'3
:prompt
'Write one warm and one cool remark, alone.
{5
:id
'warm-cool
:title
'Warm and cool
:minutes
'10
:prompt
'What meets the aim? Where is there a gap?
:keeps
'idea
{5
:id
'reflect
:title
'Reflect
:minutes
'5
:prompt
'Presenters: what did you hear that you want to think about?
:keeps
'decision
{4
:id
'debrief
:title
'Debrief
:minutes
'5
:prompt
'How was this way of talking?
{4
:id
'rounds
:title
'Rounds debrief
:note
'Describe before anything else.
:steps
[4
{6
:id
'describe
:title
'Describe
:minutes
'20
:prompt
'What did we see, hear, count? No meaning yet.
:keeps
'fact
:shows
'points
{5
:id
'pattern
:title
'Pattern
:minutes
'15
:prompt
'What comes up more than once?
:keeps
'idea
{5
:id
'predict
:title
'Predict
:minutes
'10
:prompt
'A pupil who did just this: what would they know and be able to do?
:keeps
'idea
{5
:id
'next
:title
'Next work
:minutes
'15
:prompt
'What is the next piece of work, and whose hands is it in?
:keeps
'decision
{4
:id
'ladder
:title
'Ladder of feedback
:note
'Any length; the four rungs in this order.
:steps
[4
{4
:id
'clarify
:title
'Clarify
:minutes
'5
:prompt
'What do you need to understand first?
{5
:id
'value
:title
'Value
:minutes
'5
:prompt
'What did you see that helps, and whom does it help?
:keeps
'bright-spot
{5
:id
'concern
:title
'Concerns
:minutes
'5
:prompt
'What are you wondering about?
:keeps
'idea
{5
:id
'suggest
:title
'Suggest
:minutes
'5
:prompt
'If they ask for it: what could be tried?
:keeps
'idea
{4
:id
'lesson-study
:title
'Lesson-study talk
:note
'The teacher of the lesson speaks first.
:steps
[3
{5
:id
'teacher
:title
'The teacher
:minutes
'5
:prompt
'What did you expect of these pupils, and what did they do?
:shows
'seats
{6
:id
'pupils
:title
'The pupils
:minutes
'15
:prompt
'What did each of them do, against what was expected?
:keeps
'fact
:shows
'seats
{6
:id
'learning
:title
'What follows
:minutes
'10
:prompt
'What does that say about the next lesson?
:keeps
'idea
:shows
'seats
{4
:id
'one-two-four-all
:title
'1-2-4-All
:by-itself
'yes
:steps
[4
{4
:id
'alone
:title
'Alone
:minutes
'1
:prompt
'What stands out for you? Write it.
{4
:id
'pairs
:title
'Pairs
:minutes
'2
:prompt
'Tell each other. What is the same, what is not?
{5
:id
'fours
:title
'Fours
:minutes
'4
:prompt
'What is the one idea of the four of you?
:keeps
'idea
{5
:id
'all
:title
'All
:minutes
'5
:prompt
'One idea from each four.
:keeps
'idea
{5
:id
'fifteen-percent
:title
'15% solutions
:by-itself
'yes
:note
'What is in your hands without leave, money or anybody else.
:steps
[3
{4
:id
'alone
:title
'Alone
:minutes
'5
:prompt
'Where have you room to act now? Write your own.
{5
:id
'share
:title
'Share
:minutes
'9
:prompt
'Three minutes each, without comment.
:keeps
'idea
{5
:id
'help
:title
'Help
:minutes
'15
:prompt
'Five to seven minutes each: ask, offer, help it grow.
:keeps
'idea
{4
:id
'dot-vote
:title
'Dot vote
:note
'Three dots each; more than one may go on one idea.
:steps
[1
{7
:id
'vote
:title
'Three dots each
:minutes
'5
:prompt
'Where do your three dots go?
:keeps
'idea
:shows
'grid
:dots
'3
{4
:id
'round
:title
'Round
:note
'A minute each. Anybody may pass.
:steps
[1
{6
:id
'round
:title
'A minute each
:minutes
'10
:prompt
'One minute each, nobody answers.
:keeps
'idea
:shows
'seats
"""#),
    (name: "protocols/workshops.yaml", text: #"""
{3
:pack
'protocols
:name
'workshops
:protocols
[4
{4
:id
'workshop-60
:title
'Improvement workshop, 60 minutes
:plan
'yes
:steps
[8
{6
:id
'purpose
:title
'Purpose
:minutes
'4
:prompt
'Why are we here? The ground rules, and the question of the school.
:keeps
'attendee
:shows
'rules
{5
:id
'gallery
:title
'Gallery
:minutes
'8
:prompt
'Read in silence. Mark: ! surprises me, ? want to know, = know it.
:shows
'points
{6
:id
'stands-out
:title
'What stands out
:minutes
'8
:prompt
'What stands out? Alone, in pairs, in fours, all.
:keeps
'idea
:uses
'one-two-four-all
{6
:id
'why
:title
'Why might this be
:minutes
'14
:prompt
'Why might this be? How do we know, or is it a guess?
:keeps
'cause
:uses
'five-whys
{6
:id
'options
:title
'What could we do
:minutes
'8
:prompt
'What could we do, with what is in our hands? Is it a known fix, or something to learn?
:keeps
'idea
:uses
'fifteen-percent
{8
:id
'choose
:title
'Choose few
:minutes
'8
:prompt
'How much effort, how much difference? Three dots each.
:keeps
'idea
:shows
'grid
:dots
'3
:uses
'effort-impact
{5
:id
'actions
:title
'Actions
:minutes
'8
:prompt
'Who, the first step within two weeks, how will we know, what do we stop?
:keeps
'action
{7
:id
'close
:title
'Close
:minutes
'2
:prompt
'One word each. When do we look again?
:keeps
'decision
:shows
'seats
:uses
'round
{4
:id
'workshop-90
:title
'Improvement workshop, 90 minutes
:plan
'yes
:steps
[9
{6
:id
'purpose
:title
'Purpose
:minutes
'7
:prompt
'Why are we here? The ground rules, and the question of the school.
:keeps
'attendee
:shows
'rules
{5
:id
'gallery
:title
'Gallery
:minutes
'10
:prompt
'Read in silence. Mark: ! surprises me, ? want to know, = know it.
:shows
'points
{6
:id
'stands-out
:title
'What stands out
:minutes
'10
:prompt
'What stands out? Alone, in pairs, in fours, all.
:keeps
'idea
:uses
'one-two-four-all
{6
:id
'why
:title
'Why might this be
:minutes
'22
:prompt
'Why might this be? How do we know, or is it a guess?
:keeps
'cause
:uses
'five-whys
{6
:id
'known
:title
'What we know
:minutes
'8
:prompt
'What do we know already: research, other schools, our own bright spots?
:keeps
'bright-spot
:uses
'appreciative
{6
:id
'options
:title
'What could we do
:minutes
'13
:prompt
'What could we do, with what is in our hands? Is it a known fix, or something to learn?
:keeps
'idea
:uses
'fifteen-percent
{8
:id
'choose
:title
'Choose few
:minutes
'11
:prompt
'How much effort, how much difference? Three dots each.
:keeps
'idea
:shows
'grid
:dots
'3
:uses
'effort-impact
{5
:id
'actions
:title
'Actions
:minutes
'7
:prompt
'Who, the first step within two weeks, how will we know, what do we stop?
:keeps
'action
{7
:id
'close
:title
'Close
:minutes
'2
:prompt
'One word each. When do we look again?
:keeps
'decision
:shows
'seats
:uses
'round
{4
:id
'workshop-120
:title
'Improvement workshop, 120 minutes
:plan
'yes
:steps
[11
{6
:id
'purpose
:title
'Purpose
:minutes
'8
:prompt
'Why are we here? The ground rules, and the question of the school.
:keeps
'attendee
:shows
'rules
{5
:id
'gallery
:title
'Gallery
:minutes
'12
:prompt
'Read in silence. Mark: ! surprises me, ? want to know, = know it.
:shows
'points
{6
:id
'stands-out
:title
'What stands out
:minutes
'12
:prompt
'What stands out? Alone, in pairs, in fours, all.
:keeps
'idea
:uses
'one-two-four-all
{6
:id
'why
:title
'Why might this be
:minutes
'25
:prompt
'Why might this be? How do we know, or is it a guess?
:keeps
'cause
:uses
'five-whys
{4
:id
'break
:title
'Break
:minutes
'5
:prompt
'Break.
{6
:id
'known
:title
'What we know
:minutes
'10
:prompt
'What do we know already: research, other schools, our own bright spots?
:keeps
'bright-spot
:uses
'appreciative
{6
:id
'options
:title
'What could we do
:minutes
'16
:prompt
'What could we do, with what is in our hands? Is it a known fix, or something to learn?
:keeps
'idea
:uses
'fifteen-percent
{8
:id
'choose
:title
'Choose few
:minutes
'14
:prompt
'How much effort, how much difference? Three dots each.
:keeps
'idea
:shows
'grid
:dots
'3
:uses
'effort-impact
{6
:id
'pre-mortem
:title
'Pre-mortem
:minutes
'8
:prompt
'It is July and it did not happen. Why?
:keeps
'risk
:uses
'pre-mortem
{5
:id
'actions
:title
'Actions
:minutes
'8
:prompt
'Who, the first step within two weeks, how will we know, what do we stop?
:keeps
'action
{7
:id
'close
:title
'Close
:minutes
'2
:prompt
'One word each. When do we look again?
:keeps
'decision
:shows
'seats
:uses
'round
{4
:id
'workshop-180
:title
'Improvement workshop, 180 minutes
:plan
'yes
:steps
[11
{6
:id
'purpose
:title
'Purpose
:minutes
'10
:prompt
'Why are we here? The ground rules, and the question of the school.
:keeps
'attendee
:shows
'rules
{5
:id
'gallery
:title
'Gallery
:minutes
'14
:prompt
'Read in silence. Mark: ! surprises me, ? want to know, = know it.
:shows
'points
{6
:id
'stands-out
:title
'What stands out
:minutes
'14
:prompt
'What stands out? Alone, in pairs, in fours, all.
:keeps
'idea
:uses
'one-two-four-all
{6
:id
'why
:title
'Why might this be
:minutes
'50
:prompt
'Why might this be? How do we know, or is it a guess?
:keeps
'cause
:uses
'five-whys
{4
:id
'break
:title
'Break
:minutes
'10
:prompt
'Break.
{6
:id
'known
:title
'What we know
:minutes
'12
:prompt
'What do we know already: research, other schools, our own bright spots?
:keeps
'bright-spot
:uses
'appreciative
{6
:id
'options
:title
'What could we do
:minutes
'32
:prompt
'What could we do, with what is in our hands? Is it a known fix, or something to learn?
:keeps
'idea
:uses
'fifteen-percent
{8
:id
'choose
:title
'Choose few
:minutes
'16
:prompt
'How much effort, how much difference? Three dots each.
:keeps
'idea
:shows
'grid
:dots
'3
:uses
'effort-impact
{6
:id
'pre-mortem
:title
'Pre-mortem
:minutes
'10
:prompt
'It is July and it did not happen. Why?
:keeps
'risk
:uses
'pre-mortem
{5
:id
'actions
:title
'Actions
:minutes
'10
:prompt
'Who, the first step within two weeks, how will we know, what do we stop?
:keeps
'action
{7
:id
'close
:title
'Close
:minutes
'2
:prompt
'One word each. When do we look again?
:keeps
'decision
:shows
'seats
:uses
'round
"""#),
    (name: "remote/suitability.yaml", text: #"""
{4
:pack
'remote
:name
'suitability
:title
'What suits a review at a distance
:activities
[11
{4
:name
'Pre-review talk
:kinds
[1
'meeting
:suits
'very-well
:advice
'A telephone is enough; fill in the agreement as you talk.
{5
:name
'Leader, governor and family talk
:kinds
[1
'interview
:sources
[3
'leader
'governor
'family
:suits
'well
:advice
'25 minutes at most; one asks while one writes.
{5
:name
'Documents, data, policies, websites
:kinds
[1
'documents
:sources
[2
'document
'data
:suits
'well
:advice
'Read in advance, in slots of their own; note source, page and date.
{4
:name
'Staff group
:sources
[1
'staff
:suits
'fairly
:advice
'3 to 5 people; an order of hands; write first.
{5
:name
'Pupil talk
:kinds
[1
'group
:sources
[1
'pupil
:suits
'with-care
:advice
'A host adult in the room, the school's own platform, no recording, 15 minutes, 3 or 4 pupils, the safeguarding card at both ends.
{5
:name
'Book look
:kinds
[1
'books
:sources
[1
'book
:suits
'fairly
:advice
'The host holds books to the camera; the reviewer chooses the sample on the call.
{5
:name
'Learning walk
:kinds
[1
'walk
:sources
[1
'walk
:suits
'partly
:advice
'The host carries a tablet, live, not recorded; mark it host-framed and ask how typical it is.
{5
:name
'Lesson visit
:kinds
[2
'lesson
'gap-visit
:sources
[1
'lesson
:suits
'poorly
:advice
'Sound is poor and pupils are off camera; better a local observer with a partner on the line.
{5
:name
'Playtime, early years, special settings
:kinds
[1
'play
:sources
[2
'play
'environment
:suits
'not-at-all
:advice
'Do it on site, or park it.
{4
:name
'Keep in touch and synthesis
:kinds
[4
'keep-in-touch
'gap-check
'synthesis
'wording
:suits
'well
:advice
'Short calls of 20 minutes; the gap map by merged files or read out.
{4
:name
'Feedback
:kinds
[2
'feedback
'close
:suits
'fairly
:advice
'45 minutes, longer silences, one point sent as text, camera on.
"""#),
    (name: "routines/lunch.yaml", text: #"""
{4
:pack
'routine
:name
'lunch
:title
'Gap check at lunch
:steps
[5
{3
:id
'read
:minutes
'2
:text
'Read the map
{3
:id
'say
:minutes
'6
:text
'Each says the strongest fact and the biggest doubt, two minutes each
{3
:id
'wrong
:minutes
'2
:text
'Name what would prove us wrong
{3
:id
'swap
:minutes
'3
:text
'Swap or add visits
{3
:id
'head
:minutes
'2
:text
'Tell the head: what we have looked at; what are we missing?
"""#),
    (name: "routines/synthesis.yaml", text: #"""
{4
:pack
'routine
:name
'synthesis
:title
'Synthesis
:steps
[5
{3
:id
'read
:minutes
'10
:text
'Each reads out the top facts, tagged in silence
{3
:id
'sort
:minutes
'10
:text
'Sort what belongs together under each line
{3
:id
'name
:minutes
'10
:text
'Name each pattern in one neutral sentence
{3
:id
'opposite
:minutes
'5
:text
'Hunt for the opposite: what else could explain it?
{3
:id
'choose
:minutes
'10
:text
'Choose at most three points a line, something working and something puzzling among them
"""#),
    (name: "scenes/pupil-group-b.yaml", text: #"""
{11
:pack
'scene
:name
'pupil-group-b
:title
'Pupil group B, six pupils of Y3 to Y6
:source
'pupil
:place
'Y3-Y6
:start
'10:50
:end
'11:13
:brief
'You write while a colleague asks. Their words as they are said, B1 to B6, no names.
:lines
[2
{2
:id
'L1
:text
'To what extent do pupils use newly taught vocabulary in longer spoken answers?
{2
:id
'L2
:text
'To what extent do disadvantaged pupils and pupils with SEND take part in class and partner talk?
:happenings
[16
{2
:at
'10:50:30
:text
'Six pupils, chosen by the school council's teacher, at one table. An adult is in sight by the door.
{2
:at
'10:52:00
:text
'Colleague: "There are no right answers. You can say pass." B2 nods.
{2
:at
'10:53:20
:text
'Colleague: "Talk me through what happens when your class shares ideas."
{2
:at
'10:53:50
:text
'B3: "Mostly the same people put their hand up. If it's sticks then it's anyone."
{2
:at
'10:55:00
:text
'B1: "We do stand up, hand up, pair up." B4: "We don't, we stay at our table."
{2
:at
'10:57:30
:text
'B5 has not spoken yet. Colleague: "B5, you can add or pass." B5: "Pass."
{2
:at
'10:59:00
:text
'Colleague: "Tell me about a time you changed your mind." B2: "When my partner said whales aren't fish."
{2
:at
'11:02:10
:text
'Colleague: "What makes it easier to speak when everyone is listening?"
{2
:at
'11:02:40
:text
'B6: "When we've practised with a partner first. I don't like going first."
{2
:at
'11:04:00
:text
'Three others say "same" or put a thumb up.
{2
:at
'11:05:30
:text
'B5: "I like it when there's a card with the start on it."
{2
:at
'11:08:00
:text
'Colleague: "Tell me about a new word you have met."
{2
:at
'11:08:30
:text
'B1: "Fracture, it's when a bone breaks." B3: "Colossal means really big."
{2
:at
'11:09:40
:text
'B6: "Circuit, it goes all the way round." B2: "Invasion, when they come to fight."
{2
:at
'11:10:30
:text
'B4 and B5 each say they can't think of one.
{2
:at
'11:12:00
:text
'Colleague: "Is there anything we didn't ask?" B4: "You didn't ask about lunch."
:notes
[6
{3
:at
'10:51
:lines
[1
'L2
:text
'6 pupils at one table, chosen by the school council's teacher. Adult in sight by the door.
{4
:at
'10:54
:as
'A04
:lines
[1
'L2
:text
'B3: "Mostly the same people put their hand up. If it's sticks then it's anyone."
{3
:at
'10:57
:lines
[1
'L2
:text
'B5 had not spoken by 10:57; asked to add or pass: "Pass."
{4
:at
'11:03
:as
'A05
:lines
[1
'L2
:text
'B6: "When we've practised with a partner first. I don't like going first." 3 others: "same" or thumb.
{3
:at
'11:06
:lines
[1
'L2
:text
'B5: "I like it when there's a card with the start on it."
{4
:at
'11:11
:as
'A06
:lines
[1
'L1
:text
'New word: 4 of 6 gave a word with a meaning (fracture, colossal, circuit, invasion); 2 said they couldn't think of one.
"""#),
    (name: "scenes/teaching-assistants.yaml", text: #"""
{11
:pack
'scene
:name
'teaching-assistants
:title
'Five teaching assistants at lunch
:source
'staff
:place
'staff room
:start
'12:02
:end
'12:28
:brief
'You write while a colleague asks. What they do and saw; what is hearsay?
:lines
[2
{2
:id
'L2
:text
'To what extent do disadvantaged pupils and pupils with SEND take part in class and partner talk?
{2
:id
'L3
:text
'In what ways do staff at all levels use what they notice to adapt the routines?
:happenings
[13
{2
:at
'12:02:30
:text
'Five teaching assistants round a table, sandwiches out. Colleague: "You can stop us at any time."
{2
:at
'12:04:00
:text
'Colleague: "Walk me through your part in a class discussion."
{2
:at
'12:04:30
:text
'D1: "In some classes I sit with a pair and rehearse. In others I run a table while it's going on."
{2
:at
'12:06:00
:text
'D2: "I write down what the quiet ones whisper, and read it out if they nod."
{2
:at
'12:08:30
:text
'Colleague: "How is it decided which you do?" D1: "We talk at the door, half a minute."
{2
:at
'12:10:00
:text
'D3: "I heard upper juniors have it written on the plan. I haven't seen it."
{2
:at
'12:12:00
:text
'Colleague: "Who has been to the training sessions?" Three hands. D4: "I work mornings, they were after school."
{2
:at
'12:14:30
:text
'D5: "I went to one. I got the slides from the other two."
{2
:at
'12:17:00
:text
'Colleague: "Tell me about something you changed." D2: "I stopped saying the answer for them. I count to ten."
{2
:at
'12:19:30
:text
'D4 shows a ring of picture cards: "I made these after October. Six children use them."
{2
:at
'12:22:00
:text
'Colleague: "What helps you know what to do next?" D3: "When I see the plan before the day."
{2
:at
'12:24:00
:text
'All five say when they see a plan: two on Friday, two the same morning, one not at all.
{2
:at
'12:27:00
:text
'Colleague: "Is there anything we didn't ask?" D5: "Ask us again in spring."
:notes
[7
{4
:at
'12:05
:as
'A12
:lines
[1
'L2
:text
'D1: "In some classes I sit with a pair and rehearse. In others I run a table while it's going on."
{3
:at
'12:06
:lines
[1
'L2
:text
'D2: "I write down what the quiet ones whisper, and read it out if they nod."
{3
:at
'12:09
:lines
[1
'L3
:text
'How it is decided: D1: "We talk at the door, half a minute."
{4
:at
'12:13
:as
'A12
:lines
[1
'L3
:text
'3 of 5 had been to all three sessions; D4: "I work mornings, they were after school." D5 went to one.
{3
:at
'12:17
:lines
[1
'L3
:text
'D2: "I stopped saying the answer for them. I count to ten."
{3
:at
'12:20
:lines
[1
'L2
:text
'D4 showed picture cards: "I made these after October. Six children use them."
{3
:at
'12:24
:lines
[1
'L3
:text
'See a plan: 2 of 5 on Friday, 2 the same morning, 1 not at all.
"""#),
    (name: "scenes/y1-partners.yaml", text: #"""
{11
:pack
'scene
:name
'y1-partners
:title
'Y1 partner talk, a picture book
:source
'lesson
:place
'Y1
:start
'13:15
:end
'13:45
:brief
'24 pupils in pairs on the carpet. Who speaks when partners talk, and for how long?
:lines
[2
{2
:id
'L2
:text
'To what extent do disadvantaged pupils and pupils with SEND take part in class and partner talk?
{2
:id
'L3
:text
'In what ways do staff at all levels use what they notice to adapt the routines?
:happenings
[16
{2
:at
'13:15:30
:text
'24 pupils on the carpet, in pairs. Each child has a card with A or B.
{2
:at
'13:16:40
:text
'Teacher reads two pages of a picture book about a lighthouse.
{2
:at
'13:18:00
:text
'Teacher: "Tell your partner what the keeper can see." A timer of 40 s is turned over.
{2
:at
'13:18:30
:text
'6 pairs are near you. In 3 of them one child speaks until the sand has run through.
{2
:at
'13:19:10
:text
'Teacher to another adult, quietly: "I can hear the same voices. I'll give it to the Bs."
{2
:at
'13:21:00
:text
'Teacher reads a page. A pupil: "It's stormy." Another: "The waves are enormous."
{2
:at
'13:23:30
:text
'Teacher: "Partner B goes first. Then A. What will the keeper do?" The timer is turned.
{2
:at
'13:24:10
:text
'The same 6 pairs: both children speak in 5. In the sixth, B looks at the book.
{2
:at
'13:25:00
:text
'A child B: "He'll light the lamp because the boats can't see." Child A: "And ring the bell."
{2
:at
'13:27:00
:text
'Teacher asks three pupils to say what their partner said. All three do.
{2
:at
'13:29:30
:text
'An adult kneels beside one pair and holds up a card: "I think ... because ...".
{2
:at
'13:30:10
:text
'One child of that pair reads the card and says: "I think he is tired because it's night."
{2
:at
'13:33:00
:text
'To tables. Each pair has one sheet of paper and one pencil.
{2
:at
'13:36:00
:text
'Of 6 tables, at 4 the pencil passes from one child to the other while you watch.
{2
:at
'13:40:00
:text
'Teacher: "Partner B, show me with your thumb: did you get a turn?" 11 of 12 thumbs are up.
{2
:at
'13:43:00
:text
'Teacher writes on a note stuck to her desk: "B first, again on Monday".
:notes
[7
{3
:at
'13:18
:lines
[1
'L2
:text
'"Tell your partner", 40 s. 6 pairs near me: in 3, one child spoke for the whole turn.
{3
:at
'13:19
:lines
[1
'L3
:text
'T to adult: "I can hear the same voices. I'll give it to the Bs."
{4
:at
'13:24
:as
'N23
:lines
[1
'L2
:text
'T: "Partner B goes first." 6 pairs near me: both children spoke in 5.
{3
:at
'13:27
:lines
[1
'L2
:text
'T asked 3 pupils to say what their partner said; 3 of 3 did.
{3
:at
'13:30
:lines
[1
'L2
:text
'Adult held up "I think ... because ..." to one pair. Child: "I think he is tired because it's night."
{3
:at
'13:36
:lines
[1
'L2
:text
'One pencil a pair: at 4 of 6 tables it passed from one child to the other.
{3
:at
'13:43
:lines
[1
'L3
:text
'11 of 12 thumbs up to "did you get a turn?" T wrote: "B first, again on Monday".
"""#),
    (name: "scenes/y4-science.yaml", text: #"""
{11
:pack
'scene
:name
'y4-science
:title
'Y4 science, a circuit
:source
'lesson
:place
'Y4
:start
'09:30
:end
'10:00
:brief
'29 pupils; 7 places are marked on the seating plan. Who is asked, and who speaks?
:lines
[2
{2
:id
'L1
:text
'To what extent do pupils use newly taught vocabulary in longer spoken answers?
{2
:id
'L2
:text
'To what extent do disadvantaged pupils and pupils with SEND take part in class and partner talk?
:happenings
[23
{2
:at
'09:30:20
:text
'29 pupils at 7 tables. On the board a circuit is drawn, with a gap in the wire.
{2
:at
'09:31:10
:text
'Teacher holds up a dark bulb: "A minute ago it was lit."
{2
:at
'09:32:20
:text
'Teacher: "Why did the bulb go out?" After 2 s she asks for an answer. 6 hands are up.
{2
:at
'09:32:50
:text
'A pupil: "The battery's gone."
{2
:at
'09:33:10
:text
'Teacher: "Think first." 5 s without a word. 17 hands are up.
{2
:at
'09:34:20
:text
'A pupil: "There's a break in the circuit, so it can't go all the way round."
{2
:at
'09:36:00
:text
'Teacher takes a pot of name sticks: "No hands now. Anyone might be asked."
{2
:at
'09:36:30
:text
'First stick. A pupil in a marked place: "The wire isn't touching."
{2
:at
'09:37:10
:text
'Stick. A pupil: "It needs to be a whole loop."
{2
:at
'09:37:50
:text
'Stick. A pupil in a marked place says "Circuit" and stops. Teacher waits 4 s.
{2
:at
'09:38:10
:text
'The same pupil: "The circuit has a gap."
{2
:at
'09:39:00
:text
'Teacher: "Tell your partner what a circuit needs." Pair talk for 60 s.
{2
:at
'09:39:40
:text
'Of the 5 pairs nearest to you, both children speak in 4.
{2
:at
'09:41:00
:text
'Four sticks, four pupils, one of them in a marked place. Each answer holds the word "circuit".
{2
:at
'09:43:20
:text
'Three sticks more, one of them a marked place: "Metal lets it through, so you'd need a wire."
{2
:at
'09:44:00
:text
'Teacher counts 10 sticks on her desk: "Ten different people."
{2
:at
'09:46:00
:text
'Teacher: "Build it, then break it, then say why." Batteries, wires and bulbs on every table.
{2
:at
'09:48:30
:text
'At the table beside you 4 pupils build; 3 hold a part, 1 watches the others.
{2
:at
'09:51:00
:text
'A pupil to another: "Your circuit's broken there, that's the break."
{2
:at
'09:52:30
:text
'An adult sits beside two pupils with picture boards. Adult: "Show me circuit." Both point to it.
{2
:at
'09:53:10
:text
'Adult: "And break?" Both pupils point to the picture board again.
{2
:at
'09:56:00
:text
'Teacher: "Bulbs lit, hands on your head." Bulbs are lit at 6 of 7 tables.
{2
:at
'09:58:00
:text
'Teacher: "One sentence on your whiteboard." You can read 8 boards; 6 have the word "circuit".
:notes
[7
{4
:at
'09:33
:as
'N08
:lines
[1
'L2
:text
'"Why did the bulb go out?" 2 s pause, 6 hands. Next question: "Think first", 5 s pause, 17 hands.
{3
:at
'09:38
:lines
[1
'L1
:text
'Pupil: "Circuit", stops. T waits 4 s. Same pupil: "The circuit has a gap."
{3
:at
'09:40
:lines
[1
'L2
:text
'"Tell your partner what a circuit needs", 60 s. Both children spoke in 4 of the 5 pairs nearest to me.
{4
:at
'09:44
:as
'N09
:lines
[1
'L2
:text
'Name sticks drawn 10 times, 10 different pupils; 4 of 7 identified places spoke.
{3
:at
'09:49
:lines
[1
'L2
:text
'Table of 4 building a circuit: 3 held a part, 1 watched.
{4
:at
'09:55
:as
'N10
:lines
[1
'L2
:text
'Adult beside two pupils with picture boards; both pointed to "circuit" and "break" when asked.
{3
:at
'09:58
:lines
[1
'L1
:text
'One sentence on whiteboards: of 8 I could read, 6 had the word "circuit".
"""#),
    (name: "shorthand/scripting.yaml", text: ##"""
{3
:pack
'shorthand
:name
'scripting
:words
{25
:T
'teacher
:TA
'teaching assistant
:P#
'pupil #
:G#
'group #
:Ps
'pupils
:ch
'children
:chn
'children
:qn
'question
:qns
'questions
:ans
'answer
:grp
'group
:grps
'groups
:prs
'pairs
:disc
'discussion
:expl
'explained
:resp
'response
:mins
'minutes
:secs
'seconds
:wb
'whiteboard
:mwb
'mini whiteboard
:vocab
'vocabulary
:w/
'with
:w/o
'without
:b/c
'because
:b/w
'between
"""##),
    (name: "words/england.yaml", text: #"""
{4
:pack
'words
:name
'england
:title
'Words used in England
:terms
[1
{2
:say
'SEND / ALN
:as
'SEND
"""#),
    (name: "words/wales.yaml", text: #"""
{4
:pack
'words
:name
'wales
:title
'Words used in Wales
:terms
[14
{2
:say
'SEND / ALN
:as
'ALN
{2
:say
'SEND
:as
'ALN
{2
:say
'EHCP
:as
'IDP
{2
:say
'SENCO
:as
'ALNCo
{2
:say
'DSL
:as
'DSP
{2
:say
'designated safeguarding lead
:as
'designated safeguarding person
{2
:say
'Safeguarding lead
:as
'Safeguarding person
{2
:say
'safeguarding lead
:as
'safeguarding person
{2
:say
'pupil premium
:as
'pupil development grant
{2
:say
'Ofsted
:as
'Estyn
{2
:say
'key stages
:as
'progression steps
{2
:say
'key stage
:as
'progression step
{2
:say
'national curriculum
:as
'Curriculum for Wales
{2
:say
'KCSIE
:as
'Keeping Learners Safe
"""#),
  ]
}

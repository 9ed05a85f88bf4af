// Made by `swift run TableMaker` from Themes; change the YAML there, never this file.
// Each text is a file in the form of `CompactText`, read without a YAML parser.

enum ThemeTables {
  /// Paths inside the folder, sorted, and the tables.
  static let files: [(name: String, text: String)] = [
    (name: "contrast.yaml", text: #"""
{5
:name
'contrast
:summary
'High contrast on black
:background
'dark
:contrast
'high
:styles
{25
:text
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:dim
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:strong
{3
:256
'231 on 16 bold
:16
'bright-white on black bold
:mono
'bold
:title
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:focus-title
{3
:256
'226 on 16 bold
:16
'bright-yellow on black bold
:mono
'bold
:border
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:focus-border
{3
:256
'226 on 16
:16
'bright-yellow on black
:mono
'bold
:selection
{3
:256
'16 on 231
:16
'black on bright-white
:mono
'reverse
:quiet-selection
{3
:256
'231 on 16 underline
:16
'bright-white on black underline
:mono
'bold
:key
{3
:256
'226 on 16 bold
:16
'bright-yellow on black bold
:mono
'bold
:key-label
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:status
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:saved
{3
:256
'46 on 16
:16
'bright-green on black
:mono
'plain
:warning
{3
:256
'226 on 16 bold underline
:16
'bright-yellow on black bold underline
:mono
'bold
:alarm
{3
:256
'16 on 226 bold
:16
'black on bright-yellow bold
:mono
'bold reverse
:now
{3
:256
'46 on 16 bold underline
:16
'bright-green on black bold underline
:mono
'bold underline
:past
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:finding
{3
:256
'51 on 16 underline
:16
'bright-cyan on black underline
:mono
'underline
:offer
{3
:256
'46 on 16
:16
'bright-green on black
:mono
'plain
:quote
{3
:256
'51 on 16
:16
'bright-cyan on black
:mono
'plain
:count
{3
:256
'231 on 16 bold
:16
'bright-white on black bold
:mono
'bold
:tag
{3
:256
'226 on 16
:16
'bright-yellow on black
:mono
'bold
:field
{3
:256
'231 on 16
:16
'bright-white on black
:mono
'plain
:banner
{3
:256
'16 on 231 bold
:16
'black on bright-white bold
:mono
'reverse
:match
{3
:256
'16 on 51
:16
'black on bright-cyan
:mono
'bold underline
"""#),
    (name: "dark.yaml", text: ##"""
{5
:name
'dark
:summary
'Light words on near black
:background
'dark
:palette
{8
:paper
'#121212
:ink
'#dadada
:grey
'#949494
:azure
'#87afff
:leaf
'#87d787
:violet
'#d7afff
:amber
'#ffd75f
:brick
'#ff8787
:styles
{25
:text
{3
:256
'ink on paper
:16
'white on black
:mono
'plain
:dim
{3
:256
'grey on paper
:16
'bright-black on black
:mono
'dim
:strong
{3
:256
'231 on paper bold
:16
'bright-white on black bold
:mono
'bold
:title
{3
:256
'ink on paper
:16
'white on black
:mono
'plain
:focus-title
{3
:256
'azure on paper bold
:16
'bright-cyan on black bold
:mono
'bold
:border
{3
:256
'243 on paper
:16
'bright-black on black
:mono
'dim
:focus-border
{3
:256
'azure on paper
:16
'bright-cyan on black
:mono
'bold
:selection
{3
:256
'paper on azure
:16
'black on bright-cyan
:mono
'reverse
:quiet-selection
{3
:256
'ink on 238
:16
'black on white
:mono
'bold
:key
{3
:256
'azure on paper bold
:16
'bright-cyan on black bold
:mono
'bold
:key-label
{3
:256
'ink on paper
:16
'white on black
:mono
'plain
:status
{3
:256
'ink on 236
:16
'black on white
:mono
'plain
:saved
{3
:256
'leaf on 236
:16
'black on white
:mono
'plain
:warning
{3
:256
'amber on paper bold
:16
'bright-yellow on black bold
:mono
'bold
:alarm
{3
:256
'231 on 124 bold
:16
'bright-white on red bold
:mono
'bold reverse
:now
{3
:256
'leaf on paper bold underline
:16
'bright-green on black bold underline
:mono
'bold underline
:past
{3
:256
'grey on paper
:16
'white on black
:mono
'plain
:finding
{3
:256
'brick on paper underline
:16
'bright-red on black underline
:mono
'underline
:offer
{3
:256
'leaf on paper
:16
'bright-green on black
:mono
'plain
:quote
{3
:256
'violet on paper
:16
'white on black
:mono
'plain
:count
{3
:256
'231 on paper bold
:16
'bright-white on black bold
:mono
'bold
:tag
{3
:256
'violet on paper
:16
'bright-magenta on black
:mono
'bold
:field
{3
:256
'ink on 234
:16
'white on black
:mono
'plain
:banner
{3
:256
'231 on 24
:16
'bright-white on blue
:mono
'reverse
:match
{3
:256
'16 on 220
:16
'black on bright-yellow
:mono
'bold underline
"""##),
    (name: "light.yaml", text: ##"""
{5
:name
'light
:summary
'Dark words on white
:background
'light
:palette
{8
:paper
'#ffffff
:ink
'#1c1c1c
:grey
'#6c6c6c
:azure
'#005faf
:leaf
'#005f00
:violet
'#5f00af
:rust
'#875f00
:brick
'#af0000
:styles
{25
:text
{3
:256
'ink on paper
:16
'black on bright-white
:mono
'plain
:dim
{3
:256
'grey on paper
:16
'bright-black on bright-white
:mono
'dim
:strong
{3
:256
'ink on paper bold
:16
'black on bright-white bold
:mono
'bold
:title
{3
:256
'ink on paper
:16
'black on bright-white
:mono
'plain
:focus-title
{3
:256
'azure on paper bold
:16
'blue on bright-white bold
:mono
'bold
:border
{3
:256
'grey on paper
:16
'bright-black on bright-white
:mono
'dim
:focus-border
{3
:256
'azure on paper
:16
'blue on bright-white
:mono
'bold
:selection
{3
:256
'paper on azure
:16
'bright-white on blue
:mono
'reverse
:quiet-selection
{3
:256
'ink on 252
:16
'black on white
:mono
'bold
:key
{3
:256
'azure on paper bold
:16
'blue on bright-white bold
:mono
'bold
:key-label
{3
:256
'ink on paper
:16
'black on bright-white
:mono
'plain
:status
{3
:256
'ink on 254
:16
'black on white
:mono
'plain
:saved
{3
:256
'leaf on 254
:16
'black on white
:mono
'plain
:warning
{3
:256
'rust on paper bold
:16
'magenta on bright-white bold
:mono
'bold
:alarm
{3
:256
'paper on brick bold
:16
'bright-white on red bold
:mono
'bold reverse
:now
{3
:256
'leaf on paper bold underline
:16
'blue on bright-white bold underline
:mono
'bold underline
:past
{3
:256
'grey on paper
:16
'black on bright-white
:mono
'plain
:finding
{3
:256
'brick on paper underline
:16
'red on bright-white underline
:mono
'underline
:offer
{3
:256
'leaf on paper
:16
'blue on bright-white
:mono
'plain
:quote
{3
:256
'violet on paper
:16
'black on bright-white
:mono
'plain
:count
{3
:256
'ink on paper bold
:16
'black on bright-white bold
:mono
'bold
:tag
{3
:256
'violet on paper
:16
'magenta on bright-white
:mono
'bold
:field
{3
:256
'ink on 255
:16
'black on bright-white
:mono
'plain
:banner
{3
:256
'paper on 24
:16
'bright-white on blue
:mono
'reverse
:match
{3
:256
'ink on 221
:16
'black on yellow
:mono
'bold underline
"""##),
    (name: "mono.yaml", text: #"""
{4
:name
'mono
:summary
'No colours, only bold, underline and reverse
:background
'terminal
:styles
{25
:text
{2
:256
'plain
:mono
'plain
:dim
{2
:256
'dim
:mono
'dim
:strong
{2
:256
'bold
:mono
'bold
:title
{2
:256
'plain
:mono
'plain
:focus-title
{2
:256
'bold
:mono
'bold
:border
{2
:256
'dim
:mono
'dim
:focus-border
{2
:256
'bold
:mono
'bold
:selection
{2
:256
'reverse
:mono
'reverse
:quiet-selection
{2
:256
'bold
:mono
'bold
:key
{2
:256
'bold
:mono
'bold
:key-label
{2
:256
'plain
:mono
'plain
:status
{2
:256
'plain
:mono
'plain
:saved
{2
:256
'plain
:mono
'plain
:warning
{2
:256
'bold
:mono
'bold
:alarm
{2
:256
'bold reverse
:mono
'bold reverse
:now
{2
:256
'bold underline
:mono
'bold underline
:past
{2
:256
'plain
:mono
'plain
:finding
{2
:256
'underline
:mono
'underline
:offer
{2
:256
'plain
:mono
'plain
:quote
{2
:256
'plain
:mono
'plain
:count
{2
:256
'bold
:mono
'bold
:tag
{2
:256
'bold
:mono
'bold
:field
{2
:256
'plain
:mono
'plain
:banner
{2
:256
'reverse
:mono
'reverse
:match
{2
:256
'bold underline
:mono
'bold underline
"""#),
    (name: "paper.yaml", text: #"""
{5
:name
'paper
:summary
'Brown ink on cream
:background
'light
:palette
{8
:paper
'230
:ink
'235
:brown
'94
:teal
'23
:leaf
'22
:plum
'89
:brick
'124
:shade
'223
:styles
{25
:text
{3
:256
'ink on paper
:16
'black on white
:mono
'plain
:dim
{3
:256
'240 on paper
:16
'black on white
:mono
'dim
:strong
{3
:256
'ink on paper bold
:16
'black on white bold
:mono
'bold
:title
{3
:256
'brown on paper
:16
'black on white
:mono
'plain
:focus-title
{3
:256
'plum on paper bold
:16
'blue on white bold
:mono
'bold
:border
{3
:256
'brown on paper
:16
'black on white
:mono
'dim
:focus-border
{3
:256
'plum on paper
:16
'blue on white
:mono
'bold
:selection
{3
:256
'paper on teal
:16
'bright-white on blue
:mono
'reverse
:quiet-selection
{3
:256
'ink on shade
:16
'black on bright-white
:mono
'bold
:key
{3
:256
'plum on paper bold
:16
'blue on white bold
:mono
'bold
:key-label
{3
:256
'ink on paper
:16
'black on white
:mono
'plain
:status
{3
:256
'ink on shade
:16
'black on bright-white
:mono
'plain
:saved
{3
:256
'leaf on shade
:16
'black on bright-white
:mono
'plain
:warning
{3
:256
'brown on paper bold
:16
'red on white bold
:mono
'bold
:alarm
{3
:256
'paper on brick bold
:16
'bright-white on red bold
:mono
'bold reverse
:now
{3
:256
'leaf on paper bold underline
:16
'blue on white bold underline
:mono
'bold underline
:past
{3
:256
'240 on paper
:16
'black on white
:mono
'plain
:finding
{3
:256
'brick on paper underline
:16
'red on white underline
:mono
'underline
:offer
{3
:256
'leaf on paper
:16
'blue on white
:mono
'plain
:quote
{3
:256
'teal on paper
:16
'black on white
:mono
'plain
:count
{3
:256
'ink on paper bold
:16
'black on white bold
:mono
'bold
:tag
{3
:256
'plum on paper
:16
'blue on white
:mono
'bold
:field
{3
:256
'ink on 231
:16
'black on bright-white
:mono
'plain
:banner
{3
:256
'paper on brown
:16
'bright-white on blue
:mono
'reverse
:match
{3
:256
'ink on 221
:16
'black on yellow
:mono
'bold underline
"""#),
    (name: "terminal.yaml", text: #"""
{5
:name
'terminal
:summary
'The terminal's own colours
:background
'terminal
:palette
{5
:leaf
'29
:azure
'63
:violet
'98
:rust
'131
:grey
'243
:styles
{25
:text
{3
:256
'default
:16
'default
:mono
'plain
:dim
{3
:256
'grey
:16
'dim
:mono
'dim
:strong
{3
:256
'bold
:16
'bold
:mono
'bold
:title
{3
:256
'default
:16
'default
:mono
'plain
:focus-title
{3
:256
'azure bold
:16
'bold
:mono
'bold
:border
{3
:256
'grey
:16
'dim
:mono
'dim
:focus-border
{3
:256
'azure
:16
'bold
:mono
'bold
:selection
{3
:256
'reverse
:16
'reverse
:mono
'reverse
:quiet-selection
{3
:256
'bold
:16
'bold
:mono
'bold
:key
{3
:256
'azure bold
:16
'bold
:mono
'bold
:key-label
{3
:256
'default
:16
'default
:mono
'plain
:status
{3
:256
'default
:16
'default
:mono
'plain
:saved
{3
:256
'leaf
:16
'default
:mono
'plain
:warning
{3
:256
'rust bold
:16
'bold
:mono
'bold
:alarm
{3
:256
'231 on 124 bold
:16
'bright-white on red bold
:mono
'bold reverse
:now
{3
:256
'leaf bold underline
:16
'bold underline
:mono
'bold underline
:past
{3
:256
'grey
:16
'default
:mono
'plain
:finding
{3
:256
'rust underline
:16
'underline
:mono
'underline
:offer
{3
:256
'leaf
:16
'default
:mono
'plain
:quote
{3
:256
'default
:16
'default
:mono
'plain
:count
{3
:256
'bold
:16
'bold
:mono
'bold
:tag
{3
:256
'violet
:16
'bold
:mono
'bold
:field
{3
:256
'default
:16
'default
:mono
'plain
:banner
{3
:256
'231 on 24
:16
'bright-white on blue
:mono
'reverse
:match
{3
:256
'16 on 220
:16
'black on yellow
:mono
'bold underline
"""#),
  ]
}

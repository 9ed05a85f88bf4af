// The same four events in the ways that five programs write calendars. The contents are invented;
// what is each program's own is how it folds, escapes, names zones and pads with X- properties.

enum Fixtures {
  static let all: [(name: String, text: String)] = [
    ("Outlook", outlook), ("Google Calendar", google), ("Apple Calendar", apple),
    ("Nextcloud", nextcloud), ("Thunderbird", thunderbird),
  ]

  /// What each of them says.
  static let expected = [
    "2026-11-19 08:30-09:00 Self-review meeting @ Library annexe",
    "2026-11-19 09:30-10:00 Y4 science; circuits, breaks (L1, L2) @ Room 7",
    "2026-11-19 10:30-10:50 Keep in touch",
    "2026-11-19 15:25-16:25 Feedback session @ Neuadd yr ysgol, tŷ gwyn",
  ]

  private static func crlf(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  static let outlook = crlf(
    """
    BEGIN:VCALENDAR
    PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
    VERSION:2.0
    METHOD:PUBLISH
    X-MS-OLK-FORCEINSPECTOROPEN:TRUE
    BEGIN:VTIMEZONE
    TZID:GMT Standard Time
    BEGIN:STANDARD
    DTSTART:16011028T020000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    TZOFFSETFROM:+0100
    TZOFFSETTO:-0000
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010325T010000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    TZOFFSETFROM:-0000
    TZOFFSETTO:+0100
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    CLASS:PUBLIC
    CREATED:20261101T101500Z
    DTEND;TZID="GMT Standard Time":20261119T090000
    DTSTAMP:20261101T101500Z
    DTSTART;TZID="GMT Standard Time":20261119T083000
    LOCATION:Library annexe
    SEQUENCE:0
    SUMMARY;LANGUAGE=en-gb:Self-review meeting
    UID:040000008200E00074C5B7101A82E00800000000A1
    X-MICROSOFT-CDO-BUSYSTATUS:BUSY
    BEGIN:VALARM
    TRIGGER:-PT15M
    ACTION:DISPLAY
    DESCRIPTION:Reminder
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    DTEND;TZID="GMT Standard Time":20261119T100000
    DTSTART;TZID="GMT Standard Time":20261119T093000
    DESCRIPTION:Oak: Y6 history\\; Birch: Y4 science\\nHost: DHT\\n
    LOCATION:Room 7
    SUMMARY;LANGUAGE=en-gb:Y4 science\\; circuits\\, breaks (L1\\, L2)
    UID:040000008200E00074C5B7101A82E00800000000A2
    X-ALT-DESC;FMTTYPE=text/html:<html><body>Oak: Y6\\n</body></html>
    END:VEVENT
    BEGIN:VEVENT
    DTEND;TZID="GMT Standard Time":20261119T105000
    DTSTART;TZID="GMT Standard Time":20261119T103000
    SUMMARY;LANGUAGE=en-gb:Keep in touch
    UID:040000008200E00074C5B7101A82E00800000000A3
    END:VEVENT
    BEGIN:VEVENT
    DTEND;TZID="GMT Standard Time":20261119T162500
    DTSTART;TZID="GMT Standard Time":20261119T152500
    LOCATION:Neuadd yr ysgol\\, tŷ gwyn
    SUMMARY:Feedback session
    UID:040000008200E00074C5B7101A82E00800000000A4
    END:VEVENT
    END:VCALENDAR

    """)

  static let google = crlf(
    """
    BEGIN:VCALENDAR
    PRODID:-//Google Inc//Google Calendar 70.9054//EN
    VERSION:2.0
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    X-WR-CALNAME:Review day
    X-WR-TIMEZONE:Europe/London
    BEGIN:VEVENT
    DTSTART:20261119T083000Z
    DTEND:20261119T090000Z
    DTSTAMP:20261102T091502Z
    UID:1q2w3e4r5t6y@google.com
    CREATED:20261102T091000Z
    DESCRIPTION:
    LAST-MODIFIED:20261102T091000Z
    LOCATION:Library annexe
    SEQUENCE:0
    STATUS:CONFIRMED
    SUMMARY:Self-review meeting
    TRANSP:OPAQUE
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20261119T093000Z
    DTEND:20261119T100000Z
    UID:2q2w3e4r5t6y@google.com
    DESCRIPTION:Oak: Y6 history\\; Birch: Y4 sci
     ence
    LOCATION:Room 7
    SEQUENCE:1
    SUMMARY:Y4 science\\; circuits\\, breaks (L1\\, L2)
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20261119T103000Z
    DTEND:20261119T105000Z
    UID:3q2w3e4r5t6y@google.com
    SUMMARY:Keep in touch
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20261119T152500Z
    DTEND:20261119T162500Z
    UID:4q2w3e4r5t6y@google.com
    LOCATION:Neuadd yr ysgol\\, tŷ gwyn
    SUMMARY:Feedback session
    END:VEVENT
    END:VCALENDAR

    """)

  static let apple = crlf(
    """
    BEGIN:VCALENDAR
    CALSCALE:GREGORIAN
    PRODID:-//Apple Inc.//macOS 15.1//EN
    VERSION:2.0
    X-APPLE-CALENDAR-COLOR:#1BADF8
    BEGIN:VTIMEZONE
    TZID:Europe/London
    BEGIN:DAYLIGHT
    DTSTART:19810329T010000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZNAME:BST
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:19961027T020000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    TZNAME:GMT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:5C1B7A52-0000-4F2B-9B1C-000000000001
    DTSTART;TZID=Europe/London:20261119T083000
    DTEND;TZID=Europe/London:20261119T090000
    SUMMARY:Self-review meeting
    LOCATION:Library annexe
    X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Lane 1; Town";X-TITLE="Li
     brary annexe":geo:52.1,-1.2
    SEQUENCE:0
    END:VEVENT
    BEGIN:VEVENT
    UID:5C1B7A52-0000-4F2B-9B1C-000000000002
    DTSTART;TZID=Europe/London:20261119T093000
    DURATION:PT30M
    SUMMARY:Y4 science\\; circuits\\, breaks (L1\\, L2)
    LOCATION:Room 7
    END:VEVENT
    BEGIN:VEVENT
    UID:5C1B7A52-0000-4F2B-9B1C-000000000003
    DTSTART;TZID=Europe/London:20261119T103000
    DTEND;TZID=Europe/London:20261119T105000
    SUMMARY:Keep in touch
    END:VEVENT
    BEGIN:VEVENT
    UID:5C1B7A52-0000-4F2B-9B1C-000000000004
    DTSTART;TZID=Europe/London:20261119T152500
    DTEND;TZID=Europe/London:20261119T162500
    SUMMARY:Feedback session
    LOCATION:Neuadd yr ysgol\\, tŷ gwyn
    END:VEVENT
    END:VCALENDAR

    """)

  /// Line feeds only, and floating times.
  static let nextcloud = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//SabreDAV//SabreDAV//EN
    BEGIN:VEVENT
    UID:6f3b9c1e-1111
    DTSTAMP:20261103T080000Z
    DTSTART:20261119T083000
    DTEND:20261119T090000
    SUMMARY:Self-review meeting
    LOCATION:Library annexe
    END:VEVENT
    BEGIN:VEVENT
    UID:6f3b9c1e-2222
    DTSTART:20261119T093000
    DTEND:20261119T100000
    SUMMARY:Y4 science\\; circuits\\, breaks (L1\\, L2)
    LOCATION:Room 7
    CATEGORIES:review
    END:VEVENT
    BEGIN:VEVENT
    UID:6f3b9c1e-3333
    DTSTART:20261119T103000
    DTEND:20261119T105000
    SUMMARY:Keep in touch
    END:VEVENT
    BEGIN:VTODO
    UID:todo
    SUMMARY:Buy biscuits
    END:VTODO
    BEGIN:VEVENT
    UID:6f3b9c1e-4444
    DTSTART:20261119T152500
    DTEND:20261119T162500
    SUMMARY:Feedback session
    LOCATION:Neuadd yr ysgol\\, tŷ gwyn
    END:VEVENT
    END:VCALENDAR

    """

  static let thunderbird = crlf(
    """
    BEGIN:VCALENDAR
    PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN
    VERSION:2.0
    BEGIN:VEVENT
    CREATED:20261104T120000Z
    UID:aaaa-1
    SUMMARY:Self-review meeting
    X-MOZ-GENERATION:2
    DTSTART;TZID=/mozilla.org/20070129_1/Europe/London:20261119T083000
    DTEND;TZID=/mozilla.org/20070129_1/Europe/London:20261119T090000
    LOCATION:Library annexe
    END:VEVENT
    BEGIN:VEVENT
    UID:aaaa-2
    SUMMARY:Y4 science\\; circuits\\, breaks (L1\\, L2)
    DTSTART;TZID=Europe/London:20261119T093000
    DTEND;TZID=Europe/London:20261119T100000
    LOCATION:Room 7
    END:VEVENT
    BEGIN:VEVENT
    UID:aaaa-3
    SUMMARY:Keep in touch
    DTSTART;TZID=GMT Standard Time:20261119T103000
    DTEND;TZID=GMT Standard Time:20261119T105000
    END:VEVENT
    BEGIN:VEVENT
    UID:aaaa-4
    SUMMARY:Feedback session
    DTSTART;TZID=Europe/London:20261119T152500
    DTEND;TZID=Europe/London:20261119T162500
    LOCATION:Neuadd yr ysgol\\, tŷ gwyn
    END:VEVENT
    END:VCALENDAR

    """)
}

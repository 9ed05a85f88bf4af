// How a page looks in a browser and on paper: black on white, letters that are not small, no card
// or row of a table cut by the end of a page, and on a narrow screen tables that become lists.

import Domain

enum HTMLStyle {
  static let text = """
    @page { size: A4; margin: 16mm 15mm; }
    body { font: 11pt/1.45 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; color: #111;
      background: #fff; max-width: 178mm; margin: 1em auto; padding: 0 1em;
      overflow-wrap: break-word; }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 .5em; }
    h2 { font-size: 13pt; margin: 1.2em 0 .3em; }
    h3 { font-size: 11pt; margin: 1em 0 .2em; }
    h1, h2, h3 { break-after: avoid; }
    p { margin: .4em 0; orphans: 3; widows: 3; }
    ul { padding-left: 1.2em; margin: .3em 0; }
    li, tr, figure { break-inside: avoid; }
    li { margin: .3em 0; }
    .detail { color: #333; font-size: 10pt; }
    table { border-collapse: collapse; width: 100%; font-size: 10pt; margin: .5em 0; }
    th, td { border: 1px solid #888; padding: .2em .4em; text-align: left; vertical-align: top; }
    td:first-child { white-space: nowrap; }
    thead { display: table-header-group; }
    figure { margin: 1em 0; }
    figcaption { font-weight: bold; margin-bottom: .3em; }
    svg { max-width: 100%; height: auto; }
    .wall { font-size: 14pt; }
    .wall h1 { font-size: 24pt; }
    .wall h2 { font-size: 17pt; margin-top: .9em; }
    .wall .detail { color: #111; font-size: 12.5pt; }
    .wall .card { list-style: none; margin: .5em 0 .5em -1.2em; padding: .4em .6em;
      border: 2px solid #111; }
    @media print { body { margin: 0; padding: 0 1px; max-width: none; } }
    @media screen and (max-width: 36em) {
      table, tbody, tr, td { display: block; }
      thead { display: none; }
      tr { border: 1px solid #888; margin: .5em 0; padding: .2em .4em; }
      td { border: 0; padding: .1em 0; }
      td:first-child { white-space: normal; }
      td:empty { display: none; }
      td::before { content: attr(data-label) ": "; font-weight: bold; }
      figure { overflow-x: auto; }
      svg { max-width: none; }
    }
    """
}

extension PaperBlock {
  /// A table without columns in which nothing stands; the first stays. Anything else as it is.
  var withoutEmptyColumns: PaperBlock {
    guard case .table(let header, let rows) = self else { return self }
    let kept = header.indices.filter { column in
      column == 0
        || rows.contains { row in
          row.indices.contains(column) && !PlainText.line(row[column]).isEmpty
        }
    }
    guard kept.count < header.count else { return self }
    return .table(
      header: kept.map { header[$0] },
      rows: rows.map { row in kept.map { row.indices.contains($0) ? row[$0] : "" } })
  }
}

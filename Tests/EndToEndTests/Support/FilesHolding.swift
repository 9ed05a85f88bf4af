// Looks for words over the bytes of every file, as somebody with the disk in hand would.

import Foundation

/// The files below a folder, by their path within it, whose bytes hold a text.
func files(in folder: String, holding text: String) -> [String] {
  let walk = FileManager.default.enumerator(atPath: folder)
  var found: [String] = []
  while let name = walk?.nextObject() as? String {
    let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
    if bytes.range(of: Data(text.utf8)) != nil { found.append(name) }
  }
  return found
}

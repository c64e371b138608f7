import Glibc

func write(_ corpus: Corpus, to folder: Folder) throws(Folder.Failure) {
  try folder.write(EntryTexts.site(), to: "site.yml")
  for name in ["areas", "committees", "sectors", "members", "workstations", "activities"] {
    try folder.make(name)
  }
  for area in [Frame.city] + Frame.counties {
    try folder.write(EntryTexts.area(area), to: "areas/\(area.id).md")
  }
  for (index, committee) in Frame.committees.enumerated() {
    try folder.write(EntryTexts.committee(index), to: "committees/\(committee.id).md")
  }
  for (index, sector) in Frame.sectors.enumerated() {
    try folder.write(EntryTexts.sector(index), to: "sectors/\(sector.id).md")
  }
  for index in 0..<corpus.memberCount {
    let name = "members/\(Corpus.memberID(index)).md"
    try folder.write(EntryTexts.member(index, of: corpus), to: name)
  }
  for index in 0..<corpus.stationCount {
    let name = "workstations/\(Corpus.stationID(index)).md"
    try folder.write(EntryTexts.station(index), to: name)
  }
  try writeActivities(of: corpus, to: folder)
}

func writeActivities(of corpus: Corpus, to folder: Folder) throws(Folder.Failure) {
  for year in 2016...2025 { try folder.make("activities/\(year)") }
  for activity in corpus.activities {
    var text = ActivityText(activity, of: corpus)
    try folder.write(text.render(), to: "activities/\(activity.id).md")
  }
}

func fail(_ reason: String, exitCode: Int32) -> Never {
  let line = Array("Corpus: \(reason)\n".utf8)
  _ = unsafe write(STDERR_FILENO, line, line.count)
  exit(exitCode)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let first = arguments.first, let path = arguments.last,
  let count = Int(first), (1...1_000_000).contains(count)
else {
  fail("usage: Corpus <number of activities, 1 to 1000000> <folder>", exitCode: 2)
}
do {
  try write(Corpus(activityCount: count), to: Folder(emptyAt: path))
} catch .notEmpty(let path) {
  fail("\(path) is not empty", exitCode: 3)
} catch .system(let path, let code) {
  fail("cannot write \(path) (system error \(code))", exitCode: 3)
}

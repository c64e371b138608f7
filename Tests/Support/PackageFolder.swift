package import Foundation

/// The root of the project.
package let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The site that the project comes with.
package let sampleContent = packageFolder.appending(path: "content")

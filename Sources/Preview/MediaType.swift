/// The `Content-Type` of a file, by the end of its name.
func mediaType(ofFile name: String) -> String {
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return plainText }
  let ending = name[name.index(after: dot)...].lowercased()
  return mediaTypes[ending] ?? "application/octet-stream"
}

/// Also of files without an ending: `SHA256SUMS`, `_redirects`.
private let plainText = "text/plain; charset=utf-8"

private let mediaTypes = [
  "html": "text/html; charset=utf-8",
  "css": "text/css; charset=utf-8",
  "js": "text/javascript; charset=utf-8",
  "mjs": "text/javascript; charset=utf-8",
  "txt": plainText,
  "conf": plainText,
  "md": "text/markdown; charset=utf-8",
  "csv": "text/csv; charset=utf-8",
  "ics": "text/calendar; charset=utf-8",
  "xml": "application/xml; charset=utf-8",
  "xsl": "application/xslt+xml; charset=utf-8",
  "json": "application/json; charset=utf-8",
  "webmanifest": "application/manifest+json; charset=utf-8",
  "svg": "image/svg+xml; charset=utf-8",
  "jpg": "image/jpeg",
  "jpeg": "image/jpeg",
  "png": "image/png",
  "webp": "image/webp",
  "gif": "image/gif",
  "avif": "image/avif",
  "ico": "image/x-icon",
  "woff": "font/woff",
  "woff2": "font/woff2",
  "ttf": "font/ttf",
  "otf": "font/otf",
  "wasm": "application/wasm",
  "mp3": "audio/mpeg",
  "mp4": "video/mp4",
  "pdf": "application/pdf",
  "zip": "application/zip",
  "doc": "application/msword",
  "xls": "application/vnd.ms-excel",
  "ppt": "application/vnd.ms-powerpoint",
  "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
]

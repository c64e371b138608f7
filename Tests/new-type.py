#!/usr/bin/python3
"""Adds a type of entry to a copy of the sources and builds a site with it: it takes its file, its page,
its template and a case. `ADDED` is the case and the lines that the compiler asks for with it.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TYPE = ROOT / "Tests/NewType"
SOURCES = ROOT / "Sources/Bulletin"

FILES = {
    "Vacancy.swift": "Sources/Bulletin/Model/Types",
    "VacancyPage.swift": "Sources/Bulletin/Pages/Entries",
    "VacancyTemplate.swift": "templates",
    "main.swift": "Sources/NewType",
}
# Below the line of the last type.
ADDED = {
    "EntryKind.swift": [
        (r"article, page$", "article, page, vacancy"),
        (
            r'( *)case \.page: Facts\(.*$',
            r'\g<0>\n\1case .vacancy: Facts(name: "vacancy", directory: "vacancies", '
            r'label: "招募", example: "guide")',
        ),
    ],
    "EntryFields.swift": [(r"( *)case \.page: Page\.self$", r"\g<0>\n\1case .vacancy: Vacancy.self")],
    "EntryPage.swift": [
        (r"( *)case \.page: SinglePage\.self$", r"\g<0>\n\1case .vacancy: VacancyPage.self")
    ],
    "Theme.swift": [
        (
            r"( *)func page\(_ page: SinglePage, in frame: PageFrame\) -> HTML$",
            r"\g<0>\n\1func vacancy(_ page: VacancyPage, in frame: PageFrame) -> HTML",
        )
    ],
}
CONTENT = {
    "open.md": "title: 招募讲解员\nday: 2026-05-01\nplaces: 3\nsectors: 农业界\n---\n\n请到[工作站](../workstations/{station}.md)报名。\n",
    "hidden.md": "title: 还没定的招募\nday: 2026-05-02\nstate: draft\n---\n\n草稿。\n",
    "later.md": "title: 以后的招募\nday: 2026-05-03\npublished: 2027-01-01\n---\n\n以后。\n",
    "gone.md": "title: 取消的招募\nday: 2026-05-04\nstate: withdrawn\n---\n\n取消。\n",
}


def manifest():
    """The targets of the package that a site needs, and nothing to fetch."""
    text = (ROOT / "Package.swift").read_text()
    strict = re.search(r"let strict.*?\n\]\n", text, re.S).group()
    libraries = re.findall(r"\.systemLibrary\(\s*name: \"(\w+)\"", text)
    look = re.search(r"    \.target\(\n      name: \"Templates\".*?swiftSettings: strict\),\n", text, re.S)
    core = re.search(r"    \.target\(\n      name: \"Bulletin\".*?\]\),\n", text, re.S)
    return (
        f"// swift-tools-version: 6.2\nimport PackageDescription\n\n{strict}\n"
        'let package = Package(name: "bulletin", targets: [\n'
        + "".join(f'    .systemLibrary(name: "{name}"),\n' for name in libraries)
        + core.group()
        + look.group()
        + '    .executableTarget(name: "NewType", dependencies: ["Bulletin", "Templates"]),\n])\n'
    )


def copy(folder):
    shutil.copytree(ROOT / "Sources", folder / "Sources", ignore=shutil.ignore_patterns("Preview", "BulletinCommand"))
    shutil.copytree(ROOT / "templates", folder / "templates")
    shutil.copytree(ROOT / "content", folder / "content")
    (folder / "Sources/NewType").mkdir()
    (folder / "Package.swift").write_text(manifest())
    for name, place in FILES.items():
        shutil.copy(TYPE / name, folder / place)
    for name, changes in ADDED.items():
        (file,) = folder.glob(f"Sources/Bulletin/**/{name}")
        text = file.read_text()
        for pattern, replacement in changes:
            text, count = re.subn(pattern, replacement, text, flags=re.M)
            assert count == 1, (name, pattern)
        file.write_text(text)


def add_content(folder, files):
    station = min((folder / "content/workstations").glob("*.md")).stem
    (folder / "content/vacancies").mkdir(exist_ok=True)
    for name, text in files.items():
        text = text.replace("{station}", station)
        (folder / "content/vacancies" / name).write_text("---\n" + text)


def run(folder):
    command = [folder / ".build/debug/NewType", folder / "content", folder / "public"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def check(folder):
    add_content(folder, CONTENT)
    findings = run(folder)
    assert findings == "", findings
    public = folder / "public"
    pages = {path.parent.name for path in (public / "vacancies").glob("*/index.html")}
    assert pages == {"open", "gone"}, pages
    page = (public / "vacancies/open/index.html").read_text()
    assert "招募讲解员" in page and "3人" in page and "/workstations/" in page
    assert "已撤回" in (public / "vacancies/gone/index.html").read_text()
    everything = "".join(
        path.read_text() for path in public.rglob("*") if path.suffix in (".html", ".xml")
    )
    for word in ("还没定的招募", "以后的招募", "取消的招募"):
        assert word not in everything, word
    column = (public / "vacancies/index.html").read_text()
    assert "招募讲解员" in column and 'href="/vacancies/open/"' in column
    assert 'href="/vacancies/"' in (public / "sitemap/index.html").read_text()
    assert "/vacancies/open/" in (public / "sitemap.xml").read_text()
    wrong = {"wrong.md": "title: 招募讲解员\nday: 2026-5-1\nplace: 3\nsectors: 渔业界别\n---\n\n正文。\n"}
    add_content(folder, wrong)
    findings = run(folder)
    for word in ("2026-05-01", "places", "渔业界别"):
        assert word in findings, findings
    assert len(findings.splitlines()) == 3, findings


with tempfile.TemporaryDirectory() as temporary:
    folder = pathlib.Path(temporary)
    copy(folder)
    build = subprocess.run(["swift", "build", "--product", "NewType"], cwd=folder, capture_output=True, text=True)
    if build.returncode:
        sys.exit(build.stdout + build.stderr)
    check(folder)
    print("新的条目类型：自己的文件、网页、模板和一个名称，就在网站里了")

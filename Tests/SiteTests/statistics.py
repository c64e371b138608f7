#!/usr/bin/env python3
"""Computes every statistic of a content folder a second way, and prints it as JSON.

    statistics.py CONTENT YYYY-MM-DD

Reads front matter with PyYAML, resolves names by itself and scans everything for every question:
slow, plain, and of no common ancestry with the generator. Python 3.9 or newer.
"""

import calendar
import datetime
import json
import os
import re
import sys
import unicodedata

import yaml

# Keys and values -----------------------------------------------------------------------------

KEYS = {
    "标题": "title", "姓名": "title", "name": "title", "状态": "state", "发布时间": "published",
    "地区": "areas", "界别": "sectors", "专委会": "committees", "工作站": "stations",
    "委员": "members", "数据": "figures", "类型": "kind", "层级": "level", "上级": "parent",
    "简称": "short", "别名": "aliases", "政协名称": "council",
}
KEYS_OF = {
    "workstations": {
        "依托": "basis", "上级站": "parent", "建设单位": "organizer", "所在单位": "host",
        "驻外地点": "host_place", "地址": "address", "开放时间": "hours", "接待日": "receptions",
        "驻站委员": "members", "职能定位": "function", "管理办法": "rules", "计划年度": "plan_year",
        "年度计划": "plan", "联系二维码": "contact_qr", "档案": "archive", "运行状态": "status",
    },
    "activities": {
        "日期": "date", "结束日期": "end_date", "活动状态": "status", "主办": "organizers",
        "参加委员": "participants", "联系人次": "reached", "收集条数": "collected",
        "解决个数": "resolved",
    },
    "members": {
        "任职状态": "status", "政协职务": "roles", "工作单位": "work_unit", "职务": "post",
        "所在工作站": "stations",
    },
    "matters": {
        "提出时间": "raised", "来源活动": "activity", "并案数": "merged", "答复期限": "due",
        "答复时间": "replied", "办理结果": "result", "成果转化": "outcomes", "流程阶段": "stage",
    },
    "documents": {"施行日期": "effective", "有效期至": "until", "时效": "status"},
    "sectors": {}, "committees": {"对口县区": "areas"}, "areas": {},
}
FIGURE_KEYS = {
    "名称": "label", "数值": "value", "概数": "qualifier", "统计项": "tally", "时段": "period",
}
VALUES = {
    "state": {"发布": "published", "草稿": "draft", "撤回": "withdrawn"},
    "level": {"全国": "national", "省": "province", "市": "city", "县": "county", "乡镇": "town",
              "村": "village", "站": "station"},
    "basis": {"界别": "sector", "主题": "theme", "地域": "area", "人名": "person"},
    "kind": {
        "委员工作站": "workstation", "委员工作室": "studio", "委员活动室": "activity-room",
        "委员会客室（厅）": "reception-room", "委员驿站": "post", "联络站": "liaison-station",
        "联系点": "contact-point", "协商（议事）平台": "deliberation-platform",
        "政协联络小组": "liaison-group", "其他": "other",
        "走访": "visit", "调研": "research", "视察": "inspection", "协商": "consultation",
        "委员接待日": "reception-day", "委员讲堂": "lecture", "委员读书": "reading",
        "学习培训": "study", "座谈": "symposium", "结对联系": "pairing", "服务群众": "service",
        "民主监督": "oversight", "走进政协": "open-day", "会议": "meeting", "揭牌": "opening",
    },
    "status": {
        "运行": "active", "筹备": "preparing", "暂停": "paused", "关闭": "closed",
        "预告": "planned", "已开展": "done", "已取消": "cancelled", "在任": "serving",
        "卸任": "former", "现行": "in-force", "试行": "trial", "已替代": "superseded",
        "已废止": "repealed",
    },
    "result": {"办理中": "open", "已解决": "resolved", "列入计划": "planned",
               "已解释说明": "explained", "留作参考": "reference"},
    "stage": {"议题形成": "topic", "学习调研": "research", "协商组织": "deliberation",
              "转化评价": "conversion"},
    "channel": {"政协专报": "special-report", "提案": "proposal", "社情民意信息": "opinion-report",
                "大会发言": "plenary-speech", "协商监督建议书": "supervision-letter",
                "新闻": "news", "其他": "other"},
    "tally": {"联系": "reached", "收集": "collected", "解决": "resolved", "站点": "stations",
              "其他": "other"},
    "qualifier": {"准确": "exact", "余": "over", "近": "nearly", "约": "about"},
}


def english(key, value):
    return VALUES.get(key, {}).get(value, value)


def listed(value):
    if value in (None, "", []):
        return []
    return value if isinstance(value, list) else [value]


# Dates ---------------------------------------------------------------------------------------

class When:
    """A year, a month or a day."""

    def __init__(self, text):
        parts = [int(part) for part in text.split("-")]
        self.year = parts[0]
        self.month = parts[1] if len(parts) > 1 else None
        self.day = parts[2] if len(parts) > 2 else None
        self.first = datetime.date(self.year, self.month or 1, self.day or 1)
        month = self.month or 12
        last = self.day or calendar.monthrange(self.year, month)[1]
        self.last = datetime.date(self.year, month, last)


def when(text):
    return When(text) if text else None


def months_before(day, months):
    index = day.year * 12 + day.month - 1 - months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


# Reading -------------------------------------------------------------------------------------

class Entry:
    def __init__(self, kind, id, fields, text):
        self.kind, self.id, self.fields, self.text = kind, id, fields, text

    def __getitem__(self, key):
        value = self.fields.get(key)
        return None if value in ("", []) else value

    def count(self, key):
        return None if self[key] is None else int(self[key])


def read_entry(path, kind, id):
    with open(path, encoding="utf-8-sig") as file:
        lines = file.read().replace("\r\n", "\n").split("\n")
    end = lines.index("---", 1)
    raw = yaml.load("\n".join(lines[1:end]), Loader=yaml.BaseLoader)
    fields = {}
    for key, value in raw.items():
        key = KEYS_OF[kind].get(key, KEYS.get(key, key))
        fields[key] = english(key, value) if isinstance(value, str) else value
    return Entry(kind, id, fields, "\n".join(lines[end + 1:]).strip())


def read_content(folder):
    site = {}
    for kind in KEYS_OF:
        site[kind] = []
        top = os.path.join(folder, kind)
        for place, _, files in os.walk(top):
            for name in files:
                if name.endswith(".md") and not name.startswith("."):
                    path = os.path.join(place, name)
                    site[kind].append(read_entry(path, kind, os.path.relpath(path, top)[:-3]))
        site[kind].sort(key=lambda entry: entry.id)
    with open(os.path.join(folder, "site.yml"), encoding="utf-8-sig") as file:
        site["settings"] = yaml.load(file, Loader=yaml.BaseLoader)
    return site


# Names ---------------------------------------------------------------------------------------

def plain(name):
    return unicodedata.normalize("NFC", "".join(name.split()))


def names_of(site, entry):
    names = {entry.id.split("/")[-1], entry["title"]}
    if entry.kind in ("sectors", "areas"):
        names.add(entry["short"])
    if entry.kind == "sectors":
        names.update(listed(entry["aliases"]))
    if entry.kind == "areas":
        names.add(entry["council"])
        for parent in site["areas"]:
            if entry["parent"] in (parent.id, parent["title"], parent["short"], parent["council"]):
                names.add(parent["title"] + entry["title"])
    return {plain(name) for name in names if name}


def find(site, kind, name):
    for entry in site[kind]:
        if entry.id == name:
            return entry
    found = [entry for entry in site[kind] if plain(name) in names_of(site, entry)]
    return found[0] if len(found) == 1 else None


class Statistics:
    def __init__(self, folder, as_of):
        self.site = read_content(folder)
        self.settings = self.site["settings"]
        self.as_of = datetime.date.fromisoformat(as_of)
        self.year = self.as_of.year
        self.found = {}
        self.root = self.find("areas", self.settings["root_area"])
        self.stations = [s for s in self.out("workstations") if s["status"] != "closed"]
        self.activities = [a for a in self.out("activities") if self.is_done(a)]
        self.matters = self.out("matters")
        self.standards = [
            (standard["name"], [item.split("=", 1)[1].strip() for item in listed(standard["items"])])
            for standard in self.settings.get("standards") or []
        ]

    # What is published, and what belongs to what

    def is_out(self, entry):
        if entry["state"] in ("draft", "withdrawn"):
            return False
        if entry["published"] is None:
            return True
        day, _, _ = entry["published"].partition(" ")
        return When(day).first <= self.as_of

    def out(self, kind):
        return [entry for entry in self.site[kind] if self.is_out(entry)]

    def find(self, kind, name):
        if (kind, name) not in self.found:
            self.found[kind, name] = find(self.site, kind, name)
        return self.found[kind, name]

    def all_named(self, names, kind):
        """The published entries of the names, each once, in order."""
        found = []
        for name in listed(names):
            entry = self.find(kind, name)
            if entry and self.is_out(entry) and entry not in found:
                found.append(entry)
        return found

    def one_named(self, name, kind):
        return next(iter(self.all_named(name, kind)), None)

    def is_done(self, activity):
        if activity["status"]:
            return activity["status"] == "done"
        return When(activity["date"]).first <= self.as_of

    def parent(self, station):
        return self.one_named(station["parent"], "workstations")

    def inherited(self, station, key):
        """A contact point takes from its parent what it does not give."""
        if station[key] is None and station["kind"] == "contact-point" and self.parent(station):
            return self.parent(station)[key]
        return station[key]

    def sectors(self, entry):
        names = self.inherited(entry, "sectors") if entry.kind == "workstations" else entry["sectors"]
        return self.all_named(names, "sectors")

    def ancestors(self, area):
        chain = []
        while area and area not in chain:
            chain.append(area)
            area = self.find("areas", area["parent"]) if area["parent"] else None
        return chain

    def areas(self, entry):
        """Its areas and all above them."""
        found = []
        for area in self.all_named(entry["areas"], "areas"):
            found += [above for above in self.ancestors(area) if above not in found]
        return found

    def county(self, entry):
        """The id of the county of the first area; own or unknown."""
        areas = self.all_named(entry["areas"], "areas")
        if not areas:
            return "unknown"
        for area in self.ancestors(areas[0]):
            if area["level"] == "county" and self.is_out(area):
                return area.id
        return "own"

    def organizer(self, name):
        """The entry of ours that a name stands for; None for a body outside."""
        kinds = ["areas", "committees", "sectors", "workstations"]
        return next(filter(None, (self.find(kind, name) for kind in kinds)), None)

    def organizer_level(self, entry):
        if entry.kind == "areas":
            return entry["level"]
        return self.station_level(entry) if entry.kind == "workstations" else self.root["level"]

    def committees(self, entry, organizer_names):
        """The committees that an entry names, and those among its organizers."""
        organizers = [self.organizer(name) for name in listed(organizer_names)]
        found = self.all_named(entry["committees"], "committees")
        for entry in organizers:
            if entry and entry.kind == "committees" and self.is_out(entry) and entry not in found:
                found.append(entry)
        return found

    def of_station(self, entries, station):
        """Those that name the station or one of its contact points."""
        def belongs(entry):
            named = self.all_named(entry["stations"], "workstations")
            return station in named or station in [self.parent(other) for other in named]
        return [entry for entry in entries if belongs(entry)]

    def declared_members(self, station):
        """Serving members, from either side."""
        named = self.all_named(station["members"], "members")
        for member in self.out("members"):
            if station in self.all_named(member["stations"], "workstations"):
                named.append(member)
        return {member.id: member for member in named if member["status"] != "former"}.values()

    def members(self, station):
        own = self.declared_members(station)
        if not own and station["kind"] == "contact-point" and self.parent(station):
            return self.declared_members(self.parent(station))
        return own

    # Standards

    def meets(self, station, predicate):
        name, numbers = re.fullmatch(r"([a-z-]+)(?:\(([0-9, ]+)\))?", predicate).groups()
        numbers = [int(number) for number in numbers.split(",")] if numbers else []
        activities = [a for a in self.of_station(self.activities, station)]
        if name == "has-address":
            return any(station[key] for key in ("address", "host", "host_place"))
        if name == "has-members":
            return len(self.members(station)) >= numbers[0]
        if name == "has-rules":
            rules = self.all_named(self.inherited(station, "rules"), "documents")
            return len([rule for rule in rules if self.holds(rule)]) >= numbers[0]
        if name == "has-activities":
            first = months_before(self.as_of, numbers[1])
            return len([a for a in activities if self.may_lie(a, first)]) >= numbers[0]
        if name == "has-archive":
            recorded = [
                a for a in activities
                if When(a["date"]).day and self.all_named(a["participants"], "members") and a.text
            ]
            return station["archive"] is not None or len(recorded) >= 3
        if name == "has-function":
            return station["function"] is not None
        if name == "has-plan":
            years = [self.year] + ([self.year - 1] if self.as_of.month <= 2 else [])
            return station["plan"] is not None and station.count("plan_year") in years
        if name == "has-identity":
            members = self.members(station)
            return bool(members) and all(
                self.sectors(m) and (m["roles"] or m["work_unit"] or m["post"]) for m in members)
        if name == "has-qr":
            return station["contact_qr"] is not None
        if name == "has-results":
            resolved = [
                m for m in self.of_station(self.matters, station) if m["result"] == "resolved"]
            return len(resolved) >= numbers[0]
        if name == "has-hours":
            return station["hours"] is not None or station["receptions"] is not None
        raise ValueError(predicate)

    def holds(self, document):
        if document["status"] not in ("in-force", "trial"):
            return False
        effective, until = when(document["effective"]), when(document["until"])
        return (not effective or effective.first <= self.as_of) and (
            not until or until.last >= self.as_of)

    def may_lie(self, activity, first):
        end = When(activity["end_date"] or activity["date"])
        return end.last >= first and When(activity["date"]).first <= self.as_of

    def station_standards(self):
        return {
            station.id: {
                name: [self.meets(station, item) for item in items]
                for name, items in self.standards
            }
            for station in self.out("workstations")
        }

    def compliance(self, stations):
        results = []
        for name, items in self.standards:
            met = [[self.meets(station, item) for item in items] for station in stations]
            results.append({
                "stations": len(met),
                "complete": len([row for row in met if all(row)]),
                "items": [len([row for row in met if row[i]]) for i in range(len(items))],
            })
        return results

    # Counting

    def station_level(self, station):
        if station["level"]:
            return station["level"]
        areas = self.all_named(station["areas"], "areas")
        level = areas[0]["level"] if areas else "unknown"
        return "unknown" if level == "province" else level

    def count_stations(self, stations):
        points = [s for s in stations if s["kind"] == "contact-point"]
        return {"stations": len(stations) - len(points), "contact_points": len(points)}

    def station_numbers(self):
        return {
            "total": self.count_stations(self.stations),
            "by_kind": grouped(self.stations, lambda s: s["kind"], self.count_stations),
            "by_level": grouped(self.stations, self.station_level, self.count_stations),
            "by_county": grouped(self.stations, self.county, self.count_stations),
            "by_basis": grouped(self.stations, lambda s: s["basis"], self.count_stations),
        }

    def badges(self, activity):
        names = listed(activity["organizers"])
        organizers = [self.organizer(name) for name in names]
        levels = {
            self.organizer_level(entry) for entry in organizers if entry and self.is_out(entry)
        } - {"unknown"}
        outside = [
            name for name, entry in zip(names, organizers) if entry is None and "政协" not in name]
        badges = []
        if len(levels) >= 2:
            badges.append("vertical")
        if outside:
            badges.append("horizontal")
        if len(self.sectors(activity)) >= 2:
            badges.append("cross-sector")
        if len(self.committees(activity, activity["organizers"])) >= 2:
            badges.append("cross-committee")
        return badges

    def count_activities(self, activities):
        this_year = [a for a in activities if When(a["date"]).year == self.year]
        return {"total": len(activities), "this_year": len(this_year)}

    def activity_numbers(self):
        def month(activity):
            date = When(activity["date"])
            return "%d-%02d" % (date.year, date.month) if date.month else None
        return {
            "count": self.count_activities(self.activities),
            "recent": self.recent(self.activities),
            "by_year": grouped(self.activities, lambda a: str(When(a["date"]).year), len),
            "by_month": grouped(self.activities, month, len),
            "by_kind": grouped(self.activities, lambda a: a["kind"], self.count_activities),
            "by_sector": grouped_many(
                self.activities, lambda a: [s.id for s in self.sectors(a)], self.count_activities),
            "by_county": grouped(self.activities, self.county, self.count_activities),
            "by_badge": grouped_many(self.activities, self.badges, self.count_activities),
        }

    def recent(self, activities):
        """By month and kind: of this year, or of twelve months where the year has under three."""
        dates = {activity.id: When(activity["date"]) for activity in activities}
        if len([date for date in dates.values() if date.year == self.year]) >= 3:
            months = ["%d-%02d" % (self.year, month) for month in range(1, 13)]
            without = [a for a in activities
                       if dates[a.id].year == self.year and not dates[a.id].month]
        else:
            first = self.as_of.replace(day=1)
            months = [months_before(first, back).isoformat()[:7] for back in range(12)]
            without = []
        found = {month: [] for month in months}
        for activity in activities:
            date = dates[activity.id]
            if date.month and date.first.isoformat()[:7] in found:
                found[date.first.isoformat()[:7]].append(activity)
        counted = without + [activity for month in found.values() for activity in month]
        return {
            "months": {month: len(found[month]) for month in months},
            "without_month": len(without),
            "kinds": grouped(counted, lambda a: a["kind"], len),
        }

    def matters_of(self, activity):
        return [m for m in self.matters if self.one_named(m["activity"], "activities") is activity]

    def work(self, activities, matters, year=None):
        """Sums; None where no entry says anything."""
        alone = [m for m in matters if self.one_named(m["activity"], "activities") not in activities]
        if year is not None:
            activities = [a for a in activities if When(a["date"]).year == year]
            alone = [m for m in alone if self.matter_year(m) == year]
        reached = [a.count("reached") for a in activities if a["reached"] is not None]
        collected, resolved = [], []
        for activity in activities:
            raised = self.matters_of(activity)
            if activity["collected"] is not None:
                collected.append(activity.count("collected"))
            elif raised:
                collected.append(sum(weight(m) for m in raised))
            if activity["resolved"] is not None:
                resolved.append(activity.count("resolved"))
            elif raised:
                resolved.append(sum(weight(m) for m in raised if m["result"] == "resolved"))
        for matter in alone:
            collected.append(weight(matter))
            resolved.append(weight(matter) if matter["result"] == "resolved" else 0)
        numbers = {
            "activities": len(activities),
            "reached": sum(reached) if reached else None,
            "collected": sum(collected) if collected else None,
            "resolved": sum(resolved) if resolved else None,
        }
        numbers["rate"] = None
        if collected and resolved and sum(collected) >= 10 and sum(resolved) <= sum(collected):
            numbers["rate"] = rounded(sum(resolved), sum(collected))
        return numbers

    def matter_year(self, matter):
        date = when(matter["raised"] or matter["replied"])
        return date.year if date else None

    def years(self):
        return sorted(
            {When(a["date"]).year for a in self.activities}
            | {self.matter_year(m) for m in self.matters if not self.counted_activity(m)} - {None})

    def counted_activity(self, matter):
        activity = self.one_named(matter["activity"], "activities")
        return activity if activity in self.activities else None

    def work_numbers(self):
        def of_county(county):
            activities = [a for a in self.activities if self.county(a) == county]
            alone = [
                m for m in self.matters if not self.counted_activity(m) and self.county(m) == county]
            return self.work(activities, alone) if activities or alone else None
        counties = ["own", "unknown"] + [a.id for a in self.out("areas") if a["level"] == "county"]
        by_county = {county: of_county(county) for county in counties}
        return {
            "total": self.work(self.activities, self.matters),
            "by_year": {
                str(year): self.work(self.activities, self.matters, year) for year in self.years()},
            "by_county": {county: work for county, work in by_county.items() if work},
            "of_sector": self.of_entities("sectors"),
            "of_committee": self.of_entities("committees"),
            "of_area": self.of_entities("areas"),
            "of_station": self.of_entities("workstations"),
        }

    def belonging(self, kind, owner):
        """The activities, matters and stations of an entity."""
        if kind == "areas" and owner is self.root:
            return self.activities, self.matters, self.stations
        if kind == "workstations":
            points = [s for s in self.stations if self.parent(s) is owner]
            return (
                self.of_station(self.activities, owner), self.of_station(self.matters, owner), points)
        def has(entry):
            if kind == "sectors":
                return owner in self.sectors(entry)
            if kind == "areas":
                return owner in self.areas(entry)
            if entry.kind == "activities":
                return owner in self.committees(entry, entry["organizers"])
            if entry.kind == "workstations":
                return owner in self.committees(entry, self.inherited(entry, "organizer"))
            return owner in self.all_named(entry["committees"], "committees")
        return tuple([e for e in entries if has(e)]
                     for entries in (self.activities, self.matters, self.stations))

    def of_entities(self, kind):
        numbers = {}
        for owner in self.out(kind):
            activities, matters, stations = self.belonging(kind, owner)
            numbers[owner.id] = {
                "total": self.work(activities, matters),
                "this_year": self.work(activities, matters, self.year),
                "stations": self.count_stations(stations),
                "recent": self.recent(activities),
            }
        return numbers

    def matter_numbers(self):
        overdue, answerable, on_time, days = [], [], [], []
        for matter in self.matters:
            raised, due, replied = (when(matter[key]) for key in ("raised", "due", "replied"))
            late = (
                matter["result"] == "open" and due and not replied and due.last < self.as_of)
            if late:
                overdue.append(matter)
            if due and (replied or late):
                answerable.append(matter)
                if replied and replied.first <= due.last:
                    on_time.append(matter)
            if raised and replied and raised.day and replied.day:
                days.append((replied.first - raised.first).days)
        outcomes = {}
        for matter in self.matters:
            for outcome in listed(matter["outcomes"]):
                channel = english("channel", outcome.get("channel", outcome.get("渠道")))
                outcomes[channel] = outcomes.get(channel, 0) + 1
        return {
            "count": len(self.matters),
            "open": len([m for m in self.matters if m["result"] == "open"]),
            "overdue": len(overdue),
            "answerable": len(answerable),
            "on_time": len(on_time),
            "on_time_rate": rounded(len(on_time), len(answerable)) if answerable else None,
            "median_reply_days": median(days),
            "outcomes": outcomes,
            "by_stage": grouped(
                self.matters, lambda m: m["stage"] or "unknown", lambda matters: {
                    "total": len(matters),
                    "open": len([m for m in matters if m["result"] == "open"]),
                }),
        }

    def coverage(self):
        sectors = self.out("sectors")
        this_year = [a for a in self.activities if When(a["date"]).year == self.year]
        return {
            "sectors": len(sectors),
            "with_station": len([
                s for s in sectors if any(s in self.sectors(station) for station in self.stations)]),
            "active_this_year": len([
                s for s in sectors if any(s in self.sectors(a) for a in this_year)]),
        }

    def contacts(self):
        required = (self.settings.get("rules") or {}).get("contact_per_year")
        kinds = [english("kind", kind) for kind in listed(self.settings.get("contact_kinds"))]
        if not required or not kinds:
            return None
        serving = [m for m in self.out("members") if m["status"] != "former"]
        met = {
            member.id: len([
                a for a in self.activities
                if a["kind"] in kinds and When(a["date"]).year == self.year
                and member in self.all_named(a["participants"], "members")
            ])
            for member in serving
        }
        sufficient = len([count for count in met.values() if count >= int(required)])
        return {
            "serving": len(serving), "sufficient": sufficient,
            "rate": rounded(sufficient, len(serving)) if serving else None, "of_member": met,
        }

    def reported(self):
        figures = []
        for kind in ("areas", "sectors", "committees", "workstations"):
            for owner in self.out(kind):
                for raw in listed(owner["figures"]):
                    figure = {}
                    for key, value in raw.items():
                        key = FIGURE_KEYS.get(key, key)
                        figure[key] = english(key, value)
                    if figure.get("tally", "other") != "other":
                        figures.append(self.compared(kind, owner, figure))
        return figures

    def compared(self, kind, owner, figure):
        activities, matters, stations = self.belonging(kind, owner)
        period, tally = figure.get("period"), figure["tally"]
        year = re.fullmatch(r"(\d{4})(年|年度|年全年)?", period or "")
        result = {"entry": kind + "/" + owner.id, "label": figure["label"]}
        if period and (not year or tally == "stations"):
            return dict(result, computed="not comparable", differs=False)
        if tally == "stations":
            computed = len(stations) or None
        else:
            computed = self.work(activities, matters, int(year.group(1)) if year else None)[tally]
        differs = computed is not None and not agrees(figure, computed)
        return dict(result, computed=computed, differs=differs)

    def everything(self):
        return {
            "stations": self.station_numbers(),
            "of_station": self.station_standards(),
            "compliance": self.compliance(self.stations),
            "compliance_by_county": grouped(self.stations, self.county, self.compliance)
            if self.standards else {},
            "activities": self.activity_numbers(),
            "work": self.work_numbers(),
            "matters": self.matter_numbers(),
            "coverage": self.coverage(),
            "contacts": self.contacts(),
            "reported": self.reported(),
        }


def weight(matter):
    return 1 if matter["merged"] is None else matter.count("merged")


def rounded(part, whole):
    """Per cent, half up."""
    return (part * 200 + whole) // (whole * 2)


def median(values):
    if not values:
        return None
    values, half = sorted(values), len(values) // 2
    if len(values) % 2:
        return float(values[half])
    return (values[half - 1] + values[half]) / 2


def agrees(figure, number):
    """5000余 is 5000 to 5999, 近600 is 501 to 600, 约40 is 31 to 49."""
    value = int(figure["value"])
    digits = str(abs(value))
    slack = 10 ** (len(digits) - len(digits.rstrip("0"))) - 1 if value else 0
    low, high = {
        "exact": (value, value), "over": (value, value + slack), "nearly": (value - slack, value),
        "about": (value - slack, value + slack),
    }[figure.get("qualifier", "exact")]
    return low <= number <= high


def grouped(entries, key, measure):
    keys = {key(entry) for entry in entries} - {None}
    return {k: measure([entry for entry in entries if key(entry) == k]) for k in keys}


def grouped_many(entries, keys, measure):
    found = {k for entry in entries for k in keys(entry)}
    return {k: measure([entry for entry in entries if k in keys(entry)]) for k in found}


if __name__ == "__main__":
    numbers = Statistics(sys.argv[1], sys.argv[2]).everything()
    json.dump(numbers, sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
    print()

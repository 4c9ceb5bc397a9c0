#!/usr/bin/env python3
"""Draws 50 findings of lint to be looked up by hand: two of each rule, or all there are, and the rest at random.

usage: lint-sample.py SEED REPORT.json...    (reports of `feishu-codegen lint PAGES --format json --output REPORT.json`)
"""
import json
import random
import sys

SIZE = 50
OF_EACH_RULE = 2

draw = random.Random(sys.argv[1])
by_rule = {}
for report in sys.argv[2:]:
    with open(report, encoding="utf8") as file:
        for finding in json.load(file)["findings"]:
            line = (report, finding["page"], finding["line"], finding["message"])
            by_rule.setdefault(finding["rule"], []).append(line)
drawn, rest = [], []
for rule in sorted(by_rule):
    findings = sorted(by_rule[rule])
    draw.shuffle(findings)
    drawn += [(rule,) + finding for finding in findings[:OF_EACH_RULE]]
    rest += [(rule,) + finding for finding in findings[OF_EACH_RULE:]]
rest.sort()
draw.shuffle(rest)
drawn += rest[: max(0, SIZE - len(drawn))]
for finding in sorted(drawn):
    print(*finding, sep=" | ")

#!/bin/sh
# A nightly update without a code host's workflows. Cron mails what it prints:
#
#   17 3 * * * /srv/feishu/update-cron.sh /srv/feishu/checkout
#
# The checkout is one that nobody works in. It needs the right to push, and update-branch.sh beside this script.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cd "${1:?the folder of the checkout is missing}"
: "${MAIN:=main}"
: "${REMOTE:=origin}"
: "${REPORTS:=target/update}"
export REMOTE REPORTS

# Two updates at a time would push over each other. The system frees the lock of a killed one.
lock=$(git rev-parse --git-dir)/feishu-update.lock
exec 9> "$lock"
if command -v flock > /dev/null && ! flock -n 9; then
    echo "Another update is running." >&2
    exit 1
fi

git fetch --quiet "$REMOTE" "$MAIN"
# What an interrupted night left is not on the branch that the report compares with.
git checkout --quiet --force --detach FETCH_HEAD
git clean --quiet --force -d -x

code=0
"$here/update-branch.sh" > "$lock.log" 2>&1 || code=$?
if [ "$code" -ne 0 ]; then
    cat "$lock.log"
fi
if [ -f "$REPORTS/pushed.txt" ]; then
    cat "$REPORTS/report.md"
fi
exit "$code"

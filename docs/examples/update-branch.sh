#!/bin/sh
# Runs an update and puts what changed on a branch of its own, as one commit on top of the current one. Workflows and cron
# jobs call it in a checkout of the repository. Settings are variables of the environment:
#
#   UPDATE   the command that updates; it writes its reports into REPORTS
#   PATHS    the files that belong to the update, separated by spaces
#   BRANCH   the branch, which only this script writes to
#   REPORTS  the folder of the reports
#   REMOTE   the repository to push to
#
# If the branch was pushed, REPORTS/pushed.txt has the commit. The exit code is 0 if all went well, and 1 if pages failed or
# have errors: what can be updated is then on the branch, and the report says what is missing.
set -eu

: "${UPDATE:=feishu-codegen update pages --output src/gen/java --reports target/update --keep-going}"
: "${PATHS:=pages src/gen/java}"
: "${BRANCH:=feishu-update}"
: "${REPORTS:=target/update}"
: "${REMOTE:=origin}"

robot=feishu-update@localhost
rm -f "$REPORTS/pushed.txt" "$REPORTS/verdict.txt"

code=0
sh -c "$UPDATE" || code=$?
if [ ! -f "$REPORTS/verdict.txt" ]; then
    echo "The update did not come to a verdict (exit code $code)." >&2
    exit "$code"
fi
# 4 and 5 say that something is new. With the Maven goal, the verdict alone says so.
case $code in
    0 | 4 | 5) result=0 ;;
    *) result=1 ;;
esac

# shellcheck disable=SC2086 # PATHS are several words
git add --all -- $PATHS
if git diff --cached --quiet; then
    echo "Nothing to review."
    exit "$result"
fi
git checkout --quiet -B "$BRANCH"
export GIT_AUTHOR_NAME="Feishu update" GIT_AUTHOR_EMAIL="$robot"
export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$robot"
git commit --quiet --file "$REPORTS/title.txt"

# The branch may have the same content since yesterday, or commits of people who work on it.
lease=
if git fetch --quiet --no-tags "$REMOTE" "+refs/heads/$BRANCH:refs/remotes/$REMOTE/$BRANCH" 2> /dev/null; then
    theirs=$(git rev-parse "refs/remotes/$REMOTE/$BRANCH")
    if [ "$(git rev-parse "$theirs^{tree}")" = "$(git rev-parse "HEAD^{tree}")" ]; then
        echo "The branch $BRANCH is as it was."
        exit "$result"
    fi
    if [ "$(git log -1 --format=%ae "$theirs")" != "$robot" ]; then
        echo "The branch $BRANCH has commits of others and stays as it is. Merge or rename it." >&2
        exit 1
    fi
    lease=$theirs
fi
git push --quiet --force-with-lease="refs/heads/$BRANCH:$lease" "$REMOTE" "HEAD:refs/heads/$BRANCH"
git rev-parse HEAD > "$REPORTS/pushed.txt"
echo "Pushed $BRANCH: $(cat "$REPORTS/title.txt")"
exit "$result"

#!/bin/sh
# Made by support:hook of Support Check @version@, which also shows and removes it.
jar=@jar@
goal='mvn dev.supportcheck:support-maven-plugin:@version@:hook'
anyway='Support Check: to commit all the same: git commit --no-verify'

# The hook that was here before has the first say.
before=$0.before-support-check
if [ -x "$before" ]; then
  "$before" "$@" || exit $?
fi

if [ ! -f "$jar" ]; then
  printf '%s\n' "Support Check: $jar is gone, so nothing can check what is staged." \
    "Support Check: to bring it back: $goal; to do without: $goal -Dsupport.action=remove" "$anyway" >&2
  exit 1
fi
if [ -t 1 ] && [ -z "$NO_COLOR" ]; then
  CLICOLOR_FORCE=1
  export CLICOLOR_FORCE
fi
set -- --staged --quiet --reports console

# start: Java by a class-data archive in the Git folder, made anew for another jar or Java
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if ! command -v "$java" >/dev/null; then
  echo "Support Check: there is no $java: install Java 17 or newer, or let JAVA_HOME name its folder." >&2
  exit 2
fi
flags='-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr'
archive=$(git rev-parse --git-common-dir 2>/dev/null || echo "${XDG_CACHE_HOME:-$HOME/.cache}")/support-check/classes.jsa
parts=$(ls -iLl "$jar" "$(command -v "$java")")
if [ "$parts" != "$(cat "$archive.of" 2>/dev/null)" ]; then
  mkdir -p "${archive%/*}" &&
    "$java" $flags -XX:ArchiveClassesAtExit="$archive.$$" -jar "$jar" --warm-up >/dev/null 2>&1 &&
    mv -f "$archive.$$" "$archive" && printf '%s\n' "$parts" >"$archive.of"
fi
"$java" $flags -XX:SharedArchiveFile="$archive" -jar "$jar" "$@"
code=$?
# end

case $code in
  0) exit 0 ;;
  1) echo 'Support Check: the commit is refused for what is staged, see above.' ;;
  *) echo 'Support Check: what is staged could not be checked, see above.' ;;
esac >&2
printf '%s\n' "Support Check: to see it again, as a page too: java -jar '$jar' --staged --reports console,html" \
  "$anyway" >&2
exit 1

# Sourced by script/test: which tests a change can reach. The modules and their arrows are those of the code: the folders under
# org/steadyback, allowedDependencies in their package-infos, sharedModules of the application. Run in the project's folder; written
# for bash 3.2 as lib.sh is.

main_code=src/main/java/org/steadyback
test_code=src/test/java/org/steadyback

modules() {
  local info
  for info in "$main_code"/*/package-info.java; do
    info="${info%/package-info.java}"
    echo "${info##*/}"
  done
}

shared_modules() {
  tr '\n' ' ' <"$main_code/Application.java" | sed -n 's/.*sharedModules *= *{\([^}]*\)}.*/\1/p' | tr -d '" ' | tr ',' '\n'
}

# Pairs of a module and one that it may use; the shared ones may be used by all, each other among them.
arrows() {
  local module shared
  shared="$(shared_modules)"
  for module in $(modules); do
    { tr '\n' ' ' <"$main_code/$module/package-info.java" \
        | sed -n 's/.*allowedDependencies *= *{\([^}]*\)}.*/\1/p' | tr ',' '\n' | sed 's/::.*//; s/[" ]//g'
      echo
      echo "$shared"; } | sed "/^\$/d; s/^/$module /"
  done
}

# These modules and all that may use them, directly or by others.
with_those_above() { # module...
  arrows | awk -v start="$*" '
    { users[$2] = users[$2] " " $1 }
    END {
      count = split(start, open, " ")
      while (count) {
        module = open[count--]
        if (module in seen) continue
        seen[module] = 1; print module
        n = split(users[module], more, " ")
        for (i = 1; i <= n; i++) open[++count] = more[i]
      }
    }' | sort
}

is_module() { [[ -f "$main_code/$1/package-info.java" ]]; }

# Annotations of tests are called ...Test, too; they are helpers.
annotations() { grep -rl '@interface' --include='*Test.java' "$test_code" || true; }

# Test files that name one of these words, and those that name a helper which does, to the end.
tests_naming() { # word...
  local found open next file helpers
  found="" open="$*" helpers="$(annotations)"
  while [[ "$open" ]]; do
    next=""
    for file in $(printf '%s\n' $open | grep -rlwF -f - --include='*.java' "$test_code" || true); do
      case $'\n'"$found"$'\n' in *$'\n'"$file"$'\n'*) continue ;; esac
      found+="${found:+$'\n'}$file"
      if [[ "$file" != *Test.java ]] || grep -qxF "$file" <<<"$helpers"; then file="${file##*/}"; next+=" ${file%.java}"; fi
    done
    open="$next"
  done
  printf '%s\n' "$found" | { grep 'Test\.java$' || true; } | not_among "$helpers"
}

# Modules whose code names a folder of the resources, such as "library/", other than in a comment or as an address of a page.
modules_of_resources() { # folder
  { grep -rnE "\"/?$1/" --include='*.java' "$main_code" || true; } \
    | { grep -vE 'startsWith\(|/\*\*"|/\{|:[0-9]+: *(\*|//|/\*)' || true; } \
    | sed "s|^$main_code/||; s|[:/].*||" | sort -u
}

# Tests that need the whole portal: a browser, the demo clinic, a process of their own.
whole_portal() {
  local folder
  find "$test_code" -name '*BrowserTest.java'
  tests_naming DemoPortal
  for folder in "$test_code"/*/; do
    folder="${folder%/}"
    is_module "${folder##*/}" || [[ "${folder##*/}" == architecture ]] || find "$folder" -name '*Test.java'
  done
}

# Looked up once, by whoever asks for several plans: whole_portal reads every test.
use_whole_portal() { whole_portal_tests="$(whole_portal)"; }

# Lines that are not among others.
not_among() { awk 'NR == FNR { known[$0] = 1; next } $0 != "" && !($0 in known)' <(printf '%s\n' "$1") -; }

# What the changed files (standard input, one a line) can reach, a line a thing:
#   everything FILE | changed MODULE | above MODULE | test FILE | left TEST | client
# "left" are tests that need the whole portal and are reached only because some module changed.
reach() {
  local file rest module above changed="" asked="" of_modules="" client="" everything="" helpers
  helpers="$(annotations)"
  while IFS= read -r file; do
    case "$file" in
      "$main_code"/*/*)
        rest="${file#"$main_code"/}"
        module="${rest%%/*}"
        if is_module "$module"; then changed+=" $module"; else everything="${everything:-$file}"; fi ;;
      "$test_code"/*Test.java)
        rest="${file##*/}"
        if grep -qxF "$file" <<<"$helpers"; then asked+=$'\n'"$(tests_naming "${rest%.java}")"
        elif [[ -f "$file" ]]; then asked+=$'\n'"$file"; fi ;;
      "$test_code"/*.java)
        rest="${file##*/}"
        asked+=$'\n'"$(tests_naming "${rest%.java}")" ;;
      src/test/resources/*)
        rest="$(tests_naming "${file##*/}")"
        if [[ "$rest" ]]; then asked+=$'\n'"$rest"; else everything="${everything:-$file}"; fi ;;
      src/main/resources/META-INF/resources/*)
        asked+=$'\n'"$(find "$test_code/browser" "$test_code/uikit" -name '*Test.java')" ;;
      src/main/resources/db/*)
        everything="${everything:-$file}" ;;
      src/main/resources/*/*)
        rest="${file#src/main/resources/}"
        module="$(modules_of_resources "${rest%%/*}")"
        if [[ "$module" ]]; then changed+=" $module"; else everything="${everything:-$file}"; fi ;;
      frontend/*)
        client=1
        asked+=$'\n'"$(find "$test_code" -name '*BrowserTest.java')" ;;
      docs/*|README.md|CONTRIBUTING.md)
        asked+=$'\n'"$(grep -rlF '"docs/' --include='*Test.java' "$test_code" || true)" ;;
      .gitignore|.editorconfig|LICENSE*) ;;
      *)
        everything="${everything:-$file}" ;;
    esac
  done
  if [[ "$everything" ]]; then
    echo "everything $everything"
    return
  fi
  if [[ "$changed$asked" ]]; then
    asked+=$'\n'"$(find "$test_code/architecture" -name '*Test.java')" # they look at all code, in seconds
  fi
  [[ -z "$client" ]] || echo client
  if [[ "$changed" ]]; then
    changed="$(printf '%s\n' $changed | sort -u)"
    above="$(with_those_above $changed)"
    echo "$changed" | sed 's/^/changed /'
    echo "$above" | not_among "$changed" | sed 's/^/above /'
    for module in $above; do
      [[ ! -d "$test_code/$module" ]] || of_modules+=$'\n'"$(find "$test_code/$module" -name '*Test.java')"
    done
    rest="$(echo "${whole_portal_tests-$(whole_portal)}" | not_among "$helpers" | sort -u)"
    of_modules="$(echo "$of_modules" | not_among "$rest")"
    echo "$rest" | not_among "$asked" | sed 's/^/left /'
  fi
  printf '%s\n%s\n' "$asked" "$of_modules" | not_among "$helpers" | sed 's/^/test /' | sort -u
}

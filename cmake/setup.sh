# Sourced by ./run and ./test: installs missing packages and builds presets; quiet about what is already done.

say() { printf '%s\n' "$*" >&2; }

# install_packages [test]  what cmake/packages.txt lists and dpkg does not have. A line "node|nodejs" is done with when
# the command before the bar is there, wherever it came from.
install_packages() {
  local wanted missing=()
  wanted=$(grep -v '^#' cmake/packages.txt)
  if [ "${1:-}" = test ]; then wanted=${wanted//test:/}; else wanted=$(grep -v '^test:' <<<"$wanted"); fi
  for package in $wanted; do
    case $package in
      *"|"*)
        command -v "${package%%|*}" >/dev/null && continue
        package=${package#*|}
        ;;
    esac
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  say "필요한 꾸러미를 설치합니다 / installing: ${missing[*]}"
  $sudo apt-get -o DPkg::Lock::Timeout=300 -qq update
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq install -y \
    --no-install-recommends "${missing[@]}" >/dev/null
}

# build_preset PRESET [TARGET...]  configures once and builds; shows the log only when it fails.
build_preset() {
  local preset=$1 log=build/$1.log
  shift
  mkdir -p build
  if [ ! -f "build/$preset/build.ninja" ]; then
    say "준비합니다 / configuring: $preset"
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  fi
  if ! cmake --build "build/$preset" --target "${@:-all}" >"$log" 2>&1; then
    grep -E 'error|FAILED|Error' "$log" >&2 || cat "$log" >&2
    return 1
  fi
}

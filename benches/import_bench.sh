#!/usr/bin/env bash
# Imports ROWS companies (1,000,000) from CSV with the release program and, in turns, the same file with the bare
# `sqlite3 .import` into a table without keys, journal or checks. Prints medians of three, rows a second, peak memory
# and the quotient, and checks both counts.
#
#   benches/import_bench.sh [ROWS]
set -euo pipefail
cd "$(dirname "$0")/.."
program=$PWD/build/release/geojeom
rows=${1:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# Valid business numbers, no two alike; names in no order, so that their index is built as in life.
awk -v rows="$rows" 'BEGIN {
  split("1 3 7 1 3 7 1 3 5", w, " ")
  split("small medium mid_size large", size, " ")
  split("10:26 10:27 10:28 10:62 10:70 10:21 10:72 10:58", ksic, " ")
  split("mois:30110 mois:30140 mois:30170 mois:30200 mois:30230 mois:36110 mois:43111 mois:43113", region, " ")
  print "사업자등록번호,기업명,소재 지역,업종(KSIC),기업 규모,설립일,대표자,주소"
  for (i = 0; i < rows; ++i) {
    nine = sprintf("%09d", 101810000 + i)
    sum = int(substr(nine, 9, 1) * 5 / 10)
    for (k = 1; k <= 9; ++k) sum += substr(nine, k, 1) * w[k]
    printf "%s%d,거점기업%06d,%s,%s,%s,%d-%02d-%02d,김대표%d,대전광역시 유성구 대학로 %d번길 %d\n", nine, (10 - sum % 10) % 10, \
      (i * 7919) % rows, region[i % 8 + 1], ksic[i * 5 % 8 + 1], size[i % 4 + 1], 1980 + i % 45, i % 12 + 1, i % 28 + 1, i % 997, i % 400, i % 97
  }
}' > companies.csv
echo "file: $(wc -c < companies.csv) bytes, $rows rows; $(nproc) cores; $(sqlite3 --version | cut -d' ' -f1)"

# Seconds and peak KB of a function's commands.
measure() {
  local name=$1
  shift
  /usr/bin/env bash -c 'TIMEFORMAT=%R; time "$@"' bash "$@" 2> "$name.time"
}
median() { sort -n "$1" | sed -n 2p; }

: > bare.s; : > ours.s
for round in 1 2 3; do
  rm -f bare.db*
  sqlite3 bare.db "create table company(business_number, name, region, ksic, size, founded_on, representative, address)"
  measure bare sqlite3 bare.db ".mode csv" ".import --skip 1 companies.csv company"; tail -1 bare.time >> bare.s
  rm -rf var
  "$program" init --organisation 시험원 > /dev/null
  measure ours "$program" import company companies.csv --quiet > ours.txt; tail -1 ours.time >> ours.s
done
[ "$(sqlite3 bare.db 'select count(*) from company')" = "$rows" ] || { echo "the bare import lost rows"; exit 1; }
[ "$(sqlite3 var/geojeom.db 'select count(*) from company')" = "$rows" ] || { echo "the import lost rows"; exit 1; }

# Peak memory by one more run of each, watched from beside.
peak() {
  "$@" > /dev/null &
  local process=$! most=0 now
  while now=$(awk '/VmHWM/ {print $2}' "/proc/$process/status" 2> /dev/null) && [ -n "$now" ]; do
    most=$now
    sleep 0.05
  done
  wait "$process"
  echo $((most / 1024))
}
rm -f bare.db* && sqlite3 bare.db "create table company(business_number, name, region, ksic, size, founded_on, representative, address)"
bare_mb=$(peak sqlite3 bare.db ".mode csv" ".import --skip 1 companies.csv company")
rm -rf var && "$program" init --organisation 시험원 > /dev/null
ours_mb=$(peak "$program" import company companies.csv --quiet)

b=$(median bare.s) o=$(median ours.s)
echo "sqlite3 .import   ${b} s   ${bare_mb} MB   (all: $(paste -sd' ' bare.s))"
echo "geojeom import    ${o} s   ${ours_mb} MB   (all: $(paste -sd' ' ours.s))"
awk -v b="$b" -v o="$o" -v n="$rows" 'BEGIN { printf "%.2f times the bare import, %d rows/s\n", o / b, n / o }'
: > start.s
for round in 1 2 3; do measure start "$program" show company 1 --json > /dev/null; tail -1 start.time >> start.s; done
echo "process start to first answer: $(median start.s) s"

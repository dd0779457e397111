#include "cli/figure_words.hpp"

#include "figure/statement.hpp"
#include "record/lookup.hpp"

namespace geojeom::cli {
namespace {

Problem missing(std::string_view argument) {
  return {.code = "CLI-102",
          .field = std::string(argument),
          .details = {{"argument", std::string(argument)}, {"usage", "figure MEASURE --from DATE --to DATE"}}};
}

Problems read_period(const Args& args, FigureRequest& request) {
  if (const auto year = args.text("--year")) {
    const auto parsed = parse_fiscal_year(*year);
    if (!parsed) return {parsed.problem()};
    request.period = parsed->period();
    return {};
  }
  const auto from = args.text("--from");
  const auto to = args.text("--to");
  if (!from || !to) return {missing(from ? "--to" : "--from")};
  const auto first = parse_date(*from);
  const auto last = parse_date(*to);
  if (!first) return {first.problem()};
  if (!last) return {last.problem()};
  const auto period = Period::through(*first, *last);
  if (!period) return {period.problem()};
  request.period = *period;
  return {};
}

}  // namespace

Problems read_figure_request(const Args& args, Reader& reader, const Registry& registry, FigureRequest& request) {
  Problems problems;
  const auto measure = args.word(0);
  if (measure)
    request.measure = *measure;
  else
    problems.add(missing("MEASURE"));
  problems.add(read_period(args, request));
  if (const auto name = args.text("--organisation")) {
    const auto tenant = find_tenant(reader, registry, *name);
    if (tenant)
      request.organisation = *tenant;
    else
      problems.add(tenant.problem());
  }
  for (const auto& slice : args.texts("--slice")) {
    for (auto& cut : parse_slice(slice)) request.slice.push_back(std::move(cut));
  }
  if (const auto as_of = args.text("--as-of")) {
    const auto date = parse_date(*as_of);
    if (date)
      request.as_of = *date;
    else
      problems.add(date.problem());
  }
  return problems;
}

}  // namespace geojeom::cli

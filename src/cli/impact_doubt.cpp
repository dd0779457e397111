#include "cli/impact_doubt.hpp"

#include <fmt/format.h>

#include <optional>

#include "cli/impact_csv.hpp"
#include "cli/impact_text.hpp"

namespace geojeom::cli {

Problem bad_value(std::string_view option, const std::string& value, std::string_view expected) {
  return {.code = "CLI-103",
          .field = std::string(option),
          .details = {{"option", std::string(option)}, {"value", value}, {"expected", std::string(expected)}}};
}

Result<std::vector<std::pair<std::string, double>>> assignments(const Args& args, std::string_view option) {
  std::vector<std::pair<std::string, double>> list;
  for (const auto& part : args.list(option)) {
    const auto equals = part.rfind('=');
    const auto value = equals == std::string::npos ? std::nullopt : parse_number(part.substr(equals + 1));
    if (!value) return bad_value(option, part, "이름=숫자");
    list.emplace_back(part.substr(0, equals), *value);
  }
  return list;
}

Result<double> number_of(const Args& args, std::string_view option, double otherwise) {
  const auto text = args.text(option);
  const auto value = text ? parse_number(*text) : std::optional<double>(otherwise);
  if (!value) return bad_value(option, *text, "숫자를 적어 주세요.");
  return *value;
}

namespace {

Result<impact::Doubt> doubt_of(const Args& args) {
  impact::Doubt doubt;
  const auto given = assignments(args, "--doubt");
  if (!given) return given.problem();
  for (const auto& [name, value] : *given) {
    double* const place = name == "coefficients"  ? &doubt.coefficients
                          : name == "accounts"    ? &doubt.accounts
                          : name == "amount"      ? &doubt.amount
                          : name == "mapping"     ? &doubt.mapping
                          : name == "local_share" ? &doubt.local_share
                                                  : nullptr;
    if (place == nullptr) return bad_value("--doubt", name, "coefficients, accounts, amount, mapping, local_share");
    *place = value;
  }
  return doubt;
}

constexpr std::string_view assumption_names[] = {"coefficients", "accounts", "amount", "mapping", "local_share"};
constexpr std::string_view assumption_names_ko[] = {"투입계수", "계정계수", "지출액", "부문 연결", "지역 조달"};

}  // namespace

Result<DrawOptions> draw_options(const Args& args) {
  if (!args.has("--draws")) return DrawOptions{};
  const auto draws = number_of(args, "--draws", 10'000), seed = number_of(args, "--seed", 1);
  const auto doubt = doubt_of(args);
  if (!draws) return draws.problem();
  if (!seed) return seed.problem();
  if (!doubt) return doubt.problem();
  if (!(*draws >= 2.0 && *draws <= 1e7)) return bad_value("--draws", args.text_or("--draws", ""), "2 ~ 10,000,000");
  if (!(*seed >= 0.0 && *seed < 1e15)) return bad_value("--seed", args.text_or("--seed", ""), "0 이상의 정수");
  return DrawOptions{static_cast<int>(*draws), static_cast<std::uint64_t>(*seed), *doubt};
}

void write_interval(JsonWriter& json, const impact::Interval& one) {
  json.begin_object();
  json.key("base").value(one.base).key("mean").value(one.mean).key("deviation").value(one.deviation);
  json.key("p2.5").value(one.p025).key("p5").value(one.p05).key("p25").value(one.p25).key("p50").value(one.p50);
  json.key("p75").value(one.p75).key("p95").value(one.p95).key("p97.5").value(one.p975);
  json.key("moves_most")
      .value(assumption_names[static_cast<std::size_t>(one.moves_most)])
      .key("variance_shares")
      .begin_object();
  for (std::size_t a = 0; a < impact::assumption_count; ++a) json.key(assumption_names[a]).value(one.shares[a]);
  json.end_object().end_object();
}

void print_interval(Terminal& terminal, std::string_view name, const impact::Interval& one) {
  const auto most = static_cast<std::size_t>(one.moves_most);
  terminal.line(fmt::format("{}: {} [{} ~ {}] {} {} ({:.0f} %)", name, number_cell(one.base, 2),
                            number_cell(one.p05, 2), number_cell(one.p95, 2),
                            terminal.say("90% 구간, 가장 큰 요인", "90 % band, moved most by"),
                            terminal.say(assumption_names_ko[most], assumption_names[most]), 100 * one.shares[most]));
}

}  // namespace geojeom::cli
